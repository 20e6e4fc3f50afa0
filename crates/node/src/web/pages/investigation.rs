//! The investigation: what this space looks into, what was found and by whom, and who takes part.

use std::fmt::Write as _;

use nobis_core::ids::Id;
use nobis_core::report::Verdict;
use nobis_core::sight::What;

use super::super::ask::{Answer, Ask, Page};
use super::parts::{self, esc};
use super::record::{self, Kind, kinds, shelf, teller};
use crate::say;
use crate::trouble::Trouble;

/// Records on one page of a list.
const ON_PAGE: usize = 100;
/// Requests and risks told on the first page; their lists have all.
const TOLD: usize = 12;

/// What this space investigates, at a glance.
///
/// # Errors
/// A charter can't be read.
pub fn overview(a: &Ask<'_>) -> Answer {
    let title = a.state().founded.as_ref().map(|f| f.title.clone()).unwrap_or_default();
    let mut body = format!("<p class=\"lede\" dir=\"auto\">{}</p>", esc(&title));
    body.push_str(&parts::heading(2, &a.t("investigation-records")));
    body.push_str(&counts(a));
    body.push_str(&parts::heading(2, &a.t("investigation-units")));
    body.push_str(&units(a)?);
    body.push_str(&parts::heading(2, &a.t("investigation-replies")));
    body.push_str(&replies(a)?);
    if a.may(What::Risks) {
        body.push_str(&parts::heading(2, &a.t("investigation-risks")));
        body.push_str(&risks(a));
    }
    let way = super::way::of_space(a)?;
    Ok(Page::new(a.t("investigation-title"), body).at("/investigation").leading(way).into())
}

/// How many more there are than a reader sees, beside so many that they see.
fn hidden(a: &Ask<'_>, seen: usize, count: usize) -> String {
    let id = if seen == 0 { "investigation-only-hidden" } else { "investigation-hidden" };
    if count == 0 { String::new() } else { a.say(id, &[("count", count.into())]) }
}

/// Each kind with how many there are, and for those who may write it a link to write one.
fn counts(a: &Ask<'_>) -> String {
    let mut out = String::from("<ul class=\"cards kinds\">");
    for kind in Kind::ALL {
        if !kind.may(&a.eyes) {
            continue;
        }
        let (mine, more) = shelf::sorted_by_sight(a.state(), &a.eyes, kind);
        let word = kind.word();
        let name = a.t(&format!("records-{word}"));
        let line = a.say("investigation-count", &[("name", name.into()), ("count", mine.len().into())]);
        let _ = write!(out, "<li class=\"card\"><h3>{}</h3>", parts::link(&format!("/investigation/{word}"), &line));
        if more > 0 {
            let _ = write!(out, "<p class=\"meta\">{}</p>", esc(&hidden(a, mine.len(), more)));
        }
        if kind.may_write(a.person()) {
            let new = parts::link(&format!("/investigation/{word}/new"), &a.t(&format!("record-new-{word}")));
            let _ = write!(out, "<p>{new}</p>");
        }
        out.push_str("</li>");
    }
    out + "</ul>"
}

/// Who takes part: every unit of the space, and for each text what was promised to whom and what was delivered.
fn units(a: &Ask<'_>) -> Result<String, Trouble> {
    let names = a.plain_names();
    let named: Vec<String> = a.trust().units.keys().map(|unit| names.unit(unit)).collect();
    let mut out = parts::list(&named);
    for output in a.state().opened.keys() {
        let (report, view) = (a.report(output)?, a.view(output)?);
        let names = a.names(&view);
        let _ = write!(out, "<h3 dir=\"auto\">{}</h3>", parts::link(&format!("/o/{output}"), &view.open.act.title));
        let lines: Vec<String> = report.engagement.iter().map(|e| say::unit_line(a.texts, e, &names)).collect();
        let none = || parts::paragraphs(&[a.t("investigation-no-unit")]);
        out.push_str(&if lines.is_empty() { none() } else { parts::list(&lines) });
    }
    Ok(out)
}

/// Every request with its clock.
fn replies(a: &Ask<'_>) -> Result<String, Trouble> {
    let ids = shelf::ids(a.state(), Kind::Request);
    let mut out = String::from("<ul class=\"cards\">");
    for id in ids.iter().take(TOLD) {
        let heads = shelf::heads(a.state(), Kind::Request, id);
        let Some(version) = heads.first() else { continue };
        let name = record::title(a, Kind::Request, id, version);
        let sent = teller(a, |t| version.text("sent").parse().map(|at| (t.when)(at)));
        let arrived = a.state().reply_receipts.values().filter(|r| r.act.request == **id);
        let proof: Vec<String> = arrived.map(|r| r.act.proof.clone()).collect();
        let rows = [
            (a.t("f-request-sent"), sent.unwrap_or_default()),
            (a.t("request-proof"), proof.join(" · ")),
            (a.t("clock-title"), record::clocks(a, id)?.join("\n")),
        ];
        let link = parts::link(&format!("/investigation/request/{id}"), &name);
        let _ = write!(out, "<li class=\"card\"><h3 dir=\"auto\">{link}</h3>{}</li>", parts::facts(&rows));
    }
    if ids.is_empty() {
        return Ok(parts::paragraphs(&[a.t("investigation-no-request")]));
    }
    Ok(out + "</ul>" + &more(a, Kind::Request, ids.len()))
}

