//! The edge: reads a folder's files into memory, and nothing else. What they mean is decided in `parse`.

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use nobis_core::ids::Digest;

use super::problem::{CaseNotice, CaseProblem, size};
use crate::draft::{DOCX_BYTES_MAX, MARKDOWN_BYTES_MAX};

/// One TOML file: 1,000 records × 1 kB. Whoever has more writes `.jsonl`, a line each.
pub const TOML_BYTES_MAX: u64 = 1_000_000;
/// One `.jsonl` file: 20,000 records × 3 kB.
pub const JSONL_BYTES_MAX: u64 = 60_000_000;
/// All texts of a folder: three such files, a Word draft, and room.
pub const TEXTS_BYTES_MAX: u64 = 250_000_000;
/// One file of evidence: two minutes of a telephone's video at 17 Mbit/s. It is read whole to be hashed; whoever has a
/// larger one writes what `sha256sum` says into the record.
pub const BODY_BYTES_MAX: u64 = 256_000_000;
/// Files in the folder: 10,000 records with a file beside each.
pub const FILES_MAX: usize = 20_000;

/// Folders that hold one record or act per file.
pub(super) const FOLDERS: [&str; 9] =
    ["acts", "consents", "context", "evidence", "findings", "forecasts", "law", "replies", "risks"];

/// A file of evidence, by digest.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Body {
    /// Path within the folder.
    pub path: String,
    /// Digest of its bytes.
    pub sha256: Digest,
    /// Its length.
    pub bytes: u64,
}

/// The files of a folder by their path in it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Files {
    /// Texts and the draft, with their bytes.
    pub texts: BTreeMap<String, Vec<u8>>,
    /// Files beside evidence records, by digest only: they may be large, and stay where they are.
    pub bodies: BTreeMap<String, Body>,
    /// Files that couldn't be read.
    pub problems: Vec<CaseProblem>,
    /// What is no part of a case.
    pub notices: Vec<CaseNotice>,
}

/// Reads the folder. What can't be read is listed among the problems.
pub(super) fn load(dir: &Path) -> Files {
    let mut loader = Loader { root: PathBuf::new(), out: Files::default(), bytes: 0, files: 0 };
    match dir.canonicalize() {
        Ok(root) if root.is_dir() => {
            loader.root = root;
            loader.folder("");
        }
        _ => loader.out.problems.push(CaseProblem::new("", "case-folder")),
    }
    loader.out
}

struct Loader {
    root: PathBuf,
    out: Files,
    bytes: u64,
    files: usize,
}

enum Found {
    File,
    Folder,
}

impl Loader {
    fn problem(&mut self, problem: CaseProblem) {
        self.out.problems.push(problem);
    }

    fn unreadable(&mut self, path: &str, error: &io::Error) {
        self.problem(CaseProblem::new(path, "case-unreadable").with("why", error.kind()));
    }

    fn folder(&mut self, name: &str) {
        let entries = match fs::read_dir(self.root.join(name)).and_then(Iterator::collect::<io::Result<Vec<_>>>) {
            Ok(entries) => entries,
            Err(e) => return self.unreadable(name, &e),
        };
        self.files += entries.len();
        if self.files > FILES_MAX {
            return self.problem(CaseProblem::new(name, "case-too-many").with("most", FILES_MAX));
        }
        let mut names: Vec<_> = entries.into_iter().map(|e| e.file_name()).collect();
        names.sort();
        for file in names {
            self.entry(name, &file);
        }
    }

    fn entry(&mut self, folder: &str, name: &OsStr) {
        let Some(name) = name.to_str() else {
            return self.problem(CaseProblem::new(folder, "case-name"));
        };
        let path = if folder.is_empty() { name.to_owned() } else { format!("{folder}/{name}") };
        let wanted = wanted(&path);
        if wanted.is_none() && !FOLDERS.contains(&path.as_str()) {
            let is_folder = self.root.join(&path).is_dir();
            let code = if is_folder { "case-unknown-folder" } else { "case-unknown-file" };
            return self.out.notices.push(CaseNotice::new(&path, code));
        }
        match (self.kind(&path), wanted) {
            (Some(Found::Folder), None) => self.folder(&path),
            (Some(Found::File), Some(wanted)) => self.file(&path, wanted),
            (Some(_), _) => self.problem(CaseProblem::new(&path, "case-not-a-file")),
            (None, _) => {}
        }
    }

