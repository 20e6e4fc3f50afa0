//! Keys that are changed or lost, on nodes as they run.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use crate::field::{Field, Running, free};

/// A new key without passphrase at a unit, made by OpenSSH.
fn new_key(field: &Field, unit: &str, name: &str) {
    let path = field.path(unit).join("keys").join(name);
    fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
    let made = Command::new("ssh-keygen").args(["-q", "-t", "ed25519", "-N", "", "-C", "", "-f"]).arg(&path).status();
    assert!(made.expect("OpenSSH is here").success());
}

fn key_file(field: &Field, unit: &str, name: &str) -> PathBuf {
    field.path(unit).join("keys").join(name)
}

#[test]
fn a_key_is_changed_in_every_space_of_the_machine_and_a_stopped_change_is_carried_on() {
    let field = Field::found(&[]);
    field.does("is", "is-1", &["space", "Inquiry", "--with", "ua"]);
    let (code, said) = field.runs("is", "is-1", &["renew"]);
    assert!(code == 2 && said.contains("ssh-keygen -t ed25519 -f") && said.contains("is-1.next"), "{said}");
    new_key(&field, "is", "is-1.next");
    // Somebody stops it when all is signed, and the new key hasn't taken the place of the old one.
    let names = ["is-1", "is-1.pub", "is-1.next", "is-1.next.pub"];
    let files: Vec<Vec<u8>> = names.map(|name| fs::read(key_file(&field, "is", name)).expect("a key")).into();
    let said = field.does("is", "is-1", &["renew"]);
    assert_eq!(said.matches("the old key has enrolled the new one").count(), 2, "{said}");
    assert!(!key_file(&field, "is", "is-1.next").exists() && !key_file(&field, "is", "is-1.next.pub").exists());
    let done = field.log("is");
    for (name, bytes) in names.iter().zip(&files) {
        let path = key_file(&field, "is", name);
        fs::write(&path, bytes).expect("a file");
        fs::set_permissions(&path, std::os::unix::fs::PermissionsExt::from_mode(0o600)).expect("mine alone");
    }
    let (code, said) = field.runs("is", "is-1", &["concern", "Too early."]);
    assert!(code == 2 && said.contains("was revoked"), "{said}");
    // The page lets nobody in with it either.
    let serving = Running::serve_spaces(&field, "is", free(), 2);
    let answer = serving.pages.asks("", "/unlock", Some("person=is-1&passphrase=&then=/"));
    assert!(answer.contains("This key has ended"), "{answer}");
    serving.ends();
    field.does("is", "is-1", &["renew"]);
    assert_eq!(field.log("is"), done, "nothing was signed twice");
    // Stopped between the private and the public half.
    fs::rename(key_file(&field, "is", "is-1.pub"), key_file(&field, "is", "is-1.next.pub")).expect("a key moves");
    field.does("is", "is-1", &["renew"]);
    assert!(key_file(&field, "is", "is-1.pub").is_file() && !key_file(&field, "is", "is-1.next.pub").exists());
    field.does("is", "is-1", &["concern", "Too early."]);
    let spaces = field.does("is", "", &["spaces"]);
    let further = spaces.lines().nth(1).and_then(|line| line.split(' ').next()).expect("two spaces");
    for space in [&[][..], &["--space", further]] {
        let said = field.does("is", "is-1", &[&["keys", "is-1"], space].concat());
        assert!(said.contains("ended by is-1") && said.contains("enrolled by is-1"), "{said}");
    }
}

#[test]
fn a_key_is_not_changed_for_one_that_is_somebodys_has_ended_or_is_a_link() {
    let field = Field::found(&[]);
    let own = fs::read(key_file(&field, "is", "is-1")).expect("a key");
    let before = field.log("is");
    let next = key_file(&field, "is", "is-1.next");
    let put = |name: &str| {
        for (from, to) in
            [(name.to_owned(), "is-1.next".to_owned()), (format!("{name}.pub"), "is-1.next.pub".to_owned())]
        {
            let to = key_file(&field, "is", &to);
            fs::copy(key_file(&field, "is", &from), &to).expect("a copy");
        }
    };
    let refused = || {
        let (code, said) = field.runs("is", "is-1", &["renew"]);
        assert!(code == 2 && said.contains("is no new key"), "{said}");
        assert_eq!(fs::read(key_file(&field, "is", "is-1")).expect("it is still there"), own);
        assert_eq!(field.log("is"), before, "nothing was signed");
        let _ = fs::remove_file(&next);
        let _ = fs::remove_file(key_file(&field, "is", "is-1.next.pub"));
    };
    put("is-1");
    refused();
    put("is-2");
    refused();
    std::os::unix::fs::symlink("is-1", &next).expect("a link");
    refused();
}

