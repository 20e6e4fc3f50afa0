//! What people said about an output: objections, concerns, alerts, dissents, and what became of each.

use nobis_core::gates::objections::{self, Effect};
use nobis_core::ids::Id;
use nobis_core::op::OpId;
use nobis_core::report::Verdict;
use nobis_core::sight::What;
use nobis_core::view::View;

use super::super::ask::{Answer, Ask, Page, not_found};
use super::letting_go;
use super::parts::{self, esc};
use crate::say::Names;
use crate::trouble::Trouble;

/// All that was said, what holds first.
///
/// # Errors
/// No such output.
pub fn said(a: &Ask<'_>) -> Answer {
    let output = a.output()?;
    let view = a.view(output)?;
    let names = a.names(&view);
    let mut body = String::new();
    let mut actions: Vec<(String, String)> = Vec::new();
    let works = a.works();
    for (tail, text) in
        [("object", "text-object"), ("concern", "text-concern"), ("alert", "text-alert"), ("declare", "declare-title")]
    {
        if works {
            actions.push((format!("/o/{output}/{tail}"), a.t(text)));
        }
    }
    if a.person().seats.contains(&nobis_core::trust::Seat::Section) {
        actions.push((format!("/o/{output}/dissent"), a.t("dissent-title")));
    }
    if works && view.charter.crisis.is_some() {
        actions.push((format!("/o/{output}/crisis"), a.t("crisis-title")));
    }
    body.push_str(&parts::actions(&actions));
    for (title, items) in [
        ("said-alerts", alerts(a, &view, &names)),
        ("said-objections", objections_said(a, &view, &names)),
        ("said-concerns", concerns(a, &view, &names)),
        ("said-dissents", dissents(a, &view, &names)),
        ("said-declared", declared(a, &view, &names)),
    ] {
        body.push_str(&parts::heading(2, &a.t(title)));
        if items.is_empty() {
            body.push_str(&format!("<p class=\"meta\">{}</p>", esc(&a.t("said-none"))));
        } else {
            body.push_str(&format!("<ul class=\"cards\">{}</ul>", items.concat()));
        }
    }
    body.push_str(&super::crisis::told(a, &view, &names));
    Ok(Page::new(a.t("said-title"), body).of(output, "/said").into())
}

pub(super) fn card(class: &str, href: &str, title: &str, state: &str, meta: &str, words: &str) -> String {
    format!(
        "<li class=\"card {class}\"><h3>{} {state}</h3><p class=\"meta\">{}</p>{words}</li>",
        parts::link(href, title),
        esc(meta)
    )
}

pub(super) fn meta(a: &Ask<'_>, names: &Names, person: &Id, at: nobis_core::moment::Moment) -> String {
    let args = [("who", names.person(a.texts, person).into()), ("when", names.when(a.texts, at).into())];
    a.say("said-by", &args)
}

fn alerts(a: &Ask<'_>, view: &View<'_>, names: &Names) -> Vec<String> {
    let mine = a.state().alerts.iter().filter(|(_, x)| x.act.output == *view.id);
    mine.map(|(op, alert)| {
        let stands = objections::alert_stands(view, op, alert);
        let state = parts::state(a.texts, if stands { &Verdict::Hold } else { &Verdict::Clear });
        let words = if a.eyes.alert(&alert.unit) { parts::quote(&alert.act.who) } else { hidden(a) };
        let title = a.say("said-alert-of", &[("unit", names.unit(&alert.unit).into())]);
        let class = if stands { "hold" } else { "clear" };
        card(class, &format!("/act/{op}"), &title, &state, &meta(a, names, &alert.person, alert.at), &words)
    })
    .collect()
}

fn hidden(a: &Ask<'_>) -> String {
    format!("<p class=\"meta\">{}</p>", esc(&a.t("said-hidden")))
}

fn effect(a: &Ask<'_>, effect: &Effect) -> (&'static str, String) {
    match effect {
        Effect::Holds => ("hold", parts::state(a.texts, &Verdict::Hold)),
        Effect::Withdrawn => ("", format!("<span class=\"state plain\">{}</span>", esc(&a.t("said-withdrawn")))),
        Effect::Travels(because) => {
            let why = a.t(&format!("because-{because}"));
            (
                "",
                format!(
                    "<span class=\"state plain\">{}</span> <span class=\"meta\">{}</span>",
                    esc(&a.t("said-travels")),
                    esc(&why)
                ),
            )
        }
    }
}

