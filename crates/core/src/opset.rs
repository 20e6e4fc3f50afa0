//! The set of ops a node holds: what is admitted, what waits for its parents, and who told two stories.
//!
//! Admission never decides by order of arrival. An op whose parents are missing waits; one that takes a place its
//! author already filled is *equivocation*: both are kept, the key is flagged, and people see both.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use crate::ids::Digest;
use crate::moment::Moment;
use crate::op::{Header, Op, OpId, SEEN_MAX};
use crate::sshsig::PublicKey;

/// The ops of one space.
#[derive(Debug, Clone, Default)]
pub struct OpSet {
    space: Option<OpId>,
    ops: BTreeMap<OpId, Op>,
    /// Per key and place in its chain, the ops that claim it. More than one is equivocation.
    chains: BTreeMap<PublicKey, BTreeMap<u64, BTreeSet<OpId>>>,
    /// Keys that signed different ops for one place.
    forked: BTreeSet<PublicKey>,
    /// Ops that no other op names as a parent.
    heads: BTreeSet<OpId>,
    /// Ops whose body was erased here, on purpose.
    erased: BTreeSet<OpId>,
}

/// What became of an op that was offered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Admission {
    /// New, and in.
    Admitted,
    /// New and in, and its author has now signed two ops for one place: both are kept.
    Equivocation,
    /// Already here, and nothing of it is new.
    Known,
    /// Already here, and a part that was missing (body or aside) came with this copy. State takes it again.
    Completed,
    /// Its form is right, but these parents aren't here yet: offer it again after them.
    Waiting(BTreeSet<OpId>),
}

/// What would become of an op.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weighed {
    /// It would be in, or a part that is missing would come with it.
    Fits,
    /// Nothing of it is new.
    Known,
    /// Its parents aren't here.
    Waits,
}

/// Why an op can never be in this set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AdmitError {
    /// It belongs to another space.
    OtherSpace,
    /// Its `prev` is an op of another key, or not the place before.
    Chain,
    /// The set has no founding op yet, and this isn't one.
    NotFounded,
}

impl AdmitError {
    /// A stable name of the class of failure.
    pub fn code(self) -> &'static str {
        match self {
            Self::OtherSpace => "admit-other-space",
            Self::Chain => "admit-chain",
            Self::NotFounded => "admit-not-founded",
        }
    }
}

impl fmt::Display for AdmitError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::OtherSpace => "this act belongs to another space",
            Self::Chain => "this act doesn't continue its author's own chain",
            Self::NotFounded => "this space has not been founded here yet: take its founding act first",
        })
    }
}

impl std::error::Error for AdmitError {}

impl OpSet {
    /// An empty set, waiting for a founding op.
    pub fn new() -> Self {
        Self::default()
    }

    /// Takes an op in, if its parents are here.
    ///
    /// # Errors
    /// See [`AdmitError`]: an op refused here would be refused on every node.
    pub fn admit(&mut self, op: Op) -> Result<Admission, AdmitError> {
        if self.ops.contains_key(&op.id()) {
            return Ok(self.complete(op));
        }
        check_space(self.space, &op)?;
        let missing: BTreeSet<OpId> = op.parents().filter(|id| !self.ops.contains_key(id)).collect();
        if !missing.is_empty() {
            return Ok(Admission::Waiting(missing));
        }
        check_chain(&op, |id| self.ops.get(id))?;
        Ok(self.insert(op))
    }

