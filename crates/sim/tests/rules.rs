//! One case for each rule: who may sign, who may stop, what time does and what it never does.
//!
//! Each case tries the forbidden thing too. Objections by ground have a table of their own in `grounds.rs`, legal
//! ceilings and reply windows in `ceilings.rs`.

use std::collections::BTreeSet;

use nobis_core::acts::{Act, Answered, Checkpoint, Ground, Outcome, Ruling};
use nobis_core::charter::{P1, P2};
use nobis_core::reading::{Gate, Key as Question};
use nobis_core::report::{By, Who};
use nobis_sim::{OUTPUT, SIGNING, World, id};

/// What is in the way before an act, and after.
#[track_caller]
fn check(mut world: World, before: &[&str], act: impl FnOnce(&mut World), after: &[&str]) -> World {
    assert_eq!(world.in_the_way(), before, "before");
    act(&mut world);
    assert_eq!(world.in_the_way(), after, "after");
    world
}

/// Whose signatures count for a gate.
fn signers(world: &World, gate: Gate) -> BTreeSet<String> {
    let report = world.report();
    let of_gate = report.gates.iter().filter(|g| g.key.gate() == gate).flat_map(|g| &g.cleared);
    of_gate.filter_map(|by| if let By::Person { person, .. } = by { Some(person.to_string()) } else { None }).collect()
}

/// The exceptions a seal would name.
fn exceptions(world: &World) -> Vec<&'static str> {
    let word = |by: &By| match by {
        By::NoResponse { .. } => "no-response",
        By::Unreachable { .. } => "unreachable",
        By::Dissent { .. } => "dissent",
        _ => "none",
    };
    world.report().exceptions().map(word).collect()
}

#[test]
fn nobody_signs_what_they_wrote() {
    // Each author holds the very seat the gate asks for.
    for (gate, author, other) in [
        (Gate::Facts, "is-1", "is-4"),
        (Gate::Law, "is-2", "is-6"),
        (Gate::Reply, "is-1", "is-3"),
        (Gate::Precision, "ua-2", "is-3"),
    ] {
        let mut world = World::new(1, P1);
        world.write_scene();
        world.change_statement("ua-2", "S1", |s| s.text = format!("{} today", s.text));
        world.attest(author, Answered::Clear, |q| q.gate() == gate && q.statement() != Some(&id("S2")));
        let counted = signers(&world, gate);
        // ua-2 wrote S1 only: of S3 ua-2 is a reader like any other.
        let wrote_all = author != "ua-2";
        assert!(counted.is_empty() == wrote_all, "{author} on {gate:?}: {counted:?}");
        world.attest(other, Answered::Clear, |q| q.gate() == gate);
        assert!(signers(&world, gate).contains(other), "{other} may sign {gate:?}");
    }
}

#[test]
fn an_author_of_an_earlier_version_stays_its_author() {
    let mut world = World::new(1, P1);
    world.write_scene();
    world.change_statement("ua-2", "S1", |s| s.text = "Schools in use: 22 of the 29 schools visited".into());
    world.change_statement("is-1", "S1", |s| s.text = "22 of the 29 schools visited in use".into());
    world.attest("ua-2", Answered::Clear, |q| *q == Question::Statement(Gate::Precision, id("S1")));
    assert!(signers(&world, Gate::Precision).is_empty());
}

#[test]
fn a_seat_is_what_lets_one_sign_and_a_unit_where_it_is_asked() {
    for (gate, who) in [(Gate::Law, "is-4"), (Gate::Harm, "is-6"), (Gate::Harm, "is-1"), (Gate::Impartiality, "is-3")] {
        let mut world = World::new(1, P1);
        world.write_scene();
        world.attest(who, Answered::Clear, |q| q.gate() == gate);
        assert!(signers(&world, gate).is_empty(), "{who} signed {gate:?}");
    }
    // Under P2 the concerned unit has no say on impartiality, and two other units must agree.
    let mut world = World::new(1, P2);
    world.write_scene();
    for person in ["ua-2", "ca-1"] {
        world.attest(person, Answered::Clear, |q| q.gate() == Gate::Impartiality);
    }
    assert_eq!(signers(&world, Gate::Impartiality), BTreeSet::from(["ca-1".to_owned()]));
    assert!(world.in_the_way().contains(&"impartiality unsigned".to_owned()), "one unit is not two");
}

