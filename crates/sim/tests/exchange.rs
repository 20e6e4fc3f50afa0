//! Nodes that meet come to hold the same, whatever was cut, lost, told twice or kept apart; and a node that doesn't
//! play by the rules changes nothing.

use std::collections::{BTreeMap, BTreeSet};

use nobis_core::acts::{Act, Alert};
use nobis_core::charter::P1;
use nobis_core::exchange::{Fault, Frame, Have, Input, Link, Output, Role, SignedHave};
use nobis_core::ids::Digest;
use nobis_core::op::{Op, OpId};
use nobis_core::records::Context;
use nobis_sim::{Dice, Key, OUTPUT, SimNode, World, id, meet, months, pack, unpack};

/// A frame in the way of what was cut can be sent again; a whole batch is 64 kB and an act.
const AGAIN_BYTES: usize = 80 * 1024;

/// A world, and the acts of some months in it.
fn world(seed: u64) -> World {
    let mut world = World::guarded(seed, P1, "ua", "no-1");
    for op in months(seed, P1).into_iter().skip(1) {
        world.take(&op);
    }
    world
}

/// Some of the acts, with all they build on.
fn part(dice: &mut Dice, world: &World) -> Vec<Op> {
    let mut ops = BTreeMap::new();
    for _ in 0..3 {
        let some = dice.pick(&world.made).id();
        ops.extend(world.ops.past(&some).into_iter().map(|op| (op.id(), op.clone())));
    }
    ops.into_values().collect()
}

/// Nodes of four units; each holds some of the acts, and among them all.
fn four(seed: u64) -> (World, Vec<SimNode>) {
    let mut world = world(seed);
    let mut dice = Dice::new(seed);
    let units = [("is", "is-1"), ("ua", "ua-1"), ("ke", "ke-1"), ("no", "no-1")];
    let all = world.made.clone();
    let mut nodes: Vec<SimNode> = units
        .iter()
        .map(|(unit, person)| {
            let holds = part(&mut dice, &world);
            SimNode::of(&mut world, seed, unit, person, holds)
        })
        .collect();
    let space = space(&world);
    nodes[0].take(&space, all);
    // Who is who: each has heard of the others' nodes.
    let cards = world.made.clone();
    for node in &mut nodes {
        node.take(&space, cards.iter().filter(|op| op.header().kind == "node").flat_map(|op| past(&cards, op)));
    }
    (world, nodes)
}

/// An act and what it builds on, headers only but for who is who: enough to know whom to call.
fn past(all: &[Op], op: &Op) -> Vec<Op> {
    let by_id: BTreeMap<OpId, &Op> = all.iter().map(|op| (op.id(), op)).collect();
    let (mut found, mut todo) = (BTreeMap::new(), vec![op.id()]);
    while let Some(id) = todo.pop() {
        let op = by_id[&id];
        let keep = ["space-found", "node"].contains(&op.header().kind.as_str());
        if found.insert(id, if keep { op.clone() } else { op.without_body() }).is_none() {
            todo.extend(op.parents());
        }
    }
    found.into_values().collect()
}

fn space(world: &World) -> OpId {
    world.ops.space().expect("a world is founded")
}

fn two(nodes: &mut [SimNode], a: usize, b: usize) -> (&mut SimNode, &mut SimNode) {
    let [a, b] = nodes.get_disjoint_mut([a, b]).expect("two nodes");
    (a, b)
}

fn bytes_of(node: &SimNode) -> Vec<u8> {
    node.room().state.bytes()
}

#[test]
fn two_nodes_that_meet_hold_the_same_afterwards_and_say_little_when_they_meet_again() {
    for seed in 0..6 {
        let (_, mut nodes) = four(seed);
        let (a, b) = two(&mut nodes, 0, 1);
        let met = meet(b, a, None);
        assert!(met.settled && met.fault.is_none(), "{seed}: {met:?}");
        assert_eq!(bytes_of(a), bytes_of(b), "{seed}");
        // Caller: who I am and what I have. Answerer: the same, and what you lack. Caller: what you lack, and what I
        // have now. Answerer: what I have now, and that it was all.
        assert!(met.flights <= 6, "{seed}: {met:?}");
        let again = meet(a, b, None);
        assert!(again.settled && again.flights <= 4, "{again:?}");
        assert!(again.bytes.iter().sum::<usize>() < 24_000, "{again:?}");
    }
}

