//! A row as it lies in the file, and the strict way from there back to an op.

use std::num::NonZero;
use std::thread;

use nobis_core::op::{Op, OpId, Parts};
use rusqlite::Row;
use rusqlite::types::{FromSql, ValueRef};

use crate::error::{Damage, Place, StoreError};

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
    fn read(row: &Row<'_>, column: usize) -> Option<Self> {
        match row.get_ref(column).ok()? {
            ValueRef::Integer(0) => Some(Self::Never),
            ValueRef::Integer(1) => Some(Self::Here),
            ValueRef::Integer(2) => Some(Self::Erased),
            _ => None,
        }
    }
}

/// The columns [`Stored::read`] expects, in their order.
pub(super) const COLUMNS: &str = "o.n, o.id, o.s, o.header, o.signature, o.body_is, o.aside_is, b.body, b.aside
    FROM ops o LEFT JOIN bodies b ON b.n = o.n";

/// A row of ops with its body. Nothing in it is trusted; `None` is a column of a type we never wrote.
pub(super) struct Stored {
    pub(super) n: u64,
    pub(super) id: Option<OpId>,
    pub(super) s: Option<i64>,
    header: Option<Vec<u8>>,
    signature: Option<String>,
    pub(super) body_is: Option<Part>,
    pub(super) aside_is: Option<Part>,
    body: Option<Option<Vec<u8>>>,
    aside: Option<Option<Vec<u8>>>,
}

impl Stored {
    pub(super) fn read(row: &Row<'_>) -> Self {
        Self {
            n: column::<i64>(row, 0).map_or(0, i64::unsigned_abs),
            id: column::<String>(row, 1).and_then(|id| id.parse().ok()),
            s: column(row, 2),
            header: column(row, 3),
            signature: column(row, 4),
            body_is: Part::read(row, 5),
            aside_is: Part::read(row, 6),
            body: column(row, 7),
            aside: column(row, 8),
        }
    }

    /// Bytes held, to keep chunks small.
    pub(super) fn bytes(&self) -> usize {
        let size = |part: &Option<Option<Vec<u8>>>| part.iter().flatten().map(Vec::len).sum::<usize>();
        self.header.as_ref().map_or(0, Vec::len) + size(&self.body) + size(&self.aside)
    }

    pub(super) fn damage(&self, code: &'static str) -> Damage {
        Damage::new(Place::Op(self.n, self.id), code)
    }

    /// The op again, strictly: spelling, limits, digests, signature, and that it is the one filed under this id.
    pub(super) fn parse(&self) -> Result<Op, Damage> {
        self.parse_parts().map_err(|code| self.damage(code))
    }

    fn parse_parts(&self) -> Result<Op, &'static str> {
        const TYPE: &str = "column-type";
        let header = self.header.as_deref().ok_or(TYPE)?;
        let signature = self.signature.as_deref().ok_or(TYPE)?;
        let body = self.body.as_ref().ok_or(TYPE)?.as_deref();
        let aside = self.aside.as_ref().ok_or(TYPE)?.as_deref();
        for (is, part) in [(self.body_is, body), (self.aside_is, aside)] {
            match (is.ok_or(TYPE)?, part) {
                (Part::Here, None) => return Err("part-missing"),
                (Part::Never | Part::Erased, Some(_)) => return Err("part-unexpected"),
                _ => (),
            }
        }
        // Only the class of failure goes on: serde's account of the place may quote what is written there.
        let op = Op::parse(Parts { header, body, aside, signature }).map_err(|e| e.code())?;
        if Some(op.id()) == self.id { Ok(op) } else { Err("op-id") }
    }
}

/// A column, or `None` if it isn't of its type: text that isn't UTF-8 included.
pub(super) fn column<T: FromSql>(row: &Row<'_>, index: usize) -> Option<T> {
    row.get(index).ok()
}

/// Parses rows on all processors: one costs some 80 µs, nearly all of it canonical JSON and the signature, so that
/// two processors load a space of 20,000 ops in about a second. A way around the signature was considered and left:
/// who can write the file could then write an objection, or a consent, that nobody signed.
pub(super) fn parse_all(rows: &[Stored]) -> Vec<Result<Op, Damage>> {
    let workers = thread::available_parallelism().map_or(1, NonZero::get);
    // Below 16 rows a thread costs more than it saves.
    let share = rows.len().div_ceil(workers).max(16);
    if rows.len() <= share {
        return rows.iter().map(Stored::parse).collect();
    }
    thread::scope(|scope| {
        let parse = |part: &'_ [Stored]| part.iter().map(Stored::parse).collect::<Vec<_>>();
        let parts: Vec<_> = rows.chunks(share).map(|part| scope.spawn(move || parse(part))).collect();
        parts.into_iter().flat_map(|part| part.join().expect("the strict parser never panics")).collect()
    })
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
