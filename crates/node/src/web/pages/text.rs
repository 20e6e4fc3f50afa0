//! The text as people will read it, and in its margin what each statement rests on and what stands in its way.

use std::collections::BTreeMap;

use askama::Template;
use nobis_core::ids::Id;
use nobis_core::records::Kind;
use nobis_core::report::{Advice, Report};
use nobis_core::state::State;
use nobis_core::view::{Placed, View};

use super::super::ask::{Answer, Ask, Page};
use super::super::shell::direction;
use super::{paged, parts, record};
use crate::say::{self, Names};

struct Margin {
    gate: String,
    href: String,
    reason: String,
    next: String,
    class: &'static str,
}

struct Line {
    id: String,
    kind: String,
    class: &'static str,
    lang: String,
    dir: &'static str,
    words: String,
    cites: Vec<(String, String)>,
    margin: Vec<Margin>,
    more: usize,
    advice: Vec<String>,
    conflict: bool,
    edit: Option<String>,
}

#[derive(Template)]
#[template(path = "text.html")]
struct TextPage<'p> {
    texts: &'p say::Texts,
    intro: String,
    state: String,
    whole: String,
    lines: Vec<Line>,
    turns: String,
    turns_below: String,
    actions: String,
    missing: Vec<String>,
    empty: String,
}

/// Things told beside one statement; the rest is on the page of its gate.
const MARGIN_MAX: usize = 4;

/// Whether somebody may write this text.
pub fn may_write(a: &Ask<'_>, output: &Id) -> bool {
    super::outputs::may_open(a) && a.state().may_edit(output, a.unit())
}

/// The text.
///
/// # Errors
/// No such output, or its charter can't be read.
pub fn text(a: &Ask<'_>) -> Answer {
    let output = a.output()?;
    let (view, report) = (a.view(output)?, a.report(output)?);
    let names = a.names(&view);
    let writes = may_write(a, output);
    let at = paged::named(&view, a.query.one("at")).and_then(|id| view.position(id));
    let from = paged::begins(a, view.statements.len(), at);
    let lines = view
        .statements
        .iter()
        .skip(from)
        .take(paged::ON_PAGE)
        .map(|s| line(a, &view, &report, &names, s, writes))
        .collect();
    let count = report.blockers().count();
    let whole = report.blockers().filter(|b| b.statement.is_none()).count();
    let whole = if whole == 0 || view.statements.is_empty() {
        String::new()
    } else {
        a.say("text-whole", &[("count", whole.into())])
    };
    let page = TextPage {
        texts: a.texts,
        intro: intro(a, &view, &names, count),
        state: parts::state(a.texts, &parts::standing(&report)),
        whole: if whole.is_empty() { whole } else { parts::link(&format!("/o/{output}/gates"), &whole) },
        actions: parts::actions(&actions(a, output, writes)),
        missing: view.missing.iter().map(ToString::to_string).collect(),
        empty: if view.statements.is_empty() { a.t("text-empty") } else { String::new() },
        lines,
        turns: turns(a, &view, from),
        turns_below: parts::actions(&paged::beside(a, &format!("/o/{output}"), from, view.statements.len())),
    };
    let body = page.render().expect("writing into a string never fails");
    let way = super::way::of_text(a, output)?;
    Ok(Page::new(view.open.act.title.clone(), body).of(output, "").leading(way).into())
}

/// What it is, by whom, and how much stands in the way. A text without words has only begun: that much is to be done is
/// no fault of it.
fn intro(a: &Ask<'_>, view: &View<'_>, names: &Names, count: usize) -> String {
    let args = [
        ("form", a.texts.word(&view.open.act.form).into()),
        ("unit", names.unit(&view.open.unit).into()),
        ("version", view.version().short().into()),
        ("count", count.into()),
    ];
    if view.statements.is_empty() {
        format!("{} {}", a.say("text-intro-new", &args), a.say("outputs-to-come", &[("count", count.into())]))
    } else {
        a.say("text-intro", &args)
    }
}

fn actions(a: &Ask<'_>, output: &Id, writes: bool) -> Vec<(String, String)> {
    let mut out = Vec::new();
    let mut put = |tail: &str, text: &str| out.push((format!("/o/{output}/{tail}"), a.t(text)));
    if writes {
        put("draft", "text-draft");
        put("add", "text-add");
        put("order", "text-order");
    }
    if a.works() {
        put("object", "text-object");
        put("concern", "text-concern");
        put("alert", "text-alert");
    }
    out
}

