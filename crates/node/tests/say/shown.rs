//! What people read, kept as plain files in `tests/snapshots`: look at them as a reader would.
//!
//! `NOBIS_BLESS=1 cargo test -p nobis --test say` writes them anew.

use std::fs;
use std::path::Path;

use nobis::say;
use nobis_core::acts::{Checkpoint, Ground, Level, Outcome, Ruling};
use nobis_core::charter::{P1, P2};
use nobis_core::gates;
use nobis_core::reading::Gate;
use nobis_core::records::Kind;
use nobis_core::report::{Advice, Blocker, By, Engagement, Reason, Report, Travelling, Who};

use super::samples::{self, window_short};
use super::scene::{self, at, block, id, names, op, report, set, texts};

const WRITTEN: &str = "2022-08-01T06:00:00Z";

/// Compares with the file of this name, or writes it when asked to.
fn shown(name: &str, text: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/snapshots").join(name);
    if std::env::var_os("NOBIS_BLESS").is_some() {
        fs::write(&path, text).unwrap();
    }
    let kept = fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(kept, text, "{name} reads differently now; look at it, then set NOBIS_BLESS=1");
}

fn editors() -> Who {
    Who::Editors { units: set(&["is"]) }
}

fn seats(seat: &'static str, units: &[&str]) -> Who {
    Who::Seats { seats: [seat].into(), units: set(units) }
}

/// What `mission_trace.md` asks at least to be found at once in the text of August 2022.
fn eight_findings() -> Vec<Blocker> {
    let law = Reason::LawWithoutTable { word: "violate".to_owned(), instead: "may have violated".to_owned() };
    let scope = Reason::NoScope { finding: id("F1"), offer: vec!["19 towns and villages".to_owned()] };
    let context = || Reason::ContextNotBound { context: id("K1") };
    let unanswered =
        Reason::ObjectionUnanswered { op: op("objection"), ground: Ground::Context, due: at("2022-08-03T15:00:00Z") };
    let holds = Reason::ObjectionHolds { op: op("objection"), ground: Ground::Context };
    let receipt = Reason::NotReceipted { unit: id("ua"), delivery: op("delivery") };
    vec![
        block(Gate::Precision, "S1", scope, editors(), WRITTEN),
        block(Gate::Precision, "S3", Reason::NoSample { word: "pattern".to_owned() }, editors(), WRITTEN),
        block(Gate::Law, "S2", law, editors(), WRITTEN),
        block(Gate::Context, "S2", context(), editors(), WRITTEN),
        block(Gate::Context, "S4", context(), editors(), WRITTEN),
        block(Gate::Reply, "", window_short(), editors(), "2022-07-29T15:00:00Z"),
        block(Gate::Consent, "", receipt, Who::Unit { unit: id("ua") }, "2022-08-03T12:30:00Z"),
        block(Gate::Context, "S3", unanswered, Who::Unit { unit: id("is") }, "2022-07-29T07:00:00Z"),
        block(Gate::Context, "S3", holds, Who::Person { person: id("ua-1") }, "2022-07-29T07:00:00Z"),
        block(
            Gate::Harm,
            "",
            Reason::NoRebuttal { forecast: id("M1") },
            Who::Unit { unit: id("is") },
            "2022-05-20T09:00:00Z",
        ),
    ]
}

fn august() -> Report {
    let mut report = report(eight_findings());
    report.engagement.push(Engagement {
        unit: id("ua"),
        promised: Some(Level::Involve),
        delivered: Some(Level::Inform),
        reached: [Checkpoint::Text].into(),
        not_reached: [Checkpoint::Concept, Checkpoint::Findings, Checkpoint::Final, Checkpoint::ReleasePlan].into(),
    });
    report.travelling.push(Travelling { op: op("law"), unit: id("ua"), ground: Ground::Law, because: "own-state" });
    let text = scene::STATEMENTS[1].2;
    let start = text.find("residential").unwrap();
    report.advice.push(Advice {
        statement: id("S2"),
        start,
        end: start + "residential".len(),
        class: "generality".to_owned(),
        instead: vec!["in 19 towns and villages".to_owned()],
    });
    report
}

