//! Words that go too far, found in any text: each place found is a place in the text.
#![no_main]
use libfuzzer_sys::fuzz_target;
use nobis_core::terms::TermBase;

fuzz_target!(|text: &str| {
    let base = TermBase::for_lang("en").expect("the shipped list");
    for hit in base.scan(text) {
        assert!(text.get(hit.start..hit.end).is_some_and(|found| !found.is_empty()));
    }
});
