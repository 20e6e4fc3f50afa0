//! How far law may go: element tables, claimed standards, windows for reply; and the August case, "3 of 22.5".

use std::collections::BTreeMap;

use nobis_core::acts::{Act, Reply, ReplyReceipt};
use nobis_core::charter::P1;
use nobis_core::gates::reply;
use nobis_core::gates::statement::{Ground, ceiling};
use nobis_core::ids::{Digest, Id};
use nobis_core::records::{Element, Qualification, Question, ReplyClass};
use nobis_core::report::{Cap, Reason};
use nobis_core::terms::TermBase;
use nobis_core::view::View;
use nobis_sim::{OUTPUT, World, at, id};

/// The scene with the ministry's answer, so that nothing but the table caps the law.
fn answered() -> World {
    let mut world = World::new(1, P1);
    world.write_scene();
    answer(&mut world, &[1]);
    world.at(nobis_sim::SIGNING);
    world
}

fn answer(world: &mut World, questions: &[u32]) {
    let (received, answers) = (at("2022-05-20T08:00:00Z"), questions.iter().copied().collect());
    world.sign("is-1", Act::Reply(Reply { request: id("R1"), received, answers, letter: Digest::of(b"letter") }));
}

fn strong() -> Qualification {
    let element = |name: &str| Element { name: name.into(), level: Some(3), ..Element::default() };
    Qualification {
        findings: nobis_sim::ids(&["F1"]),
        elements: vec![element("conduct"), element("feasibility")],
        standard: 3,
        ..Qualification::default()
    }
}

/// The ceiling of a table, and the names of what caps it.
fn caps(world: &World, table: &Qualification) -> (u8, Vec<&'static str>) {
    let output = id(OUTPUT);
    let view = View::new(&world.state, &output, world.now).expect("the output is open");
    let replies: BTreeMap<Id, reply::ReplyResult> = reply::results(&view);
    let (level, caps) = ceiling(table, &Ground { view: &view, replies: &replies });
    let word = |cap: &Cap| match cap {
        Cap::Element { .. } => "element",
        Cap::Unknown { .. } => "unknown",
        Cap::Reply { .. } => "reply",
        Cap::Claimed { .. } => "claimed",
        Cap::Charter { .. } => "charter",
    };
    (level, caps.iter().map(word).collect())
}

#[track_caller]
fn check(world: &World, change: impl FnOnce(&mut Qualification), expect: (u8, &[&str])) {
    let mut table = strong();
    change(&mut table);
    let (level, because) = caps(world, &table);
    assert_eq!((level, &because[..]), expect);
}

#[test]
fn law_goes_as_far_as_its_weakest_element() {
    let world = answered();
    check(&world, |_| {}, (3, &["element", "element", "claimed"]));
    check(&world, |t| t.elements[1].level = Some(1), (1, &["element"]));
    check(&world, |t| t.elements[1].level = Some(0), (0, &["element"]));
}

#[test]
fn an_unknown_element_caps_at_may() {
    let world = answered();
    check(&world, |t| t.elements[0].level = None, (2, &["unknown"]));
    check(&world, |t| (t.elements[0].level, t.elements[1].level) = (None, Some(1)), (1, &["element"]));
}

#[test]
fn the_lawyers_own_standard_caps() {
    let world = answered();
    check(&world, |t| t.standard = 2, (2, &["claimed"]));
    check(&world, |t| t.standard = 0, (0, &["claimed"]));
}

#[test]
fn an_unanswered_question_makes_its_element_unknown() {
    let asked = |t: &mut Qualification, question: &str| t.elements[0].asked = [question.to_owned()].into();
    let world = answered();
    check(&world, |t| asked(t, "R1.1"), (3, &["element", "element", "claimed"]));
    for nothing in ["R1.2x", "R9.1", "R1", ""] {
        check(&world, |t| asked(t, nothing), (2, &["unknown"]));
    }
    let mut open = answered();
    open.change_request("is-1", "R1", |r| r.questions.push(Question { no: 2, text: "Who ordered it?".into() }));
    check(&open, |t| asked(t, "R1.2"), (2, &["unknown", "reply"]));
    answer(&mut open, &[2]);
    check(&open, |t| asked(t, "R1.2"), (3, &["element", "element", "claimed"]));
}

