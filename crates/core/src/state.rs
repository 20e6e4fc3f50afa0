//! State: what the ops say, folded; total, and the same in any order.
//!
//! Folding only ever adds: a version to a register, an act to its list. Whatever depends on two acts at once (is this
//! objection withdrawn? whose edit counts?) is computed when read, from all that is here; and whose key counts up to where,
//! when a voice on keys comes in ([`Keys`]), again from all voices: the acts it bears on are then taken out or put in. So
//! no order of arrival can matter, nothing needs to be replayed, and an op that may not do what it says is listed in `refused`, not dropped.

use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

use crate::acts::{
    Act, Alert, AlertClose, Answer, Attest, CheckIn, Concern, ConsentWithdraw, CrisisDeclare, Declare, Delivery,
    Dissent, Node, Objection, OutputOpen, Receipt, Recheck, Reply, ReplyReceipt, Ruling, SealedAct, SpaceFound,
    Unreachable, Withdraw, WithdrawCancel, WithdrawSecond, WithdrawSeen,
};
use crate::canon;
use crate::charter::Charter;
use crate::ids::{Digest, Id};
use crate::op::{Header, Op, OpId};
use crate::records::{
    Context, Evidence, Finding, Forecast, PersonConsent, Plan, Qualification, ReplyRequest, Risk, SameStandard,
    Statement,
};
use crate::register::{Put, Register, Version};
use crate::sshsig::PublicKey;
use crate::trust::{Person, Trust};

mod keys;
mod receipts;
mod recheck;
mod refusal;
mod signed;
mod stamp;
mod unfold;

pub use keys::{Change, KeyLife, Keys, Vote};
pub use receipts::{ByNode, Received};
pub use refusal::{CRISIS_SEATS, Refusal, is_reason, may};
pub use signed::{Acts, Filed, Signed};
pub use stamp::Stamp;

