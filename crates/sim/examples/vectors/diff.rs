//! The difference of two folders as `patch -p1` reads it, with no lines of context.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::ops::Range;

use super::Files;

/// What turns `old` into `new`.
///
/// # Panics
/// If a file that differs is no text.
pub fn diff(old: &Files, new: &Files) -> String {
    let mut out = String::new();
    let paths: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
    for path in paths {
        let (a, b) = (old.get(path), new.get(path));
        if a == b {
            continue;
        }
        let name = |side: &str, file: Option<&Vec<u8>>| {
            file.map_or_else(|| "/dev/null".to_owned(), |_| format!("{side}/{path}"))
        };
        writeln!(out, "--- {}\n+++ {}", name("a", a), name("b", b)).expect("writing into a string");
        let (a, b) = (lines(a), lines(b));
        for (old, new) in differing(&a, &b) {
            hunk((&a, old), (&b, new), &mut out);
        }
    }
    out
}

fn lines(file: Option<&Vec<u8>>) -> Vec<&str> {
    let text = file.map_or("", |bytes| std::str::from_utf8(bytes).expect("a release is text"));
    text.split_inclusive('\n').collect()
}

/// The ranges of lines that differ, around a longest common subsequence. Our files have hundreds of lines at most, so
/// the table of all pairs is small.
fn differing(a: &[&str], b: &[&str]) -> Vec<(Range<usize>, Range<usize>)> {
    let mut common = vec![vec![0; b.len() + 1]; a.len() + 1];
    for (i, j) in (0..a.len()).rev().flat_map(|i| (0..b.len()).rev().map(move |j| (i, j))) {
        common[i][j] = if a[i] == b[j] { common[i + 1][j + 1] + 1 } else { common[i + 1][j].max(common[i][j + 1]) };
    }
    let mut out = Vec::new();
    let (mut i, mut j) = (0, 0);
    let (mut from_a, mut from_b) = (0, 0);
    while i < a.len() || j < b.len() {
        if i < a.len() && j < b.len() && a[i] == b[j] {
            out.push((from_a..i, from_b..j));
            (i, j) = (i + 1, j + 1);
            (from_a, from_b) = (i, j);
        } else if j == b.len() || (i < a.len() && common[i + 1][j] >= common[i][j + 1]) {
            i += 1;
        } else {
            j += 1;
        }
    }
    out.push((from_a..i, from_b..j));
    out.retain(|(old, new)| !old.is_empty() || !new.is_empty());
    out
}

fn hunk((a, old): (&[&str], Range<usize>), (b, new): (&[&str], Range<usize>), out: &mut String) {
    // A range of no lines is named by the line before it.
    let place = |r: &Range<usize>| format!("{},{}", r.start + usize::from(!r.is_empty()), r.len());
    writeln!(out, "@@ -{} +{} @@", place(&old), place(&new)).expect("writing into a string");
    for (sign, line) in a[old].iter().map(|l| ('-', l)).chain(b[new].iter().map(|l| ('+', l))) {
        write!(out, "{sign}{line}").expect("writing into a string");
        if !line.ends_with('\n') {
            out.push_str("\n\\ No newline at end of file\n");
        }
    }
}
