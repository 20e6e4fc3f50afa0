//! Objections: the record is its author's, the effect is the charter's (domain practice 4.2, move 2).
//!
//! An objection stays on record until the person who made it withdraws it, and no one else; what that takes is in
//! [`withdrawal`]. Whether it *holds* is
//! another question, answered from its ground, the statements still in the text, the panel's rulings and the clock.

use std::collections::{BTreeMap, BTreeSet};

use crate::acts::{Disposition, Ground, Objection, Outcome, Ruling};
use crate::ids::Id;
use crate::moment::Moment;
use crate::op::OpId;
use crate::reading::Gate;
use crate::report::{Blocker, Reason, Travelling, Who};
use crate::sshsig::PublicKey;
use crate::state::Signed;
use crate::trust::Seat;
use crate::view::View;
use crate::wording;

use super::{consent, crisis, spans, withdrawal};

/// What an objection does to a release.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Effect {
    /// Its author let go of it.
    Withdrawn,
    /// It holds.
    Holds,
    /// It travels with the release, and why it doesn't hold.
    Travels(&'static str),
}

/// The gate a ground belongs to.
pub fn gate_of(ground: Ground) -> Gate {
    match ground {
        Ground::Safety => Gate::Harm,
        Ground::PersonConsent => Gate::PersonConsent,
        Ground::Accuracy => Gate::Facts,
        Ground::Law => Gate::Law,
        Ground::Context => Gate::Context,
        Ground::Precision | Ground::Translation => Gate::Precision,
        Ground::Engagement => Gate::Consent,
        Ground::Impartiality | Ground::Mandate | Ground::Timing | Ground::Reputation | Ground::PoliticalCost => {
            Gate::Impartiality
        }
    }
}

/// The objections to an output.
pub fn of_output<'a>(view: &View<'a>) -> impl Iterator<Item = (&'a OpId, &'a Signed<Objection>)> {
    view.state.objections.about(view.id)
}

/// What an objection does now.
pub fn effect(view: &View<'_>, op: &OpId, o: &Signed<Objection>) -> Effect {
    let ground = o.act.ground;
    if withdrawal::counts(view, op, o) {
        return Effect::Withdrawn;
    }
    if !ground.can_hold() {
        return Effect::Travels("ground-never-holds");
    }
    // A person who never agreed can't be outvoted, and a missing window can't be ruled away (I10, 4.2).
    let by_ruling = !matches!(ground, Ground::PersonConsent | Ground::Engagement);
    if let (true, Some((outcome, _))) = (by_ruling, ruling(view, op, o)) {
        match outcome {
            Outcome::NotSustained => return Effect::Travels("not-sustained"),
            Outcome::Inadmissible => return Effect::Travels("inadmissible"),
            Outcome::Upheld => return Effect::Holds,
        }
    }
    if is_about_own_state(view, o) {
        return Effect::Travels("own-state");
    }
    let by_statement = !matches!(ground, Ground::Safety | Ground::Engagement | Ground::Impartiality);
    if by_statement && statements_gone(view, o) {
        return Effect::Travels("statement-removed");
    }
    match ground {
        Ground::Safety if closed_from_outside(view, op, o) => Effect::Travels("mitigated"),
        Ground::Engagement if consent::window_given(view, &o.unit) => Effect::Travels("window-given"),
        Ground::Impartiality if impartiality_over(view, op, o) => Effect::Travels("window-over"),
        _ => Effect::Holds,
    }
}

/// Law and impartiality, raised by a unit whose own state is criticised, where the charter makes that a dissent.
fn is_about_own_state(view: &View<'_>, o: &Signed<Objection>) -> bool {
    !view.charter.objections.own_state_law_holds
        && matches!(o.act.ground, Ground::Law | Ground::Impartiality)
        && view.trust.unit(&o.unit).is_some_and(|unit| view.own_state(unit))
}

/// A statement-level objection has nothing left to hold when its statements are out of the text.
fn statements_gone(view: &View<'_>, o: &Signed<Objection>) -> bool {
    !o.act.statements.is_empty() && o.act.statements.iter().all(|id| is_gone(view, id))
}

