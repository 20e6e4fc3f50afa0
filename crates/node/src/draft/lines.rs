//! Lines of a Markdown text: where they begin, and how deep they nest.

use super::{DraftError, MARKDOWN_DEPTH_MAX, Place};

/// Where lines begin.
#[derive(Default)]
pub(super) struct Lines(Vec<usize>);

impl Lines {
    pub fn new(text: &str) -> Lines {
        Lines(text.match_indices('\n').map(|(at, _)| at + 1).collect())
    }

    pub fn place(&self, at: usize) -> Place {
        Place::Line(self.0.partition_point(|start| *start <= at) + 1)
    }
}

/// The parser builds its tree before we see it, so absurd nesting on one line is refused up front.
pub(super) fn refuse_deep_lines(text: &str) -> Result<(), DraftError> {
    for (number, line) in text.lines().enumerate() {
        let mut rest = line.trim_start();
        let mut depth = 0;
        while let Some(inner) = after_marker(rest) {
            depth += 1;
            rest = inner;
            if depth > 2 * MARKDOWN_DEPTH_MAX {
                return Err(DraftError::TooDeep { place: Place::Line(number + 1) });
            }
        }
    }
    Ok(())
}

fn after_marker(line: &str) -> Option<&str> {
    let rest = match line.as_bytes().first()? {
        b'>' => return Some(line[1..].trim_start()),
        b'-' | b'*' | b'+' => &line[1..],
        b'0'..=b'9' => line.trim_start_matches(|c: char| c.is_ascii_digit()).strip_prefix(['.', ')'])?,
        _ => return None,
    };
    rest.starts_with([' ', '\t']).then(|| rest.trim_start())
}
