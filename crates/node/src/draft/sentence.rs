//! Where sentences end, in scripts with and without capital letters.
//!
//! Cutting too rarely is safe (a statement is a run of sentences anyway); cutting after "No." or
//! "ст." tears a claim apart. So a full stop ends a sentence only where nothing speaks against it.

use super::text::MARK;
use std::ops::Range;

/// Abbreviations after which a sentence always goes on: titles and the like.
const ALWAYS: &[&str] = &[
    "mr",
    "mrs",
    "ms",
    "mx",
    "dr",
    "prof",
    "st",
    "gen",
    "col",
    "lt",
    "capt",
    "maj",
    "sgt",
    "cpl",
    "adm",
    "rep",
    "sen",
    "gov",
    "hon",
    "rev",
    "fr",
    "messrs",
    "vs",
    "v",
    "cf",
    "e.g",
    "i.e",
    "viz",
    "approx",
    "ca",
    "al",
    "op",
    "incl",
    "u.s",
    "u.n",
    "u.k",
    "e.u",
    "sr",
    "sra",
    "sres",
    "dra",
    "ud",
    "uds",
    "ee.uu",
    "ej",
    "mm",
    "mgr",
    "ex",
    "env",
    "bd",
    "ім",
    "див",
    "вул",
    "просп",
    "пров",
    "бул",
    "обл",
    "напр",
    "проф",
    "ген",
    "полк",
    "гр",
    "пор",
    "тис",
    "млн",
    "млрд",
    "св",
    "ул",
    "им",
    "см",
    "напр",
    "г-н",
    "г-жа",
];

/// Abbreviations that go on only before a number: "No. 5", "Art. 51", "ст. 51", "Aug. 4".
const BEFORE_NUMBER: &[&str] = &[
    "no", "nos", "nr", "art", "arts", "fig", "figs", "vol", "vols", "pp", "p", "para", "paras", "par", "sec", "sect",
    "ch", "pt", "ed", "eds", "cl", "reg", "res", "doc", "núm", "cap", "pág", "págs", "jan", "feb", "febr", "mar",
    "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "ст", "стст", "п", "пп", "ч", "т", "с", "розд",
    "рис", "табл", "гл", "абз",
];

/// Words after which a single letter is a numeral and may end a sentence: "Additional Protocol I."
const NUMBERED: &[&str] = &["protocol", "annex", "convention", "part", "title", "chapter", "schedule", "phase", "type"];

/// The sentences of a text, in order. They cover all of it but white space between them. A
/// [`MARK`] that follows a sentence, with or without a space, belongs to it.
pub(super) fn sentences(text: &str) -> Vec<Range<usize>> {
    let chars: Vec<(usize, char)> = text.char_indices().collect();
    let offset = |i: usize| chars.get(i).map_or(text.len(), |(at, _)| *at);
    let mut found = Vec::new();
    let mut start = skip_space(&chars, 0);
    let mut i = start;
    while i < chars.len() {
        match is_terminator(chars[i].1).then(|| end_after(&chars, start, i)).flatten() {
            Some(end) => {
                found.push(offset(start)..offset(end));
                start = skip_space(&chars, end);
                i = start;
            }
            None => i += 1,
        }
    }
    if start < chars.len() {
        found.push(offset(start)..text.trim_end().len());
    }
    found
}

fn is_terminator(c: char) -> bool {
    matches!(c, '.' | '!' | '?' | '…' | '؟' | '۔' | '։' | '።' | '।' | '。' | '！' | '？' | '‼' | '⁇' | '⁈' | '⁉')
}

fn is_closer(c: char) -> bool {
    matches!(c, '"' | '\'' | '”' | '’' | '“' | '»' | '›' | ')' | ']' | '}' | '」' | '』' | '\u{200E}' | '\u{200F}')
}

fn is_opener(c: char) -> bool {
    matches!(c, '"' | '\'' | '“' | '‘' | '„' | '«' | '‹' | '(' | '[' | '{' | '¿' | '¡' | '—' | '–' | '-')
}

fn skip_space(chars: &[(usize, char)], mut i: usize) -> usize {
    while chars.get(i).is_some_and(|(_, c)| c.is_whitespace()) {
        i += 1;
    }
    i
}

/// Where the sentence ends whose terminator stands at `i`, or `None` if it goes on.
fn end_after(chars: &[(usize, char)], start: usize, i: usize) -> Option<usize> {
    let at = |i: usize| chars.get(i).map(|(_, c)| *c);
    let mut end = i + 1;
    let mut is_marked = false;
    while let Some(c) = at(end) {
        if !(is_terminator(c) || is_closer(c) || c == MARK) {
            break;
        }
        is_marked |= c == MARK;
        end += 1;
    }
    let mut next = skip_space(chars, end);
    let mut is_spaced = next > end;
    // "…end. [^F1] Next": the mark belongs to what it follows.
    while at(next) == Some(MARK) {
        is_marked = true;
        end = next + 1;
        next = skip_space(chars, end);
        is_spaced |= next > end;
    }
    let Some(_) = at(next) else { return Some(end) };
    let mut word = next;
    while at(word).is_some_and(|c| is_opener(c) || c == MARK || c.is_whitespace()) {
        word += 1;
    }
    let following = at(word).unwrap_or(' ');
    if !(is_spaced || (is_marked && following.is_alphabetic()) || is_full_width(chars[i].1)) {
        return None;
    }
    if following.is_lowercase() {
        return None;
    }
    // A mark after the stop says that the author thought the sentence over.
    let goes_on =
        chars[i].1 == '.' && !is_marked && at(i + 1) != Some('.') && is_abbreviation(chars, start, i, following);
    (!goes_on).then_some(end)
}

