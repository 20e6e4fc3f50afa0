//! Moments and ages in words, on the clock of whoever reads, and of whoever is asked.

use std::ops::Range;

use nobis_core::calendar::{WorkingHours, show_days};
use nobis_core::moment::Moment;

use super::texts::{Arg, Texts};

/// The offset of a week from UTC, as it is written: `+03:00`. The calendar keeps it to itself; its text doesn't.
fn offset(hours: &WorkingHours) -> String {
    hours.to_string().chars().take(6).collect()
}

/// A zone for people: `UTC+03:00`.
pub fn zone(hours: &WorkingHours) -> String {
    format!("UTC{}", offset(hours))
}

/// How far a clock is from UTC.
pub fn offset_seconds(hours: &WorkingHours) -> i64 {
    let text = offset(hours);
    let number = |range: Range<usize>| text.get(range).and_then(|t| t.parse::<i64>().ok()).unwrap_or(0);
    let seconds = number(1..3) * 3600 + number(4..6) * 60;
    if text.starts_with('-') { -seconds } else { seconds }
}

/// A moment on the clock of these hours: `4 Aug 2022 09:00`.
pub fn moment(texts: &Texts, at: Moment, hours: &WorkingHours) -> String {
    // Moved by the offset, the UTC spelling of a moment is the local one: 2022-08-04T09:00:00Z.
    let local = at.plus_seconds(offset_seconds(hours)).to_string();
    let part = |range: Range<usize>| local.get(range).unwrap_or_default();
    let count = |range: Range<usize>| Arg::Count(part(range).parse().unwrap_or(0));
    let args =
        [("day", count(8..10)), ("month", count(5..7)), ("year", part(0..4).into()), ("time", part(11..16).into())];
    texts.get("when", &args)
}

/// A moment on somebody else's clock, and on the reader's where that differs.
pub fn moment_there(texts: &Texts, at: Moment, there: &WorkingHours, here: &WorkingHours) -> String {
    let local = moment(texts, at, there);
    if offset_seconds(there) == offset_seconds(here) {
        return local;
    }
    let args = [("there", local.into()), ("zone", zone(there).into()), ("here", moment(texts, at, here).into())];
    texts.get("when-there", &args)
}

/// A moment in UTC, and says so: for readers whose clock nobody knows.
pub fn moment_utc(texts: &Texts, at: Moment) -> String {
    texts.get("when-utc", &[("when", moment(texts, at, &WorkingHours::plain()).into())])
}

/// A number as core writes it, `22.5`, as the reader's language does: `22,5`.
pub fn decimal(texts: &Texts, number: &str) -> String {
    number.replace('.', &texts.get("decimal-mark", &[]))
}

/// A share of working days, in tenths: `3` or `22.5`.
pub fn days(texts: &Texts, minutes: i64, day_minutes: i64) -> String {
    decimal(texts, &show_days(minutes, day_minutes))
}

/// How long something has waited: `3 days`.
pub fn age(texts: &Texts, since: Moment, now: Moment) -> String {
    let minutes = usize::try_from((now.unix() - since.unix()) / 60).unwrap_or(0);
    match minutes {
        0 => texts.get("age-now", &[]),
        1..=119 => texts.get("age-minutes", &[("count", minutes.into())]),
        120..=2_879 => texts.get("age-hours", &[("count", (minutes / 60).into())]),
        _ => texts.get("age-days", &[("count", (minutes / 1_440).into())]),
    }
}

/// `since 1 Aug 2022 09:00 (3 days)`.
pub fn since(texts: &Texts, since: Moment, now: Moment, hours: &WorkingHours) -> String {
    let args = [("when", moment(texts, since, hours).into()), ("age", age(texts, since, now).into())];
    texts.get("since", &args)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_of_days_has_the_mark_of_the_language() {
        for (lang, expect) in [("en", "22.5"), ("uk", "22,5"), ("fr", "22,5"), ("es", "22,5"), ("ar", "22.5")] {
            assert_eq!(days(&Texts::for_lang(lang), 22 * 540 + 270, 540), expect, "{lang}");
            assert_eq!(days(&Texts::for_lang(lang), 3 * 540, 540), "3", "{lang}");
        }
    }

    #[test]
    fn a_moment_for_readers_of_no_known_clock_says_that_it_is_utc() {
        let at = "2022-08-11T06:00:00Z".parse().expect("a moment");
        assert_eq!(moment_utc(&Texts::for_lang("en"), at), "11 Aug 2022 06:00 UTC");
    }
}
