//! Single acts, as in `spec/vectors/op`: header, body and aside a line each, then the signature. What reads prints back.
#![no_main]
use libfuzzer_sys::fuzz_target;
use nobis_core::op::{Op, Parts};

fuzz_target!(|data: &[u8]| {
    let mut lines = data.splitn(4, |b| *b == b'\n');
    let mut part = || lines.next().filter(|part| *part != b"-");
    let (header, body, aside) = (part().unwrap_or_default(), part(), part());
    let Ok(signature) = std::str::from_utf8(part().unwrap_or_default()) else { return };
    let Ok(op) = Op::parse(Parts { header, body, aside, signature }) else { return };
    assert_eq!((op.header_bytes(), op.body_bytes(), op.aside_bytes()), (header, body, aside));
    assert_eq!(op.signature().to_armored(), signature);
    let _ = op.act();
});
