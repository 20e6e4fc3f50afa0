//! Kept ops: appended in batches, read in order, erased in part.

use std::collections::{HashMap, HashSet};

use nobis_core::ids::Digest;
use nobis_core::op::{Op, OpId};
use rusqlite::{CachedStatement, Connection, OptionalExtension, Transaction, params};

use super::row::{COLUMNS, Part, Stored, as_damage, column, noted, parse_all};
use super::waiting;
use crate::error::{Damage, Place, StoreError};
use crate::keep::{Appended, Erased, Loaded, SpaceKept};

/// Rows parsed at a time: enough for all processors, and little memory.
const CHUNK_ROWS: usize = 1024;
/// Or this many bytes, when bodies are large: four ops of the largest size.
const CHUNK_BYTES: usize = 16 * 1024 * 1024;

/// The end of a space: how many ops, and a digest over their ids in order. A row that is lost, doubled or moved
/// changes it. It is no secret: who rewrites rows can rewrite this too, but bad disks and hasty hands don't.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Tail {
    s: i64,
    ops: u64,
    chain: Digest,
}

impl Tail {
    fn start(s: i64, space: OpId) -> Self {
        Self { s, ops: 0, chain: space }
    }

    fn push(&mut self, id: OpId) {
        self.ops = self.ops.saturating_add(1);
        self.chain = Digest::of(format!("{} {id}", self.chain).as_bytes());
    }
}

fn space_of(op: &Op) -> OpId {
    op.header().space.unwrap_or_else(|| op.id())
}

fn tails(db: &Connection) -> Result<Vec<(OpId, Tail)>, StoreError> {
    let failed = StoreError::sqlite("reading the list of spaces");
    let mut statement = db.prepare_cached("SELECT s, id, ops, chain FROM spaces ORDER BY s").map_err(&failed)?;
    let mut rows = statement.query([]).map_err(&failed)?;
    let mut tails = Vec::new();
    while let Some(row) = rows.next().map_err(&failed)? {
        let read = || {
            let digest = |i| column::<String>(row, i).and_then(|text| text.parse::<Digest>().ok());
            let ops = u64::try_from(column::<i64>(row, 2)?).ok()?;
            Some((digest(1)?, Tail { s: column(row, 0)?, ops, chain: digest(3)? }))
        };
        tails.push(read().ok_or(StoreError::Damaged(Damage::new(Place::Space(None), "space-row")))?);
    }
    Ok(tails)
}

pub(super) fn spaces(db: &Connection) -> Result<Vec<SpaceKept>, StoreError> {
    Ok(tails(db)?.into_iter().map(|(id, tail)| SpaceKept { id, ops: tail.ops }).collect())
}

/// How many ops the spaces hold together; saturating, because a damaged number can be anything.
pub(super) fn total(spaces: &[SpaceKept]) -> u64 {
    spaces.iter().fold(0, |sum, space| sum.saturating_add(space.ops))
}

// ---- appending ------------------------------------------------------------------------------

/// Keeps a batch; with what became of it, the last op that is new.
pub(super) fn append(tx: &Transaction<'_>, batch: &[Op]) -> Result<(Appended, Option<OpId>), StoreError> {
    let failed = StoreError::sqlite("keeping acts");
    let (mut appended, mut last) = (Appended::default(), None);
    let mut ends: HashMap<OpId, Tail> = tails(tx)?.into_iter().collect();
    let mut changed = HashSet::new();
    let erased = waiting::erased(tx)?;
    for op in batch {
        if let Some(stored) = find(tx, &op.id())? {
            if mend(tx, &stored, op)? {
                appended.mended += 1
            } else {
                appended.known += 1
            }
            continue;
        }
        for parent in op.parents() {
            if !is_kept(tx, &parent)? {
                return Err(StoreError::ParentsMissing(op.id()));
            }
        }
        let space = space_of(op);
        // Listed already if only its row was lost: its acts still belong to it.
        if op.header().space.is_none() && !ends.contains_key(&space) {
            tx.execute("INSERT INTO spaces (id, ops, chain) VALUES (?1, 0, ?1)", [space.to_string()])
                .map_err(&failed)?;
            ends.insert(space, Tail::start(tx.last_insert_rowid(), space));
        }
        let end =
            ends.get_mut(&space).ok_or(StoreError::Damaged(Damage::new(Place::Space(Some(space)), "space-row")))?;
        insert(tx, op, end.s, erased.contains(&op.id()))?;
        end.push(op.id());
        changed.insert(space);
        appended.new += 1;
        last = Some(op.id());
    }
    waiting::drop(tx, &batch.iter().map(Op::id).collect::<Vec<_>>())?;
    for space in changed {
        let Tail { s, ops, chain } = ends[&space];
        tx.execute("UPDATE spaces SET ops = ?2, chain = ?3 WHERE s = ?1", params![s, ops as i64, chain.to_string()])
            .map_err(&failed)?;
    }
    Ok((appended, last))
}

