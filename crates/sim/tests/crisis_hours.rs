//! Minutes in a crisis: how long a unit has, what its silence and its "no" mean, and who rules on a danger.

use nobis_core::acts::{Answered, Ground, Outcome};
use nobis_core::check::check;
use nobis_core::gates::objections::{Effect, effect};
use nobis_core::op::OpId;
use nobis_core::reading::{Key, Part};
use nobis_core::view::View;
use nobis_sim::{OUTPUT, World, id};

fn declared() -> World {
    World::hurried_unasked(&["ua-1", "no-2"])
}

/// What stands in the way of the unit's own questions, without the questions.
fn of_unit(world: &World) -> Vec<String> {
    let mut found: Vec<String> = world
        .in_the_way()
        .iter()
        .filter_map(|b| Some(b.strip_prefix("consent:ua/")?.split(' ').nth(1)?.into()))
        .collect();
    found.dedup();
    found
}

/// A part of the unit's consent signed by ua-2.
fn answers(world: &mut World, part: Part, verdict: Answered) {
    world.attest("ua-2", verdict, |q| matches!(q, Key::Unit(_, Some(p)) if *p == part));
}

#[test]
fn a_unit_is_asked_whether_it_is_safe_true_and_its_own_to_give() {
    let world = declared();
    let asked: Vec<String> = world.report().gates.iter().map(|g| g.key.to_string()).collect();
    let of_unit: Vec<&str> = asked.iter().filter_map(|k| k.strip_prefix("consent:ua/")).collect();
    assert_eq!(of_unit, ["accuracy", "material", "safety"]);
}

#[test]
fn an_hour_is_an_hour_by_the_clock_from_the_receipt_and_silence_is_not_consent() {
    let mut world = declared();
    // A Wednesday evening in Kyiv, after office hours.
    world.at("2022-06-01T19:00:00Z");
    world.send("ua", &["node"], &["ua-2"]);
    world.minutes_later(59);
    assert_eq!(of_unit(&world), ["window-runs"]);
    world.minutes_later(1);
    assert_eq!(of_unit(&world), ["no-response"]);
    // However long, and by however many ways: nobody but the panel lets silence pass.
    world.send("ua", &["phone", "courier"], &["ua-1", "ua-2"]);
    world.later(9);
    assert_eq!(of_unit(&world), ["no-response"]);
}

#[test]
fn a_receipt_from_before_the_crisis_was_declared_opens_no_time() {
    let mut world = World::hurried_unasked(&["ua-1"]);
    world.send("ua", &["node"], &["ua-2"]);
    world.minutes_later(120);
    world.crisis("no-2");
    assert_eq!(of_unit(&world), ["not-delivered"]);
    world.send("ua", &["node"], &["ua-2"]);
    world.minutes_later(59);
    assert_eq!(of_unit(&world), ["window-runs"]);
}

#[test]
fn after_an_hour_and_three_ways_a_panel_member_lets_go_what_endangers_nobody_there() {
    let mut world = declared();
    world.try_to_reach("ua");
    let since = world.now.plus_seconds(1).to_string();
    world.minutes_later(60);
    world.unreachable("pn-1", "ua", &since, &[]);
    assert_eq!(of_unit(&world), ["not-receipted"], "a second too early");
    world.minutes_later(1);
    world.unreachable("pn-1", "ua", &since, &[]);
    assert_eq!(of_unit(&world), Vec::<String>::new());
    // Another member sees a danger in one sentence: the one who sees none doesn't overrule that.
    let before = world.contents("is-5").expect("clear until somebody sees the danger");
    assert!(check(&world.bag(&before), &world.trust, &[]).is_good());
    world.unreachable("pn-2", "ua", &since, &["S2"]);
    assert_eq!(of_unit(&world), ["safety-statements-in"]);
    world.change_plan("is-1", OUTPUT, |p| p.order.retain(|s| *s != id("S2")));
    assert_ne!(of_unit(&world), ["safety-statements-in"]);
}

