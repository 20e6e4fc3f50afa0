//! Letting go of an objection: who must sign, what starts the cool-off, who takes it back (domain practice 4.5).
//!
//! Each test is what somebody who forces one hand would try.

use nobis_core::acts::{Act, Ground, WithdrawSecond, WithdrawSeen};
use nobis_core::charter::{P1, P2};
use nobis_core::gates::objections::{Effect, effect};
use nobis_core::op::OpId;
use nobis_core::reading::Gate;
use nobis_core::report::{Reason, WaitsFor, Who};
use nobis_core::trust::Trust;
use nobis_core::view::View;
use nobis_sim::{OUTPUT, World, cast, id};

/// A text that ca-1 holds, and wants to let go, or is made to.
fn held(world: World) -> (World, OpId, OpId) {
    let mut world = world;
    let objection = world.object("ca-1", Ground::Accuracy, &["S3"]);
    world.answer("is-1", objection);
    let withdrawal = world.withdraw("ca-1", objection);
    (world, objection, withdrawal)
}

fn is_withdrawn(world: &World, objection: OpId) -> bool {
    let output = id(OUTPUT);
    let view = View::new(&world.state, &output, world.now).expect("the output is open");
    effect(&view, &objection, &world.state.objections[&objection]) == Effect::Withdrawn
}

/// What the report says the withdrawal waits for, and who can do it.
fn waits(world: &World) -> Option<(WaitsFor, Who)> {
    let report = world.report();
    let found = report.blockers().find_map(|b| match &b.reason {
        Reason::WithdrawalWaits { waits_for, .. } => Some((*waits_for, b.who.clone())),
        _ => None,
    });
    assert_eq!(found.is_some(), report.blockers().any(|b| b.reason.code() == "withdrawal-waits" && b.reason.is_hold()));
    found
}

fn persons(names: &[&str]) -> Who {
    Who::Persons { persons: names.iter().map(|n| id(n)).collect() }
}

#[test]
fn a_withdrawal_waits_for_a_second_person_a_witness_and_the_cool_off_in_this_order() {
    for charter in [P1, P2] {
        let (mut world, objection, withdrawal) = held(World::ready(charter));
        world.later(24 * 30);
        world.renew_harm();
        assert!(!is_withdrawn(&world, objection), "one person alone, a month later");
        assert_eq!(waits(&world), Some((WaitsFor::Second, persons(&["ca-2"]))));
        let second = world.second("ca-2", withdrawal);
        world.later(24 * 30);
        world.renew_harm();
        let (waits_for, who) = waits(&world).expect("nobody outside has seen it");
        assert_eq!(waits_for, WaitsFor::Witness { second });
        let named = ["no-1", "no-2", "ke-1", "ke-2", "pn-1", "pn-2", "pn-3", "pn-4", "pn-5"];
        assert_eq!(who, persons(&named), "neither line, and no release officer");
        world.see("ke-1", second);
        let until = world.now.plus_seconds(12 * 3600);
        assert_eq!(waits(&world), Some((WaitsFor::Time { until }, Who::Time { until })));
        world.now = until.plus_seconds(-1);
        assert!(!is_withdrawn(&world, objection), "a second before");
        world.now = until;
        assert!(is_withdrawn(&world, objection));
        let output = id(OUTPUT);
        let view = View::new(&world.state, &output, world.now).expect("the output is open");
        let waits =
            nobis_core::gates::withdrawal::waits(&view, &objection, &world.state.objections[&objection], Gate::Facts);
        assert_eq!(waits, None, "what counts waits for nothing");
        assert!(world.in_the_way().is_empty(), "{:?}", world.in_the_way());
    }
}

#[test]
fn only_another_person_of_the_unit_or_its_guardian_outside_the_authors_line_is_a_second() {
    // no-1 guards ca. is-1 would guard ca too in the last row, and writes the text.
    for (guardian, second, counts) in [
        ("no-1", "ca-1", false),
        ("no-1", "ca-2", true),
        ("no-1", "no-1", true),
        ("no-1", "no-2", false),
        ("no-1", "ke-1", false),
        ("no-1", "is-1", false),
        ("no-1", "pn-1", false),
        ("is-1", "is-1", false),
    ] {
        let (mut world, objection, withdrawal) = held(World::with_guardian(P1, "ca", guardian).made_ready());
        let signed = world.second(second, withdrawal);
        world.see("ke-2", signed);
        world.later(12);
        assert_eq!(is_withdrawn(&world, objection), counts, "{guardian} guards, {second} signs too");
        assert_eq!(world.state.refused().contains_key(&signed), !counts, "{second}");
    }
}

#[test]
fn two_keys_of_one_person_are_one_voice_when_letting_go() {
    let (mut world, objection, withdrawal) = held(World::with_second_key(P1, "ca-1").made_ready());
    let second = world.second("ca-1.second", withdrawal);
    world.see("ke-1", second);
    world.later(24 * 30);
    assert!(!is_withdrawn(&world, objection));
    assert_eq!(waits(&world), Some((WaitsFor::Second, persons(&["ca-2"]))));
}

