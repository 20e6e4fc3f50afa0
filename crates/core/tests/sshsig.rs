//! Keys and signatures in the forms people meet them: the `.pub` line, the `.sig` file, a FIDO2
//! token. What ssh-keygen makes is read, what we make ssh-keygen takes, and nothing else passes.

mod ssh_judge;

use std::sync::LazyLock;

use ed25519_dalek::{Signer, SigningKey};
use nobis_core::sshsig::{
    ARMORED_BYTES_MAX, KEY_LINE_BYTES_MAX, Namespace, PublicKey, SigError, Signature, assemble, check, signed_data,
};
use proptest::prelude::*;

use ssh_judge::{
    Case, ED25519, SK_ED25519, armor, armor_at, data, key_blob, line, new_key, nobis, sk_key_blob, ssh_keygen,
    ssh_sign, sshsig, string, token_data,
};

/// One key made by ssh-keygen for this whole file.
static SSH_KEY: LazyLock<(tempfile::TempDir, std::path::PathBuf, String)> = LazyLock::new(|| {
    let dir = tempfile::tempdir().expect("a temporary directory");
    let (path, line) = new_key(dir.path());
    (dir, path, line)
});

fn software_key(seed: u8) -> SigningKey {
    SigningKey::from_bytes(&[seed; 32])
}

fn point(key: &SigningKey) -> [u8; 32] {
    key.verifying_key().to_bytes()
}

/// A signature as our node makes it: signed_data, a key that signs, assemble.
fn our_case(seed: u8, namespace: Namespace, message: &[u8]) -> Case {
    let secret = software_key(seed);
    let key = PublicKey::ed25519(point(&secret)).expect("a good key");
    let raw = secret.sign(&signed_data(namespace, message)).to_bytes();
    let raw = [string(ED25519), string(&raw)].concat();
    let sig = assemble(&key, namespace, &raw).expect("a whole blob");
    Case {
        name: "ours".to_owned(),
        key: key.to_string(),
        namespace: namespace.to_string(),
        message: message.to_vec(),
        armored: sig.to_armored(),
    }
}

fn namespaces() -> impl Strategy<Value = Namespace> {
    prop::sample::select(Namespace::ALL.to_vec())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(48) })]

    #[test]
    fn what_ssh_keygen_signs_both_accept(namespace in namespaces(), message: Vec<u8>) {
        let (_, path, key) = &*SSH_KEY;
        let armored = ssh_sign(path, namespace.as_str(), &message);
        let case = Case {
            name: "ssh-keygen's".to_owned(),
            key: key.clone(),
            namespace: namespace.to_string(),
            message,
            armored,
        };
        prop_assert_eq!(nobis(&case), Ok(()));
        prop_assert!(ssh_keygen(&case));
    }

    #[test]
    fn what_we_assemble_both_accept(namespace in namespaces(), seed: u8, message: Vec<u8>) {
        let case = our_case(seed, namespace, &message);
        prop_assert_eq!(nobis(&case), Ok(()));
        prop_assert!(ssh_keygen(&case));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(512) })]

    #[test]
    fn flipped_bits_are_never_accepted(flips in prop::collection::btree_set(0_usize..306 * 8, 1..6)) {
        let case = our_case(7, Namespace::Op, b"the act");
        let mut bytes = case.armored.clone().into_bytes();
        for bit in flips {
            bytes[bit / 8 % case.armored.len()] ^= 1 << (bit % 8);
        }
        // Bytes that are no text don't even reach the parser.
        if let Ok(armored) = String::from_utf8(bytes) {
            prop_assume!(armored != case.armored);
            let flipped = Case { armored, ..case };
            prop_assert!(nobis(&flipped).is_err());
        }
    }

    #[test]
    fn any_text_that_parses_prints_back(inside in prop::collection::vec(any::<u8>(), 0..300)) {
        if let Ok(sig) = Signature::parse(&armor(&inside)) {
            prop_assert_eq!(sig.to_armored(), armor(&inside));
        }
        if let Ok(key) = PublicKey::parse_blob(&inside) {
            prop_assert_eq!(key.to_blob(), inside);
        }
    }

    /// Whole files with lengths and fields changed, where blind noise never gets.
    #[test]
    fn any_spliced_file_that_parses_prints_back(
        at in 0_usize..250, cut in 0_usize..8, put in prop::collection::vec(any::<u8>(), 0..8),
    ) {
        let secret = software_key(7);
        let key = key_blob(&point(&secret));
        let mut blob = sshsig(&key, "nobis-op-v1", &[string(ED25519), string(&[1; 64])].concat());
        let at = at.min(blob.len());
        blob.splice(at..(at + cut).min(blob.len()), put);
        if let Ok(sig) = Signature::parse(&armor(&blob)) {
            prop_assert_eq!(sig.to_armored(), armor(&blob));
        }
    }
}

