//! Several spaces on one machine: units that meet in one can't tell that there is another.

use std::fs;
use std::path::{Path, PathBuf};

use nobis::web::app::{App, Clock};

use crate::field::{Field, Running, free};

/// What must be nowhere at a unit that takes no part.
const SECRET: &str = "Inquiry into the northern road";

/// Everything in a folder, as bytes.
fn bytes_below(dir: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut all = Vec::new();
    for entry in fs::read_dir(dir).expect("a folder").map(|entry| entry.expect("an entry").path()) {
        if entry.is_dir() {
            all.extend(bytes_below(&entry));
        } else {
            all.push((entry.clone(), fs::read(&entry).expect("a file")));
        }
    }
    all
}

/// The name of the further space at a unit.
fn further(field: &Field, unit: &str) -> String {
    let said = field.does(unit, "", &["spaces"]);
    let line = said.lines().nth(1).unwrap_or_else(|| panic!("{unit} has two spaces: {said}"));
    line.split(' ').next().expect("a name").to_owned()
}

#[test]
fn a_space_of_two_units_is_known_to_nobody_else_and_lives_beside_the_first() {
    let field = Field::found(&["ua", "ke"]);
    let ports = [free(), free(), free(), free()].map(|port| port.to_string());
    field.does("is", "is-1", &["introduce", "--address", &ports[0]]);
    field.joins("ua", ("is", "is-1"), ports[1].parse().ok());
    field.joins("ke", ("is", "is-1"), ports[2].parse().ok());
    let secretariat = Running::serve(&field, "is", ports[0].parse().expect("an address"));
    for unit in ["ua", "ke"] {
        field.does(unit, "", &["meet"]);
    }
    secretariat.ends();
    // Ukraine founds a space with the secretariat, and nobody else.
    let (code, said) = field.runs("ua", "ua-1", &["space", SECRET, "--with", "nobody"]);
    assert!(code == 2 && said.contains("nobody"), "{said}");
    let said = field.does("ua", "ua-1", &["space", SECRET, "--with", "is"]);
    assert!(said.contains("no panel takes part"), "{said}");
    let at_ukraine = further(&field, "ua");
    let beside = ["--space", at_ukraine.as_str()];
    field.does("ua", "ua-1", &[&["introduce", "--address", &ports[3]], &beside[..]].concat());
    let (code, said) = field.runs("ua", "ua-1", &[&["invite", "ke", "--to", "ke.second"], &beside[..]].concat());
    assert!(code == 2 && said.contains("ke"), "Kenya has no part in it: {said}");
    field.does("ua", "ua-1", &[&["invite", "is", "--to", "is.second"], &beside[..]].concat());
    let joined = field.does("is", "is-1", &["join", "is.second"]);
    assert!(joined.contains("beside the other spaces"), "{joined}");
    let (code, said) = field.runs("is", "is-1", &["join", "is.second"]);
    assert!(code == 2 && said.contains("takes part in that space already"), "{said}");
    assert!(field.does("is", "", &["spaces"]).contains("Waits for its first acts"));

    // By file: nobody says for which space it is, and the one whose key opens it takes it in.
    let at_secretariat = further(&field, "is");
    field.does("is", "", &["pack", "--for", "ua", "--to", "1.age", "--space", &at_secretariat]);
    field.does("ua", "", &["take", "1.age"]);
    field.does("ua", "", &["pack", "--for", "is", "--to", "2.age", "--space", &at_ukraine]);
    field.does("is", "", &["take", "2.age"]);
    assert!(field.does("is", "", &["spaces"]).contains(SECRET));
    let log = |unit: &str, space: &str| field.does(unit, &format!("{unit}-1"), &["log", "--json", "--space", space]);
    assert_eq!(log("ua", &at_ukraine), log("is", &at_secretariat));

    // Each space has other keys: who is called in one isn't known by it in the other.
    let named = |unit: &str, space: &[&str]| {
        let said = field.does(unit, &format!("{unit}-1"), &[&["nodes"], space].concat());
        let own = said.lines().find(|line| line.contains("this one")).map(str::to_owned);
        own.and_then(|line| line.split("node ").nth(1).map(|rest| rest[..12].to_owned())).expect("this node has a name")
    };
    assert_ne!(named("ua", &[]), named("ua", &beside));

    // Kenya meets both again, and neither it nor what it keeps shows anything of the other space. Its own folder stands
    // open here, so what is in it can be looked for.
    let secretariat = Running::serve_spaces(&field, "is", ports[0].parse().expect("an address"), 2);
    let said = field.does("ke", "", &["meet", "is"]);
    assert!(said.contains("both have the same now"), "{said}");
    assert_eq!(field.does("ke", "", &["spaces"]).lines().count(), 1);
    assert!(!field.log("ke").contains(SECRET));
    for (path, bytes) in bytes_below(&field.path("ke")) {
        assert!(!bytes.windows(SECRET.len()).any(|w| w == SECRET.as_bytes()), "{}", path.display());
    }

    // Its pages are at an address of their own, and lead to each other.
    let first = secretariat.pages.unlock("is-1");
    let home = secretariat.pages.asks(&first, "/", None);
    assert!(home.contains(SECRET) && home.contains(&secretariat.further[0].0.to_string()), "{home}");
    let second = secretariat.further[0].unlock("is-1");
    assert!(secretariat.further[0].asks(&second, "/units", None).contains("Ukraine"));
    // A session of one is none in the other, though the browser may send both.
    let elsewhere = secretariat.further[0].asks(&first, "/units", None);
    assert!(elsewhere.starts_with("HTTP/1.1 303"), "{elsewhere}");
    secretariat.ends();
    assert!(
        !field.log("is").contains(SECRET),
        "nor does what the secretariat gives to whoever asks for the first space"
    );
}

