//! The key file: who gets in, who doesn't, and what is never believed.
#![allow(clippy::unwrap_used)]

use nobis_core::ids::Digest;
use nobis_core::sshsig::PublicKey;
use nobis_store::{Cost, DataKey, LockError, LockFile};
use proptest::prelude::*;

fn key() -> DataKey {
    DataKey::new([7; 32])
}

fn random(seed: u8) -> [u8; 40] {
    std::array::from_fn(|i| seed.wrapping_mul(31).wrapping_add(i as u8))
}

fn by_passphrase() -> LockFile {
    LockFile::passphrase(&key(), "four words of one", Cost::LEAST, random(1))
}

fn agent_key(seed: u8) -> PublicKey {
    let secret = ed25519_dalek::SigningKey::from_bytes(&[seed; 32]);
    PublicKey::ed25519(secret.verifying_key().to_bytes()).unwrap()
}

#[test]
fn each_way_in_opens_and_nothing_else_does() {
    let file = by_passphrase();
    assert_eq!(file.unlock("four words of one"), Ok(key()));
    assert_eq!(file.unlock("four words of two"), Err(LockError::Passphrase));
    assert_eq!(file.unlock(""), Err(LockError::Passphrase));
    let (signature, salt) = ([9; 64], [3; 16]);
    let file = file.with_agent(&key(), &agent_key(5), salt, &signature, [4; 24]).unwrap();
    let agent = file.agents().next().unwrap();
    assert!(agent.challenge().ends_with(&"03".repeat(16)) && agent.challenge() == LockFile::challenge(&salt));
    assert_eq!(file.unlock_by(agent, &signature), Ok(key()));
    assert_eq!(file.unlock_by(agent, &[8; 64]), Err(LockError::Passphrase));
    assert_eq!(file.unlock("four words of one"), Ok(key()), "both stand side by side");
    // Read again, it is the same.
    let again: LockFile = file.to_text().parse().unwrap();
    assert!(again == file && !again.is_open() && again.open_key().is_none());
    let shown = format!("{file:?}");
    assert_eq!(shown, "LockFile(2 ways in)");
}

#[test]
fn a_changed_passphrase_opens_and_the_old_one_doesnt() {
    let file = by_passphrase().with_agent(&key(), &agent_key(5), [3; 16], &[9; 64], [4; 24]).unwrap();
    let file = file.with_passphrase(&key(), "another", Cost::LEAST, random(2));
    assert_eq!(file.unlock("four words of one"), Err(LockError::Passphrase));
    assert_eq!(file.unlock("another"), Ok(key()));
    assert_eq!(file.agents().count(), 1);
    let file = file.without_agent(&agent_key(5)).unwrap();
    assert_eq!(file.agents().count(), 0);
    let only = LockFile::open(&key()).with_agent(&key(), &agent_key(5), [3; 16], &[9; 64], [4; 24]).unwrap();
    assert!(!only.is_open() && !only.has_passphrase(), "a door with a lock doesn't stand open beside it");
    assert_eq!(only.without_agent(&agent_key(5)), Err(LockError::Entries), "the last way in stays");
}

#[test]
fn an_open_one_says_so_in_the_file() {
    let file = LockFile::open(&key());
    assert!(file.is_open() && file.open_key() == Some(key()));
    assert!(file.to_text().contains("whoever-has-this-file-reads-everything"));
    assert_eq!(file.unlock("anything"), Err(LockError::Passphrase));
}

/// A text with its sum made right again: what somebody plants who knows the format.
fn summed(lines: &str) -> String {
    format!("{lines}sum {}\n", Digest::of(lines.as_bytes()))
}