fn objections_said(a: &Ask<'_>, view: &View<'_>, names: &Names) -> Vec<String> {
    let line = |(op, o): (&OpId, &nobis_core::state::Signed<nobis_core::acts::Objection>)| {
        let (class, state) = effect(a, &objections::effect(view, op, o));
        let title = a.say(
            "said-objection",
            &[("unit", names.unit(&o.unit).into()), ("ground", a.texts.word(&o.act.ground).into())],
        );
        let words = if a.may(What::Arguments) { parts::quote(&o.act.argument) } else { hidden(a) };
        let answered = a.state().answers.values().any(|x| x.act.to == *op);
        let answered = esc(&a.t(if answered { "said-answered" } else { "said-unanswered" }));
        let words = format!("{words}<p class=\"meta\">{answered}</p>");
        card(class, &format!("/act/{op}"), &title, &state, &meta(a, names, &o.person, o.at), &words)
    };
    let mut all: Vec<String> = objections::of_output(view).map(line).collect();
    all.sort_by_key(|card| !card.starts_with("<li class=\"card hold"));
    all
}

fn concerns(a: &Ask<'_>, view: &View<'_>, names: &Names) -> Vec<String> {
    let mine = a.state().concerns.iter().filter(|(_, c)| c.act.output == *view.id);
    mine.map(|(op, c)| {
        let words = if a.may(What::Arguments) { parts::quote(&c.act.text) } else { hidden(a) };
        let title = a.say("said-concern-of", &[("unit", names.unit(&c.unit).into())]);
        card("", &format!("/act/{op}"), &title, "", &meta(a, names, &c.person, c.at), &words)
    })
    .collect()
}

fn dissents(a: &Ask<'_>, view: &View<'_>, names: &Names) -> Vec<String> {
    let mine = a.state().dissents.iter().filter(|(_, d)| d.act.output == *view.id);
    mine.map(|(op, d)| {
        let title = a.say(
            "said-dissent-of",
            &[("unit", names.unit(&d.unit).into()), ("ground", a.texts.word(&d.act.ground).into())],
        );
        let words = if d.act.text.is_empty() { String::new() } else { parts::quote(&d.act.text) };
        card("", &format!("/act/{op}"), &title, "", &meta(a, names, &d.person, d.at), &words)
    })
    .collect()
}

fn declared(a: &Ask<'_>, view: &View<'_>, names: &Names) -> Vec<String> {
    let mine = a.state().declared.iter().filter(|(_, d)| d.act.output == *view.id);
    mine.map(|(op, d)| {
        let title = a.say("said-declares", &[("unit", names.unit(&d.unit).into())]);
        card("", &format!("/act/{op}"), &title, "", &meta(a, names, &d.person, d.at), &parts::quote(&d.act.reason))
    })
    .collect()
}

/// One act, whatever it is.
///
/// # Errors
/// No such act.
pub fn act(a: &Ask<'_>) -> Answer {
    let op = a.param("op").parse().map_err(|_| not_found())?;
    Ok(shown(a, &op)?.into())
}

/// One act with all that followed from it, and what the reader may do about it.
///
/// # Errors
/// No such act, or none that has a page.
pub fn shown(a: &Ask<'_>, op: &OpId) -> Result<Page, Trouble> {
    let s = a.state();
    if let Some(o) = s.objections.get(op) {
        return objection(a, op, o);
    }
    if let Some(x) = s.alerts.get(op) {
        return alert(a, op, x);
    }
    if let Some(c) = s.concerns.get(op) {
        let view = a.view(&c.act.output)?;
        let names = a.names(&view);
        let title = a.say("said-concern-of", &[("unit", names.unit(&c.unit).into())]);
        let words = if a.may(What::Arguments) { parts::quote(&c.act.text) } else { hidden(a) };
        let body = format!(
            "<p class=\"meta\">{}</p>{words}{}{}",
            esc(&meta(a, &names, &c.person, c.at)),
            about(a, &names, &c.act.statements),
            answers(a, &names, op)
        );
        let may =
            if a.works() { parts::actions(&[(format!("/act/{op}/answer"), a.t("answer-go"))]) } else { String::new() };
        return Ok(Page::new(title, body + &may).of(view.id, "/said"));
    }
    super::history::plain_act(a, op)
}

