//! The content of acts: kind, content and aside a line each. What reads writes back to the same act.
#![no_main]
use libfuzzer_sys::fuzz_target;
use nobis_core::{acts::Act, canon};

fuzz_target!(|data: &[u8]| {
    let mut lines = data.splitn(3, |b| *b == b'\n');
    let kind = lines.next().and_then(|kind| std::str::from_utf8(kind).ok()).unwrap_or_default();
    let Some(Ok(content)) = lines.next().map(canon::read_value) else { return };
    let aside = lines.next().and_then(|aside| canon::read_value(aside).ok());
    let Ok(act) = Act::read(kind, &content, aside.as_ref()) else { return };
    assert_eq!(act.kind(), kind);
    let (content, aside) = act.split();
    assert_eq!(Act::read(kind, &content, aside.as_ref()), Ok(act));
});
