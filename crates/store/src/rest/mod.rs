//! At rest: the one data key of a store, and what everything on disk is sealed with. The format is `spec/at-rest.md`.
//!
//! Sealing hides a value and ties it to its place; naming makes it findable by who has the key. Whether the key is
//! there at all is the affair of [`LockFile`], which knows neither files nor people.

mod lock;
mod spare;
mod stream;

use std::fmt;

use chacha20poly1305::aead::{Aead, AeadInOut, KeyInit, Payload};
use chacha20poly1305::{Tag, XChaCha20Poly1305, XNonce};
use hkdf::Hkdf;
use hmac::{Hmac, Mac};
use sha2::Sha256;
use zeroize::Zeroizing;

use crate::error::StoreError;

pub use lock::{AgentEntry, Cost, LOCK_BYTES_MAX, LockError, LockFile};
pub use spare::{SPARE_BYTES, empty_spare, fill_spare, open_spare};
pub(crate) use stream::{Opener, Sealer, last_chunk};

/// Bytes of a key.
pub const KEY_BYTES: usize = 32;
/// Bytes of the nonce before each sealed value.
pub(crate) const NONCE_BYTES: usize = 24;
/// Bytes of the tag behind each sealed value.
pub(crate) const TAG_BYTES: usize = 16;

/// A key in memory, gone from there when dropped.
pub(crate) type Secret = Zeroizing<[u8; KEY_BYTES]>;

/// The key under which everything of one node is sealed.
#[derive(Clone, PartialEq, Eq)]
pub struct DataKey(Secret);

impl DataKey {
    /// A data key of these bytes: 32 random ones where it is new.
    pub fn new(bytes: [u8; KEY_BYTES]) -> Self {
        Self(Zeroizing::new(bytes))
    }

    /// A new data key.
    ///
    /// # Errors
    /// The system has no randomness to give.
    pub fn random() -> Result<Self, StoreError> {
        Ok(Self(Zeroizing::new(random()?)))
    }

    pub(crate) fn bytes(&self) -> &[u8; KEY_BYTES] {
        &self.0
    }

    /// The key for one use.
    pub(crate) fn subkey(&self, usage: &str) -> Secret {
        derive(None, &*self.0, usage)
    }
}

/// Never the key, in any format.
impl fmt::Debug for DataKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("DataKey")
    }
}

/// HKDF-SHA256 to one key.
pub(crate) fn derive(salt: Option<&[u8]>, from: &[u8], usage: &str) -> Secret {
    let mut key = Zeroizing::new([0; KEY_BYTES]);
    let info = format!("nobis-at-rest-v1 {usage}");
    Hkdf::<Sha256>::new(salt, from).expand(info.as_bytes(), &mut *key).expect("HKDF gives 255 times as much");
    key
}

/// Fresh random bytes.
pub(crate) fn random<const N: usize>() -> Result<[u8; N], StoreError> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(|_| StoreError::NoRandomness)?;
    Ok(bytes)
}

/// Seals a value under a key for one place.
pub(crate) fn seal(key: &Secret, place: &[u8], content: &[u8], nonce: [u8; NONCE_BYTES]) -> Vec<u8> {
    let mut out = Vec::with_capacity(NONCE_BYTES + content.len() + TAG_BYTES);
    out.extend_from_slice(&nonce);
    out.extend_from_slice(content);
    let cipher = XChaCha20Poly1305::new((&**key).into());
    let tag = cipher
        .encrypt_inout_detached(&XNonce::from(nonce), place, (&mut out[NONCE_BYTES..]).into())
        .expect("a value is far below the cipher's 256 GB");
    out.extend_from_slice(&tag);
    out
}

/// Opens a sealed value; `None` if it isn't the one that was sealed under this key for this place.
pub(crate) fn open(key: &Secret, place: &[u8], sealed: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
    let (nonce, rest) = sealed.split_first_chunk::<NONCE_BYTES>()?;
    let cipher = XChaCha20Poly1305::new((&**key).into());
    let payload = Payload { msg: rest, aad: place };
    cipher.decrypt(&XNonce::from(*nonce), payload).ok().map(Zeroizing::new)
}

