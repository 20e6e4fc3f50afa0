//! Ops that wait for their parents: bounded, not acknowledged, and gone once they are kept.

use std::collections::HashSet;

use nobis_core::op::{Op, OpId, Parts};
use rusqlite::{Connection, Row, Transaction, params};

use super::row::{as_damage, column};
use crate::error::{Damage, Place, StoreError};
use crate::keep::{Erased, Loaded, WAITING_BYTES_MAX, WAITING_MAX};

pub(super) fn hold(tx: &Transaction<'_>, op: &Op) -> Result<(), StoreError> {
    let failed = StoreError::sqlite("letting an act wait");
    let id = op.id().to_string();
    let here = "SELECT EXISTS (SELECT 1 FROM ops WHERE id = ?1) OR EXISTS (SELECT 1 FROM waiting WHERE id = ?1)";
    if tx.query_row(here, [&id], |row| row.get(0)).map_err(&failed)? {
        return Ok(());
    }
    let size = |part: Option<&[u8]>| part.map_or(0, <[u8]>::len) as u64;
    let bytes = op.header_bytes().len() as u64 + size(op.body_bytes()) + size(op.aside_bytes());
    let (ops, total): (i64, i64) = tx
        .query_row("SELECT count(*), coalesce(sum(bytes), 0) FROM waiting", [], |row| Ok((row.get(0)?, row.get(1)?)))
        .map_err(&failed)?;
    // Refused, not evicted: who floods this must not push out what an honest unit sent.
    if ops.unsigned_abs() >= WAITING_MAX || total.unsigned_abs() + bytes > WAITING_BYTES_MAX {
        return Err(StoreError::WaitingFull);
    }
    tx.execute(
        "INSERT INTO waiting (id, header, signature, body, aside, erased, bytes) VALUES (?1, ?2, ?3, ?4, ?5, 0, ?6)",
        params![id, op.header_bytes(), op.signature().to_armored(), op.body_bytes(), op.aside_bytes(), bytes as i64],
    )
    .map(std::mem::drop)
    .map_err(failed)
}

pub(super) fn each(db: &Connection, visit: &mut dyn FnMut(Op)) -> Result<Loaded, StoreError> {
    let failed = StoreError::sqlite("reading waiting acts");
    let mut statement =
        db.prepare_cached("SELECT n, id, header, signature, body, aside FROM waiting ORDER BY n").map_err(&failed)?;
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
        match parse(row) {
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

fn parse(row: &Row<'_>) -> Result<Op, &'static str> {
    const TYPE: &str = "column-type";
    let header: Vec<u8> = column(row, 2).ok_or(TYPE)?;
    let signature: String = column(row, 3).ok_or(TYPE)?;
    let body: Option<Vec<u8>> = column(row, 4).ok_or(TYPE)?;
    let aside: Option<Vec<u8>> = column(row, 5).ok_or(TYPE)?;
    let parts =
        Parts { header: &header, body: body.as_deref(), aside: aside.as_deref(), signature: signature.as_str() };
    let op = Op::parse(parts).map_err(|e| e.code())?;
    if column::<String>(row, 1) == Some(op.id().to_string()) { Ok(op) } else { Err("op-id") }
}

pub(super) fn drop(tx: &Transaction<'_>, ids: &[OpId]) -> Result<u64, StoreError> {
    let failed = StoreError::sqlite("letting go of waiting acts");
    let mut statement = tx.prepare_cached("DELETE FROM waiting WHERE id = ?1").map_err(&failed)?;
    let mut dropped = 0;
    for id in ids {
        dropped += statement.execute([id.to_string()]).map_err(&failed)? as u64;
    }
    Ok(dropped)
}

/// Waiting ops whose body was erased: when they are kept, it stays erased.
pub(super) fn erased(tx: &Transaction<'_>) -> Result<HashSet<OpId>, StoreError> {
    let failed = StoreError::sqlite("reading waiting acts");
    let mut statement = tx.prepare_cached("SELECT id FROM waiting WHERE erased <> 0").map_err(&failed)?;
    let ids: rusqlite::Result<Vec<String>> = statement.query_map([], |row| row.get(0)).and_then(Iterator::collect);
    Ok(ids.map_err(failed)?.iter().filter_map(|id| id.parse().ok()).collect())
}

pub(super) fn erase_body(tx: &Transaction<'_>, id: &OpId) -> Result<Erased, StoreError> {
    let failed = StoreError::sqlite("erasing a waiting body");
    let id = id.to_string();
    let had = "UPDATE waiting SET body = NULL, aside = NULL, erased = 1 WHERE id = ?1 AND body IS NOT NULL";
    if tx.execute(had, [&id]).map_err(&failed)? > 0 {
        return Ok(Erased::Gone);
    }
    let waits = tx.execute("UPDATE waiting SET erased = 1 WHERE id = ?1", [&id]).map_err(&failed)? > 0;
    Ok(if waits { Erased::NoBody } else { Erased::Unknown })
}
