//! The charter's visible ways around an answer: silence, a refusal, a unit out of reach. Each takes all that the charter
//! asks, proved by the unit's own receipts, and each says on the release what it was. None is quieter than another.

use nobis_core::acts::{Act, Answered, Checkpoint, Delivery, Ground, Outcome};
use nobis_core::charter::{P1, P2};
use nobis_core::release::{Answer, Contents};
use nobis_sim::{OUTPUT, World, answer_of, at, id};

#[track_caller]
fn refused(world: &World, contents: &Contents, code: &str) {
    let found = world.faults(contents, &[]);
    assert!(found.contains(&code), "expected {code}, found {found:?}");
}

#[track_caller]
fn labelled(world: &World, contents: &Contents, expect: Answer) {
    assert_eq!(world.faults(contents, &[]), [""; 0]);
    assert_eq!(answer_of(contents, "ua"), Some(expect));
}

#[test]
fn silence_is_accepted_only_with_everything_the_charter_asks_and_says_so() {
    // Channels, persons, days from receipt to seal.
    for (charter, channels, persons, days, passes) in [
        (P1, &["node", "courier"][..], &["ua-1", "ua-2"][..], 6, true),
        (P1, &["node", "courier"], &["ua-1", "ua-2"], 4, false),
        (P1, &["node"], &["ua-1", "ua-2"], 6, false),
        (P1, &["node", " NODE"], &["ua-1", "ua-2"], 6, false),
        (P1, &["node", "courier"], &["ua-1"], 6, false),
        (P1, &["node", "courier"], &[], 6, false),
        (P2, &["node", "courier"], &["ua-1", "ua-2"], 60, false),
    ] {
        let mut world = World::signed(charter);
        world.send("ua", channels, persons);
        world.later(24 * days);
        world.renew_harm();
        let contents = world.seal_by_hand(|_| {});
        if passes {
            labelled(&world, &contents, Answer::NoResponse);
        } else {
            refused(&world, &contents, "consent-missing");
        }
    }
}

#[test]
fn no_clock_but_the_sections_own_starts_or_ends_its_window() {
    // The section receipts on 1 June. The coalition backdates the sending, and then the seal, or dates the seal ahead.
    let sealed_at = |sealed: &str, now: &str| {
        let mut world = World::signed(P1);
        let arrived = std::mem::replace(&mut world.now, at("2022-05-02T08:00:00Z"));
        let sent = ["node", "courier"].map(|channel| world.deliver("ua", Checkpoint::Final, channel));
        world.now = arrived;
        for person in ["ua-1", "ua-2"] {
            for delivery in sent {
                world.receipt(person, delivery);
            }
        }
        world.now = at(sealed);
        world.attest_all();
        let contents = world.seal_by_hand(|_| {});
        world.now = at(now);
        world.faults(&contents, &[])
    };
    assert_eq!(sealed_at("2022-06-07T08:00:00Z", "2022-06-07T08:00:00Z"), [""; 0], "the window is over");
    assert_eq!(sealed_at("2022-06-01T09:00:00Z", "2022-06-01T09:00:00Z"), ["consent-missing"], "sent long ago");
    assert_eq!(sealed_at("2022-06-07T08:00:00Z", "2022-06-01T09:00:00Z"), ["sealed-in-the-future"], "dated ahead");
    let early = sealed_at("2022-05-31T08:00:00Z", "2022-06-01T09:00:00Z");
    assert!(early.contains(&"consent-missing"), "before it arrived: {early:?}");
}

