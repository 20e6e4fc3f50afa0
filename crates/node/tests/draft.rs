//! Draft import, from the files people send: what becomes a statement, what is kept beside it, and
//! which ids survive the next round of edits.

use nobis::draft::{
    Alignment, Draft, DraftError, DraftStatement, How, Kind, Known, Place, What, align, align_above, from_docx,
    from_markdown,
};
use proptest::prelude::*;
use std::fmt::Write as _;
use std::io::{Cursor, Write as _};
use std::time::{Duration, Instant};
use zip::write::SimpleFileOptions;

/// A draft as a page of lines, to be read in a test.
fn page(draft: &Draft) -> String {
    let mut page = String::new();
    for s in &draft.statements {
        let id = s.id.as_ref().map(|id| format!(" #{id}")).unwrap_or_default();
        let lang = s.lang.as_ref().map(|lang| format!(" {lang}")).unwrap_or_default();
        let cites = if s.cites.is_empty() { String::new() } else { format!(" [{}]", s.cites.join(" ")) };
        writeln!(page, "{}{id}{lang}: {}{cites}", s.kind.word(), s.text).expect("a string takes writes");
    }
    for c in &draft.comments {
        let author = c.author.as_deref().unwrap_or("somebody");
        writeln!(page, "~ {author} on {}: {}", c.place, c.text).expect("a string takes writes");
    }
    for n in &draft.notices {
        writeln!(page, "- {} ({}) {}", n.what.code(), n.place, n.text).expect("a string takes writes");
    }
    page.lines().map(str::trim_end).collect::<Vec<_>>().join("\n")
}

#[track_caller]
fn check_page(draft: &Draft, expected: &str) {
    let expected: Vec<&str> = expected.trim().lines().map(str::trim).collect();
    assert_eq!(page(draft).lines().collect::<Vec<_>>(), expected);
}

fn markdown(text: &str) -> Draft {
    from_markdown(text).expect("the draft can be read")
}

fn docx(bytes: &[u8]) -> Draft {
    from_docx(bytes).expect("the draft can be read")
}

#[test]
fn a_markdown_draft_follows_the_conventions() {
    check_page(
        &markdown(include_str!("data/draft/plain.md")),
        "
        headline #S1: Ukraine: Forces in 19 towns based near civilians
        standfirst: Research in three regions, April to July 2022 [F1]
        lead: Forces put civilians in harm's way by basing themselves in homes. [F1 L1]
        lead: Such violations in no way justify the attacks, which have killed civilians.
        lead: The team found bases in 19 towns, e.g. in schools, and at No. 5 hospital. [F2 F4 L1]
        lead: The ministry was asked for an answer on 29 July. None came.
        body: The legal standard is in Art. 58 of Additional Protocol I. [L2]
        quote: We have no say in what the military does, but we pay the price. [F3]
        quote: \"Being in a defensive position does not exempt the military,\" said the Secretary General. [F1 F2]
        alt-text: A school courtyard with a destroyed vehicle
        body: How bases were found
        body: Visits to 22 schools [F2]
        body: Satellite images
        card #S7 en: Civilians paid the price.
        call: Move away from homes.
        call uk: Відійдіть від житлових будинків.
        ~ somebody on line 22: which ones?
        - link (line 17) courtyard.jpg
        - section (line 24) Cards
        - section (line 28) Recommendations
        - footnote-text (line 33) Interview notes are kept apart.
        ",
    );
}

