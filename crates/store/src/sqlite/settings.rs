//! Settings of this node: small values with a digest each, because nobody signs them.

use nobis_core::ids::{Digest, Id};
use rusqlite::{Connection, OptionalExtension, Transaction, params};

use crate::error::{Damage, Place, StoreError};
use crate::keep::SETTING_BYTES_MAX;

/// Over name and value: a value that moved to another name is damage too.
fn digest(name: &str, value: &[u8]) -> String {
    let joined: Vec<u8> = [name.as_bytes(), b"\0", value].concat();
    Digest::of(&joined).to_string()
}

pub(super) fn get(db: &Connection, name: &str) -> Result<Option<Vec<u8>>, StoreError> {
    let failed = StoreError::sqlite("reading a setting");
    let mut statement = db.prepare_cached("SELECT k, value, digest FROM settings WHERE name = ?1").map_err(&failed)?;
    let row = statement.query_row([name], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?))).optional();
    let Some((k, value, kept)): Option<(i64, Vec<u8>, String)> = row.map_err(&failed)? else {
        return Ok(None);
    };
    if digest(name, &value) == kept { Ok(Some(value)) } else { Err(StoreError::Damaged(damage(k))) }
}

pub(super) fn set(tx: &Transaction<'_>, name: &str, value: Option<&[u8]>) -> Result<(), StoreError> {
    let failed = StoreError::sqlite("changing a setting");
    if name.parse::<Id>().is_err() || value.is_some_and(|v| v.len() > SETTING_BYTES_MAX) {
        return Err(StoreError::Setting);
    }
    match value {
        None => tx.execute("DELETE FROM settings WHERE name = ?1", [name]),
        Some(value) => tx.execute(
            "INSERT INTO settings (name, value, digest) VALUES (?1, ?2, ?3)
             ON CONFLICT (name) DO UPDATE SET value = excluded.value, digest = excluded.digest",
            params![name, value, digest(name, value)],
        ),
    }
    .map(drop)
    .map_err(failed)
}

/// Counts the settings that hold, and lists the ones that don't.
pub(super) fn check(db: &Connection, damaged: &mut Vec<Damage>) -> Result<u64, StoreError> {
    let failed = StoreError::sqlite("checking settings");
    let mut statement = db.prepare("SELECT k, name, value, digest FROM settings ORDER BY k").map_err(&failed)?;
    let mut rows = statement.query([]).map_err(&failed)?;
    let mut sound = 0;
    while let Some(row) = rows.next().map_err(&failed)? {
        let k = row.get(0).map_err(&failed)?;
        let read = || -> rusqlite::Result<(String, Vec<u8>, String)> { Ok((row.get(1)?, row.get(2)?, row.get(3)?)) };
        match read() {
            Ok((name, value, kept)) if digest(&name, &value) == kept => sound += 1,
            _ => damaged.push(damage(k)),
        }
    }
    Ok(sound)
}

fn damage(k: i64) -> Damage {
    Damage::new(Place::Setting(k.unsigned_abs()), "setting-digest")
}
