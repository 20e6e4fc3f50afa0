//! What is expected and what was printed: wildcards, captured names, a difference people can read.
//!
//! - `[..]` stands for anything within a line, and a line of `...` alone for any lines, or none.
//! - `{objection}` takes in the digits of an id where it is first met, and from then on stands for exactly those, in
//!   what is expected and in what is typed.

use std::collections::BTreeMap;

/// Ids taken in so far, by name.
pub type Names = BTreeMap<String, String>;

/// Puts captured ids in place of their names, in a command.
pub fn fill(names: &Names, text: &str) -> String {
    names.iter().fold(text.to_owned(), |text, (name, id)| text.replace(&format!("{{{name}}}"), id))
}

/// Whether what was printed is what was expected; if so, ids met for the first time are taken in.
pub fn fits(expected: &[String], printed: &[&str], names: &mut Names) -> bool {
    let Some((first, rest)) = expected.split_first() else { return printed.is_empty() };
    if first == "..." {
        return (0..=printed.len()).any(|skipped| fits(rest, &printed[skipped..], names));
    }
    let Some((line, printed)) = printed.split_first() else { return false };
    try_with(names, |names| line_fits(first, line, names) && fits(rest, printed, names))
}

/// Names taken in on a way that leads nowhere are let go again.
fn try_with(names: &mut Names, way: impl FnOnce(&mut Names) -> bool) -> bool {
    let mut after = names.clone();
    let good = way(&mut after);
    if good {
        *names = after;
    }
    good
}

/// Whether a line fits its pattern.
fn line_fits(pattern: &str, line: &str, names: &mut Names) -> bool {
    if let Some(rest) = pattern.strip_prefix("[..]") {
        let mut ends = line.char_indices().map(|(i, _)| i).chain([line.len()]);
        return ends.any(|i| try_with(names, |names| line_fits(rest, &line[i..], names)));
    }
    if let Some((name, rest)) = name_at(pattern) {
        let id = match names.get(name) {
            Some(id) => id.clone(),
            None => line.chars().take_while(|c| matches!(c, '0'..='9' | 'a'..='f')).collect(),
        };
        let Some(line) = line.strip_prefix(&id).filter(|_| id.len() >= 4) else { return false };
        names.insert(name.to_owned(), id);
        return line_fits(rest, line, names);
    }
    match (pattern.chars().next(), line.chars().next()) {
        (None, None) => true,
        (Some(p), Some(l)) if p == l => line_fits(&pattern[p.len_utf8()..], &line[l.len_utf8()..], names),
        _ => false,
    }
}

/// `{name}` at the beginning of a pattern, and what follows. Braces of JSON aren't names.
fn name_at(pattern: &str) -> Option<(&str, &str)> {
    let (name, rest) = pattern.strip_prefix('{')?.split_once('}')?;
    let plain = !name.is_empty() && name.chars().all(|c| c.is_ascii_lowercase() || c == '-');
    plain.then_some((name, rest))
}

/// One line of a difference.
#[derive(Clone)]
enum Change {
    /// Expected, and printed so.
    Same(String),
    /// Expected, and not printed.
    Missing(String),
    /// Printed, and not expected.
    New(String),
}

/// The shortest way from what was expected to what was printed; wildcards that still fit stay.
fn changes(expected: &[String], printed: &[&str], names: &mut Names) -> Vec<Change> {
    let before = names.clone();
    let fits = |e: usize, p: usize| line_fits(&expected[e], printed[p], &mut before.clone());
    let (n, m) = (expected.len(), printed.len());
    // cost[e][p]: lines to change from expected[e..] to printed[p..].
    let mut cost = vec![vec![0_usize; m + 1]; n + 1];
    for e in (0..=n).rev() {
        for p in (0..=m).rev() {
            let drop = (e < n).then(|| cost[e + 1][p] + usize::from(expected[e] != "..."));
            let add = (p < m).then(|| cost[e][p + 1] + usize::from(e == n || expected[e] != "..."));
            let keep = (e < n && p < m && fits(e, p)).then(|| cost[e + 1][p + 1]);
            cost[e][p] = [drop, add, keep].into_iter().flatten().min().unwrap_or(0);
        }
    }
    let (mut e, mut p, mut out) = (0, 0, Vec::new());
    while e < n || p < m {
        let any = e < n && expected[e] == "...";
        if any {
            out.push(Change::Same("...".to_owned()));
            while p < m && cost[e][p] == cost[e][p + 1] && cost[e + 1][p] != cost[e][p] {
                p += 1;
            }
            e += 1;
        } else if e < n && p < m && fits(e, p) && cost[e][p] == cost[e + 1][p + 1] {
            out.push(Change::Same(expected[e].clone()));
            try_with(names, |names| line_fits(&expected[e], printed[p], names));
            (e, p) = (e + 1, p + 1);
        } else if e < n && cost[e][p] == cost[e + 1][p] + 1 {
            out.push(Change::Missing(expected[e].clone()));
            e += 1;
        } else {
            out.push(Change::New(named(names, printed[p])));
            p += 1;
        }
    }
    out
}

