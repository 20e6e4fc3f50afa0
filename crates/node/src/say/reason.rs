//! Why a gate isn't clear, and what can be done: a [`Reason`] as two short texts.
//!
//! The match below has no catch-all, so that a new reason can't reach people without words.

use std::collections::BTreeSet;

use nobis_core::ids::Id;
use nobis_core::moment::Moment;
use nobis_core::reading::Gate;
use nobis_core::report::{Blocker, Cap, Lacks, Reason, WaitsFor, Who};

use super::list::{self, Joined};
use super::names::{Names, quoted};
use super::texts::{Arg, Texts};
use super::when;

/// How many ids a sentence names before it counts the rest.
const NAMED_MAX: usize = 5;

type Given<'r> = Vec<(&'static str, Arg<'r>)>;

/// What is so, and what can be done.
pub struct Told {
    /// What is so.
    pub reason: String,
    /// The next step, with every lawful path.
    pub next: String,
}

/// Tells a blocker's reason.
pub fn tell(texts: &Texts, blocker: &Blocker, names: &Names, now: Moment) -> Told {
    let code = blocker.reason.code();
    let args = Particulars { texts, names, blocker, now }.all();
    let (err, rec) = match &blocker.reason {
        Reason::ObjectionHolds { op, .. } if names.is_upheld(op) => {
            ("err-objection-upheld".to_owned(), "rec-objection-upheld".to_owned())
        }
        // In a crisis units have minutes, not working days; and a no on safety is another no.
        Reason::NotDelivered { .. } if names.crisis().is_some() => in_hours(&code, "rec-not-delivered-hours"),
        Reason::NotReceipted { .. } if names.crisis().is_some() => in_hours(&code, "rec-not-receipted-hours"),
        Reason::Refused { .. } if names.crisis().is_some() => in_hours(&code, "rec-refused-hours"),
        Reason::Unsigned if is_nobody(&blocker.who) => (format!("err-{code}"), "rec-unsigned-nobody".to_owned()),
        _ => (format!("err-{code}"), format!("rec-{code}")),
    };
    Told { reason: texts.get(&err, &args), next: texts.get(&rec, &args) }
}

fn in_hours(code: &str, rec: &str) -> (String, String) {
    (format!("err-{code}"), rec.to_owned())
}

/// What keeps a legal conclusion down.
pub fn cap(texts: &Texts, cap: &Cap) -> String {
    let level = |level: u8| texts.get(&format!("standard-{}", level.min(4)), &[]);
    match cap {
        Cap::Element { name, level: at } => {
            texts.get("cap-element", &[("name", quoted(texts, name).into()), ("level", level(*at).into())])
        }
        Cap::Unknown { name } => texts.get("cap-unknown", &[("name", quoted(texts, name).into())]),
        Cap::Reply { request } => texts.get("cap-reply", &[("request", request.as_str().into())]),
        Cap::Charter { level: _ } => texts.get("cap-charter", &[]),
        Cap::Claimed { level: at } => texts.get("cap-claimed", &[("level", level(*at).into())]),
    }
}

fn is_nobody(who: &Who) -> bool {
    matches!(who, Who::Seats { units, .. } if units.is_empty())
}

struct Particulars<'b> {
    texts: &'b Texts,
    names: &'b Names,
    blocker: &'b Blocker,
    now: Moment,
}