#[test]
fn two_keys_of_one_person_are_one_voice_when_signing() {
    let mut world = World::with_second_key(P2, "ca-1");
    world.write_scene();
    for key in ["ca-1", "ca-1.second"] {
        world.attest(key, Answered::Clear, |q| q.gate() == Gate::Impartiality);
    }
    assert!(world.in_the_way().contains(&"impartiality unsigned".to_owned()));
    world.attest("ke-1", Answered::Clear, |q| q.gate() == Gate::Impartiality);
    assert!(!world.in_the_way().iter().any(|b| b.starts_with("impartiality")));
    // The "no" of one key outweighs the "yes" of the other, whichever came last.
    world.attest("ca-1", Answered::NotClear, |q| q.gate() == Gate::Impartiality);
    world.attest("ca-1.second", Answered::Clear, |q| q.gate() == Gate::Impartiality);
    assert!(world.in_the_way().contains(&"impartiality not-clear".to_owned()));
}

#[test]
fn two_keys_of_one_person_are_one_voice_on_the_panel() {
    let mut world = World::with_second_key(P1, "pn-1");
    world.write_scene();
    let objection = world.object("ca-1", Ground::Law, &["S3"]);
    world.answer("is-1", objection);
    world.rule(&["pn-1", "pn-1.second", "pn-2"], objection, Outcome::NotSustained);
    assert!(world.in_the_way().contains(&"law:S3 objection-holds".to_owned()), "two persons are no quorum of three");
    world.rule(&["pn-3"], objection, Outcome::NotSustained);
    assert!(!world.in_the_way().contains(&"law:S3 objection-holds".to_owned()));
}

#[test]
fn two_keys_of_one_person_are_one_receipt() {
    let mut world = World::with_second_key(P1, "ua-1");
    world.write_scene();
    world.at(nobis_sim::SIGNING);
    world.attest_all();
    for channel in ["node", "courier"] {
        let delivery = world.deliver("ua", Checkpoint::Final, channel);
        world.receipt_as_sent("ua-1", delivery);
        world.receipt_as_sent("ua-1.second", delivery);
    }
    world.later(24 * 7);
    world.renew_harm();
    assert_eq!(world.in_the_way(), ["consent:ua no-response"], "two keys are one person");
    assert!(exceptions(&world).is_empty());
}

#[test]
fn an_alert_at_the_last_minute_holds_at_once() {
    let raise = |w: &mut World| {
        w.alert("ua-1");
    };
    check(World::ready(P1), &[], raise, &["harm alert", "harm stale"]);
    check(World::ready(P2), &[], raise, &["harm alert", "harm stale"]);
}

#[test]
fn only_an_outside_safety_seat_or_who_raised_it_ends_an_alert() {
    // Who tries, and whether the alert ends: the author's line, the alerting unit's own reviewer, other seats, outside.
    for (who, ends) in
        [("is-1", false), ("ua-1", false), ("ke-1", false), ("is-5", false), ("no-1", true), ("ke-2", true)]
    {
        let mut world = World::ready(P1);
        let alert = world.alert("ua-2");
        world.close_alert(who, alert);
        world.renew_harm();
        assert_eq!(world.in_the_way().is_empty(), ends, "closed by {who}: {:?}", world.in_the_way());
    }
    for (who, ends) in [("is-1", false), ("ua-1", false), ("no-1", false), ("ua-2", true)] {
        let mut world = World::ready(P1);
        let alert = world.alert("ua-2");
        // What an alert takes to be withdrawn is what an objection takes.
        let second = if who == "ua-1" { "ua-2" } else { "ua-1" };
        world.let_go([who, second, "ke-1"], alert);
        world.renew_harm();
        assert_eq!(world.in_the_way().is_empty(), ends, "withdrawn by {who}");
    }
}

