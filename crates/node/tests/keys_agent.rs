//! Keys in ssh-agent: a real one, one that is gone, and some that lie.

mod ssh_tools;

use std::fs::{self, Permissions};
use std::io::{Read, Write};
use std::os::unix::fs::PermissionsExt;
use std::os::unix::net::UnixListener;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use nobis::keys::{AgentError, KeyError, load, load_with};
use nobis_core::sshsig::{Namespace, PublicKey};
use zeroize::Zeroizing;

use ssh_tools::{Agent, PASS, code, dir, ed25519, never, pub_of, run, signs};

#[test]
fn the_agent_signs_and_the_passphrase_is_not_asked() {
    let dir = dir();
    let agent = Agent::start(dir.path());
    let path = ed25519(dir.path(), "");
    agent.add(&[path.to_str().expect("UTF-8")]);
    let mut lock = Command::new("ssh-keygen");
    run(lock.args(["-q", "-p", "-P", "", "-N", PASS, "-f"]).arg(&path));

    let signer = load_with(&path, Some(&agent.socket), &mut never).expect("the agent has it");
    assert!(signer.is_agent());
    signs(dir.path(), &signer);
    let by_pub = load_with(&pub_of(&path), Some(&agent.socket), &mut never);
    signs(dir.path(), &by_pub.expect("the .pub file names it too"));

    agent.add(&["-D"]);
    let error = signer.sign(Namespace::Op, b"the act").expect_err("the agent forgot the key");
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
    assert_eq!(code(load_with(&pub_of(&path), None, &mut never)).0, "key-not-in-agent");
}

#[test]
fn an_agent_that_is_gone_or_garbled_does_not_stop_the_file() {
    let dir = dir();
    let path = ed25519(dir.path(), "");
    let gone = dir.path().join("gone");
    assert!(!load_with(&path, Some(&gone), &mut never).expect("the file").is_agent());
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
    let other_text = honest.sign(Namespace::Op, b"another act").expect("a signature");
    // The 83 bytes of algorithm and signature are the end of what the armor holds.
    let base64: String = other_text.to_armored().lines().filter(|l| !l.starts_with('-')).collect();
    let mut decoder = Command::new("base64");
    let mut decoder = decoder.arg("-d").stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("base64");
    decoder.stdin.take().expect("a pipe").write_all(base64.as_bytes()).expect("base64");
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
        let signer = load_with(&path, Some(&socket), &mut never).expect("it claims to have the key");
        assert!(signer.is_agent());
        let error = signer.sign(Namespace::Op, b"the act").expect_err("a wrong signature");
        assert_eq!(error.code(), wanted, "answer {i}: {error}");
    }
}

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
    run(lock.args(["-q", "-p", "-P", "", "-N", PASS, "-f"]).arg(&path));
    let again = || {
        let mut command = Command::new(std::env::current_exe().expect("this test"));
        command.args(["--exact", "the_environment_names_the_agent_and_the_program_that_asks"]);
        command.env("NOBIS_TEST_KEY", &path).env_remove("NOBIS_ASKPASS");
        command
    };
    run(again().env("SSH_AUTH_SOCK", &agent.socket).env("NOBIS_TEST_AGENT", "1"));

    let program = dir.path().join("ask");
    fs::write(&program, format!("#!/bin/sh\necho '{PASS}'\n")).expect("a program");
    fs::set_permissions(&program, Permissions::from_mode(0o700)).expect("chmod");
    run(again().env_remove("SSH_AUTH_SOCK").env("NOBIS_ASKPASS", &program));
}

// ---- agents that lie -----------------------------------------------------------------------

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
