//! From an empty folder to one's own first sealed release, by somebody who only does what the pages say comes next: they
//! take the step that is offered, fill in what its form asks and nothing that is filled in already, and press.

use nobis_core::charter::{self, Charter};

use super::node::{Node, Visitor, text};

/// Somebody new had 173 page loads and 63 presses before there was a way, and 30 and 19 before a form led on to the next.
/// README tells these numbers; a page or form more has come between that nobody needs.
const LOADS: usize = 22;
const PRESSES: usize = 19;

/// Stands for the charter of that name: what can't be changed afterwards is chosen by a person.
const P1: &str = "P1";

/// What a person writes where, by the end of the address of the form. All else stays as the form offers it.
const ANSWERS: &[(&str, &[(&str, &str)])] = &[
    ("/begin", &[("title", "Evictions in Meridia")]),
    ("/evidence/new", &[("title", "Interview with a tenant"), ("type", "interview")]),
    (
        "/finding/new",
        &[
            ("title", "Evictions in Norvik"),
            ("claim", "Twelve families were evicted in Norvik in March."),
            ("standard", "1"),
            ("conduct", "nobody"),
            ("scope.countries", "XM"),
            ("scope.places", "Norvik"),
        ],
    ),
    ("/outputs/new", &[("charter", P1)]),
    ("/draft", &[("text", DRAFT)]),
    (
        "/plan",
        &[("purpose", "The families. An official may be angry."), ("distribution", "website"), ("group-0", "members")],
    ),
    (
        "/standard/new",
        &[
            ("comparable", "None known."),
            ("searched", "The archive of the section."),
            ("found", "Nothing."),
            ("published", "Nothing."),
            ("rationale", "It happened in March."),
            ("reverse_test", "Yes, we would."),
            ("interests", "None declared."),
        ],
    ),
    ("/risk/new", &[("who", "The tenants"), ("harm", "Retaliation"), ("mitigation", "No names, no streets.")]),
    ("/deliver", &[]),
    ("/receipt", &[]),
    ("/sign/consent", &[("verdict", "clear"), ("in_time", "true")]),
    ("/sign/all", &[("verdict", "clear")]),
    ("/sign/harm", &[("verdict", "clear")]),
    // The clock of a rehearsal doesn't wait for the hour.
    ("/release", &[("early", "yes")]),
];

/// The same where the finding accuses somebody: they are asked, and the text says how long they had.
const ACCUSING: &[(&str, &[(&str, &str)])] = &[
    (
        "/finding/new",
        &[
            ("title", "Evictions in Norvik"),
            ("claim", "The police evicted twelve families in Norvik in March."),
            ("standard", "1"),
            ("conduct", "somebody"),
            ("scope.countries", "XM"),
            ("scope.places", "Norvik"),
            ("scope.actor", "The police of Norvik"),
            ("scope.actor_country", "XM"),
        ],
    ),
    // Within the time of those accused: the page asks whether that is meant, and the text must say how long they had.
    (
        "/plan",
        &[
            ("release", "2022-08-13T08:00"),
            ("purpose", "The families. An official may be angry."),
            ("distribution", "website"),
            ("group-0", "members"),
        ],
    ),
    ("/request/new", &[("questions", "Why in March?"), ("channels", "e-mail")]),
    ("/arrived", &[("proof", "registry 7")]),
    ("/add", &[("text", "The police of Norvik had a day to reply.")]),
];

const DRAFT: &str = "# Evictions in Norvik, Meridia\n\nTwelve families in Norvik lost their homes in March.\n\n\
                     Many people of Norvik live in tents now.";

/// Somebody with one browser, at one page.
struct Walker<'n> {
    visitor: Visitor<'n>,
    path: String,
    page: String,
    loads: usize,
    presses: usize,
    accuses: bool,
    trail: Vec<String>,
}

