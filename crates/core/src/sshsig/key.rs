//! Public keys as OpenSSH writes them: `ssh-ed25519 AAAA…`, or the FIDO2 kind.

use std::fmt;

use base64ct::{Base64, Base64Unpadded, Encoding};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use sha2::{Digest, Sha256};

use super::wire::{Reader, plain, put_string};
use super::{APPLICATION_BYTES_MAX, KEY_LINE_BYTES_MAX, SigError, strict};

pub(super) const ED25519: &str = "ssh-ed25519";
pub(super) const SK_ED25519: &str = "sk-ssh-ed25519@openssh.com";

/// A key that may sign acts: Ed25519, in a file or on a FIDO2 token.
///
/// A value of this type holds a canonical point outside the small-order ones,
/// so one key has one line, one fingerprint and one place in a sorted list.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PublicKey {
    point: [u8; 32],
    /// The FIDO2 application, for a key on a token.
    application: Option<String>,
}

impl PublicKey {
    /// A key of the plain kind from its 32 bytes.
    ///
    /// # Errors
    /// When the bytes are no canonical point, or one of small order.
    pub fn ed25519(point: [u8; 32]) -> Result<Self, SigError> {
        Self::build(point, None)
    }

    /// A key on a FIDO2 token, from its 32 bytes and application (`ssh:` by default).
    ///
    /// # Errors
    /// When the bytes are no canonical point, one of small order, or the application has a bad form.
    pub fn sk_ed25519(point: [u8; 32], application: &str) -> Result<Self, SigError> {
        Self::build(point, Some(application.as_bytes()))
    }

    fn build(point: [u8; 32], application: Option<&[u8]>) -> Result<Self, SigError> {
        strict::check_key(&point)?;
        let application = match application {
            None => None,
            // ssh-keygen makes keys for `ssh:` applications only. Anything else is the name of a
            // web site, whose logins must never be readable as acts.
            Some(bytes) => Some(
                plain(bytes, APPLICATION_BYTES_MAX)
                    .filter(|a| a.starts_with("ssh:"))
                    .ok_or(SigError::KeyApplication)?
                    .to_owned(),
            ),
        };
        Ok(Self { point, application })
    }

    /// Reads exactly `ssh-ed25519 AAAA…` or `sk-ssh-ed25519@openssh.com AAAA…`: no comment, no
    /// line end, no second spelling.
    ///
    /// # Errors
    /// When the line is not what [`PublicKey`] prints, or the key is not one we use.
    pub fn parse(line: &str) -> Result<Self, SigError> {
        if line.len() > KEY_LINE_BYTES_MAX {
            return Err(SigError::KeyLine);
        }
        let (algorithm, base64) = line.split_once(' ').ok_or(SigError::KeyLine)?;
        if ![ED25519, SK_ED25519].contains(&algorithm) {
            return Err(SigError::KeyAlgorithm);
        }
        let blob = Base64::decode_vec(base64).map_err(|_| SigError::KeyLine)?;
        let key = Self::parse_blob(&blob)?;
        if key.algorithm() != algorithm {
            return Err(SigError::KeyBlob);
        }
        if key.to_string() != line {
            return Err(SigError::KeyLine);
        }
        Ok(key)
    }

    /// Reads the binary form, as in a signature or an answer of ssh-agent.
    ///
    /// # Errors
    /// When the bytes are not one whole key, or the key is not one we use.
    pub fn parse_blob(blob: &[u8]) -> Result<Self, SigError> {
        let mut r = Reader::new(blob);
        let cut = |_| SigError::KeyBlob;
        let algorithm = r.string().map_err(cut)?;
        let sk = algorithm == SK_ED25519.as_bytes();
        if !sk && algorithm != ED25519.as_bytes() {
            return Err(SigError::KeyAlgorithm);
        }
        let point = r.string().map_err(cut)?;
        let point = point.try_into().map_err(|_| SigError::KeyBlob)?;
        let application = if sk { Some(r.string().map_err(cut)?) } else { None };
        r.end().map_err(cut)?;
        Self::build(point, application)
    }

    /// The binary form: what the line holds in base64.
    pub fn to_blob(&self) -> Vec<u8> {
        let mut out = Vec::new();
        put_string(&mut out, self.algorithm().as_bytes());
        put_string(&mut out, &self.point);
        if let Some(application) = &self.application {
            put_string(&mut out, application.as_bytes());
        }
        out
    }

    /// `SHA256:…`, as `ssh-keygen -l` prints it.
    pub fn fingerprint(&self) -> String {
        let digest = Sha256::digest(self.to_blob());
        format!("SHA256:{}", Base64Unpadded::encode_string(&digest))
    }

    /// The first word of the line.
    pub fn algorithm(&self) -> &'static str {
        match self.application {
            None => ED25519,
            Some(_) => SK_ED25519,
        }
    }

    /// The 32 bytes of the point.
    pub fn point(&self) -> &[u8; 32] {
        &self.point
    }

    /// The FIDO2 application, for a key on a token.
    pub fn application(&self) -> Option<&str> {
        self.application.as_deref()
    }
}

impl fmt::Display for PublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.algorithm(), Base64::encode_string(&self.to_blob()))
    }
}

/// The line, so that a failing test can be followed up with ssh-keygen.
impl fmt::Debug for PublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PublicKey({self})")
    }
}

impl std::str::FromStr for PublicKey {
    type Err = SigError;
    fn from_str(line: &str) -> Result<Self, SigError> {
        Self::parse(line)
    }
}

impl Serialize for PublicKey {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for PublicKey {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let line = String::deserialize(deserializer)?;
        Self::parse(&line).map_err(serde::de::Error::custom)
    }
}
