//! Settings of this node: small values, found by the keyed digest of their name.

use nobis_core::ids::Id;
use rusqlite::{Connection, OptionalExtension, Transaction, params};

use super::row::next_number;
use crate::error::{Damage, Place, StoreError};
use crate::keep::SETTING_BYTES_MAX;
use crate::rest::{Parts, Rows, Spot};

fn spot(k: i64, name: &[u8]) -> Spot<'_> {
    Spot { table: "settings", number: k, name }
}

fn find(db: &Connection, name: &[u8; 32]) -> Result<Option<(i64, Vec<u8>)>, StoreError> {
    let failed = StoreError::sqlite("reading a setting");
    let mut statement = db.prepare_cached("SELECT k, sealed FROM settings WHERE name = ?1").map_err(&failed)?;
    statement.query_row([name], |row| Ok((row.get(0)?, row.get(1)?))).optional().map_err(failed)
}

pub(super) fn get(db: &Connection, rows: &Rows, name: &str) -> Result<Option<Vec<u8>>, StoreError> {
    let key = rows.name("setting", name);
    let Some((k, sealed)) = find(db, &key)? else { return Ok(None) };
    let value = rows.open::<2>(spot(k, &key), &sealed).and_then(|parts| parts.get(1).map(<[u8]>::to_vec));
    value.map(Some).ok_or_else(|| StoreError::Damaged(damage(k)))
}

pub(super) fn set(tx: &Transaction<'_>, rows: &Rows, name: &str, value: Option<&[u8]>) -> Result<(), StoreError> {
    let failed = StoreError::sqlite("changing a setting");
    if name.parse::<Id>().is_err() || value.is_some_and(|v| v.len() > SETTING_BYTES_MAX) {
        return Err(StoreError::Setting);
    }
    let key = rows.name("setting", name);
    let Some(value) = value else {
        return tx.execute("DELETE FROM settings WHERE name = ?1", [&key]).map(drop).map_err(failed);
    };
    let k = match find(tx, &key)? {
        Some((k, _)) => k,
        None => next_number(tx, "SELECT max(k) FROM settings")?,
    };
    let sealed = rows.seal(spot(k, &key), &[Some(name.as_bytes()), Some(value)])?;
    tx.execute("INSERT OR REPLACE INTO settings (k, name, sealed) VALUES (?1, ?2, ?3)", params![k, key, sealed])
        .map(drop)
        .map_err(failed)
}

/// Counts the settings that hold, and lists the ones that don't.
pub(super) fn check(db: &Connection, keys: &Rows, damaged: &mut Vec<Damage>) -> Result<u64, StoreError> {
    let failed = StoreError::sqlite("checking settings");
    let mut statement = db.prepare("SELECT k, name, sealed FROM settings ORDER BY k").map_err(&failed)?;
    let mut rows = statement.query([]).map_err(&failed)?;
    let mut sound = 0;
    while let Some(row) = rows.next().map_err(&failed)? {
        let k = row.get(0).map_err(&failed)?;
        let read = || -> Option<Parts<2>> {
            let name: Vec<u8> = row.get(1).ok()?;
            let parts = keys.open::<2>(spot(k, &name), &row.get::<_, Vec<u8>>(2).ok()?)?;
            (keys.name("setting", parts.text(0)?)[..] == name).then_some(parts)
        };
        if read().is_some() { sound += 1 } else { damaged.push(damage(k)) }
    }
    Ok(sound)
}

fn damage(k: i64) -> Damage {
    Damage::new(Place::Setting(k.unsigned_abs()), "setting-sealed")
}
