//! Admission and fold of many acts, against the pure cost of their digests and signatures; and what holding them takes.

use std::collections::BTreeSet;
use std::fs;
use std::process::Command;
use std::time::Duration;

use ed25519_dalek::{Signature as RawSignature, VerifyingKey};
use nobis_core::acts::{Act, Concern};
use nobis_core::charter::P1;
use nobis_core::ids::Digest;
use nobis_core::op::{Op, Parts};
use nobis_core::opset::OpSet;
use nobis_core::records::{Evidence, Finding, Kind, Statement};
use nobis_core::sshsig::{Namespace, Signature, signed_data};
use nobis_core::state::State;
use nobis_sim::{OUTPUT, World, id};

use crate::{best, row, timed};

/// An act as it is kept: header, body, aside, signature.
type Raw = (Vec<u8>, Option<Vec<u8>>, Option<Vec<u8>>, String);

/// Months of work: evidence mostly, findings, drafts written over and over, concerns; by five people of five units.
fn months(count: usize) -> Vec<Raw> {
    let mut world = World::new(1, P1);
    world.write_scene();
    let mut out: Vec<Raw> = world.made.iter().map(raw).collect();
    for i in out.len()..count {
        world.later(1);
        world.made.clear();
        write(&mut world, i);
        out.push(raw(world.made.last().expect("an act was just made")));
    }
    out
}

fn write(world: &mut World, i: usize) {
    // Drafts are written by the two units of the text; the rest by five units.
    let writers: &[&str] =
        if matches!(i % 10, 7 | 8) { &["is-1", "ua-2"] } else { &["is-1", "ua-2", "ke-1", "ca-1", "no-2"] };
    let person = writers[i / 10 % writers.len()];
    let act = match i % 10 {
        0..=4 => {
            let evidence = Evidence {
                title: format!("Photo {i} of a school building, taken from the road"),
                form: "photo".into(),
                sha256: Some(Digest::of(&i.to_be_bytes())),
                origin: format!("mission {}", i % 40),
                captured: "2022-05-20".into(),
                ..Evidence::default()
            };
            Act::Evidence(world.put(&format!("E{i}"), evidence))
        }
        5..=6 => {
            let finding = Finding {
                claim: format!("In place {i}, soldiers slept in the school for at least two nights."),
                standard: 2,
                evidence_for: [id(&format!("E{}", i - 1)), id(&format!("E{}", i - 2))].into(),
                ..Finding::default()
            };
            Act::Finding(world.put(&format!("F{i}"), finding))
        }
        7..=8 => {
            let statement = Statement {
                output: id(OUTPUT),
                kind: Kind::Body,
                text: format!("In place {i}, soldiers slept in the school for at least two nights, neighbours said."),
                lang: "en".into(),
                cites: vec![id(&format!("F{}", i - 2))],
                ..Statement::default()
            };
            Act::Statement(world.put(&format!("S{}", i % 500), statement))
        }
        _ => Act::Concern(Concern {
            output: id(OUTPUT),
            version: Digest::of(b"some version"),
            statements: BTreeSet::new(),
            text: "The second paragraph says more than the table.".into(),
        }),
    };
    world.sign(person, act);
}

fn raw(op: &Op) -> Raw {
    let own = |bytes: Option<&[u8]>| bytes.map(<[u8]>::to_vec);
    (op.header_bytes().to_vec(), own(op.body_bytes()), own(op.aside_bytes()), op.signature().to_armored())
}

fn parse((header, body, aside, signature): &Raw) -> Op {
    Op::parse(Parts { header, body: body.as_deref(), aside: aside.as_deref(), signature }).expect("our own acts parse")
}

/// The 64 bytes of an Ed25519 signature at the end of its SSHSIG blob.
fn proper(signature: &Signature) -> RawSignature {
    use base64ct::{Base64, Encoding as _};
    let armored = signature.to_armored();
    let base64: String = armored.lines().filter(|line| !line.starts_with('-')).collect();
    let blob = Base64::decode_vec(&base64).expect("our own signatures are base64");
    RawSignature::from_slice(&blob[blob.len() - 64..]).expect("64 bytes are a signature")
}

fn verifying_key(op: &Op) -> VerifyingKey {
    use base64ct::{Base64, Encoding as _};
    let text = op.header().author.to_string();
    let base64 = text.split(' ').nth(1).expect("a key has two words");
    let blob = Base64::decode_vec(base64).expect("our own keys are base64");
    let bytes: [u8; 32] = blob[blob.len() - 32..].try_into().expect("a key has 32 bytes");
    VerifyingKey::from_bytes(&bytes).expect("our own keys are points")
}

