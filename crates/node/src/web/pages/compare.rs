//! Versions: everything a text ever said, when, by whom; and two of them compared, word by word.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use nobis_core::history::{self, Step, Stood, Text};
use nobis_core::ids::{Digest, Id};
use nobis_core::records::Statement;
use nobis_core::view::View;

use super::super::ask::{Answer, Ask, Page, not_found};
use super::super::picture::{Place, timeline::draw};
use super::super::shell::drawn;
use super::super::{diff, timeline};
use super::parts;
use super::write::{about, words_html};
use crate::say::{self, Names};

/// Versions on one page.
const ON_PAGE: usize = 25;
/// Versions looked through for the one somebody signed or got last.
const LOOKED_MAX: usize = 200;
/// Ids named in a line of what changed.
const NAMED_MAX: usize = 8;
/// Unchanged statements whose words are on the page, folded away; of a longer text only their ids.
const UNCHANGED_MAX: usize = 250;
/// Changed statements on the page: some 60 kB of words, 20 kB on the wire.
const CHANGED_MAX: usize = 300;

/// Every version of a text, newest first, and its time line.
///
/// # Errors
/// No such output, or its charter can't be read.
pub fn versions(a: &Ask<'_>) -> Answer {
    let output = a.output()?;
    let view = a.view(output)?;
    let names = a.names(&view);
    let steps = history::steps(a.state(), a.home.ops(), output);
    let page: usize = a.query.one("from").parse().unwrap_or(0).min(steps.len());
    let mut body = parts::lede(&a.say("versions-lede", &[("count", steps.len().into())]));
    if page == 0 {
        let dir = drawn(a.lang);
        body.push_str(&draw(&timeline::of(a, &view, &steps, &names), &Place::new("time", dir)));
    }
    if steps.len() > 1 {
        body.push_str(&parts::actions(&[(format!("/o/{output}/compare"), a.t("versions-compare"))]));
    }
    let end = steps.len() - page;
    let begin = end.saturating_sub(ON_PAGE);
    let mut items = Vec::new();
    let mut before = begin.checked_sub(1).and_then(|n| history::after(a.state(), output, &steps[..=n]));
    for n in begin..end {
        let Some(now) = history::after(a.state(), output, &steps[..=n]) else { continue };
        items.push(item(a, &view, &names, &steps, n, before.as_ref(), &now));
        before = Some(now);
    }
    items.reverse();
    let _ = write!(body, "<ol class=\"cards\" reversed start=\"{end}\">{}</ol>", items.concat());
    let to = |from: usize| format!("/o/{output}/versions?from={from}");
    let mut links = Vec::new();
    if page > 0 {
        links.push((to(page.saturating_sub(ON_PAGE)), a.t("history-newer")));
    }
    if begin > 0 {
        links.push((to(page + ON_PAGE), a.t("history-older")));
    }
    body.push_str(&parts::actions(&links));
    Ok(Page::new(a.t("versions-title"), body).of(output, "/versions").into())
}

fn item(
    a: &Ask<'_>,
    view: &View<'_>,
    names: &Names,
    steps: &[Step<'_>],
    n: usize,
    before: Option<&Text<'_>>,
    now: &Text<'_>,
) -> String {
    let step = &steps[n];
    let title = a.say("versions-number", &[("number", (n + 1).into())]);
    let when = names.when(a.texts, step.at);
    let who = a.say("write-by", &[("who", names.person(a.texts, step.person).into()), ("when", when.into())]);
    let digest = a.say("versions-digest", &[("version", now.version.short().into())]);
    let mut lines = in_short(a, before, now);
    lines.extend(reached(a, view, names, &now.version));
    let earlier = n.checked_sub(1).map(|b| (compare_href(view.id, &steps[b], step), a.t("versions-what-changed")));
    let later =
        (n + 1 < steps.len()).then(|| (compare_href(view.id, step, &steps[steps.len() - 1]), a.t("versions-since")));
    let links: Vec<(String, String)> = earlier.into_iter().chain(later).collect();
    let links: Vec<String> = links.iter().map(|(href, text)| parts::link(href, text)).collect();
    format!(
        "<li class=\"card\"><h2>{}</h2><p class=\"meta\">{} · {}</p>{}<p>{}</p></li>",
        parts::esc(&title),
        parts::esc(&who),
        parts::esc(&digest),
        parts::list(&lines),
        links.join(" · ")
    )
}

fn compare_href(output: &Id, from: &Step<'_>, to: &Step<'_>) -> String {
    format!("/o/{output}/compare?from={}&to={}", from.op(), to.op())
}

/// What became of each statement between two texts.
struct Change<'t> {
    added: Vec<&'t Id>,
    removed: Vec<&'t Id>,
    edited: Vec<&'t Id>,
    moved: BTreeSet<&'t Id>,
}

