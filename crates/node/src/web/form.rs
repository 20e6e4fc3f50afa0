//! Forms: what a person may write where, described once; shown, read back and shown again with what they wrote.
//!
//! A form is a value. The same description draws it, limits what is read from it, and keeps everything typed when
//! something is wrong: nobody types a thing twice because of us. Labels and hints are already in the reader's language.

use std::collections::BTreeMap;
use std::str::FromStr;

use askama::Template;
use nobis_core::calendar::WorkingHours;
use nobis_core::ids::Id;
use nobis_core::moment::Moment;

use crate::draft;
use crate::say::{Arg, Texts};

/// Fields as a browser sent them: names and values, in order, several of one name where several were chosen.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Given {
    /// Text fields.
    pub fields: BTreeMap<String, Vec<String>>,
    /// Uploaded files, by field; a field left empty is not there. Their names are not kept: a name can be a person's.
    pub files: BTreeMap<String, Vec<u8>>,
    /// What an uploaded file claims to be by the end of its name, where we know that end.
    pub claims: BTreeMap<String, Claim>,
}

/// What a file claims to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Claim {
    /// A Word file.
    Word,
    /// Markdown or plain text.
    Text,
}

impl Claim {
    /// Of a file of this name.
    pub fn of(name: &str) -> Option<Self> {
        match name.rsplit_once('.')?.1.to_ascii_lowercase().as_str() {
            "docx" => Some(Self::Word),
            "md" | "markdown" | "txt" => Some(Self::Text),
            _ => None,
        }
    }
}

impl Given {
    /// Reads a query or a form body. Bytes that aren't UTF-8 become replacement marks, which every check then shows.
    pub fn of_urlencoded(bytes: &[u8]) -> Self {
        let mut given = Self::default();
        for (name, value) in form_urlencoded::parse(bytes) {
            given.put(&name, &value);
        }
        given
    }

    /// Adds a text field.
    pub fn put(&mut self, name: &str, value: &str) {
        self.fields.entry(name.to_owned()).or_default().push(value.to_owned());
    }

    /// The first value of a field, trimmed; empty where there is none.
    pub fn one(&self, name: &str) -> &str {
        self.fields.get(name).and_then(|v| v.first()).map_or("", |v| v.trim())
    }

    /// All values of a field.
    pub fn all(&self, name: &str) -> &[String] {
        self.fields.get(name).map_or(&[], Vec::as_slice)
    }
}

/// One thing to choose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// What is sent.
    pub value: String,
    /// What is read.
    pub label: String,
    /// A sentence below; may be empty.
    pub hint: String,
}

impl Choice {
    /// A choice without a hint.
    pub fn new(value: impl ToString, label: impl Into<String>) -> Self {
        Self { value: value.to_string(), label: label.into(), hint: String::new() }
    }

    /// The same with a sentence below.
    #[must_use]
    pub fn hinted(mut self, hint: impl Into<String>) -> Self {
        self.hint = hint.into();
        self
    }
}

/// How something is entered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Control {
    /// One line.
    Line,
    /// Several lines: this many are shown.
    Area(usize),
    /// A passphrase. Never shown again.
    Secret,
    /// One of a few, all in view.
    Radio(Vec<Choice>),
    /// One of many.
    Select(Vec<Choice>),
    /// Any of some.
    Checks(Vec<Choice>),
    /// A file.
    File(&'static str),
    /// A day and a time on the clock of the reader's unit.
    Time(WorkingHours),
    /// Carried along, unseen.
    Hidden,
    /// Nothing yet: the hint says why, and a link (address, words) leads to where that is mended. A field that is left
    /// out without a word makes people look for it.
    Absent(String, String),
}

/// One field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// The name sent.
    pub name: String,
    /// What to enter.
    pub label: String,
    /// More about it; may be empty.
    pub hint: String,
    /// How.
    pub control: Control,
    /// Whether it must be filled.
    pub required: bool,
    /// Most characters.
    pub chars_max: usize,
    /// What is in it.
    pub values: Vec<String>,
    /// What is wrong with it; empty where nothing is.
    pub error: String,
    /// Language of what is in it, where that isn't the page's.
    pub lang: String,
    /// Whether most people leave it as it is: then it is folded away below the others.
    pub rare: bool,
    /// Whether it may be left for later, though nothing goes out without it.
    pub awaited: bool,
    /// Whether invisible characters in it are left to whoever reads it.
    pub takes_marks: bool,
}

