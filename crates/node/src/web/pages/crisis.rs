//! Declaring a crisis, and who did.

use nobis_core::acts::{Act, CrisisDeclare};
use nobis_core::view::View;

use super::super::ask::{Answer, Ask, Page};
use super::super::form::{Control, Field, Form};
use super::parts;
use super::said::{card, meta};
use crate::say::{self, Names};
use crate::trouble::Trouble;

/// Somebody says for their unit that there is a crisis.
///
/// # Errors
/// No such output, one whose charter knows no crisis, or no seat for it.
pub fn declare(a: &Ask<'_>) -> Answer {
    let output = a.output()?;
    let act = |event| Act::CrisisDeclare(CrisisDeclare { output: output.clone(), event });
    a.may_sign(&act(String::new()))?;
    if let Some(refusal) = a.state().refuses_from(a.person(), &act(String::new())) {
        if a.is_post {
            return Err(Trouble::refused(refusal));
        }
        let said = say::refusal(a.texts, &refusal);
        let why = parts::paragraphs(&[said.what, said.remedy]);
        return Ok(Page::new(a.t("crisis-title"), why).of(output, "/said").into());
    }
    let form = Form::new(
        format!("/o/{output}/crisis"),
        a.t("crisis-go"),
        vec![Field::new("event", a.t("crisis-event"), Control::Area(3)).hinted(a.t("crisis-event-hint"))],
    )
    .grave()
    .meaning([a.t("crisis-means")]);
    let page = |a: &Ask<'_>, form: String| {
        let lede = parts::lede(&a.t("crisis-lede"));
        Ok(Page::new(a.t("crisis-title"), lede + &form).of(output, "/said"))
    };
    a.act_with(form, page, |v| Ok((vec![act(v.text("event"))], format!("/o/{output}/said?done=crisis"))))
}

/// Who declared a crisis; nothing where nobody did.
pub(super) fn told(a: &Ask<'_>, view: &View<'_>, names: &Names) -> String {
    let one = |(op, c): (&nobis_core::op::OpId, &nobis_core::state::Signed<CrisisDeclare>)| {
        let title = a.say("said-declares-crisis", &[("unit", names.unit(&c.unit).into())]);
        card("", &format!("/act/{op}"), &title, "", &meta(a, names, &c.person, c.at), &parts::quote(&c.act.event))
    };
    let cards: String = a.state().crises.about(view.id).map(one).collect();
    if cards.is_empty() {
        return cards;
    }
    parts::heading(2, &a.t("said-crises")) + &format!("<ul class=\"cards\">{cards}</ul>")
}
