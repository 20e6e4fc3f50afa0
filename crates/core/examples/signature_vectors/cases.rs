//! The cases themselves: what is good, and one way of being bad after the other.

use curve25519_dalek::constants::EIGHT_TORSION;
use curve25519_dalek::edwards::EdwardsPoint;
use curve25519_dalek::scalar::Scalar;
use ed25519_dalek::Signer;
use sha2::{Digest, Sha256, Sha512};

use super::ssh_judge::{
    Case, ED25519, SK_ED25519, add_order, armor, armor_at, challenge, data, key_blob, line, p_plus, scalar, sshsig,
    string, y,
};
use super::{MESSAGE, OP, SEAL, Vectors, case, honest, plain, point, raw, secret, token, with_text};

/// Every case, in the order of the rules in spec/signature.md.
pub(super) fn all() -> Vectors {
    [good(), keys(), armors(), fields(), uses(), equation()].concat()
}

fn good() -> Vectors {
    let with = |name, namespace: &str, message: &[u8]| Case {
        namespace: namespace.to_owned(),
        message: message.to_vec(),
        ..case(name, &honest(namespace, message))
    };
    vec![
        ("ok", with("ok-op", OP, MESSAGE)),
        ("ok", with("ok-seal", SEAL, MESSAGE)),
        ("ok", with("ok-empty-message", OP, b"")),
        ("ok", with("ok-every-byte", OP, &(0..=255).collect::<Vec<u8>>())),
        ("ok", token("ok-token", "ssh:", 0x01, 7)),
        ("ok", token("ok-token-pin", "ssh:nobis", 0x05, u32::MAX)),
        ("ok", mixed("ok-mixed-order", true)),
    ]
}

fn keys() -> Vectors {
    let good = with_text("", armor(&honest(OP, MESSAGE)));
    let with_line = |name: &str, key| Case { name: name.to_owned(), key, ..good.clone() };
    let with_key = |name: &str, point: [u8; 32]| {
        let key = key_blob(&point);
        let blob = sshsig(&key, OP, &plain(&raw(OP, MESSAGE)));
        Case { key: line(ED25519, &key), ..case(name, &blob) }
    };
    let small = key_blob(&y(1));
    vec![
        ("sig-key-line", with_line("key-line-comment", format!("{} seat", good.key))),
        ("sig-key-line", with_line("key-line-two-spaces", good.key.replace(' ', "  "))),
        ("sig-key-algorithm", with_line("key-algorithm-rsa", good.key.replace("ssh-ed25519", "ssh-rsa"))),
        ("sig-key-blob", with_line("key-blob-31-bytes", line(ED25519, &plain(&[9; 31])))),
        ("sig-key-blob", with_line("key-blob-trailing", line(ED25519, &[key_blob(&point(1)), vec![0]].concat()))),
        ("sig-key-blob", with_line("key-blob-two-kinds", line(SK_ED25519, &key_blob(&point(1))))),
        ("sig-key-not-canonical", with_key("key-not-canonical", p_plus(3))),
        ("sig-key-not-a-point", with_key("key-not-a-point", y(2))),
        ("sig-key-small-order", with_key("key-small-order-identity", y(1))),
        ("sig-key-small-order", with_key("key-small-order-zero", y(0))),
        ("sig-key-small-order", case("key-small-order-embedded", &sshsig(&small, OP, &plain(&raw(OP, MESSAGE))))),
        ("sig-key-application", token("key-application-web", "https://example.org", 0x01, 7)),
        ("sig-key-application", token("key-application-nul", "ssh:\0", 0x01, 7)),
    ]
}

fn armors() -> Vectors {
    let blob = honest(OP, MESSAGE);
    let text = armor(&blob);
    // The last base64 character before the padding holds bits that belong to no byte.
    let spare = text.find('=').expect("this blob ends in padding");
    let mut spare_bits = text.clone().into_bytes();
    spare_bits[spare - 1] += 1;
    let spare_bits = String::from_utf8(spare_bits).expect("ASCII");
    vec![
        ("sig-armor", with_text("armor-crlf", text.replace('\n', "\r\n"))),
        ("sig-armor", with_text("armor-no-last-line-end", text.trim_end().to_owned())),
        ("sig-armor", with_text("armor-two-line-ends", format!("{text}\n"))),
        ("sig-armor", with_text("armor-76-columns", armor_at(&blob, 76))),
        ("sig-armor", with_text("armor-words-before", format!("see below\n{text}"))),
        ("sig-armor", with_text("armor-spare-bits", spare_bits)),
        ("sig-too-long", with_text("too-long", text.repeat(3))),
    ]
}

