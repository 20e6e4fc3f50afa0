//! What the files of a case say of each other.
//!
//! A name that import needs must be there: a unit, a person, another act. A name that a gate will ask about (evidence
//! of a finding, say) may be missing while people still work; then there is a notice.

use std::collections::{BTreeMap, BTreeSet};

use nobis_core::ids::Id;
use nobis_core::records::Evidence;
use nobis_core::state::is_reason;
use nobis_core::trust::Unit;

use super::folder::{Body, Files};
use super::history::{HistoryAct, HistoryKind};
use super::problem::{CaseNotice, CaseProblem};
use super::units::known;
use super::{Case, OutputSpec, PersonSpec, authors};

/// Gives each evidence record the digest of the file beside it.
pub(super) fn bodies(
    evidence: &mut BTreeMap<Id, Evidence>,
    files: &Files,
    out: &mut Vec<CaseProblem>,
    notices: &mut Vec<CaseNotice>,
) -> BTreeMap<Id, Body> {
    let mut found: BTreeMap<Id, Body> = BTreeMap::new();
    for (path, body) in &files.bodies {
        let name = path.rsplit('/').next().unwrap_or(path);
        // `E1.jpg` and `E1.tar.gz` both stand beside E1, unless a record has the longer name.
        let dots = name.match_indices('.').map(|(at, _)| &name[..at]);
        let id = dots.rev().filter_map(|stem| stem.parse::<Id>().ok()).find(|id| evidence.contains_key(id));
        let Some((id, record)) = id.and_then(|id| evidence.get_mut(&id).map(|record| (id, record))) else {
            let stem = name.split('.').next().unwrap_or(name);
            notices.push(CaseNotice::new(path, "case-body-alone").with("id", stem));
            continue;
        };
        if let Some(other) = found.get(&id) {
            let problem = CaseProblem::new(&format!("evidence/{id}.toml"), "case-two-bodies");
            out.push(problem.with("one", &other.path).with("other", path));
            continue;
        }
        if *record.sha256.get_or_insert(body.sha256) != body.sha256 {
            let problem = CaseProblem::new(path, "case-digest").field("sha256");
            out.push(problem.with("found", body.sha256));
        }
        found.insert(id, body.clone());
    }
    found
}

/// Puts the acts in an order in which each comes after what it refers to, and checks who signs them.
pub(super) fn history(
    mut acts: Vec<HistoryAct>,
    persons: &[PersonSpec],
    out: &mut Vec<CaseProblem>,
) -> Vec<HistoryAct> {
    // An answer may carry the same minute as what it answers.
    acts.sort_by_key(|a| (a.at, a.act.refers().is_some(), a.name.clone()));
    let by_name: BTreeMap<&Id, &HistoryAct> = acts.iter().map(|a| (&a.name, a)).collect();
    for act in &acts {
        let problem = |field: &str, code| CaseProblem::new(&act.file, code).field(field);
        let Some(person) = persons.iter().find(|p| p.id == act.by) else {
            let known = known(persons.iter().map(|p| &p.id));
            out.push(problem("by", "case-unknown-person").with("id", &act.by).with("known", known));
            continue;
        };
        if let Err(seats) = authors::holds(person, act.act.seats()) {
            out.push(problem("by", "case-seat").with("person", &act.by).with("seats", seats));
        }
        for (field, _) in act.act.reasons().into_iter().filter(|(_, text)| !is_reason(text)) {
            out.push(problem(field, "case-no-reason"));
        }
        let Some((field, name, kinds)) = act.act.refers() else { continue };
        let Some(other) = by_name.get(name).filter(|other| kinds.contains(&other.act.word())) else {
            out.push(problem(field, "case-act-unknown").with("id", name));
            continue;
        };
        if act.at < other.at {
            out.push(problem(field, "case-act-earlier").with("at", act.at).with("other", &other.file));
        }
        match (&act.act, &other.act) {
            (HistoryKind::Receipt { .. }, HistoryKind::Delivery { unit, .. }) if person.unit != *unit => {
                out.push(problem("by", "case-not-receiver").with("person", &act.by).with("unit", unit));
            }
            (HistoryKind::Withdraw { .. }, _) if act.by != other.by => {
                out.push(problem("by", "case-not-objector").with("person", &act.by).with("other", &other.by));
            }
            _ => {}
        }
    }
    acts
}

