//! Following every link as every seat: each leads somewhere, each page is what a page must be, and none shows what its
//! reader may not see.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use nobis_core::records::Evidence;
use nobis_core::register::Register;
use nobis_core::sight::{Eyes, What};
use nobis_core::state::State;

use super::node::{Node, Visitor, text};

/// Pages followed for each person: the demo has some two hundred.
const PAGES_MAX: usize = 450;
/// A page over the wire (issue 3).
const BYTES_MAX: u64 = 50_000;

/// Every page a person can reach by links, with its HTML.
fn pages(visitor: &Visitor<'_>) -> BTreeMap<String, String> {
    let mut seen = BTreeMap::new();
    let mut next: VecDeque<String> = VecDeque::from(["/".to_owned()]);
    let mut known: BTreeSet<String> = next.iter().cloned().collect();
    while let Some(path) = next.pop_front().filter(|_| seen.len() < PAGES_MAX) {
        let reply = visitor.get(&path);
        let is_page = reply.header("content-type").is_some_and(|t| t.starts_with("text/html"));
        assert!(matches!(reply.status, 200 | 303), "{path} answers {}: a link leads nowhere", reply.status);
        if !is_page {
            continue;
        }
        let html = text(&reply);
        for href in html.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next()) {
            let href = href.split('#').next().unwrap().replace("&#38;", "&").replace("&amp;", "&");
            if href.starts_with('/') && !href.ends_with(".css") && !href.ends_with(".svg") && known.insert(href.clone())
            {
                next.push_back(href);
            }
        }
        seen.insert(path, html);
    }
    seen
}

fn is_well_made(path: &str, html: &str) {
    let has = |what: &str| html.contains(what);
    assert_eq!(html.matches("<h1").count(), 1, "{path} has one main heading");
    assert!(!has("<script") && !has(" style=\"") && !has(" onclick") && !has("javascript:"), "{path} is plain");
    assert!(!has("⟨") && !has("{ $"), "{path} lacks a text");
    assert!(has("lang=\"") && has("<main"), "{path} says its language and where its main part is");
    for outside in ["src=\"http", "href=\"http", "action=\"http", "url("] {
        assert!(!has(outside), "{path} asks for something outside");
    }
}

/// Words of what a person may not see, each long enough to be found nowhere by chance.
fn hidden_from(state: &State, eyes: &Eyes) -> Vec<(String, String)> {
    let mut out = Vec::new();
    let mut hide = |what: &str, words: &str| {
        if words.chars().count() >= 12 {
            out.push((what.to_owned(), words.to_owned()));
        }
    };
    fn newest<T>(register: &Register<T>) -> Vec<&nobis_core::register::Version<T>> {
        register.own_heads().into_iter().map(|(_, v)| v).collect()
    }
    for (id, register) in &state.evidence {
        for v in newest(register) {
            let Evidence { title, note, source, .. } = &v.value;
            if !eyes.evidence(&v.unit, v.value.supplied_by.as_ref()) {
                [title, note, source].into_iter().for_each(|w| hide(&format!("evidence {id}"), w));
            }
        }
    }
    for (id, register) in &state.consents {
        for v in newest(register).into_iter().filter(|v| !eyes.person_consent(&v.unit)) {
            hide(&format!("consent {id}"), &v.value.conditions);
            hide(&format!("consent {id}"), &v.value.subject);
        }
    }
    for alert in state.alerts.values().filter(|a| !eyes.alert(&a.unit)) {
        hide("alert", &alert.act.who);
        hide("alert", &alert.act.how);
    }
    if !eyes.may(What::Arguments) {
        state.objections.values().for_each(|o| hide("objection", &o.act.argument));
        state.answers.values().for_each(|x| hide("answer", &x.act.reasons));
    }
    if !eyes.may(What::Risks) {
        state.risks.values().flat_map(newest).for_each(|v| hide("risk", &v.value.harm));
        state.forecasts.values().flat_map(newest).for_each(|v| hide("forecast", &v.value.rebuttal));
    }
    if !eyes.may(What::Findings) {
        state.findings.values().flat_map(newest).for_each(|v| hide("finding", &v.value.claim));
        state.qualifications.values().flat_map(newest).for_each(|v| hide("law", &v.value.contrary_view));
    }
    out
}

#[test]
fn every_link_leads_somewhere_and_no_page_shows_what_its_reader_may_not_see() {
    let node = Node::demo();
    let mut hidden_somewhere = 0;
    for person in ["is-1", "is-5", "is-3", "ua-1", "ua-2", "ke-1", "no-1", "pn-1"] {
        let visitor = node.person(person);
        let found = pages(&visitor);
        assert!(found.len() > 15, "{person} finds pages: {:?}", found.keys());
        found.iter().for_each(|(path, html)| is_well_made(path, html));
        let hidden = node.app.look(|home| {
            let home = home.unwrap();
            let eyes = node.app.eyes(home, &home.trust().persons[&person.parse().unwrap()]);
            hidden_from(home.state(), &eyes)
        });
        hidden_somewhere += hidden.len();
        // Searched for, too: a search that finds is a search that shows.
        let mut all = found;
        for (_, words) in &hidden {
            let query: String = form_urlencoded::byte_serialize(words.as_bytes()).collect();
            let path = format!("/search?q={query}");
            let html = text(&visitor.get(&path));
            // What was asked for stands in the field of the search; everywhere else it would be a find.
            all.insert(path, html.replace(&format!("value=\"{}\"", escaped(words)), ""));
        }
        for (what, words) in &hidden {
            let words = escaped(words);
            for (path, html) in &all {
                let asked = path.starts_with("/search") && html.matches(&words).count() <= 1;
                assert!(asked || !html.contains(&words), "{person} reads of {what} at {path}");
            }
        }
    }
    assert!(hidden_somewhere > 20, "the demo has things to hide: {hidden_somewhere}");
}

fn escaped(text: &str) -> String {
    text.replace('&', "&#38;").replace('<', "&#60;").replace('>', "&#62;").replace('"', "&#34;").replace('\'', "&#39;")
}

#[test]
fn a_page_is_small_over_the_wire_in_every_language() {
    let node = Node::demo();
    let is1 = node.person("is-1");
    for lang in ["en", "uk", "ar"] {
        let visitor = Visitor { lang, ..is1.clone() };
        for path in ["/", "/o/is.august", "/o/is.august/gates", "/o/is.august/said", "/history", "/unlock"] {
            let url = format!("http://{}{path}", node.address);
            let cookies = format!("{}; nobis-lang={lang}", visitor.cookie);
            let bytes = nobis_browser::bytes_over_the_wire(&url, &cookies).unwrap();
            assert!(bytes < BYTES_MAX, "{path} in {lang} is {bytes} bytes");
        }
    }
}
