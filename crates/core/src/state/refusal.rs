//! Refusals: which acts have no effect, and why. They are kept and shown all the same.
//!
//! Some follow from an act and its signer alone, and are settled when it is folded. The others follow from what else
//! is here, and are worked out when they are read: [`State::refused`] asks each rule of every act that was taken,
//! [`State::refuses`] asks the same rules of one act that may come next.

use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

use crate::acts::{
    Act, AlertClose, ConsentWithdraw, CrisisDeclare, OutputOpen, Receipt, Ruling, Withdraw, WithdrawCancel,
    WithdrawSecond, WithdrawSeen,
};
use crate::ids::Id;
use crate::op::{Op, OpId};
use crate::register::{Put, Register};
use crate::trust::{Person, Seat, Trust};

use super::{Acts, Filed, Signed, State, Weighed};

/// Why an act has no effect. It is kept and shown all the same.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Refusal {
    /// The key is nobody's in the trust file.
    UnknownKey,
    /// The act is beyond the last one of its key that counts: the key was revoked.
    KeyRevoked,
    /// A key enrolled without its own signature for that person in this space.
    KeyUnproved,
    /// A change to a key that is another person's in the trust file, or is there already.
    KeyTaken,
    /// The person holds no seat that may do this.
    NoSeat,
    /// The act can't be read: an unknown kind, or a missing, unknown or wrong field.
    Unreadable,
    /// An edit of a record of another unit.
    ForeignEdit,
    /// An act whose private part isn't here yet: what it says can't be weighed. It counts once that part arrives.
    AsideMissing,
    /// An objection without an argument or without what would resolve it; an answer without reasons.
    NoReason,
    /// A withdrawal by somebody who is not the objector.
    NotTheObjector,
    /// A second signature on a withdrawal by nobody who can give one: the same person, somebody who is neither of
    /// their unit nor its guardian, or a guardian who writes the text.
    NotASecond,
    /// A recheck, or its end, by somebody who isn't a guardian of that person's unit.
    NotAGuardian,
    /// A withdrawal taken back by somebody who is neither of the unit nor its guardian.
    NotOfTheUnit,
    /// A withdrawal seen by the unit that withdraws, or by the author's line: the clock must be somebody else's.
    NotAWitness,
    /// A receipt by a unit the delivery was not for, or by a node of one.
    NotTheReceiver,
    /// A receipt by a node beyond the last of its acts that count: its unit took it out of service.
    NodeRetired,
    /// An alert closed by the author's or the alerting unit, or without saying what was done.
    NotFromOutside,
    /// A ruling by a member of the author's or the objector's unit.
    NotIndependent,
    /// A crisis declared for an output whose charter knows none: it takes the usual way.
    NoCrisisCharter,
    /// An output whose id doesn't begin with its unit's (`is.august`), or is taken; of several by one unit the one
    /// with the smallest op id stands.
    IdTaken,
}

/// Who acts: of what a rule may ask.
#[derive(Clone, Copy)]
pub(super) struct By<'a> {
    pub(super) person: &'a Id,
    unit: &'a Id,
}

impl<'a> By<'a> {
    pub(super) fn of<T>(signed: &'a Signed<T>) -> Self {
        Self { person: &signed.person, unit: &signed.unit }
    }
}

/// An act that stops an output: what a withdrawal is of.
struct Stopped<'a> {
    by: By<'a>,
    output: &'a Id,
}

