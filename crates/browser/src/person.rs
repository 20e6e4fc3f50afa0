//! A person at their browser: what they do, named by what is written on the page.

use std::path::Path;
use std::rc::Rc;
use std::thread;
use std::time::{Duration, Instant};

use serde_json::{Value as Json, json};

use crate::house::House;
use crate::session::Session;

/// How long a person looks for something before saying that it isn't there. Pages are loaded by then: ChromeDriver
/// waits for that by itself.
const PATIENCE: Duration = Duration::from_secs(2);

const EYES: &str = include_str!("eyes.js");

/// Somebody at a browser of their own. Every step returns the person again, so that steps can be told in a row.
#[derive(Clone)]
pub struct Person {
    pub(crate) name: String,
    pub(crate) session: Rc<Session>,
    pub(crate) house: Rc<House>,
    /// The parts of the page they look at, from the outer to the inner.
    places: Vec<String>,
}

impl Person {
    pub(crate) fn new(name: &str, session: Rc<Session>, house: Rc<House>) -> Person {
        Person { name: name.to_owned(), session, house, places: Vec::new() }
    }

    /// The same person, looking only at one part of the page: the innermost section, form, fieldset, row or item whose
    /// heading, legend, caption, row header or label is `place`. What comes on the next page is seen by the person
    /// without a place: `is3.within("S14").press("Sign");` and then `is3.sees("…")`.
    pub fn within(&self, place: &str) -> Person {
        let mut person = self.clone();
        person.places.push(place.to_owned());
        person
    }

    /// Types a path into the address bar.
    #[track_caller]
    pub fn goto(&self, path: &str) -> &Self {
        assert!(path.starts_with('/'), "a path of the server, not {path}");
        self.do_or_fail(&format!("go to {path}"), self.session.goto(&format!("{}{path}", self.house.base)))
    }

    /// Follows a link by its text.
    #[track_caller]
    pub fn click_link(&self, text: &str) -> &Self {
        let step = format!("follow the link \"{text}\"");
        let link = self.find(&step, "link", text);
        self.do_or_fail(&step, self.session.click(&link["element"]))
    }

    /// Presses a button by its text, or opens what a summary hides.
    #[track_caller]
    pub fn press(&self, text: &str) -> &Self {
        let step = format!("press \"{text}\"");
        let button = self.find_usable(&step, "button", text);
        self.do_or_fail(&step, self.session.click(&button["element"]))
    }

    /// Writes into a field, by its label, instead of what was in it.
    #[track_caller]
    pub fn fill(&self, label: &str, text: &str) -> &Self {
        let step = format!("fill in \"{label}\"");
        let field = self.find_usable(&step, "field", label);
        let element = &field["element"];
        self.do_or_fail(&step, self.session.clear(element).and_then(|()| self.session.type_into(element, text)))
    }

    /// Takes a radio button or ticks a box, by its label. Where it is chosen already, nothing changes.
    #[track_caller]
    pub fn choose(&self, label: &str) -> &Self {
        let step = format!("choose \"{label}\"");
        let choice = self.find_usable(&step, "choice", label);
        if choice["chosen"] == true { self } else { self.do_or_fail(&step, self.session.click(&choice["element"])) }
    }

    /// Takes one of a list, by the label of the list and the text of the option.
    #[track_caller]
    pub fn select(&self, label: &str, option: &str) -> &Self {
        let step = format!("select \"{option}\" of \"{label}\"");
        let list = self.find_usable(&step, "list", label);
        let options = list["options"].as_array().cloned().unwrap_or_default();
        match pick(&options, option) {
            Ok(found) => self.do_or_fail(&step, self.session.click(&found["element"])),
            Err(why) => self.fail(&step, &why),
        }
    }

    /// Hands over a file, by the label of the field.
    #[track_caller]
    pub fn upload(&self, label: &str, path: &Path) -> &Self {
        let step = format!("upload to \"{label}\"");
        let field = self.find_usable(&step, "file", label);
        let path = path.canonicalize().unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        self.do_or_fail(&step, self.session.type_into(&field["element"], &path.to_string_lossy()))
    }

    /// What stands in a field or list now.
    #[track_caller]
    pub fn value(&self, label: &str) -> String {
        let step = format!("read \"{label}\"");
        let fields = ["field", "list"].map(|kind| self.look(kind));
        let found = fields.iter().find_map(|things| pick(things.as_ref().ok()?, label).ok());
        match found {
            Some(thing) => thing["value"].as_str().unwrap_or_default().to_owned(),
            None => self.fail(&step, "no field or list has that label"),
        }
    }

    /// Whether a radio button or a box is chosen.
    #[track_caller]
    pub fn is_chosen(&self, label: &str) -> bool {
        self.find(&format!("look at \"{label}\""), "choice", label)["chosen"] == true
    }

    /// Sees these words; spaces and line breaks count as one space.
    #[track_caller]
    pub fn sees(&self, text: &str) -> &Self {
        self.expect_text(&format!("see \"{text}\""), |all| all.contains(text))
    }

