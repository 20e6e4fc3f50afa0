//! The tables, how they came to be, and the settings that make SQLite keep its word.

use std::path::Path;
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, TransactionBehavior};

use crate::error::StoreError;

/// Marks the file as ours (`file` and SQLite's own tools show it): the letters NOBI.
pub const APPLICATION_ID: i64 = 0x4E4F_4249;

/// One step per version of the schema; a step that shipped is never changed.
///
/// Rowid tables: `WITHOUT ROWID` was measured 3.5 times slower and 3.3 times larger with rows of 1 kB. Bodies lie in
/// a table of their own, so that erasing one removes a row and leaves no half-filled page. Large columns come last:
/// SQLite reads through what comes before. Digests are text, so that anyone with the `sqlite3` tool can read them.
const MIGRATIONS: &[&str] = &["
CREATE TABLE spaces (s INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, ops INTEGER NOT NULL, chain TEXT NOT NULL);
CREATE TABLE ops (
  n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, s INTEGER NOT NULL REFERENCES spaces (s),
  header BLOB NOT NULL, signature TEXT NOT NULL,
  body_is INTEGER NOT NULL CHECK (body_is IN (0, 1, 2)), aside_is INTEGER NOT NULL CHECK (aside_is IN (0, 1, 2))
);
CREATE INDEX ops_by_space ON ops (s, n);
CREATE TABLE bodies (n INTEGER PRIMARY KEY REFERENCES ops (n), body BLOB NOT NULL, aside BLOB);
CREATE TABLE waiting (
  n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, erased INTEGER NOT NULL, bytes INTEGER NOT NULL,
  header BLOB NOT NULL, signature TEXT NOT NULL, body BLOB, aside BLOB
);
CREATE TABLE settings (k INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, value BLOB NOT NULL, digest TEXT NOT NULL);
"];

/// The newest version of the schema this program knows.
pub const SCHEMA_VERSION: i64 = MIGRATIONS.len() as i64;

/// How long another program may hold the database's lock before we say so.
const BUSY: Duration = Duration::from_secs(5);

/// What every connection needs before it reads a byte.
pub(super) fn harden(db: &Connection) -> Result<(), StoreError> {
    let failed = StoreError::sqlite("opening the database");
    db.busy_timeout(BUSY).map_err(&failed)?;
    // A file from elsewhere must not run code of its own through views, triggers or functions.
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false).map_err(&failed)?;
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true).map_err(&failed)?;
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, false).map_err(&failed)?;
    db.pragma_update(None, "cell_size_check", true).map_err(&failed)?;
    // No temporary file ever holds a part of a body.
    db.pragma_update(None, "temp_store", "MEMORY").map_err(&failed)
}

/// What the writer needs, so that a commit that returned is on the disk and an erased byte isn't.
pub(super) fn make_durable(db: &Connection, path: &Path) -> Result<(), StoreError> {
    let failed = StoreError::sqlite("opening the database for writing");
    let mode: String = db.pragma_update_and_check(None, "journal_mode", "WAL", |row| row.get(0)).map_err(&failed)?;
    if !mode.eq_ignore_ascii_case("wal") {
        return Err(StoreError::Unsuitable(path.to_owned()));
    }
    db.pragma_update(None, "synchronous", "FULL").map_err(&failed)?;
    // On macOS only these reach the disk itself; elsewhere they change nothing.
    db.pragma_update(None, "fullfsync", true).map_err(&failed)?;
    db.pragma_update(None, "checkpoint_fullfsync", true).map_err(&failed)?;
    db.pragma_update(None, "secure_delete", true).map_err(&failed)
}

/// Refuses what isn't ours or is from a newer program, before anything is written. `true` for an empty file.
pub(super) fn identify(db: &Connection, path: &Path) -> Result<bool, StoreError> {
    let failed = StoreError::sqlite("reading the database's first page");
    let number = |name| db.pragma_query_value(None, name, |row| row.get::<_, i64>(0)).map_err(&failed);
    let (application, version) = (number("application_id")?, number("user_version")?);
    let tables: i64 = db.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0)).map_err(&failed)?;
    match (application, version, tables) {
        (0, 0, 0) => Ok(true),
        (APPLICATION_ID, version, _) if version > SCHEMA_VERSION => {
            Err(StoreError::Newer { found: version, known: SCHEMA_VERSION })
        }
        (APPLICATION_ID, 1.., _) => Ok(false),
        _ => Err(StoreError::NotNobis(path.to_owned())),
    }
}

/// Brings the tables to the newest version, each step with its number in one transaction.
pub(super) fn migrate(db: &mut Connection) -> Result<(), StoreError> {
    let failed = StoreError::sqlite("bringing the database up to date");
    let version: i64 = db.pragma_query_value(None, "user_version", |row| row.get(0)).map_err(&failed)?;
    let done = usize::try_from(version).expect("identify refuses versions below zero");
    for (step, sql) in MIGRATIONS.iter().enumerate().skip(done) {
        let tx = db.transaction_with_behavior(TransactionBehavior::Immediate).map_err(&failed)?;
        tx.execute_batch(sql).map_err(&failed)?;
        tx.pragma_update(None, "application_id", APPLICATION_ID).map_err(&failed)?;
        tx.pragma_update(None, "user_version", step as i64 + 1).map_err(&failed)?;
        tx.commit().map_err(&failed)?;
    }
    Ok(())
}

/// Refuses tables that aren't exactly the ones we make: a changed one could drop or hide rows.
pub(super) fn compare(db: &Connection, path: &Path) -> Result<(), StoreError> {
    let failed = StoreError::sqlite("comparing the database's tables");
    let mut fresh = Connection::open_in_memory().map_err(&failed)?;
    migrate(&mut fresh)?;
    let listing = |db: &Connection| -> rusqlite::Result<Vec<(String, String, Option<String>)>> {
        let sql = "SELECT type || ' ' || name, tbl_name, sql FROM sqlite_schema ORDER BY 1";
        db.prepare(sql)?.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?.collect()
    };
    let same = listing(db).map_err(&failed)? == listing(&fresh).map_err(&failed)?;
    if same { Ok(()) } else { Err(StoreError::NotNobis(path.to_owned())) }
}
