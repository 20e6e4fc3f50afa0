//! Computed checks on the output as a whole: context, do no harm, impartiality, person consent, release.

use std::collections::BTreeSet;

use crate::acts::ConsentWithdraw;
use crate::ids::Id;
use crate::reading::{Gate, needs_context};
use crate::records::{Context, PersonConsent, Risk};
use crate::register::Version;
use crate::report::{Blocker, Reason, Who};
use crate::state::Signed;
use crate::trust::Seat;
use crate::view::{Placed, View};

/// The purpose every published account needs, even unnamed.
pub const PUBLISH: &str = "publish-anonymous";

fn editors(view: &View<'_>) -> Who {
    let mut units = view.open.act.editors.clone();
    units.insert(view.owner().clone());
    Who::Editors { units }
}

fn seat(view: &View<'_>, seat: Seat) -> Who {
    let units = view.trust.units.keys().filter(|u| view.trust.holders_of(u, seat).next().is_some());
    Who::seat(seat, units.cloned().collect())
}

/// Context: whatever is read first, cut out, or concludes in law carries every context item bound to its kind.
pub fn context(view: &View<'_>) -> Vec<Blocker> {
    let mut out = Vec::new();
    let items: Vec<(&Id, &Version<Context>)> = view.line_records(&view.state.contexts);
    let put = |statement: Option<&Placed<'_>>, reason| Blocker {
        gate: Gate::Context,
        statement: statement.map(|p| p.id.clone()),
        reason,
        who: editors(view),
        since: statement.map_or(view.open.at, |p| p.version.at),
    };
    if items.is_empty() && view.open.act.conflict {
        out.push(put(None, Reason::NoContext));
    }
    for (id, item) in &items {
        if let Some(until) = item.value.valid_until.filter(|until| view.moment > *until) {
            out.push(put(None, Reason::ContextExpired { context: (*id).clone(), until }));
        }
        let bound = |p: &&Placed<'_>| needs_context(p) && is_bound(p, &item.value);
        for placed in view.statements.iter().filter(bound) {
            if !placed.version.value.cites.contains(id) {
                out.push(put(Some(placed), Reason::ContextNotBound { context: (*id).clone() }));
            }
        }
    }
    out
}

/// Whether a context item asks to be read with this statement: by its kind, or as one of the first paragraphs.
fn is_bound(placed: &Placed<'_>, item: &Context) -> bool {
    use crate::records::Kind;
    let paragraph = matches!(placed.kind(), Kind::Body | Kind::Legal);
    item.bind.contains(&placed.kind()) || (paragraph && placed.prominent && item.bind.contains(&Kind::Lead))
}

/// Do no harm: risks and forecasts are thought through, and the output knows what it is for.
pub fn harm(view: &View<'_>) -> Vec<Blocker> {
    let state = view.state;
    let mut out = Vec::new();
    let mut put = |reason, who: Who, since| out.push(Blocker { gate: Gate::Harm, statement: None, reason, who, since });
    let risks = view.line_records(&state.risks);
    if risks.is_empty() {
        put(Reason::NoRisk, editors(view), view.open.at);
    }
    for (id, risk) in risks {
        for field in empty_fields(&risk.value) {
            put(
                Reason::RiskIncomplete { risk: id.clone(), field: field.to_owned() },
                Who::Person { person: risk.person.clone() },
                risk.at,
            );
        }
        if let Some(due) = risk.value.check_in.filter(|due| view.moment > *due) {
            put(Reason::RiskOverdue { risk: id.clone(), due }, Who::Person { person: risk.person.clone() }, risk.at);
        }
    }
    if view.line_records(&state.forecasts).is_empty() && view.open.act.conflict {
        put(Reason::NoForecast, editors(view), view.open.at);
    }
    for (id, forecast) in view.line_records(&state.forecasts) {
        if forecast.value.rebuttal.trim().is_empty() {
            put(Reason::NoRebuttal { forecast: id.clone() }, Who::Unit { unit: view.owner().clone() }, forecast.at);
        }
    }
    if view.plan.is_none_or(|p| p.value.purpose.trim().is_empty()) {
        put(Reason::NoPurpose, editors(view), view.open.at);
    }
    out
}

fn empty_fields(risk: &Risk) -> Vec<&'static str> {
    let filled = [("mitigation", &risk.mitigation), ("owner", &risk.owner), ("who", &risk.who), ("harm", &risk.harm)];
    let mut empty: Vec<&str> =
        filled.into_iter().filter(|(_, text)| text.trim().is_empty()).map(|(name, _)| name).collect();
    if risk.check_in.is_none() {
        empty.push("check-in");
    }
    empty
}

/// Impartiality: every question of the same-standard record has an answer.
pub fn impartiality(view: &View<'_>) -> Vec<Blocker> {
    let put = |reason, since| Blocker { gate: Gate::Impartiality, statement: None, reason, who: editors(view), since };
    let Some(record) = view.record(&view.state.standards, view.id).filter(|v| view.is_line(&v.unit)) else {
        return vec![put(Reason::NoSameStandard, view.open.at)];
    };
    let v = &record.value;
    let fields = [
        ("comparable", &v.comparable),
        ("searched", &v.searched),
        ("found", &v.found),
        ("rationale", &v.rationale),
        ("reverse-test", &v.reverse_test),
        ("interests", &v.interests),
    ];
    let mut empty: Vec<&str> =
        fields.into_iter().filter(|(_, text)| text.trim().is_empty()).map(|(name, _)| name).collect();
    if v.published.is_empty() {
        empty.push("published");
    }
    empty.into_iter().map(|field| put(Reason::SameStandardIncomplete { field: field.to_owned() }, record.at)).collect()
}

