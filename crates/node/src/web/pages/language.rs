//! Choosing a language: by person, kept on this node; before anybody has unlocked, by browser.

use super::super::ask::{Answer, Bare, Outcome};
use super::super::turn::local;

/// Takes the choice and goes back to where it was made.
///
/// # Errors
/// None.
pub fn choose(bare: &Bare<'_>) -> Answer {
    Ok(Outcome::Lang { tag: bare.given.one("tag").to_owned(), then: local(bare.given.one("then")) })
}
