//! Blobs as plain files: `ab/abcd…` by SHA-256, so that `sha256sum` checks them without us.
//!
//! Written to a temporary name, flushed, renamed, and the folder flushed: a name that exists holds whole bytes, or
//! the disk lied.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use nobis_core::ids::Digest;
use sha2::{Digest as _, Sha256};

use crate::error::{Damage, Place, StoreError};

/// 256 kB: a few system calls per megabyte, and little memory on a small machine.
const CHUNK_BYTES: usize = 256 * 1024;

/// Where a blob lies before it has its name.
const TEMPORARY: &str = "tmp";

/// The folder of blobs.
pub(crate) struct Blobs {
    folder: PathBuf,
}

impl Blobs {
    /// The blobs in this folder; nothing is touched.
    pub(crate) fn at(folder: PathBuf) -> Self {
        Self { folder }
    }

    /// Makes the folder and removes what an interrupted write left. Only for the one writer.
    pub(crate) fn prepare(&self) -> Result<(), StoreError> {
        let failed = StoreError::disk("preparing the folder of blobs");
        let temporary = self.folder.join(TEMPORARY);
        make_folder(&temporary).map_err(&failed)?;
        for entry in fs::read_dir(&temporary).map_err(&failed)? {
            fs::remove_file(entry.map_err(&failed)?.path()).map_err(&failed)?;
        }
        Ok(())
    }

    fn path(&self, digest: &Digest) -> PathBuf {
        let name = digest.to_string();
        self.folder.join(&name[..2]).join(&name)
    }

    pub(crate) fn has(&self, digest: &Digest) -> bool {
        self.path(digest).is_file()
    }

    pub(crate) fn put(&self, from: &mut dyn Read) -> Result<Digest, StoreError> {
        // One writer, one blob at a time: one name is enough.
        let temporary = self.folder.join(TEMPORARY).join("incoming");
        let result = self.put_through(&temporary, from);
        if result.is_err() {
            // Best effort: the next opening removes it too.
            let _ = fs::remove_file(&temporary);
        }
        result
    }

    fn put_through(&self, temporary: &Path, from: &mut dyn Read) -> Result<Digest, StoreError> {
        let failed = StoreError::disk("writing a blob");
        let mut file = create_private(temporary).map_err(&failed)?;
        let (digest, _) = pour(from, &mut file, "reading a blob to keep", "writing a blob")?;
        let path = self.path(&digest);
        // Only a whole file counts as known: putting a blob again mends one that was damaged.
        if hash_file(&path).is_ok_and(|found| found.is_some_and(|(here, _)| here == digest)) {
            fs::remove_file(temporary).map_err(&failed)?;
            return Ok(digest);
        }
        file.sync_all().map_err(|_| StoreError::Unconfirmed)?;
        let folder = path.parent().expect("a blob lies in a folder of its first two digits");
        make_folder(folder).map_err(&failed)?;
        fs::rename(temporary, &path).map_err(&failed)?;
        sync_folder(folder)?;
        Ok(digest)
    }

    pub(crate) fn get(&self, digest: &Digest) -> Result<Option<Vec<u8>>, StoreError> {
        match fs::read(self.path(digest)) {
            Ok(bytes) if Digest::of(&bytes) == *digest => Ok(Some(bytes)),
            Ok(_) => Err(changed(digest)),
            Err(e) if e.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(e) => Err(StoreError::disk("reading a blob")(e)),
        }
    }

    pub(crate) fn copy(&self, digest: &Digest, to: &mut dyn Write) -> Result<Option<u64>, StoreError> {
        let mut file = match File::open(self.path(digest)) {
            Ok(file) => file,
            Err(e) if e.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(e) => return Err(StoreError::disk("reading a blob")(e)),
        };
        // Twice: a receiver must not be handed a megabyte of something else before we notice.
        let (before, _) = pour(&mut file, &mut io::sink(), "reading a blob", "reading a blob")?;
        if before != *digest {
            return Err(changed(digest));
        }
        file.seek(SeekFrom::Start(0)).map_err(StoreError::disk("reading a blob"))?;
        let (during, bytes) = pour(&mut file, to, "reading a blob", "handing out a blob")?;
        if during == *digest { Ok(Some(bytes)) } else { Err(changed(digest)) }
    }

    pub(crate) fn erase(&self, digest: &Digest) -> Result<bool, StoreError> {
        let failed = StoreError::disk("erasing a blob");
        let path = self.path(digest);
        let mut file = match OpenOptions::new().write(true).open(&path) {
            Ok(file) => file,
            Err(e) if e.kind() == io::ErrorKind::NotFound => return Ok(false),
            Err(e) => return Err(failed(e)),
        };
        // Overwriting reaches the old blocks on plain disks; on flash and copying file systems nothing we do does.
        let bytes = file.metadata().map_err(&failed)?.len();
        io::copy(&mut io::repeat(0).take(bytes), &mut file).map_err(&failed)?;
        file.sync_all().map_err(|_| StoreError::Unconfirmed)?;
        fs::remove_file(&path).map_err(&failed)?;
        sync_folder(path.parent().expect("a blob lies in a folder of its first two digits"))?;
        Ok(true)
    }

