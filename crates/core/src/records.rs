//! The records people work on: evidence, findings, statements and what surrounds them (domain practice, section 5).
//!
//! Each field has a class, and each gate reads only the classes it depends on. That is how a corrected typo leaves
//! every signature good, and a changed number doesn't. The table is the `project` function of each record: what it
//! keeps for a class is what a gate of that class reads, no more.

use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

use crate::calendar::WorkingHours;
use crate::ids::{Digest, Id};
use crate::moment::Moment;
use crate::wording;

/// Which classes of fields a reading takes in. Cosmetic fields are in no reading at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Classes {
    /// What is said: claim, text, citations, standards.
    pub meaning: bool,
    /// How exactly it is said: scope, sample, gaps.
    pub precision: bool,
}

impl Classes {
    /// Meaning only.
    pub const MEANING: Self = Self { meaning: true, precision: false };
    /// Meaning and precision.
    pub const ALL: Self = Self { meaning: true, precision: true };
}

/// A record some gate reads.
pub trait Record: Clone + Serialize {
    /// The record with every field outside these classes emptied: exactly what a reading digests and a judge sees.
    fn project(&self, classes: Classes) -> Self;
}

fn keep<T: Clone + Default>(yes: bool, value: &T) -> T {
    if yes { value.clone() } else { T::default() }
}

/// How sure a source is to be telling what it knows (HURIDOCS reliability scale, own labels).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Grade {
    /// Nobody has judged yet.
    #[default]
    Unknown,
    /// Strong reasons to rely on it.
    High,
    /// More likely than not.
    Likely,
    /// Undecided.
    Unsure,
    /// More likely not.
    Doubtful,
}

/// A piece of evidence. The bytes stay with the unit; here are its digest and what one needs to weigh it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Evidence {
    /// For people to find it by. Cosmetic.
    pub title: String,
    /// Working notes. Cosmetic.
    pub note: String,
    /// interview, video, photo, document, open-source, satellite, medical, physical …
    #[serde(rename = "type")]
    pub form: String,
    /// SHA-256 of the preserved original.
    pub sha256: Option<Digest>,
    /// Where it was found, for evidence that is public.
    pub source: String,
    /// Unit whose evidence it is.
    pub supplied_by: Option<Id>,
    /// Independence group: a repost and its original share one (R-EVD-6). Empty: a group of its own.
    pub origin: String,
    /// Reliability of the source.
    pub reliability: Grade,
    /// Credibility of the information: another axis than the source's.
    pub credibility: Grade,
    /// Person consents it stands on.
    pub consents: BTreeSet<Id>,
    /// Person (pseudonym) who collected it: may not sign the facts gate over it.
    pub collector: Option<Id>,
    /// Day it was captured, `2022-05-20`. Precision.
    pub captured: String,
}

impl Record for Evidence {
    fn project(&self, c: Classes) -> Self {
        Self {
            title: String::new(),
            note: String::new(),
            captured: keep(c.precision, &self.captured),
            ..keep(c.meaning, self)
        }
    }
}

/// Where, when and about whom a finding holds. A statement that cites it inherits this scope (R-PRE-1).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Scope {
    /// Countries concerned, ISO 3166-1 alpha-2.
    pub countries: BTreeSet<String>,
    /// Places at the granularity that may be said.
    pub places: Vec<String>,
    /// First day or month, `2022-04` or `2022-04-12`.
    pub from: String,
    /// Last day or month.
    pub to: String,
    /// Whose conduct it is about.
    pub actor: String,
    /// Country whose authorities or forces the actor belongs to, ISO 3166-1 alpha-2.
    pub actor_country: String,
    /// Short forms of the scope a text may use, such as "19 towns and villages".
    pub wording: Vec<String>,
}

/// What was looked at, for words such as "pattern" (R-PRE-2).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Sample {
    /// How many places, cases or people.
    pub n: u64,
    /// What was counted: "towns and villages".
    pub unit: String,
    /// How they were chosen.
    pub selection: String,
    /// What was not visited or not asked.
    pub not_covered: String,
}

