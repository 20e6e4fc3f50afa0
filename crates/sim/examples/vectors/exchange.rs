//! Frames, as two nodes say them.

use nobis_core::acts::{Act, Node};
use nobis_core::exchange::{FRAME_BYTES_MAX, Frame, Have, SignedHave};
use nobis_core::op::hex;
use nobis_core::sshsig::Namespace;
use nobis_sim::{Key, World, at};

use super::{Files, vector};

/// The frames, in hex.
pub fn write(out: &mut Files) {
    for (name, expect, bytes) in cases() {
        vector(out, &format!("exchange/{name}.txt"), &[("expect", expect)], format!("{}\n", hex(&bytes)).as_bytes());
    }
}

fn cases() -> Vec<(&'static str, &'static str, Vec<u8>)> {
    let key = Key::from_seed(1, "node");
    let mut world = World::new(1, nobis_core::charter::P1);
    let (node, courier) = (key.public.clone(), "age1test".to_owned());
    world.sign("ua-1", Act::Node(Node { node, courier, addresses: vec!["192.0.2.7:7172".into()], retired: None }));
    let space = world.ops.space().expect("a world is founded");
    let card = world.made[1].clone();
    let have = Have::of(space, &world.ops, at("2022-08-08T07:00:00Z"));
    let signed = |key: &Key, have: &Have| {
        let signature = key.sign(Namespace::Have, &SignedHave::to_sign(have));
        Frame::Have(Box::new(SignedHave { have: have.clone(), signature })).to_bytes()
    };
    let good = [
        ("ok-hello", Frame::Hello(vec![card.clone()]).to_bytes()),
        ("ok-hello-nobody", Frame::Hello(Vec::new()).to_bytes()),
        ("ok-have", signed(&key, &have)),
        ("ok-ops", Frame::Ops(space, vec![card.clone()]).to_bytes()),
        ("ok-ops-without-body", Frame::Ops(space, vec![card.without_body()]).to_bytes()),
        ("ok-done", Frame::Done(space).to_bytes()),
    ];
    let ops = Frame::Ops(space, vec![card]).to_bytes();
    let changed = |from: &str, to: &str| {
        let bytes = signed(&key, &have);
        let text = String::from_utf8_lossy(&bytes[5..]).replace(from, to);
        framed(2, text.as_bytes())
    };
    let twice = Have { tips: [&have.tips[..], &have.tips[..]].concat(), ..have.clone() };
    let bad = [
        ("kind", "frame-kind", framed(9, b"")),
        ("too-large", "frame-too-large", too_large()),
        ("inner-length-past-the-end", "frame-length", framed(1, &[0, 0, 1, 0, 7])),
        ("done-with-more", "frame-length", framed(4, &[0; 33])),
        ("done-cut", "frame-length", framed(4, &[0; 31])),
        ("ops-cut", "frame-length", framed(3, &ops[5..ops.len() - 9])),
        ("ops-flipped", "op-signature", flipped(&ops)),
        ("have-spaced", "have-form", changed("\"v\":1", "\"v\": 1")),
        ("have-version", "have-form", changed("\"v\":1", "\"v\":2")),
        ("have-twice", "have-form", signed(&key, &twice)),
        ("have-later", "have-signature", changed("07:00:00", "07:00:01")),
    ];
    good.into_iter().map(|(name, bytes)| (name, "ok", bytes)).chain(bad).collect()
}

fn framed(kind: u8, payload: &[u8]) -> Vec<u8> {
    let length = u32::try_from(payload.len()).expect("a small payload").to_be_bytes();
    [&[kind][..], &length, payload].concat()
}

/// A length over the limit: refused before anything after it is read.
fn too_large() -> Vec<u8> {
    let length = u32::try_from(FRAME_BYTES_MAX + 1).expect("below 4 GiB").to_be_bytes();
    [&[3][..], &length].concat()
}

/// The last byte of the last signature, changed.
fn flipped(ops: &[u8]) -> Vec<u8> {
    let mut bytes = ops.to_vec();
    if let Some(last) = bytes.last_mut() {
        *last ^= 1;
    }
    bytes
}
