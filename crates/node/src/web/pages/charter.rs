//! The charter an output goes by, in plain words; and the rules that no charter can change.
//!
//! What is binding is the text as it was pinned, shown whole at the foot. Words in other languages are a reading aid,
//! and say so.

use std::fmt::Write as _;

use nobis_core::acts::Checkpoint;
use nobis_core::charter::{Charter, CrisisRule, NoResponse, PRESETS, Signed};
use nobis_core::reading::Gate;
use nobis_core::records::ReplyClass;
use nobis_core::view::View;

use super::super::ask::{Answer, Ask, Page};
use super::super::criteria;
use super::parts::{self, esc};
use crate::say::{self, Arg, list};

/// The charter of an output.
///
/// # Errors
/// No such output, or its charter can't be read.
pub fn charter(a: &Ask<'_>) -> Answer {
    let output = a.output()?;
    let view = a.view(output)?;
    let charter = view.charter;
    let mut body = parts::lede(&a.say("charter-lede", &[("name", charter.name.as_str().into())]));
    body.push_str(&purpose(a, charter));
    match &charter.crisis {
        Some(rule) => body.push_str(&section(a, "charter-crisis", &crisis(a, rule))),
        None => body.push_str(&checkpoints(a, charter)),
    }
    body.push_str(&consent(a, charter));
    body.push_str(&section(a, "charter-objections", &objections(a, charter)));
    body.push_str(&section(a, "charter-panel", &panel(a, charter)));
    body.push_str(&replies(a, charter));
    body.push_str(&section(a, "charter-others", &others(a, charter)));
    body.push_str(&gates(a, charter));
    body.push_str(&fixed(a));
    body.push_str(&original(a, &view));
    Ok(Page::new(a.t("charter-title"), body).of(output, "/charter").into())
}

fn section(a: &Ask<'_>, title: &str, lines: &[String]) -> String {
    parts::heading(2, &a.t(title)) + &parts::list(lines)
}

fn count(n: u32) -> Arg<'static> {
    usize::try_from(n).unwrap_or(usize::MAX).into()
}

/// A line whose only value is a number.
fn counted(a: &Ask<'_>, id: &str, n: u32) -> String {
    a.say(id, &[("count", count(n))])
}

