//! What a release says, as values: the text with its context, the annex, and how it came about.
//!
//! An allow-list, not a filter (design.md 5.16): a field that isn't here can't be published by mistake. Units and
//! roles are here, never persons or coordinates.

use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

use crate::acts::{Checkpoint, DissentForm, Form, Ground, Level};
use crate::concern::PublicFinding;
use crate::gates::reply::ReplyBasis;
use crate::ids::{Digest, Id};
use crate::moment::Moment;
use crate::op::OpId;
use crate::records::{Context, Qualification, Statement};

/// A release: everything a reader and a verifier get.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Published {
    /// What it is and who issues it.
    pub about: About,
    /// The statements in order.
    pub statements: Vec<PublishedStatement>,
    /// Context items, by id; each statement names those it is bound to.
    pub contexts: BTreeMap<Id, Salted<Context>>,
    /// The public part of each finding the text rests on.
    pub findings: BTreeMap<Id, Salted<PublicFinding>>,
    /// The legal annex: rules, element tables, contrary views.
    pub annex: BTreeMap<Id, Salted<Qualification>>,
    /// How it came about.
    pub process: Process,
}

/// What a release is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct About {
    /// The federation.
    pub federation: String,
    /// The output.
    pub output: Id,
    /// Press release, report …
    pub form: Form,
    /// Digest of the version sealed.
    pub version: Digest,
    /// When it was sealed, by the release officer's clock.
    pub sealed: Moment,
    /// The charter it went by: name and digest of its text.
    pub charter: (String, Digest),
    /// The unit that wrote it.
    pub owner: Id,
    /// Names of all units, by id.
    pub units: BTreeMap<Id, String>,
    /// What it protects, and who could be worse off.
    pub purpose: String,
}

/// A record with the salt its digest takes: whoever has both can check what was signed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Salted<T> {
    /// 32 hex digits.
    pub salt: String,
    /// The record.
    pub value: T,
}

/// A statement as published.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PublishedStatement {
    /// The statement.
    pub id: Id,
    /// 32 hex digits.
    pub salt: String,
    /// Its words, kind, language and citations. Citations that are context items are printed with it wherever it is
    /// read or extracted.
    pub statement: Statement,
}

/// How a release came about: what units, windows and disagreements there were (fixed rule I9).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Process {
    /// Concerned units: what they were promised, what they got, how they answered.
    pub units: Vec<UnitFact>,
    /// Gates that persons signed: how many persons, of which units.
    pub gates: BTreeMap<String, GateFact>,
    /// Objections that are open and travel with the release, counted by unit and ground.
    pub objections: BTreeMap<Id, BTreeMap<Ground, u32>>,
    /// Dissents, in the form their unit chose.
    pub dissents: Vec<DissentFact>,
    /// Whom the text accuses, and how long they had.
    pub replies: Vec<ReplyFact>,
    /// Keys that signed two different acts for one place in their chain.
    pub equivocal: BTreeSet<String>,
    /// For a text made in hours: the crisis, and by when the text is to be confirmed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub crisis: Option<CrisisFact>,
}

/// The crisis in which a text was made in hours. It is provisional.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CrisisFact {
    /// The two units that declared it, with what each says has happened.
    pub declared: BTreeMap<Id, String>,
    /// When the later of the two signed, by its clock.
    pub at: Moment,
    /// By when every question is asked again in the usual time. Until then the text is provisional.
    pub confirm_by: Moment,
    /// By when it is written down what was done in haste, and why.
    pub note_by: Moment,
    /// Minutes by the clock each concerned unit had between its receipt and its answer, or the seal.
    pub minutes: BTreeMap<Id, i64>,
    /// Crises each of the two declared in this quarter, this one with them: by the issuing unit's word, and at least as
    /// many as the acts of the release show.
    pub counted: BTreeMap<Id, u32>,
    /// How many the charter expects at most.
    pub most: u32,
}

/// How a concerned unit took part.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UnitFact {
    /// The unit.
    pub unit: Id,
    /// The level of participation it was promised.
    pub promised: Option<Level>,
    /// The level the records prove.
    pub delivered: Option<Level>,
    /// Checkpoints at which it was not reached.
    pub not_reached: BTreeSet<Checkpoint>,
    /// Working hours in tenths it had between its receipt of what it was asked and its answer, or the seal.
    pub window_tenths: Option<i64>,
    /// How its consent gates came to be clear.
    pub answer: Answer,
    /// Whether it says it was told in time; absent where it didn't answer.
    pub in_time: Option<bool>,
}

/// How a unit's consent gates came to be clear.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Answer {
    /// It signed.
    Consented,
    /// It had the version and its window, and did not answer. This is not consent.
    NoResponse,
    /// It could not be reached.
    Unreachable,
    /// It refuses; its dissent travels with the release.
    Dissents,
}

/// Who signed a gate, by unit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GateFact {
    /// How many questions the gate asked (one for each statement, or one for the whole).
    pub questions: u32,
    /// Units whose people signed.
    pub units: BTreeSet<Id>,
}

/// A dissent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DissentFact {
    /// The op.
    pub op: OpId,
    /// The unit: it does not issue this release.
    pub unit: Id,
    /// How much is shown.
    pub form: DissentForm,
    /// Its ground.
    pub ground: Ground,
    /// The text or summary; empty where only the category is shown.
    pub text: String,
}

/// A request for reply, as told to the public.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReplyFact {
    /// The request.
    pub request: Id,
    /// The office asked.
    pub addressee: String,
    /// Working days in tenths it had.
    pub given_tenths: i64,
    /// Working days in tenths the charter asks.
    pub required_tenths: i64,
    /// Questions answered, of how many.
    pub answered: (u32, u32),
    /// Nobody was asked, for a reason of safety.
    pub not_contacted: bool,
    /// What the days are counted from: under the eyes of whoever signed the right of reply.
    pub basis: ReplyBasis,
}
