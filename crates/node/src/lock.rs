//! The node's lock: from `DIR/lock.key` and a person or an agent to the key that opens the store.
//!
//! There is one way to the key, for every command and for the pages: a file that stands open; a passphrase from the file
//! that `NOBIS_PASSPHRASE_FILE` names; an agent's key; a person at a terminal. What stands in the file is the store's
//! affair ([`LockFile`], `spec/at-rest.md`).

use std::env;
use std::fs::{self, File, OpenOptions};
use std::io::{ErrorKind, Read, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

use nobis_core::sshsig::PublicKey;
use nobis_store::{AgentEntry, Cost, DataKey, LOCK_BYTES_MAX, LockError, LockFile, SqliteKeep, StoreError};
use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

use crate::home::salt;
use crate::house;
use crate::keys::{self, KeyError};
use crate::say::Texts;
use crate::trouble::{Trouble, file, told};

/// The lock's file in the node's folder.
pub const LOCK_KEY_FILE: &str = "lock.key";
/// Names a file whose first line is the passphrase.
pub const PASSPHRASE_FILE: &str = "NOBIS_PASSPHRASE_FILE";

/// Names a file whose first line is the new passphrase, where one is changed or a backup gets its own.
pub const NEW_PASSPHRASE_FILE: &str = "NOBIS_NEW_PASSPHRASE_FILE";

/// How often a passphrase may be mistyped at a terminal.
const TRIES: usize = 3;
/// What can be tried at leisure on a seized disk should not be shorter.
const PASSPHRASE_CHARS_MIN: usize = 8;
/// Longest passphrase read from a file: a page of words.
const PASSPHRASE_BYTES_MAX: u64 = 4096;

/// Where the lock of a folder is: of several spaces on one machine, one lock opens all.
pub fn path(dir: &Path) -> PathBuf {
    house::of(dir).join(LOCK_KEY_FILE)
}

/// The lock of a folder.
///
/// # Errors
/// There is none, though there is a store; or it isn't as it was written.
pub fn read(dir: &Path) -> Result<LockFile, Trouble> {
    let path = path(dir);
    let mut text = Zeroizing::new(String::with_capacity(LOCK_BYTES_MAX + 1));
    match File::open(&path) {
        Ok(lock) => lock.take(LOCK_BYTES_MAX as u64 + 1).read_to_string(&mut text).map_err(|e| file(&path, &e))?,
        Err(e) if e.kind() == ErrorKind::NotFound => return Err(missing(dir)),
        Err(e) => return Err(file(&path, &e)),
    };
    text.parse().map_err(|e: LockError| Trouble::new("lock-file").with("why", e).with("path", path.display()))
}

/// Why a folder without a lock doesn't open: it is from before there were any, or the lock was taken away.
fn missing(dir: &Path) -> Trouble {
    match SqliteKeep::open_read_only(dir, &DataKey::new([0; 32])) {
        Err(plain @ StoreError::Plain(_)) => told(plain),
        _ => Trouble::new("lock-missing").with("path", path(dir).display()),
    }
}

/// Writes the lock of a folder: in whole, or not at all.
///
/// # Errors
/// The disk refuses.
pub fn write(dir: &Path, lock: &LockFile) -> Result<(), Trouble> {
    let dir = &house::of(dir);
    let (path, new) = (path(dir), dir.join(format!("{LOCK_KEY_FILE}.new")));
    let failed = |e: std::io::Error| file(&path, &e);
    let mut to = OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(&new).map_err(failed)?;
    to.write_all(lock.to_text().as_bytes()).and_then(|()| to.sync_all()).map_err(failed)?;
    fs::rename(&new, &path).map_err(failed)?;
    File::open(dir).and_then(|dir| dir.sync_all()).map_err(failed)
}

/// The key of the store in a folder, by whatever way is open to whoever runs this.
///
/// # Errors
/// The lock can't be read, nothing that was given opens it, or there is nobody to ask (`lock-nobody`).
pub fn key(dir: &Path) -> Result<DataKey, Trouble> {
    open(&read(dir)?)
}

/// The key that a lock guards; as [`key`].
///
/// # Errors
/// As [`key`].
pub fn open(lock: &LockFile) -> Result<DataKey, Trouble> {
    if let Some(key) = lock.open_key() {
        return Ok(key);
    }
    if lock.has_passphrase()
        && let Some(given) = given()?
    {
        return unlock(lock, &given);
    }
    if let Some(key) = by_agent(lock) {
        return Ok(key);
    }
    if lock.has_passphrase() { by_person(lock) } else { Err(Trouble::new("lock-agent")) }
}

/// The key, by a passphrase that somebody typed.
///
/// # Errors
/// It is another (`lock-wrong`), or the lock can't be read.
pub fn key_by(dir: &Path, passphrase: &str) -> Result<DataKey, Trouble> {
    let lock = read(dir)?;
    unlock(&lock, &normal(passphrase))
}

fn unlock(lock: &LockFile, passphrase: &str) -> Result<DataKey, Trouble> {
    lock.unlock(passphrase).map_err(|_| Trouble::new("lock-wrong"))
}

/// One passphrase has one spelling, whatever keyboard it is typed on.
fn normal(passphrase: &str) -> Zeroizing<String> {
    Zeroizing::new(passphrase.nfc().collect())
}

fn given() -> Result<Option<Zeroizing<String>>, Trouble> {
    given_in(PASSPHRASE_FILE)
}

/// The passphrase in the file that the environment names, if it names one.
fn given_in(name: &str) -> Result<Option<Zeroizing<String>>, Trouble> {
    let Some(path) = env::var_os(name).filter(|path| !path.is_empty()).map(PathBuf::from) else {
        return Ok(None);
    };
    let mut text = Zeroizing::new(String::with_capacity(PASSPHRASE_BYTES_MAX as usize));
    let read = File::open(&path).and_then(|file| file.take(PASSPHRASE_BYTES_MAX).read_to_string(&mut text));
    read.map_err(|e| file(&path, &e))?;
    Ok(Some(normal(text.lines().next().unwrap_or_default())))
}

/// The key, by an agent that holds one of the lock's keys. An agent that is gone or says no is no reason to stop.
fn by_agent(lock: &LockFile) -> Option<DataKey> {
    lock.agents().find_map(|entry| {
        let signature = keys::signed_by_agent(&entry.key, AgentEntry::NAMESPACE, &entry.challenge()).ok()?;
        lock.unlock_by(entry, &signature).ok()
    })
}

fn by_person(lock: &LockFile) -> Result<DataKey, Trouble> {
    let texts = texts();
    let question = texts.get("ask-node-passphrase", &[]);
    let again = texts.get("ask-node-passphrase-again", &[]);
    for attempt in 0..TRIES {
        let typed = ask(if attempt == 0 { &question } else { &again })?;
        if let Ok(key) = lock.unlock(&normal(&typed)) {
            return Ok(key);
        }
    }
    Err(Trouble::new("lock-wrong"))
}

/// A question comes before anything is open, and so before anybody said in which language, but by the environment.
fn texts() -> Texts {
    Texts::for_lang(&env::var("NOBIS_LANG").unwrap_or_default())
}

fn ask(question: &str) -> Result<Zeroizing<String>, Trouble> {
    keys::ask_person(&format!("{question} ")).map_err(|e| match e {
        KeyError::NobodyToAsk => Trouble::new("lock-nobody"),
        other => told(other),
    })
}

/// A new passphrase: from the file that the environment names, or typed twice. Where the old one came from that file,
/// the new one is in another: [`NEW_PASSPHRASE_FILE`] goes first.
///
/// # Errors
/// It is too short, the two differ, or there is nobody to ask.
pub fn new_passphrase() -> Result<Zeroizing<String>, Trouble> {
    for name in [NEW_PASSPHRASE_FILE, PASSPHRASE_FILE] {
        if let Some(given) = given_in(name)? {
            return long_enough(given);
        }
    }
    let texts = texts();
    let typed = long_enough(normal(&ask(&texts.get("ask-new-passphrase", &[]))?))?;
    let again = normal(&ask(&texts.get("ask-new-passphrase-twice", &[]))?);
    if typed == again { Ok(typed) } else { Err(Trouble::new("lock-differ")) }
}

fn long_enough(passphrase: Zeroizing<String>) -> Result<Zeroizing<String>, Trouble> {
    if passphrase.chars().count() < PASSPHRASE_CHARS_MIN {
        return Err(told(KeyError::PassphraseShort { chars_min: PASSPHRASE_CHARS_MIN }));
    }
    Ok(passphrase)
}

/// The key for a space that is founded here now: that of the lock that is there, or of a new one. Without a passphrase in
/// the environment a new one stands open, as rehearsals do.
///
/// # Errors
/// The lock that is there doesn't open, or the disk refuses.
pub fn for_new(dir: &Path) -> Result<DataKey, Trouble> {
    if path(dir).exists() {
        return key(dir);
    }
    let passphrase = given()?.map(long_enough).transpose()?;
    make(dir, passphrase.as_deref().map(String::as_str))
}

/// Makes the lock of a new node, and its key.
///
/// # Errors
/// There is one already, no randomness, or the disk refuses.
pub fn make(dir: &Path, passphrase: Option<&str>) -> Result<DataKey, Trouble> {
    if path(dir).exists() {
        return Err(Trouble::new("node-there").with("dir", dir.display()));
    }
    fs::create_dir_all(dir).map_err(|e| file(dir, &e))?;
    let key = DataKey::random().map_err(told)?;
    let lock = match passphrase {
        Some(passphrase) => LockFile::passphrase(&key, passphrase, Cost::USUAL, random()?),
        None => LockFile::open(&key),
    };
    write(dir, &lock)?;
    Ok(key)
}

/// Gives the lock another passphrase. The store stays as it is: only the key is wrapped anew.
///
/// # Errors
/// The disk refuses.
pub fn change(dir: &Path, key: &DataKey, passphrase: &str) -> Result<(), Trouble> {
    let lock = read(dir)?;
    write(dir, &lock.with_passphrase(key, passphrase, Cost::USUAL, random()?))
}

/// Lets an agent's key open the lock, beside what opens it now.
///
/// # Errors
/// A token's key, an agent that doesn't hold it or signs differently each time, or the disk refuses.
pub fn add_agent(dir: &Path, key: &DataKey, agent: &PublicKey) -> Result<(), Trouble> {
    if agent.application().is_some() {
        return Err(told(LockError::KeyKind));
    }
    let salt = salt()?;
    let challenge = LockFile::challenge(&salt);
    let sign = || keys::signed_by_agent(agent, AgentEntry::NAMESPACE, &challenge).map_err(told);
    // A signer that adds randomness would lock its owner out for good.
    let (signature, again) = (sign()?, sign()?);
    if signature != again {
        return Err(told(LockError::KeyKind));
    }
    let lock = read(dir)?.with_agent(key, agent, salt, &signature, random()?).map_err(told)?;
    write(dir, &lock)
}

/// Takes an agent's key out of the lock.
///
/// # Errors
/// It was the last way in, or the disk refuses.
pub fn remove_agent(dir: &Path, agent: &PublicKey) -> Result<(), Trouble> {
    write(dir, &read(dir)?.without_agent(agent).map_err(told)?)
}

fn random<const N: usize>() -> Result<[u8; N], Trouble> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(told)?;
    Ok(bytes)
}
