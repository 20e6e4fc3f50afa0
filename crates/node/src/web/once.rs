//! A form acts once, however often it is sent.
//!
//! On a bad line the answer gets lost and people press again. Each form carries a fresh number, tied to the session it
//! was made for, so that no other site can make one. The salt of the act it signs is drawn from that number: whether the
//! form has acted already is answered by looking for an act of this person with that salt. So the record of what was
//! done is the act itself, and holds even if the program was killed between signing and answering.

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

use nobis_core::ids::{Digest, Id};
use nobis_core::op::{hex, unhex};

/// A number used once: 16 random bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Once([u8; 16]);

/// What ties forms to a session; drawn when it begins.
pub type Secret = [u8; 32];

impl Once {
    /// A number out of 16 random bytes.
    pub fn new(random: [u8; 16]) -> Self {
        Self(random)
    }

    /// As a form carries it: the number, the proof that this session made it, and whose form it is: 96 hex digits.
    pub fn write(&self, secret: &Secret, person: &Id) -> String {
        let whose = tag(person);
        format!("{}{}{}", hex(&self.0), hex(&proof(self.0, whose, secret)), hex(&whose))
    }

    /// Whose form it was, when its session is over. It proves nothing to anybody else: it keeps what one person typed
    /// from being given back to another.
    pub fn is_for(text: &str, person: &Id) -> bool {
        text.get(64..) == Some(hex(&tag(person)).as_str())
    }

    /// Reads what a form brought back, if this session made it.
    pub fn read(text: &str, secret: &Secret) -> Option<Self> {
        let number = Self::number(text)?;
        let given = unhex::<16>(text.get(32..64)?)?;
        let mut mac = mac(number.0, secret);
        mac.update(&unhex::<16>(text.get(64..)?)?);
        mac.verify_truncated_left(&given).ok()?;
        (text.len() == 96).then_some(number)
    }

    /// The number alone, whoever made it: to carry it over when a session ended while somebody was writing.
    pub fn number(text: &str) -> Option<Self> {
        unhex(text.get(..32)?).map(Self)
    }

    /// The salt of the act this form signs. Nobody can guess it who hasn't seen the form.
    pub fn salt(&self) -> [u8; 16] {
        let digest = Digest::of(&[b"nobis once ".as_slice(), &self.0].concat()).to_string();
        unhex(&digest[..32]).expect("a digest is hex digits")
    }
}

fn tag(person: &Id) -> [u8; 16] {
    let digest = Digest::of(&[b"nobis form of ", person.as_str().as_bytes()].concat());
    digest.bytes()[..16].try_into().expect("32 bytes hold 16")
}

fn mac(number: [u8; 16], secret: &Secret) -> Hmac<Sha256> {
    let mut mac = Hmac::<Sha256>::new_from_slice(secret).expect("HMAC takes a key of any length");
    mac.update(&number);
    mac
}

fn proof(number: [u8; 16], whose: [u8; 16], secret: &Secret) -> [u8; 16] {
    let mut mac = mac(number, secret);
    mac.update(&whose);
    let whole = mac.finalize().into_bytes();
    whole[..16].try_into().expect("32 bytes hold 16")
}

#[cfg(test)]
mod tests {
    use super::*;

    const MINE: Secret = [7; 32];

    fn id(text: &str) -> Id {
        text.parse().expect("ids in tests are ids")
    }

    #[test]
    fn a_form_comes_back_to_the_session_that_made_it_and_to_no_other() {
        let once = Once::new([9; 16]);
        let text = once.write(&MINE, &id("ua-1"));
        assert_eq!(Once::read(&text, &MINE), Some(once));
        assert_eq!(Once::read(&text, &[8; 32]), None, "another session");
        for at in 0..text.len() {
            let mut other = text.clone().into_bytes();
            other[at] = if other[at] == b'0' { b'1' } else { b'0' };
            assert_eq!(Once::read(std::str::from_utf8(&other).expect("ASCII"), &MINE), None, "place {at}");
        }
        for wrong in ["", "00", &text[..63], &format!("{text}0"), &text.to_uppercase(), &"ü".repeat(32)] {
            assert_eq!(Once::read(wrong, &MINE), None, "{wrong}");
        }
    }

    #[test]
    fn two_forms_never_share_a_salt_and_none_shows_it() {
        let (a, b) = (Once::new([1; 16]), Once::new([2; 16]));
        assert_ne!(a.salt(), b.salt());
        assert!(!a.write(&MINE, &id("ua-1")).contains(&hex(&a.salt())));
    }
}
