//! The life of keys in rehearsals: devices by name (`ua-1.0`), enrolled and ended by whoever a test says.

use nobis_core::acts::{Act, KeyEnrol, KeyRevoke, enrolment};
use nobis_core::op::OpId;
use nobis_core::sshsig::Namespace;

use crate::{Key, World, id};

impl World {
    /// A device somebody has in their hands: its key, which is nobody's yet. Acts are signed with it under its name.
    pub fn device(&mut self, name: &str) {
        self.keys.entry(id(name)).or_insert_with(|| Key::from_seed(1, name));
    }

    /// The enrolment of a device for a person, with the device's own word.
    ///
    /// # Panics
    /// If no device is called so.
    pub fn enrolment(&self, person: &str, device: &str) -> KeyEnrol {
        let (person, key) = (id(person), &self.keys[&id(device)]);
        let space = self.ops.space().expect("a world is founded");
        let proof = key.sign(Namespace::Key, &enrolment(space, &person, &key.public)).to_armored();
        KeyEnrol { person, key: key.public.clone(), proof }
    }

    /// The end of a device of a person, which lets its first acts count.
    ///
    /// # Panics
    /// If no device is called so.
    pub fn revocation(&self, person: &str, device: &str, keep: usize) -> KeyRevoke {
        let key = self.keys[&id(device)].public.clone();
        let chain: Vec<OpId> = self.ops.chain(&key).filter_map(|(_, ops)| ops.first().copied()).collect();
        let kept = chain.get(..keep).unwrap_or(&chain);
        let keep = u64::try_from(kept.len()).expect("a chain is short");
        KeyRevoke { person: id(person), key, keep, last: kept.last().copied() }
    }

    /// Somebody signs that a device is a person's.
    pub fn enrol(&mut self, by: &str, person: &str, device: &str) -> OpId {
        self.device(device);
        let enrol = self.enrolment(person, device);
        self.sign(by, Act::KeyEnrol(enrol))
    }

    /// Somebody signs that a device of a person has ended, but for its first acts.
    pub fn revoke(&mut self, by: &str, person: &str, device: &str, keep: usize) -> OpId {
        let revoke = self.revocation(person, device, keep);
        self.sign(by, Act::KeyRevoke(revoke))
    }

    /// How many acts a device has signed.
    pub fn signed_by(&self, device: &str) -> usize {
        self.ops.chain(&self.keys[&id(device)].public).count()
    }

    /// Whether an act is refused, and with which word.
    ///
    /// # Panics
    /// Never: a refusal is a word.
    pub fn refusal(&self, op: &OpId) -> Option<String> {
        self.state.refused().get(op).map(|refusal| format!("{refusal:?}"))
    }
}
