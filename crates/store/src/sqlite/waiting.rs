//! Ops that wait for their parents: bounded, not acknowledged, and gone once they are kept.

use nobis_core::op::{Op, OpId, Parts};
use rusqlite::{Connection, OptionalExtension, Row, Transaction, params};

use super::row::{as_damage, column, next_number};
use crate::error::{Damage, Place, StoreError};
use crate::keep::{Erased, Loaded, WAITING_BYTES_MAX, WAITING_MAX};
use crate::rest::{self, Rows, Spot};

/// Header, signature, body, aside, and whether they were erased.
type Opened = rest::Parts<5>;

fn name_of(rows: &Rows, id: &OpId) -> [u8; 32] {
    rows.name("waiting", &id.to_string())
}

fn spot(n: i64, name: &[u8]) -> Spot<'_> {
    Spot { table: "waiting", number: n, name }
}

pub(super) fn hold(tx: &Transaction<'_>, rows: &Rows, op: &Op) -> Result<(), StoreError> {
    let failed = StoreError::sqlite("letting an act wait");
    let name = name_of(rows, &op.id());
    if find(tx, &name)?.is_some() || super::ops::is_kept(tx, rows, &op.id())? {
        return Ok(());
    }
    // Counted as they lie on the disk, padded: that is what a flood would fill.
    let (ops, total): (i64, i64) = tx
        .query_row("SELECT count(*), coalesce(sum(length(sealed)), 0) FROM waiting", [], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })
        .map_err(&failed)?;
    let n = next_number(tx, "SELECT max(n) FROM waiting")?;
    let signature = op.signature().to_armored();
    let parts = [Some(op.header_bytes()), Some(signature.as_bytes()), op.body_bytes(), op.aside_bytes(), None];
    let sealed = rows.seal(spot(n, &name), &parts)?;
    // Refused, not evicted: who floods this must not push out what an honest unit sent.
    if ops.unsigned_abs() >= WAITING_MAX || total.unsigned_abs() + sealed.len() as u64 > WAITING_BYTES_MAX {
        return Err(StoreError::WaitingFull);
    }
    tx.execute("INSERT INTO waiting (n, name, sealed) VALUES (?1, ?2, ?3)", params![n, name, sealed])
        .map(std::mem::drop)
        .map_err(failed)
}

fn find(db: &Connection, name: &[u8; 32]) -> Result<Option<(i64, Vec<u8>)>, StoreError> {
    let failed = StoreError::sqlite("looking up a waiting act");
    let mut statement = db.prepare_cached("SELECT n, sealed FROM waiting WHERE name = ?1").map_err(&failed)?;
    statement.query_row([name], |row| Ok((row.get(0)?, row.get(1)?))).optional().map_err(failed)
}

pub(super) fn each(db: &Connection, keys: &Rows, visit: &mut dyn FnMut(Op)) -> Result<Loaded, StoreError> {
    let failed = StoreError::sqlite("reading waiting acts");
    let mut statement = db.prepare_cached("SELECT n, name, sealed FROM waiting ORDER BY n").map_err(&failed)?;
    let mut rows = statement.query([]).map_err(&failed)?;
    let mut loaded = Loaded::default();
    loop {
        let row = match rows.next() {
            Ok(row) => row,
            Err(e) => {
                loaded.damage.push(as_damage(failed(e))?);
                return Ok(loaded);
            }
        };
        let Some(row) = row else { return Ok(loaded) };
        match parse(keys, row) {
            Ok(op) => {
                loaded.ops += 1;
                visit(op);
            }
            Err(code) => {
                let n = column::<i64>(row, 0).map_or(0, i64::unsigned_abs);
                loaded.damage.push(Damage::new(Place::Waiting(n), code));
            }
        }
    }
}

fn parse(keys: &Rows, row: &Row<'_>) -> Result<Op, &'static str> {
    const TYPE: &str = "column-type";
    let n = column(row, 0).ok_or(TYPE)?;
    let name: Vec<u8> = column(row, 1).ok_or(TYPE)?;
    let sealed: Vec<u8> = column(row, 2).ok_or(TYPE)?;
    let parts: Opened = keys.open(spot(n, &name), &sealed).ok_or("row-sealed")?;
    let (Some(header), Some(signature)) = (parts.get(0), parts.text(1)) else { return Err(TYPE) };
    let op = Op::parse(Parts { header, body: parts.get(2), aside: parts.get(3), signature }).map_err(|e| e.code())?;
    if name_of(keys, &op.id())[..] == name { Ok(op) } else { Err("op-id") }
}

pub(super) fn drop(tx: &Transaction<'_>, rows: &Rows, ids: &[OpId]) -> Result<u64, StoreError> {
    let failed = StoreError::sqlite("letting go of waiting acts");
    let mut statement = tx.prepare_cached("DELETE FROM waiting WHERE name = ?1").map_err(&failed)?;
    let mut dropped = 0;
    for id in ids {
        dropped += statement.execute([name_of(rows, id)]).map_err(&failed)? as u64;
    }
    Ok(dropped)
}

/// Whether an act waits whose body was erased: when it is kept, it stays erased.
pub(super) fn is_erased(tx: &Transaction<'_>, rows: &Rows, id: &OpId) -> Result<bool, StoreError> {
    let name = name_of(rows, id);
    let Some((n, sealed)) = find(tx, &name)? else { return Ok(false) };
    let opened: Option<Opened> = rows.open(spot(n, &name), &sealed);
    // One that can't be read any more may have been erased: better to ask for a body twice than to keep it once.
    Ok(opened.is_none_or(|parts| parts.get(4).is_some()))
}

pub(super) fn erase_body(tx: &Transaction<'_>, rows: &Rows, id: &OpId) -> Result<Erased, StoreError> {
    let failed = StoreError::sqlite("erasing a waiting body");
    let name = name_of(rows, id);
    let Some((n, sealed)) = find(tx, &name)? else { return Ok(Erased::Unknown) };
    let opened: Option<Opened> = rows.open(spot(n, &name), &sealed);
    let had = opened.as_ref().is_none_or(|parts| parts.get(2).is_some());
    let part = |index| opened.as_ref().and_then(|parts| parts.get(index));
    let sealed = rows.seal(spot(n, &name), &[part(0), part(1), None, None, Some(b"erased")])?;
    tx.execute("UPDATE waiting SET sealed = ?2 WHERE n = ?1", params![n, sealed]).map_err(failed)?;
    Ok(if had { Erased::Gone } else { Erased::NoBody })
}
