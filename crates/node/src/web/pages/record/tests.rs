//! Records written and read by several people in a rehearsal: what each may see, and what is kept.

use std::cell::Cell;
use std::time::Instant;

use nobis_core::acts::{Act, Form as OutputForm, OutputOpen, Reach};
use nobis_core::charter::Charter;
use nobis_core::records::{Evidence, Finding};
use serde_json::{Value, json};
use zeroize::Zeroizing;

use super::super::super::app::{App, Clock};
use super::super::super::ask::{Answer, Bare, Outcome};
use super::super::super::door;
use super::super::super::form::Given;
use super::*;
use crate::say::Texts;

struct Scene {
    app: App,
    texts: Texts,
    _dir: tempfile::TempDir,
}

fn id(text: &str) -> Id {
    text.parse().expect("ids in tests are ids")
}

impl Scene {
    /// A text by the secretariat that concerns Valia, whose unit is `va`.
    fn new() -> Self {
        let dir = tempfile::tempdir().expect("a folder");
        let now = "2022-08-01T09:00:00Z".parse().expect("a moment");
        let app = App::open(dir.path(), Clock::at(now)).expect("an empty folder");
        let texts = Texts::for_lang("en");
        app.rehearse(&texts, "A rehearsal", &("XM".to_owned(), "Meridia".to_owned())).expect("it is founded");
        let scene = Self { app, texts, _dir: dir };
        let charter = scene.ask("is-author", &[], None, |a| {
            Charter::digest(&a.state().founded.as_ref().expect("it is founded").charters[0])
        });
        let open = OutputOpen {
            id: id("is.text"),
            title: "Text".to_owned(),
            form: OutputForm::PressRelease,
            reach: Reach::Global,
            conflict: false,
            countries: ["XV".to_owned()].into(),
            criticises: ["XV".to_owned()].into(),
            charter,
            editors: [].into(),
            promises: [].into(),
        };
        scene.sign("is-author", Act::OutputOpen(open));
        scene
    }

    /// Asks as somebody; `sent` is a form.
    fn ask<T>(
        &self,
        person: &str,
        params: &[(&str, &str)],
        sent: Option<&Given>,
        look: impl FnOnce(&Ask<'_>) -> T,
    ) -> T {
        let opened = self.app.look(|home| {
            door::open_key(home.expect("it is founded"), person, &Zeroizing::new(String::new())).expect("no passphrase")
        });
        let name = self.app.door().open(opened.0, opened.1, Instant::now()).expect("there is room");
        let session = self.app.door().find(&name, Instant::now()).expect("it was opened");
        self.app.look(|home| {
            let home = home.expect("it is founded");
            let eyes = self.app.eyes(home, &home.trust().persons[&session.person]);
            let bare = Bare {
                app: &self.app,
                lang: "en",
                texts: &self.texts,
                is_post: sent.is_some(),
                path: String::new(),
                params: params.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned())).collect(),
                query: Given::default(),
                given: sent.cloned().unwrap_or_default(),
                now: self.app.now(),
                trouble: None,
                seed: self.app.seed().expect("there is randomness"),
                forms: Cell::new(0),
            };
            look(&Ask { bare, home, session, eyes })
        })
    }

    fn sign(&self, person: &str, act: Act) {
        self.app.alone(|home| home.act(&id(person), act)).expect("it has effect");
    }

    fn put(&self, person: &str, kind: Kind, record: &str, value: Value) {
        let act = self.ask(person, &[], None, |a| shelf::put(a.state(), kind, &id(record), &[], value));
        self.sign(person, act.expect("core reads it"));
    }

    /// The form of a record with some fields changed, ready to be sent.
    fn form(&self, person: &str, kind: Kind, record: &str, changed: &[(&str, &str)]) -> Given {
        self.ask(person, &[], None, |a| {
            let heads = shelf::seen(a.state(), &a.eyes, kind, &id(record));
            let mut given = Given::default();
            let ops: Vec<String> = heads.iter().map(|v| v.op.to_string()).collect();
            given.put("heads", &ops.join(" "));
            for field in fields::of(a, kind, &heads[0].value) {
                field.values.iter().for_each(|value| given.put(&field.name, value));
            }
            for (name, value) in changed {
                given.fields.insert((*name).to_owned(), vec![(*value).to_owned()]);
            }
            given
        })
    }

    /// Sends a form, and signs what comes of it; how many acts that were.
    fn send(&self, person: &str, kind: Kind, record: &str, given: &Given) -> usize {
        let params = [("kind", kind.word()), ("id", record)];
        let answer: Answer = self.ask(person, &params, Some(given), edit);
        let Ok(Outcome::Act { acts, .. }) = answer else { panic!("nothing to sign") };
        let count = acts.len();
        acts.into_iter().for_each(|act| self.sign(person, act));
        count
    }

    fn heads(&self, kind: Kind, record: &str) -> Vec<Value> {
        let values = |a: &Ask<'_>| shelf::heads(a.state(), kind, &id(record)).into_iter().map(|v| v.value).collect();
        self.ask("is-author", &[], None, values)
    }
}

fn finding(claim: &str, evidence: &[&str]) -> Value {
    let evidence_for = evidence.iter().map(|e| id(e)).collect();
    json!(Finding { title: "t".into(), claim: claim.into(), evidence_for, ..Finding::default() })
}

