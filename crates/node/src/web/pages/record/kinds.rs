//! The kinds of records and their fields, as tables: what is shown, asked and compared follows from these.
//!
//! A record is handled as JSON here. Core reads it back through its own type before anything is signed, so a slip in a
//! table can't write what core doesn't know; and one description serves the page, the form and the difference.

use nobis_core::acts::Act;
use nobis_core::sight::{Eyes, What};
use nobis_core::trust::Person;

/// A kind of record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A finding.
    Finding,
    /// A piece of evidence.
    Evidence,
    /// A legal table.
    Law,
    /// Context.
    Context,
    /// A request for reply.
    Request,
    /// A person's consent.
    Consent,
    /// A risk.
    Risk,
    /// A misuse forecast.
    Forecast,
    /// The same standard, by output.
    Standard,
}

impl Kind {
    /// Every kind, in the order people meet them.
    pub const ALL: [Self; 9] = [
        Self::Finding,
        Self::Evidence,
        Self::Law,
        Self::Context,
        Self::Request,
        Self::Consent,
        Self::Risk,
        Self::Forecast,
        Self::Standard,
    ];

    /// The word in addresses.
    pub fn word(self) -> &'static str {
        match self {
            Self::Finding => "finding",
            Self::Evidence => "evidence",
            Self::Law => "law",
            Self::Context => "context",
            Self::Request => "request",
            Self::Consent => "consent",
            Self::Risk => "risk",
            Self::Forecast => "forecast",
            Self::Standard => "standard",
        }
    }

    /// The kind with this word.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|k| k.word() == word)
    }

    /// The word core has for the act that writes it.
    pub fn act(self) -> &'static str {
        match self {
            Self::Finding => "finding",
            Self::Evidence => "evidence",
            Self::Law => "qualification",
            Self::Context => "context",
            Self::Request => "reply-request",
            Self::Consent => "person-consent",
            Self::Risk => "risk",
            Self::Forecast => "forecast",
            Self::Standard => "same-standard",
        }
    }

    /// The kind a reading refers to: `finding`, `qualification`, `person-consent`.
    pub fn of_reference(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|k| k.act() == name || (*k == Self::Request && name == "request"))
    }

    /// What ids of this kind begin with where none is in use yet.
    pub fn prefix(self) -> &'static str {
        match self {
            Self::Finding => "F",
            Self::Evidence => "E",
            Self::Law => "L",
            Self::Context => "C",
            Self::Request => "R",
            Self::Consent => "PC",
            Self::Risk => "K",
            Self::Forecast => "M",
            Self::Standard => "",
        }
    }

    /// Whether somebody may see that there are such records, and those that are not for few eyes only.
    pub fn may(self, eyes: &Eyes) -> bool {
        eyes.may(match self {
            Self::Risk | Self::Forecast => What::Risks,
            _ => What::Findings,
        })
    }

    /// Whether somebody's seat may write such a record. Core decides; asked here so that nobody is offered a form whose
    /// act would have no effect.
    pub fn may_write(self, person: &Person) -> bool {
        let empty = serde_json::json!({ "id": "x", "replaces": [], "salt": "", "value": {} });
        Act::read(self.act(), &empty, None).is_ok_and(|act| nobis_core::state::may(&act, person))
    }

    /// Its fields, in the order people think of them.
    pub fn specs(self) -> &'static [Spec] {
        match self {
            Self::Finding => FINDING,
            Self::Evidence => EVIDENCE,
            Self::Law => LAW,
            Self::Context => CONTEXT,
            Self::Request => REQUEST,
            Self::Consent => CONSENT,
            Self::Risk => RISK,
            Self::Forecast => FORECAST,
            Self::Standard => STANDARD,
        }
    }
}

