//! Scoped staleness: one edit of each field of each record, under a full set of signatures, makes exactly the gates
//! stale that read it (domain practice 5.1). What is cosmetic makes none, and nothing makes all.
//!
//! The scene: S1 to S3 rest on F1 (Ukraine) and L1; S4, further down, rests on F2 (Kenya). Ukraine and Kenya sections
//! have both answered.

use std::collections::BTreeSet;

use nobis_core::acts::{Act, Alert, Answered, ConsentWithdraw, Reply, ReplyReceipt};
use nobis_core::charter::P2;
use nobis_core::ids::Digest;
use nobis_core::records::{
    Element, Evidence, Finding, Grade, Kind, PersonConsent, Question, ReplyClass, Risk, Sample, Scope, Statement,
};
use nobis_core::register::Put;
use nobis_core::report::Reason;
use nobis_sim::{OUTPUT, World, at, id, ids};

/// Everything signed by everybody.
fn signed() -> World {
    let mut world = World::new(1, P2);
    world.write_scene();
    let consent = PersonConsent { purposes: ["publish-anonymous".to_owned()].into(), ..PersonConsent::default() };
    let put = world.put("PC1", consent);
    world.sign("ua-2", Act::PersonConsent(put));
    world.change_evidence("is-4", "E1", |e| e.consents = ids(&["PC1"]));
    for (name, origin) in [("E3", "clinic"), ("E4", "court")] {
        let evidence = Evidence { origin: origin.into(), supplied_by: Some(id("is")), ..Evidence::default() };
        let put = world.put(name, evidence);
        world.sign("is-4", Act::Evidence(put));
    }
    let finding = Finding {
        claim: "Two clinics were closed.".into(),
        standard: 2,
        evidence_for: ids(&["E3", "E4"]),
        scope: Scope { countries: ["KE".to_owned()].into(), wording: vec!["two clinics".into()], ..Scope::default() },
        ..Finding::default()
    };
    let put = world.put("F2", finding);
    world.sign("is-1", Act::Finding(put));
    let value = Statement {
        output: id(OUTPUT),
        kind: Kind::Body,
        text: "In Nairobi, two clinics were closed.".into(),
        lang: "en".into(),
        cites: vec![id("F2")],
        purposes: BTreeSet::new(),
    };
    let put = world.put("S4", value);
    world.sign("is-1", Act::Statement(put));
    world.change_plan("is-1", OUTPUT, |p| p.order.push(id("S4")));
    world.at(nobis_sim::SIGNING);
    world.attest_quickly();
    for (unit, person) in [("ua", "ua-2"), ("ke", "ke-1")] {
        world.send(unit, &["node"], &[person]);
        world.reply_as_unit(unit, person, Answered::Clear);
    }
    assert_eq!(world.in_the_way(), [""; 0]);
    world
}

/// The questions that were answered and aren't any more.
fn stale(world: &World) -> String {
    let report = world.report();
    let is_stale =
        |g: &&nobis_core::report::GateReport| g.blockers.iter().any(|b| matches!(b.reason, Reason::Stale { .. }));
    let keys: Vec<String> = report.gates.iter().filter(is_stale).map(|g| g.key.to_string()).collect();
    keys.join(" ")
}