impl Walker<'_> {
    fn go(&mut self, path: &str) {
        let reply = self.visitor.get(path);
        if reply.status == 303 {
            let to = reply.header("location").unwrap().to_owned();
            return self.go(&to);
        }
        self.came(path, reply.status, text(&reply));
    }

    fn came(&mut self, path: &str, status: u16, page: String) {
        self.loads += 1;
        self.trail.push(format!("{status} {path}"));
        let is_asked = status == 422 && page.contains("If you mean it");
        assert!(status == 200 || is_asked, "nothing that was asked for is refused: {:#?}\n{page}", self.trail);
        (self.path, self.page) = (path.to_owned(), page);
    }

    fn press(&mut self, form: &str, answers: &[(&str, &str)]) {
        let action = value(form, "action=\"").unwrap();
        let mut sent = form_urlencoded::Serializer::new(String::new());
        for (name, offered) in offered(form).into_iter().filter(|(n, _)| answers.iter().all(|(a, _)| a != n)) {
            sent.append_pair(&name, &offered);
        }
        for (name, answer) in answers {
            assert!(form.contains(&format!("name=\"{name}\"")), "{action} asks for {name}: {form}");
            let charter = Charter::digest(charter::P1).to_string();
            sent.append_pair(name, if *answer == P1 { &charter } else { answer });
        }
        let reply = self.visitor.post_as_is(&action, &sent.finish());
        self.presses += 1;
        if let Some(cookie) = reply.header("set-cookie") {
            self.visitor.cookie = cookie.split(';').next().unwrap().to_owned();
        }
        match reply.header("location") {
            Some(to) => self.go(to),
            None => self.came(&action, reply.status, text(&reply)),
        }
    }

    /// The step that the page says comes next.
    fn next(&self) -> Option<String> {
        let at = self.page.find("class=\"way\"")?;
        Some(self.page[at..].split("<details").next()?.split("</div>").next()?.to_owned())
    }

    /// The form of the page a person came for: the last in its main part.
    fn form(&self) -> Option<String> {
        let main = self.page.split("<main").nth(1)?.split("</main>").next()?;
        let forms = main.split("<form").skip(1).map(|f| f.split("</form>").next().unwrap_or_default());
        forms.filter(|f| !f.contains("action=\"/unlock\"")).last().map(str::to_owned)
    }

    /// Does what comes next; says whether there was anything.
    fn step(&mut self) -> bool {
        let plain = self.path.split('?').next().unwrap().to_owned();
        let is_done = self.path.contains("done=") && !self.path.contains("way=on");
        let more = if self.accuses { ACCUSING } else { &[] };
        let answers = more.iter().chain(ANSWERS).find(|(end, _)| plain.ends_with(end) && !is_done);
        if let (Some((_, answers)), Some(form)) = (answers, self.form()) {
            // The second step of a draft shows what was pasted: it is only looked at.
            let answers = if form.contains("name=\"stage\"") { &[] } else { *answers };
            self.press(&form, answers);
            return true;
        }
        if plain == "/unlock" {
            // The first button is that of whoever writes.
            let form = self.page.split("<form").find(|f| f.contains("name=\"person\"")).unwrap().to_owned();
            self.press(&form, &[]);
            return true;
        }
        let Some(next) = self.next() else { return false };
        match (next.split("<form").nth(1), next.split("class=\"button\" href=\"").nth(1)) {
            (Some(form), _) => self.press(form, &[]),
            (None, Some(link)) => {
                let href = link.split('"').next().unwrap().replace("&#38;", "&");
                self.go(&href);
            }
            (None, None) => return false,
        }
        true
    }
}

/// What stands between a mark and the next quotation mark.
fn value(html: &str, mark: &str) -> Option<String> {
    let text = html.split(mark).nth(1)?.split('"').next()?;
    let escapes = [("&#60;", "<"), ("&#62;", ">"), ("&#34;", "\""), ("&#39;", "'"), ("&#38;", "&")];
    Some(escapes.iter().fold(text.to_owned(), |text, (from, to)| text.replace(from, to)))
}

