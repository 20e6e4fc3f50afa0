//! The whole node: locked on a page, opened again by its passphrase, destroyed in two presses.

use std::fs;

use nobis::lock;

use super::node::{Node, body, text};

const WORDS: &str = "four words of one";

/// The demo, with a lock that doesn't stand open.
fn locked_demo() -> Node {
    let node = Node::demo();
    let key = lock::key(node.app.dir()).unwrap();
    lock::change(node.app.dir(), &key, WORDS).unwrap();
    fs::remove_file(node.app.dir().join("trust")).unwrap();
    fs::write(node.app.dir().join(nobis::home::FOUNDED_FILE), "").unwrap();
    node
}

#[test]
fn a_locked_node_shows_nothing_until_its_passphrase_is_typed() {
    let node = locked_demo();
    let (is, ua) = (node.person("is-1"), node.person("ua-1"));
    assert_eq!(is.post("/lock/node", &[]).header("location"), Some("/locked"));
    assert!(node.app.is_locked() && node.app.look(|home| home.is_none()));
    for visitor in [&is, &ua, &node.nobody()] {
        for path in ["/", "/outputs", "/o/is.august", "/unlock", "/begin", "/units/trust", "/search?q=school"] {
            let reply = visitor.get(path);
            assert_eq!((reply.status, reply.header("location")), (303, Some("/locked")), "{path}");
            assert!(reply.body.is_empty());
        }
        assert_eq!(visitor.post_as_is("/o/is.august/concern", "text=x").header("location"), Some("/locked"));
    }
    let page = text(&node.nobody().get("/locked"));
    for marker in ["august", "is-1", "Northlight", "school"] {
        assert!(!page.contains(marker), "{marker}: {page}");
    }
    let wrong = node.nobody().post_as_is("/locked", "passphrase=other+words+here");
    assert_eq!(wrong.status, 422);
    assert!(text(&wrong).contains("does not open this node") && node.app.is_locked());
    let right = node.nobody().post_as_is("/locked", &body(&[("passphrase", WORDS)], ""));
    assert_eq!((right.status, right.header("location")), (303, Some("/unlock")));
    assert_eq!(is.get("/").status, 303, "the old session is over");
    assert_eq!(node.person("is-1").get("/o/is.august").status, 200);
    assert_eq!(node.nobody().get("/locked").header("location"), Some("/"));
}

#[test]
fn wrong_passphrases_of_the_node_make_one_wait() {
    let node = locked_demo();
    node.person("is-1").post("/lock/node", &[]);
    let tries: Vec<u16> = (0..6).map(|_| node.nobody().post_as_is("/locked", "passphrase=wrong").status).collect();
    assert_eq!(tries, [422, 422, 422, 422, 422, 429]);
}

#[test]
fn a_node_is_destroyed_in_two_presses_by_who_speaks_for_a_unit() {
    let node = locked_demo();
    let dir = node.app.dir().to_owned();
    assert_eq!(node.person("is-1").get("/destroy").status, 403);
    let ua = node.person("ua-1");
    let first = ua.post("/destroy", &[("sure", "no")]);
    assert!(first.status == 200 && text(&first).contains("There is no way back"));
    for page in [text(&ua.get("/destroy")), text(&first)] {
        assert!(page.contains("class=\"grave\">") && page.contains("<a href=\"/units\">No: leave"), "{page}");
    }
    assert!(lock::path(&dir).exists() && !node.app.is_locked(), "one press destroys nothing");
    let once = nobis_browser::hidden_value(&text(&first), "/destroy", "once").unwrap();
    // Not by a form of another site, or of no session.
    ua.post_from_elsewhere("/destroy", &body(&[("sure", "yes")], &once));
    node.nobody().post_as_is("/destroy", &body(&[("sure", "yes")], &once));
    assert!(lock::path(&dir).exists());
    let second = ua.post_as_is("/destroy", &body(&[("sure", "yes")], &once));
    assert!(text(&second).contains("nothing opens the node"), "{}", text(&second));
    assert!(!lock::path(&dir).exists() && !dir.join("nobis.db").exists() && !dir.join("keys").exists());
    assert!(node.app.look(|home| home.is_none()));
    assert_eq!(ua.get("/o/is.august").status, 303);
}