    /// What stands there, without following a link out of the folder: a link to `/etc` must not become evidence.
    fn kind(&mut self, path: &str) -> Option<Found> {
        match self.root.join(path).canonicalize() {
            Ok(real) if !real.starts_with(&self.root) => self.problem(CaseProblem::new(path, "case-link")),
            Ok(real) => match fs::metadata(real) {
                Ok(m) if m.is_file() => return Some(Found::File),
                Ok(m) if m.is_dir() => return Some(Found::Folder),
                // A pipe or device would hang whoever reads it.
                Ok(_) => self.problem(CaseProblem::new(path, "case-not-a-file")),
                Err(e) => self.unreadable(path, &e),
            },
            Err(e) if e.kind() == io::ErrorKind::NotFound => self.problem(CaseProblem::new(path, "case-link")),
            Err(e) => self.unreadable(path, &e),
        }
        None
    }

    fn file(&mut self, path: &str, wanted: Wanted) {
        let most = wanted.bytes_max();
        let bytes = match read_up_to(&self.root.join(path), most) {
            Ok(Ok(bytes)) => bytes,
            Ok(Err(length)) => {
                let code = if matches!(wanted, Wanted::Body) { "case-body-large" } else { "case-text-large" };
                return self.problem(CaseProblem::new(path, code).with("size", size(length)).with("most", size(most)));
            }
            Err(e) => return self.unreadable(path, &e),
        };
        let length = bytes.len() as u64;
        if let Wanted::Body = wanted {
            let body = Body { path: path.to_owned(), sha256: Digest::of(&bytes), bytes: length };
            self.out.bodies.insert(path.to_owned(), body);
            return;
        }
        self.bytes += length;
        if self.bytes <= TEXTS_BYTES_MAX {
            self.out.texts.insert(path.to_owned(), bytes);
        } else if self.bytes - length <= TEXTS_BYTES_MAX {
            self.problem(CaseProblem::new("", "case-whole-large").with("most", size(TEXTS_BYTES_MAX)));
        }
    }
}

/// The bytes, or how long the file is where that is more than `most`. The length is looked at first, and counted
/// again while reading: a file may grow.
fn read_up_to(path: &Path, most: u64) -> io::Result<Result<Vec<u8>, u64>> {
    let file = fs::File::open(path)?;
    let length = file.metadata()?.len();
    if length > most {
        return Ok(Err(length));
    }
    let mut bytes = Vec::new();
    let read = file.take(most + 1).read_to_end(&mut bytes)? as u64;
    Ok(if read > most { Err(read) } else { Ok(bytes) })
}

/// What a path is, in a case.
#[derive(Clone, Copy)]
enum Wanted {
    Toml,
    Jsonl,
    Markdown,
    Docx,
    Body,
}

impl Wanted {
    fn bytes_max(self) -> u64 {
        match self {
            Self::Toml => TOML_BYTES_MAX,
            Self::Jsonl => JSONL_BYTES_MAX,
            Self::Markdown => MARKDOWN_BYTES_MAX as u64,
            Self::Docx => DOCX_BYTES_MAX as u64,
            Self::Body => BODY_BYTES_MAX,
        }
    }
}

/// What a file is by its path; `None`: no part of a case.
fn wanted(path: &str) -> Option<Wanted> {
    let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
    let (stem, end) = name.rsplit_once('.').unwrap_or((name, ""));
    // Names that editors, file managers and version control leave behind.
    let is_litter = stem.is_empty() || name.starts_with(['.', '~', '#']) || name.ends_with('~');
    match (folder, end) {
        _ if is_litter => None,
        ("", "md") => (stem == "draft").then_some(Wanted::Markdown),
        ("", "docx") => (stem == "draft").then_some(Wanted::Docx),
        // Any TOML on top may be the charter that case.toml names; `parse` tells of those nobody named.
        (_, "toml") => Some(Wanted::Toml),
        ("", "jsonl") => FOLDERS.contains(&stem).then_some(Wanted::Jsonl),
        ("evidence", _) => Some(Wanted::Body),
        _ => None,
    }
}
