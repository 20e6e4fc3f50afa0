//! A concerned unit's engagement and consent, from receipts and signatures alone.
//!
//! Its window starts when its own node has the very version, and an end without an answer is "no response", never
//! consent (I4). A bare "no" without a reasoned objection holds nothing once the window is over: consent is the absence
//! of a reasoned objection, and nobody blocks by rank (domain practice 2.11). It is a dissent, and the seal says so.

use std::collections::{BTreeMap, BTreeSet};

use crate::acts::{Checkpoint, Delivery, Level, Receipt, Unreachable};
use crate::charter::{NoResponse, Signed as SignedHow};
use crate::ids::{Digest, Id};
use crate::moment::Moment;
use crate::op::OpId;
use crate::reading::{Gate, Key, Outline, Part};
use crate::report::{Blocker, By, Engagement, Reason, Who};
use crate::state::{Acts, Filed, Signed};
use crate::trust::Seat;
use crate::view::View;

use super::{attest, objections, spans};

/// The questions a concerned unit answers under this charter.
pub fn keys(view: &View<'_>, unit: &Id) -> Vec<Key> {
    match view.charter.consent.signed {
        SignedHow::Together => vec![Key::Unit(unit.clone(), None)],
        SignedHow::Separately => view.charter.parts().map(|p| Key::Unit(unit.clone(), Some(p))).to_vec(),
    }
}

/// Deliveries of this output to a unit.
fn to_unit<'a>(view: &View<'a>, unit: &Id) -> impl Iterator<Item = (&'a OpId, &'a Signed<Delivery>)> {
    let (unit, doubtful) = (unit.clone(), view.doubtful.clone());
    view.state.deliveries.about(view.id).filter(move |(op, d)| d.act.unit == unit && !doubtful.contains(*op))
}

/// Deliveries to a unit of this very reading, by the sender's account.
fn deliveries<'a>(view: &View<'a>, unit: &Id, reading: Digest) -> Vec<(&'a OpId, &'a Signed<Delivery>)> {
    to_unit(view, unit).filter(|(_, d)| d.act.readings.contains(&reading)).collect()
}

/// Receipts of a delivery by the unit it was for, its node's among them: person and time. The receiver's own clock starts
/// the window, but never before the delivery was sent; one dated ahead of the moment isn't there yet.
fn receipts<'a>(view: &'a View<'_>, delivery: &'a OpId) -> impl Iterator<Item = (&'a Receipt, Option<Id>, Moment)> {
    let sent = view.state.deliveries[delivery].at;
    let of = view.state.received(delivery).filter(|r| r.at <= view.moment && !view.doubtful.contains(r.op));
    of.map(move |r| (r.act, r.person.cloned(), r.at.max(sent)))
}

/// A receipt of what a unit is asked about now.
#[derive(Debug, Clone)]
struct Got {
    /// Who said so; none where a node did, which opens a window and is nobody who could answer.
    person: Option<Id>,
    at: Moment,
    /// The way it came, in one spelling: a way nobody receipted on is no way.
    channel: String,
}

/// What the records prove about one question to a unit.
struct Reached<'a> {
    deliveries: Vec<(&'a OpId, &'a Signed<Delivery>)>,
    receipts: Vec<Got>,
}

fn reached<'a>(view: &View<'a>, unit: &Id, reading: Digest) -> Reached<'a> {
    let deliveries = deliveries(view, unit, reading);
    let mut got = Vec::new();
    for (op, d) in &deliveries {
        // The receiver's node says what it has before it; what the sender wrote down opens no window.
        let of_this = receipts(view, op).filter(|(r, ..)| r.readings.contains(&reading));
        let channel = d.act.channel.trim().to_lowercase();
        got.extend(of_this.map(|(_, person, at)| Got { person, at, channel: channel.clone() }));
    }
    Reached { deliveries, receipts: got }
}

impl Reached<'_> {
    /// When the window ends, if it has begun.
    fn window_ends(&self, view: &View<'_>, unit: &Id) -> Option<Moment> {
        let began = self.receipts.iter().map(|r| r.at).min()?;
        Some(spans::answer_until(view, unit, began))
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
    let readings: Vec<Digest> = keys(view, unit).into_iter().map(|key| view.outline(key).digest()).collect();
    began_over(view, unit, &readings)
}

