//! Marks inside text: ids such as `F1`, footnote marks such as `[^F1]`, attributes such as `{#S4 .card lang=uk}`.

use super::Kind;
use super::text::MARK;
use std::fmt;

/// The longest id: 4 letters, 6 digits and room for a suffix.
const ID_BYTES_MAX: usize = 32;

/// `[A-Z]{1,4}[0-9]{1,6}([-.][A-Za-z0-9]+)*`, at most 32 bytes.
pub(super) fn is_id(word: &str) -> bool {
    let rest = word.trim_start_matches(|c: char| c.is_ascii_uppercase());
    let letters = word.len() - rest.len();
    let tail = rest.trim_start_matches(|c: char| c.is_ascii_digit());
    let digits = rest.len() - tail.len();
    if !(1..=4).contains(&letters) || !(1..=6).contains(&digits) || word.len() > ID_BYTES_MAX {
        return false;
    }
    tail.is_empty()
        || (tail.starts_with(['-', '.'])
            && tail[1..]
                .split(['-', '.'])
                .all(|part| !part.is_empty() && part.chars().all(|c| c.is_ascii_alphanumeric())))
}

/// A statement's own id: `S` and a number without leading zero.
pub(super) fn statement_number(id: &str) -> Option<u64> {
    let digits = id.strip_prefix('S')?;
    let plain = (1..=6).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit());
    if plain && !digits.starts_with('0') { digits.parse().ok() } else { None }
}

/// Reads the ids a footnote begins with, and what follows them.
///
/// `F1, F2; L1. See annex.` gives F1, F2, L1 and `See annex.`
pub(super) fn leading_ids(text: &str) -> (Vec<String>, &str) {
    let is_separator = |c: char| c.is_whitespace() || matches!(c, ',' | ';' | '،' | '؛');
    let mut ids = Vec::new();
    let mut rest = text.trim_start();
    loop {
        let end = rest.find(|c: char| is_separator(c)).unwrap_or(rest.len());
        // A full stop, colon or dash after the last id ends the list: "F1: see annex".
        let word = rest[..end].trim_end_matches(['.', ':', '—', '–']);
        if !is_id(word) {
            return (ids, rest);
        }
        ids.push(word.to_owned());
        let closed = word.len() < end;
        rest = rest[end..].trim_start_matches(is_separator);
        if closed {
            return (ids, rest);
        }
    }
}

/// What `{#S4 .card lang=uk}` says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Attribute {
    pub id: Option<String>,
    pub kind: Option<Kind>,
    pub lang: Option<String>,
    /// Items of the right shape that mean nothing here.
    pub unknown: Vec<String>,
}

impl fmt::Display for Attribute {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let id = self.id.iter().map(|id| format!("#{id}"));
        let kind = self.kind.iter().map(|kind| format!(".{}", kind.word()));
        let lang = self.lang.iter().map(|lang| format!("lang={lang}"));
        let items: Vec<String> = id.chain(kind).chain(lang).chain(self.unknown.iter().cloned()).collect();
        write!(f, "{{{}}}", items.join(" "))
    }
}

/// A mark found in plain text.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Found {
    /// `[^label]`.
    Note(String),
    /// `{…}`.
    Attribute(Attribute),
}

/// The first mark in `text`: where it starts and ends, and what it is.
pub(super) fn find(text: &str) -> Option<(usize, usize, Found)> {
    let mut from = 0;
    while let Some(at) = text[from..].find(['[', '{']).map(|i| from + i) {
        let found = if text[at..].starts_with("[^") { note(&text[at..]) } else { attribute(&text[at..]) };
        if let Some((length, found)) = found {
            return Some((at, at + length, found));
        }
        from = at + 1;
    }
    None
}

/// The text without its marks.
pub(super) fn without(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((start, end, _)) = find(rest) {
        out.push_str(&rest[..start]);
        rest = &rest[end..];
    }
    out + rest
}

/// The longest label or attribute looked for, so that a text full of brackets stays linear.
const MARK_BYTES_MAX: usize = 256;

/// What stands before `close`, which must come before the next `open`.
fn enclosed(text: &str, open: char, close: char) -> Option<&str> {
    let mut near = text.char_indices().take_while(|(i, c)| *i < MARK_BYTES_MAX && *c != open);
    let end = near.find(|(_, c)| *c == close)?.0;
    Some(&text[..end])
}

