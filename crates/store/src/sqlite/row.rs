//! A row as it lies in the file, and the strict way from there back to an op.

use std::num::NonZero;
use std::thread;

use nobis_core::ids::Digest;
use nobis_core::op::{self, Op, OpId};
use rusqlite::types::FromSql;
use rusqlite::{Connection, Row};

use crate::error::{Damage, Place, StoreError};
use crate::rest::{Parts, Rows, Spot};

/// Whether a part of an op is here. Kept beside the part, so that one that went missing isn't taken for one that
/// never came, and one that was erased isn't taken back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    /// It never came: there is none, or it was withheld.
    Never = 0,
    /// It is here.
    Here = 1,
    /// It was erased here.
    Erased = 2,
}

impl Part {
    fn digit(self) -> &'static [u8] {
        match self {
            Self::Never => b"0",
            Self::Here => b"1",
            Self::Erased => b"2",
        }
    }

    fn read(digit: &[u8]) -> Option<Self> {
        [Self::Never, Self::Here, Self::Erased].into_iter().find(|part| part.digit() == digit)
    }
}

/// The columns [`Stored::read`] expects, in their order.
pub(super) const COLUMNS: &str = "o.n, o.name, o.sealed, b.sealed FROM ops o LEFT JOIN bodies b ON b.n = o.n";

/// A row of ops with its body, as it lies there. Nothing in it is trusted; `None` is a column of a type we never wrote.
pub(super) struct Stored {
    pub(super) n: i64,
    name: Option<Vec<u8>>,
    head: Option<Vec<u8>>,
    body: Option<Option<Vec<u8>>>,
}

/// What a row of ops holds when it opens.
pub(super) struct Head {
    /// Number of its space.
    pub(super) s: i64,
    pub(super) id: OpId,
    pub(super) body_is: Part,
    pub(super) aside_is: Part,
    parts: Parts<5>,
}

/// A row that was read: what can still be said of it, and the op if all of it holds.
pub(super) struct Parsed {
    pub(super) s: Option<i64>,
    pub(super) id: Option<OpId>,
    pub(super) op: Result<Op, Damage>,
}

fn op_spot(n: i64, name: &[u8]) -> Spot<'_> {
    Spot { table: "ops", number: n, name }
}

fn body_spot(n: i64) -> Spot<'static> {
    Spot { table: "bodies", number: n, name: b"" }
}

/// The name a row of ops is found by.
pub(super) fn name_of(keys: &Rows, id: &OpId) -> [u8; 32] {
    keys.name("op", &id.to_string())
}

/// Seals what stands in the row of ops.
pub(super) fn seal_head(
    keys: &Rows,
    n: i64,
    s: i64,
    op: &Op,
    [body_is, aside_is]: [Part; 2],
) -> Result<Vec<u8>, StoreError> {
    let (s, signature) = (s.to_string(), op.signature().to_armored());
    let parts = [s.as_bytes(), op.header_bytes(), signature.as_bytes(), body_is.digit(), aside_is.digit()];
    keys.seal(op_spot(n, &name_of(keys, &op.id())), &parts.map(Some))
}

/// Seals what stands in the row of bodies.
pub(super) fn seal_body(keys: &Rows, n: i64, op: &Op) -> Result<Vec<u8>, StoreError> {
    keys.seal(body_spot(n), &[op.body_bytes(), op.aside_bytes()])
}

impl Stored {
    pub(super) fn read(row: &Row<'_>) -> Self {
        Self { n: column::<i64>(row, 0).unwrap_or(0), name: column(row, 1), head: column(row, 2), body: column(row, 3) }
    }

    /// Bytes held, to keep chunks small.
    pub(super) fn bytes(&self) -> usize {
        let size = |part: Option<&Vec<u8>>| part.map_or(0, Vec::len);
        size(self.head.as_ref()) + size(self.body.iter().flatten().next())
    }

    /// Whether there is a row of bodies, whatever it is worth.
    pub(super) fn has_body_row(&self) -> bool {
        !matches!(self.body, Some(None))
    }

