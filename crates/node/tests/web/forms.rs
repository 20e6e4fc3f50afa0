//! Forms with missing, huge, hostile and repeated input: a clear page, nothing lost, nothing done twice.

use nobis::web::routes::{Access, ROUTES};

use super::access::concrete;
use super::node::{Node, body, text};

fn concerns(node: &Node) -> usize {
    node.app.look(|home| home.unwrap().state().concerns.len())
}

#[test]
fn a_form_sent_again_after_a_lost_answer_does_not_act_again() {
    let node = Node::demo();
    let ua = node.person("ua-1");
    let (form, before) = ("/o/is.august/concern", concerns(&node));
    let once = ua.once(form);
    let sent = body(&[("text", "The street is named on the map.")], &once);
    for _ in 0..3 {
        let reply = ua.post_as_is(form, &sent);
        assert_eq!((reply.status, reply.header("location")), (303, Some("/o/is.august/said?done=concern")));
    }
    assert_eq!(concerns(&node), before + 1);
    // Two copies on the way at once: one acts.
    let sent = body(&[("text", "It is on the second map too.")], &ua.once(form));
    std::thread::scope(|s| {
        let copies: Vec<_> = (0..6).map(|_| s.spawn(|| ua.post_as_is(form, &sent).status)).collect();
        assert!(copies.into_iter().all(|copy| copy.join().unwrap() == 303));
    });
    assert_eq!(concerns(&node), before + 2);
}

#[test]
fn a_second_press_with_other_words_is_handed_back_and_not_taken_for_the_first() {
    let node = Node::demo();
    let ua = node.person("ua-1");
    let (form, before) = ("/o/is.august/concern", concerns(&node));
    let once = ua.once(form);
    assert_eq!(ua.post_as_is(form, &body(&[("text", "The street is named.")], &once)).status, 303);
    let other = ua.post_as_is(form, &body(&[("text", "The street and the shop are named.")], &once));
    let page = text(&other);
    assert_eq!((other.status, concerns(&node)), (409, before + 1), "{page}");
    assert!(page.contains("The street and the shop are named."), "what was typed is kept: {page}");
    let fresh = nobis_browser::hidden_value(&page, form, "once").unwrap();
    let sent = body(&[("text", "The street and the shop are named.")], &fresh);
    assert_eq!((ua.post_as_is(form, &sent).status, concerns(&node)), (303, before + 2));
}

#[test]
fn a_first_draft_is_signed_into_an_empty_text() {
    let node = Node::empty();
    node.nobody().post_as_is("/begin", "title=Evictions&country=Meridia&code=XM");
    let author = node.person("is-author");
    let charter = node.app.look(|home| home.unwrap().trust().charters.keys().next().unwrap().to_string());
    let opened =
        [("name", "evictions"), ("title", "Evictions"), ("form", "report"), ("reach", "global"), ("charter", &charter)];
    assert_eq!(author.post("/outputs/new", &opened).status, 303);
    let form = "/o/is.evictions/draft";
    let draft = "# Evictions in Meridia\n\nTwelve families left their homes in March.";
    let preview = text(&author.post(form, &[("text", draft), ("lang", "en")]));
    // The form that signs is the one that carries the stage.
    let signing = preview.split("<form").find(|part| part.contains("name=\"stage\"")).unwrap();
    let signing = format!("<form{signing}");
    let value = |name: &str| nobis_browser::hidden_value(&signing, form, name).unwrap_or_default();
    let carried = ["stage", "base", "seen", "lang"].map(|name| (name, value(name)));
    let mut fields: Vec<(&str, &str)> =
        carried.iter().map(|(n, v)| (*n, v.as_str())).filter(|(_, v)| !v.is_empty()).collect();
    // What is carried is the draft as it was read, in the text area: a person leaves it as it is.
    let area = signing.split("<textarea").find(|part| part.contains("name=\"text\"")).unwrap();
    let area = area.split_once('>').unwrap().1.split("</textarea>").next().unwrap().trim();
    fields.push(("text", area));
    let signed = author.post_as_is(form, &body(&fields, &value("once")));
    assert_eq!(signed.status, 303, "{fields:?}: {}", text(&signed));
    let text = text(&author.get("/o/is.evictions"));
    assert!(text.contains("Twelve families left"), "{text}");
}

