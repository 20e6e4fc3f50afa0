//! Everybody against one unit: all other keys, bags by hand; and still nothing about it without it.
//!
//! The coalition writes, signs every gate, sits on the panel, seals, drops and swaps acts, and lies in every file. What
//! it doesn't have is a key of the Ukraine section. Here it tries to do without the section's answer, or to turn an
//! answer over one text into one over another; `coalition_paths.rs` has the charter's visible ways around an answer,
//! `coalition_dice.rs` the same by chance.

use nobis_core::acts::{Act, Answered, Attest, Ground};
use nobis_core::charter::{Charter, P1, P2};
use nobis_core::check::check;
use nobis_core::ids::Id;
use nobis_core::op::{Op, OpId};
use nobis_core::reading::{Gate, Key as Question};
use nobis_core::release::{Answer, Contents};
use nobis_sim::{OUTPUT, World, answer_of, edit_acts, edit_readings, id};

#[track_caller]
fn refused(world: &World, contents: &Contents, code: &str) {
    let found = world.faults(contents, &[]);
    assert!(found.contains(&code), "expected {code}, found {found:?}");
}

#[track_caller]
fn consented(world: &World, contents: &Contents) {
    assert_eq!(world.faults(contents, &[]), [""; 0]);
    assert_eq!(answer_of(contents, "ua"), Some(Answer::Consented));
}

/// The acts of the section's own people of some kind, in the order they were made.
fn of_section(world: &World, kind: &str) -> Vec<Op> {
    let ours: Vec<_> = ["ua-1", "ua-2"].map(|p| world.keys[&id(p)].public.clone()).to_vec();
    let such = |op: &&Op| op.header().kind == kind && ours.contains(&op.header().author);
    world.made.iter().filter(such).map(Op::without_aside).collect()
}

/// For acts whose id a case doesn't need.
fn drop_id(_: OpId) {}

#[test]
fn with_the_sections_own_answer_it_is_accepted_and_without_it_is_not() {
    for charter in [P1, P2] {
        let world = World::ready(charter);
        consented(&world, &world.seal_by_hand(|_| {}));
        let world = World::signed(charter);
        refused(&world, &world.seal_by_hand(|_| {}), "consent-missing");
    }
}

#[test]
fn nobody_else_answers_for_the_section() {
    for charter in [P1, P2] {
        let mut world = World::signed(charter);
        for person in ["is-1", "is-3", "ca-1", "no-1", "no-2", "ke-1"] {
            world.reply_as_unit("ua", person, Answered::Clear);
        }
        refused(&world, &world.seal_by_hand(|_| {}), "consent-missing");
    }
}

#[test]
fn under_p2_one_part_of_the_consent_is_not_the_others() {
    for part in Charter::parse(P2).expect("a preset").parts() {
        let mut world = World::signed(P2);
        world.send("ua", &["node"], &["ua-2"]);
        world.attest("ua-2", Answered::Clear, |q| matches!(q, Question::Unit(_, Some(p)) if *p == part));
        refused(&world, &world.seal_by_hand(|_| {}), "consent-missing");
    }
}

#[test]
fn leaving_the_country_out_of_one_place_leaves_it_in_the_others() {
    // Statement text without the name; opening without the country; finding without it; evidence of the section.
    type Write = fn(&mut World);
    let nameless: Write = |w| {
        w.change_statement("is-1", "S1", |s| s.text = "Soldiers found in 22 of the 29 schools visited".into());
    };
    let reopened: Write = |w| {
        let (first, mut open) = w.state.output(&id(OUTPUT)).map(|(op, o)| (*op, o.act.clone())).expect("it is open");
        open.countries.clear();
        open.criticises.clear();
        let again = (0..64).map(|_| w.craft("is-1", &Act::OutputOpen(open.clone()), |_| {}));
        let smaller = again.into_iter().find(|op| op.id() < first).expect("a coin falls on its head once in 64 times");
        w.take(&smaller);
    };
    let unplaced: Write = |w| {
        w.change_finding("is-1", "F1", |f| {
            f.scope.countries.clear();
            f.scope.actor_country.clear();
        });
    };
    for lies in
        [&[nameless][..], &[reopened], &[unplaced], &[nameless, reopened], &[reopened, unplaced], &[nameless, unplaced]]
    {
        let mut world = World::new(1, P1);
        world.write_scene();
        lies.iter().for_each(|write| write(&mut world));
        world.at(nobis_sim::SIGNING);
        world.attest_all();
        refused(&world, &world.seal_by_hand(|_| {}), "consent-missing");
    }
}

