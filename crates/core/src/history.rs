//! History: what a text said after each act that changed it.
//!
//! Nothing is replayed. Every version of a statement and of the order is kept in its register, so what the text said at
//! some point is what the heads were among the acts up to that point. The points are in an order that all nodes share:
//! by the time each act claims, but never before an act it builds on, whatever clocks say. Acts made apart have no
//! order of their own; there the claimed time and then the op's id only give them a place on the page, and decide
//! nothing.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::ids::{Digest, Id};
use crate::moment::Moment;
use crate::op::OpId;
use crate::opset::OpSet;
use crate::records::{Classes, Plan, Statement};
use crate::register::Version;
use crate::state::State;
use crate::view::version_of;

/// What an act changed.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part<'s> {
    /// The words of a statement, or what else it holds.
    Statement(&'s Id),
    /// The plan, and so the order.
    Plan,
}

/// What one person changed in one go: the acts one signing made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step<'s> {
    /// The acts, in order.
    pub ops: Vec<&'s OpId>,
    /// Who.
    pub person: &'s Id,
    /// Of which unit.
    pub unit: &'s Id,
    /// When, as they say.
    pub at: Moment,
    /// What.
    pub parts: BTreeSet<Part<'s>>,
}

impl<'s> Step<'s> {
    /// The last of its acts: what names the step.
    pub fn op(&self) -> &'s OpId {
        self.ops[self.ops.len() - 1]
    }
}

/// A statement as it stood, with other versions beside it where nobody had chosen.
#[derive(Debug, Clone)]
pub struct Stood<'s> {
    /// The statement.
    pub id: &'s Id,
    /// Its heads; never empty. A reader reads the first.
    pub heads: Vec<(&'s OpId, &'s Version<Statement>)>,
}

impl<'s> Stood<'s> {
    /// What was read.
    pub fn statement(&self) -> &'s Statement {
        &self.heads[0].1.value
    }
}

/// A text as it stood.
#[derive(Debug, Clone)]
pub struct Text<'s> {
    /// The statements in order.
    pub statements: Vec<Stood<'s>>,
    /// The plan.
    pub plan: Option<&'s Version<Plan>>,
    /// The digest people signed and units were sent.
    pub version: Digest,
}

impl<'s> Text<'s> {
    /// One statement, if it was in the text.
    pub fn statement(&self, id: &Id) -> Option<&Stood<'s>> {
        self.statements.iter().find(|s| s.id == id)
    }
}

/// Every step that changed a text, oldest first.
pub fn steps<'s>(state: &'s State, ops: &OpSet, output: &Id) -> Vec<Step<'s>> {
    let mut acts: Vec<(&'s OpId, Step<'s>)> = Vec::new();
    let act = |op: &'s OpId, person: &'s Id, unit: &'s Id, at: Moment, part: Part<'s>| {
        (op, Step { ops: vec![op], person, unit, at, parts: [part].into() })
    };
    for (id, register) in state.statements.get(output).into_iter().flatten() {
        let all = register.versions().filter(|(_, v)| state.may_edit(output, &v.unit));
        acts.extend(all.map(|(op, v)| act(op, &v.person, &v.unit, v.at, Part::Statement(id))));
    }
    if let Some(register) = state.plans.get(output) {
        let all = register.versions().filter(|(_, v)| state.may_edit(output, &v.unit));
        acts.extend(all.map(|(op, v)| act(op, &v.person, &v.unit, v.at, Part::Plan)));
    }
    let mut places = Places { ops, known: HashMap::new() };
    acts.sort_by_cached_key(|(op, _)| (places.of(op), **op));
    let mut steps: Vec<Step<'s>> = Vec::new();
    for (_, next) in acts {
        // What one signing made has one signer and one moment, and nothing of others between.
        match steps.last_mut().filter(|last| last.person == next.person && last.at == next.at) {
            Some(last) => {
                last.ops.extend(next.ops);
                last.parts.extend(next.parts);
            }
            None => steps.push(next),
        }
    }
    steps
}

