//! A place for something that opens with a second passphrase, and looks the same where there is nothing.
//!
//! Whoever has a person's first passphrase, and the whole store with it, must not be able to tell whether there is a
//! second one. So the place is there for everybody, of one length, and is either sealed or random: to whoever lacks the
//! second passphrase these are the same.

use zeroize::Zeroizing;

use super::lock::{SALT_BYTES, stretched};
use super::{Cost, NONCE_BYTES, TAG_BYTES, open, random, seal};
use crate::error::StoreError;

/// Room for an OpenSSH key of some 400 bytes, and what goes with it.
const CONTENT_BYTES: usize = 1024;
/// Bytes of every such place.
pub const SPARE_BYTES: usize = SALT_BYTES + NONCE_BYTES + CONTENT_BYTES + TAG_BYTES;
const PLACE: &[u8] = b"nobis spare 1";

/// A place with nothing in it.
///
/// # Errors
/// The system has no randomness to give.
pub fn empty_spare() -> Result<Vec<u8>, StoreError> {
    Ok(random::<SPARE_BYTES>()?.to_vec())
}

/// A place that opens with this passphrase.
///
/// # Errors
/// [`StoreError::Setting`] for more than there is room for, or no randomness.
pub fn fill_spare(content: &[u8], passphrase: &str, cost: Cost) -> Result<Vec<u8>, StoreError> {
    let length = u16::try_from(content.len()).ok().filter(|n| usize::from(*n) + 2 <= CONTENT_BYTES);
    let length = length.ok_or(StoreError::Setting)?;
    let mut whole = Zeroizing::new(Vec::with_capacity(CONTENT_BYTES));
    whole.extend_from_slice(&length.to_be_bytes());
    whole.extend_from_slice(content);
    whole.resize(CONTENT_BYTES, 0);
    let salt: [u8; SALT_BYTES] = random()?;
    let sealed = seal(&stretched(passphrase, cost, &salt), PLACE, &whole, random()?);
    Ok([&salt[..], &sealed].concat())
}

/// What is in a place, if there is anything and this passphrase opens it. Takes as long either way.
pub fn open_spare(place: &[u8], passphrase: &str, cost: Cost) -> Option<Zeroizing<Vec<u8>>> {
    let (salt, sealed) = place.split_first_chunk::<SALT_BYTES>()?;
    let whole = open(&stretched(passphrase, cost, salt), PLACE, sealed)?;
    let (length, content) = whole.split_first_chunk::<2>()?;
    content.get(..usize::from(u16::from_be_bytes(*length))).map(|content| Zeroizing::new(content.to_vec()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_opens_with_its_passphrase_only_and_an_empty_one_looks_the_same() {
        let full = fill_spare(b"a key", "second words", Cost::LEAST).expect("it fits");
        let empty = empty_spare().expect("random bytes");
        assert_eq!(full.len(), empty.len());
        assert_eq!(open_spare(&full, "second words", Cost::LEAST).expect("it opens").as_slice(), b"a key");
        assert!(open_spare(&full, "first words", Cost::LEAST).is_none());
        assert!(open_spare(&empty, "second words", Cost::LEAST).is_none());
        assert!(fill_spare(&[0; CONTENT_BYTES], "x", Cost::LEAST).is_err());
        // Neither has bytes that stand out: no head, no zeros, no text.
        for place in [&full, &empty] {
            let most = (0..=255u8).map(|byte| place.iter().filter(|b| **b == byte).count()).max();
            assert!(most < Some(25), "{most:?} of {} bytes are the same", place.len());
        }
    }
}
