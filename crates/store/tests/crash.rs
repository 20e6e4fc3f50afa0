//! Nothing acknowledged is ever lost: the process is killed, the disk is full, the log is torn.
#![allow(clippy::unwrap_used)]

mod common;

use std::collections::BTreeMap;
use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use common::contract::all;
use common::{Author, history, open};
use nobis_core::ids::Digest;
use nobis_core::op::Op;
use nobis_store::{DATABASE_FILE, Keep, MARK_FILE, Place, SqliteKeep, StoreError};

const FOLDER: &str = "NOBIS_STORE_CHILD";

/// Numbers that look random and are the same in each run.
fn dice(seed: u64, below: u64) -> u64 {
    let text = Digest::of(&seed.to_be_bytes()).to_string();
    u64::from_str_radix(&text[..15], 16).unwrap() % below
}

fn tell(line: &str) {
    let mut out = std::io::stdout().lock();
    // A line of its own, whatever the test harness has written before.
    writeln!(out, "\n{line}").and_then(|()| out.flush()).unwrap();
}

/// An author who goes on where the store ends.
fn resumed(keep: &SqliteKeep) -> (Author, Vec<Op>) {
    let ops = all(keep);
    let mut author = Author::new(7);
    author.resume(&ops);
    (author, ops)
}

/// Not a test: the process that is killed. It appends batches without end, and tells each after it was acknowledged.
#[test]
#[ignore = "run by the other tests, as a child"]
fn child() {
    let Some(folder) = std::env::var_os(FOLDER) else { return };
    let mut keep = match open(Path::new(&folder)) {
        Ok(keep) => keep,
        Err(e) => return tell(&format!("error {} {e}", e.code())),
    };
    let (mut author, ops) = resumed(&keep);
    if ops.is_empty() {
        keep.append(&[author.found("a space")]).unwrap();
    }
    let error = (ops.len() as u64..).find_map(|batch| work(&mut keep, &mut author, batch).err()).unwrap();
    tell(&format!("error {} {} {error}", error.code(), all(&keep).len()));
}

/// One batch; and now and then an erasure and a blob.
fn work(keep: &mut SqliteKeep, author: &mut Author, batch: u64) -> Result<(), StoreError> {
    let size = 1 + dice(batch, 30);
    let text = |i| format!("act {i} {size} {}", "x".repeat(dice(batch + i, 6000) as usize));
    let ops: Vec<Op> =
        (0..size).map(|i| if i % 2 == 0 { author.say(&text(i)) } else { author.whisper(&text(i)) }).collect();
    keep.append(&ops)?;
    let ids: Vec<String> = ops.iter().map(|op| op.id().to_string()).collect();
    tell(&format!("kept {}", ids.join(" ")));
    if batch.is_multiple_of(2) {
        keep.erase_body(&ops[0].id())?;
        tell(&format!("erased {}", ids[0]));
        tell(&format!("blob {}", keep.put_blob(&mut text(1).repeat(30).as_bytes())?));
    }
    Ok(())
}

fn command(folder: &Path) -> Command {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["--exact", "child", "--ignored", "--nocapture"]).env(FOLDER, folder).stdout(Stdio::piped());
    command
}

/// What the child had told when it was killed.
#[derive(Default)]
struct Told {
    kept: Vec<Digest>,
    erased: Vec<Digest>,
    blobs: Vec<Digest>,
}

impl Told {
    fn hear(&mut self, line: &str) {
        let mut words = line.split(' ');
        let list = match words.next() {
            Some("kept") => &mut self.kept,
            Some("erased") => &mut self.erased,
            Some("blob") => &mut self.blobs,
            Some("error") => panic!("the child failed: {line}"),
            _ => return,
        };
        list.extend(words.map(|word| word.parse::<Digest>().unwrap()));
    }
}

#[test]
fn a_killed_process_loses_nothing_it_acknowledged() {
    let mut folder = tempfile::tempdir().unwrap();
    let mut told = Told::default();
    let (mut early, mut acts, mut blobs) = (0, 0, 0);
    for round in 0..40 {
        // A new store now and then: some are killed while they are made, and none grows slow to read.
        if round % 10 == 0 {
            (acts, blobs) = (acts + told.kept.len(), blobs + told.blobs.len());
            (folder, told) = (tempfile::tempdir().unwrap(), Told::default());
        }
        let mut child = command(folder.path()).spawn().unwrap();
        let out = BufReader::new(child.stdout.take().unwrap());
        let (send, lines) = mpsc::channel();
        let reader = thread::spawn(move || out.lines().map_while(Result::ok).for_each(|line| send.send(line).unwrap()));
        // A fifth of the time before it has opened the store; else within its first hundred milliseconds of work.
        if round % 5 != 0 {
            while let Ok(line) = lines.recv() {
                told.hear(&line);
                if line.starts_with("kept ") {
                    break;
                }
            }
        }
        thread::sleep(Duration::from_micros(dice(round, if round % 5 == 0 { 20_000 } else { 100_000 })));
        child.kill().unwrap();
        child.wait().unwrap();
        reader.join().unwrap();
        let before = told.kept.len();
        // The last line may be cut short by the kill only if it was never acknowledged whole: pipes keep lines whole.
        lines.iter().for_each(|line| told.hear(&line));
        early += usize::from(told.kept.len() == before);
        survives(folder.path(), &told);
    }
    (acts, blobs) = (acts + told.kept.len(), blobs + told.blobs.len());
    println!("40 kills, {early} before another batch; {acts} acts and {blobs} blobs acknowledged, all here");
    assert!(acts > 100 && blobs > 0, "the children must have worked");
}