fn change<'t>(before: Option<&'t Text<'_>>, now: &'t Text<'_>) -> Change<'t> {
    let none: &[Stood<'_>] = &[];
    let old: &'t [Stood<'_>] = before.map_or(none, |b| &b.statements);
    let by_id: BTreeMap<&Id, &Statement> = old.iter().map(|s| (s.id, s.statement())).collect();
    let here: BTreeSet<&Id> = now.statements.iter().map(|s| s.id).collect();
    let edited = |s: &&Stood<'_>| by_id.get(s.id).is_some_and(|old| *old != s.statement());
    Change {
        added: now.statements.iter().map(|s| s.id).filter(|id| !by_id.contains_key(id)).collect(),
        removed: old.iter().map(|s| s.id).filter(|id| !here.contains(id)).collect(),
        edited: now.statements.iter().filter(edited).map(|s| s.id).collect(),
        moved: history::moved(
            &old.iter().map(|s| s.id).collect::<Vec<_>>(),
            &now.statements.iter().map(|s| s.id).collect::<Vec<_>>(),
        ),
    }
}

/// A version in a few lines: `S14 changed. S20 added.`
fn in_short(a: &Ask<'_>, before: Option<&Text<'_>>, now: &Text<'_>) -> Vec<String> {
    let c = change(before, now);
    let beside: Vec<&Id> = now.statements.iter().filter(|s| s.heads.len() > 1).map(|s| s.id).collect();
    let moved: Vec<&Id> = c.moved.iter().copied().collect();
    let line = |id: &str, ids: &[&Id]| {
        let mut shown = ids
            .iter()
            .take(NAMED_MAX)
            .map(|id| id.as_str())
            .collect::<Vec<_>>()
            .join(&crate::say::list::comma(a.texts));
        if ids.len() > NAMED_MAX {
            shown += " ";
            shown += &a.say("text-more", &[("count", (ids.len() - NAMED_MAX).into())]);
        }
        (!ids.is_empty()).then(|| a.say(id, &[("ids", shown.into()), ("count", ids.len().into())]))
    };
    let lines = [
        line("versions-edited", &c.edited),
        line("versions-added", &c.added),
        line("versions-removed", &c.removed),
        line("versions-moved", &moved),
        line("versions-beside", &beside),
    ];
    let mut lines: Vec<String> = lines.into_iter().flatten().collect();
    if lines.is_empty() {
        lines.push(a.t("versions-plan-only"));
    }
    lines
}

/// Which units were sent a version, which said they had it, and who signed on it.
fn reached(a: &Ask<'_>, view: &View<'_>, names: &Names, version: &Digest) -> Vec<String> {
    let state = view.state;
    let sent: Vec<_> =
        state.deliveries.iter().filter(|(_, d)| d.act.output == *view.id && d.act.version == Some(*version)).collect();
    let to: BTreeSet<&Id> = sent.iter().map(|(_, d)| &d.act.unit).collect();
    let got: BTreeSet<&Id> = sent.iter().flat_map(|(op, _)| state.received(op)).map(|r| r.unit).collect();
    let signed = state.attests.values().filter(|s| s.act.output == *view.id && s.act.version == *version);
    let signed: BTreeSet<&Id> = signed.map(|s| &s.person).collect();
    let mut lines = Vec::new();
    for unit in to {
        let id = if got.contains(unit) { "versions-got" } else { "versions-sent" };
        lines.push(a.say(id, &[("unit", names.unit(unit).into())]));
    }
    if !signed.is_empty() {
        let people: Vec<String> = signed.iter().take(NAMED_MAX).map(|p| names.person(a.texts, p)).collect();
        let mut people = say::list::all(a.texts, &people, say::list::Joined::And);
        if signed.len() > NAMED_MAX {
            people += " ";
            people += &a.say("text-more", &[("count", (signed.len() - NAMED_MAX).into())]);
        }
        lines.push(a.say("versions-signed", &[("people", people.into())]));
    }
    lines
}

