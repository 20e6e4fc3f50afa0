//! Two versions of some words, compared word by word, as people show each other changes on paper.
//!
//! What is marked must be what a careful reader would mark: whole words in any script, runs of changed words as one
//! run, and two sentences with nothing to do with each other as one out and one in, not as a salad. Colour is never
//! all that tells: there is the line through, the line below, and a word for those who hear the page.

use similar::{Algorithm, ChangeTag, TextDiff};

use super::pages::parts::esc;
use crate::say::Texts;

/// A run of words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// In both.
    Same(String),
    /// Only in the new.
    Added(String),
    /// Only in the old.
    Removed(String),
}

/// Bytes of both texts together that are compared: two statements of the greatest length a draft takes. Comparing
/// grows with the square of what differs; beyond this, all of it counts as replaced.
const BYTES_MAX: usize = 2 * crate::draft::STATEMENT_BYTES_MAX;

/// Below one letter in five in common, marking them helps nobody.
const COMMON_MIN: usize = 5;

/// What changed from the old words to the new.
pub fn words(old: &str, new: &str) -> Vec<Piece> {
    let whole = || {
        let both = [Piece::Removed(old.to_owned()), Piece::Added(new.to_owned())];
        both.into_iter().filter(|p| !p.text().is_empty()).collect()
    };
    if old == new {
        return if old.is_empty() { Vec::new() } else { vec![Piece::Same(old.to_owned())] };
    }
    if old.len() + new.len() > BYTES_MAX || old.is_empty() || new.is_empty() {
        return whole();
    }
    let diff = TextDiff::configure().algorithm(Algorithm::Myers).diff_unicode_words(old, new);
    let mut runs = Runs::default();
    for change in diff.iter_all_changes() {
        runs.take(change.tag(), change.value());
    }
    let pieces = runs.finish();
    let letters = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).count();
    let same: usize = pieces.iter().map(|p| if let Piece::Same(t) = p { letters(t) } else { 0 }).sum();
    if same * COMMON_MIN < letters(old).max(letters(new)) { whole() } else { pieces }
}

impl Piece {
    fn text(&self) -> &str {
        match self {
            Self::Same(t) | Self::Added(t) | Self::Removed(t) => t,
        }
    }
}

/// Gathers words into runs; what stands between two changed words and isn't a word changes with them.
#[derive(Default)]
struct Runs {
    out: Vec<Piece>,
    removed: String,
    added: String,
    /// Signs and spaces after a change that may yet turn out to lie within it.
    between: String,
}

impl Runs {
    fn take(&mut self, tag: ChangeTag, text: &str) {
        match tag {
            ChangeTag::Equal => {
                let open = !self.removed.is_empty() || !self.added.is_empty();
                // A full stop ends a run; a space doesn't.
                if open && text.chars().all(char::is_whitespace) {
                    self.between.push_str(text);
                    return;
                }
                self.close();
                match self.out.last_mut() {
                    Some(Piece::Same(last)) => last.push_str(text),
                    _ => self.out.push(Piece::Same(text.to_owned())),
                }
            }
            ChangeTag::Delete => {
                self.join();
                self.removed.push_str(text);
            }
            ChangeTag::Insert => {
                self.join();
                self.added.push_str(text);
            }
        }
    }

    /// What lay between two changes belongs to both.
    fn join(&mut self) {
        let between = std::mem::take(&mut self.between);
        self.removed.push_str(&between);
        self.added.push_str(&between);
    }

    fn close(&mut self) {
        let (removed, added) = (std::mem::take(&mut self.removed), std::mem::take(&mut self.added));
        let between = std::mem::take(&mut self.between);
        self.out.extend((!removed.is_empty()).then_some(Piece::Removed(removed)));
        self.out.extend((!added.is_empty()).then_some(Piece::Added(added)));
        self.out.extend((!between.is_empty()).then_some(Piece::Same(between)));
    }

    fn finish(mut self) -> Vec<Piece> {
        self.close();
        self.out
    }
}

