//! A stranger without nobis: `sha256sum`, `ssh-keygen` and the reference implementation of BagIt look at a release and
//! its trust file. Each accepts what is sealed, and refuses it after one letter is changed.
//!
//! `NOBIS_REQUIRE_SHARED=1` makes a missing tool or vector a failure instead of a message.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use nobis_core::charter::P1;
use nobis_core::check::check;
use nobis_core::release::Files;
use nobis_sim::World;

fn sealed() -> (World, Files) {
    let mut world = World::new(1, P1);
    world.write_scene();
    world.at("2022-06-01T08:00:00Z");
    world.attest_all();
    world.consent("ua", "ua-2");
    let contents = world.contents("is-5").expect("every gate is clear");
    let files = world.bag(&contents);
    (world, files)
}

/// A release and its trust file in a folder of this test's own.
fn write(name: &str) -> (PathBuf, World) {
    let (world, files) = sealed();
    let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&root);
    for (path, bytes) in &files {
        let path = root.join("bag").join(path);
        fs::create_dir_all(path.parent().expect("in the bag")).expect("a folder");
        fs::write(path, bytes).expect("a file");
    }
    fs::write(root.join("TRUST"), world.trust.to_string()).expect("a file");
    (root, world)
}

fn skip(what: &str) {
    assert!(std::env::var_os("NOBIS_REQUIRE_SHARED").is_none(), "{what} is required here");
    println!("skipped: {what} isn't here");
}

/// Runs a tool in a folder; `None` where there is no such tool.
fn run(dir: &Path, input: Option<&Path>, words: &[&str]) -> Option<(bool, String)> {
    let input = input.map_or_else(Stdio::null, |path| fs::File::open(path).expect("a file to read").into());
    let done = Command::new(words[0]).args(&words[1..]).current_dir(dir).stdin(input).output();
    match done {
        Err(e) if e.kind() == std::io::ErrorKind::NotFound => {
            skip(words[0]);
            None
        }
        Err(e) => panic!("{}: {e}", words[0]),
        Ok(done) => {
            let said = [done.stdout, done.stderr].concat();
            Some((done.status.success(), String::from_utf8_lossy(&said).into_owned()))
        }
    }
}

const LISTS: [&str; 3] = ["manifest-sha256.txt", "seal/seal.sha256", "tagmanifest-sha256.txt"];

#[test]
fn sha256sum_checks_every_list() {
    let (root, _) = write("sha256sum");
    let bag = root.join("bag");
    for list in LISTS {
        let Some((good, said)) = run(&bag, None, &["sha256sum", "--strict", "-c", list]) else { return };
        assert!(good, "{list}: {said}");
    }
    // Every file but the two that hold themselves is in one of the lists.
    let lists = LISTS.map(|list| fs::read_to_string(bag.join(list)).expect("a list")).concat();
    for path in sealed().1.keys().filter(|path| *path != "tagmanifest-sha256.txt") {
        assert!(lists.contains(&format!("  {path}\n")), "{path} is in no list");
    }
    let text = fs::read_to_string(bag.join("data/text.txt")).expect("the plain text");
    fs::write(bag.join("data/text.txt"), text.replacen("may have", "has", 1)).expect("a file");
    let (good, said) = run(&bag, None, &["sha256sum", "--quiet", "-c", LISTS[0]]).expect("it was there before");
    assert!(!good && said.contains("data/text.txt: FAILED"), "{said}");
}

/// `ssh-keygen -Y verify` of the seal, as a person or under a name of another.
fn seal(root: &Path, who: &str, namespace: &str, message: &str) -> Option<(bool, String)> {
    let words = ["ssh-keygen", "-Y", "verify", "-f", "TRUST", "-I", who, "-n", namespace];
    let words = [&words[..], &["-s", "bag/seal/seal.sha256.sig"]].concat();
    run(root, Some(&root.join(message)), &words)
}

