//! The contract suite: what every backend of [`Keep`] must do. A backend's test calls [`suite`] with a way to open
//! its store anew; each case gets an empty one, and opens it again to see what stayed.

use super::{Author, history};
use nobis_core::ids::Digest;
use nobis_core::op::Op;
use nobis_store::{Appended, Erased, Keep, SETTING_BYTES_MAX, StoreError, WAITING_MAX};

/// A store that can be closed and opened again, as after a restart.
pub trait Bench {
    type Store: Keep;
    fn open(&self) -> Self::Store;
}

/// Every case, each on a bench of its own.
pub fn suite<B: Bench>(fresh: impl Fn() -> B) {
    empty_store_holds_nothing(&fresh());
    ops_come_back_in_order_and_whole(&fresh());
    spaces_are_read_apart(&fresh());
    known_ops_are_not_kept_twice(&fresh());
    parents_come_first_or_the_batch_is_refused(&fresh());
    what_was_withheld_can_come_later(&fresh());
    an_erased_body_stays_erased(&fresh());
    a_body_erased_while_waiting_stays_erased(&fresh());
    waiting_ops_wait_until_kept(&fresh());
    waiting_is_bounded(&fresh());
    blobs_are_named_by_content(&fresh());
    settings_are_set_and_removed(&fresh());
}

pub fn all<K: Keep>(keep: &K) -> Vec<Op> {
    let mut ops = Vec::new();
    let loaded = keep.each(None, &mut |op| ops.push(op)).unwrap();
    assert_eq!(loaded.intact().unwrap(), ops.len() as u64);
    ops
}

fn sound<K: Keep>(keep: &K) {
    let found = keep.check(&mut |_| ()).unwrap();
    assert!(found.is_sound(), "{:?}", found.damage);
}

fn empty_store_holds_nothing<B: Bench>(bench: &B) {
    let keep = bench.open();
    assert!(all(&keep).is_empty() && keep.spaces().unwrap().is_empty());
    assert_eq!(keep.get(&Digest::of(b"x")).unwrap(), None);
    assert_eq!(keep.blob(&Digest::of(b"x")).unwrap(), None);
    assert_eq!(keep.setting("x").unwrap(), None);
    let nowhere = keep.each(Some(&Digest::of(b"x")), &mut |_| panic!("no op is here")).unwrap();
    assert_eq!(nowhere.intact(), Ok(0));
    sound(&keep);
}

fn ops_come_back_in_order_and_whole<B: Bench>(bench: &B) {
    let ops = history(1, 2500);
    let mut keep = bench.open();
    assert_eq!(keep.append(&[]).unwrap(), Appended::default());
    for batch in [&ops[..1], &ops[1..5], &ops[5..]] {
        assert_eq!(keep.append(batch).unwrap(), Appended { new: batch.len() as u64, ..Appended::default() });
    }
    assert_eq!(all(&keep), ops);
    drop(keep);
    let keep = bench.open();
    assert_eq!(all(&keep), ops, "after opening again");
    assert_eq!(keep.get(&ops[4].id()).unwrap().as_ref(), Some(&ops[4]));
    sound(&keep);
}

fn spaces_are_read_apart<B: Bench>(bench: &B) {
    let (first, second) = (history(1, 10), history(2, 7));
    let mut keep = bench.open();
    // Interleaved, as they arrive.
    keep.append(&first[..5]).unwrap();
    keep.append(&second).unwrap();
    keep.append(&first[5..]).unwrap();
    let spaces: Vec<_> = keep.spaces().unwrap().into_iter().map(|space| (space.id, space.ops)).collect();
    assert_eq!(spaces, [(first[0].id(), 11), (second[0].id(), 8)]);
    for ops in [first, second] {
        let mut read = Vec::new();
        let loaded = keep.each(Some(&ops[0].id()), &mut |op| read.push(op)).unwrap();
        assert_eq!((loaded.intact(), read), (Ok(ops.len() as u64), ops));
    }
    sound(&keep);
}

fn known_ops_are_not_kept_twice<B: Bench>(bench: &B) {
    let ops = history(1, 4);
    let mut keep = bench.open();
    keep.append(&ops[..3]).unwrap();
    assert_eq!(keep.append(&ops).unwrap(), Appended { new: 2, known: 3, mended: 0 });
    // Twice in one batch is once, too. And a poorer copy takes nothing away.
    let poorer: Vec<Op> = ops.iter().chain(&ops).map(Op::without_body).collect();
    assert_eq!(keep.append(&poorer).unwrap(), Appended { new: 0, known: 10, mended: 0 });
    assert_eq!(all(&keep), ops);
    sound(&keep);
}

fn parents_come_first_or_the_batch_is_refused<B: Bench>(bench: &B) {
    let ops = history(1, 4);
    let mut keep = bench.open();
    keep.append(&ops[..2]).unwrap();
    let gap = [ops[2].clone(), ops[4].clone()];
    assert_eq!(keep.append(&gap), Err(StoreError::ParentsMissing(ops[4].id())));
    let swapped = [ops[3].clone(), ops[2].clone()];
    assert_eq!(keep.append(&swapped), Err(StoreError::ParentsMissing(ops[3].id())));
    assert_eq!(all(&keep), ops[..2], "nothing of a refused batch is kept");
    sound(&keep);
}

fn what_was_withheld_can_come_later<B: Bench>(bench: &B) {
    let ops = history(1, 1);
    let mut keep = bench.open();
    keep.append(&[ops[0].clone(), ops[1].without_aside()]).unwrap();
    assert_eq!(all(&keep)[1], ops[1].without_aside());
    assert_eq!(keep.append(&ops).unwrap(), Appended { new: 0, known: 1, mended: 1 });
    assert_eq!(all(&keep), ops);
    sound(&keep);
}

