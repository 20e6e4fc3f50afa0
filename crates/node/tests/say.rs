//! What people read: every value has words, and the report says them well.
#![allow(clippy::unwrap_used, reason = "a test may fall over")]

#[path = "say/samples.rs"]
mod samples;
#[path = "say/scene.rs"]
mod scene;
#[path = "say/shown.rs"]
mod shown;
#[path = "say/words.rs"]
mod words;