/// A printed line with the names of the ids in it; ids nobody named become a wildcard, because they are new each time.
fn named(names: &Names, line: &str) -> String {
    let mut out = String::new();
    let mut run = String::new();
    for c in line.chars().chain(['\n']) {
        if matches!(c, '0'..='9' | 'a'..='f') {
            run.push(c);
            continue;
        }
        match names.iter().find(|(_, id)| **id == run) {
            Some((name, _)) => out.push_str(&format!("{{{name}}}")),
            None if matches!(run.len(), 12 | 64) => out.push_str("[..]"),
            None => out.push_str(&run),
        }
        run.clear();
        out.push(c);
    }
    out.trim_end().to_owned()
}

/// The difference, for people; all that was printed, where `...` would hide some of it.
pub fn difference(expected: &[String], printed: &[&str], names: &mut Names) -> String {
    let lines = changes(expected, printed, names).into_iter().map(|c| match c {
        Change::Same(line) => format!("    {line}\n"),
        Change::Missing(line) => format!("  - {line}\n"),
        Change::New(line) => format!("  + {line}\n"),
    });
    let lines: String = lines.collect();
    if expected.iter().any(|l| l == "...") {
        let all: String = printed.iter().map(|l| format!("  | {l}\n")).collect();
        return format!("{lines}  printed:\n{all}");
    }
    lines
}

/// What the story should expect from now on. Nothing where a line that was asked for is gone and `...` would hide that:
/// there a person decides.
pub fn updated(expected: &[String], printed: &[&str], names: &mut Names) -> Option<Vec<String>> {
    let kept = changes(expected, printed, names);
    if expected.iter().any(|l| l == "...") && kept.iter().any(|c| matches!(c, Change::Missing(_))) {
        return None;
    }
    let lines = kept.into_iter().filter_map(|c| match c {
        Change::Same(line) | Change::New(line) => Some(line),
        Change::Missing(_) => None,
    });
    Some(lines.collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(expected: &str, printed: &str, fit: bool) {
        let expected: Vec<String> = expected.lines().map(str::to_owned).collect();
        let printed: Vec<&str> = printed.lines().collect();
        assert_eq!(fits(&expected, &printed, &mut Names::new()), fit, "{expected:?} for {printed:?}");
    }

    #[test]
    fn wildcards_stand_for_what_they_say() {
        check("a [..] c\n...\nz", "a b b c\n1\n2\nz", true);
        check("a [..] c", "a b d", false);
        check("...", "", true);
        check("{op} and {op}", "0123456789ab and 0123456789ab", true);
        check("{op} and {op}", "0123456789ab and ba9876543210", false);
        check("{op}", "short", false);
        check("{}", "{}", true);
        check("", "something", false);
    }

    #[test]
    fn an_update_keeps_wildcards_that_fit() {
        let expected: Vec<String> = ["a [..] c", "old"].map(str::to_owned).into();
        let lines = updated(&expected, &["a b c", "new 0123456789ab"], &mut Names::new());
        assert_eq!(lines.unwrap(), ["a [..] c", "new [..]"]);
    }

    #[test]
    fn an_update_does_not_lose_what_was_asked_for() {
        let expected: Vec<String> = ["...", "It is held.", "..."].map(str::to_owned).into();
        assert_eq!(updated(&expected, &["It is clear."], &mut Names::new()), None);
    }
}
