//! Objecting, answering, withdrawing, warning, ruling: acts people do in one sentence.

use std::collections::BTreeSet;

use nobis_core::acts::{
    Act, Alert, AlertClose, Answer, Concern, ConsentWithdraw, Declare, Disposition, Dissent, DissentForm, Ground,
    Objection, Outcome, Ruling, Unreachable,
};
use nobis_core::ids::Id;
use nobis_core::moment::Moment;
use nobis_core::op::OpId;
use nobis_core::view::View;
use nobis_core::wording;

use super::Desk;
use crate::cli::OutputArg;
use crate::home;
use crate::trouble::{Trouble, told};

impl Desk<'_> {
    pub(super) fn sign(&mut self, act: Act) -> Result<OpId, Trouble> {
        let person = self.person()?;
        self.home.act(&person, act)
    }
}

/// Objects.
///
/// # Errors
/// No argument, nothing that would resolve it, an unknown statement, or the act can't be signed.
pub fn object(
    desk: &mut Desk<'_>,
    output: &OutputArg,
    ground: Ground,
    statements: Vec<Id>,
    argument: String,
    resolves_if: String,
) -> Result<String, Trouble> {
    let output = desk.output(output)?;
    let (version, statements) = about(desk, &output, statements)?;
    let act = Objection { output, version, statements, ground, argument, resolves_if };
    let op = desk.sign(Act::Objection(act))?;
    let said = if ground.can_hold() { "done-object-holds" } else { "done-object-recorded" };
    let ground = desk.texts.word(&ground);
    Ok(desk.texts.get(said, &[("op", op.short().into()), ("ground", ground.into())]))
}

/// Voices a concern.
///
/// # Errors
/// As [`object`].
pub fn concern(desk: &mut Desk<'_>, output: &OutputArg, text: String, statements: Vec<Id>) -> Result<String, Trouble> {
    let output = desk.output(output)?;
    let (version, statements) = about(desk, &output, statements)?;
    let op = desk.sign(Act::Concern(Concern { output, version, statements, text }))?;
    Ok(desk.texts.get("done-concern", &[("op", op.short().into())]))
}

/// The version now, and the statements if all are in it.
fn about(
    desk: &Desk<'_>,
    output: &Id,
    statements: Vec<Id>,
) -> Result<(nobis_core::ids::Digest, BTreeSet<Id>), Trouble> {
    let view = View::new(desk.home.state(), output, desk.home.now).map_err(told)?;
    if let Some(id) = statements.iter().find(|id| view.statement(id).is_none()) {
        return Err(Trouble::new("no-statement").with("statement", id));
    }
    Ok((view.version(), statements.into_iter().collect()))
}

/// Answers an objection or a concern.
///
/// # Errors
/// No such act, or no reasons.
pub fn answer(desk: &mut Desk<'_>, to: &str, disposition: Disposition, reasons: String) -> Result<String, Trouble> {
    let state = desk.home.state();
    let to = desk.op(to, state.objections.keys().chain(state.concerns.keys()))?;
    let op = desk.sign(Act::Answer(Answer { to, disposition, reasons }))?;
    Ok(desk.texts.get("done-answer", &[("op", op.short().into()), ("to", to.short().into())]))
}

/// A panel member's finding.
///
/// # Errors
/// No such objection, no reasons, or not a panel member from outside.
pub fn rule(desk: &mut Desk<'_>, objection: &str, outcome: Outcome, reasons: String) -> Result<String, Trouble> {
    let objection = desk.op(objection, desk.home.state().objections.keys())?;
    desk.sign(Act::Ruling(Ruling { objection, outcome, reasons }))?;
    let outcome = desk.texts.word(&outcome);
    Ok(desk.texts.get("done-rule", &[("op", objection.short().into()), ("outcome", outcome.into())]))
}

/// A panel member finds a unit unreachable.
///
/// # Errors
/// Fewer than three channels, or not a panel member.
pub fn unreachable(
    desk: &mut Desk<'_>,
    output: &OutputArg,
    unit: Id,
    since: Moment,
    channels: Vec<String>,
    touches_safety: Vec<Id>,
) -> Result<String, Trouble> {
    let output = desk.output(output)?;
    if desk.home.trust().unit(&unit).is_none() {
        return Err(Trouble::new("no-unit").with("unit", &unit));
    }
    let name = desk.home.trust().unit_name(&unit).to_owned();
    let touches_safety = touches_safety.into_iter().collect();
    desk.sign(Act::Unreachable(Unreachable { output, unit, since, channels, touches_safety }))?;
    Ok(desk.texts.get("done-unreachable", &[("unit", name.into())]))
}