#[test]
fn somebody_who_lost_a_laptop_joins_again_from_another_with_a_new_key() {
    let field = Field::found(&["ua"]);
    field.does("is", "is-1", &["introduce"]);
    field.joins("ua", ("is", "is-1"), None);
    let carry = |from: &str, to: &str, unit: &str| {
        let file = format!("{from}-{to}.age");
        field.does(from, "", &["pack", "--for", unit, "--to", &file]);
        field.does(to, "", &["take", &file]);
        fs::remove_file(field.path(&file)).expect("it was carried");
    };
    carry("ua", "is", "is");
    carry("is", "ua", "ua");
    // The key of ua-1 is gone with the laptop. The office of the unit has a node of its own.
    fs::remove_file(key_file(&field, "ua", "ua-1")).expect("a key");
    fs::remove_file(key_file(&field, "ua", "ua-1.pub")).expect("a key");
    new_key(&field, "laptop", "ua-1");
    field.does("ua", "ua-2", &["invite", "ua", "--to", "again.invitation"]);
    let args = ["request", "--invitation", "again.invitation", "--to", "ua-1.request"];
    let asked = field.does("laptop", "ua-1", &args);
    let code = asked.lines().last().expect("a code").to_owned();
    assert_eq!(code.len(), 39, "{asked}");
    for by in ["ua-2", "ua-3"] {
        field.does("ua", by, &["revoke", "ua-1", "--keep", "all"]);
        field.does("ua", by, &["enrol", "ua-1.request", "--code", &code]);
    }
    let joined = field.does("laptop", "ua-1", &["join", "again.invitation", "--open"]);
    assert!(joined.contains("ua"), "{joined}");
    carry("laptop", "ua", "ua");
    carry("ua", "laptop", "ua");
    field.does("laptop", "ua-1", &["concern", "I am back."]);
    let said = field.does("laptop", "ua-1", &["keys", "ua-1"]);
    assert!(said.contains("ended by ua-2 and ua-3") && said.contains("enrolled by ua-2 and ua-3"), "{said}");
}

/// Sends the form that unlocks a key; the whole answer.
fn unlocks(node: &Running, person: &str, passphrase: &str) -> String {
    node.pages.asks("", "/unlock", Some(&format!("person={person}&passphrase={passphrase}&then=/")))
}

