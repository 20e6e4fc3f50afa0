//! A person loses a laptop, and somebody else has it: who may take keys in and end them, and what then counts.

use std::collections::BTreeSet;

use nobis_core::acts::{Act, Answered, Ground};
use nobis_core::charter::P1;
use nobis_core::gates::objections::{Effect, effect};
use nobis_core::op::{Op, OpId};
use nobis_core::release::bundle::{self, Contents};
use nobis_core::state::State;
use nobis_core::view::View;
use nobis_sim::{OUTPUT, SimNode, World, id, meet};

const REVOKED: Option<&str> = Some("KeyRevoked");
const UNKNOWN: Option<&str> = Some("UnknownKey");

fn world() -> World {
    let mut world = World::new(1, P1);
    world.write_scene();
    world
}

#[track_caller]
fn check(world: &World, op: &OpId, expect: Option<&str>) {
    assert_eq!(world.refusal(op).as_deref(), expect);
    for order in orders(&world.made) {
        assert!(State::fold(&order).bytes() == world.state.bytes(), "another order gives another state");
    }
}

/// The acts in the order they were made, and in three others in which parents come first.
fn orders(made: &[Op]) -> Vec<Vec<Op>> {
    let by = |score: &dyn Fn(&Op) -> String| {
        let (mut left, mut out, mut there): (Vec<&Op>, Vec<Op>, BTreeSet<OpId>) =
            (made.iter().collect(), Vec::new(), BTreeSet::new());
        left.sort_by_key(|op| score(op));
        while !left.is_empty() {
            let next = left.iter().position(|op| op.parents().all(|p| there.contains(&p))).expect("parents are here");
            let op = left.remove(next);
            there.insert(op.id());
            out.push(op.clone());
        }
        out
    };
    vec![
        by(&|op| op.id().to_string()),
        by(&|op| op.id().to_string().chars().rev().collect()),
        by(&|op| format!("{} {}", !op.header().kind.starts_with("key-"), op.id())),
    ]
}

/// Signs as somebody who has heard of nothing but the founding and their own acts.
fn apart(world: &mut World, by: &str, act: &Act) -> OpId {
    let founding = world.ops.space().expect("founded");
    let op = world.craft(by, act, |header| header.seen = if header.seq == 0 { vec![founding] } else { Vec::new() });
    world.take(&op)
}

#[test]
fn a_further_device_counts_once_its_person_enrols_it_whichever_came_first() {
    let mut w = world();
    w.device("ua-1.phone");
    let early = w.object("ua-1.phone", Ground::Safety, &[]);
    check(&w, &early, UNKNOWN);
    assert!(!w.state.objections.contains_key(&early));
    let act = Act::KeyEnrol(w.enrolment("ua-1", "ua-1.phone"));
    apart(&mut w, "ua-1", &act);
    check(&w, &early, None);
    assert_eq!(w.state.objections[&early].person, id("ua-1"));
}

#[test]
fn a_key_that_did_not_say_so_itself_is_enrolled_for_nobody() {
    let mut w = world();
    w.device("ua-1.phone");
    let mut enrol = w.enrolment("ua-2", "ua-1.phone");
    enrol.person = id("ua-1");
    let op = w.sign("ua-1", Act::KeyEnrol(enrol));
    check(&w, &op, Some("KeyUnproved"));
    let taken = w.enrol("ua-1", "ua-1", "ke-1");
    check(&w, &taken, Some("KeyTaken"));
    let early = w.object("ua-1.phone", Ground::Safety, &[]);
    check(&w, &early, UNKNOWN);
}

#[test]
fn one_colleague_alone_enrols_and_ends_nothing_and_two_of_three_do() {
    let mut w = world();
    let before = w.object("ua-1", Ground::Safety, &[]);
    let keep = w.signed_by("ua-1");
    w.enrol("ua-2", "ua-1", "ua-1.new");
    w.revoke("ua-2", "ua-1", "ua-1", keep);
    let thief = w.object("ua-1", Ground::Timing, &[]);
    let new = w.object("ua-1.new", Ground::Timing, &[]);
    check(&w, &thief, None);
    check(&w, &new, UNKNOWN);
    w.revoke("ua-3", "ua-1", "ua-1", keep);
    w.enrol("ua-3", "ua-1", "ua-1.new");
    check(&w, &thief, REVOKED);
    check(&w, &new, None);
    check(&w, &before, None);
    assert!(w.state.objections.contains_key(&before), "what was good before stays");
}

