//! Writes `spec/vectors/signature/`: one file per case, with what a checker must say to it.
//!
//! `cargo run -p nobis-core --example signature_vectors` writes the files again, and they come out
//! the same: the secrets are fixed numbers. tests/signature_vectors.rs says when they don't. Blobs
//! are put together by hand (tests/ssh_judge), never by the code under test.

mod cases;
#[path = "../../tests/ssh_judge/mod.rs"]
pub(crate) mod ssh_judge;

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use ed25519_dalek::{Signer, SigningKey};

use ssh_judge::{Case, ED25519, SK_ED25519, armor, data, key_blob, line, sk_key_blob, sshsig, string, token_data};

const OP: &str = "nobis-op-v1";
const SEAL: &str = "nobis-seal-v1";
const MESSAGE: &[u8] = b"{\"an\":\"act\"}";

/// Where the vectors live.
pub(crate) fn directory() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../spec/vectors/signature")
}

/// Each vector's file name and text.
pub(crate) fn files() -> Vec<(String, String)> {
    cases::all().into_iter().map(|(expect, case)| file(expect, &case)).collect()
}

fn file(expect: &str, case: &Case) -> (String, String) {
    let hex = case.message.iter().fold(String::new(), |mut hex, byte| {
        write!(hex, "{byte:02x}").expect("a string takes what it is given");
        hex
    });
    let Case { name, key, namespace, armored, .. } = case;
    let head = format!("expect: {expect}\nnamespace: {namespace}\nkey: {key}\nmessage-hex: {hex}\n");
    (format!("{name}.txt"), format!("{head}\n{armored}"))
}

#[allow(dead_code)] // the test takes `files` and leaves `main`
fn main() -> std::io::Result<()> {
    std::fs::create_dir_all(directory())?;
    for (name, text) in files() {
        std::fs::write(directory().join(name), text)?;
    }
    Ok(())
}

/// Cases, each with the word a checker must answer.
type Vectors = Vec<(&'static str, Case)>;

// ---- building ------------------------------------------------------------------------------

fn secret(n: u8) -> SigningKey {
    SigningKey::from_bytes(&[n; 32])
}

fn point(n: u8) -> [u8; 32] {
    secret(n).verifying_key().to_bytes()
}

/// Key 1's signature blob over the message.
fn raw(namespace: &str, message: &[u8]) -> [u8; 64] {
    secret(1).sign(&data(namespace, message)).to_bytes()
}

fn plain(sig: &[u8]) -> Vec<u8> {
    [string(ED25519), string(sig)].concat()
}

/// A case around the bytes inside the armor; the expected key is key 1.
fn case(name: &str, blob: &[u8]) -> Case {
    with_text(name, armor(blob))
}

fn with_text(name: &str, armored: String) -> Case {
    Case {
        name: name.to_owned(),
        key: line(ED25519, &key_blob(&point(1))),
        namespace: OP.to_owned(),
        message: MESSAGE.to_vec(),
        armored,
    }
}

/// What key 1 honestly signs.
fn honest(namespace: &str, message: &[u8]) -> Vec<u8> {
    sshsig(&key_blob(&point(1)), namespace, &plain(&raw(namespace, message)))
}

fn token(name: &str, application: &str, flags: u8, counter: u32) -> Case {
    let key = sk_key_blob(&point(1), application);
    let sig = secret(1).sign(&token_data(application, flags, counter, &data(OP, MESSAGE)));
    let tail = [&[flags][..], &counter.to_be_bytes()].concat();
    let raw = [string(SK_ED25519), string(&sig.to_bytes()), tail].concat();
    Case { key: line(SK_ED25519, &key), ..case(name, &sshsig(&key, OP, &raw)) }
}