#[test]
fn the_cool_off_runs_from_a_clock_that_whoever_forces_a_hand_does_not_set() {
    // Both hands are forced, and date what they sign from last year: nothing runs before somebody outside has seen it.
    let mut world = World::ready(P1);
    let objection = world.object("ca-1", Ground::Accuracy, &["S3"]);
    world.answer("is-1", objection);
    let long_ago = "2021-06-01T08:00:00Z";
    let act = nobis_core::acts::Withdraw { op: objection, reason: "It was settled long ago.".into() };
    let withdrawal = world.sign_dated("ca-1", long_ago, Act::Withdraw(act));
    let second = world.sign_dated("ca-2", long_ago, Act::WithdrawSecond(WithdrawSecond { withdrawal }));
    assert_eq!(waits(&world).map(|(w, _)| w), Some(WaitsFor::Witness { second }));
    // Nor by the word of the unit itself, of the author's line, or of a release officer.
    for nobody in ["ca-2", "ca-1", "is-1", "ua-1", "no-3", "is-5"] {
        let seen = world.sign_dated(nobody, long_ago, Act::WithdrawSeen(WithdrawSeen { second }));
        assert!(world.state.refused().contains_key(&seen), "{nobody}");
        assert!(!is_withdrawn(&world, objection), "{nobody}");
    }
    world.see("no-1", second);
    assert!(!is_withdrawn(&world, objection));
    world.later(12);
    assert!(is_withdrawn(&world, objection));
}

#[test]
fn a_slow_clock_outside_makes_no_cool_off_shorter_than_the_signatures_say() {
    let (mut world, objection, withdrawal) = held(World::ready(P1));
    let second = world.second("ca-2", withdrawal);
    world.sign_dated("no-1", "2021-06-01T08:00:00Z", Act::WithdrawSeen(WithdrawSeen { second }));
    assert!(!is_withdrawn(&world, objection));
    world.later(12);
    assert!(is_withdrawn(&world, objection));
}

#[test]
fn a_guardian_outside_is_second_and_witness_in_one() {
    let (mut world, objection, withdrawal) = held(World::with_guardian(P1, "ca", "no-1").made_ready());
    world.second("no-1", withdrawal);
    world.later(11);
    assert!(!is_withdrawn(&world, objection));
    world.later(1);
    assert!(is_withdrawn(&world, objection));
}

#[test]
fn anybody_of_the_unit_and_its_guardian_takes_a_withdrawal_back_at_any_time_and_nobody_else() {
    for (who, back) in [("ca-1", true), ("ca-2", true), ("no-1", true), ("no-2", false), ("is-1", false)] {
        for late in [false, true] {
            let (mut world, objection, withdrawal) = held(World::with_guardian(P1, "ca", "no-1").made_ready());
            let second = world.second("ca-2", withdrawal);
            world.see("ke-1", second);
            world.later(if late { 13 } else { 11 });
            let cancelled = world.cancel(who, withdrawal);
            assert_eq!(world.state.refused().contains_key(&cancelled), !back, "{who}");
            world.later(2);
            assert_eq!(is_withdrawn(&world, objection), !back, "{who}, late: {late}");
            assert_eq!(waits(&world), None, "nothing is under way any more");
        }
    }
    // Taken back is that one withdrawal. The objector can let go again, and it begins anew.
    let (mut world, objection, withdrawal) = held(World::ready(P1));
    world.cancel("ca-2", withdrawal);
    world.let_go(["ca-1", "ca-2", "no-1"], objection);
    assert!(is_withdrawn(&world, objection));
}

#[test]
fn a_key_that_told_two_stories_lets_nothing_go_and_still_takes_back() {
    let (mut world, objection, withdrawal) = held(World::ready(P1));
    let second = world.second("ca-2", withdrawal);
    world.see("no-1", second);
    world.later(12);
    assert!(is_withdrawn(&world, objection));
    let act = Act::WithdrawSecond(WithdrawSecond { withdrawal });
    let made = world.ops.get(&second).expect("it is here").header().clone();
    let fork = world.craft("ca-2", &act, |header| (header.seq, header.prev) = (made.seq, made.prev));
    world.take(&fork);
    assert!(!is_withdrawn(&world, objection), "neither of two acts for one place counts");
}

#[test]
fn a_unit_of_one_person_without_a_guardian_lets_go_of_nothing_and_the_report_says_what_is_left() {
    let (old, keys) = cast(1, P1);
    let persons = old.persons.into_values().filter(|p| p.id != id("ca-2"));
    let trust =
        Trust::new("Northlight", old.charters, old.units.into_values(), persons).expect("the rows fit together");
    let (mut world, objection, _) = held(World::found(1, P1, trust, keys).made_ready());
    world.later(24 * 30);
    world.renew_harm();
    let editors = Who::Editors { units: [id("is"), id("ua")].into() };
    assert_eq!(waits(&world), Some((WaitsFor::Nobody, editors)));
    // The panel finds, as in every case; or the statement goes.
    world.rule(&["pn-1", "pn-2", "pn-3"], objection, nobis_core::acts::Outcome::NotSustained);
    assert!(world.in_the_way().is_empty(), "{:?}", world.in_the_way());
}

#[test]
fn a_release_shows_who_let_go_and_whoever_took_it_back_breaks_one_that_leaves_that_out() {
    let (mut world, _, withdrawal) = held(World::ready(P1));
    let second = world.second("ca-2", withdrawal);
    let seen = world.see("no-1", second);
    world.later(12);
    let contents = world.contents("is-5").unwrap_or_else(|r| panic!("{:#?}", r.blockers().collect::<Vec<_>>()));
    let acts = nobis_core::release::bundle::read_acts(&contents.acts).expect("written by nobis");
    for op in [withdrawal, second, seen] {
        assert!(acts.iter().any(|a| a.id() == op));
    }
    assert!(world.faults(&contents, &[]).is_empty());
    let cancel = world.cancel("ca-2", withdrawal);
    let cancel = world.ops.get(&cancel).expect("it is here").without_aside();
    let faults = world.faults(&contents, &[cancel]);
    assert!(faults.iter().any(|f| f.contains("objection-holds")), "{faults:?}");
}