impl Sample {
    /// Whether it says all that a generality needs: how many, how chosen, what not.
    pub fn is_complete(&self) -> bool {
        self.n > 0 && !self.selection.trim().is_empty() && !self.not_covered.trim().is_empty()
    }
}

/// A claim, the evidence for and against it, and how well it is proved (domain practice 2.5).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Finding {
    /// For people to find it by. Cosmetic.
    pub title: String,
    /// Labels of the working database. Cosmetic.
    pub tags: Vec<String>,
    /// What is claimed.
    pub claim: String,
    /// 0 reported, 1 reasonable suspicion, 2 reasonable grounds, 3 clear and convincing.
    pub standard: u8,
    /// Evidence that speaks for it.
    pub evidence_for: BTreeSet<Id>,
    /// Evidence that speaks against it.
    pub evidence_against: BTreeSet<Id>,
    /// Where, when, who. Precision, but for the countries, which decide who is concerned.
    pub scope: Scope,
    /// What was looked at. Precision.
    pub sample: Option<Sample>,
    /// What is not known. Precision.
    pub gaps: String,
    /// Other explanations considered. Precision.
    pub alternatives: String,
}

impl Record for Finding {
    fn project(&self, c: Classes) -> Self {
        let scope = Scope {
            countries: keep(c.meaning, &self.scope.countries),
            actor: keep(c.meaning, &self.scope.actor),
            actor_country: keep(c.meaning, &self.scope.actor_country),
            ..keep(c.precision, &self.scope)
        };
        Self {
            claim: wording::same(&keep(c.meaning, &self.claim)),
            standard: keep(c.meaning, &self.standard),
            evidence_for: keep(c.meaning, &self.evidence_for),
            evidence_against: keep(c.meaning, &self.evidence_against),
            scope,
            sample: keep(c.precision, &self.sample),
            gaps: keep(c.precision, &self.gaps),
            alternatives: keep(c.precision, &self.alternatives),
            ..Self::default()
        }
    }
}

/// One element of a rule and what the evidence says of it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Element {
    /// The element, in the lawyer's own words.
    pub name: String,
    /// 0 to 3 as for findings; absent: unknown.
    pub level: Option<u8>,
    /// Evidence or findings for it.
    pub evidence_for: BTreeSet<Id>,
    /// Evidence or findings against it.
    pub evidence_against: BTreeSet<Id>,
    /// Questions of a reply request that bear on it, `R1.2`: unanswered, the element is unknown (R-REP-2).
    pub asked: BTreeSet<String>,
}

/// A finding put under rules of law, with a standard of its own (domain practice 0.2).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Qualification {
    /// For people to find it by. Cosmetic.
    pub title: String,
    /// Findings it qualifies.
    pub findings: BTreeSet<Id>,
    /// Body of law: "IHL", "IHRL".
    pub frame: String,
    /// international-armed-conflict, non-international-armed-conflict, none.
    pub conflict: String,
    /// Rules by number: `CIHL 22`, `AP-I 58`.
    pub rules: Vec<String>,
    /// Whether the elements are those of a crime (ICC Statute), not only of a violation.
    pub crime: bool,
    /// The table.
    pub elements: Vec<Element>,
    /// The level the lawyer claims, 0 to 3; the computed ceiling caps it.
    pub standard: u8,
    /// The best argument the other way.
    pub contrary_view: String,
    /// Whether the table may go into the release's legal annex. No released statement rests on a table the reader
    /// can't see (R-PRE-3: a short text has no room for law, so the annex is where it stands).
    pub public: bool,
}

impl Record for Qualification {
    fn project(&self, c: Classes) -> Self {
        Self { title: String::new(), ..keep(c.meaning, self) }
    }
}

/// What must be said wherever a text is read or cut (R-CTX-1).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Context {
    /// The context itself: printed with each statement it is bound to.
    pub text: String,
    /// Kinds of statements that may not stand without it.
    pub bind: BTreeSet<Kind>,
    /// Where it comes from: earlier releases, resolutions.
    pub sources: Vec<String>,
    /// After this moment somebody must look whether it still holds.
    pub valid_until: Option<Moment>,
}

impl Record for Context {
    fn project(&self, c: Classes) -> Self {
        keep(c.meaning, self)
    }
}

