//! The place of a statement in the text: adding one, and taking one out.

use std::collections::BTreeSet;

use nobis_core::acts::Act;
use nobis_core::ids::Id;
use nobis_core::op::OpId;
use nobis_core::records::{Plan, Statement};
use nobis_core::register::Put;

use super::super::ask::{Answer, Ask, Page, Wrong, not_found};
use super::super::form::{Choice, Control, Field, Form, words};
use super::write::{fields, statement, writes};
use super::{known, parts};
use crate::draft;
use crate::home;
use crate::revise;
use crate::trouble::{Trouble, told};

/// The plan to change, with the acts it replaces. Two plans side by side are settled on their own page first: an order
/// built on one of them would drop the other without anybody having read it.
pub(super) fn one_plan(a: &Ask<'_>, output: &Id) -> Result<Plan, Trouble> {
    let heads = a.state().plan_heads(output);
    match &heads[..] {
        [] => Ok(Plan::default()),
        [(_, only)] => Ok(only.value.clone()),
        _ => Err(Trouble::new("plan-beside")),
    }
}

/// The act that puts a plan in the place of all there are.
pub(super) fn put_plan(a: &Ask<'_>, output: &Id, plan: Plan) -> Result<Act, Trouble> {
    let ops: Vec<OpId> = a.state().plan_heads(output).iter().map(|(op, _)| **op).collect();
    Ok(Act::Plan(home::put(output, a.state().plans.get(output), &ops, plan)?))
}

/// Statements that can still be chosen from a list; in a longer text the id is typed.
const CHOICES_MAX: usize = 400;

/// Adds a statement.
///
/// # Errors
/// The reader doesn't write this text.
pub fn add(a: &Ask<'_>) -> Answer {
    let output = writes(a)?;
    let plan = one_plan(a, output)?;
    let view = a.view(output)?;
    let names = a.names(&view);
    let after = a.query.one("after");
    let last = plan.order.last().map_or("", Id::as_str);
    let after = if plan.order.iter().any(|id| id.as_str() == after) { after } else { last };
    let mut choices = vec![Choice::new("-", a.t("add-first"))];
    choices.extend(plan.order.iter().map(|id| Choice::new(id, names.statement(a.texts, id))));
    let control = if choices.len() > CHOICES_MAX { Control::Line } else { Control::Select(choices) };
    let lang = view.statements.first().map_or("en", |s| s.version.value.lang.as_str());
    let mut all =
        vec![Field::new("after", a.t("add-after"), control).value(if after.is_empty() { "-" } else { after })];
    // Where somebody comes to say what the text must say of a record, its id is there.
    let cites = words(a.query.one("cites")).filter_map(|w| w.parse().ok()).filter(|id| known::is_known(a.state(), id));
    all.extend(fields(a, &Statement { lang: lang.to_owned(), cites: cites.collect(), ..Statement::default() }));
    let form = Form::new(format!("/o/{output}/add"), a.t("add-go"), all).meaning([a.t("add-means")]);
    let page = |a: &Ask<'_>, form: String| {
        let body = form + &known::html(a, &view);
        Ok(Page::new(a.t("add-title"), body).of(output, ""))
    };
    a.act_with(form, page, |v| {
        let value = statement(a, output, v)?;
        super::write::cited(a, &value.cites, &BTreeSet::new())?;
        let bare = draft::is_disguised(&v.text("text"));
        let after = v.text("after");
        let place =
            if after == "-" { Some(0) } else { plan.order.iter().position(|id| id.as_str() == after).map(|n| n + 1) };
        let place = place.ok_or_else(|| Wrong::Field("after", a.t("form-not-listed")))?;
        let named = plan.order.iter().filter_map(|id| id.as_str().strip_prefix('S')?.parse().ok()).max().unwrap_or(0);
        let number = revise::highest(a.state(), output).max(named).saturating_add(1);
        let id: Id = format!("S{number}").parse().map_err(told)?;
        let mut order = plan.order.clone();
        order.insert(place, id.clone());
        let put: Put<Statement> = home::put(&id, None, &[], value)?;
        let acts = vec![Act::Statement(put), put_plan(a, output, Plan { order, ..plan.clone() })?];
        let done = if bare { "add-bare" } else { "add" };
        Ok((acts, super::text::place(a.state(), output, &id, done)))
    })
}

/// Takes a statement out of the order.
///
/// # Errors
/// It isn't in the order, or the reader doesn't write this text.
pub fn remove(a: &Ask<'_>) -> Answer {
    let output = writes(a)?;
    let id = a.id("statement")?;
    let plan = one_plan(a, output)?;
    let heads = a.state().statement_heads(output, &id);
    if !plan.order.contains(&id) {
        return Err(not_found());
    }
    let form =
        Form::new(format!("/o/{output}/s/{id}/remove"), a.t("remove-go"), Vec::new()).meaning([a.t("remove-means")]);
    let page = |a: &Ask<'_>, form: String| {
        let words = heads.first().map_or_else(String::new, |(_, v)| parts::quote(&v.value.text));
        let lines = ["remove-kept", "remove-signatures", "remove-objections"].map(|id| a.t(id));
        let back = parts::link(&super::text::place(a.state(), output, &id, ""), &a.t("remove-back"));
        let body = words + &parts::list(&lines) + &form + &format!("<p>{back}</p>");
        Ok(Page::new(a.say("remove-title", &[("id", id.as_str().into())]), body).of(output, ""))
    };
    a.act_with(form, page, |_| {
        let order = plan.order.iter().filter(|other| **other != id).cloned().collect();
        let act = put_plan(a, output, Plan { order, ..plan.clone() })?;
        Ok((vec![act], format!("/o/{output}?done=remove")))
    })
}
