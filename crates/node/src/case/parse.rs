//! From files to a case: pure, total, and with every problem at once.

use std::collections::{BTreeMap, BTreeSet};

use nobis_core::acts::{Reply, ReplyReceipt};
use nobis_core::ids::{Digest, Id};
use nobis_core::moment::Moment;
use nobis_core::records::{Evidence, ReplyRequest, SameStandard};
use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::fields::{Row, Source};
use super::folder::Files;
use super::problem::{CaseNotice, CaseProblem};
use super::units;
use super::{Case, DraftFile, DraftForm, authors, head, history, references};

/// Understands the files of a folder.
///
/// # Errors
/// Everything that is wrong with them.
pub fn parse(files: &Files) -> Result<Case, Vec<CaseProblem>> {
    let mut reader =
        Reader { files, out: files.problems.clone(), notices: files.notices.clone(), ids: BTreeMap::new() };
    let case = reader.case();
    let Reader { mut out, mut notices, .. } = reader;
    match case {
        Some(mut case) if out.is_empty() => {
            references::notices(&case, files, &mut notices);
            notices.sort();
            notices.dedup();
            case.notices = notices;
            Ok(case)
        }
        _ => {
            if out.is_empty() {
                out.push(CaseProblem::new("", "case-folder"));
            }
            out.sort();
            out.dedup();
            Err(out)
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ReceiptFields {
    received: Moment,
    proof: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ReplyFields {
    received: Moment,
    answers: BTreeSet<u32>,
    letter: Digest,
}

struct Reader<'f> {
    files: &'f Files,
    out: Vec<CaseProblem>,
    notices: Vec<CaseNotice>,
    /// Where each record id was met first: one id, one record, whatever its kind.
    ids: BTreeMap<Id, String>,
}

impl<'f> Reader<'f> {
    fn source(&mut self, file: &'f str) -> Option<Source<'f>> {
        Source::new(file, self.files.texts.get(file)?, &mut self.out)
    }

    fn needed(&mut self, file: &'f str) -> Option<Source<'f>> {
        if !self.files.texts.contains_key(file)
            && !self.files.problems.iter().any(|p| p.file == file || p.file.is_empty())
        {
            self.out.push(CaseProblem::new(file, "case-missing"));
        }
        self.source(file)
    }

    /// Reads every part before giving up on any, so that all problems are told.
    fn case(&mut self) -> Option<Case> {
        let (units, persons) =
            self.needed("units.toml").map_or_else(Default::default, |s| units::parse(&s, &mut self.out));
        let source = self.needed("case.toml");
        let mut table = source.as_ref().and_then(|s| s.table(&mut self.out));
        let mut part = |name: &str, needed: bool, out: &mut Vec<CaseProblem>| {
            let (table, source) = (table.as_mut()?, source.as_ref()?);
            let row = table.one(name, source, out);
            if row.is_none() && needed {
                out.push(CaseProblem::new(source.file, "case-missing-table").field(name));
            }
            row
        };
        let output = part("output", true, &mut self.out);
        let plan = part("plan", true, &mut self.out);
        let named = part("authors", false, &mut self.out);
        let purposes = part("purposes", false, &mut self.out);
        let head = source.as_ref().and_then(|s| head::head(table?, s, &mut self.out));
        let output = output.and_then(|row| head::output(row, &units, source.as_ref()?, &mut self.out));
        let plan = plan.and_then(|row| head::plan(row, source.as_ref()?, &mut self.out));
        let purposes = match purposes {
            Some(row) => source.as_ref().and_then(|s| row.read(s, &mut self.out)),
            None => Some(BTreeMap::new()),
        };
        let authors = match (&output, &source) {
            (Some((output, _)), Some(source)) => authors::parse(named, output, &persons, source, &mut self.out),
            _ => None,
        };
        let charter = output.as_ref().and_then(|(_, name)| head::charter(name, self.files, &mut self.out));
        let draft = self.draft();

        let mut evidence: BTreeMap<Id, Evidence> = self.records("evidence", "evidence", "E1");
        let bodies = references::bodies(&mut evidence, self.files, &mut self.out, &mut self.notices);
        let findings = self.records("findings", "finding", "F1");
        let qualifications = self.records("law", "law", "L1");
        let contexts = self.records("context", "context", "C1");
        let consents = self.records("consents", "consent", "PC1");
        let risks = self.records("risks", "risk", "K1");
        let forecasts = self.records("forecasts", "forecast", "M1");
        let same_standard = self.same_standard();
        let mut receipts = Vec::new();
        let mut replies = Vec::new();
        let requests = self.collect("replies", "reply_request", "R1", |id, row, source, out| {
            answers(id, row, source, out, &mut receipts, &mut replies)
        });
        let acts = self.acts();
        self.stray(output.as_ref().map(|(_, charter)| charter.as_str()));

        let history = references::history(acts, &persons, &mut self.out);
        references::units(&evidence, output.as_ref().map(|o| &o.0), &history, &units, self.files, &mut self.out);
        let head = head?;
        Some(Case {
            title: head.title,
            federation: head.federation,
            lang: head.lang,
            units,
            persons,
            charter: charter?,
            output: output?.0,
            plan: plan?,
            purposes: purposes?,
            authors: authors?,
            draft: draft?,
            evidence,
            bodies,
            findings,
            qualifications,
            contexts,
            consents,
            risks,
            forecasts,
            same_standard,
            requests,
            receipts,
            replies,
            history,
            notices: Vec::new(),
        })
    }

    fn draft(&mut self) -> Option<DraftFile> {
        let found = |path: &str, form| {
            let bytes = self.files.texts.get(path)?.clone();
            Some(DraftFile { path: path.to_owned(), bytes, form })
        };
        let (markdown, docx) = (found("draft.md", DraftForm::Markdown), found("draft.docx", DraftForm::Docx));
        let is_told = self.files.problems.iter().any(|p| p.file.starts_with("draft.") || p.file.is_empty());
        match (&markdown, &docx) {
            (Some(_), Some(_)) => self.out.push(CaseProblem::new("draft.docx", "case-two-drafts")),
            (None, None) if !is_told => self.out.push(CaseProblem::new("draft.md", "case-no-draft")),
            _ => {}
        }
        if markdown.is_some() {
            let _ = self.source("draft.md")?;
        }
        markdown.or(docx)
    }

    /// Records of one kind: a file each, one file of tables, or one of lines.
    fn records<T: DeserializeOwned>(&mut self, folder: &str, key: &str, example: &str) -> BTreeMap<Id, T> {
        self.collect(folder, key, example, |_, row, source, out| row.read(source, out))
    }

    fn collect<T>(
        &mut self,
        folder: &str,
        key: &str,
        example: &str,
        mut read: impl FnMut(&Id, Row<'_>, &Source<'_>, &mut Vec<CaseProblem>) -> Option<T>,
    ) -> BTreeMap<Id, T> {
        let mut records = BTreeMap::new();
        let files = self.files;
        for file in files.texts.keys().filter(|f| belongs(f, folder)) {
            let Some(source) = self.source(file) else { continue };
            let stem = if file.contains('/') { Some(self.stem(file)) } else { None };
            if stem == Some(None) {
                continue;
            }
            let rows = if file.ends_with(".jsonl") {
                source.objects(&mut self.out)
            } else if stem.is_some() {
                source.table(&mut self.out).into_iter().collect()
            } else {
                self.listed(&source, key)
            };
            for mut row in rows {
                let line = row.line;
                let id = row.id(stem.as_ref().and_then(Option::as_ref), example, &source, &mut self.out);
                let placeholder = Id::default();
                let value = read(id.as_ref().unwrap_or(&placeholder), row, &source, &mut self.out);
                if let Some(id) = id {
                    self.claim(&id, &source, line);
                    if let Some(value) = value {
                        records.insert(id, value);
                    }
                }
            }
        }
        records
    }

    /// `[[finding]]` and nothing else.
    fn listed<'t>(&mut self, source: &Source<'t>, key: &str) -> Vec<Row<'t>> {
        let Some(mut table) = source.table(&mut self.out) else { return Vec::new() };
        let rows = table.tables(key, source, &mut self.out);
        table.only(&[], &[key], source, &mut self.out);
        rows
    }

    fn claim(&mut self, id: &Id, source: &Source<'_>, line: usize) {
        let here = format!("{}, line {line}", source.file);
        if let Some(other) = self.ids.get(id) {
            let problem = CaseProblem::new(source.file, "case-id-twice").at(Some(line)).field("id");
            self.out.push(problem.with("id", id).with("other", other));
        } else {
            self.ids.insert(id.clone(), here);
        }
    }

    /// The id in a file's name.
    fn stem(&mut self, file: &str) -> Option<Id> {
        let name = file.rsplit('/').next().unwrap_or(file);
        let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
        let id = stem.parse().ok();
        if id.is_none() {
            self.out.push(CaseProblem::new(file, "case-file-id"));
        }
        id
    }

    fn same_standard(&mut self) -> Option<SameStandard> {
        let source = self.source("same-standard.toml")?;
        let table = source.table(&mut self.out)?;
        table.read(&source, &mut self.out)
    }

    fn acts(&mut self) -> Vec<history::HistoryAct> {
        let mut acts = Vec::new();
        let files = self.files;
        for file in files.texts.keys().filter(|f| f.starts_with("acts/")) {
            let (Some(name), Some(source)) = (self.stem(file), self.source(file)) else { continue };
            acts.extend(history::parse(name, &source, &mut self.out));
        }
        acts
    }

    /// TOML on top of the folder that nobody asked for.
    fn stray(&mut self, charter: Option<&str>) {
        let is_known = |f: &str| {
            matches!(f, "case.toml" | "units.toml" | "same-standard.toml" | "draft.md" | "draft.docx")
                || Some(f) == charter
                || f.contains('/')
                || super::folder::FOLDERS.iter().any(|folder| *folder != "acts" && belongs(f, folder))
        };
        let stray = self.files.texts.keys().filter(|f| !is_known(f));
        self.notices.extend(stray.map(|f| CaseNotice::new(f, "case-unknown-file")));
    }
}

/// Whether a file holds records of this folder's kind.
fn belongs(file: &str, folder: &str) -> bool {
    match file.strip_prefix(folder) {
        Some(rest) => rest == ".toml" || rest == ".jsonl" || (rest.starts_with('/') && rest.ends_with(".toml")),
        None => false,
    }
}

/// A request with what came of it.
fn answers(
    id: &Id,
    mut row: Row<'_>,
    source: &Source<'_>,
    out: &mut Vec<CaseProblem>,
    receipts: &mut Vec<ReplyReceipt>,
    replies: &mut Vec<Reply>,
) -> Option<ReplyRequest> {
    for row in row.tables("receipt", source, out) {
        if let Some(ReceiptFields { received, proof }) = row.read(source, out) {
            receipts.push(ReplyReceipt { request: id.clone(), received, proof });
        }
    }
    for row in row.tables("reply", source, out) {
        if let Some(ReplyFields { received, answers, letter }) = row.read(source, out) {
            replies.push(Reply { request: id.clone(), received, answers, letter });
        }
    }
    row.read(source, out)
}