fn began_over(view: &View<'_>, unit: &Id, readings: &[Digest]) -> Option<Moment> {
    let first = |reading: &Digest| reached(view, unit, *reading).receipts.into_iter().map(|r| r.at).min();
    readings.iter().map(first).collect::<Option<Vec<_>>>()?.into_iter().max()
}

/// A unit's window over what it is asked now, in its own working hours: for people to see, decides nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Clock {
    /// When it first had all of it, by its own receipts.
    pub began: Moment,
    /// When the window ends.
    pub ends: Moment,
    /// Working minutes it has had so far; more than `given_minutes` once the window is over.
    pub had_minutes: i64,
    /// Working minutes the charter gives it.
    pub given_minutes: i64,
    /// Length of its working day in minutes.
    pub day_minutes: i64,
}

/// The clock of a unit's window, given the digests of what it is asked now; none before a receipt of all of it.
pub fn clock(view: &View<'_>, unit: &Id, readings: &[Digest]) -> Option<Clock> {
    let began = began_over(view, unit, readings)?;
    let hours = view.trust.unit(unit)?.hours;
    let ends = spans::answer_until(view, unit, began);
    let (had_minutes, given_minutes) = match &view.charter.crisis {
        Some(rule) => ((view.moment.unix() - began.unix()) / 60, i64::from(rule.answer_minutes)),
        None => {
            let days = view.charter.days(Checkpoint::Final);
            (hours.minutes_between(began, view.moment), days * hours.day_minutes())
        }
    };
    Some(Clock { began, ends, had_minutes, given_minutes, day_minutes: hours.day_minutes() })
}

/// The window a unit has over what it is asked now: from when it had all of it, to when no answer is "no response".
pub fn window(view: &View<'_>, unit: &Id) -> Option<(Moment, Moment)> {
    let began = began(view, unit)?;
    Some((began, spans::answer_until(view, unit, began)))
}

/// Judges one question to a unit.
pub fn judge(view: &View<'_>, unit: &Id, part: Option<Part>, outline: &Outline) -> (Vec<By>, Vec<Blocker>) {
    let rule = attest::Rule::of_unit(unit, part);
    let signed = attest::signatures(view, &rule, outline);
    // A hold beats every clearance: where two of one unit answer differently, the "no" counts.
    if let Some(person) = signed.not_clear.first() {
        return refused(view, unit, part, person, outline);
    }
    if !signed.clear.is_empty() {
        return (signed.clear, Vec::new());
    }
    let found = reached(view, unit, outline.digest());
    let conflicts: Vec<Blocker> = conflicts(view, outline);
    if !conflicts.is_empty() {
        return (Vec::new(), conflicts);
    }
    let mut block = Blocking { unit, outline, out: Vec::new() };
    if !signed.stale.is_empty() {
        let changed = signed.stale.values().flatten().cloned().collect();
        block.put(
            Reason::Stale { by: signed.stale.into_keys().collect(), changed },
            rule.who(view, outline),
            outline.since,
        );
    }
    if !signed.suspect.is_empty() {
        block.put(Reason::CheckInWaits { by: signed.suspect }, rule.who(view, outline), outline.since);
    }
    let Some((first, sent)) = found.deliveries.first() else {
        block.put(Reason::NotDelivered { unit: unit.clone() }, Who::Unit { unit: view.owner().clone() }, outline.since);
        return (Vec::new(), block.out);
    };
    match unreachable(view, unit) {
        Some(Ok(by)) => return (vec![by], Vec::new()),
        Some(Err(statements)) => {
            let who = Who::Editors { units: [view.owner().clone()].into() };
            block.put(Reason::SafetyStatementsIn { unit: unit.clone(), statements }, who, outline.since);
            return (Vec::new(), block.out);
        }
        None => {}
    }
    let Some(until) = found.window_ends(view, unit) else {
        let reason = Reason::NotReceipted { unit: unit.clone(), delivery: **first };
        block.put(reason, Who::Unit { unit: unit.clone() }, sent.at);
        return (Vec::new(), block.out);
    };
    if view.moment < until {
        block.put(Reason::WindowRuns { unit: unit.clone(), until }, rule.who(view, outline), sent.at);
        return (Vec::new(), block.out);
    }
    if passes_without_answer(view, unit, &found) && !objections::holds_for(view, unit) {
        return (vec![By::NoResponse { unit: unit.clone() }], Vec::new());
    }
    let panel =
        view.trust.units.keys().filter(|u| view.trust.holders_of(u, Seat::Panel).next().is_some()).cloned().collect();
    block.put(Reason::NoResponse { unit: unit.clone() }, Who::seat(Seat::Panel, panel), until);
    (Vec::new(), block.out)
}