#[test]
fn a_form_is_known_again_after_the_program_was_killed_before_it_answered() {
    let node = Node::demo();
    let ua = node.person("ua-1");
    let (form, before) = ("/o/is.august/concern", concerns(&node));
    let sent = body(&[("text", "The street is named on the map.")], &ua.once(form));
    assert_eq!(ua.post_as_is(form, &sent).status, 303);
    // What a new process knows is what the acts say: nothing of the old one's memory.
    let home = node.app.look(|home| home.map(|h| h.dir().to_owned())).unwrap();
    node.app.enter(None);
    node.app.enter(Some(nobis::home::Home::open(&home, node.app.now()).unwrap()));
    let reply = ua.post_as_is(form, &sent);
    assert_eq!((reply.status, reply.header("location")), (303, Some("/?done=already")));
    assert_eq!(concerns(&node), before + 1);
}

#[test]
fn what_somebody_wrote_while_their_key_was_locked_comes_back_and_acts_once() {
    let node = Node::demo();
    let ua = node.person("ua-1");
    let (form, before) = ("/o/is.august/concern", concerns(&node));
    let once = ua.once(form);
    assert_eq!(ua.post_as_is("/lock", "").status, 303);
    let handed = ua.post_as_is(form, &body(&[("text", "Long thoughts, & <b>marks</b>.")], &once));
    assert_eq!(handed.status, 401);
    let page = text(&handed);
    let kept = nobis_browser::hidden_value(&page, "/unlock", "kept").unwrap();
    assert_eq!(concerns(&node), before, "nothing was signed without a key");
    let unlock = body(&[("person", "ua-1"), ("passphrase", ""), ("then", form), ("kept", &kept)], "");
    let opened = ua.post_as_is("/unlock", &unlock);
    assert_eq!(opened.status, 409);
    let page = text(&opened);
    assert!(page.contains("Long thoughts, &#38; &#60;b&#62;marks&#60;/b&#62;.</textarea>"), "back in its form: {page}");
    assert!(page.contains("role=\"alert\""), "{page}");
    let cookie = opened.header("set-cookie").unwrap().split(';').next().unwrap().to_owned();
    let again = super::node::Visitor { cookie, ..ua.clone() };
    let once = nobis_browser::hidden_value(&page, form, "once").unwrap();
    let sent = body(&[("text", "Long thoughts, & <b>marks</b>.")], &once);
    assert_eq!([again.post_as_is(form, &sent).status, again.post_as_is(form, &sent).status], [303, 303]);
    let said = |home: Option<&nobis::home::Home>| {
        let all =
            home.unwrap().state().concerns.values().filter(|c| c.act.text == "Long thoughts, & <b>marks</b>.").count();
        (all, home.unwrap().state().concerns.len())
    };
    assert_eq!(node.app.look(said), (1, before + 1));
}

