//! Marks: how acts signed with the second passphrase say so, to guardians and to nobody else.
//!
//! Every act has a body salt, sixteen bytes that look like chance. With a mark, the first eight are what they would have
//! been, and the last eight follow from them by a secret that the person once gave to their guardians. Who has the secret
//! sees it; to everybody else, whoever has the first passphrase and the whole disk included, it is chance as before.
//! Eight bytes: no salt looks marked by accident in 2^64 acts.

use hmac::{Hmac, KeyInit, Mac};
use nobis_core::op::{hex, unhex};
use sha2::Sha256;
use zeroize::Zeroizing;

/// The secret of one person and their guardians.
#[derive(Clone)]
pub struct Mark(Zeroizing<[u8; 32]>);

impl Mark {
    /// A mark of this secret: 32 random bytes where it is new.
    pub fn new(secret: [u8; 32]) -> Self {
        Self(Zeroizing::new(secret))
    }

    /// The secret in hex digits, as it is kept.
    pub fn secret(&self) -> Zeroizing<String> {
        Zeroizing::new(hex(&*self.0))
    }

    /// A mark by its secret in hex digits.
    pub fn parse(text: &str) -> Option<Self> {
        Some(Self(Zeroizing::new(unhex(text)?)))
    }

    /// A salt that says it.
    pub fn on(&self, salt: [u8; 16]) -> [u8; 16] {
        let mut marked = salt;
        marked[8..].copy_from_slice(&self.after(&salt[..8]));
        marked
    }

    /// Whether a body salt, in hex digits, says it.
    pub fn is_on(&self, salt: &str) -> bool {
        let salt: Option<[u8; 16]> = unhex(salt);
        salt.is_some_and(|salt| self.on(salt) == salt)
    }

    fn after(&self, first: &[u8]) -> [u8; 8] {
        let mut mac = Hmac::<Sha256>::new_from_slice(&*self.0).expect("HMAC takes a key of any length");
        mac.update(b"nobis-mark-v1 ");
        mac.update(first);
        let whole: [u8; 32] = mac.finalize().into_bytes().into();
        *whole.first_chunk().expect("32 bytes hold 8")
    }
}

/// Never the secret, in any format.
impl std::fmt::Debug for Mark {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Mark")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_has_the_secret_sees_it_and_nobody_else() {
        let (mark, other) = (Mark::new([7; 32]), Mark::new([8; 32]));
        let salt = [0x5a; 16];
        let marked = hex(&mark.on(salt));
        assert!(mark.is_on(&marked) && !other.is_on(&marked) && !mark.is_on(&hex(&salt)));
        assert_eq!(marked[..16], hex(&salt)[..16], "a form is known again by the first half");
        let kept = Mark::parse(&mark.secret()).expect("what is kept is read");
        assert!(kept.is_on(&marked));
        for odd in ["", "5a", &"zz".repeat(16), &"5a".repeat(17), "ä5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a"] {
            assert!(!mark.is_on(odd));
        }
        assert_eq!(format!("{mark:?}"), "Mark");
    }
}
