//! Without a pointer: from the door to a signed concern, by Tab, Enter and Space.

use nobis_browser::{Browser, Key, Person};

use super::node::Node;

/// The skip link comes first and leads to the main part, and one sees everywhere where one is.
fn can_be_tabbed(person: &Person, path: &str) {
    let stops = person.goto(path).tab_order();
    assert_eq!(stops.first().map(|s| s.name.as_str()), Some("Skip to the main part"), "{path}");
    let unseen: Vec<String> = stops.iter().filter(|s| !s.seen).map(ToString::to_string).collect();
    assert!(unseen.is_empty(), "{path}: {unseen:?}");
    let nameless: Vec<String> = stops.iter().filter(|s| s.name.is_empty()).map(ToString::to_string).collect();
    assert!(nameless.is_empty(), "{path}: {nameless:?}");
}

#[test]
fn by_keyboard_alone() {
    let node = Node::demo();
    let Some(browser) = Browser::open(&format!("http://{}", node.address)) else { return };
    let ua = browser.at("ua-1");
    can_be_tabbed(&ua, "/unlock");
    ua.goto("/unlock").tab_to("Be ua-1").key(Key::Enter);
    ua.sees("What waits for me");
    ["/", "/o/is.august", "/o/is.august/gates", "/o/is.august/object", "/history", "/verify"]
        .iter()
        .for_each(|path| can_be_tabbed(&ua, path));
    // Past the menus in one step.
    ua.goto("/").key(Key::Tab).key(Key::Enter).key(Key::Tab);
    let first = ua.focused().unwrap();
    assert_ne!(first.name, "Nobis", "the skip link leads past the menus");
    ua.goto("/").tab_to("Texts").key(Key::Enter);
    ua.sees("Forces among civilians").tab_to("Forces among civilians").key(Key::Enter);
    ua.sees("S1 ·").tab_to("Voice a concern").key(Key::Enter);
    // Too little: the page comes back, the summary has the focus, its link leads to the field.
    ua.sees("It holds nothing").tab_to("Your concern").key(Key::Space).tab_to("Sign the concern").key(Key::Enter);
    ua.sees("Something is missing or wrong").key(Key::Tab);
    let link = ua.focused().unwrap();
    assert_eq!((link.role.as_str(), link.name.as_str(), link.seen), ("link", "Your concern", true));
    ua.key(Key::Enter);
    let field = ua.focused().unwrap();
    assert_eq!((field.role.as_str(), field.name.as_str()), ("textbox", "Your concern"));
    ua.types("The street can be known by the church in the second picture.");
    ua.tab_to("Sign the concern").key(Key::Space);
    ua.sees("Your concern is on record.").sees("The street can be known");
    // The ground of an objection is a group of radio buttons, whose link can only lead to the group.
    ua.tab_to("Text").key(Key::Enter);
    ua.sees("S1 ·").tab_to("Object").key(Key::Enter);
    ua.sees("An objection stops").tab_to("Your argument").types("It was another town.");
    ua.tab_to("What would resolve it").types("Name no town.").tab_to("Sign the objection").key(Key::Enter);
    ua.sees("Something is missing or wrong").key(Key::Tab).key(Key::Enter).key(Key::Tab);
    let radio = ua.focused().unwrap();
    assert_eq!(radio.role, "radio", "{radio}");
}