#[test]
fn a_window_short_or_below_a_third_caps_unless_all_is_answered() {
    // Of 22.5 working days until June: all of them but unanswered, some, less than a third.
    for (received, level) in [("2022-04-05T08:00:00Z", 2), ("2022-05-10T08:00:00Z", 2), ("2022-05-25T08:00:00Z", 2)] {
        let mut world = World::new(1, P1);
        world.write_scene();
        world.at(nobis_sim::SIGNING);
        world.change_request("is-1", "R1", |r| r.sent = Some(at(received)));
        check(&world, |_| {}, (level, &["reply"]));
        answer(&mut world, &[1]);
        check(&world, |_| {}, (3, &["element", "element", "claimed"]));
    }
}

/// 29 July to 4 August 2022: sent on a Friday evening, there on Monday, released on Thursday before nine.
fn august(class: ReplyClass, hostilities: bool) -> World {
    let mut world = World::new(1, P1);
    world.write_scene();
    world.change_request("is-1", "R1", |r| {
        r.sent = Some(at("2022-07-29T15:00:00Z"));
        r.class = class;
        r.hostilities = hostilities;
    });
    let received = at("2022-08-01T06:00:00Z");
    world.sign("is-1", Act::ReplyReceipt(ReplyReceipt { request: id("R1"), received, proof: "registry".into() }));
    world.change_plan("is-1", OUTPUT, |p| p.release_at = Some(at("2022-08-04T06:00:00Z")));
    world.at("2022-08-03T18:00:00Z");
    world
}

#[test]
fn the_ministry_of_august_had_three_of_twenty_two_and_a_half_working_days() {
    for (class, hostilities, expect) in [
        (ReplyClass::Pattern, true, Some("3 of 22.5")),
        (ReplyClass::Pattern, false, Some("3 of 15")),
        (ReplyClass::Legal, true, Some("3 of 15")),
        (ReplyClass::NewIncident, false, Some("3 of 5")),
        (ReplyClass::KnownIncident, true, None),
        (ReplyClass::KnownIncident, false, None),
    ] {
        let mut world = august(class, hostilities);
        // The receipt of April in the scene counts from the sending of July at the earliest: three days remain.
        let short = world.report().blockers().find_map(|b| match &b.reason {
            Reason::WindowShort { given, required, .. } => Some(format!("{given} of {required}")),
            _ => None,
        });
        let given = short.as_deref().map(|s| s.replacen("3.0", "3", 1));
        assert_eq!(given.as_deref(), expect, "{class:?} {hostilities}");
        // It may go out short where the text says so.
        world.change_statement("is-1", "S2", |s| s.cites.push(id("R1")));
        assert!(!world.in_the_way().contains(&"reply window-short".to_owned()));
    }
}

#[test]
fn violated_is_above_the_ceiling_and_may_have_violated_is_not() {
    if TermBase::for_lang("en").is_none() {
        return; // No words yet: nothing to find them by.
    }
    for (text, blocked) in [
        ("This may have violated international humanitarian law.", false),
        ("This violated international humanitarian law.", true),
        ("The commanders are guilty of war crimes.", true),
    ] {
        let mut world = august(ReplyClass::Pattern, true);
        world.change_statement("is-1", "S3", |s| s.text = text.into());
        let stopped = world.in_the_way().iter().any(|b| b.starts_with("law:S3") && !b.ends_with("unsigned"));
        assert_eq!(stopped, blocked, "{text}: {:?}", world.in_the_way());
    }
    // The same verb carries where the table and the answers carry it.
    let mut world = answered();
    world
        .change_table("is-2", "L1", |t| *t = Qualification { rules: vec!["CIHL 22".into()], public: true, ..strong() });
    world.change_statement("is-1", "S3", |s| s.text = "This violated international humanitarian law.".into());
    assert!(!world.in_the_way().contains(&"law:S3 law-too-strong".to_owned()), "{:?}", world.in_the_way());
}

#[test]
fn nobody_is_accused_unasked_and_an_exception_is_disclosed() {
    let mut world = World::new(1, P1);
    world.write_scene();
    world.change_finding("is-1", "F1", |f| f.scope.actor = "Border guard".into());
    assert!(world.in_the_way().contains(&"reply nobody-asked".to_owned()));
    world.change_request("is-1", "R1", |r| {
        r.about = "Border guard".into();
        r.not_contacted = "Asking would name a witness.".into();
    });
    assert!(world.in_the_way().contains(&"reply exception-not-disclosed".to_owned()));
    world.change_statement("is-1", "S3", |s| s.cites.push(id("R1")));
    let left: Vec<String> = world.in_the_way().into_iter().filter(|b| b.starts_with("reply")).collect();
    assert_eq!(left, ["reply unsigned"]);
}

/// A charter for texts made in hours.
fn hasty(facts: u8, law: u8, patterns: bool) -> World {
    let charter = format!("{P1}\n[ceilings]\nfacts = {facts}\nlaw = {law}\npatterns = {patterns}\n");
    World::ready(&charter)
}

