//! Canonical JSON: what reads is written back, and whatever we write, another implementation of RFC 8785 writes too.
#![no_main]
use libfuzzer_sys::fuzz_target;
use nobis_core::canon;

fuzz_target!(|data: &[u8]| {
    if let Ok(value) = canon::read_value(data) {
        assert_eq!(canon::write_value(&value).as_deref(), Ok(data));
    }
    let Ok(value) = serde_json::from_slice::<serde_json::Value>(data) else { return };
    if let Ok(ours) = canon::write_value(&value) {
        assert_eq!(serde_json_canonicalizer::to_vec(&value).expect("what we write it writes"), ours);
        assert_eq!(canon::read_value(&ours), Ok(value));
    }
});
