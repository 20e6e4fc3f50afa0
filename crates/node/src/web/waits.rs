//! What waits for one person: the part of each report that they could clear, and what else only they or their unit can
//! do.

use std::collections::BTreeMap;

use nobis_core::ids::Id;
use nobis_core::op::OpId;
use nobis_core::reading::{Gate, Key};
use nobis_core::report::{Blocker, By, GateReport, Reason, Report, Verdict, Who};
use nobis_core::state::State;
use nobis_core::trust::{Person, Seat};

/// Something to do.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Task {
    /// An alert or an objection on safety that a reviewer from outside must look at.
    Look(OpId),
    /// A version that arrived for the person's unit: its time starts when they say so.
    Receipt(OpId),
    /// A withdrawal that waits for this person: as the second who signs it, or as somebody outside who has seen it.
    LetGo(OpId),
    /// An objection without an answer.
    Answer(OpId),
    /// Questions of a gate to sign: never signed, and signed before a change.
    Sign(Gate, usize, usize),
    /// Things in the text or its records to mend, at a gate.
    Mend(Gate, usize),
    /// A version to send to a unit.
    Deliver(Id),
    /// Nothing stands in the way: it can be sealed.
    Seal,
}

/// Whether a person can clear this.
pub fn is_for(person: &Person, blocker: &Blocker) -> bool {
    let writes = [Seat::Researcher, Seat::Media, Seat::Section].iter().any(|s| person.seats.contains(s));
    match &blocker.who {
        Who::Editors { units } => units.contains(&person.unit) && writes,
        Who::Seats { seats, units } => {
            units.contains(&person.unit) && person.seats.iter().any(|s| seats.contains(s.word()))
        }
        Who::Unit { unit } => *unit == person.unit && writes,
        Who::Person { person: id } => *id == person.id,
        Who::Persons { persons } => persons.contains(&person.id),
        Who::Time { .. } => false,
    }
}

/// Whether a signature is what is missing.
pub fn is_signed(reason: &Reason) -> bool {
    matches!(
        reason,
        Reason::Unsigned
            | Reason::Stale { .. }
            | Reason::CheckInWaits { .. }
            | Reason::SignedTooLongAgo { .. }
            | Reason::WindowRuns { .. }
            | Reason::NotClear { .. }
    )
}

/// Whether a person wrote what this question reads: then their signature is kept and counts for nothing. A unit answers
/// for itself also where its people wrote.
pub fn wrote(person: &Person, gate: &GateReport) -> bool {
    let authors = gate.outline.as_ref().map(|o| &o.authors);
    !matches!(gate.key, Key::Unit(..)) && authors.is_some_and(|authors| authors.contains(&person.id))
}

/// Whether a person's signature on this question counts already: then another one of theirs changes nothing.
pub fn counts(person: &Person, gate: &GateReport, blocker: &Blocker) -> bool {
    let signed = gate.cleared.iter().any(|by| matches!(by, By::Person { person: p, .. } if *p == person.id));
    signed && matches!(blocker.reason, Reason::Unsigned | Reason::Stale { .. })
}

/// What waits for a person at one output.
pub fn tasks(state: &State, report: &Report, person: &Person) -> Vec<Task> {
    let mut out = Vec::new();
    let mut sign: BTreeMap<Gate, (usize, usize)> = BTreeMap::new();
    let mut mend: BTreeMap<Gate, usize> = BTreeMap::new();
    for (gate, blocker) in report.gates.iter().flat_map(|g| g.blockers.iter().map(move |b| (g, b))) {
        // A safety reviewer of a third unit is the one who can lift an alert, whoever else is named.
        if let Reason::Alert { op } = &blocker.reason {
            out.extend(looks(state, person, op, &report.output).then_some(Task::Look(*op)));
            continue;
        }
        if !is_for(person, blocker)
            || (is_signed(&blocker.reason) && (wrote(person, gate) || counts(person, gate, blocker)))
        {
            continue;
        }
        match &blocker.reason {
            Reason::WithdrawalWaits { op, .. } => out.push(Task::LetGo(*op)),
            Reason::ObjectionUnanswered { op, .. } => out.push(Task::Answer(*op)),
            Reason::NotDelivered { unit } => out.push(Task::Deliver(unit.clone())),
            Reason::NotReceipted { delivery, .. } => out.push(Task::Receipt(*delivery)),
            Reason::Stale { .. } | Reason::CheckInWaits { .. } => sign.entry(blocker.gate).or_default().1 += 1,
            reason if is_signed(reason) => sign.entry(blocker.gate).or_default().0 += 1,
            _ => *mend.entry(blocker.gate).or_default() += 1,
        }
    }
    out.extend(unreceipted(state, report, person).map(Task::Receipt));
    out.extend(sign.into_iter().map(|(gate, (new, stale))| Task::Sign(gate, new, stale)));
    out.extend(mend.into_iter().map(|(gate, count)| Task::Mend(gate, count)));
    let sealed = state.sealed.about(&report.output).any(|(_, s)| s.act.version == report.version);
    if person.seats.contains(&Seat::Release) && report.gates.iter().all(|g| g.verdict == Verdict::Clear) && !sealed {
        out.push(Task::Seal);
    }
    out.sort();
    out.dedup();
    out
}

fn looks(state: &State, person: &Person, op: &OpId, output: &Id) -> bool {
    let Some(alert) = state.alerts.get(op) else { return false };
    person.seats.contains(&Seat::Safety) && state.is_outside(&person.unit, output, &alert.unit)
}

/// Deliveries of the output to the person's unit that neither its node nor anybody of it has receipted.
fn unreceipted<'s>(state: &'s State, report: &'s Report, person: &'s Person) -> impl Iterator<Item = OpId> + 's {
    let may = person.seats.iter().any(|s| !matches!(s, Seat::Release | Seat::Panel));
    let mine = state.deliveries.about(&report.output).filter(move |(_, d)| may && d.act.unit == person.unit);
    let suspects = state.suspects();
    let open = mine.filter(move |(op, _)| state.received(op).all(|r| suspects.contains_key(r.op)));
    open.map(|(op, _)| *op)
}
