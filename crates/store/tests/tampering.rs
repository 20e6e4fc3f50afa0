//! Nothing that changed on disk is taken silently, and nothing that was erased is still there.
#![allow(clippy::unwrap_used)]

mod common;

use std::fs;
use std::path::Path;

use common::contract::all;
use common::{Author, history};
use nobis_core::ids::Digest;
use nobis_core::op::Op;
use nobis_store::{Appended, BLOBS_FOLDER, DATABASE_FILE, Erased, Keep, Place, SqliteKeep, StoreError};
use proptest::prelude::*;

// ---- flipped bytes ----------------------------------------------------------------------------

type View = (Vec<Op>, Vec<Op>, Vec<Option<Vec<u8>>>);

/// All a reader sees (ops, waiting ops, settings), or `None` where the store said that something is wrong.
fn view(folder: &Path) -> Option<View> {
    let keep = SqliteKeep::open(folder).ok()?;
    let (mut ops, mut waiting) = (Vec::new(), Vec::new());
    for space in keep.spaces().ok()? {
        keep.each(Some(&space.id), &mut |op| ops.push(op)).ok()?.intact().ok()?;
    }
    keep.each_waiting(&mut |op| waiting.push(op)).ok()?.intact().ok()?;
    let settings = ["unit", "seat"].map(|name| keep.setting(name)).into_iter().collect::<Result<_, _>>().ok()?;
    Some((ops, waiting, settings))
}

fn is_sound(folder: &Path) -> bool {
    SqliteKeep::open(folder).and_then(|keep| keep.check(&mut |_| ())).is_ok_and(|found| found.is_sound())
}

#[test]
fn a_flipped_byte_anywhere_is_found_or_changes_nothing() {
    let folder = tempfile::tempdir_in(if Path::new("/dev/shm").is_dir() { "/dev/shm" } else { "/tmp" }).unwrap();
    let mut keep = SqliteKeep::open(folder.path()).unwrap();
    let (first, second) = (history(1, 8), history(2, 9));
    keep.append(&first).unwrap();
    keep.append(&second[..4]).unwrap();
    keep.erase_body(&first[3].id()).unwrap();
    keep.hold(&second[7]).unwrap();
    keep.hold(&second[9]).unwrap();
    keep.set_setting("unit", Some(b"ua")).unwrap();
    keep.set_setting("seat", Some(b"law")).unwrap();
    drop(keep);
    let path = folder.path().join(DATABASE_FILE);
    let sound = fs::read(&path).unwrap();
    let original = view(folder.path()).unwrap();
    assert_eq!((original.0.len(), original.1.len()), (13, 2));
    let (mut refused, mut checked, mut harmless) = (0, 0, 0);
    // A prime step meets every kind of place; each bit has its turn.
    for at in (0..sound.len()).step_by(23) {
        let mut bytes = sound.clone();
        bytes[at] ^= 1 << (at % 8);
        fs::write(&path, bytes).unwrap();
        match view(folder.path()) {
            None => refused += 1,
            Some(seen) if !is_sound(folder.path()) => {
                // Loading ops is strict by itself; the rest may need the check.
                assert_eq!(seen.0, original.0, "byte {at}: other ops were loaded");
                checked += 1;
            }
            Some(seen) => {
                assert!(seen == original, "byte {at}: taken silently");
                harmless += 1;
            }
        }
    }
    println!("{} bytes: {refused} found on loading, {checked} by the check, {harmless} changed nothing", sound.len());
    assert!(refused > 100 && checked > 0);
}

// ---- single places ----------------------------------------------------------------------------

fn sql(folder: &Path, statement: &str) {
    let db = rusqlite::Connection::open(folder.join(DATABASE_FILE)).unwrap();
    db.execute_batch(statement).unwrap();
}