/// 20 pages of text. An argument that needs more is a document.
const CHARS_MAX: usize = 60_000;
/// A line, such as a title or a place.
const LINE_CHARS_MAX: usize = 500;

impl Field {
    /// A field of this name.
    pub fn new(name: impl Into<String>, label: impl Into<String>, control: Control) -> Self {
        let chars_max = if matches!(control, Control::Area(_)) { CHARS_MAX } else { LINE_CHARS_MAX };
        let (hint, error, lang) = (String::new(), String::new(), String::new());
        let (name, label) = (name.into(), label.into());
        Self {
            name,
            label,
            hint,
            control,
            required: true,
            chars_max,
            values: Vec::new(),
            error,
            lang,
            rare: false,
            awaited: false,
            takes_marks: false,
        }
    }

    /// It may be left empty.
    #[must_use]
    pub fn optional(mut self) -> Self {
        self.required = false;
        self
    }

    /// It may be left for later, though nothing goes out without it.
    #[must_use]
    pub fn awaited(mut self) -> Self {
        (self.required, self.awaited) = (false, true);
        self
    }

    /// Invisible characters in it are no fault here: whoever reads it takes them out and tells.
    #[must_use]
    pub fn takes_marks(mut self) -> Self {
        self.takes_marks = true;
        self
    }

    /// It is folded away: most people leave it as it is.
    #[must_use]
    pub fn rare(mut self) -> Self {
        self.rare = true;
        self
    }

    /// With more about it.
    #[must_use]
    pub fn hinted(mut self, hint: impl Into<String>) -> Self {
        self.hint = hint.into();
        self
    }

    /// With this in it.
    #[must_use]
    pub fn value(mut self, value: impl ToString) -> Self {
        self.values = vec![value.to_string()];
        self
    }

    /// With these chosen.
    #[must_use]
    pub fn chosen(mut self, values: impl IntoIterator<Item = impl ToString>) -> Self {
        self.values = values.into_iter().map(|v| v.to_string()).collect();
        self
    }

    /// What it holds is in this language.
    #[must_use]
    pub fn written_in(mut self, lang: &str) -> Self {
        lang.clone_into(&mut self.lang);
        self
    }

    fn first(&self) -> &str {
        self.values.first().map_or("", String::as_str)
    }

    fn has(&self, value: &str) -> bool {
        self.values.iter().any(|v| v == value)
    }

    fn choices(&self) -> &[Choice] {
        match &self.control {
            Control::Radio(choices) | Control::Select(choices) | Control::Checks(choices) => choices,
            _ => &[],
        }
    }

