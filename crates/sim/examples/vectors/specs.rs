//! The examples in `spec/*.md` are vectors: a line `<!-- vectors/PATH -->` before a code block fills it with that file,
//! and with one key of it where the line says `key NAME`.

use serde_json::Value;

use super::Files;

/// A page of `spec` with its code blocks filled.
///
/// # Panics
/// If a line names a file that isn't written here.
pub fn filled(page: &str, files: &Files) -> String {
    let mut out = String::new();
    let mut lines = page.split_inclusive('\n');
    while let Some(line) = lines.next() {
        out.push_str(line);
        let Some(wanted) = line.trim_end().strip_prefix("<!-- vectors/").and_then(|l| l.strip_suffix(" -->")) else {
            continue;
        };
        out.push_str(lines.next().filter(|fence| fence.starts_with("```")).expect("a code block follows"));
        out.push_str(&example(wanted, files));
        out.push_str(lines.by_ref().find(|line| line.starts_with("```")).expect("the code block ends"));
    }
    out
}

fn example(wanted: &str, files: &Files) -> String {
    let (path, key) = wanted.split_once(" key ").map_or((wanted, None), |(path, key)| (path, Some(key)));
    let bytes = files.get(path).unwrap_or_else(|| panic!("no vector {path}"));
    let text = std::str::from_utf8(bytes).expect("an example is text");
    // A vector has a head; what is shown is what stands after it.
    let text = if text.starts_with("expect: ") { text.split_once("\n\n").expect("a head ends").1 } else { text };
    let text = match key {
        None => text.to_owned(),
        Some(key) => {
            let value: Value = serde_json::from_str(text).expect("JSON");
            serde_json::to_string_pretty(&value[key]).expect("JSON")
        }
    };
    format!("{}\n", text.trim_end_matches('\n'))
}