#[test]
fn two_keys_of_one_colleague_are_one_voice() {
    let mut w = world();
    w.enrol("ua-2", "ua-2", "ua-2.phone");
    let keep = w.signed_by("ua-1");
    w.revoke("ua-2", "ua-1", "ua-1", keep);
    w.revoke("ua-2.phone", "ua-1", "ua-1", keep);
    let op = w.object("ua-1", Ground::Timing, &[]);
    check(&w, &op, None);
}

#[test]
fn two_peer_units_recover_and_one_alone_or_the_panel_does_not() {
    let mut w = world();
    for by in ["no-1", "no-2", "pn-1", "pn-2", "pn-3", "ke-1"] {
        w.enrol(by, "ca-1", "ca-1.new");
    }
    let op = w.object("ca-1.new", Ground::Timing, &[]);
    // Norway has its two of three; Kenya one of two, and the panel is no peer.
    check(&w, &op, UNKNOWN);
    w.enrol("ke-2", "ca-1", "ca-1.new");
    check(&w, &op, None);
}

#[test]
fn a_unit_of_two_cannot_recover_by_one_person() {
    let mut w = world();
    w.enrol("ca-2", "ca-1", "ca-1.new");
    let op = w.object("ca-1.new", Ground::Timing, &[]);
    check(&w, &op, UNKNOWN);
}

#[test]
fn a_thief_who_has_not_heard_of_it_is_refused_all_the_same() {
    let mut w = world();
    let keep = w.signed_by("ua-1");
    w.enrol("ua-1", "ua-1", "ua-1.new");
    w.revoke("ua-1.new", "ua-1", "ua-1", keep + 1);
    let act = w.objection(Ground::Timing, &[]);
    let op = apart(&mut w, "ua-1", &act);
    check(&w, &op, REVOKED);
    // Nor does a device count that the thief takes in.
    w.device("ua-1.thief");
    let act = Act::KeyEnrol(w.enrolment("ua-1", "ua-1.thief"));
    let enrol = apart(&mut w, "ua-1", &act);
    check(&w, &enrol, REVOKED);
    let op = w.object("ua-1.thief", Ground::Timing, &[]);
    check(&w, &op, UNKNOWN);
}

#[test]
fn the_earliest_end_wins_and_nothing_brings_a_key_back() {
    let mut w = world();
    let keep = w.signed_by("ua-1");
    let second = w.object("ua-1", Ground::Timing, &[]);
    w.enrol("ua-1", "ua-1", "ua-1.new");
    w.revoke("ua-1.new", "ua-1", "ua-1", keep + 2);
    check(&w, &second, None);
    // The thief says that all of it counts; then the person finds that it began earlier.
    let all = w.signed_by("ua-1");
    let act = Act::KeyRevoke(w.revocation("ua-1", "ua-1", all));
    w.sign("ua-1", act);
    check(&w, &second, None);
    w.enrol("ua-2", "ua-1", "ua-1.new");
    w.enrol("ua-3", "ua-1", "ua-1.new");
    w.revoke("ua-1.new", "ua-1", "ua-1", keep);
    check(&w, &second, REVOKED);
    w.enrol("ua-2", "ua-1", "ua-1");
    check(&w, &second, REVOKED);
}

#[test]
fn acts_put_beside_the_persons_own_are_cut_off_and_theirs_are_told_by_the_last_that_counts() {
    let mut w = world();
    let own = w.object("ua-1", Ground::Safety, &[]);
    let keep = w.signed_by("ua-1");
    w.revoke("ua-2", "ua-1", "ua-1", keep);
    w.revoke("ua-3", "ua-1", "ua-1", keep);
    let act = w.objection(Ground::Timing, &[]);
    let (seq, prev) = w.ops.get(&own).map(|op| (op.header().seq, op.header().prev)).expect("it is here");
    let op = w.craft("ua-1", &act, |header| (header.seq, header.prev) = (seq, prev));
    let beside = w.take(&op);
    check(&w, &beside, REVOKED);
    check(&w, &own, None);
}

#[test]
fn of_two_keys_that_end_each_other_both_end_until_colleagues_end_the_thiefs() {
    let mut w = world();
    w.enrol("ua-1", "ua-1", "ua-1.phone");
    let (laptop, phone) = (w.signed_by("ua-1"), w.signed_by("ua-1.phone"));
    let mine = Act::KeyRevoke(w.revocation("ua-1", "ua-1", laptop));
    let theirs = Act::KeyRevoke(w.revocation("ua-1", "ua-1.phone", phone));
    apart(&mut w, "ua-1.phone", &mine);
    apart(&mut w, "ua-1", &theirs);
    let by_phone = w.object("ua-1.phone", Ground::Timing, &[]);
    let by_laptop = w.object("ua-1", Ground::Timing, &[]);
    check(&w, &by_phone, REVOKED);
    check(&w, &by_laptop, REVOKED);
    w.revoke("ua-2", "ua-1", "ua-1", laptop);
    w.revoke("ua-3", "ua-1", "ua-1", laptop);
    check(&w, &by_laptop, REVOKED);
    check(&w, &by_phone, None);
}

