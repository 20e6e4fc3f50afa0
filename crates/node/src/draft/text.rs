//! Text as it is kept: NFC, one space between words, nothing invisible that changes what is seen.

use unicode_normalization::UnicodeNormalization;

/// Stands for a citation or an attribute while a paragraph is taken apart. Never left in a text:
/// [`strip`] takes it out of what comes in (it is Unicode's own stand-in for an object).
pub(super) const MARK: char = '\u{FFFC}';

/// NFC, without invisible control characters, and with one space between words.
pub fn tidy(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for word in strip(text).split_whitespace() {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(word);
    }
    // Composing can't make white space, so the order of the two steps does not matter.
    out.nfc().collect()
}

/// Takes out characters nobody sees. Joiners and direction marks stay: Persian and Arabic need them.
pub fn strip(text: &str) -> String {
    text.chars().filter(|&c| !is_invisible(c)).collect()
}

/// Whether the text holds characters that can make a reader see other words than are stored.
pub fn is_disguised(text: &str) -> bool {
    text.chars().any(is_disguise)
}

/// Embeddings, overrides and isolates (the "Trojan Source" attack), and tag characters.
fn is_disguise(c: char) -> bool {
    matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{E0000}'..='\u{E007F}')
}

fn is_invisible(c: char) -> bool {
    is_disguise(c)
        || matches!(c, MARK | '\u{AD}' | '\u{200B}' | '\u{2060}' | '\u{FEFF}' | '\u{FFFE}' | '\u{FFFF}')
        || (c.is_control() && !c.is_whitespace())
}

/// A letter or digit of any script, or what is written on one.
pub(super) fn has_words(text: &str) -> bool {
    text.chars().any(char::is_alphanumeric)
}
