//! A request as a page sees it, and what a page may answer: values both.
//!
//! A page never signs, writes or waits. It answers with what should be shown, or with the acts a person asked for; the
//! edge signs them, keeps them and redirects. So every page can be tested with a state and a moment alone.

use std::cell::Cell;
use std::collections::BTreeMap;
use std::sync::Arc;

use nobis_core::acts::Act;
use nobis_core::ids::{Digest, Id};
use nobis_core::moment::Moment;
use nobis_core::report::Report;
use nobis_core::sight::{Eyes, What};
use nobis_core::state::{self, Refusal, State};
use nobis_core::trust::{Person, Trust};
use nobis_core::view::View;
use zeroize::Zeroizing;

use super::app::App;
use super::door::Session;
use super::form::{Control, Field, Form, Given, Values};
use super::once::Once;
use crate::home::Home;
use crate::run;
use crate::say::list::{self, Joined};
use crate::say::{Args, Names, Texts};
use crate::trouble::{Trouble, told};

const WAY: &str = "way";
const ON: &str = "on";

/// The address of a form, opened as a step of the way.
pub fn on_the_way(href: &str) -> String {
    format!("{href}{}{WAY}={ON}", if href.contains('?') { '&' } else { '?' })
}

/// What every page knows, of whoever asks.
pub struct Bare<'a> {
    /// The node.
    pub app: &'a App,
    /// The reader's language: a tag of [`crate::say::LANGUAGES`].
    pub lang: &'static str,
    /// The words in it.
    pub texts: &'a Texts,
    /// Whether something was sent.
    pub is_post: bool,
    /// The address asked for, without its query.
    pub path: String,
    /// Parts of the address.
    pub params: BTreeMap<String, String>,
    /// What stands after the question mark.
    pub query: Given,
    /// What was sent.
    pub given: Given,
    /// The moment.
    pub now: Moment,
    /// What stopped the act this form asked for, when the page is asked a second time.
    pub trouble: Option<Trouble>,
    /// Random bytes for the forms of this page.
    pub seed: [u8; 16],
    /// How many forms the page has drawn.
    pub forms: Cell<u8>,
}

impl Bare<'_> {
    /// A text.
    pub fn t(&self, id: &str) -> String {
        self.texts.get(id, &[])
    }

    /// A text with its places filled.
    pub fn say(&self, id: &str, args: &Args<'_>) -> String {
        self.texts.get(id, args)
    }

    /// Whether this form was opened as a step of the way: then the next step follows it.
    pub fn is_on_the_way(&self) -> bool {
        self.query.one(WAY) == ON || self.given.one(WAY) == ON
    }

    /// A part of the address.
    pub fn param(&self, name: &str) -> &str {
        self.params.get(name).map_or("", String::as_str)
    }

    /// A part of the address that is an id.
    ///
    /// # Errors
    /// It isn't one: then there is no such page.
    pub fn id(&self, name: &str) -> Result<Id, Trouble> {
        self.param(name).parse().map_err(|_| not_found())
    }

    /// A fresh number for a form.
    pub fn once(&self) -> Once {
        let n = self.forms.get();
        self.forms.set(n.wrapping_add(1));
        let digest = Digest::of(&[self.seed.as_slice(), &[n]].concat()).to_string();
        let byte = |i: usize| u8::from_str_radix(&digest[2 * i..2 * i + 2], 16).expect("a digest is hex digits");
        Once::new(std::array::from_fn(byte))
    }
}

/// A request by somebody who has unlocked a key.
pub struct Ask<'a> {
    /// What every page knows.
    pub bare: Bare<'a>,
    /// The open node.
    pub home: &'a Home,
    /// Who asks.
    pub session: Arc<Session>,
    /// What they may see.
    pub eyes: Eyes,
}

impl<'a> std::ops::Deref for Ask<'a> {
    type Target = Bare<'a>;

    fn deref(&self) -> &Self::Target {
        &self.bare
    }
}

