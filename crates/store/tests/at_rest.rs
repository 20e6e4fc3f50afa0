//! A seized, powered-off disk: what was kept is in none of its files, and a scan that finds it elsewhere says so.
#![allow(clippy::unwrap_used)]

mod common;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use common::{Author, key, open};
use nobis_core::op::Op;
use nobis_store::{Cost, DATABASE_FILE, Keep, LockFile};

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

/// Which markers are in the bytes or the names of which files: as they are, in other cases, and in hex.
fn traces(folder: &Path, markers: &BTreeMap<&str, Vec<u8>>) -> Vec<String> {
    let mut found = Vec::new();
    for path in files(folder) {
        let name = path.strip_prefix(folder).unwrap().display().to_string();
        let content = [fs::read(&path).unwrap(), name.clone().into_bytes()].concat().to_ascii_lowercase();
        for (what, marker) in markers {
            let hex = nobis_core::op::hex(marker).into_bytes();
            let is_in = |bytes: &[u8]| content.windows(bytes.len()).any(|window| window == bytes);
            if is_in(&marker.to_ascii_lowercase()) || is_in(&hex) {
                found.push(format!("{what} in {name}"));
            }
        }
    }
    found
}

/// Keeps one of everything, and says what to look for.
fn full(folder: &Path) -> (BTreeMap<&'static str, Vec<u8>>, Vec<Op>) {
    let mut author = Author::new(1);
    let ops = vec![
        author.found("Title of the space"),
        author.say("Olena saw the school"),
        author.whisper("Petro is in danger"),
        author.say("erased words"),
    ];
    let waiting = {
        author.say("between");
        author.say("waiting words")
    };
    let mut keep = open(folder).unwrap();
    keep.append(&ops).unwrap();
    keep.hold(&waiting).unwrap();
    keep.erase_body(&ops[3].id()).unwrap();
    keep.set_setting("lang-of-somebody", Some(b"value of a setting")).unwrap();
    let picture = b"bytes of a photograph".repeat(9000);
    let blob = keep.put_blob(&mut picture.as_slice()).unwrap();
    let text = LockFile::passphrase(&key(), "four words of one", Cost::LEAST, [1; 40]).to_text();
    fs::write(folder.join("lock.key"), text.as_bytes()).unwrap();
    // Not closed: a machine that is switched off leaves its log and shared memory where they are.
    std::mem::forget(keep);
    let markers = [
        ("a title", b"Title of the space".to_vec()),
        ("a body", b"Olena saw".to_vec()),
        ("an aside", b"Petro is".to_vec()),
        ("an erased body", b"erased words".to_vec()),
        ("a waiting body", b"waiting words".to_vec()),
        ("a setting", b"value of a setting".to_vec()),
        ("a setting's name", b"lang-of-somebody".to_vec()),
        ("a blob", b"bytes of a photograph".to_vec()),
        ("a blob's digest", blob.to_string().into_bytes()),
        ("a space's id", ops[0].id().to_string().into_bytes()),
        ("an op's id", ops[1].id().to_string().into_bytes()),
        ("half an op's id", ops[1].id().to_string().as_bytes()[..16].to_vec()),
        ("an erased op's id", ops[3].id().to_string().into_bytes()),
        ("a waiting op's id", waiting.id().to_string().into_bytes()),
        ("a kind", ops[2].header().kind.clone().into_bytes()),
        ("a person's key", ops[0].header().author.to_string().into_bytes()),
        ("a piece of that key", ops[0].header().author.to_string().as_bytes()[40..60].to_vec()),
        ("a claimed time", ops[0].header().at.to_string().into_bytes()),
        ("a signature's frame", b"BEGIN SSH SIGNATURE".to_vec()),
        ("the data key", vec![42; 32]),
        ("a passphrase", b"four words".to_vec()),
    ];
    (markers.into(), ops)
}

#[test]
fn nothing_that_was_kept_is_in_any_file() {
    let folder = tempfile::tempdir().unwrap();
    let (markers, _) = full(folder.path());
    let names: Vec<String> = files(folder.path()).iter().map(|p| p.display().to_string()).collect();
    for expected in [DATABASE_FILE, "nobis.db-wal", "nobis.db-shm", "nobis.mark", "nobis.lock", "lock.key", "blobs/"] {
        assert!(names.iter().any(|name| name.contains(expected)), "{expected} is looked at: {names:?}");
    }
    assert_eq!(traces(folder.path(), &markers), Vec::<String>::new());
}

#[test]
fn the_scan_finds_what_stands_in_the_clear() {
    let folder = tempfile::tempdir().unwrap();
    let (markers, ops) = full(folder.path());
    let plain = folder.path().join("plain");
    fs::create_dir(&plain).unwrap();
    // One file for each marker, with bytes around it, in the way each would stand there.
    for (what, marker) in &markers {
        fs::write(plain.join(what.replace(['\'', ' '], "-")), [b"\0\x01", &marker[..], b"\xff"].concat()).unwrap();
    }
    let op: Vec<u8> = [ops[1].header_bytes(), ops[1].body_bytes().unwrap()].concat();
    fs::write(plain.join("row"), op).unwrap();
    let found = traces(folder.path(), &markers);
    for what in markers.keys() {
        assert!(found.iter().any(|line| line.starts_with(&format!("{what} in plain/"))), "{what}: {found:?}");
    }
    assert!(found.iter().any(|line| line == "a body in plain/row") && found.iter().all(|line| line.contains("plain/")));
}

#[test]
fn sizes_of_acts_settings_and_blobs_show_only_roughly() {
    let sealed = |text: &str, blob: &[u8]| {
        let folder = tempfile::tempdir().unwrap();
        let mut author = Author::new(1);
        let mut keep = open(folder.path()).unwrap();
        keep.append(&[author.found("x"), author.say(text)]).unwrap();
        keep.set_setting("x", Some(text.as_bytes())).unwrap();
        keep.put_blob(&mut &blob[..]).unwrap();
        let db = rusqlite::Connection::open(folder.path().join(DATABASE_FILE)).unwrap();
        let query = "SELECT max(length(o.sealed)) || ' ' || max(length(b.sealed)) || ' ' || max(length(s.sealed))
                     FROM ops o, bodies b, settings s";
        let rows: String = db.query_row(query, [], |row| row.get(0)).unwrap();
        let blob = files(&folder.path().join("blobs"))[0].metadata().unwrap().len();
        (rows, blob)
    };
    assert_eq!(sealed("yes", &[0; 70_000]), sealed(&"no ".repeat(60), &[0; 72_000]));
    assert_ne!(sealed("yes", &[0; 70_000]), sealed(&"no ".repeat(900), &[0; 90_000]));
}