#[test]
fn what_one_person_filled_in_is_never_given_to_another_nor_signed_by_them() {
    let node = Node::demo();
    let (ke, count) = (node.person("ke-1"), |home: Option<&nobis::home::Home>| home.unwrap().ops().len());
    let (sign, concern) = ("/o/is.august/sign/context", "/o/is.august/concern");
    let forms = [(sign, ke.once(sign)), (concern, ke.once(concern))];
    assert_eq!(ke.post_as_is("/lock", "").status, 303);
    let before = node.app.look(count);
    for (form, once) in forms {
        let filled = [("verdict", "clear"), ("text", "SECRET-OF-KENYA")];
        let handed = ke.post_as_is(form, &body(&filled, &once));
        assert_eq!(handed.status, 401, "{form}");
        let kept = nobis_browser::hidden_value(&text(&handed), "/unlock", "kept").unwrap();
        let unlock = body(&[("person", "no-2"), ("passphrase", ""), ("then", form), ("kept", &kept)], "");
        let other = ke.post_as_is("/unlock", &unlock);
        assert_eq!((other.status, other.header("location")), (303, Some(form)), "the page itself, empty");
        let cookie = other.header("set-cookie").unwrap().split(';').next().unwrap().to_owned();
        let other = super::node::Visitor { cookie, ..ke.clone() };
        assert!(!text(&other.get(form)).contains("SECRET-OF-KENYA"), "{form}");
        // Nor by sending on what is still in the browser.
        let sent = other.post_as_is(form, &body(&filled, &once));
        assert_eq!(sent.status, 409, "{form}");
        let page = text(&sent);
        assert!(page.contains("filled in by somebody else") && !page.contains("SECRET-OF-KENYA"), "{page}");
        // Whoever filled it in finds it again, with all that it says, and nothing is signed before they press.
        let unlock = body(&[("person", "ke-1"), ("passphrase", ""), ("then", form), ("kept", &kept)], "");
        let own = text(&ke.post_as_is("/unlock", &unlock));
        assert!(own.contains("You were interrupted"), "{own}");
    }
    assert_eq!(node.app.look(count), before, "nothing was signed");
}

#[test]
fn an_act_that_would_have_no_effect_brings_the_form_back_with_the_reason() {
    let node = Node::demo();
    let objection = super::node::ops(&node)["objection"].clone();
    let form = format!("/act/{objection}/answer");
    let is1 = node.person("is-1");
    let reply = is1.post(&form, &[("disposition", "declined"), ("reasons", "No.")]);
    let page = text(&reply);
    assert_eq!(reply.status, 409);
    assert!(page.contains("No.</textarea>") && page.contains("role=\"alert\""), "{page}");
    // Somebody else's objection: the page says who can.
    let withdraw = format!("/act/{objection}/withdraw");
    let reply = is1.post_as_is(&withdraw, &body(&[("reason", "It is answered.")], &is1.once("/o/is.august/concern")));
    assert_eq!(reply.status, 403);
    assert!(text(&reply).contains("only the person who objected"), "{}", text(&reply));
}

/// The three pages of a withdrawal: who is offered them, who is told why not, and what they say meanwhile.
#[test]
fn a_withdrawal_is_signed_by_two_seen_outside_and_taken_back_on_its_pages() {
    let node = Node::demo();
    let person = |id| node.person(id);
    let (ua1, ua2, ke1, is1) = (person("ua-1"), person("ua-2"), person("ke-1"), person("is-1"));
    let fields = [("ground", "accuracy"), ("statements", "S14"), ("argument", "Two are counted twice here.")];
    let sent = [&fields[..], &[("resolves", "Count them once.")]].concat();
    assert_eq!(ua1.post("/o/is.august/object", &sent).status, 303);
    let newest = node.app.look(|home| {
        let all = &home.unwrap().state().objections;
        all.iter().find(|(_, o)| o.act.argument.contains("twice")).map(|(op, _)| op.to_string()).unwrap()
    });
    let page = format!("/act/{newest}");
    assert_eq!(ua1.post(&format!("{page}/withdraw"), &[("reason", "They are counted once.")]).status, 303);
    let withdrawal = node.app.look(|home| {
        let all = &home.unwrap().state().withdrawals;
        all.iter().find(|(_, w)| w.act.reason.contains("once")).map(|(op, _)| op.to_string()).unwrap()
    });
    let at = |word: &str| format!("/act/{withdrawal}/{word}");
    assert!(text(&ua1.get(&page)).contains("one signature, and takes a second"));
    // Nothing to have seen yet; and neither its author nor the author's unit is the second.
    assert!(text(&ke1.get(&at("seen"))).contains("Nobody has signed this withdrawal too"));
    for who in [&ua1, &is1] {
        let reply = who.get(&at("second"));
        assert!(reply.status == 403 && text(&reply).contains("This second signature has no effect"));
    }
    assert!(text(&ua2.get(&page)).contains(&at("second")) && !text(&ke1.get(&page)).contains(&at("second")));
    assert_eq!(ua2.post(&at("second"), &[]).status, 303);
    assert!(text(&ua2.get(&at("seen"))).contains("neither of the unit that withdraws"));
    assert_eq!(ke1.post(&at("seen"), &[]).status, 303);
    assert!(text(&ke1.get(&page)).contains("takes effect"));
    // The unit takes it back, and nobody else does.
    assert!(!text(&ke1.get(&page)).contains(&at("cancel")) && text(&ua2.get(&page)).contains(&at("cancel")));
    assert!(text(&ke1.get(&at("cancel"))).contains("only people of the unit"));
    assert_eq!(ua2.post(&at("cancel"), &[]).status, 303);
    let after = text(&ua1.get(&page));
    assert!(after.contains("Taken back by") && !after.contains("takes effect"), "{after}");
}

