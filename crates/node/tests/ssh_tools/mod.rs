//! The tools people have: ssh-keygen, ssh-agent, ssh-add, and what the tests of keys ask of them.
#![allow(dead_code)] // each test file takes what it needs

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use nobis::keys::{KeyError, Signer};
use nobis_core::sshsig::{Namespace, PublicKey, check};
use tempfile::TempDir;
use zeroize::Zeroizing;

pub const PASS: &str = "four quiet harbour words";

pub fn dir() -> TempDir {
    TempDir::new().expect("a temporary directory")
}

pub fn run(command: &mut Command) -> String {
    let output = command
        .output()
        .unwrap_or_else(|e| panic!("{command:?} does not start ({e}); these tests need Debian's openssh-client"));
    assert!(output.status.success(), "{command:?} failed: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("ssh tools write UTF-8")
}

pub fn keygen(dir: &Path, name: &str, kind: &[&str], passphrase: &str) -> PathBuf {
    let path = dir.join(name);
    let mut command = Command::new("ssh-keygen");
    command.args(["-q", "-C", "kyiv-legal", "-N", passphrase, "-t"]).args(kind);
    run(command.arg("-f").arg(&path));
    path
}

pub fn ed25519(dir: &Path, passphrase: &str) -> PathBuf {
    keygen(dir, "key", &["ed25519"], passphrase)
}

pub fn pub_of(path: &Path) -> PathBuf {
    PathBuf::from(format!("{}.pub", path.display()))
}

pub fn public_line(path: &Path) -> String {
    let text = fs::read_to_string(pub_of(path)).expect("the .pub file");
    text.split_whitespace().take(2).collect::<Vec<_>>().join(" ")
}

/// Puts a signature before the judge everybody has.
pub fn ssh_accepts(dir: &Path, key: &PublicKey, ns: &str, message: &[u8], armored: &str) -> bool {
    fs::write(dir.join("allowed"), format!("unit {key}\n")).expect("the allowed signers");
    fs::write(dir.join("sig"), armored).expect("the signature");
    let mut child = Command::new("ssh-keygen")
        .args(["-Y", "verify", "-I", "unit", "-n", ns, "-f"])
        .arg(dir.join("allowed"))
        .arg("-s")
        .arg(dir.join("sig"))
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .expect("ssh-keygen of Debian's openssh-client");
    let mut stdin = child.stdin.take().expect("a pipe");
    // A verifier that refuses early closes the pipe; its exit code is the answer.
    let _ = stdin.write_all(message);
    drop(stdin);
    child.wait().expect("ssh-keygen ends").success()
}

pub fn signs(dir: &Path, signer: &Signer) {
    for ns in Namespace::ALL {
        let sig = signer.sign(ns, b"the act").expect("a signature");
        check(signer.public(), ns, b"the act", &sig).expect("it checks");
        assert!(ssh_accepts(dir, signer.public(), ns.as_str(), b"the act", &sig.to_armored()));
        assert!(!ssh_accepts(dir, signer.public(), ns.as_str(), b"the fact", &sig.to_armored()));
    }
}

pub fn never(question: &str) -> Result<Zeroizing<String>, KeyError> {
    panic!("nobody should be asked, and was: {question}")
}

pub fn code(result: Result<Signer, KeyError>) -> (&'static str, String) {
    let error = result.expect_err("this key must not load");
    (error.code(), error.to_string())
}

/// An agent of our own, ended when the test is.
pub struct Agent {
    child: Child,
    pub socket: PathBuf,
}

impl Agent {
    pub fn start(dir: &Path) -> Self {
        let socket = dir.join("agent");
        let child = Command::new("ssh-agent")
            .arg("-D")
            .arg("-a")
            .arg(&socket)
            .stdout(Stdio::null())
            .spawn()
            .expect("ssh-agent of Debian's openssh-client");
        let since = Instant::now();
        while !socket.exists() {
            assert!(since.elapsed() < Duration::from_secs(10), "ssh-agent opened no socket");
            std::thread::sleep(Duration::from_millis(10));
        }
        Self { child, socket }
    }

    pub fn add(&self, args: &[&str]) {
        run(Command::new("ssh-add").env("SSH_AUTH_SOCK", &self.socket).arg("-q").args(args));
    }
}

impl Drop for Agent {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