fn insert(tx: &Transaction<'_>, op: &Op, s: i64, erased: bool) -> Result<(), StoreError> {
    let failed = StoreError::sqlite("keeping an act");
    let is = |part: Option<&[u8]>| match (erased, part) {
        (true, _) => Part::Erased,
        (false, Some(_)) => Part::Here,
        (false, None) => Part::Never,
    };
    let (body_is, aside_is) = (is(op.body_bytes()), is(op.aside_bytes()));
    let mut statement = tx
        .prepare_cached("INSERT INTO ops (id, s, header, signature, body_is, aside_is) VALUES (?1, ?2, ?3, ?4, ?5, ?6)")
        .map_err(&failed)?;
    let signature = op.signature().to_armored();
    statement
        .execute(params![op.id().to_string(), s, op.header_bytes(), signature, body_is as i64, aside_is as i64])
        .map_err(&failed)?;
    if body_is == Part::Here { put_body(tx, tx.last_insert_rowid(), op) } else { Ok(()) }
}

fn put_body(tx: &Transaction<'_>, n: i64, op: &Op) -> Result<(), StoreError> {
    let failed = StoreError::sqlite("keeping a body");
    tx.prepare_cached("INSERT OR REPLACE INTO bodies (n, body, aside) VALUES (?1, ?2, ?3)")
        .and_then(|mut statement| statement.execute(params![n, op.body_bytes(), op.aside_bytes()]))
        .map(drop)
        .map_err(failed)
}

/// Takes from an offered op what the kept one lacks or has damaged. Whether anything had to be done.
fn mend(tx: &Transaction<'_>, stored: &Stored, offered: &Op) -> Result<bool, StoreError> {
    let failed = StoreError::sqlite("mending an act");
    let here = stored.parse().ok();
    let erased = |is: Option<Part>| is == Some(Part::Erased);
    let mut whole = offered.clone();
    if erased(stored.body_is) {
        whole = whole.without_body();
    } else if erased(stored.aside_is) {
        whole = whole.without_aside();
    }
    let lacks = |part: fn(&Op) -> Option<&[u8]>| part(&whole).is_some() && here.as_ref().and_then(part).is_none();
    if here.is_some() && !lacks(Op::body_bytes) && !lacks(Op::aside_bytes) {
        return Ok(false);
    }
    if whole.body().is_none() && here.is_none() && stored.body_is == Some(Part::Here) {
        // The offered one has no body either: a header alone must not turn a damaged act into a bodiless one.
        return Ok(false);
    }
    let is = |is: Option<Part>, part: Option<&[u8]>| match (erased(is), part) {
        (true, _) => Part::Erased,
        (false, Some(_)) => Part::Here,
        (false, None) => Part::Never,
    };
    let n = stored.n as i64;
    let (body_is, aside_is) = (is(stored.body_is, whole.body_bytes()), is(stored.aside_is, whole.aside_bytes()));
    let signature = whole.signature().to_armored();
    tx.execute(
        "UPDATE ops SET header = ?2, signature = ?3, body_is = ?4, aside_is = ?5 WHERE n = ?1",
        params![n, whole.header_bytes(), signature, body_is as i64, aside_is as i64],
    )
    .map_err(&failed)?;
    tx.execute("DELETE FROM bodies WHERE n = ?1", [n]).map_err(&failed)?;
    if body_is == Part::Here {
        put_body(tx, n, &whole)?;
    }
    Ok(true)
}

// ---- reading --------------------------------------------------------------------------------

fn find(db: &Connection, id: &OpId) -> Result<Option<Stored>, StoreError> {
    let failed = StoreError::sqlite("looking up an act");
    let mut statement = db.prepare_cached(&format!("SELECT {COLUMNS} WHERE o.id = ?1")).map_err(&failed)?;
    statement.query_row([id.to_string()], |row| Ok(Stored::read(row))).optional().map_err(failed)
}

pub(super) fn is_kept(db: &Connection, id: &OpId) -> Result<bool, StoreError> {
    let failed = StoreError::sqlite("looking up an act");
    let mut statement = db.prepare_cached("SELECT 1 FROM ops WHERE id = ?1").map_err(&failed)?;
    statement.exists([id.to_string()]).map_err(failed)
}

pub(super) fn get(db: &Connection, id: &OpId) -> Result<Option<Op>, StoreError> {
    let stored = find(db, id)?;
    stored.map(|stored| stored.parse()).transpose().map_err(StoreError::Damaged)
}

