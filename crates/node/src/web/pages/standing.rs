//! The text alone, as it stands: the statements in order, each in its own language, and below each what belongs to it.

use nobis_core::ids::Id;
use nobis_core::records::{Kind, Statement};
use nobis_core::view::View;

use super::super::ask::Ask;
use super::super::shell::direction;
use super::parts::esc;
use super::text::class_of;
use crate::say::Texts;

/// All statements of a view.
pub fn text(a: &Ask<'_>, view: &View<'_>) -> String {
    view.statements.iter().map(|s| statement(a.texts, s.id, s.kind(), &s.version.value, "")).collect()
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
