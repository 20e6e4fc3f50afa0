//! Two judges for the same bytes: real `ssh-keygen -Y verify`, and Nobis from text to verdict.
//!
//! Blobs are put together here by hand and not with the code under test, so that broken ones can be
//! made and a slip in our writer would show.
#![allow(dead_code)] // each test file takes what it needs

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use base64ct::{Base64, Encoding};
use curve25519_dalek::scalar::Scalar;
use nobis_core::sshsig::{Namespace, PublicKey, SigError, Signature, check};
use sha2::{Digest, Sha256, Sha512};

/// What one judge is asked.
#[derive(Clone, Debug)]
pub struct Case {
    /// For messages of failing tests.
    pub name: String,
    /// `ssh-ed25519 AAAA…`.
    pub key: String,
    /// The use the judge expects.
    pub namespace: String,
    pub message: Vec<u8>,
    pub armored: String,
}

/// Nobis, from text to verdict.
pub fn nobis(case: &Case) -> Result<(), SigError> {
    let key = PublicKey::parse(&case.key)?;
    let sig = Signature::parse(&case.armored)?;
    let known = Namespace::ALL.into_iter().find(|n| n.as_str() == case.namespace);
    check(&key, known.ok_or(SigError::NamespaceMismatch)?, &case.message, &sig)
}

/// Stock ssh-keygen.
pub fn ssh_keygen(case: &Case) -> bool {
    let dir = tempfile::tempdir().expect("a temporary directory");
    let (allowed, sig) = (dir.path().join("allowed"), dir.path().join("sig"));
    fs::write(&allowed, format!("unit {}\n", case.key)).expect("the allowed signers");
    fs::write(&sig, &case.armored).expect("the signature");
    let mut command = Command::new("ssh-keygen");
    command.args(["-Y", "verify", "-I", "unit", "-n", &case.namespace, "-f"]);
    command.arg(&allowed).arg("-s").arg(&sig).stdin(Stdio::piped());
    let mut child = spawn(command.stdout(Stdio::null()).stderr(Stdio::null()));
    let mut stdin = child.stdin.take().expect("a pipe");
    // It may refuse before it has read the message; its exit code is the answer.
    let _ = stdin.write_all(&case.message);
    drop(stdin);
    child.wait().expect("ssh-keygen ends").success()
}

pub fn spawn(command: &mut Command) -> std::process::Child {
    command
        .spawn()
        .unwrap_or_else(|e| panic!("ssh-keygen does not start ({e}): install Debian's package openssh-client"))
}

/// A signing key made by ssh-keygen, in `dir`; gives the file and its line without comment.
pub fn new_key(dir: &Path) -> (PathBuf, String) {
    let path = dir.join("key");
    let mut command = Command::new("ssh-keygen");
    command.args(["-q", "-t", "ed25519", "-N", "", "-C", "unit", "-f"]).arg(&path);
    assert!(spawn(&mut command).wait().expect("ssh-keygen ends").success());
    let line = fs::read_to_string(dir.join("key.pub")).expect("the .pub file");
    let line = line.split_whitespace().take(2).collect::<Vec<_>>().join(" ");
    (path, line)
}

/// `ssh-keygen -Y sign`.
pub fn ssh_sign(key: &Path, namespace: &str, message: &[u8]) -> String {
    let mut command = Command::new("ssh-keygen");
    command.args(["-q", "-Y", "sign", "-n", namespace, "-f"]).arg(key);
    let mut child = spawn(command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null()));
    child.stdin.take().expect("a pipe").write_all(message).expect("the message");
    let output = child.wait_with_output().expect("ssh-keygen ends");
    assert!(output.status.success(), "ssh-keygen -Y sign failed");
    String::from_utf8(output.stdout).expect("armor is ASCII")
}

/// Puts every case before ssh-keygen, on a few threads.
pub fn all_ssh_keygen(cases: &[Case]) -> Vec<bool> {
    let next = std::sync::atomic::AtomicUsize::new(0);
    let verdicts = std::sync::Mutex::new(vec![false; cases.len()]);
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                while let Some((i, case)) = {
                    let i = next.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
                    cases.get(i).map(|case| (i, case))
                } {
                    let verdict = ssh_keygen(case);
                    verdicts.lock().expect("no judge panicked")[i] = verdict;
                }
            });
        }
    });
    verdicts.into_inner().expect("no judge panicked")
}

/// How the judges divided.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Count {
    pub both: usize,
    pub only_ssh: usize,
    pub neither: usize,
}

/// Asserts that ssh-keygen takes whatever Nobis takes, and counts.
pub fn compare(cases: &[Case]) -> Count {
    let mut count = Count::default();
    for (case, ssh) in cases.iter().zip(all_ssh_keygen(cases)) {
        match (nobis(case), ssh) {
            (Ok(()), true) => count.both += 1,
            (Err(_), true) => count.only_ssh += 1,
            (Err(_), false) => count.neither += 1,
            (Ok(()), false) => panic!("nobis accepts what ssh-keygen refuses: {case:?}"),
        }
    }
    count
}

