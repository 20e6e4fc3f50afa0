//! Reading the vectors of `spec/vectors`: a folder listed, never a list kept by hand.
#![allow(dead_code, reason = "two tests share this file, and each uses a part of it")]

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// One case: head lines, and the bytes after the blank line.
pub struct Vector {
    pub name: String,
    pub head: BTreeMap<String, String>,
    pub bytes: Vec<u8>,
}

impl Vector {
    /// Reads a vector's text.
    pub fn read(name: &str, file: &[u8]) -> Self {
        let end = file.windows(2).position(|pair| pair == b"\n\n").expect("a blank line after the head");
        let head = std::str::from_utf8(&file[..end]).expect("a head is text");
        let field = |line: &str| {
            let (name, value) = line.split_once(": ").expect("a head line has a name and a value");
            (name.to_owned(), value.to_owned())
        };
        Self { name: name.to_owned(), head: head.lines().map(field).collect(), bytes: file[end + 2..].to_vec() }
    }

    /// The class of failure, or `ok`.
    pub fn expect(&self) -> &str {
        &self.head["expect"]
    }

    /// The bytes, filled up by repeating the last one where the head says so.
    pub fn filled(&self) -> Vec<u8> {
        fill(self.bytes.clone(), self.head.get("filled-to"))
    }
}

/// Repeats the last byte up to a size.
pub fn fill(mut bytes: Vec<u8>, to: Option<&String>) -> Vec<u8> {
    if let Some(size) = to {
        let last = *bytes.last().expect("something to fill with");
        bytes.resize(size.parse().expect("a size in bytes"), last);
    }
    bytes
}

/// `spec/vectors/…`.
pub fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../spec/vectors").join(name)
}

/// Every `.txt` file of a folder of `spec/vectors`.
pub fn vectors(name: &str) -> Vec<Vector> {
    let entries = std::fs::read_dir(folder(name)).unwrap_or_else(|e| panic!("spec/vectors/{name}: {e}"));
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.expect("an entry").path()).collect();
    paths.retain(|path| path.extension().is_some_and(|e| e == "txt"));
    paths.sort();
    let read = |path: PathBuf| {
        let name = path.file_stem().expect("a name").to_string_lossy().into_owned();
        Vector::read(&name, &std::fs::read(&path).expect("a vector is readable"))
    };
    paths.into_iter().map(read).collect()
}

/// Gives each vector to `judge` and compares; returns the classes that were seen.
pub fn check_all(name: &str, judge: impl Fn(&Vector) -> String) -> BTreeSet<String> {
    let vectors = vectors(name);
    let mut wrong = Vec::new();
    for vector in &vectors {
        let found = judge(vector);
        if found != vector.expect() {
            wrong.push(format!("{}: {} is expected, {found} found", vector.name, vector.expect()));
        }
    }
    assert!(wrong.is_empty(), "{name}:\n{}", wrong.join("\n"));
    let seen: BTreeSet<String> = vectors.iter().map(|v| v.expect().to_owned()).collect();
    println!("{name}: {} vectors, {} classes", vectors.len(), seen.len());
    assert!(seen.len() > 1, "{name} shows good and bad");
    seen
}

/// The classes of failure a source file names: every literal that begins with this prefix.
pub fn codes_in(source: &str, prefix: &str) -> BTreeSet<String> {
    let literals = source.split('"').skip(1).step_by(2);
    let is_code = |text: &&str| {
        text.strip_prefix(prefix)
            .is_some_and(|rest| !rest.is_empty() && rest.bytes().all(|b| b.is_ascii_lowercase() || b == b'-'))
    };
    literals.filter(is_code).map(str::to_owned).collect()
}