    /// What would become of an op that comes together with others, which would be in before it. Nothing changes: this is
    /// what a node asks before it keeps a batch.
    ///
    /// # Errors
    /// As [`OpSet::admit`].
    pub fn weigh(&self, op: &Op, beside: &BTreeMap<OpId, &Op>) -> Result<Weighed, AdmitError> {
        if let Some(here) = self.ops.get(&op.id()) {
            let news = brings_more(here, op) && !self.erased.contains(&op.id());
            return Ok(if news { Weighed::Fits } else { Weighed::Known });
        }
        let space = self.space.or_else(|| beside.values().find(|op| op.header().space.is_none()).map(|op| op.id()));
        check_space(space, op)?;
        let get = |id: &OpId| self.ops.get(id).or_else(|| beside.get(id).copied());
        if op.parents().any(|id| get(&id).is_none()) {
            return Ok(Weighed::Waits);
        }
        check_chain(op, get)?;
        Ok(if beside.contains_key(&op.id()) { Weighed::Known } else { Weighed::Fits })
    }

    /// A copy relayed without its body must not keep the whole act out for ever. What was erased here stays erased.
    fn complete(&mut self, op: Op) -> Admission {
        if !brings_more(&self.ops[&op.id()], &op) || self.erased.contains(&op.id()) {
            return Admission::Known;
        }
        self.ops.insert(op.id(), op);
        Admission::Completed
    }

    fn insert(&mut self, op: Op) -> Admission {
        let id = op.id();
        if self.space.is_none() {
            self.space = Some(id);
        }
        for parent in op.parents() {
            self.heads.remove(&parent);
        }
        // Nothing admitted can name an op that is only now admitted: its parents had to be here before it.
        self.heads.insert(id);
        let place = self.chains.entry(op.header().author.clone()).or_default().entry(op.header().seq).or_default();
        place.insert(id);
        let forked = place.len() > 1;
        if forked {
            self.forked.insert(op.header().author.clone());
        }
        self.ops.insert(id, op);
        if forked { Admission::Equivocation } else { Admission::Admitted }
    }

    /// Id of the founding op.
    pub fn space(&self) -> Option<OpId> {
        self.space
    }

    /// One op.
    pub fn get(&self, id: &OpId) -> Option<&Op> {
        self.ops.get(id)
    }

    /// All ops, by id: an order, but not the order of anything.
    pub fn iter(&self) -> impl Iterator<Item = &Op> {
        self.ops.values()
    }

    /// All that the author of an op had before them, parents first, and the op itself last.
    pub fn past(&self, id: &OpId) -> Vec<&Op> {
        self.up_to([id])
    }

    /// All ops, each after those it builds on: one such order of many, the same for the same ops.
    pub fn parents_first(&self) -> Vec<&Op> {
        self.up_to(&self.heads)
    }

