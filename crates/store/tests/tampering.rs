//! Nothing that changed on disk is taken silently, and nothing that was erased is still there.
#![allow(clippy::unwrap_used)]

mod common;

use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};

use common::contract::all;
use common::{Author, history, open};
use nobis_core::ids::Digest;
use nobis_core::op::Op;
use nobis_store::{Appended, BLOBS_FOLDER, DATABASE_FILE, Erased, Keep, Place, StoreError};
use proptest::prelude::*;

// ---- flipped bytes ----------------------------------------------------------------------------

type View = (Vec<Op>, Vec<Op>, Vec<Option<Vec<u8>>>);

/// All a reader sees (ops, waiting ops, settings), or `None` where the store said that something is wrong.
fn view(folder: &Path) -> Option<View> {
    let keep = open(folder).ok()?;
    let (mut ops, mut waiting) = (Vec::new(), Vec::new());
    for space in keep.spaces().ok()? {
        keep.each(Some(&space.id), &mut |op| ops.push(op)).ok()?.intact().ok()?;
    }
    keep.each_waiting(&mut |op| waiting.push(op)).ok()?.intact().ok()?;
    let settings = ["unit", "seat"].map(|name| keep.setting(name)).into_iter().collect::<Result<_, _>>().ok()?;
    Some((ops, waiting, settings))
}

fn is_sound(folder: &Path) -> bool {
    open(folder).and_then(|keep| keep.check(&mut |_| ())).is_ok_and(|found| found.is_sound())
}

