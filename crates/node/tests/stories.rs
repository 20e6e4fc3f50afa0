//! The acceptance stories: every Markdown file in `stories/` is read by people and run by this test.
//!
//! `stories/README.md` tells how to read and write them. `UPDATE_STORIES=1 cargo test -p nobis --test stories` writes
//! what was printed into the stories, keeping wildcards and names; look at the difference before you commit it.
#![allow(clippy::unwrap_used, reason = "a test may fall over")]

#[path = "stories/apart.rs"]
mod apart;
#[path = "stories/expect.rs"]
mod expect;
#[path = "stories/parse.rs"]
mod parse;
#[path = "stories/play.rs"]
mod play;
#[path = "stories/tools.rs"]
mod tools;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// One test per story, so that they run beside each other and are named when they fail. No crate finds tests at run
/// time without a harness of its own; a list and the test below it do.
macro_rules! stories {
    ($($name:ident => $file:literal),* $(,)?) => {
        const STORIES: &[&str] = &[$($file),*];
        $(#[test] fn $name() { play::story(&root(), $file); })*
    };
}

stories! {
    a1_august => "a1-august",
    a8_correction_text => "a8-correction-text",
    bad_input => "bad-input",
    coerced_signature => "a4-coerced-signature",
    key_lost => "key-lost",
    keys => "keys",
    mirror_not_involved => "mirror-not-involved",
    mirror_shelving => "mirror-shelving",
    not_what_you_wrote => "not-what-you-wrote",
    objection_by_ground => "objection-by-ground",
    person_consent => "person-consent",
    silence => "silence",
    offline_office => "a3-offline-office",
    coerced_hand => "a4-coerced-hand",
    lower_ceiling => "lower-ceiling",
    crisis => "a2-crisis",
    two_units_one_statement => "two-units-one-statement",
    typo => "typo",
    unreachable => "unreachable",
}

/// Stories that hold, word for word, also where each unit sits at a node of its own.
macro_rules! apart {
    ($($name:ident => $file:literal),* $(,)?) => {
        mod apart_from_each_other {
            $(#[test] fn $name() { crate::play::story_apart(&crate::root(), $file); })*
        }
    };
}

apart! {
    a1_august => "a1-august",
    mirror_not_involved => "mirror-not-involved",
    mirror_shelving => "mirror-shelving",
    objection_by_ground => "objection-by-ground",
    silence => "silence",
    unreachable => "unreachable",
}

/// A story somebody writes and forgets to name above would never be run.
#[test]
fn every_story_is_named_here() {
    let files = std::fs::read_dir(root().join("stories")).unwrap().map(|e| e.unwrap().path());
    let written: BTreeSet<String> = files
        .filter(|p| p.extension().is_some_and(|e| e == "md") && !p.ends_with("README.md"))
        .map(|p| p.file_stem().unwrap().to_str().unwrap().to_owned())
        .collect();
    let named: BTreeSet<String> = STORIES.iter().map(|s| (*s).to_owned()).collect();
    assert_eq!(written, named, "stories/*.md on the left, the list in tests/stories.rs on the right");
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize().unwrap()
}
