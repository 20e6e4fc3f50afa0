//! Plain text for terminals and files: cleaning, cutting, wrapping.

use std::borrow::Cow;

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// About one line of a terminal: enough to know a statement again.
const QUOTE_CHARS: usize = 60;
/// Characters shown on either side of a word that was found.
const AROUND_CHARS: usize = 24;

/// Text from outside without what could rewrite a terminal or turn a sentence around: control characters become
/// spaces, bidi overrides, embeddings and isolates go. Marks that Arabic, Persian or Indic spelling needs stay.
pub fn clean(text: &str) -> Cow<'_, str> {
    let turns = |c: char| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let breaks = |c: char| c.is_control() || matches!(c, '\u{2028}' | '\u{2029}');
    if !text.contains(|c| turns(c) || breaks(c)) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.chars().filter(|c| !turns(*c)).map(|c| if breaks(c) { ' ' } else { c }).collect())
}

/// The beginning of a text on one line, cut between words.
pub fn beginning(text: &str) -> String {
    let line = one_line(text);
    let cut = cut_end(&line, QUOTE_CHARS);
    if cut == line.len() { line } else { format!("{}…", line[..cut].trim_end()) }
}

/// The place `start..end` of a text with some words around it, on one line.
pub fn around(text: &str, start: usize, end: usize) -> String {
    let (Some(before), Some(word), Some(after)) = (text.get(..start), text.get(start..end), text.get(end..)) else {
        return beginning(text);
    };
    let (before, after) = (one_line_open(before), one_line_open(after));
    let from = cut_start(&before, AROUND_CHARS);
    let to = cut_end(&after, AROUND_CHARS);
    let lead = if from == 0 { "" } else { "… " };
    let tail = if to == after.len() { "" } else { " …" };
    format!("{lead}{}{}{}{tail}", before[from..].trim_start(), one_line(word), after[..to].trim_end())
}

/// Spaces and line breaks become single spaces.
fn one_line(text: &str) -> String {
    clean(text).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// As `one_line`, but a space at either end stays: more text follows there.
fn one_line_open(text: &str) -> String {
    let cleaned = clean(text);
    let line = one_line(text);
    let space = |yes: bool| if yes { " " } else { "" };
    if line.is_empty() {
        return space(!cleaned.is_empty()).to_owned();
    }
    let (head, tail) = (cleaned.starts_with(char::is_whitespace), cleaned.ends_with(char::is_whitespace));
    format!("{}{line}{}", space(head), space(tail))
}

/// Where to cut so that at most `chars` characters stay in front, between words where there are any.
fn cut_end(text: &str, chars: usize) -> usize {
    let Some((most, _)) = text.char_indices().nth(chars) else { return text.len() };
    let between = text[..most].rfind(' ').filter(|at| *at > most / 2);
    between.unwrap_or_else(|| whole_letter(text, most))
}

/// Where to cut so that at most `chars` characters stay behind.
fn cut_start(text: &str, chars: usize) -> usize {
    let count = text.chars().count();
    let Some((least, _)) = count.checked_sub(chars).and_then(|skip| text.char_indices().nth(skip)) else { return 0 };
    if least == 0 {
        return 0;
    }
    text[least..].find(' ').filter(|at| least + at < text.len() - 1).map_or(least, |at| least + at)
}

/// The last place at or before `at` that doesn't cut a letter from its marks.
fn whole_letter(text: &str, at: usize) -> usize {
    let starts = |i: usize| text[i..].chars().next().is_none_or(|c| c.width().unwrap_or(0) > 0);
    (0..=at).rev().find(|i| text.is_char_boundary(*i) && starts(*i)).unwrap_or(at)
}

/// Wraps a text to a width in columns, with its own beginning for the first line and for the others. What is longer
/// than a line (an id, an address, a language without spaces) stands alone and is never cut.
pub fn wrap(text: &str, width: usize, first: &str, rest: &str) -> String {
    let mut out = first.to_owned();
    let mut column = first.width();
    let mut open = true;
    for word in words(text, width.saturating_sub(rest.width())) {
        if !open && column + 1 + word.width() > width {
            out.push('\n');
            out.push_str(rest);
            column = rest.width();
            open = true;
        }
        if !open {
            out.push(' ');
            column += 1;
        }
        out.push_str(word);
        column += word.width();
        open = false;
    }
    out.push('\n');
    out
}

/// The words of a text. A command between backticks is one word where it fits on a line: people copy it.
fn words(text: &str, fits: usize) -> Vec<&str> {
    let mut out = Vec::new();
    let mut rest = text.trim_start_matches(' ');
    while !rest.is_empty() {
        let plain = rest.find(' ').unwrap_or(rest.len());
        let whole = command_end(rest, plain).filter(|end| rest[..*end].width() <= fits).unwrap_or(plain);
        out.push(&rest[..whole]);
        rest = rest[whole..].trim_start_matches(' ');
    }
    out
}

/// Where the word ends that holds a whole command, if the first `plain` bytes of a text begin one.
fn command_end(text: &str, plain: usize) -> Option<usize> {
    let open = text[..plain].find('`')?;
    let close = open + 1 + text[open + 1..].find('`')?;
    Some(text[close..].find(' ').map_or(text.len(), |space| close + space))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_from_outside_can_steer_a_terminal() {
        assert_eq!(clean("a\u{1b}[2Jb\rc\u{202e}d\u{2066}e\u{2028}f"), "a [2Jb cde f");
        assert_eq!(clean("می\u{200c}خواهم"), "می\u{200c}خواهم", "a joiner is spelling");
    }

    #[test]
    fn quotes_are_cut_between_words_and_never_inside_a_letter() {
        assert_eq!(beginning("Short\n text"), "Short text");
        let long = "Ukrainian fighting tactics endanger civilians in nineteen places that we visited";
        assert_eq!(beginning(long), "Ukrainian fighting tactics endanger civilians in nineteen…");
        let marks = "e\u{301}".repeat(80);
        assert!(beginning(&marks).ends_with("\u{301}…"));
        let (start, end) = (long.find("civilians").expect("it is there"), long.find(" in nine").expect("it is there"));
        assert_eq!(around(long, start, end), "… tactics endanger civilians in nineteen places …");
        assert_eq!(around("civilians died", 0, 9), "civilians died");
        assert_eq!(around("é", 1, 2), "é", "a place inside a letter is no place");
    }

    #[test]
    fn lines_keep_to_the_width() {
        assert_eq!(wrap("one two three four", 11, "- ", "  "), "- one two\n  three\n  four\n");
        assert_eq!(wrap("longerthanthewidth x", 6, "", ""), "longerthanthewidth\nx\n");
        assert_eq!(wrap("send it: `nobis deliver ua`.", 20, "", ""), "send it:\n`nobis deliver ua`.\n");
        assert_eq!(wrap("`nobis deliver ua` now", 8, "", ""), "`nobis\ndeliver\nua` now\n", "longer than a line");
    }
}
