//! Folding: what is in the way a thousand times in the same words is said once.

use std::collections::{BTreeMap, BTreeSet};

use nobis_core::ids::Id;
use nobis_core::reading::Gate;
use nobis_core::report::{Blocker, Reason, Report, Who};

use super::names::Names;

/// One thing in the way, with every statement it is in the way of.
pub struct Entry<'r> {
    /// The first of them in the text, waiting since the oldest of them.
    pub first: Blocker,
    /// The other statements, in the order of the text.
    pub others: Vec<&'r Id>,
    /// How often it was reported.
    pub times: usize,
}

/// What is in the way at one gate.
pub struct Folded<'r> {
    /// The gate.
    pub gate: Gate,
    /// How many things are in the way, unfolded.
    pub count: usize,
    /// Whether somebody holds it.
    pub is_held: bool,
    /// Folded, the whole text first and then in the order of its statements.
    pub entries: Vec<Entry<'r>>,
}

/// Folds a report by gate: the same reason for the same people is one entry.
pub fn fold<'r>(report: &'r Report, names: &Names) -> Vec<Folded<'r>> {
    let mut by_gate: BTreeMap<Gate, Vec<&Blocker>> = BTreeMap::new();
    for blocker in report.blockers() {
        by_gate.entry(blocker.gate).or_default().push(blocker);
    }
    by_gate.into_iter().map(|(gate, blockers)| fold_gate(gate, blockers, names)).collect()
}

fn fold_gate<'r>(gate: Gate, mut blockers: Vec<&'r Blocker>, names: &Names) -> Folded<'r> {
    // What is held comes first, then the order of the text; the entries of one statement stay together.
    let held: BTreeSet<Option<&Id>> =
        blockers.iter().filter(|b| b.reason.is_hold()).map(|b| b.statement.as_ref()).collect();
    blockers.sort_by_key(|b| {
        let id = b.statement.as_ref();
        (!held.contains(&id), id.map(|id| names.place(id)), id, !b.reason.is_hold())
    });
    let mut same: BTreeMap<(&Reason, &Who), usize> = BTreeMap::new();
    let mut entries: Vec<Entry<'r>> = Vec::new();
    let mut seen: Vec<BTreeSet<&Id>> = Vec::new();
    for blocker in &blockers {
        let at = *same.entry((&blocker.reason, &blocker.who)).or_insert(entries.len());
        let Some(entry) = entries.get_mut(at) else {
            seen.push(blocker.statement.iter().collect());
            entries.push(Entry { first: (*blocker).clone(), others: Vec::new(), times: 1 });
            continue;
        };
        entry.times += 1;
        entry.first.since = entry.first.since.min(blocker.since);
        // A statement found twice (a word used again) is named once.
        entry.others.extend(blocker.statement.iter().filter(|id| seen[at].insert(id)));
    }
    let is_held = blockers.iter().any(|b| b.reason.is_hold());
    Folded { gate, count: blockers.len(), is_held, entries }
}