    fn kind(&self) -> &'static str {
        match self.control {
            Control::Line => "line",
            Control::Area(_) => "area",
            Control::Secret => "secret",
            Control::Radio(_) => "radio",
            Control::Select(_) => "select",
            Control::Checks(_) => "checks",
            Control::File(_) => "file",
            Control::Time(_) => "time",
            Control::Hidden => "hidden",
            Control::Absent(..) => "absent",
        }
    }

    fn elsewhere(&self) -> Option<(&str, &str)> {
        match &self.control {
            Control::Absent(href, label) if !href.is_empty() => Some((href, label)),
            _ => None,
        }
    }

    fn accept(&self) -> &'static str {
        if let Control::File(accept) = self.control { accept } else { "" }
    }

    fn rows(&self) -> usize {
        if let Control::Area(rows) = self.control { rows } else { 1 }
    }

    /// Tall enough for what is in it, so that nobody edits through a slit.
    fn rows_shown(&self) -> usize {
        let lines: usize = self.first().lines().map(|l| 1 + l.chars().count() / 70).sum();
        self.rows().max(lines.min(30))
    }

    fn described_by(&self) -> String {
        let hint = (!self.hint.is_empty()).then(|| format!("h-{}", self.name));
        let error = (!self.error.is_empty()).then(|| format!("e-{}", self.name));
        [hint, error].into_iter().flatten().collect::<Vec<_>>().join(" ")
    }

    /// Takes in what was sent, and says what is wrong with it.
    fn take(&mut self, given: &Given, texts: &Texts) {
        if matches!(self.control, Control::Absent(..)) {
            return;
        }
        if matches!(self.control, Control::File(_)) {
            let missing = self.required && !given.files.contains_key(&self.name);
            if missing {
                self.error = texts.get("form-file-missing", &[]);
            }
            return;
        }
        self.values = given.all(&self.name).iter().map(|v| lines(v)).collect();
        let hid = !self.takes_marks && self.bare();
        self.values.retain(|v| !v.trim().is_empty());
        self.error = self.fault(texts).or_else(|| hid.then(|| texts.get("form-invisible", &[]))).unwrap_or_default();
        if matches!(self.control, Control::Secret) {
            self.values.iter_mut().for_each(zeroize::Zeroize::zeroize);
            self.values.clear();
        }
    }

    /// Takes out what nobody sees and what makes a reader see other words than are stored; whether there was something.
    fn bare(&mut self) -> bool {
        if !matches!(self.control, Control::Line | Control::Area(_)) {
            return false;
        }
        let bare: Vec<String> = self.values.iter().map(|v| draft::strip(v)).collect();
        let hid = bare != self.values;
        self.values = bare;
        hid
    }

    fn fault(&self, texts: &Texts) -> Option<String> {
        let many = matches!(self.control, Control::Checks(_));
        if self.values.is_empty() {
            let id = if self.choices().is_empty() { "form-empty" } else { "form-unchosen" };
            return self.required.then(|| texts.get(id, &[]));
        }
        if self.values.len() > 1 && !many {
            return Some(texts.get("form-twice", &[]));
        }
        let listed = |v: &String| self.choices().iter().any(|c| c.value == *v);
        if !self.choices().is_empty() && !self.values.iter().all(listed) {
            return Some(texts.get("form-not-listed", &[]));
        }
        let longest = self.values.iter().map(|v| v.chars().count()).max().unwrap_or(0);
        if longest > self.chars_max {
            let args = [("count", Arg::from(longest)), ("most", self.chars_max.into())];
            return Some(texts.get("form-too-long", &args));
        }
        if self.values.iter().any(|v| v.contains(|c: char| c.is_control() && !matches!(c, '\n' | '\t'))) {
            return Some(texts.get("form-control", &[]));
        }
        if let Control::Time(hours) = &self.control {
            return read_time(self.first(), hours).is_none().then(|| texts.get("form-time", &[]));
        }
        None
    }
}

/// Words between spaces, commas and semicolons. What is copied from a page of ours comes between marks that keep its
/// direction: they are no part of a word.
pub fn words(text: &str) -> impl Iterator<Item = &str> {
    let between = |c: char| c.is_whitespace() || matches!(c, ',' | ';' | '،' | '؛' | '\u{2066}'..='\u{2069}');
    text.split(between).filter(|w| !w.is_empty())
}

/// Line ends as Unix writes them, no spaces around: browsers send CRLF.
pub fn lines(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n").trim().to_owned()
}

/// A form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Form {
    /// Where it is sent.
    pub action: String,
    /// The words on its button.
    pub submit: String,
    /// The fields, in order.
    pub fields: Vec<Field>,
    /// Whether the button does something that can't be undone, and must look so.
    pub grave: bool,
    /// What stopped it: of the act, not of a field.
    pub trouble: Vec<String>,
    /// Words above the button: what pressing it means.
    pub means: Vec<String>,
}

/// What was read from a form without fault.
#[derive(Debug, Clone, Default)]
pub struct Values {
    fields: BTreeMap<String, Vec<String>>,
    times: BTreeMap<String, Moment>,
}

impl Values {
    /// A text; empty where an optional field was left so.
    pub fn text(&self, name: &str) -> String {
        self.fields.get(name).and_then(|v| v.first()).cloned().unwrap_or_default()
    }