#[test]
fn a_name_is_found_however_it_is_written() {
    for text in [
        "Ukrainians",
        "UKRAINE'S schools",
        "pro-Ukrainian",
        "Ukr\u{ad}aine",
        "U\u{200b}kraine",
        "Ukr\u{430}ine",
        "Kyiv",
    ] {
        let mut world = World::new(1, P1);
        world.write_scene();
        world.change_statement("is-1", "S1", |s| s.text = format!("22 of the 29 schools visited: {text}"));
        world.at(nobis_sim::SIGNING);
        world.attest_all();
        let contents = world.seal_by_hand(|_| {});
        assert!(contents.published.process.units.iter().any(|u| u.unit == id("ua")), "{text}");
    }
}

#[test]
fn an_edit_after_consent_is_a_new_text_and_a_changed_dash_is_not() {
    for (text, same) in [
        ("Soldiers found in 22 of the 29 schools visited in Ukraine", true),
        ("Soldiers found  in 22 of the 29 schools visited in\u{a0}Ukraine", true),
        ("Soldiers found in 22 of the 29 schools visited in ukraine", false),
        ("Soldiers found in 23 of the 29 schools visited in Ukraine", false),
        ("Soldiers found in 22, of the 29 schools visited in Ukraine", false),
        ("No soldiers found in 22 of the 29 schools visited in Ukraine", false),
    ] {
        let mut world = World::ready(P1);
        world.change_statement("is-1", "S1", |s| s.text = text.into());
        world.attest_all();
        let contents = world.seal_by_hand(|_| {});
        if same {
            consented(&world, &contents);
        } else {
            refused(&world, &contents, "consent-missing");
        }
    }
}

/// Contents with the reading the section signed put back in the place of the new one.
fn with_old_reading(world: &World, before: &World) -> Contents {
    let old: nobis_core::release::bundle::Readings =
        nobis_core::canon::read(&before.forge("is-5", before.now).readings).expect("readings are readable");
    world.seal_by_hand(|c| {
        edit_readings(c, |r| {
            r.extend(old.into_iter().filter(|(key, _)| key.starts_with("consent:")));
        });
        edit_acts(c, |acts| acts.extend(of_section(world, "attest").into_iter().map(|op| (op.id(), op))));
    })
}

#[test]
fn the_reading_the_section_signed_fits_no_other_text() {
    type Change = fn(&mut World);
    let changes: [(&str, Change); 6] = [
        ("one word", |w| drop_id(w.change_statement("is-1", "S2", |s| s.text += " Always."))),
        ("another statement in its place", |w| {
            w.change_plan("is-1", OUTPUT, |p| p.order.retain(|s| *s != id("S2")));
        }),
        ("one more", |w| {
            let like = w.state.statement(&id(OUTPUT), &id("S2")).and_then(|r| r.versions().next());
            let value = like.expect("S2 is there").1.value.clone();
            let mut put = w.put("S4", value);
            put.value.text = "In Ukraine no school was spared.".into();
            w.sign("is-1", Act::Statement(put));
            w.change_plan("is-1", OUTPUT, |p| p.order.push(id("S4")));
        }),
        ("a finding raised", |w| drop_id(w.change_finding("is-1", "F1", |f| f.standard = 3))),
        ("another table", |w| drop_id(w.change_statement("is-1", "S3", |s| s.cites.push(id("R1"))))),
        ("another opening", |w| {
            let (first, open) = w.state.output(&id(OUTPUT)).map(|(op, o)| (*op, o.act.clone())).expect("it is open");
            let again = (0..64).map(|_| w.craft("is-1", &Act::OutputOpen(open.clone()), |_| {}));
            let smaller = again.into_iter().find(|op| op.id() < first).expect("once in 64 times");
            w.take(&smaller);
        }),
    ];
    for (name, change) in changes {
        let before = World::ready(P1);
        let mut world = World::ready(P1);
        change(&mut world);
        world.attest_all();
        let contents = with_old_reading(&world, &before);
        let found = world.faults(&contents, &[]);
        assert!(found.contains(&"reading-differs"), "{name}: {found:?}");
    }
}

