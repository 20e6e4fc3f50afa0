//! Right of reply: counted in the addressee's working hours, from the moment the letter proves to have arrived.
//!
//! A short window doesn't forbid a release. It lowers what may be claimed, and the text must say how long was given
//! (domain practice 0.3, 2.9): not knowing the other side's reasons is a fact about the finding.

use std::collections::{BTreeMap, BTreeSet};

use crate::calendar::{WorkingHours, show_days};
use crate::ids::Id;
use crate::moment::Moment;
use crate::reading::Gate;
use crate::records::ReplyRequest;
use crate::report::{Blocker, Reason, Who};
use crate::trust::Seat;
use crate::view::View;

/// What became of a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReplyResult {
    /// When the letter arrived, by the earliest proof.
    pub received: Option<Moment>,
    /// Working minutes between arrival and release.
    pub given: i64,
    /// Working minutes the charter asks.
    pub required: i64,
    /// Minutes of one working day of the addressee.
    pub day: i64,
    /// Questions nobody answered.
    pub unanswered: BTreeSet<u32>,
    /// When the window would be complete.
    pub ends: Option<Moment>,
    /// Nobody was asked, for a reason of safety.
    pub not_contacted: bool,
}

impl ReplyResult {
    /// The whole window was given.
    pub fn is_adequate(&self) -> bool {
        !self.not_contacted && self.received.is_some() && self.given >= self.required
    }

    /// Level above which law may not go because of this request; `None`: it caps nothing.
    pub fn ceiling(&self, short: u8, below_third: u8) -> Option<u8> {
        if self.unanswered.is_empty() && self.received.is_some() {
            return None;
        }
        Some(if self.given * 3 < self.required { below_third } else { short })
    }
}

/// The window runs to the planned hour, or to now where that has passed or isn't set.
fn release_moment(view: &View<'_>) -> Moment {
    view.plan.and_then(|p| p.value.release_at).map_or(view.moment, |hour| hour.max(view.moment))
}

/// What became of every request.
pub fn results(view: &View<'_>) -> BTreeMap<Id, ReplyResult> {
    let known = view.state.requests.iter().filter_map(|(id, r)| Some((id, &r.own_heads().first()?.1.value)));
    known.map(|(id, request)| (id.clone(), result(view, id, request))).collect()
}

fn result(view: &View<'_>, id: &Id, request: &ReplyRequest) -> ReplyResult {
    let hours = request.hours.unwrap_or_else(WorkingHours::plain);
    let receipts = view.state.reply_receipts.values().filter(|r| r.act.request == *id);
    let received = receipts.map(|r| request.sent.map_or(r.act.received, |sent| sent.max(r.act.received))).min();
    let answered: BTreeSet<u32> = view
        .state
        .replies
        .values()
        .filter(|r| r.act.request == *id)
        .flat_map(|r| r.act.answers.iter().copied())
        .collect();
    let required = view.charter.reply.required_minutes(request.class, request.hostilities, hours.day_minutes());
    ReplyResult {
        received,
        given: received.map_or(0, |at| hours.minutes_between(at, release_moment(view))),
        required,
        day: hours.day_minutes(),
        unanswered: request.questions.iter().map(|q| q.no).filter(|no| !answered.contains(no)).collect(),
        ends: received.map(|at| hours.after(at, required)),
        not_contacted: !request.not_contacted.trim().is_empty(),
    }
}

/// What the right of reply puts in the way.
pub fn blockers(view: &View<'_>, results: &BTreeMap<Id, ReplyResult>) -> Vec<Blocker> {
    let mut out = not_asked(view, results);
    for (id, result) in results {
        if !concerns_output(view, id) {
            continue;
        }
        let since = view.state.requests[id].versions().map(|(_, v)| v.at).min().unwrap_or(view.open.at);
        let disclosed = view.statements.iter().any(|s| s.version.value.cites.contains(id));
        let put = |reason, who| Blocker { gate: Gate::Reply, statement: None, reason, who, since };
        let writers = || Who::Editors { units: [view.owner().clone()].into() };
        if result.not_contacted {
            if !disclosed {
                out.push(put(Reason::ExceptionNotDisclosed { request: id.clone() }, writers()));
            }
            continue;
        }
        match (result.received, result.ends) {
            (Some(_), Some(ends)) if !result.is_adequate() && !disclosed => {
                let (given, required) = (show_days(result.given, result.day), show_days(result.required, result.day));
                out.push(put(Reason::WindowShort { request: id.clone(), given, required, ends }, writers()));
            }
            (Some(_), _) => {}
            (None, _) => {
                let who = Who::seat(Seat::Researcher, [view.owner().clone()].into());
                out.push(put(Reason::RequestNotReceived { request: id.clone() }, who));
            }
        }
    }
    out
}

/// Whether a request is about an actor this output's findings accuse, or is cited by it.
pub fn concerns_output(view: &View<'_>, id: &Id) -> bool {
    let heads = view.state.requests[id].own_heads();
    let Some((_, request)) = heads.first() else { return false };
    let cited = || view.statements.iter().any(|s| s.version.value.cites.contains(id));
    cited() || accused(view).iter().any(|(_, actor)| *actor == request.value.about)
}

/// Findings cited that criticise an actor, with the actor.
fn accused<'a>(view: &View<'a>) -> Vec<(&'a Id, &'a str)> {
    let cited = view.findings.iter().filter(|(_, f)| !f.actor_country.is_empty()).map(|(id, _)| *id);
    let actor = |id: &'a Id| Some((id, view.state.findings.get(id)?.own_heads().first()?.1.value.scope.actor.as_str()));
    cited.filter_map(actor).collect()
}

fn not_asked(view: &View<'_>, results: &BTreeMap<Id, ReplyResult>) -> Vec<Blocker> {
    let asked: BTreeSet<&str> = results
        .keys()
        .filter_map(|id| Some(view.state.requests[id].own_heads().first()?.1.value.about.as_str()))
        .collect();
    let missing = accused(view).into_iter().filter(|(_, actor)| !asked.contains(actor));
    let block = |(id, _): (&Id, &str)| Blocker {
        gate: Gate::Reply,
        statement: None,
        reason: Reason::NobodyAsked { finding: id.clone() },
        who: Who::seat(Seat::Researcher, [view.owner().clone()].into()),
        since: view.open.at,
    };
    missing.map(block).collect()
}