#[test]
fn no_single_bit_of_the_text_can_be_flipped() {
    let case = our_case(9, Namespace::Seal, b"the seal");
    for bit in 0..case.armored.len() * 8 {
        let mut bytes = case.armored.clone().into_bytes();
        bytes[bit / 8] ^= 1 << (bit % 8);
        let Ok(armored) = String::from_utf8(bytes) else {
            continue;
        };
        let flipped = Case { armored, ..case.clone() };
        assert!(nobis(&flipped).is_err(), "bit {bit}: {flipped:?}");
    }
}

#[test]
fn the_signed_data_is_the_one_of_openssh() {
    for namespace in Namespace::ALL {
        assert_eq!(signed_data(namespace, b"act"), data(namespace.as_str(), b"act"));
    }
}

#[test]
fn a_signature_counts_for_one_key_one_use_and_one_message() {
    let case = our_case(1, Namespace::Op, b"the act");
    let refused = |case: Case, why| {
        assert_eq!(nobis(&case), Err(why));
        assert!(!ssh_keygen(&case));
    };
    refused(Case { message: b"the fact".to_vec(), ..case.clone() }, SigError::Mismatch);
    refused(Case { namespace: "nobis-seal-v1".into(), ..case.clone() }, SigError::NamespaceMismatch);
    let other = our_case(2, Namespace::Op, b"the act").key;
    refused(Case { key: other, ..case }, SigError::KeyMismatch);
}

#[test]
fn only_the_text_ssh_keygen_writes_is_read() {
    let case = our_case(3, Namespace::Op, b"the act");
    let text = &case.armored;
    assert!(text.len() <= ARMORED_BYTES_MAX);
    let secret = software_key(3);
    let raw = secret.sign(&signed_data(Namespace::Op, b"the act")).to_bytes();
    let raw = [string(ED25519), string(&raw)].concat();
    let blob = sshsig(&key_blob(&point(&secret)), "nobis-op-v1", &raw);
    assert_eq!(*text, armor(&blob));
    for other in [
        text.replace('\n', "\r\n"),
        text.trim_end().to_owned(),
        format!("{text}\n"),
        format!("\n{text}"),
        format!("\u{feff}{text}"),
        format!("{text}{text}"),
        text.replacen("-----\n", "-----\n\n", 1),
        text.replacen("-----\n", "----- \n", 1),
        text.replacen("U1NI", "U1NI ", 1),
        text.replace("SSH SIGNATURE", "SSH signature"),
        text.replace("==\n", "\n"),
        text.replace("=\n", "\n"),
        armor_at(&blob, 76),
        armor_at(&blob, 64),
        armor_at(&blob, 1),
        String::new(),
        "-----BEGIN SSH SIGNATURE-----\n-----END SSH SIGNATURE-----\n".to_owned(),
        "-----BEGIN SSH SIGNATURE-----\n".to_owned(),
    ] {
        if other != *text {
            let error = Signature::parse(&other).expect_err(&other);
            assert!(
                matches!(error, SigError::Armor | SigError::Truncated | SigError::TooLong),
                "{error:?} for {other}"
            );
        }
    }
    assert_eq!(Signature::parse(&"a".repeat(1 << 20)), Err(SigError::TooLong));
}

// ---- keys ----------------------------------------------------------------------------------

#[test]
fn only_the_line_ssh_keygen_writes_is_a_key() {
    let good = line(ED25519, &key_blob(&point(&software_key(4))));
    let key = PublicKey::parse(&good).expect("a good key");
    assert_eq!(key.to_string(), good);
    let json = serde_json::to_string(&key).expect("JSON");
    assert_eq!(json, format!("\"{good}\""));
    assert_eq!(serde_json::from_str::<PublicKey>(&json).expect("it reads back"), key);

    for (bad, why) in [
        (format!("{good} olena@laptop"), SigError::KeyLine),
        (format!("{good}\n"), SigError::KeyLine),
        (format!(" {good}"), SigError::KeyAlgorithm),
        (good.replace(' ', "  "), SigError::KeyLine),
        (good.replace(' ', "\t"), SigError::KeyLine),
        (good.replace("ssh-ed25519 ", ""), SigError::KeyLine),
        (good.replace("ssh-ed25519 ", "ssh-rsa "), SigError::KeyAlgorithm),
        (good.replace("ssh-ed25519 ", "sk-ssh-ed25519@openssh.com "), SigError::KeyBlob),
        (format!("{good}="), SigError::KeyLine),
        (line(ED25519, &string(ED25519)), SigError::KeyBlob),
        (line(ED25519, &[key_blob(&point(&software_key(4))), vec![0]].concat()), SigError::KeyBlob),
        (line(ED25519, &[string(ED25519), string(&[1; 31])].concat()), SigError::KeyBlob),
        (line(ED25519, &[string(b"ssh-rsa"), string(&[1; 32])].concat()), SigError::KeyAlgorithm),
        (line(ED25519, &key_blob(&[0; 32])), SigError::KeySmallOrder),
        (line(ED25519, &key_blob(&[0xff; 32])), SigError::KeyNotCanonical),
        (String::new(), SigError::KeyLine),
        ("a ".repeat(KEY_LINE_BYTES_MAX), SigError::KeyLine),
    ] {
        assert_eq!(PublicKey::parse(&bad), Err(why), "{bad:?}");
    }
}