fn whole(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

/// The preset whose purpose a charter has: then there are words about it in the reader's language.
pub fn preset(charter: &Charter) -> Option<String> {
    let is_it = |text: &str| Charter::parse(text).is_ok_and(|c| c.purpose == charter.purpose);
    PRESETS.iter().find(|(_, text)| is_it(text)).map(|(name, _)| name.to_lowercase())
}

/// What a charter is for: its own words; where they are those of a preset, in the reader's language too.
fn purpose(a: &Ask<'_>, charter: &Charter) -> String {
    let aid = preset(charter).and_then(|name| a.texts.find(&format!("charter-purpose-{name}"), &[]));
    parts::heading(2, &a.t("charter-purpose")) + &aided(a, aid.as_deref(), &charter.purpose)
}

/// Binding words, with a translation before them where there is one.
fn aided(a: &Ask<'_>, aid: Option<&str>, binding: &str) -> String {
    match aid.filter(|aid| *aid != binding) {
        None => format!("<p lang=\"en\" dir=\"ltr\">{}</p>", esc(binding)),
        Some(aid) => format!(
            "<p>{}</p><details><summary>{}</summary><p lang=\"en\" dir=\"ltr\">{}</p></details>",
            esc(aid),
            esc(&a.t("charter-binding")),
            esc(binding)
        ),
    }
}

fn table(caption: &str, heads: &[String], rows: &[[String; 2]]) -> String {
    let heads: String = heads.iter().map(|h| format!("<th scope=\"col\">{}</th>", esc(h))).collect();
    let mut out = String::new();
    for [name, value] in rows {
        let _ = write!(out, "<tr><th scope=\"row\">{}</th><td>{}</td></tr>", esc(name), esc(value));
    }
    format!(
        "<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"{0}\"><table><caption>{0}</caption>\
         <thead><tr>{heads}</tr></thead><tbody>{out}</tbody></table></div>",
        esc(caption)
    )
}

fn checkpoints(a: &Ask<'_>, charter: &Charter) -> String {
    let points = Checkpoint::ALL.iter().filter_map(|c| Some((c, charter.checkpoints.get(c)?)));
    let rows: Vec<[String; 2]> = points.map(|(c, days)| [a.texts.word(c), counted(a, "charter-days", *days)]).collect();
    let heads = [a.t("charter-point"), a.t("charter-time")];
    parts::heading(2, &a.t("charter-checkpoints"))
        + &parts::paragraphs(&[a.t("charter-checkpoints-how")])
        + &table(&a.t("charter-checkpoints-caption"), &heads, &rows)
}

/// What stands in the place of working days where a charter is for hours.
fn crisis(a: &Ask<'_>, rule: &CrisisRule) -> Vec<String> {
    let forms: Vec<String> = rule.forms.iter().map(|form| a.texts.word(form)).collect();
    let with = |id: &str, name: &'static str, n: u32| a.say(id, &[(name, count(n))]);
    vec![
        with("charter-crisis-declared", "hours", rule.lasts_hours),
        a.say("charter-crisis-forms", &[("forms", list::all(a.texts, &forms, list::Joined::And).into())]),
        with("charter-crisis-answer", "minutes", rule.answer_minutes),
        with("charter-crisis-unreachable", "minutes", rule.unreachable_minutes),
        with("charter-crisis-safety", "minutes", rule.safety_minutes),
        with("charter-crisis-confirm", "days", rule.confirm_days),
        with("charter-crisis-note", "hours", rule.note_hours),
        with("charter-crisis-quarter", "count", rule.per_quarter),
    ]
}

fn consent(a: &Ask<'_>, charter: &Charter) -> String {
    let rule = &charter.consent;
    let signed = match rule.signed {
        Signed::Together => "charter-signed-together",
        Signed::Separately => "charter-signed-separately",
    };
    let silence = match rule.no_response {
        NoResponse::PassesLabelled => a.say(
            "charter-silence-passes",
            &[("ways", rule.no_response_channels.into()), ("persons", rule.no_response_persons.into())],
        ),
        NoResponse::Panel => a.t("charter-silence-panel"),
    };
    let mut answers = vec![a.t("charter-consent-covers")];
    let mut silences = vec![a.t("charter-silence-never"), silence, counted(a, "charter-cool-off", rule.cool_off_hours)];
    if charter.crisis.is_none() {
        answers.insert(0, a.t(signed));
        silences.insert(2, counted(a, "charter-unreachable", rule.unreachable_days));
    }
    section(a, "charter-consent", &answers) + &section(a, "charter-silence", &silences)
}

/// Whole hours where they are whole.
fn withdrawal_time(a: &Ask<'_>, minutes: u32) -> String {
    if minutes.is_multiple_of(60) {
        counted(a, "charter-withdrawal-hours", minutes / 60)
    } else {
        counted(a, "charter-withdrawal-minutes", minutes)
    }
}

fn objections(a: &Ask<'_>, charter: &Charter) -> Vec<String> {
    let rule = &charter.objections;
    let own = if rule.own_state_law_holds { "charter-own-state-holds" } else { "charter-own-state-dissent" };
    let mut lines = vec![a.t(own), a.t("charter-withdrawal"), withdrawal_time(a, rule.withdrawal_minutes)];
    if charter.crisis.is_none() {
        lines.insert(0, counted(a, "charter-answer-days", rule.answer_days));
        lines.insert(2, counted(a, "charter-impartiality-days", rule.impartiality_days));
    }
    lines
}

fn panel(a: &Ask<'_>, charter: &Charter) -> Vec<String> {
    let rule = &charter.panel;
    vec![
        counted(a, "charter-quorum", whole(rule.quorum)),
        counted(a, "charter-panel-days", rule.days),
        a.t("charter-panel-limits"),
    ]
}

/// In order of how much there is to look into.
const CLASSES: [(ReplyClass, &str); 5] = [
    (ReplyClass::KnownIncident, "reply-class-known-incident"),
    (ReplyClass::NewIncident, "reply-class-new-incident"),
    (ReplyClass::Individual, "reply-class-individual"),
    (ReplyClass::Legal, "reply-class-legal"),
    (ReplyClass::Pattern, "reply-class-pattern"),
];

fn replies(a: &Ask<'_>, charter: &Charter) -> String {
    let rule = &charter.reply;
    let row = |(class, id): &(ReplyClass, &str)| Some([a.t(id), counted(a, "charter-days", *rule.days.get(class)?)]);
    let rows: Vec<[String; 2]> = CLASSES.iter().filter_map(row).collect();
    let heads = [a.t("charter-about"), a.t("charter-time")];
    let times = say::days(a.texts, i64::from(rule.hostilities_tenths), 10);
    let ceiling = |level: u8| a.t(&format!("ceiling-{level}"));
    let lines = [
        a.say("charter-hostilities", &[("times", times.into())]),
        a.say("charter-short", &[("ceiling", ceiling(rule.short_ceiling).into())]),
        a.say("charter-below-third", &[("ceiling", ceiling(rule.below_third_ceiling).into())]),
    ];
    parts::heading(2, &a.t("gate-reply"))
        + &parts::paragraphs(&[a.t("charter-reply-how")])
        + &table(&a.t("charter-reply-caption"), &heads, &rows)
        + &parts::list(&lines)
}

fn others(a: &Ask<'_>, charter: &Charter) -> Vec<String> {
    let mut lines = vec![
        counted(a, "charter-sources", whole(charter.facts.independent_sources)),
        counted(a, "charter-harm-hours", charter.harm.attestation_hours),
    ];
    if let Some(ceilings) = &charter.ceilings {
        let facts = a.t(&format!("standard-{}", ceilings.facts.min(4)));
        let law = a.t(&format!("ceiling-{}", ceilings.law.min(4)));
        lines.push(a.say("charter-ceilings", &[("facts", facts.into()), ("law", law.into())]));
        if !ceilings.patterns {
            lines.push(a.t("charter-no-patterns"));
        }
    }
    lines
}

const GATES: [Gate; 8] = [
    Gate::Facts,
    Gate::Law,
    Gate::Context,
    Gate::Precision,
    Gate::Harm,
    Gate::Impartiality,
    Gate::Reply,
    Gate::Release,
];

fn gates(a: &Ask<'_>, charter: &Charter) -> String {
    let mut out = parts::heading(2, &a.t("charter-gates")) + &parts::paragraphs(&[a.t("charter-gates-how")]);
    out.push_str("<ul class=\"cards\">");
    for gate in GATES {
        let Some(rule) = charter.gate(gate.word()) else { continue };
        let _ = write!(
            out,
            "<li class=\"card\"><h3>{}</h3>{}<p class=\"meta\">{}</p></li>",
            esc(&a.texts.word(&gate)),
            aided(a, criteria::aid(a.texts, gate, &rule.criterion).as_deref(), &rule.criterion),
            esc(&criteria::signers(a.texts, rule))
        );
    }
    out + "</ul>"
}

/// How many rules there are that no charter can change.
const FIXED: usize = 13;

fn fixed(a: &Ask<'_>) -> String {
    let lines: Vec<String> = (1..=FIXED).map(|n| a.t(&format!("fixed-rule-{n}"))).collect();
    parts::heading(2, &a.t("charter-fixed")) + &parts::paragraphs(&[a.t("charter-fixed-how")]) + &parts::list(&lines)
}

fn original(a: &Ask<'_>, view: &View<'_>) -> String {
    let digest = view.open.act.charter;
    let text = a.state().charter_text(&digest).unwrap_or_default();
    format!(
        "{}<p>{}</p>{}<details><summary>{}</summary><pre lang=\"en\" dir=\"ltr\">{}</pre></details>",
        parts::heading(2, &a.t("charter-original")),
        esc(&a.t("charter-original-how")),
        super::verify::digest(&digest),
        esc(&a.t("charter-original-show")),
        esc(text)
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::say::Texts;

    #[test]
    fn every_preset_is_read_aloud_in_english_exactly_as_it_binds() {
        let texts = Texts::for_lang("en");
        for (name, text) in PRESETS {
            let charter = Charter::parse(text).expect("presets are charters");
            let name = name.to_lowercase();
            assert_eq!(texts.get(&format!("charter-purpose-{name}"), &[]), charter.purpose);
        }
    }

    #[test]
    fn no_fixed_rule_lacks_its_words() {
        let texts = Texts::for_lang("en");
        assert!((1..=FIXED).all(|n| texts.find(&format!("fixed-rule-{n}"), &[]).is_some()));
        assert!(CLASSES.iter().all(|(_, id)| texts.find(id, &[]).is_some()));
    }
}
