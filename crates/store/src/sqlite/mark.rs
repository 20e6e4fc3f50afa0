//! The mark: a small file that says how far this store had come.
//!
//! The database alone can't tell that its end was cut off: a broken log, a `nobis.db` copied without its `-wal`, or
//! an old backup put in its place all look like an earlier, sound state. Who goes on signing from there signs two
//! acts for one place in their chain. So after each durable commit the number of ops and the last id are written
//! here, sealed. No flush: a mark that lags is harmless, and one that leads means that acknowledged ops are gone.

use std::fs::{self, File};
use std::io::{Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use nobis_core::op::OpId;
use rusqlite::Connection;

use super::ops;
use crate::blobs;
use crate::error::{Damage, Place, StoreError};
use crate::rest::Rows;

/// What the mark is sealed for.
const PLACE: &str = "mark";

/// The mark of one store.
pub(super) struct Mark {
    path: PathBuf,
    rows: Rows,
    /// Open in the writer.
    file: Option<File>,
    /// Acknowledged ops were missing when last looked: the mark stays where it is until they are back.
    lost: bool,
}

impl Mark {
    /// The mark at this path, for a reader.
    pub(super) fn to_read(path: PathBuf, rows: Rows) -> Self {
        Self { path, rows, file: None, lost: false }
    }

    /// The mark at this path, for the writer.
    pub(super) fn to_write(path: PathBuf, rows: Rows, db: &Connection) -> Result<Self, StoreError> {
        let file = blobs::private().create(true).truncate(false).open(&path);
        let file = Some(file.map_err(StoreError::disk("opening the mark"))?);
        let mut mark = Self { path, rows, file, lost: false };
        mark.lost = !matches!(mark.lost(db), Ok(None));
        Ok(mark)
    }

    /// What is missing against the mark. The mark is read first: a writer moves on only after the database has.
    pub(super) fn lost(&self, db: &Connection) -> Result<Option<Damage>, StoreError> {
        // An unreadable mark says nothing, and the next write makes it anew.
        let Some((expected, last)) = read(&self.path, &self.rows) else { return Ok(None) };
        let kept = ops::total(&ops::spaces(db, &self.rows)?);
        let lost = kept < expected || !ops::is_kept(db, &self.rows, &last)?;
        Ok(lost.then(|| Damage::new(Place::End(expected.saturating_sub(kept)), "acts-lost")))
    }

    /// After a durable commit whose last op this is.
    pub(super) fn advance(&mut self, db: &Connection, last: OpId) {
        if self.lost {
            self.lost = !matches!(self.lost(db), Ok(None));
        }
        let (Some(file), false, Ok(spaces)) = (&mut self.file, self.lost, ops::spaces(db, &self.rows)) else { return };
        let kept = ops::total(&spaces);
        let Ok(sealed) = self.rows.seal_small(PLACE, line(kept, last).as_bytes()) else { return };
        // What was asked is durable already; a mark that can't be written (a full disk) only lags.
        let _ = file.seek(SeekFrom::Start(0)).and_then(|_| file.write_all(&sealed));
    }
}

/// Of one length always; a torn one doesn't open, and isn't believed.
fn line(kept: u64, last: OpId) -> String {
    format!("{kept:020} {last}")
}

fn read(path: &Path, rows: &Rows) -> Option<(u64, OpId)> {
    let opened = rows.open_small(PLACE, &fs::read(path).ok()?)?;
    let mut words = std::str::from_utf8(&opened).ok()?.split(' ');
    Some((words.next()?.parse().ok()?, words.next()?.parse().ok()?))
}
