//! The plan: when the text goes out, for whom, to what end, by which ways, and who hears of it before.
//!
//! The order of the statements is part of the same record; it stays as it is here. Two plans made apart are settled
//! here, with both in view.

mod hour;

use std::collections::BTreeSet;
use std::fmt::Write as _;

use nobis_core::calendar::WorkingHours;
use nobis_core::ids::Id;
use nobis_core::records::{Plan, Stakeholder};

use super::super::ask::{Answer, Ask, Page, Wrong};
use super::super::diff;
use super::super::form::{Choice, Control, Field, Form, Values, write_time};
use super::parts;
use super::place::put_plan;
use super::text;
use super::write::{Heads, base, base_field, by};
use crate::say::Names;
use crate::trouble::Trouble;

/// Groups that can be typed: domain practice 2.8 names six.
const GROUPS: usize = 8;

/// Shows the plan, and changes it for those who write the text.
///
/// # Errors
/// No such output.
pub fn plan(a: &Ask<'_>) -> Answer {
    let output = a.output()?;
    let heads = a.state().plan_heads(output);
    let (view, report) = (a.view(output)?, a.report(output)?);
    let names = a.names(&view);
    let empty = Plan::default();
    let first = heads.first().map_or(&empty, |(_, v)| &v.value);
    let title = a.t("plan-title");
    if !text::may_write(a, output) {
        if a.is_post {
            return Err(Trouble::new("not-a-writer"));
        }
        let body = parts::lede(&a.t("plan-lede")) + &read_only(a, &names, first);
        return Ok(Page::new(title, body).of(output, "/plan").into());
    }
    let now = base(&heads);
    let begun = hour::begun(a, &view, &report, &names);
    let form = form(a, output, first, &heads, &now, begun);
    let show = |above: String, form: String| {
        let body = parts::lede(&a.t("plan-lede")) + &beside(a, &names, &heads) + &above + &form;
        Page::new(title.clone(), body).of(output, "/plan")
    };
    if a.is_post && a.trouble.is_none() && a.given.one("base") != now {
        let filled = form.filled(&a.given, a.texts);
        let seen: BTreeSet<&str> = a.given.one("base").split_whitespace().collect();
        let above = overtaken(a, &names, &heads, &seen);
        let fields = filled.fields.into_iter().map(|f| if f.name == "base" { base_field(&now) } else { f }).collect();
        let form = a.form(&Form { fields, ..filled });
        return Ok(Page { status: 409, ..show(above, form) }.into());
    }
    let planned = |v: &Values| {
        let order = v.text("order-of");
        let order = heads.iter().find(|(op, _)| op.to_string() == order).map_or(first, |(_, v)| &v.value).order.clone();
        read(v, order, first.stakeholders.len().max(GROUPS))
    };
    if a.is_post && a.trouble.is_none() {
        let plan = form.clone().read(&a.given, a.texts).ok().map(|v| planned(&v));
        if let Some(form) = plan.and_then(|plan| hour::asked(a, &form, &view, &report, first, &plan)) {
            let form = a.form(&form);
            return Ok(Page { status: 422, ..show(String::new(), form) }.into());
        }
    }
    a.act_with(
        form,
        |_, form| Ok(show(String::new(), form)),
        |v| {
            let plan = planned(v);
            if heads.len() == 1 && plan == *first {
                return Err(Wrong::Whole(Trouble::new("plan-same")));
            }
            Ok((vec![put_plan(a, output, plan)?], format!("/o/{output}/plan?done=plan")))
        },
    )
}

fn form(
    a: &Ask<'_>,
    output: &Id,
    plan: &Plan,
    heads: &Heads<'_, Plan>,
    base: &str,
    begun: nobis_core::moment::Moment,
) -> Form {
    let hours = a.trust().unit(a.unit()).map_or_else(WorkingHours::plain, |u| u.hours);
    let time = |name: String, label: String, at: Option<nobis_core::moment::Moment>| {
        let field = Field::new(name, label, Control::Time(hours)).optional();
        at.map_or(field.clone(), |at| field.value(write_time(at, &hours)))
    };
    let zone = a.plain_names().zone();
    // Nobody has to begin from an empty field; what stands there is signed by whoever leaves it.
    let begun = plan.distribution.is_empty().then_some(begun);
    let mut fields = Vec::new();
    // Only where they differ: two plans of one order leave nothing to choose.
    if heads.iter().any(|(_, v)| v.value.order != plan.order) {
        let choice = |(n, (op, v)): (usize, &(&nobis_core::op::OpId, &nobis_core::register::Version<Plan>))| {
            let order =
                v.value.order.iter().map(Id::as_str).collect::<Vec<_>>().join(&crate::say::list::comma(a.texts));
            Choice::new(op, a.say("write-version", &[("number", (n + 1).into())])).hinted(order)
        };
        let choices = heads.iter().enumerate().map(choice).collect();
        fields.push(Field::new("order-of", a.t("plan-order-of"), Control::Radio(choices)));
    }
    fields.extend([
        time("release".to_owned(), a.t("plan-release"), plan.release_at.or(begun))
            .hinted(a.say("plan-release-hint", &[("zone", zone.as_str().into())]))
            .awaited(),
        Field::new("audience", a.t("plan-audience"), Control::Area(2)).optional().value(&plan.audience),
        Field::new("purpose", a.t("plan-purpose"), Control::Area(4))
            .hinted(a.t("plan-purpose-hint"))
            .awaited()
            .value(&plan.purpose),
        Field::new("distribution", a.t("plan-distribution"), Control::Area(4))
            .hinted(a.t("plan-distribution-hint"))
            .awaited()
            .value(plan.distribution.join("\n")),
    ]);
    let blank = Stakeholder::default();
    for n in 0..plan.stakeholders.len().max(GROUPS) {
        let s = plan.stakeholders.get(n).unwrap_or(&blank);
        let label = |id: &str| a.say(id, &[("number", (n + 1).into())]);
        let group = Field::new(format!("group-{n}"), label("plan-group"), Control::Line).optional().value(&s.group);
        let feedback =
            Field::new(format!("feedback-{n}"), label("plan-feedback"), Control::Line).optional().value(&s.feedback);
        let told = time(format!("told-{n}"), label("plan-told"), s.told);
        let group = if n == 0 { group.hinted(a.t("plan-group-hint")).awaited() } else { group };
        // One empty row is enough to begin with.
        let folded = n > plan.stakeholders.len();
        fields.extend([group, feedback, told].map(|f| Field { rare: folded, ..f }));
    }
    fields.extend([base_field(base), hour::meant()]);
    Form::new(format!("/o/{output}/plan"), a.t("plan-go"), fields).meaning([a.t("plan-means")])
}