#[test]
fn the_eight_findings_of_august() {
    let (texts, names, report) = (texts(), names(), august());
    shown("august-80.txt", &say::report(&texts, &report, &names, 80, false));
    shown("august-44.txt", &say::report(&texts, &report, &names, 44, false));
    let json = serde_json::to_string_pretty(&say::report_json(&texts, &report, &names)).unwrap();
    shown("august.json", &(json + "\n"));
}

/// Not kept as a file: what the gates find grows with the term base. That it reads well under every charter is kept.
#[test]
fn what_the_gates_really_find_has_words() {
    for charter in [P1, P2] {
        let state = scene::state(charter);
        let report = gates::evaluate(&state, &id("press-1"), scene::now(), &mut gates::Scans::default()).unwrap();
        let names = scene::names_of(&state);
        let text = say::report(&texts(), &report, &names, 80, false);
        assert!(report.blockers().count() > 10 && !text.contains('⟨') && !text.contains('{'), "{text}");
        let value = say::report_json(&texts(), &report, &names);
        assert_eq!(value["blockers"].as_array().unwrap().len(), report.blockers().count());
        for blocker in value["blockers"].as_array().unwrap() {
            for field in ["gate", "statement", "reason", "who", "next"] {
                assert!(
                    blocker.get(field).is_some_and(|v| field == "statement" || v.is_string()),
                    "{field}: {blocker}"
                );
            }
        }
        println!("{text}");
    }
}

#[test]
fn all_clear_with_what_the_release_will_say() {
    let mut report = report(Vec::new());
    report.gates[7].cleared = vec![
        By::Person { person: id("ua-1"), unit: id("ua"), op: op("yes"), in_time: Some(false) },
        By::NoResponse { unit: id("no") },
    ];
    shown("clear.txt", &say::report(&texts(), &report, &names(), 80, false));
}

#[test]
fn a_thousand_missing_signatures_are_one_paragraph() {
    let mut names = names();
    let mut blockers = Vec::new();
    for n in 1..=1_000 {
        let name = format!("P{n:04}");
        names = names.with_statement(&id(&name), Kind::Body, "One sentence of a long report on prisons");
        let who = seats("legal", &["ca", "is"]);
        blockers.push(block(Gate::Facts, &name, Reason::Unsigned, seats("researcher", &["is"]), WRITTEN));
        blockers.push(block(Gate::Law, &name, Reason::Unsigned, who, WRITTEN));
    }
    let text = say::report(&texts(), &report(blockers), &names, 80, false);
    assert!(text.lines().count() < 40, "{} lines", text.lines().count());
    shown("unsigned-1000.txt", &text);
}

#[test]
fn a_thousand_different_things_stay_readable() {
    let reason = |n: u32| Reason::CitesUnknown { id: id(&format!("F{n}")) };
    let blockers = (1..=1_000).map(|n| block(Gate::Facts, "S2", reason(n), editors(), WRITTEN)).collect();
    let text = say::report(&texts(), &report(blockers), &names(), 80, false);
    assert!(text.lines().count() < 150, "{} lines", text.lines().count());
    assert!(text.contains("976 more things wait at this gate."), "{text}");
}

#[test]
fn an_alert_holds() {
    let alert =
        block(Gate::Harm, "", Reason::Alert { op: op("alert") }, seats("safety", &["no"]), "2022-08-04T05:40:00Z");
    let said = say::report(&texts(), &report(vec![alert]), &names(), 80, false);
    shown("alert.txt", &said);
    assert!(!said.contains("ejected"));
}

