//! Stamps: whether anything has come in that a report on an output could read.
//!
//! A report costs more than it takes to say that nothing of it changed. Most acts are about one text; all others are
//! taken to touch every text, since records can be cited by any. So a report worked out earlier is still the report
//! while the stamp of its output is the same, at the same moment. A stamp is no part of the bytes of a state: it counts
//! what was applied here, in whatever order.

use std::collections::BTreeMap;

use crate::acts::Act;
use crate::ids::Id;
use crate::op::OpId;

use super::State;

/// How often what a report on one output may read has changed. Two stamps of the same state as it grows compare; stamps
/// of two states don't.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stamp {
    all: u64,
    own: u64,
}

/// Counts of what came in.
#[derive(Debug, Clone, Default)]
pub(super) struct Stamps {
    all: u64,
    own: BTreeMap<Id, u64>,
}

impl Stamps {
    /// Something came in that any report may read.
    pub(super) fn touch_all(&mut self) {
        self.all += 1;
    }

    /// Something came in about one output; `None` is for what may be about any.
    pub(super) fn touch(&mut self, output: Option<Id>) {
        match output {
            Some(id) => *self.own.entry(id).or_default() += 1,
            None => self.touch_all(),
        }
    }
}

impl State {
    /// The stamp of an output.
    pub fn stamp(&self, output: &Id) -> Stamp {
        Stamp { all: self.stamps.all, own: self.stamps.own.get(output).copied().unwrap_or(0) }
    }

    /// The one output an act is about; `None` where it may bear on any. An act on another act is about what that one
    /// is about; where that one isn't here, nothing is known.
    pub(super) fn only_output(&self, act: &Act) -> Option<Id> {
        let of = |op: &OpId| {
            let objection = self.objections.get(op).map(|s| &s.act.output);
            let concern = || self.concerns.get(op).map(|s| &s.act.output);
            let alert = || self.alerts.get(op).map(|s| &s.act.output);
            objection.or_else(concern).or_else(alert)
        };
        let withdrawal = |op: &OpId| of(&self.withdrawals.get(op)?.act.op);
        let output = match act {
            Act::Statement(p) => &p.value.output,
            Act::Plan(p) => &p.id,
            Act::SameStandard(p) => &p.id,
            Act::Declare(a) => &a.output,
            Act::Delivery(a) => &a.output,
            Act::Attest(a) => &a.output,
            Act::Objection(a) => &a.output,
            Act::Concern(a) => &a.output,
            Act::Unreachable(a) => &a.output,
            Act::Dissent(a) => &a.output,
            Act::Alert(a) => &a.output,
            Act::Sealed(a) => &a.output,
            Act::Answer(a) => of(&a.to)?,
            Act::Withdraw(a) => of(&a.op)?,
            Act::WithdrawSecond(a) => withdrawal(&a.withdrawal)?,
            Act::WithdrawSeen(a) => withdrawal(&self.withdraw_seconds.get(&a.second)?.act.withdrawal)?,
            Act::WithdrawCancel(a) => withdrawal(&a.withdrawal)?,
            Act::Ruling(a) => of(&a.objection)?,
            Act::AlertClose(a) => of(&a.alert)?,
            Act::Receipt(a) => &self.deliveries.get(&a.delivery)?.act.output,
            // Counted over all outputs.
            Act::CrisisDeclare(_)
            | Act::SpaceFound(_)
            | Act::OutputOpen(_)
            | Act::Evidence(_)
            | Act::Finding(_)
            | Act::Qualification(_)
            | Act::Context(_)
            | Act::PersonConsent(_)
            | Act::Risk(_)
            | Act::Forecast(_)
            | Act::ReplyRequest(_)
            | Act::ConsentWithdraw(_)
            | Act::ReplyReceipt(_)
            | Act::Reply(_)
            | Act::Node(_)
            | Act::KeyEnrol(_)
            | Act::KeyRevoke(_)
            | Act::Recheck(_)
            | Act::CheckIn(_) => return None,
        };
        Some(output.clone())
    }
}
