//! The gates: for each what it asks, what it read, who signed, what it waits for, and the next lawful step.

use std::collections::{BTreeMap, BTreeSet};

use askama::Template;
use nobis_core::ids::Id;
use nobis_core::reading::{Gate, Key, Outline};
use nobis_core::report::{Blocker, By, GateReport, Reason, Report, Verdict, Who};
use nobis_core::sight::What;
use nobis_core::trust::UnitKind;
use nobis_core::view::View;

use super::super::ask::{Answer, Ask, Page, not_found};
use super::super::criteria;
use super::super::picture::board::{self, Board, Cell, Row, State};
use super::super::picture::{Link, Place};
use super::super::shell::drawn;
use super::super::waits;
use super::parts::{self, esc};
use crate::say::{self, Names};

/// Questions told one by one on the page of a gate: beyond that a person works from the text, statement by statement.
const QUESTIONS_MAX: usize = 60;

struct Line {
    gate: String,
    href: String,
    state: String,
    class: &'static str,
    says: String,
    who: String,
}

#[derive(Template)]
#[template(path = "gates.html")]
struct GatesPage {
    lede: String,
    sign_all: Option<(String, String)>,
    picture: String,
    lines: Vec<Line>,
    travelling_title: String,
    travelling: Vec<String>,
    exceptions_title: String,
    exceptions: Vec<String>,
    units_title: String,
    units: Vec<String>,
    cleared_title: String,
}

/// All gates of an output.
///
/// # Errors
/// No such output.
pub fn board(a: &Ask<'_>) -> Answer {
    let output = a.output()?;
    let (view, report) = (a.view(output)?, a.report(output)?);
    let names = a.names(&view);
    let by_gate = grouped(&report);
    let page = GatesPage {
        lede: a.say("gates-lede", &[("count", report.blockers().count().into())]),
        sign_all: signs_several(a, &report).then(|| (format!("/o/{output}/sign/all"), a.t("way-sign-all"))),
        picture: picture(a, &view, &report, &by_gate),
        lines: by_gate.iter().map(|(gate, of)| line(a, &view, &names, *gate, of)).collect(),
        travelling_title: a.t("report-travelling"),
        travelling: report.travelling.iter().map(|t| say::travelling_line(a.texts, t, &names)).collect(),
        exceptions_title: a.t("report-exceptions"),
        exceptions: distinct(report.exceptions().map(|by| say::by(a.texts, by, &names))),
        units_title: a.t("report-units"),
        units: report.engagement.iter().map(|e| say::unit_line(a.texts, e, &names)).collect(),
        cleared_title: a.t("gates-by-gate"),
    };
    let body = page.render().expect("writing into a string never fails");
    Ok(Page::new(a.t("gates-title"), body).of(output, "/gates").into())
}

/// Whether more than one gate, beside consent, waits for the reader's signature.
fn signs_several(a: &Ask<'_>, report: &Report) -> bool {
    let mine = report.gates.iter().filter(|g| g.key.gate() != Gate::Consent && waits_for(a, g));
    mine.map(|g| g.key.gate()).collect::<BTreeSet<_>>().len() > 1
}

type Grouped<'r> = BTreeMap<Gate, Vec<&'r GateReport>>;

fn grouped(report: &Report) -> Grouped<'_> {
    let mut out: Grouped<'_> = Gate::ALL.into_iter().map(|g| (g, Vec::new())).collect();
    for gate in &report.gates {
        out.entry(gate.key.gate()).or_default().push(gate);
    }
    out
}

/// The heaviest of some verdicts.
pub fn worst<'g>(of: impl IntoIterator<Item = &'g GateReport>) -> Verdict {
    let weight = |v: &Verdict| match v {
        Verdict::Hold => 3,
        Verdict::Stale => 2,
        Verdict::Wait => 1,
        Verdict::Clear => 0,
    };
    of.into_iter().map(|g| g.verdict.clone()).max_by_key(weight).unwrap_or(Verdict::Clear)
}

