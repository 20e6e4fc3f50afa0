#![no_main]
//! Frames from another node, in pieces: nothing panics, nothing is held beyond a frame, and what is read is written back
//! the same.

use libfuzzer_sys::fuzz_target;
use nobis_core::exchange::Decoder;

fuzz_target!(|bytes: &[u8]| {
    let mut decoder = Decoder::new();
    let mut rest = bytes;
    let mut read = 0;
    while !rest.is_empty() {
        let room = decoder.room().min(rest.len()).min(1 + usize::from(rest[0]));
        let (now, later) = rest.split_at(room);
        rest = later;
        match decoder.take(now) {
            Ok(None) => {}
            Ok(Some(frame)) => {
                let end = bytes.len() - rest.len();
                assert_eq!(frame.to_bytes(), bytes[read..end]);
                read = end;
            }
            Err(_) => return,
        }
    }
});
