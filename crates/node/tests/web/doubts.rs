//! Places where somebody new did not know what to do, each with what the page says there now.

use super::node::{Node, Visitor, text};

/// A rehearsal with evidence, a finding and an opened text without words, by its author.
pub fn begun() -> Node {
    let node = Node::empty();
    node.nobody().post_as_is("/begin", "title=Evictions&country=Meridia&code=XM");
    let author = node.person("is-author");
    sends(&author, "/investigation/evidence/new", &[("id", "E1"), ("title", "An interview"), ("type", "interview")]);
    sends(&author, "/investigation/finding/new", FINDING);
    let charter = node.app.look(|home| home.unwrap().trust().charters.keys().next().unwrap().to_string());
    let opened = [("name", "one"), ("title", "One"), ("form", "report"), ("reach", "global"), ("charter", &charter)];
    sends(&author, "/outputs/new", &opened);
    node
}

const FINDING: &[(&str, &str)] = &[
    ("id", "F1"),
    ("title", "Evictions"),
    ("claim", "It happened."),
    ("standard", "1"),
    ("evidence_for", "E1"),
    ("conduct", "nobody"),
];

pub fn sends(who: &Visitor<'_>, path: &str, fields: &[(&str, &str)]) {
    let reply = who.post(path, fields);
    assert_eq!(reply.status, 303, "{path}: {}", text(&reply));
}

const ADDED: &[(&str, &str)] = &[("after", "-"), ("kind", "body"), ("lang", "en")];

pub fn added<'f>(words: &'f str, cites: &'f str) -> Vec<(&'f str, &'f str)> {
    ADDED.iter().copied().chain([("text", words), ("cites", cites)]).collect()
}

#[test]
fn a_gate_of_an_empty_text_has_nothing_to_ask_and_calls_nothing_clear() {
    let node = begun();
    let author = node.person("is-author");
    let page = text(&author.get("/o/is.one/gates"));
    assert!(page.contains("nothing to ask yet"), "{page}");
    assert!(!page.contains("class=\"state clear\""), "nobody has looked at anything: {page}");
    sends(&author, "/o/is.one/add", &added("Twelve families left Norvik, Meridia.", "F1"));
    let page = text(&author.get("/o/is.one/gates"));
    assert!(!page.contains("nothing to ask yet") && page.contains("class=\"state clear\""), "{page}");
}

#[test]
fn what_is_not_recorded_can_not_be_cited() {
    let node = begun();
    let author = node.person("is-author");
    let reply = author.post("/o/is.one/add", &added("Twelve families left.", "F1 F9"));
    let page = text(&reply);
    assert_eq!(reply.status, 422);
    assert!(page.contains("Nothing is recorded here as") && page.contains("F9"), "{page}");
    sends(&author, "/o/is.one/add", &added("Twelve families left.", "F1"));
    let draft = [("text", "# Evictions\n\nTwelve families left.[^F7]"), ("lang", "en"), ("keep", "yes")];
    let reply = author.post("/o/is.one/draft", &draft);
    let page = text(&reply);
    assert_eq!(reply.status, 422);
    assert!(page.contains("nothing of that id is recorded here") && page.contains("F7"), "{page}");
    assert!(page.contains("Twelve families left.[^F7]"), "and nothing typed is lost");
}

#[test]
fn whoever_pastes_invisible_marks_is_told_that_they_are_gone() {
    let node = begun();
    let author = node.person("is-author");
    let reply = author.post("/o/is.one/add", &added("Twelve \u{202e}families\u{202c} left.", "F1"));
    let to = reply.header("location").unwrap().to_owned();
    let page = text(&author.get(to.split('#').next().unwrap()));
    assert!(page.contains("Invisible characters"), "{to}: {page}");
    assert!(page.contains("Twelve families left.") && !page.contains('\u{202e}'), "{page}");
    let reply = author.post("/o/is.one/add", &added("Others stayed.", "F1"));
    assert!(!reply.header("location").unwrap().contains("bare"), "where there were none, nothing is said");
}

#[test]
fn what_a_seat_does_not_see_is_told_in_one_line() {
    let node = begun();
    let author = node.person("is-author");
    sends(&author, "/o/is.one/add", &added("Twelve families left Norvik, Meridia.", "F1"));
    let page = text(&node.person("se-section").get("/investigation/evidence"));
    assert!(page.contains("There is 1, and your seat doesn’t see it."), "{page}");
    assert!(!page.contains("There are none yet"), "{page}");
}