pub(super) fn each(db: &Connection, space: Option<&OpId>, visit: &mut dyn FnMut(Op)) -> Result<Loaded, StoreError> {
    let failed = StoreError::sqlite("reading acts");
    // One snapshot for the list of spaces and the rows, whatever a writer does meanwhile.
    let tx = db.unchecked_transaction().map_err(&failed)?;
    let mut loaded = Loaded::default();
    let ends = noted(tails(&tx), &mut loaded.damage)?;
    let statement = match space {
        None => tx.prepare_cached(&format!("SELECT {COLUMNS} ORDER BY o.n")),
        Some(_) => tx.prepare_cached(&format!("SELECT {COLUMNS} WHERE o.s = ?1 ORDER BY o.n")),
    }
    .map_err(&failed)?;
    let only = space.map(|id| ends.iter().find(|(other, _)| other == id).map(|(_, tail)| tail.s));
    if only == Some(None) {
        // Not listed: either we never had it, or the list is damaged and its ops are here.
        if space.is_some_and(|id| is_kept(&tx, id).unwrap_or(true)) {
            loaded.damage.push(Damage::new(Place::Space(space.copied()), "space-row"));
        }
        return Ok(loaded);
    }
    let mut reading = Reading::new(&ends, only.flatten());
    reading.run(statement, &mut loaded, visit)?;
    reading.finish(&mut loaded);
    Ok(loaded)
}

/// A reading in order: what each space should end with, and what it does.
struct Reading {
    only: Option<i64>,
    expected: HashMap<i64, (OpId, Tail)>,
    met: HashMap<i64, Tail>,
}

impl Reading {
    fn new(ends: &[(OpId, Tail)], only: Option<i64>) -> Self {
        let wanted = |s: i64| only.is_none_or(|only| only == s);
        let expected = ends.iter().filter(|(_, end)| wanted(end.s)).map(|(id, end)| (end.s, (*id, *end))).collect();
        Self { only, expected, met: HashMap::new() }
    }

    fn run(
        &mut self,
        mut statement: CachedStatement<'_>,
        loaded: &mut Loaded,
        visit: &mut dyn FnMut(Op),
    ) -> Result<(), StoreError> {
        let failed = StoreError::sqlite("reading acts");
        let mut rows = match self.only {
            None => statement.query([]),
            Some(s) => statement.query([s]),
        }
        .map_err(&failed)?;
        let (mut chunk, mut bytes) = (Vec::new(), 0);
        loop {
            let row = match rows.next() {
                Ok(row) => row,
                Err(e) => {
                    // What lies before the bad page was read well; what lies behind it can't be trusted to be next.
                    self.deliver(&chunk, loaded, visit);
                    loaded.damage.push(as_damage(failed(e))?);
                    return Ok(());
                }
            };
            let Some(row) = row else { break };
            let stored = Stored::read(row);
            bytes += stored.bytes();
            chunk.push(stored);
            if chunk.len() == CHUNK_ROWS || bytes > CHUNK_BYTES {
                self.deliver(&chunk, loaded, visit);
                chunk.clear();
                bytes = 0;
            }
        }
        self.deliver(&chunk, loaded, visit);
        Ok(())
    }

    fn deliver(&mut self, chunk: &[Stored], loaded: &mut Loaded, visit: &mut dyn FnMut(Op)) {
        for (stored, parsed) in chunk.iter().zip(parse_all(chunk)) {
            match parsed.and_then(|op| self.place(stored, op)) {
                Ok(op) => {
                    loaded.ops += 1;
                    visit(op);
                }
                Err(damage) => {
                    self.count(stored);
                    loaded.damage.push(damage);
                }
            }
        }
    }

    /// Counts the row, and checks that it lies in its own space.
    fn place(&mut self, stored: &Stored, op: Op) -> Result<Op, Damage> {
        let space = stored.s.and_then(|s| self.expected.get(&s)).map(|(id, _)| *id);
        if space != Some(space_of(&op)) {
            return Err(stored.damage("op-space"));
        }
        self.count(stored);
        Ok(op)
    }

    fn count(&mut self, stored: &Stored) {
        let Some(s) = stored.s else { return };
        let Some((space, _)) = self.expected.get(&s) else { return };
        // An unreadable id counts as the space's own: the chain differs then, as it should.
        self.met.entry(s).or_insert(Tail::start(s, *space)).push(stored.id.unwrap_or(*space));
    }

    fn finish(self, loaded: &mut Loaded) {
        for (s, (space, expected)) in self.expected {
            if self.met.get(&s) != Some(&expected) {
                loaded.damage.push(Damage::new(Place::Space(Some(space)), "space-order"));
            }
        }
    }
}

// ---- erasing --------------------------------------------------------------------------------

pub(super) fn erase_body(tx: &Transaction<'_>, id: &OpId) -> Result<Erased, StoreError> {
    let failed = StoreError::sqlite("erasing a body");
    let waited = waiting::erase_body(tx, id)?;
    let Some(stored) = find(tx, id)? else { return Ok(waited) };
    let n = stored.n as i64;
    let had = tx.execute("DELETE FROM bodies WHERE n = ?1", [n]).map_err(&failed)? > 0;
    tx.execute("UPDATE ops SET body_is = 2, aside_is = 2 WHERE n = ?1", [n]).map_err(&failed)?;
    Ok(if had || waited == Erased::Gone { Erased::Gone } else { Erased::NoBody })
}
