//! What Nobis adds to what cryptography costs anyway, as ratios: `cargo bench -p nobis-core`.
//!
//! No harness: a run is one pass over 100,000 acts, or the best of a few evaluations, and what is wanted is a share of
//! a floor measured beside it on the same machine. The floors: hashing each part of each act once and checking each
//! signature once, strictly; hashing the outline of each reading once.

mod feed;
mod large;

use std::time::{Duration, Instant};

/// `OPS` for a quicker look, `NOBIS_BENCH_OPS=10000`.
const OPS: usize = 100_000;
/// A report of 400 pages has about so many statements.
const STATEMENTS: usize = 3_000;

fn main() {
    let args: Vec<String> = std::env::args().collect();
    if let Some(at) = args.iter().position(|a| a == "--memory") {
        feed::hold(&args[at + 1]);
        return;
    }
    let ops = std::env::var("NOBIS_BENCH_OPS").ok().and_then(|n| n.parse().ok()).unwrap_or(OPS);
    println!("| what | takes | share of the floor |\n|---|---|---|");
    feed::admission(ops);
    large::evaluation(STATEMENTS, ops);
}

/// How long something takes, and what it makes.
fn timed<T>(work: impl FnOnce() -> T) -> (Duration, T) {
    let start = Instant::now();
    let made = work();
    (start.elapsed(), made)
}

/// The best of some runs: what it takes when nothing else happens.
fn best<T>(runs: usize, mut work: impl FnMut() -> T) -> Duration {
    (0..runs).map(|_| timed(&mut work).0).min().unwrap_or_default()
}

/// One line of the table.
fn row(what: &str, takes: Duration, floor: Option<Duration>) {
    let share = floor.map_or_else(String::new, |floor| format!("{:.2}", takes.as_secs_f64() / floor.as_secs_f64()));
    println!("| {what} | {} | {share} |", show(takes));
}

fn show(takes: Duration) -> String {
    if takes >= Duration::from_secs(1) {
        format!("{:.2} s", takes.as_secs_f64())
    } else {
        format!("{:.2} ms", takes.as_secs_f64() * 1e3)
    }
}
