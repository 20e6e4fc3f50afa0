//! Two clocks, shown apart: the time an act claims, and what acts of other units prove about it.
//!
//! Whoever signs sets their own clock. But an act names what its author had seen, so it was made after that, whatever it
//! claims; and whoever names it made theirs later. An act of *another* unit therefore bounds it: not before the latest
//! time claimed by such an act below it, not after the earliest claimed by such an act above it. A bound is no better
//! than the clock it comes from, so it always says whose that is. It is shown, and decides nothing.
//!
//! Acts of nobody, of a key beyond its end, and of a key that told two stories bound nothing: anybody could have made
//! them, or made them later.

use std::collections::HashMap;

use serde::Serialize;

use crate::ids::Id;
use crate::moment::Moment;
use crate::op::OpId;
use crate::opset::OpSet;
use crate::state::State;

/// What acts of other units prove about every act of a space.
#[derive(Debug, Clone, Default)]
pub struct Clocks {
    units: Vec<Id>,
    acts: Vec<Act>,
    places: HashMap<OpId, usize>,
}

/// An act of another unit that one act is known to lie after, or before.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Bound<'c> {
    /// The time that act claims.
    pub at: Moment,
    /// The unit whose clock this is.
    pub unit: &'c Id,
    /// The act.
    pub op: &'c OpId,
}

/// What is known of the time of one act, beside what it claims.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Proven<'c> {
    /// Of other units' acts that it had seen, the one that claims the latest time.
    pub not_before: Option<Bound<'c>>,
    /// Of other units' acts that have seen it, the one that claims the earliest time.
    pub not_after: Option<Bound<'c>>,
    /// Where the time it claims can't be, if all clocks were right.
    pub odd: Option<Odd<'c>>,
}

/// An act and something it saw, or that saw it, whose claimed times are the wrong way round. One of the two clocks was
/// wrong; which, the acts don't say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Odd<'c> {
    /// It claims a time before this act, which it had seen.
    BeforeSeen(Bound<'c>),
    /// It claims a time after this act, which had seen it.
    AfterSeeing(Bound<'c>),
}

/// Which bounds: those that lie below an act, in its past, or those above it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Side {
    Below,
    Above,
}

#[derive(Debug, Clone)]
struct Act {
    id: OpId,
    at: Moment,
    /// Whose word it is; none where it bounds nothing.
    unit: Option<usize>,
    below: Nearest,
    above: Nearest,
}

/// A bound, by places in the lists.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Edge {
    at: Moment,
    unit: usize,
    act: usize,
}

/// The two nearest bounds, of two different units: whichever unit an act is of, one of them is of another. So it needs
/// no list of all that lies below an act, and all acts together cost no more than the lines between them.
type Nearest = [Option<Edge>; 2];

impl Clocks {
    /// Works out what is proven of every act.
    pub fn of(state: &State, ops: &OpSet) -> Self {
        let order = ops.parents_first();
        let mut clocks = Self::default();
        for op in &order {
            let told_two = state.equivocations().get(&op.header().author.to_string());
            let speaks = told_two.is_none_or(|ops| !ops.contains(&op.id()));
            let unit = state.speaks_for(op).filter(|_| speaks).map(|unit| clocks.unit(unit));
            clocks.places.insert(op.id(), clocks.acts.len());
            let (below, above) = (Nearest::default(), Nearest::default());
            clocks.acts.push(Act { id: op.id(), at: op.header().at, unit, below, above });
        }
        let parents: Vec<Vec<usize>> =
            order.iter().map(|op| op.parents().filter_map(|id| clocks.places.get(&id).copied()).collect()).collect();
        for (child, parents) in parents.iter().enumerate() {
            parents.iter().for_each(|parent| Side::Below.pass(&mut clocks.acts, *parent, child));
        }
        for (child, parents) in parents.iter().enumerate().rev() {
            parents.iter().for_each(|parent| Side::Above.pass(&mut clocks.acts, child, *parent));
        }
        clocks
    }

    /// What is proven of one act; none for one that isn't there.
    pub fn proven(&self, op: &OpId) -> Option<Proven<'_>> {
        let act = &self.acts[*self.places.get(op)?];
        let of_others = |edges: &Nearest| edges.iter().flatten().find(|e| Some(e.unit) != act.unit).copied();
        // Its own unit's acts prove nothing about it, but they too can contradict it.
        let seen = act.below[0].filter(|edge| act.at < edge.at).map(|edge| Odd::BeforeSeen(self.bound(edge)));
        let seeing = act.above[0].filter(|edge| act.at > edge.at).map(|edge| Odd::AfterSeeing(self.bound(edge)));
        Some(Proven {
            not_before: of_others(&act.below).map(|edge| self.bound(edge)),
            not_after: of_others(&act.above).map(|edge| self.bound(edge)),
            odd: seen.or(seeing),
        })
    }

    fn bound(&self, edge: Edge) -> Bound<'_> {
        Bound { at: edge.at, unit: &self.units[edge.unit], op: &self.acts[edge.act].id }
    }

    fn unit(&mut self, unit: &Id) -> usize {
        // Units are few: a federation of seventy is large.
        self.units.iter().position(|known| known == unit).unwrap_or_else(|| {
            self.units.push(unit.clone());
            self.units.len() - 1
        })
    }
}

impl Side {
    fn of(self, act: &mut Act) -> &mut Nearest {
        match self {
            Self::Below => &mut act.below,
            Self::Above => &mut act.above,
        }
    }

    /// Below an act the latest is nearest, above it the earliest.
    fn is_nearer(self, edge: &Edge, than: &Edge) -> bool {
        let (edge, than) = ((edge.at, edge.act), (than.at, than.act));
        if self == Self::Below { edge > than } else { edge < than }
    }

    /// Hands on what bounds one act, and the act itself, to its neighbour.
    fn pass(self, acts: &mut [Act], from: usize, to: usize) {
        let act = &mut acts[from];
        let own = act.unit.map(|unit| Edge { at: act.at, unit, act: from });
        let edges = *self.of(act);
        for edge in edges.into_iter().chain([own]).flatten() {
            self.add(self.of(&mut acts[to]), edge);
        }
    }

    fn add(self, nearest: &mut Nearest, edge: Edge) {
        let nearer = |than: Option<Edge>| than.is_none_or(|than| self.is_nearer(&edge, &than));
        let is_same_unit = nearest[0].is_none_or(|first| first.unit == edge.unit);
        match (is_same_unit, nearer(nearest[0])) {
            (true, true) => nearest[0] = Some(edge),
            (false, true) => *nearest = [Some(edge), nearest[0]],
            (false, false) if nearer(nearest[1]) => nearest[1] = Some(edge),
            _ => {}
        }
    }
}
