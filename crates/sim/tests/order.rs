//! Any order, any partition: the same acts give the same state and the same report, and none is lost.
//!
//! Months of a federation are rolled by dice: people do what they may and what they may not, edit apart, tell two
//! stories, sign nonsense; strangers knock; bodies are erased. Nodes hear of it in batches, late, twice, first from a
//! relay that left the body or the aside out, and children before their parents (which makes them wait).

use std::collections::{BTreeMap, BTreeSet};

use nobis_core::charter::{P1, P2};
use nobis_core::gates::{self, Scans};
use nobis_core::ids::Id;
use nobis_core::moment::Moment;
use nobis_core::op::{Op, OpId};
use nobis_core::opset::{Admission, OpSet};
use nobis_core::report::Report;
use nobis_core::state::State;
use nobis_sim::{Dice, at, id, months_with_nodes};
use serde_json::Value;

/// Two charters × this many histories of about 150 acts, each heard by three nodes.
const HISTORIES: u64 = 8;

/// A node: what it holds, what waits, what it makes of it.
#[derive(Default)]
struct Node {
    ops: OpSet,
    state: State,
    waiting: Vec<Op>,
    waited: usize,
}

impl Node {
    /// Takes a batch, and whatever waited for it.
    fn hear(&mut self, batch: &[Op]) {
        self.waiting.extend(batch.iter().cloned());
        let mut moved = true;
        while std::mem::take(&mut moved) {
            for op in std::mem::take(&mut self.waiting) {
                match self.ops.admit(op.clone()) {
                    Ok(Admission::Admitted | Admission::Equivocation) => {
                        self.state.apply(&op);
                        moved = true;
                    }
                    Ok(Admission::Waiting(missing)) => {
                        assert!(missing.iter().all(|parent| self.ops.get(parent).is_none()), "waits for what is here");
                        self.waiting.push(op);
                        self.waited += 1;
                    }
                    // A copy came before without its body or aside; now the rest is here.
                    Ok(Admission::Completed) => self.state.apply(&op),
                    Ok(Admission::Known) => {}
                    // Before its space is founded, a node can only put an act aside.
                    Err(_) => self.waiting.push(op),
                }
            }
        }
    }
}

fn reports(state: &State) -> Vec<Report> {
    let moments: [Moment; 3] = ["2022-04-01T00:00:00Z", "2022-06-01T08:00:00Z", "2023-01-01T00:00:00Z"].map(at);
    let outputs: Vec<Id> = state.opened.keys().cloned().collect();
    let all = outputs.iter().flat_map(|output| moments.map(|moment| (output, moment)));
    all.filter_map(|(output, moment)| gates::evaluate(state, output, moment, &mut Scans::default()).ok()).collect()
}

#[test]
fn any_causal_order_and_any_partition_give_the_same_state_and_report() {
    let mut waited = 0;
    for (seed, charter) in (0..HISTORIES).flat_map(|seed| [(seed, P1), (seed, P2)]) {
        let history = months_with_nodes(seed, charter);
        let told = State::fold(&history);
        let (bytes, report) = (told.bytes(), reports(&told));
        assert!(!report.is_empty(), "seed {seed}: there is an output to look at");
        for listener in 0..3 {
            let mut dice = Dice::new(seed * 1_000 + listener);
            let mut node = Node::default();
            for batch in dice.batches(&history) {
                node.hear(&batch);
            }
            assert_eq!(node.ops.len(), history.len(), "seed {seed}, node {listener}: everything arrived");
            assert!(node.waiting.is_empty(), "seed {seed}, node {listener}: nothing waits any more");
            assert!(node.state.bytes() == bytes, "seed {seed}, node {listener}: another state");
            assert!(reports(&node.state) == report, "seed {seed}, node {listener}: another report");
            waited += node.waited;
        }
    }
    assert!(waited > 1_000, "children often came before their parents: {waited}");
}

#[test]
fn a_founding_act_whose_body_comes_last_changes_nothing() {
    let history = months_with_nodes(3, P1);
    let mut state = State::new();
    state.apply(&history[0].without_body());
    history[1..].iter().for_each(|op| state.apply(op));
    assert!(state.opened.is_empty(), "nobody is known yet");
    state.apply(&history[0]);
    assert!(state.bytes() == State::fold(&history).bytes());
}

