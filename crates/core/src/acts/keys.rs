//! The life of a person's keys inside a space: one comes in, one ends.
//!
//! Each act is one signer's voice for one change; [`crate::state::Keys`] says when the voices are enough. There is no
//! act that brings a revoked key back.

use serde::{Deserialize, Serialize};

use crate::canon;
use crate::ids::Id;
use crate::op::OpId;
use crate::sshsig::{self, Namespace, PublicKey, Signature};

/// A further key is a person's: of a new device, or in the place of one that was lost.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KeyEnrol {
    /// The person.
    pub person: Id,
    /// The new key.
    pub key: PublicKey,
    /// The new key's own signature over [`enrolment`], armored: nobody enrols a key that they, or whoever they help,
    /// don't hold.
    pub proof: String,
}

/// A key of a person ends.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KeyRevoke {
    /// The person.
    pub person: Id,
    /// The key.
    pub key: PublicKey,
    /// How many acts of the key, from its first, go on counting.
    pub keep: u64,
    /// The last of them; null where none does. Where a thief signed other acts for places already filled, this says
    /// which of them the person's own are.
    pub last: Option<OpId>,
}

#[derive(Serialize)]
struct Enrolment<'a> {
    key: &'a PublicKey,
    person: &'a Id,
    space: OpId,
}

/// What a new key signs, in [`Namespace::Key`], to show that somebody holds it who means to be this person's.
///
/// # Panics
/// Never: a key line, an id and a digest are canonical.
pub fn enrolment(space: OpId, person: &Id, key: &PublicKey) -> Vec<u8> {
    canon::write(&Enrolment { key, person, space }).expect("a key line, an id and a digest are canonical")
}

impl KeyEnrol {
    /// Whether the new key signed for this person in this space.
    pub fn is_proved(&self, space: OpId) -> bool {
        let message = enrolment(space, &self.person, &self.key);
        let proof = Signature::parse(&self.proof);
        proof.is_ok_and(|proof| sshsig::check(&self.key, Namespace::Key, &message, &proof).is_ok())
    }
}

impl KeyRevoke {
    /// Whether its two halves say the same: none is kept, or there is a last.
    pub fn is_whole(&self) -> bool {
        (self.keep == 0) == self.last.is_none()
    }
}