#[test]
fn ssh_keygen_checks_the_seal_by_the_trust_file() {
    let (root, world) = write("seal");
    let Some((good, said)) = seal(&root, "is-5", "nobis-seal-v1", "bag/seal/seal.sha256") else { return };
    assert!(good && said.starts_with("Good \"nobis-seal-v1\" signature for is-5"), "{said}");
    for (who, namespace, message) in [
        ("is-1", "nobis-seal-v1", "bag/seal/seal.sha256"),
        ("nobody", "nobis-seal-v1", "bag/seal/seal.sha256"),
        ("is-5", "nobis-op-v1", "bag/seal/seal.sha256"),
        ("is-5", "nobis-seal-v1", "bag/manifest-sha256.txt"),
    ] {
        let (good, said) = seal(&root, who, namespace, message).expect("it was there before");
        assert!(!good, "{who} {namespace} {message}: {said}");
    }
    // The lines that are ours are comments to ssh-keygen, and it finds each person's key by its pseudonym.
    for person in world.trust.persons.keys() {
        let words = ["ssh-keygen", "-Y", "match-principals", "-f", "TRUST", "-I", person.as_str()];
        let (good, said) = run(&root, None, &words).expect("it was there before");
        assert!(good && said.trim() == person.as_str(), "{person}: {said}");
    }
}

#[test]
fn ssh_keygen_checks_every_act_by_the_trust_file() {
    let (root, world) = write("acts");
    for op in &world.made {
        let person = world.trust.holder(&op.header().author).expect("in the cast").id.to_string();
        fs::write(root.join("act"), op.header_bytes()).expect("a file");
        fs::write(root.join("act.sig"), op.signature().to_armored()).expect("a file");
        let words = ["ssh-keygen", "-Y", "verify", "-f", "TRUST", "-I", &person, "-n", "nobis-op-v1", "-s", "act.sig"];
        let Some((good, said)) = run(&root, Some(&root.join("act")), &words) else { return };
        assert!(good, "{op:?}: {said}");
    }
}

/// What the reference implementation says of bags: a verdict each.
fn bagit(paths: &[PathBuf]) -> Option<Vec<bool>> {
    let (here, _) = run(Path::new("."), None, &["python3", "-c", "import bagit"])?;
    if !here {
        skip("the Python package bagit");
        return None;
    }
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/bagit_check.py");
    let mut words = vec!["python3", script.to_str().expect("a path in Unicode")];
    words.extend(paths.iter().map(|p| p.to_str().expect("a path in Unicode")));
    let (good, said) = run(Path::new("."), None, &words)?;
    assert!(good && said.lines().count() == paths.len(), "{said}");
    Some(said.lines().map(|line| line == "valid").collect())
}

#[test]
fn the_reference_implementation_of_bagit_accepts_a_release() {
    let (root, _) = write("bagit");
    let bag = root.join("bag");
    let Some(verdict) = bagit(std::slice::from_ref(&bag)) else { return };
    assert_eq!(verdict, [true]);
    fs::write(bag.join("data/extra.txt"), "more").expect("a file");
    assert_eq!(bagit(&[bag]), Some(vec![false]), "a file that no manifest lists");
}

/// Bags of others, good and broken: none is a release, and none makes us stumble.
#[test]
fn no_bag_of_the_conformance_suite_is_taken_for_a_release() {
    let name = "bagit-conformance-v1.0.tar";
    let tar = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/vectors/bagit").join(name);
    if !tar.is_file() {
        return skip(name);
    }
    let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("conformance");
    let _ = fs::remove_dir_all(&root);
    fs::create_dir_all(&root).expect("a folder");
    let Some((good, said)) = run(&root, None, &["tar", "-xf", tar.to_str().expect("a path in Unicode")]) else {
        return;
    };
    assert!(good, "{said}");
    let trust = World::new(1, P1).trust;
    let mut bags = Vec::new();
    for kind in ["valid", "invalid"] {
        let entries = fs::read_dir(root.join("v1.0").join(kind)).expect("the suite has both");
        bags.extend(entries.map(|entry| entry.expect("an entry").path()));
    }
    for bag in &bags {
        let mut files = Files::new();
        read(bag, "", &mut files);
        assert!(!check(&files, &trust, &[]).is_good(), "{}", bag.display());
    }
    assert_eq!(bags.len(), 5, "one good bag and four broken ones");
}

fn read(dir: &Path, prefix: &str, out: &mut Files) {
    for entry in fs::read_dir(dir).expect("a folder") {
        let path = entry.expect("an entry").path();
        let name = format!("{prefix}{}", path.file_name().expect("a name").to_string_lossy());
        if path.is_dir() {
            read(&path, &format!("{name}/"), out);
        } else {
            out.insert(name, fs::read(&path).expect("a file"));
        }
    }
}