#[test]
fn the_form_of_a_risk_says_who_will_read_it_and_that_of_a_finding_what_is_missing() {
    let node = Node::empty();
    node.nobody().post_as_is("/begin", "title=Evictions&country=Meridia&code=XM");
    let page = text(&node.person("is-author").get("/investigation/finding/new"));
    let field = page.split("Evidence for it").nth(1).unwrap();
    assert!(field.split("</div>").next().unwrap().contains("/investigation/evidence/new"), "{page}");
    assert!(page.contains("XM\u{2069}") || page.contains("XM ("), "codes of this space are named: {page}");
    let page = text(&begun().person("is-author").get("/investigation/risk/new"));
    assert!(page.contains("by the safety reviewers of all units"), "{page}");
}

#[test]
fn a_text_is_opened_in_plain_words_and_with_most_of_it_chosen() {
    let node = Node::empty();
    node.nobody().post_as_is("/begin", "title=Evictions&country=Meridia&code=XM");
    let page = text(&node.person("is-author").get("/outputs/new"));
    assert!(page.contains("A letter to a government or its embassy (démarche)"), "{page}");
    assert_eq!(page.matches(" checked").count(), 2, "what it is, and how far it reaches: {page}");
    let (usual, folded) = page.split_once("<details class=\"rare\">").unwrap();
    assert!(usual.contains("name=\"title\"") && folded.contains("name=\"promise-se\""), "{page}");
}

