//! Kept ops: appended in batches, read in order, erased in part.

use std::collections::{HashMap, HashSet};

use nobis_core::ids::Digest;
use nobis_core::op::{Op, OpId};
use rusqlite::{CachedStatement, Connection, OptionalExtension, Transaction, params};

use super::row::{
    COLUMNS, Parsed, Part, Stored, as_damage, column, name_of, next_number, noted, parse_all, seal_body, seal_head,
};
use super::waiting;
use crate::error::{Damage, Place, StoreError};
use crate::keep::{Appended, Erased, Loaded, SpaceKept};
use crate::rest::{Parts, Rows, Spot};

/// Rows parsed at a time: enough for all processors, and little memory.
const CHUNK_ROWS: usize = 1024;
/// Or this many bytes, when bodies are large: four ops of the largest size.
const CHUNK_BYTES: usize = 16 * 1024 * 1024;

/// The end of a space: how many ops, and a digest over their ids in order. A row that is lost, doubled or moved
/// changes it. It is sealed as the rows are: who can't write those can't write this either.
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

fn space_spot(s: i64, name: &[u8]) -> Spot<'_> {
    Spot { table: "spaces", number: s, name }
}

fn space_name(keys: &Rows, space: &OpId) -> [u8; 32] {
    keys.name("space", &space.to_string())
}

fn seal_tail(keys: &Rows, space: &OpId, tail: &Tail) -> Result<Vec<u8>, StoreError> {
    let texts = [space.to_string(), tail.ops.to_string(), tail.chain.to_string()];
    keys.seal(space_spot(tail.s, &space_name(keys, space)), &texts.each_ref().map(|text| Some(text.as_bytes())))
}

fn tails(db: &Connection, keys: &Rows) -> Result<Vec<(OpId, Tail)>, StoreError> {
    let failed = StoreError::sqlite("reading the list of spaces");
    let mut statement = db.prepare_cached("SELECT s, name, sealed FROM spaces ORDER BY s").map_err(&failed)?;
    let mut rows = statement.query([]).map_err(&failed)?;
    let mut tails = Vec::new();
    while let Some(row) = rows.next().map_err(&failed)? {
        let read = || {
            let s = column(row, 0)?;
            let (name, sealed): (Vec<u8>, Vec<u8>) = (column(row, 1)?, column(row, 2)?);
            let parts: Parts<3> = keys.open(space_spot(s, &name), &sealed)?;
            let ops = parts.text(1)?.parse().ok()?;
            Some((parts.text(0)?.parse().ok()?, Tail { s, ops, chain: parts.text(2)?.parse().ok()? }))
        };
        tails.push(read().ok_or(StoreError::Damaged(Damage::new(Place::Space(None), "space-row")))?);
    }
    Ok(tails)
}

pub(super) fn spaces(db: &Connection, keys: &Rows) -> Result<Vec<SpaceKept>, StoreError> {
    Ok(tails(db, keys)?.into_iter().map(|(id, tail)| SpaceKept { id, ops: tail.ops }).collect())
}

/// How many ops the spaces hold together; saturating, because a damaged number can be anything.
pub(super) fn total(spaces: &[SpaceKept]) -> u64 {
    spaces.iter().fold(0, |sum, space| sum.saturating_add(space.ops))
}

// ---- appending ------------------------------------------------------------------------------

/// Keeps a batch; with what became of it, the last op that is new.
pub(super) fn append(tx: &Transaction<'_>, keys: &Rows, batch: &[Op]) -> Result<(Appended, Option<OpId>), StoreError> {
    let failed = StoreError::sqlite("keeping acts");
    let (mut appended, mut last) = (Appended::default(), None);
    let mut ends: HashMap<OpId, Tail> = tails(tx, keys)?.into_iter().collect();
    let mut changed = HashSet::new();
    let mut n = next_number(tx, "SELECT max(n) FROM ops")?;
    for op in batch {
        let space = space_of(op);
        if let Some(stored) = find(tx, keys, &op.id())? {
            let s = ends.get(&space).map(|end| end.s);
            if mend(tx, keys, &stored, s, op)? {
                appended.mended += 1
            } else {
                appended.known += 1
            }
            continue;
        }
        for parent in op.parents() {
            if !is_kept(tx, keys, &parent)? {
                return Err(StoreError::ParentsMissing(op.id()));
            }
        }
        // Listed already if only its row was lost: its acts still belong to it.
        if op.header().space.is_none() && !ends.contains_key(&space) {
            ends.insert(space, Tail::start(next_number(tx, "SELECT max(s) FROM spaces")?, space));
            let (name, s) = (space_name(keys, &space), ends[&space].s);
            let sealed = seal_tail(keys, &space, &ends[&space])?;
            tx.execute("INSERT INTO spaces (s, name, sealed) VALUES (?1, ?2, ?3)", params![s, name, sealed])
                .map_err(&failed)?;
        }
        let end =
            ends.get_mut(&space).ok_or(StoreError::Damaged(Damage::new(Place::Space(Some(space)), "space-row")))?;
        insert(tx, keys, n, end.s, op)?;
        end.push(op.id());
        changed.insert(space);
        appended.new += 1;
        last = Some(op.id());
        n = n.saturating_add(1);
    }
    waiting::drop(tx, keys, &batch.iter().map(Op::id).collect::<Vec<_>>())?;
    for space in changed {
        let sealed = seal_tail(keys, &space, &ends[&space])?;
        tx.execute("UPDATE spaces SET sealed = ?2 WHERE s = ?1", params![ends[&space].s, sealed]).map_err(&failed)?;
    }
    Ok((appended, last))
}