#[test]
fn two_ways_are_not_three_and_a_receipt_ends_the_finding() {
    let mut world = declared();
    world.send("ua", &["node", "phone"], &[]);
    let since = world.now.plus_seconds(1).to_string();
    world.minutes_later(90);
    world.unreachable("pn-1", "ua", &since, &[]);
    assert_eq!(of_unit(&world), ["not-receipted"]);
    let mut world = declared();
    let last = world.try_to_reach("ua");
    let since = world.now.plus_seconds(1).to_string();
    world.minutes_later(61);
    world.unreachable("pn-1", "ua", &since, &[]);
    assert_eq!(of_unit(&world), Vec::<String>::new());
    world.receipt("ua-2", last);
    assert_eq!(of_unit(&world), ["window-runs"], "its own hour begins");
}

#[test]
fn no_time_leads_past_a_no_on_safety_and_past_the_others_only_as_a_dissent() {
    for (part, passes) in [(Part::Safety, false), (Part::Accuracy, true), (Part::Material, true)] {
        let mut world = declared();
        world.consent("ua", "ua-2");
        answers(&mut world, part, Answered::NotClear);
        world.minutes_later(119);
        assert_eq!(of_unit(&world), ["refused"], "{part:?}");
        world.minutes_later(1);
        assert_eq!(of_unit(&world).is_empty(), passes, "{part:?}");
        world.later(10);
        assert_eq!(of_unit(&world).is_empty(), passes, "{part:?}");
    }
}

fn holds(world: &World, objection: OpId) -> bool {
    let output = id(OUTPUT);
    let view = View::new(&world.state, &output, world.now).expect("the output is open");
    effect(&view, &objection, &world.state.objections[&objection]) == Effect::Holds
}

#[test]
fn one_panel_member_on_duty_rules_on_a_danger_after_two_hours_and_on_nothing_else() {
    for (ground, minutes, frees) in [
        (Ground::Safety, 119, false),
        (Ground::Safety, 120, true),
        (Ground::Accuracy, 600, false),
        (Ground::PersonConsent, 600, false),
    ] {
        let mut world = World::hurried(&["ua-1", "no-2"]);
        let objection = world.object("ua-2", ground, &["S2"]);
        world.answer("is-1", objection);
        world.minutes_later(minutes);
        world.rule(&["pn-1"], objection, Outcome::NotSustained);
        assert_eq!(holds(&world, objection), !frees, "{ground:?} after {minutes} minutes");
        // Time alone never releases: a ruling made too early doesn't ripen.
        world.later(5);
        assert_eq!(holds(&world, objection), !frees, "{ground:?} later");
        world.rule(&["pn-2"], objection, Outcome::Upheld);
        assert!(holds(&world, objection), "who sees the danger isn't overruled by one who doesn't");
    }
}

#[test]
fn a_ruling_dated_ahead_and_an_answer_dated_back_shorten_no_hold() {
    use nobis_core::acts::{Act, Answer, Disposition, Ruling};
    let mut world = World::hurried(&["ua-1", "no-2"]);
    let objection = world.object("ua-2", Ground::Safety, &["S2"]);
    let reasons = "We looked at it again with both sources.".to_owned();
    let answer = Answer { to: objection, disposition: Disposition::Explained, reasons };
    world.sign_dated("is-1", "2022-05-01T08:00:00Z", Act::Answer(answer));
    world.rule(&["pn-1"], objection, Outcome::NotSustained);
    assert!(holds(&world, objection));
    let reasons = "The argument was answered.".to_owned();
    let ruling = Ruling { objection, outcome: Outcome::NotSustained, reasons };
    let ahead = world.now.plus_seconds(3 * 3600).to_string();
    world.sign_dated("pn-2", &ahead, Act::Ruling(ruling));
    assert!(holds(&world, objection));
}