#[test]
fn whoever_criticises_a_sections_own_state_takes_a_charter_on_purpose() {
    let node = Node::empty();
    node.nobody().post_as_is("/begin", "title=Evictions&country=Meridia&code=XM");
    let author = node.person("is-author");
    let charter = |text: &str| nobis_core::charter::Charter::digest(text).to_string();
    let [p1, p2] = [charter(nobis_core::charter::P1), charter(nobis_core::charter::P2)];
    let opened = |charter: &'static str, name: &'static str, more: &[(&'static str, &'static str)]| {
        let fields = [("name", name), ("title", "One"), ("form", "report"), ("reach", "global"), ("charter", charter)];
        author.post("/outputs/new", &[&fields[..], more].concat())
    };
    let [p1, p2]: [&'static str; 2] = [p1.leak(), p2.leak()];
    let own = ("criticises", "xm");
    assert_eq!(opened(p1, "two", &[]).status, 303, "it criticises nobody");
    assert_eq!(opened(p1, "three", &[("criticises", "NO")]).status, 303, "nobody here speaks for that state");
    assert_eq!(opened(p2, "four", &[own]).status, 303, "that charter is for it");
    let reply = opened(p1, "five", &[own]);
    let page = text(&reply);
    assert_eq!(reply.status, 422);
    assert!(page.contains("is to criticise the state of") && page.contains("name=\"on-purpose\""), "{page}");
    assert!(page.contains("value=\"five\""), "nothing typed is lost: {page}");
    assert!(node.app.look(|home| !home.unwrap().state().opened.contains_key(&"is.five".parse().unwrap())));
    assert_eq!(opened(p1, "five", &[own, ("on-purpose", "yes")]).status, 303);
}

#[test]
fn a_same_standard_record_says_at_once_what_it_will_need() {
    let node = begun();
    let page = text(&node.person("is-author").get("/investigation/standard/new"));
    assert_eq!(page.matches("can follow; no release without it").count(), 7, "{page}");
    assert!(!page.contains("may stay empty"), "{page}");
}

#[test]
fn a_version_that_was_sent_is_not_called_unsent_when_the_risks_change() {
    let node = begun();
    let author = node.person("is-author");
    sends(&author, "/o/is.one/add", &added("Twelve families left Norvik, Meridia.", "F1"));
    let (form, gate) = ("/o/is.one/deliver", "/o/is.one/gates/consent");
    assert!(text(&author.get(gate)).contains("has not been sent this version"));
    let version = nobis_browser::hidden_value(&text(&author.get(form)), form, "version").unwrap();
    let sent = [("unit", "se"), ("checkpoint", "final"), ("channel", "node"), ("lang", "en"), ("version", &version)];
    sends(&author, form, &sent);
    let risk = [("id", "K1"), ("who", "Tenants"), ("harm", "Retaliation"), ("mitigation", "No names")];
    sends(&author, "/investigation/risk/new", &risk);
    let page = text(&author.get(gate));
    assert!(page.contains("has these words") && !page.contains("has not been sent this version"), "{page}");
}

#[test]
fn who_signs_at_several_gates_can_sign_once_and_all_meanings_stand_above_the_button() {
    let node = begun();
    let author = node.person("is-author");
    sends(&author, "/o/is.one/add", &added("Twelve families left Norvik, Meridia.", "F1"));
    let reader = node.person("no-reader");
    let all = "/o/is.one/sign/all";
    assert!(text(&reader.get("/o/is.one/gates")).contains(all));
    assert!(!text(&node.person("is-release").get("/o/is.one/gates")).contains(all), "nobody else is offered it");
    let page = text(&reader.get(all));
    let gates = ["facts", "context", "precision", "impartiality", "reply"];
    assert_eq!(page.matches("Your signature means:").count(), gates.len(), "what it means at each gate: {page}");
    assert_eq!(page.matches("It does not mean").count(), gates.len(), "and what not: {page}");
    let asked: Vec<String> =
        page.split("name=\"questions\" value=\"").skip(1).map(|q| q.split('"').next().unwrap().to_owned()).collect();
    for gate in gates {
        assert!(asked.iter().any(|q| q.starts_with(gate)), "{gate}: {asked:?}");
    }
    assert!(
        !asked.iter().any(|q| q.starts_with("consent")),
        "a unit answers for itself in words of its own: {asked:?}"
    );
    let before = node.app.look(|home| home.unwrap().state().attests.len());
    let mut fields: Vec<(&str, &str)> = asked.iter().map(|q| ("questions", q.as_str())).collect();
    fields.push(("verdict", "clear"));
    sends(&reader, all, &fields);
    assert_eq!(node.app.look(|home| home.unwrap().state().attests.len()), before + 1, "one act answers them all");
    assert!(text(&reader.get(all)).contains("nothing here that you are asked to sign"));
}

#[test]
fn in_a_rehearsal_the_clock_is_told_where_a_moment_is_asked() {
    let node = begun();
    let author = node.person("is-author");
    let request = [("id", "R1"), ("addressee", "The city"), ("about", "The city"), ("questions", "Why?")];
    sends(&author, "/investigation/request/new", &request);
    let page = text(&author.get("/investigation/request/R1/arrived"));
    assert!(page.contains("its clock shows") && page.contains("value=\"2022-08-12T08:00\""), "{page}");
}

#[test]
fn what_cannot_be_taken_is_called_what_it_is_and_leads_back() {
    let node = begun();
    let author = node.person("is-author");
    let form = "/o/is.one/draft";
    let large = author.post_as_is("/o/is.one/add", &format!("text={}", "x".repeat(2_000_000)));
    assert_eq!(large.status, 413);
    assert!(text(&large).contains("<a href=\"/o/is.one/add\">"), "a way back: {}", text(&large));
    for (name, bytes, told) in [
        ("notes.md", &b"\xcf\xf0\xe8\xe2\xb3\xf2 and more"[..], "UTF-8"),
        ("draft.docx", b"not a Word file at all", "and it isn\u{2019}t one"),
    ] {
        let once = author.once(form);
        let page = author.uploads(form, "file", name, bytes, &[("lang", "en"), ("once", &once)]);
        assert!(page.contains("422") && page.contains(told) && !page.contains("This is not a Word file"), "{page}");
        assert!(page.contains("choose it again"), "{page}");
    }
    let bad = author.uploads("/verify", "bag", "release.zip", b"no bag", &[]);
    assert!(bad.contains("choose it again") && !bad.contains("What you wrote"), "{bad}");
    let long = author.get(&format!("/search?q={}", "a".repeat(9_000)));
    assert!(long.status == 422 && text(&long).contains("longer than a search can be"), "{}", text(&long));
}

#[test]
fn the_same_is_sent_twice_only_by_whoever_means_it() {
    let node = begun();
    let author = node.person("is-author");
    sends(&author, "/o/is.one/add", &added("Twelve families left Norvik, Meridia.", "F1"));
    let form = "/o/is.one/deliver";
    let count = || node.app.look(|home| home.unwrap().state().deliveries.len());
    let version = nobis_browser::hidden_value(&text(&author.get(form)), form, "version").unwrap();
    let sent = [("unit", "se"), ("checkpoint", "final"), ("channel", "node"), ("lang", "en"), ("version", &version)];
    sends(&author, form, &sent);
    let asked = author.post(form, &sent);
    let page = text(&asked);
    assert_eq!((asked.status, count()), (422, 1), "{page}");
    assert!(page.contains("the same way already") && page.contains("press again"), "{page}");
    let again = nobis_browser::hidden_value(&page, form, "again").unwrap();
    let meant: Vec<_> = sent.iter().copied().chain([("again", again.as_str())]).collect();
    sends(&author, form, &meant);
    assert_eq!(count(), 2);
    let otherwise: Vec<_> = sent.iter().copied().filter(|f| f.0 != "channel").chain([("channel", "paper")]).collect();
    sends(&author, form, &otherwise);
    assert_eq!(count(), 3, "another way is another delivery, and nobody is asked");
}

#[test]
fn whoever_was_locked_while_they_wrote_is_expected_and_told_that_it_is_kept() {
    let node = begun();
    let author = node.person("is-author");
    let form = "/o/is.one/concern";
    let sent = super::node::body(&[("text", "It names a street.")], &author.once(form));
    author.post_as_is("/lock", "");
    let page = text(&author.post_as_is(form, &sent));
    let (above, door) = page.split_once("<form method=\"post\" action=\"/unlock\"").unwrap();
    assert!(above.contains("What you wrote is kept") && !page.contains("missing or wrong"), "{page}");
    assert!(
        door.split("</form>").next().unwrap().contains("value=\"is-author\""),
        "the first button is theirs: {page}"
    );
    let field = door.split("id=\"f-person\"").nth(1).unwrap();
    assert!(field.split('>').next().unwrap().contains("value=\"is-author\""), "and so is the name to type: {page}");
    let kept = "text=It+names+a+street.";
    let again = super::node::body(&[("person", "nobody"), ("passphrase", ""), ("then", form), ("kept", kept)], "");
    let page = text(&author.post_as_is("/unlock", &again));
    assert!(page.contains("What you wrote is kept") && page.contains("missing or wrong"), "{page}");
    assert!(page.contains(&format!("name=\"kept\" value=\"{kept}\"")), "{page}");
    assert!(page.find("id=\"f-person\"") < page.find("class=\"cards people\""), "what was wrong stands first: {page}");
}

#[test]
fn a_risk_is_owned_in_words_and_arabic_lists_have_arabic_commas() {
    let node = begun();
    let author = node.person("is-author");
    sends(&author, "/investigation/evidence/new", &[("id", "E2"), ("title", "A photo"), ("type", "photo")]);
    let risk = [("id", "K1"), ("who", "Tenants"), ("harm", "Retaliation"), ("mitigation", "No names")];
    let owned: Vec<_> = risk.iter().copied().chain([("owner", "is/researcher")]).collect();
    sends(&author, "/investigation/risk/new", &owned);
    let page = text(&author.get("/investigation/risk/K1"));
    assert!(!page.contains("is/researcher") && page.contains("researcher"), "{page}");
    let both = [("id", "F2"), ("title", "Fires"), ("claim", "Two burned."), ("standard", "1"), ("evidence_for", "E1")];
    let both: Vec<_> = both.iter().copied().chain([("evidence_for", "E2"), ("conduct", "nobody")]).collect();
    sends(&author, "/investigation/finding/new", &both);
    let arabic = Visitor { lang: "ar", ..author };
    let page = text(&arabic.get("/investigation/finding/F2"));
    assert!(page.contains("E1</a>، <a") && !page.contains("E1</a>, "), "{page}");
}

#[test]
fn the_way_to_say_that_somebody_is_in_danger_looks_like_no_other() {
    let node = begun();
    let author = node.person("is-author");
    sends(&author, "/o/is.one/add", &added("Twelve families left Norvik, Meridia.", "F1"));
    for path in ["/o/is.one", "/o/is.one/said"] {
        let page = text(&author.get(path));
        assert_eq!(page.matches("class=\"button alarm\" href=\"/o/is.one/alert\"").count(), 1, "{path}: {page}");
        assert_eq!(page.matches("button alarm").count(), 1, "{path}");
    }
}

#[test]
fn whoever_writes_a_finding_says_whether_it_is_about_somebody_and_readers_of_the_text_are_told_of_nobody() {
    let node = begun();
    let author = node.person("is-author");
    let form = "/investigation/finding/new";
    let page = text(&author.get(form));
    let field = page.split("id=\"f-conduct\"").nth(1).unwrap().split("</fieldset>").next().unwrap();
    assert!(!field.contains("may stay empty") && !field.contains(" checked"), "chosen for nobody: {field}");
    let with = |more: &[(&'static str, &'static str)]| {
        let fixed = FINDING.iter().copied().filter(|(name, _)| !["id", "conduct"].contains(name));
        fixed.chain([("id", "F2")]).chain(more.iter().copied()).collect::<Vec<_>>()
    };
    for (more, told) in [
        (&[][..], "Please choose one"),
        (&[("conduct", "somebody")], "Name them, so that they can be asked to reply"),
        (&[("conduct", "nobody"), ("scope.actor", "The police of Norvik")], "You chose that nobody is meant"),
        (&[("conduct", "nobody"), ("scope.actor_country", "XM")], "You chose that nobody is meant"),
    ] {
        let reply = author.post(form, &with(more));
        assert!(reply.status == 422 && text(&reply).contains(told), "{told}: {}", text(&reply));
    }
    // A firm belongs to no state, and is asked all the same.
    sends(&author, form, &with(&[("conduct", "somebody"), ("scope.actor", "The firm that owned the houses")]));
    let draft = [("text", "# Twelve families left Norvik, Meridia"), ("cites", "F1"), ("lang", "en"), ("keep", "yes")];
    let page = text(&author.post("/o/is.one/draft", &draft));
    assert!(page.contains("1 finding under this text says of nobody") && page.contains("finding/F1"), "{page}");
    sends(&author, "/o/is.one/add", &added("Twelve families left Norvik, Meridia.", "F1"));
    let (reply, preview) = ("/o/is.one/gates/reply", "/o/is.one/release/preview");
    for path in [reply, preview, "/o/is.one/s/S1"] {
        let page = text(&author.get(path));
        assert!(page.contains("1 finding under this text says of nobody"), "{path}: {page}");
    }
    assert!(!text(&author.get(reply)).contains("nobody was asked for a reply"));
    sends(&author, "/o/is.one/add", &added("A firm sent them away.", "F2"));
    let page = text(&author.get(reply));
    assert!(page.contains("nobody was asked for a reply") && page.contains("1 finding under this text"), "{page}");
}

#[test]
fn the_way_names_what_the_release_will_say_of_a_unit_while_there_is_time_to_do_it() {
    let node = begun();
    let author = node.person("is-author");
    let charter = node.app.look(|home| home.unwrap().trust().charters.keys().next().unwrap().to_string());
    let opened = [("name", "two"), ("title", "Two"), ("form", "report"), ("reach", "global"), ("charter", &charter)];
    let opened = opened.into_iter().chain([("countries", "XM"), ("promise-se", "involve")]).collect::<Vec<_>>();
    sends(&author, "/outputs/new", &opened);
    let link = |point: &str| format!("/o/is.two/deliver?unit=se&#38;checkpoint={point}\"");
    let page = text(&author.get("/o/is.two"));
    assert!(page.contains("was not reached yet at these points") && page.contains(&link("concept")), "{page}");
    assert!(page.contains("Promised to") && page.contains("The release will say both"), "{page}");
    assert!(!page.contains(&link("text")) && page.contains("first text"), "there is no text to send: {page}");
    let form = "/o/is.two/deliver?unit=se&checkpoint=concept";
    let page = text(&author.get(form));
    assert!(page.split("value=\"concept\"").nth(1).unwrap().split('>').next().unwrap().contains("checked"), "{page}");
    let version = nobis_browser::hidden_value(&page, "/o/is.two/deliver", "version").unwrap();
    let sent = [("unit", "se"), ("checkpoint", "concept"), ("channel", "node"), ("lang", "en"), ("version", &version)];
    sends(&author, form, &sent);
    let page = text(&author.get("/o/is.two"));
    assert!(page.contains("(sent, no receipt yet)") && !page.contains(&link("concept")), "{page}");
    let op = node.app.look(|home| home.unwrap().state().deliveries.keys().next().unwrap().to_string());
    sends(&node.person("se-section"), &format!("/act/{op}/receipt"), &[]);
    let page = text(&author.get("/o/is.two"));
    assert!(!page.contains("(sent, no receipt yet)") && page.contains(&link("findings")), "{page}");
    sends(&author, "/o/is.two/add", &added("Twelve families left Norvik, Meridia.", "F1"));
    let page = text(&author.get("/o/is.two"));
    assert!(
        page.contains(&link("text")) && !page.contains(&link("findings")),
        "what is over is told, not offered: {page}"
    );
}

#[test]
fn that_a_text_has_come_is_said_to_whom_it_came_and_not_to_whom_it_left() {
    let node = begun();
    let author = node.person("is-author");
    sends(&author, "/o/is.one/add", &added("Twelve families left Norvik, Meridia.", "F1"));
    let plan = [("release", "2022-09-12T08:00"), ("purpose", "The families."), ("distribution", "website")];
    sends(&author, "/o/is.one/plan", &[&plan[..], &[("group-0", "members"), ("base", &base(&author))]].concat());
    let record: Vec<(&str, &str)> =
        ["comparable", "searched", "found", "published", "rationale", "reverse_test", "interests"]
            .map(|field| (field, "None."))
            .into_iter()
            .chain([("id", "is.one")])
            .collect();
    sends(&author, "/investigation/standard/new", &record);
    let risk = [("id", "K1"), ("who", "Tenants"), ("harm", "Retaliation"), ("mitigation", "No names")];
    let risk: Vec<_> = risk.into_iter().chain([("owner", "is/researcher"), ("check_in", "2022-09-30T08:00")]).collect();
    sends(&author, "/investigation/risk/new", &risk);
    let form = "/o/is.one/deliver";
    let version = nobis_browser::hidden_value(&text(&author.get(form)), form, "version").unwrap();
    let sent = [("unit", "se"), ("checkpoint", "final"), ("channel", "node"), ("lang", "en"), ("version", &version)];
    sends(&author, form, &sent);
    let next = |who: &Visitor<'_>| {
        let page = text(&who.get("/o/is.one"));
        page.split("class=\"way\"").nth(1).unwrap().split("<details").next().unwrap().to_owned()
    };
    let (ours, theirs) = (next(&author), next(&node.person("se-section")));
    assert!(theirs.contains("A version came from") && theirs.contains("class=\"button\""), "{theirs}");
    assert!(ours.contains("says that it has the text") && !ours.contains("A version came from"), "{ours}");
}

