//! What a statement can cite: ids and titles, for readers who may see them.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use nobis_core::ids::Id;
use nobis_core::register::{Register, Version};
use nobis_core::sight::What;
use nobis_core::state::State;
use nobis_core::view::View;

use super::super::ask::Ask;
use super::parts;

/// Of each sort so many are listed; the rest is found by search.
const LISTED_MAX: usize = 150;

/// Whether a statement can rest on this: there is such a record here.
pub fn is_known(state: &State, id: &Id) -> bool {
    state.findings.contains_key(id)
        || state.qualifications.contains_key(id)
        || state.contexts.contains_key(id)
        || state.requests.contains_key(id)
}

/// The only finding there is, for whoever sees findings.
pub fn only_finding(a: &Ask<'_>) -> Option<Id> {
    let mut all = a.state().findings.keys().filter(|_| a.may(What::Findings));
    all.next().filter(|_| all.next().is_none()).cloned()
}

/// The list, folded away.
pub fn html(a: &Ask<'_>, view: &View<'_>) -> String {
    if !a.may(What::Findings) {
        return format!("<p class=\"meta\">{}</p>", parts::esc(&a.t("known-hidden")));
    }
    let s = a.state();
    let title = |title: &str, more: &str| if title.trim().is_empty() { more.to_owned() } else { title.to_owned() };
    let sorts = [
        sort(a, "known-findings", "finding", lines(view, &s.findings, |f| title(&f.title, &f.claim))),
        sort(
            a,
            "known-laws",
            "law",
            lines(view, &s.qualifications, |q| title(&q.title, &q.rules.join(&crate::say::list::comma(a.texts)))),
        ),
        sort(a, "known-contexts", "context", lines(view, &s.contexts, |c| c.text.clone())),
        sort(a, "known-requests", "request", lines(view, &s.requests, |r| r.addressee.clone())),
    ];
    let all = sorts.concat();
    if all.is_empty() {
        return format!("<p class=\"meta\">{}</p>", parts::esc(&a.t("known-none")));
    }
    format!("<details><summary>{}</summary>{all}</details>", parts::esc(&a.t("known-title")))
}

fn lines<'v, T>(
    view: &View<'v>,
    all: &'v BTreeMap<Id, Register<T>>,
    say: impl Fn(&T) -> String,
) -> Vec<(&'v Id, String)> {
    let one = |id: &'v Id| view.record(all, id).map(|v: &Version<T>| (id, say(&v.value)));
    all.keys().filter_map(one).collect()
}

fn sort(a: &Ask<'_>, title: &str, path: &str, lines: Vec<(&Id, String)>) -> String {
    if lines.is_empty() {
        return String::new();
    }
    let mut out = parts::heading(3, &a.t(title)) + "<ul>";
    let more = lines.len().saturating_sub(LISTED_MAX);
    for (id, text) in lines.into_iter().take(LISTED_MAX) {
        let _ = write!(
            out,
            "<li><a class=\"id\" href=\"/investigation/{path}/{id}\">{id}</a> <span dir=\"auto\">{}</span></li>",
            parts::esc(&begin(&text))
        );
    }
    if more > 0 {
        let _ = write!(out, "<li>{}</li>", parts::esc(&a.say("text-more", &[("count", more.into())])));
    }
    out + "</ul>"
}

/// The beginning of a longer text: a line of a list.
fn begin(text: &str) -> String {
    let mut short: String = text.chars().take(140).collect();
    if text.chars().nth(140).is_some() {
        short.push('…');
    }
    short
}
