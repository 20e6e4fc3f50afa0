//! What came of a request for reply: proof that it arrived, and the answer. The letter itself stays outside: only its
//! digest is kept.

use nobis_core::acts::{Act, Reply, ReplyReceipt};
use nobis_core::ids::Id;
use nobis_core::state::Refusal;

use super::super::super::ask::{Answer, Ask, Page, Wrong, not_found};
use super::super::super::form::{Choice, Control, Field, Form, Values, write_time};
use super::super::parts;
use super::kinds::Kind;
use super::{fields, show};
use crate::trouble::Trouble;

/// The file of the letter.
const LETTER: &str = "letter";

/// Proof that a request reached its addressee.
///
/// # Errors
/// No such request, or a seat that may not record it.
pub fn arrived(a: &Ask<'_>) -> Answer {
    let (id, _) = request(a)?;
    let form = Form::new(
        format!("/investigation/request/{id}/arrived"),
        a.t("request-arrived-go"),
        vec![
            received(a, "request-arrived-when"),
            Field::new("proof", a.t("request-proof"), Control::Line).hinted(a.t("request-proof-hint")),
        ],
    )
    .meaning([a.t("request-arrived-means")]);
    recorded(a, &id, "request-arrived-title", "request-arrived-lede", form, "arrived", |v| {
        let received = when(a, v)?;
        Ok(Act::ReplyReceipt(ReplyReceipt { request: id.clone(), received, proof: v.text("proof") }))
    })
}

/// The addressee's answer.
///
/// # Errors
/// As [`arrived`].
pub fn reply(a: &Ask<'_>) -> Answer {
    let (id, questions) = request(a)?;
    let choices = questions.iter().map(|(no, text)| Choice::new(no, format!("{no}. {text}"))).collect();
    let form = Form::new(
        format!("/investigation/request/{id}/reply"),
        a.t("request-reply-go"),
        vec![
            received(a, "request-reply-when"),
            Field::new("answers", a.t("request-answers"), Control::Checks(choices))
                .hinted(a.t("request-answers-hint"))
                .optional(),
            Field::new(LETTER, a.t("request-letter"), Control::File("")).hinted(a.t("field-file-hint")).optional(),
            Field::new("digest", a.t("request-digest"), Control::Line).hinted(a.t("request-digest-hint")).optional(),
        ],
    )
    .meaning([a.t("request-reply-means")]);
    recorded(a, &id, "request-reply-title", "request-reply-lede", form, "reply", |v| {
        let letter = fields::digest(a, "digest", v, LETTER)?;
        let letter = letter.ok_or_else(|| Wrong::Field(LETTER, a.t("request-letter-missing")))?;
        let answers = v.parsed("answers").into_iter().collect();
        Ok(Act::Reply(Reply { request: id.clone(), received: when(a, v)?, answers, letter }))
    })
}

fn request(a: &Ask<'_>) -> Result<(Id, Vec<(u64, String)>), Trouble> {
    let id = a.id("id")?;
    let questions = show::asked(a, &id).ok_or_else(not_found)?;
    if !Kind::Request.may_write(a.person()) {
        return Err(Trouble::refused(Refusal::NoSeat));
    }
    Ok((id, questions))
}

fn received(a: &Ask<'_>, label: &str) -> Field {
    let (hours, names) = (fields::hours(a), a.plain_names());
    let clock = a.say("field-clock", &[("zone", names.zone().into())]);
    let field = Field::new("received", a.t(label), Control::Time(hours));
    if !a.app.rehearsing().contains(&a.session.person) {
        return field.hinted(clock);
    }
    // The clock of a rehearsal may show another year: nobody could guess what it takes.
    let now = a.say("field-rehearsal-now", &[("when", names.when(a.texts, a.now).into())]);
    field.hinted(format!("{clock} {now}")).value(write_time(a.now, &hours))
}

/// When it came; what hasn't happened yet can't be recorded.
fn when(a: &Ask<'_>, v: &Values) -> Result<nobis_core::moment::Moment, Wrong> {
    let wrong = |id: &str| Wrong::Field("received", a.t(id));
    let at = v.time("received").ok_or_else(|| wrong("form-time"))?;
    if at > a.now { Err(wrong("field-future")) } else { Ok(at) }
}

fn recorded(
    a: &Ask<'_>,
    id: &Id,
    title: &str,
    lede: &str,
    form: Form,
    done: &str,
    act: impl FnOnce(&Values) -> Result<Act, Wrong>,
) -> Answer {
    let page = |a: &Ask<'_>, form: String| {
        let name = a.say("request-of", &[("title", a.t(title).into()), ("id", id.as_str().into())]);
        Ok(Page::new(name, parts::lede(&a.t(lede)) + &form).at("/investigation"))
    };
    a.act_with(form, page, |v| Ok((vec![act(v)?], format!("/investigation/request/{id}?done={done}"))))
}
