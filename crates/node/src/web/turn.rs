//! One turn: who asks, may they, what does the page say, and what comes of it.
//!
//! Nothing typed is lost here. A form that arrives after the key was locked comes back filled once the key is open again,
//! to whoever filled it in and to nobody else; a form that arrives twice acts once; an act that would have no effect brings the form back with the
//! reason above it.

use std::cell::Cell;
use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Instant;

use axum::http::header::{self, HeaderValue};
use axum::http::{StatusCode, response::Builder};
use axum::response::{IntoResponse, Response};
use nobis_core::ids::Digest;
use nobis_core::sight::What;
use nobis_core::state::Refusal;

use super::app::{Acted, App};
use super::ask::{Answer, Ask, Bare, Outcome, Page};
use super::door::{self, LONGEST, Session};
use super::form::Given;
use super::once::Once;
use super::routes::{self, Access, Handler, Route};
use super::server::{LANG, session_cookie};
use super::{pages, shell};
use crate::commands;
use crate::home::Home;
use crate::house;
use crate::run;
use crate::say::Texts;
use crate::trouble::Trouble;

/// A request, read.
pub struct Asked {
    /// Language asked for.
    pub lang: String,
    /// Name of the session.
    pub session: String,
    /// Whether cookies must stay on TLS.
    pub secure: bool,
    /// The address.
    pub path: String,
    /// Its parts.
    pub params: BTreeMap<String, String>,
    /// What stands after the question mark.
    pub query: Given,
    /// What was sent.
    pub given: Given,
    /// Whether something was.
    pub is_post: bool,
}

/// Answers a request at an address.
pub fn turn(app: &App, route: &Route, asked: Asked) -> Response {
    let session = app.door().find(&asked.session, Instant::now());
    let turn = Turn { app, session, secure: asked.secure, name: asked.session.clone() };
    let bare = match turn.bare(asked) {
        Ok(bare) => bare,
        Err(trouble) => return (StatusCode::INTERNAL_SERVER_ERROR, trouble.id).into_response(),
    };
    let is_founded = app.look(|home| home.is_some());
    if !is_founded && app.is_locked() && !matches!(route.path, "/locked" | "/language" | "/verify") {
        return see("/locked", None);
    }
    let before = matches!(route.path, "/begin" | "/language" | "/verify" | "/locked");
    if !is_founded && !before {
        return see("/begin", None);
    }
    match route.handler {
        Handler::Bare(page) => {
            let answer = page(&bare);
            turn.come_of(&bare, answer)
        }
        Handler::Asked(page) => turn.asked(&bare, route, page),
    }
}

/// Says that there is no such page.
pub fn lost(app: &App, lang: &str) -> Response {
    let asked = Asked {
        lang: lang.to_owned(),
        session: String::new(),
        secure: false,
        path: "/".to_owned(),
        params: BTreeMap::new(),
        query: Given::default(),
        given: Given::default(),
        is_post: false,
    };
    stopped(app, &asked, &Trouble::new("no-page"), StatusCode::NOT_FOUND)
}

/// Says why a request can't be answered, with the way back to where it was sent from.
pub fn stopped(app: &App, asked: &Asked, trouble: &Trouble, status: StatusCode) -> Response {
    let session = app.door().find(&asked.session, Instant::now());
    let turn = Turn { app, session, secure: asked.secure, name: asked.session.clone() };
    let again = Asked {
        lang: asked.lang.clone(),
        session: String::new(),
        secure: asked.secure,
        path: asked.path.clone(),
        params: BTreeMap::new(),
        query: Given::default(),
        given: Given::default(),
        is_post: false,
    };
    match turn.bare(again) {
        Ok(bare) => {
            let mut page = trouble_page(&bare, trouble, status.as_u16());
            page.body += &format!("<p>{}</p>", pages::parts::link(&local(&bare.path), &bare.t("stopped-back")));
            turn.show(&bare, &page)
        }
        Err(_) => status.into_response(),
    }
}

/// A page, asked once more with something to say.
type Answering<'t> = dyn Fn(Option<Trouble>) -> Answer + 't;

struct Turn<'a> {
    app: &'a App,
    session: Option<Arc<Session>>,
    secure: bool,
    name: String,
}

