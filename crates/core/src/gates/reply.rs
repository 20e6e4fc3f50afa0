//! Right of reply: counted in the addressee's working hours, from the moment the letter proves to have arrived.
//!
//! A short window doesn't forbid a release. It lowers what may be claimed, and the text must say how long was given
//! (domain practice 0.3, 2.9): not knowing the other side's reasons is a fact about the finding.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::calendar::{WorkingHours, show_days};
use crate::charter::ReplyRule;
use crate::ids::Id;
use crate::moment::Moment;
use crate::reading::Gate;
use crate::records::{ReplyClass, ReplyRequest};
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

/// What an addressee had and did, as far as it may be public: the days follow from it, for whoever counts them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReplyBasis {
    /// The office asked.
    pub addressee: String,
    /// Whose conduct it was asked about.
    pub about: String,
    /// Decides the window.
    pub class: ReplyClass,
    /// The addressee is in active hostilities.
    pub hostilities: bool,
    /// Its working hours.
    pub hours: WorkingHours,
    /// When the letter arrived, by the earliest proof.
    pub received: Option<Moment>,
    /// Questions put.
    pub questions: BTreeSet<u32>,
    /// Questions answered.
    pub answered: BTreeSet<u32>,
    /// Nobody was asked, for a reason of safety.
    pub not_contacted: bool,
}

impl ReplyBasis {
    fn of(view: &View<'_>, id: &Id, request: &ReplyRequest) -> Self {
        let state = view.state;
        let receipts = state.reply_receipts.about(id).map(|(_, r)| r).filter(|r| view.is_line(&r.unit));
        let arrived = receipts.map(|r| request.sent.map_or(r.act.received, |sent| sent.max(r.act.received)));
        let replies = state.replies.about(id);
        Self {
            addressee: request.addressee.clone(),
            about: request.about.clone(),
            class: request.class,
            hostilities: request.hostilities,
            hours: request.hours.unwrap_or_else(WorkingHours::plain),
            received: arrived.min(),
            questions: request.questions.iter().map(|q| q.no).collect(),
            answered: replies.flat_map(|(_, r)| r.act.answers.iter().copied()).collect(),
            not_contacted: !request.not_contacted.trim().is_empty(),
        }
    }

    /// Whether the addressee had less than the charter asks: then the text says so.
    pub fn must_be_told(&self, rule: &ReplyRule, release: Moment) -> bool {
        !self.result(rule, release).is_adequate()
    }

    /// What became of the request, for a release at a moment.
    pub fn result(&self, rule: &ReplyRule, release: Moment) -> ReplyResult {
        let day = self.hours.day_minutes();
        let required = rule.required_minutes(self.class, self.hostilities, day);
        ReplyResult {
            received: self.received,
            given: self.received.map_or(0, |at| self.hours.minutes_between(at, release)),
            required,
            day,
            unanswered: self.questions.difference(&self.answered).copied().collect(),
            ends: self.received.map(|at| self.hours.after(at, required)),
            not_contacted: self.not_contacted,
        }
    }
}

/// The window runs to the planned hour, or to now where that has passed or isn't set.
fn release_moment(view: &View<'_>) -> Moment {
    let planned = view.plan.and_then(|p| p.value.release_at).filter(|_| !view.at_release);
    planned.map_or(view.moment, |hour| hour.max(view.moment))
}

/// What every addressee the author's line asked had and did.
pub fn bases(view: &View<'_>) -> BTreeMap<Id, ReplyBasis> {
    let asked = view.line_records(&view.state.requests).into_iter();
    asked.map(|(id, v)| (id.clone(), ReplyBasis::of(view, id, &v.value))).collect()
}

/// What became of every request.
pub fn results(view: &View<'_>) -> BTreeMap<Id, ReplyResult> {
    let release = release_moment(view);
    bases(view).into_iter().map(|(id, basis)| (id, basis.result(&view.charter.reply, release))).collect()
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
    let Some(request) = view.record(&view.state.requests, id) else { return false };
    let cited = || view.statements.iter().any(|s| s.version.value.cites.contains(id));
    cited() || accused(view).iter().any(|(_, actor)| *actor == request.value.about)
}

/// Findings cited that say whose conduct they are about, with the actor. Whoever is named is asked: a firm or an armed
/// group as much as the forces of a state.
pub fn accused<'a>(view: &View<'a>) -> Vec<(&'a Id, &'a str)> {
    let named = |id: &'a Id| {
        let scope = &view.record(&view.state.findings, id)?.value.scope;
        let names = !scope.actor.trim().is_empty() || !scope.actor_country.is_empty();
        names.then_some((id, scope.actor.as_str()))
    };
    view.findings.keys().filter_map(|id| named(id)).collect()
}

fn not_asked(view: &View<'_>, results: &BTreeMap<Id, ReplyResult>) -> Vec<Blocker> {
    let asked: BTreeSet<&str> =
        results.keys().filter_map(|id| Some(view.record(&view.state.requests, id)?.value.about.as_str())).collect();
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
