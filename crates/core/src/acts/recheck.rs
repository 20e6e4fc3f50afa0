//! When somebody may be forced: their guardian asks that what they signed since be confirmed, and later confirms it.
//!
//! The guardian need not say why, and names nobody who could be punished for a reason: on a coerced side a recheck looks
//! like any other, and guardians do well to ask for one now and then where nothing is wrong.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

use crate::ids::Id;
use crate::op::OpId;
use crate::sshsig::PublicKey;

act! {
    /// A guardian asks that what a person signed since the last trusted moment be confirmed. Until then none of it counts,
    /// but where it holds.
    Recheck {
        /// The person.
        person: Id,
        /// Of each key of theirs, how many acts are trusted, from its first. Of a key that isn't named: none.
        trusted: BTreeMap<PublicKey, u64>,
    }
}
act! {
    /// A guardian has spoken with the person: what they sign counts again.
    CheckIn {
        /// The recheck.
        recheck: OpId,
        /// Of each key, the place in its chain from which acts count again; those between the trusted ones and this
        /// place never do. Of a key that isn't named: all.
        from: BTreeMap<PublicKey, u64>,
    }
}