impl<'a> Ask<'a> {
    /// What the ops add up to.
    pub fn state(&self) -> &'a State {
        self.home.state()
    }

    /// Units, persons, keys.
    pub fn trust(&self) -> &'a Trust {
        self.home.trust()
    }

    /// Who asks.
    ///
    /// # Panics
    /// Never: a session begins only for a person of the trust file, which doesn't change in a running space.
    pub fn person(&self) -> &'a Person {
        self.trust().persons.get(&self.session.person).expect("a session is for a person of the trust file")
    }

    /// Their unit.
    pub fn unit(&self) -> &'a Id {
        &self.person().unit
    }

    /// The output of the address.
    ///
    /// # Errors
    /// There is none of that name.
    pub fn output(&self) -> Result<&'a Id, Trouble> {
        let id = self.id("output")?;
        self.state().opened.get_key_value(&id).map(|(id, _)| id).ok_or_else(not_found)
    }

    /// The output as its gates see it.
    ///
    /// # Errors
    /// Its charter can't be read.
    pub fn view(&self, output: &Id) -> Result<View<'a>, Trouble> {
        View::new(self.state(), output, self.now).map_err(told)
    }

    /// The report on an output, worked out once for everybody who asks in the same minute.
    ///
    /// # Errors
    /// Its charter can't be read.
    pub fn report(&self, output: &Id) -> Result<Arc<Report>, Trouble> {
        self.app.report(self.home, output, self.now)
    }

    /// Names and clocks for this reader.
    pub fn names(&self, view: &View<'_>) -> Names {
        Names::of_view(view).for_unit(self.unit())
    }

    /// Names without an output.
    pub fn plain_names(&self) -> Names {
        Names::new(self.trust()).for_unit(self.unit())
    }

    /// Whether they may see things of this sort.
    pub fn may(&self, what: What) -> bool {
        self.eyes.may(what)
    }

    /// Whether their seat may sign such an act at all, by the rule that would refuse it: nobody fills in a form that
    /// can't come to anything.
    ///
    /// # Errors
    /// The refusal it would meet.
    pub fn may_sign(&self, act: &Act) -> Result<(), Trouble> {
        if state::may(act, self.person()) { Ok(()) } else { Err(Trouble::refused(Refusal::NoSeat)) }
    }

    /// Whether they work on texts: all seats but those that only carry out or rule.
    pub fn works(&self) -> bool {
        use nobis_core::trust::Seat::{Panel, Release};
        self.person().seats.iter().any(|s| !matches!(s, Panel | Release))
    }

    /// A form as HTML, with a number of its own.
    pub fn form(&self, form: &Form) -> String {
        let once = self.once().write(&self.session.secret, &self.session.person);
        if !self.is_on_the_way() {
            return form.html(self.texts, &once);
        }
        let mut form = form.clone();
        form.fields.push(Field::new(WAY, "", Control::Hidden).value(ON));
        form.html(self.texts, &once)
    }

    /// Whoever empties several fields at once is asked whether they mean it: a form that lost its words on the way must
    /// not become a signed act.
    fn empties(&self, form: &Form, filled: &Form) -> Option<Form> {
        let emptied = form.emptied(&self.given);
        let count = emptied.len().to_string();
        if emptied.len() < 2 || self.given.one("emptied") == count {
            return None;
        }
        let listed = list::all(self.texts, &emptied.iter().map(|l| (*l).to_owned()).collect::<Vec<_>>(), Joined::And);
        let asks = self.say("form-emptied", &[("count", emptied.len().into()), ("fields", listed.into())]);
        let mut asked = Form { trouble: vec![asks], ..filled.clone() };
        asked.fields.push(Field::new("emptied", "", Control::Hidden).value(count));
        Some(asked)
    }

    /// What a form does: shown when read, read when sent, shown again when something is wrong.
    ///
    /// # Errors
    /// What `page` finds.
    pub fn act_with(
        &self,
        form: Form,
        page: impl FnOnce(&Self, String) -> Result<Page, Trouble>,
        acts: impl FnOnce(&Values) -> Result<(Vec<Act>, String), Wrong>,
    ) -> Answer {
        let again = |form: Form, status: u16| {
            let page = page(self, self.form(&form))?;
            Ok(Outcome::Page(Page { status, ..page }))
        };
        if !self.is_post {
            return again(form, 200);
        }
        let filled = form.clone().filled(&self.given, self.texts);
        if let Some(trouble) = &self.trouble {
            return again(Form { trouble: run::lines(self.texts, trouble), ..filled }, 409);
        }
        let emptied = self.empties(&form, &filled);
        let values = match form.read(&self.given, self.texts) {
            Ok(values) => values,
            Err(form) => return again(*form, 422),
        };
        if let Some(form) = emptied {
            return again(form, 422);
        }
        match acts(&values) {
            Ok((acts, then)) => Ok(Outcome::Act { acts, then }),
            Err(Wrong::Field(name, error)) => again(filled.wrong(name, error), 422),
            Err(Wrong::Whole(trouble)) => again(Form { trouble: run::lines(self.texts, &trouble), ..filled }, 422),
        }
    }
}

