//! One byte, one line, one file of a sealed release changed: none of it is accepted.
//!
//! `mutation_resealed.rs` has the same by hands that hold the release officer's key.

use std::collections::BTreeSet;

use nobis_core::check::check;
use nobis_core::ids::Digest;
use nobis_core::release::{Contents, Files, bundle};
use nobis_core::sshsig::Namespace;
use nobis_sim::{CAST, World, eventful, id};

/// Files that a reader parses; every other file must be what these make it.
const PARSED: [&str; 10] = [
    "data/about.json",
    "data/statements.json",
    "data/contexts.json",
    "data/findings.json",
    "data/legal-annex.json",
    "data/process.json",
    bundle::CHARTER,
    bundle::READINGS,
    bundle::SEAL_SIG,
    "bag-info.txt",
];

/// A release and the world it comes from.
fn release() -> (World, Contents, Files) {
    let world = eventful();
    let contents = world.contents("is-5").unwrap_or_else(|r| panic!("{:?}", nobis_sim::in_the_way(&r)));
    let files = world.bag(&contents);
    assert!(check(&files, &world.trust, &[]).is_good());
    (world, contents, files)
}

/// The same release without its acts: what is wrong with its files shows at once, and thousands can be looked at.
fn light() -> (World, Files) {
    let (world, mut contents, _) = release();
    contents.acts.clear();
    let files = world.bag(&contents);
    assert!(file_faults(&world, &files).is_empty());
    (world, files)
}

/// Faults of the files themselves: of form, of digests, of the seal's signature.
fn file_faults(world: &World, files: &Files) -> BTreeSet<String> {
    let found = check(files, &world.trust, &[]).faults;
    let of_files = |code: &str| code.starts_with("file-") || code == "seal-signature";
    found.into_iter().filter(|f| of_files(f.code)).map(|f| f.about).collect()
}

/// Flips byte `at` of every written file at once, for each `at` in one half of the places.
///
/// Each file is compared by itself, so this is as good as one flip at a time, as long as each file is named.
fn each_written_byte(half: usize) {
    let (world, files) = light();
    let written: Vec<&String> = files.keys().filter(|p| !PARSED.contains(&p.as_str()) && *p != bundle::ACTS).collect();
    let longest = written.iter().map(|p| files[*p].len()).max().unwrap_or(0);
    for at in (half..longest).step_by(2) {
        let mut flipped = files.clone();
        let mut expect = BTreeSet::new();
        for path in &written {
            if let Some(byte) = flipped.get_mut(*path).and_then(|bytes| bytes.get_mut(at)) {
                *byte ^= 1;
                expect.insert((*path).clone());
            }
        }
        let named = file_faults(&world, &flipped);
        assert!(expect.is_subset(&named), "byte {at}: not named: {:?}", expect.difference(&named));
    }
}

#[test]
fn each_even_byte_of_each_written_file_is_the_one_that_was_sealed() {
    each_written_byte(0);
}

#[test]
fn each_odd_byte_of_each_written_file_is_the_one_that_was_sealed() {
    each_written_byte(1);
}

fn each_byte_is_noticed(paths: &[&str]) {
    let (world, files) = light();
    for path in paths {
        for at in 0..files[*path].len() {
            let mut flipped = files.clone();
            flipped.get_mut(*path).expect("the file is there")[at] ^= 1;
            assert!(!file_faults(&world, &flipped).is_empty(), "{path}, byte {at}");
        }
    }
}

#[test]
fn each_byte_of_the_text_and_its_context_is_noticed() {
    each_byte_is_noticed(&PARSED[..3]);
}

#[test]
fn each_byte_of_findings_annex_and_account_is_noticed() {
    each_byte_is_noticed(&PARSED[3..6]);
}

#[test]
fn each_byte_of_charter_signature_and_bag_info_is_noticed() {
    each_byte_is_noticed(&[PARSED[6], PARSED[8], PARSED[9]]);
}

#[test]
fn each_byte_of_the_readings_is_noticed() {
    each_byte_is_noticed(&[bundle::READINGS]);
}

#[test]
fn each_byte_of_each_act_is_under_its_signers_signature() {
    let (_, contents, _) = release();
    for line in contents.acts.split_inclusive(|b| *b == b'\n') {
        assert!(bundle::read_acts(line).is_ok());
        for at in 0..line.len() {
            let mut flipped = line.to_vec();
            flipped[at] ^= 1;
            // A whole file is read line by line, so no list of hashes and no seal brings such a line back.
            assert!(bundle::read_acts(&flipped).is_err(), "byte {at} of {}", String::from_utf8_lossy(&line[..80]));
        }
    }
}

