//! Charters: what a federation agreed on, in a file a section director can read.
//!
//! A charter sets numbers and names seats. What no charter can change is code: that silence is no consent, that only
//! the objector withdraws, that an alert holds first, that the author's line can't close one, that nobody both stops
//! and publishes (domain practice 4.3). There is no field for any of those here, and that is the point.

use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use crate::acts::Checkpoint;
use crate::ids::Digest;
use crate::reading::Part;
use crate::records::ReplyClass;
use crate::trust::Seat;

pub mod crisis;

pub use crisis::CrisisRule;

/// P1, the consent circle.
pub const P1: &str = include_str!("../data/charters/P1.toml");
/// P2, engagement, safety, accuracy.
pub const P2: &str = include_str!("../data/charters/P2.toml");

/// P3, crisis.
pub const P3: &str = include_str!("../data/charters/P3.toml");

/// The presets shipped with the program, by name.
pub const PRESETS: [(&str, &str); 3] = [("P1", P1), ("P2", P2), ("P3", P3)];

/// The shortest cool-off of a withdrawal: half an hour, as in a crisis. Less is no time to notice that somebody is forced.
pub const WITHDRAWAL_MINUTES_MIN: u32 = 30;

/// 64 kB: ten times the longest preset.
pub const CHARTER_BYTES_MAX: usize = 64 * 1024;

/// A charter, read.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Charter {
    /// Its name.
    pub name: String,
    /// What it is for, in a paragraph.
    pub purpose: String,
    /// Working days a concerned unit has at each checkpoint.
    pub checkpoints: BTreeMap<Checkpoint, u32>,
    /// How a concerned unit answers.
    pub consent: ConsentRule,
    /// Objections and their answers.
    pub objections: ObjectionRule,
    /// The panel.
    pub panel: PanelRule,
    /// Right of reply.
    pub reply: ReplyRule,
    /// Facts.
    pub facts: FactsRule,
    /// Do no harm.
    pub harm: HarmRule,
    /// How much any text may say, however strong its findings: for texts made in hours. None: what they carry.
    #[serde(default)]
    pub ceilings: Option<Ceilings>,
    /// For texts made in hours: what it takes. None: this charter is not for them.
    #[serde(default)]
    pub crisis: Option<CrisisRule>,
    /// Who signs which gate.
    pub gates: BTreeMap<String, GateRule>,
}

/// How a concerned unit answers, and what happens when it doesn't.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct ConsentRule {
    /// One signature for all three questions, or one for each.
    pub signed: Signed,
    /// What a window that ended without an answer means. It never means consent.
    pub no_response: NoResponse,
    /// For `passes-labelled`: channels by which the version was delivered.
    pub no_response_channels: usize,
    /// For `passes-labelled`: persons of the unit whose receipt is there.
    pub no_response_persons: usize,
    /// Working days without any receipt after which the panel may find a unit unreachable.
    pub unreachable_days: u32,
    /// Hours between the panel's finding and a release over a refusal.
    pub cool_off_hours: u32,
}

/// How many signatures a unit's consent takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Signed {
    /// One answer covers engagement, safety and accuracy.
    Together,
    /// Engagement, safety and accuracy are three gates.
    Separately,
}

/// What no answer means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum NoResponse {
    /// The release may go out, and says on its face that this unit did not answer.
    PassesLabelled,
    /// The panel must find that the unit can't be reached.
    Panel,
}

/// Objections.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct ObjectionRule {
    /// Working days within which each objection gets a reasoned answer.
    pub answer_days: u32,
    /// Whether a unit whose own state is criticised may hold on law and impartiality, or has these as a dissent with
    /// a written answer.
    pub own_state_law_holds: bool,
    /// Working days for which an impartiality objection holds at most.
    pub impartiality_days: u32,
    /// Minutes between the moment at which another unit has seen a withdrawal that two signed, and its effect.
    pub withdrawal_minutes: u32,
}

/// The panel.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct PanelRule {
    /// Members (persons, not keys) who must find the same.
    pub quorum: usize,
    /// Working days it has.
    pub days: u32,
}

/// Right of reply.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct ReplyRule {
    /// Working days of the addressee, by complexity.
    pub days: BTreeMap<ReplyClass, u32>,
    /// Factor in tenths for an addressee in active hostilities.
    pub hostilities_tenths: u32,
    /// Ceiling for law where the window was short or nothing was answered.
    pub short_ceiling: u8,
    /// Ceiling for law where less than a third of the window was given.
    pub below_third_ceiling: u8,
}

impl ReplyRule {
    /// Working minutes an addressee must have, for a day of `day_minutes`.
    pub fn required_minutes(&self, class: ReplyClass, hostilities: bool, day_minutes: i64) -> i64 {
        let days = i64::from(self.days.get(&class).copied().unwrap_or(0));
        let tenths = if hostilities { i64::from(self.hostilities_tenths) } else { 10 };
        days * day_minutes * tenths / 10
    }
}

/// Facts.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct FactsRule {
    /// Independent sources a finding at "reasonable grounds" or above needs.
    pub independent_sources: usize,
}

/// Do no harm.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct HarmRule {
    /// Hours after which a do-no-harm attestation must be given again: danger moves.
    pub attestation_hours: u32,
}

/// The most a text may say under a charter. Speed buys a lower ceiling, never fewer checks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Ceilings {
    /// The standard above which no wording of a fact may go, 0 to 3.
    pub facts: u8,
    /// The same for law: 1 is "should be investigated as".
    pub law: u8,
    /// Whether a text may say that something is more than single cases.
    pub patterns: bool,
}

