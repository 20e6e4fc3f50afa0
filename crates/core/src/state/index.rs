//! Where to look: for each thing acts are about, the acts that are about it.
//!
//! An index says nothing that the acts themselves don't, and is no part of the bytes of a state. It only spares whoever
//! reads one output of a large federation looking through the acts of all others.

use std::collections::{BTreeMap, BTreeSet};

use crate::acts::{Act, Attest};
use crate::ids::Id;
use crate::op::OpId;

use super::{Acts, Signed, State};

/// Sets only, so that hearing an act again, or in another order, changes nothing.
#[derive(Debug, Clone, Default)]
pub(super) struct Index {
    /// Attestations by output and by the question they answer.
    marks: BTreeMap<Id, BTreeMap<String, BTreeSet<OpId>>>,
    /// Acts by the op they name.
    naming: BTreeMap<OpId, BTreeSet<OpId>>,
    /// Per key that signed different ops for one place in its chain, those ops.
    forks: BTreeMap<String, BTreeSet<OpId>>,
}

impl Index {
    /// Notes an act that is taken.
    pub(super) fn note(&mut self, op: OpId, act: &Act) {
        let named = match act {
            Act::Attest(a) => {
                let of_output = self.marks.entry(a.output.clone()).or_default();
                for key in a.marks.keys() {
                    match of_output.get_mut(key) {
                        Some(ops) => ops.insert(op),
                        None => of_output.entry(key.clone()).or_default().insert(op),
                    };
                }
                return;
            }
            Act::Answer(a) => a.to,
            Act::Withdraw(a) => a.op,
            Act::Ruling(a) => a.objection,
            Act::Receipt(a) => a.delivery,
            Act::AlertClose(a) => a.alert,
            _ => return,
        };
        self.naming.entry(named).or_default().insert(op);
    }

    /// Notes what a key signed for one place in its chain.
    pub(super) fn note_place(&mut self, key: &str, place: &BTreeSet<OpId>) {
        if place.len() > 1 {
            self.forks.entry(key.to_owned()).or_default().extend(place);
        }
    }
}

impl State {
    /// The attestations of an output that answer a question, in order of their ids.
    pub fn attests_on<'s>(
        &'s self,
        output: &Id,
        key: &str,
    ) -> impl Iterator<Item = (&'s OpId, &'s Signed<Attest>)> + use<'s> {
        let ops = self.index.marks.get(output).and_then(|of_output| of_output.get(key));
        ops.into_iter().flatten().filter_map(|op| self.attests.get_key_value(op))
    }

    /// Of acts of one kind (answers, withdrawals, rulings, receipts, closes of alerts), those that name this op, in
    /// order of their ids.
    pub fn naming<'s, T>(
        &'s self,
        op: &OpId,
        acts: &'s Acts<T>,
    ) -> impl Iterator<Item = (&'s OpId, &'s Signed<T>)> + use<'s, T> {
        let ops = self.index.naming.get(op);
        ops.into_iter().flatten().filter_map(|op| acts.get_key_value(op))
    }

    /// Whether an objection or alert was withdrawn by the person who made it.
    pub fn withdrawn(&self, op: &OpId, by: &Id) -> bool {
        self.naming(op, &self.withdrawals).any(|(_, w)| w.person == *by)
    }

    /// Keys that signed different ops for one place in their chain, with these ops.
    pub fn equivocations(&self) -> &BTreeMap<String, BTreeSet<OpId>> {
        &self.index.forks
    }
}