    /// Sees nothing of the kind.
    #[track_caller]
    pub fn does_not_see(&self, text: &str) -> &Self {
        self.expect_text(&format!("be spared \"{text}\""), |all| !all.contains(text))
    }

    /// Waits until a press has led to this address: what is written may have stood on the page before, too.
    #[track_caller]
    pub fn comes_to(&self, path: &str) -> &Self {
        let there = || {
            let url = self.session.url()?;
            let at = url.splitn(4, '/').nth(3).unwrap_or_default().split('?').next().unwrap_or_default();
            if at == path.trim_start_matches('/') { Ok(()) } else { Err(url) }
        };
        match patiently(there) {
            Ok(()) => self,
            Err(why) => self.fail(&format!("come to {path}"), &why),
        }
    }

    /// The same person, looking at the whole page.
    pub(crate) fn stepping_back(&self) -> Person {
        Person { places: Vec::new(), ..self.clone() }
    }

    /// All that is written, as one line.
    pub(crate) fn text(&self) -> Result<String, String> {
        self.eyes("text").map(|seen| seen["text"].as_str().unwrap_or_default().to_owned())
    }

    #[track_caller]
    fn expect_text(&self, step: &str, good: impl Fn(&str) -> bool) -> &Self {
        match patiently(|| self.text().and_then(|all| if good(&all) { Ok(()) } else { Err(String::new()) })) {
            Ok(()) => self,
            Err(why) => self.fail(step, &why),
        }
    }

    #[track_caller]
    fn find(&self, step: &str, kind: &str, name: &str) -> Json {
        let found = patiently(|| pick(&self.look(kind)?, name));
        found.unwrap_or_else(|why| self.fail(step, &format!("as {kind}: {why}")))
    }

    #[track_caller]
    fn find_usable(&self, step: &str, kind: &str, name: &str) -> Json {
        let found = self.find(step, kind, name);
        if found["disabled"] == true { self.fail(step, "it is disabled") } else { found }
    }

    fn look(&self, kind: &str) -> Result<Vec<Json>, String> {
        self.eyes(kind).map(|seen| seen["things"].as_array().cloned().unwrap_or_default())
    }

    fn eyes(&self, kind: &str) -> Result<Json, String> {
        let seen = self.session.script(EYES, vec![json!(kind), json!(self.places)])?;
        match seen["place"].as_str() {
            None => Ok(seen),
            Some(place) => Err(format!("{} places are called \"{place}\"; there are {}", seen["count"], seen["names"])),
        }
    }

    /// Goes on after what succeeded; ends the test after what didn't.
    #[track_caller]
    pub(crate) fn do_or_fail(&self, step: &str, done: Result<(), String>) -> &Self {
        match done {
            Ok(()) => self,
            Err(why) => self.fail(step, &why),
        }
    }
}

/// Tries until it succeeds or patience ends; the last answer counts.
fn patiently<T>(mut attempt: impl FnMut() -> Result<T, String>) -> Result<T, String> {
    let begun = Instant::now();
    loop {
        match attempt() {
            Err(_) if begun.elapsed() < PATIENCE => thread::sleep(Duration::from_millis(50)),
            done => return done,
        }
    }
}

/// The one thing of that name. A name may go on after what the person said (a hint inside the label), but only where
/// one thing begins so. Two links to one page are as good as one.
fn pick(things: &[Json], name: &str) -> Result<Json, String> {
    let name_of = |thing: &Json| thing["name"].as_str().unwrap_or_default().to_owned();
    let mut found: Vec<&Json> = things.iter().filter(|thing| name_of(thing) == name).collect();
    if found.is_empty() {
        found = things.iter().filter(|thing| name_of(thing).starts_with(name)).collect();
    }
    found.dedup_by(|a, b| !a["target"].is_null() && a["target"] == b["target"]);
    match found.as_slice() {
        [one] => Ok((*one).clone()),
        [] => {
            let names: Vec<String> = things.iter().map(name_of).collect();
            Err(format!("nothing has that name; there are {names:?}"))
        }
        many => Err(format!("{} have that name; say within which part of the page", many.len())),
    }
}

#[cfg(test)]
mod tests {
    use super::pick;
    use serde_json::{Value as Json, json};

    fn names(names: &[&str]) -> Vec<Json> {
        names.iter().map(|name| json!({ "name": name })).collect()
    }

    #[test]
    fn the_exact_name_wins_a_beginning_is_enough_and_a_guess_is_refused() {
        let things = names(&["Why", "Why not", "Reason (one sentence)"]);
        assert_eq!(pick(&things, "Why"), Ok(json!({ "name": "Why" })));
        assert_eq!(pick(&things, "Reason"), Ok(json!({ "name": "Reason (one sentence)" })));
        assert!(pick(&things, "Wh").is_err_and(|why| why.starts_with("2 have that name")));
        assert!(pick(&things, "Sign").is_err_and(|why| why.contains("Why not")));
    }

    #[test]
    fn two_links_to_one_page_are_one() {
        let link = |to: &str| json!({ "name": "Home", "target": to });
        assert!(pick(&[link("/"), link("/")], "Home").is_ok());
        assert!(pick(&[link("/"), link("/old")], "Home").is_err());
    }
}