/// What a person agreed to. The subject is a pseudonym; who it is stays with the unit that spoke to them.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct PersonConsent {
    /// Pseudonym.
    pub subject: String,
    /// What for (domain practice 2.4): `publish-anonymous`, `publish-named`, `image`, `voice`, `location`, `media` …
    pub purposes: BTreeSet<String>,
    /// Languages the person agreed to be published in; empty: any.
    pub languages: BTreeSet<String>,
    /// Conditions in the person's own terms.
    pub conditions: String,
    /// Whether each condition is known to be met.
    pub conditions_met: bool,
    /// How consent was given: signed, oral-recorded, gesture-with-witness.
    pub method: String,
    /// Whether it was explained that published copies can't be recalled.
    pub explained_no_recall: bool,
    /// When it must be asked again.
    pub review_due: Option<Moment>,
}

impl Record for PersonConsent {
    fn project(&self, c: Classes) -> Self {
        keep(c.meaning, self)
    }
}

/// Who could be harmed, by whom, through what (domain practice 2.7).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Risk {
    /// Group or pseudonym.
    pub who: String,
    /// The harm.
    pub harm: String,
    /// From whom.
    pub from: String,
    /// Statements or evidence it would come through.
    pub via: BTreeSet<Id>,
    /// low, medium, high.
    pub likelihood: String,
    /// low, medium, high.
    pub severity: String,
    /// What is done about it.
    pub mitigation: String,
    /// What remains.
    pub residual: String,
    /// Seat that owns it, `ua/safety`.
    pub owner: String,
    /// When somebody looks again, after the release too (R-HARM-2).
    pub check_in: Option<Moment>,
}

impl Record for Risk {
    fn project(&self, c: Classes) -> Self {
        keep(c.meaning, self)
    }
}

/// Who would quote which sentence to justify what, and what we answer (R-HARM-1).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Forecast {
    /// The words that would be cut out.
    pub quote: String,
    /// Statements they would be cut from.
    pub statements: BTreeSet<Id>,
    /// Who would use them.
    pub user: String,
    /// To justify what.
    pub purpose: String,
    /// Against whom, with what harm.
    pub harm: String,
    /// What was changed in text, placing or timing because of it.
    pub mitigation: String,
    /// The answer, ready before release.
    pub rebuttal: String,
    /// Seat that owns it.
    pub owner: String,
}

impl Record for Forecast {
    fn project(&self, c: Classes) -> Self {
        keep(c.meaning, self)
    }
}

/// The same standard for everybody (R-IMP-1): not balance by word count, but the record of having looked.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct SameStandard {
    /// Comparable conduct by the other parties.
    pub comparable: String,
    /// What was looked for.
    pub searched: String,
    /// What was found.
    pub found: String,
    /// Published work on it, titles or addresses, linked where the text is read.
    pub published: Vec<String>,
    /// Why this, why now.
    pub rationale: String,
    /// Would we publish this sentence with the parties swapped? The answer and its reason.
    pub reverse_test: String,
    /// Interests declared by those who worked on it; "none declared" is an answer.
    pub interests: String,
}

impl Record for SameStandard {
    fn project(&self, c: Classes) -> Self {
        keep(c.meaning, self)
    }
}

/// How complex the allegation is that somebody was asked about (domain practice 2.9).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ReplyClass {
    /// One incident the addressee knows of.
    KnownIncident,
    /// One incident new to the addressee.
    NewIncident,
    /// A named individual.
    Individual,
    /// A legal conclusion.
    Legal,
    /// A pattern, or systemic conduct.
    #[default]
    Pattern,
}

/// A question put to the addressee.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// Number within the request; `R1.2` is question 2 of R1.
    pub no: u32,
    /// The question.
    pub text: String,
}

/// A request for reply to whoever the text accuses.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct ReplyRequest {
    /// The addressee's office, never a person's name.
    pub addressee: String,
    /// Actor, as findings name it in their scope, whose conduct this request is about.
    pub about: String,
    /// The addressee's working hours.
    pub hours: Option<WorkingHours>,
    /// Decides the window.
    pub class: ReplyClass,
    /// The addressee is in active hostilities: half as much again.
    pub hostilities: bool,
    /// By which ways it was sent.
    pub channels: Vec<String>,
    /// When it was sent, by the sender's account.
    pub sent: Option<Moment>,
    /// The questions.
    pub questions: Vec<Question>,
    /// Why nobody was asked, where asking would endanger somebody. Disclosed.
    pub not_contacted: String,
}

