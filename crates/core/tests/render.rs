//! What a release looks like to those who read it: page, text, extracts, guide, metadata.
//!
//! `UPDATE=1 cargo test -p nobis-core --test render` writes the files in `data/render` again; read the diff.

#[path = "data/render/case.rs"]
mod case;
#[path = "data/render/markup.rs"]
mod markup;

use std::collections::BTreeSet;

use markup::Element;
use nobis_core::release::{Published, crate_metadata, guide, page, text};
use proptest::prelude::*;

fn golden(name: &str, found: &str) {
    let path = format!("{}/tests/data/render/{name}", env!("CARGO_MANIFEST_DIR"));
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&path, found).expect("the golden file is written");
    }
    let wanted = std::fs::read_to_string(&path).expect("the golden file is there; UPDATE=1 writes it");
    assert!(wanted == found, "{name} isn't what was read and agreed to; UPDATE=1 writes it again");
}

fn files() -> Vec<(String, u64)> {
    let files = [("about.json", 1_204), ("charter.toml", 3_100), ("extracts/S1.txt", 812), ("index.html", 41_022)];
    files.map(|(path, bytes)| (path.to_owned(), bytes)).to_vec()
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
    golden("ro-crate-metadata.json", &crate_metadata::ro_crate(&p, &files()));
}

#[test]
fn a_text_in_arabic() {
    golden("arabic.html", &page::html(&case::arabic()));
    golden("arabic.txt", &text::plain(&case::arabic()));
}

#[test]
fn bytes_depend_on_the_value_alone() {
    let p = case::august();
    let again: Published =
        serde_json::from_str(&serde_json::to_string(&p).expect("it writes")).expect("and reads again");
    assert_eq!(page::html(&again), page::html(&p));
    assert_eq!(text::plain(&again), text::plain(&p));
}

#[test]
fn a_page_is_small_and_asks_for_nothing() {
    let html = page::html(&case::august());
    assert!(html.len() < 50_000, "{} bytes on a bad line", html.len());
    for never in ["<script", "src=", "url(", "@import", "@font-face", "<link", "<img", "<iframe"] {
        assert!(!html.contains(never), "{never} would reach outside");
    }
}

#[test]
fn the_guide_explains_every_failure() {
    let guide = guide::how_to_verify(&case::august(), "is-7");
    for code in nobis_core::check::CODES {
        let explained = guide.lines().any(|line| line.split_whitespace().next() == Some(code));
        assert!(explained, "{code} is not in HOW-TO-VERIFY.txt");
    }
    assert!(guide.is_ascii(), "an editor may guess the encoding wrong");
}

/// The smallest element that holds both a statement and all the text it is read with.
fn block_of<'a>(page: &'a Element, id: &str) -> &'a Element {
    let holds = |e: &&&Element| e.all().iter().any(|inner| inner.get("id") == id);
    page.all().iter().filter(|e| e.is("block")).find(holds).expect("each statement stands in a block")
}

/// Text that is read without a click or a key.
fn in_the_open(e: &Element) -> String {
    let one = |n: &markup::Node| match n {
        markup::Node::Element(e) if e.name == "details" => String::new(),
        markup::Node::Element(e) => in_the_open(e),
        markup::Node::Text(t) => t.clone(),
    };
    e.children.iter().map(one).collect()
}

#[test]
fn context_stands_where_people_read() {
    for p in [case::august(), case::arabic()] {
        let page = markup::read(&page::html(&p));
        for s in &p.statements {
            let open = in_the_open(block_of(&page, s.id.as_str()));
            assert!(open.contains(&s.statement.text));
            for context in s.statement.cites.iter().filter_map(|id| p.contexts.get(id)) {
                assert!(open.contains(&context.value.text), "{} without its context", s.id);
                let extract = text::extract(s, &p).replace('\n', " ");
                assert!(extract.contains(&context.value.text), "an extract of {} without its context", s.id);
            }
        }
    }
}

#[test]
fn what_went_less_than_well_is_said() {
    let p = case::august();
    for found in [page::html(&p), text::plain(&p).split_whitespace().collect::<Vec<_>>().join(" ")] {
        for said in [
            "It did not answer. This is not consent.",
            "It could not be reached. This is not consent.",
            "It refused, and does not issue this text.",
            "That is less than promised.",
            "It says that it was not told in time to answer.",
            "It had 3 working days to reply; the charter asks 22.5.",
            "We asked for every version and got one.",
            "law (1), timing (1)",
            "A key signed two different acts",
        ] {
            assert!(found.contains(said), "{said}");
        }
        for never in ["approved by all", "tamper-proof", "court-proof", "anonymous"] {
            assert!(!found.contains(never), "{never}");
        }
    }
}

#[test]
fn silence_and_refusal_never_read_as_consent() {
    let mut p = case::august();
    p.process.units.retain(|u| u.unit.as_str() != "no");
    let page = markup::read(&page::html(&p)).text();
    assert!(!page.contains("It signed its consent"));
    assert!(!page.contains("Each concerned unit signed"));
}

#[test]
fn links_lead_somewhere() {
    for p in [case::august(), case::arabic()] {
        let page = markup::read(&page::html(&p));
        let all = page.all();
        let ids: Vec<&str> = all.iter().map(|e| e.get("id")).filter(|id| !id.is_empty()).collect();
        assert_eq!(ids.len(), ids.iter().collect::<BTreeSet<_>>().len(), "an id is given once");
        for a in all.iter().filter(|e| e.name == "a") {
            let to = a.get("href");
            let inside = to.strip_prefix('#').is_some_and(|id| ids.contains(&id));
            assert!(inside || to.starts_with("https://"), "{to}");
        }
    }
}