// ---- SSH's bytes by hand -------------------------------------------------------------------

pub const ED25519: &[u8] = b"ssh-ed25519";
pub const SK_ED25519: &[u8] = b"sk-ssh-ed25519@openssh.com";

/// A length-prefixed string.
pub fn string(bytes: &[u8]) -> Vec<u8> {
    [&u32::try_from(bytes.len()).expect("short").to_be_bytes(), bytes].concat()
}

/// The binary form of a plain key.
pub fn key_blob(point: &[u8; 32]) -> Vec<u8> {
    [string(ED25519), string(point)].concat()
}

/// The binary form of a key on a token.
pub fn sk_key_blob(point: &[u8; 32], application: &str) -> Vec<u8> {
    [string(SK_ED25519), string(point), string(application.as_bytes())].concat()
}

/// The line for a key's binary form.
pub fn line(algorithm: &[u8], blob: &[u8]) -> String {
    let algorithm = std::str::from_utf8(algorithm).expect("ASCII");
    format!("{algorithm} {}", Base64::encode_string(blob))
}

/// What is signed for a message.
pub fn data(namespace: &str, message: &[u8]) -> Vec<u8> {
    let digest = Sha512::digest(message);
    let fields = [string(namespace.as_bytes()), string(b""), string(b"sha512"), string(&digest)].concat();
    [b"SSHSIG", fields.as_slice()].concat()
}

/// What a token signs instead.
pub fn token_data(application: &str, flags: u8, counter: u32, data: &[u8]) -> Vec<u8> {
    let application = Sha256::digest(application.as_bytes());
    let message = Sha256::digest(data);
    [&application[..], &[flags], &counter.to_be_bytes(), &message[..]].concat()
}

/// The SSHSIG file's bytes from its parts.
pub fn sshsig(key_blob: &[u8], namespace: &str, signature_blob: &[u8]) -> Vec<u8> {
    [
        b"SSHSIG\x00\x00\x00\x01".to_vec(),
        string(key_blob),
        string(namespace.as_bytes()),
        string(b""),
        string(b"sha512"),
        string(signature_blob),
    ]
    .concat()
}

/// The armor ssh-keygen writes: 70 columns and a line end after each.
pub fn armor(blob: &[u8]) -> String {
    armor_at(blob, 70)
}

/// The same with other columns.
pub fn armor_at(blob: &[u8], columns: usize) -> String {
    let base64 = Base64::encode_string(blob).into_bytes();
    let lines: String =
        base64.chunks(columns).map(|chunk| std::str::from_utf8(chunk).expect("ASCII").to_owned() + "\n").collect();
    format!("-----BEGIN SSH SIGNATURE-----\n{lines}-----END SSH SIGNATURE-----\n")
}

/// A case of a plain key: key and signature bytes as given, honest in everything else.
pub fn plain_case(name: String, point: &[u8; 32], message: Vec<u8>, sig: &[u8; 64]) -> Case {
    let key = key_blob(point);
    let signature = [string(ED25519), string(sig)].concat();
    Case {
        name,
        key: line(ED25519, &key),
        namespace: "nobis-op-v1".to_owned(),
        armored: armor(&sshsig(&key, "nobis-op-v1", &signature)),
        message,
    }
}

// ---- Ed25519 by hand -----------------------------------------------------------------------

/// k = SHA-512(R ‖ A ‖ data) mod L.
pub fn challenge(r: &[u8], key: &[u8], data: &[u8]) -> Scalar {
    let digest = Sha512::new().chain_update(r).chain_update(key).chain_update(data).finalize();
    Scalar::from_bytes_mod_order_wide(&digest.into())
}

/// A scalar for a name, the same each time.
pub fn scalar(label: &str) -> Scalar {
    Scalar::from_bytes_mod_order_wide(&Sha512::digest(label).into())
}

/// S + L: the same number for a verifier that reduces, and still below 2^253.
pub fn add_order(s: [u8; 32]) -> [u8; 32] {
    let order_minus_one = (-Scalar::ONE).to_bytes();
    let mut carry = 1_u16;
    let mut sum = [0; 32];
    for (out, (a, b)) in sum.iter_mut().zip(s.into_iter().zip(order_minus_one)) {
        carry += u16::from(a) + u16::from(b);
        *out = carry.to_le_bytes()[0];
        carry >>= 8;
    }
    sum
}

/// p + n, an encoding that no compression writes.
pub fn p_plus(n: u8) -> [u8; 32] {
    let mut bytes = [0xff; 32];
    (bytes[0], bytes[31]) = (0xed + n, 0x7f);
    bytes
}

/// The encoding of a small y.
pub fn y(n: u8) -> [u8; 32] {
    let mut bytes = [0; 32];
    bytes[0] = n;
    bytes
}