impl Record for ReplyRequest {
    fn project(&self, c: Classes) -> Self {
        keep(c.meaning, self)
    }
}

/// What a statement is, and so how it is read, cut and quoted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// The title.
    Headline,
    /// The line under it.
    Standfirst,
    /// One of the first paragraphs.
    Lead,
    /// Running text.
    #[default]
    Body,
    /// A picture or post made for sharing.
    Card,
    /// The description of a picture.
    AltText,
    /// Words of a spokesperson or witness.
    Quote,
    /// A figure that will be cited alone.
    Number,
    /// A demand.
    Call,
    /// Background that others are bound to.
    Context,
    /// Legal analysis.
    Legal,
}

impl Kind {
    /// Every kind, in the order of the declaration.
    pub const ALL: [Self; 11] = [
        Self::Headline,
        Self::Standfirst,
        Self::Lead,
        Self::Body,
        Self::Card,
        Self::AltText,
        Self::Quote,
        Self::Number,
        Self::Call,
        Self::Context,
        Self::Legal,
    ];

    /// The word used in files and on pages.
    pub fn word(self) -> &'static str {
        match self {
            Self::Headline => "headline",
            Self::Standfirst => "standfirst",
            Self::Lead => "lead",
            Self::Body => "body",
            Self::Card => "card",
            Self::AltText => "alt-text",
            Self::Quote => "quote",
            Self::Number => "number",
            Self::Call => "call",
            Self::Context => "context",
            Self::Legal => "legal",
        }
    }

    /// The kind with this word.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.word() == word)
    }

    /// Read first, or cut out and passed on alone: the places where August 2022 went wrong.
    pub fn is_prominent(self) -> bool {
        matches!(
            self,
            Self::Headline | Self::Standfirst | Self::Lead | Self::Card | Self::Quote | Self::Number | Self::AltText
        )
    }

    /// Whether such a statement says that something is so, and must therefore cite what it rests on.
    pub fn asserts(self) -> bool {
        !matches!(self, Self::Call | Self::Context)
    }
}

/// What a text says, in the unit it can be quoted in.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Statement {
    /// The output it belongs to.
    pub output: Id,
    /// What it is.
    pub kind: Kind,
    /// The words. Spacing and the shape of quotes and dashes are cosmetic; every word and comma is meaning.
    pub text: String,
    /// Language, ISO 639-1.
    pub lang: String,
    /// Findings, legal qualifications, context items and reply requests it rests on or discloses.
    pub cites: Vec<Id>,
    /// What persons must have agreed to for this statement, beside anonymous publication (`voice`, `publish-named`).
    pub purposes: BTreeSet<String>,
}

impl Record for Statement {
    fn project(&self, c: Classes) -> Self {
        Self { text: wording::same(&keep(c.meaning, &self.text)), ..keep(c.meaning, self) }
    }
}

/// A group of people the text touches, who hear of it before it is out (R-STK-1).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Stakeholder {
    /// colleagues, community, members, supporters, witnesses …
    pub group: String,
    /// How they answer.
    pub feedback: String,
    /// When they are told.
    pub told: Option<Moment>,
}

/// How an output goes out: order, hour, places.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Plan {
    /// The statements, as they will be read.
    pub order: Vec<Id>,
    /// The hour of release.
    pub release_at: Option<Moment>,
    /// For whom.
    pub audience: String,
    /// What it protects, and who could be worse off (R-AIM-1).
    pub purpose: String,
    /// Channels, languages, partners, wire services: a correction must follow each of them (R-COR-2).
    pub distribution: Vec<String>,
    /// Who is told before.
    pub stakeholders: Vec<Stakeholder>,
}

impl Record for Plan {
    fn project(&self, c: Classes) -> Self {
        keep(c.meaning, self)
    }
}