fn survives(folder: &Path, told: &Told) {
    let keep = open(folder).unwrap();
    let found = keep.check(&mut |_| ()).unwrap();
    assert!(found.is_sound(), "{:?}", found.damage);
    let ops = all(&keep);
    let here: BTreeMap<Digest, &Op> = ops.iter().map(|op| (op.id(), op)).collect();
    for id in &told.kept {
        assert!(here.contains_key(id), "{} was acknowledged", id.short());
    }
    for id in &told.erased {
        assert!(here[id].body().is_none(), "{} was erased", id.short());
    }
    for digest in &told.blobs {
        assert!(keep.blob(digest).unwrap().is_some());
    }
    assert_no_torn_batch(&ops);
}

/// Each act says which one of how many in its batch it is: after the first, all the others follow.
fn assert_no_torn_batch(ops: &[Op]) {
    let mut open = None;
    for op in &ops[ops.len().min(1)..] {
        // Only the first act of a batch is ever erased, and that after the batch was acknowledged.
        let (i, size) = op.act().map_or((0, None), |act| {
            let text = format!("{:?}", act.unwrap());
            let mut numbers = text[text.find("act ").unwrap() + 4..].split(' ').map_while(|word| word.parse().ok());
            (numbers.next().unwrap(), numbers.next())
        });
        match open {
            // An erased act doesn't say how many follow; the one behind it does.
            Some((before, None)) if i == before + 1 => (),
            Some((_, None)) => assert_eq!(i, 0, "an erased batch of one, and then the next batch"),
            Some((before, Some(size))) if before + 1 < size => assert_eq!(i, before + 1, "a torn batch"),
            _ => assert_eq!(i, 0, "a batch without its beginning"),
        }
        open = Some((i, size));
    }
    if let Some((last, Some(size))) = open {
        assert_eq!(last + 1, size, "the last batch is torn");
    }
}

// ---- a full disk ------------------------------------------------------------------------------

/// A small disk of its own, when we may mount one.
struct SmallDisk(tempfile::TempDir);

impl SmallDisk {
    fn mount() -> Option<Self> {
        let folder = tempfile::tempdir().unwrap();
        let mut command = Command::new("mount");
        command.args(["-t", "tmpfs", "-o", "size=3m", "tmpfs"]).arg(folder.path());
        let mounted = command.stderr(Stdio::null()).status().is_ok_and(|status| status.success());
        mounted.then(|| Self(folder))
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg(self.0.path()).status();
    }
}

#[test]
fn a_full_disk_is_named_and_nothing_before_it_is_lost() {
    let Some(disk) = SmallDisk::mount() else {
        println!("skipped: no right to mount a small disk here; the file size limit is tested instead");
        return;
    };
    let folder = disk.0.path().join("store");
    let ballast = disk.0.path().join("ballast");
    fs::write(&ballast, vec![1; 700_000]).unwrap();
    let mut keep = open(&folder).unwrap();
    let ops = history(1, 4000);
    let mut kept = 0;
    let error = loop {
        match keep.append(&ops[kept..kept + 20]) {
            Ok(_) => kept += 20,
            Err(e) => break e,
        }
    };
    assert_eq!(error, StoreError::Full, "{error}");
    assert!(error.to_string().contains("free some space"));
    println!("full after {kept} acts");
    assert_eq!(all(&keep), ops[..kept]);
    assert_eq!(keep.put_blob(&mut [2; 2_000_000].as_slice()), Err(StoreError::Full));
    drop(keep);
    // A full disk can still be read, and opened by the writer.
    let mut keep = open(&folder).unwrap();
    assert_eq!(all(&keep), ops[..kept]);
    assert!(keep.append(&ops[kept..kept + 20]).is_err(), "it is still full");
    fs::remove_file(&ballast).unwrap();
    keep.append(&ops[kept..kept + 20]).unwrap();
    drop(keep);
    let keep = open(&folder).unwrap();
    assert_eq!(all(&keep), ops[..kept + 20]);
    assert!(keep.check(&mut |_| ()).unwrap().is_sound());
}