#[test]
fn one_passphrase_locks_opens_backs_up_and_destroys_all_spaces() {
    let field = Field::found(&[]);
    let words = field.dir.path().join("words");
    fs::write(&words, "some words, five of them\n").expect("a file");
    let words = words.display().to_string();
    let with = [("NOBIS_PASSPHRASE_FILE", words.as_str())];
    field.does("is", "is-1", &["space", SECRET, "--with", "ua"]);
    let does = |dir: &str, args: &[&str]| {
        let (code, said) = field.runs_with(dir, "", args, &with);
        assert_eq!(code, 0, "{args:?}: {said}");
        said
    };
    does("is", &["passphrase"]);
    for (path, bytes) in bytes_below(&field.path("is")) {
        let shows = bytes.windows(SECRET.len()).any(|w| w == SECRET.as_bytes());
        assert!(!shows, "{} shows it without the key", path.display());
    }
    assert!(does("is", &["spaces"]).contains(SECRET));
    opened_and_locked_by_pages(&field.path("is"), "some words, five of them");
    let (code, said) = field.runs("is", "", &["spaces"]);
    assert!(code == 2 && !said.contains(SECRET), "{said}");
    // All of it on a new machine.
    let backup = field.dir.path().join("all.backup").display().to_string();
    does("is", &["backup", &backup]);
    does("new", &["restore", &backup]);
    assert_eq!(does("new", &["spaces"]), does("is", &["spaces"]));
    // Destroyed by the folder of the further space too: there is one key, and it is gone for all.
    let space = further_with(&field, &with);
    does("is", &["destroy", "--yes", "--space", &space]);
    let left: Vec<_> = bytes_below(&field.path("is")).into_iter().map(|(path, _)| path).collect();
    assert!(left.is_empty(), "{left:?}");
    assert!(does("new", &["spaces"]).contains(SECRET), "the other machine has it still");
}

/// Nobody is there to open it when it starts; whoever types the passphrase on a page of one space opens all, and
/// whoever locks one locks all.
fn opened_and_locked_by_pages(dir: &Path, passphrase: &str) {
    let clock = Clock::at("2022-08-03T07:00:00Z".parse().expect("a moment"));
    let apps = App::open_all(dir, clock).expect("it waits for its passphrase");
    assert!(apps.len() == 2 && apps.iter().all(|app| app.is_locked()));
    assert_eq!(apps[1].open_node("other words").expect_err("another passphrase").id, "lock-wrong");
    assert!(apps.iter().all(|app| app.is_locked()));
    apps[1].open_node(passphrase).expect("it opens");
    assert!(apps.iter().all(|app| !app.is_locked()));
    apps[0].lock_node();
    assert!(apps.iter().all(|app| app.is_locked()));
}

fn further_with(field: &Field, with: &[(&str, &str)]) -> String {
    let (_, said) = field.runs_with("is", "", &["spaces"], with);
    said.lines().nth(1).and_then(|line| line.split(' ').next()).expect("a name").to_owned()
}
