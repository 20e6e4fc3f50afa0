//! What a node has of a space, in few words, and what another lacks by them.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::canon::{self, CanonError};
use crate::moment::Moment;
use crate::op::{Op, OpId};
use crate::opset::OpSet;
use crate::sshsig::{self, Namespace, PublicKey, SigError, Signature};

/// Most tips and spans read: 4,096 keys, ten times the persons of the largest federation with all their devices.
pub const TIPS_MAX: usize = 4096;

/// An act nobody of the same key has built on: the end of a chain. A key that told two stories has several.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tip {
    /// The key.
    pub author: PublicKey,
    /// The act.
    pub op: OpId,
    /// Its place in the chain.
    pub seq: u64,
}

/// Acts of one key that are here without their body or aside, by place: from the first to the last, both included.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Span {
    /// The key.
    pub author: PublicKey,
    /// First place.
    pub from: u64,
    /// Last place.
    pub to: u64,
}

/// What a node has of a space.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Have {
    /// When, by the node's clock.
    pub at: Moment,
    /// What of it is incomplete, in ascending order.
    pub lacks: Vec<Span>,
    /// The space.
    pub space: OpId,
    /// Ends of chains, in ascending order.
    pub tips: Vec<Tip>,
    /// Version: 1.
    pub v: u8,
}

impl Have {
    /// What these acts are, in few words.
    pub fn of(space: OpId, ops: &OpSet, at: Moment) -> Self {
        let (mut tips, mut lacks) = (Vec::new(), Vec::new());
        for author in ops.authors() {
            tips.extend(ends(ops, author));
            lacks.extend(incomplete(ops, author));
        }
        tips.sort_unstable();
        lacks.sort_unstable();
        tips.truncate(TIPS_MAX);
        lacks.truncate(TIPS_MAX);
        Self { at, lacks, space, tips, v: 1 }
    }

    /// Whether it names the same acts as another, whenever they were said.
    pub fn same_acts(&self, other: &Self) -> bool {
        (self.space, &self.tips, &self.lacks) == (other.space, &other.tips, &other.lacks)
    }

    /// Tips it no longer has, that an earlier one had: a node that lost acts, or shows different people different
    /// histories. Only what is here can be judged.
    pub fn lost_since<'h>(&self, earlier: &'h Self, ops: &OpSet) -> Vec<&'h Tip> {
        let lost = |tip: &&Tip| {
            let mine: Vec<&Tip> = self.tips.iter().filter(|t| t.author == tip.author).collect();
            let unknown = mine.iter().any(|t| ops.get(&t.op).is_none() && t.seq >= tip.seq);
            !unknown && !below(ops, mine.iter().map(|t| t.op)).contains(&tip.op)
        };
        earlier.tips.iter().filter(lost).collect()
    }
}

/// Why bytes aren't what a node has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum HaveError {
    /// Not written as it is written.
    Form(CanonError),
    /// Out of order, twice, or too many.
    Order,
    /// Another version.
    Version,
    /// Not signed by that node.
    Signature(SigError),
}

/// What a node has, as it said and signed it: a proof that it held these acts not after that moment, by its own word.
#[derive(Debug, Clone, PartialEq)]
pub struct SignedHave {
    /// What it said.
    pub have: Have,
    /// The signature, in [`Namespace::Have`].
    pub signature: Signature,
}

/// How it is written.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    have: Have,
    signature: String,
}

impl SignedHave {
    /// The bytes a node signs.
    ///
    /// # Panics
    /// Never: digests, keys and small numbers are canonical.
    pub fn to_sign(have: &Have) -> Vec<u8> {
        canon::write(have).expect("digests, keys and places are canonical")
    }

    /// As it is written.
    ///
    /// # Panics
    /// Never: as [`SignedHave::to_sign`].
    pub fn to_bytes(&self) -> Vec<u8> {
        let written = Written { have: self.have.clone(), signature: self.signature.to_armored() };
        canon::write(&written).expect("digests, keys and places are canonical")
    }