#[test]
fn a_flipped_byte_anywhere_is_found_or_changes_nothing() {
    let folder = tempfile::tempdir_in(if Path::new("/dev/shm").is_dir() { "/dev/shm" } else { "/tmp" }).unwrap();
    let mut keep = open(folder.path()).unwrap();
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
    for at in (0..sound.len()).step_by(37) {
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
    open(folder.path()).unwrap().append(&ops).unwrap();
    sql(folder.path(), statement);
    let keep = open(folder.path()).unwrap();
    let mut read = 0;
    let loaded = keep.each(Some(&ops[0].id()), &mut |_| read += 1).unwrap();
    assert!(!keep.check(&mut |_| ()).unwrap().is_sound(), "{statement}");
    let damage = loaded.damage.into_iter().map(|damage| (damage.place, damage.code)).collect();
    (folder, ops, read, damage)
}

#[test]
fn each_place_that_was_changed_is_named_and_the_rest_loads() {
    let at = |n: usize, ops: &[Op]| (Place::Op(n as u64 + 1, Some(ops[n].id())), "");
    // A row that doesn't open can't say whose it was; its space misses it.
    let blind = |n: usize, ops: &[Op]| (Place::Op(n as u64 + 1, None), "row-sealed", Place::Space(Some(ops[0].id())));
    let cases: [(&str, &'static str); 9] = [
        ("UPDATE bodies SET sealed = 'text' WHERE n = 3", "column-type"),
        ("UPDATE bodies SET sealed = CAST(substr(sealed, 1, 99) AS BLOB) WHERE n = 3", "body-sealed"),
        ("UPDATE bodies SET sealed = zeroblob(552) WHERE n = 3", "body-sealed"),
        ("UPDATE bodies SET sealed = (SELECT sealed FROM bodies WHERE n = 6) WHERE n = 3", "body-sealed"),
        ("UPDATE bodies SET sealed = (SELECT sealed FROM ops WHERE n = 3) WHERE n = 3", "body-sealed"),
        ("DELETE FROM bodies WHERE n = 3", "part-missing"),
        ("UPDATE ops SET sealed = (SELECT sealed FROM ops WHERE n = 2) WHERE n = 3", "row-sealed"),
        ("UPDATE ops SET sealed = (SELECT sealed FROM bodies WHERE n = 3) WHERE n = 3", "row-sealed"),
        ("UPDATE ops SET sealed = zeroblob(9) WHERE n = 3", "row-sealed"),
    ];
    for (statement, code) in cases {
        let (folder, ops, read, damage) = after(statement);
        if code == "row-sealed" {
            let (place, code, space) = blind(2, &ops);
            assert_eq!((read, damage), (5, vec![(place, code), (space, "space-order")]), "{statement}");
        } else {
            assert_eq!((read, damage), (5, vec![(at(2, &ops).0, code)]), "{statement}");
        }
        // The same act from another unit mends it.
        let mut keep = open(folder.path()).unwrap();
        assert_eq!(keep.append(&ops).unwrap(), Appended { new: 0, known: 5, mended: 1 }, "{statement}");
        assert_eq!(all(&keep), ops);
        assert!(keep.check(&mut |_| ()).unwrap().is_sound());
    }
}

#[test]
fn rows_that_changed_places_are_told() {
    let swap = "
        UPDATE ops SET n = 99 WHERE n = 3; UPDATE ops SET n = 3 WHERE n = 5; UPDATE ops SET n = 5 WHERE n = 99;
        UPDATE bodies SET n = 99 WHERE n = 3; UPDATE bodies SET n = 3 WHERE n = 5; UPDATE bodies SET n = 5 WHERE n = 99";
    let (_keep, ops, read, damage) = after(&format!("PRAGMA foreign_keys = OFF; {swap}"));
    assert_eq!(read, 4);
    let codes: Vec<_> = damage.iter().map(|(_, code)| *code).collect();
    assert_eq!(codes, ["row-sealed", "row-sealed", "space-order"]);
    assert_eq!(damage[2].0, Place::Space(Some(ops[0].id())));
    let (_keep, _, read, damage) = after("PRAGMA foreign_keys = OFF; UPDATE ops SET name = randomblob(32) WHERE n = 3");
    assert_eq!((read, damage[0].1), (5, "row-sealed"), "nor does a row answer to another name");
}

#[test]
fn what_was_erased_stays_erased_when_its_row_is_damaged_too() {
    let folder = tempfile::tempdir().unwrap();
    let ops = history(1, 3);
    let mut keep = open(folder.path()).unwrap();
    keep.append(&ops).unwrap();
    keep.erase_body(&ops[1].id()).unwrap();
    drop(keep);
    sql(folder.path(), "UPDATE ops SET sealed = zeroblob(9) WHERE n = 2");
    let mut keep = open(folder.path()).unwrap();
    assert_eq!(keep.append(&ops).unwrap(), Appended { new: 0, known: 3, mended: 1 });
    assert_eq!(all(&keep)[1], ops[1].without_body());
    assert!(keep.check(&mut |_| ()).unwrap().is_sound());
}

#[test]
fn lost_and_moved_rows_are_told() {
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
    assert_eq!((read, damage), (5, vec![(Place::Op(99, None), "row-sealed"), space(&ops)]));
    let (_keep, ops, read, damage) = after("PRAGMA foreign_keys = OFF; DELETE FROM spaces");
    assert_eq!((read, damage[0].clone()), (0, (Place::Space(Some(ops[0].id())), "space-row")));
    let (_keep, _, read, damage) = after("UPDATE spaces SET sealed = zeroblob(552)");
    assert_eq!((read, damage[0].clone()), (0, (Place::Space(None), "space-row")));
}

#[test]
fn damaged_blobs_and_settings_are_told_and_mended_by_setting_them_again() {
    let folder = tempfile::tempdir().unwrap();
    let mut keep = open(folder.path()).unwrap();
    let digest = keep.put_blob(&mut b"a photograph".as_slice()).unwrap();
    keep.set_setting("unit", Some(b"ua")).unwrap();
    let file = the_blob(folder.path());
    fs::write(&file, b"another picture").unwrap();
    fs::write(folder.path().join(BLOBS_FOLDER).join("notes.txt"), b"?").unwrap();
    sql(folder.path(), "UPDATE settings SET sealed = zeroblob(552)");
    let mut out = Vec::new();
    let codes =
        [keep.blob(&digest).map(drop), keep.blob_to(&digest, &mut out).map(drop), keep.setting("unit").map(drop)].map(
            |result| match result {
                Err(StoreError::Damaged(damage)) => damage.code,
                other => panic!("{other:?}"),
            },
        );
    assert_eq!(codes, ["blob-sealed", "blob-sealed", "setting-sealed"]);
    assert!(out.is_empty(), "not a byte of another picture is handed out");
    let places: Vec<_> = keep.check(&mut |_| ()).unwrap().damage.into_iter().map(|damage| damage.place).collect();
    assert_eq!(places, [Place::Setting(1), Place::Blob(None), Place::Stray]);
    keep.put_blob(&mut b"a photograph".as_slice()).unwrap();
    keep.set_setting("unit", Some(b"ua")).unwrap();
    fs::remove_file(folder.path().join(BLOBS_FOLDER).join("notes.txt")).unwrap();
    assert!(keep.check(&mut |_| ()).unwrap().is_sound());
}

/// The one file among the blobs.
fn the_blob(folder: &Path) -> PathBuf {
    let files = files(&folder.join(BLOBS_FOLDER));
    assert_eq!(files.len(), 1);
    files[0].clone()
}

#[test]
fn a_blob_under_anothers_name_or_with_chunks_moved_is_never_handed_out() {
    let folder = tempfile::tempdir().unwrap();
    let mut keep = open(folder.path()).unwrap();
    let large: Vec<u8> = (0..400_000_u32).map(|i| (i / 65_536) as u8).collect();
    let digest = keep.put_blob(&mut large.as_slice()).unwrap();
    let file = the_blob(folder.path());
    let sound = fs::read(&file).unwrap();
    let (prefix, rest) = sound.split_at(19);
    let chunks: Vec<&[u8]> = rest.chunks(65_552).collect();
    assert_eq!(chunks.len(), 7);
    let order =
        |order: &[usize]| [prefix, &order.iter().flat_map(|i| chunks[*i].to_vec()).collect::<Vec<u8>>()].concat();
    let wrong = [
        order(&[0, 1, 2, 3, 4, 5]),
        order(&[1, 0, 2, 3, 4, 5, 6]),
        order(&[0, 1, 2, 3, 4, 6]),
        order(&[0, 1, 2, 2, 3, 4, 5, 6]),
        order(&[6]),
        sound[..sound.len() - 1].to_vec(),
        [&sound[..], &[0]].concat(),
        Vec::new(),
    ];
    for (case, bytes) in wrong.into_iter().enumerate() {
        fs::write(&file, bytes).unwrap();
        let mut out = Vec::new();
        for result in [keep.blob(&digest).map(drop), keep.blob_to(&digest, &mut out).map(drop)] {
            assert!(matches!(result, Err(StoreError::Damaged(d)) if d.code == "blob-sealed"), "case {case}");
        }
        assert!(out.is_empty() && !keep.check(&mut |_| ()).unwrap().is_sound(), "case {case}");
    }
    // A sound file in another's place is another blob.
    fs::write(&file, &sound).unwrap();
    let other = keep.put_blob(&mut b"another".as_slice()).unwrap();
    let its_file = files(&folder.path().join(BLOBS_FOLDER)).into_iter().find(|path| *path != file).unwrap();
    fs::copy(&file, its_file).unwrap();
    assert!(matches!(keep.blob(&other), Err(StoreError::Damaged(d)) if d.code == "blob-digest"));
}

#[test]
fn errors_never_say_what_was_kept() {
    let folder = tempfile::tempdir().unwrap();
    let mut author = Author::new(1);
    let ops = [author.found("a space"), author.say("Olena of Kherson")];
    open(folder.path()).unwrap().append(&ops).unwrap();
    sql(folder.path(), "UPDATE bodies SET sealed = CAST('Olena of Kherson' AS BLOB)");
    let keep = open(folder.path()).unwrap();
    let told = keep.get(&ops[1].id()).unwrap_err();
    let text = format!("{told} {told:?} {:?}", keep.check(&mut |_| ()).unwrap());
    assert!(!text.contains("Olena"), "{text}");
    assert!(told.to_string().starts_with("act ") && told.to_string().contains("take it again"), "{told}");
}

// ---- erased bytes -----------------------------------------------------------------------------

/// All files in a folder and below it.
fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

/// How many of these dozens of bytes are in any file of the store.
fn found(folder: &Path, pieces: &[Piece]) -> usize {
    let wanted: HashSet<&Piece> = pieces.iter().collect();
    let mut seen = HashSet::new();
    for bytes in files(folder).iter().map(|path| fs::read(path).unwrap()) {
        seen.extend(bytes.windows(12).filter_map(|w| w.first_chunk()).filter(|w| wanted.contains(w)).copied());
    }
    seen.len()
}

/// A dozen bytes of something sealed: no other place holds the same by chance.
type Piece = [u8; 12];

/// Pieces of every sealed row of a table, one in each 1500 bytes: SQLite cuts a large row into pages.
fn pieces(folder: &Path, table: &str) -> Vec<Piece> {
    let db = rusqlite::Connection::open(folder.join(DATABASE_FILE)).unwrap();
    let mut statement = db.prepare(&format!("SELECT sealed FROM {table}")).unwrap();
    let rows = statement.query_map([], |row| row.get::<_, Vec<u8>>(0)).unwrap().map(Result::unwrap);
    let cut = |row: Vec<u8>| row.chunks(1500).filter_map(|c| c.first_chunk().copied()).collect::<Vec<Piece>>();
    rows.flat_map(cut).collect()
}

/// A text in which each piece of a dozen bytes says whose it is.
fn marked(marker: &str, length: usize) -> String {
    marker.repeat(length.div_ceil(marker.len()))
}

#[test]
fn an_erased_body_is_in_no_file() {
    let folder = tempfile::tempdir().unwrap();
    let mut author = Author::new(1);
    let mut keep = open(folder.path()).unwrap();
    keep.append(&[author.found("a space")]).unwrap();
    // What is sealed can't be looked for by its words: the ciphertext of a body is looked for instead.
    for (i, length) in [10, 900, 3_900, 4_100, 30_000, 600_000].into_iter().enumerate() {
        let (said, whispered) = (marked(&format!("SAID-{i}-"), length), marked(&format!("WHISPERED-{i}-"), length));
        let before = [pieces(folder.path(), "bodies"), pieces(folder.path(), "waiting")].concat();
        let ops = [author.say(&said), author.whisper(&whispered)];
        let mut traces = Vec::new();
        // Some wait first, so that their bytes lie in two tables.
        if i % 2 == 0 {
            ops.iter().rev().for_each(|op| keep.hold(op).unwrap());
            traces = pieces(folder.path(), "waiting");
        }
        keep.append(&ops).unwrap();
        traces.extend(pieces(folder.path(), "bodies").into_iter().filter(|piece| !before.contains(piece)));
        let here = found(folder.path(), &traces);
        assert!(here >= 2, "the scan finds what is there: {here} of {}", traces.len());
        for op in &ops {
            assert_eq!(keep.erase_body(&op.id()), Ok(Erased::Gone));
        }
        assert_eq!(found(folder.path(), &traces), 0, "body {i}");
        keep.append(&[author.say("stays")]).unwrap();
    }
    assert!(keep.check(&mut |_| ()).unwrap().is_sound());
    assert_eq!(all(&keep).iter().filter(|op| op.body().is_some()).count(), 7);
}

#[test]
fn an_erasure_that_a_reader_holds_up_says_so_and_is_finished_later() {
    let folder = tempfile::tempdir().unwrap();
    let mut author = Author::new(1);
    let ops = [author.found("a space"), author.say("MARKER")];
    let mut keep = open(folder.path()).unwrap();
    keep.append(&ops).unwrap();
    let traces = pieces(folder.path(), "bodies").split_off(1);
    assert!(found(folder.path(), &traces) > 0);
    let reader = rusqlite::Connection::open(folder.path().join(DATABASE_FILE)).unwrap();
    reader.execute_batch("BEGIN; SELECT count(*) FROM ops").unwrap();
    let error = keep.erase_body(&ops[1].id()).unwrap_err();
    assert_eq!(error, StoreError::EraseUnfinished);
    assert!(all(&keep)[1].body().is_none(), "for us it is gone already");
    drop(reader);
    // The next write tidies up; so would another erasure, or the next opening.
    keep.append(&[author.say("next")]).unwrap();
    assert_eq!(found(folder.path(), &traces), 0);
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
        let mut keep = open(folder.path()).unwrap();
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
                let before = pieces(folder.path(), "bodies");
                for op in expected.iter_mut().rev().take(size) {
                    prop_assert_eq!(keep.erase_body(&op.id()), Ok(Erased::Gone));
                    *op = op.without_body();
                }
                let after = pieces(folder.path(), "bodies");
                gone.extend(before.into_iter().filter(|piece| !after.contains(piece)));
            }
            if reopen {
                drop(keep);
                keep = open(folder.path()).unwrap();
            }
        }
        prop_assert_eq!(all(&keep), expected);
        prop_assert!(keep.check(&mut |_| ()).unwrap().is_sound());
        prop_assert_eq!(found(folder.path(), &gone), 0);
        prop_assert_eq!(keep.get(&Digest::of(b"x")).unwrap(), None);
    }
}
