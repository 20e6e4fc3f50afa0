//! What a text made in hours may not hold, and what its seal says: provisional, by when, how many minutes, how many times.

use nobis_core::acts::{Act, CrisisDeclare};
use nobis_core::charter::{Charter, P1, P3};
use nobis_core::check::check;
use nobis_core::ids::Id;
use nobis_core::release::{Contents, CrisisFact};
use nobis_core::report::By;
use nobis_sim::{OUTPUT, World, at, id};

fn ready() -> World {
    World::hurried(&["ua-1", "no-2"])
}

/// What the text check says of S2 with these words and uses.
fn stopped(mut world: World, text: &str, purposes: &[&str]) -> Vec<String> {
    world.change_statement("is-1", "S2", |s| {
        s.text = text.into();
        s.purposes = purposes.iter().map(|p| (*p).to_owned()).collect();
    });
    let found = world.in_the_way();
    let codes = found.iter().filter_map(|b| b.strip_prefix("precision:S2 "));
    codes.filter(|c| ["coordinates", "identifiable"].contains(c)).map(str::to_owned).collect()
}

#[test]
fn a_text_made_in_hours_says_not_exactly_where_and_shows_nobody() {
    for (text, purposes, codes) in [
        ("In 22 of the 29 schools visited soldiers were present.", &[][..], &[][..]),
        ("In a school at 48.46471, 35.04618 soldiers were present.", &[], &["coordinates"]),
        ("In 22 of the 29 schools visited soldiers were present.", &["publish-anonymous"], &[]),
        ("In 22 of the 29 schools visited soldiers were present.", &["publish-named"], &["identifiable"]),
        ("In 22 of the 29 schools visited soldiers were present.", &["image"], &["identifiable"]),
        ("At 48°27′53″N 35°2′46″E soldiers were present.", &["location"], &["coordinates", "identifiable"]),
    ] {
        let mut found = stopped(ready(), text, purposes);
        found.sort();
        assert_eq!(found, codes, "{text} {purposes:?}");
        assert!(stopped(World::ready(P1), text, purposes).is_empty(), "under P1 people are asked instead");
    }
}

fn fact(contents: &Contents) -> &CrisisFact {
    contents.published.process.crisis.as_ref().expect("it was made in a crisis")
}

#[test]
fn the_seal_says_that_it_is_provisional_and_by_when_and_a_stranger_computes_the_same() {
    let mut world = World::hurried_unasked(&["ua-1", "no-2"]);
    world.send("ua", &["node"], &["ua-2"]);
    world.minutes_later(37);
    world.reply_as_unit("ua", "ua-2", nobis_core::acts::Answered::Clear);
    world.minutes_later(20);
    let contents = world.contents("is-5").unwrap_or_else(|r| panic!("{:#?}", r.blockers().collect::<Vec<_>>()));
    let said = fact(&contents);
    assert_eq!(said.confirm_by, world.now.plus_seconds(10 * 24 * 3600));
    assert_eq!(said.note_by, world.now.plus_seconds(72 * 3600));
    assert_eq!(said.minutes, [(id("ua"), 37)].into());
    assert_eq!(said.declared.keys().collect::<Vec<_>>(), [&id("no"), &id("ua")]);
    assert!(check(&world.bag(&contents), &world.trust, &[]).is_good());
    let page = String::from_utf8(world.bag(&contents)["data/index.html"].clone()).expect("text");
    for words in ["Provisional. It was made in hours", "37 minutes by the clock", "A school was hit this morning."] {
        assert!(page.contains(words), "{words}");
    }
    let plain = World::ready(P1).contents("is-5").expect("clear");
    assert_eq!(plain.published.process.crisis, None);
}