/// What a store seals and names its rows with.
#[derive(Clone)]
pub(crate) struct Rows {
    rows: Secret,
    names: Secret,
}

/// Where a row is: it opens nowhere else.
#[derive(Clone, Copy)]
pub(crate) struct Spot<'a> {
    pub(crate) table: &'static str,
    pub(crate) number: i64,
    pub(crate) name: &'a [u8],
}

impl Spot<'_> {
    fn bytes(&self) -> Vec<u8> {
        [self.table.as_bytes(), &[0], &self.number.to_be_bytes(), self.name].concat()
    }
}

/// A part that isn't there.
const ABSENT: u32 = u32::MAX;

impl Rows {
    pub(crate) fn of(key: &DataKey) -> Self {
        Self { rows: key.subkey("rows"), names: key.subkey("names") }
    }

    /// What a row or a file is found by.
    pub(crate) fn name(&self, kind: &str, name: &str) -> [u8; 32] {
        let mut mac = Hmac::<Sha256>::new_from_slice(&*self.names).expect("HMAC takes a key of any length");
        for part in [kind, " ", name] {
            mac.update(part.as_bytes());
        }
        mac.finalize().into_bytes().into()
    }

    /// Seals the parts of a row, padded so that only its rough size shows.
    pub(crate) fn seal(&self, spot: Spot<'_>, parts: &[Option<&[u8]>]) -> Result<Vec<u8>, StoreError> {
        let length: usize = parts.iter().map(|part| 4 + part.map_or(0, <[u8]>::len)).sum();
        let mut content = Zeroizing::new(Vec::with_capacity(padded(4 + length)));
        content.extend_from_slice(&count(length).to_be_bytes());
        for part in parts {
            content.extend_from_slice(&part.map_or(ABSENT, |bytes| count(bytes.len())).to_be_bytes());
            content.extend_from_slice(part.unwrap_or_default());
        }
        content.resize(padded(4 + length), 0);
        Ok(seal(&self.rows, &spot.bytes(), &content, random()?))
    }

    /// Opens a row of so many parts; `None` if it isn't what was sealed here.
    pub(crate) fn open<const N: usize>(&self, spot: Spot<'_>, sealed: &[u8]) -> Option<Parts<N>> {
        let content = open(&self.rows, &spot.bytes(), sealed)?;
        let mut at = 4;
        let mut parts: [Option<(usize, usize)>; N] = [None; N];
        for part in &mut parts {
            let length = u32::from_be_bytes(*content.get(at..)?.first_chunk::<4>()?);
            at += 4;
            if length != ABSENT {
                let end = at.checked_add(usize::try_from(length).ok()?)?;
                content.get(at..end)?;
                *part = Some((at, end));
                at = end;
            }
        }
        Some(Parts { content, parts })
    }

    /// Seals something that is no row.
    pub(crate) fn seal_small(&self, place: &str, content: &[u8]) -> Result<Vec<u8>, StoreError> {
        Ok(seal(&self.rows, place.as_bytes(), content, random()?))
    }

    /// Opens something that is no row.
    pub(crate) fn open_small(&self, place: &str, sealed: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
        open(&self.rows, place.as_bytes(), sealed)
    }
}

fn count(bytes: usize) -> u32 {
    u32::try_from(bytes).expect("an act has 4 MiB at most, and a setting 64 kB")
}

/// An opened row.
pub(crate) struct Parts<const N: usize> {
    content: Zeroizing<Vec<u8>>,
    parts: [Option<(usize, usize)>; N],
}

impl<const N: usize> Parts<N> {
    /// One part, if it is there.
    pub(crate) fn get(&self, index: usize) -> Option<&[u8]> {
        self.parts[index].map(|(from, to)| &self.content[from..to])
    }

    /// One part as text, if it is there and is text.
    pub(crate) fn text(&self, index: usize) -> Option<&str> {
        self.get(index).and_then(|bytes| std::str::from_utf8(bytes).ok())
    }
}

