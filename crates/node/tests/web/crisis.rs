//! Declaring a crisis with the pages alone: who is given the form, what it says, and where it shows.

use super::node::{Node, text};

const EVENT: (&str, &str) = ("event", "The station of Ardenport was hit this morning.");

#[test]
fn two_units_declare_a_crisis_on_the_pages_and_everybody_sees_who() {
    let node = Node::story("strike", "2023-04-04T06:45:00Z");
    let (lead, section) = (node.person("is-lead"), node.person("mer-lead"));
    let path = "/o/is.strike/crisis";
    assert_eq!(node.person("is-research").get(path).status, 403, "no seat that speaks for the unit");
    let page = text(&lead.get(path));
    assert!(page.contains("It takes two units") && page.contains("Declare the crisis"), "{page}");
    let few = lead.post(path, &[("event", "Now!")]);
    assert!(few.status != 303 && text(&few).contains("too few to weigh"), "{}", text(&few));
    assert_eq!(lead.post(path, &[EVENT]).status, 303);
    let waits = text(&section.get("/o/is.strike/gates/release"));
    assert!(waits.contains("a unit that speaks for a country the text is about"), "{waits}");
    assert!(!waits.contains("nobis crisis"), "no command on a page: {waits}");
    assert_eq!(section.post(path, &[EVENT]).status, 303);
    let said = text(&node.person("nor-lead").get("/o/is.strike/said"));
    for words in ["Secretariat", "Meridia section", EVENT.1] {
        assert!(said.contains(words), "{words}: {said}");
    }
    let waits = text(&section.get("/o/is.strike/gates/release"));
    assert!(!waits.contains("This charter is for a crisis"), "{waits}");
    let charter = text(&section.get("/o/is.strike/charter"));
    for words in ["Only in a crisis", "min to answer, by the clock", "provisional, and says so"] {
        assert!(charter.contains(words), "{words}: {charter}");
    }
}

#[test]
fn a_text_under_another_charter_takes_its_usual_way() {
    let node = Node::story("hall", "2023-03-20T09:00:00Z");
    let section = node.person("mer-lead");
    let page = text(&section.get("/o/is.hall/crisis"));
    assert!(page.contains("a charter that knows no crisis") && !page.contains("Declare the crisis"), "{page}");
    assert!(!text(&section.get("/o/is.hall/said")).contains("/o/is.hall/crisis"), "and nothing leads there");
    let before = node.app.look(|home| home.unwrap().ops().iter().count());
    assert_ne!(section.post_as_is("/o/is.hall/crisis", "event=It+cannot+wait+at+all").status, 303);
    assert_eq!(node.app.look(|home| home.unwrap().ops().iter().count()), before);
}
