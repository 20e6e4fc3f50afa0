//! The report on one version: each gate's verdict, and for every "no" what, why, who, and since when.
//!
//! The same value is printed in the terminal, shown on the page, written as JSON, and put into a review bundle. Words
//! are not here: a [`Reason`] is a code with its particulars, and the edge says it in the reader's language.

use serde::Serialize;
use std::collections::BTreeSet;

use crate::acts::{Checkpoint, Form, Ground};
use crate::ids::{Digest, Id};
use crate::moment::Moment;
use crate::op::OpId;
use crate::reading::{Gate, Key, Outline};
use crate::trust::Seat;

/// Why a gate isn't clear.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(tag = "code", rename_all = "kebab-case", rename_all_fields = "kebab-case")]
#[allow(
    missing_docs,
    reason = "the names of the particulars are their documentation; spec/report.md has them in words"
)]
pub enum Reason {
    /// A statement says that something is so, and cites no finding.
    CitesNothing,
    /// It cites an id that is no record here.
    CitesUnknown { id: Id },
    /// A record it rests on has edits made apart that nobody settled.
    RecordConflict { id: Id },
    /// A finding names evidence that isn't here.
    EvidenceMissing { finding: Id, evidence: Id },
    /// Fewer independent sources than the charter asks at this standard.
    TooFewSources { finding: Id, have: usize, need: usize },
    /// The wording claims more than the finding's standard.
    FactTooStrong { word: String, level: u8, standard: u8, instead: String },
    /// The wording claims more than this charter lets any text claim.
    AboveCeiling { word: String, level: u8, ceiling: u8, instead: String },
    /// A word for a pattern, and this charter lets no text say so.
    NoPatterns { word: String },
    /// A legal conclusion with no rule and no element table behind it.
    LawWithoutTable { word: String, instead: String },
    /// A legal conclusion above what the table carries.
    LawTooStrong { word: String, level: u8, ceiling: u8, because: BTreeSet<Cap>, instead: String },
    /// A word of criminal law without a criminal element table.
    CrimeWithoutTable { word: String, instead: String },
    /// A word only a court may use.
    CourtWord { word: String, instead: String },
    /// A legal conclusion whose table isn't public.
    AnnexNotPublic { qualification: Id },
    /// A qualification without rule numbers or elements.
    TableEmpty { qualification: Id },
    /// None of what a cited finding says of its scope stands in the text.
    NoScope { finding: Id, offer: Vec<String> },
    /// A word for a pattern, and no complete sample behind it.
    NoSample { word: String },
    /// Context that must be read here isn't bound here.
    ContextNotBound { context: Id },
    /// A text about an armed conflict with no context item at all.
    NoContext,
    /// A context item is past its date.
    ContextExpired { context: Id, until: Moment },
    /// No risk has been looked at.
    NoRisk,
    /// A risk lacks mitigation, owner or a date for looking again.
    RiskIncomplete { risk: Id, field: String },
    /// A date for looking again has passed.
    RiskOverdue { risk: Id, due: Moment },
    /// A text about an armed conflict, and nobody asked who would misuse it.
    NoForecast,
    /// A forecast of misuse with no answer prepared.
    NoRebuttal { forecast: Id },
    /// The plan doesn't say what the output protects and who could be worse off.
    NoPurpose,
    /// Somebody raised an alert, and it stands.
    Alert { op: OpId },
    /// Whoever signed did so too long ago: danger moves.
    SignedTooLongAgo { hours: u32 },
    /// No same-standard record.
    NoSameStandard,
    /// The same-standard record leaves a question open.
    SameStandardIncomplete { field: String },
    /// Nobody was asked about conduct the text accuses.
    NobodyAsked { finding: Id },
    /// A request is out, and nothing proves that it arrived.
    RequestNotReceived { request: Id },
    /// The addressee had less time than the charter asks, and the text doesn't say so.
    WindowShort { request: Id, given: String, required: String, ends: Moment },
    /// Nobody was asked for reasons of safety, and the text doesn't say so.
    ExceptionNotDisclosed { request: Id },
    /// A concerned unit never got this version.
    NotDelivered { unit: Id },
    /// It was sent, and no receipt came.
    NotReceipted { unit: Id, delivery: OpId },
    /// It has it, and its window runs.
    WindowRuns { unit: Id, until: Moment },
    /// Its window ended without an answer, and the charter doesn't let that pass.
    NoResponse { unit: Id },
    /// It answered no.
    Refused { unit: Id, person: Id },
    /// It was found unreachable, but statements that touch its people's safety are still in.
    SafetyStatementsIn { unit: Id, statements: BTreeSet<Id> },
    /// A person's consent doesn't cover this use.
    ConsentMissing { consent: Id, purpose: String },
    /// A person took consent back.
    ConsentWithdrawn { consent: Id },
    /// A person agreed to be published in other languages only.
    ConsentLanguage { consent: Id, lang: String },
    /// A person's condition isn't known to be met.
    ConsentCondition { consent: Id },
    /// A person must be asked again.
    ConsentReview { consent: Id, due: Moment },
    /// Evidence names a consent that isn't here.
    ConsentUnknown { consent: Id },
    /// Nobody ordered the statements.
    NoPlan,
    /// The order names something that is no statement of this output.
    NotAStatement { id: Id },
    /// Two edits of one text were made apart, and nobody chose.
    EditConflict { id: Id },
    /// No hour of release.
    NoHour,
    /// No list of where it goes: a correction couldn't follow it.
    NoDistribution,
    /// Nobody who is touched by it will hear of it before.
    NoStakeholders,
    /// The charter is for a crisis, and none is declared by two units that may.
    CrisisNotDeclared { by: BTreeSet<Id>, lacks: BTreeSet<Lacks> },
    /// A declaration has run out.
    CrisisOver { until: Moment },
    /// A sort of output that isn't made in hours.
    CrisisForm { form: Form },
    /// A place exact enough to find people, in a text made in hours.
    Coordinates { word: String },
    /// A use that shows who somebody is, in a text made in hours.
    Identifiable { purpose: String },
    /// A person with this seat has not signed yet.
    Unsigned,
    /// Somebody signed over an earlier state of what this gate reads.
    Stale { by: BTreeSet<Id>, changed: BTreeSet<String> },
    /// Somebody signed, and their guardian waits for a word from them: until then it doesn't count.
    CheckInWaits { by: BTreeSet<Id> },
    /// Somebody with this seat answered "not clear", and not enough others "clear". Whoever wants to hold the text
    /// objects, with a ground and reasons: a bare "no" holds nothing.
    NotClear { by: Id },
    /// An objection has no reasoned answer.
    ObjectionUnanswered { op: OpId, ground: Ground, due: Moment },
    /// An objection holds.
    ObjectionHolds { op: OpId, ground: Ground },
    /// An objection or alert still holds: its withdrawal waits for something.
    WithdrawalWaits { op: OpId, withdrawal: OpId, waits_for: WaitsFor },
}