fn read(v: &Values, order: Vec<Id>, rows: usize) -> Plan {
    let row = |n: usize| Stakeholder {
        group: v.text(&format!("group-{n}")),
        feedback: v.text(&format!("feedback-{n}")),
        told: v.time(&format!("told-{n}")),
    };
    Plan {
        order,
        release_at: v.time("release"),
        audience: v.text("audience"),
        purpose: v.text("purpose"),
        distribution: v.lines("distribution"),
        stakeholders: (0..rows).map(row).filter(|s| *s != Stakeholder::default()).collect(),
    }
}

/// A plan as names and values.
fn rows(a: &Ask<'_>, names: &Names, plan: &Plan) -> Vec<(String, String)> {
    let when =
        |at: Option<nobis_core::moment::Moment>| at.map_or_else(|| a.t("plan-open"), |at| names.when(a.texts, at));
    let who = |s: &Stakeholder| format!("{} · {} · {}", s.group, s.feedback, when(s.told));
    vec![
        (a.t("plan-release"), when(plan.release_at)),
        (a.t("plan-audience"), plan.audience.clone()),
        (a.t("plan-purpose"), plan.purpose.clone()),
        (a.t("plan-distribution"), plan.distribution.join("\n")),
        (a.t("plan-groups"), plan.stakeholders.iter().map(who).collect::<Vec<_>>().join("\n")),
        (
            a.t("plan-order"),
            plan.order.iter().map(Id::as_str).collect::<Vec<_>>().join(&crate::say::list::comma(a.texts)),
        ),
    ]
}

fn read_only(a: &Ask<'_>, names: &Names, plan: &Plan) -> String {
    parts::facts(&rows(a, names, plan))
}

/// What differs from one plan to another, as HTML values.
fn changes(a: &Ask<'_>, names: &Names, from: &Plan, to: &Plan) -> String {
    let both = rows(a, names, from).into_iter().zip(rows(a, names, to));
    let differ: Vec<(String, String)> = both
        .filter(|((_, before), (_, after))| before != after)
        .map(|((name, before), (_, after))| (name, diff::html(a.texts, &diff::words(&before, &after))))
        .collect();
    if differ.is_empty() {
        format!("<p>{}</p>", parts::esc(&a.t("plan-no-difference")))
    } else {
        parts::facts_html(&differ)
    }
}

fn beside(a: &Ask<'_>, names: &Names, heads: &Heads<'_, Plan>) -> String {
    let [(_, first), others @ ..] = &heads[..] else { return String::new() };
    if others.is_empty() {
        return format!("<p class=\"meta\">{}</p>", parts::esc(&by(a, names, first)));
    }
    let mut out = format!(
        "<section class=\"summary\" aria-labelledby=\"beside\"><h2 id=\"beside\">{}</h2><p>{}</p><h3>{}</h3><p class=\"meta\">{}</p>{}",
        parts::esc(&a.say("write-beside", &[("count", heads.len().into())])),
        parts::esc(&a.t("plan-beside-lede")),
        parts::esc(&a.say("write-version", &[("number", 1.into())])),
        parts::esc(&by(a, names, first)),
        read_only(a, names, &first.value)
    );
    for (n, (_, v)) in others.iter().enumerate() {
        let title = a.say("write-version", &[("number", (n + 2).into())]);
        let changed = changes(a, names, &first.value, &v.value);
        let _ = write!(
            out,
            "<h3>{}</h3><p class=\"meta\">{}</p>{changed}",
            parts::esc(&title),
            parts::esc(&by(a, names, v))
        );
    }
    out + "</section>"
}

/// What somebody else changed while this was typed.
fn overtaken(a: &Ask<'_>, names: &Names, heads: &Heads<'_, Plan>, seen: &BTreeSet<&str>) -> String {
    let register = heads
        .first()
        .and_then(|(_, v)| v.replaces.first())
        .and_then(|op| a.state().plans.values().find_map(|r| r.versions().find(|(id, _)| *id == op)));
    let mut out = format!(
        "<div class=\"summary\" role=\"alert\"><h2>{}</h2><p>{}</p>",
        parts::esc(&a.t("write-overtaken")),
        parts::esc(&a.t("plan-overtaken-lede"))
    );
    for (_, theirs) in heads.iter().filter(|(op, _)| !seen.contains(op.to_string().as_str())) {
        let changed = register.map_or_else(
            || read_only(a, names, &theirs.value),
            |(_, before)| changes(a, names, &before.value, &theirs.value),
        );
        let _ = write!(out, "<p class=\"meta\">{}</p>{changed}", parts::esc(&by(a, names, theirs)));
    }
    out + "</div>"
}