#[test]
fn what_isnt_spelled_as_we_spell_it_is_refused() {
    let text = by_passphrase().to_text().to_string();
    let lines = &text[..text.find("sum ").unwrap()];
    let (head, entry) = lines.split_once('\n').unwrap();
    let open = LockFile::open(&key()).to_text().to_string();
    let open = open.lines().nth(1).unwrap();
    let sk = "agent sk-ssh-ed25519@openssh.com AAAAGnNrLXNzaC1lZDI1NTE5QG9wZW5zc2guY29tAAAAIOPKDk4Gr5qFCHxPJmEoZDDzXDnnJjbDbVdRYsCxPLJmAAAABHNzaDo= salt=00 key=00";
    let cases = [
        (String::new(), LockError::Form),
        ("nobis lock 2\n".to_owned(), LockError::New),
        ("nobis lock x\n".to_owned(), LockError::Form),
        (format!("{text} "), LockError::Sum),
        (format!("{text}\n"), LockError::Sum),
        (summed(&format!("{head}\n")), LockError::Form),
        (summed(&format!("{lines}{open}\n")), LockError::Form),
        (summed(&format!("{head}\n{open}\n{open}\n")), LockError::Form),
        (summed(&format!("{head}\n{}", entry.repeat(9))), LockError::Form),
        (summed(&lines.replace(" t=", "  t=")), LockError::Form),
        (summed(&lines.replace("m=8192", "m=08192")), LockError::Form),
        (summed(&lines.replace("m=8192", "m=+8192")), LockError::Form),
        (summed(&lines.replace("m=8192", "m=4194304")), LockError::Cost),
        (summed(&lines.replace("m=8192", "m=8")), LockError::Cost),
        (summed(&lines.replace("t=1", "t=4294967295")), LockError::Cost),
        (summed(&lines.replace("t=1", "t=0")), LockError::Cost),
        (summed(&lines.replace("p=1", "p=64")), LockError::Cost),
        (summed(&lines.replace("salt=", "salt=0")), LockError::Form),
        (summed(&lines.replace('\n', "\r\n")), LockError::Form),
        (summed(&format!("{head}\n{sk}\n")), LockError::KeyKind),
        (summed(&format!("{head}\n{}\n", "x".repeat(9000))), LockError::Form),
        (summed(&format!("{head}\nкомната\n")), LockError::Form),
    ];
    for (text, error) in cases {
        assert_eq!(text.parse::<LockFile>(), Err(error), "{text}");
    }
}

#[test]
fn a_flipped_byte_is_damage_and_a_planted_one_opens_nothing() {
    let text = by_passphrase().to_text().to_string();
    for at in 0..text.len() {
        let mut bytes = text.clone().into_bytes();
        bytes[at] ^= 1;
        let flipped = String::from_utf8(bytes).unwrap();
        assert!(flipped.parse::<LockFile>().is_err(), "byte {at}");
        if at > text.len() / 4 && at < text.len() - 70 {
            assert_eq!(flipped.parse::<LockFile>(), Err(LockError::Sum), "byte {at}");
        }
    }
    // Made right again in form, it is another salt, another cost or another key: none opens.
    let lines = &text[..text.find("sum ").unwrap()];
    let salt = lines.find("salt=").unwrap() + 5;
    let wrapped = lines.find("key=").unwrap() + 4;
    for at in [salt, salt + 31, wrapped, wrapped + 60, wrapped + 143] {
        let mut bytes = lines.to_owned().into_bytes();
        bytes[at] = if bytes[at] == b'0' { b'1' } else { b'0' };
        let planted: LockFile = summed(&String::from_utf8(bytes).unwrap()).parse().unwrap();
        assert_eq!(planted.unlock("four words of one"), Err(LockError::Passphrase), "byte {at}");
    }
    let cheaper: LockFile = summed(&lines.replace("t=1", "t=2")).parse().unwrap();
    assert_eq!(cheaper.unlock("four words of one"), Err(LockError::Passphrase));
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_refused_or_is_written_again_as_it_was(text in "(nobis lock 1\n)?(open |agent |passphrase )?[ -~\n]{0,200}") {
        for text in [text.clone(), summed(&text)] {
            if let Ok(file) = text.parse::<LockFile>() {
                prop_assert!(*file.to_text() == text);
            }
        }
    }
}