#[test]
fn a_file_size_limit_is_named_and_nothing_before_it_is_lost() {
    let folder = tempfile::tempdir().unwrap();
    // The shell counts in blocks of 512 or 1024 bytes. The signal is ignored, so that the write itself fails.
    let limited = "trap '' XFSZ; ulimit -f 2000; exec \"$0\" --exact child --ignored --nocapture";
    let mut command = Command::new("sh");
    command.args(["-c", limited]).arg(std::env::current_exe().unwrap()).env(FOLDER, folder.path());
    let out = String::from_utf8(command.output().unwrap().stdout).unwrap();
    let mut told = Told::default();
    out.lines().filter(|line| !line.starts_with("error")).for_each(|line| told.hear(line));
    let error = out.lines().find(|line| line.starts_with("error")).unwrap();
    println!("{error}");
    assert!(["store-full", "store-sqlite"].iter().any(|code| error.contains(code)), "{error}");
    assert!(error.contains(&format!(" {} ", told.kept.len() + 1)), "what was acknowledged can be read: {error}");
    survives(folder.path(), &told);
}

// ---- a torn log -------------------------------------------------------------------------------

fn copy(from: &Path, to: &Path) {
    for name in [DATABASE_FILE.to_owned(), format!("{DATABASE_FILE}-wal"), MARK_FILE.to_owned()] {
        if from.join(&name).exists() {
            fs::copy(from.join(&name), to.join(&name)).unwrap();
        }
    }
}

fn log(folder: &Path) -> PathBuf {
    folder.join(format!("{DATABASE_FILE}-wal"))
}

/// A store with its log, and after each batch: ops kept, length of the log, the mark.
fn logged(folder: &Path, ops: &[Op]) -> Vec<(usize, u64, Vec<u8>)> {
    let live = tempfile::tempdir().unwrap();
    let mut keep = open(live.path()).unwrap();
    let (mut kept, mut acks) = (0, Vec::new());
    for batch in ops.chunks(3) {
        keep.append(batch).unwrap();
        kept += batch.len();
        let length = fs::metadata(log(live.path())).unwrap().len();
        acks.push((kept, length, fs::read(live.path().join(MARK_FILE)).unwrap()));
    }
    // While it is open: nobody has tidied up yet, as after a power cut.
    copy(live.path(), folder);
    acks
}

#[test]
fn a_torn_log_ends_at_a_whole_batch() {
    let ops = history(1, 89);
    let base = tempfile::tempdir().unwrap();
    let acks = logged(base.path(), &ops);
    let whole = fs::read(log(base.path())).unwrap();
    for round in 0..60 {
        let folder = tempfile::tempdir().unwrap();
        copy(base.path(), folder.path());
        let cut = acks[0].1 + dice(round, whole.len() as u64 - acks[0].1);
        let mut torn = whole[..cut as usize].to_vec();
        if round % 2 == 0 {
            // What a disk leaves behind that wrote its sectors out of order.
            torn.extend((cut..whole.len() as u64).map(|i| dice(round + i / 512, 256) as u8));
        }
        fs::write(log(folder.path()), torn).unwrap();
        let (kept, _, mark) = acks.iter().rfind(|(_, length, _)| *length <= cut).unwrap();
        fs::write(folder.path().join(MARK_FILE), mark).unwrap();
        let keep = open(folder.path()).unwrap();
        assert_eq!(all(&keep), ops[..*kept], "cut at {cut}");
        assert!(keep.check(&mut |_| ()).unwrap().is_sound());
    }
}

#[test]
fn an_end_that_was_cut_off_is_told_until_it_is_back() {
    let ops = history(1, 89);
    let base = tempfile::tempdir().unwrap();
    let acks = logged(base.path(), &ops);
    // One flipped bit in the middle of the log, and SQLite goes back to the commit before it without a word.
    let mut whole = fs::read(log(base.path())).unwrap();
    whole[acks[20].1 as usize + 100] ^= 1;
    fs::write(log(base.path()), whole).unwrap();
    for opening in 0..2 {
        let keep = open(base.path()).unwrap();
        let mut read = 0;
        let loaded = keep.each(None, &mut |_| read += 1).unwrap();
        assert_eq!(read, 63, "what is before it still loads");
        assert_eq!(loaded.damage.last().unwrap().place, Place::End(27), "opening {opening}");
        assert!(!keep.check(&mut |_| ()).unwrap().is_sound());
    }
    let mut keep = open(base.path()).unwrap();
    keep.append(&ops[..70]).unwrap();
    assert!(keep.each(None, &mut |_| ()).unwrap().intact().is_err(), "not all is back");
    keep.append(&ops).unwrap();
    assert_eq!(all(&keep), ops);
    assert!(keep.check(&mut |_| ()).unwrap().is_sound());
}
