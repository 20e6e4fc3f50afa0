//! Real people have a browser: the pages are walked in Chromium, by what is written on them.
//!
//! A test says who does what. Each person is an own Chromium with an own empty profile, so that four roles can act in
//! one test; JavaScript is off for all of them, as no page needs it.
//!
//! ```no_run
//! # let base = "http://127.0.0.1:8080";
//! let Some(browser) = nobis_browser::Browser::open(base) else { return };
//! let is3 = browser.at("is-3");
//! is3.goto("/").click_link("What waits for you").sees("S14");
//! is3.within("S14").choose("Not consistent with the evidence").fill("Why", "At 20 of the 29.").press("Object");
//! is3.sees("Your objection holds").finds_no_barrier();
//! browser.at("ke-1").goto("/").does_not_see("At 20 of the 29.");
//! ```
//!
//! Everything here asserts: when something isn't there, the test ends with what the person tried, the page, what is
//! written on it, and a screenshot. Without Chromium on the machine a test is skipped, with a word about it; where
//! `NOBIS_REQUIRE_BROWSER` is set, as in CI, it fails.

mod axe;
mod driver;
mod forms;
mod house;
mod keyboard;
mod person;
mod plain;
mod session;
mod sight;
mod trouble;
mod wire;

pub use axe::Violation;
pub use forms::hidden_value;
pub use house::Browser;
pub use keyboard::{Key, Stop};
pub use person::Person;
pub use wire::{Connection, Reply, bytes_over_the_wire, split};
