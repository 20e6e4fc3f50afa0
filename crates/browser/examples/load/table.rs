//! What was measured, as a table that a person reads.

use std::fmt::Write as _;

use crate::people::{Measured, Row};

/// The plan's classes, then the limit.
pub fn table(measured: &Measured, limit: &Measured) -> String {
    let mut text = format!(
        "\n{:<28} {:>8} {:>9} {:>9} {:>9} {:>9} {:>9} {:>7} {:>9}\n",
        "class", "answers", "per s", "p50 ms", "p90 ms", "p99 ms", "max ms", "errors", "bytes"
    );
    rows(&mut text, measured);
    rows(&mut text, limit);
    let rate = |run: &Measured| (run.requests() - run.errors()) as f64 / run.lasted.as_secs_f64();
    let _ = writeln!(
        text,
        "\nall classes {:.0} per s in {:.1} s; the limit {:.0} per s in {:.1} s. Bytes are of one answer, uncompressed.",
        rate(measured),
        measured.lasted.as_secs_f64(),
        rate(limit),
        limit.lasted.as_secs_f64(),
    );
    text
}

fn rows(text: &mut String, run: &Measured) {
    for (class, row) in &run.rows {
        let mut took = row.took_us.clone();
        took.sort_unstable();
        let at = |share: f64| ms(&took, share);
        let answers = took.len();
        let _ = writeln!(
            text,
            "{class:<28} {answers:>8} {:>9.1} {:>9} {:>9} {:>9} {:>9} {:>7} {:>9}",
            answers as f64 / run.lasted.as_secs_f64(),
            at(0.5),
            at(0.9),
            at(0.99),
            at(1.0),
            row.errors,
            row.bytes / answers.max(1) as u64,
        );
        error(text, row);
    }
}

fn error(text: &mut String, row: &Row) {
    if let Some(why) = &row.first_error {
        let _ = writeln!(text, "    first error: {why}");
    }
}

/// The time within which this share of answers came: the nearest rank, and so a time that was measured.
fn ms(sorted_us: &[u64], share: f64) -> String {
    let rank = (share * sorted_us.len() as f64).ceil() as usize;
    let found = sorted_us.get(rank.max(1) - 1);
    found.map_or("–".to_owned(), |us| format!("{:.2}", *us as f64 / 1_000.0))
}

#[cfg(test)]
mod tests {
    use super::ms;

    #[test]
    fn a_percentile_is_a_time_that_was_measured() {
        let hundred: Vec<u64> = (1..=100).map(|n| n * 1_000).collect();
        assert_eq!([0.5, 0.9, 0.99, 1.0].map(|share| ms(&hundred, share)), ["50.00", "90.00", "99.00", "100.00"]);
        assert_eq!(ms(&[7_000], 0.5), "7.00");
        assert_eq!(ms(&[], 0.5), "–");
    }
}
