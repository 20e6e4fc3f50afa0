//! Charters: whatever is read keeps the rules that no charter can change.
#![no_main]
use libfuzzer_sys::fuzz_target;
use nobis_core::charter::{ATTESTED, Charter, From};

fuzz_target!(|text: &str| {
    let Ok(charter) = Charter::parse(text) else { return };
    assert!(ATTESTED.iter().all(|gate| charter.gate(gate).is_some_and(|rule| !rule.seats.is_empty())));
    assert_ne!(charter.gates["harm"].from, From::AnyUnit);
    assert!(charter.panel.quorum > 0 && charter.reply.short_ceiling <= 2);
});