fn more(a: &Ask<'_>, kind: Kind, count: usize) -> String {
    if count <= TOLD {
        return String::new();
    }
    let rest = a.say("text-more", &[("count", (count - TOLD).into())]);
    format!("<p>{}</p>", parts::link(&format!("/investigation/{}", kind.word()), &rest))
}

/// Who could be harmed, and when somebody looks again.
fn risks(a: &Ask<'_>) -> String {
    let ids = shelf::ids(a.state(), Kind::Risk);
    let names = a.plain_names();
    let mut out = String::from("<ul class=\"cards\">");
    for id in ids.iter().take(TOLD) {
        let heads = shelf::heads(a.state(), Kind::Risk, id);
        let Some(version) = heads.first() else { continue };
        let due = version.text("check_in").parse::<nobis_core::moment::Moment>().ok();
        let late = due.is_some_and(|due| due < a.now);
        let state = if late { parts::state(a.texts, &Verdict::Wait) } else { String::new() };
        let when = due.map_or_else(
            || a.t("risk-no-check"),
            |due| a.say("risk-check", &[("when", names.when(a.texts, due).into())]),
        );
        let link = parts::link(&format!("/investigation/risk/{id}"), &record::title(a, Kind::Risk, id, version));
        let _ = write!(
            out,
            "<li class=\"card\"><h3 dir=\"auto\">{link} {state}</h3><p dir=\"auto\">{}</p><p class=\"meta\">{}</p></li>",
            esc(version.text("harm")),
            esc(&when)
        );
    }
    if ids.is_empty() {
        return parts::paragraphs(&[a.t("investigation-no-risk")]);
    }
    out + "</ul>" + &more(a, Kind::Risk, ids.len())
}

/// All records of a kind that the reader may see.
///
/// # Errors
/// No such kind, or none for this reader.
pub fn list(a: &Ask<'_>) -> Answer {
    let kind = record::kind(a)?;
    let (mine, more) = shelf::sorted_by_sight(a.state(), &a.eyes, kind);
    let from: usize = a.query.one("from").parse().unwrap_or(0).min(mine.len());
    let word = kind.word();
    let mut body = parts::lede(&a.t(&format!("record-about-{word}")));
    if more > 0 {
        let _ = write!(body, "<p class=\"meta\">{}</p>", esc(&hidden(a, mine.len(), more)));
    }
    if kind.may_write(a.person()) {
        body.push_str(&parts::actions(&[(format!("/investigation/{word}/new"), a.t(&format!("record-new-{word}")))]));
    }
    let name = a.t(&format!("records-{word}"));
    if mine.is_empty() && more == 0 {
        body.push_str(&parts::paragraphs(&[a.t("investigation-none")]));
    } else if !mine.is_empty() {
        body.push_str(&table(a, kind, &name, &mine[from..mine.len().min(from + ON_PAGE)]));
    }
    let page = |from: usize| format!("/investigation/{word}?from={from}");
    let mut turn = Vec::new();
    if from > 0 {
        turn.push((page(from.saturating_sub(ON_PAGE)), a.t("list-before")));
    }
    if from + ON_PAGE < mine.len() {
        turn.push((page(from + ON_PAGE), a.t("list-after")));
    }
    body.push_str(&parts::actions(&turn));
    Ok(Page::new(name, body).at("/investigation").into())
}

fn table(a: &Ask<'_>, kind: kinds::Kind, name: &str, ids: &[Id]) -> String {
    let names = a.plain_names();
    let mut rows = String::new();
    for id in ids {
        let heads = shelf::seen(a.state(), &a.eyes, kind, id);
        let Some(v) = heads.first() else { continue };
        let title = match kind {
            Kind::Standard => a.state().output(id).map(|(_, o)| o.act.title.clone()).unwrap_or_default(),
            _ => teller(a, |t| t.title(kind, &v.value)),
        };
        let apart =
            if heads.len() > 1 { format!("<strong>{}</strong> ", esc(&a.t("record-apart"))) } else { String::new() };
        let _ = write!(
            rows,
            "<tr><th scope=\"row\"><a class=\"id\" href=\"/investigation/{}/{id}\">{id}</a></th><td>{apart}<bdi>{}</bdi></td><td>{}</td><td>{}</td></tr>",
            kind.word(),
            esc(&title),
            esc(&names.unit(&v.unit)),
            esc(&names.when(a.texts, v.at))
        );
    }
    let head = ["record-id", "list-what", "list-unit", "list-when"];
    let head: String = head.iter().map(|id| format!("<th scope=\"col\">{}</th>", esc(&a.t(id)))).collect();
    let name = esc(name);
    format!(
        "<div class=\"scroll\" role=\"region\" aria-label=\"{name}\" tabindex=\"0\"><table><caption>{name}</caption><thead><tr>{head}</tr></thead>\
         <tbody>{rows}</tbody></table></div>"
    )
}