#[test]
fn no_date_minute_or_count_can_be_told_otherwise() {
    type Bend = fn(&mut CrisisFact);
    let bends: [(&str, Bend); 6] = [
        ("confirmed later", |c| c.confirm_by = at("2030-01-01T00:00:00Z")),
        ("note later", |c| c.note_by = at("2030-01-01T00:00:00Z")),
        ("more minutes", |c| c.minutes = [(id("ua"), 60)].into()),
        ("another declarer", |c| drop(c.declared.insert(id("ke"), "A school was hit.".into()))),
        ("fewer crises", |c| c.counted = [(id("no"), 1), (id("ua"), 0)].into()),
        ("more allowed", |c| c.most = 40),
    ];
    let world = ready();
    let contents = world.contents("is-5").expect("clear");
    for (what, bend) in bends {
        let mut other = contents.clone();
        bend(other.published.process.crisis.as_mut().expect("it was made in a crisis"));
        let faults = check(&world.bag(&other), &world.trust, &[]).faults;
        assert!(faults.iter().any(|f| f.code == "process-differs"), "{what}: {faults:?}");
    }
    let mut left_out = contents.clone();
    left_out.published.process.crisis = None;
    let faults = check(&world.bag(&left_out), &world.trust, &[]).faults;
    assert!(faults.iter().any(|f| f.code == "process-differs"), "{faults:?}");
}

/// Opens a further text under a charter, and declares a crisis for it.
fn another(world: &mut World, n: usize, declares: &str, charter: &str) {
    let (_, open) = world.state.output(&id(OUTPUT)).expect("it is open");
    let mut open = open.act.clone();
    open.id = id(&format!("is.other-{n}"));
    open.charter = Charter::digest(charter);
    let output = open.id.clone();
    world.sign("is-1", Act::OutputOpen(open));
    let event = "A bus was hit this morning.".into();
    world.sign(declares, Act::CrisisDeclare(CrisisDeclare { output, event }));
}

fn review(world: &World) -> Vec<Id> {
    let report = world.report();
    let found = report.exceptions().find_map(|by| match by {
        By::Crisis { review, .. } => Some(review.iter().cloned().collect()),
        _ => None,
    });
    found.unwrap_or_else(|| panic!("no crisis: {:?}", world.in_the_way()))
}

#[test]
fn the_fifth_crisis_of_a_quarter_calls_for_a_review_and_holds_nothing() {
    let mut world = ready();
    // In the quarter before: these don't count.
    world.at("2022-03-30T08:00:00Z");
    for n in 0..5 {
        another(&mut world, n, "ua-1", P3);
    }
    world.at(nobis_sim::SIGNING);
    assert!(review(&world).is_empty());
    for n in 5..8 {
        another(&mut world, n, "ua-2", P3);
    }
    // A second person of the unit, and the same person again: one crisis.
    world.crisis("ua-2");
    world.crisis("ua-1");
    assert!(review(&world).is_empty(), "four");
    another(&mut world, 8, "ua-1", P3);
    assert_eq!(review(&world), [id("ua")]);
    assert!(world.in_the_way().is_empty(), "{:?}", world.in_the_way());
    let contents = world.contents("is-5").expect("clear");
    assert_eq!(fact(&contents).counted, [(id("no"), 1), (id("ua"), 5)].into());
    assert_eq!(fact(&contents).review(), [&id("ua")]);
    assert!(check(&world.bag(&contents), &world.trust, &[]).is_good(), "the others are the issuing unit's word");
    let page = String::from_utf8(world.bag(&contents)["data/index.html"].clone()).expect("text");
    assert!(page.contains("a review is due"));
}

#[test]
fn declared_again_after_it_ran_out_a_crisis_is_counted_again() {
    let mut world = ready();
    world.later(25);
    world.crisis("ua-1");
    world.crisis("no-1");
    world.renew_harm();
    let contents = world.contents("is-5").unwrap_or_else(|r| panic!("{:#?}", r.blockers().collect::<Vec<_>>()));
    assert_eq!(fact(&contents).counted, [(id("no"), 2), (id("ua"), 2)].into());
}