/// Which parts of an op are here; `erased` says which are gone for good.
fn parts_of(op: &Op, erased: [bool; 2]) -> [Part; 2] {
    let is = |erased: bool, part: Option<&[u8]>| match (erased, part) {
        (true, _) => Part::Erased,
        (false, Some(_)) => Part::Here,
        (false, None) => Part::Never,
    };
    [is(erased[0], op.body_bytes()), is(erased[1], op.aside_bytes())]
}

fn insert(tx: &Transaction<'_>, keys: &Rows, n: i64, s: i64, op: &Op) -> Result<(), StoreError> {
    let failed = StoreError::sqlite("keeping an act");
    let parts = parts_of(op, [waiting::is_erased(tx, keys, &op.id())?; 2]);
    let sealed = seal_head(keys, n, s, op, parts)?;
    tx.prepare_cached("INSERT INTO ops (n, name, sealed) VALUES (?1, ?2, ?3)")
        .and_then(|mut statement| statement.execute(params![n, name_of(keys, &op.id()), sealed]))
        .map_err(&failed)?;
    if parts[0] == Part::Here { put_body(tx, keys, n, op) } else { Ok(()) }
}

fn put_body(tx: &Transaction<'_>, keys: &Rows, n: i64, op: &Op) -> Result<(), StoreError> {
    let failed = StoreError::sqlite("keeping a body");
    let sealed = seal_body(keys, n, op)?;
    tx.prepare_cached("INSERT OR REPLACE INTO bodies (n, sealed) VALUES (?1, ?2)")
        .and_then(|mut statement| statement.execute(params![n, sealed]))
        .map(drop)
        .map_err(failed)
}

/// Takes from an offered op what the kept one lacks or has damaged. Whether anything had to be done.
fn mend(
    tx: &Transaction<'_>,
    keys: &Rows,
    stored: &Stored,
    space: Option<i64>,
    offered: &Op,
) -> Result<bool, StoreError> {
    let failed = StoreError::sqlite("mending an act");
    let here = stored.parse(keys, None).and_then(|parsed| parsed.op.ok());
    let head = stored.head(keys).ok();
    // A row that doesn't open can't say whether its body was erased. If there is no row for it, it may have been.
    let erased = match &head {
        Some(head) => [head.body_is == Part::Erased, head.aside_is == Part::Erased],
        None => [!stored.has_body_row(); 2],
    };
    let mut whole = offered.clone();
    if erased[0] {
        whole = whole.without_body();
    } else if erased[1] {
        whole = whole.without_aside();
    }
    let lacks = |part: fn(&Op) -> Option<&[u8]>| part(&whole).is_some() && here.as_ref().and_then(part).is_none();
    if here.is_some() && !lacks(Op::body_bytes) && !lacks(Op::aside_bytes) {
        return Ok(false);
    }
    let had_body = head.as_ref().map_or(stored.has_body_row(), |head| head.body_is == Part::Here);
    if whole.body().is_none() && here.is_none() && had_body {
        // The offered one has no body either: a header alone must not turn a damaged act into a bodiless one.
        return Ok(false);
    }
    let Some(s) = space.or(head.map(|head| head.s)) else { return Ok(false) };
    let (n, parts) = (stored.n, parts_of(&whole, erased));
    let sealed = seal_head(keys, n, s, &whole, parts)?;
    tx.execute("UPDATE ops SET sealed = ?2 WHERE n = ?1", params![n, sealed]).map_err(&failed)?;
    tx.execute("DELETE FROM bodies WHERE n = ?1", [n]).map_err(&failed)?;
    if parts[0] == Part::Here {
        put_body(tx, keys, n, &whole)?;
    }
    Ok(true)
}

// ---- reading --------------------------------------------------------------------------------

fn find(db: &Connection, keys: &Rows, id: &OpId) -> Result<Option<Stored>, StoreError> {
    let failed = StoreError::sqlite("looking up an act");
    let mut statement = db.prepare_cached(&format!("SELECT {COLUMNS} WHERE o.name = ?1")).map_err(&failed)?;
    statement.query_row([name_of(keys, id)], |row| Ok(Stored::read(row))).optional().map_err(failed)
}

pub(super) fn is_kept(db: &Connection, keys: &Rows, id: &OpId) -> Result<bool, StoreError> {
    let failed = StoreError::sqlite("looking up an act");
    let mut statement = db.prepare_cached("SELECT 1 FROM ops WHERE name = ?1").map_err(&failed)?;
    statement.exists([name_of(keys, id)]).map_err(failed)
}