/// Every text field a person fills, replaced.
fn filled_with(words: &[String]) -> Published {
    let mut p = case::august();
    let mut words = words.iter().cycle();
    let mut next = || words.next().cloned().unwrap_or_default();
    p.about.federation = next();
    p.about.purpose = next();
    p.about.charter.0 = next();
    p.about.units.values_mut().for_each(|name| *name = next());
    for s in &mut p.statements {
        s.statement.text = next();
        s.statement.lang = next();
    }
    for c in p.contexts.values_mut() {
        c.value.text = next();
        c.value.sources = vec![next(), next()];
    }
    for f in p.findings.values_mut() {
        f.value.scope = vec![next()];
        if let Some(sample) = &mut f.value.sample {
            (sample.unit, sample.selection, sample.not_covered) = (next(), next(), next());
        }
    }
    for q in p.annex.values_mut() {
        let q = &mut q.value;
        (q.title, q.frame, q.conflict, q.contrary_view) = (next(), next(), next(), next());
        q.rules = vec![next()];
        for e in &mut q.elements {
            e.name = next();
            e.asked = [next()].into();
        }
    }
    p.process.dissents.iter_mut().for_each(|d| d.text = next());
    p.process.replies.iter_mut().for_each(|r| r.addressee = next());
    p.process.equivocal = [next()].into();
    p.process.gates = std::mem::take(&mut p.process.gates).into_values().map(|fact| (next(), fact)).collect();
    p
}

fn hostile() -> impl Strategy<Value = String> {
    let pieces = prop_oneof![
        Just("</p><script>alert(1)</script>".to_owned()),
        Just("\" onclick=\"alert(1)".to_owned()),
        Just("' & &amp; &#0; ]]> <!-- -->".to_owned()),
        Just("javascript:alert(1)".to_owned()),
        Just("https://example.org/\" x".to_owned()),
        Just("{version}{0}{9}".to_owned()),
        Just("x".repeat(5_000)),
        Just("\u{1b}[2J\u{0}\r\n\u{85}".to_owned()),
        "[\u{202a}-\u{202e}\u{2066}-\u{2069}\u{200e}\u{200f}ab א]{0,12}",
        any::<String>(),
    ];
    prop::collection::vec(pieces, 0..4).prop_map(|all| all.concat())
}

/// Whether each direction that begins here ends here, and nothing else does.
fn directions_are_closed(text: &str) -> bool {
    let mut open = Vec::new();
    let ends_well = text.chars().all(|c| match c {
        '\u{202a}' | '\u{202b}' => {
            open.push('\u{202c}');
            true
        }
        '\u{2066}'..='\u{2068}' => {
            open.push('\u{2069}');
            true
        }
        '\u{202c}' | '\u{2069}' => open.pop() == Some(c),
        '\u{202d}' | '\u{202e}' => false,
        _ => true,
    });
    ends_well && open.is_empty()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn whatever_people_write_stays_text(words in prop::collection::vec(hostile(), 1..30)) {
        let p = filled_with(&words);
        let page = markup::read(&page::html(&p));
        for e in page.all() {
            let own = e.children.iter().filter_map(|n| if let markup::Node::Text(t) = n { Some(t) } else { None });
            for text in own.chain(e.attributes.values()) {
                prop_assert!(directions_are_closed(text), "{text:?} in {}", e.name);
                prop_assert!(!text.chars().any(|c| c.is_control() && c != '\n'), "{text:?}");
            }
            let to = e.get("href");
            prop_assert!(to.is_empty() || to.starts_with('#') || to.starts_with("https://"), "{to}");
        }
        let plain = text::plain(&p);
        prop_assert!(!plain.chars().any(|c| c.is_control() && c != '\n'));
        prop_assert!(directions_are_closed(&plain));
        for s in &p.statements {
            prop_assert!(directions_are_closed(&text::extract(s, &p)));
        }
    }

    #[test]
    fn metadata_and_guide_hold_anything(words in prop::collection::vec(hostile(), 1..30), path in hostile()) {
        let p = filled_with(&words);
        let crate_text = crate_metadata::ro_crate(&p, &[(path, 1), ("index.html".to_owned(), 2)]);
        let read: serde_json::Value = serde_json::from_str(&crate_text).expect("JSON");
        let graph = read["@graph"].as_array().expect("a flat graph");
        let ids: BTreeSet<&str> = graph.iter().filter_map(|e| e["@id"].as_str()).collect();
        for part in graph[1]["hasPart"].as_array().expect("files") {
            prop_assert!(ids.contains(part["@id"].as_str().expect("an id")));
        }
        prop_assert!(!graph.iter().any(|e| e["@type"] == "Person"));
        let guide = guide::how_to_verify(&p, "is-7");
        prop_assert!(guide.contains(&p.about.version.to_string()));
        prop_assert!(directions_are_closed(&guide));
    }
}

#[test]
fn nothing_at_all_still_makes_a_page() {
    let mut p = case::august();
    p.statements.clear();
    p.contexts.clear();
    p.findings.clear();
    p.annex.clear();
    p.process.units.clear();
    p.process.gates.clear();
    p.process.objections.clear();
    p.process.dissents.clear();
    p.process.replies.clear();
    p.process.equivocal.clear();
    let page = markup::read(&page::html(&p)).text();
    assert!(page.contains("no unit but the author’s was concerned"));
    assert!(text::plain(&p).contains("No request for reply is on record"));
}

#[test]
fn two_statements_of_one_name_give_one_anchor() {
    let mut p = case::august();
    let twin = p.statements[0].clone();
    p.statements.push(twin);
    let page = markup::read(&page::html(&p));
    assert_eq!(page.all().iter().filter(|e| e.get("id") == "S1").count(), 1);
}