fn objection(
    a: &Ask<'_>,
    op: &OpId,
    o: &nobis_core::state::Signed<nobis_core::acts::Objection>,
) -> Result<Page, Trouble> {
    let view = a.view(&o.act.output)?;
    let names = a.names(&view);
    let (_, state) = effect(a, &objections::effect(&view, op, o));
    let title = a
        .say("said-objection", &[("unit", names.unit(&o.unit).into()), ("ground", a.texts.word(&o.act.ground).into())]);
    let mut body = format!("<p>{state}</p><p class=\"meta\">{}</p>", esc(&meta(a, &names, &o.person, o.at)));
    if a.may(What::Arguments) {
        body.push_str(&parts::heading(2, &a.t("said-argument")));
        body.push_str(&parts::quote(&o.act.argument));
        body.push_str(&parts::heading(2, &a.t("object-resolves")));
        body.push_str(&parts::quote(&o.act.resolves_if));
    } else {
        body.push_str(&hidden(a));
    }
    body.push_str(&about(a, &names, &o.act.statements));
    body.push_str(&answers(a, &names, op));
    body.push_str(&rulings(a, &names, op));
    body.push_str(&letting_go::told(a, &view, &names, op, o));
    let mut may = Vec::new();
    let withdrawn = objections::effect(&view, op, o) == Effect::Withdrawn;
    let mut offer = |yes: bool, tail: &str, text: &str| {
        if yes && !withdrawn {
            may.push((format!("/act/{op}/{tail}"), a.t(text)));
        }
    };
    offer(a.works(), "answer", "answer-go");
    offer(a.person().id == o.person, "withdraw", "withdraw-go");
    offer(a.person().seats.contains(&nobis_core::trust::Seat::Panel), "rule", "rule-go");
    let safety = o.act.ground == nobis_core::acts::Ground::Safety;
    let outside = a.state().is_outside(a.unit(), &o.act.output, &o.unit);
    offer(safety && outside && a.person().seats.contains(&nobis_core::trust::Seat::Safety), "close", "close-go");
    body.push_str(&parts::actions(&may));
    Ok(Page::new(title, body).of(view.id, "/said"))
}

fn alert(a: &Ask<'_>, op: &OpId, x: &nobis_core::state::Signed<nobis_core::acts::Alert>) -> Result<Page, Trouble> {
    let view = a.view(&x.act.output)?;
    let names = a.names(&view);
    let stands = objections::alert_stands(&view, op, x);
    let state = parts::state(a.texts, if stands { &Verdict::Hold } else { &Verdict::Clear });
    let mut body = format!("<p>{state}</p><p class=\"meta\">{}</p>", esc(&meta(a, &names, &x.person, x.at)));
    if a.eyes.alert(&x.unit) {
        body.push_str(&parts::facts(&[(a.t("alert-who"), x.act.who.clone()), (a.t("alert-how"), x.act.how.clone())]));
    } else {
        body.push_str(&hidden(a));
    }
    for close in a.state().alert_closes.values().filter(|c| c.act.alert == *op) {
        body.push_str(&parts::heading(2, &a.t("close-title")));
        body.push_str(&format!("<p class=\"meta\">{}</p>", esc(&meta(a, &names, &close.person, close.at))));
        body.push_str(&if a.eyes.alert(&x.unit) { parts::quote(&close.act.mitigation) } else { hidden(a) });
    }
    body.push_str(&letting_go::told(a, &view, &names, op, x));
    let mut may = Vec::new();
    if stands && a.person().id == x.person {
        may.push((format!("/act/{op}/withdraw"), a.t("withdraw-go")));
    }
    let outside = a.state().is_outside(a.unit(), &x.act.output, &x.unit);
    if stands && outside && a.person().seats.contains(&nobis_core::trust::Seat::Safety) {
        may.push((format!("/act/{op}/close"), a.t("close-go")));
    }
    body.push_str(&parts::actions(&may));
    let title = a.say("said-alert-of", &[("unit", names.unit(&x.unit).into())]);
    Ok(Page::new(title, body).of(view.id, "/said"))
}

fn about(a: &Ask<'_>, names: &Names, statements: &std::collections::BTreeSet<Id>) -> String {
    if statements.is_empty() {
        return format!("<p>{}</p>", esc(&a.t("said-about-whole")));
    }
    let lines: Vec<String> = statements.iter().map(|id| names.statement(a.texts, id)).collect();
    format!("<p>{}</p>{}", esc(&a.t("said-about")), parts::list(&lines))
}

fn answers(a: &Ask<'_>, names: &Names, op: &OpId) -> String {
    let mut out = String::new();
    for x in a.state().answers.values().filter(|x| x.act.to == *op) {
        let args = [("unit", names.unit(&x.unit).into()), ("disposition", a.texts.word(&x.act.disposition).into())];
        out.push_str(&parts::heading(2, &a.say("said-answer-by", &args)));
        out.push_str(&format!("<p class=\"meta\">{}</p>", esc(&meta(a, names, &x.person, x.at))));
        out.push_str(&if a.may(What::Arguments) { parts::quote(&x.act.reasons) } else { hidden(a) });
    }
    out
}

fn rulings(a: &Ask<'_>, names: &Names, op: &OpId) -> String {
    let mut out = String::new();
    for r in a.state().rulings.values().filter(|r| r.act.objection == *op) {
        out.push_str(&parts::heading(2, &a.say("said-ruling", &[("outcome", a.texts.word(&r.act.outcome).into())])));
        out.push_str(&format!("<p class=\"meta\">{}</p>", esc(&meta(a, names, &r.person, r.at))));
        out.push_str(&parts::quote(&r.act.reasons));
    }
    out
}
