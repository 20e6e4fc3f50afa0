//! Taking an act out of what counts, exactly as it was put in: its key turned out to have ended before it, or to be
//! somebody else's. The act itself stays, among the ops and the refused.

use std::collections::BTreeMap;

use crate::acts::Act;
use crate::ids::Id;
use crate::op::{Op, OpId};
use crate::register::Register;

use super::State;

impl State {
    /// Takes out what [`State::fold_one`] put in.
    pub(super) fn unfold(&mut self, op: &Op) {
        fn put<T>(records: &mut BTreeMap<Id, Register<T>>, record: &Id, op: &OpId) {
            if records.get_mut(record).is_some_and(|register| register.remove(op)) {
                records.remove(record);
            }
        }
        let id = &op.id();
        self.refused_alone.remove(id);
        let Some(Ok(act)) = op.act() else { return };
        match &act {
            // Nobody's key: it counts by being the first.
            Act::SpaceFound(_) => {}
            Act::OutputOpen(a) => {
                if self.opened.get_mut(&a.id).is_some_and(|acts| acts.remove(id)) {
                    self.opened.remove(&a.id);
                }
            }
            Act::Statement(p) => {
                let output = &p.value.output;
                if let Some(statements) = self.statements.get_mut(output) {
                    put(statements, &p.id, id);
                    if statements.is_empty() {
                        self.statements.remove(output);
                    }
                }
            }
            Act::Evidence(p) => put(&mut self.evidence, &p.id, id),
            Act::Finding(p) => put(&mut self.findings, &p.id, id),
            Act::Qualification(p) => put(&mut self.qualifications, &p.id, id),
            Act::Context(p) => put(&mut self.contexts, &p.id, id),
            Act::PersonConsent(p) => put(&mut self.consents, &p.id, id),
            Act::Risk(p) => put(&mut self.risks, &p.id, id),
            Act::Forecast(p) => put(&mut self.forecasts, &p.id, id),
            Act::SameStandard(p) => put(&mut self.standards, &p.id, id),
            Act::ReplyRequest(p) => put(&mut self.requests, &p.id, id),
            Act::Plan(p) => put(&mut self.plans, &p.id, id),
            _ => {
                self.unfile(&act, id);
            }
        }
    }

    /// The same for acts that are no records.
    fn unfile(&mut self, act: &Act, id: &OpId) -> bool {
        match act {
            Act::ConsentWithdraw(_) => self.consent_withdrawals.remove(id),
            Act::ReplyReceipt(_) => self.reply_receipts.remove(id),
            Act::Reply(_) => self.replies.remove(id),
            Act::Declare(_) => self.declared.remove(id),
            Act::Delivery(_) => self.deliveries.remove(id),
            Act::Receipt(receipt) => {
                self.untake_from_node(id, receipt);
                self.receipts.remove(id)
            }
            Act::Attest(_) => self.attests.remove(id),
            Act::Objection(_) => self.objections.remove(id),
            Act::Concern(_) => self.concerns.remove(id),
            Act::Answer(_) => self.answers.remove(id),
            Act::Withdraw(_) => self.withdrawals.remove(id),
            Act::WithdrawSecond(_) => self.withdraw_seconds.remove(id),
            Act::WithdrawSeen(_) => self.withdraw_seen.remove(id),
            Act::WithdrawCancel(_) => self.withdraw_cancels.remove(id),
            Act::Ruling(_) => self.rulings.remove(id),
            Act::Unreachable(_) => self.unreachable.remove(id),
            Act::Dissent(_) => self.dissents.remove(id),
            Act::Alert(_) => self.alerts.remove(id),
            Act::AlertClose(_) => self.alert_closes.remove(id),
            Act::Sealed(_) => self.sealed.remove(id),
            Act::Node(_) => self.nodes.remove(id),
            Act::CrisisDeclare(_) => self.crises.remove(id),
            Act::Recheck(_) => self.rechecks.remove(id),
            Act::CheckIn(_) => self.check_ins.remove(id),
            // Records are taken out above; votes on keys are in no list but their own.
            Act::SpaceFound(_)
            | Act::OutputOpen(_)
            | Act::Evidence(_)
            | Act::Finding(_)
            | Act::Qualification(_)
            | Act::Context(_)
            | Act::PersonConsent(_)
            | Act::Risk(_)
            | Act::Forecast(_)
            | Act::SameStandard(_)
            | Act::ReplyRequest(_)
            | Act::Statement(_)
            | Act::Plan(_)
            | Act::KeyEnrol(_)
            | Act::KeyRevoke(_) => false,
        }
    }
}
