//! The acts: everything anybody can do, each signed, each kept.
//!
//! There is no act that deletes, overrides or approves on another's behalf. Stopping is an objection or an alert;
//! publishing against one goes through a ruling that everybody sees.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::str::FromStr;

use crate::ids::{Digest, Id};
use crate::moment::Moment;
use crate::op::OpId;
use crate::records::{
    Context, Evidence, Finding, Forecast, PersonConsent, Plan, Qualification, ReplyRequest, Risk, SameStandard,
    Statement,
};
use crate::register::Put;
use crate::sshsig::PublicKey;

mod keys;

pub use keys::{KeyEnrol, KeyRevoke, enrolment};

/// One act. The serialised tag is the op's kind; `spec/op.md` lists them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", content = "content", rename_all = "kebab-case")]
pub enum Act {
    /// Founds a space: trust file and charters, as text.
    SpaceFound(SpaceFound),
    /// Opens an output and pins its charter.
    OutputOpen(OutputOpen),
    /// Writes or edits a record.
    Evidence(Put<Evidence>),
    /// Writes or edits a record.
    Finding(Put<Finding>),
    /// Writes or edits a record.
    Qualification(Put<Qualification>),
    /// Writes or edits a record.
    Context(Put<Context>),
    /// Writes or edits a record.
    PersonConsent(Put<PersonConsent>),
    /// Writes or edits a record.
    Risk(Put<Risk>),
    /// Writes or edits a record.
    Forecast(Put<Forecast>),
    /// Writes or edits a record; its id is the output's.
    SameStandard(Put<SameStandard>),
    /// Writes or edits a record.
    ReplyRequest(Put<ReplyRequest>),
    /// Writes or edits a record.
    Statement(Put<Statement>),
    /// Writes or edits a record; its id is the output's.
    Plan(Put<Plan>),
    /// A person takes consent back.
    ConsentWithdraw(ConsentWithdraw),
    /// Proof that a request reached its addressee.
    ReplyReceipt(ReplyReceipt),
    /// The addressee answered.
    Reply(Reply),
    /// A unit declares itself concerned.
    Declare(Declare),
    /// Somebody says for their unit that there is a crisis.
    CrisisDeclare(CrisisDeclare),
    /// A version was sent to a unit.
    Delivery(Delivery),
    /// A unit's node has that version.
    Receipt(Receipt),
    /// A person signs the readings of gates.
    Attest(Attest),
    /// Holds, by ground.
    Objection(Objection),
    /// Recorded, never holds.
    Concern(Concern),
    /// A reasoned answer to an objection or concern.
    Answer(Answer),
    /// The objector lets go.
    Withdraw(Withdraw),
    /// Another person of the unit, or its guardian, signs that too.
    WithdrawSecond(WithdrawSecond),
    /// Another unit has seen both signatures.
    WithdrawSeen(WithdrawSeen),
    /// Somebody of the unit, or its guardian, takes it back.
    WithdrawCancel(WithdrawCancel),
    /// A panel member's vote on an objection.
    Ruling(Ruling),
    /// A panel duty member finds that a unit can't be reached.
    Unreachable(Unreachable),
    /// Travels with the release.
    Dissent(Dissent),
    /// Somebody is in danger: holds at once.
    Alert(Alert),
    /// A safety reviewer from outside finds it dealt with.
    AlertClose(AlertClose),
    /// A release officer sealed the output.
    Sealed(SealedAct),
    /// A node speaks for its unit.
    Node(Node),
    /// A further key is a person's.
    KeyEnrol(KeyEnrol),
    /// A key of a person ends.
    KeyRevoke(KeyRevoke),
    /// A guardian asks that what a person signed be confirmed.
    Recheck(Recheck),
    /// A guardian confirms it.
    CheckIn(CheckIn),
}

