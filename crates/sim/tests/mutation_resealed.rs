//! A sealed release changed by hands that hold the release officer's key: hash lists fit, the seal is right, the
//! account is recounted. What is left between them and a reader are the signatures of everybody else.

use std::collections::{BTreeMap, BTreeSet};

use nobis_core::acts::{Act, Answered, Checkpoint};
use nobis_core::canon;
use nobis_core::op::Op;
use nobis_core::reading::Gate;
use nobis_core::release::{Contents, Published, bundle};
use nobis_sim::{World, edit_acts, edit_readings, eventful, id};
use serde_json::Value;

fn release() -> (World, Contents) {
    let world = eventful();
    let contents = world.contents("is-5").unwrap_or_else(|r| panic!("{:?}", nobis_sim::in_the_way(&r)));
    assert_eq!(world.faults(&contents, &[]), [""; 0]);
    (world, contents)
}

/// Every value of a JSON text with one leaf changed, or one element or member left out, and where.
fn mutants(value: &Value) -> Vec<(String, Value)> {
    let mut out = Vec::new();
    match value {
        Value::String(s) => {
            out.push((String::new(), Value::String(format!("{s}x"))));
            // One letter for another, so that ids, digests and dates stay ids, digests and dates.
            let turned: String = s
                .chars()
                .map(|c| {
                    if c == '2' {
                        '1'
                    } else if c == 'a' {
                        'b'
                    } else {
                        c
                    }
                })
                .collect();
            out.push((String::new(), Value::String(turned)));
        }
        Value::Number(n) => out.push((String::new(), Value::from(n.as_i64().unwrap_or(0) + 1))),
        Value::Bool(b) => out.push((String::new(), Value::Bool(!b))),
        Value::Null => {}
        Value::Array(items) => {
            for (i, item) in items.iter().enumerate() {
                let with = |new: Value| [&items[..i], &[new], &items[i + 1..]].concat().into();
                out.extend(mutants(item).into_iter().map(|(path, new)| (format!("/{i}{path}"), with(new))));
                out.push((format!("/{i} left out"), [&items[..i], &items[i + 1..]].concat().into()));
            }
        }
        Value::Object(map) => {
            for (key, item) in map {
                let with = |new: Option<Value>| {
                    let mut map = map.clone();
                    map.remove(key);
                    map.extend(new.map(|new| (key.clone(), new)));
                    Value::Object(map)
                };
                out.extend(mutants(item).into_iter().map(|(path, new)| (format!("/{key}{path}"), with(Some(new)))));
                out.push((format!("/{key} left out"), with(None)));
            }
        }
    }
    out.retain(|(_, new)| new != value);
    out
}

/// What a release officer says alone: when they sealed. It may be before now, never after it.
const OFFICERS_OWN: [&str; 1] = ["/about/sealed"];

#[test]
fn no_value_of_any_file_is_the_officers_to_change() {
    let (world, contents) = release();
    let published: Value = serde_json::to_value(&contents.published).expect("what is published is plain");
    let (mut tried, mut accepted) = (0, BTreeSet::new());
    for (path, mutant) in mutants(&published) {
        let Ok(published) = serde_json::from_value::<Published>(mutant) else { continue };
        for recount in [false, true] {
            let mut changed = Contents { published: published.clone(), ..contents.clone() };
            if recount && !path.starts_with("/process") {
                world.settle(&mut changed);
            }
            if changed == contents {
                continue; // Recounting put it right again.
            }
            tried += 1;
            let own = OFFICERS_OWN.iter().any(|own| path.starts_with(own));
            if !own && world.faults(&changed, &[]).is_empty() {
                accepted.insert(path.clone());
            }
        }
    }
    assert!(accepted.is_empty(), "accepted: {accepted:?}");
    assert!(tried > 300, "only {tried} changes could be written at all");
}

