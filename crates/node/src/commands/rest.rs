//! The lock of a node and what depends on it: a new passphrase, destroying it, backup and restore.

use std::fs::{self, File, OpenOptions};
use std::io::{self, BufReader, BufWriter, IsTerminal, Seek, Write};
use std::path::{Path, PathBuf};

use nobis_core::acts::Act;
use nobis_core::sshsig::PublicKey;
use nobis_core::trust::Trust;
use nobis_store::{
    BLOBS_FOLDER, BackedUp, Cost, DATABASE_FILE, DataKey, Keep, LOCK_FILE, LockFile, MARK_FILE, SqliteKeep, back_up,
    lock_of, unpack,
};

use crate::home::{FOUNDED_FILE, Home, salt};
use crate::house::{self, INVITATION};
use crate::keys;
use crate::lock::{self, LOCK_KEY_FILE};
use crate::say::Texts;
use crate::trouble::{Trouble, file, told};

/// Changes the node's passphrase, or which agent's key opens it. The store stays as it is.
///
/// # Errors
/// The lock doesn't open, the new passphrase is too short, or an agent's key can't be used.
pub fn passphrase(dir: &Path, agent: Option<&Path>, without: Option<&Path>, texts: &Texts) -> Result<String, Trouble> {
    let key = lock::key(dir)?;
    match (agent, without) {
        (Some(path), _) => {
            lock::add_agent(dir, &key, &public_key(path)?)?;
            Ok(texts.get("done-passphrase-agent", &[]))
        }
        (None, Some(path)) => {
            lock::remove_agent(dir, &public_key(path)?)?;
            Ok(texts.get("done-passphrase-without", &[]))
        }
        (None, None) => {
            let passphrase = lock::new_passphrase()?;
            lock::change(dir, &key, &passphrase)?;
            // What stood open had its trust file beside it; a locked node says no names.
            for space in house::spaces(dir) {
                if Home::is_at(&space) {
                    fs::write(space.join(FOUNDED_FILE), "").map_err(|e| file(&space, &e))?;
                }
                remove(&space.join("trust"))?;
            }
            Ok(texts.get("done-passphrase", &[]))
        }
    }
}

fn public_key(path: &Path) -> Result<PublicKey, Trouble> {
    let line = fs::read_to_string(path).map_err(|e| file(path, &e))?;
    let words: Vec<&str> = line.split_whitespace().take(2).collect();
    PublicKey::parse(&words.join(" ")).map_err(told)
}

/// Destroys a node with all its spaces: first what opens them, and then the rest. `agreed` is what stands for the answer
/// of a person.
///
/// # Errors
/// There is no node, the name that was typed is another, or the disk refuses.
pub fn destroy(dir: &Path, agreed: bool, texts: &Texts) -> Result<String, Trouble> {
    let dir = &house::of(dir);
    if !lock::path(dir).exists() && !Home::is_at(dir) {
        return Err(Trouble::new("no-node").with("dir", dir.display()));
    }
    if !agreed {
        let name = federation(dir)?;
        let question = texts.get("ask-destroy", &[("name", name.as_str().into())]);
        let typed = keys::ask_person(&format!("{question} ")).map_err(|_| Trouble::new("destroy-nobody"))?;
        if typed.trim() != name {
            return Err(Trouble::new("destroy-name"));
        }
    }
    destroy_lock(dir)?;
    let shown = dir.display().to_string();
    let left = destroy_rest(dir);
    let id = if left.is_err() { "done-destroy-left" } else { "done-destroy" };
    Ok(texts.get(id, &[("dir", shown.as_str().into())]))
}

/// What the federation calls itself, read from the founding act alone: a large store must not make anybody wait here.
fn federation(dir: &Path) -> Result<String, Trouble> {
    let keep = SqliteKeep::open_read_only(dir, &lock::key(dir)?).map_err(told)?;
    let space = keep.spaces().map_err(told)?.first().map(|space| space.id);
    let founding = space.map(|id| keep.get(&id)).transpose().map_err(told)?.flatten();
    match founding.as_ref().and_then(|op| op.act()) {
        Some(Ok(Act::SpaceFound(act))) => Ok(Trust::parse(&act.trust).map_err(told)?.federation),
        _ => Err(Trouble::new("no-node").with("dir", dir.display())),
    }
}