fn line(a: &Ask<'_>, view: &View<'_>, names: &Names, gate: Gate, of: &[&GateReport]) -> Line {
    let blockers: Vec<&Blocker> = of.iter().flat_map(|g| &g.blockers).collect();
    let verdict = worst(of.iter().copied());
    // By the rule a gate with nothing to read is clear. To a person “clear” says that somebody looked.
    let nothing_yet = view.statements.is_empty() && verdict == Verdict::Clear;
    let since = blockers.iter().map(|b| b.since).min();
    let who = distinct(blockers.iter().map(|b| say::who(a.texts, &b.who, names)));
    let who = say::list::short(a.texts, &who, 3, say::list::Joined::And);
    let says = match (since, of.is_empty()) {
        _ if nothing_yet => a.t("gates-nothing-yet-why"),
        (_, true) => a.t("gates-nothing-asked"),
        (None, _) => {
            let by = distinct(of.iter().flat_map(|g| &g.cleared).map(|by| say::by(a.texts, by, names)));
            say::list::short(a.texts, &by, 3, say::list::Joined::And)
        }
        (Some(since), _) => {
            let args = [("count", blockers.len().into()), ("since", names.since(a.texts, since, a.now).into())];
            a.say("gates-waits", &args)
        }
    };
    Line {
        gate: a.texts.word(&gate),
        href: format!("/o/{}/gates/{}", view.id, gate.word()),
        state: if nothing_yet { plain_state(&a.t("gates-nothing-yet")) } else { parts::state(a.texts, &verdict) },
        class: if nothing_yet { "" } else { parts::state_class(&verdict) },
        says,
        who: if blockers.is_empty() { String::new() } else { a.say("gates-who", &[("who", who.into())]) },
    }
}

fn plain_state(word: &str) -> String {
    format!("<span class=\"state plain\">{}</span>", esc(word))
}

fn distinct(items: impl IntoIterator<Item = String>) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    for item in items {
        if !out.contains(&item) {
            out.push(item);
        }
    }
    out
}

/// The units of the person or persons who could clear something.
fn units_of(view: &View<'_>, who: &Who) -> BTreeSet<Id> {
    match who {
        Who::Editors { units } | Who::Seats { units, .. } => units.clone(),
        Who::Unit { unit } => [unit.clone()].into(),
        Who::Person { person } => view.trust.persons.get(person).map(|p| p.unit.clone()).into_iter().collect(),
        Who::Persons { persons } => {
            persons.iter().filter_map(|p| Some(view.trust.persons.get(p)?.unit.clone())).collect()
        }
        Who::Time { .. } => BTreeSet::new(),
    }
}

/// What a unit's cell says of something in the way. Only where one of its own people had signed does a signature of this
/// unit lie before a change; to the others it waits for a first one.
fn state_of(view: &View<'_>, unit: &Id, reason: &Reason) -> State {
    let of_unit = |person: &Id| view.trust.persons.get(person).is_some_and(|p| p.unit == *unit);
    match reason {
        reason if reason.is_hold() => State::Hold,
        Reason::Stale { by, .. } | Reason::CheckInWaits { by } if by.iter().any(of_unit) => State::Stale,
        _ => State::Waits,
    }
}

fn picture(a: &Ask<'_>, view: &View<'_>, report: &Report, by_gate: &Grouped<'_>) -> String {
    let units: Vec<&Id> =
        view.trust.units.values().filter(|u| shown(report, view, u.kind, &u.id)).map(|u| &u.id).collect();
    let row = |(gate, of): (&Gate, &Vec<&GateReport>)| Row {
        gate: a.texts.word(gate),
        link: Link::to(&format!("/o/{}/gates/{}", view.id, gate.word())),
        cells: units.iter().map(|unit| cell(view, unit, of)).collect(),
    };
    let word = |id: &str| a.t(id);
    let board = Board {
        title: word("board-title"),
        describe: word("board-describe"),
        units: units.iter().map(|u| view.trust.unit_name(u).to_owned()).collect(),
        rows: by_gate.iter().map(row).collect(),
        words: board::Words {
            hold: word("verdict-hold"),
            stale: word("verdict-stale"),
            waits: word("board-waits"),
            clear: word("board-signed"),
            not_asked: word("board-not-asked"),
            gate: word("board-gate"),
            region: word("board-region"),
        },
    };
    board::draw(&board, &Place::new("board", drawn(a.lang)))
}

