//! Crisis: what a charter for hours instead of weeks must say, and what it can't.
//!
//! Speed is bought with a lower ceiling and a short life, never with fewer questions. So a charter with a `[crisis]`
//! section must have its ceilings low, asks a concerned unit everything one by one, and lets nothing out before two
//! units have said with their names that there is a crisis (`gates::crisis`).

use std::collections::BTreeSet;

use serde::Deserialize;

use super::{Ceilings, Charter, Signed};
use crate::acts::Form;

/// What can be made in hours. A report can't.
pub const FORMS: [Form; 3] = [Form::Statement, Form::UrgentAction, Form::Card];

/// Three days: what isn't out by then can take the usual way.
pub const LASTS_HOURS_MAX: u32 = 72;

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
    if charter.consent.signed != Signed::Separately {
        return Some("[crisis] needs [consent] signed = \"separately\": a hurried yes to all is no answer to each");
    }
    None
}
