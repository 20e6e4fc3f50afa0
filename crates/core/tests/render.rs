//! What a release looks like to those who read it: page, text, extracts, guide, metadata.
//!
//! `UPDATE=1 cargo test -p nobis-core --test render` writes the files in `data/render` again; read the diff.

#[path = "data/render/case.rs"]
mod case;

use nobis_core::records::Kind;
use nobis_core::release::{Published, crate_metadata, guide, page, text};

fn golden(name: &str, found: &str) {
    let path = format!("{}/tests/data/render/{name}", env!("CARGO_MANIFEST_DIR"));
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&path, found).expect("the golden file is written");
    }
    let wanted = std::fs::read_to_string(&path).expect("the golden file is there; UPDATE=1 writes it");
    assert!(wanted == found, "{name} differs from what was read and agreed; UPDATE=1 writes it again");
}

#[test]
fn what_people_read() {
    let p = case::august();
    golden("index.html", &page::html(&p));
    golden("text.txt", &text::plain(&p));
    for s in p.statements.iter().filter(|s| s.statement.kind.is_prominent()) {
        golden(&format!("{}.txt", s.id), &text::extract(s, &p));
    }
    golden("HOW-TO-VERIFY.txt", &guide::how_to_verify(&p, "is-7"));
    let files =
        [("index.html".to_owned(), 41_022), ("extracts/S1.txt".to_owned(), 812), ("charter.toml".to_owned(), 3_100)];
    golden("ro-crate-metadata.json", &crate_metadata::ro_crate(&p, &files));
}

#[test]
fn a_page_in_arabic() {
    golden("arabic.html", &page::html(&case::arabic()));
    golden("arabic.txt", &text::plain(&case::arabic()));
}

#[test]
fn bytes_depend_on_the_value_alone() {
    let again: Published = serde_json::from_str(&serde_json::to_string(&case::august()).unwrap()).unwrap();
    assert_eq!(page::html(&again), page::html(&case::august()));
    assert_eq!(text::plain(&again), text::plain(&case::august()));
}

#[test]
fn a_page_is_small() {
    let bytes = page::html(&case::august()).len();
    assert!(bytes < 50_000, "{bytes} bytes on a bad line");
}

#[test]
fn kinds() {
    assert!(case::august().statements.iter().any(|s| s.statement.kind == Kind::Card));
}
