//! Moments: seconds in UTC, handed in from outside. Core has no clock.

use serde::{Deserialize, Deserializer, Serialize};
use std::fmt;
use std::str::FromStr;
use time::format_description::well_known::Rfc3339;
use time::{OffsetDateTime, UtcOffset};

/// The last year a moment can lie in: one before the last that RFC 3339 can write, so that every local time of a
/// moment can be written too.
const YEAR_MAX: i32 = 9998;

/// A point in time, in whole seconds UTC, written as RFC 3339 with `Z`: `2022-08-04T06:00:00Z`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Moment(i64);

impl Moment {
    /// Seconds since 1970-01-01T00:00:00Z, within the years 1970 to 9998.
    pub fn from_unix(seconds: i64) -> Option<Self> {
        let at = OffsetDateTime::from_unix_timestamp(seconds).ok()?;
        (1970..=YEAR_MAX).contains(&at.year()).then_some(Self(seconds))
    }

    /// Seconds since 1970-01-01T00:00:00Z.
    pub fn unix(self) -> i64 {
        self.0
    }

    /// This moment moved by a number of seconds, held within the years a moment can have.
    pub fn plus_seconds(self, seconds: i64) -> Self {
        Self::from_unix(self.0.saturating_add(seconds)).unwrap_or(if seconds < 0 { Self(0) } else { self })
    }

    /// The year and the quarter of it, in UTC.
    pub fn quarter(self) -> (i32, u8) {
        let at = self.at_offset(UtcOffset::UTC);
        (at.year(), (u8::from(at.month()) - 1) / 3)
    }

    pub(crate) fn at_offset(self, offset: UtcOffset) -> OffsetDateTime {
        OffsetDateTime::from_unix_timestamp(self.0)
            .expect("a moment lies within the years 1970 to 9999")
            .to_offset(offset)
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = self.at_offset(UtcOffset::UTC).format(&Rfc3339).expect("years up to 9999 have an RFC 3339 form");
        f.write_str(&text)
    }
}

impl fmt::Debug for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}

/// Not a moment as Nobis writes it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MomentError;

impl fmt::Display for MomentError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a moment: write it like 2022-08-04T06:00:00Z (UTC, whole seconds, from 1970 on)")
    }
}

impl std::error::Error for MomentError {}

impl FromStr for Moment {
    type Err = MomentError;

    /// Accepts exactly what `Display` writes.
    fn from_str(s: &str) -> Result<Self, MomentError> {
        let at = OffsetDateTime::parse(s, &Rfc3339).map_err(|_| MomentError)?;
        let moment = Self::from_unix(at.unix_timestamp()).ok_or(MomentError)?;
        if moment.to_string() == s { Ok(moment) } else { Err(MomentError) }
    }
}

impl Serialize for Moment {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Moment {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        String::deserialize(d)?.parse().map_err(serde::de::Error::custom)
    }
}
