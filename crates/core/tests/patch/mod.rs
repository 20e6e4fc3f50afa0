//! Applying the patches of `spec/vectors/release`, as `patch -p1` does: no context, no fuzz, every line in its place.

use std::collections::BTreeMap;
use std::path::Path;

/// Files by their path in a folder.
pub type Files = BTreeMap<String, Vec<u8>>;

/// Reads a folder and those in it.
pub fn read_folder(path: &Path) -> Files {
    let mut out = Files::new();
    for entry in std::fs::read_dir(path).unwrap_or_else(|e| panic!("{}: {e}", path.display())) {
        let path = entry.expect("an entry").path();
        let name = path.file_name().expect("a name").to_string_lossy().into_owned();
        if path.is_dir() {
            out.extend(read_folder(&path).into_iter().map(|(inner, bytes)| (format!("{name}/{inner}"), bytes)));
        } else {
            out.insert(name, std::fs::read(&path).expect("a file"));
        }
    }
    out
}

/// The folder with a patch applied.
pub fn apply(old: &Files, patch: &str) -> Files {
    let mut files = old.clone();
    for part in patch.split("\n--- ").map(|p| p.trim_start_matches("--- ")).filter(|p| !p.is_empty()) {
        let (from, rest) = part.split_once("\n+++ ").expect("two names");
        let (to, hunks) = rest.split_once('\n').unwrap_or((rest, ""));
        let before = from.strip_prefix("a/").map(|path| files.remove(path).unwrap_or_else(|| panic!("no {path}")));
        let before = String::from_utf8(before.unwrap_or_default()).expect("text");
        let after = patched(&before, hunks);
        match to.strip_prefix("b/") {
            Some(path) => {
                files.insert(path.to_owned(), after.into_bytes());
            }
            None => assert!(after.is_empty(), "a file that goes leaves nothing"),
        }
    }
    files
}

fn patched(before: &str, hunks: &str) -> String {
    let old: Vec<&str> = before.split_inclusive('\n').collect();
    let mut out = String::new();
    let mut at = 0;
    for line in hunks.split_inclusive('\n') {
        if let Some(place) = line.strip_prefix("@@ -") {
            let (start, count) = place.split_once(' ').and_then(|(r, _)| r.split_once(',')).expect("a place and count");
            let (start, count): (usize, usize) = (start.parse().expect("a line"), count.parse().expect("a count"));
            let begins = start - usize::from(count > 0);
            out.extend(old[at..begins].iter().copied());
            at = begins;
        } else if let Some(gone) = line.strip_prefix('-') {
            assert_eq!(old[at].trim_end_matches('\n'), gone.trim_end_matches('\n'), "a line taken out is there");
            at += 1;
        } else if let Some(new) = line.strip_prefix('+') {
            out.push_str(new);
            if !new.ends_with('\n') {
                out.push('\n');
            }
        } else if line.starts_with('\\') && out.ends_with('\n') && at == old.len() {
            // Of the line before, be it the last of the old file or of the new: only the new one is written.
            out.pop();
        }
    }
    out.extend(old[at..].iter().copied());
    out
}