    fn up_to<'i>(&self, ends: impl IntoIterator<Item = &'i OpId>) -> Vec<&Op> {
        let (mut out, mut seen) = (Vec::new(), BTreeSet::new());
        // A stack of our own: a chain may be longer than a thread's stack is deep. An op comes back as `done` once its
        // parents are out.
        let mut todo: Vec<(OpId, bool)> = ends.into_iter().map(|id| (*id, false)).collect();
        while let Some((id, done)) = todo.pop() {
            let Some(op) = self.ops.get(&id) else { continue };
            if done {
                out.push(op);
            } else if seen.insert(id) {
                todo.push((id, true));
                let header = op.header();
                let parents = header.seen.iter().chain(&header.prev).chain(&header.space);
                todo.extend(parents.map(|parent| (*parent, false)));
            }
        }
        out
    }

    /// How many ops are here.
    pub fn len(&self) -> usize {
        self.ops.len()
    }

    /// Whether no op is here.
    pub fn is_empty(&self) -> bool {
        self.ops.is_empty()
    }

    /// Ops that nobody has built on yet: what the next op names as seen.
    pub fn heads(&self) -> &BTreeSet<OpId> {
        &self.heads
    }

    /// The last op of a key: its place and id. Of an equivocating key, the smallest id at the highest place.
    pub fn last_of(&self, key: &PublicKey) -> Option<(u64, OpId)> {
        let (seq, ids) = self.chains.get(key)?.last_key_value()?;
        Some((*seq, *ids.first()?))
    }

    /// The header of a key's next op here: its place in its own chain, and all heads as seen. Kind and body digest are
    /// set by [`crate::op::draft`].
    pub fn next_header(&self, author: &PublicKey, at: Moment) -> Header {
        let last = self.last_of(author);
        // Own heads are named by `prev` already; more heads than a header may name wait for the next op.
        let seen = self.heads.iter().filter(|id| last.is_none_or(|(_, own)| own != **id)).take(SEEN_MAX).copied();
        Header {
            at,
            author: author.clone(),
            body: Digest::of(b""),
            kind: String::new(),
            prev: last.map(|(_, id)| id),
            seen: seen.collect(),
            seq: last.map_or(0, |(seq, _)| seq + 1),
            space: self.space,
            v: 1,
        }
    }

    /// The keys that signed an op here.
    pub fn authors(&self) -> impl Iterator<Item = &PublicKey> {
        self.chains.keys()
    }

    /// The ops of a key by their place, from the first. More than one at a place is equivocation.
    pub fn chain(&self, author: &PublicKey) -> impl DoubleEndedIterator<Item = (u64, &BTreeSet<OpId>)> {
        self.chains.get(author).into_iter().flatten().map(|(seq, ids)| (*seq, ids))
    }

    /// Whether a key signed different ops for one place.
    pub fn is_forked(&self, author: &PublicKey) -> bool {
        self.forked.contains(author)
    }

    /// Whether an op is here without its body or aside, and somebody who has them could bring them.
    pub fn is_incomplete(&self, id: &OpId) -> bool {
        let lacks = self.ops.get(id).is_some_and(|op| op.body().is_none() || op.aside_withheld());
        lacks && !self.erased.contains(id)
    }

    /// Keys that signed different ops for one place, with the ops: proof that anyone can check.
    pub fn equivocations(&self) -> BTreeMap<&PublicKey, BTreeSet<OpId>> {
        let mut found = BTreeMap::new();
        for (key, chain) in &self.chains {
            let ops: BTreeSet<OpId> = chain.values().filter(|at| at.len() > 1).flatten().copied().collect();
            if !ops.is_empty() {
                found.insert(key, ops);
            }
        }
        found
    }

    /// Erases a body: the op stays, and proves that it was. Returns whether there was one.
    pub fn erase_body(&mut self, id: &Digest) -> bool {
        let Some(op) = self.ops.get_mut(id) else {
            return false;
        };
        let had = op.body().is_some();
        *op = op.without_body();
        self.erased.insert(*id);
        had
    }
}

/// Whether a copy of an op has a part that the one here lacks, and lacks none that is here.
fn brings_more(here: &Op, copy: &Op) -> bool {
    let brings = |mine: Option<&[u8]>, theirs: Option<&[u8]>| mine.is_none() && theirs.is_some();
    let more = brings(here.body_bytes(), copy.body_bytes()) || brings(here.aside_bytes(), copy.aside_bytes());
    let less = brings(copy.body_bytes(), here.body_bytes()) || brings(copy.aside_bytes(), here.aside_bytes());
    more && !less
}

fn check_space(space: Option<OpId>, op: &Op) -> Result<(), AdmitError> {
    match (space, op.header().space) {
        (None, None) => Ok(()),
        (None, Some(_)) => Err(AdmitError::NotFounded),
        (Some(here), Some(there)) if here == there => Ok(()),
        (Some(here), None) if here == op.id() => Ok(()),
        _ => Err(AdmitError::OtherSpace),
    }
}

fn check_chain<'o>(op: &Op, get: impl Fn(&OpId) -> Option<&'o Op>) -> Result<(), AdmitError> {
    let Some(before) = op.header().prev.and_then(|prev| get(&prev)) else { return Ok(()) };
    let before = before.header();
    let follows = before.author == op.header().author && before.seq + 1 == op.header().seq;
    if follows { Ok(()) } else { Err(AdmitError::Chain) }
}