impl<'a> Turn<'a> {
    fn bare(&self, asked: Asked) -> Result<Bare<'a>, Trouble> {
        // A choice made here and now counts before one made another day on another machine.
        let chosen = self.session.as_ref().and_then(|s| self.app.chosen_lang(&s.person));
        let lang = Texts::shipped(&chosen.unwrap_or(asked.lang)).unwrap_or("en");
        Ok(Bare {
            app: self.app,
            lang,
            texts: self.app.texts(lang),
            is_post: asked.is_post,
            path: asked.path,
            params: asked.params,
            query: asked.query,
            given: asked.given,
            now: self.app.now(),
            trouble: None,
            seed: self.app.seed()?,
            forms: Cell::new(0),
        })
    }

    fn asked(&self, bare: &Bare<'a>, route: &Route, page: fn(&Ask<'_>) -> Answer) -> Response {
        let Some(session) = &self.session else {
            return if bare.is_post {
                self.show(bare, &pages::unlock::kept(bare))
            } else {
                see(&unlock_path(&bare.path), None)
            };
        };
        let Access::To(what) = route.access else { unreachable!("an open address has a page for anybody") };
        let answer = |trouble: Option<Trouble>| -> Answer {
            self.app.look(|home| {
                let home = home.ok_or_else(|| Trouble::new("no-page"))?;
                let person = home.trust().persons.get(&session.person).ok_or_else(|| Trouble::new("no-page"))?;
                let eyes = self.app.eyes(home, person);
                if !eyes.may(what) {
                    return Err(Trouble::new("not-for-this-seat"));
                }
                let ask = Ask { bare: again(bare, trouble), home, session: Arc::clone(session), eyes };
                led_on(&ask, page(&ask)?)
            })
        };
        if !bare.is_post || route.path == "/lock" {
            return self.come_of(bare, answer(None));
        }
        let Some(once) = Once::read(bare.given.one("once"), &session.secret) else {
            return self.carried_on(bare, session, &answer);
        };
        let sent = sent(bare);
        match self.app.has_acted(once) {
            None => {}
            Some(Some(acted)) if acted.sent == sent => return see(&acted.then, None),
            // The first was done, and this one says something else: it is not the same press again.
            Some(Some(_)) => return self.given_back(bare, &answer),
            Some(None) => return see("/?done=already", None),
        }
        match answer(None) {
            Ok(Outcome::Act { acts, then }) => {
                let then = if bare.is_on_the_way() { pages::way::on_from(&then) } else { then };
                match self.app.sign(session, once, acts, Acted { then: then.clone(), sent }) {
                    Ok(()) => see(&then, None),
                    Err(trouble) => self.come_of(bare, answer(Some(trouble))),
                }
            }
            Ok(Outcome::Seal { output, then }) => match self.app.seal(session, &output) {
                Ok(()) => see(&then, None),
                Err(trouble) => self.come_of(bare, answer(Some(trouble))),
            },
            other => self.come_of(bare, other),
        }
    }

    /// A form of an earlier session. What was typed is given back to whoever typed it; to anybody else it is not even
    /// shown, for two people may share a machine.
    fn carried_on(&self, bare: &Bare<'a>, session: &Session, answer: &Answering<'_>) -> Response {
        let given = bare.given.one("once");
        if !Once::is_for(given, &session.person) {
            return self.show(bare, &trouble_page(bare, &Trouble::new("not-yours"), 409));
        }
        if Once::number(given).is_some_and(|once| self.app.has_acted(once).is_some()) {
            return see("/?done=already", None);
        }
        self.given_back(bare, answer)
    }

    /// The form itself, filled with what was sent: nobody signs what they don't see.
    fn given_back(&self, bare: &Bare<'a>, answer: &Answering<'_>) -> Response {
        match answer(Some(Trouble::new("carry-on"))) {
            Ok(Outcome::Page(page)) => self.show(bare, &page),
            _ => see(&bare.path, None),
        }
    }

    fn come_of(&self, bare: &Bare<'a>, answer: Answer) -> Response {
        match answer {
            Ok(Outcome::Page(page)) => self.show(bare, &page),
            Ok(Outcome::See(to)) => see(&to, None),
            Ok(Outcome::File { name, mime, bytes }) => file(&name, mime, bytes),
            Ok(Outcome::Lock) => {
                self.app.door().lock(&self.name);
                see("/unlock?done=locked", Some(self.cookie(&session_cookie(self.app.port()), "", 0)))
            }
            Ok(Outcome::OpenNode { passphrase }) => self.open_node(bare, &passphrase),
            Ok(Outcome::LockNode) => {
                self.app.lock_node();
                see("/locked", Some(self.cookie(&session_cookie(self.app.port()), "", 0)))
            }
            Ok(Outcome::Destroy) => self.destroy(bare),
            Ok(Outcome::Lang { tag, then }) => self.choose(&tag, &then),
            Ok(Outcome::Unlock { person, passphrase, then }) => self.unlock(bare, &person, &passphrase, &then),
            Ok(Outcome::Rehearse { title, country }) => match self.app.rehearse(bare.texts, &title, &country) {
                Ok(()) => see("/unlock?then=%2Finvestigation&done=rehearsal", None),
                Err(trouble) => self.show(bare, &trouble_page(bare, &trouble, 409)),
            },
            Ok(Outcome::Act { .. } | Outcome::Seal { .. }) => {
                unreachable!("an act needs a session, and is signed before this")
            }
            Err(trouble) => {
                let status = match (trouble.id, &trouble.refusal) {
                    ("no-page", _) => 404,
                    ("not-for-this-seat" | "not-a-writer" | "not-the-sender" | "not-the-panel", _)
                    | (
                        _,
                        Some(
                            Refusal::NoSeat
                            | Refusal::NotTheObjector
                            | Refusal::NotASecond
                            | Refusal::NotOfTheUnit
                            | Refusal::NotAWitness,
                        ),
                    ) => 403,
                    _ => 409,
                };
                self.show(bare, &trouble_page(bare, &trouble, status))
            }
        }
    }

    fn choose(&self, tag: &str, then: &str) -> Response {
        let tag = Texts::shipped(tag).unwrap_or("en");
        if let Some(session) = &self.session {
            // Kept for this person; where the disk refuses, the browser still remembers.
            let _ = self.app.choose_lang(&session.person, tag);
        }
        see(then, Some(self.cookie(LANG, tag, 365 * 86_400)))
    }

    fn unlock(&self, bare: &Bare<'a>, person: &str, passphrase: &zeroize::Zeroizing<String>, then: &str) -> Response {
        let wait = self.app.door().wait(person, Instant::now());
        let opened = match wait {
            Some(wait) => Err(Trouble::new("unlock-wait").with("seconds", wait.as_secs() + 1)),
            None => {
                let _one_at_a_time = self.app.opening();
                self.app.look(|home| door::open_key(home.ok_or_else(|| Trouble::new("no-page"))?, person, passphrase))
            }
        };
        let opened = opened.and_then(|(id, signer)| self.app.door().open(id, signer, Instant::now()));
        match opened {
            Ok(name) => {
                // Of two people at one browser only one is at work: who was before is locked.
                self.app.door().lock(&self.name);
                let cookie = self.cookie(&session_cookie(self.app.port()), &name, LONGEST.as_secs());
                self.go_on(bare, person, name, then, cookie)
            }
            Err(trouble) => {
                if trouble.id == "unlock-wrong" {
                    self.app.door().failed(person, Instant::now());
                }
                self.show(bare, &pages::unlock::again(bare, &trouble))
            }
        }
    }

    /// Where somebody goes who has just unlocked: to what they had written, if they had.
    fn go_on(&self, bare: &Bare<'a>, person: &str, name: String, then: &str, cookie: HeaderValue) -> Response {
        let given = Given::of_urlencoded(bare.given.one("kept").as_bytes());
        let is_theirs = person.parse().is_ok_and(|person| Once::is_for(given.one("once"), &person));
        let Some((route, params)) = routes::at(then).filter(|_| is_theirs) else { return see(then, Some(cookie)) };
        let (lang, path) = (bare.lang.to_owned(), then.to_owned());
        let query = Given::default();
        let asked = Asked { lang, session: name, secure: self.secure, path, params, query, given, is_post: true };
        let mut answer = turn(self.app, route, asked);
        answer.headers_mut().append(header::SET_COOKIE, cookie);
        answer
    }

    fn open_node(&self, bare: &Bare<'a>, passphrase: &str) -> Response {
        // No person has this name.
        const NODE: &str = "the node";
        let wait = self.app.door().wait(NODE, Instant::now());
        let opened = match wait {
            Some(wait) => Err(Trouble::new("unlock-wait").with("seconds", wait.as_secs() + 1)),
            None => self.app.open_node(passphrase),
        };
        match opened {
            Ok(()) => see("/unlock", None),
            Err(trouble) => {
                if trouble.id == "lock-wrong" {
                    self.app.door().failed(NODE, Instant::now());
                }
                self.show(bare, &pages::locked::again(bare, &trouble))
            }
        }
    }

    /// The key first: whatever stops the rest, nobody opens the node again.
    fn destroy(&self, bare: &Bare<'a>) -> Response {
        // Asked before the lock is gone: by it a space knows in which node it stands.
        let dir = house::of(self.app.dir());
        let destroyed = commands::destroy_lock(&dir);
        self.app.lock_node();
        let said = destroyed.and_then(|()| commands::destroy(&dir, true, bare.texts));
        match said {
            Ok(said) => self.show(bare, &Page::new(bare.t("destroyed-title"), pages::parts::lede(&said))),
            Err(trouble) => self.show(bare, &trouble_page(bare, &trouble, 500)),
        }
    }

    fn cookie(&self, name: &str, value: &str, seconds: u64) -> HeaderValue {
        let secure = if self.secure { "; Secure" } else { "" };
        let text = format!("{name}={value}; Path=/; HttpOnly; SameSite=Strict; Max-Age={seconds}{secure}");
        HeaderValue::from_str(&text).expect("names and values of cookies are plain letters")
    }

    fn reader(&self, home: &Home, session: &Session) -> Option<shell::Reader> {
        let person = home.trust().persons.get(&session.person)?;
        let investigates = self.app.eyes(home, person).may(What::Findings);
        Some(shell::Reader { unit: home.trust().unit_name(&person.unit).to_owned(), investigates })
    }

    fn show(&self, bare: &Bare<'a>, page: &Page) -> Response {
        let reader = self.session.as_ref().and_then(|s| self.app.look(|home| self.reader(home?, s)));
        let html = shell::html(bare, self.session.as_deref(), &reader.unwrap_or_default(), page);
        let status = StatusCode::from_u16(page.status).unwrap_or(StatusCode::OK);
        (status, [(header::CONTENT_TYPE, "text/html; charset=utf-8")], html).into_response()
    }
}

