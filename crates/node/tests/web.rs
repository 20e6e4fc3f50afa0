//! The pages, asked over HTTP as browsers ask them: who sees what, what forms do with anything that is sent, and what no
//! page may show.
#![allow(clippy::unwrap_used, reason = "a test may fall over")]

#[path = "web/access.rs"]
mod access;
#[path = "web/careless.rs"]
mod careless;
#[path = "web/crawl.rs"]
mod crawl;
#[path = "web/crisis.rs"]
mod crisis;
#[path = "web/doubts.rs"]
mod doubts;
#[path = "web/first_release.rs"]
mod first_release;
#[path = "web/forms.rs"]
mod forms;
#[path = "web/locked.rs"]
mod locked;
#[path = "web/long_text.rs"]
mod long_text;
#[path = "web/node.rs"]
mod node;
#[path = "web/sealing.rs"]
mod sealing;
