//! What doesn't count while a guardian waits for a word from a person, and what never will.
//!
//! A signature given under threat looks like any other, so nobody can ask the act. What can be asked is whether it came
//! after the last moment at which a guardian knew that the person was free. Everything is computed from the acts that are
//! here: a recheck that comes late takes back what it names, whatever came in between.

use std::collections::BTreeMap;

use crate::acts::{CheckIn, Recheck};
use crate::ids::Id;
use crate::op::OpId;
use crate::sshsig::PublicKey;

use super::refusal::{By, Refusal};
use super::{Signed, State};

impl State {
    /// Acts that don't count, but where they hold: since the last moment at which the guardian of whoever signed them
    /// trusted them; each with the recheck that says so.
    pub fn suspects(&self) -> BTreeMap<OpId, OpId> {
        let mut out = BTreeMap::new();
        let refused = |by: By<'_>, recheck: &Recheck| self.recheck(by, recheck).is_some();
        for (id, asked) in self.rechecks.iter().filter(|(_, r)| !refused(By::of(r), &r.act)) {
            let Some(person) = self.trust.as_ref().and_then(|t| t.persons.get(&asked.act.person)) else { continue };
            let lifted: Vec<&CheckIn> = self.check_ins_of(id).map(|(_, c)| &c.act).collect();
            for key in self.keys_of(person) {
                out.extend(self.suspects_of(&key, &asked.act, &lifted).map(|op| (op, *id)));
            }
        }
        out
    }

    fn suspects_of<'a>(
        &'a self,
        key: &PublicKey,
        asked: &Recheck,
        lifted: &[&CheckIn],
    ) -> impl Iterator<Item = OpId> + use<'a> {
        let from = asked.trusted.get(key).copied().unwrap_or(0);
        // Of several words the one that trusts least: what holds, holds.
        let until = lifted.iter().map(|c| c.from.get(key).copied().unwrap_or(0)).max();
        let place = self.chains.get(&key.to_string()).into_iter().flatten();
        let within = move |seq: u64| seq >= from && until.is_none_or(|until| seq < until);
        place.filter(move |(seq, _)| within(**seq)).flat_map(|(_, ops)| ops).copied()
    }

    /// The words of guardians that lift a recheck.
    pub fn check_ins_of<'a>(&'a self, recheck: &'a OpId) -> impl Iterator<Item = (&'a OpId, &'a Signed<CheckIn>)> {
        let told = self.check_ins.about(recheck);
        told.filter(|(_, c)| self.check_in(By::of(c), &c.act).is_none())
    }

    /// Persons whose guardian waits for a word from them, with the recheck.
    pub fn waiting_for_a_word(&self) -> BTreeMap<&Id, &OpId> {
        let open = |(id, asked): &(&OpId, &Signed<Recheck>)| {
            self.recheck(By::of(asked), &asked.act).is_none() && self.check_ins_of(id).next().is_none()
        };
        self.rechecks.iter().filter(open).map(|(id, asked)| (&asked.act.person, id)).collect()
    }

    /// A recheck is a guardian's.
    pub(super) fn recheck(&self, by: By<'_>, act: &Recheck) -> Option<Refusal> {
        let trust = self.trust.as_ref()?;
        let unit = trust.persons.get(&act.person).map(|person| &person.unit);
        let guards = unit.is_some_and(|unit| trust.is_guardian(unit, by.person));
        (!guards).then_some(Refusal::NotAGuardian)
    }

    /// So is the word that ends it, and it is about a recheck that is here.
    pub(super) fn check_in(&self, by: By<'_>, act: &CheckIn) -> Option<Refusal> {
        match self.rechecks.get(&act.recheck) {
            Some(asked) => self.recheck(by, &asked.act),
            None => Some(Refusal::NotAGuardian),
        }
    }
}
