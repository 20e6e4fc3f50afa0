//! The contract kept in one SQLite file, with blobs as files beside it and a lock for the one writer.
//!
//! ```text
//! <folder>/nobis.db     ops, waiting ops, settings        nobis.db-wal, -shm while it is open
//!          nobis.lock   held by the one writer
//!          nobis.mark   how far the store had come (see `mark`)
//!          blobs/ab/…   one file per blob, named by a keyed digest
//! ```
//!
//! Whatever is in them is sealed under the data key (`rest`): SQLite orders rows and keeps them whole, and sees none.

mod fixity;
mod mark;
mod ops;
mod row;
mod schema;
mod settings;
mod waiting;

use std::fs::{File, TryLockError};
use std::io::{Read, Write};
use std::path::{Path, PathBuf};

use nobis_core::ids::Digest;
use nobis_core::op::{Op, OpId};
use rusqlite::{Connection, OpenFlags, Transaction, TransactionBehavior};

use self::mark::Mark;
use crate::blobs::{self, Blobs};
use crate::error::StoreError;
use crate::keep::{Appended, Erased, Fixity, Keep, Loaded, Progress, SpaceKept};
use crate::rest::{DataKey, Rows};

pub use schema::{APPLICATION_ID, SCHEMA_VERSION};

/// Name of the database in the store's folder.
pub const DATABASE_FILE: &str = "nobis.db";
/// Name of the file the writer locks. It is empty, and stays when the store is closed.
pub const LOCK_FILE: &str = "nobis.lock";
/// Name of the file that says how far the store had come.
pub const MARK_FILE: &str = "nobis.mark";
/// Name of the folder of blobs.
pub const BLOBS_FOLDER: &str = "blobs";

/// A store in a folder.
pub struct SqliteKeep {
    db: Connection,
    rows: Rows,
    blobs: Blobs,
    mark: Mark,
    /// The system lets go of the lock when this closes, a killed process included. `None` for readers.
    lock: Option<File>,
    /// A write was not confirmed: what the disk holds is unknown until the store is opened again.
    unconfirmed: bool,
    /// An erasure waits for a reader to let go of the log.
    erasing: bool,
}

impl SqliteKeep {
    /// Opens the store in this folder for writing, and makes it if there is none.
    ///
    /// # Errors
    /// [`StoreError::InUse`] if another process (or this one) has it open for writing; [`StoreError::Newer`];
    /// [`StoreError::NotNobis`]; [`StoreError::Plain`] for one that was kept in the clear; [`StoreError::OtherKey`]; or
    /// the system refuses.
    pub fn open(folder: &Path, key: &DataKey) -> Result<Self, StoreError> {
        let failed = StoreError::disk("opening the store");
        blobs::make_folder(folder).map_err(&failed)?;
        // Absolute: SQLite would read a name that starts with `file:` as a URI.
        let folder = folder.canonicalize().map_err(&failed)?;
        let lock = take_lock(&folder)?;
        let path = folder.join(DATABASE_FILE);
        if !path.exists() {
            // Made here and not by SQLite, so that only its owner can read it, its log included.
            blobs::create_private(&path).map_err(&failed)?;
            blobs::sync_folder(&folder)?;
        }
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let mut db = connect(&path, flags)?;
        schema::identify(&db, &path)?;
        schema::make_durable(&db, &path)?;
        schema::migrate(&mut db)?;
        schema::compare(&db, &path)?;
        let rows = Rows::of(key);
        schema::check_key(&db, &rows, true)?;
        let blobs = Blobs::at(folder.join(BLOBS_FOLDER), key);
        blobs.prepare()?;
        let mark = Mark::to_write(folder.join(MARK_FILE), rows.clone(), &db)?;
        let mut keep = Self { db, rows, blobs, mark, lock: Some(lock), unconfirmed: false, erasing: false };
        // An erasure may have been interrupted before the log was emptied. A reader may be in the way: not our caller's
        // trouble now, so the next write tries again.
        keep.erasing = !keep.empty_log()?;
        Ok(keep)
    }

