//! The node's lock from a person's side: passphrases, an agent, destroying, backup and restore, each through the binary.
#![allow(clippy::unwrap_used, reason = "a test may fall over")]

mod ssh_tools;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use nobis::home::Home;
use nobis::lock;
use nobis_store::{Keep, LockFile, SqliteKeep, StoreError};
use ssh_tools::{Agent, ed25519, pub_of};

const NOW: &str = "2022-08-12T08:00:00Z";

/// A folder with a small federation in it, and files with passphrases beside it.
struct Field(tempfile::TempDir);

impl Field {
    fn new() -> Self {
        let field = Self(tempfile::tempdir().unwrap());
        for (name, words) in
            [("old", "old words, four of them"), ("new", "new words, four of them"), ("bad", "other words")]
        {
            fs::write(field.path(name), format!("{words}\n")).unwrap();
        }
        field
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn run(&self, dir: &str, passphrase: Option<&str>, args: &[&str], more: &[(&str, PathBuf)]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_nobis"));
        command.args(args).arg("--dir").arg(self.path(dir)).current_dir(self.0.path());
        command.env("NOBIS_NOW", NOW).env_remove("SSH_AUTH_SOCK").env("NOBIS_ASKPASS", "false");
        if let Some(name) = passphrase {
            command.env(lock::PASSPHRASE_FILE, self.path(name));
        }
        command.envs(more.iter().map(|(name, value)| (*name, value.as_os_str().to_owned())));
        command.output().unwrap()
    }

    fn ok(&self, dir: &str, passphrase: Option<&str>, args: &[&str]) -> String {
        told(self.run(dir, passphrase, args, &[]), true)
    }

    fn no(&self, dir: &str, passphrase: Option<&str>, args: &[&str]) -> String {
        told(self.run(dir, passphrase, args, &[]), false)
    }

    /// A node that is locked with the old passphrase: the shipped case, imported.
    fn locked(self) -> Self {
        let case = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples/august/corrected");
        self.ok("node", Some("old"), &["import", case.to_str().unwrap()]);
        self
    }
}

fn told(out: Output, well: bool) -> String {
    let text = [out.stdout, out.stderr].concat();
    let text = String::from_utf8(text).unwrap();
    assert_eq!(out.status.success(), well, "{text}");
    text
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

#[test]
fn a_passphrase_opens_is_changed_and_the_old_one_opens_nothing() {
    let field = Field::new().locked();
    assert!(!field.path("node/trust").exists(), "no list of persons lies beside a locked store");
    field.ok("node", Some("old"), &["log"]);
    assert!(field.no("node", Some("bad"), &["log"]).contains("does not open this node"));
    assert!(field.no("node", None, &["log"]).contains("nobody to ask"));
    let changed = field.run("node", Some("old"), &["passphrase"], &[(lock::NEW_PASSPHRASE_FILE, field.path("new"))]);
    told(changed, true);
    assert!(field.no("node", Some("old"), &["log"]).contains("does not open this node"));
    field.ok("node", Some("new"), &["log"]);
    // A flipped byte in the lock is damage, and no wrong passphrase.
    let path = field.path("node/lock.key");
    let mut bytes = fs::read(&path).unwrap();
    bytes[90] ^= 1;
    fs::write(&path, bytes).unwrap();
    assert!(field.no("node", Some("new"), &["log"]).contains("damaged"));
    fs::remove_file(&path).unwrap();
    assert!(field.no("node", Some("new"), &["log"]).contains("key file of this node is not here"));
}

#[test]
fn a_node_that_stands_open_can_be_locked() {
    let field = Field::new();
    let case = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples/august/corrected");
    field.ok("node", None, &["import", case.to_str().unwrap()]);
    assert!(field.path("node/trust").exists());
    assert!(lock::read(&field.path("node")).unwrap().is_open());
    told(field.run("node", None, &["passphrase"], &[(lock::NEW_PASSPHRASE_FILE, field.path("new"))]), true);
    assert!(!field.path("node/trust").exists() && !lock::read(&field.path("node")).unwrap().is_open());
    field.ok("node", Some("new"), &["log"]);
    field.no("node", None, &["log"]);
}

#[test]
fn an_agents_key_opens_until_it_is_taken_out() {
    let field = Field::new().locked();
    let agent = Agent::start(field.0.path());
    let key = ed25519(field.0.path(), "");
    agent.add(&[key.to_str().unwrap()]);
    let socket = [("SSH_AUTH_SOCK", agent.socket.clone())];
    let public = pub_of(&key);
    let public = public.to_str().unwrap();
    told(field.run("node", Some("old"), &["passphrase", "--agent", public], &socket), true);
    told(field.run("node", None, &["log"], &socket), true);
    assert!(field.no("node", None, &["log"]).contains("nobody to ask"), "without the agent it is locked");
    agent.add(&["-D"]);
    told(field.run("node", None, &["log"], &socket), false);
    field.ok("node", Some("old"), &["log"]);
    agent.add(&[key.to_str().unwrap()]);
    told(field.run("node", Some("old"), &["passphrase", "--without-agent", public], &socket), true);
    told(field.run("node", None, &["log"], &socket), false);
    field.ok("node", Some("old"), &["log"]);
}

#[test]
fn what_was_destroyed_opens_no_more_even_if_only_the_first_step_was_done() {
    let field = Field::new().locked();
    let dir = field.path("node");
    let before = fs::read(dir.join("nobis.db")).unwrap();
    assert!(field.no("node", Some("old"), &["destroy"]).contains("nobody to ask"));
    field.ok("node", Some("old"), &["log"]);
    // Interrupted right after the first step: everything is still there but what opens it.
    nobis::commands::destroy_lock(&dir).unwrap();
    assert_eq!(fs::read(dir.join("nobis.db")).unwrap(), before);
    assert!(files(&dir).iter().all(|path| !path.to_str().unwrap().contains("lock.key")));
    field.no("node", Some("old"), &["log"]);
    assert!(lock::key(&dir).is_err());
    // Nor is its key anywhere else in the folder: another one doesn't open the store.
    let other = nobis_store::DataKey::new([1; 32]);
    assert_eq!(SqliteKeep::open(&dir, &other).err(), Some(StoreError::OtherKey));
    fs::write(dir.join("lock.key"), LockFile::open(&other).to_text().as_bytes()).unwrap();
    field.no("node", None, &["log"]);
    // And then to the end.
    fs::write(dir.join("notes-of-somebody.txt"), "stays").unwrap();
    field.ok("node", None, &["destroy", "--yes"]);
    assert_eq!(files(&dir), [dir.join("notes-of-somebody.txt")]);
}

#[test]
fn a_backup_restored_elsewhere_is_the_same_node() {
    let field = Field::new().locked();
    let dir = field.path("node");
    let key = lock::key_by(&dir, "old words, four of them").unwrap();
    let blob = {
        let mut keep = SqliteKeep::open(&dir, &key).unwrap();
        keep.set_setting("lang-x", Some(b"uk")).unwrap();
        keep.put_blob(&mut b"a photograph".repeat(20_000).as_slice()).unwrap()
    };
    let now = NOW.parse().unwrap();
    let state = Home::open_with(&dir, now, &key).unwrap().state().bytes();
    let new = [(lock::NEW_PASSPHRASE_FILE, field.path("new"))];
    let said = told(field.run("node", Some("old"), &["backup", "all.nobis"], &new), true);
    assert!(said.contains("Backup written: all.nobis"), "{said}");
    assert!(!field.path("all.nobis.part").exists() && !dir.join("nobis.copy").exists());
    told(field.run("node", Some("old"), &["backup", "all.nobis"], &new), false);
    // Nothing in it is in the clear.
    let bytes = fs::read(field.path("all.nobis")).unwrap();
    for marker in ["SQLite format", "nobis.db", "keys/", "PRIVATE KEY", "a photograph", "is-1"] {
        assert!(!bytes.windows(marker.len()).any(|w| w == marker.as_bytes()), "{marker}");
    }
    assert!(field.no("again", Some("old"), &["restore", "all.nobis"]).contains("does not open this node"));
    field.ok("again", Some("new"), &["restore", "all.nobis"]);
    let again = field.path("again");
    let same = lock::key_by(&again, "new words, four of them").unwrap();
    let home = Home::open_with(&again, now, &same).unwrap();
    assert!(home.state().bytes() == state, "byte for byte");
    assert_eq!(home.setting("lang-x").unwrap().as_deref(), Some(b"uk".as_slice()));
    drop(home);
    let keep = SqliteKeep::open(&again, &same).unwrap();
    assert_eq!(keep.blob(&blob).unwrap().unwrap(), b"a photograph".repeat(20_000));
    drop(keep);
    assert_eq!(fs::read(again.join("keys/is-1")).unwrap(), fs::read(dir.join("keys/is-1")).unwrap());
    assert!(field.no("again", Some("new"), &["restore", "all.nobis"]).contains("not empty"));
}

#[test]
fn a_backup_that_was_cut_or_changed_leaves_nothing_behind() {
    let field = Field::new().locked();
    field.ok("node", Some("old"), &["backup", "all.nobis"]);
    let whole = fs::read(field.path("all.nobis")).unwrap();
    let head = whole.windows(5).position(|w| w == b"\nsum ").unwrap() + 70;
    let flipped = |at: usize| {
        let mut bytes = whole.clone();
        bytes[at] ^= 1;
        bytes
    };
    let cases = [
        Vec::new(),
        whole[..head].to_vec(),
        whole[..head + 100].to_vec(),
        whole[..whole.len() / 2].to_vec(),
        whole[..whole.len() - 1].to_vec(),
        [&whole[..], b"x"].concat(),
        flipped(20),
        flipped(head + 30),
        flipped(whole.len() / 2),
        flipped(whole.len() - 1),
    ];
    for (case, bytes) in cases.into_iter().enumerate() {
        fs::write(field.path("cut.nobis"), bytes).unwrap();
        field.no("again", Some("old"), &["restore", "cut.nobis"]);
        let left = fs::read_dir(field.path("again")).map_or(0, Iterator::count);
        assert_eq!(left, 0, "case {case}");
    }
}