impl<'b> Particulars<'b> {
    fn all(&self) -> Given<'b> {
        let (texts, names) = (self.texts, self.names);
        match &self.blocker.reason {
            Reason::CitesNothing
            | Reason::NoContext
            | Reason::NoRisk
            | Reason::NoForecast
            | Reason::NoPurpose
            | Reason::NoSameStandard
            | Reason::NoPlan
            | Reason::NoHour
            | Reason::NoDistribution
            | Reason::NoStakeholders => Vec::new(),
            Reason::CitesUnknown { id }
            | Reason::RecordConflict { id }
            | Reason::NotAStatement { id }
            | Reason::EditConflict { id } => vec![("id", id.as_str().into())],
            Reason::EvidenceMissing { finding, evidence } => {
                vec![("finding", finding.as_str().into()), ("evidence", evidence.as_str().into())]
            }
            Reason::TooFewSources { finding, have, need } => {
                vec![("finding", finding.as_str().into()), ("have", (*have).into()), ("need", (*need).into())]
            }
            Reason::FactTooStrong { word, level, standard, instead } => {
                let mut out = self.word(word, instead);
                out.extend([
                    ("level", self.level("standard", *level)),
                    ("standard", self.level("standard", *standard)),
                ]);
                out
            }
            Reason::LawWithoutTable { word, instead }
            | Reason::CrimeWithoutTable { word, instead }
            | Reason::CourtWord { word, instead } => self.word(word, instead),
            // The level of the word itself is told by the ceiling: people need to know how far they may go.
            Reason::LawTooStrong { word, level: _, ceiling, because, instead } => {
                let mut out = self.word(word, instead);
                let caps: Vec<String> = because.iter().map(|cap| self::cap(texts, cap)).collect();
                out.push(("ceiling", self.level("ceiling", *ceiling)));
                out.push(("because", list::all(texts, &caps, Joined::And).into()));
                out
            }
            Reason::AnnexNotPublic { qualification } | Reason::TableEmpty { qualification } => {
                vec![("qualification", qualification.as_str().into())]
            }
            Reason::NoScope { finding, offer } => {
                let offers: Vec<String> = offer.iter().take(3).map(|o| quoted(texts, o)).collect();
                let offer = if offers.is_empty() { "none".into() } else { list::all(texts, &offers, Joined::Or) };
                vec![("finding", finding.as_str().into()), ("offer", offer.into())]
            }
            Reason::NoSample { word } | Reason::NoPatterns { word } => self.word(word, ""),
            Reason::AboveCeiling { word, level: _, ceiling, instead } => {
                let mut out = self.word(word, instead);
                out.push(("ceiling", self.level("standard", *ceiling)));
                out
            }
            Reason::CrisisNotDeclared { by, lacks } => {
                let lacks: Vec<String> = lacks.iter().map(|l| texts.get(lacking(*l), &[])).collect();
                vec![
                    ("count", by.len().into()),
                    ("units", names.units(texts, by, Joined::And).into()),
                    ("lacks", list::all(texts, &lacks, Joined::And).into()),
                ]
            }
            Reason::CrisisOver { until } => vec![("until", names.when(texts, *until).into())],
            Reason::Coordinates { word } => vec![("word", word.as_str().into())],
            Reason::Identifiable { purpose } => vec![("purpose", self.named("purpose", purpose))],
            Reason::CrisisForm { form } => vec![("form", texts.word(form).into())],
            Reason::ContextNotBound { context } => vec![("context", context.as_str().into())],
            Reason::ContextExpired { context, until } => {
                vec![("context", context.as_str().into()), ("until", names.when(texts, *until).into())]
            }
            Reason::RiskIncomplete { risk, field } => {
                vec![("risk", risk.as_str().into()), ("field", self.named("risk-field", field))]
            }
            Reason::RiskOverdue { risk, due } => {
                vec![("risk", risk.as_str().into()), ("due", names.when(texts, *due).into())]
            }
            Reason::NoRebuttal { forecast } => vec![("forecast", forecast.as_str().into())],
            Reason::Alert { op } => vec![("op", op.short().into())],
            Reason::SignedTooLongAgo { hours } => vec![("hours", usize::try_from(*hours).unwrap_or(0).into())],
            Reason::SameStandardIncomplete { field } => vec![("field", self.named("standard-field", field))],
            Reason::NobodyAsked { finding } => vec![("finding", finding.as_str().into())],
            Reason::RequestNotReceived { request } | Reason::ExceptionNotDisclosed { request } => {
                vec![("request", request.as_str().into())]
            }
            Reason::WindowShort { request, given, required, ends } => vec![
                ("request", request.as_str().into()),
                ("given", when::decimal(texts, given).into()),
                ("required", when::decimal(texts, required).into()),
                ("ends", names.when_for_request(texts, *ends, request).into()),
            ],
            Reason::NotDelivered { .. }
            | Reason::NotReceipted { .. }
            | Reason::WindowRuns { .. }
            | Reason::NoResponse { .. }
            | Reason::Refused { .. }
            | Reason::SafetyStatementsIn { .. } => self.unit(),
            Reason::ConsentMissing { .. }
            | Reason::ConsentWithdrawn { .. }
            | Reason::ConsentLanguage { .. }
            | Reason::ConsentCondition { .. }
            | Reason::ConsentReview { .. }
            | Reason::ConsentUnknown { .. } => self.consent(),
            Reason::Unsigned
            | Reason::Stale { .. }
            | Reason::CheckInWaits { .. }
            | Reason::NotClear { .. }
            | Reason::ObjectionUnanswered { .. }
            | Reason::ObjectionHolds { .. }
            | Reason::WithdrawalWaits { .. } => self.signature(),
        }
    }

    /// A concerned unit and its time to answer.
    fn unit(&self) -> Given<'b> {
        let (texts, names) = (self.texts, self.names);
        let silence = names.silence();
        let named = |unit: &Id| ("unit", Arg::from(names.unit(unit)));
        let whose = |unit: &'b Id| ("id", Arg::from(unit.as_str()));
        match &self.blocker.reason {
            Reason::NotDelivered { unit } => {
                // Where the words are there, what changed is something else the unit is asked about.
                let words = if names.has_words(unit) { "there" } else { "none" };
                let minutes = names.crisis().map_or(0, |rule| whole(rule.answer_minutes));
                vec![
                    named(unit),
                    whose(unit),
                    ("days", names.final_days().into()),
                    ("minutes", minutes.into()),
                    ("words", words.into()),
                ]
            }
            Reason::NotReceipted { unit, delivery: _ } => {
                let minutes = names.crisis().map_or(0, |rule| whole(rule.unreachable_minutes));
                vec![named(unit), whose(unit), ("days", silence.days.into()), ("minutes", minutes.into())]
            }
            Reason::WindowRuns { unit, until } => {
                vec![named(unit), ("until", names.when_for_unit(texts, *until, unit).into())]
            }
            Reason::NoResponse { unit } => vec![
                named(unit),
                whose(unit),
                ("rule", if silence.passes { "passes-labelled" } else { "panel" }.into()),
                ("channels", silence.channels.into()),
                ("persons", silence.persons.into()),
            ],
            Reason::Refused { unit, person } => {
                vec![
                    named(unit),
                    whose(unit),
                    ("person", person.as_str().into()),
                    ("hours", silence.cool_off_hours.into()),
                ]
            }
            Reason::SafetyStatementsIn { unit, statements } => {
                vec![named(unit), ("statements", self.ids(statements)), ("count", statements.len().into())]
            }
            _ => Vec::new(),
        }
    }

    /// What a person agreed to. The consent is named, never the person.
    fn consent(&self) -> Given<'b> {
        let named = |consent: &'b Id| ("consent", Arg::from(consent.as_str()));
        match &self.blocker.reason {
            Reason::ConsentMissing { consent, purpose } => {
                vec![named(consent), ("purpose", self.named("purpose", purpose))]
            }
            Reason::ConsentLanguage { consent, lang } => vec![named(consent), ("lang", lang.as_str().into())],
            Reason::ConsentReview { consent, due } => {
                vec![named(consent), ("due", self.names.when(self.texts, *due).into())]
            }
            Reason::ConsentWithdrawn { consent }
            | Reason::ConsentCondition { consent }
            | Reason::ConsentUnknown { consent } => vec![named(consent)],
            _ => Vec::new(),
        }
    }

    fn persons(&self, persons: &BTreeSet<Id>) -> Arg<'b> {
        let named: Vec<String> = persons.iter().map(|p| self.names.person(self.texts, p)).collect();
        list::short(self.texts, &named, NAMED_MAX, Joined::And).into()
    }

    /// Who signed, and who objects.
    fn signature(&self) -> Given<'b> {
        let (texts, names) = (self.texts, self.names);
        let objection = |op| {
            let unit = names.objector(op).map_or_else(|| "none".into(), |unit| names.unit(unit));
            vec![("op", Arg::from(op.short())), ("unit", unit.into())]
        };
        match &self.blocker.reason {
            Reason::Unsigned => vec![("gate", gate(self.blocker.gate))],
            Reason::NotClear { by } => vec![("by", names.person(texts, by).into())],
            Reason::CheckInWaits { by } => vec![("by", self.persons(by))],
            Reason::Stale { by, changed } => {
                vec![("by", self.persons(by)), ("changed", self.changed(changed)), ("gate", gate(self.blocker.gate))]
            }
            Reason::ObjectionUnanswered { op, ground, due } => {
                let late = if self.now > *due { "yes" } else { "no" };
                let due = names.when(texts, *due).into();
                let mut out = objection(op);
                out.extend([("ground", texts.word(ground).into()), ("late", late.into()), ("due", due)]);
                out
            }
            Reason::ObjectionHolds { op, ground } => {
                let mut out = objection(op);
                out.extend([("ground", texts.word(ground).into()), ("ground-word", ground.word().into())]);
                out
            }
            Reason::WithdrawalWaits { op, withdrawal, waits_for } => {
                let (what, until) = match waits_for {
                    WaitsFor::Second => ("second", String::new()),
                    WaitsFor::Nobody => ("nobody", String::new()),
                    WaitsFor::Witness { .. } => ("witness", String::new()),
                    WaitsFor::Time { until } => ("time", names.when(texts, *until)),
                };
                let mut out = objection(op);
                out.extend([("withdrawal", withdrawal.short().into()), ("what", what.into()), ("until", until.into())]);
                out
            }
            _ => Vec::new(),
        }
    }

    /// A word that was found, where it stands, and what to write in its place.
    fn word(&self, word: &str, instead: &str) -> Given<'b> {
        let texts = self.texts;
        let place = self.blocker.statement.as_ref().and_then(|id| self.names.place_of(id, word));
        let place = place.map_or_else(String::new, |p| texts.get("word-where", &[("quote", quoted(texts, &p).into())]));
        let instead = if instead.is_empty() { "none".into() } else { quoted(texts, instead) };
        vec![("word", quoted(texts, word).into()), ("where", place.into()), ("instead", instead.into())]
    }

    fn level(&self, scale: &str, level: u8) -> Arg<'b> {
        self.texts.get(&format!("{scale}-{}", level.min(4)), &[]).into()
    }

    /// The words for a field or a purpose, or the field itself where there are none: records may name new purposes.
    fn named(&self, family: &str, name: &str) -> Arg<'b> {
        let words = self.texts.find(&format!("{family}-{name}"), &[]);
        words.unwrap_or_else(|| quoted(self.texts, name)).into()
    }

    fn ids(&self, ids: &BTreeSet<Id>) -> Arg<'b> {
        let ids: Vec<String> = ids.iter().map(Id::to_string).collect();
        list::short(self.texts, &ids, NAMED_MAX, Joined::And).into()
    }

    /// What a signature was given on and is no more as it was. References are `finding/F1`, `finding-meaning/F1`.
    fn changed(&self, references: &BTreeSet<String>) -> Arg<'b> {
        // One record may be read through several classes: it is named once.
        let mut items: Vec<String> = Vec::new();
        for item in references.iter().map(|r| item(self.texts, r)) {
            if !items.contains(&item) {
                items.push(item);
            }
        }
        if items.is_empty() {
            items.push(self.texts.get("item-taken-out", &[]));
        }
        list::short(self.texts, &items, NAMED_MAX, Joined::And).into()
    }
}

/// What a signature was given on, by its reference: `finding/F1`, `finding-meaning/F1`.
pub fn item(texts: &Texts, reference: &str) -> String {
    let (name, id) = reference.split_once('/').unwrap_or((reference, ""));
    let name = name.strip_suffix("-meaning").or(name.strip_suffix("-public")).unwrap_or(name);
    texts.get(&format!("item-{name}"), &[("id", id.into())])
}

fn whole(n: u32) -> usize {
    usize::try_from(n).unwrap_or(usize::MAX)
}

fn lacking(lacks: Lacks) -> &'static str {
    match lacks {
        Lacks::Second => "crisis-lacks-second",
        Lacks::Region => "crisis-lacks-region",
        Lacks::Outside => "crisis-lacks-outside",
    }
}

fn gate(gate: Gate) -> Arg<'static> {
    gate.word().into()
}
