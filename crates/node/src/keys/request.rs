//! Requests: what somebody with a new key hands to those who enrol it, small enough for a message.
//!
//! ```text
//! nobis key request 1
//! space 64 hex digits
//! person ua-1
//! key ssh-ed25519 AAAA…
//! -----BEGIN SSH SIGNATURE-----
//! …
//! -----END SSH SIGNATURE-----
//! ```
//!
//! The key has signed that it means to be this person's in this space, so a request can't be turned to another use. What
//! it can't show is that the person made it: whoever enrols has the code read out by a voice they know.
//! `spec/key-request.md` is the format.

use std::fmt;

use nobis_core::acts::{KeyEnrol, enrolment};
use nobis_core::ids::{Digest, Id};
use nobis_core::op::OpId;
use nobis_core::sshsig::{Namespace, PublicKey};

use super::{KeyError, Signer};

/// First line.
const FIRST_LINE: &str = "nobis key request 1";
/// A key line of a FIDO2 key has some 200 bytes, its signature some 500.
const BYTES_MAX: usize = 4 * 1024;

/// A request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyRequest {
    /// The space.
    pub space: OpId,
    /// Person, key, and the key's own word.
    pub enrol: KeyEnrol,
}

/// Why a text is no request, and on which line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KeyRequestError {
    /// Line, from 1.
    pub line: usize,
}

impl fmt::Display for KeyRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let KeyEnrol { person, key, proof } = &self.enrol;
        write!(f, "{FIRST_LINE}\nspace {}\nperson {person}\nkey {key}\n{proof}", self.space)
    }
}

impl KeyRequest {
    /// Signs a request with the new key itself.
    ///
    /// # Errors
    /// The signer refuses.
    pub fn sign(signer: &Signer, space: OpId, person: &Id) -> Result<Self, KeyError> {
        let key = signer.public().clone();
        let proof = signer.sign(Namespace::Key, &enrolment(space, person, &key))?.to_armored();
        Ok(Self { space, enrol: KeyEnrol { person: person.clone(), key, proof } })
    }

    /// Reads a request, exactly as it is written. Whether its key signed it is asked by whoever enrols.
    ///
    /// # Errors
    /// The first line that isn't right.
    pub fn parse(text: &str) -> Result<Self, KeyRequestError> {
        let wrong = |line| KeyRequestError { line };
        if text.len() > BYTES_MAX {
            return Err(wrong(1));
        }
        let mut lines = text.splitn(5, '\n');
        let mut next = |n: usize, name: &str| lines.next().and_then(|line| line.strip_prefix(name)).ok_or(wrong(n));
        if !next(1, FIRST_LINE)?.is_empty() {
            return Err(wrong(1));
        }
        let space = next(2, "space ")?.parse().map_err(|_| wrong(2))?;
        let person = next(3, "person ")?.parse().map_err(|_| wrong(3))?;
        let key = PublicKey::parse(next(4, "key ")?).map_err(|_| wrong(4))?;
        let proof = next(5, "")?.to_owned();
        if nobis_core::sshsig::Signature::parse(&proof).is_err() {
            return Err(wrong(5));
        }
        let found = Self { space, enrol: KeyEnrol { person, key, proof } };
        if found.to_string() == text { Ok(found) } else { Err(wrong(5)) }
    }

    /// What the person reads out to whoever enrols the key.
    pub fn code(&self) -> String {
        spoken(&Digest::of(self.to_string().as_bytes()))
    }
}

/// A digest as it is read over a telephone: eight groups of four digits, half of it. To find another text with the same
/// half takes 2^128 tries.
pub fn spoken(digest: &Digest) -> String {
    let text = digest.to_string();
    (0..8).map(|n| &text[4 * n..4 * n + 4]).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::keys;

    fn sample() -> KeyRequest {
        let dir = tempfile::tempdir().expect("a folder");
        let path = dir.path().join("ua-1");
        keys::generate(&path, "ua-1", None).expect("a new key");
        let signer = keys::load_with(&path, None, &mut |_| Err(KeyError::NobodyToAsk)).expect("it has no passphrase");
        KeyRequest::sign(&signer, Digest::of(b"space"), &"ua-1".parse().expect("an id")).expect("it signs")
    }

    #[test]
    fn what_is_written_is_read_and_proved() {
        let request = sample();
        assert_eq!(KeyRequest::parse(&request.to_string()), Ok(request.clone()));
        assert!(request.enrol.is_proved(request.space));
    }

    #[test]
    fn another_spelling_or_a_cut_is_refused_with_its_line() {
        let text = sample().to_string();
        for (changed, line) in [
            (String::new(), 1),
            (text.replace("request 1", "request 2"), 1),
            (text.replace("space ", "space  "), 2),
            (text.replace("person ", "persona "), 3),
            (text.replace("key ssh-ed25519", "key ssh-rsa"), 4),
            (text.lines().take(4).collect::<Vec<_>>().join("\n"), 5),
            (format!("{text}\n"), 5),
            (text.replace("-----END", "----END"), 5),
            (format!("{text}{}", "x".repeat(BYTES_MAX)), 1),
        ] {
            assert_eq!(KeyRequest::parse(&changed), Err(KeyRequestError { line }), "{changed}");
        }
    }

    #[test]
    fn one_changed_for_another_person_is_read_and_not_proved() {
        let text = sample().to_string().replace("person ua-1", "person ua-2");
        let changed = KeyRequest::parse(&text).expect("it is well formed");
        assert!(!changed.enrol.is_proved(changed.space));
        assert_ne!(changed.code(), sample().code());
    }
}