    /// All blobs by name, and how many files aren't named like one.
    pub(crate) fn list(&self) -> Result<(Vec<Digest>, u64), StoreError> {
        let failed = StoreError::disk("listing blobs");
        let (mut names, mut strays) = (Vec::new(), 0);
        let folders = match fs::read_dir(&self.folder) {
            Ok(folders) => folders,
            Err(e) if e.kind() == io::ErrorKind::NotFound => return Ok((names, strays)),
            Err(e) => return Err(failed(e)),
        };
        for folder in folders {
            let folder = folder.map_err(&failed)?;
            if folder.file_name() == TEMPORARY {
                continue;
            }
            if !folder.file_type().map_err(&failed)?.is_dir() {
                strays += 1;
                continue;
            }
            for file in fs::read_dir(folder.path()).map_err(&failed)? {
                let file = file.map_err(&failed)?;
                let name: Option<Digest> = file.file_name().to_str().and_then(|name| name.parse().ok());
                match name.filter(|digest| self.path(digest) == file.path()) {
                    Some(digest) => names.push(digest),
                    None => strays += 1,
                }
            }
        }
        names.sort_unstable();
        Ok((names, strays))
    }

    /// Reads one blob again: its size, or that it isn't the one it is named after.
    pub(crate) fn check(&self, digest: &Digest) -> Result<u64, Damage> {
        match hash_file(&self.path(digest)) {
            Ok(Some((found, bytes))) if found == *digest => Ok(bytes),
            Ok(Some(_)) => Err(Damage::new(Place::Blob(*digest), "blob-digest")),
            Ok(None) => Err(Damage::new(Place::Blob(*digest), "blob-missing")),
            Err(_) => Err(Damage::new(Place::Blob(*digest), "blob-unreadable")),
        }
    }
}

fn changed(digest: &Digest) -> StoreError {
    StoreError::Damaged(Damage::new(Place::Blob(*digest), "blob-digest"))
}

fn hash_file(path: &Path) -> Result<Option<(Digest, u64)>, StoreError> {
    match File::open(path) {
        Ok(mut file) => pour(&mut file, &mut io::sink(), "reading a blob", "reading a blob").map(Some),
        Err(e) if e.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(e) => Err(StoreError::disk("reading a blob")(e)),
    }
}

/// Copies everything, hashing on the way.
fn pour(
    from: &mut dyn Read,
    to: &mut dyn Write,
    reading: &'static str,
    writing: &'static str,
) -> Result<(Digest, u64), StoreError> {
    let (mut hasher, mut chunk, mut bytes) = (Sha256::new(), vec![0; CHUNK_BYTES], 0);
    loop {
        let n = match from.read(&mut chunk) {
            Ok(0) => break,
            Ok(n) => n,
            Err(e) if e.kind() == io::ErrorKind::Interrupted => continue,
            Err(e) => return Err(StoreError::disk(reading)(e)),
        };
        hasher.update(&chunk[..n]);
        to.write_all(&chunk[..n]).map_err(StoreError::disk(writing))?;
        bytes += n as u64;
    }
    let hex = nobis_core::op::hex(&hasher.finalize());
    Ok((hex.parse().expect("32 bytes in hex are a digest"), bytes))
}

/// Makes a folder only its owner can read, and its missing parents, each of them durable.
pub(crate) fn make_folder(folder: &Path) -> io::Result<()> {
    if folder.is_dir() {
        return Ok(());
    }
    if let Some(parent) = folder.parent().filter(|parent| !parent.as_os_str().is_empty()) {
        make_folder(parent)?;
    }
    let mut builder = fs::DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    match builder.create(folder) {
        Err(e) if e.kind() == io::ErrorKind::AlreadyExists && folder.is_dir() => Ok(()),
        Err(e) => Err(e),
        Ok(()) => {
            let parent = folder.parent().filter(|parent| !parent.as_os_str().is_empty());
            sync_folder(parent.unwrap_or(Path::new("."))).map_err(|_| io::Error::other("not confirmed"))
        }
    }
}

/// Creates or empties a file only its owner can read.
pub(crate) fn create_private(path: &Path) -> io::Result<File> {
    private().create(true).truncate(true).open(path)
}

/// Options for a file only its owner can read, should it be created.
pub(crate) fn private() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.read(true).write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

/// Makes names in a folder durable.
pub(crate) fn sync_folder(folder: &Path) -> Result<(), StoreError> {
    // Elsewhere folders can't be opened, and the system keeps names by itself.
    if cfg!(unix) {
        File::open(folder).and_then(|f| f.sync_all()).map_err(|_| StoreError::Unconfirmed)?;
    }
    Ok(())
}