/// Keeps a history, changes the file by hand, and reads: the ops that still load, and what is told of the rest.
fn after(statement: &str) -> (tempfile::TempDir, Vec<Op>, usize, Vec<(Place, &'static str)>) {
    let folder = tempfile::tempdir().unwrap();
    let ops = history(1, 5);
    SqliteKeep::open(folder.path()).unwrap().append(&ops).unwrap();
    sql(folder.path(), statement);
    let keep = SqliteKeep::open(folder.path()).unwrap();
    let mut read = 0;
    let loaded = keep.each(Some(&ops[0].id()), &mut |_| read += 1).unwrap();
    assert!(!keep.check(&mut |_| ()).unwrap().is_sound(), "{statement}");
    let damage = loaded.damage.into_iter().map(|damage| (damage.place, damage.code)).collect();
    (folder, ops, read, damage)
}

#[test]
fn each_place_that_was_changed_is_named_and_the_rest_loads() {
    let at = |n: usize, ops: &[Op]| Place::Op(n as u64 + 1, Some(ops[n].id()));
    let cases: [(&str, &'static str); 8] = [
        ("UPDATE bodies SET body = replace(body, 'said', 'paid') WHERE n = 3", "column-type"),
        ("UPDATE bodies SET body = CAST(replace(body, 'said', 'paid') AS BLOB) WHERE n = 3", "op-body-digest"),
        ("UPDATE bodies SET body = (SELECT body FROM bodies WHERE n = 6) WHERE n = 3", "op-body-digest"),
        ("UPDATE ops SET signature = (SELECT signature FROM ops WHERE n = 2) WHERE n = 3", "op-signature"),
        ("UPDATE ops SET header = (SELECT header FROM ops WHERE n = 2) WHERE n = 3", "op-body-digest"),
        ("DELETE FROM bodies WHERE n = 3", "part-missing"),
        ("UPDATE ops SET body_is = 2, aside_is = 2 WHERE n = 3", "part-unexpected"),
        ("UPDATE ops SET body_is = 0 WHERE n = 3", "part-unexpected"),
    ];
    for (statement, code) in cases {
        let (folder, ops, read, damage) = after(statement);
        assert_eq!((read, damage), (5, vec![(at(2, &ops), code)]), "{statement}");
        // The same act from another unit mends it.
        let mut keep = SqliteKeep::open(folder.path()).unwrap();
        let mended = keep.append(&ops).unwrap();
        if code != "part-unexpected" {
            assert_eq!(mended, Appended { new: 0, known: 5, mended: 1 }, "{statement}");
            assert_eq!(all(&keep), ops);
            assert!(keep.check(&mut |_| ()).unwrap().is_sound());
        }
    }
}

#[test]
fn lost_doubled_and_moved_rows_are_told() {
    let space = |ops: &[Op]| (Place::Space(Some(ops[0].id())), "space-order");
    let (_keep, ops, read, damage) = after("DELETE FROM bodies WHERE n = 4; DELETE FROM ops WHERE n = 4");
    assert_eq!((read, damage), (5, vec![space(&ops)]));
    let (_keep, ops, read, damage) = after("DELETE FROM bodies WHERE n = 6; DELETE FROM ops WHERE n = 6");
    // The last act is missed by the mark, too.
    assert_eq!((read, damage), (5, vec![space(&ops), (Place::End(0), "acts-lost")]));
    let (_keep, ops, read, damage) = after(
        "PRAGMA foreign_keys = OFF;
         UPDATE ops SET n = 99 WHERE n = 3; UPDATE bodies SET n = 99 WHERE n = 3",
    );
    assert_eq!((read, damage), (6, vec![space(&ops)]));
    let (_keep, ops, read, damage) = after("PRAGMA foreign_keys = OFF; DELETE FROM spaces");
    assert_eq!((read, damage[0].clone()), (0, (Place::Space(Some(ops[0].id())), "space-row")));
}

#[test]
fn damaged_blobs_and_settings_are_told_and_mended_by_setting_them_again() {
    let folder = tempfile::tempdir().unwrap();
    let mut keep = SqliteKeep::open(folder.path()).unwrap();
    let digest = keep.put_blob(&mut b"a photograph".as_slice()).unwrap();
    keep.set_setting("unit", Some(b"ua")).unwrap();
    let name = digest.to_string();
    let file = folder.path().join(BLOBS_FOLDER).join(&name[..2]).join(&name);
    fs::write(&file, b"another picture").unwrap();
    fs::write(folder.path().join(BLOBS_FOLDER).join("notes.txt"), b"?").unwrap();
    sql(folder.path(), "UPDATE settings SET value = CAST('pl' AS BLOB)");
    let mut out = Vec::new();
    let codes =
        [keep.blob(&digest).map(drop), keep.blob_to(&digest, &mut out).map(drop), keep.setting("unit").map(drop)].map(
            |result| match result {
                Err(StoreError::Damaged(damage)) => damage.code,
                other => panic!("{other:?}"),
            },
        );
    assert_eq!(codes, ["blob-digest", "blob-digest", "setting-digest"]);
    assert!(out.is_empty(), "not a byte of another picture is handed out");
    let places: Vec<_> = keep.check(&mut |_| ()).unwrap().damage.into_iter().map(|damage| damage.place).collect();
    assert_eq!(places, [Place::Setting(1), Place::Blob(digest), Place::Stray]);
    keep.put_blob(&mut b"a photograph".as_slice()).unwrap();
    keep.set_setting("unit", Some(b"ua")).unwrap();
    fs::remove_file(folder.path().join(BLOBS_FOLDER).join("notes.txt")).unwrap();
    assert!(keep.check(&mut |_| ()).unwrap().is_sound());
}

#[test]
fn errors_never_say_what_was_kept() {
    let folder = tempfile::tempdir().unwrap();
    let mut author = Author::new(1);
    let ops = [author.found("a space"), author.say("Olena of Kherson")];
    SqliteKeep::open(folder.path()).unwrap().append(&ops).unwrap();
    sql(folder.path(), "UPDATE bodies SET body = CAST(replace(body, 'consent', 'Olena of Kherson') AS BLOB)");
    let keep = SqliteKeep::open(folder.path()).unwrap();
    let told = keep.get(&ops[1].id()).unwrap_err();
    let text = format!("{told} {told:?} {:?}", keep.check(&mut |_| ()).unwrap());
    assert!(!text.contains("Olena"), "{text}");
    assert!(told.to_string().starts_with("act ") && told.to_string().contains("take it again"), "{told}");
}

// ---- erased bytes -----------------------------------------------------------------------------

/// How often a marker is in any file of the store.
fn found(folder: &Path, marker: &str) -> usize {
    let mut count = 0;
    for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
        let path = entry.path();
        if path.is_dir() {
            count += found(&path, marker);
        } else {
            count += fs::read(&path).unwrap().windows(marker.len()).filter(|w| *w == marker.as_bytes()).count();
        }
    }
    count
}

/// A text in which each piece of a dozen bytes says whose it is.
fn marked(marker: &str, length: usize) -> String {
    marker.repeat(length.div_ceil(marker.len()))
}

#[test]
fn an_erased_body_is_in_no_file() {
    let folder = tempfile::tempdir().unwrap();
    let mut author = Author::new(1);
    let mut keep = SqliteKeep::open(folder.path()).unwrap();
    keep.append(&[author.found("a space")]).unwrap();
    let mut erase = Vec::new();
    for (i, length) in [10, 900, 3_900, 4_100, 30_000, 600_000].into_iter().enumerate() {
        let (said, whispered) = (format!("SAID-{i}-"), format!("WHISPERED-{i}-"));
        let ops =
            [author.say(&marked(&said, length)), author.whisper(&marked(&whispered, length)), author.say("stays")];
        // Some wait first, so that their bytes lie in two tables.
        if i % 2 == 0 {
            ops.iter().rev().for_each(|op| keep.hold(op).unwrap());
        }
        keep.append(&ops).unwrap();
        assert!(found(folder.path(), &said) > 0 && found(folder.path(), &whispered) > 0);
        erase.extend([(ops[0].id(), said), (ops[1].id(), whispered)]);
    }
    for (id, marker) in &erase {
        assert_eq!(keep.erase_body(id), Ok(Erased::Gone));
        assert_eq!(found(folder.path(), marker), 0, "{marker}");
    }
    assert!(keep.check(&mut |_| ()).unwrap().is_sound());
    assert_eq!(found(folder.path(), "stays"), 6);
}

#[test]
fn an_erasure_that_a_reader_holds_up_says_so_and_is_finished_later() {
    let folder = tempfile::tempdir().unwrap();
    let mut author = Author::new(1);
    let ops = [author.found("a space"), author.say("MARKER")];
    let mut keep = SqliteKeep::open(folder.path()).unwrap();
    keep.append(&ops).unwrap();
    let reader = rusqlite::Connection::open(folder.path().join(DATABASE_FILE)).unwrap();
    reader.execute_batch("BEGIN; SELECT count(*) FROM ops").unwrap();
    let error = keep.erase_body(&ops[1].id()).unwrap_err();
    assert_eq!(error, StoreError::EraseUnfinished);
    assert!(all(&keep)[1].body().is_none(), "for us it is gone already");
    drop(reader);
    // The next write tidies up; so would another erasure, or the next opening.
    keep.append(&[author.say("next")]).unwrap();
    assert_eq!(found(folder.path(), "MARKER"), 0);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    /// Batches of any size, with erasures in between and the store closed now and then.
    #[test]
    fn any_mix_of_batches_and_erasures_leaves_what_it_should(
        steps in prop::collection::vec((0_usize..9000, 1_usize..6, any::<bool>(), any::<bool>()), 1..12)
    ) {
        let folder = tempfile::tempdir().unwrap();
        let mut author = Author::new(3);
        let mut keep = SqliteKeep::open(folder.path()).unwrap();
        let mut expected = vec![author.found("a space")];
        keep.append(&expected).unwrap();
        let mut gone = Vec::new();
        for (i, (length, size, erase, reopen)) in steps.into_iter().enumerate() {
            let marker = format!("MARK-{i}-");
            let text = marked(&marker, length);
            let batch: Vec<Op> = (0..size).map(|_| author.say(&format!("{text}{marker}"))).collect();
            keep.append(&batch).unwrap();
            expected.extend(batch);
            if erase {
                for op in expected.iter_mut().rev().take(size) {
                    prop_assert_eq!(keep.erase_body(&op.id()), Ok(Erased::Gone));
                    *op = op.without_body();
                }
                gone.push(marker);
            }
            if reopen {
                drop(keep);
                keep = SqliteKeep::open(folder.path()).unwrap();
            }
        }
        prop_assert_eq!(all(&keep), expected);
        prop_assert!(keep.check(&mut |_| ()).unwrap().is_sound());
        for marker in gone {
            prop_assert_eq!(found(folder.path(), &marker), 0);
        }
        prop_assert_eq!(keep.get(&Digest::of(b"x")).unwrap(), None);
    }
}