/// Whoever has just done something finds the next step of the way above what they did.
fn led_on(a: &Ask<'_>, outcome: Outcome) -> Answer {
    let is_led = !a.is_post && (!a.query.one("done").is_empty() || a.path == "/");
    Ok(match outcome {
        Outcome::Page(page) if is_led && page.next.is_empty() => {
            // What was done is shown whether or not a next step can be told.
            let next = pages::way::next_line(a, page.output.as_ref()).unwrap_or_default();
            page.leading(next).into()
        }
        other => other,
    })
}

/// The same request, for the page to be asked once more.
fn again<'a>(bare: &Bare<'a>, trouble: Option<Trouble>) -> Bare<'a> {
    Bare {
        app: bare.app,
        lang: bare.lang,
        texts: bare.texts,
        is_post: bare.is_post,
        path: bare.path.clone(),
        params: bare.params.clone(),
        query: bare.query.clone(),
        given: bare.given.clone(),
        now: bare.now,
        trouble,
        seed: bare.seed,
        forms: Cell::new(0),
    }
}

/// A page that says what is so and what can be done.
fn trouble_page(bare: &Bare<'_>, trouble: &Trouble, status: u16) -> Page {
    let lines = run::lines(bare.texts, trouble);
    let body = pages::parts::paragraphs(&lines);
    let title = bare.t(if status == 404 { "lost-title" } else { "stopped-title" });
    Page { status, ..Page::new(title, body) }
}

