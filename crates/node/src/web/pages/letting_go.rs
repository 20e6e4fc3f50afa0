//! Letting go of an objection or alert: the withdrawal, its second signature, that it was seen, and taking it back.

use nobis_core::acts::{Act, Withdraw, WithdrawCancel, WithdrawSecond, WithdrawSeen};
use nobis_core::gates::withdrawal;
use nobis_core::op::OpId;
use nobis_core::reading::Gate;
use nobis_core::report::{Blocker, Reason, WaitsFor};
use nobis_core::state::{Refusal, Signed};
use nobis_core::view::View;

use super::super::ask::{Answer, Ask, not_found};
use super::super::form::{Control, Field, Form};
use super::super::waits;
use super::{parts, speak};
use crate::say::{self, Names};
use crate::trouble::Trouble;

/// The objector lets go, or whoever raised an alert withdraws it.
///
/// # Errors
/// No such act.
pub fn withdraw(a: &Ask<'_>) -> Answer {
    let to = op(a)?;
    let (s, me) = (a.state(), &a.person().id);
    let by = s.objections.get(&to).map(|o| &o.person).or(s.alerts.get(&to).map(|x| &x.person)).ok_or_else(not_found)?;
    if by != me {
        return Err(Trouble::refused(Refusal::NotTheObjector));
    }
    let form = Form::new(
        format!("/act/{to}/withdraw"),
        a.t("withdraw-go"),
        vec![Field::new("reason", a.t("withdraw-reason"), Control::Area(3))],
    )
    .grave()
    .meaning([a.t("withdraw-means")]);
    let act = Act::Withdraw(Withdraw { op: to, reason: String::new() });
    a.may_sign(&act)?;
    speak::below(a, &to, "withdraw", form, |v| Ok(Act::Withdraw(Withdraw { op: to, reason: v.text("reason") })))
}

/// Another person of the unit, or its guardian, signs a withdrawal too.
///
/// # Errors
/// No such withdrawal, or one this reader can't be the second for.
pub fn second(a: &Ask<'_>) -> Answer {
    let withdrawal = of(a)?;
    signing(a, "second", withdrawal, Act::WithdrawSecond(WithdrawSecond { withdrawal }))
}

/// Another unit has seen a withdrawal that two signed.
///
/// # Errors
/// No such withdrawal, none that two signed, or one of the reader's unit or the author's line.
pub fn seen(a: &Ask<'_>) -> Answer {
    let withdrawal = of(a)?;
    let second = *a.state().second_of(&withdrawal).ok_or_else(|| Trouble::new("no-second"))?;
    signing(a, "seen", withdrawal, Act::WithdrawSeen(WithdrawSeen { second }))
}

/// Somebody of the unit, or its guardian, takes a withdrawal back.
///
/// # Errors
/// No such withdrawal, or one of another unit.
pub fn cancel(a: &Ask<'_>) -> Answer {
    let withdrawal = of(a)?;
    signing(a, "cancel", withdrawal, Act::WithdrawCancel(WithdrawCancel { withdrawal }))
}

/// One press below the objection or alert the withdrawal is of.
fn signing(a: &Ask<'_>, word: &str, withdrawal: OpId, act: Act) -> Answer {
    a.may_sign(&act)?;
    let to = a.state().withdrawals.get(&withdrawal).ok_or_else(not_found)?.act.op;
    if let Some(refusal) = a.state().refuses_from(a.person(), &act) {
        return Err(Trouble::refused(refusal));
    }
    let form = Form::new(format!("/act/{withdrawal}/{word}"), a.t(&format!("{word}-go")), Vec::new())
        .grave()
        .meaning([a.t(&format!("{word}-means"))]);
    speak::below(a, &to, word, form, |_| Ok(act))
}

fn op(a: &Ask<'_>) -> Result<OpId, Trouble> {
    a.param("op").parse().map_err(|_| not_found())
}

fn of(a: &Ask<'_>) -> Result<OpId, Trouble> {
    let op = op(a)?;
    if a.state().withdrawals.contains_key(&op) { Ok(op) } else { Err(not_found()) }
}

/// What was done to let go of an objection or alert, what that waits for, and what the reader can do about it.
pub(super) fn told<T>(a: &Ask<'_>, view: &View<'_>, names: &Names, to: &OpId, stopped: &Signed<T>) -> String {
    let mut out = String::new();
    let line = |text: &str, person, at| {
        let args = [("who", names.person(a.texts, person).into()), ("when", names.when(a.texts, at).into())];
        format!("<p class=\"meta\">{}</p>", parts::esc(&a.say(text, &args)))
    };
    let s = a.state();
    for (op, w) in s.withdrawals.about(to).filter(|(_, w)| w.person == stopped.person) {
        out.push_str(&parts::heading(2, &a.t("said-withdrawal")));
        out.push_str(&line("said-withdrawal-by", &w.person, w.at));
        for (second, x) in s.withdraw_seconds.about(op) {
            out.push_str(&line("said-second-by", &x.person, x.at));
            out.extend(s.withdraw_seen.about(second).map(|(_, x)| line("said-seen-by", &x.person, x.at)));
        }
        out.extend(s.withdraw_cancels.about(op).map(|(_, x)| line("said-cancel-by", &x.person, x.at)));
    }
    if let Some(blocker) = withdrawal::waits(view, to, stopped, Gate::Release) {
        out.push_str(&waiting(a, names, &blocker, stopped));
    }
    out
}

fn waiting<T>(a: &Ask<'_>, names: &Names, blocker: &Blocker, stopped: &Signed<T>) -> String {
    let Reason::WithdrawalWaits { withdrawal, waits_for, .. } = &blocker.reason else { return String::new() };
    let said = say::blocker(a.texts, blocker, names, a.now);
    let mut may = Vec::new();
    if waits::is_for(a.person(), blocker) {
        match waits_for {
            WaitsFor::Second => may.push((format!("/act/{withdrawal}/second"), a.t("second-go"))),
            WaitsFor::Witness { .. } => may.push((format!("/act/{withdrawal}/seen"), a.t("seen-go"))),
            WaitsFor::Nobody | WaitsFor::Time { .. } => {}
        }
    }
    if *a.unit() == stopped.unit || a.trust().is_guardian(&stopped.unit, &a.person().id) {
        may.push((format!("/act/{withdrawal}/cancel"), a.t("cancel-go")));
    }
    parts::paragraphs(&[format!("{} {}", said.reason, said.next)]) + &parts::actions(&may)
}