    /// Lines of a text, none empty.
    pub fn lines(&self, name: &str) -> Vec<String> {
        self.text(name).lines().map(str::trim).filter(|l| !l.is_empty()).map(str::to_owned).collect()
    }

    /// All that was chosen.
    pub fn chosen(&self, name: &str) -> Vec<String> {
        self.fields.get(name).cloned().unwrap_or_default()
    }

    /// All that was chosen, as values; what isn't one is left out, because choices are checked before.
    pub fn parsed<T: FromStr>(&self, name: &str) -> Vec<T> {
        self.chosen(name).iter().filter_map(|v| v.parse().ok()).collect()
    }

    /// One value.
    pub fn one<T: FromStr>(&self, name: &str) -> Option<T> {
        self.text(name).parse().ok()
    }

    /// Whether a single box was ticked.
    pub fn ticked(&self, name: &str) -> bool {
        self.fields.contains_key(name)
    }

    /// A moment.
    pub fn time(&self, name: &str) -> Option<Moment> {
        self.times.get(name).copied()
    }

    /// Ids, separated by spaces or commas.
    ///
    /// # Errors
    /// The word that is no id.
    pub fn ids(&self, name: &str) -> Result<Vec<Id>, String> {
        let text = self.text(name);
        let words = words(&text);
        words.map(|w| w.parse().map_err(|_| w.to_owned())).collect()
    }
}

impl Form {
    /// A form with these fields.
    pub fn new(action: impl Into<String>, submit: impl Into<String>, fields: Vec<Field>) -> Self {
        let (action, submit) = (action.into(), submit.into());
        Self { action, submit, fields, grave: false, trouble: Vec::new(), means: Vec::new() }
    }

    /// A button that can't be undone.
    #[must_use]
    pub fn grave(mut self) -> Self {
        self.grave = true;
        self
    }

    /// With words above the button.
    #[must_use]
    pub fn meaning(mut self, means: impl IntoIterator<Item = String>) -> Self {
        self.means.extend(means);
        self
    }

    /// Reads what was sent.
    ///
    /// # Errors
    /// The form again, with everything typed and what is wrong beside each field.
    pub fn read(mut self, given: &Given, texts: &Texts) -> Result<Values, Box<Self>> {
        self.fields.iter_mut().for_each(|f| f.take(given, texts));
        if self.fields.iter().any(|f| !f.error.is_empty()) {
            return Err(Box::new(self));
        }
        let time = |f: &Field| match &f.control {
            Control::Time(hours) => Some((f.name.clone(), read_time(f.first(), hours)?)),
            _ => None,
        };
        let times = self.fields.iter().filter_map(time).collect();
        let full = self.fields.into_iter().filter(|f| !f.values.is_empty());
        Ok(Values { fields: full.map(|f| (f.name, f.values)).collect(), times })
    }

    /// The form as it was sent, whatever was in it: for what is found wrong later.
    #[must_use]
    pub fn filled(mut self, given: &Given, texts: &Texts) -> Self {
        self.fields.iter_mut().for_each(|f| f.take(given, texts));
        self
    }

    /// What somebody would empty by sending this: labels of fields that were filled in when the form was shown.
    pub fn emptied(&self, given: &Given) -> Vec<&str> {
        let typed = |f: &&Field| matches!(f.control, Control::Line | Control::Area(_) | Control::Time(_));
        let was_filled = |f: &&Field| f.values.iter().any(|v| !v.trim().is_empty());
        let is_empty = |f: &&Field| given.all(&f.name).iter().all(|v| v.trim().is_empty());
        self.fields.iter().filter(typed).filter(was_filled).filter(is_empty).map(|f| f.label.as_str()).collect()
    }

    /// The same with an error at one field.
    #[must_use]
    pub fn wrong(mut self, name: &str, error: String) -> Self {
        if let Some(field) = self.fields.iter_mut().find(|f| f.name == name) {
            field.error = error;
        }
        self
    }

    /// Whether something is wrong with it.
    pub fn is_wrong(&self) -> bool {
        !self.trouble.is_empty() || self.fields.iter().any(|f| !f.error.is_empty())
    }

