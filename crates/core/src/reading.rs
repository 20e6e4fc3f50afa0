//! What a gate reads: exactly that, as a value with one digest.
//!
//! A person who signs a gate signs the digest of its reading. When anything the gate read changes, the digest differs
//! and the signature is stale, by comparison alone; when anything else changes, it stays good (domain practice 5.1).
//! A reading is made of items, each a record seen through the classes its gate depends on and digested under the
//! record's salt. The list of item digests (the outline) can be published without telling what the items say.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::str::FromStr;

use serde::Serialize;

use crate::canon;
use crate::concern;
use crate::gates::{crisis, reply};
use crate::ids::{Digest, Id};
use crate::moment::Moment;
use crate::op::OpId;
use crate::records::{Classes, Kind, Record};
use crate::register::{Register, Version, project};
use crate::trust::Unit;
use crate::view::{Placed, View};

/// The gates.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Gate {
    /// The evidence carries the statement.
    Facts,
    /// The wording is no stronger than the element table.
    Law,
    /// Context stands where people read.
    Context,
    /// It says what is known, no more.
    Precision,
    /// Nobody is put in danger unseen.
    Harm,
    /// The same standard for everybody.
    Impartiality,
    /// Those accused were asked.
    Reply,
    /// A concerned unit was engaged and answers.
    Consent,
    /// Each witness agreed to this use.
    PersonConsent,
    /// Everything is there to go out.
    Release,
}

impl Gate {
    /// Every gate, in the order they are shown.
    pub const ALL: [Self; 10] = [
        Self::Facts,
        Self::Law,
        Self::Context,
        Self::Precision,
        Self::Harm,
        Self::Impartiality,
        Self::Reply,
        Self::Consent,
        Self::PersonConsent,
        Self::Release,
    ];

    /// The word used in files, commands and charters.
    pub fn word(self) -> &'static str {
        match self {
            Self::Facts => "facts",
            Self::Law => "law",
            Self::Context => "context",
            Self::Precision => "precision",
            Self::Harm => "harm",
            Self::Impartiality => "impartiality",
            Self::Reply => "reply",
            Self::Consent => "consent",
            Self::PersonConsent => "person-consent",
            Self::Release => "release",
        }
    }
}

impl Serialize for Gate {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.serialize_str(self.word())
    }
}

/// The things a unit consents to, and no others (domain practice 4.2): three of them under each charter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// It had the versions and the time.
    Engagement,
    /// Its people are as safe as can be.
    Safety,
    /// Local facts are right.
    Accuracy,
    /// Its own evidence and name may be used so. Asked in a crisis, in place of engagement.
    Material,
}

impl Part {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Engagement, Self::Safety, Self::Accuracy, Self::Material];

    /// The word used in keys.
    pub fn word(self) -> &'static str {
        match self {
            Self::Engagement => "engagement",
            Self::Safety => "safety",
            Self::Accuracy => "accuracy",
            Self::Material => "material",
        }
    }
}

/// One question one signature answers: a gate, and what of the output it is asked about.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Key {
    /// A gate asked of one statement: facts, law, precision.
    Statement(Gate, Id),
    /// A gate asked of the whole.
    Whole(Gate),
    /// A unit's consent, whole or one part of it.
    Unit(Id, Option<Part>),
}

impl Key {
    /// The gate.
    pub fn gate(&self) -> Gate {
        match self {
            Self::Statement(gate, _) | Self::Whole(gate) => *gate,
            Self::Unit(..) => Gate::Consent,
        }
    }

    /// The statement, for gates asked of one.
    pub fn statement(&self) -> Option<&Id> {
        match self {
            Self::Statement(_, id) => Some(id),
            _ => None,
        }
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Statement(gate, id) => write!(f, "{}:{id}", gate.word()),
            Self::Whole(gate) => f.write_str(gate.word()),
            Self::Unit(unit, None) => write!(f, "consent:{unit}"),
            Self::Unit(unit, Some(part)) => write!(f, "consent:{unit}/{}", part.word()),
        }
    }
}

impl FromStr for Key {
    type Err = String;

