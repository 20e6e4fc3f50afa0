//! Canonical JSON: one value, one text, so that a digest means one thing.
//!
//! RFC 8785, restricted: no fractions, integers within ±(2^53 − 1), object keys in ASCII. Within that restriction
//! sorting by UTF-16 units (RFC 8785 3.2.3) and by bytes agree, and no number ever needs a shortest-digits routine.
//! Readers accept only bytes that write back to themselves: two spellings of one act would be two acts.

use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;
use std::fmt;

use crate::ids::Digest;

/// 2^53 − 1, the largest integer every JSON reader keeps exact (RFC 8785 section 3.2.2.3, after I-JSON).
pub const INTEGER_MAX: i64 = 9_007_199_254_740_991;

/// Deepest nesting read or written. Our deepest record has six levels; the rest is room.
pub const DEPTH_MAX: usize = 32;

/// Why a text isn't canonical JSON as Nobis writes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CanonError {
    /// Not JSON, or JSON of another shape than the record asked for; with serde's account of the place.
    Shape(String),
    /// A number with a fraction or an exponent.
    Fraction,
    /// An integer beyond ±(2^53 − 1).
    IntegerRange,
    /// An object key with a character outside ASCII.
    KeyNotAscii,
    /// Nested deeper than [`DEPTH_MAX`].
    Depth,
    /// JSON, but another spelling than the canonical one: spaces, key order, escapes, a repeated or unknown key.
    Spelling,
}

impl CanonError {
    /// A stable name of the class of failure, as the vectors in `spec/vectors` use it.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Shape(_) => "canon-shape",
            Self::Fraction => "canon-fraction",
            Self::IntegerRange => "canon-integer-range",
            Self::KeyNotAscii => "canon-key-not-ascii",
            Self::Depth => "canon-depth",
            Self::Spelling => "canon-spelling",
        }
    }
}

impl fmt::Display for CanonError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Shape(why) => write!(f, "not the record expected here: {why}"),
            Self::Fraction => {
                write!(f, "a number has a fraction or an exponent; signed records hold whole numbers only")
            }
            Self::IntegerRange => write!(f, "an integer is beyond 2^53 - 1"),
            Self::KeyNotAscii => write!(f, "a key has a character outside ASCII"),
            Self::Depth => write!(f, "nested deeper than {DEPTH_MAX} levels"),
            Self::Spelling => {
                write!(f, "not in canonical spelling (RFC 8785): it was not written by nobis, or was changed")
            }
        }
    }
}

impl std::error::Error for CanonError {}

/// Writes a value canonically.
///
/// # Errors
/// A fraction, an integer out of range, a key outside ASCII, or nesting beyond [`DEPTH_MAX`].
pub fn write<T: Serialize + ?Sized>(value: &T) -> Result<Vec<u8>, CanonError> {
    let value = serde_json::to_value(value).map_err(|e| CanonError::Shape(e.to_string()))?;
    write_value(&value)
}

/// Writes a JSON value canonically. Errors as [`write()`].
pub fn write_value(value: &Value) -> Result<Vec<u8>, CanonError> {
    let mut out = Vec::with_capacity(256);
    put(value, 0, &mut out)?;
    Ok(out)
}

fn put(value: &Value, depth: usize, out: &mut Vec<u8>) -> Result<(), CanonError> {
    if depth > DEPTH_MAX {
        return Err(CanonError::Depth);
    }
    match value {
        Value::Number(n) => put_number(n, out)?,
        Value::String(s) => put_string(s, out),
        Value::Array(items) => {
            out.push(b'[');
            for (i, item) in items.iter().enumerate() {
                if i > 0 {
                    out.push(b',');
                }
                put(item, depth + 1, out)?;
            }
            out.push(b']');
        }
        Value::Object(map) => {
            // Sorted here, and not trusted to the map: another crate could switch serde_json's map to insertion order.
            let mut keys: Vec<&String> = map.keys().collect();
            keys.sort_unstable();
            out.push(b'{');
            for (i, key) in keys.into_iter().enumerate() {
                if !key.is_ascii() {
                    return Err(CanonError::KeyNotAscii);
                }
                if i > 0 {
                    out.push(b',');
                }
                put_string(key, out);
                out.push(b':');
                put(&map[key], depth + 1, out)?;
            }
            out.push(b'}');
        }
        Value::Null => out.extend_from_slice(b"null"),
        Value::Bool(true) => out.extend_from_slice(b"true"),
        Value::Bool(false) => out.extend_from_slice(b"false"),
    }
    Ok(())
}

fn put_number(n: &serde_json::Number, out: &mut Vec<u8>) -> Result<(), CanonError> {
    if n.is_f64() {
        return Err(CanonError::Fraction);
    }
    match n.as_i64() {
        Some(i) if i.abs() <= INTEGER_MAX => out.extend_from_slice(i.to_string().as_bytes()),
        _ => return Err(CanonError::IntegerRange),
    }
    Ok(())
}

/// RFC 8785 section 3.2.2.2: short escapes where JSON has them, lower-case `\u00xx` for other controls, the rest raw.
fn put_string(s: &str, out: &mut Vec<u8>) {
    // serde_json writes strings by the very same rule; the vectors in tests/canon.rs hold it to that.
    serde_json::to_writer(out, s).expect("a string always serialises into memory");
}

/// Reads a canonical text into a record, and refuses every other spelling of it.
///
/// # Errors
/// See [`CanonError`].
pub fn read<T: Serialize + DeserializeOwned>(bytes: &[u8]) -> Result<T, CanonError> {
    let record: T = serde_json::from_slice(bytes).map_err(|e| CanonError::Shape(e.to_string()))?;
    if write(&record)? == bytes { Ok(record) } else { Err(CanonError::Spelling) }
}

/// Reads a canonical text into a plain JSON value. Errors as [`read`].
pub fn read_value(bytes: &[u8]) -> Result<Value, CanonError> {
    let value: Value = serde_json::from_slice(bytes).map_err(|e| CanonError::Shape(e.to_string()))?;
    if write_value(&value)? == bytes { Ok(value) } else { Err(CanonError::Spelling) }
}

/// SHA-256 of the canonical text of a value.
///
/// # Panics
/// If the value isn't writable: callers hash our own record types, whose fields are whole numbers and ASCII keys.
pub fn digest<T: Serialize + ?Sized>(value: &T) -> Digest {
    Digest::of(&write(value).expect("our own records hold only whole numbers and ASCII keys"))
}
