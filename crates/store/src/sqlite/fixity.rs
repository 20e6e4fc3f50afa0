//! Reading everything again.

use std::collections::HashSet;

use nobis_core::op::OpId;
use rusqlite::Connection;

use super::row::noted;
use super::{ops, settings, waiting};
use crate::blobs::Blobs;
use crate::error::{Damage, Place, StoreError};
use crate::keep::{Fixity, Loaded, Progress};
use crate::rest::Rows;

/// How often progress is told: a few times a second.
const TELL_EVERY: u64 = 1000;

pub(super) fn check(
    db: &Connection,
    rows: &Rows,
    blobs: &Blobs,
    progress: &mut dyn FnMut(Progress),
) -> Result<Fixity, StoreError> {
    let mut found = Fixity::default();
    check_ops(db, rows, &mut found, progress)?;
    let loaded = noted(waiting::each(db, rows, &mut |_| ()), &mut found.damage)?;
    found.waiting = loaded.ops;
    found.damage.extend(loaded.damage);
    let mut unsound = Vec::new();
    found.settings = noted(settings::check(db, rows, &mut unsound), &mut found.damage)?;
    found.damage.extend(unsound);
    progress(Progress::Structure);
    noted(check_structure(db), &mut found.damage)?;
    check_blobs(blobs, &mut found, progress)?;
    Ok(found)
}

fn check_ops(
    db: &Connection,
    rows: &Rows,
    found: &mut Fixity,
    progress: &mut dyn FnMut(Progress),
) -> Result<(), StoreError> {
    let total = ops::total(&noted(ops::spaces(db, rows), &mut found.damage)?);
    let (mut seen, mut read, mut disordered) = (HashSet::<OpId>::new(), 0, Vec::new());
    progress(Progress::Ops(0, total));
    let loaded = ops::each(db, rows, None, &mut |op| {
        read += 1;
        if read % TELL_EVERY == 0 {
            progress(Progress::Ops(read, total));
        }
        if op.parents().any(|parent| !seen.contains(&parent)) {
            disordered.push(Damage::new(Place::Op(read, Some(op.id())), "op-before-parents"));
        }
        seen.insert(op.id());
    });
    let Loaded { ops, damage } = noted(loaded, &mut found.damage)?;
    // Behind a damaged op every child lacks a parent: that is the same damage, told once.
    if damage.is_empty() {
        found.damage.extend(disordered);
    }
    found.ops = ops;
    found.damage.extend(damage);
    Ok(())
}

/// SQLite's own account of its pages and indexes. Its sentences are left out: they may quote keys.
fn check_structure(db: &Connection) -> Result<(), StoreError> {
    let failed = StoreError::sqlite("checking the database's structure");
    let answer: String = db.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0)).map_err(&failed)?;
    let sound = answer == "ok";
    if sound { Ok(()) } else { Err(StoreError::Damaged(Damage::new(Place::Database, "sqlite-integrity"))) }
}

fn check_blobs(blobs: &Blobs, found: &mut Fixity, progress: &mut dyn FnMut(Progress)) -> Result<(), StoreError> {
    let (names, strays) = blobs.list()?;
    let total = names.len() as u64;
    for (done, name) in names.iter().enumerate() {
        progress(Progress::Blobs(done as u64, total));
        match blobs.check(name) {
            Ok(bytes) => {
                found.blobs += 1;
                found.blob_bytes += bytes;
            }
            Err(damage) => found.damage.push(damage),
        }
    }
    found.damage.extend((0..strays).map(|_| Damage::new(Place::Stray, "blob-stray")));
    Ok(())
}
