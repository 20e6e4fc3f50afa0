//! Keys as people have them: made by ssh-keygen, held by ssh-agent, left open, mistyped, stale.
//!
//! Every signature made here is also put before the real `ssh-keygen -Y verify`.

use std::fs::{self, Permissions};
use std::io::{Read, Write};
use std::os::unix::fs::PermissionsExt;
use std::os::unix::net::UnixListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use nobis::keys::{AgentError, KeyError, Signer, generate, load, load_with};
use nobis_core::sshsig::{Namespace, PublicKey, Signature, check};
use tempfile::TempDir;
use zeroize::Zeroizing;

const PASS: &str = "four quiet harbour words";

// ---- helpers -------------------------------------------------------------------------------

fn dir() -> TempDir {
    TempDir::new().expect("a temporary directory")
}

fn run(command: &mut Command) -> String {
    let output = command.output().unwrap_or_else(|e| {
        panic!("{command:?} does not start ({e}); these tests need Debian's openssh-client")
    });
    assert!(
        output.status.success(),
        "{command:?} failed: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8(output.stdout).expect("ssh tools write UTF-8")
}

fn keygen(dir: &Path, name: &str, kind: &[&str], passphrase: &str) -> PathBuf {
    let path = dir.join(name);
    let mut command = Command::new("ssh-keygen");
    command
        .args(["-q", "-C", "kyiv-legal", "-N", passphrase, "-t"])
        .args(kind);
    run(command.arg("-f").arg(&path));
    path
}

fn ed25519(dir: &Path, passphrase: &str) -> PathBuf {
    keygen(dir, "key", &["ed25519"], passphrase)
}

fn pub_of(path: &Path) -> PathBuf {
    PathBuf::from(format!("{}.pub", path.display()))
}

fn public_line(path: &Path) -> String {
    let text = fs::read_to_string(pub_of(path)).expect("the .pub file");
    text.split_whitespace()
        .take(2)
        .collect::<Vec<_>>()
        .join(" ")
}

/// Puts a signature before the judge everybody has.
fn ssh_accepts(dir: &Path, key: &PublicKey, ns: &str, message: &[u8], armored: &str) -> bool {
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

fn signs(dir: &Path, signer: &Signer) {
    for ns in Namespace::ALL {
        let sig = signer.sign(ns, b"the act").expect("a signature");
        check(signer.public(), ns, b"the act", &sig).expect("it checks");
        assert!(ssh_accepts(
            dir,
            signer.public(),
            ns.as_str(),
            b"the act",
            &sig.to_armored()
        ));
        assert!(!ssh_accepts(
            dir,
            signer.public(),
            ns.as_str(),
            b"the fact",
            &sig.to_armored()
        ));
    }
}

fn never(question: &str) -> Result<Zeroizing<String>, KeyError> {
    panic!("nobody should be asked, and was: {question}")
}

fn code(result: Result<Signer, KeyError>) -> (&'static str, String) {
    let error = result.expect_err("this key must not load");
    (error.code(), error.to_string())
}

/// An agent of our own, ended when the test is.
struct Agent {
    child: Child,
    socket: PathBuf,
}

impl Agent {
    fn start(dir: &Path) -> Self {
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
            assert!(
                since.elapsed() < Duration::from_secs(10),
                "ssh-agent opened no socket"
            );
            std::thread::sleep(Duration::from_millis(10));
        }
        Self { child, socket }
    }

    fn add(&self, args: &[&str]) {
        run(Command::new("ssh-add")
            .env("SSH_AUTH_SOCK", &self.socket)
            .arg("-q")
            .args(args));
    }
}

impl Drop for Agent {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Something on a socket that answers each call with fixed bytes, framed.
fn fake_agent(dir: &Path, answers: Vec<Vec<u8>>) -> PathBuf {
    let socket = dir.join("fake");
    let listener = UnixListener::bind(&socket).expect("a socket");
    std::thread::spawn(move || {
        for answer in answers {
            let (mut stream, _) = listener.accept().expect("a call");
            let mut len = [0; 4];
            stream.read_exact(&mut len).expect("a length");
            let mut request = vec![0; u32::from_be_bytes(len) as usize];
            stream.read_exact(&mut request).expect("a request");
            let _ = stream.write_all(&answer);
        }
    });
    socket
}

fn framed(body: &[u8]) -> Vec<u8> {
    [&(body.len() as u32).to_be_bytes(), body].concat()
}

fn identities(keys: &[&PublicKey]) -> Vec<u8> {
    let mut body = vec![12];
    body.extend_from_slice(&(keys.len() as u32).to_be_bytes());
    for key in keys {
        body.extend(framed(&key.to_blob()));
        body.extend(framed(b"comment"));
    }
    framed(&body)
}

// ---- files ---------------------------------------------------------------------------------

#[test]
fn a_key_without_passphrase_signs_and_asks_nobody() {
    let dir = dir();
    let path = ed25519(dir.path(), "");
    let signer = load_with(&path, None, &mut never).expect("the key loads");
    assert_eq!(signer.public().to_string(), public_line(&path));
    assert!(!signer.is_agent());
    signs(dir.path(), &signer);
}

#[test]
fn the_fingerprint_is_the_one_ssh_keygen_prints() {
    let dir = dir();
    let path = ed25519(dir.path(), "");
    let printed = run(Command::new("ssh-keygen").arg("-lf").arg(&path));
    let signer = load_with(&path, None, &mut never).expect("the key loads");
    assert!(
        printed.contains(&signer.public().fingerprint()),
        "{printed}"
    );
}

#[test]
fn a_passphrase_opens_the_key_and_may_be_mistyped_twice() {
    let dir = dir();
    let path = ed25519(dir.path(), PASS);
    let mut asked = Vec::new();
    let signer = load_with(&path, None, &mut |question| {
        asked.push(question.to_owned());
        let answer = if asked.len() == 3 {
            PASS
        } else {
            "something else"
        };
        Ok(Zeroizing::new(answer.to_owned()))
    });
    signs(dir.path(), &signer.expect("the third try opens it"));
    assert!(asked[0].starts_with("Passphrase for "), "{asked:?}");
    assert!(asked[1].starts_with("That did not open it."), "{asked:?}");
}

#[test]
fn a_wrong_passphrase_is_refused_after_three_tries_and_never_repeated() {
    let dir = dir();
    let path = ed25519(dir.path(), PASS);
    let mut asked = 0;
    let (code, text) = code(load_with(&path, None, &mut |_| {
        asked += 1;
        Ok(Zeroizing::new("hunter2hunter2".to_owned()))
    }));
    assert_eq!((code, asked), ("key-wrong-passphrase", 3));
    assert!(!text.contains("hunter2"), "{text}");
}

#[test]
fn whoever_will_not_answer_is_not_asked_again() {
    let dir = dir();
    let path = ed25519(dir.path(), PASS);
    let mut asked = 0;
    let (code, text) = code(load_with(&path, None, &mut |_| {
        asked += 1;
        Err(KeyError::NobodyToAsk)
    }));
    assert_eq!((code, asked), ("key-nobody-to-ask", 1));
    assert!(text.contains("ssh-add"), "{text}");
}

#[test]
fn a_key_open_to_others_is_refused_with_the_remedy() {
    let dir = dir();
    let path = ed25519(dir.path(), "");
    for mode in [0o640, 0o604, 0o620, 0o644, 0o666, 0o610] {
        fs::set_permissions(&path, Permissions::from_mode(mode)).expect("chmod");
        let (code, text) = code(load_with(&path, None, &mut never));
        assert_eq!(code, "key-open-to-others", "mode {mode:o}");
        assert!(
            text.contains(&format!("chmod 600 {}", path.display())),
            "{text}"
        );
    }
    for mode in [0o600, 0o400] {
        fs::set_permissions(&path, Permissions::from_mode(mode)).expect("chmod");
        load_with(&path, None, &mut never).expect("its owner alone may read it");
    }
}

#[test]
fn other_kinds_of_keys_are_refused_with_the_remedy() {
    let dir = dir();
    for (name, kind, code_wanted) in [
        ("rsa", &["rsa", "-b", "2048"][..], "key-kind"),
        ("ecdsa", &["ecdsa"], "key-not-a-key"),
        ("old", &["rsa", "-b", "2048", "-m", "PEM"], "key-not-a-key"),
    ] {
        let path = keygen(dir.path(), name, kind, "");
        let (code, text) = code(load_with(&path, None, &mut never));
        assert_eq!(code, code_wanted, "{name}: {text}");
        assert!(text.contains("ssh-keygen -t ed25519"), "{text}");
    }
    // The kind is seen before anybody is asked for a passphrase.
    let path = keygen(dir.path(), "locked", &["rsa", "-b", "2048"], PASS);
    assert_eq!(code(load_with(&path, None, &mut never)).0, "key-kind");
}

#[test]
fn what_is_no_key_is_refused() {
    let dir = dir();
    let missing = dir.path().join("nothing");
    let (missing_code, text) = code(load_with(&missing, None, &mut never));
    assert_eq!(missing_code, "key-missing");
    assert!(text.contains("ssh-keygen -t ed25519"), "{text}");
    assert_eq!(
        code(load_with(dir.path(), None, &mut never)).0,
        "key-not-a-key"
    );

    let path = ed25519(dir.path(), "");
    let whole = fs::read(&path).expect("the key");
    let cut = whole[..whole.len() / 2].to_vec();
    for bytes in [
        b"".to_vec(),
        b"hello\n".to_vec(),
        vec![0xff; 400],
        vec![b'a'; 200_000],
        cut,
    ] {
        fs::write(&path, &bytes).expect("damage");
        assert_eq!(code(load_with(&path, None, &mut never)).0, "key-not-a-key");
    }
}

#[test]
fn an_unreadable_file_says_so() {
    let dir = dir();
    let path = ed25519(dir.path(), "");
    fs::set_permissions(&path, Permissions::from_mode(0o000)).expect("chmod");
    if fs::File::open(&path).is_ok() {
        // Root reads everything, so take the other way a path can fail: through a file.
        let through = path.join("key");
        assert_eq!(
            code(load_with(&through, None, &mut never)).0,
            "key-unreadable"
        );
    } else {
        assert_eq!(code(load_with(&path, None, &mut never)).0, "key-unreadable");
    }
}

#[test]
fn a_pub_file_of_another_key_is_refused_and_a_missing_one_is_not_missed() {
    let dir = dir();
    let path = ed25519(dir.path(), "");
    let other = keygen(dir.path(), "other", &["ed25519"], "");
    fs::copy(pub_of(&other), pub_of(&path)).expect("a stale .pub");
    let (code, text) = code(load_with(&path, None, &mut never));
    assert_eq!(code, "key-pub-mismatch");
    assert!(text.contains("ssh-keygen -y"), "{text}");
    fs::remove_file(pub_of(&path)).expect("no .pub");
    signs(
        dir.path(),
        &load_with(&path, None, &mut never).expect("the private file is enough"),
    );
}

// ---- the agent -----------------------------------------------------------------------------

#[test]
fn the_agent_signs_and_the_passphrase_is_not_asked() {
    let dir = dir();
    let agent = Agent::start(dir.path());
    let path = ed25519(dir.path(), "");
    agent.add(&[path.to_str().expect("UTF-8")]);
    let mut lock = Command::new("ssh-keygen");
    run(lock
        .args(["-q", "-p", "-P", "", "-N", PASS, "-f"])
        .arg(&path));

    let signer = load_with(&path, Some(&agent.socket), &mut never).expect("the agent has it");
    assert!(signer.is_agent());
    signs(dir.path(), &signer);
    let by_pub = load_with(&pub_of(&path), Some(&agent.socket), &mut never);
    signs(dir.path(), &by_pub.expect("the .pub file names it too"));

    agent.add(&["-D"]);
    let error = signer
        .sign(Namespace::Op, b"the act")
        .expect_err("the agent forgot the key");
    assert_eq!(error, KeyError::Agent(AgentError::Refused));
    assert!(error.to_string().contains("ssh-add"), "{error}");
}

#[test]
fn a_key_the_agent_lacks_is_opened_from_its_file() {
    let dir = dir();
    let agent = Agent::start(dir.path());
    let path = ed25519(dir.path(), PASS);
    let mut asked = 0;
    let signer = load_with(&path, Some(&agent.socket), &mut |_| {
        asked += 1;
        Ok(Zeroizing::new(PASS.to_owned()))
    });
    let signer = signer.expect("the file opens");
    assert!(!signer.is_agent() && asked == 1);
    signs(dir.path(), &signer);
    let by_pub = code(load_with(&pub_of(&path), Some(&agent.socket), &mut never));
    assert_eq!(by_pub.0, "key-not-in-agent");
    assert_eq!(
        code(load_with(&pub_of(&path), None, &mut never)).0,
        "key-not-in-agent"
    );
}

#[test]
fn an_agent_that_is_gone_or_garbled_does_not_stop_the_file() {
    let dir = dir();
    let path = ed25519(dir.path(), "");
    let gone = dir.path().join("gone");
    assert!(
        !load_with(&path, Some(&gone), &mut never)
            .expect("the file")
            .is_agent()
    );
    for (i, answer) in [
        framed(&[5]),
        framed(&[]),
        framed(&[12, 0xff, 0xff, 0xff, 0xff]),
        framed(&[12, 0, 0, 0, 1, 0xff, 0xff, 0xff, 0xff]),
        vec![0xff; 4],
        vec![],
    ]
    .into_iter()
    .enumerate()
    {
        let here = dir.path().join(i.to_string());
        fs::create_dir(&here).expect("a directory");
        let socket = fake_agent(&here, vec![answer]);
        let signer = load_with(&path, Some(&socket), &mut never).expect("the file");
        assert!(!signer.is_agent(), "answer {i}");
    }
}

#[test]
fn an_agent_that_signs_wrongly_is_caught() {
    let dir = dir();
    let path = ed25519(dir.path(), "");
    let honest = load_with(&path, None, &mut never).expect("the file");
    let key = honest.public().clone();
    let other_text = honest
        .sign(Namespace::Op, b"another act")
        .expect("a signature");
    // The 83 bytes of algorithm and signature are the end of what the armor holds.
    let base64: String = other_text
        .to_armored()
        .lines()
        .filter(|l| !l.starts_with('-'))
        .collect();
    let mut decoder = Command::new("base64");
    let mut decoder = decoder
        .arg("-d")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("base64");
    decoder
        .stdin
        .take()
        .expect("a pipe")
        .write_all(base64.as_bytes())
        .expect("base64");
    let blob = decoder.wait_with_output().expect("base64").stdout;
    let stolen = &blob[blob.len() - 83..];

    for (i, (body, wanted)) in [
        ([&[14][..], &framed(stolen)].concat(), "key-unsound"),
        ([&[14][..], &framed(&stolen[..50])].concat(), "key-unsound"),
        ([&[14][..], &framed(b"")].concat(), "key-unsound"),
        ([&[14][..], &framed(stolen), b"more"].concat(), "key-agent"),
        (vec![99], "key-agent"),
    ]
    .into_iter()
    .enumerate()
    {
        let here = dir.path().join(i.to_string());
        fs::create_dir(&here).expect("a directory");
        let socket = fake_agent(&here, vec![identities(&[&key]), framed(&body)]);
        let signer =
            load_with(&path, Some(&socket), &mut never).expect("it claims to have the key");
        assert!(signer.is_agent());
        let error = signer
            .sign(Namespace::Op, b"the act")
            .expect_err("a wrong signature");
        assert_eq!(error.code(), wanted, "answer {i}: {error}");
    }
}

// ---- new keys ------------------------------------------------------------------------------

#[test]
fn a_generated_key_is_one_ssh_keygen_uses() {
    for passphrase in [None, Some(PASS)] {
        let dir = dir();
        let path = dir.path().join("seat");
        let public = generate(&path, "kyiv-legal", passphrase).expect("a new key");
        let mode = |p: &Path| fs::metadata(p).expect("a file").permissions().mode() & 0o777;
        assert_eq!(mode(&path), 0o600);
        assert_eq!(
            mode(&pub_of(&path)) & 0o133,
            0,
            "nobody else may write or run it"
        );
        assert_eq!(public_line(&path), public.to_string());

        let pass = passphrase.unwrap_or("");
        let mut show = Command::new("ssh-keygen");
        let shown = run(show.args(["-y", "-P", pass, "-f"]).arg(&path));
        assert_eq!(shown.trim_end(), format!("{public} kyiv-legal"));
        if passphrase.is_some() {
            let mut show = Command::new("ssh-keygen");
            let shown = show
                .args(["-y", "-P", "", "-f"])
                .arg(&path)
                .output()
                .expect("ssh-keygen");
            assert!(
                !shown.status.success(),
                "the file must not open without its passphrase"
            );
        }

        let mut open = |_: &str| Ok(Zeroizing::new(pass.to_owned()));
        signs(
            dir.path(),
            &load_with(&path, None, &mut open).expect("it loads"),
        );

        // And the other way: stock ssh-keygen signs with it, we check.
        if passphrase.is_some() {
            let mut unlock = Command::new("ssh-keygen");
            run(unlock
                .args(["-q", "-p", "-P", pass, "-N", "", "-f"])
                .arg(&path));
        }
        let act = dir.path().join("act");
        fs::write(&act, "the act").expect("a file");
        let mut sign = Command::new("ssh-keygen");
        run(sign
            .args(["-q", "-Y", "sign", "-n", "nobis-op-v1", "-f"])
            .arg(&path)
            .arg(&act));
        let sig = fs::read_to_string(dir.path().join("act.sig")).expect("a signature");
        let sig = Signature::parse(&sig).expect("it parses");
        check(&public, Namespace::Op, b"the act", &sig).expect("it checks");
    }
}

#[test]
fn a_new_key_never_overwrites_a_file() {
    let dir = dir();
    let path = dir.path().join("seat");
    generate(&path, "", None).expect("a new key");
    let before = fs::read(&path).expect("the key");
    let refused = generate(&path, "", None).expect_err("it is there already");
    assert_eq!(refused.code(), "key-exists");
    assert_eq!(fs::read(&path).expect("the key"), before);

    let half = dir.path().join("half");
    fs::write(pub_of(&half), "someone's").expect("a .pub file");
    assert_eq!(
        generate(&half, "", None).expect_err("half is there").code(),
        "key-exists"
    );
    assert!(!half.exists());
    std::os::unix::fs::symlink("/nowhere", dir.path().join("link")).expect("a link");
    assert_eq!(
        generate(&dir.path().join("link"), "", None)
            .expect_err("a link")
            .code(),
        "key-exists"
    );
    let nowhere = dir.path().join("no/such/place");
    assert_eq!(
        generate(&nowhere, "", None)
            .expect_err("no directory")
            .code(),
        "key-unwritable"
    );
}

#[test]
fn a_comment_names_no_person_and_a_passphrase_is_not_short() {
    let dir = dir();
    let path = dir.path().join("seat");
    for comment in [
        "olena@laptop",
        "Olena",
        "olena k",
        "олена",
        "a\nb",
        &"a".repeat(65),
    ] {
        assert_eq!(
            generate(&path, comment, None),
            Err(KeyError::Comment),
            "{comment}"
        );
    }
    for passphrase in ["", "short", "іііііі"] {
        let refused = generate(&path, "seat", Some(passphrase)).expect_err("too short");
        assert_eq!(refused.code(), "key-passphrase-short");
        assert!(passphrase.is_empty() || !refused.to_string().contains(&format!(" {passphrase} ")));
    }
    assert!(
        !path.exists() && !pub_of(&path).exists(),
        "nothing is left behind"
    );
}

// ---- the environment -----------------------------------------------------------------------

/// `load` and `ask_person` read the environment, which a test must not change under the others: the
/// test starts itself again with the variables set.
#[test]
fn the_environment_names_the_agent_and_the_program_that_asks() {
    if let Some(path) = std::env::var_os("NOBIS_TEST_KEY") {
        let signer = load(Path::new(&path), &mut nobis::keys::ask_person).expect("the key loads");
        let agent_wanted = std::env::var_os("NOBIS_TEST_AGENT").is_some();
        assert_eq!(signer.is_agent(), agent_wanted);
        signer.sign(Namespace::Op, b"the act").expect("a signature");
        return;
    }
    let dir = dir();
    let agent = Agent::start(dir.path());
    let path = ed25519(dir.path(), "");
    agent.add(&[path.to_str().expect("UTF-8")]);
    let mut lock = Command::new("ssh-keygen");
    run(lock
        .args(["-q", "-p", "-P", "", "-N", PASS, "-f"])
        .arg(&path));
    let again = || {
        let mut command = Command::new(std::env::current_exe().expect("this test"));
        command.args([
            "--exact",
            "the_environment_names_the_agent_and_the_program_that_asks",
        ]);
        command
            .env("NOBIS_TEST_KEY", &path)
            .env_remove("NOBIS_ASKPASS");
        command
    };
    run(again()
        .env("SSH_AUTH_SOCK", &agent.socket)
        .env("NOBIS_TEST_AGENT", "1"));

    let program = dir.path().join("ask");
    fs::write(&program, format!("#!/bin/sh\necho '{PASS}'\n")).expect("a program");
    fs::set_permissions(&program, Permissions::from_mode(0o700)).expect("chmod");
    run(again()
        .env_remove("SSH_AUTH_SOCK")
        .env("NOBIS_ASKPASS", &program));
}