#[test]
fn two_quorums_that_end_each_other_both_end() {
    let mut w = world();
    // Six persons, a quorum of four: is-1 to is-4 against is-5's key, is-3 to is-6 against is-1's, none having heard.
    let against = |w: &World, person: &str| {
        let keep = w.signed_by(person);
        Act::KeyRevoke(w.revocation(person, person, keep))
    };
    let (first, second) = (against(&w, "is-5"), against(&w, "is-1"));
    for by in ["is-1", "is-2", "is-3", "is-4"] {
        apart(&mut w, by, &first);
    }
    for by in ["is-3", "is-4", "is-5", "is-6"] {
        apart(&mut w, by, &second);
    }
    for person in ["is-1", "is-5"] {
        let op = w.worry(person, "Somebody took my laptop.");
        check(&w, &op, REVOKED);
    }
    let op = w.worry("is-3", "We should talk.");
    check(&w, &op, None);
}

#[test]
fn a_withdrawal_beyond_the_end_leaves_the_objection_holding() {
    let mut w = world();
    let objection = w.object("ua-1", Ground::Safety, &[]);
    let keep = w.signed_by("ua-1");
    let withdrawal = w.withdraw("ua-1", objection);
    let second = w.second("ua-2", withdrawal);
    w.see("ke-1", second);
    w.later(12);
    assert!(is_withdrawn(&w, objection));
    w.revoke("ua-2", "ua-1", "ua-1", keep);
    w.revoke("ua-3", "ua-1", "ua-1", keep);
    check(&w, &withdrawal, REVOKED);
    assert!(!is_withdrawn(&w, objection), "two had signed, but one of them was a thief");
}

fn is_withdrawn(world: &World, objection: OpId) -> bool {
    let output = id(OUTPUT);
    let view = View::new(&world.state, &output, world.now).expect("the output is open");
    effect(&view, &objection, &world.state.objections[&objection]) == Effect::Withdrawn
}

#[test]
fn what_a_lost_key_said_yields_to_its_persons_new_key() {
    let mut w = World::signed(P1);
    w.reply_as_unit("ua", "ua-2", Answered::NotClear);
    let keep = w.signed_by("ua-2");
    w.enrol("ua-2", "ua-2", "ua-2.new");
    w.consent("ua", "ua-2.new");
    assert!(!w.in_the_way().is_empty(), "{:?}", w.in_the_way());
    w.revoke("ua-2.new", "ua-2", "ua-2", keep + 1);
    assert_eq!(w.in_the_way(), Vec::<String>::new());
}

#[test]
fn a_consent_beyond_the_end_of_its_key_counts_no_longer_and_the_gate_waits() {
    let mut w = World::signed(P1);
    let keep = w.signed_by("ua-2");
    w.consent("ua", "ua-2");
    assert_eq!(w.in_the_way(), Vec::<String>::new());
    w.revoke("ua-1", "ua-2", "ua-2", keep);
    assert_eq!(w.in_the_way(), Vec::<String>::new());
    w.revoke("ua-3", "ua-2", "ua-2", keep);
    assert!(w.in_the_way().iter().any(|line| line.contains("ua")), "{:?}", w.in_the_way());
}

#[test]
fn a_release_carries_the_voices_by_which_its_keys_came_in() {
    let mut w = World::signed(P1);
    let own = w.enrol("ua-2", "ua-2", "ua-2.new");
    w.consent("ua", "ua-2.new");
    assert_eq!(w.in_the_way(), Vec::<String>::new());
    let contents = w.seal_by_hand(|_| {});
    assert_eq!(w.faults(&contents, &[]), Vec::<&str>::new());
    // Without them the key is nobody's, and nothing it signed counts.
    let lacking = without(&contents, &own);
    let faults = w.faults(&lacking, &[]);
    assert!(faults.contains(&"act-signer-unknown") && faults.contains(&"consent-missing"), "{faults:?}");
}

#[test]
fn a_voice_that_came_to_nothing_is_not_carried() {
    let mut w = World::signed(P1);
    w.consent("ua", "ua-2");
    let alone = w.enrol("ke-1", "ua-2", "ua-2.forged");
    assert_eq!(w.in_the_way(), Vec::<String>::new());
    let contents = w.seal_by_hand(|_| {});
    assert!(!String::from_utf8_lossy(&contents.acts).contains(&alone.to_string()));
    assert_eq!(w.faults(&contents, &[]), Vec::<&str>::new());
}

