//! Working hours: a window is counted in the hours in which the person asked could have answered.
//!
//! Three working days for a ministry at war are three days of *its* week, from the moment it really had the letter
//! (domain practice 2.9, R-REP-1). The offset from UTC is written down with the calendar, not looked up: a verdict
//! must not change when somebody's time-zone database does, and a window is too short for summer time to matter.

use serde::{Deserialize, Deserializer, Serialize};
use std::fmt;
use std::str::FromStr;
use time::{Date, UtcOffset, Weekday};

use crate::moment::Moment;

const DAYS: [(&str, Weekday); 7] = [
    ("Mon", Weekday::Monday),
    ("Tue", Weekday::Tuesday),
    ("Wed", Weekday::Wednesday),
    ("Thu", Weekday::Thursday),
    ("Fri", Weekday::Friday),
    ("Sat", Weekday::Saturday),
    ("Sun", Weekday::Sunday),
];

/// Longest window ever counted, in calendar days: ten years, so that a wrong date costs a moment and not a minute.
const DAYS_COUNTED_MAX: i64 = 3_660;

/// The week of somebody who is asked, written `+03:00 Mon-Fri 09:00-18:00`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct WorkingHours {
    offset_minutes: i16,
    /// Index in [`DAYS`] of the first and last working day; the week may wrap (`Sun-Thu`).
    first_day: u8,
    last_day: u8,
    from_minute: u16,
    to_minute: u16,
}

impl WorkingHours {
    /// Monday to Friday, nine to six, in UTC: for a unit that has not said otherwise.
    pub fn plain() -> Self {
        Self { offset_minutes: 0, first_day: 0, last_day: 4, from_minute: 540, to_minute: 1080 }
    }

    /// Length of one working day in minutes.
    pub fn day_minutes(&self) -> i64 {
        i64::from(self.to_minute) - i64::from(self.from_minute)
    }

    /// Working minutes between two moments; 0 when `to` is not after `from`.
    pub fn minutes_between(&self, from: Moment, to: Moment) -> i64 {
        let (start, end) = (self.local_minutes(from), self.local_minutes(to));
        if end <= start {
            return 0;
        }
        let (first, last) = (start.div_euclid(1440), end.div_euclid(1440));
        (first..=last.min(first + DAYS_COUNTED_MAX)).map(|day| self.worked(day, start, end)).sum()
    }

    /// Whether it is working time at a moment.
    pub fn is_open(&self, at: Moment) -> bool {
        let now = self.local_minutes(at);
        self.worked(now.div_euclid(1440), now, now + 1) > 0
    }

    /// The moment at which this many working minutes have passed since `from`.
    pub fn after(&self, from: Moment, minutes: i64) -> Moment {
        let start = self.local_minutes(from);
        let first = start.div_euclid(1440);
        let mut left = minutes.max(0);
        for day in first..=first + DAYS_COUNTED_MAX {
            let today = self.worked(day, start, (day + 1) * 1440);
            if today > 0 && left <= today {
                let opens = (day * 1440 + i64::from(self.from_minute)).max(start);
                return Moment::from_unix((opens + left - i64::from(self.offset_minutes)) * 60).unwrap_or(from);
            }
            left -= today;
        }
        Moment::from_unix((first + DAYS_COUNTED_MAX) * 86_400).unwrap_or(from)
    }

    /// Working minutes of local day number `day` (days since 1970) that lie within `start..end`.
    fn worked(&self, day: i64, start: i64, end: i64) -> i64 {
        if !self.works_on(day) {
            return 0;
        }
        let opens = day * 1440 + i64::from(self.from_minute);
        let closes = day * 1440 + i64::from(self.to_minute);
        (closes.min(end) - opens.max(start)).max(0)
    }

    fn works_on(&self, day: i64) -> bool {
        // 1 January 1970 was a Thursday, index 3.
        let index = u8::try_from((day + 3).rem_euclid(7)).expect("a remainder by 7 fits");
        if self.first_day <= self.last_day {
            (self.first_day..=self.last_day).contains(&index)
        } else {
            index >= self.first_day || index <= self.last_day
        }
    }

    fn local_minutes(&self, at: Moment) -> i64 {
        at.unix().div_euclid(60) + i64::from(self.offset_minutes)
    }

    /// The local day and time of a moment, `Fri 29 Jul 2022 18:00`, for people to read.
    pub fn show(&self, at: Moment) -> String {
        let offset =
            UtcOffset::from_whole_seconds(i32::from(self.offset_minutes) * 60).expect("offsets are below a day");
        let local = at.at_offset(offset);
        let (day, month) = (DAYS[usize::from(local.weekday().number_days_from_monday())].0, month_name(local.date()));
        format!("{day} {} {month} {} {:02}:{:02}", local.day(), local.year(), local.hour(), local.minute())
    }
}

fn month_name(date: Date) -> String {
    date.month().to_string().chars().take(3).collect()
}

/// Not working hours as Nobis writes them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HoursError;

impl fmt::Display for HoursError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not working hours: write them like +03:00 Mon-Fri 09:00-18:00")
    }
}

impl std::error::Error for HoursError {}

impl fmt::Display for WorkingHours {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (sign, off) = (if self.offset_minutes < 0 { '-' } else { '+' }, self.offset_minutes.unsigned_abs());
        let (first, last) = (DAYS[usize::from(self.first_day)].0, DAYS[usize::from(self.last_day)].0);
        let (a, b) = (self.from_minute, self.to_minute);
        write!(f, "{sign}{:02}:{:02} {first}-{last} ", off / 60, off % 60)?;
        write!(f, "{:02}:{:02}-{:02}:{:02}", a / 60, a % 60, b / 60, b % 60)
    }
}

