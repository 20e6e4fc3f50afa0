//! Backup: everything of a node in one sealed file, and back.
//!
//! The file begins with a lock of its own, whose passphrase opens the node's data key; then the folder's files follow in
//! a stream (`spec/at-rest.md`). They are sealed already, and sealed again, so that not even their number shows. Nothing
//! is held in memory, and nothing of it is ever in the clear on the way.

use std::fs::{self, File};
use std::io::{self, BufRead, Read, Write};
use std::path::{Path, PathBuf};

use rusqlite::Connection;

use crate::blobs::{create_private, make_folder, sync_folder};
use crate::error::{Damage, Place, StoreError};
use crate::rest::{DataKey, LOCK_BYTES_MAX, LockError, LockFile, Opener, Sealer, random};
use crate::sqlite::{BLOBS_FOLDER, DATABASE_FILE, SqliteKeep};

/// Folder of people's key files, which go along.
const KEYS_FOLDER: &str = "keys";
/// Folder of further spaces: a store each, under the same key.
const SPACES_FOLDER: &str = "spaces";
/// What a space has that still waits for its first act.
const INVITATION: &str = "invitation";
/// The consistent copy of the database while a backup is written.
const COPY: &str = "nobis.copy";
/// Longest path of a file in a backup.
const NAME_BYTES_MAX: usize = 255;
const END: u8 = 0;
const FILE: u8 = 1;

/// What went into a backup, or came out of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct BackedUp {
    /// Files.
    pub files: u64,
    /// Their bytes.
    pub bytes: u64,
}

/// Writes a backup of the store in this folder, of those of further spaces in it, and of the key files beside it, while
/// they may be in use.
///
/// # Errors
/// The store can't be read, or `to` refuses. What was written until then opens nowhere.
pub fn back_up(
    folder: &Path,
    key: &DataKey,
    lock: &LockFile,
    to: &mut dyn Write,
    progress: &mut dyn FnMut(BackedUp),
) -> Result<BackedUp, StoreError> {
    let failed = StoreError::disk("writing the backup");
    to.write_all(lock.to_text().as_bytes()).map_err(&failed)?;
    let mut sealer = Sealer::new(to, &key.subkey("backup"), random()?).map_err(&failed)?;
    let mut done = BackedUp::default();
    let mut put = |name: &str, path: &Path| -> Result<(), StoreError> {
        if let Some(bytes) = put_file(&mut sealer, name, path)? {
            done = BackedUp { files: done.files + 1, bytes: done.bytes + bytes };
            progress(done);
        }
        Ok(())
    };
    put_space("", folder, key, &mut put)?;
    for name in spaces(folder)? {
        put_space(&format!("{SPACES_FOLDER}/{name}/"), &folder.join(SPACES_FOLDER).join(&name), key, &mut put)?;
    }
    for name in key_files(folder)? {
        put(&format!("{KEYS_FOLDER}/{name}"), &folder.join(KEYS_FOLDER).join(&name))?;
    }
    sealer.write_all(&[END]).map_err(&failed)?;
    sealer.finish().map_err(failed)?;
    Ok(done)
}

/// What goes into a backup of one space: its database as it is at one moment, and its blobs.
fn put_space(
    at: &str,
    folder: &Path,
    key: &DataKey,
    put: &mut dyn FnMut(&str, &Path) -> Result<(), StoreError>,
) -> Result<(), StoreError> {
    let copy = Copy::of(folder, key)?;
    put(&format!("{at}{DATABASE_FILE}"), &copy.0)?;
    put(&format!("{at}{INVITATION}"), &folder.join(INVITATION))?;
    for name in SqliteKeep::open_read_only(folder, key)?.blob_files()? {
        let path = folder.join(BLOBS_FOLDER).join(&name[..2]).join(&name);
        put(&format!("{at}{BLOBS_FOLDER}/{}/{name}", &name[..2]), &path)?;
    }
    Ok(())
}

/// Names of the folders of further spaces that hold a store.
fn spaces(folder: &Path) -> Result<Vec<String>, StoreError> {
    let is_store = |name: &String| folder.join(SPACES_FOLDER).join(name).join(DATABASE_FILE).is_file();
    let mut names = listed(&folder.join(SPACES_FOLDER))?;
    names.retain(is_store);
    Ok(names)
}

/// A copy of the database as it is at one moment, gone when dropped. What is in it is as sealed as in the database.
struct Copy(PathBuf);

impl Copy {
    fn of(folder: &Path, key: &DataKey) -> Result<Self, StoreError> {
        // Says whether it is ours, and this the key, before anything is copied.
        drop(SqliteKeep::open_read_only(folder, key)?);
        let folder = folder.canonicalize().map_err(StoreError::disk("copying the database"))?;
        let copy = Self(folder.join(COPY));
        // Empty, and made by us: only its owner may read it.
        create_private(&copy.0).map_err(StoreError::disk("copying the database"))?;
        let failed = StoreError::sqlite("copying the database");
        let db = Connection::open(folder.join(DATABASE_FILE)).map_err(&failed)?;
        let path =
            copy.0.to_str().ok_or(StoreError::Disk { doing: "copying", kind: io::ErrorKind::InvalidFilename })?;
        db.execute("VACUUM INTO ?1", [path]).map_err(failed)?;
        Ok(copy)
    }
}

impl Drop for Copy {
    fn drop(&mut self) {
        // Best effort: the next backup empties it, and nobody reads it without the key.
        let _ = fs::remove_file(&self.0);
    }
}

fn key_files(folder: &Path) -> Result<Vec<String>, StoreError> {
    let folder = folder.join(KEYS_FOLDER);
    let mut names = listed(&folder)?;
    names.retain(|name| folder.join(name).is_file());
    Ok(names)
}

