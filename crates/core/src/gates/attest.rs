//! Who has signed a question, and whether their signature counts.

use std::collections::{BTreeMap, BTreeSet};

use crate::acts::{Answered, Attest};
use crate::charter::{From, GateRule};
use crate::ids::Id;
use crate::op::OpId;
use crate::reading::{Gate, Outline, Part};
use crate::report::{Blocker, By, Reason, Who};
use crate::state::Signed;
use crate::trust::{Person, Seat};
use crate::view::View;

/// Who may sign a question.
pub struct Rule {
    seats: BTreeSet<Seat>,
    persons: usize,
    units: usize,
    /// The units they must come from.
    from: BTreeSet<Id>,
    /// Whether authors of what is read may sign: a unit answers for itself also where it supplied a finding.
    authors_may: bool,
}

impl Rule {
    /// The charter's rule for a gate, over the units it can come from in this output.
    pub fn of_gate(view: &View<'_>, rule: &GateRule) -> Self {
        let concerned = view.concerned();
        let fits = |unit: &&Id| match rule.from {
            From::AnyUnit => true,
            From::OtherUnit => !view.is_line(unit),
            From::UnconcernedUnit => !view.is_line(unit) && !concerned.contains_key(*unit),
        };
        let seats = rule.seats.iter().map(|w| w.0).collect();
        let from = view.trust.units.keys().filter(fits).cloned().collect();
        Self { seats, persons: rule.persons, units: rule.units, from, authors_may: false }
    }

    /// A unit's answer about itself: its section seat, for safety also its safety seat.
    pub fn of_unit(unit: &Id, part: Option<Part>) -> Self {
        let mut seats = BTreeSet::from([Seat::Section]);
        if part == Some(Part::Safety) {
            seats.insert(Seat::Safety);
        }
        Self { seats, persons: 1, units: 1, from: [unit.clone()].into(), authors_may: true }
    }

    fn admits(&self, person: &Person, outline: &Outline) -> bool {
        self.from.contains(&person.unit)
            && person.seats.iter().any(|s| self.seats.contains(s))
            && (self.authors_may || !outline.authors.contains(&person.id))
    }

    /// Who could sign: told to people who wait. Units without such a person are left out.
    pub fn who(&self, view: &View<'_>, outline: &Outline) -> Who {
        self.who_else(view, outline, &[])
    }

    /// Who could sign beside those who did. Where each further signature must bring a further unit, those of a unit
    /// that has signed are not asked: it would change nothing.
    fn who_else(&self, view: &View<'_>, outline: &Outline, clear: &[By]) -> Who {
        let (persons, units) = counted(clear);
        let new_unit = self.units.saturating_sub(units.len()) >= self.persons.saturating_sub(persons.len()).max(1);
        let helps = |p: &&Person| !(persons.contains(&p.id) || (new_unit && units.contains(&p.unit)));
        let able = view.trust.persons.values().filter(|p| self.admits(p, outline)).filter(helps);
        Who::Seats {
            seats: self.seats.iter().map(|s| s.word()).collect(),
            units: able.map(|p| p.unit.clone()).collect(),
        }
    }
}

/// The signatures on one question.
pub struct Signatures {
    /// Persons who answered "clear" on exactly this reading.
    pub clear: Vec<By>,
    /// Persons who answered "not clear" on exactly this reading.
    pub not_clear: BTreeSet<Id>,
    /// Persons who answered on another state of it, and what changed since.
    pub stale: BTreeMap<Id, BTreeSet<String>>,
    /// Persons who answered on exactly this reading, and whose guardian asks to have it confirmed.
    pub suspect: BTreeSet<Id>,
    /// Claimed time of the newest "clear".
    pub newest: Option<crate::moment::Moment>,
}