impl Reason {
    /// The stable name of the reason.
    pub fn code(&self) -> String {
        let value = serde_json::to_value(self).expect("a reason is plain fields");
        value["code"].as_str().expect("a reason is tagged by its code").to_owned()
    }

    /// Whether a signature that was given doesn't count any more, or not now.
    pub fn is_stale(&self) -> bool {
        matches!(self, Self::Stale { .. } | Self::CheckInWaits { .. })
    }

    /// Whether somebody holds the release by this: it beats every clearance.
    pub fn is_hold(&self) -> bool {
        matches!(
            self,
            Self::Alert { .. }
                | Self::ObjectionHolds { .. }
                | Self::WithdrawalWaits { .. }
                | Self::Refused { .. }
                | Self::ConsentWithdrawn { .. }
                | Self::ConsentMissing { .. }
        )
    }
}

/// What a declared crisis lacks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Lacks {
    /// A second unit.
    Second,
    /// A unit that speaks for a country the text is about.
    Region,
    /// A unit that doesn't write the text.
    Outside,
}

/// What a withdrawal waits for before it counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case", tag = "what")]
pub enum WaitsFor {
    /// The end of the cool-off.
    Time {
        /// When that is.
        until: Moment,
    },
    /// Another unit that has seen both signatures: its clock starts the cool-off.
    Witness {
        /// The second signature.
        second: OpId,
    },
    /// A second signature.
    Second,
    /// A second signature that nobody can give: the unit has one person and no guardian.
    Nobody,
}