#[test]
fn each_line_has_its_place() {
    let (world, files) = light();
    for (path, bytes) in &files {
        let lines: Vec<&[u8]> = bytes.split_inclusive(|b| *b == b'\n').collect();
        for at in 1..lines.len() {
            let mut swapped = lines.clone();
            swapped.swap(at - 1, at);
            if swapped != lines {
                let mut changed = files.clone();
                changed.insert(path.clone(), swapped.concat());
                assert!(!file_faults(&world, &changed).is_empty(), "{path}, line {at}");
            }
        }
    }
    let (_, contents, _) = release();
    let lines: Vec<&[u8]> = contents.acts.split_inclusive(|b| *b == b'\n').collect();
    for at in 1..lines.len() {
        let mut swapped = lines.clone();
        swapped.swap(at - 1, at);
        assert!(bundle::read_acts(&swapped.concat()).is_err(), "acts, line {at}");
    }
}

#[test]
fn no_file_can_be_missing_and_none_added() {
    let (world, _, files) = release();
    for path in files.keys() {
        let mut fewer = files.clone();
        fewer.remove(path);
        assert!(!check(&fewer, &world.trust, &[]).is_good(), "without {path}");
        let mut empty = files.clone();
        empty.insert(path.clone(), Vec::new());
        assert!(!check(&empty, &world.trust, &[]).is_good(), "with {path} empty");
    }
    for extra in ["data/more.html", "data/extracts/S9.txt", "seal/more.sig", "DATA/about.json", "data/about.json ", ""]
    {
        let mut more = files.clone();
        more.insert(extra.to_owned(), b"more".to_vec());
        assert!(!check(&more, &world.trust, &[]).is_good(), "with {extra:?}");
    }
}

/// Every list of digests made to fit the files as they are, and the seal signed anew.
fn repaired(world: &World, files: &Files, signer: Option<&str>) -> Files {
    let list = |files: &Files, wanted: &dyn Fn(&str) -> bool| {
        let lines = files.iter().filter(|(path, _)| wanted(path));
        lines.map(|(path, bytes)| format!("{}  {path}\n", Digest::of(bytes))).collect::<String>().into_bytes()
    };
    let mut out = files.clone();
    let lists = ["manifest-sha256.txt", bundle::SEAL, "tagmanifest-sha256.txt"];
    let manifest = list(&out, &|p| p.starts_with("data/"));
    out.insert(lists[0].into(), manifest);
    let tag = |p: &str| !p.starts_with("data/") && ![lists[1], lists[2], bundle::SEAL_SIG].contains(&p);
    let seal = list(&out, &tag);
    if let Some(signer) = signer {
        let signature = world.keys[&id(signer)].sign(Namespace::Seal, &seal);
        out.insert(bundle::SEAL_SIG.into(), signature.to_armored().into_bytes());
    }
    out.insert(bundle::SEAL.into(), seal);
    let tags = list(&out, &|p| !p.starts_with("data/") && p != lists[2]);
    out.insert(lists[2].into(), tags);
    out
}

#[test]
fn repaired_lists_and_a_new_seal_dont_make_a_changed_file_fit() {
    let (world, _, files) = release();
    assert_eq!(repaired(&world, &files, None), files, "nothing to repair");
    for path in files.keys().filter(|path| *path != bundle::SEAL_SIG) {
        for at in [0, files[path].len() / 3, files[path].len() - 2] {
            let mut changed = files.clone();
            changed.get_mut(path).expect("the file is there")[at] ^= 1;
            for signer in [None, Some("is-5"), Some("no-3"), Some("is-1")] {
                let mended = repaired(&world, &changed, signer);
                // Lists and seal are written anew: where only these were changed, the officer's bag is the old one again.
                let same = mended == files;
                let good = check(&mended, &world.trust, &[]).is_good();
                assert!(same || !good, "{path}, byte {at}, signed by {signer:?}");
            }
        }
    }
}

#[test]
fn only_a_release_officer_seals_and_under_their_own_name() {
    let (world, contents, files) = release();
    for (person, ..) in CAST {
        let signed = repaired(&world, &files, Some(person));
        assert_eq!(check(&signed, &world.trust, &[]).is_good(), person == "is-5", "{person} under is-5's name");
        let mut own = contents.clone();
        own.sealed_by = id(person);
        let officer = ["is-5", "no-3", "ua-3"].contains(&person);
        let checked = check(&world.bag(&own), &world.trust, &[]);
        assert_eq!(checked.is_good(), officer, "{person}");
        assert!(!officer || checked.sealed_by == Some(id(person)), "the seal says who");
    }
}
