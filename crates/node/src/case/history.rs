//! `acts/`: what persons did before the case came into Nobis, or beside it.
//!
//! An act names its signer and the moment; other acts by the name of their file. Attestations can't be brought in a
//! folder: whoever signs a gate signs what they have before them, not a file.

use std::collections::{BTreeMap, BTreeSet};

use nobis_core::acts::{
    Act, Alert, AlertClose, Answer, Checkpoint, Concern, ConsentWithdraw, Declare, Delivery, Disposition, Dissent,
    DissentForm, Ground, Objection, Outcome, Receipt, Ruling, Unreachable, Withdraw, WithdrawCancel, WithdrawSecond,
    WithdrawSeen,
};
use nobis_core::ids::{Digest, Id};
use nobis_core::moment::Moment;
use nobis_core::op::OpId;
use nobis_core::trust::Seat;
use serde::Deserialize;

use super::fields::{Row, Source};
use super::problem::CaseProblem;

/// One act of a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HistoryAct {
    /// The file's name without its ending: how other acts refer to it.
    pub name: Id,
    /// The file, for messages.
    pub file: String,
    /// Who signs it.
    pub by: Id,
    /// When, by their account.
    pub at: Moment,
    /// What.
    pub act: HistoryKind,
}

/// Which version an act is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub enum VersionRef {
    /// The one this folder's draft gives.
    Draft,
    /// One given before, by its digest.
    Digest(Digest),
}

impl TryFrom<String> for VersionRef {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        if text == "draft" {
            return Ok(Self::Draft);
        }
        text.parse().map(Self::Digest).map_err(|_| format!("“{text}” is no version: write \"draft\", or its digest"))
    }
}