/// A panel stands on the board only while something waits for it.
fn shown(report: &Report, view: &View<'_>, kind: UnitKind, unit: &Id) -> bool {
    kind != UnitKind::Panel || report.blockers().any(|b| units_of(view, &b.who).contains(unit))
}

fn cell(view: &View<'_>, unit: &Id, of: &[&GateReport]) -> Cell {
    let mut counts: BTreeMap<State, u32> = BTreeMap::new();
    for blocker in of.iter().flat_map(|g| &g.blockers).filter(|b| units_of(view, &b.who).contains(unit)) {
        *counts.entry(state_of(view, unit, &blocker.reason)).or_default() += 1;
    }
    let signed = |by: &&By| matches!(by, By::Person { unit: u, .. } if u == unit);
    let signed = of.iter().flat_map(|g| &g.cleared).filter(signed).count();
    // States are declared heaviest first.
    match counts.into_iter().next() {
        Some((state, count)) => Cell { state, count, ..Cell::default() },
        None if signed > 0 => {
            Cell { state: State::Clear, count: u32::try_from(signed).unwrap_or(u32::MAX), ..Cell::default() }
        }
        None => Cell::default(),
    }
}

struct Question {
    title: String,
    state: String,
    class: &'static str,
    href: String,
    blockers: Vec<String>,
    signed: Vec<String>,
    read: Vec<String>,
}

#[derive(Template)]
#[template(path = "gate.html")]
struct GatePage<'p> {
    texts: &'p say::Texts,
    criterion: String,
    original: Option<String>,
    seats: String,
    sign: Option<(String, String)>,
    questions: Vec<Question>,
    more: String,
    none: String,
}

/// The gate of the address.
///
/// # Errors
/// There is none of that name.
pub fn of_address(a: &Ask<'_>) -> Result<Gate, crate::trouble::Trouble> {
    let word = a.param("gate");
    Gate::ALL.into_iter().find(|g| g.word() == word).ok_or_else(not_found)
}

/// One gate of an output.
///
/// # Errors
/// No such output or gate.
pub fn gate(a: &Ask<'_>) -> Answer {
    let output = a.output()?;
    let gate = of_address(a)?;
    let (view, report) = (a.view(output)?, a.report(output)?);
    let names = a.names(&view);
    let of: Vec<&GateReport> = report.gates.iter().filter(|g| g.key.gate() == gate).collect();
    // What waits comes first: nobody scrolls past sixty clear questions to find it.
    let mut sorted = of.clone();
    sorted.sort_by_key(|g| g.verdict == Verdict::Clear);
    let criterion = criteria::of_gate(a.texts, view.charter, gate);
    let mine = of.iter().any(|g| waits_for(a, g));
    let page = GatePage {
        texts: a.texts,
        criterion: criterion.as_ref().map_or_else(|| a.t(&format!("gate-about-{}", gate.word())), |c| c.words.clone()),
        original: criterion.and_then(|c| c.original),
        seats: seats(a, &view, gate),
        sign: mine.then(|| (format!("/o/{output}/sign/{}", gate.word()), a.t("gate-sign"))),
        questions: sorted.iter().take(QUESTIONS_MAX).map(|g| question(a, &names, &report, g)).collect(),
        more: match sorted.len().saturating_sub(QUESTIONS_MAX) {
            0 => String::new(),
            more => a.say("gate-more", &[("count", more.into())]),
        },
        none: match (of.is_empty(), view.statements.is_empty()) {
            (true, true) => a.t("gates-nothing-yet-why"),
            (true, false) => a.t("gates-nothing-asked"),
            _ => String::new(),
        },
    };
    let mut body = page.render().expect("writing into a string never fails");
    if gate == Gate::Reply {
        body.insert_str(0, &super::record::conduct::note(a, view.findings.keys().copied().cloned()));
    }
    Ok(Page::new(a.texts.word(&gate), body).of(output, "/gates").into())
}