    fn from_str(s: &str) -> Result<Self, String> {
        let bad = || format!("“{s}” isn't a gate: facts:S1, context, consent:ua or consent:ua/safety are");
        let (word, of) = s.split_once(':').map_or((s, None), |(w, of)| (w, Some(of)));
        let gate = Gate::ALL.into_iter().find(|g| g.word() == word).ok_or_else(bad)?;
        match (gate, of) {
            (Gate::Consent, Some(of)) => {
                let (unit, part) = of.split_once('/').map_or((of, None), |(u, p)| (u, Some(p)));
                let part = part.map(|p| Part::ALL.into_iter().find(|q| q.word() == p).ok_or_else(bad)).transpose()?;
                Ok(Self::Unit(unit.parse().map_err(|_| bad())?, part))
            }
            (Gate::Facts | Gate::Law | Gate::Precision, Some(id)) => {
                Ok(Self::Statement(gate, id.parse().map_err(|_| bad())?))
            }
            (Gate::Facts | Gate::Law | Gate::Precision | Gate::Consent, None) | (_, Some(_)) => Err(bad()),
            (_, None) => Ok(Self::Whole(gate)),
        }
    }
}

/// A reading as digests only: what can be signed, published and compared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outline {
    /// The question.
    pub key: Key,
    /// Digest of each item, by reference (`statement/S1`, `finding/F1`).
    pub items: BTreeMap<String, Digest>,
    /// Persons who wrote what is read: they may not sign it.
    pub authors: BTreeSet<Id>,
    /// Records with versions made apart, which somebody must settle before a signature means anything.
    pub conflicts: BTreeSet<Id>,
    /// When the newest of it was written, by claimed time: since when an answer is waited for.
    pub since: Moment,
}

impl Outline {
    /// The digest a signature is given on.
    pub fn digest(&self) -> Digest {
        outline_digest(&self.key, &self.items)
    }
}

/// SHA-256 of the canonical JSON `{"gate": key, "items": {reference: digest}}`.
pub fn outline_digest(key: &Key, items: &BTreeMap<String, Digest>) -> Digest {
    // Written out by hand: references are ids and slashes, which JSON doesn't escape, and a large text has thousands.
    let mut text = format!("{{\"gate\":\"{key}\",\"items\":{{");
    for (i, (reference, digest)) in items.iter().enumerate() {
        let comma = if i == 0 { "" } else { "," };
        text.push_str(&format!("{comma}\"{reference}\":\"{digest}\""));
    }
    text.push_str("}}");
    Digest::of(text.as_bytes())
}

/// Puts readings together.
pub struct Reader<'v, 'a> {
    view: &'v View<'a>,
    out: Outline,
}

impl<'v, 'a> Reader<'v, 'a> {
    fn new(view: &'v View<'a>, key: Key) -> Self {
        let out = Outline {
            key,
            items: BTreeMap::new(),
            authors: BTreeSet::new(),
            conflicts: BTreeSet::new(),
            since: view.open.at,
        };
        let mut reader = Self { view, out };
        // Every signature is given on the opening too: under another charter, form or subject it is another question.
        reader.put(format!("opening/{}", view.id), canon::digest(view.open_op));
        reader
    }

    fn put(&mut self, reference: String, digest: Digest) {
        self.out.items.insert(reference, digest);
    }

    fn wrote(&mut self, person: &Id, at: Moment) {
        self.out.authors.insert(person.clone());
        self.out.since = self.out.since.max(at);
    }

    fn statement(&mut self, placed: &Placed<'a>) {
        self.put(format!("statement/{}", placed.id), placed.read().digest);
        let authors: Vec<&Id> =
            self.view.state.statement(self.view.id, placed.id).map_or_else(Vec::new, |r| r.authors().collect());
        for person in authors {
            self.wrote(person, placed.version.at);
        }
    }