pub(super) fn get(db: &Connection, keys: &Rows, id: &OpId) -> Result<Option<Op>, StoreError> {
    let stored = find(db, keys, id)?;
    let parsed = stored.and_then(|stored| stored.parse(keys, None));
    parsed.map(|parsed| parsed.op).transpose().map_err(|damage| {
        // What was asked for is known here, whatever the row still tells.
        let Damage { place, code } = damage;
        let place = if let Place::Op(n, None) = place { Place::Op(n, Some(*id)) } else { place };
        StoreError::Damaged(Damage::new(place, code))
    })
}

pub(super) fn each(
    db: &Connection,
    keys: &Rows,
    space: Option<&OpId>,
    visit: &mut dyn FnMut(Op),
) -> Result<Loaded, StoreError> {
    let failed = StoreError::sqlite("reading acts");
    // One snapshot for the list of spaces and the rows, whatever a writer does meanwhile.
    let tx = db.unchecked_transaction().map_err(&failed)?;
    let mut loaded = Loaded::default();
    let ends = noted(tails(&tx, keys), &mut loaded.damage)?;
    // Every row is opened to see whose it is: some microseconds each, where parsing one takes eighty.
    let statement = tx.prepare_cached(&format!("SELECT {COLUMNS} ORDER BY o.n")).map_err(&failed)?;
    let only = space.map(|id| ends.iter().find(|(other, _)| other == id).map(|(_, tail)| tail.s));
    if only == Some(None) {
        // Not listed: either we never had it, or the list is damaged and its ops are here.
        if space.is_some_and(|id| is_kept(&tx, keys, id).unwrap_or(true)) {
            loaded.damage.push(Damage::new(Place::Space(space.copied()), "space-row"));
        }
        return Ok(loaded);
    }
    let mut reading = Reading::new(keys, &ends, only.flatten());
    reading.run(statement, &mut loaded, visit)?;
    reading.finish(&mut loaded);
    Ok(loaded)
}

/// A reading in order: what each space should end with, and what it does.
struct Reading<'k> {
    keys: &'k Rows,
    only: Option<i64>,
    expected: HashMap<i64, (OpId, Tail)>,
    met: HashMap<i64, Tail>,
}

impl<'k> Reading<'k> {
    fn new(keys: &'k Rows, ends: &[(OpId, Tail)], only: Option<i64>) -> Self {
        let wanted = |s: i64| only.is_none_or(|only| only == s);
        let expected = ends.iter().filter(|(_, end)| wanted(end.s)).map(|(id, end)| (end.s, (*id, *end))).collect();
        Self { keys, only, expected, met: HashMap::new() }
    }

    fn run(
        &mut self,
        mut statement: CachedStatement<'_>,
        loaded: &mut Loaded,
        visit: &mut dyn FnMut(Op),
    ) -> Result<(), StoreError> {
        let failed = StoreError::sqlite("reading acts");
        let mut rows = statement.query([]).map_err(&failed)?;
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
        for (stored, parsed) in chunk.iter().zip(parse_all(self.keys, self.only, chunk)) {
            let Some(Parsed { s, id, op }) = parsed else { continue };
            match op.and_then(|op| self.place(stored, s, op)) {
                Ok(op) => {
                    self.count(s, id);
                    loaded.ops += 1;
                    visit(op);
                }
                Err(damage) => {
                    self.count(s, id);
                    loaded.damage.push(damage);
                }
            }
        }
    }

    /// Checks that an op lies in its own space.
    fn place(&self, stored: &Stored, s: Option<i64>, op: Op) -> Result<Op, Damage> {
        let space = s.and_then(|s| self.expected.get(&s)).map(|(id, _)| *id);
        if space == Some(space_of(&op)) { Ok(op) } else { Err(stored.damage(Some(op.id()), "op-space")) }
    }

    /// Counts a row that says whose it is. One that doesn't is missed in its space's chain.
    fn count(&mut self, s: Option<i64>, id: Option<OpId>) {
        let (Some(s), Some(id)) = (s, id) else { return };
        let Some((space, _)) = self.expected.get(&s) else { return };
        self.met.entry(s).or_insert(Tail::start(s, *space)).push(id);
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

pub(super) fn erase_body(tx: &Transaction<'_>, keys: &Rows, id: &OpId) -> Result<Erased, StoreError> {
    let failed = StoreError::sqlite("erasing a body");
    let waited = waiting::erase_body(tx, keys, id)?;
    let Some(stored) = find(tx, keys, id)? else { return Ok(waited) };
    let n = stored.n;
    let had = tx.execute("DELETE FROM bodies WHERE n = ?1", [n]).map_err(&failed)? > 0;
    // A row that no longer opens keeps its damage; without a row of bodies it counts as erased.
    if let Some(op) = stored.bare(keys) {
        let sealed = seal_head(keys, n, op.1, &op.0, [Part::Erased; 2])?;
        tx.execute("UPDATE ops SET sealed = ?2 WHERE n = ?1", params![n, sealed]).map_err(&failed)?;
    }
    Ok(if had || waited == Erased::Gone { Erased::Gone } else { Erased::NoBody })
}