/// What caps a legal conclusion (domain practice 2.5, R-PRE-4).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(tag = "cap", rename_all = "kebab-case")]
pub enum Cap {
    /// The weakest element of the table.
    Element {
        /// Its name.
        name: String,
        /// Its level.
        level: u8,
    },
    /// An element nobody knows.
    Unknown {
        /// Its name.
        name: String,
    },
    /// The addressee had no fair window, or did not answer.
    Reply {
        /// The request.
        request: Id,
    },
    /// The charter lets no text go further.
    Charter {
        /// The level.
        level: u8,
    },
    /// The lawyer claims no more.
    Claimed {
        /// The level.
        level: u8,
    },
}

/// Who can clear something.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(tag = "who", rename_all = "kebab-case")]
pub enum Who {
    /// Whoever writes the text.
    Editors {
        /// The units.
        units: BTreeSet<Id>,
    },
    /// Persons with a seat, of these units.
    Seats {
        /// The seats.
        seats: BTreeSet<&'static str>,
        /// The units; empty: none has such a person.
        units: BTreeSet<Id>,
    },
    /// One unit.
    Unit {
        /// The unit.
        unit: Id,
    },
    /// One person.
    Person {
        /// The person.
        person: Id,
    },
    /// Any of these persons.
    Persons {
        /// The persons.
        persons: BTreeSet<Id>,
    },
    /// Nobody: time does.
    Time {
        /// When.
        until: Moment,
    },
}

impl Who {
    /// Holders of one seat in these units.
    pub fn seat(seat: Seat, units: BTreeSet<Id>) -> Self {
        Self::Seats { seats: [seat.word()].into(), units }
    }
}

/// One thing in the way.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Blocker {
    /// The gate.
    pub gate: Gate,
    /// The statement, where it is about one.
    pub statement: Option<Id>,
    /// Why.
    pub reason: Reason,
    /// Who can clear it.
    pub who: Who,
    /// Since when it waits, by claimed time.
    pub since: Moment,
}

/// How a gate came to be clear.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(tag = "by", rename_all = "kebab-case")]
pub enum By {
    /// Nothing in the output asks this gate.
    NothingToRead,
    /// Computed: it needs nobody's judgement.
    Computed,
    /// A person signed.
    Person {
        /// The person.
        person: Id,
        /// Their unit.
        unit: Id,
        /// The attestation.
        op: OpId,
        /// For consent: whether they were told in time.
        in_time: Option<bool>,
    },
    /// A unit had the version and its whole window, and did not answer. Not consent: the seal says so.
    NoResponse {
        /// The unit.
        unit: Id,
    },
    /// The panel found that a unit can't be reached. The seal says so.
    Unreachable {
        /// The unit.
        unit: Id,
        /// The panel member's act.
        op: OpId,
    },
    /// A unit refuses, no objection of it holds any more, and the cool-off has passed. The seal says so.
    Dissent {
        /// The unit.
        unit: Id,
    },
    /// Two units declared a crisis: the text is provisional. The seal says so.
    Crisis {
        /// The units.
        units: BTreeSet<Id>,
        /// Days after the seal by which it is to be confirmed.
        days: u32,
        /// Those of them that declared more crises this quarter than the charter expects: a review is due.
        review: BTreeSet<Id>,
    },
}

