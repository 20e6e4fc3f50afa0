//! A record as people read it: its fields, what speaks for and against it, what rests on it, and its versions.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use nobis_core::ids::Id;
use nobis_core::op::OpId;

use super::super::super::ask::{Answer, Ask, Page, not_found};
use super::super::parts::{self, esc};
use super::kinds::Kind;
use super::shelf::{self, Version};
use super::words::{Change, Look, Teller, questions};
use super::{ceiling, clock, kind, look, picture, rests, teller};
use crate::trouble::Trouble;

/// One record.
///
/// # Errors
/// No such record, or none for this reader.
pub fn show(a: &Ask<'_>) -> Answer {
    let (kind, id) = (kind(a)?, a.id("id")?);
    let heads = shelf::seen(a.state(), &a.eyes, kind, &id);
    let first = heads.first().ok_or_else(not_found)?;
    let mut body = format!("<p class=\"meta\">{}</p>", esc(&written(a, first)));
    body.push_str(&parts::actions(&actions(a, kind, &id, &heads)));
    if heads.len() > 1 {
        body.push_str(&conflict(a, kind, &id, &heads));
    }
    body.push_str(&teller(a, |t| record(t, kind, first)));
    body.push_str(&around(a, kind, &id, first)?);
    body.push_str(&versions(a, kind, &id));
    Ok(Page::new(title(a, kind, &id, first), body).at("/investigation").into())
}

/// The name of a record: what it is, its id, and a few words.
pub fn title(a: &Ask<'_>, kind: Kind, id: &Id, version: &Version) -> String {
    let words = match kind {
        Kind::Standard => a.state().output(id).map(|(_, open)| open.act.title.clone()).unwrap_or_default(),
        _ => teller(a, |t| t.title(kind, &version.value)),
    };
    let args = [("kind", a.t(&format!("record-{}", kind.word())).into()), ("id", id.as_str().into())];
    a.say("record-title", &[args[0].clone(), args[1].clone(), ("words", words.into())])
}

fn written(a: &Ask<'_>, v: &Version) -> String {
    let names = a.plain_names();
    a.say("record-by", &[("who", names.person(a.texts, &v.person).into()), ("when", names.when(a.texts, v.at).into())])
}

/// The same with the beginning of the act's id: two versions may be of one person and minute.
fn named(a: &Ask<'_>, v: &Version) -> String {
    a.say("record-version", &[("by", written(a, v).into()), ("id", v.op.short().into())])
}

/// Whether somebody may write over a record: their seat may, and their unit keeps it.
pub fn may_edit(a: &Ask<'_>, kind: Kind, heads: &[Version]) -> bool {
    kind.may_write(a.person()) && heads.iter().any(|v| v.unit == *a.unit())
}

fn actions(a: &Ask<'_>, kind: Kind, id: &Id, heads: &[Version]) -> Vec<(String, String)> {
    let base = format!("/investigation/{}/{id}", kind.word());
    let mut out = Vec::new();
    if may_edit(a, kind, heads) {
        out.push((format!("{base}/edit"), a.t("record-edit")));
    }
    if kind == Kind::Request && kind.may_write(a.person()) {
        out.push((format!("{base}/arrived"), a.t("request-arrived-title")));
        out.push((format!("{base}/reply"), a.t("request-reply-title")));
    }
    if kind == Kind::Consent && kind.may_write(a.person()) && a.state().may_withdraw_consent(a.unit(), id) {
        out.push((format!("{base}/withdraw"), a.t("withdraw-consent-title")));
    }
    out
}

fn record(t: &Teller<'_>, kind: Kind, version: &Version) -> String {
    let rows: Vec<(String, String)> =
        kind.specs().iter().map(|spec| (t.label(kind, spec), t.html(spec, &version.value))).collect();
    parts::facts_html(&rows)
}

/// Versions made apart: what differs, and for those who may, a form that begins from each.
fn conflict(a: &Ask<'_>, kind: Kind, id: &Id, heads: &[Version]) -> String {
    let mut out = format!("<h2>{}</h2><p>{}</p>", esc(&a.t("record-apart")), esc(&a.t("record-apart-lede")));
    let first = &heads[0];
    for other in &heads[1..] {
        let changes = teller(a, |t| t.changes(kind, &first.value, &other.value));
        out.push_str(&differences(a, &changes, &named(a, first), &named(a, other)));
    }
    let begin = |v: &Version| {
        let href = format!("/investigation/{}/{id}/edit?from={}", kind.word(), v.op);
        (href, a.say("record-begin-from", &[("version", named(a, v).into())]))
    };
    if may_edit(a, kind, heads) {
        let mine: Vec<_> = heads.iter().filter(|v| v.unit == *a.unit()).map(begin).collect();
        out.push_str(&parts::actions(&mine));
    }
    out
}

