//! Key files: reading with care, and writing new ones.

use std::ffi::OsString;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Write};
use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};

use nobis_core::sshsig::PublicKey;
use ssh_key::rand_core::OsRng;
use ssh_key::{Algorithm, LineEnding, PrivateKey};
use zeroize::Zeroizing;

use super::KeyError;

/// An Ed25519 key file has some 500 bytes; an RSA one of 16,384 bits, which we read to say what it
/// is, some 13,000.
const FILE_BYTES_MAX: usize = 32 * 1024;

/// A comment says which seat a key is for, in a word or two.
const COMMENT_BYTES_MAX: usize = 64;

/// What can be guessed at leisure on a seized disk should not be shorter.
const PASSPHRASE_CHARS_MIN: usize = 8;

/// `key` → `key.pub`, whatever dots the name has.
pub fn pub_path(path: &Path) -> PathBuf {
    let mut name = OsString::from(path);
    name.push(".pub");
    name.into()
}

/// The key in a `.pub` file, without its comment; `None` when there is no such file.
pub(super) fn read_public(path: &Path) -> Result<Option<PublicKey>, KeyError> {
    let file = match File::open(path) {
        Ok(file) => file,
        Err(e) if e.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(e) => {
            return Err(KeyError::Unreadable { path: path.into(), kind: e.kind() });
        }
    };
    let text = read_capped(file, path)?;
    let mut words = text.split_ascii_whitespace();
    let (Some(algorithm), Some(base64)) = (words.next(), words.next()) else {
        return Err(KeyError::NotAKey { path: path.into() });
    };
    let key = PublicKey::parse(&format!("{algorithm} {base64}"));
    key.map(Some).map_err(|cause| KeyError::Public { path: path.into(), cause })
}

/// The key file, perhaps still encrypted, and the public half that stands in the clear.
pub(super) fn read_private(path: &Path) -> Result<(PublicKey, PrivateKey), KeyError> {
    let file = File::open(path).map_err(|e| match e.kind() {
        io::ErrorKind::NotFound => KeyError::Missing { path: path.into() },
        kind => KeyError::Unreadable { path: path.into(), kind },
    })?;
    // Asked of the open file, so that it can't be swapped in between.
    let meta = file.metadata();
    let meta = meta.map_err(|e| KeyError::Unreadable { path: path.into(), kind: e.kind() })?;
    if !meta.is_file() {
        return Err(KeyError::NotAKey { path: path.into() });
    }
    let mode = meta.permissions().mode() & 0o777;
    if mode & 0o077 != 0 {
        return Err(KeyError::OpenToOthers { path: path.into(), mode });
    }
    let text = read_capped(file, path)?;
    let key = PrivateKey::from_openssh(text.as_bytes()).map_err(|_| KeyError::NotAKey { path: path.into() })?;
    let algorithm = key.algorithm();
    if !matches!(algorithm, Algorithm::Ed25519 | Algorithm::SkEd25519) {
        let algorithm = algorithm.as_str().to_owned();
        return Err(KeyError::Kind { path: path.into(), algorithm });
    }
    let blob = key.public_key().to_bytes();
    let blob = blob.map_err(|_| KeyError::NotAKey { path: path.into() })?;
    let public = PublicKey::parse_blob(&blob).map_err(|cause| KeyError::Public { path: path.into(), cause })?;
    Ok((public, key))
}

/// A key this process can sign with. The file of a FIDO2 key holds only a handle for its token.
pub(super) fn usable(key: PrivateKey, path: &Path) -> Result<PrivateKey, KeyError> {
    match key.algorithm() {
        Algorithm::Ed25519 => Ok(key),
        _ => Err(KeyError::Token { path: path.into() }),
    }
}

/// Reads into one buffer of fixed size, so that growing leaves no copies of a secret behind.
fn read_capped(file: File, path: &Path) -> Result<Zeroizing<String>, KeyError> {
    let mut bytes = Zeroizing::new(Vec::with_capacity(FILE_BYTES_MAX + 1));
    let limit = FILE_BYTES_MAX as u64 + 1;
    file.take(limit).read_to_end(&mut bytes).map_err(|e| KeyError::Unreadable { path: path.into(), kind: e.kind() })?;
    if bytes.len() > FILE_BYTES_MAX {
        return Err(KeyError::NotAKey { path: path.into() });
    }
    match std::str::from_utf8(&bytes) {
        Ok(text) => Ok(Zeroizing::new(text.to_owned())),
        Err(_) => Err(KeyError::NotAKey { path: path.into() }),
    }
}