#[test]
fn a_form_from_another_site_does_nothing() {
    let node = Node::demo();
    let ua = node.person("ua-1");
    let before = concerns(&node);
    let sent = body(&[("text", "Forged.")], &ua.once("/o/is.august/concern"));
    let elsewhere = ua.post_from_elsewhere("/o/is.august/concern", &sent);
    assert_eq!(elsewhere.status, 403);
    assert!(text(&elsewhere).contains("another site"), "it says why: {}", text(&elsewhere));
    // And one whose number another session made is shown, not signed.
    let ke = node.person("ke-1");
    assert_eq!(ke.post_as_is("/o/is.august/concern", &sent).status, 409);
    assert_eq!(concerns(&node), before);
}

/// Whatever is sent to any address, by anybody: a page that says what is so. Never a crash, never an act.
#[test]
fn every_address_answers_anything_with_a_page() {
    let node = Node::demo();
    let acts = || node.app.look(|home| home.unwrap().ops().iter().map(nobis_core::op::Op::id).collect());
    let ops = super::node::ops(&node);
    let known: std::collections::BTreeSet<_> = acts();
    let huge = "x".repeat(200_000);
    let names = [
        "text",
        "reason",
        "reasons",
        "argument",
        "ground",
        "questions",
        "verdict",
        "title",
        "name",
        "unit",
        "who",
        "how",
        "move",
        "order",
        "id",
    ];
    let filled = |value: &str| names.map(|n| (n, value.to_owned()));
    let hostile =
        ["\u{0}\u{202e}<script>alert(1)</script>'\"", "../../etc/passwd", "{{7*7}}{% include %}", "-1", "\u{fffd}"];
    let people: Vec<_> = ["is-1", "is-5", "ua-1", "pn-1", "no-1"].map(|p| node.person(p)).into();
    for route in ROUTES.iter().filter(|r| r.posts && !matches!(r.path, "/lock" | "/unlock" | "/language" | "/begin")) {
        let path = concrete(route.path, &ops);
        for who in &people {
            let once = nobis_browser::hidden_value(&text(&who.get(&path)), &path, "once").unwrap_or_default();
            let send = |fields: &[(&str, String)]| {
                let fields: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (*n, v.as_str())).collect();
                let reply = who.post_as_is(&path, &body(&fields, &once));
                let page = text(&reply);
                assert!(matches!(reply.status, 200 | 303 | 401..=422), "{} to {path}: {page}", reply.status);
                assert!(!page.contains("<script"), "{path} shows what was sent as markup");
                assert!(!page.contains('⟨'), "{path} lacks a text: {page}");
            };
            send(&[]);
            send(&filled(&huge));
            for value in hostile {
                send(&filled(value));
            }
            send(&[("text", "a".to_owned()), ("text", "b".to_owned())]);
        }
        assert!(matches!(route.access, Access::Open | Access::To(_)));
    }
    let made: Vec<String> = node.app.look(|home| {
        let new = home.unwrap().ops().iter().filter(|op| !known.contains(&op.id()));
        new.map(|op| op.header().kind.clone()).collect()
    });
    // Some forms take any words a person means, or none; each was sent many times over, and acted once.
    let wordy = [
        "concern",
        "alert",
        "declare",
        "dissent",
        "withdraw",
        "receipt",
        "plan",
        "consent-withdraw",
        "withdraw-seen",
        "withdraw-cancel",
    ];
    assert!(made.iter().all(|kind| wordy.contains(&kind.as_str())), "{made:?}");
    for kind in wordy {
        assert!(made.iter().filter(|m| *m == kind).count() <= people.len(), "{kind} was done twice: {made:?}");
    }
}

