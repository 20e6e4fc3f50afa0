//! Every file of `spec/vectors/{exchange,op,trust,charter,release}` gets the verdict it names, and every class of failure has a
//! file. No key is needed here, as another implementation has none.

mod patch;
mod vector_files;

use std::collections::{BTreeMap, BTreeSet};

use nobis_core::canon;
use nobis_core::charter::{CHARTER_BYTES_MAX, Charter};
use nobis_core::check::{CODES, check, check_at};
use nobis_core::exchange::Decoder;
use nobis_core::ids::ID_BYTES_MAX;
use nobis_core::op::{BODY_BYTES_MAX, HEADER_BYTES_MAX, Op, Parts, SEEN_MAX};
use nobis_core::opset::{Admission, OpSet};
use nobis_core::release::bundle;
use nobis_core::state::State;
use nobis_core::trust::{TRUST_BYTES_MAX, Trust};
use serde_json::Value;
use vector_files::{Vector, check_all, codes_in, fill, folder, vectors};

fn covers(seen: &BTreeSet<String>, codes: &BTreeSet<String>) {
    let missing: Vec<_> = codes.difference(seen).collect();
    assert!(missing.is_empty(), "no vector for {missing:?}");
}

/// Header, body and aside a line each, `-` for what isn't there; then the signature.
fn op(v: &Vector) -> String {
    let mut lines = v.bytes.splitn(4, |b| *b == b'\n');
    let mut part = || lines.next().expect("four parts").to_vec();
    let here = |part: Vec<u8>| Some(part).filter(|p| p != b"-");
    let (header, body, aside, signature) = (part(), here(part()), here(part()), part());
    let body = body.map(|body| fill(body, v.head.get("body-filled-to")));
    let signature = String::from_utf8(signature).expect("a signature is text");
    let parts = Parts { header: &header, body: body.as_deref(), aside: aside.as_deref(), signature: &signature };
    match Op::parse(parts) {
        Ok(op) => {
            assert_eq!(
                (op.header_bytes(), op.body_bytes(), op.aside_bytes()),
                (&header[..], body.as_deref(), aside.as_deref())
            );
            assert_eq!(op.signature().to_armored(), signature, "{}", v.name);
            "ok".to_owned()
        }
        Err(e) => {
            assert!(!e.to_string().is_empty());
            e.code().to_owned()
        }
    }
}

#[test]
fn acts() {
    let seen = check_all("op", op);
    covers(&seen, &codes_in(include_str!("../src/op.rs"), "op-"));
}

/// A frame in hex: taken byte by byte, as a bad line brings it.
fn frame(v: &Vector) -> String {
    let digits = std::str::from_utf8(&v.bytes).expect("hex is text").trim_end();
    let bytes = digits
        .as_bytes()
        .chunks(2)
        .map(|two| u8::from_str_radix(std::str::from_utf8(two).expect("hex is ASCII"), 16).expect("two hex digits"));
    let bytes: Vec<u8> = bytes.collect();
    let mut decoder = Decoder::new();
    for (n, byte) in bytes.iter().enumerate() {
        match decoder.take(&[*byte]) {
            Ok(None) => {}
            Ok(Some(frame)) => {
                assert_eq!((n + 1, frame.to_bytes()), (bytes.len(), bytes.clone()), "{}", v.name);
                return "ok".to_owned();
            }
            Err(e) => return e.code().to_owned(),
        }
    }
    "cut".to_owned()
}

#[test]
fn frames() {
    let seen = check_all("exchange", frame);
    covers(&seen, &codes_in(include_str!("../src/exchange/frame.rs"), "frame-"));
    covers(&seen, &codes_in(include_str!("../src/exchange/frame.rs"), "have-"));
}