#[test]
fn a_line_cut_at_any_byte_loses_nothing_and_little_is_sent_again() {
    for seed in 0..3 {
        let (_, mut nodes) = four(seed);
        let (a, b) = two(&mut nodes, 0, 2);
        let mut dice = Dice::new(seed);
        let mut sent = 0;
        for cuts in 0.. {
            let met = meet(b, a, Some(2_000 + dice.roll(60_000)));
            sent += met.bytes.iter().sum::<usize>();
            assert_eq!(met.fault, None, "a cut is nobody's fault");
            if met.settled {
                assert_eq!(bytes_of(a), bytes_of(b), "{seed} after {cuts} cuts");
                let (_, mut nodes) = four(seed);
                let (a, b) = two(&mut nodes, 0, 2);
                let whole: usize = meet(b, a, None).bytes.iter().sum();
                assert!(sent <= whole + (cuts + 1) * AGAIN_BYTES, "{sent} {whole} {cuts}");
                break;
            }
            assert!(cuts < 500, "comes to an end");
        }
    }
}

#[test]
fn four_nodes_that_meet_by_chance_on_bad_lines_come_to_hold_the_same_without_the_first() {
    for seed in 0..4 {
        let (_, mut nodes) = four(seed);
        let mut dice = Dice::new(seed + 100);
        // The first meets each once, and is gone for good.
        for other in 1..4 {
            let (a, b) = two(&mut nodes, 0, other);
            meet(b, a, Some(dice.roll(400_000)));
        }
        nodes.remove(0);
        for _ in 0..60 {
            let (a, b) = (dice.roll(3), dice.roll(3));
            if a != b {
                let (a, b) = two(&mut nodes, a, b);
                meet(a, b, dice.once_in(2).then(|| dice.roll(100_000)));
            }
        }
        for (a, b) in [(0, 1), (1, 2), (0, 1)] {
            let (a, b) = two(&mut nodes, a, b);
            assert!(meet(a, b, None).settled);
        }
        let all: BTreeSet<Vec<u8>> = nodes.iter().map(bytes_of).collect();
        assert_eq!(all.len(), 1, "{seed}");
    }
}

#[test]
fn whoever_holds_an_act_without_its_body_gets_it() {
    let mut world = world(7);
    let all: Vec<Op> = world.made.iter().map(Op::without_body).collect();
    let founding = world.made[0].clone();
    let mut a = SimNode::of(&mut world, 7, "is", "is-1", all);
    let whole = world.made.clone();
    let mut b = SimNode::of(&mut world, 7, "ua", "ua-1", whole);
    let (space, cards) = (space(&world), world.made.clone());
    a.take(&space, [founding]);
    for node in [&mut a, &mut b] {
        node.take(&space, cards.iter().filter(|op| op.header().kind == "node").cloned());
    }
    assert!(meet(&mut b, &mut a, None).settled);
    assert_eq!(bytes_of(&a), bytes_of(&b));
}

#[test]
fn an_alert_arrives_before_the_bodies_in_its_way() {
    let mut world = World::new(3, P1);
    world.write_scene();
    let mut b = {
        let holds = world.made.clone();
        SimNode::of(&mut world, 3, "ua", "ua-1", holds)
    };
    // A year of heavy papers, and then somebody is in danger.
    for n in 0..40 {
        let value = Context { text: "What happened in the region. ".repeat(2_000), ..Context::default() };
        let put = world.put(&format!("C{}", n + 100), value);
        world.sign("is-1", Act::Context(put));
    }
    let alert = Alert { output: id(OUTPUT), who: "drivers".into(), how: "their road is known".into() };
    world.sign("ke-2", Act::Alert(alert));
    let all = world.made.clone();
    let mut a = SimNode::of(&mut world, 3, "ke", "ke-1", all);
    let (space, cards) = (space(&world), world.made.clone());
    a.take(&space, cards.clone());
    b.take(&space, past(&cards, cards.last().expect("an act")).into_iter().filter(|op| op.header().kind == "node"));
    b.invited.insert(space, a.key.public.clone());
    // 2.3 MB are on their way; the line holds for a twentieth of it.
    let met = meet(&mut b, &mut a, Some(120_000));
    assert!(!met.settled && met.fault.is_none(), "{met:?}");
    assert_eq!(b.room().state.alerts.len(), 1, "the alert holds there: {met:?}");
    assert!(meet(&mut b, &mut a, None).settled);
    assert_eq!(bytes_of(&a), bytes_of(&b));
}

#[test]
fn an_invited_unit_joins_with_nothing_but_the_name_of_the_space_and_the_key_that_invited_it() {
    let (mut world, mut nodes) = four(5);
    let mut joins = SimNode::new(5, "ca");
    let space = space(&world);
    // Somebody of that unit lets it speak: the act builds on the founding act alone, which is all they know.
    let introduces = joins.introduces();
    let card = world.craft("ca-2", &introduces, |header| header.seen = vec![space]);
    joins.cards.insert(space, card);
    joins.rooms.entry(space).or_default();
    joins.invited.insert(space, nodes[1].key.public.clone());
    assert!(meet(&mut joins, &mut nodes[1], None).settled);
    assert_eq!(bytes_of(&joins), bytes_of(&nodes[1]));
    assert_eq!(joins.room().state.nodes_of(&id("ca")).len(), 1);
    // Once others know its node, they call it themselves.
    let (a, b) = two(&mut nodes, 0, 1);
    assert!(meet(a, b, None).settled);
    assert!(meet(&mut nodes[0], &mut joins, None).settled);
    assert_eq!(bytes_of(&joins), bytes_of(&nodes[0]));
}