#[test]
fn more_than_fits_is_refused_with_a_page() {
    let node = Node::demo();
    let ua = node.person("ua-1");
    let reply = ua.post_as_is("/o/is.august/concern", &format!("text={}", "x".repeat(2_000_000)));
    assert_eq!(reply.status, 413);
    assert!(text(&reply).contains("larger than can be sent"), "{}", text(&reply));
}

#[test]
fn wrong_passphrases_make_one_wait_and_tell_nothing() {
    let node = Node::demo();
    let visitor = node.nobody();
    let try_as = |who: &str| visitor.post_as_is("/unlock", &format!("person={who}&passphrase=wrong&then=/"));
    let unknown = text(&try_as("nobody-here"));
    assert!(unknown.contains("don’t fit together"), "{unknown}");
    let tries: Vec<u16> = (0..8).map(|_| try_as("nobody-here").status).collect();
    assert_eq!((tries[0], tries[7]), (422, 429));
    assert_eq!(node.person("is-1").get("/").status, 200, "others are not held up");
}

#[test]
fn a_key_opens_with_its_passphrase_and_with_no_other() {
    let node = Node::demo();
    let key = node.app.dir().join("keys/is-1");
    let mut change = std::process::Command::new("ssh-keygen");
    let changed = change.args(["-q", "-p", "-P", "", "-N", "naïve горобець 12"]).arg("-f").arg(&key).status().unwrap();
    assert!(changed.success(), "OpenSSH puts the passphrase on the key");
    let visitor = node.nobody();
    let try_with = |passphrase: &str| {
        let form = body(&[("person", "is-1"), ("passphrase", passphrase), ("then", "/units")], "");
        visitor.post_as_is("/unlock", &form)
    };
    for wrong in ["", "naive горобець 12", " naïve горобець 12", "NAÏVE ГОРОБЕЦЬ 12"] {
        let reply = try_with(wrong);
        assert_eq!(reply.status, 422, "{wrong}");
        assert!(!text(&reply).contains("горобець"), "what was typed is never shown again");
    }
    let opened = try_with("naïve горобець 12");
    assert_eq!((opened.status, opened.header("location")), (303, Some("/units")));
    let cookie = opened.header("set-cookie").unwrap();
    assert!(cookie.contains("HttpOnly") && cookie.contains("SameSite=Strict"), "{cookie}");
}

#[test]
fn an_address_to_go_to_is_one_of_ours() {
    let node = Node::demo();
    for then in ["//example.org", "https://example.org", "/\\example.org", "javascript:1"] {
        let form = body(&[("person", "is-1"), ("passphrase", ""), ("then", then)], "");
        assert_eq!(node.nobody().post_as_is("/unlock", &form).header("location"), Some("/"), "{then}");
    }
}

#[test]
fn an_empty_folder_begins_with_a_rehearsal() {
    let node = Node::empty();
    let visitor = node.nobody();
    assert_eq!(visitor.get("/").header("location"), Some("/begin"));
    let wrong = visitor.post_as_is("/begin", "title=Evictions&country=Meridia&code=Meridia");
    assert_eq!(wrong.status, 422);
    let founded = visitor.post_as_is("/begin", "title=Evictions&country=Meridia&code=XM");
    assert_eq!(
        (founded.status, founded.header("location")),
        (303, Some("/unlock?then=%2Finvestigation&done=rehearsal"))
    );
    assert_eq!(node.person("is-author").get("/").status, 200);
    assert_eq!(visitor.post_as_is("/begin", "title=Again&country=Meridia&code=XM").status, 303, "it is founded once");
}
