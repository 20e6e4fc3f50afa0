//! Keeping: signed acts, blobs and settings on disk, so that nothing acknowledged is ever lost.
//!
//! [`Keep`] is the contract; [`SqliteKeep`] keeps it in one SQLite file with blobs as plain files beside it. A store
//! knows nothing of what an act means: it takes ops whose form is right and gives back the same ops in an order in
//! which parents come first. Everything is read again through the strict parser, so a store can lose an op, and says
//! so, but it can't make one up. Damage is told and left out, and the rest still loads: see [`Loaded`].
//!
//! What is on disk is sealed under a [`DataKey`] (`spec/at-rest.md`); [`LockFile`] is how people get at it.
//!
//! What this is not: protection while it is open, and from who can put back the whole folder as it once was. Ops that
//! were taken out together with every trace of them are missed only by the other units that hold them.

mod backup;
mod blobs;
mod error;
mod keep;
mod rest;
mod sqlite;

pub use backup::{BackedUp, back_up, lock_of, unpack};
pub use error::{Damage, Place, StoreError};
pub use keep::{
    Appended, Erased, Fixity, Keep, Loaded, Progress, SETTING_BYTES_MAX, SpaceKept, WAITING_BYTES_MAX, WAITING_MAX,
};
pub use rest::{
    AgentEntry, Cost, DataKey, KEY_BYTES, LOCK_BYTES_MAX, LockError, LockFile, SPARE_BYTES, empty_spare, fill_spare,
    open_spare,
};
pub use sqlite::{APPLICATION_ID, BLOBS_FOLDER, DATABASE_FILE, LOCK_FILE, MARK_FILE, SCHEMA_VERSION, SqliteKeep};
