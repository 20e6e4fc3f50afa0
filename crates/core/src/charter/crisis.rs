//! Crisis: what a charter for hours instead of weeks must say, and what it can't.
//!
//! Speed is bought with a lower ceiling and a short life, never with fewer questions. So a charter with a `[crisis]`
//! section must have its ceilings low, asks a concerned unit everything one by one, and lets nothing out before two
//! units have said with their names that there is a crisis (`gates::crisis`).

use std::collections::BTreeSet;

use serde::Deserialize;

use super::{Ceilings, Charter, NoResponse, Signed};
use crate::acts::Form;

/// What can be made in hours. A report can't.
pub const FORMS: [Form; 3] = [Form::Statement, Form::UrgentAction, Form::Card];

/// Three days: what isn't out by then can take the usual way.
pub const LASTS_HOURS_MAX: u32 = 72;

/// The least a concerned unit has to answer, and the least silence that says it can't be reached.
pub const MINUTES_MIN: u32 = 60;

/// The least time for which a danger is judged by those who know it, before one person on duty may.
pub const SAFETY_MINUTES_MIN: u32 = 120;

/// Ten days: long enough for every window, too short to forget.
pub const CONFIRM_DAYS_MAX: u32 = 10;

/// Three days, while those who were there remember.
pub const NOTE_HOURS_MAX: u32 = 72;

/// More than one a month isn't an emergency any more.
pub const PER_QUARTER_MAX: u32 = 4;

/// The most a text made in hours may say: facts at reasonable grounds, law at "should be investigated", no pattern.
pub const CEILINGS: Ceilings = Ceilings { facts: 2, law: 1, patterns: false };

/// Rules for a text that is made in hours.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct CrisisRule {
    /// Sorts of output it is for.
    pub forms: BTreeSet<Form>,
    /// Hours after which a declaration lets nothing out any more.
    pub lasts_hours: u32,
    /// Minutes a concerned unit has to answer, by the clock, from its own receipt.
    pub answer_minutes: u32,
    /// Minutes of silence, after three ways were tried, before a panel member may find a unit out of reach.
    pub unreachable_minutes: u32,
    /// Minutes an objection on safety holds before one panel member on duty may rule on it alone.
    pub safety_minutes: u32,
    /// Days after the seal by which every question is asked again in the usual time.
    pub confirm_days: u32,
    /// Hours after the seal by which it is written down what was done in haste, and why.
    pub note_hours: u32,
    /// Crises a unit may declare in a quarter before a review of it is due.
    pub per_quarter: u32,
}

/// Why a charter with a crisis section can't be one.
pub(super) fn refusal(charter: &Charter) -> Option<&'static str> {
    let rule = charter.crisis.as_ref()?;
    let most = charter.ceilings.unwrap_or(Ceilings { facts: 3, law: 3, patterns: true });
    if most.facts > CEILINGS.facts || most.law > CEILINGS.law || most.patterns {
        return Some(
            "[crisis] needs [ceilings] of at most 2 for facts and 1 for law, and no patterns: speed has a price",
        );
    }
    if rule.forms.is_empty() || rule.forms.iter().any(|form| !FORMS.contains(form)) {
        return Some("[crisis] forms are some of: statement, urgent-action, card");
    }
    if rule.lasts_hours == 0 || rule.lasts_hours > LASTS_HOURS_MAX {
        return Some("[crisis] lasts-hours must be 1 to 72: an emergency ends");
    }
    if rule.answer_minutes < MINUTES_MIN || rule.unreachable_minutes < MINUTES_MIN {
        return Some("[crisis] answer-minutes and unreachable-minutes must be at least 60: an hour is little enough");
    }
    if rule.safety_minutes < SAFETY_MINUTES_MIN {
        return Some("[crisis] safety-minutes must be at least 120: one person alone doesn't wave a danger away");
    }
    if rule.confirm_days == 0 || rule.confirm_days > CONFIRM_DAYS_MAX || rule.note_hours == 0 {
        return Some(
            "[crisis] confirm-days must be 1 to 10, and note-hours at least 1: what is provisional has a date",
        );
    }
    if rule.note_hours > NOTE_HOURS_MAX || rule.per_quarter == 0 || rule.per_quarter > PER_QUARTER_MAX {
        return Some("[crisis] note-hours go up to 72 and per-quarter is 1 to 4: emergency is no habit");
    }
    let (consent, objections) = (&charter.consent, &charter.objections);
    let days = [consent.unreachable_days, objections.answer_days, objections.impartiality_days];
    if !charter.checkpoints.is_empty() || days != [0; 3] {
        return Some(
            "[crisis] counts in minutes: [checkpoints] is empty, and unreachable-days, answer-days and impartiality-days are 0",
        );
    }
    if consent.no_response != NoResponse::Panel {
        return Some(
            "[crisis] needs [consent] no-response = \"panel\": an hour's silence is judged by somebody outside",
        );
    }
    if charter.consent.signed != Signed::Separately {
        return Some("[crisis] needs [consent] signed = \"separately\": a hurried yes to all is no answer to each");
    }
    None
}
