//! A concerned unit's engagement and consent, from receipts and signatures alone.
//!
//! Its window starts when its own node has the very version, and an end without an answer is "no response", never
//! consent (I4). A bare "no" without a reasoned objection holds nothing once the window is over: consent is the absence
//! of a reasoned objection, and nobody blocks by rank (domain practice 2.11). It is a dissent, and the seal says so.

use std::collections::BTreeSet;

use crate::acts::{Checkpoint, Delivery, Level};
use crate::charter::{NoResponse, Signed as SignedHow};
use crate::ids::{Digest, Id};
use crate::moment::Moment;
use crate::op::OpId;
use crate::reading::{Gate, Key, Outline, Part};
use crate::report::{Blocker, By, Engagement, Reason, Who};
use crate::state::Signed;
use crate::trust::Seat;
use crate::view::View;

use super::{attest, objections};

/// The questions a concerned unit answers under this charter.
pub fn keys(view: &View<'_>, unit: &Id) -> Vec<Key> {
    match view.charter.consent.signed {
        SignedHow::Together => vec![Key::Unit(unit.clone(), None)],
        SignedHow::Separately => Part::ALL.into_iter().map(|p| Key::Unit(unit.clone(), Some(p))).collect(),
    }
}

/// Deliveries to a unit that hold this very reading, or this very version.
fn deliveries<'a>(view: &View<'a>, unit: &Id, reading: Digest) -> Vec<(&'a OpId, &'a Signed<Delivery>)> {
    let version = view.version();
    let to_unit = view.state.deliveries.iter().filter(|(_, d)| d.act.output == *view.id && d.act.unit == *unit);
    to_unit.filter(|(_, d)| d.act.readings.contains(&reading) || d.act.version == Some(version)).collect()
}

/// The first receipt of each delivery by the unit it was for: person and claimed time. The receiver's own clock starts
/// the window, but never before the delivery was sent.
fn receipts(view: &View<'_>, unit: &Id, delivery: &OpId) -> Vec<(Id, Moment)> {
    let of = view.state.receipts.values().filter(|r| r.act.delivery == *delivery && r.unit == *unit);
    of.map(|r| (r.person.clone(), r.at.max(view.state.deliveries[delivery].at))).collect()
}

/// What the records prove about one question to a unit.
struct Reached<'a> {
    deliveries: Vec<(&'a OpId, &'a Signed<Delivery>)>,
    receipts: Vec<(Id, Moment)>,
    channels: BTreeSet<&'a str>,
}

fn reached<'a>(view: &View<'a>, unit: &Id, reading: Digest) -> Reached<'a> {
    let deliveries = deliveries(view, unit, reading);
    let receipts = deliveries.iter().flat_map(|(op, _)| receipts(view, unit, op)).collect();
    let channels = deliveries.iter().map(|(_, d)| d.act.channel.as_str()).collect();
    Reached { deliveries, receipts, channels }
}

impl Reached<'_> {
    /// When the window ends, if it has begun.
    fn window_ends(&self, view: &View<'_>, unit: &Id) -> Option<Moment> {
        let began = self.receipts.iter().map(|(_, at)| *at).min()?;
        Some(objections::working_days_after(view, unit, began, view.charter.days(Checkpoint::Final)))
    }
}

/// Whether a unit had its whole window over what it is asked now: cures a breach of engagement, and nothing else does.
pub fn window_given(view: &View<'_>, unit: &Id) -> bool {
    keys(view, unit).into_iter().all(|key| {
        let reading = view.outline(key).digest();
        reached(view, unit, reading).window_ends(view, unit).is_some_and(|end| view.moment >= end)
    })
}

/// When a unit first had all that it is asked about now.
pub fn began(view: &View<'_>, unit: &Id) -> Option<Moment> {
    let first = |key: Key| reached(view, unit, view.outline(key).digest()).receipts.into_iter().map(|(_, at)| at).min();
    keys(view, unit).into_iter().map(first).collect::<Option<Vec<_>>>()?.into_iter().max()
}