#[test]
fn files_in_any_order_twice_and_cut_off_bring_the_same_as_a_line() {
    for seed in 0..4 {
        let (world, mut nodes) = four(seed);
        let space = space(&world);
        let (a, b) = two(&mut nodes, 0, 3);
        let file = pack(a, None, space);
        // The stick was pulled out early: what was read counts, and the whole file later brings the rest.
        assert_eq!(unpack(b, &file[..file.len() * 2 / 3]), None);
        let back = pack(b, a.heard.first(), space);
        assert_eq!(unpack(b, &file), None);
        assert_eq!(unpack(b, &file), None, "twice is once");
        assert_eq!(unpack(a, &back), None);
        // What b said it has rides back; the next file for it starts there.
        let next = pack(a, a.heard.first(), space);
        assert!(next.len() < file.len(), "{} {}", next.len(), file.len());
        assert_eq!(unpack(b, &next), None);
        let back = pack(b, b.heard.first(), space);
        assert_eq!(unpack(a, &back), None);
        assert_eq!(bytes_of(a), bytes_of(b), "{seed}");
    }
}

#[test]
fn a_later_file_before_an_earlier_one_waits_and_nothing_is_lost() {
    let mut world = world(9);
    let first = world.made.clone();
    let mut a = SimNode::of(&mut world, 9, "is", "is-1", first);
    let (space, card) = (space(&world), world.made.clone());
    a.take(&space, card.clone());
    let one = pack(&a, None, space);
    let have = Have::of(space, &a.room().ops, a.now);
    for _ in 0..3 {
        world.worry("ua-1", "Again.");
    }
    a.take(&space, world.made.clone());
    let signature = a.key.sign(nobis_core::sshsig::Namespace::Have, &SignedHave::to_sign(&have));
    let two = pack(&a, Some(&SignedHave { have, signature }), space);
    let mut b = SimNode::new(9, "ua");
    b.rooms.entry(space).or_default();
    b.invited.insert(space, a.key.public.clone());
    assert_eq!(unpack(&mut b, &two), None);
    assert!(b.room().ops.is_empty() && !b.room().waiting.is_empty());
    assert_eq!(unpack(&mut b, &one), None);
    assert_eq!(bytes_of(&a), bytes_of(&b));
}

/// A conversation of an honest answerer with whoever says these frames.
fn hostile(node: &mut SimNode, key: &Key, frames: Vec<Frame>) -> Option<Fault> {
    let mut link = Link::new(Role::Answerer);
    let _ = link.on(node, Input::Open(Some(key.public.clone())));
    for frame in frames {
        for output in link.on(node, Input::Frame(frame)) {
            match output {
                Output::Close(fault) => return Some(fault),
                Output::Take(space, ops) => node.take(&space, ops),
                _ => {}
            }
        }
    }
    None
}

