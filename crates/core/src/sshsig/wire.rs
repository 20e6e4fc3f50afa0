//! SSH's wire encoding (RFC 4251, section 5): bytes, u32, and length-prefixed strings.

use super::SigError;

/// Reads from the front of a byte string and never past its end.
pub(super) struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    pub(super) fn new(bytes: &'a [u8]) -> Self {
        Self(bytes)
    }

    pub(super) fn take(&mut self, n: usize) -> Result<&'a [u8], SigError> {
        let (head, rest) = self.0.split_at_checked(n).ok_or(SigError::Truncated)?;
        self.0 = rest;
        Ok(head)
    }

    pub(super) fn array<const N: usize>(&mut self) -> Result<[u8; N], SigError> {
        let bytes = self.take(N)?;
        bytes.try_into().map_err(|_| SigError::Truncated)
    }

    pub(super) fn u32(&mut self) -> Result<u32, SigError> {
        self.array().map(u32::from_be_bytes)
    }

    pub(super) fn string(&mut self) -> Result<&'a [u8], SigError> {
        let len = self.u32()?;
        self.take(usize::try_from(len).map_err(|_| SigError::Truncated)?)
    }

    pub(super) fn end(self) -> Result<(), SigError> {
        if self.0.is_empty() { Ok(()) } else { Err(SigError::Trailing) }
    }
}

/// Appends an SSH string. What we write is always far below 4 GiB.
pub(super) fn put_string(out: &mut Vec<u8>, bytes: &[u8]) {
    let len = u32::try_from(bytes.len()).expect("a field we write is at most some hundred bytes");
    out.extend_from_slice(&len.to_be_bytes());
    out.extend_from_slice(bytes);
}

/// 1 to `max` characters that print on one line: no NUL that C would stop at, no look-alikes.
pub(super) fn plain(bytes: &[u8], max: usize) -> Option<&str> {
    let text = std::str::from_utf8(bytes).ok()?;
    let printable = bytes.iter().all(|b| (0x20..=0x7e).contains(b));
    (printable && (1..=max).contains(&bytes.len())).then_some(text)
}
