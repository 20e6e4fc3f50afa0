//! Refused acts, outputs that can't be looked at, and why a unit is concerned, in words.

use nobis_core::concern::Why;
use nobis_core::state::Refusal;
use nobis_core::view::ViewError;

use super::names::quoted;
use super::plain::clean;
use super::texts::{Arg, Texts};

/// What happened, and what can be done: both parts of every failure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failure {
    /// What happened.
    pub what: String,
    /// What can be done.
    pub remedy: String,
}

impl Failure {
    /// The pair `err-…` and `rec-…` with these values.
    pub fn of(texts: &Texts, code: &str, args: &[(&'static str, Arg<'_>)]) -> Self {
        Self { what: texts.get(&format!("err-{code}"), args), remedy: texts.get(&format!("rec-{code}"), args) }
    }

    /// The frame of the command line; see [`failure`].
    pub fn show(&self, texts: &Texts) -> String {
        failure(texts, &self.what, &self.remedy)
    }
}

/// A failure as the command line shows it: `✗` what happened, `→` what can be done.
pub fn failure(texts: &Texts, what: &str, remedy: &str) -> String {
    // Both are made here of cleaned parts; a list of problems keeps its lines.
    let whole = |text: &str| text.lines().map(clean).collect::<Vec<_>>().join("\n");
    let mut out = texts.get("failure-what", &[("what", whole(what).into())]) + "\n";
    if !remedy.is_empty() {
        out += &(texts.get("failure-remedy", &[("remedy", whole(remedy).into())]) + "\n");
    }
    out
}

/// Why an act has no effect.
pub fn refusal(texts: &Texts, refusal: &Refusal) -> Failure {
    let code = match refusal {
        Refusal::UnknownKey => "refused-unknown-key",
        Refusal::KeyRevoked => "refused-key-revoked",
        Refusal::NotAGuardian => "refused-not-a-guardian",
        Refusal::KeyUnproved => "refused-key-unproved",
        Refusal::KeyTaken => "refused-key-taken",
        Refusal::NoSeat => "refused-no-seat",
        Refusal::Unreadable => "refused-unreadable",
        Refusal::ForeignEdit => "refused-foreign-edit",
        Refusal::AsideMissing => "refused-aside-missing",
        Refusal::NoReason => "refused-no-reason",
        Refusal::NotTheObjector => "refused-not-the-objector",
        Refusal::NotASecond => "refused-not-a-second",
        Refusal::NotOfTheUnit => "refused-not-of-the-unit",
        Refusal::NotAWitness => "refused-not-a-witness",
        Refusal::NotTheReceiver => "refused-not-the-receiver",
        Refusal::NodeRetired => "refused-node-retired",
        Refusal::NotFromOutside => "refused-not-from-outside",
        Refusal::NotIndependent => "refused-not-independent",
        Refusal::NoCrisisCharter => "refused-no-crisis-charter",
        Refusal::IdTaken => "refused-id-taken",
    };
    Failure::of(texts, code, &[])
}

/// Why an output can't be looked at.
pub fn view_error(texts: &Texts, error: &ViewError) -> Failure {
    match error {
        ViewError::NotFounded => Failure::of(texts, "view-not-founded", &[]),
        ViewError::NoOutput(id) => Failure::of(texts, "view-no-output", &[("output", id.as_str().into())]),
        ViewError::NoCharter(digest) => Failure::of(texts, "view-no-charter", &[("charter", digest.short().into())]),
    }
}

/// Why a unit is concerned.
pub fn why(texts: &Texts, why: &Why) -> String {
    match why {
        Why::Country { country } => texts.get("why-country", &[("country", country.as_str().into())]),
        Why::Named { statement, word } => {
            let args = [("statement", statement.as_str().into()), ("word", quoted(texts, word).into())];
            texts.get("why-named", &args)
        }
        Why::Evidence { finding } => texts.get("why-evidence", &[("finding", finding.as_str().into())]),
        Why::Declared { op: _ } => texts.get("why-declared", &[]),
    }
}