#[test]
fn no_reading_can_be_shortened_lengthened_or_turned() {
    let (world, contents) = release();
    let readings: bundle::Readings = canon::read(&contents.readings).expect("readings are readable");
    let mut all: Vec<(String, bundle::Readings)> = Vec::new();
    for (key, items) in &readings {
        let with = |items: Option<BTreeMap<_, _>>| {
            let mut changed = readings.clone();
            changed.remove(key);
            changed.extend(items.map(|items| (key.clone(), items)));
            changed
        };
        all.push((format!("{key} left out"), with(None)));
        for (reference, digest) in items {
            let mut fewer = items.clone();
            fewer.remove(reference);
            all.push((format!("{key} without {reference}"), with(Some(fewer))));
            let mut turned = items.clone();
            turned.insert(reference.clone(), nobis_core::ids::Digest::of(digest.to_string().as_bytes()));
            all.push((format!("{key} with another {reference}"), with(Some(turned))));
        }
        let mut more = items.clone();
        more.insert("statement/S9".into(), nobis_core::ids::Digest::of(b"more"));
        all.push((format!("{key} with more"), with(Some(more))));
    }
    for (what, changed) in all {
        let mut tampered = contents.clone();
        edit_readings(&mut tampered, |r| *r = changed);
        world.settle(&mut tampered);
        assert!(!world.faults(&tampered, &[]).is_empty(), "{what}");
    }
}

/// Acts that can be left out and the release still holds, with why that is no fault of the rule: nothing in a bag can
/// prove that there is no more. None of them clears anything, and whoever has an objection defeats the bag with it
/// (`also`).
fn may_be_left_out(op: &Op, world: &World) -> Option<&'static str> {
    let person = world.trust.holder(&op.header().author)?.id.to_string();
    match (op.header().kind.as_str(), person.as_str()) {
        ("objection" | "dissent", _) => Some("it travels, and holds nothing: its author has it"),
        ("answer", _) => Some("no objection that can hold waits for it: each was ruled on, let go of, or never holds"),
        ("receipt", _) => Some("another of the same unit is there, and the unit answered or had its window by it"),
        // Impartiality asks one person under this charter, and three signed.
        ("attest", "ca-1" | "no-2" | "ke-1") => Some("enough others signed"),
        ("attest", "ua-2") => Some("it had its whole window by two ways: without its yes this is told as silence"),
        _ => None,
    }
}

#[test]
fn each_act_left_out_is_missed_by_the_rule_or_clears_nothing() {
    let (world, contents) = release();
    let acts = bundle::read_acts(&contents.acts).expect("the acts are readable");
    for op in &acts {
        let what = format!("{} by {:?}", op.header().kind, world.trust.holder(&op.header().author).map(|p| &p.id));
        let mut bare = contents.clone();
        edit_acts(&mut bare, |acts| drop(acts.remove(&op.id())));
        let mut recounted = bare.clone();
        world.settle(&mut recounted);
        let holds = world.faults(&recounted, &[]).is_empty();
        assert!(!holds || may_be_left_out(op, &world).is_some(), "{what}: left out, and nothing says so");
        if holds && op.header().kind == "objection" {
            assert!(!world.faults(&recounted, std::slice::from_ref(op)).is_empty(), "{what}: not missed");
        }
    }
}

#[test]
fn an_act_left_out_without_recounting_shows_in_the_account_or_the_rule() {
    // What never shows without its owner: acts that leave no trace in the account.
    let (world, contents) = release();
    let acts = bundle::read_acts(&contents.acts).expect("the acts are readable");
    for op in &acts {
        let mut bare = contents.clone();
        edit_acts(&mut bare, |acts| drop(acts.remove(&op.id())));
        let holds = world.faults(&bare, &[]).is_empty();
        assert!(!holds || may_be_left_out(op, &world).is_some(), "{} left out", op.header().kind);
    }
}

