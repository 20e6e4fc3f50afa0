//! A text made in hours: who must have declared the crisis, how long that lasts, and what nobody can slip past.

use std::collections::BTreeSet;

use nobis_core::acts::{Act, Form, OutputOpen};
use nobis_core::charter::{Charter, P1, P3};
use nobis_core::check::check;
use nobis_core::report::{Lacks, Reason, Who};
use nobis_core::state::Refusal;
use nobis_sim::{OUTPUT, World, id, ids};

/// What the report says a declaration lacks, by whom it was made, and who could help.
fn lacking(world: &World) -> Option<(BTreeSet<nobis_core::ids::Id>, Vec<Lacks>, Who)> {
    let report = world.report();
    report.blockers().find_map(|b| match &b.reason {
        Reason::CrisisNotDeclared { by, lacks } => Some((by.clone(), lacks.iter().copied().collect(), b.who.clone())),
        _ => None,
    })
}

fn units(who: &Who) -> Vec<&str> {
    match who {
        Who::Seats { units, .. } => units.iter().map(nobis_core::ids::Id::as_str).collect(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_crisis_takes_two_units_one_of_the_region_and_one_outside_the_authors_line() {
    // is opened the text and ua writes with it; ua speaks for the country. no, ca and ke are neither.
    for (declares, lacks, help) in [
        (&[][..], &[Lacks::Second, Lacks::Region, Lacks::Outside][..], &["ca", "ke", "no", "ua"][..]),
        (&["ua-1"], &[Lacks::Second, Lacks::Outside], &["ca", "ke", "no"]),
        (&["ua-1", "ua-2"], &[Lacks::Second, Lacks::Outside], &["ca", "ke", "no"]),
        (&["no-2"], &[Lacks::Second, Lacks::Region], &["ua"]),
        (&["no-2", "ke-2"], &[Lacks::Region], &["ua"]),
    ] {
        let world = World::hurried(declares);
        let (_, found, who) = lacking(&world).unwrap_or_else(|| panic!("{declares:?}"));
        assert_eq!((&found[..], &units(&who)[..]), (lacks, help), "{declares:?}");
    }
    for declares in [["ua-1", "no-2"], ["no-1", "ua-2"]] {
        let world = World::hurried(&declares);
        assert!(world.in_the_way().is_empty(), "{declares:?}: {:?}", world.in_the_way());
    }
}

#[test]
fn two_units_that_both_write_the_text_declare_nothing() {
    // ca writes here too, and the text is about Canada and Ukraine.
    let mut world = World::new(1, P3);
    world.sign(
        "is-1",
        Act::OutputOpen(OutputOpen {
            id: id(OUTPUT),
            title: "A strike".into(),
            form: Form::Statement,
            reach: nobis_core::acts::Reach::Global,
            conflict: true,
            countries: ["UA".to_owned(), "CA".to_owned()].into(),
            criticises: BTreeSet::new(),
            charter: Charter::digest(P3),
            editors: ids(&["ua", "ca"]),
            promises: [].into(),
        }),
    );
    world.crisis("ua-1");
    world.crisis("ca-1");
    let (_, lacks, who) = lacking(&world).expect("both are of the author's line");
    assert_eq!((&lacks[..], &units(&who)[..]), (&[Lacks::Outside][..], &["ke", "no"][..]));
    world.crisis("ke-1");
    assert_eq!(lacking(&world), None);
}

#[test]
fn whoever_holds_no_seat_for_their_unit_gives_no_reason_or_takes_another_charter_declares_nothing() {
    let mut world = World::hurried(&["ua-1"]);
    for person in ["is-1", "ca-2", "no-3", "pn-1"] {
        let act = world.crisis(person);
        assert_eq!(world.state.refused().get(&act), Some(&Refusal::NoSeat), "{person}");
    }
    let act = Act::CrisisDeclare(nobis_core::acts::CrisisDeclare { output: id(OUTPUT), event: "Now!".into() });
    let act = world.sign("no-2", act);
    assert_eq!(world.state.refused().get(&act), Some(&Refusal::NoReason));
    let mut usual = World::ready(P1);
    let act = usual.crisis("no-2");
    assert_eq!(usual.state.refused().get(&act), Some(&Refusal::NoCrisisCharter));
    assert!(usual.in_the_way().is_empty());
}

#[test]
fn a_declaration_runs_out_and_one_dated_ahead_is_none_yet() {
    let mut world = World::hurried(&["no-2"]);
    let declared = world.now;
    world.later(10);
    world.crisis("ua-1");
    world.consent("ua", "ua-2");
    world.renew_harm();
    assert!(world.in_the_way().is_empty(), "{:?}", world.in_the_way());
    // From the first of the two: whoever joins late lengthens nothing.
    let end = declared.plus_seconds(24 * 3600);
    assert_eq!(world.in_the_way_at(end.plus_seconds(-1)), Vec::<String>::new());
    assert_eq!(world.in_the_way_at(end), ["release crisis-over"]);
    world.now = end;
    world.crisis("no-2");
    assert!(world.in_the_way().is_empty(), "said again, and counted again");

    let mut world = World::hurried(&["no-2"]);
    let act = nobis_core::acts::CrisisDeclare { output: id(OUTPUT), event: "A school was hit this morning.".into() };
    world.sign_dated("ua-1", "2030-01-01T00:00:00Z", Act::CrisisDeclare(act));
    assert!(world.in_the_way().iter().any(|b| b == "release crisis-not-declared"), "{:?}", world.in_the_way());
}

#[test]
fn what_was_signed_before_the_crisis_was_declared_is_asked_again() {
    let mut world = World::hurried(&[]);
    world.crisis("ua-1");
    world.crisis("no-2");
    let again = ["harm stale", "consent:ua/accuracy stale", "consent:ua/material stale", "consent:ua/safety stale"];
    let found: BTreeSet<String> = world.in_the_way().into_iter().filter(|b| b.ends_with(" stale")).collect();
    assert_eq!(found, again.map(str::to_owned).into());
    // A third declaration changes nothing that anybody signed.
    world.consent("ua", "ua-2");
    world.renew_harm();
    world.crisis("ke-1");
    assert!(world.in_the_way().is_empty(), "{:?}", world.in_the_way());
}

#[test]
fn a_report_or_press_release_takes_no_short_way() {
    let charter = P3.replace("\"statement\", ", "");
    let mut world = World::new(1, &charter);
    world.write_scene();
    world.crisis("ua-1");
    world.crisis("no-2");
    assert!(world.in_the_way().contains(&"release crisis-form".to_owned()));
}

#[test]
fn a_stranger_finds_the_declaration_in_the_bag_and_misses_it_when_it_was_left_out() {
    let world = World::hurried(&["ua-1", "no-2"]);
    let contents = world.contents("is-5").unwrap_or_else(|r| panic!("{:#?}", r.blockers().collect::<Vec<_>>()));
    let bag = world.bag(&contents);
    let checked = check(&bag, &world.trust, &[]);
    assert!(checked.is_good(), "{:#?}", checked.faults);
    for op in world.state.crises.keys() {
        let mut less = contents.clone();
        nobis_sim::edit_acts(&mut less, |acts| drop(acts.remove(op)));
        let checked = check(&world.bag(&less), &world.trust, &[]);
        assert!(checked.faults.iter().any(|f| f.code == "crisis-not-declared"), "{:#?}", checked.faults);
    }
}