#[test]
fn an_alert_never_ends_by_itself() {
    let mut world = World::ready(P1);
    world.alert("ua-1");
    world.later(24 * 30);
    world.renew_harm();
    assert!(world.in_the_way().contains(&"harm alert".to_owned()));
}

#[test]
fn a_harm_signature_holds_for_its_hours_and_not_one_more() {
    let world = World::ready(P1);
    let signed = world.now;
    assert!(world.in_the_way_at(signed.plus_seconds(72 * 3600)).is_empty());
    assert_eq!(world.in_the_way_at(signed.plus_seconds(72 * 3600 + 1)), ["harm signed-too-long-ago"]);
    let mut later = world;
    later.later(73);
    check(later, &["harm signed-too-long-ago"], World::renew_harm, &[]);
}

#[test]
fn silence_passes_under_p1_only_with_two_channels_two_persons_and_the_whole_window() {
    // Channels, persons, hours waited (Wednesday 11:00 in Kyiv; three working days end on Monday at 11:00).
    type Names = &'static [&'static str];
    let cases: [(Names, Names, i64, Names); 5] = [
        (&["node", "courier"], &["ua-1", "ua-2"], 121, &[]),
        (&["node", "courier"], &["ua-1", "ua-2"], 119, &["consent:ua window-runs"]),
        (&["node"], &["ua-1", "ua-2"], 121, &["consent:ua no-response"]),
        (&["node", "courier"], &["ua-1"], 121, &["consent:ua no-response"]),
        (&["node", "courier"], &[], 121, &["consent:ua not-receipted"]),
    ];
    for (channels, persons, hours, expect) in cases {
        let mut world = World::signed(P1);
        world.send("ua", channels, persons);
        world.later(hours);
        world.renew_harm();
        assert_eq!(world.in_the_way(), expect, "{channels:?} {persons:?} {hours} hours");
        let labelled: &[&str] = if expect.is_empty() { &["no-response"] } else { &[] };
        assert_eq!(exceptions(&world), labelled, "silence is labelled, never consent");
    }
}

#[test]
fn silence_never_passes_under_p2() {
    let mut world = World::signed(P2);
    world.send("ua", &["node", "courier"], &["ua-1", "ua-2"]);
    world.later(24 * 30);
    world.renew_harm();
    let silent =
        ["consent:ua/accuracy", "consent:ua/engagement", "consent:ua/safety"].map(|k| format!("{k} no-response"));
    assert_eq!(world.in_the_way(), silent);
    // It isn't unreachable either: it has receipted.
    world.unreachable("pn-1", "ua", "2022-06-01T00:00:00Z", &[]);
    assert_eq!(world.in_the_way(), silent);
}

#[test]
fn a_window_runs_from_receipt_and_in_the_hours_of_the_unit() {
    let mut world = World::signed(P1);
    // Sent on Friday evening, received on Monday at nine in Kyiv: the weekend is nobody's window.
    world.at("2022-06-03T15:00:00Z");
    let sent = ["node", "courier"].map(|channel| world.deliver("ua", Checkpoint::Final, channel));
    world.at("2022-06-06T06:00:00Z");
    world.receipt("ua-1", sent[0]);
    world.receipt("ua-2", sent[1]);
    for (at, expect) in [("2022-06-08T14:59:00Z", "consent:ua window-runs"), ("2022-06-08T15:00:00Z", "")] {
        world.at(at);
        world.renew_harm();
        assert_eq!(world.in_the_way().join(""), expect, "{at}");
    }
}

#[test]
fn a_receipt_counts_by_the_unit_it_was_for_and_never_before_it_was_sent() {
    let mut world = World::signed(P1);
    let delivery = world.deliver("ua", Checkpoint::Final, "node");
    world.receipt("ke-1", delivery);
    assert_eq!(world.in_the_way(), ["consent:ua not-receipted"]);
    let now = std::mem::replace(&mut world.now, nobis_sim::at("2022-01-01T00:00:00Z"));
    world.receipt_as_sent("ua-1", delivery);
    world.now = now;
    assert_eq!(world.in_the_way(), ["consent:ua window-runs"], "dated before the sending");
}