/// One act of a set: `{"aside":…,"body":…,"header":…,"signature":…}`.
fn line(text: &[u8]) -> Op {
    let value = canon::read_value(text).expect("a line is canonical JSON");
    let part =
        |name: &str| Some(&value[name]).filter(|v| !v.is_null()).map(|v| canon::write_value(v).expect("canonical"));
    let (header, body, aside) = (part("header").expect("a header"), part("body"), part("aside"));
    let signature = value["signature"].as_str().expect("a signature");
    Op::parse(Parts { header: &header, body: body.as_deref(), aside: aside.as_deref(), signature })
        .expect("in a set each act is right by itself")
}

/// What becomes of the last act, offered after the others.
fn set(v: &Vector) -> String {
    let (mut ops, mut state) = (OpSet::new(), State::new());
    let mut last = String::new();
    for text in v.bytes.split_inclusive(|b| *b == b'\n') {
        let op = line(text.strip_suffix(b"\n").expect("a line ends"));
        last = match ops.admit(op.clone()) {
            Err(e) => e.code().to_owned(),
            Ok(Admission::Waiting(_)) => "waiting".to_owned(),
            Ok(Admission::Known) => "known".to_owned(),
            Ok(taken) => {
                state.apply(&op);
                let refused = state.refused().get(&op.id()).map(|r| serde_json::to_value(r).expect("a word"));
                match (refused, taken) {
                    (Some(Value::String(word)), _) => format!("refused-{word}"),
                    (_, Admission::Equivocation) => "equivocation".to_owned(),
                    (_, Admission::Completed) => "completed".to_owned(),
                    _ => "admitted".to_owned(),
                }
            }
        };
    }
    last
}

#[test]
fn sets_of_acts() {
    let seen = check_all("op/sets", set);
    covers(&seen, &codes_in(include_str!("../src/opset.rs"), "admit-"));
    covers(&seen, &refusals().iter().map(|word| format!("refused-{word}")).collect());
}

/// The words of `Refusal`, as its variants are written in the source.
fn refusals() -> BTreeSet<String> {
    let source = include_str!("../src/state/refusal.rs");
    let body = source.split_once("pub enum Refusal {").expect("refusal.rs has them").1;
    let body = body.split_once("\n}").expect("it ends").0;
    let kebab = |name: &str| {
        let cut = |(i, c): (usize, char)| {
            let dash = if i > 0 && c.is_uppercase() { "-" } else { "" };
            format!("{dash}{}", c.to_ascii_lowercase())
        };
        name.chars().enumerate().map(cut).collect::<String>()
    };
    body.lines().filter_map(|line| line.trim().strip_suffix(',')).map(kebab).collect()
}

#[test]
fn trust_files() {
    let seen = check_all("trust", |v| {
        let text = String::from_utf8(v.filled()).expect("a trust file is text");
        match Trust::parse(&text) {
            Ok(trust) => {
                assert_eq!(trust.to_string(), text, "{}", v.name);
                "ok".to_owned()
            }
            Err(e) => {
                assert!(!e.to_string().ends_with("not readable"), "{}: {e}", e.code);
                e.code.to_owned()
            }
        }
    });
    covers(&seen, &codes_in(include_str!("../src/trust.rs"), "trust-"));
}

#[test]
fn charters() {
    check_all("charter", |v| {
        let text = String::from_utf8(v.filled()).expect("a charter is text");
        match Charter::parse(&text) {
            Ok(_) => "ok".to_owned(),
            Err(e) => {
                let because = &v.head["because"];
                assert!(e.0.contains(because.as_str()), "{}: “{because}” is expected, {}", v.name, e.0);
                "refused".to_owned()
            }
        }
    });
    // Each sentence with which core refuses a charter has its vector: the words before any particulars.
    let said: Vec<String> = vectors("charter").iter().filter_map(|v| v.head.get("because").cloned()).collect();
    let source = include_str!("../src/charter.rs").split_once("mod tests").expect("tests stand last").0;
    let sentences = source.split("refuse(\"").skip(1).map(|s| s.split_once('"').expect("a literal ends").0);
    let missing: Vec<&str> =
        sentences.filter(|s| !said.iter().any(|because| !because.is_empty() && s.contains(because.as_str()))).collect();
    assert!(missing.is_empty(), "no vector for {missing:?}");
}

