//! A record that several people may edit: every version is kept, and two edits made apart stay two.
//!
//! An edit names the versions it replaces. The heads are the versions nobody replaced; more than one is a conflict
//! that a person settles by an edit replacing both. Nothing here depends on the order in which edits arrive, because
//! versions and replacements are only ever added (a grow-only set of each).

use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use crate::canon;
use crate::ids::{Digest, Id};
use crate::moment::Moment;
use crate::op::OpId;
use crate::records::{Classes, Record};
use crate::trust::Person;

/// An edit of a record: what an op's body holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Put<T> {
    /// The record.
    pub id: Id,
    /// Versions this one takes the place of; empty for a new record.
    pub replaces: Vec<OpId>,
    /// 32 hex digits drawn when the record was first made and carried from version to version: it blinds the
    /// record's digests, and stays the same so that an unchanged field keeps its digest.
    pub salt: String,
    /// The record as it now is.
    pub value: T,
}

/// One version of a record and who made it.
#[derive(Debug, Clone, Serialize)]
pub struct Version<T> {
    /// The person whose key signed it.
    pub person: Id,
    /// That person's unit.
    pub unit: Id,
    /// Claimed time.
    pub at: Moment,
    /// Versions this one takes the place of.
    pub replaces: Vec<OpId>,
    /// See [`Put::salt`].
    pub salt: String,
    /// The record.
    pub value: T,
    /// What gates read of it, computed once: a function of `salt` and `value`, so no state of its own.
    #[serde(skip)]
    seen: OnceLock<[Projected<T>; 2]>,
}

/// A record as gates of some classes read it, and the digest of just that.
#[derive(Debug, Clone)]
pub struct Projected<T> {
    /// The record without the fields outside the classes.
    pub value: T,
    /// SHA-256 of the canonical JSON `[salt, value]`.
    pub digest: Digest,
}

impl<T: Record> Version<T> {
    /// What a gate that reads these classes sees.
    pub fn read(&self, classes: Classes) -> &Projected<T> {
        let seen =
            self.seen.get_or_init(|| [Classes::MEANING, Classes::ALL].map(|c| project(&self.salt, &self.value, c)));
        &seen[usize::from(classes == Classes::ALL)]
    }
}

/// Projects a record and digests the projection under its salt.
pub fn project<T: Record>(salt: &str, value: &T, classes: Classes) -> Projected<T> {
    let value = value.project(classes);
    let digest = canon::digest(&(salt, &value));
    Projected { value, digest }
}

/// All versions of one record.
#[derive(Debug, Clone, Serialize)]
pub struct Register<T> {
    versions: BTreeMap<OpId, Version<T>>,
    /// The units that wrote versions: mostly one.
    #[serde(skip)]
    units: BTreeSet<Id>,
    /// Versions that some other replaces, whoever's, here or not.
    #[serde(skip)]
    replaced: BTreeSet<OpId>,
    /// The versions here that none replaces: the heads, where every unit's edits count. Kept, because a record edited
    /// for years has many versions and is read all the time.
    #[serde(skip)]
    tops: BTreeSet<OpId>,
}

impl<T> Default for Register<T> {
    fn default() -> Self {
        let (versions, units) = (BTreeMap::new(), BTreeSet::new());
        Self { versions, units, replaced: BTreeSet::new(), tops: BTreeSet::new() }
    }
}

impl<T> Register<T> {
    /// Adds a version. Adding it again changes nothing.
    pub fn add(&mut self, op: OpId, by: &Person, at: Moment, put: Put<T>) {
        let (person, unit) = (by.id.clone(), by.unit.clone());
        let Put { replaces, salt, value, .. } = put;
        self.units.insert(unit.clone());
        self.replaced.extend(&replaces);
        for old in &replaces {
            self.tops.remove(old);
        }
        if !self.replaced.contains(&op) {
            self.tops.insert(op);
        }
        self.versions.insert(op, Version { person, unit, at, replaces, salt, value, seen: OnceLock::new() });
    }

    /// Takes a version out, as if it had never been added: it turned out not to count. Says whether none is left.
    pub(crate) fn remove(&mut self, op: &OpId) -> bool {
        self.versions.remove(op);
        let versions = &self.versions;
        self.units = versions.values().map(|v| v.unit.clone()).collect();
        self.replaced = versions.values().flat_map(|v| &v.replaces).copied().collect();
        self.tops = versions.keys().filter(|op| !self.replaced.contains(*op)).copied().collect();
        versions.is_empty()
    }