#[test]
fn no_act_of_the_space_that_doesnt_belong_can_be_slipped_in() {
    let (mut world, contents) = release();
    world.change_statement("is-1", "S1", |s| s.text = "Another text about Ukraine".into());
    world.attest("is-3", Answered::Clear, |q| q.gate() == Gate::Precision);
    let there: Vec<_> = bundle::read_acts(&contents.acts).expect("the acts are readable").iter().map(Op::id).collect();
    let mut kinds = BTreeSet::new();
    for op in world.made.iter().filter(|op| !there.contains(&op.id())) {
        kinds.insert(op.header().kind.clone());
        for op in [op.clone(), op.without_aside(), op.without_body()] {
            let mut more = contents.clone();
            edit_acts(&mut more, |acts| drop(acts.insert(op.id(), op.clone())));
            world.settle(&mut more);
            assert!(!world.faults(&more, &[]).is_empty(), "{} slipped in", op.header().kind);
        }
    }
    assert!(kinds.len() > 10, "tried {kinds:?}");
}

/// Whether one attestation answers all that another does, over the same readings: signed again, it is as good.
fn says_the_same(one: &Op, other: &Op) -> bool {
    match (one.act(), other.act()) {
        (Some(Ok(Act::Attest(one))), Some(Ok(Act::Attest(other)))) => {
            other.marks.iter().all(|(key, digest)| one.marks.get(key) == Some(digest))
        }
        _ => false,
    }
}

#[test]
fn an_act_of_the_same_hand_from_elsewhere_takes_no_acts_place() {
    // From an earlier version, from another output of this space, from another space.
    let (mut world, contents) = release();
    let acts = bundle::read_acts(&contents.acts).expect("the acts are readable");
    world.change_statement("is-1", "S1", |s| s.text = "Another text about Ukraine".into());
    world.attest_quickly();
    world.reply_as_unit("ua", "ua-2", Answered::Clear);
    let delivery = world.deliver("ua", Checkpoint::Final, "node");
    world.receipt("ua-1", delivery);
    let mut other = World::new(1, nobis_core::charter::P2);
    other.write_scene();
    other.attest_quickly();
    other.consent("ua", "ua-2");
    let elsewhere: Vec<Op> = world.made[world.made.len() - 13..].iter().chain(&other.made).cloned().collect();
    let mut tried = 0;
    for op in &acts {
        let twin = |other: &&Op| {
            other.header().author == op.header().author
                && other.header().kind == op.header().kind
                && other.id() != op.id()
                && (other.header().space != op.header().space || !says_the_same(other, op))
        };
        for stand_in in elsewhere.iter().filter(twin) {
            let mut swapped = contents.clone();
            edit_acts(&mut swapped, |acts| {
                acts.remove(&op.id());
                acts.insert(stand_in.id(), stand_in.without_aside());
            });
            world.settle(&mut swapped);
            tried += 1;
            assert!(!world.faults(&swapped, &[]).is_empty(), "{} replayed", op.header().kind);
        }
    }
    assert!(tried > 20, "{tried} replays");
}

#[test]
fn an_aside_is_never_in_a_release() {
    let (world, contents) = release();
    let text = String::from_utf8(contents.acts.clone()).expect("acts are text");
    let tampered = text.replacen("{\"aside\":null", "{\"aside\":{\"who\":\"a name\"}", 1);
    let junk = Contents { acts: tampered.into_bytes(), ..contents.clone() };
    assert!(!nobis_core::check::check(&world.bag(&junk), &world.trust, &[]).is_good());
    // Nor a true one: an argument, or who is in danger.
    for op in world.made.iter().filter(|op| op.aside_bytes().is_some()) {
        let mut told = contents.clone();
        edit_acts(&mut told, |acts| drop(acts.insert(op.id(), op.clone())));
        assert!(!nobis_core::check::check(&world.bag(&told), &world.trust, &[]).is_good(), "{}", op.header().kind);
    }
    assert!(id("is-5") == contents.sealed_by);
}