/// Records in conflict: what a unit would sign isn't settled.
fn conflicts(view: &View<'_>, outline: &Outline) -> Vec<Blocker> {
    let who = Who::Unit { unit: view.owner().clone() };
    let block = |id: &Id| Blocker {
        gate: Gate::Consent,
        statement: None,
        reason: Reason::RecordConflict { id: id.clone() },
        who: who.clone(),
        since: outline.since,
    };
    outline.conflicts.iter().map(block).collect()
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

/// No answer passes only where the charter says so, by enough channels, with receipts of enough persons, each of whom
/// had the whole window: it runs from the receipt that makes them enough.
fn passes_without_answer(view: &View<'_>, unit: &Id, found: &Reached<'_>) -> bool {
    let rule = &view.charter.consent;
    let mut got: Vec<Got> = found.receipts.iter().filter(|r| r.person.is_some()).cloned().collect();
    got.sort_by_key(|r| r.at);
    let enough = (1..=got.len()).find(|n| {
        let persons: BTreeSet<&Id> = got[..*n].iter().filter_map(|r| r.person.as_ref()).collect();
        let channels: BTreeSet<&str> = got[..*n].iter().map(|r| r.channel.as_str()).collect();
        persons.len() >= rule.no_response_persons && channels.len() >= rule.no_response_channels
    });
    let began = enough.map(|n| got[n - 1].at);
    let ends = began.map(|at| spans::answer_until(view, unit, at));
    rule.no_response == NoResponse::PassesLabelled && ends.is_some_and(|end| view.moment >= end)
}

/// A refusal holds while any objection of the unit holds, until its window is over, and for the cool-off after the
/// last ruling. Then the release may go out, over a dissent that everybody sees. In a crisis no time leads past a "no" to
/// the question of safety: an hour is too little to tell a bare no from a danger, and the usual way stays open.
fn refused(view: &View<'_>, unit: &Id, part: Option<Part>, person: &Id, outline: &Outline) -> (Vec<By>, Vec<Blocker>) {
    let ends = reached(view, unit, outline.digest()).window_ends(view, unit);
    let cool_off = i64::from(view.charter.consent.cool_off_hours) * 3600;
    let from =
        ends.map(|end| objections::last_ruling(view, unit).map_or(end, |ruled| ruled.max(end)).plus_seconds(cool_off));
    let passes = view.charter.crisis.is_none() || part != Some(Part::Safety);
    if passes && from.is_some_and(|from| view.moment >= from) && !objections::holds_for(view, unit) {
        return (vec![By::Dissent { unit: unit.clone() }], Vec::new());
    }
    let reason = Reason::Refused { unit: unit.clone(), person: person.clone() };
    let who = Who::Unit { unit: unit.clone() };
    let blocker = Blocker { gate: Gate::Consent, statement: None, reason, who, since: outline.since };
    (Vec::new(), vec![blocker])
}

/// Whether the panel found the unit unreachable: with what clears it, or the statements that must come out first. Of
/// several members who found so, each may name statements: the one who sees no danger doesn't overrule the one who does.
/// A unit of which somebody receipted anything later than the finding is reachable again. Its node's receipt is no such word: a
/// machine that runs on in an empty office would otherwise keep the text from ever going out.
fn unreachable(view: &View<'_>, unit: &Id) -> Option<Result<By, BTreeSet<Id>>> {
    let tried = tried_since(view, unit)?;
    let counts = |(op, u): &(&OpId, &Signed<Unreachable>)| {
        u.act.unit == *unit
            && u.at <= view.moment
            && u.at >= spans::unreachable_from(view, unit, u.act.since.max(tried))
            && view.state.is_outside(&u.unit, view.id, unit)
            && !view.doubtful.contains(*op)
            && is_silent(view, unit, u.act.since)
    };
    let found: Vec<_> = view.state.unreachable.about(view.id).filter(counts).collect();
    let (op, _) = found.first()?;
    let named = found.iter().flat_map(|(_, u)| &u.act.touches_safety);
    let still: BTreeSet<Id> = named.filter(|id| view.statement(id).is_some()).cloned().collect();
    Some(if still.is_empty() { Ok(By::Unreachable { unit: unit.clone(), op: **op }) } else { Err(still) })
}

/// Since when a unit was really tried: the third way by which something of this output was sent to it.
fn tried_since(view: &View<'_>, unit: &Id) -> Option<Moment> {
    let mut first: BTreeMap<String, Moment> = BTreeMap::new();
    for (_, d) in to_unit(view, unit) {
        let at = first.entry(d.act.channel.trim().to_lowercase()).or_insert(d.at);
        *at = d.at.min(*at);
    }
    let mut times: Vec<Moment> = first.into_values().collect();
    times.sort();
    times.get(UNREACHABLE_CHANNELS - 1).copied().map(|at| at.max(view.open.at))
}

/// Ways that must have been tried before a unit counts as unreachable (domain practice 4.2, move 3).
pub const UNREACHABLE_CHANNELS: usize = 3;

/// Nothing from anybody of a unit in this output since a moment: whoever objects, warns or answers can be reached.
fn is_silent(view: &View<'_>, unit: &Id, since: Moment) -> bool {
    fn spoke<T: Filed>(acts: &Acts<T>, unit: &Id, when: (Moment, Moment), here: impl Fn(&T) -> bool) -> bool {
        acts.values().any(|a| a.unit == *unit && a.at >= when.0 && a.at <= when.1 && here(&a.act))
    }
    let (s, here, since) = (view.state, view.id, (since, view.moment));
    let delivered = |op: &OpId| s.deliveries.get(op).is_some_and(|d| d.act.output == *here);
    !(spoke(&s.receipts, unit, since, |r| delivered(&r.delivery))
        || spoke(&s.objections, unit, since, |a| a.output == *here)
        || spoke(&s.concerns, unit, since, |a| a.output == *here)
        || spoke(&s.declared, unit, since, |a| a.output == *here)
        || spoke(&s.crises, unit, since, |a| a.output == *here)
        || spoke(&s.attests, unit, since, |a| a.output == *here)
        || spoke(&s.alerts, unit, since, |a| a.output == *here)
        || spoke(&s.dissents, unit, since, |a| a.output == *here))
}

/// Promise and delivery for each concerned unit (R-ENG-3). What is delivered is computed from receipts and answers;
/// nobody can write it down by hand.
pub fn engagement(view: &View<'_>) -> Vec<Engagement> {
    let concerned = view.concerned();
    let promised = &view.open.act.promises;
    let units: BTreeSet<&Id> = concerned.keys().chain(promised.keys()).collect();
    units.into_iter().map(|unit| one_engagement(view, unit)).collect()
}

fn one_engagement(view: &View<'_>, unit: &Id) -> Engagement {
    let receipted = to_unit(view, unit).filter(|(op, _)| receipts(view, op).next().is_some());
    let reached: BTreeSet<Checkpoint> = receipted.map(|(_, d)| d.act.checkpoint).collect();
    let said = objections::of_output(view).filter(|(_, o)| o.unit == *unit).map(|(op, _)| op);
    let concerns = view.state.concerns.about(view.id).filter(|(_, c)| c.unit == *unit).map(|(op, _)| op);
    let unanswered = said.chain(concerns).any(|op| view.state.answers.about(op).next().is_none());
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
