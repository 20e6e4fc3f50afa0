//! Every file in spec/vectors/signature gets the verdict it names, whatever files there are; and
//! what is `ok` there, stock ssh-keygen accepts too.

#[path = "../examples/signature_vectors/main.rs"]
mod generator;

use std::collections::BTreeMap;

use generator::ssh_judge::{Case, nobis, ssh_keygen};

/// The file's `expect:` word and the case it describes.
fn read(name: &str, text: &str) -> (String, Case) {
    let (head, armored) = text.split_once("\n\n").expect("a blank line after the head");
    let fields: Vec<_> = head.lines().map(|l| l.split_once(": ").unwrap_or((l.trim_end_matches(':'), ""))).collect();
    let names: Vec<_> = fields.iter().map(|(name, _)| *name).collect();
    assert_eq!(names, ["expect", "namespace", "key", "message-hex"], "{name}");
    let value = |i: usize| fields[i].1.to_owned();
    let byte = |pair: &[u8]| {
        let pair = std::str::from_utf8(pair).expect("hex");
        u8::from_str_radix(pair, 16).expect("hex")
    };
    let case = Case {
        name: name.to_owned(),
        namespace: value(1),
        key: value(2),
        message: value(3).as_bytes().chunks(2).map(byte).collect(),
        armored: armored.to_owned(),
    };
    (value(0), case)
}

fn on_disk() -> BTreeMap<String, String> {
    let entries = std::fs::read_dir(generator::directory()).expect("spec/vectors/signature");
    let files = entries.map(|entry| {
        let path = entry.expect("an entry").path();
        let name = path.file_name().expect("a name").to_string_lossy().into_owned();
        (name, std::fs::read_to_string(path).expect("a vector is text"))
    });
    files.collect()
}

#[test]
fn every_vector_gets_the_verdict_it_names() {
    let files = on_disk();
    let mut counts = BTreeMap::<String, usize>::new();
    for (name, text) in &files {
        let (expect, case) = read(name, text);
        let verdict = nobis(&case);
        assert_eq!(verdict.map_or_else(|e| e.code(), |()| "ok"), expect, "{name}");
        let ssh = ssh_keygen(&case);
        assert!(verdict.is_err() || ssh, "{name}: ssh-keygen refuses what nobis accepts");
        if ssh && verdict.is_err() {
            println!("{name}: ssh-keygen accepts, nobis refuses with {expect}");
        }
        *counts.entry(expect).or_default() += 1;
    }
    println!("{} vectors: {counts:?}", files.len());
    assert!(counts.contains_key("ok") && counts.len() > 1, "{counts:?}");
}

#[test]
fn the_vectors_are_the_ones_their_generator_writes() {
    let written: BTreeMap<_, _> = generator::files().into_iter().collect();
    let hint = "run `cargo run -p nobis-core --example signature_vectors`";
    assert!(written == on_disk(), "spec/vectors/signature differs: {hint}");
}