/// What stands in a folder under a name that a backup may have, in order; nothing where there is no such folder.
fn listed(folder: &Path) -> Result<Vec<String>, StoreError> {
    let failed = StoreError::disk("listing what to back up");
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(e) if e.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(e) => return Err(failed(e)),
    };
    let mut names = Vec::new();
    for entry in entries {
        names.extend(entry.map_err(&failed)?.file_name().into_string().ok().filter(|name| is_plain(name)));
    }
    names.sort_unstable();
    Ok(names)
}

/// One entry; `None` if the file went away since it was listed.
fn put_file(to: &mut impl Write, name: &str, path: &Path) -> Result<Option<u64>, StoreError> {
    let failed = StoreError::disk("writing the backup");
    let mut file = match File::open(path) {
        Ok(file) => file,
        Err(e) if e.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(e) => return Err(failed(e)),
    };
    let length = file.metadata().map_err(&failed)?.len();
    let name_length = u16::try_from(name.len()).expect("a name has 255 bytes at most");
    for part in [&[FILE][..], &name_length.to_be_bytes(), name.as_bytes(), &length.to_be_bytes()] {
        to.write_all(part).map_err(&failed)?;
    }
    let copied = io::copy(&mut (&mut file).take(length), to).map_err(&failed)?;
    // A file that shrank would take the next entry for its own end.
    if copied == length { Ok(Some(length)) } else { Err(failed(io::ErrorKind::UnexpectedEof.into())) }
}

/// The lock at the beginning of a backup.
///
/// # Errors
/// It isn't a backup, or its lock is damaged.
pub fn lock_of(from: &mut impl BufRead) -> Result<LockFile, LockError> {
    let mut text = Vec::new();
    loop {
        let begin = text.len();
        let room = (LOCK_BYTES_MAX - begin) as u64;
        let read = from.by_ref().take(room).read_until(b'\n', &mut text).map_err(|_| LockError::Form)?;
        if read == 0 {
            return Err(LockError::Form);
        }
        if text[begin..].starts_with(b"sum ") {
            return std::str::from_utf8(&text).map_err(|_| LockError::Form)?.parse();
        }
    }
}

/// Unpacks what follows the lock into an empty folder. Whether what came out is sound, [`crate::Keep::check`] says.
///
/// # Errors
/// It isn't what was backed up, or the disk refuses. What was unpacked until then stays.
pub fn unpack(
    from: impl Read,
    key: &DataKey,
    folder: &Path,
    progress: &mut dyn FnMut(BackedUp),
) -> Result<BackedUp, StoreError> {
    let mut from = Opener::new(from, &key.subkey("backup")).map_err(unsound)?;
    let mut done = BackedUp::default();
    loop {
        let [kind] = exactly(&mut from)?;
        match kind {
            END => break,
            FILE => done.bytes += take_file(&mut from, folder)?,
            _ => return Err(changed()),
        }
        done.files += 1;
        progress(done);
    }
    // The stream says by its last chunk that nothing was cut off; and nothing may follow.
    let behind = io::copy(&mut from, &mut io::sink()).map_err(unsound)?;
    if behind == 0 { Ok(done) } else { Err(changed()) }
}

fn take_file(from: &mut impl Read, folder: &Path) -> Result<u64, StoreError> {
    let failed = StoreError::disk("unpacking the backup");
    let mut name = vec![0; usize::from(u16::from_be_bytes(exactly(from)?))];
    from.read_exact(&mut name).map_err(unsound)?;
    let name = String::from_utf8(name).ok().filter(|name| is_name(name)).ok_or_else(changed)?;
    let length = u64::from_be_bytes(exactly(from)?);
    let path = folder.join(&name);
    let parent = path.parent().expect("it is below the folder");
    make_folder(parent).map_err(&failed)?;
    if path.exists() {
        return Err(changed());
    }
    let mut file = create_private(&path).map_err(&failed)?;
    let copied = io::copy(&mut from.take(length), &mut file).map_err(unsound)?;
    file.sync_all().map_err(|_| StoreError::Unconfirmed)?;
    sync_folder(parent)?;
    if copied == length { Ok(length) } else { Err(changed()) }
}

fn exactly<const N: usize>(from: &mut impl Read) -> Result<[u8; N], StoreError> {
    let mut bytes = [0; N];
    from.read_exact(&mut bytes).map_err(unsound).map(|()| bytes)
}

/// A path that stays below the folder and is one of ours, whoever wrote the backup.
fn is_name(name: &str) -> bool {
    let below = |name: &str, folder: &str| name.split_once('/').is_some_and(|(first, _)| first == folder);
    let of_space = |name: &str| matches!(name, DATABASE_FILE | INVITATION) || below(name, BLOBS_FOLDER);
    let further = name.strip_prefix(SPACES_FOLDER).and_then(|rest| rest.strip_prefix('/')?.split_once('/'));
    let ours = of_space(name) || below(name, KEYS_FOLDER) || further.is_some_and(|(_, rest)| of_space(rest));
    name.len() <= NAME_BYTES_MAX && ours && name.split('/').all(is_plain)
}

/// One part of a path, of letters that mean nothing else anywhere.
fn is_plain(part: &str) -> bool {
    !matches!(part, "" | "." | "..")
        && part.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'_' | b'-'))
}

fn changed() -> StoreError {
    StoreError::Damaged(Damage::new(Place::Backup, "backup-sealed"))
}

fn unsound(e: io::Error) -> StoreError {
    match e.kind() {
        io::ErrorKind::InvalidData | io::ErrorKind::UnexpectedEof => changed(),
        _ => StoreError::disk("unpacking the backup")(e),
    }
}