/// What the ops of a space say.
#[derive(Debug, Clone, Default, Serialize)]
pub struct State {
    /// The founding act.
    pub founded: Option<SpaceFound>,
    #[serde(skip)]
    trust: Option<Trust>,
    #[serde(skip)]
    charters: BTreeMap<Digest, Charter>,
    /// Set for verifiers, who get acts without their asides.
    #[serde(skip)]
    without_asides: bool,
    /// Outputs by id; more than one opening is settled by [`State::output`].
    pub opened: BTreeMap<Id, Acts<OutputOpen>>,
    /// Evidence.
    pub evidence: BTreeMap<Id, Register<Evidence>>,
    /// Findings.
    pub findings: BTreeMap<Id, Register<Finding>>,
    /// Legal qualifications.
    pub qualifications: BTreeMap<Id, Register<Qualification>>,
    /// Context items.
    pub contexts: BTreeMap<Id, Register<Context>>,
    /// Consents of persons.
    pub consents: BTreeMap<Id, Register<PersonConsent>>,
    /// Risks.
    pub risks: BTreeMap<Id, Register<Risk>>,
    /// Misuse forecasts.
    pub forecasts: BTreeMap<Id, Register<Forecast>>,
    /// Same-standard records, by output.
    pub standards: BTreeMap<Id, Register<SameStandard>>,
    /// Requests for reply.
    pub requests: BTreeMap<Id, Register<ReplyRequest>>,
    /// Statements, by output and id: nobody can carry a statement off by naming another output.
    pub statements: BTreeMap<Id, BTreeMap<Id, Register<Statement>>>,
    /// Plans, by output.
    pub plans: BTreeMap<Id, Register<Plan>>,
    /// Consents taken back.
    pub consent_withdrawals: Acts<ConsentWithdraw>,
    /// Proofs that requests arrived.
    pub reply_receipts: Acts<ReplyReceipt>,
    /// Replies.
    pub replies: Acts<Reply>,
    /// Units that declared themselves concerned.
    pub declared: Acts<Declare>,
    /// Declarations of a crisis.
    pub crises: Acts<CrisisDeclare>,
    /// Versions sent.
    pub deliveries: Acts<Delivery>,
    /// Versions that arrived.
    pub receipts: Acts<Receipt>,
    /// The same, said by keys that are nobody's: see [`State::received`].
    by_nodes: receipts::ByNodes,
    /// Attestations.
    pub attests: Acts<Attest>,
    /// Objections.
    pub objections: Acts<Objection>,
    /// Concerns.
    pub concerns: Acts<Concern>,
    /// Answers.
    pub answers: Acts<Answer>,
    /// Withdrawals.
    pub withdrawals: Acts<Withdraw>,
    /// Second signatures on withdrawals.
    pub withdraw_seconds: Acts<WithdrawSecond>,
    /// Units that have seen a withdrawal two signed.
    pub withdraw_seen: Acts<WithdrawSeen>,
    /// Withdrawals taken back.
    pub withdraw_cancels: Acts<WithdrawCancel>,
    /// Panel votes.
    pub rulings: Acts<Ruling>,
    /// Findings that a unit can't be reached.
    pub unreachable: Acts<Unreachable>,
    /// Dissents.
    pub dissents: Acts<Dissent>,
    /// Alerts.
    pub alerts: Acts<Alert>,
    /// Alerts found dealt with.
    pub alert_closes: Acts<AlertClose>,
    /// Sealed releases.
    pub sealed: Acts<SealedAct>,
    /// Nodes of units.
    pub nodes: Acts<Node>,
    /// Guardians who ask for a word.
    pub rechecks: Acts<Recheck>,
    /// Guardians who had it.
    pub check_ins: Acts<CheckIn>,
    /// Voices for changes of keys.
    pub key_votes: BTreeMap<OpId, Vote>,
    /// What they add up to.
    #[serde(skip)]
    keys: Keys,
    /// All ops here, for reading one again when it turns out whose its key is.
    #[serde(skip)]
    ops: BTreeMap<OpId, Op>,
    /// Ops refused for what they are by themselves. See [`State::refused`] for all.
    refused_alone: BTreeMap<OpId, Refusal>,
    /// Ops whose body is gone.
    pub erased: BTreeSet<OpId>,
    /// Per key, the ops at each place of its chain.
    chains: BTreeMap<String, BTreeMap<u64, BTreeSet<OpId>>>,
    /// Per key that signed different ops for one place, those ops: of `chains`, what people must be told.
    #[serde(skip)]
    forks: BTreeMap<String, BTreeSet<OpId>>,
    /// What has come in since, by output.
    #[serde(skip)]
    stamps: stamp::Stamps,
}

/// What an op is by itself, if it isn't refused.
enum Weighed {
    /// Its body is gone.
    Erased,
    /// The founding act, with its trust file.
    Founding(Box<Trust>, Box<SpaceFound>),
    /// An act, and who does it.
    Act(Box<Person>, Box<Act>),
    /// A receipt by a key that is nobody's: perhaps a node's.
    ByNode(Receipt),
}

impl State {
    /// What no ops say.
    pub fn new() -> Self {
        Self::default()
    }

    /// A state to check a release against: trust and charter come from the verifier, not from the ops.
    pub fn for_checking(trust: Trust, charter_text: &str) -> Self {
        let mut state = Self::new();
        if let Ok(charter) = Charter::parse(charter_text) {
            state.charters.insert(Charter::digest(charter_text), charter);
        }
        state.trust = Some(trust);
        state.without_asides = true;
        state
    }

