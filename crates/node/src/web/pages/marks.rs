//! What can be brought as a draft: how to mark what words alone don't say, and what a file is.

use nobis_core::records::Kind;

use super::super::ask::Ask;
use super::super::form::Claim;
use super::parts;

/// How each kind of statement is marked, and the kind its reader makes of it. A test reads them.
const MARKS: [(&str, Kind); 8] = [
    ("# The headline", Kind::Headline),
    ("**A line in bold right below the headline**", Kind::Standfirst),
    ("> Words of a witness", Kind::Quote),
    ("## Calls", Kind::Call),
    ("## Context", Kind::Context),
    ("## Cards", Kind::Card),
    ("## Key figures", Kind::Number),
    ("One paragraph. {.legal}", Kind::Legal),
];

/// How to mark what words alone don't say, beside the box to paste into.
pub fn marks(a: &Ask<'_>, is_first: bool) -> String {
    let open = if is_first { " open" } else { "" };
    let code = |text: &str| format!("<code dir=\"ltr\">{}</code>", parts::esc(text));
    let row = |(mark, kind): &(&str, Kind)| {
        let word = a.texts.word(kind);
        let is_section = mark.starts_with("## ");
        let said = if is_section { a.say("draft-marks-section", &[("kind", word.into())]) } else { word };
        (code(mark), parts::esc(&said))
    };
    let rows = MARKS.iter().map(row).map(|(mark, said)| format!("<dt>{mark}</dt><dd>{said}</dd>"));
    format!(
        "<details class=\"note\"{open}><summary>{}</summary><p>{}</p><dl class=\"facts\">{}<dt>{}</dt><dd>{}</dd></dl></details>",
        parts::esc(&a.t("draft-marks-title")),
        parts::esc(&a.t("draft-marks-lede")),
        rows.collect::<String>(),
        code("A sentence.[^F1]"),
        parts::esc(&a.t("draft-marks-cite"))
    )
}

/// What a file is that holds no draft, by its first bytes: a page that says so saves the next try.
pub fn came(bytes: &[u8]) -> Option<&'static str> {
    let begins = |with: &[u8]| bytes.starts_with(with);
    let is_picture = begins(b"\x89PNG") || begins(b"\xff\xd8\xff") || begins(b"GIF8") || begins(b"RIFF");
    // Names of the parts of a packed file stand in it as they are.
    let is_packed_with = |part: &[u8]| begins(b"PK") && bytes.windows(part.len()).any(|w| w == part);
    match () {
        () if is_packed_with(b"xl/workbook.xml") => Some("sheet"),
        () if is_packed_with(b"ppt/presentation.xml") => Some("slides"),
        () if begins(b"%PDF") => Some("pdf"),
        () if is_picture => Some("picture"),
        () if begins(b"{\\rtf") => Some("rtf"),
        () if begins(b"<!DOCTYPE") || begins(b"<!doctype") || begins(b"<html") => Some("html"),
        () => None,
    }
}

/// The text of a file that is text: line ends as on Unix, without what a form can't carry.
pub fn plain(bytes: &[u8]) -> Option<String> {
    let text = std::str::from_utf8(bytes).ok().filter(|text| !text.contains('\0') && !text.starts_with("PK"))?;
    let text = text.trim_start_matches('\u{feff}').replace("\r\n", "\n").replace('\r', "\n");
    Some(text.chars().map(|c| if c.is_control() && !matches!(c, '\n' | '\t') { ' ' } else { c }).collect())
}

/// The message about a file that isn't what its name says: junk under a Word file's name would become a text that
/// nobody wrote, and a text in an old encoding isn't "no Word file" to whoever never meant one.
pub fn misnamed(bytes: &[u8], claim: Claim) -> Option<&'static str> {
    // Old and locked Word files have words of their own.
    let is_packed = bytes.starts_with(b"PK") || bytes.starts_with(&[0xd0, 0xcf, 0x11, 0xe0]);
    match claim {
        Claim::Word if !is_packed => Some("draft-misnamed-word"),
        Claim::Text if !is_packed && plain(bytes).is_none() => Some("draft-misnamed-text"),
        Claim::Word | Claim::Text => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{Claim, MARKS, came, misnamed, plain};
    use crate::draft::from_markdown;

    #[test]
    fn each_mark_is_read_as_the_hint_says() {
        for (mark, kind) in MARKS {
            let text = match mark {
                headline if headline.starts_with("# ") => format!("{mark}\n\nWords.\n"),
                section if section.starts_with("## ") => format!("# Title\n\n{mark}\n\nWords below it.\n"),
                _ => format!("# Title\n\n{mark}\n\nFirst words.\n\nSecond words.\n"),
            };
            let draft = from_markdown(&text).expect("it is read");
            assert!(draft.statements.iter().any(|s| s.kind == kind), "{mark}: {:?}", draft.statements);
        }
        let cited = from_markdown("# Title\n\nA sentence.[^F1]\n").expect("it is read");
        assert_eq!(cited.statements[1].cites, ["F1"]);
    }

    #[test]
    fn a_file_that_holds_no_draft_is_called_what_it_is() {
        for (bytes, what) in [
            (&b"%PDF-1.7"[..], Some("pdf")),
            (b"\x89PNG\r\n", Some("picture")),
            (b"{\\rtf1 words", Some("rtf")),
            (b"<!DOCTYPE html>", Some("html")),
            (b"PK\x03\x04 xl/workbook.xml", Some("sheet")),
            (b"PK\x03\x04 ppt/presentation.xml", Some("slides")),
            (b"PK\x03\x04 word/document.xml", None),
            (b"Notes on ppt/presentation.xml", None),
            (b"# Title", None),
        ] {
            assert_eq!(came(bytes), what);
        }
    }

    #[test]
    fn a_file_that_is_not_what_its_name_says_is_told_so() {
        let cp1251 = [0xcf, 0xf0, 0xe8, 0xe2, 0xb3, 0xf2];
        let word = Some("draft-misnamed-word");
        let text = Some("draft-misnamed-text");
        for (name, bytes, told) in [
            ("a.docx", &b"just words"[..], word),
            ("a.DOCX", &cp1251, word),
            ("a.docx", b"PK\x03\x04", None),
            ("a.docx", &[0xd0, 0xcf, 0x11, 0xe0], None),
            ("a.md", &cp1251, text),
            ("a.b.txt", b"a\0b", text),
            ("a.markdown", b"# Title", None),
            ("a.txt", b"PK\x03\x04", None),
        ] {
            assert_eq!(misnamed(bytes, Claim::of(name).expect("a known end")), told, "{name}");
        }
        assert!(Claim::of("docx").is_none() && Claim::of("a.pdf").is_none());
    }

    #[test]
    fn a_file_of_text_is_read_as_text_and_nothing_else_is() {
        let bom = "\u{feff}# Title\r\n\r\nWords\u{c}here.".as_bytes();
        assert_eq!(plain(bom).as_deref(), Some("# Title\n\nWords here."));
        for other in [&b"PK\x03\x04 and more"[..], &[0xd0, 0xcf, 0x11, 0xe0], &[0xff, 0xfe, 0x41, 0], b"a\0b"] {
            assert_eq!(plain(other), None);
        }
    }
}
