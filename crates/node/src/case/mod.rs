//! The case folder: plain files in which researchers keep a case, read into one value or refused as a whole.
//!
//! It is a way in, not a format anybody signs: `spec/case.md` is its description. A folder is read at the edge
//! ([`read`]), understood without I/O ([`parse`]), and every slip in it is told at once, with file, line and field, so
//! that nobody mends one only to meet the next. A folder with a problem gives no case at all.

mod authors;
mod fields;
mod folder;
mod head;
mod history;
mod import;
mod parse;
mod problem;
mod references;
mod units;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use nobis_core::acts::{Form, Level, Reach, Reply, ReplyReceipt};
use nobis_core::ids::Id;
use nobis_core::records::{
    Context, Evidence, Finding, Forecast, PersonConsent, Plan, Qualification, ReplyRequest, Risk, SameStandard,
};
use nobis_core::trust::{Seat, Unit};

pub use authors::{Authors, RecordKind};
pub use folder::{BODY_BYTES_MAX, Body, FILES_MAX, Files, JSONL_BYTES_MAX, TEXTS_BYTES_MAX, TOML_BYTES_MAX};
pub use history::{Given, HistoryAct, HistoryKind, VersionRef};
pub use import::ToSign;
pub use parse::parse;
pub use problem::{CaseNotice, CaseProblem, TEXTS};

/// A case, read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Case {
    /// What the case is called among those who work on it: the title of its space.
    pub title: String,
    /// Name of the federation, for the trust file.
    pub federation: String,
    /// Language of the draft where it doesn't say otherwise.
    pub lang: String,
    /// Units.
    pub units: Vec<Unit>,
    /// Persons, by pseudonym; their keys are not in the folder.
    pub persons: Vec<PersonSpec>,
    /// The charter the output goes by.
    pub charter: CharterSpec,
    /// What the output is opened as.
    pub output: OutputSpec,
    /// The plan, without the order of statements: that is the draft's.
    pub plan: Plan,
    /// What persons must have agreed to for a statement, beside anonymous publication.
    pub purposes: BTreeMap<Id, BTreeSet<String>>,
    /// Who signs what is imported.
    pub authors: Authors,
    /// The draft, not yet read.
    pub draft: DraftFile,
    /// Evidence.
    pub evidence: BTreeMap<Id, Evidence>,
    /// Files beside evidence records; their digests are in the records.
    pub bodies: BTreeMap<Id, Body>,
    /// Findings.
    pub findings: BTreeMap<Id, Finding>,
    /// Legal qualifications.
    pub qualifications: BTreeMap<Id, Qualification>,
    /// Context items.
    pub contexts: BTreeMap<Id, Context>,
    /// Consents of persons.
    pub consents: BTreeMap<Id, PersonConsent>,
    /// Risks.
    pub risks: BTreeMap<Id, Risk>,
    /// Misuse forecasts.
    pub forecasts: BTreeMap<Id, Forecast>,
    /// The same-standard record.
    pub same_standard: Option<SameStandard>,
    /// Requests for reply.
    pub requests: BTreeMap<Id, ReplyRequest>,
    /// Proofs that requests arrived.
    pub receipts: Vec<ReplyReceipt>,
    /// Replies.
    pub replies: Vec<Reply>,
    /// What persons did, by claimed time; an act comes after those it refers to.
    pub history: Vec<HistoryAct>,
    /// What was not read, and what looks like a slip.
    pub notices: Vec<CaseNotice>,
}

/// A person, without keys.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonSpec {
    /// Pseudonym.
    pub id: Id,
    /// The unit.
    pub unit: Id,
    /// Seats.
    pub seats: BTreeSet<Seat>,
    /// Other units that named this person as their guardian.
    pub guards: BTreeSet<Id>,
}

/// A charter by its text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CharterSpec {
    /// Its name, for the trust file: that of the preset, or the one in its text.
    pub name: String,
    /// Its text, which is pinned.
    pub text: String,
}

/// What the output is opened as.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutputSpec {
    /// Id, beginning with that of the unit that opens: `is.august`.
    pub id: Id,
    /// Working title.
    pub title: String,
    /// The unit that opens it.
    pub unit: Id,
    /// What sort of output it is.
    pub form: Form,
    /// How far it reaches.
    pub reach: Reach,
    /// Whether it is about an armed conflict.
    pub conflict: bool,
    /// Countries it is about.
    pub countries: BTreeSet<String>,
    /// Countries whose authorities, forces or officials it criticises.
    pub criticises: BTreeSet<String>,
    /// Units whose people may write statements, beside the opening unit.
    pub editors: BTreeSet<Id>,
    /// The level of participation promised to each unit.
    pub promises: BTreeMap<Id, Level>,
}

/// The draft's file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DraftFile {
    /// Path within the folder.
    pub path: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// How it is written.
    pub form: DraftForm,
}

/// How a draft is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DraftForm {
    /// Markdown with footnotes.
    Markdown,
    /// A Word file.
    Docx,
}

/// Reads a case folder.
///
/// # Errors
/// Everything that is wrong with it, by file and line.
pub fn read(dir: &Path) -> Result<Case, Vec<CaseProblem>> {
    parse(&folder::load(dir))
}

/// Reads a file of units and persons by itself: what a federation is founded from before it has a case. `file` is its
/// name, for messages.
///
/// # Errors
/// Everything that is wrong with it.
pub fn read_units(file: &str, text: &str) -> Result<(Vec<Unit>, Vec<PersonSpec>), Vec<CaseProblem>> {
    let mut problems = Vec::new();
    let found = fields::Source::new(file, text.as_bytes(), &mut problems).map(|s| units::parse(&s, &mut problems));
    match found {
        Some(found) if problems.is_empty() => Ok(found),
        _ => Err(problems),
    }
}
