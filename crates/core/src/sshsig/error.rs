//! Why a key or a signature is refused.
//!
//! Each reason has its own code, because the next step differs: a wrong key is
//! asked for again, a wrong namespace is a mix-up of two uses, a small-order
//! point is an attack. No message holds key bytes or signed text.

use std::fmt;

use super::{APPLICATION_BYTES_MAX, ARMORED_BYTES_MAX, KEY_LINE_BYTES_MAX, NAMESPACE_BYTES_MAX};

/// Why a key or a signature was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SigError {
    /// The line is not `<algorithm> <base64>`, or does not print back to itself.
    KeyLine,
    /// The key is RSA, ECDSA, a certificate, or anything but the two Ed25519 kinds.
    KeyAlgorithm,
    /// The bytes inside the key are cut short, too many, or contradict the line.
    KeyBlob,
    /// The key's point is written in a way no signer writes it.
    KeyNotCanonical,
    /// The key's 32 bytes are no point of the curve.
    KeyNotAPoint,
    /// The key is one of the few points under which anything can be "signed".
    KeySmallOrder,
    /// The security key's application is empty, too long, or not `ssh:…` in plain characters.
    KeyApplication,
    /// The text is longer than any signature we write.
    TooLong,
    /// The armored text is not, byte for byte, what ssh-keygen writes.
    Armor,
    /// The bytes inside the armor end too early.
    Truncated,
    /// The bytes inside the armor go on after the signature.
    Trailing,
    /// The bytes inside the armor do not start with `SSHSIG`.
    Magic,
    /// The SSHSIG version is not 1.
    Version,
    /// The namespace is empty, too long, or not in plain characters.
    NamespaceForm,
    /// The reserved field is not empty.
    Reserved,
    /// The message was hashed with something else than SHA-512.
    HashAlgorithm,
    /// The signature's algorithm is not the one of its key.
    SignatureAlgorithm,
    /// The signature proper is not 64 bytes.
    SignatureLength,
    /// The signature names another key than the one expected.
    KeyMismatch,
    /// The signature was made for another use.
    NamespaceMismatch,
    /// The security key was not touched when it signed.
    UserPresence,
    /// The number S is not below the group order: a second form of a known signature.
    SNotCanonical,
    /// The point R is written in a way no signer writes it.
    RNotCanonical,
    /// The 32 bytes of R are no point of the curve.
    RNotAPoint,
    /// The point R is one of the few that no honest signer draws.
    RSmallOrder,
    /// All is well formed, and this key did not sign this message.
    Mismatch,
}

impl SigError {
    /// A stable word for logs, vectors and translated messages.
    pub fn code(&self) -> &'static str {
        match self {
            Self::KeyLine => "sig-key-line",
            Self::KeyAlgorithm => "sig-key-algorithm",
            Self::KeyBlob => "sig-key-blob",
            Self::KeyNotCanonical => "sig-key-not-canonical",
            Self::KeyNotAPoint => "sig-key-not-a-point",
            Self::KeySmallOrder => "sig-key-small-order",
            Self::KeyApplication => "sig-key-application",
            Self::TooLong => "sig-too-long",
            Self::Armor => "sig-armor",
            Self::Truncated => "sig-truncated",
            Self::Trailing => "sig-trailing",
            Self::Magic => "sig-magic",
            Self::Version => "sig-version",
            Self::NamespaceForm => "sig-namespace-form",
            Self::Reserved => "sig-reserved",
            Self::HashAlgorithm => "sig-hash-algorithm",
            Self::SignatureAlgorithm => "sig-algorithm",
            Self::SignatureLength => "sig-length",
            Self::KeyMismatch => "sig-key-mismatch",
            Self::NamespaceMismatch => "sig-namespace-mismatch",
            Self::UserPresence => "sig-user-presence",
            Self::SNotCanonical => "sig-s-not-canonical",
            Self::RNotCanonical => "sig-r-not-canonical",
            Self::RNotAPoint => "sig-r-not-a-point",
            Self::RSmallOrder => "sig-r-small-order",
            Self::Mismatch => "sig-mismatch",
        }
    }
}

