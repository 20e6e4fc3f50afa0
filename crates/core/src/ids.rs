//! Names for things: digests, and the short ids people give to records, units and persons.

use serde::{Deserialize, Deserializer, Serialize};
use sha2::{Digest as _, Sha256};
use std::fmt;
use std::str::FromStr;

/// A SHA-256 digest, written as 64 lower-case hex digits.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Digest([u8; 32]);

impl Digest {
    /// The digest of these bytes.
    pub fn of(bytes: &[u8]) -> Self {
        Self(Sha256::digest(bytes).into())
    }

    /// The bytes.
    pub fn bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// The digest that these bytes are.
    pub fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// The first 12 hex digits, for people to compare by eye; never used to decide anything.
    pub fn short(&self) -> String {
        self.to_string()[..12].to_owned()
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const HEX: &[u8; 16] = b"0123456789abcdef";
        let mut text = [0u8; 64];
        for (i, byte) in self.0.iter().enumerate() {
            text[2 * i] = HEX[usize::from(byte >> 4)];
            text[2 * i + 1] = HEX[usize::from(byte & 15)];
        }
        f.write_str(std::str::from_utf8(&text).expect("hex digits are ASCII"))
    }
}

impl fmt::Debug for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.short())
    }
}

impl FromStr for Digest {
    type Err = IdError;

    /// Accepts exactly what `Display` writes: 64 lower-case hex digits.
    fn from_str(s: &str) -> Result<Self, IdError> {
        let nibble = |b: u8| match b {
            b'0'..=b'9' => Ok(b - b'0'),
            b'a'..=b'f' => Ok(b - b'a' + 10),
            _ => Err(IdError::Digest),
        };
        let text: &[u8; 64] = s.as_bytes().try_into().map_err(|_| IdError::Digest)?;
        let mut out = [0u8; 32];
        for (i, byte) in out.iter_mut().enumerate() {
            *byte = nibble(text[2 * i])? << 4 | nibble(text[2 * i + 1])?;
        }
        Ok(Self(out))
    }
}

impl Serialize for Digest {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Digest {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        // Not `&str`: values that were parsed before hold owned strings.
        String::deserialize(d)?.parse().map_err(serde::de::Error::custom)
    }
}

/// Why a name isn't one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum IdError {
    /// Not 64 lower-case hex digits.
    Digest,
    /// Not 1 to 64 characters of `A-Z a-z 0-9 . _ -`, starting with a letter or digit.
    Id,
}

impl fmt::Display for IdError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Digest => "not a SHA-256 digest: 64 lower-case hex digits are expected",
            Self::Id => {
                "not an id: 1 to 64 of the characters A-Z a-z 0-9 . _ - are expected, the first a letter or digit"
            }
        })
    }
}

impl std::error::Error for IdError {}

/// The longest id in bytes: ids become file names in a bag, and 64 leaves room for a suffix on every file system.
pub const ID_BYTES_MAX: usize = 64;

/// A short id people give: `F1`, `S12`, `ua`, `press-1`. Safe as a file name and in a URL.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Id(String);

impl Default for Id {
    /// A placeholder for records that are being put together; no record is ever written with it.
    fn default() -> Self {
        Self("unset".to_owned())
    }
}

impl Id {
    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Id {
    type Err = IdError;

    fn from_str(s: &str) -> Result<Self, IdError> {
        let plain = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'_' | b'-');
        let first = s.bytes().next().is_some_and(|b| b.is_ascii_alphanumeric());
        if first && s.len() <= ID_BYTES_MAX && s.bytes().all(plain) { Ok(Self(s.to_owned())) } else { Err(IdError::Id) }
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Id {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        String::deserialize(d)?.parse().map_err(serde::de::Error::custom)
    }
}
