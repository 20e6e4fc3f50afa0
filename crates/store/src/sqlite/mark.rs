//! The mark: a small file that says how far this store had come.
//!
//! The database alone can't tell that its end was cut off: a broken log, a `nobis.db` copied without its `-wal`, or
//! an old backup put in its place all look like an earlier, sound state. Who goes on signing from there signs two
//! acts for one place in their chain. So after each durable commit the number of ops and the last id are written
//! here. No flush: a mark that lags is harmless, and one that leads means that acknowledged ops are gone.

use std::fs::{self, File};
use std::io::{Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use nobis_core::ids::Digest;
use nobis_core::op::OpId;
use rusqlite::Connection;

use super::ops;
use crate::blobs;
use crate::error::{Damage, Place, StoreError};

/// The mark of one store.
pub(super) struct Mark {
    path: PathBuf,
    /// Open in the writer.
    file: Option<File>,
    /// Acknowledged ops were missing when last looked: the mark stays where it is until they are back.
    lost: bool,
}

impl Mark {
    /// The mark at this path, for a reader.
    pub(super) fn to_read(path: PathBuf) -> Self {
        Self { path, file: None, lost: false }
    }

    /// The mark at this path, for the writer.
    pub(super) fn to_write(path: PathBuf, db: &Connection) -> Result<Self, StoreError> {
        let file = blobs::private().create(true).truncate(false).open(&path);
        let mut mark = Self { path, file: Some(file.map_err(StoreError::disk("opening the mark"))?), lost: false };
        mark.lost = !matches!(mark.lost(db), Ok(None));
        Ok(mark)
    }

    /// What is missing against the mark. The mark is read first: a writer moves on only after the database has.
    pub(super) fn lost(&self, db: &Connection) -> Result<Option<Damage>, StoreError> {
        // An unreadable mark says nothing, and the next write makes it anew.
        let Some((expected, last)) = read(&self.path) else { return Ok(None) };
        let kept = ops::total(&ops::spaces(db)?);
        let lost = kept < expected || !ops::is_kept(db, &last)?;
        Ok(lost.then(|| Damage::new(Place::End(expected.saturating_sub(kept)), "acts-lost")))
    }

    /// After a durable commit whose last op this is.
    pub(super) fn advance(&mut self, db: &Connection, last: OpId) {
        if self.lost {
            self.lost = !matches!(self.lost(db), Ok(None));
        }
        let (Some(file), false, Ok(spaces)) = (&mut self.file, self.lost, ops::spaces(db)) else { return };
        let kept = ops::total(&spaces);
        // What was asked is durable already; a mark that can't be written (a full disk) only lags.
        let _ = file.seek(SeekFrom::Start(0)).and_then(|_| file.write_all(line(kept, last).as_bytes()));
    }
}

/// Of one length always, and with a digest of its own, so that a torn one isn't believed.
fn line(kept: u64, last: OpId) -> String {
    let text = format!("{kept:020} {last}");
    format!("{text} {}\n", Digest::of(text.as_bytes()))
}

fn read(path: &Path) -> Option<(u64, OpId)> {
    let text = fs::read_to_string(path).ok()?;
    let mut words = text.split_whitespace();
    let (kept, last) = (words.next()?.parse().ok()?, words.next()?.parse().ok()?);
    (line(kept, last) == text).then_some((kept, last))
}
