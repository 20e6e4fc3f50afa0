//! Spans of time: how long whoever is asked has, in working days or, in a crisis, in minutes by the clock.

use crate::acts::Checkpoint;
use crate::calendar::WorkingHours;
use crate::charter::CrisisRule;
use crate::ids::Id;
use crate::moment::Moment;
use crate::view::View;

/// The moment this many working days of a unit after a moment.
fn working_days_after(view: &View<'_>, unit: &Id, from: Moment, days: u32) -> Moment {
    let hours = view.trust.unit(unit).map_or_else(WorkingHours::plain, |u| u.hours);
    hours.after(from, i64::from(days) * hours.day_minutes())
}

/// Minutes in a crisis, working days of a unit otherwise.
fn after(view: &View<'_>, unit: &Id, from: Moment, minutes: impl Fn(&CrisisRule) -> u32, days: u32) -> Moment {
    match &view.charter.crisis {
        Some(rule) => from.plus_seconds(i64::from(minutes(rule)) * 60),
        None => working_days_after(view, unit, from, days),
    }
}

/// When a unit's window over the final text ends.
pub fn answer_until(view: &View<'_>, unit: &Id, from: Moment) -> Moment {
    let days = view.charter.checkpoints.get(&Checkpoint::Final).copied().unwrap_or(0);
    after(view, unit, from, |rule| rule.answer_minutes, days)
}

/// From when a panel member may find that a unit can't be reached.
pub fn unreachable_from(view: &View<'_>, unit: &Id, from: Moment) -> Moment {
    after(view, unit, from, |rule| rule.unreachable_minutes, view.charter.consent.unreachable_days)
}

/// By when an objection gets its answer.
pub fn answered_by(view: &View<'_>, unit: &Id, from: Moment) -> Moment {
    after(view, unit, from, |rule| rule.answer_minutes, view.charter.objections.answer_days)
}

/// How long an answered objection on impartiality holds.
pub fn impartiality_until(view: &View<'_>, unit: &Id, from: Moment) -> Moment {
    after(view, unit, from, |rule| rule.answer_minutes, view.charter.objections.impartiality_days)
}
