//! What rests on a record: findings on evidence, tables on findings, statements of every text on all of these.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use nobis_core::ids::Id;
use nobis_core::view::Placed;

use super::super::super::ask::Ask;
use super::super::paged;
use super::super::parts::{self, esc};
use super::kinds::Kind;
use super::shelf;
use crate::say;
use crate::trouble::Trouble;

/// Statements of one text.
pub struct Text {
    /// The output.
    pub output: Id,
    /// Its title.
    pub title: String,
    /// The statements, in the order of the text.
    pub statements: Vec<Resting>,
}

/// A statement that rests on something.
pub struct Resting {
    /// Its id.
    pub id: Id,
    /// Its id, kind and first words.
    pub line: String,
    /// Its first words alone.
    pub words: String,
    /// What it cites.
    pub cites: Vec<Id>,
}

/// Statements of every text that cite one of these.
///
/// # Errors
/// A charter can't be read.
pub fn citing(a: &Ask<'_>, ids: &BTreeSet<Id>) -> Result<Vec<Text>, Trouble> {
    let mut texts = Vec::new();
    for output in a.state().opened.keys() {
        let view = a.view(output)?;
        let citing = view.statements.iter().filter(|s| s.version.value.cites.iter().any(|id| ids.contains(id)));
        let citing: Vec<_> = citing.collect();
        if citing.is_empty() {
            continue;
        }
        let names = a.names(&view);
        let resting = |s: &&Placed<'_>| Resting {
            id: s.id.clone(),
            line: names.statement(a.texts, s.id),
            words: say::beginning(&s.version.value.text),
            cites: s.version.value.cites.clone(),
        };
        texts.push(Text {
            output: output.clone(),
            title: view.open.act.title.clone(),
            statements: citing.iter().map(resting).collect(),
        });
    }
    Ok(texts)
}

/// Those statements as lists with links.
pub fn html(a: &Ask<'_>, texts: &[Text]) -> String {
    if texts.is_empty() {
        return format!("<p class=\"meta\">{}</p>", esc(&a.t("rests-none")));
    }
    let mut out = String::new();
    for text in texts {
        let _ = write!(out, "<h3 dir=\"auto\">{}</h3><ul>", esc(&text.title));
        for s in text.statements.iter().take(paged::ON_PAGE) {
            let _ = write!(
                out,
                "<li><bdi>{}</bdi></li>",
                parts::link(&super::super::text::place(a.state(), &text.output, &s.id, ""), &s.line)
            );
        }
        let more = text.statements.len().saturating_sub(paged::ON_PAGE);
        if more > 0 {
            let more = a.say("text-more", &[("count", more.into())]);
            let _ = write!(out, "<li>{}</li>", parts::link(&format!("/o/{}", text.output), &more));
        }
        out.push_str("</ul>");
    }
    out
}

/// Records of a kind that the reader sees and that name this id in a field.
pub fn naming(a: &Ask<'_>, kind: Kind, key: &str, id: &Id) -> Vec<Id> {
    let (all, _) = shelf::sorted_by_sight(a.state(), &a.eyes, kind);
    let names = |other: &Id| shelf::seen(a.state(), &a.eyes, kind, other).iter().any(|v| v.ids(key).contains(id));
    all.into_iter().filter(|other| names(other)).collect()
}

/// The tables that qualify a finding.
pub fn tables(a: &Ask<'_>, finding: &Id) -> Vec<Id> {
    naming(a, Kind::Law, "findings", finding)
}