/// A statement is gone when neither it nor its words are in the text: under another id it is still the same claim.
fn is_gone(view: &View<'_>, id: &Id) -> bool {
    let Some(register) = view.state.statement(view.id, id) else { return view.statement(id).is_none() };
    let said: BTreeSet<String> = register.versions().map(|(_, v)| wording::same(&v.value.text)).collect();
    view.statement(id).is_none() && !view.statements.iter().any(|s| said.contains(&s.read().value.text))
}

/// A safety reviewer outside the author's and the objector's unit found the danger dealt with.
fn closed_from_outside(view: &View<'_>, op: &OpId, o: &Signed<Objection>) -> bool {
    is_closed(view, op, &o.unit)
}

/// Whether a safety reviewer of neither line closed an alert or safety objection of a unit.
fn is_closed(view: &View<'_>, op: &OpId, by: &Id) -> bool {
    let mut closes = view.state.alert_closes.about(op).filter(|(close, _)| !view.doubtful.contains(*close));
    closes.any(|(_, c)| view.state.is_outside(&c.unit, view.id, by))
}

/// When an objection was made: never later than the first answer to it, whatever its author claims.
fn made_at(view: &View<'_>, op: &OpId, o: &Signed<Objection>) -> Moment {
    let answers = view.state.answers.about(op).map(|(_, a)| a.at);
    answers.chain([o.at]).min().unwrap_or(o.at)
}

/// Impartiality holds for one window at most, and only until it is answered.
fn impartiality_over(view: &View<'_>, op: &OpId, o: &Signed<Objection>) -> bool {
    answered(view, op).is_some() && view.moment >= spans::impartiality_until(view, &o.unit, made_at(view, op, o))
}

/// What the panel found on an objection, once enough of its members found the same, and when the last of them did.
/// Members are persons; none counts from the author's or the objector's unit.
pub fn ruling(view: &View<'_>, op: &OpId, o: &Signed<Objection>) -> Option<(Outcome, Moment)> {
    let made = made_at(view, op, o);
    let mut last: BTreeMap<&PublicKey, &Signed<Ruling>> = BTreeMap::new();
    for (vote, r) in view.state.rulings.about(op) {
        let counts = view.state.is_outside(&r.unit, view.id, &o.unit);
        if counts && !view.doubtful.contains(vote) && last.get(&r.key).is_none_or(|before| before.seq < r.seq) {
            last.insert(&r.key, r);
        }
    }
    view.state.leave_newest_keys(&mut last, |r| r.person.clone());
    // The last word of each key; of a person's several keys the one that holds most.
    let mut votes: BTreeMap<&Id, (Outcome, Moment)> = BTreeMap::new();
    for r in last.into_values() {
        let vote = (r.act.outcome, r.at.max(made));
        let held = votes.entry(&r.person).or_insert(vote);
        *held = (*held).min(vote);
    }
    // A finding to uphold is looked for first: where a panel of more than the quorum is split, the hold stands.
    [Outcome::Upheld, Outcome::Inadmissible, Outcome::NotSustained].into_iter().find_map(|outcome| {
        let times: Vec<Moment> = votes.values().filter(|(found, _)| *found == outcome).map(|(_, at)| *at).collect();
        let latest = times.iter().max()?;
        let enough = times.len() >= view.charter.panel.quorum;
        (enough || times.iter().any(|at| crisis::may_rule_alone(view, o, *at))).then_some((outcome, *latest))
    })
}

/// The answer an objection got, from somebody who isn't its author.
pub fn answered<'a>(view: &View<'a>, op: &OpId) -> Option<&'a Disposition> {
    let objector = view.state.objections.get(op).map(|o| &o.person)?;
    let mut answers = view.state.answers.about(op);
    answers.find(|(_, a)| a.person != *objector).map(|(_, a)| &a.act.disposition)
}