    fn usual(&self) -> impl Iterator<Item = &Field> {
        self.fields.iter().filter(|f| !f.rare)
    }

    fn rare(&self) -> impl Iterator<Item = &Field> {
        self.fields.iter().filter(|f| f.rare)
    }

    fn has_rare(&self) -> bool {
        self.rare().next().is_some()
    }

    fn rare_is_wrong(&self) -> bool {
        self.rare().any(|f| !f.error.is_empty())
    }

    /// Whether something that was typed stands in it again. A passphrase never does, so nothing is said where one is asked.
    fn keeps(&self) -> bool {
        let is_secret = self.fields.iter().any(|f| matches!(f.control, Control::Secret));
        let is_typed = |f: &Field| matches!(f.control, Control::Line | Control::Area(_)) && !f.values.is_empty();
        !is_secret && self.fields.iter().any(is_typed)
    }

    fn uploads(&self) -> bool {
        self.fields.iter().any(|f| matches!(f.control, Control::File(_)))
    }

    fn faults(&self) -> Vec<&Field> {
        self.fields.iter().filter(|f| !f.error.is_empty()).collect()
    }

    /// The form as HTML. `once` is the number it carries; empty where it signs nothing.
    pub fn html(&self, texts: &Texts, once: &str) -> String {
        FormPage { form: self, texts, once }.render().expect("writing into a string never fails")
    }
}

#[derive(Template)]
#[template(path = "form.html")]
struct FormPage<'f> {
    form: &'f Form,
    texts: &'f Texts,
    once: &'f str,
}

/// A moment as a field of day and time holds it: `2022-08-04T09:00` on this clock.
pub fn write_time(at: Moment, hours: &WorkingHours) -> String {
    at.plus_seconds(crate::say::offset_seconds(hours)).to_string().chars().take(16).collect()
}