    /// A record through its classes. A record in conflict digests all its heads; one that isn't there says so.
    fn record<T: Record>(
        &mut self,
        name: &str,
        records: &'a BTreeMap<Id, Register<T>>,
        id: &Id,
        classes: Classes,
    ) -> Option<&'a Version<T>> {
        let heads = self.view.heads(records, id);
        let class = if classes == Classes::ALL { "" } else { "-meaning" };
        let digest = match heads[..] {
            [] => return None,
            [(_, only)] => only.read(classes).digest,
            _ => canon::digest(&heads.iter().map(|(_, v)| v.read(classes).digest).collect::<Vec<_>>()),
        };
        self.put(format!("{name}{class}/{id}"), digest);
        if heads.len() > 1 {
            self.out.conflicts.insert(id.clone());
        }
        // Who registers a piece of evidence hasn't written it; who collected it is asked separately.
        if name != "evidence" {
            self.out.authors.extend(heads.iter().map(|(_, v)| v.person.clone()));
        }
        let at = heads.iter().map(|(_, v)| v.at).max().unwrap_or(self.out.since);
        self.out.since = self.out.since.max(at);
        heads.first().map(|(_, v)| *v)
    }

    /// A finding, and of its evidence what the gate reads: nothing, its meaning, or all.
    fn finding(&mut self, id: &Id, classes: Classes, evidence_as: Option<Classes>) {
        let Some(version) = self.record("finding", &self.view.state.findings, id, classes) else { return };
        let authors: Vec<Id> = self.view.state.findings[id].authors().cloned().collect();
        self.out.authors.extend(authors);
        if let Some(public) = self.view.findings.get(id) {
            self.put(format!("finding-public/{id}"), public_digest(&version.salt, public));
        }
        let Some(evidence_as) = evidence_as else { return };
        for evidence in version.value.evidence_for.iter().chain(&version.value.evidence_against) {
            let record = self.record("evidence", &self.view.state.evidence, evidence, evidence_as);
            if let Some(collector) = record.and_then(|v| v.value.collector.clone()) {
                self.out.authors.insert(collector);
            }
        }
    }

    fn cited(&mut self, placed: &Placed<'a>, classes: Classes, evidence_as: Option<Classes>) {
        for id in &placed.version.value.cites {
            self.finding(id, classes, evidence_as);
        }
    }

    /// Evidence of a unit behind a statement: it answers for how its own is used.
    fn own_evidence(&mut self, placed: &Placed<'a>, unit: &Id) {
        let (view, state) = (self.view, self.view.state);
        let findings = placed.version.value.cites.iter().filter_map(|id| view.record(&state.findings, id));
        for id in findings.flat_map(|v| v.value.evidence_for.iter().chain(&v.value.evidence_against)) {
            if view.record(&state.evidence, id).is_some_and(|e| e.value.supplied_by.as_ref() == Some(unit)) {
                self.record("evidence", &state.evidence, id, Classes::MEANING);
            }
        }
    }

    fn requests(&mut self) {
        let state = self.view.state;
        for (id, _) in self.view.line_records(&state.requests) {
            self.record("request", &state.requests, id, Classes::ALL);
            let received = state.reply_receipts.about(id).map(|(op, _)| op);
            let replies = state.replies.about(id).map(|(op, _)| op);
            let ops: BTreeSet<&OpId> = received.chain(replies).collect();
            self.put(format!("answers/{id}"), canon::digest(&ops));
        }
    }

    fn plan_hour(&mut self) {
        let Some(plan) = self.view.plan else { return };
        let p = &plan.value;
        let hour = (&plan.salt, &p.release_at, &p.audience, &p.purpose, &p.distribution, &p.stakeholders);
        self.put(format!("plan-hour/{}", self.view.id), canon::digest(&hour));
    }

    /// Under a charter for a crisis, whether one is declared: what the short way rests on.
    fn crisis(&mut self) {
        if self.view.charter.crisis.is_some() {
            self.put(format!("crisis/{}", self.view.id), crisis_digest(crisis::is_declared(self.view)));
        }
    }

    fn plan_set(&mut self) {
        let set: BTreeSet<&Id> = self.view.statements.iter().map(|s| s.id).collect();
        self.put(format!("statement-set/{}", self.view.id), canon::digest(&set));
    }
}

/// Digest of what an output says it is for.
pub fn purpose_digest(purpose: &str) -> Digest {
    canon::digest(&("purpose", purpose))
}

/// Digest of whether a crisis is declared.
pub fn crisis_digest(is_declared: bool) -> Digest {
    canon::digest(&("crisis-declared", is_declared))
}

/// Digest of a finding's public part: its salt is derived, so that publishing it tells nothing of the finding.
pub fn public_digest(salt: &str, public: &concern::PublicFinding) -> Digest {
    canon::digest(&(public_salt(salt), public))
}

/// The salt under which a finding's public part is digested.
pub fn public_salt(salt: &str) -> String {
    Digest::of(format!("public {salt}").as_bytes()).to_string()[..32].to_owned()
}

/// Reads one gate.
pub fn read(view: &View<'_>, key: Key) -> Outline {
    let mut r = Reader::new(view, key.clone());
    match &key {
        Key::Statement(gate, id) => {
            if let Some(placed) = view.statement(id) {
                read_statement(&mut r, *gate, placed);
            }
        }
        Key::Whole(gate) => read_whole(&mut r, *gate),
        Key::Unit(unit, part) => {
            if let Some(unit) = view.trust.unit(unit) {
                read_unit(&mut r, unit, *part);
            }
        }
    }
    r.out
}

