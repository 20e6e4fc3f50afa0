//! Speaking up, and answering: objection, concern, harm alert, dissent, declared concern; answer, ruling, closing.
//! What letting go takes is in `letting_go`. Each page says before its button what the act will do, and what it won't.

use std::collections::BTreeSet;

use nobis_core::acts::{
    Act, Alert, AlertClose, Answer as Reply, Concern, ConsentWithdraw, Declare, Disposition, Dissent, DissentForm,
    Ground, Objection, Outcome as Found, Ruling,
};
use nobis_core::ids::Id;
use nobis_core::op::OpId;
use nobis_core::view::View;

use super::super::ask::{Answer, Ask, Page, Wrong, not_found};
use super::super::form::{Choice, Control, Field, Form, Values, words};
use super::{paged, parts, said};
use crate::trouble::Trouble;

/// Objects.
///
/// # Errors
/// No such output.
pub fn object(a: &Ask<'_>) -> Answer {
    let output = a.output()?;
    let view = a.view(output)?;
    let grounds = |holds: bool| Ground::ALL.iter().filter(move |g| g.can_hold() == holds);
    let choice = |g: &Ground| Choice::new(g, a.texts.word(g)).hinted(a.t(&format!("ground-hint-{g}")));
    let grounds: Vec<Choice> = grounds(true).chain(grounds(false)).map(choice).collect();
    let form = Form::new(
        format!("/o/{output}/object"),
        a.t("object-go"),
        vec![
            Field::new("ground", a.t("object-ground"), Control::Radio(grounds)),
            about_field(a, &view),
            Field::new("argument", a.t("object-argument"), Control::Area(6)).hinted(a.t("object-argument-hint")),
            Field::new("resolves", a.t("object-resolves"), Control::Area(3)).hinted(a.t("object-resolves-hint")),
        ],
    )
    .meaning([a.t("object-means")]);
    speaking(a, output, "object", form, |v| {
        let ground = v.one("ground").ok_or_else(|| Wrong::Field("ground", a.t("form-unchosen")))?;
        let (argument, resolves_if) = (v.text("argument"), v.text("resolves"));
        let (output, version, statements) = (output.clone(), view.version(), about(a, &view, v)?);
        Ok(Act::Objection(Objection { output, version, statements, ground, argument, resolves_if }))
    })
}

/// Voices a concern.
///
/// # Errors
/// No such output.
pub fn concern(a: &Ask<'_>) -> Answer {
    let output = a.output()?;
    let view = a.view(output)?;
    let form = Form::new(
        format!("/o/{output}/concern"),
        a.t("concern-go"),
        vec![about_field(a, &view), Field::new("text", a.t("concern-text"), Control::Area(6))],
    )
    .meaning([a.t("concern-means")]);
    speaking(a, output, "concern", form, |v| {
        let (output, version, statements) = (output.clone(), view.version(), about(a, &view, v)?);
        Ok(Act::Concern(Concern { output, version, statements, text: v.text("text") }))
    })
}

/// Raises a harm alert.
///
/// # Errors
/// No such output.
pub fn alert(a: &Ask<'_>) -> Answer {
    let output = a.output()?;
    let form = Form::new(
        format!("/o/{output}/alert"),
        a.t("alert-go"),
        vec![
            Field::new("who", a.t("alert-who"), Control::Line).hinted(a.t("alert-who-hint")),
            Field::new("how", a.t("alert-how"), Control::Area(5)).hinted(a.t("alert-how-hint")),
        ],
    )
    .grave()
    .meaning([a.t("alert-means")]);
    speaking(a, output, "alert", form, |v| {
        Ok(Act::Alert(Alert { output: output.clone(), who: v.text("who"), how: v.text("how") }))
    })
}

/// Writes a dissent.
///
/// # Errors
/// No such output.
pub fn dissent(a: &Ask<'_>) -> Answer {
    let output = a.output()?;
    let grounds = Ground::ALL.iter().map(|g| Choice::new(g, a.texts.word(g))).collect();
    let forms = DissentForm::ALL.iter().map(|f| Choice::new(f, a.texts.word(f))).collect();
    let form = Form::new(
        format!("/o/{output}/dissent"),
        a.t("dissent-go"),
        vec![
            Field::new("form", a.t("dissent-form"), Control::Radio(forms)),
            Field::new("ground", a.t("dissent-ground"), Control::Select(grounds)),
            Field::new("text", a.t("dissent-text"), Control::Area(6)).hinted(a.t("dissent-text-hint")).optional(),
        ],
    )
    .meaning([a.t("dissent-means")]);
    speaking(a, output, "dissent", form, |v| {
        let chosen = |name| Wrong::Field(name, a.t("form-unchosen"));
        let form: DissentForm = v.one("form").ok_or_else(|| chosen("form"))?;
        let ground = v.one("ground").ok_or_else(|| chosen("ground"))?;
        let text = v.text("text");
        if (form == DissentForm::Category) != text.is_empty() {
            return Err(Wrong::Whole(Trouble::new("dissent-text")));
        }
        Ok(Act::Dissent(Dissent { output: output.clone(), form, text, ground }))
    })
}

