//! The tables, how they came to be, and the settings that make SQLite keep its word.

use std::path::Path;
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OptionalExtension, TransactionBehavior};

use crate::error::{Damage, Place, StoreError};
use crate::rest::{Rows, Spot};

/// Marks the file as ours (`file` and SQLite's own tools show it): the letters NOBI.
pub const APPLICATION_ID: i64 = 0x4E4F_4249;

/// One step per version of the schema from [`PLAIN_VERSION`] on; a step that shipped is never changed.
///
/// Rowid tables: `WITHOUT ROWID` was measured 3.5 times slower and 3.3 times larger with rows of 1 kB. Bodies lie in
/// a table of their own, so that erasing one removes a row and leaves no half-filled page. What a row holds is sealed
/// and padded; it is found by a keyed digest, and read in order of its number: see `spec/at-rest.md`. An act's space is
/// inside, too: how many acts which space has would tell of circles that few may know of.
const MIGRATIONS: &[&str] = &["
CREATE TABLE key (k INTEGER PRIMARY KEY CHECK (k = 1), sealed BLOB NOT NULL);
CREATE TABLE spaces (s INTEGER PRIMARY KEY, name BLOB NOT NULL UNIQUE, sealed BLOB NOT NULL);
CREATE TABLE ops (n INTEGER PRIMARY KEY, name BLOB NOT NULL UNIQUE, sealed BLOB NOT NULL);
CREATE TABLE bodies (n INTEGER PRIMARY KEY REFERENCES ops (n), sealed BLOB NOT NULL);
CREATE TABLE waiting (n INTEGER PRIMARY KEY, name BLOB NOT NULL UNIQUE, sealed BLOB NOT NULL);
CREATE TABLE settings (k INTEGER PRIMARY KEY, name BLOB NOT NULL UNIQUE, sealed BLOB NOT NULL);
"];

/// Before anything was released, a store of this version kept everything in the clear. There is no way from there.
pub(crate) const PLAIN_VERSION: i64 = 1;

/// The newest version of the schema this program knows.
pub const SCHEMA_VERSION: i64 = PLAIN_VERSION + MIGRATIONS.len() as i64;

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
        (APPLICATION_ID, PLAIN_VERSION, _) => Err(StoreError::Plain(path.to_owned())),
        (APPLICATION_ID, 1.., _) => Ok(false),
        _ => Err(StoreError::NotNobis(path.to_owned())),
    }
}

/// Brings the tables to the newest version, each step with its number in one transaction.
pub(super) fn migrate(db: &mut Connection) -> Result<(), StoreError> {
    let failed = StoreError::sqlite("bringing the database up to date");
    let version: i64 = db.pragma_query_value(None, "user_version", |row| row.get(0)).map_err(&failed)?;
    // An empty file has version 0; identify refuses the plain one.
    let done = usize::try_from((version - PLAIN_VERSION).max(0)).expect("it isn't below zero");
    for (step, sql) in MIGRATIONS.iter().enumerate().skip(done) {
        let tx = db.transaction_with_behavior(TransactionBehavior::Immediate).map_err(&failed)?;
        tx.execute_batch(sql).map_err(&failed)?;
        tx.pragma_update(None, "application_id", APPLICATION_ID).map_err(&failed)?;
        tx.pragma_update(None, "user_version", PLAIN_VERSION + step as i64 + 1).map_err(&failed)?;
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

/// Where a store says whose key it is sealed under.
const KEY: Spot<'static> = Spot { table: "key", number: 1, name: b"" };

/// Refuses a data key that isn't this store's. A new store takes it for its own, where it may be written.
pub(super) fn check_key(db: &Connection, rows: &Rows, may_write: bool) -> Result<(), StoreError> {
    let failed = StoreError::sqlite("looking at which key opens the store");
    let sealed: Option<Vec<u8>> =
        db.query_row("SELECT sealed FROM key WHERE k = 1", [], |row| row.get(0)).optional().map_err(&failed)?;
    match sealed {
        Some(sealed) => {
            let is_ours = rows.open::<1>(KEY, &sealed).is_some_and(|parts| parts.get(0) == Some(b"nobis"));
            if is_ours { Ok(()) } else { Err(StoreError::OtherKey) }
        }
        None => {
            let kept: i64 = db
                .query_row("SELECT (SELECT count(*) FROM ops) + (SELECT count(*) FROM settings)", [], |row| row.get(0))
                .map_err(&failed)?;
            if kept > 0 || !may_write {
                return Err(StoreError::Damaged(Damage::new(Place::Database, "key-row")));
            }
            let sealed = rows.seal(KEY, &[Some(b"nobis")])?;
            db.execute("INSERT INTO key (k, sealed) VALUES (1, ?1)", [sealed]).map(drop).map_err(failed)
        }
    }
}
