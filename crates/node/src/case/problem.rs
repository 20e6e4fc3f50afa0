//! What is wrong with a case folder, said so that a researcher can mend it: the file, the line, the field, the remedy.
//!
//! All words are here, by code, with their particulars apart: the edge can say them in the reader's language.

use std::fmt;

/// Something in a case folder that stops its import; or, as a [`CaseNotice`], something to know about it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct CaseProblem {
    /// Path within the folder, with `/` between its parts; empty for the folder itself.
    pub file: String,
    /// Line, from 1, where it is known.
    pub line: Option<usize>,
    /// The field, where it is about one.
    pub field: Option<String>,
    /// A stable name of what is wrong.
    pub code: &'static str,
    /// The particulars that go into the sentence, by name.
    pub parts: Vec<(&'static str, String)>,
}

/// Something that was left unread or looks like a slip, and doesn't stop the import.
pub type CaseNotice = CaseProblem;

impl CaseProblem {
    /// A problem with a file as a whole.
    pub fn new(file: &str, code: &'static str) -> Self {
        Self { file: file.to_owned(), line: None, field: None, code, parts: Vec::new() }
    }

    /// With a particular.
    pub fn with(mut self, name: &'static str, value: impl fmt::Display) -> Self {
        self.parts.push((name, value.to_string()));
        self
    }

    /// At a line.
    pub fn at(mut self, line: Option<usize>) -> Self {
        self.line = line;
        self
    }

    /// About a field.
    pub fn field(mut self, field: &str) -> Self {
        self.field = Some(field.to_owned());
        self
    }

    /// What is wrong and what to do, without the place.
    pub fn sentence(&self) -> String {
        let mut text = String::new();
        let mut rest = template(self.code);
        while let Some((before, after)) = rest.split_once('{') {
            let (name, after) = after.split_once('}').unwrap_or((after, ""));
            let value = self.parts.iter().find(|(n, _)| *n == name).map_or("…", |(_, value)| value);
            text.push_str(before);
            text.push_str(value);
            rest = after;
        }
        text + rest
    }
}

impl fmt::Display for CaseProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = if self.file.is_empty() { "the case folder" } else { &self.file }.to_owned();
        if let Some(line) = self.line {
            text += &format!(", line {line}");
        }
        if let Some(field) = &self.field {
            text += &format!(", {field}");
        }
        text += &format!(": {}", self.sentence());
        // Names and values are the folder's: in a terminal, control characters could rewrite the line they stand in.
        f.write_str(&text.replace(|c: char| c.is_control() || is_turning(c), "\u{fffd}"))
    }
}

impl std::error::Error for CaseProblem {}

