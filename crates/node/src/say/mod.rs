//! Say: the one place where values become words.
//!
//! Core speaks in codes with particulars; here they become sentences in the reader's language, for the terminal, the
//! page and the JSON alike. Every text is a Fluent message in `texts/`, most of them in pairs: `err-` says what is so,
//! `rec-` says what can be done. Nothing here reads a file or a clock: texts are in the program, and `now` is the
//! report's own moment. People appear as units, seats and pseudonyms; no evidence, name or place is ever quoted, only
//! the statements themselves, to readers who have them.

mod blocker;
mod clocks;
mod draft;
mod errors;
mod fold;
mod json;
pub mod keys;
pub mod list;
mod names;
mod plain;
mod reason;
mod report;
mod spoken;
mod texts;
mod when;
mod who;

pub use blocker::{SaidBlocker, blocker};
pub use clocks::proven;
pub use draft::{draft_error, notice};
pub use errors::{Failure, failure, refusal, view_error, why};
pub use json::report_json;
pub use names::{Names, quoted};
pub use plain::{beginning, clean};
pub use reason::{cap, item};
pub use report::{advice_line, report, travelling_line, unit_line};
pub use spoken::Spoken;
pub use texts::{Arg, Args, LANGUAGES, Texts};
pub use when::{days, moment_utc, offset_seconds};
pub use who::{by, who};
