//! The SQLite backend: the contract, and what is particular to files.
#![allow(clippy::unwrap_used)]

mod common;

use common::contract::{self, Bench};
use nobis_store::SqliteKeep;

struct Folder(tempfile::TempDir);

impl Bench for Folder {
    type Store = SqliteKeep;

    fn open(&self) -> SqliteKeep {
        SqliteKeep::open(self.0.path()).unwrap()
    }
}

#[test]
fn sqlite_keeps_the_contract() {
    contract::suite(|| Folder(tempfile::tempdir().unwrap()));
}