    /// Opens the row of ops.
    pub(super) fn head(&self, keys: &Rows) -> Result<Head, &'static str> {
        const TYPE: &str = "column-type";
        let (name, sealed) = (self.name.as_deref().ok_or(TYPE)?, self.head.as_deref().ok_or(TYPE)?);
        let parts: Parts<5> = keys.open(op_spot(self.n, name), sealed).ok_or("row-sealed")?;
        let read = || {
            let s = parts.text(0)?.parse().ok()?;
            let is = |index| Part::read(parts.get(index)?);
            Some((s, Digest::of(parts.get(1)?), is(3)?, is(4)?))
        };
        let (s, id, body_is, aside_is) = read().ok_or(TYPE)?;
        Ok(Head { s, id, body_is, aside_is, parts })
    }

    /// The op again, strictly: what was sealed in this place, spelling, limits, digests, signature, and that it is the
    /// one filed under this name. `None` where it is of another space than the one asked for.
    pub(super) fn parse(&self, keys: &Rows, only: Option<i64>) -> Option<Parsed> {
        let head = match self.head(keys) {
            Ok(head) => head,
            Err(code) => return Some(Parsed { s: None, id: None, op: Err(self.damage(None, code)) }),
        };
        if only.is_some_and(|only| only != head.s) {
            return None;
        }
        let op = self.parse_parts(keys, &head).map_err(|code| self.damage(Some(head.id), code));
        Some(Parsed { s: Some(head.s), id: Some(head.id), op })
    }

    pub(super) fn damage(&self, id: Option<OpId>, code: &'static str) -> Damage {
        Damage::new(Place::Op(self.n.unsigned_abs(), id), code)
    }

    /// The op without its body and aside, and the number of its space, if the row of ops holds.
    pub(super) fn bare(&self, keys: &Rows) -> Option<(Op, i64)> {
        let head = self.head(keys).ok()?;
        let (header, signature) = (head.parts.get(1)?, head.parts.text(2)?);
        let op = Op::parse(op::Parts { header, body: None, aside: None, signature }).ok()?;
        Some((op, head.s))
    }

    fn parse_parts(&self, keys: &Rows, head: &Head) -> Result<Op, &'static str> {
        const TYPE: &str = "column-type";
        let (Some(header), Some(signature)) = (head.parts.get(1), head.parts.text(2)) else { return Err(TYPE) };
        let opened: Option<Parts<2>> = match self.body.as_ref().ok_or(TYPE)? {
            Some(sealed) => Some(keys.open(body_spot(self.n), sealed).ok_or("body-sealed")?),
            None => None,
        };
        let part = |index| opened.as_ref().and_then(|parts| parts.get(index));
        let (body, aside) = (part(0), part(1));
        for (is, part) in [(head.body_is, body), (head.aside_is, aside)] {
            match (is, part) {
                (Part::Here, None) => return Err("part-missing"),
                (Part::Never | Part::Erased, Some(_)) => return Err("part-unexpected"),
                _ => (),
            }
        }
        // Only the class of failure goes on: serde's account of the place may quote what is written there.
        let op = Op::parse(op::Parts { header, body, aside, signature }).map_err(|e| e.code())?;
        if self.name.as_deref() == Some(&name_of(keys, &op.id())) { Ok(op) } else { Err("op-id") }
    }
}

/// A column, or `None` if it isn't of its type: text that isn't UTF-8 included.
pub(super) fn column<T: FromSql>(row: &Row<'_>, index: usize) -> Option<T> {
    row.get(index).ok()
}

/// Parses rows on all processors: one costs some 80 µs, nearly all of it canonical JSON and the signature, so that
/// two processors load a space of 20,000 ops in about a second. A way around the signature was considered and left:
/// who can write the file could then write an objection, or a consent, that nobody signed.
pub(super) fn parse_all(keys: &Rows, only: Option<i64>, rows: &[Stored]) -> Vec<Option<Parsed>> {
    let workers = thread::available_parallelism().map_or(1, NonZero::get);
    // Below 16 rows a thread costs more than it saves.
    let share = rows.len().div_ceil(workers).max(16);
    let parse = |part: &'_ [Stored]| part.iter().map(|row| row.parse(keys, only)).collect::<Vec<_>>();
    if rows.len() <= share {
        return parse(rows);
    }
    thread::scope(|scope| {
        let parts: Vec<_> = rows.chunks(share).map(|part| scope.spawn(move || parse(part))).collect();
        parts.into_iter().flat_map(|part| part.join().expect("the strict parser never panics")).collect()
    })
}

/// The number of the next row of a table, by the query for its highest. It must be known before the row is sealed.
pub(super) fn next_number(db: &Connection, highest: &str) -> Result<i64, StoreError> {
    let highest: rusqlite::Result<Option<i64>> =
        db.prepare_cached(highest).and_then(|mut statement| statement.query_row([], |row| row.get(0)));
    Ok(highest.map_err(StoreError::sqlite("numbering a row"))?.unwrap_or(0).saturating_add(1))
}

/// The code of an error that belongs into a list of damage, or the error itself.
pub(super) fn as_damage(error: StoreError) -> Result<Damage, StoreError> {
    match error {
        StoreError::Damaged(damage) => Ok(damage),
        other => Err(other),
    }
}

/// Goes on after damage, with nothing in the hand; other errors end the reading.
pub(super) fn noted<T: Default>(result: Result<T, StoreError>, damage: &mut Vec<Damage>) -> Result<T, StoreError> {
    match result {
        Ok(value) => Ok(value),
        Err(e) => {
            damage.push(as_damage(e)?);
            Ok(T::default())
        }
    }
}
