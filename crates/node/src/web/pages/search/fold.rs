//! Words made comparable, and found again where they stand: without case, accents, vowel marks, or marks nobody sees.
//!
//! People search in haste, on foreign keyboards. "zelenskyi" finds "Zelenskyĭ"; "الامم" finds "الأُمَم".

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::super::parts::esc;

/// A text as it is searched, with the way back to where each letter stands.
pub struct Folded {
    text: String,
    /// For each byte of `text`, the byte of the original it comes from.
    from: Vec<usize>,
}

/// Folds a text.
pub fn fold(original: &str) -> Folded {
    let (mut text, mut from) = (String::with_capacity(original.len()), Vec::with_capacity(original.len()));
    for (at, c) in original.char_indices() {
        if c.is_ascii() {
            text.push(c.to_ascii_lowercase());
        } else {
            text.extend(
                std::iter::once(c).nfkd().filter(|c| is_seen(*c)).flat_map(char::to_lowercase).filter_map(alike),
            );
        }
        from.resize(text.len(), at);
    }
    Folded { text, from }
}

/// The words of what somebody searches, folded; few enough that no query costs more than a page.
pub fn words(query: &str) -> Vec<String> {
    let query: String = query.chars().take(QUERY_CHARS_MAX).collect();
    let mut words: Vec<String> = fold(&query).text.split_whitespace().map(str::to_owned).collect();
    words.sort();
    words.dedup();
    words.truncate(WORDS_MAX);
    words
}

/// A line of a text, pasted.
const QUERY_CHARS_MAX: usize = 300;
/// More words than anybody types; a pasted line is found by its first ones.
const WORDS_MAX: usize = 12;

/// Neither a mark on a letter (accents, Arabic vowel signs) nor something without a shape.
fn is_seen(c: char) -> bool {
    let unseen = matches!(c, '\u{ad}' | '\u{61c}' | '\u{640}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{2069}' | '\u{feff}');
    !is_combining_mark(c) && !unseen
}

/// Letters that are typed for one another. Forms of alef with a mark are folded by their decomposition.
fn alike(c: char) -> Option<char> {
    Some(match c {
        '\u{671}' => 'ا',
        'ى' => 'ي',
        'ة' => 'ه',
        'ı' => 'i',
        '’' | '‘' | 'ʼ' | 'ʹ' | '`' | '´' => '\'',
        '“' | '”' | '«' | '»' | '„' => '"',
        '–' | '—' | '‑' => '-',
        c if c.is_control() => return None,
        c => c,
    })
}

impl Folded {
    /// Whether every word occurs.
    pub fn has_all(&self, words: &[String]) -> bool {
        words.iter().all(|w| self.text.contains(w.as_str()))
    }

    /// Where the words stand in the original, in order, without overlaps.
    fn places(&self, original: &str, words: &[String]) -> Vec<(usize, usize)> {
        let mut places: Vec<(usize, usize)> = Vec::new();
        for word in words {
            for (at, _) in self.text.match_indices(word.as_str()).take(PLACES_MAX) {
                let Some(start) = self.from.get(at) else { continue };
                // To the end of the last letter, with the marks that stand on it.
                let last = self.from.get(at + word.len() - 1).copied().unwrap_or(*start);
                let end = self.from[at..].iter().find(|o| **o > last).copied().unwrap_or(original.len());
                places.push((*start, end));
            }
        }
        places.sort_unstable();
        let mut out: Vec<(usize, usize)> = Vec::new();
        for (start, end) in places {
            match out.last_mut() {
                Some(last) if start <= last.1 => last.1 = last.1.max(end),
                _ => out.push((start, end)),
            }
        }
        out
    }

