//! The strict rule against 914 edge cases of Ed25519, and against real ssh-keygen.
//!
//! What must hold: whatever Nobis accepts, `ssh-keygen -Y verify` accepts too, or a stranger could
//! not check what we count. The other way round we may be stricter, and are.

mod ssh_judge;

use std::path::Path;

use curve25519_dalek::constants::EIGHT_TORSION;
use curve25519_dalek::edwards::{CompressedEdwardsY, EdwardsPoint};
use curve25519_dalek::scalar::Scalar;
use nobis_core::sshsig::{SigError, check_raw};

use ssh_judge::{Case, Count, add_order, challenge, compare, data, nobis, p_plus, plain_case, scalar, y};

// ---- the vectors of C2SP/CCTV ---------------------------------------------------------------

struct Vector {
    number: u64,
    key: [u8; 32],
    sig: [u8; 64],
    msg: Vec<u8>,
    flags: Vec<String>,
}

impl Vector {
    fn has(&self, flag: &str) -> bool {
        self.flags.iter().any(|f| f == flag)
    }
}

/// The shared vectors, which lie beside the repository and not in it.
fn vectors() -> Option<Vec<Vector>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/vectors/ed25519/cctv-ed25519vectors.json");
    let Ok(text) = std::fs::read_to_string(&path) else {
        let required = std::env::var_os("NOBIS_REQUIRE_SHARED").is_some_and(|v| v == "1");
        assert!(!required, "NOBIS_REQUIRE_SHARED is set and {} is missing", path.display());
        println!("skipped: {} is missing", path.display());
        return None;
    };
    let json: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    let list = json.as_array().expect("a list");
    Some(list.iter().map(vector).collect())
}

fn vector(v: &serde_json::Value) -> Vector {
    let text = |name: &str| v[name].as_str().expect("a string").to_owned();
    Vector {
        number: v["number"].as_u64().expect("a number"),
        key: hex(&text("key")).try_into().expect("32 bytes"),
        sig: hex(&text("sig")).try_into().expect("64 bytes"),
        msg: text("msg").into_bytes(),
        flags: v["flags"]
            .as_array()
            .map(|flags| flags.iter().map(|f| f.as_str().expect("a word").to_owned()).collect())
            .unwrap_or_default(),
    }
}

fn hex(text: &str) -> Vec<u8> {
    let digit = |c: u8| char::from(c).to_digit(16).expect("hex") as u8;
    text.as_bytes().chunks(2).map(|pair| digit(pair[0]) * 16 + digit(pair[1])).collect()
}

/// What the rule in spec/signature.md says of a vector, read from its flags alone.
fn wanted(v: &Vector) -> Result<(), SigError> {
    let rules = [
        ("non_canonical_A", SigError::KeyNotCanonical),
        ("low_order_A", SigError::KeySmallOrder),
        ("non_canonical_R", SigError::RNotCanonical),
        ("low_order_R", SigError::RSmallOrder),
        ("low_order_residue", SigError::Mismatch),
    ];
    rules.into_iter().find(|(flag, _)| v.has(flag)).map_or(Ok(()), |(_, error)| Err(error))
}

#[test]
fn each_raw_vector_gets_the_verdict_its_flags_ask_for() {
    let Some(vectors) = vectors() else { return };
    assert_eq!(vectors.len(), 914);
    let mut accepted = 0;
    for v in &vectors {
        let verdict = check_raw(&v.key, &v.msg, &v.sig);
        assert_eq!(verdict, wanted(v), "vector {} with {:?}", v.number, v.flags);
        accepted += usize::from(verdict.is_ok());
    }
    println!("raw vectors: {accepted} accepted, {} refused", vectors.len() - accepted);
    assert_eq!(accepted, 43);
}