impl State {
    /// Every op without effect, and why: those refused alone, and those refused in the light of others.
    pub fn refused(&self) -> BTreeMap<OpId, Refusal> {
        let mut all = self.refused_alone.clone();
        for acts in self.opened.values() {
            list(acts, |op, _, act| self.opening(op, act), &mut all);
        }
        for (id, plan) in &self.plans {
            list_edits(plan, |unit, _| self.plan_edit(unit, id), &mut all);
        }
        for (output, statements) in &self.statements {
            for register in statements.values() {
                list_edits(register, |unit, _| self.statement_edit(unit, output), &mut all);
            }
        }
        list_records(&self.evidence, &mut all);
        list_records(&self.findings, &mut all);
        list_records(&self.qualifications, &mut all);
        list_records(&self.contexts, &mut all);
        list_records(&self.consents, &mut all);
        list_records(&self.risks, &mut all);
        list_records(&self.forecasts, &mut all);
        list_records(&self.standards, &mut all);
        list_records(&self.requests, &mut all);
        list(&self.withdrawals, |_, by, act| self.withdrawal(by, act), &mut all);
        list(&self.withdraw_seconds, |_, by, act| self.second(by, act), &mut all);
        list(&self.withdraw_seen, |_, by, act| self.seen(by, act), &mut all);
        list(&self.withdraw_cancels, |_, by, act| self.cancel(by, act), &mut all);
        list(&self.rechecks, |_, by, act| self.recheck(by, act), &mut all);
        list(&self.check_ins, |_, by, act| self.check_in(by, act), &mut all);
        list(&self.consent_withdrawals, |_, by, act| self.consent_withdrawal(by, act), &mut all);
        list(&self.crises, |_, _, act| self.crisis(act), &mut all);
        list(&self.receipts, |_, by, act| self.receipt(by, act), &mut all);
        let by_nodes = self.receipts_by_nodes();
        all.extend(by_nodes.filter_map(|(op, r)| Some((*op, self.node_receipt(&r.key, r.seq, &r.act)?))));
        list(&self.alert_closes, |_, by, act| self.alert_close(by, act), &mut all);
        list(&self.rulings, |_, by, act| self.ruling(by, act), &mut all);
        all
    }

    /// Whether this op, applied next, would be listed in [`State::refused`]. Nothing here changes: this is what a
    /// node asks before it keeps an act.
    ///
    /// It speaks of this op only, as things stand. An opening can take an id from another one, and then it is the
    /// other that is refused; an act that arrives later can still make this one refused.
    pub fn refuses(&self, op: &Op) -> Option<Refusal> {
        if self.is_vote(op) {
            // Whether a vote on keys counts follows from all votes, itself among them. They are rare: a copy takes it.
            let mut after = self.clone();
            after.apply(op);
            return after.refused_alone.remove(&op.id());
        }
        match self.weigh(op) {
            Err(refusal) => Some(refusal),
            Ok(Weighed::Erased | Weighed::Founding(..)) => None,
            Ok(Weighed::Act(person, act)) => self.refuses_act(&op.id(), &person, &act),
            Ok(Weighed::ByNode(receipt)) => self.node_receipt(&op.header().author, op.header().seq, &receipt),
        }
    }

    /// What [`State::refuses`] would say of an act that isn't signed yet, of any kind but an opening: so that nobody is
    /// given a form for what can have no effect.
    pub fn refuses_from(&self, person: &Person, act: &Act) -> Option<Refusal> {
        self.refuses_act(&OpId::of(b""), person, act)
    }

    /// The rules of [`State::refused`], asked of an act that would be taken. No act makes its own rule say otherwise
    /// by being here, so they can be asked before it is.
    fn refuses_act(&self, op: &OpId, person: &Person, act: &Act) -> Option<Refusal> {
        let by = By { person: &person.id, unit: &person.unit };
        match act {
            Act::OutputOpen(a) => self.opening(op, a),
            Act::Plan(p) => self.plan_edit(by.unit, &p.id),
            Act::Statement(p) => self.statement_edit(by.unit, &p.value.output),
            Act::Evidence(p) => new_record_edit(&self.evidence, by, p),
            Act::Finding(p) => new_record_edit(&self.findings, by, p),
            Act::Qualification(p) => new_record_edit(&self.qualifications, by, p),
            Act::Context(p) => new_record_edit(&self.contexts, by, p),
            Act::PersonConsent(p) => new_record_edit(&self.consents, by, p),
            Act::Risk(p) => new_record_edit(&self.risks, by, p),
            Act::Forecast(p) => new_record_edit(&self.forecasts, by, p),
            Act::SameStandard(p) => new_record_edit(&self.standards, by, p),
            Act::ReplyRequest(p) => new_record_edit(&self.requests, by, p),
            Act::Withdraw(a) => self.withdrawal(by, a),
            Act::WithdrawSecond(a) => self.second(by, a),
            Act::WithdrawSeen(a) => self.seen(by, a),
            Act::WithdrawCancel(a) => self.cancel(by, a),
            Act::Recheck(a) => self.recheck(by, a),
            Act::CheckIn(a) => self.check_in(by, a),
            Act::ConsentWithdraw(a) => self.consent_withdrawal(by, a),
            Act::CrisisDeclare(a) => self.crisis(a),
            Act::Receipt(a) => self.receipt(by, a),
            Act::AlertClose(a) => self.alert_close(by, a),
            Act::Ruling(a) => self.ruling(by, a),
            // Named one by one: whoever adds an act with a rule of its own is asked for it here.
            Act::SpaceFound(_)
            | Act::ReplyReceipt(_)
            | Act::Reply(_)
            | Act::Declare(_)
            | Act::Delivery(_)
            | Act::Attest(_)
            | Act::Objection(_)
            | Act::Concern(_)
            | Act::Answer(_)
            | Act::Unreachable(_)
            | Act::Dissent(_)
            | Act::Alert(_)
            | Act::Sealed(_)
            | Act::Node(_)
            | Act::KeyEnrol(_)
            | Act::KeyRevoke(_) => None,
        }
    }