#[test]
fn a_unit_is_unreachable_after_ten_working_days_without_any_receipt() {
    let since = "2022-06-01T08:00:00Z";
    for (days, receipted, by, expect) in [
        (15, false, "pn-1", &["unreachable"; 1][..]),
        (13, false, "pn-1", &[]),
        (15, true, "pn-1", &[]),
        (15, false, "no-1", &[]),
    ] {
        let mut world = World::signed(P1);
        let delivery = world.try_to_reach("ua");
        world.later(24 * days);
        if receipted {
            world.receipt("ua-1", delivery);
        }
        world.unreachable(by, "ua", since, &[]);
        world.renew_harm();
        assert_eq!(exceptions(&world), expect, "{days} days, receipt {receipted}, by {by}");
        assert_eq!(world.in_the_way().is_empty(), !expect.is_empty());
    }
}

#[test]
fn what_touches_the_safety_of_an_unreachable_unit_comes_out_first() {
    let mut world = World::signed(P1);
    world.try_to_reach("ua");
    world.later(24 * 15);
    world.unreachable("pn-1", "ua", "2022-06-01T08:00:00Z", &["S3"]);
    world.renew_harm();
    assert_eq!(world.in_the_way(), ["consent:ua safety-statements-in"]);
    world.change_plan("is-1", OUTPUT, |p| p.order.retain(|s| *s != id("S3")));
    world.attest_all();
    assert_eq!(world.in_the_way(), ["consent:ua not-delivered"], "what is left is sent, for the day it comes back");
    world.try_to_reach("ua");
    assert_eq!(exceptions(&world), ["unreachable"]);
    assert!(world.in_the_way().is_empty());
}

#[test]
fn a_unit_that_comes_back_is_asked_again() {
    let mut world = World::signed(P1);
    let delivery = world.try_to_reach("ua");
    world.later(24 * 15);
    world.unreachable("pn-1", "ua", "2022-06-01T08:00:00Z", &[]);
    world.renew_harm();
    let back = |w: &mut World| {
        w.receipt("ua-1", delivery);
    };
    check(world, &[], back, &["consent:ua window-runs"]);
}

#[test]
fn a_refusal_goes_out_as_dissent_only_after_its_window_its_objection_and_the_cool_off() {
    let mut world = World::signed(P1);
    world.send("ua", &["node"], &["ua-2"]);
    world.reply_as_unit("ua", "ua-2", Answered::NotClear);
    let objection = world.object("ua-1", Ground::Law, &["S3"]);
    world.answer("is-1", objection);
    world.at("2022-06-08T08:00:00Z");
    world.renew_harm();
    assert_eq!(
        world.in_the_way(),
        ["law:S3 objection-holds", "consent:ua refused"],
        "the window is over, and it holds"
    );
    world.rule(&["pn-1", "pn-2", "pn-3"], objection, Outcome::NotSustained);
    world.later(47);
    assert_eq!(world.in_the_way(), ["consent:ua refused"], "cool-off");
    world.later(1);
    assert!(world.in_the_way().is_empty());
    assert_eq!(exceptions(&world), ["dissent"]);
    // A new objection holds again, ruled or not before.
    world.object("ua-1", Ground::Accuracy, &["S1"]);
    assert!(world.in_the_way().contains(&"facts:S1 objection-holds".to_owned()));
}

#[test]
fn a_late_stop_for_timing_or_reputation_is_heard_and_holds_nothing() {
    for ground in [Ground::Mandate, Ground::Timing, Ground::Reputation, Ground::PoliticalCost] {
        let object = |w: &mut World| {
            w.object("ua-1", ground, &[]);
        };
        let world = check(World::ready(P1), &[], object, &[]);
        let travels: Vec<_> = world.report().travelling.iter().map(|t| (t.unit.to_string(), t.ground)).collect();
        assert_eq!(travels, [("ua".to_owned(), ground)], "it travels with the release");
    }
}