#[test]
fn every_reason_as_a_person_reads_it() {
    let (texts, names) = (texts(), names());
    let mut text = String::new();
    for reason in samples::reasons() {
        let b = block(Gate::Facts, "S2", reason, Who::Unit { unit: id("is") }, WRITTEN);
        let said = say::blocker(&texts, &b, &names, scene::now());
        text += &format!("{}\n  {}\n  → {}\n\n", said.code, said.reason, said.next);
    }
    for ground in Ground::ALL.iter().filter(|g| g.can_hold()) {
        let reason = Reason::ObjectionHolds { op: op("other"), ground: *ground };
        let b = block(Gate::Facts, "", reason, Who::Unit { unit: id("ua") }, WRITTEN);
        let said = say::blocker(&texts, &b, &names, scene::now());
        text += &format!("{} ({ground})\n  {}\n  → {}\n\n", said.code, said.reason, said.next);
    }
    shown("reasons.txt", &text);
}

#[test]
fn an_upheld_objection_says_that_the_panel_spoke() {
    let mut state = scene::state(P1);
    let trust = scene::trust();
    // One person counts once; a quorum of one stands in for three.
    let charter = P1.replace("quorum = 3", "quorum = 1");
    let mut one = scene::state(&charter);
    let ruling =
        Ruling { objection: op("objection"), outcome: Outcome::Upheld, reasons: "It was not answered.".to_owned() };
    let signed = scene::signed(&trust, "p-1", at("2022-08-02T10:00:00Z"), ruling);
    state.rulings.insert(op("ruling"), signed.clone());
    one.rulings.insert(op("ruling"), signed);
    let holds = Reason::ObjectionHolds { op: op("objection"), ground: Ground::Context };
    let b = block(Gate::Context, "S3", holds, Who::Person { person: id("ua-1") }, WRITTEN);
    let said = |state| say::blocker(&texts(), &b, &scene::names_of(state), scene::now()).reason;
    assert_eq!(
        said(&state),
        "An objection of Ukraine Section stands. Its ground: context.",
        "one of three is no ruling"
    );
    assert_eq!(said(&one), "The panel upheld the objection of Ukraine Section (ground: context). It goes on holding.");
}

#[test]
fn what_no_answer_means_is_the_charters_matter() {
    let b = block(Gate::Consent, "", Reason::NoResponse { unit: id("ua") }, seats("panel", &["panel"]), WRITTEN);
    let next = |charter| say::blocker(&texts(), &b, &scene::names_of(&scene::state(charter)), scene::now()).next;
    assert!(next(P1).contains("with 2 channels and receipts by 2 persons it may go out"), "{}", next(P1));
    assert!(!next(P2).contains("may go out"), "{}", next(P2));
}

#[test]
fn colour_repeats_what_words_say() {
    let (texts, names, report) = (texts(), names(), august());
    let coloured = say::report(&texts, &report, &names, 80, true);
    let mut bare = String::new();
    let mut rest = coloured.as_str();
    while let Some((before, after)) = rest.split_once("\u{1b}[") {
        bare += before;
        rest = after.split_once('m').unwrap().1;
    }
    bare += rest;
    assert_eq!(bare, say::report(&texts, &report, &names, 80, false));
    assert!(!coloured.contains("[31m"), "nothing is rejected");
}

#[test]
fn imported_words_cannot_steer_the_terminal() {
    let names = names().with_statement(&id("S6"), Kind::Body, "Calm \u{1b}[2J\u{202e}text\u{7} here");
    let reason = Reason::NoSample { word: "a\u{1b}]0;pwned\u{7}b".to_owned() };
    let text = say::report(
        &texts(),
        &report(vec![block(Gate::Precision, "S6", reason, editors(), WRITTEN)]),
        &names,
        80,
        false,
    );
    assert!(!text.chars().any(|c| c != '\n' && c.is_control()) && !text.contains('\u{202e}'), "{text:?}");
    let json = serde_json::to_string(&say::report_json(&texts(), &report(Vec::new()), &names)).unwrap();
    assert!(json.contains("\"clear\":true"));
}

#[test]
fn a_failure_says_what_happened_and_what_can_be_done() {
    let framed = say::failure(&texts(), "Consent is missing: Kyiv has not answered.", "Send it the current draft.");
    assert_eq!(framed, "✗ Consent is missing: Kyiv has not answered.\n→ Send it the current draft.\n");
    assert_eq!(say::failure(&texts(), "It stopped.\u{1b}[2J", ""), "✗ It stopped. [2J\n");
}