    /// Reads what a node signed, and checks that its own key did. Whose node that is, is another question.
    ///
    /// # Errors
    /// See [`HaveError`].
    pub fn parse(bytes: &[u8]) -> Result<Self, HaveError> {
        let Written { have, signature } = canon::read(bytes).map_err(HaveError::Form)?;
        if have.v != 1 {
            return Err(HaveError::Version);
        }
        let in_order = have.tips.is_sorted_by(|a, b| a < b) && have.lacks.is_sorted_by(|a, b| a < b);
        let spans = have.lacks.iter().all(|s| s.from <= s.to);
        if !in_order || !spans || have.tips.len() > TIPS_MAX || have.lacks.len() > TIPS_MAX {
            return Err(HaveError::Order);
        }
        let signature = Signature::parse(&signature).map_err(HaveError::Signature)?;
        let said = Self::to_sign(&have);
        sshsig::check(signature.key(), Namespace::Have, &said, &signature).map_err(HaveError::Signature)?;
        Ok(Self { have, signature })
    }
}

/// The ends of a key's chain.
fn ends<'o>(ops: &'o OpSet, author: &'o PublicKey) -> impl Iterator<Item = Tip> + 'o {
    let mut all: BTreeMap<OpId, u64> = BTreeMap::new();
    if ops.is_forked(author) {
        all.extend(ops.chain(author).flat_map(|(seq, ids)| ids.iter().map(move |id| (*id, seq))));
        for (_, ids) in ops.chain(author) {
            for prev in ids.iter().filter_map(|id| ops.get(id)?.header().prev) {
                all.remove(&prev);
            }
        }
    } else if let Some((seq, id)) = ops.last_of(author) {
        all.insert(id, seq);
    }
    all.into_iter().map(|(op, seq)| Tip { author: author.clone(), op, seq })
}

/// Runs of places at which something is missing.
fn incomplete(ops: &OpSet, author: &PublicKey) -> Vec<Span> {
    let mut spans: Vec<Span> = Vec::new();
    for (seq, ids) in ops.chain(author) {
        if !ids.iter().any(|id| ops.is_incomplete(id)) {
            continue;
        }
        match spans.last_mut().filter(|span| span.to + 1 == seq) {
            Some(span) => span.to = seq,
            None => spans.push(Span { author: author.clone(), from: seq, to: seq }),
        }
    }
    spans
}

/// These acts and all before them in their own chains.
fn below(ops: &OpSet, tips: impl Iterator<Item = OpId>) -> BTreeSet<OpId> {
    let mut known = BTreeSet::new();
    for tip in tips {
        let mut next = Some(tip);
        while let Some(op) = next.and_then(|id| ops.get(&id)).filter(|op| known.insert(op.id())) {
            next = op.header().prev;
        }
    }
    known
}

/// What another lacks of one key's acts, by the tips it named.
///
/// A tip we don't hold that lies beyond all we hold continues our chain, so nothing is missing there; one that doesn't
/// is of another branch, and everything is sent: where the branches part, neither knows.
fn missing_of(ops: &OpSet, author: &PublicKey, tips: &[&Tip], out: &mut BTreeSet<OpId>) {
    let last = ops.last_of(author).map_or(0, |(seq, _)| seq);
    let (known, unknown): (Vec<&Tip>, Vec<&Tip>) = tips.iter().partition(|t| ops.get(&t.op).is_some());
    if known.is_empty() && !unknown.is_empty() && unknown.iter().all(|t| t.seq > last) && !ops.is_forked(author) {
        return;
    }
    if let ([tip], false) = (&known[..], ops.is_forked(author)) {
        // The usual case: the rest of one chain.
        out.extend(ops.chain(author).filter(|(seq, _)| *seq > tip.seq).flat_map(|(_, ids)| ids));
        return;
    }
    let there = below(ops, known.iter().map(|t| t.op));
    out.extend(ops.chain(author).flat_map(|(_, ids)| ids).filter(|id| !there.contains(id)));
}

