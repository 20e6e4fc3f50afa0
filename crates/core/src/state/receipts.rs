//! Receipts by nodes: the one thing a machine says by itself.
//!
//! A unit's window must not wait for somebody's goodwill: whoever never receipts would veto. So the node that somebody of the
//! unit introduced receipts what it holds. Whose node a key is, and up to where it spoke for the unit, depends on acts
//! that may come before or after the receipt; so it is worked out when read. A node is no person: it opens a window, and
//! counts nowhere else.

use serde::Serialize;
use std::cell::LazyCell;
use std::collections::{BTreeMap, BTreeSet};

use crate::acts::{Act, Delivery, Receipt};
use crate::gates::consent;
use crate::ids::{Digest, Id};
use crate::moment::Moment;
use crate::op::{Header, Op, OpId};
use crate::sshsig::PublicKey;
use crate::view::View;

use super::{Refusal, State};

/// A receipt by a key that is nobody's.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ByNode {
    /// The key.
    pub key: PublicKey,
    /// Its place in that key's chain.
    pub seq: u64,
    /// Claimed time.
    pub at: Moment,
    /// The receipt.
    pub act: Receipt,
}

/// Receipts by keys that are nobody's, by the delivery they are of.
pub(super) type ByNodes = BTreeMap<OpId, BTreeMap<OpId, ByNode>>;

/// A receipt that counts: by somebody of the unit the delivery was for, or by its node.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Received<'s> {
    /// The act.
    pub op: &'s OpId,
    /// The unit.
    pub unit: &'s Id,
    /// Who says so; none where its node does.
    pub person: Option<&'s Id>,
    /// Claimed time.
    pub at: Moment,
    /// What it says.
    pub act: &'s Receipt,
}

impl State {
    /// The receipts of a delivery that count, whoever gave them.
    pub fn received(&self, delivery: &OpId) -> impl Iterator<Item = Received<'_>> {
        let unit = self.deliveries.get(delivery).map(|d| &d.act.unit);
        let persons = self.receipts.about(delivery).filter(move |(_, r)| Some(&r.unit) == unit);
        let persons = persons.map(|(op, r)| (op, Some(&r.person), r.at, &r.act));
        let nodes = self.by_nodes.get(delivery).into_iter().flatten();
        let nodes = nodes.filter(|(_, r)| self.node_receipt(&r.key, r.seq, &r.act).is_none());
        let all = persons.chain(nodes.map(|(op, r)| (op, None, r.at, &r.act)));
        all.filter_map(move |(op, person, at, act)| Some(Received { op, unit: unit?, person, at, act }))
    }

    /// The unit for which an act counts: that of the person whose key signed it, or for a receipt that of the node.
    pub fn speaks_for(&self, op: &Op) -> Option<&Id> {
        if let Some(person) = self.signer(op) {
            return Some(&person.unit);
        }
        let Some(Ok(Act::Receipt(act))) = op.act().filter(|_| op.header().kind == "receipt") else { return None };
        let receipt = self.by_nodes.get(&act.delivery)?.get(&op.id())?;
        let counts = self.node_receipt(&receipt.key, receipt.seq, &receipt.act).is_none();
        self.deliveries.get(&act.delivery).filter(|_| counts).map(|d| &d.act.unit)
    }

    /// All receipts by keys that are nobody's, those without effect among them.
    pub(crate) fn receipts_by_nodes(&self) -> impl Iterator<Item = (&OpId, &ByNode)> {
        self.by_nodes.values().flatten()
    }

    /// Why a receipt by a key that is nobody's has no effect, where it has none.
    pub(super) fn node_receipt(&self, key: &PublicKey, seq: u64, act: &Receipt) -> Option<Refusal> {
        let mut units = self.nodes.about(key).filter(|(_, s)| s.act.retired.is_none()).map(|(_, s)| &s.unit).peekable();
        if units.peek().is_none() {
            return Some(Refusal::UnknownKey);
        }
        let receiver = self.deliveries.get(&act.delivery).map(|d| &d.act.unit);
        match units.find(|unit| receiver == Some(unit)) {
            None => Some(Refusal::NotTheReceiver),
            Some(unit) if self.node_kept(key, unit).is_some_and(|keep| seq >= keep) => Some(Refusal::NodeRetired),
            Some(_) => None,
        }
    }

    /// How many acts of a node go on counting for a unit that took it out of service: of several words the smallest.
    fn node_kept(&self, node: &PublicKey, unit: &Id) -> Option<u64> {
        self.nodes.about(node).filter(|(_, s)| s.unit == *unit).filter_map(|(_, s)| s.act.retired).min()
    }

    pub(super) fn take_from_node(&mut self, id: OpId, header: &Header, act: Receipt) {
        let receipt = ByNode { key: header.author.clone(), seq: header.seq, at: header.at, act };
        self.by_nodes.entry(receipt.act.delivery).or_default().insert(id, receipt);
    }

    pub(super) fn untake_from_node(&mut self, id: &OpId, act: &Receipt) {
        if let Some(receipts) = self.by_nodes.get_mut(&act.delivery) {
            receipts.remove(id);
            if receipts.is_empty() {
                self.by_nodes.remove(&act.delivery);
            }
        }
    }

    /// What a node would receipt now: deliveries to a unit it speaks for, of which it holds all that the unit is asked,
    /// and of which nobody has said so yet. A node that nobody introduced receipts nothing.
    pub fn due_receipts(&self, node: &PublicKey, now: Moment) -> Vec<Receipt> {
        let units: BTreeSet<&Id> = self.nodes.about(node).map(|(_, s)| &s.unit).collect();
        let units: BTreeSet<&Id> = units.into_iter().filter(|unit| !self.is_retired(node, unit)).collect();
        if units.is_empty() {
            return Vec::new();
        }
        self.opened.keys().flat_map(|output| self.due_of(output, &units, now)).collect()
    }

    /// The same for one output. Old deliveries stay open for ever where the text went on before they came, so what they
    /// are compared with is worked out once for all of them.
    fn due_of(&self, output: &Id, units: &BTreeSet<&Id>, now: Moment) -> Vec<Receipt> {
        let to_us = self.deliveries.about(output).filter(|(_, d)| units.contains(&d.act.unit));
        let open: Vec<(&OpId, &Delivery)> =
            to_us.map(|(op, d)| (op, &d.act)).filter(|(op, act)| !self.is_receipted(op, act)).collect();
        let Some(view) = (!open.is_empty()).then(|| View::new(self, output, now).ok()).flatten() else {
            return Vec::new();
        };
        let readings =
            |unit: &Id| consent::keys(&view, unit).into_iter().map(|key| view.outline(key).digest()).collect();
        let asked: BTreeMap<&Id, BTreeSet<Digest>> = units.iter().map(|unit| (*unit, readings(unit))).collect();
        let version = LazyCell::new(|| view.version());
        // A reading is over the words themselves: it comes out the same only where all of it is here. A unit that is
        // asked nothing was sent the text alone.
        let is_here = |act: &Delivery| match act.readings.is_empty() {
            true => act.version.is_none_or(|sent| sent == *version),
            false => act.readings.iter().all(|reading| asked[&act.unit].contains(reading)),
        };
        let due = open.into_iter().filter(|(op, act)| !view.doubtful.contains(*op) && is_here(act));
        due.map(|(op, act)| Receipt { delivery: *op, readings: act.readings.clone() }).collect()
    }

    /// Whether a receipt that counts names all that was sent.
    fn is_receipted(&self, op: &OpId, act: &Delivery) -> bool {
        self.received(op).any(|r| act.readings.iter().all(|reading| r.act.readings.contains(reading)))
    }
}