#[test]
fn a_press_release_as_people_type_it_is_read_with_sense() {
    check_page(
        &markdown(include_str!("data/draft/messy.md")),
        "
        headline: Ukraine: Forces in 19 towns based near civilians
        lead: Forces put civilians in harm's way. [F1]
        call: Move away from homes.
        lead: Other findings
        lead: An indented paragraph from an e-mail. [F2]
        body: See the annex now.
        body: 2022. A terrible year for towns near the front.
        body: A figure was rounded.
        - press-line (line 1) FOR IMMEDIATE RELEASE
        - headline-guessed (line 3)
        - dateline (line 5) (Kyiv, August 4, 2022) –
        - section (line 7) Recommendations:
        - code (line 13)
        - struck (line 15) not
        - link (line 15) https://example.org/annex
        - html (line 15) <b>
        - html (line 15) </b>
        - footnote-missing (line 15) note
        - table (line 19) Region | Towns | ; Donbas | 11 | ;
        - press-line (line 23) ENDS
        - press-line (line 25) Notes to editors:
        - contact (line 29) Media contacts: Jane Doe
        - contact (line 32) Jane Doe, press officer
        - contact (line 34) press@example.org, +44 20 7946 0000
        ",
    );
}

#[test]
fn a_libreoffice_file_keeps_changes_comments_and_notes_apart() {
    check_page(
        &docx(include_bytes!("data/draft/release.docx")),
        "
        headline: Ukraine: Forces in 19 towns based near civilians
        standfirst: Research in three regions, April to July 2022 [F1 F2]
        lead: Ukrainian forces put some civilians in harm’s way. [F1 L1]
        lead: Such violations in no way justify Russia’s attacks, which have killed civilians.
        lead: The team found bases in 19 towns and villages, e.g. in schools, and No. 5 hospital. [F2]
        body: First half of a sentence and its second half.
        quote: We have no say in what the military does, but we pay the price. [F3]
        quote: “Being in a defensive position does not exempt the military,” said the Secretary General.
        alt-text: A school courtyard with a destroyed vehicle
        body: Read the full report.
        body: A pulled quote in a box.
        number: 19 towns and villages [F2]
        number: Five hospitals used as bases
        call #S40 en: The military should move away from populated areas.
        ~ Legal desk on paragraph 4: Can we say “violations” without the element table?
        - footnote-text (the file) See also annex two.
        - press-line (paragraph 1) FOR IMMEDIATE RELEASE
        - deleted (paragraph 4) routinely
        - inserted (paragraph 4) some
        - dateline (paragraph 4) KYIV, 4 August 2022 –
        - struck (paragraph 5) several
        - deleted (paragraph 6) ¶
        - deleted (paragraph 8) A whole paragraph struck by the lawyer.¶
        - image-without-alt (paragraph 12)
        - link (paragraph 13) https://example.org/report
        - text-box (paragraph 14) A pulled quote in a box.
        - section (paragraph 15) Key figures
        - section (paragraph 18) Recommendations
        - table (paragraph 23) Region | Towns | ; Donbas | 11 | ;
        - press-line (paragraph 24) ENDS
        - contact (paragraph 25) For more information contact the press office: press@example.org, +44 20 7946 0000
        ",
    );
}

#[test]
fn cyrillic_and_arabic_are_split_and_cited_like_english() {
    check_page(
        &docx(include_bytes!("data/draft/languages.docx")),
        "
        headline uk: Україна: що встановлено у трьох областях
        standfirst: Дослідження тривало з квітня до липня 2022 року
        lead: Порушено ст. 51 Протоколу, вважає В. Коваль з м. Київ. [L1 F4]
        lead: Влада поки не відповіла.
        lead ar: هل كان المدنيون في خطر؟ [F1 F2]
        lead ar: نعم، في تسع عشرة بلدة.
        call: Військовим слід відійти від житлових будинків.
        - section (paragraph 5) Рекомендації
        ",
    );
}

#[test]
fn words_own_styles_and_numbering_are_understood() {
    check_page(
        &docx(include_bytes!("data/draft/python.docx")),
        "
        headline: Floods: homes lost in the delta
        standfirst: What we found in June
        lead #S3: Some 400 homes were lost in June. Officials have not said why. [F1]
        lead: The dam was opened at night, witnesses said. [F2 F3]
        quote: The water came and we ran. [F4]
        body: What happened next
        body: A third paragraph.
        call: Pay for the homes.
        call: Open the records.
        call: A box made of a table.
        - margin (the file) EMBARGOED draft three
        - section (paragraph 8) Recommendations
        - layout-table (paragraph 11) A box made of a table.
        ",
    );
}

