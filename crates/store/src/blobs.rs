//! Blobs as sealed files, `ab/abcd…` by a keyed digest of their SHA-256: who has the key finds them, and nobody else
//! can tell whether a picture known from elsewhere is among them. Their size is told only roughly, for the same reason.
//!
//! Written to a temporary name, flushed, renamed, and the folder flushed: a name that exists holds whole bytes, or
//! the disk lied. The temporary file is sealed as well.

use std::fs::{self, File, OpenOptions};
use std::io::{self, BufWriter, Read, Write};
use std::path::{Path, PathBuf};

use nobis_core::ids::Digest;
use nobis_core::op::hex;
use sha2::{Digest as _, Sha256};

use crate::error::{Damage, Place, StoreError};
use crate::rest::{DataKey, Opener, Rows, Sealer, Secret, last_chunk, padded, random};

/// 256 kB: a few system calls per megabyte, and little memory on a small machine.
const CHUNK_BYTES: usize = 256 * 1024;

/// Bytes of the length behind the content.
const LENGTH_BYTES: u64 = 8;

/// Where a blob lies before it has its name.
const TEMPORARY: &str = "tmp";

/// The folder of blobs.
pub(crate) struct Blobs {
    folder: PathBuf,
    key: Secret,
    names: Rows,
}

