//! Writes `spec/vectors/{canon,charter,exchange,op,release,trust}`: one file per case, with what a checker must say to it.
//!
//! `cargo run -p nobis-sim --example vectors` writes them again, and they come out the same: keys come from a seed. It
//! puts the examples into `spec/*.md` too.
//! `crates/sim/tests/vectors_fresh.rs` says when they don't. What they expect is asked of nobis in
//! `crates/core/tests/{canon,vectors}.rs`, which need no key, as no other implementation does.

mod bag;
mod bag_acts;
mod bag_cases;
mod bag_contents;
mod canon;
mod charter;
mod circle;
mod diff;
mod exchange;
mod op;
mod sets;
mod specs;
mod trust;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// Files by their path in `spec/vectors`.
pub type Files = BTreeMap<String, Vec<u8>>;

/// The folders written here; whatever else is in them is removed.
pub const FOLDERS: [&str; 6] = ["canon", "charter", "exchange", "op", "release", "trust"];

#[allow(dead_code, reason = "the test that compares has its own main")]
fn main() -> std::io::Result<()> {
    let (root, files) = (directory(), files());
    for folder in FOLDERS {
        let _ = std::fs::remove_dir_all(root.join(folder));
    }
    for (path, bytes) in &files {
        let path = root.join(path);
        std::fs::create_dir_all(path.parent().expect("a vector lies in a folder"))?;
        std::fs::write(path, bytes)?;
    }
    for (path, page) in pages(&files) {
        std::fs::write(path, page)?;
    }
    println!("{} files in {}", files.len(), root.display());
    Ok(())
}

/// `spec/vectors`.
pub fn directory() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../spec/vectors")
}

/// The pages of `spec` with their examples as these vectors have them.
pub fn pages(files: &Files) -> BTreeMap<PathBuf, String> {
    let entries = std::fs::read_dir(directory().join("..")).expect("spec");
    let paths = entries.map(|entry| entry.expect("an entry").path());
    let pages = paths.filter(|path| path.extension().is_some_and(|e| e == "md"));
    pages.map(|path| (path.clone(), specs::filled(&std::fs::read_to_string(path).expect("a page"), files))).collect()
}

/// Every file.
pub fn files() -> Files {
    let mut out = Files::new();
    canon::write(&mut out);
    charter::write(&mut out);
    exchange::write(&mut out);
    op::write(&mut out);
    sets::write(&mut out);
    trust::write(&mut out);
    bag::write(&mut out);
    out
}

/// A vector: head lines, a blank line, the bytes as they are.
fn vector(out: &mut Files, path: &str, head: &[(&str, &str)], bytes: &[u8]) {
    let mut text = Vec::new();
    for (name, value) in head {
        text.extend(format!("{name}: {value}\n").bytes());
    }
    text.push(b'\n');
    text.extend(bytes);
    assert!(out.insert(path.to_owned(), text).is_none(), "{path} is written twice");
}