pub fn base(who: &Visitor<'_>) -> String {
    let form = "/o/is.one/plan";
    nobis_browser::hidden_value(&text(&who.get(form)), form, "base").unwrap()
}

#[test]
fn each_charter_says_for_which_texts_it_is() {
    let page = text(&begun().person("is-author").get("/outputs/new"));
    let choices = page.split("id=\"f-charter\"").nth(1).unwrap().split("</fieldset>").next().unwrap();
    assert!(
        choices.contains("does not criticise the state") && choices.contains("keeps a press release out"),
        "{choices}"
    );
    assert!(choices.contains("For any text, a press release too, that criticises the state"), "{choices}");
}

#[test]
fn a_text_that_has_only_begun_is_told_as_work_ahead_and_not_as_failure() {
    let node = begun();
    let author = node.person("is-author");
    for path in ["/o/is.one", "/outputs"] {
        let page = text(&author.get(path));
        assert!(
            page.contains("that is the list of the work ahead") && !page.contains("stand in the way"),
            "{path}: {page}"
        );
    }
    sends(&author, "/o/is.one/add", &added("Twelve families left Norvik, Meridia.", "F1"));
    for path in ["/o/is.one", "/outputs"] {
        let page = text(&author.get(path));
        assert!(!page.contains("the work ahead") && page.contains("stand in the way"), "{path}: {page}");
    }
}