/// To which length so many bytes are padded: powers of two where they are few, then steps of an eighth. A size then
/// says little of what is kept, and costs at most twice, or an eighth of what is large.
pub(crate) fn padded(length: usize) -> usize {
    const SMALL: usize = 32 * 1024;
    const LEAST: usize = 512;
    if length <= SMALL {
        return length.max(LEAST).next_power_of_two();
    }
    let step = (1_usize << length.ilog2()) / 8;
    length.next_multiple_of(step)
}

/// The cipher of a stream's chunks.
pub(crate) struct Chunks(XChaCha20Poly1305);

impl Chunks {
    pub(crate) fn new(key: &Secret) -> Self {
        Self(XChaCha20Poly1305::new((&**key).into()))
    }

    pub(crate) fn seal(&self, nonce: [u8; NONCE_BYTES], chunk: &mut Vec<u8>) {
        let tag = self.0.encrypt_inout_detached(&XNonce::from(nonce), b"", chunk.as_mut_slice().into());
        chunk.extend_from_slice(&tag.expect("a chunk is far below the cipher's 256 GB"));
    }

    /// Opens a chunk in place; `false` if it isn't the one that was sealed with this nonce.
    pub(crate) fn open(&self, nonce: [u8; NONCE_BYTES], chunk: &mut Vec<u8>) -> bool {
        let Some(length) = chunk.len().checked_sub(TAG_BYTES) else { return false };
        let Some(tag) = chunk.last_chunk::<TAG_BYTES>().map(|tag| Tag::from(*tag)) else { return false };
        let nonce = XNonce::from(nonce);
        let opened = self.0.decrypt_inout_detached(&nonce, b"", (&mut chunk[..length]).into(), &tag).is_ok();
        chunk.truncate(length);
        opened
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows() -> Rows {
        Rows::of(&DataKey::new([7; KEY_BYTES]))
    }

    #[test]
    fn a_row_opens_in_its_own_place_only() {
        let (rows, name) = (rows(), [1; 32]);
        let spot = Spot { table: "ops", number: 3, name: &name };
        let sealed = rows.seal(spot, &[Some(b"header"), None, Some(b"")]).expect("randomness");
        let parts = rows.open::<3>(spot, &sealed).expect("it opens");
        assert_eq!((parts.get(0), parts.get(1), parts.get(2)), (Some(&b"header"[..]), None, Some(&b""[..])));
        let elsewhere = [Spot { table: "bodies", ..spot }, Spot { number: 4, ..spot }, Spot { name: &[2; 32], ..spot }];
        assert!(elsewhere.into_iter().all(|spot| rows.open::<3>(spot, &sealed).is_none()));
        assert!(Rows::of(&DataKey::new([8; KEY_BYTES])).open::<3>(spot, &sealed).is_none());
        for at in 0..sealed.len() {
            let mut flipped = sealed.clone();
            flipped[at] ^= 1;
            assert!(rows.open::<3>(spot, &flipped).is_none(), "byte {at}");
        }
    }

    #[test]
    fn sizes_are_told_roughly() {
        let cases = [(0, 512), (512, 512), (513, 1024), (20_000, 32_768), (32_768, 32_768), (32_769, 36_864)];
        for (length, shown) in cases {
            assert_eq!(padded(length), shown, "{length}");
        }
        for length in (1..5_000_000).step_by(997) {
            let shown = padded(length);
            assert!(shown >= length && padded(shown) == shown);
            assert!(length <= 32_768 || shown <= length + length / 8, "{length}");
        }
    }

    #[test]
    fn keys_of_different_uses_and_names_of_different_kinds_differ() {
        let key = DataKey::new([7; KEY_BYTES]);
        assert_ne!(key.subkey("rows"), key.subkey("names"));
        assert_ne!(rows().name("op", "ab"), rows().name("space", "ab"));
        assert_eq!(format!("{key:?}"), "DataKey");
    }
}