    /// Of several openings under one id, the one with the smallest op id stands.
    fn opening(&self, op: &OpId, act: &OutputOpen) -> Option<Refusal> {
        let taken = self.output(&act.id).is_some_and(|(stands, _)| stands < op);
        taken.then_some(Refusal::IdTaken)
    }

    /// A plan may come before its output is opened; it waits then, and isn't refused.
    fn plan_edit(&self, unit: &Id, output: &Id) -> Option<Refusal> {
        let foreign = self.opened.contains_key(output) && !self.may_edit(output, unit);
        foreign.then_some(Refusal::ForeignEdit)
    }

    fn statement_edit(&self, unit: &Id, output: &Id) -> Option<Refusal> {
        (!self.may_edit(output, unit)).then_some(Refusal::ForeignEdit)
    }

    fn withdrawal(&self, by: By<'_>, act: &Withdraw) -> Option<Refusal> {
        let author = self.stopped(&act.op)?.by.person;
        (author != by.person).then_some(Refusal::NotTheObjector)
    }

    fn second(&self, by: By<'_>, act: &WithdrawSecond) -> Option<Refusal> {
        let stopped = self.stopped(&self.withdrawals.get(&act.withdrawal)?.act.op)?;
        let colleague = by.unit == stopped.by.unit && by.person != stopped.by.person;
        let guardian = self.is_guardian(stopped.by.unit, by.person) && !self.may_edit(stopped.output, by.unit);
        (!colleague && !guardian).then_some(Refusal::NotASecond)
    }

    fn seen(&self, by: By<'_>, act: &WithdrawSeen) -> Option<Refusal> {
        let second = self.withdraw_seconds.get(&act.second)?;
        let stopped = self.stopped(&self.withdrawals.get(&second.act.withdrawal)?.act.op)?;
        (!self.is_outside(by.unit, stopped.output, stopped.by.unit)).then_some(Refusal::NotAWitness)
    }

    fn cancel(&self, by: By<'_>, act: &WithdrawCancel) -> Option<Refusal> {
        let stopped = self.stopped(&self.withdrawals.get(&act.withdrawal)?.act.op)?;
        let theirs = by.unit == stopped.by.unit || self.is_guardian(stopped.by.unit, by.person);
        (!theirs).then_some(Refusal::NotOfTheUnit)
    }

    /// The second signature on a withdrawal that has effect, where there is one.
    pub fn second_of(&self, withdrawal: &OpId) -> Option<&OpId> {
        let mut seconds = self.withdraw_seconds.about(withdrawal);
        seconds.find(|(_, s)| self.second(By::of(s), &s.act).is_none()).map(|(op, _)| op)
    }