/// Two versions, word by word.
///
/// # Errors
/// No such output or version.
pub fn compare(a: &Ask<'_>) -> Answer {
    let output = a.output()?;
    let view = a.view(output)?;
    let names = a.names(&view);
    let steps = history::steps(a.state(), a.home.ops(), output);
    let title = a.t("compare-title");
    if steps.is_empty() {
        return Ok(Page::new(title, parts::lede(&a.t("text-empty"))).of(output, "/versions").into());
    }
    let chosen = |name: &str| match a.query.one(name) {
        "" => Ok(None),
        op => steps.iter().position(|s| s.ops.iter().any(|o| o.to_string() == op)).map(Some).ok_or_else(not_found),
    };
    let to = chosen("to")?.unwrap_or(steps.len() - 1);
    let (from, why) = match chosen("from")? {
        Some(from) => (from, ""),
        None => known_to(a, &view, &steps, to),
    };
    let text = |n: usize| history::after(a.state(), output, &steps[..=n]).ok_or_else(not_found);
    let (old, new) = (text(from)?, text(to)?);
    let mut body = String::new();
    if !why.is_empty() {
        body.push_str(&parts::lede(&a.t(why)));
    }
    body.push_str(&chooser(a, &names, &view, &steps, from, to));
    body.push_str(&parts::list(&[ends(a, &names, &steps, from, &old), ends(a, &names, &steps, to, &new)]));
    body.push_str(&both(a, &old, &new));
    Ok(Page::new(title, body).of(output, "/versions").into())
}

/// Where somebody's knowledge of a text ends: the version they signed or their unit received last.
fn known_to(a: &Ask<'_>, view: &View<'_>, steps: &[Step<'_>], to: usize) -> (usize, &'static str) {
    let state = a.state();
    let signed = state.attests.values().filter(|s| s.act.output == *view.id && s.person == a.person().id);
    let signed: BTreeSet<Digest> = signed.map(|s| s.act.version).collect();
    let sent = state.deliveries.about(view.id).filter(|(_, d)| d.act.unit == *a.unit());
    let sent = sent.filter(|(op, _)| state.received(op).next().is_some()).map(|(_, d)| d);
    let got: BTreeSet<Digest> = sent.filter_map(|d| d.act.version).collect();
    if signed.is_empty() && got.is_empty() {
        return (to.saturating_sub(1), "compare-last");
    }
    for n in (0..=to).rev().take(LOOKED_MAX) {
        let Some(text) = history::after(state, view.id, &steps[..=n]) else { continue };
        if signed.contains(&text.version) {
            return (n, "compare-signed");
        }
        if got.contains(&text.version) {
            return (n, "compare-got");
        }
    }
    (to.saturating_sub(1), "compare-last")
}

fn ends(a: &Ask<'_>, names: &Names, steps: &[Step<'_>], n: usize, text: &Text<'_>) -> String {
    let step = &steps[n];
    let when = names.when(a.texts, step.at);
    let by = a.say("write-by", &[("who", names.person(a.texts, step.person).into()), ("when", when.into())]);
    let number = a.say("versions-number", &[("number", (n + 1).into())]);
    format!("{number}: {by} · {}", a.say("versions-digest", &[("version", text.version.short().into())]))
}

/// Two lists to choose from; read like a link.
fn chooser(a: &Ask<'_>, names: &Names, view: &View<'_>, steps: &[Step<'_>], from: usize, to: usize) -> String {
    let select = |name: &str, label: &str, chosen: usize| {
        let mut out = format!(
            "<p class=\"field\"><label for=\"{name}\">{}</label><select name=\"{name}\" id=\"{name}\">",
            parts::esc(&a.t(label))
        );
        let all = steps.iter().enumerate().rev();
        for (n, step) in all.filter(|(n, _)| n + LOOKED_MAX >= steps.len() || *n == chosen) {
            let number = a.say("versions-number", &[("number", (n + 1).into())]);
            let selected = if n == chosen { " selected" } else { "" };
            let when = names.when(a.texts, step.at);
            let _ = write!(
                out,
                "<option value=\"{}\"{selected}>{} · {}</option>",
                step.op(),
                parts::esc(&number),
                parts::esc(&when)
            );
        }
        out + "</select></p>"
    };
    format!(
        "<form method=\"get\" action=\"/o/{}/compare\" class=\"form\">{}{}<p><button type=\"submit\" class=\"quiet\">{}</button></p></form>",
        view.id,
        select("from", "compare-from", from),
        select("to", "compare-to", to),
        parts::esc(&a.t("compare-go"))
    )
}

/// A statement in the comparison.
struct Entry<'t> {
    id: &'t Id,
    old: Option<&'t Statement>,
    new: Option<&'t Statement>,
    moved: bool,
}

impl Entry<'_> {
    fn is_same(&self) -> bool {
        self.old == self.new && !self.moved
    }
}