/// What another lacks, by what it has: acts it doesn't hold, and acts of which it lacks a part that is here.
pub fn missing(ops: &OpSet, have: &Have) -> (BTreeSet<OpId>, BTreeSet<OpId>) {
    let mut tips: BTreeMap<&PublicKey, Vec<&Tip>> = BTreeMap::new();
    for tip in &have.tips {
        tips.entry(&tip.author).or_default().push(tip);
    }
    let (mut whole, mut parts) = (BTreeSet::new(), BTreeSet::new());
    for author in ops.authors() {
        missing_of(ops, author, tips.get(author).map_or(&[], Vec::as_slice), &mut whole);
    }
    for span in &have.lacks {
        let ids = ops.chain(&span.author).filter(|(seq, _)| (span.from..=span.to).contains(seq));
        parts.extend(ids.flat_map(|(_, ids)| ids).filter(|id| !whole.contains(*id) && !ops.is_incomplete(id)));
    }
    (whole, parts)
}

/// What is never sent without its body: who takes part is in the founding act.
fn is_founding(op: &Op) -> bool {
    op.header().space.is_none()
}

/// What must travel before everything: it stops a release, or takes somebody's word back.
fn is_urgent(op: &Op) -> bool {
    matches!(
        op.header().kind.as_str(),
        "alert" | "objection" | "consent-withdraw" | "withdraw" | "withdraw-cancel" | "key-revoke" | "recheck"
    )
}

/// One thing to send: an act whole, or only its header.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Sending {
    /// The act.
    pub op: OpId,
    /// Whether its body goes along.
    pub whole: bool,
}

/// Bodies below this many bytes in the way of something urgent go along: leaving them out would save nothing.
const LIGHT_BYTES: usize = 64 * 1024;

/// The order in which acts are sent: parents before children; what is urgent first, with only the headers of what it
/// builds on where their bodies are heavy; parts last.
pub(super) fn in_order(ops: &OpSet, whole: &BTreeSet<OpId>, parts: &BTreeSet<OpId>) -> Vec<Sending> {
    let get = |id: &OpId| ops.get(id);
    let mut order = Order { ops, wanted: whole, placed: BTreeSet::new(), out: Vec::with_capacity(whole.len()) };
    for id in whole.iter().filter(|id| get(id).is_some_and(is_urgent)) {
        order.place(*id);
    }
    let urgent = std::mem::take(&mut order.out);
    let mut rest: Vec<(crate::moment::Moment, OpId)> = whole
        .iter()
        .filter(|id| !order.placed.contains(*id))
        .filter_map(|id| Some((get(id)?.header().at, *id)))
        .collect();
    rest.sort_unstable();
    for (_, id) in rest {
        order.place(id);
    }
    let bare = |id: &OpId| get(id).is_some_and(|op| !is_urgent(op) && !is_founding(op));
    let weight = |id: &OpId| get(id).map_or(0, |op| op.body_bytes().map_or(0, <[u8]>::len));
    let heavy = urgent.iter().filter(|id| bare(id)).map(weight).sum::<usize>() > LIGHT_BYTES;
    let send = |whole: bool| move |op: &OpId| Sending { op: *op, whole };
    let mut out = Vec::new();
    if heavy {
        out.extend(urgent.iter().map(|id| Sending { op: *id, whole: !bare(id) }));
        out.extend(urgent.iter().filter(|id| bare(id)).map(send(true)));
    } else {
        out.extend(urgent.iter().map(send(true)));
    }
    out.extend(order.out.iter().chain(parts).map(send(true)));
    out
}

struct Order<'o> {
    ops: &'o OpSet,
    wanted: &'o BTreeSet<OpId>,
    placed: BTreeSet<OpId>,
    out: Vec<OpId>,
}

impl Order<'_> {
    /// Places an act after all of its parents that are wanted. A stack of our own: chains may be long.
    fn place(&mut self, id: OpId) {
        let mut todo = vec![(id, false)];
        while let Some((id, ready)) = todo.pop() {
            if ready {
                self.out.push(id);
            } else if self.wanted.contains(&id) && self.placed.insert(id) {
                todo.push((id, true));
                todo.extend(self.ops.get(&id).into_iter().flat_map(Op::parents).map(|parent| (parent, false)));
            }
        }
    }
}
