//! Two clocks: what an act claims, and what acts of other units prove, whatever anybody's clock says.

use std::collections::{BTreeMap, BTreeSet};

use nobis_core::acts::Ground;
use nobis_core::charter::{P1, P2};
use nobis_core::clocks::{Clocks, Odd, Proven};
use nobis_core::ids::Id;
use nobis_core::op::{Op, OpId};
use nobis_core::opset::OpSet;
use nobis_core::state::State;
use nobis_sim::{World, at, id, months_with_nodes};

fn held(made: &[Op]) -> (OpSet, State) {
    let mut ops = OpSet::new();
    for op in made {
        let _ = ops.admit(op.clone());
    }
    (ops, State::fold(made))
}

/// The unit whose word an act is; none where it bounds nothing.
fn speaks<'s>(state: &'s State, op: &Op) -> Option<&'s Id> {
    let forked = state.equivocations().values().any(|ops| ops.contains(&op.id()));
    state.speaks_for(op).filter(|_| !forked)
}

/// Each act with all it had seen, the slow way.
fn pasts(ops: &OpSet) -> BTreeMap<OpId, BTreeSet<OpId>> {
    let past = |op: &Op| ops.past(&op.id()).into_iter().map(Op::id).filter(|id| *id != op.id()).collect();
    ops.iter().map(|op| (op.id(), past(op))).collect()
}

#[test]
fn bounds_are_the_nearest_words_of_others_among_all_that_was_seen_and_has_seen() {
    let (mut bounded, mut odd) = (0, 0);
    for (seed, charter) in [(1, P1), (2, P2), (3, P1)] {
        let (ops, state) = held(&months_with_nodes(seed, charter));
        let (clocks, pasts) = (Clocks::of(&state, &ops), pasts(&ops));
        for op in ops.iter() {
            let proven = clocks.proven(&op.id()).expect("every act here has its place");
            let own = speaks(&state, op);
            let said = |other: &Op| Some((other.header().at, speaks(&state, other)?));
            let seen: Vec<_> = pasts[&op.id()].iter().filter_map(|id| said(ops.get(id)?)).collect();
            let above = ops.iter().filter(|other| pasts[&other.id()].contains(&op.id()));
            let seeing: Vec<_> = above.filter_map(said).collect();
            let others = |all: &[_]| all.iter().filter(|(_, unit)| Some(*unit) != own).map(|(at, _)| *at).collect();
            let (before, after): (Vec<_>, Vec<_>) = (others(&seen), others(&seeing));
            assert_eq!(proven.not_before.map(|b| b.at), before.into_iter().max());
            assert_eq!(proven.not_after.map(|b| b.at), after.into_iter().min());
            let claimed = op.header().at;
            let is_odd = seen.iter().any(|(at, _)| claimed < *at) || seeing.iter().any(|(at, _)| claimed > *at);
            assert_eq!(proven.odd.is_some(), is_odd);
            bounded += usize::from(proven.not_before.is_some() && proven.not_after.is_some());
            odd += usize::from(is_odd);
        }
    }
    assert!(bounded > 200 && odd > 20, "both are seen: {bounded} {odd}");
}

#[test]
fn a_bound_is_a_real_act_of_another_unit_on_the_right_side() {
    let (ops, state) = held(&months_with_nodes(5, P1));
    let (clocks, pasts) = (Clocks::of(&state, &ops), pasts(&ops));
    for op in ops.iter() {
        let Proven { not_before, not_after, .. } = clocks.proven(&op.id()).expect("it is here");
        for bound in not_before.iter().chain(&not_after) {
            let other = ops.get(bound.op).expect("a bound names an act that is here");
            assert_eq!((other.header().at, Some(bound.unit)), (bound.at, speaks(&state, other)));
            assert_ne!(Some(bound.unit), speaks(&state, op));
        }
        assert!(not_before.is_none_or(|b| pasts[&op.id()].contains(b.op)), "it was seen");
        assert!(not_after.is_none_or(|b| pasts[b.op].contains(&op.id())), "it has seen");
    }
}

#[test]
fn what_comes_later_never_widens_a_bound_nor_moves_where_an_act_began() {
    let made = months_with_nodes(7, P1);
    let mut before: BTreeMap<OpId, (Option<_>, Option<_>)> = BTreeMap::new();
    for n in (0..=made.len()).step_by(15) {
        let (ops, state) = held(&made[..n]);
        let clocks = Clocks::of(&state, &ops);
        let bounds = |id: &OpId| clocks.proven(id).map(|p| (p.not_before.map(|b| b.at), p.not_after.map(|b| b.at)));
        for (id, (from, until)) in &before {
            // Where a key is found to tell two stories, what it bounded is open again.
            if state.equivocations().is_empty() {
                let (now_from, now_until) = bounds(id).expect("nothing is taken out");
                assert_eq!(*from, now_from);
                assert!(until.is_none_or(|until| now_until.is_some_and(|now| now <= until)));
            }
        }
        before = ops.iter().filter_map(|op| Some((op.id(), bounds(&op.id())?))).collect();
    }
}

#[test]
fn whoever_dates_an_act_back_is_found_by_what_it_had_seen() {
    let mut w = World::ready(P1);
    w.at("2022-06-20T08:00:00Z");
    let objection = w.worry("ua-2", "The second sentence is not clear.");
    w.at("2022-06-10T08:00:00Z");
    let dated = w.answer("is-1", objection);
    let clocks = Clocks::of(&w.state, &w.ops);
    let proven = clocks.proven(&dated).expect("it is here");
    let seen = proven.not_before.expect("a concern of another unit lies below it");
    assert_eq!((seen.op, seen.unit, seen.at), (&objection, &id("ua"), at("2022-06-20T08:00:00Z")));
    assert!(matches!(proven.odd, Some(Odd::BeforeSeen(bound)) if *bound.op == objection), "{:?}", proven.odd);
    // Answered with an honest date, nothing is contradicted.
    w.at("2022-06-20T09:00:00Z");
    let honest = w.answer("ca-1", objection);
    assert_eq!(Clocks::of(&w.state, &w.ops).proven(&honest).expect("it is here").odd, None);
}

#[test]
fn an_act_dated_ahead_is_found_once_somebody_has_seen_it() {
    let mut w = World::ready(P1);
    w.at("2023-04-20T08:00:00Z");
    let ahead = w.worry("ua-2", "Dated a year ahead.");
    let odd = |w: &World| {
        matches!(Clocks::of(&w.state, &w.ops).proven(&ahead).expect("it is here").odd, Some(Odd::AfterSeeing(_)))
    };
    assert!(!odd(&w), "nobody has seen it yet, and it may be right");
    w.at("2022-06-21T08:00:00Z");
    w.worry("ca-1", "Seen.");
    assert!(odd(&w));
}

#[test]
fn nobodys_key_and_a_key_that_told_two_stories_bound_nothing() {
    let mut w = World::ready(P1);
    let first = w.worry("is-1", "To be bounded.");
    w.later(1);
    let [one, two] = [Ground::Law, Ground::Timing].map(|ground| w.objection(ground, &["S1"]));
    let (one, two) = (w.draft("ua-2", &one), w.draft("ua-2", &two));
    w.take(&one);
    let until = |w: &World| Clocks::of(&w.state, &w.ops).proven(&first).expect("it is here").not_after.map(|b| *b.op);
    assert_eq!(until(&w), Some(one.id()));
    w.take(&two);
    assert_eq!(until(&w), None);
    w.device("stranger");
    w.worry("stranger", "By nobody.");
    assert_eq!(until(&w), None);
}