/// What was sent, and where to, as a digest: the same press again sends the same.
fn sent(bare: &Bare<'_>) -> Digest {
    let mut text = bare.path.clone();
    for (name, value) in bare.given.fields.iter().flat_map(|(name, all)| all.iter().map(move |v| (name, v))) {
        text.push_str(&format!("\0{name}\0{value}"));
    }
    for (name, bytes) in &bare.given.files {
        text.push_str(&format!("\0{name}\0{}", Digest::of(bytes)));
    }
    Digest::of(text.as_bytes())
}

/// An address of this node; anything else is the first page.
pub fn local(path: &str) -> String {
    let plain = path.starts_with('/') && !path.starts_with("//") && !path.contains(['\\', '\r', '\n', '\t']);
    if plain { path.to_owned() } else { "/".to_owned() }
}

/// The door, and where to go from there.
pub fn unlock_path(then: &str) -> String {
    let then: String = form_urlencoded::byte_serialize(then.as_bytes()).collect();
    format!("/unlock?then={then}")
}

fn see(to: &str, cookie: Option<HeaderValue>) -> Response {
    let mut answer = Builder::new().status(StatusCode::SEE_OTHER);
    // An address may hold letters a header can't: then the first page is better than none.
    answer =
        answer.header(header::LOCATION, HeaderValue::from_str(&local(to)).unwrap_or(HeaderValue::from_static("/")));
    if let Some(cookie) = cookie {
        answer = answer.header(header::SET_COOKIE, cookie);
    }
    answer.body(axum::body::Body::empty()).expect("a redirect has plain headers")
}

fn file(name: &str, mime: &'static str, bytes: Vec<u8>) -> Response {
    let plain: String = name.chars().filter(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_')).collect();
    let disposition = format!("attachment; filename=\"{plain}\"");
    let disposition = HeaderValue::from_str(&disposition).expect("letters, digits, dots and dashes");
    ([(header::CONTENT_TYPE, HeaderValue::from_static(mime)), (header::CONTENT_DISPOSITION, disposition)], bytes)
        .into_response()
}
