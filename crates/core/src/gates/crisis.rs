//! A crisis: who must have declared it, how long that lasts, and what a text made in hours may be.
//!
//! Two units say so with a signature each. One speaks for a country the text is about: nobody declares an emergency over
//! the heads of those who are in it. One stands outside the author's line: whoever is in a hurry to publish doesn't
//! certify the hurry alone. Which of the two signed first is never asked.
//!
//! Whether a text was declared is part of what a concerned unit reads, so its minutes run only from a receipt that was
//! given with the declaration at hand, by its own node's account. A declaration that is slipped in afterwards, or dated
//! back, shortens nobody's time.

use std::collections::{BTreeMap, BTreeSet};

use crate::acts::{Ground, Objection};
use crate::charter::CrisisRule;
use crate::ids::Id;
use crate::moment::Moment;
use crate::op::OpId;
use crate::reading::Gate;
use crate::report::{Blocker, By, Lacks, Reason, Who};
use crate::state::{CRISIS_SEATS, Signed};
use crate::trust::{Unit, UnitKind};
use crate::view::View;

/// A crisis that stands: the two units whose declarations carry it longest.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    /// The two units.
    pub by: [Id; 2],
    /// When the later of the two signed, by its own clock.
    pub at: Moment,
    /// When the first of the two runs out.
    pub until: Moment,
}

/// Whether two units have ever declared the crisis. No clock is asked: this is what units sign on.
pub fn is_declared(view: &View<'_>) -> bool {
    !pairs(view, declared(view).keys().copied()).is_empty()
}

/// The crisis that stands at this moment, if one does.
pub fn standing(view: &View<'_>) -> Option<Standing> {
    latest(view).filter(|s| view.moment < s.until)
}

/// How the crisis that stands is told: as an exception of the release.
pub fn by(view: &View<'_>) -> Option<By> {
    let rule = view.charter.crisis.as_ref()?;
    let units: BTreeSet<Id> = standing(view)?.by.into();
    let review = units.iter().filter(|unit| counted(view, unit) > rule.per_quarter).cloned().collect();
    Some(By::Crisis { days: rule.confirm_days, units, review })
}

/// How many crises a unit has declared in the quarter of its last declaration here, this one with them. Declarations that
/// a moment ends and another begins within the time one lasts are one crisis; those of other outputs count too.
///
/// By claimed times; but a declaration lets something out for its few hours alone, so one that was dated into another
/// quarter would have let nothing out.
pub fn counted(view: &View<'_>, unit: &Id) -> u32 {
    let Some((here, _)) = live(view).get(unit).copied() else { return 0 };
    let mut of: BTreeMap<&Id, BTreeSet<Moment>> = BTreeMap::new();
    for signed in view.state.crises.values().filter(|s| s.unit == *unit && s.at.quarter() == here.quarter()) {
        of.entry(&signed.act.output).or_default().insert(signed.at);
    }
    of.iter().map(|(output, times)| periods(view, output, times)).sum()
}

/// How many crises these declarations of one output by one unit are. An output without a charter for a crisis has none.
fn periods(view: &View<'_>, output: &Id, times: &BTreeSet<Moment>) -> u32 {
    let charter = view.state.output(output).and_then(|(_, open)| view.state.charter(&open.act.charter));
    let Some(rule) = charter.and_then(|charter| charter.crisis.as_ref()) else { return 0 };
    let (mut count, mut until) = (0, None);
    for at in times {
        if until.is_none_or(|until| *at >= until) {
            count += 1;
            until = Some(lasts(rule, *at));
        }
    }
    count
}

/// What each of the two units says has happened.
pub fn events(view: &View<'_>, standing: &Standing) -> BTreeMap<Id, String> {
    let live = live(view);
    let said = |unit: &Id| (unit.clone(), view.state.crises[live[unit].1].act.event.clone());
    standing.by.iter().map(said).collect()
}

/// What a crisis charter puts in the way: no declaration, one that has run out, a sort of text that isn't made in hours.
pub fn blockers(view: &View<'_>) -> Vec<Blocker> {
    let Some(rule) = &view.charter.crisis else { return Vec::new() };
    let block = |reason, who| Blocker { gate: Gate::Release, statement: None, reason, who, since: view.open.at };
    let mut out = Vec::new();
    let form = view.open.act.form;
    if !rule.forms.contains(&form) {
        out.push(block(Reason::CrisisForm { form }, Who::Unit { unit: view.owner().clone() }));
    }
    match latest(view) {
        None => out.push(not_declared(view)),
        Some(s) if view.moment >= s.until => {
            out.push(block(Reason::CrisisOver { until: s.until }, who(view, &BTreeSet::new())));
        }
        Some(_) => {}
    }
    out
}