#[test]
fn what_an_author_writes_by_mistake_is_told_not_lost() {
    let draft = markdown(
        "# T {#S2}\n\nOne. {#S2 .huge}\n\n[^F1]\n\nTwo[^9] a\u{202E}b.[^3]\n\n[^3]: See the annex.\n[^4]: F9\n\n[x]: https://e.org\n",
    );
    check_page(
        &draft,
        "
        headline #S2: T
        lead: One.
        lead: Two ab.
        - attribute (line 3) .huge
        - id-repeated (line 3) S2
        - cite-without-text (line 5) F1
        - invisible (line 7)
        - footnote-missing (line 7) 9
        - footnote-without-id (line 9) See the annex.
        - footnote-unused (line 10) 4: F9
        - link (line 12) [x]: https://e.org
        ",
    );
}

#[test]
fn a_claim_cannot_leave_the_lead_by_layout() {
    let draft = markdown("Above the title.\n\n# T\n\n- In a list.\n\n## Sub\n\nFirst.\n\nSecond.\n\nThird.\n");
    let kinds: Vec<&str> = draft.statements.iter().map(|s| s.kind.word()).collect();
    assert_eq!(kinds, ["lead", "headline", "lead", "body", "lead", "lead", "body"]);
}

// ---- re-import ----

fn known(draft: &Draft, ids: &[Alignment]) -> Vec<Known> {
    let of = |(s, a): (&DraftStatement, &Alignment)| Known { id: a.id.clone(), kind: s.kind, text: s.text.clone() };
    draft.statements.iter().zip(ids).map(of).collect()
}

#[test]
fn ids_survive_three_edits_a_move_and_a_deletion() {
    let first = markdown(include_str!("data/draft/plain.md"));
    let ids = align(&[], &first.statements);
    let old = known(&first, &ids);
    let id_of = |words: &str| old.iter().find(|k| k.text.contains(words)).map(|k| k.id.clone()).expect("it is there");

    let moved = "The legal standard is in Art. 58 of Additional Protocol I.[^L2]\n\n";
    let text = include_str!("data/draft/plain.md")
        .replace(
            "Forces put civilians in harm's way by basing",
            "Forces repeatedly put some civilians in harm's way by basing",
        )
        .replace("Visits to 22 schools", "Visits to 29 schools")
        .replace("but we pay the price.", "but we are the ones who pay the price.")
        .replace("- Satellite images <!-- which ones? -->\n", "")
        .replace(moved, "")
        .replace("## Cards", &format!("{moved}## Cards"));
    let second = markdown(&text);
    let after = align(&old, &second.statements);
    let how = |words: &str| {
        let at = second.statements.iter().position(|s| s.text.contains(words)).expect("it is there");
        (after[at].id.clone(), after[at].how)
    };
    assert_eq!(how("repeatedly"), (id_of("by basing"), How::Edited));
    assert_eq!(how("29 schools"), (id_of("22 schools"), How::Edited));
    assert_eq!(how("ones who pay"), (id_of("no say"), How::Edited));
    assert_eq!(how("Art. 58"), (id_of("Art. 58"), How::Same));
    assert_eq!(after.iter().filter(|a| a.how == How::Same).count(), second.statements.len() - 3);
    assert!(after.iter().all(|a| a.id != id_of("Satellite")));

    // The deleted sentence's id is not given out again, even after the caller has dropped it.
    let third = markdown(&text.replace("## Cards", "Quite another claim stands here now.\n\n## Cards"));
    let highest = old.iter().filter_map(|k| k.id[1..].parse().ok()).max().unwrap_or(0);
    let last = align_above(&known(&second, &after), &third.statements, highest);
    let new: Vec<&Alignment> = last.iter().filter(|a| a.how == How::New).collect();
    assert_eq!(new.len(), 1);
    assert_eq!(new[0].id, format!("S{}", highest + 1));
}

