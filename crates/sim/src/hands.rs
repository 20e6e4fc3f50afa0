//! What people do in rehearsals, one verb each; so that a test reads as its story.

use std::collections::BTreeSet;

use nobis_core::acts::{
    Act, Alert, AlertClose, Answer, Answered, Attest, Checkpoint, Concern, Declare, Disposition, Ground, Objection,
    Outcome, Receipt, Ruling, Unreachable, Withdraw, WithdrawCancel, WithdrawSecond, WithdrawSeen,
};
use nobis_core::ids::Id;
use nobis_core::moment::Moment;
use nobis_core::op::OpId;
use nobis_core::reading::{Gate, Key as Question};
use nobis_core::records::{
    Context, Evidence, Finding, Forecast, PersonConsent, Plan, Qualification, ReplyRequest, Risk, SameStandard,
    Statement,
};
use nobis_core::register::{Put, Register};
use nobis_core::report::Report;

use crate::{OUTPUT, World, at, id};

/// When the rehearsed texts are signed: a Wednesday morning, after every window of the scene.
pub const SIGNING: &str = "2022-06-01T08:00:00Z";

/// Who signs which gate of the scene.
const SIGNERS: [(&str, Gate); 9] = [
    ("is-4", Gate::Facts),
    ("is-6", Gate::Law),
    ("is-3", Gate::Context),
    ("is-3", Gate::Precision),
    ("no-1", Gate::Harm),
    ("ca-1", Gate::Impartiality),
    ("no-2", Gate::Impartiality),
    ("ke-1", Gate::Impartiality),
    ("is-3", Gate::Reply),
];