type Row = (&'static str, fn(&mut World), &'static [&'static str]);

/// Rows of a table: who edits which record, then `field: edit => questions that go stale`.
macro_rules! edits {
    ($change:ident($who:literal, $record:expr): $($field:literal |$r:ident| $edit:expr => $stale:expr;)*) => {
        &[$(($field, |w| { w.$change($who, $record, |$r| { $edit; }); }, $stale)),*]
    };
}

fn check(rows: &[Row]) {
    for (field, edit, expect) in rows {
        let mut world = signed();
        edit(&mut world);
        let expect: BTreeSet<&str> = expect.iter().flat_map(|keys| keys.split(' ')).filter(|k| !k.is_empty()).collect();
        let found = stale(&world);
        let found: BTreeSet<&str> = found.split(' ').filter(|k| !k.is_empty()).collect();
        assert_eq!(found, expect, "{field}");
    }
}

fn x() -> String {
    "x".to_owned()
}

// What rests on F1, gate by gate.
const FACTS: &str = "facts:S1 facts:S2 facts:S3";
const PRECISION: &str = "precision:S1 precision:S2 precision:S3";
const LAW: &str = "law:S3";
const ACCURACY: &str = "consent:ua/accuracy consent:ke/accuracy";
const SAFETY: &str = "consent:ua/safety consent:ke/safety";
/// Both units answer for what is read first, whomever it names: it speaks for the whole.
const UNITS: &str = "consent:ua/accuracy consent:ua/engagement consent:ua/safety \
                     consent:ke/accuracy consent:ke/engagement consent:ke/safety";
const KENYA: &str = "consent:ke/accuracy consent:ke/engagement consent:ke/safety";

#[test]
fn a_statement_is_read_by_its_own_questions_and_by_the_units_it_touches() {
    check(edits! { change_statement("is-1", "S3"):
        "text" |s| s.text = "This might have violated international humanitarian law.".into() =>
            &["facts:S3 precision:S3 context", LAW, UNITS];
        "text, spacing" |s| s.text = s.text.replace(' ', "  ") => &[];
        "text, a dash" |s| s.text = s.text.replace('-', "\u{2013}") => &[];
        "kind" |s| s.kind = Kind::Quote => &["facts:S3 precision:S3 context", LAW, UNITS];
        "cites" |s| s.cites.push(id("R1")) => &["facts:S3 precision:S3 context", LAW, UNITS];
    });
    // Further down, and about Kenya: the Ukraine section isn't asked again.
    check(edits! { change_statement("is-1", "S4"):
        "text" |s| s.text = "In Nairobi two clinics closed.".into() => &["facts:S4 precision:S4", KENYA];
        "lang" |s| s.lang = "fr".into() => &["facts:S4 precision:S4", KENYA];
        "cites" |s| s.cites.push(id("C1")) => &["facts:S4 precision:S4", KENYA];
        "purposes" |s| s.purposes = ["voice".to_owned()].into() => &["facts:S4 precision:S4", KENYA];
        "kind, now read alone" |s| s.kind = Kind::Quote => &["facts:S4 precision:S4 context", UNITS];
    });
}

#[test]
fn a_finding_is_read_by_class_meaning_by_many_precision_by_facts_and_precision() {
    let all: &'static [&'static str] = &[FACTS, PRECISION, LAW, "reply", ACCURACY];
    check(edits! { change_finding("is-1", "F1"):
        "title" |f| f.title = x() => &[];
        "tags" |f| f.tags.push(x()) => &[];
        "claim, spacing" |f| f.claim = f.claim.replace(' ', "\n") => &[];
        "scope.places" |f| f.scope.places.push(x()) => &[FACTS, PRECISION];
        "scope.from" |f| f.scope.from = x() => &[FACTS, PRECISION];
        "scope.to" |f| f.scope.to = x() => &[FACTS, PRECISION];
        "gaps" |f| f.gaps = x() => &[FACTS, PRECISION];
        "alternatives" |f| f.alternatives = x() => &[FACTS, PRECISION];
    });
    type Edit = (&'static str, fn(&mut Finding));
    let meaning: &[Edit] = &[
        ("claim", |f| f.claim = x()),
        ("standard", |f| f.standard = 3),
        ("evidence_for", |f| f.evidence_for = ids(&["E1", "E2", "E3"])),
        ("evidence_against", |f| f.evidence_against = ids(&["E3"])),
        ("scope.countries", |f| f.scope.countries.extend(["KE".to_owned()])),
        ("scope.actor", |f| f.scope.actor = x()),
        ("scope.actor_country", |f| f.scope.actor_country = "KE".into()),
        // Printed beside the text, so under everybody's eyes.
        ("scope.wording", |f| f.scope.wording.push(x())),
        ("sample", |f| f.sample = Some(Sample { n: 30, ..f.sample.clone().unwrap_or_default() })),
    ];
    for (field, edit) in meaning {
        let mut world = signed();
        world.change_finding("is-1", "F1", edit);
        let found: BTreeSet<String> = stale(&world).split(' ').map(String::from).collect();
        let expect: BTreeSet<String> = all.iter().flat_map(|k| k.split(' ')).map(String::from).collect();
        assert_eq!(found, expect, "{field}");
    }
    check(edits! { change_finding("is-1", "F2"):
        "an actor who is no state" |f| f.scope.actor = x() => &["facts:S4 precision:S4 reply consent:ke/accuracy"];
        "claim of another finding" |f| f.claim = x() => &["facts:S4 precision:S4 consent:ke/accuracy"];
        "gaps of another finding" |f| f.gaps = x() => &["facts:S4 precision:S4"];
    });
}

#[test]
fn evidence_is_read_by_facts_and_by_the_law_that_rests_on_it() {
    check(edits! { change_evidence("is-4", "E2"):
        "title" |e| e.title = x() => &[];
        "note" |e| e.note = x() => &[];
        "type" |e| e.form = "video".into() => &[FACTS, LAW];
        "sha256" |e| e.sha256 = Some(Digest::of(b"x")) => &[FACTS, LAW];
        "source" |e| e.source = x() => &[FACTS, LAW];
        "origin" |e| e.origin = x() => &[FACTS, LAW];
        "reliability" |e| e.reliability = Grade::High => &[FACTS, LAW];
        "credibility" |e| e.credibility = Grade::High => &[FACTS, LAW];
        "consents" |e| e.consents = ids(&["PC1"]) => &[FACTS, LAW];
        "collector" |e| e.collector = Some(id("is-1")) => &[FACTS, LAW];
        "captured" |e| e.captured = "2022-05-20".into() => &[FACTS];
        // Whose it is decides who is concerned, and is published.
        "supplied_by" |e| e.supplied_by = Some(id("no")) => &[FACTS, PRECISION, LAW, "reply", ACCURACY];
    });
}

#[test]
fn an_element_table_is_read_by_law_alone() {
    check(edits! { change_table("is-2", "L1"):
        "title" |t| t.title = x() => &[];
        "findings" |t| t.findings.extend([id("F2")]) => &[LAW];
        "frame" |t| t.frame = "IHRL".into() => &[LAW];
        "conflict" |t| t.conflict = "none".into() => &[LAW];
        "rules" |t| t.rules.push("CIHL 23".into()) => &[LAW];
        "crime" |t| t.crime = true => &[LAW];
        "elements" |t| t.elements.push(Element::default()) => &[LAW];
        "element.level" |t| t.elements[0].level = Some(2) => &[LAW];
        "element.asked" |t| t.elements[0].asked = ["R1.1".to_owned()].into() => &[LAW];
        "standard" |t| t.standard = 3 => &[LAW];
        "contrary_view" |t| t.contrary_view = x() => &[LAW];
        "public" |t| t.public = false => &[LAW];
    });
}

#[test]
fn context_is_read_by_context_and_the_hour_by_those_in_danger() {
    check(edits! { change_context("is-1", "C1"):
        "text" |c| c.text = x() => &["context"];
        "bind" |c| c.bind.extend([Kind::Body]) => &["context"];
        "sources" |c| c.sources.push(x()) => &["context"];
        "valid_until" |c| c.valid_until = Some(at("2023-01-01T00:00:00Z")) => &["context"];
    });
    check(edits! { change_plan("is-1", OUTPUT):
        "order" |p| p.order.swap(0, 1) => &["context"];
        "order, a statement less" |p| p.order.pop() => &["impartiality"];
        "release_at" |p| p.release_at = Some(at("2022-06-02T08:00:00Z")) => &["harm", SAFETY];
        "audience" |p| p.audience = x() => &["harm", SAFETY];
        "purpose" |p| p.purpose = x() => &["harm", SAFETY];
        "distribution" |p| p.distribution.push(x()) => &["harm", SAFETY];
        "stakeholders" |p| p.stakeholders[0].group = x() => &["harm", SAFETY];
    });
}

#[test]
fn risks_are_read_by_harm_and_by_each_units_safety_and_persons_by_harm() {
    check(edits! { change_risk("ua-1", "K1"):
        "who" |r| r.who = x() => &["harm", SAFETY];
        "harm" |r| r.harm = x() => &["harm", SAFETY];
        "from" |r| r.from = x() => &["harm", SAFETY];
        "via" |r| r.via = ids(&["S1"]) => &["harm", SAFETY];
        "likelihood" |r| r.likelihood = "high".into() => &["harm", SAFETY];
        "severity" |r| r.severity = "high".into() => &["harm", SAFETY];
        "mitigation" |r| r.mitigation = x() => &["harm", SAFETY];
        "residual" |r| r.residual = x() => &["harm", SAFETY];
        "owner" |r| r.owner = x() => &["harm", SAFETY];
        "check_in" |r| r.check_in = Some(at("2022-11-01T00:00:00Z")) => &["harm", SAFETY];
    });
    check(edits! { change_forecast("is-1", "M1"):
        "quote" |m| m.quote = x() => &["harm"];
        "statements" |m| m.statements = ids(&["S1"]) => &["harm"];
        "user" |m| m.user = x() => &["harm"];
        "purpose" |m| m.purpose = x() => &["harm"];
        "harm" |m| m.harm = x() => &["harm"];
        "mitigation" |m| m.mitigation = x() => &["harm"];
        "rebuttal" |m| m.rebuttal = x() => &["harm"];
        "owner" |m| m.owner = x() => &["harm"];
    });
    check(edits! { change_consent("ua-2", "PC1"):
        "subject" |c| c.subject = x() => &["harm"];
        "purposes" |c| c.purposes.extend(["voice".to_owned()]) => &["harm"];
        "languages" |c| c.languages = ["en".to_owned()].into() => &["harm"];
        "conditions" |c| c.conditions = x() => &["harm"];
        "conditions_met" |c| c.conditions_met = true => &["harm"];
        "method" |c| c.method = x() => &["harm"];
        "explained_no_recall" |c| c.explained_no_recall = true => &["harm"];
        "review_due" |c| c.review_due = Some(at("2023-01-01T00:00:00Z")) => &["harm"];
    });
}

#[test]
fn requests_are_read_by_reply_and_law_and_the_same_standard_by_impartiality() {
    check(edits! { change_request("is-1", "R1"):
        "addressee" |r| r.addressee = x() => &["reply", LAW];
        "about" |r| r.about = x() => &["reply", LAW];
        "hours" |r| r.hours = None => &["reply", LAW];
        "class" |r| r.class = ReplyClass::Legal => &["reply", LAW];
        "hostilities" |r| r.hostilities = false => &["reply", LAW];
        "channels" |r| r.channels.push(x()) => &["reply", LAW];
        "sent" |r| r.sent = Some(at("2022-04-05T08:00:00Z")) => &["reply", LAW];
        "questions" |r| r.questions.push(Question { no: 2, text: x() }) => &["reply", LAW];
        "not_contacted" |r| r.not_contacted = x() => &["reply", LAW];
    });
    check(edits! { change_standard("is-1", OUTPUT):
        "comparable" |s| s.comparable = x() => &["impartiality"];
        "searched" |s| s.searched = x() => &["impartiality"];
        "found" |s| s.found = x() => &["impartiality"];
        "published" |s| s.published.push(x()) => &["impartiality"];
        "rationale" |s| s.rationale = x() => &["impartiality"];
        "reverse_test" |s| s.reverse_test = x() => &["impartiality"];
        "interests" |s| s.interests = x() => &["impartiality"];
    });
}

#[test]
fn what_happens_makes_stale_what_reads_it() {
    let (received, letter) = (at("2022-05-20T08:00:00Z"), Digest::of(b"x"));
    let acts = [
        ("is-1", Act::ReplyReceipt(ReplyReceipt { request: id("R1"), received, proof: x() }), &["law:S3", "reply"][..]),
        ("is-1", Act::Reply(Reply { request: id("R1"), received, answers: [1].into(), letter }), &["law:S3", "reply"]),
        ("ua-2", Act::ConsentWithdraw(ConsentWithdraw { consent: id("PC1"), purposes: BTreeSet::new() }), &["harm"]),
        ("ke-1", Act::Alert(Alert { output: id(OUTPUT), who: x(), how: x() }), &["harm"]),
    ];
    for (person, act, expect) in acts {
        let mut world = signed();
        let kind = act.kind();
        world.sign(person, act);
        assert_eq!(stale(&world).split(' ').collect::<Vec<_>>(), expect, "{kind}");
    }
    // Words that change nothing that was read: a concern, an answer, a delivery.
    let mut world = signed();
    let worry = world.worry("ca-1", "Is it so?");
    world.answer("is-1", worry);
    world.send("ua", &["courier"], &["ua-1"]);
    assert_eq!(stale(&world), "");
}

/// A unit that neither writes nor is concerned can't make anybody sign again by writing a record: it objects.
#[test]
fn a_third_units_record_makes_nobody_sign_again() {
    let record = |harm: &str| {
        let value = Risk { who: "somebody".to_owned(), harm: harm.to_owned(), ..Risk::default() };
        Act::Risk(Put { id: id("K9"), replaces: Vec::new(), salt: "9".repeat(32), value })
    };
    for (person, expect) in [("no-1", ""), ("ua-1", "harm")] {
        let mut world = signed();
        world.sign(person, record("x"));
        assert_eq!(stale(&world).contains("harm"), !expect.is_empty(), "{person}: {}", stale(&world));
    }
}