#[test]
fn two_who_edit_at_one_node_meet_and_two_who_edit_apart_are_both_kept_until_somebody_chooses() {
    let scene = Scene::new();
    scene.put("is-author", Kind::Finding, "F1", finding("zero", &[]));
    let [one, two] = ["one", "two"].map(|c| scene.form("is-author", Kind::Finding, "F1", &[("claim", c)]));
    assert_eq!(scene.send("is-author", Kind::Finding, "F1", &one), 1);
    let params = [("kind", "finding"), ("id", "F1")];
    let told: Answer = scene.ask("is-custodian", &params, Some(&two), edit);
    assert!(matches!(told, Ok(Outcome::Page(ref page)) if page.status == 409), "a colleague who began from the same");
    scene.put("is-custodian", Kind::Finding, "F1", finding("two", &[]));
    assert_eq!(scene.heads(Kind::Finding, "F1").len(), 2);
    let same = scene.form("is-author", Kind::Finding, "F1", &[]);
    assert_eq!(scene.send("is-author", Kind::Finding, "F1", &same), 1, "to choose one of two is a change");
    assert_eq!(scene.heads(Kind::Finding, "F1").len(), 1);
    let same = scene.form("is-author", Kind::Finding, "F1", &[]);
    assert_eq!(scene.send("is-author", Kind::Finding, "F1", &same), 0, "nothing was changed");
}

#[test]
fn evidence_that_a_writer_does_not_see_stays_in_their_finding() {
    let scene = Scene::new();
    scene.put("is-author", Kind::Evidence, "E1", json!(Evidence { form: "video".into(), ..Evidence::default() }));
    scene.put("va-reader", Kind::Evidence, "E2", json!(Evidence { form: "photo".into(), ..Evidence::default() }));
    scene.put("va-reader", Kind::Finding, "F9", finding("zero", &["E1"]));
    let given = scene.form("va-reader", Kind::Finding, "F9", &[("claim", "one")]);
    assert!(given.all("evidence_for").is_empty(), "it is not among their choices");
    assert_eq!(scene.send("va-reader", Kind::Finding, "F9", &given), 1);
    assert_eq!(scene.heads(Kind::Finding, "F9"), [finding("one", &["E1"])]);
    let mut added = scene.form("va-reader", Kind::Finding, "F9", &[]);
    added.put("evidence_for", "E1");
    let params = [("kind", "finding"), ("id", "F9")];
    let Ok(Outcome::Page(page)) = scene.ask("va-reader", &params, Some(&added), edit) else { panic!("it is refused") };
    assert_eq!(page.status, 422, "nor can they name it");
}

#[test]
fn what_changed_since_a_signature_is_told_to_those_who_may_see_the_record() {
    let scene = Scene::new();
    let evidence = |title: &str, source: &str| {
        json!(Evidence { form: "video".into(), title: title.into(), source: source.into(), ..Evidence::default() })
    };
    scene.put("is-author", Kind::Evidence, "E1", evidence("a", "here"));
    let digest = |classes| {
        scene.ask("is-author", &[], None, |a| {
            let all = shelf::projected(a.state(), Kind::Evidence, &id("E1"), classes);
            all.values().next().expect("a version").0
        })
    };
    let signed = digest(Classes::MEANING);
    let changed = |person: &str, reference: &str| {
        let changes = scene.ask(person, &[], None, |a| changed(a, reference, &signed));
        changes.map(|all| all.into_iter().map(|c| (c.before, c.after)).collect::<Vec<_>>())
    };
    assert_eq!(changed("is-custodian", "evidence-meaning/E1"), Some(vec![]));
    let edit = scene.form("is-author", Kind::Evidence, "E1", &[("title", "b"), ("source", "there")]);
    scene.send("is-author", Kind::Evidence, "E1", &edit);
    let there = ("here".to_owned(), "there".to_owned());
    assert_eq!(changed("is-custodian", "evidence-meaning/E1"), Some(vec![there]), "the title is in no reading");
    assert_eq!(changed("va-reader", "evidence-meaning/E1"), None, "evidence of others, about themselves");
    for other in ["evidence-meaning/E2", "evidence-meaning", "finding/E1", "statement/E1", "x/../E1", ""] {
        assert_eq!(changed("is-custodian", other), None, "{other}");
    }
}

#[test]
fn a_page_for_eyes_that_may_not_see_is_no_page() {
    let scene = Scene::new();
    scene.put("is-author", Kind::Evidence, "E1", json!(Evidence { title: "secret".into(), ..Evidence::default() }));
    scene.put("is-author", Kind::Finding, "F1", finding("a claim", &["E1"]));
    let shown =
        |person: &str, kind: &str, record: &str| match scene.ask(person, &[("kind", kind), ("id", record)], None, show)
        {
            Ok(Outcome::Page(page)) => page.body,
            Err(trouble) => trouble.id.to_owned(),
            Ok(_) => panic!("a page or none"),
        };
    assert_eq!(shown("va-reader", "evidence", "E1"), "no-page");
    assert_eq!(shown("va-reader", "evidence", "E404"), "no-page");
    assert_eq!(shown("pn-1", "risk", "K1"), "no-page");
    let body = shown("va-reader", "finding", "F1");
    assert!(
        body.contains("1 that your seat doesn’t see") && !body.contains("secret") && !body.contains("E1"),
        "{body}"
    );
    assert!(shown("is-custodian", "finding", "F1").contains("/investigation/evidence/E1"));
}