/// Every sentence, by code; `{name}` stands for a particular.
pub const TEXTS: &[(&str, &str)] = &[
    ("case-folder", "this isn't a folder that can be read. Give the path of the folder that holds case.toml."),
    ("case-missing-table", "this part is missing. spec/case.md shows what goes into it."),
    ("case-missing", "this file is missing. spec/case.md shows what goes into it."),
    ("case-unreadable", "this can't be opened ({why}). See who may read it."),
    ("case-link", "this link leads out of the case folder, or nowhere. Copy the file itself into the folder."),
    ("case-not-a-file", "this is neither a file nor a folder. Take it out."),
    ("case-name", "a file's name isn't UTF-8. Rename it with plain letters."),
    ("case-file-id", "the file's name isn't an id. Use letters, digits, . _ -, the first a letter or digit."),
    (
        "case-too-many",
        "there are more than {most} files. Write records of one kind into one file, such as findings.toml.",
    ),
    ("case-text-large", "this is {size} long and may be {most}. Split it, or write big records as .jsonl."),
    ("case-whole-large", "the texts of the folder come to more than {most}. Split the case into two outputs."),
    (
        "case-body-large",
        "this is {size} long and may be {most}. Write its sha256 into the record, and keep the file elsewhere.",
    ),
    ("case-utf8", "byte {at} isn't UTF-8 text. Save the file as UTF-8 in your editor."),
    ("case-toml", "this isn't TOML: {why}."),
    ("case-json", "this line isn't a JSON object: {why}."),
    ("case-field", "{why}. spec/case.md lists the fields."),
    ("case-no-id", "this record has no id. Write one, such as {example}."),
    ("case-id", "“{value}” isn't an id. Use letters, digits, . _ -, the first a letter or digit."),
    ("case-id-twice", "{id} is already in {other}. Give one of the two another id."),
    ("case-id-differs", "the record calls itself {id}, and its file {stem}. Make them the same, or leave the id out."),
    ("case-hour", "a time needs to say where: 2022-07-29T18:00:00+03:00, or 2022-07-29T15:00:00Z."),
    ("case-empty", "this is empty. Fill it in."),
    (
        "case-word",
        "“{value}” can't be printed in a trust file. Leave out quotation marks, commas, line breaks and spaces at the ends.",
    ),
    ("case-country", "“{value}” isn't a country. Write its two capital letters (ISO 3166-1), such as UA."),
    ("case-unit-kind", "“{value}” isn't a kind of unit. Write one of: {known}."),
    ("case-seat-word", "“{value}” isn't a seat. Write one of: {known}."),
    (
        "case-release-alone",
        "{person} holds “release” beside other seats. Nobody both stops and publishes: make it two persons.",
    ),
    (
        "case-guardian",
        "{person} can't be this guardian: it takes somebody of another unit, with a seat beside panel and release.",
    ),
    ("case-unknown-unit", "“{id}” is no unit of units.toml. Write one of: {known}."),
    ("case-unknown-person", "“{id}” is no person of units.toml. Write one of: {known}."),
    ("case-no-opener", "nothing says which unit opens the output. Add unit = \"…\", one of: {known}."),
    ("case-no-author", "no researcher of {unit} can sign what is imported. Add default = \"…\" under [authors]."),
    ("case-author-kind", "“{value}” is no kind of record. Write one of: {known}."),
    ("case-seat", "{person} holds none of the seats that may do this: {seats}. Name somebody who does."),
    ("case-charter", "{why}. Write \"P1\", \"P2\", \"P3\", or the name of a file in this folder."),
    ("case-order", "the order of statements is that of the draft. Take this line out."),
    ("case-no-draft", "there is no draft. Put draft.md or draft.docx into the folder."),
    ("case-two-drafts", "there are two drafts, draft.md and draft.docx. Keep the one that holds."),
    ("case-act-kind", "“{value}” is no act a folder can bring. Write one of: {known}."),
    ("case-act-unknown", "there is no act “{id}” of this kind in acts/. Write the name of its file, without .toml."),
    ("case-act-earlier", "this is signed at {at}, before {other}, which it answers. Correct one of the two times."),
    ("case-not-receiver", "{person} isn't of {unit}, to which this was delivered. Only the receiver gives a receipt."),
    ("case-not-objector", "{person} didn't raise this. Only {other} can withdraw it."),
    ("case-no-reason", "this needs a reason in words: three at least."),
    (
        "case-digest",
        "the file beside this record has the digest {found}. One of the two is not the original: find out which.",
    ),
    (
        "case-two-bodies",
        "two files stand beside this record: {one} and {other}. Keep the original, and make the other a record of its own.",
    ),
    ("case-unknown-file", "this is no part of a case, and wasn't read."),
    ("case-unknown-folder", "this folder is no part of a case, and wasn't read."),
    ("case-body-alone", "no evidence record is called {id}, so this file wasn't read. Add evidence/{id}.toml."),
    ("case-dangling", "{id} is named here and isn't in the folder. Add it, or correct the name."),
    ("case-uncitable", "a draft can't cite “{id}”. Call it by capital letters and a number, such as {example}."),
];

/// Marks that turn the direction of writing, and so what a reader sees.
fn is_turning(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

fn template(code: &str) -> &'static str {
    TEXTS.iter().find(|(c, _)| *c == code).map_or("this can't be read.", |(_, text)| text)
}

/// A number of bytes as people say it.
pub(super) fn size(bytes: u64) -> String {
    if bytes >= 1_000_000 {
        format!("{}.{} MB", bytes / 1_000_000, bytes % 1_000_000 / 100_000)
    } else {
        format!("{} kB", bytes.div_ceil(1_000))
    }
}