/// Whether a question waits for a signature of the reader that would count.
pub fn waits_for(a: &Ask<'_>, g: &GateReport) -> bool {
    let asked = |b: &Blocker| waits::is_for(a.person(), b) && !waits::counts(a.person(), g, b);
    let asks = g.blockers.iter().any(|b| asked(b) && waits::is_signed(&b.reason));
    asks && !waits::wrote(a.person(), g)
}

fn seats(a: &Ask<'_>, view: &View<'_>, gate: Gate) -> String {
    match (gate, view.charter.gate(gate.word())) {
        (Gate::Consent, _) => a.t("gate-seats-consent"),
        (_, Some(rule)) => format!("{} {}", criteria::signers(a.texts, rule), a.t("gate-never-author")),
        (_, None) => a.t("gate-computed"),
    }
}

/// A question in words: the statement it is about, the unit, or the whole text.
pub fn question_title(a: &Ask<'_>, names: &Names, key: &Key) -> String {
    match key {
        Key::Statement(_, id) => names.statement(a.texts, id),
        Key::Whole(_) => a.t("report-whole"),
        Key::Unit(unit, part) => {
            let part = part.map_or_else(|| a.t("gate-question-consent"), |p| a.texts.word(&p));
            a.say("gate-question-unit", &[("unit", names.unit(unit).into()), ("part", part.into())])
        }
    }
}

fn question(a: &Ask<'_>, names: &Names, report: &Report, g: &GateReport) -> Question {
    let signed = g.cleared.iter().map(|by| match by {
        By::Person { op, .. } => parts::link(&format!("/act/{op}"), &say::by(a.texts, by, names)),
        other => esc(&say::by(a.texts, other, names)),
    });
    let href = match &g.key {
        Key::Statement(_, id) => super::text::place(a.state(), &report.output, id, ""),
        _ => String::new(),
    };
    Question {
        title: question_title(a, names, &g.key),
        state: parts::state(a.texts, &g.verdict),
        class: parts::state_class(&g.verdict),
        href,
        blockers: g.blockers.iter().map(|b| super::home::blocker(a, names, b, report.moment)).collect(),
        signed: signed.collect(),
        read: g.outline.as_ref().map_or_else(Vec::new, |o| items(a, o)),
    }
}

/// All that a gate read, in the order in which people count, each once: that it read two sides of one finding is for
/// machines.
pub fn items(a: &Ask<'_>, outline: &Outline) -> Vec<String> {
    let place = |reference: &str| {
        let (name, id) = reference.split_once('/').unwrap_or((reference, ""));
        let number = id.trim_start_matches(|c: char| !c.is_ascii_digit());
        (name.to_owned(), number.parse::<u64>().unwrap_or(0), id.to_owned())
    };
    let mut read: Vec<&str> = outline.items.keys().map(String::as_str).collect();
    read.sort_by_key(|reference| place(reference));
    let mut out: Vec<String> = Vec::new();
    for link in read.into_iter().map(|item| item_link(a, item)) {
        if !out.contains(&link) {
            out.push(link);
        }
    }
    out
}

/// What a gate read, by its reference, as a link for those who may open it.
fn item_link(a: &Ask<'_>, reference: &str) -> String {
    let said = say::item(a.texts, reference);
    let (name, id) = reference.split_once('/').unwrap_or((reference, ""));
    let href = match id.parse::<Id>() {
        Ok(_) if name == "same-standard" && a.may(What::Findings) => format!("/investigation/standard/{id}"),
        // Statements are on the page of the text; an output's own id names no record.
        Ok(id) if !name.starts_with("statement") => super::text::record_href(a, &id),
        _ => String::new(),
    };
    if href.is_empty() { esc(&said) } else { parts::link(&href, &said) }
}
