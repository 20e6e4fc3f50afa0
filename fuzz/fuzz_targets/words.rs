//! The short forms: moments, working hours, digests, ids, questions. Each reads in one spelling; hours can be counted.
#![no_main]
use libfuzzer_sys::fuzz_target;
use nobis_core::calendar::WorkingHours;
use nobis_core::ids::{Digest, Id};
use nobis_core::moment::Moment;
use nobis_core::reading::Key;

fn prints_back<T: std::str::FromStr + ToString>(text: &str) -> Option<T> {
    let value = text.parse::<T>().ok()?;
    assert_eq!(value.to_string(), text);
    Some(value)
}

fuzz_target!(|text: &str| {
    prints_back::<Digest>(text);
    prints_back::<Id>(text);
    prints_back::<Key>(text);
    let mut lines = text.lines();
    let mut line = || lines.next().unwrap_or_default();
    let (Some(hours), Some(from)) = (prints_back::<WorkingHours>(line()), prints_back::<Moment>(line())) else { return };
    let minutes = line().parse::<u32>().map_or(540, i64::from);
    let end = hours.after(from, minutes);
    assert!(end >= from && hours.minutes_between(from, end) <= minutes);
    let _ = hours.show(end);
});
