//! Who may come to which address: every address of the table of routes, for every seat, with the answer expected.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use nobis::web::routes::ROUTES;

use super::node::{Node, ops};

/// An address with its parts filled in from the demo.
pub fn concrete(path: &str, ops: &BTreeMap<&'static str, String>) -> String {
    let op = if path.contains("/close") || path.contains("alert") {
        &ops["alert"]
    } else if ["/second", "/seen", "/cancel"].iter().any(|end| path.ends_with(end)) {
        &ops["withdrawal"]
    } else if path.contains("/receipt") {
        &ops["delivery"]
    } else {
        &ops["objection"]
    };
    let id = if path.contains("consent") {
        "PC1"
    } else if path.contains("request") {
        "R1"
    } else {
        "F1"
    };
    path.replace("{output}", "is.august")
        .replace("{statement}", "S1")
        .replace("{gate}", "facts")
        .replace("{kind}", "finding")
        .replace("{id}", id)
        .replace("{part}", "bag.zip")
        .replace("{op}", op)
}

/// The table: addresses down, people across. `-` is somebody who hasn't unlocked.
fn table() -> (Vec<String>, Vec<(String, Vec<u16>)>) {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/access.txt");
    let text = fs::read_to_string(file).unwrap();
    let mut lines = text.lines().filter(|l| !l.starts_with('#') && !l.trim().is_empty());
    let people = lines.next().unwrap().split_whitespace().skip(1).map(str::to_owned).collect();
    let row = |line: &str| {
        let mut words = line.split_whitespace();
        let path = words.next().unwrap().to_owned();
        (path, words.map(|w| w.parse().unwrap()).collect())
    };
    (people, lines.map(row).collect())
}

fn fits(pattern: &str, path: &str) -> bool {
    let (pattern, path): (Vec<&str>, Vec<&str>) = (pattern.split('/').collect(), path.split('/').collect());
    pattern.len() == path.len() && pattern.iter().zip(&path).all(|(p, w)| p.starts_with('{') || p == w)
}

#[test]
fn every_address_has_its_line_in_the_table_of_access() {
    let (_, rows) = table();
    let routes: Vec<&str> = ROUTES.iter().map(|r| r.path).collect();
    for route in &routes {
        // Where a plainer pattern fits too, a line is the plainer one's.
        let own =
            |path: &str| routes.iter().filter(|r| fits(r, path)).min_by_key(|r| r.matches('{').count()) == Some(route);
        assert!(rows.iter().any(|(path, _)| own(path)), "tests/data/access.txt has no line for {route}");
    }
}

#[test]
fn each_seat_gets_the_answer_the_table_says_on_every_path() {
    let node = Node::demo();
    let ops = ops(&node);
    let (people, rows) = table();
    let visitors: Vec<_> = people.iter().map(|p| if p == "-" { node.nobody() } else { node.person(p) }).collect();
    let mut wrong = Vec::new();
    for (path, expected) in &rows {
        let address = ops.iter().fold(path.clone(), |at, (name, op)| at.replace(&format!("[{name}]"), op));
        let got: Vec<u16> = visitors.iter().map(|v| v.get(&address).status).collect();
        if got != *expected {
            let got: Vec<String> = got.iter().map(u16::to_string).collect();
            wrong.push(format!("{path} {}", got.join(" ")));
        }
    }
    assert!(wrong.is_empty(), "answered otherwise than the table says:\n{}", wrong.join("\n"));
}

/// The forbidden thing, tried: what a seat may not read it may not write either.
#[test]
fn a_form_at_an_address_one_may_not_see_is_refused() {
    let node = Node::demo();
    let ops = ops(&node);
    let (people, rows) = table();
    for (person, column) in people.iter().zip(0..).filter(|(p, _): &(&String, usize)| *p != "-") {
        let visitor = node.person(person);
        for (path, expected) in rows.iter().filter(|(_, e)| e[column] == 403) {
            let address = ops.iter().fold(path.clone(), |at, (name, op)| at.replace(&format!("[{name}]"), op));
            let status = visitor.post_as_is(&address, "text=x").status;
            assert!(matches!(status, 403 | 405 | 409), "{person} sends to {path}: {status}, {expected:?}");
        }
    }
}