#[test]
fn a_release_on_what_a_thief_signed_fails_with_the_end_of_the_key_beside_it() {
    let mut w = World::signed(P1);
    let keep = w.signed_by("ua-2");
    w.consent("ua", "ua-2");
    let contents = w.seal_by_hand(|_| {});
    assert_eq!(w.faults(&contents, &[]), Vec::<&str>::new());
    let voices: Vec<OpId> = ["ua-1", "ua-3"].map(|by| w.revoke(by, "ua-2", "ua-2", keep)).into();
    let op = |id: &OpId| w.made.iter().find(|op| op.id() == *id).expect("just made").clone();
    let voices: Vec<Op> = voices.iter().map(op).collect();
    assert_eq!(w.faults(&contents, &voices[..1]), Vec::<&str>::new(), "one colleague ends nothing");
    let faults = w.faults(&contents, &voices);
    assert!(faults.contains(&"act-refused") && faults.contains(&"consent-missing"), "{faults:?}");
}

#[test]
fn a_key_that_was_renewed_unmakes_no_release() {
    let mut w = World::signed(P1);
    w.consent("ua", "ua-2");
    let contents = w.seal_by_hand(|_| {});
    let enrol = w.enrol("ua-2", "ua-2", "ua-2.new");
    let keep = w.signed_by("ua-2");
    let revoke = w.revoke("ua-2", "ua-2", "ua-2", keep);
    let also: Vec<Op> = w.made.iter().filter(|op| [enrol, revoke].contains(&op.id())).cloned().collect();
    assert_eq!(w.faults(&contents, &also), Vec::<&str>::new());
}

#[test]
fn a_release_sealed_with_a_key_that_ended_or_that_no_trust_file_names_does_not_hold() {
    let sealed = |change: &dyn Fn(&mut World)| {
        let mut w = World::signed(P1);
        w.consent("ua", "ua-2");
        change(&mut w);
        let contents = w.seal_by_hand(|_| {});
        w.faults(&contents, &[])
    };
    assert_eq!(sealed(&|_| {}), Vec::<&str>::new());
    let ended = sealed(&|w| {
        w.revoke("is-5", "is-5", "is-5", 0);
    });
    assert_eq!(ended, ["seal-signer-unknown"]);
    let enrolled = sealed(&|w| {
        w.enrol("is-5", "is-5", "is-5.new");
        let new = w.keys.remove(&id("is-5.new")).expect("just made");
        w.keys.insert(id("is-5"), new);
    });
    assert_eq!(enrolled, ["seal-signer-unknown"], "whoever checks by hand has only the trust file");
}

/// The release without one of its acts.
fn without(contents: &Contents, act: &OpId) -> Contents {
    let mut ops = bundle::read_acts(&contents.acts).expect("they were just written");
    ops.retain(|op| op.id() != *act);
    Contents { acts: bundle::acts_text(ops.iter()).expect("they were just read"), ..contents.clone() }
}

#[test]
fn nodes_that_heard_of_the_theft_and_of_its_fruit_apart_refuse_the_same_once_they_meet() {
    let mut w = world();
    let mut nodes: Vec<SimNode> = [("is", "is-1"), ("ua", "ua-2"), ("ke", "ke-1")]
        .map(|(unit, person)| SimNode::of(&mut w, 1, unit, person, Vec::new()))
        .into();
    let space = w.ops.space().expect("founded");
    let shared = w.made.clone();
    let keep = w.signed_by("ua-1");
    let act = w.objection(Ground::Timing, &[]);
    let fruit = apart(&mut w, "ua-1", &act);
    let theft: Vec<Op> = w.made[shared.len()..].to_vec();
    let end = Act::KeyRevoke(w.revocation("ua-1", "ua-1", keep));
    for by in ["ua-2", "ua-3"] {
        apart(&mut w, by, &end);
    }
    let ended: Vec<Op> = w.made[shared.len() + theft.len()..].to_vec();
    for node in &mut nodes {
        node.take(&space, shared.clone());
    }
    nodes[0].take(&space, theft);
    nodes[1].take(&space, ended);
    assert!(!nodes[0].room().state.refused().contains_key(&fruit), "who hasn't heard counts it");
    for (one, other) in [(0, 1), (1, 2), (0, 2)] {
        let [a, b] = nodes.get_disjoint_mut([one, other]).expect("two of three");
        meet(a, b, None);
    }
    for node in &nodes {
        let state = &node.room().state;
        assert!(state.bytes() == w.state.bytes(), "another state");
        assert_eq!(state.refused().get(&fruit).map(|why| format!("{why:?}")).as_deref(), REVOKED);
    }
}
