//! What counts as the same wording.
//!
//! "Just a typo" is where an edit after sign-off hides, so nobody gets to claim it: an edit is cosmetic exactly when
//! the text is the same after Unicode normalisation, collapsed spacing, and one shape each for quotes and dashes.
//! Case, commas and every letter count: "not, guilty" is no typo of "not guilty".

use unicode_normalization::UnicodeNormalization;

pub mod coordinates;

/// The text in the one spelling that readings digest.
pub fn same(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for word in text.nfc().collect::<String>().split_whitespace() {
        if !out.is_empty() {
            out.push(' ');
        }
        out.extend(word.chars().filter(|c| !is_joiner(*c)).map(plain));
    }
    out
}

/// Soft hyphens and the byte order mark are typesetting; joiners that shape Arabic or Persian words are kept.
fn is_joiner(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{feff}' | '\u{2060}')
}

fn plain(c: char) -> char {
    match c {
        '\u{2018}' | '\u{2019}' | '\u{201b}' | '\u{2bc}' => '\'',
        '\u{201c}' | '\u{201d}' | '\u{201e}' | '\u{201f}' | '\u{ab}' | '\u{bb}' => '"',
        '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::same;

    #[test]
    fn only_typesetting_is_cosmetic() {
        assert_eq!(same("It\u{2019}s  \u{201c}so\u{201d} \u{2014}\nhere"), same("It's \"so\" - here"));
        for (a, b) in [
            ("may have violated", "have violated"),
            ("Let us eat, all", "Let us eat all"),
            ("May", "may"),
            ("22 of 29", "22 of 28"),
        ] {
            assert_ne!(same(a), same(b), "{a} / {b}");
        }
    }
}
