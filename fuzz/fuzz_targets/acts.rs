//! The acts of a bag: what reads is written back byte for byte, so nothing lies between the lines.
#![no_main]
use libfuzzer_sys::fuzz_target;
use nobis_core::release::bundle;

fuzz_target!(|data: &[u8]| {
    if let Ok(ops) = bundle::read_acts(data) {
        assert_eq!(bundle::acts_text(&ops).as_deref(), Ok(data));
    }
});