/// Makes a new Ed25519 key: an OpenSSH private key file at `path` (mode 0600) and `path.pub`.
/// Neither may exist already. Both are on disk when this returns.
///
/// The comment is copied wherever the public key goes, so it names a unit and a seat
/// (`kyiv-legal`) and never a person: it takes lowercase letters, digits, `-` and `.` only, which
/// rules out ssh-keygen's `user@host`.
///
/// # Errors
/// When the comment or passphrase won't do, a file is there already, or the disk refuses.
pub fn generate(path: &Path, comment: &str, passphrase: Option<&str>) -> Result<PublicKey, KeyError> {
    let plain = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-' || b == b'.';
    if comment.len() > COMMENT_BYTES_MAX || !comment.bytes().all(plain) {
        return Err(KeyError::Comment);
    }
    if passphrase.is_some_and(|p| p.chars().count() < PASSPHRASE_CHARS_MIN) {
        return Err(KeyError::PassphraseShort { chars_min: PASSPHRASE_CHARS_MIN });
    }
    let pub_file = pub_path(path);
    if let Some(taken) = [path, &pub_file].into_iter().find(|p| p.symlink_metadata().is_ok()) {
        return Err(KeyError::Exists { path: taken.into() });
    }

    let failed = |_| KeyError::SigningFailed;
    let mut key = PrivateKey::random(&mut OsRng, Algorithm::Ed25519).map_err(failed)?;
    key.set_comment(comment);
    let public = key.public_key().to_bytes().map_err(failed)?;
    let public = PublicKey::parse_blob(&public).map_err(KeyError::Unsound)?;
    if let Some(passphrase) = passphrase {
        key = key.encrypt(&mut OsRng, passphrase).map_err(failed)?;
    }
    let text = key.to_openssh(LineEnding::LF).map_err(failed)?;

    write_new(path, text.as_bytes(), 0o600)?;
    let line = if comment.is_empty() { format!("{public}\n") } else { format!("{public} {comment}\n") };
    let written = write_new(&pub_file, line.as_bytes(), 0o644).and_then(|()| sync_parent(path));
    if let Err(e) = written {
        // Nobody has seen the key yet: better none than half a one in the way of the next try.
        let _ = fs::remove_file(path);
        return Err(e);
    }
    Ok(public)
}

fn write_new(path: &Path, bytes: &[u8], mode: u32) -> Result<(), KeyError> {
    let open = OpenOptions::new().write(true).create_new(true).mode(mode).open(path);
    let mut file = open.map_err(|e| match e.kind() {
        io::ErrorKind::AlreadyExists => KeyError::Exists { path: path.into() },
        kind => KeyError::Unwritable { path: path.into(), kind },
    })?;
    let written = file.write_all(bytes).and_then(|()| file.sync_all());
    written.map_err(|e| {
        let _ = fs::remove_file(path);
        KeyError::Unwritable { path: path.into(), kind: e.kind() }
    })
}

/// A new name is on disk only when its directory is.
fn sync_parent(path: &Path) -> Result<(), KeyError> {
    let parent = path.parent().filter(|p| !p.as_os_str().is_empty());
    let parent = parent.unwrap_or(Path::new("."));
    let synced = File::open(parent).and_then(|dir| dir.sync_all());
    synced.map_err(|e| KeyError::Unwritable { path: parent.into(), kind: e.kind() })
}

/// Whether a key file opens without a passphrase.
pub fn is_open(path: &Path) -> bool {
    read_private(path).is_ok_and(|(_, key)| !key.is_encrypted())
}

/// The work of opening a key file, for nothing: whoever tries names must not learn from the time an answer takes which
/// of them have a key here.
pub fn waste(passphrase: &str) {
    if let Ok(key) = PrivateKey::random(&mut OsRng, Algorithm::Ed25519) {
        let _ = key.encrypt(&mut OsRng, passphrase);
    }
}