/// Fields that differ, side by side.
pub fn differences(a: &Ask<'_>, changes: &[Change], before: &str, after: &str) -> String {
    if changes.is_empty() {
        return format!("<p class=\"meta\">{}</p>", esc(&a.t("record-same")));
    }
    let row = |c: &Change| {
        format!(
            "<tr><th scope=\"row\">{}</th><td><bdi class=\"lines\">{}</bdi></td><td><bdi class=\"lines\">{}</bdi></td></tr>",
            esc(&c.label),
            esc(&c.before),
            esc(&c.after)
        )
    };
    let name = esc(&a.t("record-differs"));
    format!(
        "<div class=\"scroll\" role=\"region\" aria-label=\"{name}\" tabindex=\"0\"><table><caption>{name}</caption><thead><tr>\
         <th scope=\"col\">{}</th><th scope=\"col\">{}</th><th scope=\"col\">{}</th></tr></thead><tbody>{}</tbody></table></div>",
        esc(&a.t("record-field")),
        esc(before),
        esc(after),
        changes.iter().map(row).collect::<String>()
    )
}

/// What stands around a record, by its kind.
fn around(a: &Ask<'_>, kind: Kind, id: &Id, version: &Version) -> Result<String, Trouble> {
    Ok(match kind {
        Kind::Evidence => evidence(a, id),
        Kind::Finding => finding(a, id, version)?,
        Kind::Law => {
            let table = teller(a, |t| t.table(&a.t("f-law-elements"), &version.value["elements"]));
            table + &section(a, "ceiling-title", &ceiling::html(a, id)?) + &cited(a, [id])?
        }
        Kind::Context => cited(a, [id])?,
        Kind::Request => request(a, id)? + &cited(a, [id])?,
        Kind::Consent => consent(a, id),
        Kind::Risk | Kind::Forecast | Kind::Standard => String::new(),
    })
}

fn heading(a: &Ask<'_>, id: &str) -> String {
    parts::heading(2, &a.t(id))
}

fn section(a: &Ask<'_>, title: &str, html: &str) -> String {
    heading(a, title) + html
}

fn cited<'i>(a: &Ask<'_>, ids: impl IntoIterator<Item = &'i Id>) -> Result<String, Trouble> {
    let texts = rests::citing(a, &ids.into_iter().cloned().collect())?;
    Ok(section(a, "rests-title", &rests::html(a, &texts)))
}

fn evidence(a: &Ask<'_>, id: &Id) -> String {
    let links = |key: &str| teller(a, |t| t.links(&rests::naming(a, Kind::Finding, key, id)));
    let rows = [(a.t("evidence-carries"), links("evidence_for")), (a.t("evidence-against"), links("evidence_against"))];
    if rows.iter().all(|(_, links)| links.is_empty()) {
        return section(a, "evidence-findings", &parts::paragraphs(&[a.t("evidence-unused")]));
    }
    section(a, "evidence-findings", &parts::facts_html(&rows))
}

fn finding(a: &Ask<'_>, id: &Id, version: &Version) -> Result<String, Trouble> {
    let mut out = String::new();
    let tables = rests::tables(a, id);
    for table in &tables {
        let heads = shelf::seen(a.state(), &a.eyes, Kind::Law, table);
        let Some(head) = heads.first() else { continue };
        let name = title(a, Kind::Law, table, head);
        let href = format!("/investigation/law/{table}");
        let _ = write!(out, "<h2 dir=\"auto\">{}</h2>", parts::link(&href, &name));
        out.push_str(&teller(a, |t| t.table(&a.t("f-law-elements"), &head.value["elements"])));
        out.push_str(&ceiling::html(a, table)?);
    }
    let actor = version.value["scope"]["actor"].as_str().unwrap_or_default().to_owned();
    let asked = shelf::ids(a.state(), Kind::Request).into_iter().filter(|request| {
        let heads = shelf::heads(a.state(), Kind::Request, request);
        !actor.is_empty() && heads.iter().any(|v| v.text("about") == actor)
    });
    let mut replies = String::new();
    for request in asked {
        let lines = clock::lines(a, request)?.join(" ");
        let link = parts::link(&format!("/investigation/request/{request}"), request.as_str());
        let _ = write!(replies, "<li>{link}: {}</li>", esc(&lines));
    }
    if !actor.is_empty() {
        let none = parts::paragraphs(&[a.t("finding-nobody-asked")]);
        out.push_str(&section(
            a,
            "finding-replies",
            &if replies.is_empty() { none } else { format!("<ul>{replies}</ul>") },
        ));
    }
    let ids: BTreeSet<Id> = tables.iter().cloned().chain([id.clone()]).collect();
    let texts = rests::citing(a, &ids)?;
    out.push_str(&section(a, "rests-title", &rests::html(a, &texts)));
    out.push_str(&picture::finding(a, id, version, &tables, &texts));
    Ok(out)
}

