//! Labels: how wide they are, where they are cut, and which way they run.
//!
//! We can't measure letters without a font, and the reader's font is unknown. Columns as a terminal counts them are
//! near enough: wide letters take two, marks none, so Cyrillic, Arabic and Chinese come out right. The estimate is on
//! the wide side, since a label that stands apart reads better than one that is run over.

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use super::Dir;

/// Width of a column in tenths of a unit: 0.57 of the letter size, 14 in `picture.css`, which is what "Ukraine section"
/// and «Секретаріат» take in Noto Sans and the common system fonts.
const COLUMN_TENTHS: i32 = 80;

/// How wide a label will be, in units.
pub fn width(text: &str) -> i32 {
    i32::try_from(text.width()).unwrap_or(i32::MAX / COLUMN_TENTHS).saturating_mul(COLUMN_TENTHS) / 10
}

/// A label in at most so many units, cut with … where it is longer; `None` where fewer than four columns would be left.
pub fn fit(text: &str, units: i32) -> Option<String> {
    let text = line(text);
    if width(&text) <= units {
        return Some(text);
    }
    let columns = usize::try_from(units * 10 / COLUMN_TENTHS).unwrap_or(0).checked_sub(1).filter(|c| *c >= 3)?;
    Some(format!("{}…", text[..cut(&text, columns)].trim_end()))
}

/// A label on at most so many lines, the last one cut.
pub fn lines(text: &str, units: i32, most: usize) -> Vec<String> {
    let text = line(text);
    let mut out: Vec<String> = Vec::new();
    for word in text.split(' ') {
        let more = out.len() < most;
        match out.last_mut() {
            Some(last) if more && out_of_room(last, word, units) => out.push(word.to_owned()),
            Some(last) => {
                last.push(' ');
                last.push_str(word);
            }
            None => out.push(word.to_owned()),
        }
    }
    out.iter().map(|l| fit(l, units).unwrap_or_else(|| "…".to_owned())).collect()
}

fn out_of_room(line: &str, word: &str, units: i32) -> bool {
    width(line) + width(" ") + width(word) > units
}

/// A label as it is drawn: where it runs against the reader's direction it is isolated, so that its … and its brackets
/// stay on its own side.
pub fn isolated(text: &str, dir: Dir) -> String {
    let strong = text.chars().find_map(direction);
    if strong.is_none_or(|own| own == dir) {
        return text.to_owned();
    }
    format!("{FIRST_STRONG}{text}{POP}")
}

const FIRST_STRONG: char = '\u{2068}';
const POP: char = '\u{2069}';

/// One line, with single spaces, without controls.
pub fn line(text: &str) -> String {
    let text: String = settled(text).collect();
    text.chars()
        .filter(|c| !matches!(*c, FIRST_STRONG | POP))
        .collect::<String>()
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

/// Characters of a text as a page may hold them: controls become spaces, what turns the direction of others goes, and
/// what is no character is shown as unknown. Isolates stay only as the pair that [`isolated`] made around the whole.
pub fn settled(text: &str) -> impl Iterator<Item = char> + '_ {
    let ours = text.starts_with(FIRST_STRONG) && text.ends_with(POP) && text.matches([FIRST_STRONG, POP]).count() == 2;
    text.chars().filter_map(move |c| match c {
        FIRST_STRONG | POP => ours.then_some(c),
        '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2067}' => None,
        '\u{2028}' | '\u{2029}' => Some(' '),
        c if c.is_control() => Some(' '),
        '\u{fdd0}'..='\u{fdef}' => Some('\u{fffd}'),
        c if u32::from(c) & 0xfffe == 0xfffe => Some('\u{fffd}'),
        c => Some(c),
    })
}

/// Where to cut so that so many columns stay in front, never between a letter and its marks.
fn cut(text: &str, columns: usize) -> usize {
    let mut used = 0;
    for (at, c) in text.char_indices() {
        used += c.width().unwrap_or(0);
        if used > columns {
            return at;
        }
    }
    text.len()
}

/// The direction of a letter; digits, spaces and signs have none.
fn direction(c: char) -> Option<Dir> {
    match u32::from(c) {
        0x0590..=0x08ff | 0xfb1d..=0xfdff | 0xfe70..=0xfeff | 0x10800..=0x10fff | 0x1e800..=0x1efff => Some(Dir::Rtl),
        _ => c.is_alphabetic().then_some(Dir::Ltr),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_label_is_cut_by_what_it_takes() {
        assert_eq!(fit("Secretariat", 100).as_deref(), Some("Secretariat"));
        assert_eq!(fit("Секретаріат міжнародний", 100).as_deref(), Some("Секретаріат…"));
        assert_eq!(fit("調査結果の一覧", 64).as_deref(), Some("調査結…"), "wide letters take two columns");
        assert_eq!(fit(&"e\u{301}".repeat(9), 40).as_deref(), Some("e\u{301}e\u{301}e\u{301}e\u{301}…"));
        assert_eq!(fit("Secretariat", 20), None);
    }

    #[test]
    fn a_name_takes_two_lines() {
        assert_eq!(lines("Ukraine section", 100, 2), ["Ukraine", "section"]);
        assert_eq!(lines("Regional office for the Americas", 100, 2), ["Regional", "office for…"]);
        assert_eq!(lines("", 100, 2), [""]);
    }

    #[test]
    fn a_label_keeps_its_own_direction() {
        assert_eq!(isolated("Draft 1…", Dir::Ltr), "Draft 1…");
        assert_eq!(isolated("Draft 1…", Dir::Rtl), "\u{2068}Draft 1…\u{2069}");
        assert_eq!(isolated("مسودة 1", Dir::Rtl), "مسودة 1");
        assert_eq!(isolated("12", Dir::Rtl), "12");
    }

    #[test]
    fn nothing_from_outside_turns_a_line_around() {
        let settle = |t: &str| settled(t).collect::<String>();
        assert_eq!(settle("a\u{202e}b\u{2068}c\u{2069}\u{7}d"), "abc d");
        assert_eq!(settle(&isolated("ab", Dir::Rtl)), "\u{2068}ab\u{2069}");
        assert_eq!(settle("\u{2068}a\u{2069}b\u{2069}"), "ab");
    }
}