fn line(a: &Ask<'_>, view: &View<'_>, report: &Report, names: &Names, s: &Placed<'_>, writes: bool) -> Line {
    let statement = &s.version.value;
    let mut margin: Vec<Margin> = Vec::new();
    // One line for each reason: eight people who haven't signed are one thing to read.
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    let mut mine: Vec<_> = report.blockers().filter(|b| b.statement.as_ref() == Some(s.id)).collect();
    // What holds comes first, then what can be mended; signatures come by themselves once that is done.
    mine.sort_by_key(|b| (!b.reason.is_hold(), super::super::waits::is_signed(&b.reason)));
    for b in mine {
        let said = say::blocker(a.texts, b, names, report.moment);
        if *seen.entry(said.reason.clone()).and_modify(|n| *n += 1).or_insert(1) > 1 {
            continue;
        }
        let class = if b.reason.is_hold() { "hold" } else { "wait" };
        let href = format!("/o/{}/gates/{}", view.id, b.gate.word());
        margin.push(Margin { gate: said.gate, href, reason: said.reason, next: said.next, class });
    }
    let more = margin.len().saturating_sub(MARGIN_MAX);
    margin.truncate(MARGIN_MAX);
    let advice: Vec<&Advice> = report.advice.iter().filter(|d| d.statement == *s.id).collect();
    Line {
        id: s.id.to_string(),
        kind: a.texts.word(&s.kind()),
        class: class_of(s.kind()),
        lang: statement.lang.clone(),
        dir: if statement.lang.is_empty() { "auto" } else { direction(&statement.lang) },
        words: marked(&statement.text, &advice),
        cites: statement.cites.iter().map(|id| (record_href(a, id), id.to_string())).collect(),
        more,
        advice: advice.iter().take(3).map(|d| say::advice_line(a.texts, d, names)).collect(),
        conflict: view.conflicts.contains(s.id),
        edit: writes.then(|| format!("/o/{}/s/{}", view.id, s.id)),
        margin,
    }
}

/// The address of a statement in the text; of a long text, of the page it is on. `done` names what was just done there.
pub fn place(state: &State, output: &Id, id: &Id, done: &str) -> String {
    let is_long = state.plan_heads(output).iter().any(|(_, plan)| plan.value.order.len() >= paged::ON_PAGE);
    let mut query = Vec::new();
    if !done.is_empty() {
        query.push(format!("done={done}"));
    }
    if is_long {
        query.push(format!("at={id}"));
    }
    let mark = if query.is_empty() { "" } else { "?" };
    format!("/o/{output}{mark}{}#{id}", query.join("&"))
}

/// Before, after, and straight to a statement; nothing where the text is on one page.
fn turns(a: &Ask<'_>, view: &View<'_>, from: usize) -> String {
    let all = view.statements.len();
    if all <= paged::ON_PAGE {
        return String::new();
    }
    let path = format!("/o/{}", view.id);
    format!(
        "<p class=\"meta\">{}</p><form method=\"get\" action=\"{path}\" class=\"jump\"><label for=\"jump\">{}</label>\
         <input type=\"text\" name=\"at\" id=\"jump\" autocomplete=\"off\" dir=\"auto\"> <button type=\"submit\" class=\"quiet\">{}</button></form>{}",
        parts::esc(&paged::counted(a, from, all)),
        parts::esc(&a.t("text-jump")),
        parts::esc(&a.t("text-jump-go")),
        parts::actions(&paged::beside(a, &path, from, all))
    )
}

/// The page of a record, whatever sort it is of; nothing where the reader may not open it.
pub fn record_href(a: &Ask<'_>, id: &Id) -> String {
    if let record::Look::Open(href) = record::look(a, id) { href } else { String::new() }
}

/// The words, with the places somebody should look at marked.
fn marked(text: &str, advice: &[&Advice]) -> String {
    // What is asked of a whole statement marks no place in it.
    let places = advice.iter().filter(|d| d.class != Advice::PLAIN_FACT);
    let mut places: Vec<(usize, usize)> = places.map(|d| (d.start, d.end)).collect();
    places.sort_unstable();
    let (mut out, mut at) = (String::new(), 0);
    for (start, end) in places {
        let (Some(before), Some(word)) = (text.get(at..start), text.get(start..end)) else { continue };
        out.push_str(&parts::esc(before));
        out.push_str(&format!("<mark>{}</mark>", parts::esc(word)));
        at = end;
    }
    out.push_str(&parts::esc(text.get(at..).unwrap_or_default()));
    out
}

/// How a statement of this kind looks.
pub fn class_of(kind: Kind) -> &'static str {
    match kind {
        Kind::Headline => "headline",
        Kind::Standfirst => "standfirst",
        Kind::Lead => "lead",
        Kind::Quote => "quote-kind",
        Kind::Card => "card-kind",
        Kind::Number => "number",
        _ => "",
    }
}