#[test]
fn what_the_section_makes_known_itself_defeats_a_bag_that_left_it_out() {
    type Say = fn(&mut World);
    let says: [(&str, Say); 2] = [
        ("objection", |w| drop_id(w.object("ua-1", Ground::Accuracy, &["S1"]))),
        ("alert", |w| drop_id(w.alert("ua-1"))),
    ];
    for (kind, say) in says {
        let mut world = World::ready(P1);
        let consented = of_section(&world, kind).len();
        say(&mut world);
        let said = of_section(&world, kind).split_off(consented);
        assert_eq!(said.len(), 1);
        world.attest_all();
        let contents = world.seal_by_hand(|c| edit_acts(c, |acts| acts.retain(|op, _| *op != said[0].id())));
        let with = world.faults(&contents, &said);
        assert!(with.contains(&"act-left-out"), "{kind}: {with:?}");
    }
    // A unit nobody thought of declares itself: the bag that doesn't know it fails.
    let mut world = World::ready(P1);
    let contents = world.seal_by_hand(|_| {});
    world.declare("ke-1");
    let declared = world.made.last().expect("just made").clone();
    assert!(check(&world.bag(&contents), &world.trust, &[]).is_good());
    assert!(world.faults(&contents, &[declared]).contains(&"reading-missing"));
}

#[test]
fn a_shell_as_owner_doesnt_make_the_authors_outsiders() {
    // ca opens, no writes: no's safety reviewer is of the author's line, and the section is asked all the same.
    let mut world = World::new(1, P1);
    world.write_scene();
    let mut open = world.state.output(&id(OUTPUT)).expect("it is open").1.act.clone();
    (open.id, open.editors) = (id("ca.press-2"), [id("no")].into());
    world.sign("ca-1", Act::OutputOpen(open));
    assert!(!world.state.is_outside(&id("no"), &id("ca.press-2"), &id("ua")));
    assert!(world.state.is_outside(&id("ke"), &id("ca.press-2"), &id("ua")));
}

#[test]
fn acts_of_another_space_or_output_are_nobodys_answer_here() {
    // The same people, the same words, another space: its consent is taken over into this bag.
    let there = World::ready(P1);
    let foreign: Vec<Op> = of_section(&there, "attest");
    let mut other = World::new(7, P1);
    other.write_scene();
    other.at(nobis_sim::SIGNING);
    other.attest_all();
    let taken =
        other.seal_by_hand(|c| edit_acts(c, |acts| acts.extend(foreign.iter().map(|op| (op.id(), op.clone())))));
    assert!(!other.faults(&taken, &[]).is_empty());
    // An answer to another output, over the same readings.
    let mut world = World::signed(P1);
    let report = world.report();
    let marks = report.gates.iter().filter(|g| g.key.gate() == Gate::Consent);
    let marks = marks.filter_map(|g| Some((g.key.to_string(), g.outline.as_ref()?.digest()))).collect();
    let output: Id = id("is.press-9");
    let act = Attest {
        output,
        version: report.version,
        verdict: Answered::Clear,
        in_time: None,
        marks,
        items: Default::default(),
    };
    world.sign("ua-2", Act::Attest(act));
    let elsewhere = of_section(&world, "attest");
    let contents =
        world.seal_by_hand(|c| edit_acts(c, |acts| acts.extend(elsewhere.into_iter().map(|op| (op.id(), op)))));
    refused(&world, &contents, "consent-missing");
}

#[test]
fn a_charter_or_a_seal_of_their_own_is_nobodys_the_reader_trusts() {
    let world = World::ready(P1);
    let loose = P1.replace("final = 3", "final = 1");
    let mut own = World::new(1, &loose);
    own.write_scene();
    own.at(nobis_sim::SIGNING);
    own.attest_all();
    own.consent("ua", "ua-2");
    let contents = own.forge("is-5", own.now);
    let found: Vec<_> = check(&own.bag(&contents), &world.trust, &[]).faults.iter().map(|f| f.code).collect();
    assert!(found.contains(&"charter-not-trusted") && found.contains(&"trust-other"), "{found:?}");
    for (officer, code) in [("is-1", "seal-signer-not-release-officer"), ("ua-1", "seal-signer-not-release-officer")] {
        let mut contents = world.seal_by_hand(|_| {});
        contents.sealed_by = id(officer);
        refused(&world, &contents, code);
    }
}