impl By {
    /// Whether the seal must name this as an exception (domain practice 4.3, I9).
    pub fn is_exception(&self) -> bool {
        matches!(self, Self::NoResponse { .. } | Self::Unreachable { .. } | Self::Dissent { .. } | Self::Crisis { .. })
    }
}

/// What a gate says of one version.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// Nothing in the way.
    Clear,
    /// Something is missing.
    Wait,
    /// It was signed, and what was signed has changed.
    Stale,
    /// Somebody holds it.
    Hold,
}

/// One key of one gate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GateReport {
    /// The question.
    pub key: Key,
    /// What was read; absent where a verifier lacks the records.
    pub outline: Option<Outline>,
    /// The verdict.
    pub verdict: Verdict,
    /// Who or what cleared it.
    pub cleared: Vec<By>,
    /// What is in the way.
    pub blockers: Vec<Blocker>,
}

impl GateReport {
    /// Puts a verdict on what was found. A hold beats all.
    pub fn new(key: Key, outline: Option<Outline>, cleared: Vec<By>, mut blockers: Vec<Blocker>) -> Self {
        blockers.sort();
        blockers.dedup();
        let verdict = if blockers.iter().any(|b| b.reason.is_hold()) {
            Verdict::Hold
        } else if blockers.iter().any(|b| b.reason.is_stale()) {
            Verdict::Stale
        } else if blockers.is_empty() {
            Verdict::Clear
        } else {
            Verdict::Wait
        };
        Self { key, outline, verdict, cleared, blockers }
    }
}

/// A wording somebody should look at; it stops nothing.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Advice {
    /// The statement.
    pub statement: Id,
    /// First byte of the place in its text.
    pub start: usize,
    /// Byte after the place.
    pub end: usize,
    /// What sort of wording it is.
    pub class: String,
    /// Wordings to think about.
    pub instead: Vec<String>,
}

impl Advice {
    /// The class of a whole statement that says as a fact what its findings hold as a suspicion.
    pub const PLAIN_FACT: &'static str = "plain-fact";
}

/// What is shown of a unit's engagement, promise beside delivery (R-ENG-3).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Engagement {
    /// The unit.
    pub unit: Id,
    /// Promised level, where one was.
    pub promised: Option<crate::acts::Level>,
    /// What the records prove.
    pub delivered: Option<crate::acts::Level>,
    /// Checkpoints at which it was reached, with a receipt.
    pub reached: BTreeSet<Checkpoint>,
    /// Checkpoints of the charter at which it was not.
    pub not_reached: BTreeSet<Checkpoint>,
}

/// An objection that holds nothing any more, or never did: it travels with the release, by ground (I9).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Travelling {
    /// The objection.
    pub op: OpId,
    /// Its unit.
    pub unit: Id,
    /// Its ground.
    pub ground: Ground,
    /// Why it doesn't hold.
    pub because: &'static str,
}

/// The report on one output.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// The output.
    pub output: Id,
    /// The version looked at.
    pub version: Digest,
    /// The moment it was looked at.
    pub moment: Moment,
    /// Every question asked, in order of gates.
    pub gates: Vec<GateReport>,
    /// Wording to look at.
    pub advice: Vec<Advice>,
    /// Concerned units.
    pub engagement: Vec<Engagement>,
    /// Objections that travel.
    pub travelling: Vec<Travelling>,
    /// Keys that told two stories.
    pub equivocal: BTreeSet<String>,
}

impl Report {
    /// Everything in the way, in order of gates.
    pub fn blockers(&self) -> impl Iterator<Item = &Blocker> {
        self.gates.iter().flat_map(|g| &g.blockers)
    }

    /// Whether nothing is in the way but the release officer's own signature.
    pub fn is_clear(&self) -> bool {
        self.gates.iter().all(|g| g.verdict == Verdict::Clear)
    }

    /// Exceptions the seal must name.
    pub fn exceptions(&self) -> impl Iterator<Item = &By> {
        self.gates.iter().flat_map(|g| &g.cleared).filter(|by| by.is_exception())
    }
}