    /// Who objected or raised an alert, and to which output.
    fn stopped(&self, op: &OpId) -> Option<Stopped<'_>> {
        let objection = self.objections.get(op).map(|o| Stopped { by: By::of(o), output: &o.act.output });
        objection.or_else(|| self.alerts.get(op).map(|a| Stopped { by: By::of(a), output: &a.act.output }))
    }

    fn is_guardian(&self, unit: &Id, person: &Id) -> bool {
        self.trust.as_ref().is_some_and(|t| t.is_guardian(unit, person))
    }

    fn consent_withdrawal(&self, by: By<'_>, act: &ConsentWithdraw) -> Option<Refusal> {
        let foreign = self.consents.contains_key(&act.consent) && !self.may_withdraw_consent(by.unit, &act.consent);
        foreign.then_some(Refusal::ForeignEdit)
    }

    /// A declaration may come before the output is opened; it waits then, and isn't refused.
    fn crisis(&self, act: &CrisisDeclare) -> Option<Refusal> {
        let (_, open) = self.output(&act.output)?;
        let knows = self.charter(&open.act.charter).is_some_and(|charter| charter.crisis.is_some());
        (!knows).then_some(Refusal::NoCrisisCharter)
    }

    fn receipt(&self, by: By<'_>, act: &Receipt) -> Option<Refusal> {
        let other = self.deliveries.get(&act.delivery).is_some_and(|d| d.act.unit != *by.unit);
        other.then_some(Refusal::NotTheReceiver)
    }

    fn alert_close(&self, by: By<'_>, act: &AlertClose) -> Option<Refusal> {
        let alert = self.alerts.get(&act.alert)?;
        (!self.is_outside(by.unit, &alert.act.output, &alert.unit)).then_some(Refusal::NotFromOutside)
    }

    fn ruling(&self, by: By<'_>, act: &Ruling) -> Option<Refusal> {
        let objection = self.objections.get(&act.objection)?;
        (!self.is_outside(by.unit, &objection.act.output, &objection.unit)).then_some(Refusal::NotIndependent)
    }
}

/// Each unit edits its own records only.
fn record_edit<T>(register: &Register<T>, unit: &Id, replaces: &[OpId]) -> Option<Refusal> {
    (!register.is_own(unit, replaces)).then_some(Refusal::ForeignEdit)
}

fn new_record_edit<T>(records: &BTreeMap<Id, Register<T>>, by: By<'_>, put: &Put<T>) -> Option<Refusal> {
    record_edit(records.get(&put.id)?, by.unit, &put.replaces)
}

fn list_records<T>(records: &BTreeMap<Id, Register<T>>, all: &mut BTreeMap<OpId, Refusal>) {
    for register in records.values() {
        list_edits(register, |unit, replaces| record_edit(register, unit, replaces), all);
    }
}

fn list_edits<T>(
    register: &Register<T>,
    rule: impl Fn(&Id, &[OpId]) -> Option<Refusal>,
    all: &mut BTreeMap<OpId, Refusal>,
) {
    all.extend(register.versions().filter_map(|(op, v)| Some((*op, rule(&v.unit, &v.replaces)?))));
}