/// One field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Spec {
    /// Where it is in the record: `claim`, `scope.places`. It is the name in the form too.
    pub key: &'static str,
    /// What is in it.
    pub shape: Shape,
    /// Whether a record without it says nothing. What a gate asks beyond that, the gate says.
    pub required: bool,
    /// Whether most records do without: then it is folded away in the form.
    pub rare: bool,
    /// Whether a gate asks for it in every record of the kind: it may be saved without, and nothing goes out without.
    pub awaited: bool,
}

/// What a field holds, and so how it is asked and shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// A line.
    Line,
    /// Whose conduct it is, after the choice whether it is anybody's.
    Actor,
    /// A text.
    Area,
    /// Lines, one each.
    Lines,
    /// Country codes.
    Countries,
    /// One country code.
    Country,
    /// Language codes.
    Langs,
    /// One of some words; their names are the messages `{0}-{word}`.
    Choice(&'static str, &'static [&'static str]),
    /// How well something is proved, 0 to 3.
    Level,
    /// Ids of records of these kinds; of statements too, if said.
    Refs(&'static [Kind], bool),
    /// A unit.
    Unit,
    /// A person's pseudonym.
    Pseudonym,
    /// A seat of a unit, `ua/safety`.
    Owner,
    /// SHA-256 of a file.
    Digest,
    /// A moment.
    Time,
    /// A day or a month.
    Day,
    /// Yes or no.
    Yes,
    /// What a person agreed to.
    Purposes,
    /// Kinds of statements.
    Bind,
    /// How many.
    Number,
    /// A working week.
    Hours,
    /// The element table.
    Elements,
    /// Questions, one a line.
    Questions,
}

impl Spec {
    /// The message with its name.
    pub fn label(&self, kind: Kind) -> String {
        format!("f-{}-{}", kind.word(), self.key.replace(['.', '_'], "-"))
    }

    /// The message that explains it.
    pub fn hint(&self, kind: Kind) -> String {
        self.label(kind) + "-hint"
    }

    /// Its path in the record.
    pub fn pointer(&self) -> String {
        format!("/{}", self.key.replace('.', "/"))
    }
}

const fn can(key: &'static str, shape: Shape) -> Spec {
    Spec { key, shape, required: false, rare: false, awaited: false }
}

const fn later(key: &'static str, shape: Shape) -> Spec {
    Spec { key, shape, required: false, rare: false, awaited: true }
}

const fn must(key: &'static str, shape: Shape) -> Spec {
    Spec { key, shape, required: true, rare: false, awaited: false }
}

const fn may(key: &'static str, shape: Shape) -> Spec {
    Spec { key, shape, required: false, rare: true, awaited: false }
}

use Shape::{
    Actor, Area, Bind, Choice, Countries, Country, Day, Digest, Elements, Hours, Langs, Level, Line, Lines, Number,
    Owner, Pseudonym, Purposes, Questions, Refs, Time, Unit, Yes,
};

/// Purposes with words of their own. Records may name others: those are kept and shown as they are.
pub const PURPOSES: [&str; 9] =
    ["store", "analyse", "internal_share", "publish-anonymous", "publish-named", "image", "voice", "location", "media"];

const FORMS: &[&str] = &["interview", "video", "photo", "document", "open-source", "satellite", "medical", "physical"];
const GRADES: &[&str] = &["unknown", "high", "likely", "unsure", "doubtful"];
const DEGREES: &[&str] = &["low", "medium", "high"];

const FINDING: &[Spec] = &[
    must("title", Line),
    must("claim", Area),
    must("standard", Level),
    can("evidence_for", Refs(&[Kind::Evidence], false)),
    can("evidence_against", Refs(&[Kind::Evidence], false)),
    can("scope.countries", Countries),
    can("scope.places", Lines),
    may("scope.from", Day),
    may("scope.to", Day),
    can("scope.actor", Actor),
    can("scope.actor_country", Country),
    can("scope.wording", Lines),
    may("sample.n", Number),
    may("sample.unit", Line),
    may("sample.selection", Area),
    may("sample.not_covered", Area),
    may("gaps", Area),
    may("alternatives", Area),
    may("tags", Lines),
];

const EVIDENCE: &[Spec] = &[
    must("title", Line),
    must("type", Choice("evidence-form", FORMS)),
    may("sha256", Digest),
    may("source", Line),
    may("supplied_by", Unit),
    may("origin", Line),
    may("reliability", Choice("grade", GRADES)),
    may("credibility", Choice("grade", GRADES)),
    can("consents", Refs(&[Kind::Consent], false)),
    may("collector", Pseudonym),
    may("captured", Day),
    may("note", Area),
];

const LAW: &[Spec] = &[
    must("title", Line),
    can("findings", Refs(&[Kind::Finding], false)),
    must("frame", Line),
    can(
        "conflict",
        Choice("law-conflict", &["international-armed-conflict", "non-international-armed-conflict", "none"]),
    ),
    can("rules", Lines),
    can("crime", Yes),
    must("standard", Level),
    can("contrary_view", Area),
    can("public", Yes),
    can("elements", Elements),
];

const CONTEXT: &[Spec] = &[must("text", Area), can("bind", Bind), can("sources", Lines), can("valid_until", Time)];

const CONSENT: &[Spec] = &[
    must("subject", Line),
    must("purposes", Purposes),
    can("languages", Langs),
    can("conditions", Area),
    can("conditions_met", Yes),
    can("method", Choice("consent-method", &["signed", "oral-recorded", "gesture-with-witness"])),
    can("explained_no_recall", Yes),
    can("review_due", Time),
];

const RISK: &[Spec] = &[
    must("who", Line),
    must("harm", Area),
    may("from", Line),
    can("via", Refs(&[Kind::Evidence, Kind::Finding], true)),
    may("likelihood", Choice("risk-degree", DEGREES)),
    may("severity", Choice("risk-degree", DEGREES)),
    can("mitigation", Area),
    may("residual", Area),
    can("owner", Owner),
    can("check_in", Time),
];

const FORECAST: &[Spec] = &[
    must("quote", Area),
    can("statements", Refs(&[], true)),
    must("user", Line),
    can("purpose", Area),
    can("harm", Area),
    can("mitigation", Area),
    can("rebuttal", Area),
    can("owner", Owner),
];

const STANDARD: &[Spec] = &[
    later("comparable", Area),
    later("searched", Area),
    later("found", Area),
    later("published", Lines),
    later("rationale", Area),
    later("reverse_test", Area),
    later("interests", Area),
];

const REQUEST: &[Spec] = &[
    must("addressee", Line),
    must("about", Line),
    can("questions", Questions),
    can("class", Choice("reply-class", &["known-incident", "new-incident", "individual", "legal", "pattern"])),
    can("hours", Hours),
    can("hostilities", Yes),
    can("channels", Lines),
    can("sent", Time),
    can("not_contacted", Area),
];

/// Every message the tables ask for, for the test that none is missing.
pub fn messages() -> Vec<String> {
    let mut all = Vec::new();
    for kind in Kind::ALL {
        let word = kind.word();
        all.extend(["records", "record", "record-about", "record-new"].map(|m| format!("{m}-{word}")));
        for spec in kind.specs() {
            all.extend([spec.label(kind), spec.hint(kind)]);
            if let Choice(prefix, words) = spec.shape {
                all.extend(words.iter().map(|w| format!("{prefix}-{w}")));
            }
        }
    }
    all.extend(PURPOSES.map(|p| format!("purpose-{p}")));
    all.extend((0..4).map(|level| format!("standard-hint-{level}")));
    all.extend(super::conduct::messages());
    for part in ["name", "level", "for", "against", "asked"] {
        all.extend([format!("element-{part}"), format!("element-{part}-hint")]);
    }
    all.extend(["record", "unchanged", "arrived", "reply"].map(|done| format!("said-{done}")));
    all.sort();
    all.dedup();
    all
}
