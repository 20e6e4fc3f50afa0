//! The contract: what a place that keeps ops promises, whatever it is built on.

use std::io::{Read, Write};

use nobis_core::ids::Digest;
use nobis_core::op::{Op, OpId};

use crate::error::{Damage, StoreError};

/// Most ops that wait for their parents. A courier file of a year of one unit's work is some thousands.
pub const WAITING_MAX: u64 = 4096;
/// Most bytes of ops that wait: 4096 ops × 16 kB, or 16 ops of the largest size (4 MiB of body and aside).
pub const WAITING_BYTES_MAX: u64 = 64 * 1024 * 1024;
/// Largest value of a setting: settings are names, dates and preferences, not documents.
pub const SETTING_BYTES_MAX: usize = 64 * 1024;

/// A place that keeps ops, blobs and settings. One writer at a time; no method returns before its effect is durable.
///
/// Every backend passes one contract suite (`tests/common/contract.rs`).
pub trait Keep: Send {
    /// Keeps a batch of ops: all of them or none, and only once they are durable. Parents come first, in the batch or
    /// here already. An op that is known is not kept twice; where its copy here lacks a part or is damaged, the
    /// offered one mends it, except for what was erased: that stays erased. Ops that waited and are kept now wait no
    /// longer.
    ///
    /// # Errors
    /// [`StoreError::ParentsMissing`], or the disk refuses. On any error nothing of the batch is acknowledged, and
    /// everything acknowledged before is still here.
    fn append(&mut self, ops: &[Op]) -> Result<Appended, StoreError>;

    /// The spaces kept here, in the order in which they were first kept.
    ///
    /// # Errors
    /// The store can't be read.
    fn spaces(&self) -> Result<Vec<SpaceKept>, StoreError>;

    /// Hands over every op of one space, or of all, in the order in which they were kept: parents first. Each is
    /// parsed strictly, signature included. Ops that no longer hold are left out and listed as damage: who loads a
    /// space with damage may show it, but must neither sign in it (the next `seq` may be taken) nor seal.
    ///
    /// # Errors
    /// The store can't be read at all.
    fn each(&self, space: Option<&OpId>, visit: &mut dyn FnMut(Op)) -> Result<Loaded, StoreError>;

    /// One op, or `None` if it isn't kept here (it may still wait).
    ///
    /// # Errors
    /// [`StoreError::Damaged`] if what is kept isn't that op any more.
    fn get(&self, id: &OpId) -> Result<Option<Op>, StoreError>;

    /// Erases body and aside of an op, kept or waiting, so that their bytes are gone from the store's files. Header
    /// and signature stay, and prove that it was. Calling it again is harmless, and finishes what was interrupted.
    ///
    /// # Errors
    /// [`StoreError::EraseUnfinished`]: the body is gone from the store, but a reader or a full disk
    /// keeps an older copy in the log.
    fn erase_body(&mut self, id: &OpId) -> Result<Erased, StoreError>;

    /// Lets an op wait whose parents aren't here. A waiting op is not acknowledged: whoever sent it keeps it too.
    ///
    /// # Errors
    /// [`StoreError::WaitingFull`] beyond [`WAITING_MAX`] ops or [`WAITING_BYTES_MAX`] bytes.
    fn hold(&mut self, op: &Op) -> Result<(), StoreError>;

    /// Hands over every waiting op, strictly parsed, in the order in which they came.
    ///
    /// # Errors
    /// The store can't be read at all.
    fn each_waiting(&self, visit: &mut dyn FnMut(Op)) -> Result<Loaded, StoreError>;

    /// Lets go of waiting ops that can never be admitted; returns how many there were.
    ///
    /// # Errors
    /// The disk refuses.
    fn drop_waiting(&mut self, ids: &[OpId]) -> Result<u64, StoreError>;

    /// Keeps a blob under its SHA-256. One that is here and whole is not written again.
    ///
    /// # Errors
    /// `from` can't be read, or the disk refuses.
    fn put_blob(&mut self, from: &mut dyn Read) -> Result<Digest, StoreError>;

