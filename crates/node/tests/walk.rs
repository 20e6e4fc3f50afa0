//! The pages, walked in Chromium with JavaScript off: the story of August 2022 by four roles and more, every page with
//! axe in two languages, and by keyboard alone.
//!
//! Skipped, with a word about it, where there is no Chromium; failed there when `NOBIS_REQUIRE_BROWSER` is set.
#![allow(clippy::unwrap_used, reason = "a test may fall over")]

#[path = "walk/barriers.rs"]
mod barriers;
#[path = "walk/contrast.rs"]
mod contrast;
#[path = "walk/keyboard.rs"]
mod keyboard;
#[path = "web/node.rs"]
#[allow(dead_code, reason = "tests/web.rs uses the rest of it")]
mod node;
#[path = "walk/pictures.rs"]
mod pictures;
#[path = "walk/stage.rs"]
mod stage;
#[path = "walk/story.rs"]
mod story;
#[path = "walk/visits.rs"]
mod visits;