#[test]
fn an_objection_needs_an_argument_and_an_answer_reasons() {
    let mut world = World::ready(P1);
    let mut act = world.objection(Ground::Accuracy, &["S1"]);
    if let Act::Objection(o) = &mut act {
        o.resolves_if = "  ".into();
    }
    world.sign("ca-1", act);
    assert!(world.in_the_way().is_empty(), "no word on what would resolve it: refused, and shown as refused");
    assert_eq!(world.state.refused().len(), 1);
    let objection = world.object("ca-1", Ground::Accuracy, &["S1"]);
    let held = ["facts:S1 objection-holds", "facts:S1 objection-unanswered"];
    world.answer_with("is-1", objection, "No.");
    assert_eq!(world.in_the_way(), held);
    world.answer_with("ca-1", objection, "I answer this myself.");
    assert_eq!(world.in_the_way(), held, "the objector doesn't answer themselves");
    world.answer("is-1", objection);
    assert_eq!(world.in_the_way(), held[..1]);
}

#[test]
fn the_panel_can_uphold_and_cannot_be_of_the_lines_it_judges() {
    let mut world = World::ready(P1);
    let objection = world.object("ca-1", Ground::Law, &["S3"]);
    world.answer("is-1", objection);
    for (person, outcome) in
        [("is-6", Outcome::Inadmissible), ("no-1", Outcome::Inadmissible), ("is-5", Outcome::NotSustained)]
    {
        world.sign(person, Act::Ruling(Ruling { objection, outcome, reasons: "It isn't.".into() }));
    }
    assert_eq!(world.in_the_way(), ["law:S3 objection-holds"], "nobody but the panel rules");
    world.rule(&["pn-1", "pn-2", "pn-3"], objection, Outcome::Upheld);
    world.rule(&["pn-4", "pn-5"], objection, Outcome::NotSustained);
    assert_eq!(world.in_the_way(), ["law:S3 objection-holds"], "upheld: it holds until its author lets go");
    world.let_go(["ca-1", "ca-2", "ke-1"], objection);
    assert!(world.in_the_way().is_empty());
}

#[test]
fn a_unit_declares_itself_concerned_and_no_author_undoes_it() {
    let declare = |w: &mut World| {
        w.declare("ke-1");
    };
    let mut world = check(World::ready(P1), &[], declare, &["consent:ke not-delivered"]);
    let declared = *world.state.declared.keys().next().expect("ke declared itself");
    world.withdraw("is-1", declared);
    assert_eq!(world.in_the_way(), ["consent:ke not-delivered"]);
    world.consent("ke", "ke-1");
    assert!(world.in_the_way().is_empty());
}

#[test]
fn a_unit_that_has_signed_is_not_asked_again_where_another_unit_must_sign() {
    let mut world = World::new(1, P2);
    world.write_scene();
    world.at(SIGNING);
    let asked = |world: &World| {
        let report = world.report();
        let gate = report.gates.iter().find(|g| g.key.gate() == Gate::Impartiality).expect("it is asked");
        match gate.blockers.first().map(|b| b.who.clone()) {
            Some(Who::Seats { units, .. }) => units,
            None => BTreeSet::new(),
            other => panic!("{other:?}"),
        }
    };
    let before = asked(&world);
    assert!(before.contains(&id("no")) && before.len() > 1, "{before:?}");
    world.attest("no-2", Answered::Clear, |q| q.gate() == Gate::Impartiality);
    let after = asked(&world);
    assert!(!after.contains(&id("no")) && !after.is_empty(), "{after:?}");
    let other = after.first().expect("another unit").clone();
    let person = if other == id("ke") { "ke-1" } else { "ca-1" };
    world.attest(person, Answered::Clear, |q| q.gate() == Gate::Impartiality);
    assert!(asked(&world).is_empty(), "two units have signed");
}