/// Units that are named must be there: concern and consent are computed from them.
pub(super) fn units(
    evidence: &BTreeMap<Id, Evidence>,
    output: Option<&OutputSpec>,
    history: &[HistoryAct],
    units: &[Unit],
    files: &Files,
    out: &mut Vec<CaseProblem>,
) {
    let mut named: Vec<(String, &str, &Id)> = Vec::new();
    if let Some(output) = output {
        named.push(("case.toml".to_owned(), "unit", &output.unit));
        named.extend(output.editors.iter().map(|u| ("case.toml".to_owned(), "editors", u)));
        named.extend(output.promises.keys().map(|u| ("case.toml".to_owned(), "promises", u)));
    }
    let supplied = evidence
        .iter()
        .filter_map(|(id, e)| Some((place(files, "evidence", id), "supplied_by", e.supplied_by.as_ref()?)));
    named.extend(supplied);
    named.extend(history.iter().filter_map(|a| match &a.act {
        HistoryKind::Delivery { unit, .. } | HistoryKind::Unreachable { unit, .. } => {
            Some((a.file.clone(), "unit", unit))
        }
        _ => None,
    }));
    for (file, field, id) in named.into_iter().filter(|(_, _, id)| !units.iter().any(|u| u.id == **id)) {
        let line = line_of(files, &file, &format!("\"{id}\""));
        let problem = CaseProblem::new(&file, "case-unknown-unit").at(line).field(field);
        out.push(problem.with("id", id).with("known", known(units.iter().map(|u| &u.id))));
    }
}

/// The file a record is in.
fn place(files: &Files, folder: &str, id: &Id) -> String {
    let own = format!("{folder}/{id}.toml");
    let one =
        || ["toml", "jsonl"].map(|end| format!("{folder}.{end}")).into_iter().find(|f| files.texts.contains_key(f));
    if files.texts.contains_key(&own) { own } else { one().unwrap_or(own) }
}

fn line_of(files: &Files, file: &str, words: &str) -> Option<usize> {
    let text = std::str::from_utf8(files.texts.get(file)?).ok()?;
    Some(text[..text.find(words)?].matches('\n').count() + 1)
}

/// Names of records that aren't in the folder, and ids a draft can't cite.
pub(super) fn notices(case: &Case, files: &Files, out: &mut Vec<CaseNotice>) {
    let mut dangling = |folder: &str, of: &Id, field: &str, id: &dyn std::fmt::Display| {
        let file = place(files, folder, of);
        let line = if file.contains('/') { line_of(files, &file, &format!("\"{id}\"")) } else { None };
        out.push(CaseNotice::new(&file, "case-dangling").at(line).field(field).with("id", id));
    };
    let persons: BTreeSet<&Id> = case.persons.iter().map(|p| &p.id).collect();
    for (id, e) in &case.evidence {
        e.consents
            .iter()
            .filter(|c| !case.consents.contains_key(*c))
            .for_each(|c| dangling("evidence", id, "consents", c));
        e.collector.iter().filter(|c| !persons.contains(c)).for_each(|c| dangling("evidence", id, "collector", c));
    }
    let known = |id: &Id| case.evidence.contains_key(id) || case.findings.contains_key(id);
    for (id, f) in &case.findings {
        for (field, set) in [("evidence_for", &f.evidence_for), ("evidence_against", &f.evidence_against)] {
            set.iter().filter(|e| !case.evidence.contains_key(*e)).for_each(|e| dangling("findings", id, field, e));
        }
    }
    for (id, q) in &case.qualifications {
        q.findings.iter().filter(|f| !case.findings.contains_key(*f)).for_each(|f| dangling("law", id, "findings", f));
        for e in &q.elements {
            e.evidence_for
                .iter()
                .chain(&e.evidence_against)
                .filter(|i| !known(i))
                .for_each(|i| dangling("law", id, "elements", i));
            e.asked.iter().filter(|q| !is_question(case, q)).for_each(|q| dangling("law", id, "asked", q));
        }
    }
    let cited: [(&str, Vec<&Id>, &str); 4] = [
        ("findings", case.findings.keys().collect(), "F1"),
        ("law", case.qualifications.keys().collect(), "L1"),
        ("context", case.contexts.keys().collect(), "C1"),
        ("replies", case.requests.keys().collect(), "R1"),
    ];
    for (folder, ids, example) in cited {
        for id in ids.into_iter().filter(|id| !is_citable(id)) {
            let notice = CaseNotice::new(&place(files, folder, id), "case-uncitable").field("id");
            out.push(notice.with("id", id).with("example", example));
        }
    }
}

/// Whether `R1.2` is question 2 of R1.
fn is_question(case: &Case, question: &str) -> bool {
    let found = question.rsplit_once('.').and_then(|(id, no)| Some((id.parse::<Id>().ok()?, no.parse::<u32>().ok()?)));
    found.is_some_and(|(id, no)| case.requests.get(&id).is_some_and(|r| r.questions.iter().any(|q| q.no == no)))
}

/// Ids as drafts cite them (`spec/draft.md`): capital letters, then a number.
fn is_citable(id: &Id) -> bool {
    let text = id.as_str();
    let rest = text.trim_start_matches(|c: char| c.is_ascii_uppercase());
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    (1..=4).contains(&(text.len() - rest.len()))
        && (1..=6).contains(&digits)
        && text.len() <= 32
        && (rest.len() == digits || matches!(rest.as_bytes()[digits], b'-' | b'.'))
}
