//! What changed since somebody signed, item by item, so that they read the difference and not everything again.

use std::collections::BTreeMap;

use nobis_core::ids::{Digest, Id};
use nobis_core::reading::Outline;
use nobis_core::records::Classes;
use nobis_core::view::View;

use super::ask::Ask;
use super::diff;
use super::pages::parts::esc;
use super::pages::record;
use crate::say;

/// Each item that isn't as it was signed, as HTML: what it is, and how it was and is, where the reader may see that.
pub fn changes(a: &Ask<'_>, view: &View<'_>, outline: &Outline, signed: &BTreeMap<String, Digest>) -> Vec<String> {
    let differs = |(reference, digest): &(&String, &Digest)| signed.get(*reference) != Some(*digest);
    let mut out: Vec<String> = Vec::new();
    for (reference, _) in outline.items.iter().filter(differs) {
        let said = say::item(a.texts, reference);
        let shown = match signed.get(reference) {
            None => format!("{} {}", esc(&said), esc(&a.t("sign-new"))),
            Some(before) => format!("{}{}", esc(&said), how(a, view, reference, before)),
        };
        if !out.contains(&shown) {
            out.push(shown);
        }
    }
    if out.is_empty() {
        out.push(esc(&a.t("item-taken-out")));
    }
    out
}

/// How an item was when it was signed, and how it is now.
fn how(a: &Ask<'_>, view: &View<'_>, reference: &str, before: &Digest) -> String {
    match reference.split_once('/') {
        Some(("statement", id)) => statement(a, view, id, before),
        Some(_) => fields(a, reference, before),
        None => String::new(),
    }
}

/// A statement word by word, with who changed it last.
fn statement(a: &Ask<'_>, view: &View<'_>, id: &str, before: &Digest) -> String {
    let Ok(id) = id.parse::<Id>() else { return String::new() };
    let Some(register) = a.state().statement(view.id, &id) else { return String::new() };
    let was = register.versions().find(|(_, v)| v.read(Classes::ALL).digest == *before).map(|(_, v)| v);
    let (Some(was), Some(now)) = (was, view.statement(&id).map(|s| s.version)) else { return String::new() };
    let who = say::Names::new(a.trust()).person(a.texts, &now.person);
    format!(
        "<p class=\"meta\">{}</p><blockquote class=\"quote\" dir=\"auto\">{}</blockquote>",
        esc(&a.say("sign-changed-by", &[("who", who.into())])),
        diff::html(a.texts, &diff::words(&was.value.text, &now.value.text))
    )
}

/// A record field by field, for those who may see it.
fn fields(a: &Ask<'_>, reference: &str, before: &Digest) -> String {
    let changes = record::changed(a, reference, before).unwrap_or_default();
    let row = |c: &record::Change| {
        format!(
            "<dt>{}</dt><dd dir=\"auto\">{}</dd>",
            esc(&c.label),
            diff::html(a.texts, &diff::words(&c.before, &c.after))
        )
    };
    let rows: String = changes.iter().map(row).collect();
    if rows.is_empty() { rows } else { format!("<dl class=\"facts\">{rows}</dl>") }
}
