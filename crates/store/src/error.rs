//! What can go wrong while keeping, as a sentence with a next step. Never contents: errors end in logs.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

use nobis_core::ids::Digest;
use nobis_core::op::OpId;

/// Why the store couldn't do what was asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StoreError {
    /// Another process has this store open for writing.
    InUse(PathBuf),
    /// A newer program wrote this store.
    Newer {
        /// Version of the store.
        found: i64,
        /// Newest version this program knows.
        known: i64,
    },
    /// The file is a database, but not one of ours, or somebody changed its tables.
    NotNobis(PathBuf),
    /// It was kept in the clear, by a nobis from before anything was released.
    Plain(PathBuf),
    /// The store is sealed under another key.
    OtherKey,
    /// The system has no randomness to give.
    NoRandomness,
    /// The file system can't keep a write-ahead log: some network drives.
    Unsuitable(PathBuf),
    /// The store was opened for reading.
    ReadOnly,
    /// There is no space left.
    Full,
    /// Another program holds the database's own lock.
    Busy,
    /// The operating system refused.
    Disk {
        /// What was being done.
        doing: &'static str,
        /// What the system said.
        kind: io::ErrorKind,
    },
    /// SQLite refused, with its extended result code.
    Sqlite {
        /// What was being done.
        doing: &'static str,
        /// SQLite's extended result code.
        code: i32,
    },
    /// A write to the disk could not be confirmed; nothing more is written until the store is opened again.
    Unconfirmed,
    /// What is kept isn't what was kept.
    Damaged(Damage),
    /// An op names parents that are not here.
    ParentsMissing(OpId),
    /// Too many ops wait already.
    WaitingFull,
    /// Erased, but a reader or a full disk keeps an older copy in the log.
    EraseUnfinished,
    /// A setting's name or value is out of bounds.
    Setting,
}

impl StoreError {
    /// A stable name of the class of failure.
    pub fn code(&self) -> &'static str {
        match self {
            Self::InUse(_) => "store-in-use",
            Self::Newer { .. } => "store-newer",
            Self::NotNobis(_) => "store-not-nobis",
            Self::Plain(_) => "store-plain",
            Self::OtherKey => "store-other-key",
            Self::NoRandomness => "store-no-randomness",
            Self::Unsuitable(_) => "store-unsuitable",
            Self::ReadOnly => "store-read-only",
            Self::Full => "store-full",
            Self::Busy => "store-busy",
            Self::Disk { .. } => "store-disk",
            Self::Sqlite { .. } => "store-sqlite",
            Self::Unconfirmed => "store-unconfirmed",
            Self::Damaged(_) => "store-damaged",
            Self::ParentsMissing(_) => "store-parents-missing",
            Self::WaitingFull => "store-waiting-full",
            Self::EraseUnfinished => "store-erase-unfinished",
            Self::Setting => "store-setting",
        }
    }

    /// For `map_err` on file work: full disks keep their own name.
    pub(crate) fn disk(doing: &'static str) -> impl Fn(io::Error) -> Self {
        move |e| match e.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded | io::ErrorKind::FileTooLarge => Self::Full,
            kind => Self::Disk { doing, kind },
        }
    }

    /// For `map_err` on SQLite's work. Its messages are left out: they may quote what was kept.
    pub(crate) fn sqlite(doing: &'static str) -> impl Fn(rusqlite::Error) -> Self {
        use rusqlite::ErrorCode as Code;
        move |e| match e.sqlite_error() {
            Some(e) => match e.code {
                Code::DiskFull => Self::Full,
                Code::DatabaseBusy | Code::DatabaseLocked => Self::Busy,
                Code::ReadOnly => Self::ReadOnly,
                Code::DatabaseCorrupt => Self::Damaged(Damage::new(Place::Database, "sqlite-corrupt")),
                Code::NotADatabase => Self::Damaged(Damage::new(Place::Database, "sqlite-not-a-database")),
                _ => Self::Sqlite { doing, code: e.extended_code },
            },
            // A column of another type than was written: nothing but damage does that.
            None => Self::Damaged(Damage::new(Place::Database, "column-type")),
        }
    }

    /// Whether the system couldn't say that bytes reached the disk (fsync of a file or a folder). Asking it again
    /// may give a false yes, because it drops what it couldn't write.
    pub(crate) fn is_unconfirmed(&self) -> bool {
        use rusqlite::ffi::{SQLITE_IOERR_DIR_FSYNC, SQLITE_IOERR_FSYNC};
        matches!(self, Self::Unconfirmed | Self::Sqlite { code: SQLITE_IOERR_FSYNC | SQLITE_IOERR_DIR_FSYNC, .. })
    }
}