fn request(a: &Ask<'_>, id: &Id) -> Result<String, Trouble> {
    let names = a.plain_names();
    let who = |person: &Id, at| {
        let args = [("who", names.person(a.texts, person).into()), ("when", names.when(a.texts, at).into())];
        a.say("said-by", &args)
    };
    let mut items = String::new();
    for (op, r) in a.state().reply_receipts.iter().filter(|(_, r)| r.act.request == *id) {
        let when = names.when_for_request(a.texts, r.act.received, id);
        let line = a.say("request-arrived", &[("when", when.into()), ("proof", r.act.proof.as_str().into())]);
        items.push_str(&act(op, &line, &who(&r.person, r.at)));
    }
    for (op, r) in a.state().replies.iter().filter(|(_, r)| r.act.request == *id) {
        let answers: Vec<String> = r.act.answers.iter().map(ToString::to_string).collect();
        let when = names.when_for_request(a.texts, r.act.received, id);
        let questions = crate::say::list::all(a.texts, &answers, crate::say::list::Joined::And);
        let args = [("when", when.into()), ("questions", questions.into()), ("count", answers.len().into())];
        let line = a.say("request-replied", &args);
        items.push_str(&act(op, &line, &who(&r.person, r.at)));
    }
    let clock = parts::paragraphs(&clock::lines(a, id)?);
    let acts = if items.is_empty() { String::new() } else { format!("<ul>{items}</ul>") };
    Ok(section(a, "clock-title", &(clock + &acts)))
}

fn act(op: &OpId, line: &str, who: &str) -> String {
    format!("<li>{}<p class=\"meta\">{}</p></li>", parts::link(&format!("/act/{op}"), line), esc(who))
}

fn consent(a: &Ask<'_>, id: &Id) -> String {
    let names = a.plain_names();
    let mut out = String::new();
    for w in a.state().consent_withdrawals.values().filter(|w| w.act.consent == *id) {
        let purposes: Vec<String> = teller(a, |t| w.act.purposes.iter().map(|p| t.word("purpose", p)).collect());
        let when = names.when(a.texts, w.at);
        let purposes = crate::say::list::all(a.texts, &purposes, crate::say::list::Joined::And);
        let args = [("when", when.into()), ("count", w.act.purposes.len().into()), ("purposes", purposes.into())];
        let _ = write!(out, "<p class=\"error\">{}</p>", esc(&a.say("consent-taken-back", &args)));
    }
    let evidence = teller(a, |t| t.links(&rests::naming(a, Kind::Evidence, "consents", id)));
    let none = || parts::paragraphs(&[a.t("consent-unused")]);
    out + &section(a, "consent-evidence", &if evidence.is_empty() { none() } else { format!("<p>{evidence}</p>") })
}

/// Who wrote which version when, and what each changed.
fn versions(a: &Ask<'_>, kind: Kind, id: &Id) -> String {
    let all = shelf::versions(a.state(), kind, id);
    let all: Vec<&Version> = all.iter().filter(|v| v.is_for(kind, &a.eyes)).collect();
    let mut out = String::from("<ul>");
    for v in &all {
        let earlier = all.iter().find(|e| v.replaces.contains(&e.op));
        let changed = earlier.map(|e| teller(a, |t| t.changes(kind, &e.value, &v.value))).unwrap_or_default();
        let line = parts::link(&format!("/act/{}", v.op), &named(a, v));
        let diff = earlier.filter(|_| !changed.is_empty()).map_or_else(String::new, |e| {
            let diff = differences(a, &changed, &named(a, e), &named(a, v));
            format!("<details><summary>{}</summary>{diff}</details>", esc(&a.t("record-changed")))
        });
        let _ = write!(out, "<li>{line}{diff}</li>");
    }
    section(a, "record-versions", &(out + "</ul>"))
}

/// Questions of a request, by number: of the first version these eyes see.
pub fn asked(a: &Ask<'_>, request: &Id) -> Option<Vec<(u64, String)>> {
    let heads = shelf::seen(a.state(), &a.eyes, Kind::Request, request);
    heads.first().map(|v| questions(&v.value["questions"]))
}

/// The address of something that may be open to a reader.
pub fn href(a: &Ask<'_>, id: &Id) -> Option<String> {
    match look(a, id) {
        Look::Open(href) => Some(href),
        _ => None,
    }
}