#[test]
fn a_token_key_names_an_application_of_ssh() {
    let point = point(&software_key(5));
    let parse = |app: &str| PublicKey::parse(&line(SK_ED25519, &sk_key_blob(&point, app)));
    for app in ["ssh:", "ssh:nobis", &format!("ssh:{}", "x".repeat(124))] {
        assert_eq!(parse(app).expect("a good key").application(), Some(app));
        assert!(parse(app).expect("a good key").to_string().len() <= KEY_LINE_BYTES_MAX);
    }
    for app in ["", "https://example.org", "ssh", "ssh:\0", "ssh:\n", "ssh:é"] {
        assert_eq!(parse(app), Err(SigError::KeyApplication), "{app:?}");
    }
    assert!(parse(&format!("ssh:{}", "x".repeat(125))).is_err());
    // 74 bytes leave two bits of the last base64 character over: they are zero or it is another line.
    let spare = line(SK_ED25519, &sk_key_blob(&point, "ssh:")).replace("Do=", "Dp=");
    assert_eq!(PublicKey::parse(&spare), Err(SigError::KeyLine), "{spare}");
}

// ---- tokens --------------------------------------------------------------------------------

/// What a FIDO2 token would return, made by a key in software: PROTOCOL.u2f.
fn token_case(application: &str, flags: u8, counter: u32, namespace: &str) -> Case {
    let secret = software_key(6);
    let key = sk_key_blob(&point(&secret), application);
    let message = b"the act".to_vec();
    let signed = token_data(application, flags, counter, &data(namespace, &message));
    let raw = secret.sign(&signed).to_bytes();
    let raw = [string(SK_ED25519), string(&raw), vec![flags], counter.to_be_bytes().to_vec()].concat();
    Case {
        name: format!("token {application} flags {flags:#04x} counter {counter}"),
        key: line(SK_ED25519, &key),
        namespace: namespace.to_owned(),
        armored: armor(&sshsig(&key, namespace, &raw)),
        message,
    }
}

#[test]
fn a_touched_token_signs() {
    let long = format!("ssh:{}", "x".repeat(124));
    for application in ["ssh:", "ssh:nobis", &long] {
        for flags in [0x01, 0x05] {
            for counter in [0, 1, u32::MAX] {
                for namespace in Namespace::ALL {
                    let case = token_case(application, flags, counter, namespace.as_str());
                    assert_eq!(nobis(&case), Ok(()), "{case:?}");
                    assert!(ssh_keygen(&case), "{case:?}");
                }
            }
        }
    }
    // The longest of all is exactly as long as the limit says it may be.
    let longest = token_case(&long, 1, 0, &"n".repeat(64));
    assert_eq!(longest.armored.len(), ARMORED_BYTES_MAX);
    assert_eq!(longest.key.len(), KEY_LINE_BYTES_MAX);
    assert!(Signature::parse(&longest.armored).is_ok());
}

#[test]
fn an_untouched_token_does_not() {
    for flags in [0x00, 0x04, 0xfe] {
        let case = token_case("ssh:", flags, 7, "nobis-op-v1");
        assert_eq!(nobis(&case), Err(SigError::UserPresence));
        println!("flags {flags:#04x}: ssh-keygen accepts: {}", ssh_keygen(&case));
    }
}

#[test]
fn flags_and_counter_are_signed() {
    let case = token_case("ssh:", 0x01, 7, "nobis-op-v1");
    let secret = software_key(6);
    let key = sk_key_blob(&point(&secret), "ssh:");
    let signed = token_data("ssh:", 0x01, 7, &data("nobis-op-v1", b"the act"));
    let raw = secret.sign(&signed).to_bytes();
    let with = |tail: &[u8]| {
        let raw = [string(SK_ED25519), string(&raw), tail.to_vec()].concat();
        Case { armored: armor(&sshsig(&key, "nobis-op-v1", &raw)), ..case.clone() }
    };
    assert_eq!(nobis(&with(&[1, 0, 0, 0, 7])), Ok(()));
    for (tail, why) in [
        (&[5, 0, 0, 0, 7][..], SigError::Mismatch),
        (&[1, 0, 0, 0, 8], SigError::Mismatch),
        (&[1, 0, 0, 0, 7, 0], SigError::Trailing),
        (&[1, 0, 0, 0], SigError::Truncated),
        (&[], SigError::Truncated),
    ] {
        assert_eq!(nobis(&with(tail)), Err(why));
        assert!(!ssh_keygen(&with(tail)), "{tail:?}");
    }
}

#[test]
fn a_token_and_a_plain_key_of_the_same_point_are_two_keys() {
    let token = token_case("ssh:", 0x01, 7, "nobis-op-v1");
    let plain = our_case(6, Namespace::Op, b"the act");
    let sig = Signature::parse(&token.armored).expect("it parses");
    let key = PublicKey::parse(&plain.key).expect("a key");
    assert_eq!(check(&key, Namespace::Op, b"the act", &sig), Err(SigError::KeyMismatch));
    assert_ne!(sig.key().fingerprint(), key.fingerprint());
}