/// Judges one question to a unit.
pub fn judge(view: &View<'_>, unit: &Id, part: Option<Part>, outline: &Outline) -> (Vec<By>, Vec<Blocker>) {
    let rule = attest::Rule::of_unit(unit, part);
    let signed = attest::signatures(view, &rule, outline);
    // A hold beats every clearance: where two of one unit answer differently, the "no" counts.
    if let Some(person) = signed.not_clear.first() {
        return refused(view, unit, person, outline);
    }
    if !signed.clear.is_empty() {
        return (signed.clear, Vec::new());
    }
    let found = reached(view, unit, outline.digest());
    let mut block = Blocking { unit, outline, out: Vec::new() };
    if !signed.stale.is_empty() {
        let changed = signed.stale.values().flatten().cloned().collect();
        block.put(
            Reason::Stale { by: signed.stale.into_keys().collect(), changed },
            rule.who(view, outline),
            outline.since,
        );
    }
    match unreachable(view, unit) {
        Some(Ok(by)) => return (vec![by], Vec::new()),
        Some(Err(statements)) => {
            let who = Who::Editors { units: [view.owner().clone()].into() };
            block.put(Reason::SafetyStatementsIn { unit: unit.clone(), statements }, who, outline.since);
            return (Vec::new(), block.out);
        }
        None => {}
    }
    let Some((first, sent)) = found.deliveries.first() else {
        block.put(Reason::NotDelivered { unit: unit.clone() }, Who::Unit { unit: view.owner().clone() }, outline.since);
        return (Vec::new(), block.out);
    };
    let Some(until) = found.window_ends(view, unit) else {
        let reason = Reason::NotReceipted { unit: unit.clone(), delivery: **first };
        block.put(reason, Who::Unit { unit: unit.clone() }, sent.at);
        return (Vec::new(), block.out);
    };
    if view.moment < until {
        block.put(Reason::WindowRuns { unit: unit.clone(), until }, rule.who(view, outline), sent.at);
        return (Vec::new(), block.out);
    }
    if passes_without_answer(view, &found) && !objections::holds_for(view, unit) {
        return (vec![By::NoResponse { unit: unit.clone() }], Vec::new());
    }
    let panel =
        view.trust.units.keys().filter(|u| view.trust.holders_of(u, Seat::Panel).next().is_some()).cloned().collect();
    block.put(Reason::NoResponse { unit: unit.clone() }, Who::seat(Seat::Panel, panel), until);
    (Vec::new(), block.out)
}

struct Blocking<'b> {
    unit: &'b Id,
    outline: &'b Outline,
    out: Vec<Blocker>,
}

impl Blocking<'_> {
    fn put(&mut self, reason: Reason, who: Who, since: Moment) {
        debug_assert!(
            matches!(&self.outline.key, Key::Unit(unit, _) if unit == self.unit),
            "a unit answers its own key"
        );
        self.out.push(Blocker { gate: Gate::Consent, statement: None, reason, who, since });
    }
}

/// No answer passes only where the charter says so, by enough channels, with receipts of enough persons.
fn passes_without_answer(view: &View<'_>, found: &Reached<'_>) -> bool {
    let rule = &view.charter.consent;
    let persons: BTreeSet<&Id> = found.receipts.iter().map(|(person, _)| person).collect();
    rule.no_response == NoResponse::PassesLabelled
        && found.channels.len() >= rule.no_response_channels
        && persons.len() >= rule.no_response_persons
}

/// A refusal holds while any objection of the unit holds, until its window is over, and for the cool-off after the
/// last ruling. Then the release may go out, over a dissent that everybody sees.
fn refused(view: &View<'_>, unit: &Id, person: &Id, outline: &Outline) -> (Vec<By>, Vec<Blocker>) {
    let ends = reached(view, unit, outline.digest()).window_ends(view, unit);
    let cool_off = i64::from(view.charter.consent.cool_off_hours) * 3600;
    let from =
        ends.map(|end| objections::last_ruling(view, unit).map_or(end, |ruled| ruled.max(end)).plus_seconds(cool_off));
    if from.is_some_and(|from| view.moment >= from) && !objections::holds_for(view, unit) {
        return (vec![By::Dissent { unit: unit.clone() }], Vec::new());
    }
    let reason = Reason::Refused { unit: unit.clone(), person: person.clone() };
    let who = Who::Unit { unit: unit.clone() };
    let blocker = Blocker { gate: Gate::Consent, statement: None, reason, who, since: outline.since };
    (Vec::new(), vec![blocker])
}

