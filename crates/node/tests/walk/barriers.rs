//! Every page, in English and in Arabic: axe finds nothing, all fits an old phone, and nothing but a page is there.

use nobis::say::Texts;
use nobis_browser::{Browser, Person};

use super::node::Node;
use super::visits::{self, Visit};

/// Looks at the page where the person is.
fn look(person: &Person, at: &str, found: &mut Vec<String>) {
    let mut say = |what: String| found.push(format!("{at}\n    {what}"));
    person.axe().unwrap_or_default().iter().for_each(|v| say(v.to_string()));
    // The text with its margin has two columns from a tablet on: it is looked at there, too.
    let widths: &[u32] = if at.starts_with("/o/is.august as") { &[320, 640] } else { &[320] };
    widths.iter().for_each(|width| person.overflow(*width).iter().for_each(|o| say(format!("at {width} px: {o}"))));
    person.faults_of_page().iter().for_each(|f| say(f.clone()));
}

/// Unlocks somebody's key, in the language of the page.
pub fn unlocks(person: &Person, texts: &Texts, id: &str) {
    let be = texts.get("unlock-as", &[("person", id.into())]);
    person.goto("/unlock").press(&be).comes_to("/");
    person.sees(&texts.get("home-title", &[]));
}

/// Goes to every page. `see` looks at it, and is told what it is.
pub fn everywhere(node: &Node, person: &Person, lang: &str, see: &mut dyn FnMut(&Person, &str)) {
    let texts = Texts::for_lang(lang);
    let mut who = "";
    person.goto("/unlock");
    see(person, "/unlock");
    person.goto("/unlock?then=%2Fhistory");
    for Visit { who: next, path } in visits::visits(node) {
        if who != next {
            unlocks(person, &texts, next);
            who = next;
        }
        person.goto(&path);
        assert!(person.html().contains(&format!("<html lang=\"{lang}\"")), "{path} is in {lang}");
        see(person, &format!("{path} as {who}"));
    }
    // Not for this seat; and a form that came back.
    unlocks(person, &texts, "pn-1");
    person.goto("/o/is.august/s/S14");
    see(person, "/o/is.august/s/S14 as pn-1");
    unlocks(person, &texts, "ua-1");
    person.goto("/o/is.august/concern").fill(&texts.get("concern-text", &[]), " ").press(&texts.get("concern-go", &[]));
    person.sees(&texts.get("form-summary", &[]));
    see(person, "/o/is.august/concern, come back");
}

/// The first pages of somebody who founds a rehearsal, with the way to a release on them.
fn newcomer(person: &Person, lang: &str, see: &mut dyn FnMut(&str)) {
    let texts = Texts::for_lang(lang);
    person.fill(&texts.get("begin-name", &[]), "Evictions in Meridia").press(&texts.get("begin-go", &[]));
    see("/unlock, just founded");
    person.press(&texts.get("unlock-begin", &[("person", "is-author".into())]));
    person.sees(&texts.get("way-title", &[]));
    see("/investigation, with the way");
    for path in ["/investigation/evidence/new", "/investigation/finding/new", "/outputs/new"] {
        person.goto(path);
        see(path);
    }
    person.choose("P1 Consent circle").press(&texts.get("open-go", &[]));
    person.sees(&texts.get("way-step-draft", &[]));
    see("a text without words, with the way");
    for tail in ["/draft", "/gates", "/plan"] {
        person.goto(&format!("/o/is.text-1{tail}"));
        see(&format!("a text without words, {tail}"));
    }
}

fn axe_finds_nothing_in(lang: &str) {
    let node = visits::node();
    let Some(browser) = Browser::open(&format!("http://{}", node.address)) else { return };
    let person = browser.at_in(&format!("reader-{lang}"), lang);
    let mut found = Vec::new();
    everywhere(&node, &person, lang, &mut |person, at| look(person, at, &mut found));
    assert!(person.asked_outside().is_empty(), "{:?}", person.asked_outside());
    node.app.lock_node();
    person.goto("/locked");
    person.sees(&Texts::for_lang(lang).get("locked-title", &[]));
    look(&person, "/locked", &mut found);
    let empty = Node::empty();
    let Some(browser) = Browser::open(&format!("http://{}", empty.address)) else { return };
    let person = browser.at_in("newcomer", lang);
    person.goto("/begin");
    look(&person, "/begin", &mut found);
    newcomer(&person, lang, &mut |at| look(&person, at, &mut found));
    assert!(found.is_empty(), "{} barriers:\n{}", found.len(), found.join("\n"));
}

#[test]
fn axe_finds_nothing_on_any_page_in_english() {
    axe_finds_nothing_in("en");
}

#[test]
fn axe_finds_nothing_on_any_page_in_arabic() {
    axe_finds_nothing_in("ar");
}