/// Destroys what opens the store. When this returns, nobody opens it again, whatever becomes of the rest: its key was in
/// this file and nowhere else.
///
/// # Errors
/// The disk refuses.
pub fn destroy_lock(dir: &Path) -> Result<(), Trouble> {
    let dir = &house::of(dir);
    for name in [LOCK_KEY_FILE.to_owned(), format!("{LOCK_KEY_FILE}.new")] {
        let path = dir.join(name);
        overwrite(&path).and_then(|()| File::open(dir)?.sync_all()).map_err(|e| file(&path, &e))?;
    }
    Ok(())
}

/// Overwrites a file, and removes it once that is on the disk. One that isn't there is gone already.
fn overwrite(path: &Path) -> io::Result<()> {
    let mut file = match OpenOptions::new().write(true).open(path) {
        Ok(file) => file,
        Err(e) if e.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(e) => return Err(e),
    };
    let bytes = file.metadata()?.len();
    file.rewind()?;
    io::copy(&mut io::Read::take(io::repeat(0), bytes), &mut file)?;
    file.sync_all()?;
    fs::remove_file(path)
}

/// Everything else that a node keeps in its folder: private keys overwritten, the rest removed. Files of others stay.
fn destroy_rest(dir: &Path) -> io::Result<()> {
    let keys = dir.join("keys");
    if keys.is_dir() {
        for entry in fs::read_dir(&keys)? {
            overwrite(&entry?.path())?;
        }
        fs::remove_dir(&keys)?;
    }
    let spaces = dir.join(house::SPACES_FOLDER);
    for space in fs::read_dir(&spaces).into_iter().flatten().flatten() {
        destroy_space(&space.path())?;
    }
    destroy_space(dir)
}

/// What a space keeps in its folder. A folder that is empty then goes too.
fn destroy_space(dir: &Path) -> io::Result<()> {
    let log = [format!("{DATABASE_FILE}-wal"), format!("{DATABASE_FILE}-shm")];
    let files =
        [DATABASE_FILE, MARK_FILE, LOCK_FILE, FOUNDED_FILE, "trust", INVITATION, "nobis.copy", &log[0], &log[1]];
    for path in files.map(|name| dir.join(name)) {
        match fs::remove_file(path) {
            Err(e) if e.kind() != io::ErrorKind::NotFound => return Err(e),
            _ => (),
        }
    }
    for path in [BLOBS_FOLDER, "release", "releases"].map(|name| dir.join(name)) {
        match fs::remove_dir_all(path) {
            Err(e) if e.kind() != io::ErrorKind::NotFound => return Err(e),
            _ => (),
        }
    }
    File::open(dir)?.sync_all()?;
    if dir.parent().and_then(Path::file_name).is_some_and(|name| name == house::SPACES_FOLDER) {
        // Best effort: what isn't ours may stand in it, and stays.
        let _ = fs::remove_dir(dir);
        let _ = dir.parent().map(fs::remove_dir);
    }
    Ok(())
}

/// Writes all of a node into one file, sealed with a passphrase of its own. The node may be in use meanwhile.
///
/// # Errors
/// There is a file already, the lock doesn't open, or the disk refuses: nothing stands under the name then.
pub fn backup(dir: &Path, to: &Path, texts: &Texts) -> Result<String, Trouble> {
    let dir = &house::of(dir);
    if !Home::is_at(dir) {
        return Err(Trouble::new("no-node").with("dir", dir.display()));
    }
    if to.exists() {
        return Err(Trouble::new("backup-there").with("path", to.display()));
    }
    let key = lock::key(dir)?;
    let passphrase = lock::new_passphrase()?;
    let mut random = [0; 40];
    random[..16].copy_from_slice(&salt()?);
    random[16..32].copy_from_slice(&salt()?);
    random[32..].copy_from_slice(&salt()?[..8]);
    let header = LockFile::passphrase(&key, &passphrase, Cost::USUAL, random);
    let part = PathBuf::from(format!("{}.part", to.display()));
    let written = write_backup(dir, &key, &header, &part, texts);
    let done = written.inspect_err(|_| drop(fs::remove_file(&part)))?;
    fs::rename(&part, to).map_err(|e| file(to, &e))?;
    let folder = to.parent().filter(|p| !p.as_os_str().is_empty()).unwrap_or(Path::new("."));
    File::open(folder).and_then(|f| f.sync_all()).map_err(|e| file(folder, &e))?;
    let path = to.display().to_string();
    let args = [("path", path.as_str().into()), ("count", count(done)), ("megabytes", megabytes(done))];
    Ok(texts.get("done-backup", &args))
}

