//! A federation in one process: keys from a seed, a clock set by hand, and the core's own values.
//!
//! Tests say who does what; everything below them is the real thing (real ops, strict signatures, the real fold).

mod cast;
mod dice;
mod eventful;
mod forge;
mod hands;
mod hours;
mod keys;
mod net;
mod nodes;
mod scene;

pub use cast::{CAST, cast};
pub use dice::{Dice, months, months_with_nodes};
pub use eventful::eventful;
pub use forge::{answer_of, edit_acts, edit_readings, misnamed, with_dangling_aside};
pub use hands::{SIGNING, ids, in_the_way};
pub use net::{Met, Room, SimNode, meet, pack, unpack};
pub use scene::OUTPUT;

use std::collections::BTreeMap;

use ed25519_dalek::{Signer as _, SigningKey};
use nobis_core::acts::{Act, SpaceFound};
use nobis_core::charter::Charter;
use nobis_core::ids::{Digest, Id};
use nobis_core::moment::Moment;
use nobis_core::op::{self, Op, OpId, Parts};
use nobis_core::opset::{Admission, OpSet};
use nobis_core::register::Put;
use nobis_core::sshsig::{Namespace, PublicKey, Signature, assemble, signed_data};
use nobis_core::state::State;
use nobis_core::trust::Trust;

/// A key whose secret comes from a seed and a name.
pub struct Key {
    secret: SigningKey,
    /// The public half.
    pub public: PublicKey,
}

impl Key {
    /// The key of a name under a seed: the same in every run.
    ///
    /// # Panics
    /// Never: every 32 bytes are an Ed25519 secret.
    pub fn from_seed(seed: u64, name: &str) -> Self {
        let digest = Digest::of(format!("{seed} {name}").as_bytes()).to_string();
        let bytes: [u8; 32] = digest.as_bytes()[..32].try_into().expect("a digest has 64 digits");
        let secret = SigningKey::from_bytes(&bytes);
        let public = PublicKey::ed25519(secret.verifying_key().to_bytes()).expect("a derived public key is canonical");
        Self { secret, public }
    }

    /// Signs a message for a use.
    ///
    /// # Panics
    /// Never: what this key signs is assembled from its own parts.
    pub fn sign(&self, namespace: Namespace, message: &[u8]) -> Signature {
        let raw = self.secret.sign(&signed_data(namespace, message)).to_bytes();
        let blob = [&11u32.to_be_bytes()[..], b"ssh-ed25519", &64u32.to_be_bytes()[..], &raw].concat();
        assemble(&self.public, namespace, &blob).expect("a fresh signature assembles")
    }
}

/// An id from text that is one.
///
/// # Panics
/// If it isn't.
pub fn id(text: &str) -> Id {
    text.parse().expect("the test gives an id")
}

/// A moment from text that is one.
///
/// # Panics
/// If it isn't.
pub fn at(text: &str) -> Moment {
    text.parse().expect("the test gives a moment")
}

/// A federation with all its keys, one set of ops, and a clock.
pub struct World {
    /// Keys by person.
    pub keys: BTreeMap<Id, Key>,
    /// The trust file.
    pub trust: Trust,
    /// All ops.
    pub ops: OpSet,
    /// Their fold.
    pub state: State,
    /// Ops in the order they were made.
    pub made: Vec<Op>,
    /// The clock.
    pub now: Moment,
    salts: u64,
}

impl World {
    /// Founds a space for the cast under a charter's text.
    ///
    /// # Panics
    /// If the charter isn't one.
    pub fn new(seed: u64, charter: &str) -> Self {
        Charter::parse(charter).expect("the test gives a charter");
        let (trust, keys) = cast(seed, charter);
        Self::found(seed, charter, trust, keys)
    }

    /// Founds a space under a trust file, whose persons have these keys.
    ///
    /// # Panics
    /// If `is-1` has no key among them.
    pub fn found(seed: u64, charter: &str, trust: Trust, keys: BTreeMap<Id, Key>) -> Self {
        let now = at("2022-04-04T08:00:00Z");
        let mut world =
            Self { keys, trust, ops: OpSet::new(), state: State::new(), made: Vec::new(), now, salts: seed };
        let founding = SpaceFound {
            title: "Rehearsal".to_owned(),
            trust: world.trust.to_string(),
            charters: vec![charter.to_owned()],
        };
        world.sign("is-1", Act::SpaceFound(founding));
        world
    }

    /// Signs an act and takes it in.
    ///
    /// # Panics
    /// If the person has no key here or the act is too large.
    pub fn sign(&mut self, person: &str, act: Act) -> OpId {
        let op = self.draft(person, &act);
        let id = op.id();
        let admitted = self.ops.admit(op.clone()).expect("an act drafted here fits here");
        assert!(matches!(admitted, Admission::Admitted | Admission::Equivocation), "{admitted:?}");
        self.state.apply(&op);
        self.made.push(op);
        id
    }

    /// Signs an act without taking it in.
    ///
    /// # Panics
    /// As [`World::sign`].
    pub fn draft(&mut self, person: &str, act: &Act) -> Op {
        let key = &self.keys[&id(person)];
        let header = self.ops.next_header(&key.public, self.now);
        let draft = op::draft(header, act, [self.next_salt(), self.next_salt()]).expect("the act is of a fair size");
        let key = &self.keys[&id(person)];
        let signature = key.sign(Namespace::Op, &draft.header).to_armored();
        let parts = Parts {
            header: &draft.header,
            body: Some(&draft.body),
            aside: draft.aside.as_deref(),
            signature: &signature,
        };
        Op::parse(parts).expect("what was just signed parses")
    }

    fn next_salt(&mut self) -> [u8; 16] {
        self.salts += 1;
        let digest = Digest::of(&self.salts.to_be_bytes()).to_string();
        digest.as_bytes()[..16].try_into().expect("a digest has 64 digits")
    }

    /// A new record.
    pub fn put<T>(&mut self, record: &str, value: T) -> Put<T> {
        let salt = op::hex(&self.next_salt());
        Put { id: id(record), replaces: Vec::new(), salt, value }
    }

    /// An edit of a record's only head.
    ///
    /// # Panics
    /// If the record isn't there.
    pub fn edit<T>(&mut self, record: &str, of: &nobis_core::register::Register<T>, value: T) -> Put<T> {
        let heads: Vec<_> =
            of.versions().filter(|(op, _)| !of.versions().any(|(_, v)| v.replaces.contains(op))).collect();
        let salt = heads.first().expect("the record is there").1.salt.clone();
        Put { id: id(record), replaces: heads.iter().map(|(op, _)| **op).collect(), salt, value }
    }

    /// Sets the clock.
    pub fn at(&mut self, moment: &str) {
        self.now = at(moment);
    }
}