/// What a form sends when nobody touches it.
pub fn offered(form: &str) -> Vec<(String, String)> {
    let mut out = Vec::new();
    for tag in form.split("<input").skip(1).map(|rest| rest.split('>').next().unwrap_or_default()) {
        let choice = tag.contains("type=\"radio\"") || tag.contains("type=\"checkbox\"");
        if tag.contains("type=\"file\"") || (choice && !tag.contains(" checked")) {
            continue;
        }
        out.extend(value(tag, "name=\"").map(|name| (name, value(tag, "value=\"").unwrap_or_default())));
    }
    for area in form.split("<textarea").skip(1) {
        let (tag, rest) = area.split_once('>').unwrap();
        let words = rest.split("</textarea>").next().unwrap().trim();
        let words = value(&format!("=\"{words}\""), "=\"").unwrap_or_default();
        out.push((value(tag, "name=\"").unwrap(), words));
    }
    for select in form.split("<select").skip(1).map(|rest| rest.split("</select>").next().unwrap()) {
        let all: Vec<&str> = select.split("<option").skip(1).collect();
        let chosen = all.iter().find(|o| o.split('>').next().unwrap().contains(" selected")).or(all.first());
        let chosen = chosen.and_then(|o| value(o, "value=\"")).unwrap_or_default();
        out.push((value(select, "name=\"").unwrap(), chosen));
    }
    out
}

fn walker<'n>(node: &'n Node, lang: &'static str, accuses: bool) -> Walker<'n> {
    let visitor = Visitor { lang, ..node.nobody() };
    let mut w =
        Walker { visitor, path: String::new(), page: String::new(), loads: 0, presses: 0, accuses, trail: Vec::new() };
    w.go("/");
    w
}

/// Walks up to the page of the seal, and no further; the address of the text.
pub fn to_the_seal(node: &Node, accuses: bool) -> String {
    let mut w = walker(node, "en", accuses);
    while w.loads < 2 * LOADS && !w.path.contains("/release?way=on") && w.step() {}
    w.path.strip_suffix("/release?way=on").unwrap_or_else(|| panic!("{:#?}\n{}", w.trail, w.page)).to_owned()
}

pub fn walk(node: &Node, lang: &'static str, accuses: bool) -> (usize, usize, Vec<String>) {
    let mut w = walker(node, lang, accuses);
    while w.loads < 2 * LOADS && w.step() {}
    let sealed = node.app.look(|home| home.unwrap().state().sealed.len());
    assert_eq!(sealed, 1, "a release was sealed: {:#?}\n{}", w.trail, w.page);
    assert!(w.path.ends_with("done=seal"), "and the last page says so: {:#?}", w.trail);
    assert!(w.page.contains("release/bag.zip") && w.page.contains("href=\"/verify\">"), "and what now: {}", w.page);
    (w.loads, w.presses, w.trail)
}

#[test]
fn somebody_new_gets_to_a_sealed_release_by_what_the_pages_say_comes_next() {
    let (loads, presses, trail) = walk(&Node::empty(), "en", false);
    assert_eq!((loads, presses), (LOADS, PRESSES), "{trail:#?}");
    println!("{loads} page loads, {presses} presses: {trail:#?}");
}

#[test]
fn a_text_that_accuses_somebody_is_led_past_the_right_of_reply() {
    let node = Node::empty();
    let (loads, presses, trail) = walk(&node, "en", true);
    assert!(trail.iter().any(|at| at.contains("/arrived")), "{trail:#?}");
    let told = node.app.look(|home| {
        let statements = home.unwrap().state().statements.values().next().unwrap().values();
        statements.flat_map(|r| r.versions()).any(|(_, v)| v.value.cites.iter().any(|id| id.as_str() == "R1"))
    });
    assert!(told, "the text says how long they had: its id stood in the form already");
    assert!(loads <= LOADS + 6 && presses <= PRESSES + 4, "{loads} pages, {presses} presses: {trail:#?}");
}

