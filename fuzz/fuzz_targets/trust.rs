//! Trust files: what reads prints back, and no key speaks for two.
#![no_main]
use libfuzzer_sys::fuzz_target;
use nobis_core::trust::Trust;

fuzz_target!(|text: &str| {
    let Ok(trust) = Trust::parse(text) else { return };
    assert_eq!(trust.to_string(), text);
    for person in trust.persons.values() {
        assert!(person.keys.iter().all(|key| trust.holder(key) == Some(person)));
    }
});
