//! The readings of a bag: what reads is written back byte for byte.
#![no_main]
use libfuzzer_sys::fuzz_target;
use nobis_core::release::bundle::{self, Readings};

fuzz_target!(|data: &[u8]| {
    let Ok(readings) = bundle::read_readings(data) else { return };
    let again: Readings = readings.into_iter().map(|(key, items)| (key.to_string(), items)).collect();
    assert_eq!(bundle::readings_text(&again).as_deref(), Ok(data));
});