fn statement(kind: Kind, text: &str) -> DraftStatement {
    DraftStatement { kind, text: text.into(), cites: vec![], id: None, lang: None, place: Place::File }
}

fn old(id: &str, kind: Kind, text: &str) -> Known {
    Known { id: id.into(), kind, text: text.into() }
}

#[test]
fn alignment_is_decided_case_by_case() {
    use How::{Edited, New, Same};
    let check = |old: &[Known], new: &[DraftStatement], expected: &[(&str, How)]| {
        let found = align(old, new);
        let found: Vec<(&str, How)> = found.iter().map(|a| (a.id.as_str(), a.how)).collect();
        assert_eq!(found, expected);
    };
    let long = "The soldiers slept in the school and the neighbours heard the shelling every night.";
    // A sentence cut in two: the larger part keeps the id.
    let parts = [
        statement(Kind::Body, "The soldiers slept in the school."),
        statement(Kind::Body, "The neighbours heard the shelling every night."),
    ];
    check(&[old("S5", Kind::Body, long)], &parts, &[("S6", New), ("S5", Edited)]);
    // Two made one: one of the ids lives on.
    let halves = [old("S1", Kind::Body, &parts[0].text), old("S2", Kind::Body, &parts[1].text)];
    check(&halves, &[statement(Kind::Body, long)], &[("S2", Edited)]);
    // Equal words: the same kind first, whatever the order.
    let twice = [old("S1", Kind::Card, long), old("S2", Kind::Lead, long)];
    check(&twice, &[statement(Kind::Lead, long), statement(Kind::Card, long)], &[("S2", Same), ("S1", Same)]);
    check(&twice[..1], &[statement(Kind::Lead, long)], &[("S1", Edited)]);
    // A headline written anew is still the headline.
    check(&[old("S1", Kind::Headline, "One thing")], &[statement(Kind::Headline, "Quite another")], &[("S1", Edited)]);
    check(&[old("S1", Kind::Body, "One thing")], &[statement(Kind::Body, "Quite another")], &[("S2", New)]);
    // What the author wrote wins, once.
    let explicit = |id: &str, text: &str| DraftStatement { id: Some(id.into()), ..statement(Kind::Body, text) };
    check(
        &[old("S1", Kind::Body, long)],
        &[statement(Kind::Body, long), explicit("S1", "Other.")],
        &[("S2", New), ("S1", Edited)],
    );
    check(
        &[],
        &[explicit("S9", "a"), explicit("S9", "b"), statement(Kind::Body, "c")],
        &[("S9", New), ("S10", New), ("S11", New)],
    );
}

#[test]
fn three_thousand_statements_are_aligned_at_once() {
    let text = |n: usize, year: &str| {
        format!("In {year} forces hit village {} and {} homes in district {} burned.", n * 7, n % 90, n % 13)
    };
    let old: Vec<Known> = (0..3000).map(|n| old(&format!("S{}", n + 1), Kind::Body, &text(n, "2021"))).collect();
    let new: Vec<DraftStatement> = (0..3000).rev().map(|n| statement(Kind::Body, &text(n, "2022"))).collect();
    let start = Instant::now();
    let found = align(&old, &new);
    let took = start.elapsed();
    let kept = found.iter().enumerate().filter(|(n, a)| a.id == format!("S{}", 3000 - n)).count();
    assert!(kept >= 2900, "{kept} of 3000 kept their id");
    assert!(took < Duration::from_secs(10), "{took:?}, unoptimised");
}

// ---- hostile input ----

const W: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const RELS: &str = r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>"#;

