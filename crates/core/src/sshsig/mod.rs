//! Signatures: SSHSIG with Ed25519, one namespace per use, checked by one strict rule.
//!
//! What is signed here is checked elsewhere with `ssh-keygen -Y verify`, and what we accept it
//! accepts too. The other way round we are stricter, so that one signature has one spelling and
//! no two nodes disagree about it: see [`check_raw`] and `spec/signature.md`.
//!
//! Nothing here signs: a secret stays in the node or in ssh-agent. A writer takes
//! [`signed_data`], has it signed, calls [`assemble`], and [`check`]s the result.

mod error;
mod key;
mod signature;
mod strict;
mod wire;

use std::fmt;

use sha2::{Digest, Sha256, Sha512};

pub use error::SigError;
pub use key::PublicKey;
pub use signature::{Signature, assemble};
pub use strict::check_raw;

use wire::put_string;

/// A FIDO2 application is `ssh:` and a label a person typed.
pub const APPLICATION_BYTES_MAX: usize = 128;

/// Ours have 11 and 13 bytes; others are read only to say that they are not the one expected.
pub const NAMESPACE_BYTES_MAX: usize = 64;

/// The longest key line: 26 bytes of algorithm, a space, and base64 of at most
/// (4+26) + (4+32) + (4+128) = 198 bytes, which is 264.
pub const KEY_LINE_BYTES_MAX: usize = 26 + 1 + 264;

/// The longest armored signature. Binary: 6 magic + 4 version + (4+198) key + (4+64) namespace +
/// 4 reserved + (4+6) hash + (4 + (4+26) + (4+64) + 1 + 4) signature = 401 bytes; in base64 536;
/// 8 line ends; and 30 and 28 bytes of frame.
pub const ARMORED_BYTES_MAX: usize = 30 + 536 + 8 + 28;

const MAGIC: &[u8; 6] = b"SSHSIG";
const HASH: &str = "sha512";

/// FIDO2's flag "a person touched the token".
const USER_PRESENT: u8 = 0x01;

/// What a signature is for. A signature made for one use never counts for another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Namespace {
    /// An op: one signed act.
    Op,
    /// The seal of a release.
    Seal,
    /// What a node has of a space, by the node's own key.
    Have,
    /// A new key's word that it is a person's.
    Key,
    /// What a person gives to their guardians.
    Ward,
}

impl Namespace {
    /// Every use there is.
    pub const ALL: [Self; 5] = [Self::Op, Self::Seal, Self::Have, Self::Key, Self::Ward];

    /// The name that goes into the signed bytes, and after `ssh-keygen -n`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Op => "nobis-op-v1",
            Self::Seal => "nobis-seal-v1",
            Self::Have => "nobis-have-v1",
            Self::Key => "nobis-key-v1",
            Self::Ward => "nobis-ward-v1",
        }
    }
}

impl fmt::Display for Namespace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// The bytes a key or an agent signs for `message`: magic, namespace, and the SHA-512 of the message.
pub fn signed_data(namespace: Namespace, message: &[u8]) -> Vec<u8> {
    let mut out = MAGIC.to_vec();
    put_string(&mut out, namespace.as_str().as_bytes());
    put_string(&mut out, b"");
    put_string(&mut out, HASH.as_bytes());
    put_string(&mut out, &Sha512::digest(message));
    out
}

/// Checks that `sig` is `key`'s signature of `message` for this use.
///
/// # Errors
/// When the signature names another key or use, a token signed without a touch, or the strict
/// rule ([`check_raw`]) is broken.
pub fn check(key: &PublicKey, namespace: Namespace, message: &[u8], sig: &Signature) -> Result<(), SigError> {
    if sig.key() != key {
        return Err(SigError::KeyMismatch);
    }
    if sig.namespace() != namespace.as_str() {
        return Err(SigError::NamespaceMismatch);
    }
    let data = signed_data(namespace, message);
    match (key.application(), sig.touch()) {
        (None, None) => check_raw(key.point(), &data, sig.bytes()),
        (Some(application), Some((flags, counter))) => {
            if flags & USER_PRESENT == 0 {
                return Err(SigError::UserPresence);
            }
            let data = token_data(application, flags, counter, &data);
            check_raw(key.point(), &data, sig.bytes())
        }
        _ => Err(SigError::SignatureAlgorithm),
    }
}

/// What a FIDO2 token signs instead of `data` (OpenSSH's PROTOCOL.u2f).
fn token_data(application: &str, flags: u8, counter: u32, data: &[u8]) -> Vec<u8> {
    let mut out = Sha256::digest(application.as_bytes()).to_vec();
    out.push(flags);
    out.extend_from_slice(&counter.to_be_bytes());
    out.extend_from_slice(&Sha256::digest(data));
    out
}