/// Who signs a gate.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct GateRule {
    /// The question the signer answers.
    pub criterion: String,
    /// Seats that may sign.
    pub seats: BTreeSet<SeatWord>,
    /// Persons needed.
    #[serde(default = "one")]
    pub persons: usize,
    /// Different units needed.
    #[serde(default = "one")]
    pub units: usize,
    /// Where they must come from.
    #[serde(default)]
    pub from: From,
}

fn one() -> usize {
    1
}

/// Where a signer must come from, beside never being an author of what they sign.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum From {
    /// Any unit.
    #[default]
    AnyUnit,
    /// Not the unit that opened the output.
    OtherUnit,
    /// Neither the unit that opened it nor any concerned unit.
    UnconcernedUnit,
}

/// A seat as charters spell it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(try_from = "String")]
pub struct SeatWord(pub Seat);

impl TryFrom<String> for SeatWord {
    type Error = String;

    fn try_from(word: String) -> Result<Self, String> {
        Seat::from_word(&word).map(Self).ok_or_else(|| format!("“{word}” isn't a seat"))
    }
}

/// Gates that persons attest, and that every charter must therefore name.
pub const ATTESTED: [&str; 8] = ["facts", "law", "context", "precision", "harm", "impartiality", "reply", "release"];

/// Why a text isn't a charter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CharterError(pub String);

impl fmt::Display for CharterError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the charter can't be used: {}", self.0)
    }
}

impl std::error::Error for CharterError {}

impl Charter {
    /// Reads a charter.
    ///
    /// # Errors
    /// Not TOML, an unknown or missing field, or a value that would hollow out a fixed rule (a panel of nobody, a
    /// gate nobody signs, a ceiling above "may have").
    pub fn parse(text: &str) -> Result<Self, CharterError> {
        let refuse = |why: &str| Err(CharterError(why.to_owned()));
        if text.len() > CHARTER_BYTES_MAX {
            return refuse("it is over 64 kB");
        }
        let charter: Self = toml::from_str(text).map_err(|e| CharterError(e.to_string()))?;
        for gate in ATTESTED {
            match charter.gates.get(gate) {
                None => return Err(CharterError(format!("[gates.{gate}] is missing"))),
                Some(rule) if rule.seats.is_empty() || rule.persons == 0 || rule.units == 0 => {
                    return Err(CharterError(format!(
                        "[gates.{gate}] must name seats, and at least one person and unit"
                    )));
                }
                Some(_) => {}
            }
        }
        if let Some(extra) = charter.gates.keys().find(|g| !ATTESTED.contains(&g.as_str())) {
            return Err(CharterError(format!("[gates.{extra}] isn't a gate persons sign")));
        }
        if charter.gates["harm"].from == From::AnyUnit {
            // Fixed rule I6: the author's line can't pass its own do-no-harm gate.
            return refuse("[gates.harm] must be signed from another unit than the author's");
        }
        if charter.crisis.is_none() && charter.days(Checkpoint::Final) == 0 {
            return refuse("[checkpoints] needs a window for “final”: silence runs from a receipt, and takes time");
        }
        if charter.panel.quorum == 0 {
            return refuse("[panel] quorum must be at least 1");
        }
        if charter.objections.withdrawal_minutes < WITHDRAWAL_MINUTES_MIN {
            return refuse(
                "[objections] withdrawal-minutes must be at least 30: a forced hand needs time to be noticed",
            );
        }
        if charter.ceilings.is_some_and(|c| c.facts > 3 || c.law > 3) {
            return refuse("[ceilings] go up to 3: what lies above is for a court");
        }
        if charter.reply.short_ceiling > 2 || charter.reply.below_third_ceiling > charter.reply.short_ceiling {
            return refuse("[reply] ceilings: a short window caps law at 2 (“may have”) at most");
        }
        if charter.consent.no_response_channels == 0 || charter.consent.no_response_persons == 0 {
            return refuse("[consent] no-response needs at least one channel and one person's receipt");
        }
        crisis::refusal(&charter).map_or(Ok(charter), refuse)
    }

    /// Digest of a charter's text, as a trust file pins it.
    pub fn digest(text: &str) -> Digest {
        Digest::of(text.as_bytes())
    }

    /// The rule for a gate that persons attest.
    pub fn gate(&self, name: &str) -> Option<&GateRule> {
        self.gates.get(name)
    }

    /// What a unit's consent is asked by, where it is asked one by one. In a crisis nobody had the versions and the time:
    /// the seal says so, and what the unit gave is asked for in its place.
    pub fn parts(&self) -> [Part; 3] {
        match self.crisis {
            None => [Part::Engagement, Part::Safety, Part::Accuracy],
            Some(_) => [Part::Safety, Part::Accuracy, Part::Material],
        }
    }

    /// Working days at a checkpoint; 0 where the charter has none.
    pub fn days(&self, checkpoint: Checkpoint) -> i64 {
        i64::from(self.checkpoints.get(&checkpoint).copied().unwrap_or(0))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_presets_are_charters() {
        for (name, text) in PRESETS {
            let charter = Charter::parse(text).unwrap_or_else(|e| panic!("{name}: {e}"));
            assert!(charter.name.starts_with(name));
        }
    }

    #[test]
    fn no_charter_can_hollow_out_a_fixed_rule() {
        for (from, to) in [
            ("quorum = 3", "quorum = 0"),
            ("short-ceiling = 2", "short-ceiling = 3"),
            ("final = 3", "final = 0"),
            ("no-response-persons = 2", "no-response-persons = 0"),
            ("withdrawal-minutes = 720", "withdrawal-minutes = 29"),
        ] {
            assert!(P1.contains(from), "{from}");
            assert!(Charter::parse(&P1.replace(from, to)).is_err(), "{to}");
        }
        assert!(Charter::parse(&format!("{P1}\noverride = true\n")).is_err());
    }
}