fn zipped(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        zip.start_file(*name, SimpleFileOptions::default()).expect("a zip in memory");
        zip.write_all(bytes).expect("a zip in memory");
    }
    zip.finish().expect("a zip in memory").into_inner()
}

fn word(body: &str) -> Vec<u8> {
    word_raw(&format!(r#"<w:document xmlns:w="{W}"><w:body>{body}</w:body></w:document>"#))
}

fn word_raw(document: &str) -> Vec<u8> {
    zipped(&[("_rels/.rels", RELS.as_bytes()), ("word/document.xml", document.as_bytes())])
}

#[track_caller]
fn check_refused(result: Result<Draft, DraftError>, code: &str) {
    let error = result.expect_err("it must be refused");
    assert_eq!(error.code(), code, "{error}");
    assert!(error.to_string().ends_with('.'), "an error is a sentence: {error}");
}

#[test]
fn hostile_files_are_refused_with_a_reason() {
    check_refused(from_docx(b""), "draft-not-word");
    check_refused(from_docx(b"# A text"), "draft-not-word");
    check_refused(from_docx(b"PK\x03\x04nonsense"), "draft-damaged");
    check_refused(from_docx(&[0xD0, 0xCF, 0x11, 0xE0, 0xA1]), "draft-old-or-locked");
    check_refused(
        from_docx(&zipped(&[("mimetype", b"application/vnd.oasis.opendocument.text")])),
        "draft-open-document",
    );
    check_refused(from_docx(&zipped(&[("a.txt", b"a")])), "draft-not-word");
    check_refused(from_docx(&vec![b'P'; 50_000_000]), "draft-too-large");
    let good = include_bytes!("data/draft/release.docx");
    check_refused(from_docx(&good[..good.len() / 2]), "draft-damaged");
    check_refused(from_docx(&word("<w:p>")), "draft-damaged");
    check_refused(from_docx(&word("<w:p><w:r><w:t>&nbsp;</w:t></w:r></w:p>")), "draft-damaged");
    let bomb = format!(
        r#"<!DOCTYPE d [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><w:document xmlns:w="{W}"><w:body>&b;</w:body></w:document>"#
    );
    check_refused(from_docx(&word_raw(&bomb)), "draft-doctype");
    check_refused(from_docx(&word(&"<w:sdt>".repeat(100_000))), "draft-too-deep");
    check_refused(from_docx(&word(&"<w:p/>".repeat(1_000_001))), "draft-too-many-elements");
    check_refused(from_docx(&word(&" ".repeat(40_000_000))), "draft-part-too-large");
    let entries: Vec<(String, &[u8])> = (0..2_100).map(|n| (format!("f{n}"), &b""[..])).collect();
    let entries: Vec<(&str, &[u8])> = entries.iter().map(|(name, bytes)| (name.as_str(), *bytes)).collect();
    check_refused(from_docx(&zipped(&entries)), "draft-too-many-entries");
}

#[test]
fn hostile_texts_are_refused_with_a_reason() {
    check_refused(from_markdown(&"a".repeat(50_000_000)), "draft-too-large");
    check_refused(from_markdown(&format!("{} a", ">".repeat(1_000_000))), "draft-too-deep");
    check_refused(from_markdown(&format!("{}a", "+ ".repeat(40))), "draft-too-deep");
    check_refused(from_markdown(&"word ".repeat(5_000)), "draft-statement-too-long");
    check_refused(from_markdown(&"Text.\n\n".repeat(5_001)), "draft-too-many-statements");
    let cites: String = (0..65).map(|n| format!("[^F{n}]")).collect();
    check_refused(from_markdown(&format!("Text{cites}.")), "draft-too-many-cites");
}

/// Repeated markup that makes careless parsers slow: each must be read or refused in seconds, unoptimised.
#[test]
fn no_markup_takes_long() {
    for piece in [
        "[",
        "![",
        "[^",
        "*a",
        "**a_",
        "`",
        "~~a",
        "<",
        "<!--",
        "{",
        "{#",
        "[^1]: [^1] ",
        "[^a]\n",
        "| a ",
        "> a\n",
        "a\n- ",
        "&",
        "“",
        "a. ",
        "[a]: b\n",
        "a[^F1]. ",
    ] {
        let start = Instant::now();
        let _ = from_markdown(&piece.repeat(200_000 / piece.len()));
        assert!(start.elapsed() < Duration::from_secs(5), "{piece:?} took {:?}", start.elapsed());
    }
}

#[test]
fn footnotes_that_refer_in_circles_are_harmless() {
    let draft = markdown("Text.[^1]\n\n[^1]: F1 [^2]\n\n[^2]: F2 [^1]\n");
    assert_eq!(draft.statements[0].cites, ["F1"]);
    assert!(draft.notices.iter().any(|n| n.what == What::FootnoteUnused));
}

// ---- nothing is lost ----

/// Markup to throw between words.
const MARKUP: &[&str] = &[
    " ",
    " ",
    " ",
    "\n",
    "\n\n",
    "*",
    "**",
    "_",
    "`",
    "~~",
    "[",
    "](",
    ")",
    "![",
    "[^1]",
    "\n\n[^1]: ",
    "[^F1]",
    "> ",
    "\n- ",
    "\n1. ",
    "\n77. ",
    "\n# ",
    "\n## ",
    "\n\n    ",
    "\n```",
    "<b>",
    "<!--",
    "-->",
    "<div>\n",
    "|",
    "\n|---|---|\n",
    "{#S1}",
    "{.card}",
    "{",
    "}",
    "\n---\n",
    "\n===\n",
    "&amp;",
    "\\",
    "“",
    "”",
    ". ",
    "? ",
    ": ",
    "]: ",
    "\n[x]: ",
    "[x]",
    "[x][x]",
    "ENDS\n\n",
    "Contact\n\n",
    "Quotes\n\n",
    " – ",
    "\u{202E}",
    "\r\n",
    "\t",
    "\u{0}",
];

fn words_kept(draft: &Draft, words: usize) -> Result<(), TestCaseError> {
    let texts = draft.statements.iter().map(|s| &s.text);
    let texts = texts.chain(draft.comments.iter().map(|c| &c.text)).chain(draft.notices.iter().map(|n| &n.text));
    let all: Vec<&String> = texts.collect();
    for n in 0..words {
        let word = format!("w{n}w");
        prop_assert!(all.iter().any(|text| text.contains(&word)), "{word} was lost: {}", page(draft));
    }
    Ok(())
}

/// One run, in one of the shapes Word gives it.
fn run_in_shape(shape: usize, n: usize) -> String {
    let run = format!("<w:r><w:t xml:space=\"preserve\">w{n}w </w:t></w:r>");
    let para = format!("<w:p>{run}</w:p>");
    match shape {
        0 => format!("<w:ins w:id=\"{n}\">{run}</w:ins>"),
        1 => format!("<w:del w:id=\"{n}\"><w:r><w:delText>w{n}w</w:delText></w:r></w:del>"),
        2 => format!("<w:r><w:rPr><w:strike/></w:rPr><w:t>w{n}w</w:t></w:r>"),
        3 => format!("<w:r><w:rPr><w:vanish/></w:rPr><w:t>w{n}w</w:t></w:r>"),
        4 => format!("<w:hyperlink>{run}</w:hyperlink>"),
        5 => format!("<w:r><w:pict><w:txbxContent>{para}</w:txbxContent></w:pict></w:r>"),
        6 => format!("<w:moveFrom>{run}</w:moveFrom>"),
        7 => format!("<w:smartTag><w:sdt><w:sdtContent>{run}</w:sdtContent></w:sdt></w:smartTag>"),
        8 => format!("</w:p><w:tbl><w:tr><w:tc>{para}</w:tc><w:tc>{para}</w:tc></w:tr></w:tbl><w:p>"),
        9 => {
            format!("</w:p><w:tbl><w:tr><w:tc>{para}</w:tc></w:tr></w:tbl><w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>")
        }
        10 => format!(
            "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>{run}<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
        ),
        11 => "<w:commentRangeStart w:id=\"1\"/>".to_owned() + &run + "<w:footnoteReference w:id=\"1\"/>",
        12 => format!("</w:p><w:p><w:pPr><w:outlineLvl w:val=\"{}\"/></w:pPr>{run}</w:p><w:p>", n % 12),
        13 => format!("</w:p>{run}<w:p>"),
        _ => run,
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_word_of_a_markdown_draft_is_lost(marks in prop::collection::vec(prop::collection::vec(0..MARKUP.len(), 0..4), 1..40)) {
        let mut text = String::new();
        for (n, run) in marks.iter().enumerate() {
            run.iter().for_each(|m| text.push_str(MARKUP[*m]));
            write!(text, "w{n}w").expect("a string takes writes");
        }
        words_kept(&markdown(&text), marks.len())?;
    }

    #[test]
    fn no_word_of_a_word_file_is_lost(shapes in prop::collection::vec(0usize..20, 1..30)) {
        let body: String = shapes.iter().enumerate().map(|(n, shape)| run_in_shape(*shape, n)).collect();
        words_kept(&docx(&word(&format!("<w:p>{body}</w:p>"))), shapes.len())?;
    }

    #[test]
    fn any_text_is_read_or_refused(text in "(?s).{0,300}") {
        let _ = from_markdown(&text);
        let _ = from_docx(text.as_bytes());
        let _ = from_docx(&word(&text));
    }

    #[test]
    fn a_damaged_word_file_is_read_or_refused(at in prop::collection::vec((0usize..9000, any::<u8>()), 1..6)) {
        let mut bytes = include_bytes!("data/draft/release.docx").to_vec();
        for (i, byte) in at {
            let i = i % bytes.len();
            bytes[i] = byte;
        }
        let _ = from_docx(&bytes);
    }

    #[test]
    fn alignment_gives_each_id_once_and_leaves_the_unchanged_alone(
        before in prop::collection::vec((0usize..11, "[a-c ]{0,12}"), 0..20),
        after in prop::collection::vec((0usize..11, "[a-c ]{0,12}", prop::option::of(0u64..30)), 0..20),
    ) {
        let before: Vec<DraftStatement> = before.iter().map(|(k, t)| statement(Kind::ALL[*k], t)).collect();
        let first = align(&[], &before);
        let draft = Draft { statements: before.clone(), ..Draft::default() };
        let old = known(&draft, &first);
        let again = align(&old, &before);
        prop_assert!(again.iter().zip(&first).all(|(a, b)| a.id == b.id && a.how == How::Same));

        let after: Vec<DraftStatement> = after.into_iter().map(|(k, t, id)| DraftStatement {
            id: id.map(|n| format!("S{n}")), ..statement(Kind::ALL[k], &t)
        }).collect();
        let found = align(&old, &after);
        let ids: std::collections::BTreeSet<&str> = found.iter().map(|a| a.id.as_str()).collect();
        prop_assert_eq!(ids.len(), after.len());
        let is_known = |a: &Alignment| old.iter().any(|k| k.id == a.id);
        prop_assert!(found.iter().all(|a| is_known(a) == (a.how != How::New)));
        prop_assert_eq!(align(&old, &after), found);
    }

    #[test]
    fn reading_what_was_read_changes_nothing(text in "[A-Za-zа-я .,!]{1,200}") {
        let first = markdown(&text);
        for s in &first.statements {
            prop_assert_eq!(&nobis::draft::tidy(&s.text), &s.text);
        }
    }
}
