//! Statements back into Markdown that [`from_markdown`](super::from_markdown) reads as the same statements.
//!
//! A Word file is read once and shown to whoever brought it; what they then sign must be what they saw. So the page
//! carries this text on, not the file.

use std::fmt::Write as _;

use super::Draft;

/// The statements of a draft, one block quote each: quotes are the blocks in which no convention takes words away as a
/// dateline, a press line or the name of a section. Kind and language are written out; a sign is escaped where it could mean
/// something, and nowhere else: people read this before they sign.
pub fn to_markdown(draft: &Draft) -> String {
    let mut out = String::new();
    for s in &draft.statements {
        out.push_str("> ");
        escape(&s.text, &mut out);
        if !s.cites.is_empty() {
            let _ = write!(out, "[^{}]", s.cites.join(", "));
        }
        let id = s.id.as_ref().map_or_else(String::new, |id| format!("#{id} "));
        let lang = s.lang.as_ref().map_or_else(String::new, |lang| format!(" lang={lang}"));
        let _ = write!(out, " {{{id}.{}{lang}}}\n\n", s.kind.word());
    }
    out
}

/// Signs that mean something wherever they stand.
const ANYWHERE: &str = "\\`*_{}[]<>#|~&";
/// Signs that begin a block, or make one of the line before.
const FIRST: &str = "+-=:";

fn escape(text: &str, out: &mut String) {
    let digits = text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    for (at, c) in text.char_indices() {
        let begins = at == 0 && FIRST.contains(c);
        let numbers = at > 0 && at == digits && matches!(c, '.' | ')');
        if ANYWHERE.contains(c) || begins || numbers {
            out.push('\\');
        }
        out.push(c);
    }
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
        for (read, written) in plain(&again).iter().zip(plain(draft)) {
            assert_eq!(*read, written);
        }
        assert_eq!(again.statements.len(), draft.statements.len(), "{text}");
    }

    #[test]
    fn what_people_read_before_they_sign_has_no_signs_that_mean_nothing() {
        let text = "Meridia: 12 families, in two villages (east) - they said: \"We left.\"";
        let statement = DraftStatement {
            kind: Kind::Lead,
            text: text.to_owned(),
            cites: Vec::new(),
            id: None,
            lang: None,
            place: Place::File,
        };
        let draft = Draft { statements: vec![statement], ..Draft::default() };
        assert_eq!(to_markdown(&draft), format!("> {text} {{.lead}}\n\n"));
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
            "+ plus, = equals, : colon, 12) twelve, (a) letter, ^1 caret, $2, 100%",
            "First line: a colon stays. \"Quoted\", 'so'; a/b, why? Yes! @home",
            "| a | b |",
            "https://example.org/a_b?c=d&e=f",
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