/// Drops a bag in at the page where anybody verifies.
fn verified(node: &Node, bag: &[u8]) -> String {
    node.nobody().uploads("/verify", "bag", "bag.zip", bag, &[])
}

#[test]
fn what_was_sealed_holds_and_says_when_in_words_and_to_the_second() {
    let node = Node::empty();
    walk(&node, "en", false);
    let output = node.app.look(|home| home.unwrap().state().opened.keys().next().unwrap().to_string());
    let bag = node.person("is-release").get(&format!("/o/{output}/release/bag.zip"));
    assert_eq!(bag.status, 200);
    let sealed = node.app.look(|home| home.unwrap().state().sealed.values().next().unwrap().at);
    let page = verified(&node, &bag.body);
    assert!(page.contains("This release holds."), "{page}");
    assert!(page.contains("says it was told in time"), "what the unit answered: {page}");
    assert!(page.contains("Hardly any of its working time") && !page.contains("It had 0"), "{page}");
    assert!(page.contains(&format!("<time datetime=\"{sealed}\">")), "{page}");
    let words = page.split("<time").nth(1).unwrap().split("</time>").next().unwrap();
    assert!(words.contains("Aug") && words.ends_with("UTC"), "{words}");
    assert!(
        !page.replace(&format!("datetime=\"{sealed}\""), "").contains(&sealed.to_string()),
        "no machine date is shown"
    );
}

#[test]
fn the_way_is_the_same_in_a_language_that_runs_the_other_way() {
    let (loads, ..) = walk(&Node::empty(), "ar", false);
    assert_eq!(loads, LOADS);
}

#[test]
fn whoever_becomes_somebody_else_in_a_rehearsal_leaves_no_key_open() {
    let node = Node::empty();
    node.nobody().post_as_is("/begin", "title=Evictions&country=Meridia&code=XM");
    let author = node.person("is-author");
    assert_eq!(author.get("/outputs/new").status, 200);
    let reply = author.post_as_is("/unlock", "person=no-reader&passphrase=&then=/units&kept=");
    assert_eq!((reply.status, reply.header("location")), (303, Some("/units")));
    assert_eq!(author.get("/outputs/new").status, 303, "the key that was open before is locked");
}

#[test]
fn with_real_keys_nobody_is_offered_to_be_somebody_else() {
    let node = Node::empty();
    node.nobody().post_as_is("/begin", "title=Evictions&country=Meridia&code=XM");
    let keys = node.app.dir().join("keys");
    let people = ["is-author", "is-lawyer", "is-custodian", "is-release", "se-section", "no-safety", "no-reader"];
    for person in people.into_iter().chain(["va-reader", "pn-1", "pn-2", "pn-3"]) {
        let mut change = std::process::Command::new("ssh-keygen");
        let change = change.args(["-q", "-p", "-P", "", "-N", "ten small horses"]).arg("-f").arg(keys.join(person));
        assert!(change.status().unwrap().success());
    }
    let home = node.app.dir().to_owned();
    node.app.enter(None);
    node.app.enter(Some(nobis::home::Home::open(&home, node.app.now()).unwrap()));
    let visitor = node.nobody();
    let door = text(&visitor.get("/unlock"));
    assert!(
        door.contains("Here for the first time?") && door.contains("the first page says what to begin with"),
        "{door}"
    );
    assert!(!door.contains("ua-1"), "no country is anybody's example: {door}");
    let form = "person=no-safety&passphrase=ten+small+horses&then=/";
    let cookie =
        visitor.post_as_is("/unlock", form).header("set-cookie").unwrap().split(';').next().unwrap().to_owned();
    let page = text(&Visitor { cookie, ..visitor }.get("/investigation"));
    assert!(page.contains("can do this"), "{page}");
    assert!(!page.contains("action=\"/unlock\"") && !page.contains("Be somebody else"), "{page}");
}