/// Whether one panel member on duty may rule on an objection alone, in a ruling of this moment: on safety, once it has held
/// for the charter's time. From the objector's own clock to the member's: nobody else's word shortens it.
pub fn may_rule_alone(view: &View<'_>, o: &Signed<Objection>, ruled: Moment) -> bool {
    let held = |rule: &CrisisRule| o.at.plus_seconds(i64::from(rule.safety_minutes) * 60);
    let long_enough = |rule| ruled >= held(rule) && ruled <= view.moment;
    o.act.ground == Ground::Safety && view.charter.crisis.as_ref().is_some_and(long_enough)
}

fn not_declared(view: &View<'_>) -> Blocker {
    let by: BTreeSet<Id> = live(view).keys().map(|unit| (*unit).clone()).collect();
    let mut lacks = BTreeSet::new();
    if by.len() < 2 {
        lacks.insert(Lacks::Second);
    }
    if !by.iter().any(|unit| is_of_region(view, unit)) {
        lacks.insert(Lacks::Region);
    }
    if by.iter().all(|unit| view.is_line(unit)) {
        lacks.insert(Lacks::Outside);
    }
    let who = who(view, &by);
    let reason = Reason::CrisisNotDeclared { by, lacks };
    Blocker { gate: Gate::Release, statement: None, reason, who, since: view.open.at }
}

/// Units whose declaration would help: each makes a pair with one that has declared, or, before anybody has, with any.
fn who(view: &View<'_>, by: &BTreeSet<Id>) -> Who {
    let can = |unit: &&Unit| {
        let seats = |seat| view.trust.holders_of(&unit.id, seat).next().is_some();
        unit.kind != UnitKind::Panel && CRISIS_SEATS.into_iter().any(seats)
    };
    let able: Vec<&Id> = view.trust.units.values().filter(can).map(|unit| &unit.id).collect();
    let helps = |unit: &&&Id| {
        let mut others: Box<dyn Iterator<Item = &Id>> =
            if by.is_empty() { Box::new(able.iter().copied()) } else { Box::new(by.iter()) };
        others.any(|other| is_pair(view, unit, other))
    };
    let units = able.iter().filter(helps).map(|unit| (*unit).clone()).collect();
    Who::Seats { seats: CRISIS_SEATS.iter().map(|seat| seat.word()).collect(), units }
}

/// The declarations of the crisis of this output, by unit, whatever the hour. A key that told two stories declares nothing.
fn declared<'a>(view: &View<'a>) -> BTreeMap<&'a Id, Vec<(Moment, &'a OpId)>> {
    let mut out: BTreeMap<&Id, Vec<(Moment, &OpId)>> = BTreeMap::new();
    for (op, signed) in view.state.crises.about(view.id).filter(|(op, _)| !view.doubtful.contains(*op)) {
        out.entry(&signed.unit).or_default().push((signed.at, op));
    }
    out
}

/// The last declaration of each unit that isn't dated ahead of the moment.
fn live<'a>(view: &View<'a>) -> BTreeMap<&'a Id, (Moment, &'a OpId)> {
    let last = |(unit, all): (&'a Id, Vec<(Moment, &'a OpId)>)| {
        Some((unit, all.into_iter().filter(|(at, _)| *at <= view.moment).max()?))
    };
    declared(view).into_iter().filter_map(last).collect()
}

/// The pair that carries the crisis longest, whether or not it has run out.
fn latest(view: &View<'_>) -> Option<Standing> {
    let rule = view.charter.crisis.as_ref()?;
    let live = live(view);
    let found = pairs(view, live.keys().copied());
    let standing = |(a, b): (&Id, &Id)| {
        let times = [live[a].0, live[b].0];
        let [first, at] = if times[0] <= times[1] { times } else { [times[1], times[0]] };
        Standing { by: [a.clone(), b.clone()], at, until: lasts(rule, first) }
    };
    // Of several that end together the first by name: the same on every node.
    found.into_iter().map(standing).reduce(|best, next| if next.until > best.until { next } else { best })
}

fn lasts(rule: &CrisisRule, from: Moment) -> Moment {
    from.plus_seconds(i64::from(rule.lasts_hours) * 3600)
}

fn pairs<'u>(view: &View<'_>, units: impl Iterator<Item = &'u Id>) -> Vec<(&'u Id, &'u Id)> {
    let units: Vec<&Id> = units.collect();
    let mut out = Vec::new();
    for (i, a) in units.iter().enumerate() {
        out.extend(units[i + 1..].iter().filter(|b| is_pair(view, a, b)).map(|b| (*a, *b)));
    }
    out
}

fn is_pair(view: &View<'_>, a: &Id, b: &Id) -> bool {
    let units = [a, b];
    a != b
        && units.into_iter().any(|unit| is_of_region(view, unit))
        && units.into_iter().any(|unit| !view.is_line(unit))
}

/// Whether a unit is in, or speaks for, a country the output was opened about.
fn is_of_region(view: &View<'_>, unit: &Id) -> bool {
    view.trust.unit(unit).is_some_and(|unit| !unit.countries.is_disjoint(&view.open.act.countries))
}
