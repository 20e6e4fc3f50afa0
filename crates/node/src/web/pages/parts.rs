//! Small parts many pages share: paragraphs, states, links. Whatever is not written here is escaped.

use std::fmt::Write as _;

use askama::filters::{Html, escape};
use nobis_core::ids::Id;
use nobis_core::moment::Moment;
use nobis_core::op::OpId;
use nobis_core::report::{Report, Verdict};

use super::super::ask::{Ask, Bare};
use crate::say::{self, Names, Texts};

/// Text as HTML shows it.
pub fn esc(text: &str) -> String {
    escape(text, Html).map_or_else(|never| match never {}, |safe| safe.to_string())
}

/// The first sentence of a page.
pub fn lede(text: &str) -> String {
    format!("<p class=\"lede\">{}</p>", esc(text))
}

/// A heading.
pub fn heading(level: u8, text: &str) -> String {
    format!("<h{level}>{}</h{level}>", esc(text))
}

/// Paragraphs of plain text.
pub fn paragraphs(lines: &[String]) -> String {
    lines.iter().map(|line| format!("<p>{}</p>", esc(line))).collect()
}

/// A list of plain lines.
pub fn list(lines: &[String]) -> String {
    let items: String = lines.iter().map(|line| format!("<li>{}</li>", esc(line))).collect();
    if items.is_empty() { items } else { format!("<ul>{items}</ul>") }
}

/// What acts of other units prove of an act's time, on the reader's clock.
pub fn proven(a: &Ask<'_>, names: &Names, op: &OpId) -> Vec<String> {
    let Some(proven) = a.home.clocks().proven(op) else { return Vec::new() };
    say::proven(a.texts, &proven, &|at| names.when(a.texts, at), &|unit| names.unit(unit))
}

/// A link.
pub fn link(href: &str, text: &str) -> String {
    format!("<a href=\"{}\">{}</a>", esc(href), esc(text))
}

/// A whole hour at least so many seconds from now: what a field of time begins with.
pub fn hour_after(now: Moment, seconds: i64) -> Moment {
    let later = now.plus_seconds(seconds + 3_599);
    later.plus_seconds(-later.unix().rem_euclid(3_600))
}

/// Links that look like buttons, side by side. The one for somebody in danger is found at a glance: it has a shape and
/// a double edge, and whoever is in a hurry doesn't read the others first.
pub fn actions(links: &[(String, String)]) -> String {
    let item = |(href, text): &(String, String)| {
        let class = if href.ends_with("/alert") { "alarm" } else { "quiet" };
        format!("<li><a class=\"button {class}\" href=\"{}\">{}</a></li>", esc(href), esc(text))
    };
    if links.is_empty() {
        String::new()
    } else {
        format!("<ul class=\"actions\">{}</ul>", links.iter().map(item).collect::<String>())
    }
}

/// Somebody's own words, kept as they wrote them.
pub fn quote(text: &str) -> String {
    format!("<blockquote class=\"quote\" dir=\"auto\">{}</blockquote>", esc(text))
}

/// The class of a verdict: its colour and mark.
pub fn state_class(verdict: &Verdict) -> &'static str {
    match verdict {
        Verdict::Clear => "clear",
        Verdict::Wait => "wait",
        Verdict::Stale => "stale",
        Verdict::Hold => "hold",
    }
}

/// Where a whole text stands: held, waiting for something, or clear.
pub fn standing(report: &Report) -> Verdict {
    match (report.is_clear(), report.blockers().any(|b| b.reason.is_hold())) {
        (true, _) => Verdict::Clear,
        (_, true) => Verdict::Hold,
        _ => Verdict::Wait,
    }
}

/// A verdict as a word with its mark.
pub fn state(texts: &Texts, verdict: &Verdict) -> String {
    format!("<span class=\"state {}\">{}</span>", state_class(verdict), esc(&texts.word(verdict)))
}

/// Names and values below each other; those without a value are left out.
pub fn facts(rows: &[(String, String)]) -> String {
    let mut out = String::from("<dl class=\"facts\">");
    for (name, value) in rows.iter().filter(|(_, value)| !value.is_empty()) {
        let _ = write!(out, "<dt>{}</dt><dd dir=\"auto\">{}</dd>", esc(name), esc(value));
    }
    out + "</dl>"
}

/// The same with values that are HTML already.
pub fn facts_html(rows: &[(String, String)]) -> String {
    let mut out = String::from("<dl class=\"facts\">");
    for (name, value) in rows.iter().filter(|(_, value)| !value.is_empty()) {
        let _ = write!(out, "<dt>{}</dt><dd dir=\"auto\">{value}</dd>", esc(name));
    }
    out + "</dl>"
}

/// A button that locks one's own key, opens that of somebody in a rehearsal, and leads on, with what they had written.
pub fn become_button(person: &Id, then: &str, kept: &str, label: &str) -> String {
    format!(
        "<form method=\"post\" action=\"/unlock\"><input type=\"hidden\" name=\"person\" value=\"{}\">\
         <input type=\"hidden\" name=\"then\" value=\"{}\"><input type=\"hidden\" name=\"kept\" value=\"{}\"><p><button type=\"submit\">{}</button></p></form>",
        esc(person.as_str()),
        esc(then),
        esc(kept),
        esc(label)
    )
}

/// Buttons to play anybody in a rehearsal, by unit.
pub fn rehearsal(bare: &Bare<'_>, people: &[Id], then: &str, kept: &str) -> String {
    let mut out = format!("<div class=\"note\"><p>{}</p></div>", esc(&bare.t("unlock-rehearsal")));
    bare.app.look(|home| {
        let Some(trust) = home.map(crate::home::Home::trust) else { return };
        for unit in trust.units.values() {
            let here: Vec<_> = people.iter().filter_map(|p| trust.persons.get(p)).filter(|p| p.unit == unit.id).collect();
            if here.is_empty() {
                continue;
            }
            let _ = write!(out, "<h2 dir=\"auto\">{}</h2><ul class=\"cards people\">", esc(&unit.name));
            for person in here {
                let seats: Vec<String> = person.seats.iter().map(|s| bare.texts.word(s)).collect();
                let seats = crate::say::list::all(bare.texts, &seats, crate::say::list::Joined::And);
                let go = bare.say("unlock-as", &[("person", person.id.as_str().into())]);
                let _ = write!(
                    out,
                    "<li class=\"card\"><form method=\"post\" action=\"/unlock\"><input type=\"hidden\" name=\"person\" value=\"{}\">\
                     <input type=\"hidden\" name=\"then\" value=\"{}\"><input type=\"hidden\" name=\"kept\" value=\"{}\">\
                     <p class=\"meta\">{}</p><button type=\"submit\" class=\"quiet\">{}</button></form></li>",
                    esc(person.id.as_str()),
                    esc(then),
                    esc(kept),
                    esc(&seats),
                    esc(&go)
                );
            }
            out.push_str("</ul>");
        }
    });
    out
}
