//! One thing in the way, in words.

use nobis_core::moment::Moment;
use nobis_core::report::Blocker;
use serde::Serialize;

use super::names::Names;
use super::reason;
use super::texts::Texts;
use super::who;

/// A blocker as people read it: which gate, which statement, what is so, who can act, what next, since when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SaidBlocker {
    /// The gate's name.
    pub gate: String,
    /// The statement with the beginning of its text; absent where it is about the whole.
    pub statement: Option<String>,
    /// The stable name of the reason, the same in every language.
    pub code: String,
    /// What is so.
    pub reason: String,
    /// Who can clear it.
    pub who: String,
    /// What can be done, with every lawful path.
    pub next: String,
    /// Since when it waits, and how long that is.
    pub since: String,
}

/// Says a blocker. `now` is the moment of the report.
pub fn blocker(texts: &Texts, blocker: &Blocker, names: &Names, now: Moment) -> SaidBlocker {
    let told = reason::tell(texts, blocker, names, now);
    SaidBlocker {
        gate: texts.word(&blocker.gate),
        statement: blocker.statement.as_ref().map(|id| names.statement(texts, id)),
        code: blocker.reason.code(),
        reason: told.reason,
        who: who::who(texts, &blocker.who, names),
        next: told.next,
        since: names.since(texts, blocker.since, now),
    }
}
