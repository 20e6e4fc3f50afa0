//! The outsider's checker: a file reader around `nobis_core::check`. No clock, no network, no state.
//!
//! It opens regular files only, follows no link, and stops at limits, because a release comes from strangers.

use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

use nobis_core::check::{Checked, check_at};
use nobis_core::moment::Moment;
use nobis_core::op::Op;
use nobis_core::release::{Files, bundle};
use nobis_core::trust::{TRUST_BYTES_MAX, Trust, TrustError};

/// Most files read: 3,000 statements have at most as many extracts, and a bag has some twenty files beside them.
pub const FILES_MAX: usize = 10_000;
/// Most bytes read in all: an attestation over 3,000 statements is under 1 MB, and a hundred of them 100 MB.
pub const BYTES_MAX: u64 = 512 * 1024 * 1024;
/// Deepest folder: ours go two deep.
pub const DEPTH_MAX: usize = 8;
/// Most bytes unpacked from a zip that somebody uploads: held in memory while others work on the same machine. A bag of
/// 3,000 statements is some 20 MB; the rest is room for many signatures.
pub const UNPACKED_BYTES_MAX: u64 = BYTES_MAX / 4;

/// Why a release could not be looked at. This isn't a verdict on it.
#[derive(Debug)]
pub enum LookError {
    /// A file or folder can't be read.
    Io {
        /// Which.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// No folder, or a folder without `seal/seal.sha256`.
    NotARelease {
        /// Where.
        path: PathBuf,
    },
    /// A link, a device, or a name that isn't plain text.
    NotAFile {
        /// Which.
        path: PathBuf,
    },
    /// Over the limits.
    TooLarge {
        /// Where.
        path: PathBuf,
    },
    /// The trust file can't be read.
    Trust {
        /// Which.
        path: PathBuf,
        /// Why.
        source: TrustError,
    },
    /// A file of further acts can't be read.
    Acts {
        /// Which.
        path: PathBuf,
        /// Line, from 1.
        line: usize,
    },
}

impl LookError {
    /// A stable name.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Io { .. } => "look-unreadable",
            Self::NotARelease { .. } => "look-not-a-release",
            Self::NotAFile { .. } => "look-not-a-file",
            Self::TooLarge { .. } => "look-too-large",
            Self::Trust { .. } => "look-trust",
            Self::Acts { .. } => "look-acts",
        }
    }
}

impl fmt::Display for LookError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Io { path, source } => write!(f, "{} can't be read: {source}", path.display()),
            Self::NotARelease { path } => {
                write!(f, "{} is not a release: give the folder that holds bagit.txt and seal/", path.display())
            }
            Self::NotAFile { path } => {
                write!(f, "{} is a link or no plain file; a release has none: unpack it again", path.display())
            }
            Self::TooLarge { path } => write!(f, "{} is larger than any release Nobis writes", path.display()),
            Self::Trust { path, source } => write!(f, "{}: {source}", path.display()),
            Self::Acts { path, line } => write!(f, "{}, line {line}, is not a signed act", path.display()),
        }
    }
}

impl std::error::Error for LookError {}

/// Checks the release in a folder against a trust file, at a moment; `also` are files of further signed acts (`acts.jsonl`).
///
/// # Errors
/// Something could not be looked at. A release that could be looked at and doesn't hold is no error, but a
/// [`Checked`] with faults.
pub fn verify(release: &Path, trust: &Path, also: &[PathBuf], now: Moment) -> Result<Checked, LookError> {
    let trust = read_trust(trust)?;
    let also = read_acts(also)?;
    let files = read_bag(release)?;
    Ok(check_at(&files, &trust, &also, now))
}

/// Reads a trust file.
///
/// # Errors
/// Unreadable, too large, or not a trust file.
pub fn read_trust(path: &Path) -> Result<Trust, LookError> {
    let bytes = read_file(path, TRUST_BYTES_MAX as u64)?;
    let text = String::from_utf8(bytes).unwrap_or_default();
    Trust::parse(&text).map_err(|source| LookError::Trust { path: path.to_owned(), source })
}

fn read_acts(paths: &[PathBuf]) -> Result<Vec<Op>, LookError> {
    let mut all = Vec::new();
    for path in paths {
        let bytes = read_file(path, BYTES_MAX)?;
        let ops = bundle::read_acts(&bytes).map_err(|e| LookError::Acts { path: path.clone(), line: e.line })?;
        all.extend(ops);
    }
    Ok(all)
}

/// Reads every file of a bag, by its path inside the folder.
///
/// # Errors
/// No release there, a link, or over the limits.
pub fn read_bag(dir: &Path) -> Result<Files, LookError> {
    if !dir.join(bundle::SEAL).is_file() && !dir.join("bagit.txt").is_file() {
        return Err(LookError::NotARelease { path: dir.to_owned() });
    }
    let mut reader = Reader { files: Files::new(), left: BYTES_MAX };
    reader.folder(dir, "", 0)?;
    Ok(reader.files)
}

struct Reader {
    files: Files,
    left: u64,
}

impl Reader {
    fn folder(&mut self, dir: &Path, prefix: &str, depth: usize) -> Result<(), LookError> {
        let io = |source| LookError::Io { path: dir.to_owned(), source };
        if depth > DEPTH_MAX {
            return Err(LookError::TooLarge { path: dir.to_owned() });
        }
        for entry in fs::read_dir(dir).map_err(io)? {
            let entry = entry.map_err(io)?;
            let path = entry.path();
            let kind = entry.file_type().map_err(io)?;
            let Some(name) = entry.file_name().to_str().map(|n| format!("{prefix}{n}")) else {
                return Err(LookError::NotAFile { path });
            };
            if kind.is_dir() {
                self.folder(&path, &format!("{name}/"), depth + 1)?;
            } else if kind.is_file() {
                let bytes = read_file(&path, self.left)?;
                self.left -= bytes.len() as u64;
                self.files.insert(name, bytes);
            } else {
                return Err(LookError::NotAFile { path });
            }
            if self.files.len() > FILES_MAX {
                return Err(LookError::TooLarge { path: dir.to_owned() });
            }
        }
        Ok(())
    }
}

fn read_file(path: &Path, bytes_max: u64) -> Result<Vec<u8>, LookError> {
    use std::io::Read as _;
    let io = |source| LookError::Io { path: path.to_owned(), source };
    let file = fs::File::open(path).map_err(io)?;
    let mut bytes = Vec::new();
    // One byte more than allowed tells a file that is too large from one that just fits.
    file.take(bytes_max + 1).read_to_end(&mut bytes).map_err(io)?;
    if bytes.len() as u64 > bytes_max { Err(LookError::TooLarge { path: path.to_owned() }) } else { Ok(bytes) }
}
