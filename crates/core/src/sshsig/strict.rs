//! The one rule for an Ed25519 signature, used on every path.
//!
//! Ed25519 verifiers in the wild disagree at the edges: some take several
//! encodings of one point, some multiply by the cofactor, some take S + L. Two
//! nodes that disagree whether an objection counts would be the worst fault of
//! all, so this rule takes only what honest signers write. It is a subset of
//! what OpenSSH takes; tests/ed25519.rs shows that with real ssh-keygen.

use ed25519_dalek::{Signature, VerifyingKey};

use super::SigError;

/// The order of the prime group, L = 2^252 + 27742317777372353535851937790883648493, little-endian.
const L: [u8; 32] = [
    0xed, 0xd3, 0xf5, 0x5c, 0x1a, 0x63, 0x12, 0x58, 0xd6, 0x9c, 0xf7, 0xa2, 0xde, 0xf9, 0xde, 0x14, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0x10,
];

/// The field's prime, p = 2^255 - 19, little-endian.
const P: [u8; 32] = [
    0xed, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
    0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f,
];

/// Checks that `sig` is the signature of `msg` by `key`, by the strict rule.
///
/// Accepted when A and R are canonical encodings of points outside the eight of
/// small order, S is below L, and `[S]B = R + [k]A` holds exactly (no cofactor)
/// with `k = SHA-512(R ‖ A ‖ msg)` over the bytes as given.
///
/// # Errors
/// The first rule that is broken, keys before signatures, form before equation.
pub fn check_raw(key: &[u8; 32], msg: &[u8], sig: &[u8; 64]) -> Result<(), SigError> {
    let key = check_key(key)?;
    key.verify_strict(msg, &Signature::from_bytes(sig)).map_err(|_| diagnose(sig))
}

/// A point that may be a key: canonical, on the curve, not of small order.
pub(super) fn check_key(key: &[u8; 32]) -> Result<VerifyingKey, SigError> {
    if !canonical_point(key) {
        return Err(SigError::KeyNotCanonical);
    }
    let key = VerifyingKey::from_bytes(key).map_err(|_| SigError::KeyNotAPoint)?;
    if key.is_weak() {
        return Err(SigError::KeySmallOrder);
    }
    Ok(key)
}

/// Names the rule that `verify_strict` found broken. It only words a refusal:
/// nothing is accepted here.
fn diagnose(sig: &[u8; 64]) -> SigError {
    let (r, s) = sig.split_at(32);
    let (Ok(r), Ok(s)) = (<[u8; 32]>::try_from(r), <[u8; 32]>::try_from(s)) else {
        return SigError::SignatureLength;
    };
    if !below(&s, &L) {
        return SigError::SNotCanonical;
    }
    if !canonical_point(&r) {
        return SigError::RNotCanonical;
    }
    match VerifyingKey::from_bytes(&r) {
        Err(_) => SigError::RNotAPoint,
        Ok(point) if point.is_weak() => SigError::RSmallOrder,
        Ok(_) => SigError::Mismatch,
    }
}

/// Whether an encoding is the one that compression writes: y below p, and no
/// sign on the two points (y = 1 and y = -1) whose x is zero.
fn canonical_point(bytes: &[u8; 32]) -> bool {
    let mut y = *bytes;
    let sign = y[31] & 0x80 != 0;
    y[31] &= 0x7f;
    let one = {
        let mut one = [0; 32];
        one[0] = 1;
        one
    };
    let minus_one = {
        let mut minus_one = P;
        minus_one[0] -= 1;
        minus_one
    };
    below(&y, &P) && !(sign && (y == one || y == minus_one))
}

/// `a < b` for little-endian numbers. Public values only, so time may vary.
fn below(a: &[u8; 32], b: &[u8; 32]) -> bool {
    a.iter().rev().lt(b.iter().rev())
}
