//! A text of three thousand statements: every page of it comes over a bad line, and every statement can be found on one.

use nobis::home;
use nobis_core::acts::Act;
use nobis_core::ids::Id;
use nobis_core::records::{Kind, Plan, Statement};
use nobis_core::register::Put;

use super::node::{Node, Visitor, text};

const STATEMENTS: usize = 3_000;
/// A page over the wire (issue 3).
const BYTES_MAX: u64 = 50_000;

/// A sentence nobody else says: what compresses to nothing would prove nothing.
fn sentence(n: usize) -> String {
    const WORDS: [&str; 24] = [
        "families", "street", "river", "police", "winter", "market", "school", "letter", "house", "evening", "teacher",
        "garden", "bridge", "doctor", "window", "village", "officer", "morning", "harbour", "kitchen", "mayor",
        "witness", "station", "summer",
    ];
    let mut seed = n as u64 ^ 0x9e37_79b9_7f4a_7c15;
    let mut next = || {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(seed >> 33).unwrap()
    };
    let words: Vec<String> = (0..11).map(|_| format!("{}{}", WORDS[next() % WORDS.len()], next() % 90)).collect();
    format!("In Norvik, Meridia, {}.", words.join(" "))
}

/// A rehearsal with a finding and a text of so many statements on it, opened by the author.
fn node() -> Node {
    let node = Node::empty();
    node.nobody().post_as_is("/begin", "title=Evictions&country=Meridia&code=XM");
    let author = node.person("is-author");
    let sent = |path: &str, fields: &[(&str, &str)]| {
        let reply = author.post(path, fields);
        assert_eq!(reply.status, 303, "{path}: {}", text(&reply));
    };
    sent("/investigation/evidence/new", &[("id", "E1"), ("title", "An interview"), ("type", "interview")]);
    let finding = [
        ("id", "F1"),
        ("title", "Evictions"),
        ("claim", "It happened."),
        ("standard", "1"),
        ("evidence_for", "E1"),
        ("conduct", "nobody"),
    ];
    sent("/investigation/finding/new", &finding);
    let charter = node.app.look(|home| home.unwrap().trust().charters.keys().next().unwrap().to_string());
    let opened = [("name", "long"), ("title", "Long"), ("form", "report"), ("reach", "global"), ("charter", &charter)];
    sent("/outputs/new", &opened);
    write(&node);
    let risk = [("id", "K1"), ("who", "Tenants"), ("harm", "Retaliation"), ("mitigation", "No names")];
    sent("/investigation/risk/new", &risk);
    sent(
        "/o/is.long/deliver",
        &[
            ("unit", "se"),
            ("checkpoint", "final"),
            ("channel", "node"),
            ("lang", "en"),
            (
                "version",
                &node.app.look(|home| {
                    let home = home.unwrap();
                    let id: Id = "is.long".parse().unwrap();
                    nobis_core::view::View::new(home.state(), &id, node.app.now()).unwrap().version().to_string()
                }),
            ),
        ],
    );
    node
}

fn write(node: &Node) {
    let (author, output): (Id, Id) = ("is-author".parse().unwrap(), "is.long".parse().unwrap());
    let now = node.app.now();
    let kind = |n: usize| if n == 1 { Kind::Headline } else { Kind::Body };
    node.app
        .alone(|home| {
            let mut batch = home.batch();
            let mut order: Vec<Id> = Vec::new();
            for n in 1..=STATEMENTS {
                let id: Id = format!("S{n}").parse().unwrap();
                let value = Statement {
                    output: output.clone(),
                    kind: kind(n),
                    text: sentence(n),
                    lang: "en".to_owned(),
                    cites: vec!["F1".parse().unwrap()],
                    ..Statement::default()
                };
                let put: Put<Statement> = home::put(&id, None, &[], value)?;
                batch.sign(&author, now, Act::Statement(put))?;
                order.push(id);
            }
            let plan = Plan { order, ..Plan::default() };
            batch.sign(&author, now, Act::Plan(home::put(&output, None, &[], plan)?))?;
            batch.keep()
        })
        .unwrap();
}

fn size(visitor: &Visitor<'_>, path: &str) -> u64 {
    let url = format!("http://{}{path}", visitor.node.address);
    nobis_browser::bytes_over_the_wire(&url, &visitor.cookie).unwrap()
}

#[test]
fn no_page_of_a_text_of_three_thousand_statements_is_large() {
    let node = node();
    let delivery = node.app.look(|home| home.unwrap().state().deliveries.keys().next().unwrap().to_string());
    let receipt = format!("/act/{delivery}/receipt");
    let of_text = [
        "",
        "?from=1500",
        "?at=S2950",
        "/gates",
        "/gates/facts",
        "/gates/context",
        "/gates/consent",
        "/sign/facts",
        "/sign/all",
        "/sign/context",
        "/sign/consent",
        "/order",
        "/add",
        "/draft",
        "/s/S1500",
        "/plan",
        "/versions",
        "/compare",
        "/said",
        "/object",
        "/concern",
        "/alert",
        "/dissent",
        "/deliveries",
        "/deliver",
        "/release",
        "/release/preview",
        "/charter",
    ];
    let others = ["/", "/outputs", "/history", "/search?q=street", "/investigation", "/investigation/finding/F1"];
    let more = ["/investigation/risk/new", "/investigation/forecast/new", receipt.as_str()];
    let paths = of_text.iter().map(|tail| format!("/o/is.long{tail}"));
    let paths: Vec<String> = paths.chain(others.iter().chain(&more).map(|p| (*p).to_owned())).collect();
    let mut large = Vec::new();
    for who in ["is-author", "no-reader", "se-section", "is-release"] {
        let visitor = node.person(who);
        for path in &paths {
            let bytes = size(&visitor, path);
            if bytes >= BYTES_MAX {
                large.push(format!("{path} as {who}: {bytes}"));
            }
        }
    }
    assert!(large.is_empty(), "{large:#?}");
}

#[test]
fn each_statement_of_a_long_text_is_on_the_page_its_address_leads_to() {
    let node = node();
    let author = node.person("is-author");
    let shows = |path: &str, id: &str| text(&author.get(path)).contains(&format!("id=\"{id}\""));
    for id in ["S1", "S100", "S101", "S1500", "S3000"] {
        assert!(shows(&format!("/o/is.long?at={id}"), id), "{id}");
    }
    assert!(shows("/o/is.long", "S100") && !shows("/o/is.long", "S101"));
    assert!(shows("/o/is.long?from=100", "S101") && shows("/o/is.long?from=99999", "S3000"));
    let gate = text(&author.get("/o/is.long/gates/facts"));
    assert!(gate.contains("/o/is.long?at=S1#S1"), "links lead to the page and to the place on it");
}