#[test]
fn releases() {
    let ok = patch::read_folder(&folder("release/ok"));
    let seen = check_all("release", |v| {
        let files = patch::apply(&ok, std::str::from_utf8(&v.bytes).expect("a patch is text"));
        let text = |name: &str| std::str::from_utf8(&files[name]).expect("text");
        let trust = Trust::parse(text("trust.txt")).expect("a trust file");
        let with = files.get("with.jsonl").map_or_else(Vec::new, |acts| bundle::read_acts(acts).expect("acts"));
        let bag: BTreeMap<String, Vec<u8>> =
            files.iter().filter_map(|(p, b)| Some((p.strip_prefix("bag/")?.to_owned(), b.clone()))).collect();
        let checked = match v.head.get("now") {
            None => check(&bag, &trust, &with),
            Some(now) => check_at(&bag, &trust, &with, now.parse().expect("a moment")),
        };
        let mut found: BTreeSet<&str> = checked.faults.iter().map(|f| f.code).collect();
        if found.is_empty() {
            return "ok".to_owned();
        }
        if !found.remove(v.expect()) {
            return format!("{:?}", checked.faults);
        }
        let also: BTreeSet<&str> = v.head["also"].split_whitespace().collect();
        assert_eq!(found, also, "{}: found beside {}", v.name, v.expect());
        v.expect().to_owned()
    });
    covers(&seen, &CODES.map(str::to_owned).into());
}

/// What the pages say of the code: each class of failure, kind of act and limit is named where it belongs.
#[test]
fn the_specs_name_every_class_and_limit() {
    let page = |name: &str| std::fs::read_to_string(folder("..").join(name)).unwrap_or_else(|e| panic!("{name}: {e}"));
    let kinds = include_str!("../src/acts.rs").split_once("pub fn kind(&self)").expect("acts have kinds").1;
    let kinds = kinds.split_once("\n    }").expect("it ends").0;
    let kinds = kinds.split('"').skip(1).step_by(2).map(str::to_owned).collect();
    let codes = |source: &str, prefix: &str| codes_in(source, prefix);
    for (name, words) in [
        ("canonical-json.md", codes(include_str!("../src/canon.rs"), "canon-")),
        ("op.md", codes(include_str!("../src/op.rs"), "op-")),
        ("op.md", codes(include_str!("../src/opset.rs"), "admit-")),
        ("op.md", kinds),
        ("op.md", refusals()),
        ("trust.md", codes(include_str!("../src/trust.rs"), "trust-")),
        ("release.md", CODES.map(str::to_owned).into()),
    ] {
        let text = page(name);
        let missing: Vec<&String> = words.iter().filter(|word| !text.contains(&format!("`{word}`"))).collect();
        assert!(missing.is_empty(), "spec/{name} doesn't name {missing:?}");
    }
    for (name, limit) in [
        ("canonical-json.md", canon::INTEGER_MAX.unsigned_abs() as usize),
        ("canonical-json.md", canon::DEPTH_MAX),
        ("op.md", SEEN_MAX),
        ("op.md", HEADER_BYTES_MAX),
        ("op.md", BODY_BYTES_MAX),
        ("op.md", ID_BYTES_MAX),
        ("trust.md", TRUST_BYTES_MAX),
        ("charter.md", CHARTER_BYTES_MAX),
    ] {
        let limit = thousands(limit);
        assert!(page(name).contains(&limit), "spec/{name} has a limit other than {limit}");
    }
}

fn thousands(number: usize) -> String {
    let digits = number.to_string();
    let groups: Vec<&str> =
        digits.as_bytes().rchunks(3).rev().map(|g| std::str::from_utf8(g).expect("digits")).collect();
    groups.join(",")
}