#[test]
fn ssh_keygen_takes_every_vector_that_nobis_takes() {
    let Some(vectors) = vectors() else { return };
    let mut real = 0;
    let cases: Vec<Case> = vectors
        .iter()
        .map(|v| {
            let (message, holds) = ground(&v.key, &v.sig, v.number);
            real += usize::from(holds);
            plain_case(format!("vector {} {:?}", v.number, v.flags), &v.key, message, &v.sig)
        })
        .collect();
    let count = compare(&cases);
    println!("wrapped vectors: the equation holds for {real} of {}; {count:?}", cases.len());
    // Keys of no low order need their secret to sign the wrapped text: `remade` has it.
    assert!(real > 300 && count.only_ssh > 100, "the cases must be real ones: {real}, {count:?}");
}

/// A message for which the equation without cofactor holds over the SSHSIG data, when a few tries
/// find one: with a key of low order only k mod 8 matters.
fn ground(key: &[u8; 32], sig: &[u8; 64], number: u64) -> (Vec<u8>, bool) {
    let message = |counter: u32| format!("vector {number}, try {counter}").into_bytes();
    let found = (0..200).map(message).find(|m| holds(key, sig, &data("nobis-op-v1", m)));
    let holds = found.is_some();
    (found.unwrap_or_else(|| message(0)), holds)
}

/// `[S]B = R + [k]A` as points, whatever the encodings: the equation and nothing else.
fn holds(key: &[u8; 32], sig: &[u8; 64], data: &[u8]) -> bool {
    let (r, s) = sig.split_at(32);
    let decompress = |bytes: &[u8]| CompressedEdwardsY(bytes.try_into().expect("32 bytes")).decompress();
    let (Some(a), Some(r_point)) = (decompress(key), decompress(r)) else {
        return false;
    };
    let s = Scalar::from_bytes_mod_order(s.try_into().expect("32 bytes"));
    EdwardsPoint::mul_base(&s) == r_point + a * challenge(r, key, data)
}

// ---- each class of flags, made again with a known secret --------------------------------------

/// A point as `secret·B + torsion`, under one of its encodings.
#[derive(Clone)]
struct Made {
    name: String,
    secret: Scalar,
    torsion: EdwardsPoint,
    bytes: [u8; 32],
    low_order: bool,
    canonical: bool,
}

impl Made {
    fn new(label: &str, secret: Scalar, i: usize) -> Self {
        let torsion = EIGHT_TORSION[i];
        let bytes = (EdwardsPoint::mul_base(&secret) + torsion).compress().0;
        let low_order = secret == Scalar::ZERO;
        let name = format!("{label}{}T{i}", if low_order { "=" } else { "=sB+" });
        Self { name, secret, torsion, bytes, low_order, canonical: true }
    }
}

/// A point of full order with each torsion part, the eight of low order, and their six other
/// encodings. No other non-canonical point can be given a known secret.
fn points(label: &str) -> Vec<Made> {
    let secret = scalar(label);
    let full = (0..8).map(|i| Made::new(label, secret, i));
    let low = (0..8).map(|i| Made::new(label, Scalar::ZERO, i));
    full.chain(low).chain(other_encodings(label)).collect()
}

fn other_encodings(label: &str) -> Vec<Made> {
    let mut minus_one = p_plus(0);
    minus_one[0] -= 1;
    let signed = |mut bytes: [u8; 32]| {
        bytes[31] |= 0x80;
        bytes
    };
    [signed(y(1)), signed(minus_one), p_plus(0), signed(p_plus(0)), p_plus(1), signed(p_plus(1))]
        .into_iter()
        .map(|bytes| {
            let point = CompressedEdwardsY(bytes).decompress().expect("a point of low order");
            let i = EIGHT_TORSION.iter().position(|t| *t == point).expect("one of the eight");
            assert_ne!(point.compress().0, bytes, "another encoding");
            let made = Made::new(label, Scalar::ZERO, i);
            Made { name: format!("{} re-encoded", made.name), bytes, canonical: false, ..made }
        })
        .collect()
}

