//! How a release came about, computed from acts alone: the same for whoever seals and whoever checks (fixed rule I9).

use std::collections::{BTreeMap, BTreeSet};

use crate::acts::Ground;
use crate::charter::ReplyRule;
use crate::gates::attest::{self, Rule};
use crate::gates::reply::ReplyBasis;
use crate::gates::{consent, objections, reply};
use crate::ids::Id;
use crate::moment::Moment;
use crate::reading::{Gate, Key};
use crate::records::Kind;
use crate::report::By;
use crate::view::View;

use super::crisis;
use super::{Answer, DissentFact, GateFact, Process, ReplyFact, UnitFact};

/// Every question the release rule asks of a text, whoever looks: what depends on word lists isn't here, so that a
/// later edition of a list never unmakes a release. Law is asked wherever a table is cited or a text is legal.
pub fn keys(view: &View<'_>) -> Vec<Key> {
    let mut keys = Vec::new();
    for placed in &view.statements {
        let s = &placed.version.value;
        let cites_law = s.kind == Kind::Legal || s.cites.iter().any(|id| view.is_table(id));
        let asked = [(Gate::Facts, s.kind.asserts()), (Gate::Law, cites_law), (Gate::Precision, true)];
        keys.extend(asked.into_iter().filter(|(_, yes)| *yes).map(|(gate, _)| Key::Statement(gate, placed.id.clone())));
    }
    keys.extend([Gate::Context, Gate::Harm, Gate::Impartiality, Gate::Reply].map(Key::Whole));
    for unit in view.concerned().keys() {
        keys.extend(consent::keys(view, unit));
    }
    keys
}

/// The process facts of a view whose gates are clear.
pub fn process(view: &View<'_>) -> Process {
    Process {
        units: unit_facts(view),
        gates: gate_facts(view),
        objections: open_objections(view),
        dissents: dissents(view),
        replies: reply_facts(view),
        equivocal: view.state.equivocations().keys().cloned().collect(),
        crisis: crisis::fact(
            view,
            view.concerned().keys().map(|unit| (unit, had(view, unit, &cleared_by(view, unit)))),
        ),
    }
}

fn unit_facts(view: &View<'_>) -> Vec<UnitFact> {
    let concerned = view.concerned();
    let asked = consent::engagement(view).into_iter().filter(|e| concerned.contains_key(&e.unit));
    let fact = |e: crate::report::Engagement| {
        let cleared = cleared_by(view, &e.unit);
        let in_time =
            cleared.iter().filter_map(|by| if let By::Person { in_time, .. } = by { *in_time } else { None }).min();
        UnitFact {
            promised: e.promised,
            delivered: e.delivered,
            not_reached: e.not_reached,
            window_tenths: window(view, &e.unit, &cleared),
            answer: answer(&cleared),
            in_time,
            unit: e.unit,
        }
    };
    asked.map(fact).collect()
}

fn cleared_by(view: &View<'_>, unit: &Id) -> Vec<By> {
    let judge = |key: Key| {
        let Key::Unit(_, part) = &key else { return Vec::new() };
        consent::judge(view, unit, *part, &view.outline(key.clone())).0
    };
    consent::keys(view, unit).into_iter().flat_map(judge).collect()
}

/// The least of a unit's answers names it: one part refused is a dissent, one part unanswered is no consent.
fn answer(cleared: &[By]) -> Answer {
    let one = |by: &By| match by {
        By::Dissent { .. } => Answer::Dissents,
        By::Unreachable { .. } => Answer::Unreachable,
        By::NoResponse { .. } => Answer::NoResponse,
        _ => Answer::Consented,
    };
    cleared.iter().map(one).max().unwrap_or(Answer::NoResponse)
}

/// Working hours in tenths from the unit's receipt of what it was asked to its last answer, or to the seal.
fn window(view: &View<'_>, unit: &Id, cleared: &[By]) -> Option<i64> {
    let (began, ended) = had(view, unit, cleared)?;
    let hours = view.trust.unit(unit)?.hours;
    Some(hours.minutes_between(began, ended) * 10 / 60)
}

/// From a unit's receipt of what it was asked to its last answer, or to the seal.
fn had(view: &View<'_>, unit: &Id, cleared: &[By]) -> Option<(Moment, Moment)> {
    let began = consent::began(view, unit)?;
    let answers = cleared
        .iter()
        .filter_map(|by| if let By::Person { op, .. } = by { Some(view.state.attests[op].at) } else { None });
    Some((began, answers.max().unwrap_or(view.moment)))
}

fn gate_facts(view: &View<'_>) -> BTreeMap<String, GateFact> {
    let mut out: BTreeMap<String, GateFact> = BTreeMap::new();
    let mut rules = BTreeMap::new();
    for key in keys(view) {
        let gate = key.gate();
        let Some(charter_rule) = view.charter.gate(gate.word()) else { continue };
        let rule: &Rule = rules.entry(gate).or_insert_with(|| Rule::of_gate(view, charter_rule));
        let fact =
            out.entry(gate.word().to_owned()).or_insert_with(|| GateFact { questions: 0, units: BTreeSet::new() });
        fact.questions += 1;
        let signed = attest::signatures(view, rule, &view.outline(key)).clear;
        fact.units.extend(
            signed.into_iter().filter_map(|by| if let By::Person { unit, .. } = by { Some(unit) } else { None }),
        );
    }
    out
}

fn open_objections(view: &View<'_>) -> BTreeMap<Id, BTreeMap<Ground, u32>> {
    let mut out: BTreeMap<Id, BTreeMap<Ground, u32>> = BTreeMap::new();
    for t in objections::travelling(view) {
        *out.entry(t.unit).or_default().entry(t.ground).or_default() += 1;
    }
    out
}

/// The last dissent of each unit's people, so that it can be reworded until the seal.
fn dissents(view: &View<'_>) -> Vec<DissentFact> {
    let mut last: BTreeMap<&Id, (Moment, DissentFact)> = BTreeMap::new();
    for (op, d) in view.state.dissents.iter().filter(|(_, d)| d.act.output == *view.id) {
        let (act, unit) = (&d.act, d.unit.clone());
        let text = if act.form == crate::acts::DissentForm::Category { String::new() } else { act.text.clone() };
        let fact = DissentFact { op: *op, unit, form: act.form, ground: act.ground, text };
        let newest = last.entry(&d.unit).or_insert_with(|| (d.at, fact.clone()));
        if (d.at, *op) > (newest.0, newest.1.op) {
            *newest = (d.at, fact);
        }
    }
    last.into_values().map(|(_, fact)| fact).collect()
}

fn reply_facts(view: &View<'_>) -> Vec<ReplyFact> {
    let here = reply::bases(view).into_iter().filter(|(id, _)| reply::concerns_output(view, id));
    here.map(|(id, basis)| reply_fact(id, basis, &view.charter.reply, view.moment)).collect()
}

/// Counts what an addressee had, to the moment of the seal.
pub fn reply_fact(request: Id, basis: ReplyBasis, rule: &ReplyRule, sealed: Moment) -> ReplyFact {
    let r = basis.result(rule, sealed);
    let count = |set: &BTreeSet<u32>| u32::try_from(set.len()).unwrap_or(u32::MAX);
    ReplyFact {
        request,
        addressee: basis.addressee.clone(),
        given_tenths: r.given * 10 / r.day.max(1),
        required_tenths: r.required * 10 / r.day.max(1),
        answered: (count(&basis.questions).saturating_sub(count(&r.unanswered)), count(&basis.questions)),
        not_contacted: r.not_contacted,
        basis,
    }
}
