//! The text alone, as it stands: the statements in order, each in its own language, and below each what belongs to it.

use nobis_core::ids::{Digest, Id};
use nobis_core::records::{Kind, Statement};
use nobis_core::view::View;

use super::super::ask::Ask;
use super::super::form::{Control, Field, Form};
use super::super::shell::direction;
use super::paged;
use super::parts::{self, esc};
use super::text::class_of;
use crate::run;
use crate::say::Texts;
use crate::trouble::Trouble;

/// The statements of a view; of a long one a page of them, with links to the others at this address.
pub fn text(a: &Ask<'_>, view: &View<'_>, path: &str) -> String {
    let all = view.statements.len();
    let from = paged::begins(a, all, None);
    let shown = view.statements.iter().skip(from).take(paged::ON_PAGE);
    let words: String = shown.map(|s| statement(a.texts, s.id, s.kind(), &s.version.value, "")).collect();
    let links = parts::actions(&paged::beside(a, path, from, all));
    format!("<p class=\"meta\">{}</p>{words}{links}", esc(&paged::counted(a, from, all)))
}

/// One statement. `below` is HTML.
pub fn statement(texts: &Texts, id: &Id, kind: Kind, said: &Statement, below: &str) -> String {
    let (lang, dir) = match said.lang.as_str() {
        "" => (String::new(), "auto"),
        tag => (format!(" lang=\"{}\"", esc(tag)), direction(tag)),
    };
    format!(
        "<div class=\"statement {}\"><div><p class=\"meta\"><span class=\"id\">{}</span> · {}</p>\
         <p class=\"words\" dir=\"{dir}\"{lang}>{}</p>{below}</div></div>",
        class_of(kind),
        esc(id.as_str()),
        esc(&texts.word(&kind)),
        esc(&said.text)
    )
}

/// The form again, where the text changed while somebody had it before them: what they sign must be what they saw.
pub fn moved(a: &Ask<'_>, form: &Form, version: Digest) -> Option<Form> {
    if !a.is_post || a.trouble.is_some() || a.given.one(VERSION) == version.to_string() {
        return None;
    }
    let mut form = form.clone().filled(&a.given, a.texts);
    form.fields.iter_mut().filter(|f| f.name == VERSION).for_each(|f| f.values = vec![version.to_string()]);
    form.trouble = run::lines(a.texts, &Trouble::new("version-moved"));
    Some(form)
}

/// The version a form is about, carried along.
pub fn version_field(version: Digest) -> Field {
    Field::new(VERSION, "", Control::Hidden).value(version)
}

const VERSION: &str = "version";