/// Both texts in one reading order: the new one's, with what was taken out where it stood.
fn merged<'t>(old: &'t Text<'_>, new: &'t Text<'_>) -> Vec<Entry<'t>> {
    let before: BTreeMap<&Id, &Statement> = old.statements.iter().map(|s| (s.id, s.statement())).collect();
    let c = change(Some(old), new);
    let entry = |s: &'t Stood<'_>| Entry {
        id: s.id,
        old: before.get(s.id).copied(),
        new: Some(s.statement()),
        moved: c.moved.contains(s.id),
    };
    let mut out: Vec<Entry<'t>> = new.statements.iter().map(entry).collect();
    let mut last: Option<&Id> = None;
    for s in &old.statements {
        if c.removed.contains(&s.id) {
            let at = last.and_then(|last| out.iter().position(|e| e.id == last)).map_or(0, |n| n + 1);
            out.insert(at, Entry { id: s.id, old: Some(s.statement()), new: None, moved: false });
        }
        last = Some(s.id);
    }
    out
}

fn both(a: &Ask<'_>, old: &Text<'_>, new: &Text<'_>) -> String {
    let entries = merged(old, new);
    let changed = entries.iter().filter(|e| !e.is_same()).count();
    let mut out = parts::heading(2, &a.say("compare-count", &[("count", changed.into())]));
    let folds = entries.len() <= UNCHANGED_MAX;
    let mut shown = 0;
    for run in entries.chunk_by(|x, y| x.is_same() && y.is_same()) {
        if run[0].is_same() {
            out.push_str(&unchanged(a, run, folds));
        } else if shown < CHANGED_MAX {
            out.push_str(&one(a, &run[0]));
            shown += 1;
        }
    }
    if changed > shown {
        let more = a.say("text-more", &[("count", (changed - shown).into())]);
        let _ = write!(out, "<p>{}</p>", parts::esc(&more));
    }
    out
}

fn unchanged(a: &Ask<'_>, run: &[Entry<'_>], folds: bool) -> String {
    let (first, last) = (run[0].id, run[run.len() - 1].id);
    let args = [("count", run.len().into()), ("first", first.as_str().into()), ("last", last.as_str().into())];
    let said = parts::esc(&a.say("compare-unchanged", &args));
    if !folds {
        return format!("<p class=\"meta\">{said}</p>");
    }
    let words = run.iter().filter_map(|e| Some((e.id, e.new?)));
    let words: String =
        words.map(|(id, s)| format!("<p class=\"meta id\">{id}</p>{}", words_html(s, &parts::esc(&s.text)))).collect();
    format!("<details><summary>{said}</summary>{words}</details>")
}

fn one(a: &Ask<'_>, e: &Entry<'_>) -> String {
    let id = ("id", e.id.as_str().into());
    let (title, pieces) = match (e.old, e.new) {
        (Some(old), Some(new)) if old.text == new.text && e.old == e.new => {
            ("compare-moved", diff::words(&old.text, &new.text))
        }
        (Some(old), Some(new)) => ("compare-edited", diff::words(&old.text, &new.text)),
        (None, Some(new)) => ("compare-added", diff::words("", &new.text)),
        (old, None) => ("compare-removed", diff::words(old.map_or("", |o| &o.text), "")),
    };
    let Some(shown) = e.new.or(e.old) else { return String::new() };
    let mut meta = about_for(a, shown);
    if let (Some(old), Some(new)) = (e.old, e.new)
        && about_for(a, old) != about_for(a, new)
    {
        meta = a.say("draft-was", &[("before", about_for(a, old).into()), ("now", about_for(a, new).into())]);
    }
    let moved = if e.moved && e.old != e.new { format!(" {}", a.t("compare-also-moved")) } else { String::new() };
    format!(
        "<section aria-labelledby=\"c-{0}\"><h3 id=\"c-{0}\">{1}{2}</h3><p class=\"meta\">{3}</p>{4}</section>",
        e.id,
        parts::esc(&a.say(title, &[id])),
        parts::esc(&moved),
        parts::esc(&meta),
        words_html(shown, &diff::html(a.texts, &pieces))
    )
}

/// What a statement is; ids of what it rests on are part of the text, and shown to all who see it.
fn about_for(a: &Ask<'_>, s: &Statement) -> String {
    let mut out = about(a, s);
    for purpose in &s.purposes {
        out += " · ";
        out += &a.texts.find(&format!("purpose-{purpose}"), &[]).unwrap_or_else(|| purpose.clone());
    }
    out
}