fn list<T: Filed>(
    acts: &Acts<T>,
    rule: impl Fn(&OpId, By<'_>, &T) -> Option<Refusal>,
    all: &mut BTreeMap<OpId, Refusal>,
) {
    all.extend(acts.iter().filter_map(|(op, signed)| Some((*op, rule(op, By::of(signed), &signed.act)?))));
}

/// Refusals of changes to keys that follow from the act and the trust file alone.
pub(super) fn of_key(act: &Act, trust: &Trust, space: OpId) -> Result<(), Refusal> {
    match act {
        Act::KeyEnrol(e) if trust.holder(&e.key).is_some() => Err(Refusal::KeyTaken),
        Act::KeyEnrol(e) if !e.is_proved(space) => Err(Refusal::KeyUnproved),
        Act::KeyRevoke(r) if trust.holder(&r.key).is_some_and(|p| p.id != r.person) => Err(Refusal::KeyTaken),
        Act::KeyRevoke(r) if !r.is_whole() => Err(Refusal::Unreadable),
        _ => Ok(()),
    }
}

/// Refusals that follow from the act and its signer alone.
pub(super) fn alone(act: &Act, person: &Person, withheld: bool) -> Result<(), Refusal> {
    let blank = |text: &str| text.trim().is_empty();
    let unreasoned = match act {
        Act::Objection(o) => blank(&o.argument) || blank(&o.resolves_if),
        Act::Answer(a) => !is_reason(&a.reasons),
        Act::Withdraw(w) => blank(&w.reason),
        Act::Ruling(r) => blank(&r.reasons),
        Act::AlertClose(c) => blank(&c.mitigation),
        Act::Unreachable(u) => u.channels.iter().collect::<BTreeSet<_>>().len() < 3,
        Act::Declare(d) => blank(&d.reason),
        Act::CrisisDeclare(c) => !is_reason(&c.event),
        _ => false,
    };
    if !may(act, person) {
        return Err(Refusal::NoSeat);
    }
    if let Act::OutputOpen(open) = act {
        // Nobody can open, or open again, an output under another unit's name.
        if open.id.as_str().split_once('.').is_none_or(|(unit, _)| unit != person.unit.as_str()) {
            return Err(Refusal::IdTaken);
        }
    }
    // A bundle without asides shows that there were reasons, and not which.
    if unreasoned && !withheld { Err(Refusal::NoReason) } else { Ok(()) }
}

/// Three words are the least in which a reason can be given; "No." is an answer nobody can weigh (R-OVR-1).
pub fn is_reason(text: &str) -> bool {
    text.split_whitespace().filter(|w| w.chars().any(char::is_alphanumeric)).count() >= 3
}

/// Seats that may say for their unit that there is a crisis.
pub const CRISIS_SEATS: [Seat; 2] = [Seat::Section, Seat::Safety];

/// Which seats may do what. Nobody may do everything, and no seat both stops and publishes: the release officer
/// seals what is clear, and has no objection, alert, attestation of another gate, or ruling of their own.
pub fn may(act: &Act, person: &Person) -> bool {
    use Seat::{Context, Custodian, Legal, Media, Panel, Release, Researcher, Safety, Section};
    let any = |seats: &[Seat]| seats.iter().any(|s| person.seats.contains(s));
    let writers = &[Researcher, Custodian, Legal, Context, Safety, Section, Media];
    match act {
        Act::SpaceFound(_) => false,
        Act::Evidence(_) | Act::PersonConsent(_) | Act::ConsentWithdraw(_) | Act::Finding(_) => {
            any(&[Researcher, Custodian, Section])
        }
        Act::Qualification(_) => any(&[Legal, Researcher]),
        Act::Context(_) | Act::SameStandard(_) => any(&[Researcher, Context, Legal, Section]),
        Act::Risk(_) | Act::Forecast(_) => any(writers),
        Act::ReplyRequest(_) | Act::ReplyReceipt(_) | Act::Reply(_) => any(&[Researcher, Media, Legal, Section]),
        Act::OutputOpen(_) | Act::Statement(_) | Act::Plan(_) => any(&[Researcher, Media, Section]),
        Act::Delivery(_) => any(&[Researcher, Media, Section]),
        Act::Receipt(_)
        | Act::Declare(_)
        | Act::Objection(_)
        | Act::Concern(_)
        | Act::Alert(_)
        | Act::Answer(_)
        | Act::Withdraw(_)
        | Act::WithdrawSecond(_)
        | Act::WithdrawCancel(_) => any(writers),
        // The panel is outside by its nature, and often the one that is awake.
        Act::WithdrawSeen(_) => any(writers) || any(&[Panel]),
        Act::Attest(a) if a.marks.keys().any(|k| k == "release") => any(&[Release]) && a.marks.len() == 1,
        Act::Attest(_) => any(writers),
        Act::Dissent(_) => any(&[Section]),
        // For its unit: who leads it, or who watches over its people.
        Act::CrisisDeclare(_) => any(&CRISIS_SEATS),
        Act::Ruling(_) | Act::Unreachable(_) => any(&[Panel]),
        Act::AlertClose(_) => any(&[Safety]),
        Act::Sealed(_) => any(&[Release]),
        // Whoever holds the acts of the space could pass them on anyway. Keys are every person's matter: how many voices
        // it takes is counted when it is read.
        Act::Node(_) | Act::KeyEnrol(_) | Act::KeyRevoke(_) | Act::Recheck(_) | Act::CheckIn(_) => true,
    }
}