/// What the charter's own ceilings stop once S3 says this.
fn stopped(mut world: World, text: &str) -> Vec<String> {
    world.change_statement("is-1", "S3", |s| s.text = text.to_owned());
    let report = world.report();
    let own = |reason: &Reason| match reason {
        Reason::LawTooStrong { ceiling, because, .. } => {
            assert_eq!(*because, [Cap::Charter { level: *ceiling }].into());
            true
        }
        other => matches!(other, Reason::AboveCeiling { .. } | Reason::NoPatterns { .. }),
    };
    report.blockers().map(|b| &b.reason).filter(|r| own(r)).map(Reason::code).collect()
}

#[test]
fn under_a_charter_for_hours_no_finding_or_table_lets_a_text_say_more() {
    // S3 cites a table that carries "may have", and the scene's findings are strong: neither helps.
    let may = "This may have violated international humanitarian law.";
    assert_eq!(stopped(hasty(2, 1, false), may), ["law-too-strong"]);
    assert!(stopped(hasty(2, 2, false), may).is_empty(), "as far as the ceiling, and no further");
    let asked = "This should be investigated as a possible violation of international humanitarian law.";
    assert!(stopped(hasty(2, 1, false), asked).is_empty());
    let fact = "There is no doubt that 22 of the 29 schools visited were used.";
    let level = fact_level(fact);
    assert_eq!(stopped(hasty(level - 1, 1, false), fact), ["above-ceiling"]);
    assert!(stopped(hasty(level, 1, false), fact).is_empty());
    let pattern = "22 of the 29 schools visited were used: a systematic practice.";
    assert_eq!(stopped(hasty(2, 1, false), pattern), ["no-patterns"]);
    assert!(stopped(hasty(2, 1, true), pattern).is_empty());
}

fn fact_level(text: &str) -> u8 {
    let base = TermBase::for_lang("en").expect("English has one");
    let level = |class| if let nobis_core::terms::Class::Fact { level } = class { Some(level) } else { None };
    base.scan(text).into_iter().filter_map(|h| level(h.class)).max().expect("the text has a word for a fact")
}

#[test]
fn a_table_carries_no_further_than_the_charter() {
    let mut world = hasty(2, 1, false);
    answer(&mut world, &[1]);
    check(&world, |_| {}, (1, &["charter"]));
    check(&world, |t| t.elements[1].level = Some(0), (0, &["element"]));
}

#[test]
fn whoever_a_finding_names_is_asked_be_it_a_state_or_not() {
    let named = |actor: &str, country: &str| {
        let mut world = World::new(1, P1);
        world.write_scene();
        world.change_finding("is-1", "F1", |f| (f.scope.actor, f.scope.actor_country) = (actor.into(), country.into()));
        world.in_the_way().contains(&"reply nobody-asked".to_owned())
    };
    assert!(!named("Ukrainian armed forces", "UA"), "they were asked");
    assert!(!named("", ""), "nobody is named");
    assert!(named("An armed group", "UA"), "another was asked");
    assert!(named("An armed group", ""), "no state answers for it");
}

#[test]
fn a_headline_that_states_a_suspicion_as_a_fact_is_asked_about_and_stops_nothing() {
    let asked = |standard: u8, statement: &str, text: &str| {
        let mut world = World::new(1, P1);
        world.write_scene();
        world.change_finding("is-1", "F1", |f| f.standard = standard);
        world.change_statement("is-1", statement, |s| s.text = text.into());
        let report = world.report();
        assert!(!world.in_the_way().iter().any(|r| r.contains("fact-too-strong")), "it only asks");
        report.advice.iter().any(|a| a.class == nobis_core::report::Advice::PLAIN_FACT && a.statement == id(statement))
    };
    let plain = "Soldiers were based in 22 of the 29 schools visited";
    assert!(asked(1, "S1", plain) && asked(0, "S1", plain));
    assert!(!asked(2, "S1", plain), "a careful person would believe it");
    for hedged in [
        "Soldiers may have been based in 22 of the 29 schools visited",
        "Soldiers allegedly based in 22 of the 29 schools visited",
        "Indications that soldiers were based in 22 of the 29 schools visited",
        "Were soldiers based in 22 of the 29 schools visited?",
        "According to teachers, soldiers were based in 22 of the 29 schools visited",
    ] {
        assert!(!asked(1, "S1", hedged), "{hedged}");
    }
    // A hedge of something else is none of this: "not" takes nothing back that is said.
    assert!(asked(1, "S1", "Soldiers did not leave 22 of the 29 schools visited"));
}
