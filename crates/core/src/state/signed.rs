//! Acts of one kind: by op, and by what they are filed under.
//!
//! Whoever reads one output of a large federation should not have to look through the acts of all others. What an act
//! is filed under follows from the act, so finding it that way says nothing new, and is no part of the bytes of a
//! state. Acts are only ever added, and only here: none can be in one list and not in the other, and no hold be missed.

use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Debug;
use std::ops::Deref;

use crate::acts::{
    Alert, AlertClose, Answer, Attest, CheckIn, Concern, ConsentWithdraw, CrisisDeclare, Declare, Delivery, Dissent,
    Node, Objection, OutputOpen, Receipt, Recheck, Reply, ReplyReceipt, Ruling, SealedAct, Unreachable, Withdraw,
    WithdrawCancel, WithdrawSecond, WithdrawSeen,
};
use crate::ids::Id;
use crate::moment::Moment;
use crate::op::OpId;
use crate::sshsig::PublicKey;

/// An act with who did it and when they say they did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Signed<T> {
    /// The person whose key signed.
    pub person: Id,
    /// That person's unit.
    pub unit: Id,
    /// The key, and the act's place in its chain: of two acts by one key, the later place is the later word.
    pub key: PublicKey,
    /// See `key`.
    pub seq: u64,
    /// Claimed time.
    pub at: Moment,
    /// The act.
    pub act: T,
}

/// What acts of a kind are looked up by.
pub trait Filed {
    /// An output, a record, or the op that is named.
    type Under: Ord + Clone + Debug;

    /// Everything this act is about.
    fn under(&self) -> Vec<Self::Under>;
}

/// Acts of one kind. Read it as a map by op.
#[derive(Debug, Clone, Serialize)]
#[serde(transparent)]
pub struct Acts<T: Filed> {
    by_op: BTreeMap<OpId, Signed<T>>,
    #[serde(skip)]
    filed: BTreeMap<T::Under, BTreeSet<OpId>>,
}

impl<T: Filed> Acts<T> {
    /// Adds an act. Adding it again changes nothing.
    pub fn insert(&mut self, op: OpId, signed: Signed<T>) {
        for under in signed.act.under() {
            self.filed.entry(under).or_default().insert(op);
        }
        self.by_op.insert(op, signed);
    }

    /// Takes an act out, as if it had never been added: it turned out not to count. Says whether none is left.
    pub(super) fn remove(&mut self, op: &OpId) -> bool {
        if let Some(signed) = self.by_op.remove(op) {
            for under in signed.act.under() {
                self.filed.entry(under).or_default().remove(op);
            }
        }
        self.by_op.is_empty()
    }

    /// The acts about something, in order of their ids.
    pub fn about<'s>(&'s self, what: &T::Under) -> impl Iterator<Item = (&'s OpId, &'s Signed<T>)> + use<'s, T> {
        self.filed.get(what).into_iter().flatten().filter_map(|op| self.by_op.get_key_value(op))
    }
}

impl<T: Filed> Default for Acts<T> {
    fn default() -> Self {
        Self { by_op: BTreeMap::new(), filed: BTreeMap::new() }
    }
}

/// Reading only: there is no way to change the map alone.
impl<T: Filed> Deref for Acts<T> {
    type Target = BTreeMap<OpId, Signed<T>>;

    fn deref(&self) -> &Self::Target {
        &self.by_op
    }
}

impl Filed for Attest {
    /// The output and a question about it.
    type Under = (Id, String);

    fn under(&self) -> Vec<Self::Under> {
        self.marks.keys().map(|question| (self.output.clone(), question.clone())).collect()
    }
}

macro_rules! filed {
    ($($act:ident . $field:ident : $under:ty),* $(,)?) => {
        $(impl Filed for $act {
            type Under = $under;

            fn under(&self) -> Vec<$under> {
                vec![self.$field.clone()]
            }
        })*
    };
}

filed! {
    OutputOpen.id: Id,
    ConsentWithdraw.consent: Id,
    ReplyReceipt.request: Id,
    Reply.request: Id,
    Declare.output: Id,
    CrisisDeclare.output: Id,
    Delivery.output: Id,
    Receipt.delivery: OpId,
    Objection.output: Id,
    Concern.output: Id,
    Answer.to: OpId,
    Withdraw.op: OpId,
    WithdrawSecond.withdrawal: OpId,
    WithdrawSeen.second: OpId,
    WithdrawCancel.withdrawal: OpId,
    Ruling.objection: OpId,
    Unreachable.output: Id,
    Dissent.output: Id,
    Alert.output: Id,
    AlertClose.alert: OpId,
    SealedAct.output: Id,
    Node.node: PublicKey,
    Recheck.person: Id,
    CheckIn.recheck: OpId,
}
