//! What a draft's reader noticed, and why it couldn't read one.

use super::texts::{Args, Texts};
use crate::draft::{self, DraftError, Notice, Place};

/// A place in a file, for the beginning of a sentence.
fn place(texts: &Texts, place: Place) -> String {
    match place {
        Place::File => texts.get("notice-at-file", &[]),
        Place::Line(n) => texts.get("notice-at-line", &[("number", n.into())]),
        Place::Paragraph(n) => texts.get("notice-at-paragraph", &[("number", n.into())]),
    }
}

/// What was left out or changed, and where; with the words it is about, so that nothing is lost in silence.
pub fn notice(texts: &Texts, notice: &Notice) -> String {
    let what = texts.get(&format!("notice-{}", notice.what.code()), &[]);
    let at = ("place", place(texts, notice.place).into());
    if notice.text.is_empty() {
        return texts.get("notice-line", &[at, ("what", what.into())]);
    }
    let words = super::plain::beginning(&notice.text);
    texts.get("notice-line-words", &[at, ("what", what.into()), ("words", super::quoted(texts, &words).into())])
}

/// Why a draft could not be read, and what to do now.
pub fn draft_error(texts: &Texts, error: &DraftError) -> String {
    let say = |args: &Args<'_>| texts.get(error.code(), args);
    let kb = |bytes: usize| ("size", bytes.div_ceil(1_000).into());
    match error {
        DraftError::TooLarge { bytes, bytes_max } => say(&[kb(*bytes), ("most", (bytes_max / 1_000).into())]),
        DraftError::PartTooLarge { bytes_max, .. } => say(&[("most", (bytes_max / 1_000).into())]),
        DraftError::TooManyEntries { entries_max } => say(&[("most", (*entries_max).into())]),
        DraftError::TooDeep { place: at } => say(&[("place", place(texts, *at).into())]),
        DraftError::TooManyStatements { place: at } => {
            say(&[("place", place(texts, *at).into()), ("most", draft::STATEMENTS_MAX.into())])
        }
        DraftError::StatementTooLong { place: at, bytes } => {
            let most = ("most", (draft::STATEMENT_BYTES_MAX / 1_000).into());
            say(&[("place", place(texts, *at).into()), kb(*bytes), most])
        }
        DraftError::TooManyCites { place: at } => {
            say(&[("place", place(texts, *at).into()), ("most", draft::CITES_MAX.into())])
        }
        DraftError::TooManyElements { .. }
        | DraftError::NotWord
        | DraftError::OldOrLocked
        | DraftError::OpenDocument
        | DraftError::Damaged { .. }
        | DraftError::Doctype { .. } => say(&[]),
    }
}