impl fmt::Debug for WorkingHours {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}

impl FromStr for WorkingHours {
    type Err = HoursError;

    /// Accepts exactly what `Display` writes.
    fn from_str(s: &str) -> Result<Self, HoursError> {
        let mut parts = s.split(' ');
        let mut next = || parts.next().ok_or(HoursError);
        let (offset, days, hours) = (next()?, next()?, next()?);
        let sign = match offset.as_bytes().first() {
            Some(b'+') => 1,
            Some(b'-') => -1,
            _ => return Err(HoursError),
        };
        let offset = i16::try_from(clock(&offset[1..])?).map_err(|_| HoursError)?;
        let (first, last) = days.split_once('-').ok_or(HoursError)?;
        let (from, to) = hours.split_once('-').ok_or(HoursError)?;
        let found = Self {
            offset_minutes: sign * offset,
            first_day: day_index(first)?,
            last_day: day_index(last)?,
            from_minute: clock(from)?,
            to_minute: clock(to)?,
        };
        // ±14:00 is the widest offset in use on Earth (UTC+14 and UTC-12).
        let sane = offset <= 14 * 60 && found.from_minute < found.to_minute;
        if sane && found.to_string() == s { Ok(found) } else { Err(HoursError) }
    }
}

fn day_index(name: &str) -> Result<u8, HoursError> {
    let index = DAYS.iter().position(|(day, _)| *day == name).ok_or(HoursError)?;
    Ok(u8::try_from(index).expect("there are seven days"))
}

/// Minutes of `HH:MM`, up to 24:00.
fn clock(text: &str) -> Result<u16, HoursError> {
    let (h, m) = text.split_once(':').ok_or(HoursError)?;
    let (h, m): (u16, u16) = (h.parse().map_err(|_| HoursError)?, m.parse().map_err(|_| HoursError)?);
    if m < 60 && h * 60 + m <= 1440 { Ok(h * 60 + m) } else { Err(HoursError) }
}

impl Serialize for WorkingHours {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for WorkingHours {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        String::deserialize(d)?.parse().map_err(serde::de::Error::custom)
    }
}

/// A share of working days in tenths, as a person says it: `3` or `22.5`.
pub fn show_days(minutes: i64, day_minutes: i64) -> String {
    let tenths = minutes * 10 / day_minutes.max(1);
    if tenths % 10 == 0 { (tenths / 10).to_string() } else { format!("{}.{}", tenths / 10, tenths % 10) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(s: &str) -> Moment {
        s.parse().expect("a moment")
    }

    #[test]
    fn the_ministry_had_three_days() {
        // Sent Friday 29 July 2022 18:00 in Kyiv, received Monday 09:00, published Thursday before opening.
        let kyiv: WorkingHours = "+03:00 Mon-Fri 09:00-18:00".parse().expect("hours");
        let given = kyiv.minutes_between(at("2022-08-01T06:00:00Z"), at("2022-08-04T06:00:00Z"));
        assert_eq!(show_days(given, kyiv.day_minutes()), "3");
        assert_eq!(
            kyiv.minutes_between(at("2022-07-29T15:00:00Z"), at("2022-08-01T06:00:00Z")),
            0,
            "a weekend is not a window"
        );
        assert_eq!(kyiv.show(at("2022-07-29T15:00:00Z")), "Fri 29 Jul 2022 18:00");
    }

    #[test]
    fn a_unit_works_in_its_own_hours() {
        let kyiv: WorkingHours = "+03:00 Mon-Fri 09:00-18:00".parse().expect("hours");
        // Monday, in UTC: opens at 06:00, closes at 15:00.
        for (text, is_open) in [
            ("2022-08-01T05:59:59Z", false),
            ("2022-08-01T06:00:00Z", true),
            ("2022-08-01T14:59:59Z", true),
            ("2022-08-01T15:00:00Z", false),
            ("2022-07-31T09:00:00Z", false),
        ] {
            assert_eq!(kyiv.is_open(at(text)), is_open, "{text}");
        }
    }

    #[test]
    fn after_is_the_inverse_of_between() {
        for text in ["+03:00 Mon-Fri 09:00-18:00", "-05:00 Sun-Thu 08:30-16:00", "+00:00 Mon-Sun 00:00-24:00"] {
            let week: WorkingHours = text.parse().expect("hours");
            let from = at("2022-07-29T15:00:00Z");
            for minutes in [1, 59, 540, 541, 5_000] {
                let end = week.after(from, minutes);
                assert_eq!(week.minutes_between(from, end), minutes, "{text} {minutes}");
                assert_eq!(week.minutes_between(from, end.plus_seconds(-60)), minutes - 1, "{text} {minutes}");
            }
        }
    }

    #[test]
    fn only_the_written_form_is_read() {
        for bad in [
            "+3:00 Mon-Fri 09:00-18:00",
            "+03:00 Mon-Fri 18:00-09:00",
            "+15:00 Mon-Fri 09:00-18:00",
            "+03:00 Mon-Fri 09:00-18:00 x",
            "-00:00 Mon-Fri 09:00-18:00",
            "",
        ] {
            assert!(bad.parse::<WorkingHours>().is_err(), "{bad}");
        }
    }
}