impl fmt::Display for SigError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::KeyLine => write!(
                f,
                "the key is not one line `ssh-ed25519 AAAA…` of at most {KEY_LINE_BYTES_MAX} bytes; \
                 copy the first two words of the .pub file, without the comment"
            ),
            Self::KeyAlgorithm => f.write_str(
                "the key is of a kind nobis does not use; make one with `ssh-keygen -t ed25519` \
                 or `ssh-keygen -t ed25519-sk`",
            ),
            Self::KeyBlob => f.write_str("the key's base64 does not hold a whole key; copy the .pub file again"),
            Self::KeyNotCanonical => f.write_str(
                "the key's point is written in an unusual way that other tools read differently; \
                 do not trust it, ask its holder for a new key",
            ),
            Self::KeyNotAPoint => f.write_str("the key is not a point of the curve; copy the .pub file again"),
            Self::KeySmallOrder => f.write_str(
                "the key is one under which anyone can sign; do not trust it, ask its holder how it was made",
            ),
            Self::KeyApplication => write!(
                f,
                "the security key's application is not `ssh:…` in at most {APPLICATION_BYTES_MAX} plain \
                 characters; make the key with `ssh-keygen -t ed25519-sk`"
            ),
            Self::TooLong => {
                write!(f, "the signature is longer than {ARMORED_BYTES_MAX} bytes; send the .sig file and nothing else")
            }
            Self::Armor => f.write_str(
                "the signature's text is not exactly as ssh-keygen writes it; send the .sig file \
                 unchanged, it was perhaps re-wrapped or pasted into a message",
            ),
            Self::Truncated => f.write_str("the signature ends too early; send the .sig file again"),
            Self::Trailing => f.write_str("the signature goes on after its end; sign again with ssh-keygen"),
            Self::Magic => f.write_str("the text in the armor is no SSH signature; sign with `ssh-keygen -Y sign`"),
            Self::Version => f.write_str("the SSH signature's version is not 1; sign again with a stock ssh-keygen"),
            Self::NamespaceForm => write!(
                f,
                "the signature's namespace is not 1 to {NAMESPACE_BYTES_MAX} plain characters; \
                 sign again with the namespace named in spec/signature.md"
            ),
            Self::Reserved => {
                f.write_str("the signature's reserved field is not empty; sign again with a stock ssh-keygen")
            }
            Self::HashAlgorithm => {
                f.write_str("the message was hashed with something else than sha512; sign again without `-O hashalg`")
            }
            Self::SignatureAlgorithm => {
                f.write_str("the signature's algorithm is not that of its key; sign again with a stock ssh-keygen")
            }
            Self::SignatureLength => f.write_str("the signature is not 64 bytes; sign again with a stock ssh-keygen"),
            Self::KeyMismatch => {
                f.write_str("the signature names another key than the one expected; ask the signer which key was used")
            }
            Self::NamespaceMismatch => {
                f.write_str("the signature was made for another use; sign again with the namespace of this one")
            }
            Self::UserPresence => f.write_str(
                "the security key signed without a touch; sign again and touch it, with a key made \
                 without `no-touch-required`",
            ),
            Self::SNotCanonical => f.write_str(
                "the number S in the signature is too large, as in a reworked copy; ask the signer to sign again",
            ),
            Self::RNotCanonical => {
                f.write_str("the point R in the signature is written in an unusual way; ask the signer to sign again")
            }
            Self::RNotAPoint => {
                f.write_str("the point R in the signature is not on the curve; send the .sig file again")
            }
            Self::RSmallOrder => f.write_str(
                "the point R in the signature is one no honest signer draws; ask the signer how it was made",
            ),
            Self::Mismatch => {
                f.write_str("this key did not sign this text; compare the text with the one that was signed")
            }
        }
    }
}

impl std::error::Error for SigError {}