/// A unit declares itself concerned.
///
/// # Errors
/// No such output.
pub fn declare(a: &Ask<'_>) -> Answer {
    let output = a.output()?;
    let form = Form::new(
        format!("/o/{output}/declare"),
        a.t("declare-go"),
        vec![Field::new("reason", a.t("declare-reason"), Control::Area(3)).hinted(a.t("declare-reason-hint"))],
    )
    .meaning([a.t("declare-means")]);
    speaking(a, output, "declare", form, |v| {
        Ok(Act::Declare(Declare { output: output.clone(), reason: v.text("reason") }))
    })
}

/// Answers an objection or a concern.
///
/// # Errors
/// No such act.
pub fn answer(a: &Ask<'_>) -> Answer {
    let to = op(a)?;
    if !a.state().objections.contains_key(&to) && !a.state().concerns.contains_key(&to) {
        return Err(not_found());
    }
    let choice = |d: &Disposition| Choice::new(d, a.texts.word(d)).hinted(a.t(&format!("disposition-hint-{d}")));
    let form = Form::new(
        format!("/act/{to}/answer"),
        a.t("answer-go"),
        vec![
            Field::new(
                "disposition",
                a.t("answer-disposition"),
                Control::Radio(Disposition::ALL.iter().map(choice).collect()),
            ),
            Field::new("reasons", a.t("answer-reasons"), Control::Area(6)).hinted(a.t("answer-reasons-hint")),
        ],
    )
    .meaning([a.t("answer-means")]);
    answering(a, &to, "answer", form, |v| {
        let disposition = v.one("disposition").ok_or_else(|| Wrong::Field("disposition", a.t("form-unchosen")))?;
        Ok(Act::Answer(Reply { to, disposition, reasons: v.text("reasons") }))
    })
}

/// A panel member rules on an objection.
///
/// # Errors
/// No such objection.
pub fn rule(a: &Ask<'_>) -> Answer {
    let to = op(a)?;
    if !a.state().objections.contains_key(&to) {
        return Err(not_found());
    }
    let choice = |o: &Found| Choice::new(o, a.texts.word(o)).hinted(a.t(&format!("outcome-hint-{o}")));
    let form = Form::new(
        format!("/act/{to}/rule"),
        a.t("rule-go"),
        vec![
            Field::new("outcome", a.t("rule-outcome"), Control::Radio(Found::ALL.iter().map(choice).collect())),
            Field::new("reasons", a.t("rule-reasons"), Control::Area(6)).hinted(a.t("rule-reasons-hint")),
        ],
    )
    .meaning([a.t("rule-means")]);
    answering(a, &to, "rule", form, |v| {
        let outcome = v.one("outcome").ok_or_else(|| Wrong::Field("outcome", a.t("form-unchosen")))?;
        Ok(Act::Ruling(Ruling { objection: to, outcome, reasons: v.text("reasons") }))
    })
}

/// A safety reviewer from outside finds a danger dealt with.
///
/// # Errors
/// No such alert or objection on safety.
pub fn close(a: &Ask<'_>) -> Answer {
    let to = op(a)?;
    let safety = a.state().objections.get(&to).is_some_and(|o| o.act.ground == Ground::Safety);
    if !safety && !a.state().alerts.contains_key(&to) {
        return Err(not_found());
    }
    let form = Form::new(
        format!("/act/{to}/close"),
        a.t("close-go"),
        vec![Field::new("mitigation", a.t("close-mitigation"), Control::Area(5)).hinted(a.t("close-mitigation-hint"))],
    )
    .grave()
    .meaning([a.t("close-means")]);
    answering(a, &to, "close", form, |v| {
        Ok(Act::AlertClose(AlertClose { alert: to, mitigation: v.text("mitigation") }))
    })
}

/// A person takes consent back.
///
/// # Errors
/// No such consent, or none this reader's unit keeps.
pub fn withdraw_consent(a: &Ask<'_>) -> Answer {
    let id = a.id("id")?;
    let register = a.state().consents.get(&id).ok_or_else(not_found)?;
    let heads = register.own_heads();
    let version = heads.first().map(|(_, v)| *v).filter(|v| a.eyes.person_consent(&v.unit)).ok_or_else(not_found)?;
    let purpose = |p: &String| {
        let known = a.texts.find(&format!("purpose-{p}"), &[]);
        Choice::new(p, known.unwrap_or_else(|| p.clone()))
    };
    let form = Form::new(
        format!("/investigation/consent/{id}/withdraw"),
        a.t("withdraw-consent-go"),
        vec![
            Field::new(
                "purposes",
                a.t("withdraw-consent-purposes"),
                Control::Checks(version.value.purposes.iter().map(purpose).collect()),
            )
            .hinted(a.t("withdraw-consent-purposes-hint"))
            .optional(),
        ],
    )
    .grave()
    .meaning([a.t("withdraw-consent-means")]);
    let page = |a: &Ask<'_>, form: String| Ok(Page::new(a.t("withdraw-consent-title"), form).at("/investigation"));
    a.act_with(form, page, |v| {
        let purposes = v.chosen("purposes").into_iter().collect();
        let act = Act::ConsentWithdraw(ConsentWithdraw { consent: id.clone(), purposes });
        Ok((vec![act], format!("/investigation/consent/{id}?done=withdraw-consent")))
    })
}