impl Blobs {
    /// The blobs in this folder; nothing is touched.
    pub(crate) fn at(folder: PathBuf, key: &DataKey) -> Self {
        Self { folder, key: key.subkey("blobs"), names: Rows::of(key) }
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

    fn name(&self, digest: &Digest) -> String {
        hex(&self.names.name("blob", &digest.to_string()))
    }

    fn path_of(&self, name: &str) -> PathBuf {
        self.folder.join(&name[..2]).join(name)
    }

    fn path(&self, digest: &Digest) -> PathBuf {
        self.path_of(&self.name(digest))
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
        let file = create_private(temporary).map_err(&failed)?;
        let (file, digest) = self.seal(file, from)?;
        let path = self.path(&digest);
        // Only a whole file counts as known: putting a blob again mends one that was damaged.
        if self.hash(&path).is_ok_and(|found| found.is_some_and(|(here, _)| here == digest)) {
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

    /// Seals everything that can be read: content, padding, and how long the content was.
    fn seal(&self, file: File, from: &mut dyn Read) -> Result<(File, Digest), StoreError> {
        let failed = StoreError::disk("writing a blob");
        let mut sealer = Sealer::new(BufWriter::new(file), &self.key, random()?).map_err(&failed)?;
        let (digest, bytes) = pour(from, &mut sealer, "reading a blob to keep", "writing a blob")?;
        let fill = padded_length(bytes) - bytes - LENGTH_BYTES;
        io::copy(&mut io::repeat(0).take(fill), &mut sealer).map_err(&failed)?;
        sealer.write_all(&bytes.to_be_bytes()).map_err(&failed)?;
        let file = sealer.finish().map_err(&failed)?.into_inner().map_err(|e| failed(e.into_error()))?;
        Ok((file, digest))
    }

    pub(crate) fn get(&self, digest: &Digest) -> Result<Option<Vec<u8>>, StoreError> {
        let mut bytes = Vec::new();
        match self.read(&self.path(digest), &mut bytes, "reading a blob") {
            Ok(Some((found, _))) if found == *digest => Ok(Some(bytes)),
            Ok(Some(_)) => Err(changed(digest)),
            Ok(None) => Ok(None),
            Err(e) => Err(e.of(digest)),
        }
    }

    pub(crate) fn copy(&self, digest: &Digest, to: &mut dyn Write) -> Result<Option<u64>, StoreError> {
        let path = self.path(digest);
        // Twice: a receiver must not be handed a megabyte of something else before we notice.
        match self.hash(&path).map_err(|e| e.of(digest))? {
            None => return Ok(None),
            Some((before, _)) if before != *digest => return Err(changed(digest)),
            Some(_) => (),
        }
        match self.read(&path, to, "handing out a blob").map_err(|e| e.of(digest))? {
            Some((during, bytes)) if during == *digest => Ok(Some(bytes)),
            _ => Err(changed(digest)),
        }
    }

    fn hash(&self, path: &Path) -> Result<Option<(Digest, u64)>, Unread> {
        self.read(path, &mut io::sink(), "reading a blob")
    }

    /// Opens a file and copies what it holds, hashing on the way. `None` where there is no file.
    fn read(&self, path: &Path, to: &mut dyn Write, writing: &'static str) -> Result<Option<(Digest, u64)>, Unread> {
        let mut file = match File::open(path) {
            Ok(file) => file,
            Err(e) if e.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(e) => return Err(Unread::Disk(StoreError::disk("reading a blob")(e))),
        };
        let sealed = file.metadata()?.len();
        let (last, total) = last_chunk(&mut file, sealed, &self.key)?;
        let length = last.last_chunk::<8>().map(|bytes| u64::from_be_bytes(*bytes)).ok_or(Unread::Unsound)?;
        if length > total || padded_length(length) != total {
            return Err(Unread::Unsound);
        }
        io::Seek::rewind(&mut file)?;
        let mut content = Opener::new(file, &self.key)?.take(length);
        // A chunk that doesn't open is told by the kind of its error; what went out before it was sound.
        match pour(&mut content, to, "reading a blob", writing) {
            Err(StoreError::Disk { kind: io::ErrorKind::InvalidData, .. }) => Err(Unread::Unsound),
            Err(e) => Err(Unread::Disk(e)),
            Ok((_, bytes)) if bytes != length => Err(Unread::Unsound),
            Ok(read) => Ok(Some(read)),
        }
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

    /// The files of all blobs by name, and how many files aren't named like one.
    pub(crate) fn list(&self) -> Result<(Vec<String>, u64), StoreError> {
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
                // Names are digests in form, too.
                let name = file.file_name().into_string().ok().filter(|name| name.parse::<Digest>().is_ok());
                match name.filter(|name| self.path_of(name) == file.path()) {
                    Some(name) => names.push(name),
                    None => strays += 1,
                }
            }
        }
        names.sort_unstable();
        Ok((names, strays))
    }

    /// Reads one blob again by the name of its file: its size, or that it isn't the one it is named after.
    pub(crate) fn check(&self, name: &str) -> Result<u64, Damage> {
        let damage = |code| Err(Damage::new(Place::Blob(None), code));
        match self.hash(&self.path_of(name)) {
            Ok(Some((found, bytes))) if self.name(&found) == name => Ok(bytes),
            Ok(Some(_)) => damage("blob-digest"),
            Ok(None) => damage("blob-missing"),
            Err(Unread::Unsound) => damage("blob-sealed"),
            Err(Unread::Disk(_)) => damage("blob-unreadable"),
        }
    }
}

/// Why a blob's file gave nothing.
enum Unread {
    /// It isn't what was sealed.
    Unsound,
    /// The system refused.
    Disk(StoreError),
}

impl Unread {
    fn of(self, digest: &Digest) -> StoreError {
        match self {
            Self::Unsound => StoreError::Damaged(Damage::new(Place::Blob(Some(*digest)), "blob-sealed")),
            Self::Disk(e) => e,
        }
    }
}

impl From<io::Error> for Unread {
    fn from(e: io::Error) -> Self {
        match e.kind() {
            io::ErrorKind::InvalidData => Self::Unsound,
            _ => Self::Disk(StoreError::disk("reading a blob")(e)),
        }
    }
}

/// How much is sealed of a blob of so many bytes.
fn padded_length(bytes: u64) -> u64 {
    // Blobs are far below what a usize holds, on machines of 64 bits; elsewhere one of 4 GB shows its size.
    let whole = bytes.saturating_add(LENGTH_BYTES);
    usize::try_from(whole).map_or(whole, |whole| padded(whole) as u64)
}

fn changed(digest: &Digest) -> StoreError {
    StoreError::Damaged(Damage::new(Place::Blob(Some(*digest)), "blob-digest"))
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
    Ok((hex(&hasher.finalize()).parse().expect("32 bytes in hex are a digest"), bytes))
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