#[test]
fn a_file_stands_beside_the_digest_it_is_for_and_nothing_to_compare_has_words() {
    let node = begun();
    let author = node.person("is-author");
    let page = text(&author.get("/investigation/evidence/new"));
    let (usual, folded) = page.split_once("<details class=\"rare\">").unwrap();
    assert!(!usual.contains("Or the file itself"), "{usual}");
    assert!(folded.find("SHA-256 of the preserved").unwrap() < folded.find("Or the file itself").unwrap(), "{folded}");
    let page = text(&author.get("/investigation/standard/new"));
    assert!(page.contains("write “None known”, and below where you looked"), "{page}");
}

#[test]
fn no_page_of_the_way_speaks_in_words_of_the_trade() {
    let node = begun();
    let author = node.person("is-author");
    sends(&author, "/o/is.one/add", &added("Twelve families left Norvik, Meridia.", "F1"));
    let form = "/o/is.one/deliver";
    let version = nobis_browser::hidden_value(&text(&author.get(form)), form, "version").unwrap();
    let sent = [("unit", "se"), ("checkpoint", "final"), ("channel", "node"), ("lang", "en"), ("version", &version)];
    sends(&author, form, &sent);
    let op = node.app.look(|home| home.unwrap().state().deliveries.keys().next().unwrap().to_string());
    let receipt = text(&node.person("se-section").get(&format!("/act/{op}/receipt")));
    assert!(receipt.contains(">We have it</button>") && !receipt.contains("before us"), "{receipt}");
    for (path, word) in [
        ("/outputs/new", "IAP2"),
        ("/investigation/finding/new", "Short forms of this scope"),
        ("/o/is.one/gates/facts", "What it read"),
    ] {
        let page = text(&author.get(path));
        assert!(!page.contains(word), "{path}: {page}");
    }
}