/// Person consent: every account behind every statement was given for this use, in this language, and still is.
/// Nobody can vote on it (I10).
pub fn person_consent(view: &View<'_>) -> Vec<Blocker> {
    let mut out = Vec::new();
    for placed in &view.statements {
        let consents = consents_behind(view, placed);
        for id in consents {
            for reason in consent_reasons(view, placed, &id) {
                let who = seat(view, Seat::Custodian);
                out.push(Blocker {
                    gate: Gate::PersonConsent,
                    statement: Some(placed.id.clone()),
                    reason,
                    who,
                    since: placed.version.at,
                });
            }
        }
    }
    out
}

fn consents_behind(view: &View<'_>, placed: &Placed<'_>) -> BTreeSet<Id> {
    let state = view.state;
    let cited = placed.version.value.cites.iter();
    let in_tables =
        cited.clone().filter_map(|id| Some(&view.record(&state.qualifications, id)?.value.findings)).flatten();
    let findings = cited.chain(in_tables).filter_map(|id| Some(&view.record(&state.findings, id)?.value.evidence_for));
    let evidence = findings.flatten().filter_map(|id| Some(&view.record(&state.evidence, id)?.value.consents));
    evidence.flatten().cloned().collect()
}

fn consent_reasons(view: &View<'_>, placed: &Placed<'_>, id: &Id) -> Vec<Reason> {
    let heads = view.state.consents.get(id).map_or_else(Vec::new, |r| r.own_heads());
    if heads.is_empty() {
        return vec![Reason::ConsentUnknown { consent: id.clone() }];
    }
    // Where two records of one consent stand side by side, both must cover the use: nobody widens what a person
    // agreed to by writing it down again (I10).
    let mut out: Vec<Reason> = heads.iter().flat_map(|(_, v)| one_consent(view, placed, id, &v.value)).collect();
    out.dedup();
    out
}

fn one_consent(view: &View<'_>, placed: &Placed<'_>, id: &Id, given: &PersonConsent) -> Vec<Reason> {
    let consent = id.clone();
    let statement = &placed.version.value;
    let mut out = Vec::new();
    let needed = statement.purposes.iter().map(String::as_str).chain([PUBLISH]);
    for purpose in needed.collect::<BTreeSet<_>>() {
        let back = |w: &ConsentWithdraw| w.consent == *id && (w.purposes.is_empty() || w.purposes.contains(purpose));
        let own = |w: &Signed<ConsentWithdraw>| view.state.may_withdraw_consent(&w.unit, id);
        if view.state.consent_withdrawals.values().any(|w| own(w) && back(&w.act)) {
            out.push(Reason::ConsentWithdrawn { consent: consent.clone() });
        } else if !given.purposes.contains(purpose) {
            out.push(Reason::ConsentMissing { consent: consent.clone(), purpose: purpose.to_owned() });
        }
    }
    if !given.languages.is_empty() && !given.languages.contains(&statement.lang) {
        out.push(Reason::ConsentLanguage { consent: consent.clone(), lang: statement.lang.clone() });
    }
    if !given.conditions.trim().is_empty() && !given.conditions_met {
        out.push(Reason::ConsentCondition { consent: consent.clone() });
    }
    if let Some(due) = given.review_due.filter(|due| view.moment > *due) {
        out.push(Reason::ConsentReview { consent, due });
    }
    out
}

/// Release: an order without open conflicts, an hour, a list of where it goes, and people told before.
pub fn release(view: &View<'_>) -> Vec<Blocker> {
    let put = |statement: Option<Id>, reason, since| Blocker {
        gate: Gate::Release,
        statement,
        reason,
        who: editors(view),
        since,
    };
    let Some(plan) = view.plan else { return vec![put(None, Reason::NoPlan, view.open.at)] };
    let mut out: Vec<Blocker> =
        view.missing.iter().map(|id| put(None, Reason::NotAStatement { id: (*id).clone() }, plan.at)).collect();
    out.extend(view.conflicts.iter().map(|id| {
        let since = view.statement(id).map_or(plan.at, |p| p.version.at);
        put((*id != view.id).then(|| (*id).clone()), Reason::EditConflict { id: (*id).clone() }, since)
    }));
    let p = &plan.value;
    if view.statements.is_empty() {
        out.push(put(None, Reason::NoPlan, plan.at));
    }
    if p.release_at.is_none() {
        out.push(put(None, Reason::NoHour, plan.at));
    }
    if p.distribution.is_empty() {
        out.push(put(None, Reason::NoDistribution, plan.at));
    }
    if p.stakeholders.is_empty() {
        out.push(put(None, Reason::NoStakeholders, plan.at));
    }
    out
}
