//! Text from people, made harmless for a page and for a terminal, and otherwise left as it was signed.
//!
//! Three things could reach beyond their own sentence: markup, control characters, and the invisible characters that
//! turn the direction of reading. An override makes a text read other than it is spelled, so it is written out where
//! everybody sees it; what languages need (embeddings, isolates, marks) is kept, and closed where it was left open.

use std::fmt::Write as _;

/// One line: spacing collapsed, controls replaced, directions closed.
pub fn settle(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut open = Vec::new();
    for word in text.split_whitespace() {
        if !out.is_empty() {
            out.push(' ');
        }
        for c in word.chars() {
            put(c, &mut open, &mut out);
        }
    }
    while let Some(kind) = open.pop() {
        kind.close(&mut out);
    }
    out
}

/// Paragraphs: blank lines divide them, each is settled by itself.
pub fn paragraphs(text: &str) -> Vec<String> {
    let mut out = vec![String::new()];
    for line in text.lines() {
        match (line.trim().is_empty(), out.last_mut()) {
            (false, Some(last)) => {
                last.push(' ');
                last.push_str(line);
            }
            _ => out.push(String::new()),
        }
    }
    out.iter().map(|p| settle(p)).filter(|p| !p.is_empty()).collect()
}

/// What an unclosed control has begun.
#[derive(Clone, Copy, PartialEq)]
enum Opened {
    Embedding,
    /// Written out; only its end has to go.
    Override,
    Isolate,
}

impl Opened {
    fn close(self, out: &mut String) {
        match self {
            Self::Embedding => out.push('\u{202c}'),
            Self::Override => {}
            Self::Isolate => out.push('\u{2069}'),
        }
    }
}

fn put(c: char, open: &mut Vec<Opened>, out: &mut String) {
    match c {
        '\u{202a}' | '\u{202b}' => {
            open.push(Opened::Embedding);
            out.push(c);
        }
        '\u{2066}'..='\u{2068}' => {
            open.push(Opened::Isolate);
            out.push(c);
        }
        '\u{202d}' | '\u{202e}' => {
            open.push(Opened::Override);
            write!(out, "[U+{:04X}]", u32::from(c)).expect("writing into a string never fails");
        }
        // An end without a beginning would end what surrounds the text: it goes.
        '\u{202c}' => {
            if let Some(kind) = open.pop_if(|kind| *kind != Opened::Isolate) {
                kind.close(out);
            }
        }
        '\u{2069}' => {
            if open.contains(&Opened::Isolate) {
                while let Some(kind) = open.pop() {
                    kind.close(out);
                    if kind == Opened::Isolate {
                        break;
                    }
                }
            }
        }
        c if c.is_control() || is_noncharacter(c) => out.push('\u{fffd}'),
        c => out.push(c),
    }
}

/// The 66 code points that are no characters; HTML forbids them.
fn is_noncharacter(c: char) -> bool {
    u32::from(c) & 0xfffe == 0xfffe || ('\u{fdd0}'..='\u{fdef}').contains(&c)
}

/// Text for HTML, inside an element or a quoted attribute.
pub fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c => out.push(c),
        }
    }
    out
}

/// An address a page may link to: `https`, a host, and none of the characters that could end an attribute or hide.
pub fn is_address(text: &str) -> bool {
    let plain = |b: u8| b.is_ascii_alphanumeric() || b"-._~:/?#[]@!$&()*+,;=%".contains(&b);
    text.strip_prefix("https://")
        .is_some_and(|rest| rest.as_bytes().first().is_some_and(u8::is_ascii_alphanumeric) && rest.bytes().all(plain))
}

/// A language tag as pages may carry it.
pub fn is_language(tag: &str) -> bool {
    let part = |p: &str| (1..=8).contains(&p.len()) && p.bytes().all(|b| b.is_ascii_alphanumeric());
    let first = tag.split('-').next().unwrap_or_default();
    first.len() >= 2 && first.bytes().all(|b| b.is_ascii_alphabetic()) && tag.split('-').all(part)
}

/// The attributes of an element that holds text in this language.
pub fn direction(lang: &str) -> &'static str {
    // ISO 639-1 and -3 codes of languages written from right to left today.
    const RTL: [&str; 16] =
        ["ar", "arc", "azb", "ckb", "dv", "fa", "glk", "he", "lrc", "mzn", "ps", "sd", "syr", "ug", "ur", "yi"];
    let lower = lang.to_ascii_lowercase();
    let script = lower.split('-').nth(1).filter(|s| s.len() == 4);
    match (lower.split('-').next(), script) {
        (_, Some("arab" | "hebr" | "thaa" | "syrc" | "nkoo" | "adlm")) => "rtl",
        (_, Some(_)) => "ltr",
        (Some(first), None) if RTL.contains(&first) => "rtl",
        _ if is_language(lang) => "ltr",
        _ => "auto",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn directions_are_closed_and_overrides_shown() {
        assert_eq!(settle("a\u{202e}b"), "a[U+202E]b");
        assert_eq!(settle("a\u{202e}b\u{202c}c"), "a[U+202E]bc");
        assert_eq!(settle("a\u{2069}b\u{202c}c"), "abc", "an end without a beginning");
        assert_eq!(settle("\u{2067}a\u{202b}b"), "\u{2067}a\u{202b}b\u{202c}\u{2069}");
        assert_eq!(settle("\u{2067}a\u{202b}b\u{2069}c"), "\u{2067}a\u{202b}b\u{202c}\u{2069}c");
        assert_eq!(settle("\u{202b}a\u{2069}b\u{202c}"), "\u{202b}ab\u{202c}");
    }

    #[test]
    fn controls_are_replaced_and_marks_kept() {
        assert_eq!(settle("a\u{1b}[31m\u{0}"), "a\u{fffd}[31m\u{fffd}");
        assert_eq!(settle(" a\u{200f}\n b "), "a\u{200f} b");
        assert_eq!(paragraphs("a\nb\n\n \nc"), ["a b", "c"]);
    }

    #[test]
    fn only_plain_addresses_are_linked() {
        assert!(is_address("https://example.org/a?b=c#d"));
        for bad in ["http://example.org", "javascript:alert(1)", "https://", "https://e.org/\"x", "https:// x"] {
            assert!(!is_address(bad), "{bad}");
        }
    }

    #[test]
    fn directions_of_languages() {
        for (tag, dir) in [("ar", "rtl"), ("uk", "ltr"), ("az-Arab", "rtl"), ("ur-Latn", "ltr"), ("", "auto")] {
            assert_eq!(direction(tag), dir, "{tag}");
        }
    }
}
