//! The SQLite backend: the contract, and what is particular to files.
#![allow(clippy::unwrap_used)]

mod common;

use common::contract::{self, Bench};
use common::{history, open, open_read_only};
use nobis_store::{APPLICATION_ID, DATABASE_FILE, DataKey, Keep, SCHEMA_VERSION, SqliteKeep, StoreError};
use rusqlite::Connection;
use std::fs;
use std::path::Path;
use std::process::Command;

struct Folder(tempfile::TempDir);

impl Bench for Folder {
    type Store = SqliteKeep;

    fn open(&self) -> SqliteKeep {
        open(self.0.path()).unwrap()
    }
}

#[test]
fn sqlite_keeps_the_contract() {
    contract::suite(|| Folder(tempfile::tempdir().unwrap()));
}

/// Not a test: another process that tries to open the store.
#[test]
#[ignore = "run by another test, as a child"]
fn child() {
    if let Some(folder) = std::env::var_os("NOBIS_STORE_CHILD") {
        let error = open(Path::new(&folder)).err().map(|e| e.to_string());
        println!("\ntold: {}", error.unwrap_or_default());
    }
}

fn another_process(folder: &Path) -> String {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["--exact", "child", "--ignored", "--nocapture"]).env("NOBIS_STORE_CHILD", folder);
    let out = String::from_utf8(command.output().unwrap().stdout).unwrap();
    out.lines().find_map(|line| line.strip_prefix("told: ")).unwrap().to_owned()
}

#[test]
fn a_second_writer_is_refused_until_the_first_has_closed() {
    let folder = tempfile::tempdir().unwrap();
    let keep = open(folder.path()).unwrap();
    let path = folder.path().canonicalize().unwrap();
    assert_eq!(open(folder.path()).err(), Some(StoreError::InUse(path.clone())));
    let told = another_process(folder.path());
    assert_eq!(told, format!("another nobis is using {}: close it, then try again", path.display()));
    drop(keep);
    assert_eq!(another_process(folder.path()), "");
    open(folder.path()).unwrap();
}

#[test]
fn readers_read_beside_the_writer_and_write_nothing() {
    let folder = tempfile::tempdir().unwrap();
    assert!(open_read_only(folder.path()).is_err(), "there is nothing to read yet");
    let ops = history(1, 5);
    let mut keep = open(folder.path()).unwrap();
    keep.append(&ops[..3]).unwrap();
    let mut reader = open_read_only(folder.path()).unwrap();
    assert_eq!(contract::all(&reader), ops[..3]);
    keep.append(&ops[3..]).unwrap();
    assert_eq!(contract::all(&reader), ops, "a reader sees what came since");
    assert!(reader.check(&mut |_| ()).unwrap().is_sound());
    let refused = [
        reader.append(&ops).map(drop),
        reader.erase_body(&ops[0].id()).map(drop),
        reader.hold(&ops[0]),
        reader.drop_waiting(&[]).map(drop),
        reader.put_blob(&mut b"x".as_slice()).map(drop),
        reader.erase_blob(&ops[0].id()).map(drop),
        reader.set_setting("x", None),
    ];
    assert!(refused.iter().all(|result| *result == Err(StoreError::ReadOnly)), "{refused:?}");
    drop(keep);
    drop(reader);
    assert_eq!(contract::all(&open_read_only(folder.path()).unwrap()), ops, "without a writer, too");
}

/// Makes a store, changes its file by hand, and opens it again for writing and for reading.
fn opened_after(statement: &str) -> [Option<StoreError>; 2] {
    let folder = tempfile::tempdir().unwrap();
    drop(open(folder.path()).unwrap());
    let db = Connection::open(folder.path().join(DATABASE_FILE)).unwrap();
    db.execute_batch(statement).unwrap();
    drop(db);
    [open(folder.path()).err(), open_read_only(folder.path()).err()]
}

#[test]
fn a_newer_store_is_refused_and_left_as_it_is() {
    let newer = StoreError::Newer { found: SCHEMA_VERSION + 1, known: SCHEMA_VERSION };
    assert!(newer.to_string().contains("use that program"));
    let refused = opened_after(&format!("PRAGMA user_version = {}", SCHEMA_VERSION + 1));
    assert_eq!(refused, [Some(newer.clone()), Some(newer)]);
}

#[test]
fn what_is_not_ours_is_refused() {
    let not_ours = |errors: [Option<StoreError>; 2]| errors.iter().flatten().all(|e| e.code() == "store-not-nobis");
    assert!(not_ours(opened_after("PRAGMA application_id = 7")));
    assert!(not_ours(opened_after("PRAGMA user_version = 0")));
    assert!(not_ours(opened_after("CREATE TRIGGER t AFTER INSERT ON ops BEGIN DELETE FROM ops; END")));
    assert!(not_ours(opened_after("CREATE INDEX i ON ops (sealed)")));
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join(DATABASE_FILE), "a letter that somebody saved under this name".repeat(99)).unwrap();
    let error = open(folder.path()).err().unwrap();
    assert_eq!(error.code(), "store-damaged", "{error}");
}

#[test]
fn a_store_in_the_clear_is_named_as_one() {
    let [write, read] = opened_after(&format!("PRAGMA user_version = {}", SCHEMA_VERSION - 1));
    for error in [write, read].map(Option::unwrap) {
        assert_eq!(error.code(), "store-plain");
        assert!(error.to_string().contains("kept in the clear") && error.to_string().contains("new folder"), "{error}");
    }
}

#[test]
fn another_key_opens_nothing_and_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let ops = history(1, 3);
    open(folder.path()).unwrap().append(&ops).unwrap();
    let other = DataKey::new([43; 32]);
    assert_eq!(SqliteKeep::open(folder.path(), &other).err(), Some(StoreError::OtherKey));
    assert_eq!(SqliteKeep::open_read_only(folder.path(), &other).err(), Some(StoreError::OtherKey));
    assert_eq!(contract::all(&open(folder.path()).unwrap()), ops);
}

#[test]
fn the_file_says_whose_it_is_and_only_its_owner_reads_it() {
    let folder = tempfile::tempdir().unwrap();
    let store = folder.path().join("deep").join("store");
    let mut keep = open(&store).unwrap();
    keep.append(&history(1, 1)).unwrap();
    keep.put_blob(&mut b"x".as_slice()).unwrap();
    let db = Connection::open(store.join(DATABASE_FILE)).unwrap();
    let number = |name| db.pragma_query_value(None, name, |row| row.get::<_, i64>(0)).unwrap();
    assert_eq!((number("application_id"), number("user_version")), (APPLICATION_ID, SCHEMA_VERSION));
    #[cfg(unix)]
    for entry in fs::read_dir(&store).unwrap().map(Result::unwrap) {
        use std::os::unix::fs::PermissionsExt;
        let mode = entry.metadata().unwrap().permissions().mode() & 0o777;
        assert_eq!(mode & 0o077, 0, "{:?} is {mode:o}", entry.file_name());
    }
}