fn an_erased_body_stays_erased<B: Bench>(bench: &B) {
    let mut ops = history(1, 3);
    let mut keep = bench.open();
    keep.append(&ops).unwrap();
    assert_eq!(keep.erase_body(&ops[1].id()), Ok(Erased::Gone));
    assert_eq!(keep.erase_body(&ops[1].id()), Ok(Erased::NoBody));
    assert_eq!(keep.erase_body(&Digest::of(b"x")), Ok(Erased::Unknown));
    assert_eq!(keep.append(&ops).unwrap(), Appended { new: 0, known: 4, mended: 0 }, "a peer may still send it");
    ops[1] = ops[1].without_body();
    assert_eq!(all(&keep), ops);
    drop(keep);
    let keep = bench.open();
    assert_eq!(all(&keep), ops);
    sound(&keep);
}

fn a_body_erased_while_waiting_stays_erased<B: Bench>(bench: &B) {
    let ops = history(1, 2);
    let mut keep = bench.open();
    keep.hold(&ops[1]).unwrap();
    assert_eq!(keep.erase_body(&ops[1].id()), Ok(Erased::Gone));
    assert_eq!(keep.erase_body(&ops[1].id()), Ok(Erased::NoBody));
    keep.append(&ops[..2]).unwrap();
    assert_eq!(all(&keep), [ops[0].clone(), ops[1].without_body()]);
    sound(&keep);
}

fn waiting_ops_wait_until_kept<B: Bench>(bench: &B) {
    let ops = history(1, 3);
    let waiting = |keep: &B::Store| {
        let mut ids = Vec::new();
        keep.each_waiting(&mut |op| ids.push(op.id())).unwrap().intact().unwrap();
        ids
    };
    let mut keep = bench.open();
    for op in [&ops[3], &ops[2], &ops[1], &ops[3]] {
        keep.hold(op).unwrap();
    }
    assert_eq!(waiting(&keep), [ops[3].id(), ops[2].id(), ops[1].id()]);
    assert!(all(&keep).is_empty());
    drop(keep);
    let mut keep = bench.open();
    keep.append(&ops[..2]).unwrap();
    keep.hold(&ops[1]).unwrap();
    assert_eq!(waiting(&keep), [ops[3].id(), ops[2].id()], "what is kept waits no longer");
    assert_eq!(keep.drop_waiting(&[ops[3].id(), ops[0].id()]), Ok(1));
    assert_eq!(waiting(&keep), [ops[2].id()]);
    sound(&keep);
}

fn waiting_is_bounded<B: Bench>(bench: &B) {
    let mut keep = bench.open();
    // 32 ops of nearly 2 MiB, sealed and padded, are past 64 MiB: no need to make 4096.
    let mut author = Author::new(1);
    let founding = author.found("a space");
    let large = "x".repeat(2_000_000);
    let held = (0..40).map(|_| keep.hold(&author.say(&large))).take_while(Result::is_ok).count();
    assert_eq!(held, 31);
    assert_eq!(keep.hold(&author.say(&large)), Err(StoreError::WaitingFull));
    assert!(held < usize::try_from(WAITING_MAX).unwrap());
    // Keeping goes on all the same.
    keep.append(&[founding]).unwrap();
    sound(&keep);
}

fn blobs_are_named_by_content<B: Bench>(bench: &B) {
    let mut keep = bench.open();
    let large: Vec<u8> = (0..1_000_003_u32).map(|i| (i % 251) as u8).collect();
    for bytes in [b"".as_slice(), b"abc", &large] {
        let digest = keep.put_blob(&mut &bytes[..]).unwrap();
        assert_eq!(digest, Digest::of(bytes));
        assert_eq!(keep.put_blob(&mut &bytes[..]).unwrap(), digest, "again is the same");
        assert!(keep.has_blob(&digest));
        assert_eq!(keep.blob(&digest).unwrap().as_deref(), Some(bytes));
        let mut out = Vec::new();
        assert_eq!(keep.blob_to(&digest, &mut out).unwrap(), Some(bytes.len() as u64));
        assert_eq!(out, bytes);
    }
    drop(keep);
    let mut keep = bench.open();
    assert_eq!(keep.check(&mut |_| ()).unwrap().blobs, 3);
    let abc = Digest::of(b"abc");
    assert_eq!((keep.erase_blob(&abc), keep.erase_blob(&abc)), (Ok(true), Ok(false)));
    assert!(!keep.has_blob(&abc));
    assert_eq!(keep.blob(&abc), Ok(None));
    assert_eq!(keep.blob_to(&abc, &mut Vec::new()), Ok(None));
    sound(&keep);
}

fn settings_are_set_and_removed<B: Bench>(bench: &B) {
    let mut keep = bench.open();
    keep.set_setting("unit", Some(b"ua")).unwrap();
    keep.set_setting("unit", Some(b"pl")).unwrap();
    keep.set_setting("empty", Some(b"")).unwrap();
    drop(keep);
    let mut keep = bench.open();
    assert_eq!(keep.setting("unit").unwrap().as_deref(), Some(b"pl".as_slice()));
    assert_eq!(keep.setting("empty").unwrap().as_deref(), Some(b"".as_slice()));
    keep.set_setting("unit", None).unwrap();
    assert_eq!(keep.setting("unit"), Ok(None));
    assert_eq!(keep.set_setting("no spaces", Some(b"x")), Err(StoreError::Setting));
    assert_eq!(keep.set_setting("large", Some(&vec![0; SETTING_BYTES_MAX + 1])), Err(StoreError::Setting));
    sound(&keep);
}