    /// Folds ops in the order given; any causal order gives the same state.
    pub fn fold<'a>(ops: impl IntoIterator<Item = &'a Op>) -> Self {
        let mut state = Self::new();
        for op in ops {
            state.apply(op);
        }
        state
    }

    /// Adds one admitted op. Its parents must have been applied; otherwise order doesn't matter.
    ///
    /// An op that was applied without its body or aside is applied again when these arrive.
    pub fn apply(&mut self, op: &Op) {
        let id = op.id();
        self.erased.remove(&id);
        if self.ops.insert(id, op.clone()).is_some() {
            self.refused_alone.remove(&id);
        }
        let header = op.header();
        let author = header.author.to_string();
        let place = self.chains.entry(author.clone()).or_default().entry(header.seq).or_default();
        place.insert(id);
        if place.len() > 1 {
            self.forks.entry(author).or_default().extend(&*place);
            self.stamps.touch_all();
        }
        let votes = self.note_vote(op);
        if votes || self.bears_on_keys(op) {
            self.stamps.touch_all();
            self.settle_keys();
        }
        self.fold_one(op);
    }

    /// Puts an act where it counts, or among the refused.
    fn fold_one(&mut self, op: &Op) {
        let (id, header) = (op.id(), op.header());
        match self.weigh(op) {
            Err(refusal) => {
                self.refused_alone.insert(id, refusal);
            }
            Ok(Weighed::Erased) => {
                self.erased.insert(id);
            }
            Ok(Weighed::Founding(trust, founding)) => {
                self.stamps.touch_all();
                self.found(*trust, *founding);
                // Its body came after others that were nobody's till now.
                if self.ops.len() > 1 {
                    self.settle_all();
                }
            }
            Ok(Weighed::Act(person, act)) => {
                self.stamps.touch(self.only_output(&act));
                self.take(id, &person, header, *act);
            }
            Ok(Weighed::ByNode(receipt)) => {
                self.stamps.touch(self.only_output(&Act::Receipt(receipt.clone())));
                self.take_from_node(id, header, receipt);
            }
        }
    }

    /// What an op would be here by itself, before anything else that is here is looked at.
    fn weigh(&self, op: &Op) -> Result<Weighed, Refusal> {
        let act = match op.act() {
            None => return Ok(Weighed::Erased),
            Some(Err(_)) => return Err(Refusal::Unreadable),
            Some(Ok(act)) => act,
        };
        if let Act::SpaceFound(founding) = act {
            let trust = Trust::parse(&founding.trust).map_err(|_| Refusal::Unreadable)?;
            return Ok(Weighed::Founding(Box::new(trust), Box::new(founding)));
        }
        let (person, act) = match (self.holder(&op.header().author).cloned(), act) {
            (Some(person), act) => (person, act),
            // Whose node it is may be said later, or be said no more: that is asked when it is read.
            (None, Act::Receipt(receipt)) => return Ok(Weighed::ByNode(receipt)),
            (None, _) => return Err(Refusal::UnknownKey),
        };
        if self.is_cut(&person, op) {
            return Err(Refusal::KeyRevoked);
        }
        if let Some(trust) = &self.trust {
            refusal::of_key(&act, trust, op.header().space.unwrap_or(op.id()))?;
        }
        let withheld = op.aside_withheld();
        // An alert holds at once, whatever of it has arrived: somebody may be in danger.
        if withheld && !self.without_asides && !matches!(act, Act::Alert(_)) {
            return Err(Refusal::AsideMissing);
        }
        refusal::alone(&act, &person, withheld)?;
        Ok(Weighed::Act(Box::new(person), Box::new(act)))
    }

    fn found(&mut self, trust: Trust, founding: SpaceFound) {
        let readable =
            founding.charters.iter().filter_map(|text| Some((Charter::digest(text), Charter::parse(text).ok()?)));
        self.charters = readable.collect();
        self.trust = Some(trust);
        self.founded = Some(founding);
    }

    fn take(&mut self, id: OpId, person: &Person, header: &Header, act: Act) {
        fn put<T>(records: &mut BTreeMap<Id, Register<T>>, op: OpId, by: (&Person, &Header), put: Put<T>) {
            records.entry(put.id.clone()).or_default().add(op, by.0, by.1.at, put);
        }
        fn sign<T: Filed>(acts: &mut Acts<T>, op: OpId, (person, header): (&Person, &Header), act: T) {
            let (key, seq, at) = (header.author.clone(), header.seq, header.at);
            acts.insert(op, Signed { person: person.id.clone(), unit: person.unit.clone(), key, seq, at, act });
        }
        let by = (person, header);
        match act {
            Act::SpaceFound(_) => {
                unreachable!("a founding act is taken before its signer is looked up")
            }
            Act::OutputOpen(a) => sign(self.opened.entry(a.id.clone()).or_default(), id, by, a),
            Act::Evidence(p) => put(&mut self.evidence, id, by, p),
            Act::Finding(p) => put(&mut self.findings, id, by, p),
            Act::Qualification(p) => put(&mut self.qualifications, id, by, p),
            Act::Context(p) => put(&mut self.contexts, id, by, p),
            Act::PersonConsent(p) => put(&mut self.consents, id, by, p),
            Act::Risk(p) => put(&mut self.risks, id, by, p),
            Act::Forecast(p) => put(&mut self.forecasts, id, by, p),
            Act::SameStandard(p) => put(&mut self.standards, id, by, p),
            Act::ReplyRequest(p) => put(&mut self.requests, id, by, p),
            Act::Statement(p) => put(self.statements.entry(p.value.output.clone()).or_default(), id, by, p),
            Act::Plan(p) => put(&mut self.plans, id, by, p),
            Act::ConsentWithdraw(a) => sign(&mut self.consent_withdrawals, id, by, a),
            Act::ReplyReceipt(a) => sign(&mut self.reply_receipts, id, by, a),
            Act::Reply(a) => sign(&mut self.replies, id, by, a),
            Act::Declare(a) => sign(&mut self.declared, id, by, a),
            Act::CrisisDeclare(a) => sign(&mut self.crises, id, by, a),
            Act::Delivery(a) => sign(&mut self.deliveries, id, by, a),
            Act::Receipt(a) => sign(&mut self.receipts, id, by, a),
            Act::Attest(a) => sign(&mut self.attests, id, by, a),
            Act::Objection(a) => sign(&mut self.objections, id, by, a),
            Act::Concern(a) => sign(&mut self.concerns, id, by, a),
            Act::Answer(a) => sign(&mut self.answers, id, by, a),
            Act::Withdraw(a) => sign(&mut self.withdrawals, id, by, a),
            Act::WithdrawSecond(a) => sign(&mut self.withdraw_seconds, id, by, a),
            Act::WithdrawSeen(a) => sign(&mut self.withdraw_seen, id, by, a),
            Act::WithdrawCancel(a) => sign(&mut self.withdraw_cancels, id, by, a),
            Act::Ruling(a) => sign(&mut self.rulings, id, by, a),
            Act::Unreachable(a) => sign(&mut self.unreachable, id, by, a),
            Act::Dissent(a) => sign(&mut self.dissents, id, by, a),
            Act::Alert(a) => sign(&mut self.alerts, id, by, a),
            Act::AlertClose(a) => sign(&mut self.alert_closes, id, by, a),
            Act::Sealed(a) => sign(&mut self.sealed, id, by, a),
            Act::Node(a) => sign(&mut self.nodes, id, by, a),
            Act::Recheck(a) => sign(&mut self.rechecks, id, by, a),
            Act::CheckIn(a) => sign(&mut self.check_ins, id, by, a),
            // Votes are noted before they are folded: which count follows from all of them.
            Act::KeyEnrol(_) | Act::KeyRevoke(_) => {}
        }
    }

    /// The trust file of the founding act.
    pub fn trust(&self) -> Option<&Trust> {
        self.trust.as_ref()
    }

    /// A charter of the founding act.
    pub fn charter(&self, digest: &Digest) -> Option<&Charter> {
        self.charters.get(digest)
    }

    /// The charter's text, as it was pinned.
    pub fn charter_text(&self, digest: &Digest) -> Option<&str> {
        self.founded.as_ref()?.charters.iter().find(|text| Charter::digest(text) == *digest).map(String::as_str)
    }

    /// The opening of an output. Of several under one id, that with the smallest op id; the others are refused.
    pub fn output(&self, id: &Id) -> Option<(&OpId, &Signed<OutputOpen>)> {
        self.opened.get(id)?.first_key_value()
    }

    /// Whether this unit may write statements of an output.
    pub fn may_edit(&self, output: &Id, unit: &Id) -> bool {
        self.output(output).is_some_and(|(_, o)| o.unit == *unit || o.act.editors.contains(unit))
    }

    /// One statement of an output, with all its versions.
    pub fn statement(&self, output: &Id, id: &Id) -> Option<&Register<Statement>> {
        self.statements.get(output)?.get(id)
    }

    /// The heads of a statement; more than one is a conflict for a person to settle.
    pub fn statement_heads(&self, output: &Id, id: &Id) -> Vec<(&OpId, &Version<Statement>)> {
        self.statement(output, id).map_or_else(Vec::new, |r| r.heads(&|unit| self.may_edit(output, unit)))
    }

    /// The heads of an output's plan.
    pub fn plan_heads(&self, output: &Id) -> Vec<(&OpId, &Version<Plan>)> {
        self.plans.get(output).map_or_else(Vec::new, |r| r.heads(&|unit| self.may_edit(output, unit)))
    }

    /// Whether a unit took a node out of service. Once is for good, whatever was said before, since or beside it.
    pub fn is_retired(&self, node: &PublicKey, unit: &Id) -> bool {
        self.nodes.about(node).any(|(_, s)| s.unit == *unit && s.act.retired.is_some())
    }

    /// The nodes that speak for a unit, each with what was said of it last. Where two persons of the unit said
    /// something about one node apart, either may come first.
    pub fn nodes_of(&self, unit: &Id) -> BTreeMap<&PublicKey, &Node> {
        let mut found: BTreeMap<&PublicKey, (u64, &Node)> = BTreeMap::new();
        let own = self.nodes.values().filter(|s| s.unit == *unit && !self.is_retired(&s.act.node, unit));
        for said in own {
            let last = found.entry(&said.act.node).or_insert((said.seq, &said.act));
            if last.0 <= said.seq {
                *last = (said.seq, &said.act);
            }
        }
        found.into_iter().map(|(key, (_, node))| (key, node)).collect()
    }

    /// Keys that signed different ops for one place in their chain, with these ops.
    pub fn equivocations(&self) -> &BTreeMap<String, BTreeSet<OpId>> {
        &self.forks
    }

    /// Whether a unit may pass on that a person takes consent back: the unit that wrote it down, or one whose evidence
    /// stands on it. Others who learn of it object, on the ground of person consent.
    pub fn may_withdraw_consent(&self, unit: &Id, consent: &Id) -> bool {
        let wrote = self.consents.get(consent).is_some_and(|r| r.versions().any(|(_, v)| v.unit == *unit));
        let supplies = |e: &Evidence| e.supplied_by.as_ref() == Some(unit) && e.consents.contains(consent);
        wrote || self.evidence.values().any(|r| r.versions().any(|(_, v)| supplies(&v.value)))
    }

    /// Whether a unit is outside both lines: it neither opened nor writes the output, and isn't this other one.
    pub fn is_outside(&self, unit: &Id, output: &Id, other: &Id) -> bool {
        unit != other && self.output(output).is_some() && !self.may_edit(output, unit)
    }

    /// The state as bytes: the same for the same ops, in any order.
    ///
    /// # Panics
    /// Never: state holds only what came out of canonical JSON.
    pub fn bytes(&self) -> Vec<u8> {
        canon::write(self).expect("state holds only what came out of canonical JSON")
    }
}
