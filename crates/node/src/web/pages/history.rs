//! The history: who did what, when they say they did, and whether it had effect. Everybody of the space sees that an
//! act was done; its words are on its own page, for those who may read them.

use std::collections::BTreeMap;

use askama::Template;
use nobis_core::op::{Op, OpId};
use nobis_core::state::Refusal;

use super::super::ask::{Answer, Ask, Page, not_found};
use super::parts::{self, esc};
use crate::say::{self, Names};
use crate::trouble::Trouble;

/// Acts on one page: two screens of a laptop, some 20 kB.
const ON_PAGE: usize = 60;

struct Row {
    at: String,
    who: String,
    what: String,
    href: String,
    refused: String,
    proven: Vec<String>,
}

#[derive(Template)]
#[template(path = "history.html")]
struct HistoryPage<'p> {
    texts: &'p say::Texts,
    rows: Vec<Row>,
    equivocal: Vec<String>,
    newer: String,
    older: String,
    count: String,
}

/// Every act, newest first.
///
/// # Errors
/// None.
pub fn history(a: &Ask<'_>) -> Answer {
    let names = a.plain_names();
    let refused = a.state().refused();
    // Claimed times are what people compare with their diaries; they order the page and decide nothing.
    let mut ops: Vec<&Op> = a.home.ops().iter().collect();
    ops.sort_by_key(|op| std::cmp::Reverse((op.header().at, op.header().seq, op.id())));
    let from: usize = a.query.one("from").parse().unwrap_or(0).min(ops.len());
    let rows = ops.iter().skip(from).take(ON_PAGE).map(|op| row(a, &names, op, &refused)).collect();
    let page = |from: usize| format!("/history?from={from}");
    let equivocal =
        a.state().equivocations().keys().map(|key| a.say("report-equivocal-line", &[("key", key.as_str().into())]));
    let shown = HistoryPage {
        texts: a.texts,
        rows,
        equivocal: equivocal.collect(),
        newer: if from > 0 { page(from.saturating_sub(ON_PAGE)) } else { String::new() },
        older: if from + ON_PAGE < ops.len() { page(from + ON_PAGE) } else { String::new() },
        count: a.say("history-count", &[("count", ops.len().into())]),
    };
    let body = shown.render().expect("writing into a string never fails");
    Ok(Page::new(a.t("history-title"), body).at("/history").into())
}

/// What sort of act it is, in words.
pub fn kind(a: &Ask<'_>, kind: &str) -> String {
    a.texts.find(&format!("act-{kind}"), &[]).unwrap_or_else(|| kind.to_owned())
}

/// Who signed: a person, or the node of a unit.
fn who(a: &Ask<'_>, names: &Names, op: &Op) -> String {
    let person = a.state().holder(&op.header().author).map(|person| names.person(a.texts, &person.id));
    let node = || a.state().speaks_for(op).map(|unit| names.node(a.texts, unit));
    person.or_else(node).unwrap_or_else(|| a.t("history-nobody"))
}

fn row(a: &Ask<'_>, names: &Names, op: &Op, refused: &BTreeMap<OpId, Refusal>) -> Row {
    let header = op.header();
    Row {
        at: names.when(a.texts, header.at),
        who: who(a, names, op),
        what: kind(a, &header.kind),
        href: format!("/act/{}", op.id()),
        refused: refused.get(&op.id()).map_or_else(String::new, |r| say::refusal(a.texts, r).what),
        proven: parts::proven(a, names, &op.id()),
    }
}

/// The page of an act that has none of its own: what it is, by whom, when, and its place in its author's chain.
///
/// # Errors
/// No such act.
pub fn plain_act(a: &Ask<'_>, id: &OpId) -> Result<Page, Trouble> {
    let op = a.home.ops().get(id).ok_or_else(not_found)?;
    let names = a.plain_names();
    let header = op.header();
    let proven = parts::proven(a, &names, id);
    let proven = if proven.is_empty() { a.t("clock-none") } else { proven.join("\n") };
    let rows = [
        (a.t("act-who"), who(a, &names, op)),
        (a.t("act-when"), names.when(a.texts, header.at)),
        (a.t("act-proven"), proven),
        (a.t("act-id"), id.to_string()),
        (a.t("act-place"), header.seq.to_string()),
    ];
    let mut body = parts::facts(&rows);
    if let Some(refusal) = a.state().refused().get(id) {
        let said = say::refusal(a.texts, refusal);
        body.push_str(&format!(
            "<p class=\"error\">{}</p><p class=\"next\">{}</p>",
            esc(&said.what),
            esc(&said.remedy)
        ));
    }
    Ok(Page::new(kind(a, &header.kind), body).at("/history"))
}