/// Why what was typed can't become acts.
pub enum Wrong {
    /// One field.
    Field(&'static str, String),
    /// All of it.
    Whole(Trouble),
}

impl From<Trouble> for Wrong {
    fn from(trouble: Trouble) -> Self {
        Self::Whole(trouble)
    }
}

/// No such page, or none for this reader: the two are not told apart, so that nobody learns what exists by asking.
pub fn not_found() -> Trouble {
    Trouble::new("no-page")
}

/// A page to show.
#[derive(Debug, Clone, Default)]
pub struct Page {
    /// Its title.
    pub title: String,
    /// Its main part, as HTML.
    pub body: String,
    /// The output it belongs to, for the menu beside it.
    pub output: Option<Id>,
    /// The address its place in the menu has.
    pub here: String,
    /// HTTP status.
    pub status: u16,
    /// The next step of the way to a release, as HTML: below the title.
    pub next: String,
}

impl Page {
    /// A page with this title and main part.
    pub fn new(title: impl Into<String>, body: String) -> Self {
        Self { title: title.into(), body, output: None, here: String::new(), status: 200, next: String::new() }
    }

    /// A page of an output, under this entry of its menu.
    #[must_use]
    pub fn of(mut self, output: &Id, entry: &str) -> Self {
        self.output = Some(output.clone());
        entry.clone_into(&mut self.here);
        self
    }

    /// With the next step of the way to a release.
    #[must_use]
    pub fn leading(mut self, next: String) -> Self {
        self.next = next;
        self
    }

    /// A page under this entry of the main menu.
    #[must_use]
    pub fn at(mut self, entry: &str) -> Self {
        entry.clone_into(&mut self.here);
        self
    }
}

/// What came of a request.
pub enum Outcome {
    /// Something to show.
    Page(Page),
    /// Acts to sign as whoever asks, all or none, and where to go then.
    Act {
        /// The acts.
        acts: Vec<Act>,
        /// Address.
        then: String,
    },
    /// Another address.
    See(String),
    /// A file to keep.
    File {
        /// Name offered: made of ids, never of what somebody typed.
        name: String,
        /// Media type.
        mime: &'static str,
        /// Its bytes.
        bytes: Vec<u8>,
    },
    /// Open a key.
    Unlock {
        /// Whose.
        person: String,
        /// With what.
        passphrase: Zeroizing<String>,
        /// Where to go then.
        then: String,
    },
    /// Lock now: the key leaves memory.
    Lock,
    /// Open the locked node with this passphrase.
    OpenNode {
        /// With what.
        passphrase: Zeroizing<String>,
    },
    /// Lock the whole node now.
    LockNode,
    /// Destroy the whole node now.
    Destroy,
    /// Choose a language.
    Lang {
        /// Which.
        tag: String,
        /// Where to go then.
        then: String,
    },
    /// Seal an output, as whoever asks.
    Seal {
        /// Which.
        output: Id,
        /// Where to go then.
        then: String,
    },
    /// Found a rehearsal in an empty folder.
    Rehearse {
        /// What the space is for.
        title: String,
        /// Country code and name that the section speaks for.
        country: (String, String),
    },
}

/// What a page answers.
pub type Answer = Result<Outcome, Trouble>;

impl From<Page> for Outcome {
    fn from(page: Page) -> Self {
        Self::Page(page)
    }
}
