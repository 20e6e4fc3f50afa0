//! Statements back into Markdown that [`from_markdown`](super::from_markdown) reads as the same statements.
//!
//! A Word file is read once and shown to whoever brought it; what they then sign must be what they saw. So the page
//! carries this text on, not the file.

use std::fmt::Write as _;

use super::Draft;

/// The statements of a draft, one block quote each: quotes are the blocks in which no convention takes words away as a
/// dateline, a press line or the name of a section. Kind and language are written out, every sign is escaped.
pub fn to_markdown(draft: &Draft) -> String {
    let mut out = String::new();
    for s in &draft.statements {
        out.push_str("> ");
        for c in s.text.chars() {
            if c.is_ascii_punctuation() {
                out.push('\\');
            }
            out.push(c);
        }
        if !s.cites.is_empty() {
            let _ = write!(out, "[^{}]", s.cites.join(", "));
        }
        let id = s.id.as_ref().map_or_else(String::new, |id| format!("#{id} "));
        let lang = s.lang.as_ref().map_or_else(String::new, |lang| format!(" lang={lang}"));
        let _ = write!(out, " {{{id}.{}{lang}}}\n\n", s.kind.word());
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::draft::{DraftStatement, Kind, Place, from_markdown};

    fn same(draft: &Draft) {
        let text = to_markdown(draft);
        let again = from_markdown(&text).expect("what was written is read");
        let plain = |d: &Draft| -> Vec<DraftStatement> {
            d.statements.iter().map(|s| DraftStatement { place: Place::File, ..s.clone() }).collect()
        };
        assert_eq!(plain(&again), plain(draft), "{text}");
    }

    #[test]
    fn whatever_a_draft_says_is_read_back_the_same() {
        same(&from_markdown(include_str!("../../tests/data/draft/plain.md")).expect("the draft can be read"));
        let hard = [
            "KYIV, 4 August 2022 — Forces put civilians in harm's way.",
            "ENDS",
            "Background",
            "1. *Not* a list. # No heading\\, `no` code; <b>no</b> tag & no &amp;.",
            "2022. A year | a table? ~~struck~~ [link](x) ![alt](y) https://example.org",
            "القوات بقيت في المدارس. «اقتباس»",
            "Сказав: «Так». Потім — ні.",
            "\"We pay the price,\" said a resident. He left.",
            "- dash first, + plus, > quote, --- rule",
            "Contact: press@example.org",
        ];
        for kind in Kind::ALL {
            let statement = |(n, text): (usize, &&str)| DraftStatement {
                kind,
                text: (*text).to_owned(),
                cites: if n % 2 == 0 { vec!["F1".to_owned(), "L2".to_owned()] } else { Vec::new() },
                id: (n % 3 == 0).then(|| format!("S{}", n + 1)),
                lang: (n % 4 == 0).then(|| "uk".to_owned()),
                place: Place::File,
            };
            same(&Draft { statements: hard.iter().enumerate().map(statement).collect(), ..Draft::default() });
        }
    }
}
