//! Drafts in Word format, from strangers: no stumbling, no bomb, and statements are tidy words.
#![no_main]
use libfuzzer_sys::fuzz_target;

#[allow(dead_code, unused_imports, reason = "the importer is taken in by its path, and has more doors than this one")]
#[path = "../../crates/node/src/draft/mod.rs"]
mod draft;

fuzz_target!(|data: &[u8]| {
    let Ok(found) = draft::from_docx(data) else { return };
    for statement in &found.statements {
        assert_eq!(draft::tidy(&statement.text), statement.text);
        assert!(!statement.text.is_empty());
    }
});