/// The comparison as HTML, inside a paragraph of the reader's.
pub fn html(texts: &Texts, pieces: &[Piece]) -> String {
    let mark = |tag: &str, id: &str, text: &str| {
        let said = esc(&texts.get(id, &[]));
        format!("<{tag}><span class=\"unseen\">{said} </span>{}</{tag}>", esc(text))
    };
    let one = |piece: &Piece| match piece {
        Piece::Same(text) => esc(text),
        Piece::Added(text) => mark("ins", "diff-added", text),
        Piece::Removed(text) => mark("del", "diff-removed", text),
    };
    // Two runs that touch would read as one word.
    let mut out = String::new();
    let mut last: Option<&Piece> = None;
    for piece in pieces {
        let touches = |p: &Piece| !p.text().ends_with(char::is_whitespace) && !matches!(p, Piece::Same(_));
        if last.is_some_and(touches) && !matches!(piece, Piece::Same(_)) {
            out.push(' ');
        }
        out.push_str(&one(piece));
        last = Some(piece);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(old: &str, new: &str) -> String {
        let one = |p: Piece| match p {
            Piece::Same(t) => t,
            Piece::Added(t) => format!("[+{t}]"),
            Piece::Removed(t) => format!("[-{t}]"),
        };
        words(old, new).into_iter().map(one).collect()
    }

    fn sides(old: &str, new: &str) -> (String, String) {
        let (mut left, mut right) = (String::new(), String::new());
        for piece in words(old, new) {
            match piece {
                Piece::Same(t) => {
                    left += &t;
                    right += &t;
                }
                Piece::Added(t) => right += &t,
                Piece::Removed(t) => left += &t,
            }
        }
        (left, right)
    }

    #[test]
    fn what_a_careful_reader_would_mark_is_marked() {
        for (old, new, expect) in [
            ("", "", ""),
            ("The same.", "The same.", "The same."),
            ("", "New words.", "[+New words.]"),
            ("Old words.", "", "[-Old words.]"),
            ("At 22 of the 29 schools.", "At 20 of the 29 schools.", "At [-22][+20] of the 29 schools."),
            (
                "Forces violated the law in towns.",
                "Forces may have breached the law in towns.",
                "Forces [-violated][+may have breached] the law in towns.",
            ),
            // Runs of changed words are one run, though the spaces between them are the same.
            (
                "They saw bases in ten towns here.",
                "They found camps in ten towns here.",
                "They [-saw bases][+found camps] in ten towns here.",
            ),
            ("Nothing in common", "Цілком інше речення", "[-Nothing in common][+Цілком інше речення]"),
            (
                "Війська були в школах міста.",
                "Війська стояли в школах міста.",
                "Війська [-були][+стояли] в школах міста.",
            ),
            ("القوات كانت في المدارس", "القوات بقيت في المدارس", "القوات [-كانت][+بقيت] في المدارس"),
        ] {
            assert_eq!(shown(old, new), expect);
            assert_eq!(sides(old, new), (old.to_owned(), new.to_owned()), "no word is lost");
        }
    }

    #[test]
    fn huge_texts_take_no_time_and_lose_nothing() {
        let many = |word: &str| (0..8_000).map(|n| format!("{word}{n} ")).collect::<String>();
        let (old, new) = (many("a"), many("b"));
        assert_eq!(words(&old, &new).len(), 2, "beyond the limit it is replaced as a whole");
        let (old, new) =
            (many("x").chars().take(19_000).collect::<String>(), many("y").chars().take(19_000).collect::<String>());
        assert_eq!(sides(&old, &new), (old.clone(), new));
    }

    #[test]
    fn whoever_hears_the_page_hears_what_was_added_and_nothing_becomes_markup() {
        let texts = Texts::for_lang("en").isolating();
        let html = html(&texts, &words("one <b>two</b> three four", "one <i>six</i> three four"));
        assert!(!html.contains("<b>") && !html.contains("<i>"), "{html}");
        assert!(html.contains("<del><span class=\"unseen\">removed: </span>"), "{html}");
        assert!(html.contains("<ins><span class=\"unseen\">added: </span>"), "{html}");
    }
}