fn is_full_width(c: char) -> bool {
    matches!(c, '。' | '！' | '？')
}

fn is_abbreviation(chars: &[(usize, char)], start: usize, stop: usize, following: char) -> bool {
    let mut from = stop;
    while from > start && (chars[from - 1].1.is_alphanumeric() || matches!(chars[from - 1].1, '.' | '-')) {
        from -= 1;
    }
    let word: String = chars[from..stop].iter().map(|(_, c)| *c).collect();
    if word.is_empty() {
        return false;
    }
    // "1." at the start of a paragraph numbers it.
    if from == start && word.chars().all(char::is_numeric) {
        return true;
    }
    let last = word.rsplit(['.', '-']).next().unwrap_or_default();
    if last.chars().count() == 1 {
        return is_initial(chars, start, from, &word, last, following);
    }
    let lower = word.to_lowercase();
    ALWAYS.contains(&lower.as_str()) || (BEFORE_NUMBER.contains(&lower.as_str()) && is_number_start(following))
}

/// A single letter before a stop: "J. Smith", "U.S. forces", "м. Київ", "د. سمير".
fn is_initial(chars: &[(usize, char)], start: usize, from: usize, word: &str, last: &str, following: char) -> bool {
    let letter = last.chars().next().unwrap_or(' ');
    if !letter.is_alphabetic() {
        return false;
    }
    if word == last && matches!(letter, 'I' | 'V' | 'X') {
        return !NUMBERED.contains(&word_before(chars, start, from).to_lowercase().as_str());
    }
    // "у 2022 р. Росія": the year's "р." ends a sentence before a capital, the city's "м." never does.
    if matches!(letter, 'р' | 'г') && word == last {
        return is_number_start(following);
    }
    // Lower-case "a.m." and "т.д." before a capital end a sentence more often than not.
    let is_dotted_tail = word.contains('.') && letter.is_lowercase();
    !is_dotted_tail || is_number_start(following) || matches!(word, "e.g" | "i.e")
}

fn is_number_start(c: char) -> bool {
    c.is_numeric() || matches!(c, '№' | '§')
}

fn word_before(chars: &[(usize, char)], start: usize, mut end: usize) -> String {
    while end > start && chars[end - 1].1.is_whitespace() {
        end -= 1;
    }
    let mut from = end;
    while from > start && chars[from - 1].1.is_alphanumeric() {
        from -= 1;
    }
    chars[from..end].iter().map(|(_, c)| *c).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `|` shows where sentences must end, `^` stands for a citation.
    fn check(marked: &str) {
        let expected: Vec<String> = marked.split('|').map(|s| s.trim().replace('^', "\u{FFFC}")).collect();
        let text = expected.join(" ");
        let found: Vec<String> = sentences(&text).into_iter().map(|r| text[r].to_owned()).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn sentences_end_where_readers_think_they_do() {
        for marked in [
            "One. | Two! | Three? | Four",
            "Mr. Smith met Dr. Jones at No. 5. | He left.",
            "Art. 51 of Additional Protocol I. | Next.",
            "The U.S. Army, e.g. the 3rd, i.e. that one. | It left on 4 Aug. 2022. | Then more.",
            "J. R. Smith was there. | He was 3.5 km away, at 10.30 a.m. on Aug. 4.",
            "“Why?” she asked. | “Go!” | He went.",
            "It rose by 3.^ | Then fell.^^ | End.",
            "It rose. ^ | Then fell.",
            "They waited… | Nobody came... | Then night.",
            "The answer was no. | Forces left.",
            "1. First point. | Second point.",
            "Порушено ст. 51, вважає В. Коваль з м. Київ. | Влада мовчить.",
            "Це сталося у 2022 р. | Росія заперечує.",
            "هل كان المدنيون في خطر؟ | نعم، في تسع عشرة بلدة. | انتهى.",
            "قال د. سمير ذلك. | ثم غادر.",
            "On 3. | Then.",
            "(It was so.) | Then.",
            "¿Por qué? | ¡Basta! | El Sr. García dijo no.",
        ] {
            check(marked);
        }
    }

    #[test]
    fn a_mark_without_a_space_still_ends_a_sentence() {
        let text = "It rose.\u{FFFC}Then fell.";
        assert_eq!(sentences(text).len(), 2);
    }

    #[test]
    fn nothing_but_space_is_left_between_sentences() {
        let text = "  Ab cd.  Ef gh!  ";
        let kept: String = sentences(text).into_iter().map(|r| &text[r]).collect();
        assert_eq!(kept, "Ab cd.Ef gh!");
        assert!(sentences("   ").is_empty());
    }
}