/// One signature by `a` with the nonce `r`: `honest` asks for a message where the torsion parts
/// cancel; without it for one where they do not (a residue). `None` when there is no such message.
fn remade(a: &Made, r: &Made, honest: bool, plus_order: bool, reencode_k: bool) -> Option<Case> {
    let name = format!("{} {} honest={honest} S+L={plus_order} k'={reencode_k}", a.name, r.name);
    (0..100).find_map(|counter| {
        let message = format!("{name} {counter}").into_bytes();
        let data = data("nobis-op-v1", &message);
        let k = if reencode_k {
            let canonical = |m: &Made| (EdwardsPoint::mul_base(&m.secret) + m.torsion).compress().0;
            challenge(&canonical(r), &canonical(a), &data)
        } else {
            challenge(&r.bytes, &a.bytes, &data)
        };
        let residue = r.torsion + a.torsion * k != EdwardsPoint::default();
        let s = (r.secret + k * a.secret).to_bytes();
        let s = if plus_order { add_order(s) } else { s };
        let sig = [r.bytes, s].concat().try_into().expect("64 bytes");
        (residue != honest).then(|| plain_case(name.clone(), &a.bytes, message, &sig))
    })
}

#[test]
fn ssh_keygen_takes_whatever_nobis_takes_of_signatures_made_with_a_known_secret() {
    let (keys, nonces) = (points("A"), points("R"));
    let mut cases = Vec::new();
    let mut wanted = Count::default();
    for (a, r) in keys.iter().flat_map(|a| nonces.iter().map(move |r| (a, r))) {
        for honest in [true, false] {
            for plus_order in [false, true] {
                for reencode_k in [false, true] {
                    // Where both are canonical, k' is k; and S + L is tried once per pair.
                    let reencoded = !(a.canonical && r.canonical);
                    if reencode_k && (!reencoded || plus_order) {
                        continue;
                    }
                    let Some(case) = remade(a, r, honest, plus_order, reencode_k) else {
                        continue;
                    };
                    let sound = honest && !plus_order && !a.low_order && !r.low_order;
                    assert_eq!(nobis(&case).is_ok(), sound, "{case:?}");
                    wanted.both += usize::from(sound);
                    cases.push(case);
                }
            }
        }
    }
    let count = compare(&cases);
    println!("remade with a known secret: {} cases, {count:?}", cases.len());
    assert_eq!(count.both, wanted.both);
    assert!(count.both >= 30 && count.only_ssh >= 100, "not a vacuous test: {count:?}");
}

#[test]
fn each_refusal_has_its_own_code() {
    let (a, r) = (&points("A")[0], &points("R")[0]);
    let low = &points("R")[8];
    let case = |a, r, honest, plus| remade(a, r, honest, plus, false).expect("a message is found");
    assert_eq!(nobis(&case(a, r, true, false)), Ok(()));
    assert_eq!(nobis(&case(a, r, true, true)), Err(SigError::SNotCanonical));
    assert_eq!(nobis(&case(a, low, true, false)), Err(SigError::RSmallOrder));
    assert_eq!(nobis(&case(low, r, true, false)), Err(SigError::KeySmallOrder));
    assert_eq!(nobis(&case(a, &points("R")[1], false, false)), Err(SigError::Mismatch));
    for other in other_encodings("X") {
        let Some(case) = remade(a, &other, true, false, false) else {
            continue;
        };
        assert_eq!(nobis(&case), Err(SigError::RNotCanonical));
    }
    // y = 2 is no point, nor is p + 2; y = p + 3 is a point of full order, re-encoded.
    assert_eq!(check_raw(&y(2), b"", &[0; 64]), Err(SigError::KeyNotAPoint));
    let sig = [y(2), [0; 32]].concat().try_into().expect("64 bytes");
    assert_eq!(check_raw(&a.bytes, b"", &sig), Err(SigError::RNotAPoint));
    let high = p_plus(3);
    let point = CompressedEdwardsY(high).decompress().expect("a point");
    assert!(!point.is_small_order());
    assert_eq!(check_raw(&high, b"", &[0; 64]), Err(SigError::KeyNotCanonical));
}