fn write_backup(dir: &Path, key: &DataKey, header: &LockFile, part: &Path, texts: &Texts) -> Result<BackedUp, Trouble> {
    let failed = |e: io::Error| file(part, &e);
    let mut options = OpenOptions::new();
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut to = BufWriter::new(options.write(true).create(true).truncate(true).open(part).map_err(failed)?);
    let done = back_up(dir, key, header, &mut to, &mut |done| show(texts, done)).map_err(told)?;
    to.into_inner().map_err(|e| failed(e.into_error()))?.sync_all().map_err(failed)?;
    Ok(done)
}

/// Restores a backup into an empty folder. It is a node only once everything in it was read again and holds.
///
/// # Errors
/// The folder isn't empty, the passphrase is another, or the backup is damaged: then nothing stays in the folder.
pub fn restore(from: &Path, dir: &Path, texts: &Texts) -> Result<String, Trouble> {
    let is_empty = |dir: &Path| fs::read_dir(dir).map_or(true, |mut entries| entries.next().is_none());
    if !is_empty(dir) {
        return Err(Trouble::new("restore-there").with("dir", dir.display()));
    }
    let mut reader = BufReader::new(File::open(from).map_err(|e| file(from, &e))?);
    let header = lock_of(&mut reader).map_err(|e| Trouble::new("restore-form").with("why", e))?;
    let key = lock::open(&header)?;
    fs::create_dir_all(dir).map_err(|e| file(dir, &e))?;
    match restore_into(reader, &header, &key, dir, texts) {
        Ok((acts, done)) => {
            let shown = dir.display().to_string();
            let args = [("dir", shown.as_str().into()), ("count", count(done)), ("acts", acts.into())];
            Ok(texts.get("done-restore", &args))
        }
        Err(trouble) => {
            // All of it is ours: the folder was empty.
            for entry in fs::read_dir(dir).into_iter().flatten().flatten() {
                let path = entry.path();
                let _ = if path.is_dir() { fs::remove_dir_all(&path) } else { fs::remove_file(&path) };
            }
            Err(trouble)
        }
    }
}

fn restore_into(
    from: impl io::Read,
    header: &LockFile,
    key: &DataKey,
    dir: &Path,
    texts: &Texts,
) -> Result<(usize, BackedUp), Trouble> {
    let done = unpack(from, key, dir, &mut |done| show(texts, done)).map_err(told)?;
    let further =
        fs::read_dir(dir.join(house::SPACES_FOLDER)).into_iter().flatten().flatten().map(|entry| entry.path());
    let spaces: Vec<PathBuf> = std::iter::once(dir.to_owned()).chain(further).collect();
    let mut acts = 0;
    for space in &spaces {
        acts += sound(space, key)?;
    }
    // Last: only now is it a node.
    lock::write(dir, header)?;
    for space in spaces.iter().filter(|space| !space.join(INVITATION).exists()) {
        let path = space.join(FOUNDED_FILE);
        fs::write(&path, "").map_err(|e| file(&path, &e))?;
    }
    Ok((usize::try_from(acts).unwrap_or(usize::MAX), done))
}

/// How many acts are in a store, every one of them read again.
fn sound(dir: &Path, key: &DataKey) -> Result<u64, Trouble> {
    let found = SqliteKeep::open(dir, key).and_then(|keep| keep.check(&mut |_| ())).map_err(told)?;
    found.damage.into_iter().next().map_or(Ok(found.ops), |damage| Err(told(damage)))
}

/// How far it is, on the one line of a terminal.
fn show(texts: &Texts, done: BackedUp) {
    let mut out = io::stderr();
    if out.is_terminal() {
        let line = texts.get("progress-files", &[("count", count(done)), ("megabytes", megabytes(done))]);
        let _ = write!(out, "\r{line}");
    }
}

fn count(done: BackedUp) -> crate::say::Arg<'static> {
    usize::try_from(done.files).unwrap_or(usize::MAX).into()
}

fn megabytes(done: BackedUp) -> crate::say::Arg<'static> {
    usize::try_from(done.bytes.div_ceil(1_000_000)).unwrap_or(usize::MAX).into()
}

fn remove(path: &Path) -> Result<(), Trouble> {
    match fs::remove_file(path) {
        Err(e) if e.kind() != io::ErrorKind::NotFound => Err(file(path, &e)),
        _ => Ok(()),
    }
}