#[test]
fn a_node_that_breaks_the_rules_is_left_and_changes_nothing() {
    let (mut world, mut nodes) = four(11);
    let space = space(&world);
    let stranger = Key::from_seed(11, "stranger");
    let member = Key::from_seed(11, "bad-node");
    let lets = Act::Node(nobis_core::acts::Node {
        node: member.public.clone(),
        courier: "age1bad".into(),
        addresses: Vec::new(),
        retired: None,
    });
    let card = world.craft("ca-1", &lets, |header| header.seen = vec![space]);
    let hello = || Frame::Hello(vec![card.clone()]);
    let have = |key: &Key, space: OpId| {
        let have = Have { at: nobis_sim::at("2022-06-01T00:00:00Z"), lacks: Vec::new(), space, tips: Vec::new(), v: 1 };
        let signature = key.sign(nobis_core::sshsig::Namespace::Have, &SignedHave::to_sign(&have));
        Frame::Have(Box::new(SignedHave { have, signature }))
    };
    let good = world.draft("ca-1", &lets);
    let apart = world.craft("ca-2", &lets, |header| header.seen = vec![Digest::of(b"nothing"), space]);
    let foreign = {
        let mut other = World::new(12, P1);
        other.write_scene();
        other.made[1].clone()
    };
    let node = &mut nodes[0];
    let before = bytes_of(node);
    let other = Digest::of(b"another space");
    let cases: Vec<(&Key, Vec<Frame>, Fault)> = vec![
        (&stranger, vec![hello()], Fault::Nothing),
        (&stranger, vec![Frame::Hello(Vec::new())], Fault::Nothing),
        (&member, vec![Frame::Hello(vec![good.without_body()])], Fault::Nothing),
        (&stranger, vec![have(&stranger, space)], Fault::OutOfTurn),
        (&member, vec![Frame::Ops(space, vec![good.clone()])], Fault::OutOfTurn),
        (&member, vec![hello(), hello()], Fault::OutOfTurn),
        (&member, vec![hello(), have(&stranger, space)], Fault::Key),
        (&member, vec![hello(), Frame::Ops(space, vec![apart])], Fault::Order),
        (&member, vec![hello(), Frame::Ops(space, vec![foreign])], Fault::Space),
        (&member, [hello()].into_iter().chain((0..80).map(|_| have(&member, other))).collect(), Fault::Space),
        (&member, [hello()].into_iter().chain((0..80).map(|_| have(&member, space))).collect(), Fault::Noise),
        (
            &member,
            [hello()].into_iter().chain((0..80).map(|_| Frame::Ops(space, vec![card.clone()]))).collect(),
            Fault::Noise,
        ),
    ];
    let count = cases.len();
    for (n, (key, frames, fault)) in cases.into_iter().enumerate() {
        assert_eq!(hostile(node, key, frames), Some(fault), "case {n} of {count}");
    }
    // The member's card is an act like any other; nothing else came in.
    let mut without = SimNode::new(11, "compare");
    without.take(&space, node.room().ops.iter().filter(|op| op.id() != card.id()).cloned().collect::<Vec<_>>());
    assert_eq!(bytes_of(&without), before);
}

#[test]
fn no_byte_said_to_a_node_tells_of_a_space_it_has_no_part_in() {
    let mut both = SimNode::new(20, "both");
    let mut worlds: Vec<World> = (20..22).map(world).collect();
    // The second space is of other people: nobody of the first is in it.
    let mut spaces = Vec::new();
    for world in &mut worlds {
        let introduces = both.introduces();
        world.sign("is-1", introduces);
        spaces.push(space(world));
        both.cards.insert(space(world), world.made.last().expect("signed").clone());
        both.take(&space(world), world.made.clone());
    }
    let first = worlds[0].made.clone();
    let mut other = SimNode::of(&mut worlds[0], 30, "ua", "ua-1", first);
    let cards = worlds[0].made.clone();
    both.take(&spaces[0], cards.clone());
    other.take(&spaces[0], cards);
    let secrets: Vec<OpId> = worlds[1].made.iter().map(Op::id).collect();
    let secret = |bytes: &[u8]| {
        let text = String::from_utf8_lossy(bytes);
        secrets.iter().any(|id| text.contains(&id.to_string()) || bytes.windows(32).any(|w| w == id.bytes()))
    };
    // By file, by calling, by being called, and by a caller that asks for the other space by name.
    assert!(!secret(&pack(&both, None, spaces[0])));
    assert!(secret(&pack(&both, None, spaces[1])), "the search finds it where it is");
    let asks = |frames: Vec<Frame>, key: &Key, node: &mut SimNode| {
        let mut link = Link::new(Role::Answerer);
        let mut said = Vec::new();
        let _ = link.on(node, Input::Open(Some(key.public.clone())));
        for frame in frames {
            for output in link.on(node, Input::Frame(frame)) {
                if let Output::Send(frame) = output {
                    said.extend(frame.to_bytes());
                }
            }
        }
        said
    };
    let own = other.cards[&spaces[0]].clone();
    let lets = other.introduces();
    let forged = worlds[0].craft("ua-1", &lets, |header| header.space = Some(spaces[1]));
    let have = |space| {
        let have = Have { at: other.now, lacks: Vec::new(), space, tips: Vec::new(), v: 1 };
        let signature = other.key.sign(nobis_core::sshsig::Namespace::Have, &SignedHave::to_sign(&have));
        Frame::Have(Box::new(SignedHave { have, signature }))
    };
    let said = asks(
        vec![Frame::Hello(vec![own, forged]), have(spaces[0]), have(spaces[1]), Frame::Done(spaces[1])],
        &other.key,
        &mut both,
    );
    assert!(said.len() > 1_000 && !secret(&said));
    // And a space that is asked for in vain is answered as one that isn't there at all.
    let in_vain = |space| {
        asks(
            vec![Frame::Hello(vec![other.cards[&spaces[0]].clone()]), have(space)],
            &other.key,
            &mut SimNode::new(1, "none"),
        )
    };
    assert_eq!(in_vain(spaces[1]), in_vain(Digest::of(b"no such space")));
}