fn fields() -> Vectors {
    let key = key_blob(&point(1));
    let raw = raw(OP, MESSAGE);
    let whole = honest(OP, MESSAGE);
    let with_sig = |name, blob: &[u8]| case(name, &sshsig(&key, OP, blob));
    let with_namespace = |name, namespace| case(name, &honest(namespace, MESSAGE));
    let patched = |name, at: usize, byte| {
        let mut blob = whole.clone();
        blob[at] = byte;
        case(name, &blob)
    };
    // A reserved field, or another hash, honestly signed: refused for itself, not by accident.
    let odd = |name, reserved: &[u8], hash: &[u8], digest: &[u8]| {
        let fields = [string(OP.as_bytes()), string(reserved), string(hash)].concat();
        let signed = [b"SSHSIG", fields.as_slice(), &string(digest)].concat();
        let sig = string(&plain(&secret(1).sign(&signed).to_bytes()));
        let head = [b"SSHSIG\0\0\0\x01".to_vec(), string(&key)].concat();
        case(name, &[head, fields, sig].concat())
    };
    let (sha512, sha256) = (Sha512::digest(MESSAGE), Sha256::digest(MESSAGE));
    vec![
        ("sig-truncated", case("truncated", &whole[..whole.len() - 1])),
        ("sig-truncated", case("truncated-empty", b"")),
        ("sig-trailing", case("trailing", &[whole.as_slice(), b"\0"].concat())),
        ("sig-trailing", with_sig("trailing-inside", &[plain(&raw), vec![0]].concat())),
        ("sig-magic", patched("magic", 5, b'g')),
        ("sig-version", patched("version-2", 9, 2)),
        ("sig-namespace-form", with_namespace("namespace-empty", "")),
        ("sig-namespace-form", with_namespace("namespace-nul", "nobis-op-v1\0")),
        ("sig-namespace-form", with_namespace("namespace-long", &"n".repeat(65))),
        ("sig-reserved", odd("reserved", b"x", b"sha512", &sha512)),
        ("sig-hash-algorithm", odd("hash-sha256", b"", b"sha256", &sha256)),
        ("sig-algorithm", with_sig("algorithm-rsa", &[string(b"rsa-sha2-512"), string(&raw)].concat())),
        (
            "sig-algorithm",
            with_sig("algorithm-token", &[string(SK_ED25519), string(&raw), vec![1, 0, 0, 0, 7]].concat()),
        ),
        ("sig-length", with_sig("length-63", &plain(&raw[..63]))),
        ("sig-length", with_sig("length-65", &plain(&[&raw[..], b"\0"].concat()))),
    ]
}

fn uses() -> Vectors {
    let good = case("", &honest(OP, MESSAGE));
    let named = |name: &str| Case { name: name.to_owned(), ..good.clone() };
    vec![
        ("sig-key-mismatch", Case { key: line(ED25519, &key_blob(&point(2))), ..named("other-key") }),
        ("sig-key-mismatch", Case { key: token("", "ssh:", 1, 7).key, ..named("other-kind-same-point") }),
        ("sig-namespace-mismatch", Case { namespace: SEAL.to_owned(), ..named("other-use") }),
        ("sig-namespace-mismatch", case("other-version", &honest("nobis-op-v10", MESSAGE))),
        ("sig-namespace-mismatch", case("foreign-namespace", &honest("git", MESSAGE))),
        ("sig-user-presence", token("token-untouched", "ssh:", 0x04, 7)),
        ("sig-mismatch", Case { message: b"{\"an\":\"fact\"}".to_vec(), ..named("other-message") }),
    ]
}

fn equation() -> Vectors {
    let key = key_blob(&point(1));
    let good = raw(OP, MESSAGE);
    let with = |name, r: &[u8], s: &[u8]| case(name, &sshsig(&key, OP, &plain(&[r, s].concat())));
    let (r, s) = good.split_at(32);
    let s: [u8; 32] = s.try_into().expect("half of 64 bytes");
    vec![
        ("sig-s-not-canonical", with("s-plus-order", r, &add_order(s))),
        ("sig-s-not-canonical", with("s-all-ones", r, &[0xff; 32])),
        ("sig-r-not-canonical", with("r-not-canonical", &p_plus(1), &s)),
        ("sig-r-not-a-point", with("r-not-a-point", &y(2), &s)),
        ("sig-r-small-order", with("r-small-order", &EIGHT_TORSION[0].compress().0, &s)),
        ("sig-r-small-order", with("r-small-order-8", &EIGHT_TORSION[1].compress().0, &s)),
        ("sig-mismatch", mixed("mixed-order-residue", false)),
        ("sig-mismatch", with("s-zero", r, &[0; 32])),
    ]
}

/// A key and a nonce that each carry a part of order 8. When the parts cancel, every rule holds and
/// every verifier agrees; when they don't, only those that multiply by the cofactor accept.
fn mixed(name: &str, cancel: bool) -> Case {
    let (a, r) = (scalar("key"), scalar("nonce"));
    let encode = |s: &Scalar| (EdwardsPoint::mul_base(s) + EIGHT_TORSION[1]).compress().0;
    let (key, nonce) = (encode(&a), encode(&r));
    let made = |message: Vec<u8>| {
        let k = challenge(&nonce, &key, &data(OP, &message));
        let cancels = EIGHT_TORSION[1] + EIGHT_TORSION[1] * k == EdwardsPoint::default();
        let sig = [nonce, (r + k * a).to_bytes()].concat();
        let blob = sshsig(&key_blob(&key), OP, &plain(&sig));
        let key = line(ED25519, &key_blob(&key));
        (cancels == cancel).then(|| Case { key, message, ..case(name, &blob) })
    };
    let found = (0..200).find_map(|n| made(format!("try {n}").into_bytes()));
    found.expect("one message in eight will do")
}
