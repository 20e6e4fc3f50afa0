//! Key files as people have them: made by ssh-keygen, left open, mistyped, stale, of another kind.
//!
//! Every signature made here is also put before the real `ssh-keygen -Y verify`.

mod ssh_tools;

use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::Command;

use nobis::keys::{KeyError, generate, load_with};
use nobis_core::sshsig::{Namespace, Signature, check};
use zeroize::Zeroizing;

use ssh_tools::{PASS, code, dir, ed25519, keygen, never, pub_of, public_line, run, signs};

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
    assert!(printed.contains(&signer.public().fingerprint()), "{printed}");
}

#[test]
fn a_passphrase_opens_the_key_and_may_be_mistyped_twice() {
    let dir = dir();
    let path = ed25519(dir.path(), PASS);
    let mut asked = Vec::new();
    let signer = load_with(&path, None, &mut |question| {
        asked.push(question.to_owned());
        let answer = if asked.len() == 3 { PASS } else { "something else" };
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
        assert!(text.contains(&format!("chmod 600 {}", path.display())), "{text}");
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
    assert_eq!(code(load_with(dir.path(), None, &mut never)).0, "key-not-a-key");

    let path = ed25519(dir.path(), "");
    let whole = fs::read(&path).expect("the key");
    let cut = whole[..whole.len() / 2].to_vec();
    for bytes in [b"".to_vec(), b"hello\n".to_vec(), vec![0xff; 400], vec![b'a'; 200_000], cut] {
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
        assert_eq!(code(load_with(&through, None, &mut never)).0, "key-unreadable");
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
    signs(dir.path(), &load_with(&path, None, &mut never).expect("the private file is enough"));
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
        assert_eq!(mode(&pub_of(&path)) & 0o133, 0, "nobody else may write or run it");
        assert_eq!(public_line(&path), public.to_string());

        let pass = passphrase.unwrap_or("");
        let mut show = Command::new("ssh-keygen");
        let shown = run(show.args(["-y", "-P", pass, "-f"]).arg(&path));
        assert_eq!(shown.trim_end(), format!("{public} kyiv-legal"));
        if passphrase.is_some() {
            let mut show = Command::new("ssh-keygen");
            let shown = show.args(["-y", "-P", "", "-f"]).arg(&path).output().expect("ssh-keygen");
            assert!(!shown.status.success(), "the file must not open without its passphrase");
        }

        let mut open = |_: &str| Ok(Zeroizing::new(pass.to_owned()));
        signs(dir.path(), &load_with(&path, None, &mut open).expect("it loads"));

        // And the other way: stock ssh-keygen signs with it, we check.
        if passphrase.is_some() {
            let mut unlock = Command::new("ssh-keygen");
            run(unlock.args(["-q", "-p", "-P", pass, "-N", "", "-f"]).arg(&path));
        }
        let act = dir.path().join("act");
        fs::write(&act, "the act").expect("a file");
        let mut sign = Command::new("ssh-keygen");
        run(sign.args(["-q", "-Y", "sign", "-n", "nobis-op-v1", "-f"]).arg(&path).arg(&act));
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
    assert_eq!(generate(&half, "", None).expect_err("half is there").code(), "key-exists");
    assert!(!half.exists());
    std::os::unix::fs::symlink("/nowhere", dir.path().join("link")).expect("a link");
    assert_eq!(generate(&dir.path().join("link"), "", None).expect_err("a link").code(), "key-exists");
    let nowhere = dir.path().join("no/such/place");
    assert_eq!(generate(&nowhere, "", None).expect_err("no directory").code(), "key-unwritable");
}

#[test]
fn a_comment_names_no_person_and_a_passphrase_is_not_short() {
    let dir = dir();
    let path = dir.path().join("seat");
    for comment in ["olena@laptop", "Olena", "olena k", "олена", "a\nb", &"a".repeat(65)] {
        assert_eq!(generate(&path, comment, None), Err(KeyError::Comment), "{comment}");
    }
    for passphrase in ["", "short", "іііііі"] {
        let refused = generate(&path, "seat", Some(passphrase)).expect_err("too short");
        assert_eq!(refused.code(), "key-passphrase-short");
        assert!(passphrase.is_empty() || !refused.to_string().contains(&format!(" {passphrase} ")));
    }
    assert!(!path.exists() && !pub_of(&path).exists(), "nothing is left behind");
}