    /// Some of the original around the first word found, with all found words in it marked, as HTML.
    pub fn around(&self, original: &str, words: &[String]) -> String {
        let places = self.places(original, words);
        let first = places.first().map_or(0, |p| p.0);
        let from = cut_before(original, first);
        let to = cut_after(original, places.first().map_or(0, |p| p.1));
        let mut out = String::from(if from > 0 { "… " } else { "" });
        let mut at = from;
        for (start, end) in places.into_iter().filter(|p| p.1 <= to) {
            let (Some(before), Some(word)) = (original.get(at..start), original.get(start..end)) else { continue };
            out.push_str(&esc(before));
            out.push_str("<mark>");
            out.push_str(&esc(word));
            out.push_str("</mark>");
            at = end;
        }
        out.push_str(&esc(original.get(at..to).unwrap_or_default()));
        out + if to < original.len() { " …" } else { "" }
    }
}

/// Places of one word that are marked at most.
const PLACES_MAX: usize = 20;
/// Characters shown before and after the first word found: a line or two.
const BEFORE_CHARS: usize = 80;
const AFTER_CHARS: usize = 200;

fn cut_before(text: &str, at: usize) -> usize {
    let before = &text[..at];
    let Some((from, _)) = before.char_indices().rev().nth(BEFORE_CHARS) else { return 0 };
    before[from..].find(char::is_whitespace).map_or(from, |space| from + space + 1).min(at)
}

fn cut_after(text: &str, at: usize) -> usize {
    let after = &text[at..];
    let Some((to, _)) = after.char_indices().nth(AFTER_CHARS) else { return text.len() };
    at + after[..to].rfind(char::is_whitespace).unwrap_or(to)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn finds(text: &str, query: &str) -> bool {
        fold(text).has_all(&words(query))
    }

    #[test]
    fn case_accents_and_marks_do_not_matter() {
        for (text, query) in [
            ("Évacuation des écoles", "ecoles EVACUATION"),
            ("a decomposed e\u{301}cole", "école"),
            ("Об’єкт у Харкові", "об'єкт харкові"),
            ("Їжа", "іжа"),
            ("الأُمَم المتّحدة", "الامم المتحده"),
            ("إسكان", "أسكان"),
            ("soft\u{ad}hyphen", "softhyphen"),
            ("ﬁndings", "findings"),
        ] {
            assert!(finds(text, query), "{query} in {text}");
        }
    }

    #[test]
    fn all_words_must_occur_in_any_order() {
        assert!(finds("schools and hospitals", "hospitals schools"));
        assert!(!finds("schools", "schools hospitals"));
        assert!(words("   ").is_empty());
    }

    #[test]
    fn found_words_are_marked_where_they_stand_and_the_rest_is_escaped() {
        let text = "<b>École</b> & the école";
        assert_eq!(
            fold(text).around(text, &words("ecole")),
            format!("{}<mark>École</mark>{}<mark>école</mark>", esc("<b>"), esc("</b> & the "))
        );
        let arabic = "في الأُمَم";
        assert_eq!(fold(arabic).around(arabic, &words("الامم")), "في <mark>الأُمَم</mark>");
    }

    #[test]
    fn a_long_text_is_cut_between_words() {
        let text = format!("{} needle {}", "before ".repeat(60), "after ".repeat(90));
        let shown = fold(&text).around(&text, &words("needle"));
        assert!(shown.starts_with("… before") && shown.ends_with("after …"), "{shown}");
        assert!(shown.contains("<mark>needle</mark>") && shown.chars().count() < 330, "{shown}");
    }

    proptest! {
        #[test]
        fn no_text_and_no_query_make_it_panic(text in "\\PC{0,80}", query in "\\PC{0,12}") {
            let folded = fold(&text);
            let words = words(&query);
            let _ = folded.has_all(&words);
            let shown = folded.around(&text, &words);
            prop_assert_eq!(shown.matches("<mark>").count(), shown.matches("</mark>").count());
        }

        #[test]
        fn every_text_finds_itself(text in "\\PC{1,60}") {
            prop_assert!(fold(&text).has_all(&words(&text)));
        }
    }
}
