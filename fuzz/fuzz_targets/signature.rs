//! Keys and signatures of OpenSSH: what reads prints back, so each has one spelling.
#![no_main]
use libfuzzer_sys::fuzz_target;
use nobis_core::sshsig::{Namespace, PublicKey, Signature, check};

fuzz_target!(|text: &str| {
    if let Ok(key) = PublicKey::parse(text) {
        assert_eq!(key.to_string(), text);
    }
    if let Ok(signature) = Signature::parse(text) {
        assert_eq!(signature.to_armored(), text);
        assert!(check(signature.key(), Namespace::Op, b"any message", &signature).is_err());
    }
});