fn note(text: &str) -> Option<(usize, Found)> {
    let label = enclosed(text.strip_prefix("[^")?, '[', ']')?;
    // A label has no spaces, but a list of ids may: `[^F1, F2]`.
    let is_ids = || matches!(leading_ids(label), (ids, "") if !ids.is_empty());
    let is_label = !label.is_empty() && !label.contains(MARK);
    (is_label && (!label.contains(char::is_whitespace) || is_ids()))
        .then(|| (label.len() + 3, Found::Note(label.to_owned())))
}

fn attribute(text: &str) -> Option<(usize, Found)> {
    let inner = enclosed(text.strip_prefix('{')?, '{', '}')?;
    let mut attribute = Attribute::default();
    let mut any = false;
    for item in inner.split_whitespace() {
        any = true;
        take_item(&mut attribute, item)?;
    }
    any.then_some((inner.len() + 2, Found::Attribute(attribute)))
}

/// `None` when the item is not of an attribute's shape: then the braces are ordinary text.
fn take_item(attribute: &mut Attribute, item: &str) -> Option<()> {
    let is_word =
        |word: &str| !word.is_empty() && word.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'));
    if let Some(id) = item.strip_prefix('#') {
        is_word(id).then_some(())?;
        match statement_number(id) {
            Some(_) if attribute.id.is_none() => attribute.id = Some(id.to_owned()),
            _ => attribute.unknown.push(item.to_owned()),
        }
    } else if let Some(name) = item.strip_prefix('.') {
        is_word(name).then_some(())?;
        match Kind::from_word(name) {
            Some(kind) if attribute.kind.is_none() => attribute.kind = Some(kind),
            _ => attribute.unknown.push(item.to_owned()),
        }
    } else {
        let lang = item.strip_prefix("lang=")?;
        is_word(lang).then_some(())?;
        if is_lang(lang) && attribute.lang.is_none() {
            attribute.lang = Some(lang.to_owned());
        } else {
            attribute.unknown.push(item.to_owned());
        }
    }
    Some(())
}

/// The shape of a BCP 47 tag: `uk`, `pt-BR`, `zh-Hant`.
fn is_lang(tag: &str) -> bool {
    let mut parts = tag.split('-');
    let first = parts.next().unwrap_or_default();
    tag.len() <= 35
        && (2..=3).contains(&first.len())
        && first.bytes().all(|b| b.is_ascii_alphabetic())
        && parts.all(|part| (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_have_one_shape() {
        for good in ["F1", "L12", "IHL4", "F1-a", "F12.2", "C1-b.3", "ABCD123456"] {
            assert!(is_id(good), "{good}");
        }
        for bad in ["", "F", "1", "f1", "ABCDE1", "F1-", "F1--a", "F1 ", "H1N1", "F1234567", "Ф1"] {
            assert!(!is_id(bad), "{bad}");
        }
    }

    #[test]
    fn footnotes_begin_with_ids() {
        let check = |text: &str, ids: &str, rest: &str| {
            let (found, left) = leading_ids(text);
            assert_eq!((found.join(" ").as_str(), left), (ids, rest), "{text}");
        };
        check("F1, F2; L1", "F1 F2 L1", "");
        check("F1. See annex.", "F1", "See annex.");
        check("F1: L1", "F1", "L1");
        check(" F1، F2 ", "F1 F2", "");
        check("See F1", "", "See F1");
        check("", "", "");
    }

    #[test]
    fn attributes_are_read_whole_or_not_at_all() {
        let check = |text: &str| find(text).map(|(_, _, found)| found);
        let Some(Found::Attribute(all)) = check("x {#S4 .card lang=uk} y") else { panic!("no attribute") };
        assert_eq!((all.id.as_deref(), all.kind, all.lang.as_deref()), (Some("S4"), Some(Kind::Card), Some("uk")));
        let Some(Found::Attribute(odd)) = check("{#intro .big}") else { panic!("no attribute") };
        assert_eq!(odd.unknown, ["#intro", ".big"]);
        for text in ["{note to self}", "{}", "{#}", "{#S1", "[^", "[^]", "[^a b]", "[x]"] {
            assert_eq!(check(text), None, "{text}");
        }
        assert_eq!(check("a[^F1]"), Some(Found::Note("F1".into())));
        assert_eq!(check("a[^F1, L2]"), Some(Found::Note("F1, L2".into())));
    }
}