#[test]
fn a_node_that_hears_everything_twice_knows_no_more() {
    let history = months_with_nodes(77, P1);
    let mut node = Node::default();
    node.hear(&history);
    let before = node.state.bytes();
    node.hear(&history);
    assert_eq!(node.ops.len(), history.len());
    assert_eq!(node.state.bytes(), before);
}

#[test]
fn a_part_never_says_more_than_the_whole_and_says_it_at_once() {
    // A report may be asked for at any point of the way: whatever has arrived, folding and evaluating is total.
    let history = months_with_nodes(5, P2);
    let mut node = Node::default();
    for batch in Dice::new(9).batches(&history) {
        node.hear(&batch);
        reports(&node.state);
        node.state.refused();
    }
    assert_eq!(node.state.bytes(), State::fold(&history).bytes());
}

/// The ids a state shows outside its bookkeeping of chains: as keys of its records and acts, as refused, as erased.
fn shown(state: &State) -> BTreeSet<OpId> {
    fn keys(value: &Value, out: &mut BTreeSet<OpId>) {
        match value {
            Value::Object(map) => map.iter().for_each(|(key, inner)| {
                out.extend(key.parse::<OpId>());
                keys(inner, out);
            }),
            Value::Array(items) => items.iter().for_each(|inner| keys(inner, out)),
            _ => {}
        }
    }
    let mut value: Value = serde_json::from_slice(&state.bytes()).expect("state is JSON");
    value.as_object_mut().expect("state is an object").remove("chains");
    let mut out: BTreeSet<OpId> = state.erased.iter().chain(state.refused().keys()).copied().collect();
    keys(&value, &mut out);
    out
}

#[test]
fn every_admitted_act_is_in_force_refused_or_erased_and_none_is_forgotten() {
    let mut why: BTreeMap<String, u32> = BTreeMap::new();
    for seed in 100..100 + 2 * HISTORIES {
        let history = months_with_nodes(seed, P1);
        let state = State::fold(&history);
        let shown = shown(&state);
        for op in &history[1..] {
            assert!(shown.contains(&op.id()), "seed {seed}: {op:?} is gone");
        }
        for refusal in state.refused().values() {
            *why.entry(format!("{refusal:?}")).or_default() += 1;
        }
        *why.entry("erased".to_owned()).or_default() += u32::try_from(state.erased.len()).unwrap_or(u32::MAX);
        *why.entry("forked".to_owned()).or_default() += u32::try_from(state.equivocations().len()).unwrap_or(u32::MAX);
    }
    // The dice really tried everything: a test that never sees a refusal shows nothing.
    for reason in [
        "UnknownKey",
        "KeyRevoked",
        "KeyUnproved",
        "KeyTaken",
        "NoSeat",
        "Unreadable",
        "ForeignEdit",
        "NoReason",
        "NotTheObjector",
        "NotTheReceiver",
        "NodeRetired",
        "NotFromOutside",
        "erased",
        "forked",
    ] {
        assert!(why.get(reason).is_some_and(|n| *n > 0), "never seen: {reason} in {why:?}");
    }
}

#[test]
fn an_act_of_another_space_or_out_of_its_chain_is_refused_by_every_node_alike() {
    let history = months_with_nodes(3, P1);
    let mut node = Node::default();
    node.hear(&history);
    let stranger = months_with_nodes(4, P1);
    for op in stranger.iter().take(20) {
        assert!(node.ops.admit(op.clone()).is_err(), "an act of another space was let in");
    }
    let mut world = nobis_sim::World::new(8, P1);
    world.write_scene();
    let act = world.objection(nobis_core::acts::Ground::Timing, &[]);
    let other = world.made[3].id();
    let broken = world.craft("ke-1", &act, |header| {
        header.seq = 7;
        header.prev = Some(other);
    });
    assert!(world.ops.admit(broken).is_err(), "a chain that continues somebody else's was let in");
    assert!(world.state.output(&id(nobis_sim::OUTPUT)).is_some());
}