impl Act {
    /// The op's kind.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::SpaceFound(_) => "space-found",
            Self::OutputOpen(_) => "output-open",
            Self::Evidence(_) => "evidence",
            Self::Finding(_) => "finding",
            Self::Qualification(_) => "qualification",
            Self::Context(_) => "context",
            Self::PersonConsent(_) => "person-consent",
            Self::Risk(_) => "risk",
            Self::Forecast(_) => "forecast",
            Self::SameStandard(_) => "same-standard",
            Self::ReplyRequest(_) => "reply-request",
            Self::Statement(_) => "statement",
            Self::Plan(_) => "plan",
            Self::ConsentWithdraw(_) => "consent-withdraw",
            Self::ReplyReceipt(_) => "reply-receipt",
            Self::Reply(_) => "reply",
            Self::Declare(_) => "declare",
            Self::CrisisDeclare(_) => "crisis-declare",
            Self::Delivery(_) => "delivery",
            Self::Receipt(_) => "receipt",
            Self::Attest(_) => "attest",
            Self::Objection(_) => "objection",
            Self::Concern(_) => "concern",
            Self::Answer(_) => "answer",
            Self::Withdraw(_) => "withdraw",
            Self::WithdrawSecond(_) => "withdraw-second",
            Self::WithdrawSeen(_) => "withdraw-seen",
            Self::WithdrawCancel(_) => "withdraw-cancel",
            Self::Ruling(_) => "ruling",
            Self::Unreachable(_) => "unreachable",
            Self::Dissent(_) => "dissent",
            Self::Alert(_) => "alert",
            Self::AlertClose(_) => "alert-close",
            Self::Sealed(_) => "sealed",
            Self::Node(_) => "node",
            Self::KeyEnrol(_) => "key-enrol",
            Self::KeyRevoke(_) => "key-revoke",
            Self::Recheck(_) => "recheck",
            Self::CheckIn(_) => "check-in",
        }
    }

    /// Fields that go into the aside: arguments, reasons, who is in danger, and where a machine stands. A public bundle shows that there was
    /// an objection, by which unit and on which ground; its words are its author's to publish.
    fn private_fields(kind: &str) -> &'static [&'static str] {
        match kind {
            "objection" => &["argument", "resolves_if"],
            "concern" => &["text"],
            "answer" => &["reasons"],
            "withdraw" => &["reason"],
            "alert" => &["how", "who"],
            "alert-close" => &["mitigation"],
            "unreachable" => &["channels"],
            // Where a machine stands is nobody's business who reads a release.
            "node" => &["addresses", "courier"],
            _ => &[],
        }
    }

    /// The content as it goes into the op: what the body holds, and what the aside does.
    ///
    /// # Panics
    /// Never: every act is a struct of plain fields.
    pub fn split(&self) -> (Value, Option<Value>) {
        let tagged = serde_json::to_value(self).expect("acts are structs of plain fields");
        let mut content = tagged["content"].clone();
        let fields = Self::private_fields(self.kind());
        let Some(map) = content.as_object_mut().filter(|_| !fields.is_empty()) else { return (content, None) };
        let private = fields.iter().filter_map(|f| Some(((*f).to_owned(), map.remove(*f)?))).collect();
        (content, Some(Value::Object(private)))
    }

    /// Reads an act from an op's kind, content and aside. Without its aside an act reads with those fields empty.
    ///
    /// # Errors
    /// An unknown kind, a missing or unknown field, a value out of its list; the text says which.
    pub fn read(kind: &str, content: &Value, aside: Option<&Value>) -> Result<Self, String> {
        let mut content = content.clone();
        let fields = Self::private_fields(kind);
        if let (Some(map), false) = (content.as_object_mut(), fields.is_empty()) {
            if let Some(field) = fields.iter().find(|f| map.contains_key(**f)) {
                return Err(format!("{field} belongs into the aside"));
            }
            match aside.and_then(Value::as_object) {
                Some(private) => map.extend(private.clone()),
                None => map.extend(fields.iter().map(|f| ((*f).to_owned(), empty_field(f)))),
            }
        }
        serde_json::from_value(json!({ "kind": kind, "content": content })).map_err(|e| e.to_string())
    }
}

fn empty_field(name: &str) -> Value {
    if matches!(name, "addresses" | "channels") { Value::Array(Vec::new()) } else { Value::String(String::new()) }
}