macro_rules! kinds {
    ($($(#[$doc:meta])* $name:ident $word:literal {
        $($(#[$fdoc:meta])* $field:ident : $ty:ty $(= $attr:ident)?),* $(,)?
    })*) => {
        /// What a person did.
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub enum HistoryKind { $($(#[$doc])* $name { $($(#[$fdoc])* $field: $ty),* }),* }

        impl HistoryKind {
            /// Every word `kind` may have.
            pub const WORDS: &'static [&'static str] = &[$($word),*];

            /// The word of this act, as core's acts are called.
            pub fn word(&self) -> &'static str {
                match self { $(Self::$name { .. } => $word),* }
            }
        }

        fn read_kind(word: &str, row: Row<'_>, source: &Source<'_>, out: &mut Vec<CaseProblem>) -> Option<HistoryKind> {
            match word {
                $($word => {
                    #[derive(Deserialize)]
                    #[serde(deny_unknown_fields)]
                    struct Fields { $($(#[serde($attr)])? $field: $ty),* }
                    row.read(source, out).map(|Fields { $($field),* }| HistoryKind::$name { $($field),* })
                })*
                _ => None,
            }
        }
    };
}

kinds! {
    /// A version was sent to a unit.
    Delivery "delivery" {
        /// The receiver.
        unit: Id,
        /// The point in the work.
        checkpoint: Checkpoint,
        /// The version; none before there is a text.
        version: Option<VersionRef>,
        /// e-mail, courier, paper …
        channel: String,
        /// Language it was sent in.
        lang: String,
    }
    /// The receiver has it.
    Receipt "receipt" {
        /// The delivery's file.
        delivery: Id,
    }
    /// A unit declares itself concerned.
    Declare "declare" {
        /// Why.
        reason: String,
    }
    /// An objection.
    Objection "objection" {
        /// Statements; none: the whole output.
        statements: BTreeSet<Id> = default,
        /// Its ground.
        ground: Ground,
        /// Premises and consequence.
        argument: String,
        /// What would resolve it.
        resolves_if: String,
    }
    /// A concern.
    Concern "concern" {
        /// Statements; none: the whole output.
        statements: BTreeSet<Id> = default,
        /// The concern.
        text: String,
    }
    /// An answer to an objection or a concern.
    Answer "answer" {
        /// Its file.
        to: Id,
        /// What was done.
        disposition: Disposition,
        /// The reasons.
        reasons: String,
    }
    /// Whoever raised an objection or alert lets go of it.
    Withdraw "withdraw" {
        /// Its file.
        of: Id,
        /// Why.
        reason: String,
    }
    /// Another person of the unit, or its guardian, signs a withdrawal too.
    WithdrawSecond "withdraw-second" {
        /// The withdrawal's file.
        of: Id,
    }
    /// Another unit has seen a withdrawal that two signed.
    WithdrawSeen "withdraw-seen" {
        /// The second signature's file.
        of: Id,
    }
    /// Somebody of the unit, or its guardian, takes a withdrawal back.
    WithdrawCancel "withdraw-cancel" {
        /// The withdrawal's file.
        of: Id,
    }
    /// A panel member's finding.
    Ruling "ruling" {
        /// The objection's file.
        objection: Id,
        /// What the member finds.
        outcome: Outcome,
        /// Reasons that may be published.
        reasons: String,
    }
    /// A unit can't be reached.
    Unreachable "unreachable" {
        /// The unit.
        unit: Id,
        /// Since when.
        since: Moment,
        /// The ways tried.
        channels: Vec<String>,
        /// Statements that touch its people's safety.
        touches_safety: BTreeSet<Id> = default,
    }
    /// A dissent.
    Dissent "dissent" {
        /// How much of it is shown.
        form: DissentForm,
        /// Its words.
        text: String = default,
        /// Its ground.
        ground: Ground,
    }
    /// Somebody is in danger.
    Alert "alert" {
        /// Group or pseudonym.
        who: String,
        /// How.
        how: String,
    }
    /// An alert is found dealt with.
    AlertClose "alert-close" {
        /// The alert's file.
        alert: Id,
        /// What was done.
        mitigation: String,
    }
    /// A person takes consent back.
    ConsentWithdraw "consent-withdraw" {
        /// The consent.
        consent: Id,
        /// Purposes taken back; none named: all.
        purposes: BTreeSet<String> = default,
    }
}

/// What an import must have before a historical act can be signed.
#[derive(Debug, Clone, Copy)]
pub struct Given<'a> {
    /// The output.
    pub output: &'a Id,
    /// Digest of the version the folder's draft gave.
    pub version: Digest,
    /// Digests of each unit's consent readings over that version: what exactly it was shown.
    pub readings: &'a BTreeMap<Id, Vec<Digest>>,
    /// Acts signed before, by the name of their file.
    pub ops: &'a BTreeMap<Id, OpId>,
}

impl HistoryKind {
    /// The act to sign.
    ///
    /// # Errors
    /// The name of the act it refers to, where that isn't among those given.
    pub fn act(&self, given: &Given<'_>) -> Result<Act, Id> {
        let (output, version) = (given.output.clone(), given.version);
        let op = |name: &Id| given.ops.get(name).copied().ok_or_else(|| name.clone());
        Ok(match self.clone() {
            Self::Delivery { unit, checkpoint, version: of, channel, lang } => {
                let readings = match of {
                    Some(VersionRef::Draft) => given.readings.get(&unit).cloned().unwrap_or_default(),
                    _ => Vec::new(),
                };
                let version = of.map(|v| if let VersionRef::Digest(d) = v { d } else { version });
                Act::Delivery(Delivery { output, unit, checkpoint, version, channel, lang, readings })
            }
            Self::Receipt { delivery } => Act::Receipt(Receipt { delivery: op(&delivery)?, readings: Vec::new() }),
            Self::Declare { reason } => Act::Declare(Declare { output, reason }),
            Self::Objection { statements, ground, argument, resolves_if } => {
                Act::Objection(Objection { output, version, statements, ground, argument, resolves_if })
            }
            Self::Concern { statements, text } => Act::Concern(Concern { output, version, statements, text }),
            Self::Answer { to, disposition, reasons } => Act::Answer(Answer { to: op(&to)?, disposition, reasons }),
            Self::Withdraw { of, reason } => Act::Withdraw(Withdraw { op: op(&of)?, reason }),
            Self::WithdrawSecond { of } => Act::WithdrawSecond(WithdrawSecond { withdrawal: op(&of)? }),
            Self::WithdrawSeen { of } => Act::WithdrawSeen(WithdrawSeen { second: op(&of)? }),
            Self::WithdrawCancel { of } => Act::WithdrawCancel(WithdrawCancel { withdrawal: op(&of)? }),
            Self::Ruling { objection, outcome, reasons } => {
                Act::Ruling(Ruling { objection: op(&objection)?, outcome, reasons })
            }
            Self::Unreachable { unit, since, channels, touches_safety } => {
                Act::Unreachable(Unreachable { output, unit, since, channels, touches_safety })
            }
            Self::Dissent { form, text, ground } => Act::Dissent(Dissent { output, form, text, ground }),
            Self::Alert { who, how } => Act::Alert(Alert { output, who, how }),
            Self::AlertClose { alert, mitigation } => Act::AlertClose(AlertClose { alert: op(&alert)?, mitigation }),
            Self::ConsentWithdraw { consent, purposes } => Act::ConsentWithdraw(ConsentWithdraw { consent, purposes }),
        })
    }

    /// The field that refers to another act, the file it names, and the kinds that may be.
    pub(super) fn refers(&self) -> Option<(&'static str, &Id, &'static [&'static str])> {
        match self {
            Self::Receipt { delivery } => Some(("delivery", delivery, &["delivery"])),
            Self::Answer { to, .. } => Some(("to", to, &["objection", "concern"])),
            Self::Withdraw { of, .. } => Some(("of", of, &["objection", "alert"])),
            Self::WithdrawSecond { of } | Self::WithdrawCancel { of } => Some(("of", of, &["withdraw"])),
            Self::WithdrawSeen { of } => Some(("of", of, &["withdraw-second"])),
            Self::Ruling { objection, .. } => Some(("objection", objection, &["objection"])),
            Self::AlertClose { alert, .. } => Some(("alert", alert, &["alert", "objection"])),
            _ => None,
        }
    }

    /// Texts that must give a reason.
    pub(super) fn reasons(&self) -> Vec<(&'static str, &str)> {
        match self {
            Self::Objection { argument, resolves_if, .. } => vec![("argument", argument), ("resolves_if", resolves_if)],
            Self::Answer { reasons, .. } | Self::Ruling { reasons, .. } => vec![("reasons", reasons)],
            Self::Withdraw { reason, .. } | Self::Declare { reason } => vec![("reason", reason)],
            Self::AlertClose { mitigation, .. } => vec![("mitigation", mitigation)],
            _ => Vec::new(),
        }
    }

    /// Seats that may do this; core refuses the act of anybody else.
    pub(super) fn seats(&self) -> &'static [Seat] {
        use Seat::{Context, Custodian, Legal, Media, Panel, Researcher, Safety, Section};
        match self {
            Self::Delivery { .. } => &[Researcher, Media, Section],
            Self::ConsentWithdraw { .. } => &[Researcher, Custodian, Section],
            Self::Ruling { .. } | Self::Unreachable { .. } => &[Panel],
            Self::WithdrawSeen { .. } => &[Researcher, Custodian, Legal, Context, Safety, Section, Media, Panel],
            Self::Dissent { .. } => &[Section],
            Self::AlertClose { .. } => &[Safety],
            _ => &[Researcher, Custodian, Legal, Context, Safety, Section, Media],
        }
    }
}

/// Reads one act.
pub(super) fn parse(name: Id, source: &Source<'_>, out: &mut Vec<CaseProblem>) -> Option<HistoryAct> {
    let mut row = source.table(out)?;
    let missing = |key: &str| CaseProblem::new(source.file, "case-empty").field(key);
    for key in ["kind", "by", "at"] {
        if !row.has(key) {
            out.push(missing(key));
        }
    }
    let word: Option<String> = row.take("kind", source, out);
    let (by, at) = (row.take("by", source, out), row.take("at", source, out));
    let word = word?;
    if !HistoryKind::WORDS.contains(&word.as_str()) {
        let problem = CaseProblem::new(source.file, "case-act-kind").at(source.line_of("kind")).field("kind");
        out.push(problem.with("value", word).with("known", HistoryKind::WORDS.join(", ")));
        return None;
    }
    let act = read_kind(&word, row, source, out);
    Some(HistoryAct { name, file: source.file.to_owned(), by: by?, at: at?, act: act? })
}
