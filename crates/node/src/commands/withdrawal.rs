//! Letting go of an objection or alert, and what that takes: a second signature, somebody outside who has seen it.

use nobis_core::acts::{Act, Withdraw, WithdrawCancel, WithdrawSecond, WithdrawSeen};
use nobis_core::gates::withdrawal;
use nobis_core::ids::Id;
use nobis_core::op::OpId;
use nobis_core::reading::Gate;
use nobis_core::state::Signed;
use nobis_core::view::View;

use super::Desk;
use crate::say;
use crate::trouble::{Trouble, told};

/// Withdraws one's own objection or alert.
///
/// # Errors
/// No such act, somebody else's, or no reason.
pub fn withdraw(desk: &mut Desk<'_>, act: &str, reason: String) -> Result<String, Trouble> {
    let state = desk.home.state();
    let of = desk.op(act, state.objections.keys().chain(state.alerts.keys()))?;
    let op = desk.sign(Act::Withdraw(Withdraw { op: of, reason }))?;
    let said = desk.texts.get("done-withdraw", &[("withdrawal", op.short().into()), ("op", of.short().into())]);
    Ok(said + &waits(desk, &of)?)
}

/// Signs somebody's withdrawal too.
///
/// # Errors
/// No such withdrawal, or one this person can't be the second for.
pub fn second(desk: &mut Desk<'_>, act: &str) -> Result<String, Trouble> {
    let withdrawal = desk.op(act, desk.home.state().withdrawals.keys())?;
    desk.sign(Act::WithdrawSecond(WithdrawSecond { withdrawal }))?;
    done(desk, "done-second", withdrawal)
}

/// Says that one's unit has seen a withdrawal that two signed.
///
/// # Errors
/// No such withdrawal, none that two signed, or one of this unit or the author's line.
pub fn seen(desk: &mut Desk<'_>, act: &str) -> Result<String, Trouble> {
    let state = desk.home.state();
    let withdrawal = desk.op(act, state.withdrawals.keys())?;
    let second = *state.second_of(&withdrawal).ok_or_else(|| Trouble::new("no-second"))?;
    desk.sign(Act::WithdrawSeen(WithdrawSeen { second }))?;
    done(desk, "done-seen", withdrawal)
}

/// Takes a withdrawal back.
///
/// # Errors
/// No such withdrawal, or one of another unit.
pub fn cancel(desk: &mut Desk<'_>, act: &str) -> Result<String, Trouble> {
    let withdrawal = desk.op(act, desk.home.state().withdrawals.keys())?;
    desk.sign(Act::WithdrawCancel(WithdrawCancel { withdrawal }))?;
    let of = desk.home.state().withdrawals[&withdrawal].act.op;
    Ok(desk.texts.get("done-cancel", &[("withdrawal", withdrawal.short().into()), ("op", of.short().into())]))
}

fn done(desk: &Desk<'_>, text: &str, withdrawal: OpId) -> Result<String, Trouble> {
    let of = desk.home.state().withdrawals[&withdrawal].act.op;
    let said = desk.texts.get(text, &[("withdrawal", withdrawal.short().into())]);
    Ok(said + &waits(desk, &of)?)
}

/// What a withdrawal under way waits for, on a line of its own.
fn waits(desk: &Desk<'_>, of: &OpId) -> Result<String, Trouble> {
    let state = desk.home.state();
    let told = match (state.objections.get(of), state.alerts.get(of)) {
        (Some(o), _) => waits_of(desk, of, o, &o.act.output)?,
        (None, Some(a)) => waits_of(desk, of, a, &a.act.output)?,
        (None, None) => None,
    };
    Ok(told.map_or_else(String::new, |told| format!("\n{told}")))
}

fn waits_of<T>(desk: &Desk<'_>, of: &OpId, stopped: &Signed<T>, output: &Id) -> Result<Option<String>, Trouble> {
    let view = View::new(desk.home.state(), output, desk.home.now).map_err(told)?;
    let Some(blocker) = withdrawal::waits(&view, of, stopped, Gate::Release) else { return Ok(None) };
    let mut names = say::Names::of_view(&view);
    if let Some(unit) = desk.unit() {
        names = names.for_unit(&unit);
    }
    let said = say::blocker(desk.texts, &blocker, &names, desk.home.now);
    Ok(Some(format!("{} {}", said.reason, said.next)))
}