/// The op of the address.
fn op(a: &Ask<'_>) -> Result<OpId, Trouble> {
    a.param("op").parse().map_err(|_| not_found())
}

fn about_field(a: &Ask<'_>, view: &View<'_>) -> Field {
    let names = a.names(view);
    if view.statements.len() > paged::ON_PAGE {
        let field = Field::new("statements", a.t("about-statements"), Control::Line).optional();
        return field
            .hinted(a.t("about-statements-ids-hint"))
            .chosen(Some(a.query.one("statement")).filter(|s| !s.is_empty()));
    }
    let choices = view.statements.iter().map(|s| Choice::new(s.id, names.statement(a.texts, s.id))).collect();
    let asked = a.query.one("statement").to_owned();
    let field = Field::new("statements", a.t("about-statements"), Control::Checks(choices));
    field.hinted(a.t("about-statements-hint")).optional().chosen((!asked.is_empty()).then_some(asked))
}

/// The statements somebody speaks about: boxes that were ticked, or ids that were typed.
fn about(a: &Ask<'_>, view: &View<'_>, v: &Values) -> Result<BTreeSet<Id>, Wrong> {
    let typed = v.chosen("statements").join(" ");
    let unknown = |word: &str| Wrong::Field("statements", a.say("write-no-statement", &[("word", word.into())]));
    let one = |word: &str| paged::named(view, word).cloned().ok_or_else(|| unknown(word));
    words(&typed).map(one).collect()
}

/// A page on which somebody speaks up about an output. Whoever may not sign such an act is told so before they write,
/// by the rule that would refuse it.
fn speaking(
    a: &Ask<'_>,
    output: &Id,
    word: &str,
    form: Form,
    act: impl FnOnce(&Values) -> Result<Act, Wrong>,
) -> Answer {
    may(a, word, None)?;
    let page = |a: &Ask<'_>, form: String| {
        let lede = parts::lede(&a.t(&format!("{word}-lede")));
        Ok(Page::new(a.t(&format!("{word}-title")), lede + &form).of(output, "/said"))
    };
    a.act_with(form, page, |v| Ok((vec![act(v)?], format!("/o/{output}/said?done={word}"))))
}

/// Whether the reader's seat may sign such an act at all.
fn may(a: &Ask<'_>, word: &str, op: Option<OpId>) -> Result<(), Trouble> {
    let (text, op) = (String::new(), op.unwrap_or_else(|| nobis_core::ids::Digest::of(b"")));
    let output = Id::default();
    let (version, statements, ground) = (op, BTreeSet::new(), Ground::Safety);
    let act = match word {
        "object" => {
            let (argument, resolves_if) = (text.clone(), text);
            Act::Objection(Objection { output, version, statements, ground, argument, resolves_if })
        }
        "concern" => Act::Concern(Concern { output, version, statements, text }),
        "alert" => Act::Alert(Alert { output, who: text.clone(), how: text }),
        "dissent" => Act::Dissent(Dissent { output, form: DissentForm::Category, text, ground }),
        "declare" => Act::Declare(Declare { output, reason: text }),
        "answer" => Act::Answer(Reply { to: op, disposition: Disposition::Changed, reasons: text }),
        "rule" => Act::Ruling(Ruling { objection: op, outcome: Found::Upheld, reasons: text }),
        _ => Act::AlertClose(AlertClose { alert: op, mitigation: text }),
    };
    a.may_sign(&act)
}

/// A page on which somebody answers an act.
fn answering(
    a: &Ask<'_>,
    to: &OpId,
    word: &str,
    form: Form,
    act: impl FnOnce(&Values) -> Result<Act, Wrong>,
) -> Answer {
    may(a, word, Some(*to))?;
    below(a, to, word, form, act)
}

/// A form below the act it is about.
pub(super) fn below(
    a: &Ask<'_>,
    to: &OpId,
    word: &str,
    form: Form,
    act: impl FnOnce(&Values) -> Result<Act, Wrong>,
) -> Answer {
    let page = |a: &Ask<'_>, form: String| {
        let shown = said::shown(a, to)?;
        let body = shown.body + &parts::heading(2, &a.t(&format!("{word}-title"))) + &form;
        Ok(Page { body, ..shown })
    };
    a.act_with(form, page, |v| Ok((vec![act(v)?], format!("/act/{to}?done={word}"))))
}