#[test]
fn a_headline_that_says_a_suspicion_as_a_fact_is_asked_about_where_it_is_written_previewed_and_signed() {
    let node = begun();
    let author = node.person("is-author");
    let headline = [("after", "-"), ("kind", "headline"), ("lang", "en"), ("cites", "F1")];
    let with = |words: &'static str| headline.iter().copied().chain([("text", words)]).collect::<Vec<_>>();
    sends(&author, "/o/is.one/add", &with("Police evicted twelve families in Norvik, Meridia"));
    sends(&author, "/o/is.one/add", &with("Police may have evicted others in Norvik, Meridia"));
    let asked = "says as a fact what its findings hold at";
    for path in ["/o/is.one", "/o/is.one/s/S1", "/o/is.one/release/preview"] {
        let page = text(&author.get(path));
        assert_eq!(page.matches(asked).count(), 1, "{path}: {page}");
        assert!(!page.contains("<mark>Police evicted"), "the whole is meant, and no place in it: {page}");
    }
    assert!(!text(&author.get("/o/is.one/s/S2")).contains(asked));
    for path in ["/o/is.one/sign/facts", "/o/is.one/sign/all"] {
        let page = text(&node.person("no-reader").get(path));
        assert_eq!(page.matches(asked).count(), 1, "whoever signs the facts sees it: {page}");
    }
}