/// Whether the panel found the unit unreachable: with what clears it, or the statements that must come out first.
/// A unit whose receipt of anything is newer than the finding is reachable again.
fn unreachable(view: &View<'_>, unit: &Id) -> Option<Result<By, BTreeSet<Id>>> {
    let days = i64::from(view.charter.consent.unreachable_days);
    let found = view.state.unreachable.iter().find(|(_, u)| {
        let act = &u.act;
        let waited = u.at >= objections::working_days_after(view, unit, act.since, days);
        act.output == *view.id
            && act.unit == *unit
            && waited
            && u.unit != *view.owner()
            && u.unit != *unit
            && is_silent(view, unit, act.since)
    });
    let (op, u) = found?;
    let still: BTreeSet<Id> = u.act.touches_safety.iter().filter(|id| view.statement(id).is_some()).cloned().collect();
    Some(if still.is_empty() { Ok(By::Unreachable { unit: unit.clone(), op: *op }) } else { Err(still) })
}

/// No receipt of a unit since a moment, for anything in this output.
fn is_silent(view: &View<'_>, unit: &Id, since: Moment) -> bool {
    let of_output = |r: &&Signed<crate::acts::Receipt>| {
        view.state.deliveries.get(&r.act.delivery).is_some_and(|d| d.act.output == *view.id)
    };
    !view.state.receipts.values().filter(of_output).any(|r| r.unit == *unit && r.at >= since)
}

/// Promise and delivery for each concerned unit (R-ENG-3). What is delivered is computed from receipts and answers;
/// nobody can write it down by hand.
pub fn engagement(view: &View<'_>) -> Vec<Engagement> {
    let concerned = view.concerned();
    let promised = &view.open.act.promises;
    let units: BTreeSet<&Id> = concerned.keys().copied().chain(promised.keys()).collect();
    units.into_iter().map(|unit| one_engagement(view, unit)).collect()
}

fn one_engagement(view: &View<'_>, unit: &Id) -> Engagement {
    let to_unit = view.state.deliveries.iter().filter(|(_, d)| d.act.output == *view.id && d.act.unit == *unit);
    let receipted = to_unit.filter(|(op, _)| !receipts(view, unit, op).is_empty());
    let reached: BTreeSet<Checkpoint> = receipted.map(|(_, d)| d.act.checkpoint).collect();
    let said = objections::of_output(view).filter(|(_, o)| o.unit == *unit).map(|(op, _)| op);
    let concerns =
        view.state.concerns.iter().filter(|(_, c)| c.unit == *unit && c.act.output == *view.id).map(|(op, _)| op);
    let unanswered = said.chain(concerns).any(|op| !view.state.answers.values().any(|a| a.act.to == *op));
    let level = |early: bool| match (reached.is_empty(), unanswered, early) {
        (true, ..) => None,
        (false, true, _) => Some(Level::Inform),
        (false, false, false) => Some(Level::Consult),
        (false, false, true) => Some(Level::Involve),
    };
    let early = reached.contains(&Checkpoint::Concept);
    let writes = view.open.act.editors.contains(unit);
    let delivered = level(early).map(|l| if l == Level::Involve && writes { Level::Collaborate } else { l });
    let not_reached = view.charter.checkpoints.keys().copied().filter(|c| !reached.contains(c)).collect();
    Engagement {
        unit: unit.clone(),
        promised: view.open.act.promises.get(unit).copied(),
        delivered,
        reached,
        not_reached,
    }
}
