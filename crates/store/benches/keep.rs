//! What keeping costs: `cargo bench -p nobis-store`. 100,000 small acts are appended in batches of 1000, then one by
//! one for a while; the store is opened and all is read. Reading is put beside the floor no store can go below: the
//! strict parsing of the same acts from memory.
#![allow(clippy::unwrap_used, missing_docs)]

#[allow(unused_imports)]
#[path = "../tests/common/mod.rs"]
mod common;

use std::hint::black_box;
use std::time::{Duration, Instant};

use common::{history, open};
use nobis_core::op::{Op, Parts};
use nobis_store::{Keep, SqliteKeep};

const ACTS: usize = 100_000;
const SINGLE: usize = 500;

fn timed<T>(work: impl FnOnce() -> T) -> (Duration, T) {
    let begin = Instant::now();
    let value = work();
    (begin.elapsed(), value)
}

fn main() {
    let ops = history(1, ACTS + SINGLE - 1);
    let folder = tempfile::tempdir().unwrap();
    let (batches, mut keep) = timed(|| {
        let mut keep = open(folder.path()).unwrap();
        ops[..ACTS].chunks(1000).for_each(|batch| keep_all(&mut keep, batch));
        keep
    });
    let (single, ()) = timed(|| ops[ACTS..].chunks(1).for_each(|batch| keep_all(&mut keep, batch)));
    drop(keep);
    let (reading, read) = timed(|| {
        let mut read = 0;
        let keep = open(folder.path()).unwrap();
        let loaded = keep.each(None, &mut |op| read += usize::from(black_box(op).body().is_some()));
        assert!(loaded.unwrap().damage.is_empty());
        read
    });
    assert_eq!(read, ops.len());
    // On as many threads as the store uses, so that the two can be put beside each other.
    let (floor, ()) = timed(|| {
        let workers = std::thread::available_parallelism().map_or(1, Into::into);
        std::thread::scope(|scope| {
            for part in ops.chunks(ops.len().div_ceil(workers)) {
                scope.spawn(move || part.iter().for_each(|op| drop(black_box(parsed(op)))));
            }
        });
    });
    let bytes: u64 =
        std::fs::read_dir(folder.path()).unwrap().map(|file| file.unwrap().metadata().unwrap().len()).sum();
    println!("append, batches of 1000: {:.2} s for {ACTS} acts", batches.as_secs_f64());
    println!("append, one by one: {:.2} ms each", single.as_secs_f64() * 1000.0 / SINGLE as f64);
    println!("open and read all: {:.2} s; strict parsing alone: {:.2} s", reading.as_secs_f64(), floor.as_secs_f64());
    println!("on disk: {:.2} kB for each act", bytes as f64 / ops.len() as f64 / 1000.0);
}

fn keep_all(keep: &mut SqliteKeep, batch: &[Op]) {
    assert_eq!(keep.append(batch).unwrap().new, batch.len() as u64);
}

fn parsed(op: &Op) -> Op {
    let signature = op.signature().to_armored();
    let parts =
        Parts { header: op.header_bytes(), body: op.body_bytes(), aside: op.aside_bytes(), signature: &signature };
    Op::parse(parts).unwrap()
}