/// Raises a harm alert.
///
/// # Errors
/// The act can't be signed.
pub fn alert(desk: &mut Desk<'_>, output: &OutputArg, who: String, how: String) -> Result<String, Trouble> {
    let output = desk.output(output)?;
    let op = desk.sign(Act::Alert(Alert { output, who, how }))?;
    Ok(desk.texts.get("done-alert", &[("op", op.short().into())]))
}

/// A safety reviewer from outside closes an alert, or finds a safety objection dealt with.
///
/// # Errors
/// No such act, not from outside, or nothing said of what was done.
pub fn close(desk: &mut Desk<'_>, alert: &str, mitigation: String) -> Result<String, Trouble> {
    let state = desk.home.state();
    let safety = state.objections.iter().filter(|(_, o)| o.act.ground == Ground::Safety).map(|(op, _)| op);
    let alert = desk.op(alert, state.alerts.keys().chain(safety))?;
    desk.sign(Act::AlertClose(AlertClose { alert, mitigation }))?;
    Ok(desk.texts.get("done-close", &[("op", alert.short().into())]))
}

/// A unit declares itself concerned.
///
/// # Errors
/// No reason, or the act can't be signed.
pub fn declare(desk: &mut Desk<'_>, output: &OutputArg, reason: String) -> Result<String, Trouble> {
    let output = desk.output(output)?;
    let person = desk.person()?;
    let unit = desk.home.trust().persons[&person].unit.clone();
    desk.sign(Act::Declare(Declare { output, reason }))?;
    let name = desk.home.trust().unit_name(&unit).to_owned();
    Ok(desk.texts.get("done-declare", &[("unit", name.into())]))
}

/// A unit's dissent.
///
/// # Errors
/// A text where only the category is to be shown, none where there must be one, or the act can't be signed.
pub fn dissent(
    desk: &mut Desk<'_>,
    output: &OutputArg,
    form: DissentForm,
    ground: Ground,
    text: String,
) -> Result<String, Trouble> {
    let output = desk.output(output)?;
    if (form == DissentForm::Category) != text.trim().is_empty() {
        return Err(Trouble::new("dissent-text"));
    }
    desk.sign(Act::Dissent(Dissent { output, form, text, ground }))?;
    let form = desk.texts.word(&form);
    Ok(desk.texts.get("done-dissent", &[("form", form.into())]))
}

/// A person's consent is taken back.
///
/// # Errors
/// No such consent, or the act can't be signed.
pub fn withdraw_consent(desk: &mut Desk<'_>, consent: Id, purposes: Vec<String>) -> Result<String, Trouble> {
    if !desk.home.state().consents.contains_key(&consent) {
        return Err(Trouble::new("no-consent").with("consent", &consent));
    }
    let purposes = purposes.into_iter().collect();
    desk.sign(Act::ConsentWithdraw(ConsentWithdraw { consent, purposes }))?;
    Ok(desk.texts.get("done-withdraw-consent", &[]))
}

/// Edits the words of a statement; where there are two versions, settles between them.
///
/// # Errors
/// No such statement, a unit that doesn't write this text, or the act can't be signed.
pub fn edit(desk: &mut Desk<'_>, output: &OutputArg, id: &Id, text: String) -> Result<String, Trouble> {
    let output = desk.output(output)?;
    if text.trim().is_empty() {
        return Err(Trouble::new("empty-text"));
    }
    let state = desk.home.state();
    let heads = state.statement_heads(&output, id);
    let Some((_, version)) = heads.first().filter(|(_, v)| v.value.output == output) else {
        return Err(Trouble::new("no-statement").with("statement", id));
    };
    let value = nobis_core::records::Statement { text, ..version.value.clone() };
    let ops: Vec<OpId> = heads.iter().map(|(op, _)| **op).collect();
    let settles = ops.len() > 1;
    let is_typesetting = wording::same(&value.text) == wording::same(&version.value.text);
    let put = home::put(id, state.statement(&output, id), &ops, value)?;
    desk.sign(Act::Statement(put))?;
    let said = match (settles, is_typesetting) {
        (true, _) => "done-edit-settles",
        (false, true) => "done-edit-typesetting",
        (false, false) => "done-edit",
    };
    Ok(desk.texts.get(said, &[("statement", id.as_str().into())]))
}
