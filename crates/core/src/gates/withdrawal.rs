//! Withdrawals: when letting go counts (domain practice 4.5).
//!
//! Only who objected can withdraw, so whoever objected is worth forcing. A withdrawal therefore counts when a second
//! person of the unit, or its guardian in another unit, has signed it too, and the charter's cool-off has passed since
//! somebody outside saw both signatures. Anybody of the unit can take it back. Until it counts the hold stands.
//!
//! What starts the cool-off? Not the claimed time of the withdrawal, nor of the second signature: whoever forces a hand
//! sets the clock too, and would date both from yesterday. It runs from the clock of a unit that is neither the
//! objector's nor the author's, in an act that names the second signature, which names the withdrawal: so it was made
//! after both, and by somebody who gains nothing by it. A guardian's own signature is such an act.

use std::collections::BTreeSet;

use crate::acts::{WithdrawSecond, WithdrawSeen};
use crate::ids::Id;
use crate::moment::Moment;
use crate::op::OpId;
use crate::reading::Gate;
use crate::report::{Blocker, Reason, WaitsFor, Who};
use crate::state::Signed;
use crate::trust::{Person, Seat};
use crate::view::View;

/// Whether an objection or alert was withdrawn, and that counts.
pub fn counts<T>(view: &View<'_>, op: &OpId, stopped: &Signed<T>) -> bool {
    ends(view, op, stopped).any(|(_, stage)| matches!(stage, Stage::Runs { until } if until <= view.moment))
}

/// What the withdrawal of an objection or alert waits for, and who can bring it on; nothing where none is under way.
/// Of several the one that is furthest. `gate` is the gate that is held.
pub fn waits<T>(view: &View<'_>, op: &OpId, stopped: &Signed<T>, gate: Gate) -> Option<Blocker> {
    let (withdrawal, stage) = ends(view, op, stopped).min_by_key(|(_, stage)| *stage)?;
    let (waits_for, who) = match stage {
        Stage::Runs { until } if until <= view.moment => return None,
        Stage::Runs { until } => (WaitsFor::Time { until }, Who::Time { until }),
        Stage::Unseen { second } => (WaitsFor::Witness { second }, witnesses(view, stopped)),
        Stage::Alone => {
            let persons = seconds_of(view, stopped);
            // Nobody can sign it. What is left is the text: whoever writes it can take out what was objected to.
            let units = view.trust.units.keys().filter(|unit| view.is_line(unit)).cloned().collect();
            if persons.is_empty() {
                (WaitsFor::Nobody, Who::Editors { units })
            } else {
                (WaitsFor::Second, Who::Persons { persons })
            }
        }
    };
    let reason = Reason::WithdrawalWaits { op: *op, withdrawal: *withdrawal, waits_for };
    Some(Blocker { gate, statement: None, reason, who, since: stopped.at })
}

/// Who could give the second signature: others of the unit, and its guardians who don't write the text.
pub fn seconds_of<T>(view: &View<'_>, stopped: &Signed<T>) -> BTreeSet<Id> {
    let able = view.trust.persons.values().filter(|p| may_stop(p) && is_second(view, stopped, &p.id, &p.unit));
    able.map(|p| p.id.clone()).collect()
}

/// Whether a withdrawal was taken back.
pub fn is_cancelled<T>(view: &View<'_>, withdrawal: &OpId, stopped: &Signed<T>) -> bool {
    // Also by a key that told two stories: what holds, holds.
    let mut cancels = view.state.withdraw_cancels.about(withdrawal);
    cancels.any(|(_, c)| c.unit == stopped.unit || view.trust.is_guardian(&stopped.unit, &c.person))
}

/// How far a withdrawal has come; the furthest comes first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Stage {
    Runs { until: Moment },
    Unseen { second: OpId },
    Alone,
}

/// The withdrawals by whoever stopped the output that nobody took back, and how far each has come.
fn ends<'a, T>(
    view: &'a View<'_>,
    op: &'a OpId,
    stopped: &'a Signed<T>,
) -> impl Iterator<Item = (&'a OpId, Stage)> + 'a {
    let own =
        view.state.withdrawals.about(op).filter(|(w, s)| s.person == stopped.person && !view.doubtful.contains(*w));
    let standing = own.filter(|(w, _)| !is_cancelled(view, w, stopped));
    standing.map(|(w, signed)| (w, stage(view, w, signed.at, stopped)))
}

fn stage<T>(view: &View<'_>, withdrawal: &OpId, at: Moment, stopped: &Signed<T>) -> Stage {
    let seconds = view.state.withdraw_seconds.about(withdrawal);
    let valid = seconds.filter(|(op, s)| !view.doubtful.contains(*op) && is_second(view, stopped, &s.person, &s.unit));
    let stage = valid.map(|(op, s)| match seen(view, op, s, stopped) {
        // An act can't have been seen before it was made, whoever's clock was slow.
        Some(seen) => Stage::Runs { until: seen.max(at).max(s.at).plus_seconds(cool_off(view)) },
        None => Stage::Unseen { second: *op },
    });
    stage.min().unwrap_or(Stage::Alone)
}

fn cool_off(view: &View<'_>) -> i64 {
    i64::from(view.charter.objections.withdrawal_minutes) * 60
}

/// Another person of the unit, or a guardian of it who doesn't write the text.
fn is_second<T>(view: &View<'_>, stopped: &Signed<T>, person: &Id, unit: &Id) -> bool {
    let colleague = *unit == stopped.unit && *person != stopped.person;
    colleague || (view.trust.is_guardian(&stopped.unit, person) && !view.is_line(unit))
}

/// When a unit outside both lines first says it saw this second signature.
fn seen<T>(view: &View<'_>, op: &OpId, second: &Signed<WithdrawSecond>, stopped: &Signed<T>) -> Option<Moment> {
    let outside = |unit: &Id| view.state.is_outside(unit, view.id, &stopped.unit);
    let told = view.state.withdraw_seen.about(op);
    let counts = |(op, s): &(&OpId, &Signed<WithdrawSeen>)| outside(&s.unit) && !view.doubtful.contains(*op);
    let itself = outside(&second.unit).then_some(second.at);
    told.filter(counts).map(|(_, s)| s.at).chain(itself).min()
}

fn witnesses<T>(view: &View<'_>, stopped: &Signed<T>) -> Who {
    let outside = |p: &&Person| view.state.is_outside(&p.unit, view.id, &stopped.unit);
    let able = view.trust.persons.values().filter(outside).filter(|p| may_stop(p) || p.seats.contains(&Seat::Panel));
    Who::Persons { persons: able.map(|p| p.id.clone()).collect() }
}

/// Whether a person may object, and so let go: whoever holds a seat beside the panel's and the release officer's.
fn may_stop(person: &Person) -> bool {
    person.seats.iter().any(|s| !matches!(s, Seat::Release | Seat::Panel))
}