macro_rules! changes {
    ($($(#[$doc:meta])* $name:ident : $act:ident of $records:ident),* $(,)?) => {
        impl World {
            $(
                $(#[$doc])*
                ///
                /// # Panics
                /// If the record isn't there.
                pub fn $name(&mut self, person: &str, record: &str, change: impl FnOnce(&mut $act)) -> OpId {
                    let register = self.state.$records[&id(record)].clone();
                    let put = self.changed(record, &register, change);
                    self.sign(person, Act::$act(put))
                }
            )*
        }
    };
}

changes! {
    /// Edits a finding.
    change_finding: Finding of findings,
    /// Edits evidence.
    change_evidence: Evidence of evidence,
    /// Edits an element table.
    change_table: Qualification of qualifications,
    /// Edits a context item.
    change_context: Context of contexts,
    /// Edits a risk.
    change_risk: Risk of risks,
    /// Edits a forecast.
    change_forecast: Forecast of forecasts,
    /// Edits a person's consent.
    change_consent: PersonConsent of consents,
    /// Edits the same-standard record.
    change_standard: SameStandard of standards,
    /// Edits a request for reply.
    change_request: ReplyRequest of requests,
    /// Edits the plan.
    change_plan: Plan of plans,
}

impl World {
    /// Edits a statement.
    ///
    /// # Panics
    /// If the statement isn't there.
    pub fn change_statement(&mut self, person: &str, name: &str, change: impl FnOnce(&mut Statement)) -> OpId {
        let register = self.state.statement(&id(OUTPUT), &id(name)).expect("the statement is there").clone();
        let put = self.changed(name, &register, change);
        self.sign(person, Act::Statement(put))
    }

    fn changed<T: Clone>(&mut self, record: &str, register: &Register<T>, change: impl FnOnce(&mut T)) -> Put<T> {
        let mut value = register.heads(&|_| true).first().expect("the record is there").1.value.clone();
        change(&mut value);
        self.edit(record, register, value)
    }

    /// The scene with every gate signed but the concerned unit's own.
    ///
    /// # Panics
    /// If the charter isn't one.
    pub fn signed(charter: &str) -> Self {
        Self::new(1, charter).made_signed()
    }

    /// The same with everything clear but the concerned unit's own consent.
    ///
    /// # Panics
    /// If somebody of the scene isn't there.
    pub fn made_signed(mut self) -> Self {
        self.write_scene();
        self.at(SIGNING);
        self.attest_all();
        self
    }

    /// The scene with everything clear.
    ///
    /// # Panics
    /// If the charter isn't one.
    pub fn ready(charter: &str) -> Self {
        Self::new(1, charter).made_ready()
    }

    /// A federation that was just founded, with the scene in it and everything clear.
    ///
    /// # Panics
    /// If somebody of the scene isn't there.
    pub fn made_ready(self) -> Self {
        let mut world = self.made_signed();
        world.consent("ua", "ua-2");
        world
    }

    /// Moves the clock by hours.
    pub fn later(&mut self, hours: i64) {
        self.now = self.now.plus_seconds(hours * 3600);
    }

    /// Signs at a claimed time other than the clock's.
    pub fn sign_dated(&mut self, person: &str, claimed: &str, act: Act) -> OpId {
        let now = std::mem::replace(&mut self.now, at(claimed));
        let op = self.sign(person, act);
        self.now = now;
        op
    }

    /// A reasoned objection; no statements: to the whole.
    pub fn object(&mut self, person: &str, ground: Ground, statements: &[&str]) -> OpId {
        let act = self.objection(ground, statements);
        self.sign(person, act)
    }

    /// A reasoned objection as an act.
    pub fn objection(&self, ground: Ground, statements: &[&str]) -> Act {
        Act::Objection(Objection {
            output: id(OUTPUT),
            version: self.report().version,
            statements: statements.iter().map(|s| id(s)).collect(),
            ground,
            argument: "What is said here will be read as more than is known.".into(),
            resolves_if: "The sentence says what is known.".into(),
        })
    }

    /// A concern.
    pub fn worry(&mut self, person: &str, text: &str) -> OpId {
        let version = self.report().version;
        self.sign(
            person,
            Act::Concern(Concern { output: id(OUTPUT), version, statements: BTreeSet::new(), text: text.into() }),
        )
    }

    /// A reasoned answer.
    pub fn answer(&mut self, person: &str, to: OpId) -> OpId {
        self.answer_with(person, to, "We looked at it again with both sources.")
    }

    /// An answer in these words.
    pub fn answer_with(&mut self, person: &str, to: OpId, reasons: &str) -> OpId {
        self.sign(person, Act::Answer(Answer { to, disposition: Disposition::Explained, reasons: reasons.into() }))
    }

    /// Lets go of an objection or alert, with all it takes: another person signs it too, a third unit has seen both,
    /// and the cool-off of P1 and P2 passes.
    pub fn let_go(&mut self, persons: [&str; 3], op: OpId) {
        let [objector, second, witness] = persons;
        let withdrawal = self.withdraw(objector, op);
        let second = self.second(second, withdrawal);
        self.see(witness, second);
        self.later(12);
    }

    /// Signs somebody's withdrawal too.
    pub fn second(&mut self, person: &str, withdrawal: OpId) -> OpId {
        self.sign(person, Act::WithdrawSecond(WithdrawSecond { withdrawal }))
    }

    /// Has seen a withdrawal that two signed.
    pub fn see(&mut self, person: &str, second: OpId) -> OpId {
        self.sign(person, Act::WithdrawSeen(WithdrawSeen { second }))
    }

    /// Takes a withdrawal back.
    pub fn cancel(&mut self, person: &str, withdrawal: OpId) -> OpId {
        self.sign(person, Act::WithdrawCancel(WithdrawCancel { withdrawal }))
    }

    /// Signs a withdrawal of an objection or alert; alone it changes nothing.
    pub fn withdraw(&mut self, person: &str, op: OpId) -> OpId {
        self.sign(person, Act::Withdraw(Withdraw { op, reason: "It was answered.".into() }))
    }

    /// The panel's votes on an objection.
    pub fn rule(&mut self, members: &[&str], objection: OpId, outcome: Outcome) {
        for member in members {
            let reasons = "The argument was answered.".into();
            self.sign(member, Act::Ruling(Ruling { objection, outcome, reasons }));
        }
    }

    /// Raises an alert.
    pub fn alert(&mut self, person: &str) -> OpId {
        let (who, how) = ("two colleagues".into(), "they would be taken for the source".into());
        self.sign(person, Act::Alert(Alert { output: id(OUTPUT), who, how }))
    }

    /// Finds an alert, or a safety objection, dealt with.
    pub fn close_alert(&mut self, person: &str, alert: OpId) -> OpId {
        self.sign(person, Act::AlertClose(AlertClose { alert, mitigation: "They are out of the country.".into() }))
    }

    /// A unit declares itself concerned.
    pub fn declare(&mut self, person: &str) -> OpId {
        self.sign(person, Act::Declare(Declare { output: id(OUTPUT), reason: "Our staff worked on it.".into() }))
    }

    /// A panel member finds a unit unreachable.
    pub fn unreachable(&mut self, member: &str, unit: &str, since: &str, touches: &[&str]) -> OpId {
        self.sign(
            member,
            Act::Unreachable(Unreachable {
                output: id(OUTPUT),
                unit: id(unit),
                since: at(since),
                channels: ["node", "phone", "courier"].map(String::from).to_vec(),
                touches_safety: touches.iter().map(|s| id(s)).collect(),
            }),
        )
    }

    /// A unit's people answer every question that is theirs.
    pub fn reply_as_unit(&mut self, unit: &str, person: &str, verdict: Answered) -> OpId {
        let unit = id(unit);
        self.attest(person, verdict, |q| matches!(q, Question::Unit(u, _) if *u == unit))
    }

    /// Sends the final text by channels and has persons receipt each.
    pub fn send(&mut self, unit: &str, channels: &[&str], persons: &[&str]) {
        for channel in channels {
            let delivery = self.deliver(unit, Checkpoint::Final, channel);
            for person in persons {
                self.receipt(person, delivery);
            }
        }
    }

    /// A receipt of exactly what the sender says was sent.
    pub fn receipt_as_sent(&mut self, key: &str, delivery: OpId) -> OpId {
        let readings = self.state.deliveries[&delivery].act.readings.clone();
        self.sign(key, Act::Receipt(Receipt { delivery, readings }))
    }

    /// Sends the final text by three channels; the last delivery.
    pub fn try_to_reach(&mut self, unit: &str) -> OpId {
        let sent = ["courier", "phone", "node"].map(|channel| self.deliver(unit, Checkpoint::Final, channel));
        sent[2]
    }

    /// All gates but consent, as [`World::attest_all`], over one look at the text: for tests that do it often.
    pub fn attest_quickly(&mut self) {
        let report = self.report();
        for (person, gate) in SIGNERS {
            let of_gate = |g: &&nobis_core::report::GateReport| g.key.gate() == gate;
            let outlines: Vec<_> = report.gates.iter().filter(of_gate).filter_map(|g| g.outline.as_ref()).collect();
            let act = Attest {
                output: id(OUTPUT),
                version: report.version,
                verdict: Answered::Clear,
                in_time: None,
                marks: outlines.iter().map(|o| (o.key.to_string(), o.digest())).collect(),
                items: outlines.into_iter().flat_map(|o| o.items.clone()).collect(),
            };
            self.sign(person, Act::Attest(act));
        }
    }

    /// Do-no-harm signed again: danger moves.
    pub fn renew_harm(&mut self) {
        self.attest("no-1", Answered::Clear, |q| q.gate() == Gate::Harm);
    }

    /// Everything in the way, as `question reason`, once each and in order.
    pub fn in_the_way(&self) -> Vec<String> {
        in_the_way(&self.report())
    }

    /// As [`World::in_the_way`], at another moment.
    ///
    /// # Panics
    /// If the output isn't open.
    pub fn in_the_way_at(&self, moment: Moment) -> Vec<String> {
        let mut scans = nobis_core::gates::Scans::default();
        let report = nobis_core::gates::evaluate(&self.state, &id(OUTPUT), moment, &mut scans);
        in_the_way(&report.expect("the output is open"))
    }
}

/// Everything in the way of a report, as `question reason`, once each and in order.
pub fn in_the_way(report: &Report) -> Vec<String> {
    let of_gate = |g: &nobis_core::report::GateReport| {
        g.blockers.iter().map(|b| format!("{} {}", g.key, b.reason.code())).collect::<BTreeSet<_>>()
    };
    report.gates.iter().flat_map(of_gate).collect()
}

/// Ids from names.
pub fn ids(names: &[&str]) -> BTreeSet<Id> {
    names.iter().map(|n| id(n)).collect()
}

impl World {
    /// A federation in which a unit has named a guardian.
    ///
    /// # Panics
    /// If the person can't be one.
    pub fn with_guardian(charter: &str, unit: &str, person: &str) -> Self {
        Self::guarded(1, charter, unit, person)
    }

    /// As [`World::with_guardian`], from a seed.
    ///
    /// # Panics
    /// If the guardian is of the unit, or isn't in the cast.
    pub fn guarded(seed: u64, charter: &str, unit: &str, person: &str) -> Self {
        let (trust, keys) = crate::cast(seed, charter);
        let guardians = [(id(unit), [id(person)].into())].into();
        Self::found(seed, charter, trust.with_guardians(guardians).expect("somebody of another unit"), keys)
    }

    /// A federation in which one person has a second key, known here as `ca-1.second`.
    ///
    /// # Panics
    /// If the person isn't in the cast.
    pub fn with_second_key(charter: &str, person: &str) -> Self {
        let (old, mut keys) = crate::cast(1, charter);
        let second = crate::Key::from_seed(1, &format!("{person} second"));
        let mut persons = old.persons.clone();
        persons.get_mut(&id(person)).expect("the cast has this person").keys.insert(second.public.clone());
        keys.insert(id(&format!("{person}.second")), second);
        let units = old.units.into_values();
        let trust = nobis_core::trust::Trust::new("Northlight", old.charters, units, persons.into_values());
        Self::found(1, charter, trust.expect("the rows fit together"), keys)
    }
}