/// Finds the signatures that count for a question: of each person the last word of each key; a "not clear" of one
/// key outweighs a "clear" of the same person's other key, unless the former was revoked and the latter wasn't.
pub fn signatures(view: &View<'_>, rule: &Rule, outline: &Outline) -> Signatures {
    let key = outline.key.to_string();
    let wanted = outline.digest();
    let mut last: BTreeMap<_, (&OpId, &Signed<Attest>)> = BTreeMap::new();
    let mut suspect = BTreeSet::new();
    for (op, signed) in view.state.attests.about(&(view.id.clone(), key.clone())) {
        if view.suspects.contains(op) && signed.act.marks[&key] == wanted {
            suspect.insert(signed.person.clone());
        }
        if view.doubtful.contains(op) {
            continue;
        }
        if !view.trust.persons.get(&signed.person).is_some_and(|p| rule.admits(p, outline)) {
            continue;
        }
        let newest: &mut (&OpId, &_) = last.entry(&signed.key).or_insert((op, signed));
        if (signed.seq, op) > (newest.1.seq, newest.0) {
            *newest = (op, signed);
        }
    }
    view.state.leave_newest_keys(&mut last, |(_, signed)| signed.person.clone());
    let mut out =
        Signatures { clear: Vec::new(), not_clear: BTreeSet::new(), stale: BTreeMap::new(), suspect, newest: None };
    for (op, signed) in last.into_values() {
        if signed.act.marks[&key] != wanted {
            out.stale.entry(signed.person.clone()).or_default().extend(changes(outline, &signed.act.items));
        } else if signed.act.verdict == Answered::NotClear {
            out.not_clear.insert(signed.person.clone());
        } else {
            let (person, unit, in_time) = (signed.person.clone(), signed.unit.clone(), signed.act.in_time);
            out.newest = out.newest.max(Some(signed.at));
            out.clear.push(By::Person { person, unit, op: *op, in_time });
        }
    }
    let refused = out.not_clear.clone();
    out.clear.retain(|by| !matches!(by, By::Person { person, .. } if refused.contains(person)));
    let answered: BTreeSet<Id> = out.clear.iter().filter_map(person_of).chain(refused).collect();
    out.suspect.retain(|person| !answered.contains(person));
    out.stale.retain(|person, _| !answered.contains(person) && !out.suspect.contains(person));
    out
}

fn person_of(by: &By) -> Option<Id> {
    if let By::Person { person, .. } = by { Some(person.clone()) } else { None }
}

/// What of a reading isn't as it was signed: references whose digest is new or other.
fn changes(outline: &Outline, signed: &BTreeMap<String, crate::ids::Digest>) -> BTreeSet<String> {
    let differs = |(reference, digest): &(&String, &crate::ids::Digest)| signed.get(*reference) != Some(*digest);
    outline.items.iter().filter(differs).map(|(reference, _)| reference.clone()).collect()
}

/// Judges a question that persons sign: who signed, and what still waits for a signature.
pub fn judge(view: &View<'_>, rule: &Rule, outline: &Outline) -> (Vec<By>, Vec<Blocker>) {
    let found = signatures(view, rule, outline);
    let enough = is_enough(rule, &found.clear);
    // Where all have signed and it is too long ago, any of them may sign again.
    let who = rule.who_else(view, outline, if enough { &[] } else { &found.clear });
    let block = |reason| Blocker {
        gate: outline.key.gate(),
        statement: outline.key.statement().cloned(),
        reason,
        who: who.clone(),
        since: outline.since,
    };
    let mut blockers = Vec::new();
    if !enough {
        blockers.extend(found.not_clear.iter().map(|p| block(Reason::NotClear { by: p.clone() })));
        if !found.suspect.is_empty() {
            blockers.push(block(Reason::CheckInWaits { by: found.suspect }));
        }
        if found.stale.is_empty() && blockers.is_empty() {
            blockers.push(block(Reason::Unsigned));
        } else if !found.stale.is_empty() {
            let changed = found.stale.values().flatten().cloned().collect();
            blockers.push(block(Reason::Stale { by: found.stale.into_keys().collect(), changed }));
        }
    } else if let Some(blocker) = too_old(view, outline, found.newest) {
        blockers.push(block(blocker));
    }
    (found.clear, blockers)
}

/// Persons and units are counted, never keys (design.md 5.15).
fn is_enough(rule: &Rule, clear: &[By]) -> bool {
    let (persons, units) = counted(clear);
    persons.len() >= rule.persons && units.len() >= rule.units
}

/// The persons and the units behind signatures.
fn counted(clear: &[By]) -> (BTreeSet<&Id>, BTreeSet<&Id>) {
    let people = clear
        .iter()
        .filter_map(|by| if let By::Person { person, unit, .. } = by { Some((person, unit)) } else { None });
    people.unzip()
}

fn too_old(view: &View<'_>, outline: &Outline, newest: Option<crate::moment::Moment>) -> Option<Reason> {
    if outline.key.gate() != Gate::Harm {
        return None;
    }
    let hours = view.charter.harm.attestation_hours;
    let signed = newest?;
    let good_until = signed.plus_seconds(i64::from(hours) * 3600);
    // A time claimed ahead of the clock is no longer-lasting signature, but none.
    (view.moment > good_until || signed > view.moment).then_some(Reason::SignedTooLongAgo { hours })
}