#[test]
fn a_delivery_of_something_else_starts_no_window() {
    let mut world = World::signed(P1);
    let report = world.report();
    // What the section's node had before it was another text; the sender's list of readings says this one.
    for channel in ["node", "courier"] {
        let readings = report.gates.iter().filter_map(|g| Some(g.outline.as_ref()?.digest())).collect();
        let act = Act::Delivery(Delivery {
            output: id(OUTPUT),
            unit: id("ua"),
            checkpoint: Checkpoint::Concept,
            version: None,
            channel: channel.into(),
            lang: "uk".into(),
            readings,
        });
        let delivery = world.sign("is-1", act);
        for person in ["ua-1", "ua-2"] {
            world.sign(person, Act::Receipt(nobis_core::acts::Receipt { delivery, readings: Vec::new() }));
        }
    }
    world.later(24 * 30);
    world.renew_harm();
    refused(&world, &world.seal_by_hand(|_| {}), "consent-missing");
}

#[test]
fn over_a_refusal_only_after_ruling_window_and_cool_off_and_says_so() {
    // Days after the refusal at which the panel rules and the release is sealed; what is expected.
    for (ruled, sealed, passes) in [(Some(6), 9, true), (Some(6), 7, false), (None, 30, false)] {
        let mut world = World::signed(P1);
        world.send("ua", &["node"], &["ua-2"]);
        world.reply_as_unit("ua", "ua-2", Answered::NotClear);
        let objection = world.object("ua-1", Ground::Law, &["S3"]);
        world.answer("is-1", objection);
        if let Some(days) = ruled {
            world.later(24 * days);
            world.rule(&["pn-1", "pn-2", "pn-3"], objection, Outcome::NotSustained);
            world.later(24 * (sealed - days));
        } else {
            world.later(24 * sealed);
        }
        world.renew_harm();
        let contents = world.seal_by_hand(|_| {});
        if passes {
            labelled(&world, &contents, Answer::Dissents);
            assert_eq!(contents.published.process.objections[&id("ua")].values().sum::<u32>(), 1, "counted by ground");
        } else {
            assert!(!world.faults(&contents, &[]).is_empty(), "{ruled:?} {sealed}");
        }
    }
}

#[test]
fn unreachable_takes_three_tried_ways_ten_working_days_and_silence_and_says_so() {
    for (channels, days, receipted, passes) in [
        (3, 15, false, true),
        (2, 15, false, false),
        (3, 13, false, false),
        (3, 15, true, false),
        (0, 15, false, false),
    ] {
        let mut world = World::signed(P2);
        let sent: Vec<_> =
            ["a", "b", "c"][..channels].iter().map(|way| world.deliver("ua", Checkpoint::Final, way)).collect();
        world.later(24 * days);
        if receipted {
            world.receipt("ua-1", sent[0]);
        }
        world.unreachable("pn-1", "ua", "1980-01-01T00:00:00Z", &[]);
        world.renew_harm();
        let contents = world.seal_by_hand(|_| {});
        if passes {
            labelled(&world, &contents, Answer::Unreachable);
        } else {
            refused(&world, &contents, "consent-missing");
        }
    }
}

#[test]
fn an_account_of_how_it_came_about_that_the_acts_do_not_give_is_refused() {
    type Lie = fn(&mut Contents);
    let lies: [(&str, Lie); 7] = [
        ("consented", |c| c.published.process.units[0].answer = Answer::Consented),
        ("window", |c| c.published.process.units[0].window_tenths = Some(9_990)),
        ("level", |c| c.published.process.units[0].delivered = Some(nobis_core::acts::Level::Empower)),
        ("in time", |c| c.published.process.units[0].in_time = Some(true)),
        ("not concerned", |c| c.published.process.units.clear()),
        ("gates", |c| c.published.process.gates.values_mut().for_each(|g| g.units.extend([id("ua")]))),
        ("replies", |c| c.published.process.replies[0].given_tenths = 999),
    ];
    for (name, lie) in lies {
        let mut world = World::signed(P1);
        world.send("ua", &["node", "courier"], &["ua-1", "ua-2"]);
        world.later(24 * 6);
        world.renew_harm();
        let mut contents = world.seal_by_hand(|_| {});
        labelled(&world, &contents, Answer::NoResponse);
        lie(&mut contents);
        assert_eq!(world.faults(&contents, &[]), ["process-differs"], "{name}");
    }
}