fn read_statement<'a>(r: &mut Reader<'_, 'a>, gate: Gate, placed: &Placed<'a>) {
    let state = r.view.state;
    r.statement(placed);
    match gate {
        Gate::Law => {
            for id in &placed.version.value.cites {
                let Some(version) = r.record("qualification", &state.qualifications, id, Classes::ALL) else {
                    continue;
                };
                let authors: Vec<Id> = state.qualifications[id].authors().cloned().collect();
                r.out.authors.extend(authors);
                for finding in &version.value.findings {
                    r.finding(finding, Classes::MEANING, Some(Classes::MEANING));
                }
            }
            r.requests();
        }
        Gate::Facts => r.cited(placed, Classes::ALL, Some(Classes::ALL)),
        _ => r.cited(placed, Classes::ALL, None),
    }
}

fn read_whole(r: &mut Reader<'_, '_>, gate: Gate) {
    let view = r.view;
    let state = view.state;
    match gate {
        Gate::Context => {
            let mut order = Vec::new();
            for (i, placed) in view.statements.iter().enumerate() {
                if needs_context(placed) {
                    r.statement(placed);
                    order.push((placed.id, i));
                }
                for id in &placed.version.value.cites {
                    r.record("context", &state.contexts, id, Classes::ALL);
                }
            }
            r.put(format!("places/{}", view.id), canon::digest(&order));
            for (id, _) in view.line_records(&state.contexts) {
                r.record("context", &state.contexts, id, Classes::ALL);
            }
        }
        Gate::Harm => {
            for (id, _) in view.heard_records(&state.risks) {
                r.record("risk", &state.risks, id, Classes::ALL);
            }
            for (id, _) in view.heard_records(&state.forecasts) {
                r.record("forecast", &state.forecasts, id, Classes::ALL);
            }
            for (id, _) in view.heard_records(&state.consents) {
                r.record("person-consent", &state.consents, id, Classes::ALL);
            }
            let alerts = state.alerts.about(view.id).map(|(op, _)| op);
            let withdrawals = state.consent_withdrawals.keys();
            let news: BTreeSet<&OpId> = alerts.chain(withdrawals).collect();
            r.put(format!("alerts/{}", view.id), canon::digest(&news));
            r.plan_hour();
            r.crisis();
            r.put(format!("purpose/{}", view.id), purpose_digest(view.plan.map_or("", |p| &p.value.purpose)));
        }
        Gate::Impartiality => {
            r.record("same-standard", &state.standards, view.id, Classes::ALL);
            let authors: Vec<Id> =
                state.standards.get(view.id).map_or_else(Vec::new, |s| s.authors().cloned().collect());
            r.out.authors.extend(authors);
            r.plan_set();
        }
        Gate::Reply => {
            r.requests();
            for (id, basis) in reply::bases(view).into_iter().filter(|(id, _)| reply::concerns_output(view, id)) {
                r.put(format!("reply-public/{id}"), canon::digest(&(&id, &basis)));
            }
            let accused: BTreeSet<&Id> = reply::accused(view).into_iter().map(|(id, _)| id).collect();
            for id in accused {
                r.finding(id, Classes::MEANING, None);
            }
            let authors: Vec<Id> =
                state.requests.values().flat_map(|q| q.authors().cloned().collect::<Vec<_>>()).collect();
            r.out.authors.extend(authors);
        }
        Gate::PersonConsent | Gate::Release => {
            r.plan_hour();
            r.plan_set();
            for placed in &view.statements {
                r.statement(placed);
            }
        }
        Gate::Facts | Gate::Law | Gate::Precision | Gate::Consent => {}
    }
}

fn read_unit(r: &mut Reader<'_, '_>, unit: &Unit, part: Option<Part>) {
    let view = r.view;
    let state = view.state;
    let asks = |p: Part| part.is_none_or(|only| only == p);
    r.crisis();
    for placed in &view.statements {
        if !view.answers_for(unit, placed) {
            continue;
        }
        r.statement(placed);
        if asks(Part::Accuracy) {
            r.cited(placed, Classes::MEANING, None);
        }
        if asks(Part::Accuracy) || asks(Part::Material) {
            r.own_evidence(placed, &unit.id);
        }
    }
    if asks(Part::Safety) {
        r.plan_hour();
        for (id, _) in view.heard_records(&state.risks) {
            r.record("risk", &state.risks, id, Classes::ALL);
        }
    }
}

/// Places where context is asked for: whatever is prominent, and every legal text.
pub fn needs_context(placed: &Placed<'_>) -> bool {
    placed.prominent || placed.kind() == Kind::Legal
}

/// Digest of a statement as a verifier computes it from the published record.
pub fn statement_digest(salt: &str, statement: &crate::records::Statement) -> Digest {
    project(salt, statement, Classes::ALL).digest
}