impl fmt::Display for StoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let show = |path: &Path| path.display().to_string();
        match self {
            Self::InUse(folder) => write!(f, "another nobis is using {}: close it, then try again", show(folder)),
            Self::Newer { found, known } => write!(
                f,
                "this store was written by a newer nobis (version {found}; this program knows up to {known}): \
                 use that program, and leave the file as it is"
            ),
            Self::NotNobis(path) => {
                write!(f, "{} is not a store as nobis writes it: name another folder, or restore a backup", show(path))
            }
            Self::Plain(path) => write!(
                f,
                "{} was kept in the clear, by an early nobis: give its acts with that program, and take them into a \
                 new folder with this one",
                show(path)
            ),
            Self::OtherKey => f.write_str(
                "the key file here belongs to another store: put its own lock.key beside it, or restore a backup",
            ),
            Self::NoRandomness => f.write_str("the system has no randomness to give: try again in a moment"),
            Self::Unsuitable(path) => {
                write!(f, "{} lies on a drive that can't keep a store safely: use a local disk", show(path))
            }
            Self::ReadOnly => f.write_str("the store is open for reading only: open it for writing, or ask who may"),
            Self::Full => f.write_str(
                "the disk is full, and this was not kept; everything before it is: free some space, then try again",
            ),
            Self::Busy => f.write_str("another program has the store's database open: close it, then try again"),
            Self::Disk { doing, kind } => {
                write!(f, "the system refused while {doing} ({kind}): check the disk and the rights on the folder")
            }
            Self::Sqlite { doing, code } => write!(
                f,
                "the database refused while {doing} (SQLite code {code}): check the disk's space, quota and health, \
                 then try again"
            ),
            Self::Unconfirmed => f.write_str(
                "the disk didn't confirm a write: check the disk, then close and open the store to see what it holds",
            ),
            Self::Damaged(damage) => damage.fmt(f),
            Self::ParentsMissing(id) => {
                write!(f, "act {} builds on acts that are not here: keep those first, or let it wait", id.short())
            }
            Self::WaitingFull => f.write_str(
                "too many acts wait for acts that are not here: exchange with the unit that sent them, then try again",
            ),
            Self::EraseUnfinished => f.write_str(
                "erased, but an older copy is still in the log: close other nobis windows or free disk space, then erase again",
            ),
            Self::Setting => {
                f.write_str("a setting's name is 1 to 64 of A-Z a-z 0-9 . _ - and its value 64 kB at most: shorten it")
            }
        }
    }
}

impl std::error::Error for StoreError {}

/// One thing that isn't as it was kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Damage {
    /// Where.
    pub place: Place,
    /// The class of failure: a code of [`nobis_core::op::OpError`], or one of the store's own.
    pub code: &'static str,
}

/// Where damage is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// A kept op, by its number in the order of keeping, with its id if that can still be read.
    Op(u64, Option<OpId>),
    /// A waiting op, by its number.
    Waiting(u64),
    /// The number or order of a space's ops, with its id if that can still be read.
    Space(Option<OpId>),
    /// A blob, by its digest where it was asked for; its file doesn't tell.
    Blob(Option<Digest>),
    /// A file among the blobs that has no business there; its name is not repeated.
    Stray,
    /// A setting, by its place in the table.
    Setting(u64),
    /// The end of the store: at least so many ops that were acknowledged are gone.
    End(u64),
    /// The database's own structure.
    Database,
    /// A backup.
    Backup,
}

impl Damage {
    pub(crate) fn new(place: Place, code: &'static str) -> Self {
        Self { place, code }
    }
}

impl fmt::Display for Damage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let again = "take it again from another unit or a courier file, or restore a backup";
        let (what, remedy) = match &self.place {
            Place::Op(n, Some(id)) => (format!("act {} (number {n} here)", id.short()), again),
            Place::Op(n, None) => (format!("act number {n}"), again),
            Place::Waiting(n) => (format!("waiting act number {n}"), "its sender has it: exchange with them again"),
            Place::Space(Some(id)) => (
                format!("the number or order of acts in space {}", id.short()),
                "don't sign there; exchange with another unit, or restore a backup",
            ),
            Place::Space(None) => ("the list of spaces".to_owned(), "restore a backup"),
            Place::Blob(None) => ("a blob".to_owned(), again),
            Place::Blob(Some(digest)) => (format!("blob {}", digest.short()), again),
            Place::Stray => ("a file among the blobs".to_owned(), "move it elsewhere"),
            Place::Setting(n) => (format!("setting number {n}"), "set it again"),
            Place::End(_) => (
                "the end of what was kept".to_owned(),
                "a log or a whole file was lost; don't sign here before another unit has sent what is missing",
            ),
            Place::Backup => ("this backup".to_owned(), "take another copy of it"),
            Place::Database => ("the database file".to_owned(), "copy it away as it is, then restore a backup"),
        };
        write!(f, "{what} is not as it was kept ({}): {remedy}", self.code)
    }
}

impl std::error::Error for Damage {}
