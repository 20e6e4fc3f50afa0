//! Before and after: what `State::refuses` says of an act that may come next is what `State::refused` lists once it
//! has come. Months of a federation, rolled by dice, forbidden acts included; heard in order, and in any other.

use std::collections::BTreeMap;

use nobis_core::acts::{Act, Ground, Outcome, Ruling};
use nobis_core::charter::{P1, P2};
use nobis_core::op::Op;
use nobis_core::opset::{Admission, OpSet};
use nobis_core::state::{Refusal, State};
use nobis_core::trust::{Seat, Trust};
use nobis_sim::{Dice, OUTPUT, World, cast, id, months_with_nodes};

const HISTORIES: u64 = 32;

/// Applies an act; asked before and after, the state must say the same of it.
fn apply(state: &mut State, op: &Op, seen: &mut BTreeMap<String, u32>) {
    let before = state.refuses(op);
    state.apply(op);
    let after = state.refused().remove(&op.id());
    assert_eq!(before, after, "{op:?}");
    assert_eq!(before, state.refuses(op), "an act here is judged as it was before: {op:?}");
    *seen.entry(after.map_or_else(|| "taken".to_owned(), |refusal| format!("{refusal:?}"))).or_default() += 1;
}

/// Hears a history in batches, in no order, some of it twice or in part first.
fn hear(dice: &mut Dice, history: &[Op], seen: &mut BTreeMap<String, u32>) {
    let (mut ops, mut state, mut waiting) = (OpSet::new(), State::new(), Vec::new());
    for batch in dice.batches(history) {
        waiting.extend(batch);
        let mut moved = true;
        while std::mem::take(&mut moved) {
            for op in std::mem::take(&mut waiting) {
                match ops.admit(op.clone()) {
                    Ok(Admission::Admitted | Admission::Equivocation | Admission::Completed) => {
                        apply(&mut state, &op, seen);
                        moved = true;
                    }
                    Ok(Admission::Known) => {}
                    Ok(Admission::Waiting(_)) | Err(_) => waiting.push(op),
                }
            }
        }
    }
    assert_eq!(ops.len(), history.len(), "everything arrived");
}

#[test]
fn an_act_is_refused_before_it_comes_exactly_when_it_is_listed_after() {
    let mut seen = BTreeMap::new();
    for (seed, charter) in (0..HISTORIES).flat_map(|seed| [(seed, P1), (seed, P2)]) {
        let history = months_with_nodes(seed, charter);
        let mut state = State::new();
        history.iter().for_each(|op| apply(&mut state, op, &mut seen));
        hear(&mut Dice::new(seed), &history, &mut seen);
    }
    // A test that never sees a refusal shows nothing.
    for reason in [
        "taken",
        "UnknownKey",
        "KeyRevoked",
        "KeyUnproved",
        "KeyTaken",
        "NoSeat",
        "Unreadable",
        "AsideMissing",
        "ForeignEdit",
        "NoReason",
        "NotTheObjector",
        "NotAGuardian",
        "NotASecond",
        "NotAWitness",
        "NotTheReceiver",
        "NodeRetired",
        "NotFromOutside",
        "NoCrisisCharter",
        "IdTaken",
    ] {
        assert!(seen.contains_key(reason), "never seen: {reason} in {seen:?}");
    }
}

#[test]
fn of_two_openings_of_one_id_the_later_may_refuse_the_earlier() {
    // Which of the two has the smaller op id is chance: enough openings, and both cases come.
    let (mut world, mut refused, mut displaced) = (World::new(1, P1), 0, 0);
    world.write_scene();
    for _ in 0..12 {
        let act = Act::OutputOpen(world.state.output(&id(OUTPUT)).expect("it is open").1.act.clone());
        let op = world.draft("is-1", &act);
        let (before, stood) = (world.state.refuses(&op), *world.state.output(&id(OUTPUT)).expect("it is open").0);
        world.take(&op);
        let all = world.state.refused();
        assert_eq!(before, all.get(&op.id()).cloned());
        match before {
            Some(refusal) => {
                assert_eq!(refusal, Refusal::IdTaken);
                refused += 1;
            }
            None => {
                assert_eq!(all.get(&stood), Some(&Refusal::IdTaken), "the one that stood gives way");
                displaced += 1;
            }
        }
    }
    assert!(refused > 0 && displaced > 0, "{refused} refused, {displaced} displaced");
}

#[test]
fn who_is_of_the_lines_it_judges_is_refused_before_they_rule() {
    let (old, keys) = cast(1, P1);
    let mut persons = old.persons.clone();
    for judge in ["ke-1", "is-1", "no-2"] {
        persons.get_mut(&id(judge)).expect("the cast has this person").seats.insert(Seat::Panel);
    }
    let trust = Trust::new("Northlight", old.charters, old.units.into_values(), persons.into_values());
    let mut world = World::found(1, P1, trust.expect("the rows fit together"), keys);
    world.write_scene();
    let objection = world.object("ke-1", Ground::Accuracy, &["S2"]);
    let act = Act::Ruling(Ruling { objection, outcome: Outcome::Upheld, reasons: "The table says otherwise.".into() });
    for (person, refusal) in [
        ("ke-1", Some(Refusal::NotIndependent)),
        ("is-1", Some(Refusal::NotIndependent)),
        ("no-2", None),
        ("pn-1", None),
        ("no-1", Some(Refusal::NoSeat)),
    ] {
        let op = world.draft(person, &act);
        assert_eq!(world.state.refuses(&op), refusal, "{person}");
        apply(&mut world.state.clone(), &op, &mut BTreeMap::new());
    }
}