/// The text as it stood after these steps, and no others.
pub fn after<'s>(state: &'s State, output: &Id, steps: &[Step<'_>]) -> Option<Text<'s>> {
    let there: BTreeSet<&OpId> = steps.iter().flat_map(|s| s.ops.iter().copied()).collect();
    let (output, _) = state.opened.get_key_value(output)?;
    let (open, _) = state.output(output)?;
    let may_edit = |unit: &Id| state.may_edit(output, unit);
    let is_there = |op: &OpId| there.contains(op);
    let plan = state.plans.get(output).and_then(|r| r.heads_among(&may_edit, &is_there).first().map(|(_, v)| *v));
    let registers = state.statements.get(output);
    let mut placed = BTreeSet::new();
    let mut statements = Vec::new();
    for id in plan.into_iter().flat_map(|p| &p.value.order) {
        let heads = registers.and_then(|r| r.get(id)).map_or_else(Vec::new, |r| r.heads_among(&may_edit, &is_there));
        if !heads.is_empty() && placed.insert(id) {
            statements.push(Stood { id, heads });
        }
    }
    let digests: Vec<_> = statements.iter().map(|s| (s.id, s.heads[0].1.read(Classes::ALL).digest)).collect();
    let version = version_of(open, output, &digests);
    Some(Text { statements, plan, version })
}

/// A place in the shared order: a time, and how many acts lie before on the longest way. Both are greater for an act
/// than for what it builds on, or the first is equal and the second greater.
type PlaceOf = (Moment, u64);

struct Places<'o> {
    ops: &'o OpSet,
    known: HashMap<OpId, PlaceOf>,
}

impl Places<'_> {
    /// The place of an act. Walks what it builds on without recursion: a chain can be as long as the space is old.
    fn of(&mut self, op: &OpId) -> Option<PlaceOf> {
        let mut walk = vec![*op];
        while let Some(next) = walk.last().copied() {
            let Some(found) = self.ops.get(&next).filter(|_| !self.known.contains_key(&next)) else {
                walk.pop();
                continue;
            };
            let mut place = (found.header().at, 0);
            let before = walk.len();
            for parent in found.parents() {
                match self.known.get(&parent) {
                    Some((at, depth)) => place = (place.0.max(*at), place.1.max(depth + 1)),
                    None if self.ops.get(&parent).is_some() => walk.push(parent),
                    None => {}
                }
            }
            if walk.len() == before {
                self.known.insert(next, place);
                walk.pop();
            }
        }
        self.known.get(op).copied()
    }
}

/// Which statements of a text changed their place against the others: the fewest that must move to get from one order
/// to the other.
pub fn moved<'i>(from: &[&'i Id], to: &[&'i Id]) -> BTreeSet<&'i Id> {
    let at: BTreeMap<&Id, usize> = from.iter().enumerate().map(|(n, id)| (*id, n)).collect();
    let kept: Vec<(&'i Id, usize)> = to.iter().filter_map(|id| Some((*id, *at.get(id)?))).collect();
    // The longest run that kept its order (patience sorting): `ends[n]` ends the best run of n + 1.
    let (mut ends, mut before): (Vec<usize>, Vec<Option<usize>>) = (Vec::new(), Vec::new());
    for (n, (_, place)) in kept.iter().enumerate() {
        let length = ends.partition_point(|end| kept[*end].1 < *place);
        before.push(length.checked_sub(1).map(|l| ends[l]));
        if length == ends.len() { ends.push(n) } else { ends[length] = n }
    }
    let mut still = BTreeSet::new();
    let mut next = ends.last().copied();
    while let Some(n) = next {
        still.insert(kept[n].0);
        next = before[n];
    }
    kept.into_iter().map(|(id, _)| id).filter(|id| !still.contains(id)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ids(words: &[&str]) -> Vec<Id> {
        words.iter().map(|w| w.parse().expect("ids in tests are ids")).collect()
    }

    #[test]
    fn the_fewest_are_said_to_have_moved() {
        for (from, to, expect) in [
            ("S1 S2 S3 S4", "S1 S2 S3 S4", ""),
            ("S1 S2 S3 S4", "S2 S3 S4 S1", "S1"),
            ("S1 S2 S3 S4", "S4 S1 S2 S3", "S4"),
            ("S1 S2 S3", "S1 S9 S3", ""),
            ("S1 S2 S3 S4", "S2 S1 S4 S3", "S2 S4"),
            ("", "S1", ""),
        ] {
            let words = |text: &'static str| ids(&text.split_whitespace().collect::<Vec<_>>());
            let (from, to) = (words(from), words(to));
            let (from, to): (Vec<&Id>, Vec<&Id>) = (from.iter().collect(), to.iter().collect());
            let found: Vec<&str> = moved(&from, &to).into_iter().map(Id::as_str).collect();
            assert_eq!(found.len(), expect.split_whitespace().count(), "{found:?} {expect}");
        }
    }
}