/// What objections put in the way.
pub fn blockers(view: &View<'_>) -> Vec<Blocker> {
    let mut out = Vec::new();
    for (op, o) in of_output(view) {
        let effect = effect(view, op, o);
        let ruled = ruling(view, op, o).is_some_and(|(outcome, _)| outcome != Outcome::Upheld);
        let owed = o.act.ground.can_hold() && effect != Effect::Withdrawn && !ruled;
        if owed && answered(view, op).is_none() {
            let due = spans::answered_by(view, view.owner(), o.at);
            let who = Who::Unit { unit: view.owner().clone() };
            out.extend(each(view, o, Reason::ObjectionUnanswered { op: *op, ground: o.act.ground, due }, &who));
        }
        if effect == Effect::Holds {
            let (reason, who) = match withdrawal::waits(view, op, o, gate_of(o.act.ground)) {
                Some(waits) => (waits.reason, waits.who),
                None => {
                    let who = Who::Person { person: o.person.clone() };
                    (Reason::ObjectionHolds { op: *op, ground: o.act.ground }, who)
                }
            };
            out.extend(each(view, o, reason, &who));
        }
    }
    out
}

fn each(view: &View<'_>, o: &Signed<Objection>, reason: Reason, who: &Who) -> Vec<Blocker> {
    let still: BTreeSet<&Id> = o.act.statements.iter().filter(|id| view.statement(id).is_some()).collect();
    let block = |statement: Option<&Id>| Blocker {
        gate: gate_of(o.act.ground),
        statement: statement.cloned(),
        reason: reason.clone(),
        who: who.clone(),
        since: o.at,
    };
    if still.is_empty() { vec![block(None)] } else { still.into_iter().map(|id| block(Some(id))).collect() }
}

/// Objections that hold nothing and go out with the release.
pub fn travelling(view: &View<'_>) -> Vec<Travelling> {
    let all = of_output(view).filter_map(|(op, o)| match effect(view, op, o) {
        Effect::Travels(because) => Some(Travelling { op: *op, unit: o.unit.clone(), ground: o.act.ground, because }),
        _ => None,
    });
    all.collect()
}

/// Whether an alert stands: not withdrawn by who raised it, not closed by a safety reviewer outside both lines.
pub fn alert_stands(view: &View<'_>, op: &OpId, alert: &Signed<crate::acts::Alert>) -> bool {
    !withdrawal::counts(view, op, alert) && !is_closed(view, op, &alert.unit)
}

/// Alerts that stand.
pub fn alert_blockers(view: &View<'_>) -> Vec<Blocker> {
    let mine = view.state.alerts.about(view.id);
    let standing = mine.filter(|(op, a)| alert_stands(view, op, a));
    let block = |(op, a): (&OpId, &Signed<crate::acts::Alert>)| {
        withdrawal::waits(view, op, a, Gate::Harm).unwrap_or_else(|| {
            let outside = |unit: &&Id| view.state.is_outside(unit, view.id, &a.unit);
            let units = view.trust.units.keys().filter(outside);
            let able = units.filter(|u| view.trust.holders_of(u, Seat::Safety).next().is_some()).cloned().collect();
            Blocker {
                gate: Gate::Harm,
                statement: None,
                reason: Reason::Alert { op: *op },
                who: Who::seat(Seat::Safety, able),
                since: a.at,
            }
        })
    };
    standing.map(block).collect()
}

/// Whether any objection of a unit holds.
pub fn holds_for(view: &View<'_>, unit: &Id) -> bool {
    of_output(view).any(|(op, o)| o.unit == *unit && effect(view, op, o) == Effect::Holds)
}

/// When the last objection of a unit stopped holding by a ruling.
pub fn last_ruling(view: &View<'_>, unit: &Id) -> Option<Moment> {
    of_output(view).filter(|(_, o)| o.unit == *unit).filter_map(|(op, o)| Some(ruling(view, op, o)?.1)).max()
}

/// Whether a statement touches a unit, for people who ask why they were asked.
pub fn touches(view: &View<'_>, unit: &Id, statement: &Id) -> bool {
    let (Some(unit), Some(placed)) = (view.trust.unit(unit), view.statement(statement)) else { return false };
    view.answers_for(unit, placed)
}