#[test]
fn the_second_passphrase_opens_the_same_pages_and_only_the_guardians_page_tells() {
    let field = Field { dir: tempfile::tempdir().expect("a folder") };
    let case = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../stories/cases/hall");
    field.does("node", "", &["import", &case.display().to_string()]);
    field.does("node", "nor-lead", &["introduce"]);
    let key = key_file(&field, "node", "mer-lead");
    let locked = Command::new("ssh-keygen").args(["-q", "-p", "-P", "", "-N", "first-words", "-f"]).arg(&key).status();
    assert!(locked.expect("OpenSSH is here").success());
    let ask = field.path("ask");
    fs::write(&ask, "#!/bin/sh\ncase \"$1\" in *econd*) echo other-words;; *) echo first-words;; esac\n")
        .expect("a file");
    fs::set_permissions(&ask, std::os::unix::fs::PermissionsExt::from_mode(0o700)).expect("a program");
    let with = [("NOBIS_ASKPASS", ask.to_str().expect("a path"))];
    let args = ["duress", "--for", "nor-lead", "--to", "ward"];
    let (code, said) = field.runs_with("node", "mer-lead", &args, &with);
    assert_eq!(code, 0, "{said}");
    // The guardian's file is for the guardian's node, and for the guardian.
    let (code, said) = field.runs("node", "is-lead", &["ward", "ward"]);
    assert!(code == 2 && said.contains("no guardian"), "{said}");
    field.does("node", "nor-lead", &["ward", "ward"]);
    // Somebody else writes to the guardian's node, in her name: it would look for a mark that never comes.
    {
        let now = crate::field::NOW.parse().expect("a moment");
        let home = nobis::home::Home::open(&field.path("node"), now).expect("nobody serves it yet");
        let nodes = home.state().nodes_of(&"nor".parse().expect("an id"));
        let recipients: Vec<String> = nodes.values().map(|node| node.courier.clone()).collect();
        let space = home.space().expect("founded");
        let text = format!("nobis ward 1\nspace {space}\nperson mer-lead\nmark {}\n", "ab".repeat(32));
        nobis::net::courier::seal_text(&recipients, &text, &field.path("forged")).expect("it is written");
    }
    let (code, said) = field.runs("node", "nor-lead", &["ward", "forged"]);
    assert!(code == 2 && said.contains("is not what a person gives"), "{said}");
    // Every command of theirs opens with either passphrase: none tells the two apart.
    let other = field.path("ask-other");
    fs::write(&other, "#!/bin/sh\necho other-words\n").expect("a file");
    fs::set_permissions(&other, std::os::unix::fs::PermissionsExt::from_mode(0o700)).expect("a program");
    let with_other = [("NOBIS_ASKPASS", other.to_str().expect("a path"))];
    let (code, said) = field.runs_with("node", "mer-lead", &["request", "--to", "asked"], &with_other);
    assert_eq!(code, 0, "{said}");
    let node = Running::serve(&field, "node", free());
    let cookie = |answer: &str| {
        let cookies = answer.lines().filter_map(|l| l.strip_prefix("set-cookie: "));
        cookies.filter_map(|c| c.split(';').next()).find(|c| c.len() > 40).map(str::to_owned)
    };
    assert!(cookie(&unlocks(&node, "mer-lead", "third-words")).is_none());
    let page = |cookie: &str| {
        let page = node.pages.asks(cookie, "/", None);
        page.split("<main").nth(1).expect("a page").to_owned()
    };
    let free_one = cookie(&unlocks(&node, "mer-lead", "first-words")).expect("the first passphrase opens it");
    let forced = cookie(&unlocks(&node, "mer-lead", "other-words")).expect("the second does too");
    assert_eq!(page(&free_one), page(&forced), "the same pages");
    let guardian = node.pages.unlock("nor-lead");
    let colleague = node.pages.unlock("mer-research");
    let speaks = |cookie: &str, text: &str| {
        let form = node.pages.asks(cookie, "/o/is.hall/concern", None);
        let once = form.split("name=\"once\" value=\"").nth(1).and_then(|rest| rest.split('"').next());
        let form = format!("once={}&text={text}", once.expect("a form"));
        let answers = [(); 2].map(|()| node.pages.asks(cookie, "/o/is.hall/concern", Some(&form)));
        assert!(answers.iter().all(|a| a.starts_with("HTTP/1.1 303")), "{answers:?}");
    };
    speaks(&free_one, "Of+my+own+will");
    assert!(!page(&guardian).contains("forced"));
    speaks(&forced, "Not+so");
    assert!(page(&guardian).contains("an act says that it was forced"), "{}", page(&guardian));
    for other in [&forced, &free_one, &colleague] {
        assert!(!page(other).contains("forced"), "nobody else sees it");
    }
    node.ends();
    // Sent twice, the form acted once; and the log tells the two apart for nobody.
    let log = field.does("node", "mer-lead", &["log"]);
    assert_eq!(log.matches(" mer-lead concern").count(), 2, "{log}");
    // A further file, of a further second passphrase, makes nobody forget what the first one showed.
    let args = ["duress", "--for", "nor-lead", "--to", "ward-2"];
    let (code, said) = field.runs_with("node", "mer-lead", &args, &with);
    assert_eq!(code, 0, "{said}");
    field.does("node", "nor-lead", &["ward", "ward-2"]);
    let (code, said) = field.runs("node", "nor-lead", &["wards"]);
    assert!(code == 1 && said.contains("was forced"), "{said}");
    // Two who are alike but for a second passphrase: what is kept of both has the same length and shows nothing.
    let said = field.does("node", "mer-research", &["wards"]);
    assert!(said.contains("Nobody has given"), "{said}");
}