    /// Opens the store in this folder for reading, beside a writer or without one.
    ///
    /// # Errors
    /// There is no store, or it is of a newer program, or the system refuses.
    pub fn open_read_only(folder: &Path, key: &DataKey) -> Result<Self, StoreError> {
        let folder = folder.canonicalize().map_err(StoreError::disk("opening the store"))?;
        let path = folder.join(DATABASE_FILE);
        let db = connect(&path, OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
        if schema::identify(&db, &path)? {
            return Err(StoreError::NotNobis(path));
        }
        schema::compare(&db, &path)?;
        let rows = Rows::of(key);
        schema::check_key(&db, &rows, false)?;
        let blobs = Blobs::at(folder.join(BLOBS_FOLDER), key);
        let mark = Mark::to_read(folder.join(MARK_FILE), rows.clone());
        Ok(Self { db, rows, blobs, mark, lock: None, unconfirmed: false, erasing: false })
    }

    /// The names of all blobs' files.
    pub(crate) fn blob_files(&self) -> Result<Vec<String>, StoreError> {
        self.blobs.list().map(|(names, _)| names)
    }

    /// Whether this one may write.
    fn writable(&self) -> Result<(), StoreError> {
        match (&self.lock, self.unconfirmed) {
            (None, _) => Err(StoreError::ReadOnly),
            (Some(_), true) => Err(StoreError::Unconfirmed),
            (Some(_), false) => Ok(()),
        }
    }

    /// One change in one transaction, on the disk when this returns `Ok`.
    fn write<T>(
        &mut self,
        doing: &'static str,
        change: impl FnOnce(&Transaction<'_>, &Rows) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        self.writable()?;
        let failed = StoreError::sqlite(doing);
        let result = self
            .db
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .map_err(&failed)
            .and_then(|tx| change(&tx, &self.rows).and_then(|value| tx.commit().map_err(&failed).map(|()| value)));
        self.note(result)
    }

    /// Remembers that a write wasn't confirmed: after a failed fsync a second one may say yes to what is lost.
    fn note<T>(&mut self, result: Result<T, StoreError>) -> Result<T, StoreError> {
        if result.as_ref().is_err_and(StoreError::is_unconfirmed) {
            self.unconfirmed = true;
            return Err(StoreError::Unconfirmed);
        }
        result
    }

    /// Moves the log into the database and cuts it to nothing, so that no older copy of an erased byte is left.
    /// `false` when a reader still needs it, or the disk is full.
    fn empty_log(&mut self) -> Result<bool, StoreError> {
        let failed = StoreError::sqlite("emptying the database's log");
        let busy = self.db.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get::<_, i64>(0));
        let result = busy.map(|busy| busy == 0).map_err(failed);
        match self.note(result) {
            // On a full disk the log can't move into the database; both are whole, and can be read.
            Err(StoreError::Busy | StoreError::Full) => Ok(false),
            other => other,
        }
    }

    /// After a change that removed bytes: makes sure they are gone from the log, too.
    fn finish_erasing(&mut self) -> Result<(), StoreError> {
        self.erasing = true;
        self.erasing = !self.empty_log()?;
        if self.erasing { Err(StoreError::EraseUnfinished) } else { Ok(()) }
    }
}

fn connect(path: &Path, flags: OpenFlags) -> Result<Connection, StoreError> {
    let db = Connection::open_with_flags(path, flags).map_err(StoreError::sqlite("opening the database"))?;
    schema::harden(&db)?;
    Ok(db)
}

fn take_lock(folder: &Path) -> Result<File, StoreError> {
    // A file of its own: closing any other handle on the database itself would drop SQLite's locks (POSIX).
    let failed = StoreError::disk("locking the store");
    let path: PathBuf = folder.join(LOCK_FILE);
    let file = blobs::private().create(true).truncate(false).open(path).map_err(&failed)?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => Err(StoreError::InUse(folder.to_owned())),
        Err(TryLockError::Error(e)) => Err(failed(e)),
    }
}

impl Keep for SqliteKeep {
    fn append(&mut self, batch: &[Op]) -> Result<Appended, StoreError> {
        let (appended, last) = self.write("keeping acts", |tx, rows| ops::append(tx, rows, batch))?;
        if let Some(last) = last {
            self.mark.advance(&self.db, last);
        }
        if self.erasing {
            // What was asked is durable; whether the log could be emptied now is another matter.
            self.erasing = !self.empty_log().unwrap_or(false);
        }
        Ok(appended)
    }

    fn spaces(&self) -> Result<Vec<SpaceKept>, StoreError> {
        ops::spaces(&self.db, &self.rows)
    }

    fn each(&self, space: Option<&OpId>, visit: &mut dyn FnMut(Op)) -> Result<Loaded, StoreError> {
        let lost = self.mark.lost(&self.db);
        let mut loaded = ops::each(&self.db, &self.rows, space, visit)?;
        loaded.damage.extend(row::noted(lost, &mut Vec::new())?);
        Ok(loaded)
    }

    fn get(&self, id: &OpId) -> Result<Option<Op>, StoreError> {
        ops::get(&self.db, &self.rows, id)
    }

    fn erase_body(&mut self, id: &OpId) -> Result<Erased, StoreError> {
        let erased = self.write("erasing a body", |tx, rows| ops::erase_body(tx, rows, id))?;
        if erased != Erased::Unknown {
            self.finish_erasing()?;
        }
        Ok(erased)
    }

    fn hold(&mut self, op: &Op) -> Result<(), StoreError> {
        self.write("letting an act wait", |tx, rows| waiting::hold(tx, rows, op))
    }

    fn each_waiting(&self, visit: &mut dyn FnMut(Op)) -> Result<Loaded, StoreError> {
        waiting::each(&self.db, &self.rows, visit)
    }

    fn drop_waiting(&mut self, ids: &[OpId]) -> Result<u64, StoreError> {
        self.write("letting go of waiting acts", |tx, rows| waiting::drop(tx, rows, ids))
    }

    fn put_blob(&mut self, from: &mut dyn Read) -> Result<Digest, StoreError> {
        self.writable()?;
        let result = self.blobs.put(from);
        self.note(result)
    }

    fn has_blob(&self, digest: &Digest) -> bool {
        self.blobs.has(digest)
    }

    fn blob(&self, digest: &Digest) -> Result<Option<Vec<u8>>, StoreError> {
        self.blobs.get(digest)
    }

    fn blob_to(&self, digest: &Digest, to: &mut dyn Write) -> Result<Option<u64>, StoreError> {
        self.blobs.copy(digest, to)
    }

    fn erase_blob(&mut self, digest: &Digest) -> Result<bool, StoreError> {
        self.writable()?;
        let result = self.blobs.erase(digest);
        self.note(result)
    }

    fn setting(&self, name: &str) -> Result<Option<Vec<u8>>, StoreError> {
        settings::get(&self.db, &self.rows, name)
    }

    fn set_setting(&mut self, name: &str, value: Option<&[u8]>) -> Result<(), StoreError> {
        self.write("changing a setting", |tx, rows| settings::set(tx, rows, name, value))
    }

    fn check(&self, progress: &mut dyn FnMut(Progress)) -> Result<Fixity, StoreError> {
        let lost = self.mark.lost(&self.db);
        let mut found = fixity::check(&self.db, &self.rows, &self.blobs, progress)?;
        found.damage.extend(row::noted(lost, &mut Vec::new())?);
        Ok(found)
    }
}