    /// Whether a file for this blob is here; whether it is whole, only reading it says.
    fn has_blob(&self, digest: &Digest) -> bool;

    /// A blob in memory, checked against its digest.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] if the bytes aren't those any more.
    fn blob(&self, digest: &Digest) -> Result<Option<Vec<u8>>, StoreError>;

    /// Writes a blob to `to` without holding it in memory, and returns its size. It is hashed before the first byte
    /// is handed out, and again while it is.
    ///
    /// # Errors
    /// [`StoreError::Damaged`], or `to` refuses.
    fn blob_to(&self, digest: &Digest, to: &mut dyn Write) -> Result<Option<u64>, StoreError>;

    /// Overwrites and removes a blob; returns whether there was one.
    ///
    /// # Errors
    /// The disk refuses.
    fn erase_blob(&mut self, digest: &Digest) -> Result<bool, StoreError>;

    /// A setting of this node. Settings are local and never part of what others check.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] if the value isn't the one that was set.
    fn setting(&self, name: &str) -> Result<Option<Vec<u8>>, StoreError>;

    /// Sets a setting, or removes it with `None`. Names are ids: 1 to 64 of `A-Z a-z 0-9 . _ -`.
    ///
    /// # Errors
    /// [`StoreError::Setting`] for a name or value out of bounds, or the disk refuses.
    fn set_setting(&mut self, name: &str, value: Option<&[u8]>) -> Result<(), StoreError>;

    /// Reads everything again: every op with its signature, their order and number, every blob, every setting, and
    /// the database's own structure.
    ///
    /// # Errors
    /// The store can't be read at all. What can be read and isn't right is in [`Fixity::damage`].
    fn check(&self, progress: &mut dyn FnMut(Progress)) -> Result<Fixity, StoreError>;
}

/// What became of a batch.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Appended {
    /// Ops that are new here.
    pub new: u64,
    /// Ops that were here already, and whole.
    pub known: u64,
    /// Ops that were here, and of which a missing or damaged part was taken from the batch.
    pub mended: u64,
}

/// A space and how many ops of it are kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SpaceKept {
    /// Id of its founding op.
    pub id: OpId,
    /// Number of ops.
    pub ops: u64,
}

/// What became of an erasure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Erased {
    /// There was a body, and it is gone.
    Gone,
    /// The op is here, and there was no body to erase. One that comes later will not be kept either.
    NoBody,
    /// There is no such op here.
    Unknown,
}

/// What a reading gave.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[must_use = "what is damaged was left out, and somebody must be told"]
pub struct Loaded {
    /// Ops handed over.
    pub ops: u64,
    /// What doesn't hold any more, in the order in which it was met.
    pub damage: Vec<Damage>,
}

impl Loaded {
    /// The number of ops, if nothing was damaged.
    ///
    /// # Errors
    /// The first damage, for callers that go on only with everything.
    pub fn intact(self) -> Result<u64, StoreError> {
        self.damage.into_iter().next().map_or(Ok(self.ops), |damage| Err(StoreError::Damaged(damage)))
    }
}

/// How far a check is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Progress {
    /// Ops read, of this many.
    Ops(u64, u64),
    /// The database's own structure is being read; SQLite doesn't say how far it is.
    Structure,
    /// Blobs read, of this many.
    Blobs(u64, u64),
}

/// What a check found.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[must_use = "a check nobody reads is no check"]
pub struct Fixity {
    /// Ops that hold.
    pub ops: u64,
    /// Waiting ops that hold.
    pub waiting: u64,
    /// Settings that hold.
    pub settings: u64,
    /// Blobs that hold.
    pub blobs: u64,
    /// Bytes of those blobs.
    pub blob_bytes: u64,
    /// Everything that doesn't.
    pub damage: Vec<Damage>,
}

impl Fixity {
    /// Whether everything is as it was kept.
    pub fn is_sound(&self) -> bool {
        self.damage.is_empty()
    }
}