    /// The versions nobody replaced, among those by units that may edit: for texts several units write together.
    pub fn heads(&self, may_edit: &dyn Fn(&Id) -> bool) -> Vec<(&OpId, &Version<T>)> {
        if self.units.iter().all(may_edit) {
            return self.tops().collect();
        }
        self.heads_of(&|_, v| may_edit(&v.unit))
    }

    fn tops(&self) -> impl Iterator<Item = (&OpId, &Version<T>)> {
        self.tops.iter().filter_map(|op| self.versions.get_key_value(op))
    }

    /// The same among some of the versions: what the heads were while only these were there.
    pub fn heads_among(
        &self,
        may_edit: &dyn Fn(&Id) -> bool,
        is_there: &dyn Fn(&OpId) -> bool,
    ) -> Vec<(&OpId, &Version<T>)> {
        self.heads_of(&|op, v| is_there(op) && may_edit(&v.unit))
    }

    /// The versions nobody replaced, where each unit edits its own records only: a version that replaces another
    /// unit's doesn't count.
    pub fn own_heads(&self) -> Vec<(&OpId, &Version<T>)> {
        if self.units.len() == 1 {
            return self.tops().collect();
        }
        self.heads_of(&|_, v| self.is_own(&v.unit, &v.replaces))
    }

    fn heads_of(&self, counts: &dyn Fn(&OpId, &Version<T>) -> bool) -> Vec<(&OpId, &Version<T>)> {
        let valid: Vec<_> = self.versions.iter().filter(|(op, v)| counts(op, v)).collect();
        if valid.len() < 2 {
            return valid;
        }
        let replaced: BTreeSet<&OpId> = valid.iter().flat_map(|(_, v)| &v.replaces).collect();
        valid.into_iter().filter(|(op, _)| !replaced.contains(op)).collect()
    }

    /// Whether an edit by a unit replaces only versions of that unit.
    pub fn is_own(&self, unit: &Id, replaces: &[OpId]) -> bool {
        replaces.iter().all(|op| self.versions.get(op).is_none_or(|v| v.unit == *unit))
    }

    /// Everybody who ever wrote a version.
    pub fn authors(&self) -> impl Iterator<Item = &Id> {
        self.versions.values().map(|v| &v.person)
    }

    /// Every version, replaced ones too.
    pub fn versions(&self) -> impl Iterator<Item = (&OpId, &Version<T>)> {
        self.versions.iter()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sshsig::PublicKey;

    fn person(unit: &str) -> Person {
        let id = |text: &str| text.parse().expect("ids in tests are ids");
        let keys = BTreeSet::<PublicKey>::new();
        Person { id: id("p"), unit: id(unit), seats: BTreeSet::new(), keys }
    }

    /// Every way in which four versions by two units can replace each other, added in every order: what is kept says
    /// the same as looking through all.
    #[test]
    fn what_is_kept_of_heads_is_what_all_versions_say() {
        let ops: Vec<OpId> = (0..4u8).map(|n| Digest::of(&[n])).collect();
        for shape in 0..4096u32 {
            let replaces = |n: usize| ops[..n].iter().enumerate().filter(move |(m, _)| shape >> (3 * n + m) & 1 == 1);
            let mut registers = [Register::default(), Register::default()];
            for (register, order) in registers.iter_mut().zip([[0, 1, 2, 3], [3, 1, 0, 2]]) {
                for n in order {
                    let unit = if shape >> n & 1 == 1 { "a" } else { "b" };
                    let replaces = replaces(n).map(|(_, op)| *op).collect();
                    let put = Put { id: "R".parse().expect("an id"), replaces, salt: String::new(), value: n };
                    register.add(ops[n], &person(unit), "2022-01-01T00:00:00Z".parse().expect("a moment"), put);
                }
            }
            for register in &registers {
                let ids = |heads: Vec<(&OpId, &Version<usize>)>| heads.iter().map(|(op, _)| **op).collect::<Vec<_>>();
                assert_eq!(ids(register.heads(&|_| true)), ids(register.heads_of(&|_, _| true)), "{shape}");
                let own = |_: &OpId, v: &Version<usize>| register.is_own(&v.unit, &v.replaces);
                assert_eq!(ids(register.own_heads()), ids(register.heads_of(&own)), "{shape}");
            }
        }
    }
}