#[test]
fn a_form_of_the_way_leads_on_to_the_next_and_back_to_what_was_done() {
    let node = begun();
    let author = node.person("is-author");
    let evidence = [("id", "E7"), ("title", "A letter"), ("type", "document")];
    let reply = author.post("/investigation/evidence/new", &evidence);
    assert_eq!(reply.header("location"), Some("/investigation/evidence/E7?done=record"), "off the way as ever");
    let page = text(&author.get("/investigation/evidence/new?way=on"));
    let way = nobis_browser::hidden_value(&page, "/investigation/evidence/new", "way").unwrap();
    let evidence = [("id", "E8"), ("title", "A letter"), ("type", "document"), ("way", &way)];
    let reply = author.post("/investigation/evidence/new", &evidence);
    let on = author.get(reply.header("location").unwrap());
    let to = on.header("location").unwrap();
    assert!(to.starts_with("/o/is.one/draft?"), "the words come next: {to}");
    let page = text(&author.get(to));
    assert!(page.contains("role=\"status\"") && page.contains("href=\"/investigation/evidence/E8\""), "{page}");
    assert!(page.contains("Next:") && !page.contains("href=\"/o/is.one/draft"), "no button to where one is: {page}");
    // For somebody whose turn it isn't it leads to what they did.
    let reader = node.person("no-reader");
    assert_eq!(reader.get("/way?then=/o/is.one/gates").header("location"), Some("/o/is.one/gates"));
    for hostile in ["//example.org", "https://example.org", "/o/no-such-text"] {
        let to = author.get(&format!("/way?then={hostile}")).header("location").unwrap_or_default().to_owned();
        assert!(to.starts_with('/') && !to.starts_with("//"), "{hostile}: {to}");
    }
}
