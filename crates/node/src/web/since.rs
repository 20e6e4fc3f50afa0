//! What changed since somebody signed, item by item, so that they read the difference and not everything again.

use std::collections::BTreeMap;

use nobis_core::ids::{Digest, Id};
use nobis_core::reading::Outline;
use nobis_core::records::Classes;
use nobis_core::view::View;

use super::ask::Ask;
use super::pages::parts::esc;
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
    let Some((name, id)) = reference.split_once('/') else { return String::new() };
    let Ok(id) = id.parse::<Id>() else { return String::new() };
    if name != "statement" {
        return String::new();
    }
    let Some(register) = a.state().statement(view.id, &id) else { return String::new() };
    let was = register.versions().find(|(_, v)| v.read(Classes::ALL).digest == *before).map(|(_, v)| v);
    let now = view.statement(&id).map(|s| s.version);
    match (was, now) {
        (Some(was), Some(now)) => format!(
            "<div class=\"was\"><p class=\"meta\">{}</p><p dir=\"auto\"><del>{}</del></p><p dir=\"auto\"><ins>{}</ins></p></div>",
            esc(&a.say("sign-changed-by", &[("who", say::Names::new(a.trust()).person(a.texts, &now.person).into())])),
            esc(&was.value.text),
            esc(&now.value.text)
        ),
        _ => String::new(),
    }
}