/// Reads a day and time on this clock.
fn read_time(text: &str, hours: &WorkingHours) -> Option<Moment> {
    let whole = if text.len() == 16 { format!("{text}:00Z") } else { format!("{text}Z") };
    let local: Moment = whole.parse().ok()?;
    Some(local.plus_seconds(-crate::say::offset_seconds(hours)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts() -> Texts {
        Texts::for_lang("en").isolating()
    }

    fn form() -> Form {
        let grounds = vec![Choice::new("safety", "safety"), Choice::new("law", "law")];
        let at = Control::Time("+03:00 Mon-Fri 09:00-18:00".parse().expect("hours"));
        Form::new(
            "/somewhere",
            "Send",
            vec![
                Field::new("why", "Why", Control::Area(4)),
                Field::new("ground", "Ground", Control::Radio(grounds)),
                Field::new("at", "When", at).optional(),
            ],
        )
    }

    fn given(fields: &[(&str, &str)]) -> Given {
        let mut given = Given::default();
        fields.iter().for_each(|(name, value)| given.put(name, value));
        given
    }

    #[test]
    fn what_is_right_is_read_and_a_time_is_on_the_clock_of_whoever_typed_it() {
        let values = form()
            .read(&given(&[("why", " a\r\nb "), ("ground", "law"), ("at", "2022-08-04T09:00"), ("x", "y")]), &texts())
            .expect("nothing is wrong");
        assert_eq!(values.text("why"), "a\nb");
        assert_eq!(values.time("at").map(|t| t.to_string()).as_deref(), Some("2022-08-04T06:00:00Z"));
        assert_eq!(values.text("x"), "", "a field nobody asked for is not read");
    }

    #[test]
    fn what_is_copied_from_a_page_is_read_without_the_marks_around_it() {
        let found: Vec<&str> = words("\u{2068}XM\u{2069}, F1; \u{2068}L2\u{2069}،F3").collect();
        assert_eq!(found, ["XM", "F1", "L2", "F3"]);
    }

    #[test]
    fn what_is_wrong_comes_back_with_what_was_typed() {
        let huge = "x".repeat(CHARS_MAX + 1);
        for (fields, at) in [
            (vec![("ground", "law")], "why"),
            (vec![("why", "  \r\n "), ("ground", "law")], "why"),
            (vec![("why", huge.as_str()), ("ground", "law")], "why"),
            (vec![("why", "a\u{0}b"), ("ground", "law")], "why"),
            (vec![("why", "a"), ("why", "b"), ("ground", "law")], "why"),
            (vec![("why", "a"), ("ground", "law\u{202e}")], "ground"),
            (vec![("why", "a"), ("ground", "law"), ("at", "tomorrow")], "at"),
        ] {
            let again = form().read(&given(&fields), &texts()).expect_err("something is wrong");
            let wrong: Vec<&str> = again.faults().iter().map(|f| f.name.as_str()).collect();
            assert_eq!(wrong, [at], "{fields:?}");
            let kept = again.fields.iter().find(|f| f.name == "why").expect("it is there");
            assert_eq!(
                kept.values.first().cloned(),
                fields.iter().find(|f| f.0 == "why" && !f.1.trim().is_empty()).map(|f| draft::strip(f.1)),
                "all that can be seen of it"
            );
        }
    }

    #[test]
    fn only_what_is_still_here_is_said_to_be_here() {
        let kept = texts().get("form-kept", &[]);
        let again = texts().get("form-file-again", &[]);
        let page = form().filled(&given(&[("why", "a")]), &texts()).html(&texts(), "");
        assert!(page.contains(&kept) && !page.contains(&again), "{page}");
        let bag = || vec![Field::new("bag", "The bag", Control::File(".zip"))];
        let page = Form::new("/verify", "Verify", bag()).filled(&given(&[]), &texts()).html(&texts(), "");
        assert!(!page.contains(&kept) && page.contains(&again), "{page}");
        let door = vec![Field::new("who", "Who", Control::Line), Field::new("p", "Passphrase", Control::Secret)];
        let page = Form::new("/unlock", "Go", door).filled(&given(&[("who", "a")]), &texts()).html(&texts(), "");
        assert!(!page.contains(&kept) && !page.contains(&again), "{page}");
    }

    #[test]
    fn what_few_need_is_folded_away_unless_something_is_wrong_there() {
        let rare = |form: Form| {
            let fields = form.fields.into_iter().map(|f| if f.name == "at" { f.rare() } else { f }).collect();
            Form::new("/somewhere", "Send", fields)
        };
        let page = rare(form()).html(&texts(), "");
        let (usual, folded) = page.split_once("<details class=\"rare\">").expect("a part that is closed");
        assert!(usual.contains("name=\"why\"") && folded.contains("name=\"at\"") && !usual.contains("name=\"at\""));
        let sent = given(&[("why", "a"), ("ground", "law"), ("at", "tomorrow")]);
        let again = rare(form()).read(&sent, &texts()).expect_err("no day").html(&texts(), "");
        assert!(again.contains("<details class=\"rare\" open>"), "{again}");
    }

    #[test]
    fn a_field_that_can_hold_nothing_yet_says_so_and_is_not_read() {
        let absent = Control::Absent("/investigation/evidence/new".to_owned(), "Record evidence".to_owned());
        let field = Field::new("for", "Evidence for it", absent).hinted("There is none yet.").optional();
        let form = Form::new("/somewhere", "Send", vec![field]);
        let page = form.html(&texts(), "");
        assert!(page.contains("Evidence for it") && page.contains("href=\"/investigation/evidence/new\""), "{page}");
        assert!(!page.contains("name=\"for\""));
        let values = form.read(&given(&[("for", "E1")]), &texts()).expect("nothing is wrong");
        assert_eq!(values.text("for"), "");
    }

    #[test]
    fn nothing_typed_becomes_markup() {
        let hostile = "\"><script>alert(1)</script><img src=x onerror=y>&amp;";
        let page = form().filled(&given(&[("why", hostile), ("ground", hostile)]), &texts()).html(&texts(), "00");
        assert!(!page.contains("<script") && !page.contains("<img"), "{page}");
        assert!(page.contains("&#60;script") || page.contains("&lt;script"), "it is shown as it was typed: {page}");
    }
}