/// Hash each part once, check each signature once, from bytes already cut out: nothing that admits acts can do less.
fn floor(feed: &[Raw], ops: &[Op]) -> (Duration, Duration) {
    let checks: Vec<_> = ops.iter().map(|op| (verifying_key(op), proper(op.signature()), op.header_bytes())).collect();
    let hashes = timed(|| {
        for (header, body, aside, _) in feed {
            let parts = [Some(header), body.as_ref(), aside.as_ref()];
            std::hint::black_box(parts.map(|part| part.map(|bytes| Digest::of(bytes))));
        }
    });
    let signatures = timed(|| {
        for (key, signature, header) in &checks {
            key.verify_strict(&signed_data(Namespace::Op, header), signature).expect("our own signatures hold");
        }
    });
    (hashes.0, signatures.0)
}

pub fn admission(count: usize) {
    let feed = months(count);
    let bytes: usize = feed.iter().map(|(h, b, a, s)| h.len() + len(b) + len(a) + s.len()).sum();
    let (parsing, ops) = timed(|| feed.iter().map(parse).collect::<Vec<Op>>());
    let copies = ops.clone();
    let (admitting, set) = timed(|| {
        let mut set = OpSet::new();
        copies.into_iter().for_each(|op| drop(set.admit(op).expect("our own acts are admitted")));
        set
    });
    let (folding, state) = timed(|| State::fold(&ops));
    assert_eq!((set.len(), state.refused().len()), (count, 0), "all are in, and none without effect");
    let (hashes, signatures) = floor(&feed, &ops);
    let floor = hashes + signatures;
    row(&format!("floor: SHA-256 of {count} acts, {} MB", bytes / 1_000_000), hashes, Some(floor));
    row(&format!("floor: verify_strict of {count} signatures"), signatures, Some(floor));
    row("parse and check each act alone", parsing, Some(floor));
    row("admit (parents, chains)", admitting, Some(floor));
    row("fold into state", folding, Some(floor));
    row("**from bytes to state, all in all**", parsing + admitting + folding, Some(floor));
    let last = ops.last().expect("there are acts");
    row("whether one more act is refused", best(9, || state.refuses(last)), Some(floor));
    row("the same by a copy of acts and state", best(3, || (set.clone(), state.clone())), Some(floor));
    row("state as bytes", timed(|| state.bytes()).0, Some(floor));
    drop((set, state, ops));
    memory(&feed, bytes);
}

fn len(part: &Option<Vec<u8>>) -> usize {
    part.as_ref().map_or(0, Vec::len)
}

/// Holds the same acts in a fresh process, where nothing else was ever allocated.
fn memory(feed: &[Raw], bytes: usize) {
    let file = tempfile::NamedTempFile::new().expect("a place for temporary files");
    let lines: Vec<String> = feed.iter().map(|r| serde_json::to_string(r).expect("bytes are JSON numbers")).collect();
    fs::write(file.path(), lines.join("\n")).expect("room for the acts on disk");
    drop(lines);
    let this = std::env::current_exe().expect("this program is a file");
    let out = Command::new(this).arg("--memory").arg(file.path()).output().expect("this program runs again");
    let held: Vec<usize> = String::from_utf8_lossy(&out.stdout).lines().filter_map(|n| n.parse().ok()).collect();
    let [set, state, peak] = held[..] else { panic!("the other process says {out:?}") };
    let per = |kb: usize| kb * 1024 / feed.len();
    println!("| memory, of {} bytes an act on disk: set of acts | {} bytes an act | |", bytes / feed.len(), per(set));
    println!("| memory: state | {} bytes an act | |", per(state));
    println!("| memory: peak resident | {} MB | |", peak / 1024);
}

/// In the other process: how much memory a set of acts takes, then its state, then the peak; in kB.
pub fn hold(path: &str) {
    use std::io::BufRead as _;
    let file = fs::File::open(path).expect("the acts are there");
    let before = status("VmRSS:");
    let mut set = OpSet::new();
    for line in std::io::BufReader::new(file).lines() {
        let raw: Raw = serde_json::from_str(&line.expect("a line")).expect("an act");
        set.admit(parse(&raw)).expect("our own acts are admitted");
    }
    let with_set = status("VmRSS:");
    // By id isn't a causal order, but the founding act has to come first only.
    let founding = set.get(&set.space().expect("founded")).expect("founded");
    let state = State::fold(std::iter::once(founding).chain(set.iter().filter(|op| op.id() != founding.id())));
    let with_state = status("VmRSS:");
    println!("{}\n{}\n{}", with_set - before, with_state - with_set, status("VmHWM:"));
    drop(state);
}

/// A line of `/proc/self/status`, in kB; 0 where there is no such file.
fn status(name: &str) -> usize {
    let text = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = text.lines().find_map(|line| line.strip_prefix(name));
    line.and_then(|rest| rest.split_whitespace().next()?.parse().ok()).unwrap_or(0)
}