macro_rules! act {
    ($(#[$doc:meta])* $name:ident { $($(#[$fdoc:meta])* $field:ident : $ty:ty),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(deny_unknown_fields)]
        pub struct $name { $($(#[$fdoc])* pub $field: $ty),* }
    };
}

// Below the macro they use.
mod crisis;
mod recheck;
mod withdrawal;
pub use crisis::CrisisDeclare;
pub use recheck::{CheckIn, Recheck};
pub use withdrawal::{Withdraw, WithdrawCancel, WithdrawSecond, WithdrawSeen};

act! {
    /// The founding op of a space.
    SpaceFound {
        /// What the space is for.
        title: String,
        /// The trust file (`spec/trust.md`).
        trust: String,
        /// The charters outputs may be opened under, as TOML.
        charters: Vec<String>,
    }
}
act! {
    /// An output is opened. What it fixes can't be changed afterwards: the charter above all (design.md 5.9).
    OutputOpen {
        /// Short id.
        id: Id,
        /// Working title.
        title: String,
        /// press-release, briefing, report, statement, card, demarche …
        form: Form,
        /// How far it reaches.
        reach: Reach,
        /// Whether it is about an armed conflict.
        conflict: bool,
        /// Countries it is about, ISO 3166-1 alpha-2.
        countries: BTreeSet<String>,
        /// Countries whose authorities, forces or officials it criticises.
        criticises: BTreeSet<String>,
        /// Digest of the charter text it goes by.
        charter: Digest,
        /// Units whose people may write statements, beside the opening unit.
        editors: BTreeSet<Id>,
        /// The level of participation promised to each unit (IAP2).
        promises: BTreeMap<Id, Level>,
    }
}
act! {
    /// Consent is taken back.
    ConsentWithdraw {
        /// The consent record.
        consent: Id,
        /// Purposes taken back; empty: all.
        purposes: BTreeSet<String>,
    }
}
act! {
    /// Proof that a request reached its addressee.
    ReplyReceipt {
        /// The request.
        request: Id,
        /// When it arrived.
        received: Moment,
        /// What proves it: registry number, delivery report, by kind not by content.
        proof: String,
    }
}
act! {
    /// The addressee's answer.
    Reply {
        /// The request.
        request: Id,
        /// When it came.
        received: Moment,
        /// Numbers of the questions it answers.
        answers: BTreeSet<u32>,
        /// Digest of the letter.
        letter: Digest,
    }
}
act! {
    /// A unit says that it is concerned. It needs nobody's leave, and no author can undo it.
    Declare {
        /// The output.
        output: Id,
        /// Why, in words that may be published.
        reason: String,
    }
}
act! {
    /// A version was sent to a unit.
    Delivery {
        /// The output.
        output: Id,
        /// To which unit.
        unit: Id,
        /// The point in the work it belongs to.
        checkpoint: Checkpoint,
        /// The version; absent for checkpoints before there is a text.
        version: Option<Digest>,
        /// node, courier, e-mail, paper …
        channel: String,
        /// Language it was sent in.
        lang: String,
        /// Digests of the consent readings of that unit over that version: what exactly it was shown.
        readings: Vec<Digest>,
    }
}
act! {
    /// The receiving unit has it before it: signed by its node, or by somebody of it. Its own claimed time starts the
    /// window.
    Receipt {
        /// The delivery op.
        delivery: OpId,
        /// Digests of the unit's consent readings as its own node works them out: what it really has before it. A
        /// window runs for these, whatever the sender wrote.
        readings: Vec<Digest>,
    }
}
act! {
    /// One person signs one or many readings: a first time, or to re-affirm a named set.
    Attest {
        /// The output.
        output: Id,
        /// The version they had before them.
        version: Digest,
        /// What they answer.
        verdict: Answered,
        /// For consent: whether they were told in time to answer (I9: the seal says it).
        in_time: Option<bool>,
        /// Gate key and digest of the reading signed for it.
        marks: BTreeMap<String, Digest>,
        /// What those readings held, by reference: lets the signer be shown later what changed since. Decides nothing.
        items: BTreeMap<String, Digest>,
    }
}
act! {
    /// An objection: typed, reasoned, and with what would resolve it (R-OVR-4).
    Objection {
        /// The output.
        output: Id,
        /// The version it is about.
        version: Digest,
        /// Statements; empty: the whole output.
        statements: BTreeSet<Id>,
        /// The ground decides what it holds.
        ground: Ground,
        /// Premises and consequence.
        argument: String,
        /// What would resolve it.
        resolves_if: String,
    }
}
act! {
    /// A concern: heard, recorded, answered, never holding.
    Concern {
        /// The output.
        output: Id,
        /// The version it is about.
        version: Digest,
        /// Statements; empty: the whole output.
        statements: BTreeSet<Id>,
        /// The concern.
        text: String,
    }
}
act! {
    /// An answer to an objection or a concern.
    Answer {
        /// The op answered.
        to: OpId,
        /// What was done.
        disposition: Disposition,
        /// The reasons. "No" is not one.
        reasons: String,
    }
}
act! {
    /// One panel member's finding on an objection. It takes the charter's quorum of persons.
    Ruling {
        /// The objection.
        objection: OpId,
        /// What the member finds.
        outcome: Outcome,
        /// Reasons, in words that may be published.
        reasons: String,
    }
}
act! {
    /// A unit can't be reached (domain practice 4.2, move 3).
    Unreachable {
        /// The output.
        output: Id,
        /// The unit.
        unit: Id,
        /// Since when.
        since: Moment,
        /// The ways that were tried, three at least.
        channels: Vec<String>,
        /// Statements that touch the safety of that unit's people: these must come out.
        touches_safety: BTreeSet<Id>,
    }
}
act! {
    /// A dissent that travels with the release, in the form its unit chooses.
    Dissent {
        /// The output.
        output: Id,
        /// How much of it is shown.
        form: DissentForm,
        /// The text or summary to show; empty where only the category is.
        text: String,
        /// Its ground.
        ground: Ground,
    }
}
act! {
    /// Somebody is in danger.
    Alert {
        /// The output.
        output: Id,
        /// Group or pseudonym at risk.
        who: String,
        /// How the release would harm them.
        how: String,
    }
}
act! {
    /// A safety reviewer outside the author's and the alerting unit finds the danger dealt with.
    AlertClose {
        /// The alert.
        alert: OpId,
        /// What was done.
        mitigation: String,
    }
}
act! {
    /// The output was sealed.
    SealedAct {
        /// The output.
        output: Id,
        /// The version.
        version: Digest,
        /// SHA-256 of the bag's `seal/seal.sha256`.
        seal: Digest,
    }
}

act! {
    /// A machine speaks for the unit of whoever signs this: it takes in the acts of the space and passes them on, and
    /// receipts what it holds of what was sent to the unit. It signs nothing else, and nothing on anybody's behalf.
    Node {
        /// The node's own key, by which other nodes know it.
        node: PublicKey,
        /// Where courier files for it are encrypted to: an age recipient.
        courier: String,
        /// Where it can be called: `host:port`. Empty for one that only calls, or is reached by courier.
        addresses: Vec<String>,
        /// It is taken out of service, for good: it was lost or seized. So many of its acts, from the first, go on
        /// counting: those its unit knew of.
        retired: Option<u64>,
    }
}

macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $word:literal),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum $name { $($(#[$vdoc])* #[serde(rename = $word)] $variant),* }

        impl $name {
            /// Every value, in order.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// The word used in files, on pages and in commands.
            pub fn word(self) -> &'static str {
                match self { $(Self::$variant => $word),* }
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(self.word())
            }
        }

        impl FromStr for $name {
            type Err = String;

            fn from_str(s: &str) -> Result<Self, String> {
                Self::ALL.iter().copied().find(|v| v.word() == s).ok_or_else(|| {
                    let words: Vec<&str> = Self::ALL.iter().map(|v| v.word()).collect();
                    format!("“{s}” isn't one of: {}", words.join(", "))
                })
            }
        }
    };
}

words! {
    /// What sort of output it is. Short ones carry no room for law.
    Form {
        /// A press release.
        PressRelease = "press-release",
        /// A short statement.
        Statement = "statement",
        /// A picture or post for sharing.
        Card = "card",
        /// An urgent action.
        UrgentAction = "urgent-action",
        /// A briefing.
        Briefing = "briefing",
        /// A full report.
        Report = "report",
        /// Findings sent to an authority; published later or never.
        Demarche = "demarche",
    }
}

impl Form {
    /// Too short for context and legal reasoning of its own (R-PRE-3).
    pub fn is_short(self) -> bool {
        !matches!(self, Self::Briefing | Self::Report)
    }
}

words! {
    /// How far an output reaches; more gates are asked the further it goes (R-RCH-1).
    Reach {
        /// Inside the federation.
        Internal = "internal",
        /// One country.
        National = "national",
        /// The world.
        Global = "global",
    }
}

words! {
    /// Levels of participation, each a promise (IAP2 spectrum).
    Level {
        /// You will hear of it.
        Inform = "inform",
        /// You will be asked, and told what became of your answer.
        Consult = "consult",
        /// You will be in it from the concept on.
        Involve = "involve",
        /// We write it together.
        Collaborate = "collaborate",
        /// You decide, in a named matter.
        Empower = "empower",
    }
}

words! {
    /// Points at which a concerned unit is engaged (R-ENG-2).
    Checkpoint {
        /// The concept note.
        Concept = "concept",
        /// The mission or research plan.
        Mission = "mission",
        /// The findings.
        Findings = "findings",
        /// The first text.
        Text = "text",
        /// The final text.
        Final = "final",
        /// Hour, audience and order of release.
        ReleasePlan = "release-plan",
    }
}

words! {
    /// What a person who attests answers.
    Answered {
        /// Nothing stands in the way, as far as this gate goes.
        Clear = "clear",
        /// Something does. An objection says what.
        NotClear = "not-clear",
    }
}

words! {
    /// Grounds of objection; what each holds is fixed (domain practice 4.2).
    Ground {
        /// Named people are in danger along a named path. Holds at once.
        Safety = "safety",
        /// A person never agreed to this use. Holds at once, can't be overruled.
        PersonConsent = "person-consent",
        /// A fact is wrong. Holds the statement.
        Accuracy = "accuracy",
        /// The law is wrong. Holds the statement.
        Law = "law",
        /// Context is missing. Holds the statement.
        Context = "context",
        /// It says more than it knows. Holds the statement.
        Precision = "precision",
        /// A translation says something else. Holds the statement.
        Translation = "translation",
        /// No version, or no window. Holds everything for exactly the missing window.
        Engagement = "engagement",
        /// Not the same standard for everybody. Holds everything, for one window at most.
        Impartiality = "impartiality",
        /// Outside the mandate. Never holds.
        Mandate = "mandate",
        /// The wrong time. Never holds.
        Timing = "timing",
        /// Bad for us. Never holds.
        Reputation = "reputation",
        /// Politically costly. Never holds.
        PoliticalCost = "political-cost",
    }
}

impl Ground {
    /// Whether an objection on this ground can hold a release at all. Otherwise it is recorded, and may become a
    /// dissent: taste, timing and politics are heard, and stop nothing.
    pub fn can_hold(self) -> bool {
        !matches!(self, Self::Mandate | Self::Timing | Self::Reputation | Self::PoliticalCost)
    }
}

words! {
    /// What became of an objection or concern.
    Disposition {
        /// The text was changed.
        Changed = "changed",
        /// Evidence or reasons were shown; the text stays.
        Explained = "explained",
        /// Not followed, for the reasons given.
        Declined = "declined",
    }
}

words! {
    /// What a panel may find. It can't order publication, nor rewrite text.
    Outcome {
        /// The objection stands: the release stays held.
        Upheld = "upheld",
        /// It isn't an objection on its ground: recorded only.
        Inadmissible = "inadmissible",
        /// It was answered, or doesn't suffice: it stops holding, and travels with the release.
        NotSustained = "not-sustained",
    }
}

words! {
    /// How much of a dissent is shown.
    DissentForm {
        /// The whole text.
        Full = "full",
        /// A summary by its author.
        Summary = "summary",
        /// Only that there is one, and its ground.
        Category = "category",
    }
}
