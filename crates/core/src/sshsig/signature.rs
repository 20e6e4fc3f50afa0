//! The SSHSIG file (OpenSSH's PROTOCOL.sshsig), read and written in exactly one way.

use std::fmt;

use base64ct::{Base64, Encoding};

use super::wire::{Reader, plain, put_string};
use super::{ARMORED_BYTES_MAX, HASH, MAGIC, NAMESPACE_BYTES_MAX, Namespace, PublicKey, SigError};

const BEGIN: &str = "-----BEGIN SSH SIGNATURE-----\n";
const END: &str = "-----END SSH SIGNATURE-----\n";
/// Where ssh-keygen breaks base64 lines.
const COLUMNS: usize = 70;
const VERSION: u32 = 1;

/// A signature, read or assembled but not yet checked: see [`super::check`].
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Signature {
    key: PublicKey,
    namespace: String,
    proper: Proper,
}

/// What the key itself wrote.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
struct Proper {
    bytes: [u8; 64],
    /// Flags and counter, from a token.
    touch: Option<(u8, u32)>,
}

impl Signature {
    /// Reads the text of a `.sig` file, exactly as ssh-keygen writes it.
    ///
    /// # Errors
    /// When the text is not byte for byte what [`Signature::to_armored`] would write.
    pub fn parse(armored: &str) -> Result<Self, SigError> {
        if armored.len() > ARMORED_BYTES_MAX {
            return Err(SigError::TooLong);
        }
        let body = armored.strip_prefix(BEGIN).and_then(|rest| rest.strip_suffix(END));
        let base64 = body.ok_or(SigError::Armor)?.replace('\n', "");
        let blob = Base64::decode_vec(&base64).map_err(|_| SigError::Armor)?;
        let sig = Self::parse_blob(&blob)?;
        // Line breaks, padding, and whatever the steps above let pass: one text per signature.
        if sig.to_armored() != armored {
            return Err(SigError::Armor);
        }
        Ok(sig)
    }

    fn parse_blob(blob: &[u8]) -> Result<Self, SigError> {
        let mut r = Reader::new(blob);
        if r.take(MAGIC.len())? != MAGIC {
            return Err(SigError::Magic);
        }
        if r.u32()? != VERSION {
            return Err(SigError::Version);
        }
        let key = PublicKey::parse_blob(r.string()?)?;
        let namespace = plain(r.string()?, NAMESPACE_BYTES_MAX).ok_or(SigError::NamespaceForm)?;
        if !r.string()?.is_empty() {
            return Err(SigError::Reserved);
        }
        if r.string()? != HASH.as_bytes() {
            return Err(SigError::HashAlgorithm);
        }
        let proper = Proper::parse(&key, r.string()?)?;
        r.end()?;
        Ok(Self { namespace: namespace.to_owned(), key, proper })
    }

    /// The text of a `.sig` file, as ssh-keygen writes it.
    pub fn to_armored(&self) -> String {
        let base64 = Base64::encode_string(&self.to_blob());
        let mut out = String::with_capacity(ARMORED_BYTES_MAX);
        out.push_str(BEGIN);
        let mut rest = base64.as_str();
        while !rest.is_empty() {
            let (line, tail) = rest.split_at(rest.len().min(COLUMNS));
            out.push_str(line);
            out.push('\n');
            rest = tail;
        }
        out.push_str(END);
        out
    }

    /// What a key or an agent returned: algorithm, 64 bytes, and flags and counter from a token. With the key and the
    /// namespace, [`assemble`] makes the signature of it again.
    pub fn to_raw(&self) -> Vec<u8> {
        self.proper.to_blob(&self.key)
    }

    fn to_blob(&self) -> Vec<u8> {
        let mut out = MAGIC.to_vec();
        out.extend_from_slice(&VERSION.to_be_bytes());
        put_string(&mut out, &self.key.to_blob());
        put_string(&mut out, self.namespace.as_bytes());
        put_string(&mut out, b"");
        put_string(&mut out, HASH.as_bytes());
        put_string(&mut out, &self.proper.to_blob(&self.key));
        out
    }

    /// The key the signature names. Compare it with the one you expect; [`super::check`] does.
    pub fn key(&self) -> &PublicKey {
        &self.key
    }

    /// The use the signature names.
    pub fn namespace(&self) -> &str {
        &self.namespace
    }

    pub(super) fn bytes(&self) -> &[u8; 64] {
        &self.proper.bytes
    }

    pub(super) fn touch(&self) -> Option<(u8, u32)> {
        self.proper.touch
    }
}

impl Proper {
    fn parse(key: &PublicKey, blob: &[u8]) -> Result<Self, SigError> {
        let mut r = Reader::new(blob);
        if r.string()? != key.algorithm().as_bytes() {
            return Err(SigError::SignatureAlgorithm);
        }
        let bytes = r.string()?.try_into().map_err(|_| SigError::SignatureLength)?;
        let touch = match key.application() {
            None => None,
            Some(_) => {
                let [flags] = r.array()?;
                Some((flags, r.u32()?))
            }
        };
        r.end()?;
        Ok(Self { bytes, touch })
    }

    fn to_blob(&self, key: &PublicKey) -> Vec<u8> {
        let mut out = Vec::new();
        put_string(&mut out, key.algorithm().as_bytes());
        put_string(&mut out, &self.bytes);
        if let Some((flags, counter)) = self.touch {
            out.push(flags);
            out.extend_from_slice(&counter.to_be_bytes());
        }
        out
    }
}

impl fmt::Debug for Signature {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Signature({} by {})", self.namespace, self.key.fingerprint())
    }
}

/// Makes a signature from what a key or an agent returned for [`super::signed_data`]: an SSH
/// signature blob (algorithm, 64 bytes, and flags and counter from a token).
///
/// It is not checked here, where the message is unknown: call [`super::check`] before using it.
///
/// # Errors
/// When the blob is not one signature of the key's kind.
pub fn assemble(key: &PublicKey, namespace: Namespace, raw_signature: &[u8]) -> Result<Signature, SigError> {
    Ok(Signature {
        key: key.clone(),
        namespace: namespace.as_str().to_owned(),
        proper: Proper::parse(key, raw_signature)?,
    })
}
