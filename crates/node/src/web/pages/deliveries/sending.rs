//! The acts around a delivery: sending, saying that it is here, finding that a unit can't be reached.

use nobis_core::acts::{Act, Checkpoint, Delivery, Unreachable};
use nobis_core::gates::consent::UNREACHABLE_CHANNELS;
use nobis_core::ids::Id;
use nobis_core::op::OpId;
use nobis_core::report::Report;
use nobis_core::state::{Signed, State};
use nobis_core::trust::{Seat, UnitKind};
use nobis_core::view::View;

use super::super::super::ask::{Answer, Ask, Page, Wrong, not_found};
use super::super::super::form::{Choice, Control, Field, Form, Values};
use super::super::parts::{self, esc};
use super::super::standing;
use super::super::text::may_write;
use super::channel;
use crate::commands::{Sending, delivery, receipt_of};
use crate::run;
use crate::say::LANGUAGES;
use crate::trouble::{Trouble, told};

/// Ways of sending that have a word in each language. One spelling, because ways are counted.
pub const CHANNELS: [&str; 5] = ["node", "e-mail", "courier", "paper", "phone"];

/// Whether somebody may say that a delivery is before them: of its unit, and not yet said by themselves.
pub fn may_receipt(a: &Ask<'_>, op: &OpId, d: &Signed<Delivery>) -> bool {
    let works = a.person().seats.iter().any(|s| !matches!(s, Seat::Release | Seat::Panel));
    works && d.act.unit == *a.unit() && !has_receipted(a, op)
}

fn has_receipted(a: &Ask<'_>, op: &OpId) -> bool {
    a.state().receipts.about(op).any(|(_, r)| r.person == a.person().id)
}

/// Sends the version that stands to a unit.
///
/// # Errors
/// No such output, or the reader doesn't write it.
pub fn deliver(a: &Ask<'_>) -> Answer {
    let output = a.output()?;
    if !may_write(a, output) {
        return Err(Trouble::new("not-the-sender"));
    }
    let (view, report) = (a.view(output)?, a.report(output)?);
    let has_text = a.state().plans.contains_key(output) && !view.statements.is_empty();
    let form = deliver_form(a, &view, has_text);
    let version = view.version().short();
    let page = |a: &Ask<'_>, form: String| {
        let lede = if has_text {
            a.say("deliver-lede", &[("version", version.as_str().into())])
        } else {
            a.t("deliver-lede-no-text")
        };
        Ok::<_, Trouble>(Page::new(a.t("deliver-title"), parts::lede(&lede) + &form).of(output, "/deliveries"))
    };
    if let Some(form) = standing::moved(a, &form, report.version) {
        let shown = a.form(&form);
        return Ok(Page { status: 409, ..page(a, shown)? }.into());
    }
    if let Some(form) = sent_before(a, &form, &report, has_text) {
        let shown = a.form(&form);
        return Ok(Page { status: 422, ..page(a, shown)? }.into());
    }
    a.act_with(form, page, |v| {
        let sending = sending(a, v, has_text)?;
        let act = delivery(a.state(), &report, sending);
        Ok((vec![Act::Delivery(act)], format!("/o/{output}/deliveries?done=deliver")))
    })
}

/// Field that carries what somebody was asked about: to send the same once more.
const AGAIN: &str = "again";

/// The form again, where the same was sent to the same unit the same way before: a hurried hand presses twice, and the
/// unit then has two letters to receipt. Another way or language is meant, and is not asked about.
fn sent_before(a: &Ask<'_>, form: &Form, report: &Report, has_text: bool) -> Option<Form> {
    if !a.is_post || a.trouble.is_some() {
        return None;
    }
    let values = form.clone().read(&a.given, a.texts).ok()?;
    let act = delivery(a.state(), report, sending(a, &values, has_text).ok()?);
    let same = |d: &Delivery| {
        let what = |d: &Delivery| (d.output.clone(), d.unit.clone(), d.version, d.checkpoint);
        what(d) == what(&act) && (&d.channel, &d.lang) == (&act.channel, &act.lang)
    };
    let (op, before) = a.state().deliveries.iter().filter(|(_, d)| same(&d.act)).max_by_key(|(op, d)| (d.at, **op))?;
    if values.text(AGAIN) == op.to_string() {
        return None;
    }
    let names = a.plain_names();
    let asked = Trouble::new("sent-before")
        .with("unit", names.unit(&act.unit))
        .with("when", names.when(a.texts, before.at))
        .with("person", names.person(a.texts, &before.person));
    let mut form = form.clone().filled(&a.given, a.texts);
    form.fields.iter_mut().filter(|f| f.name == AGAIN).for_each(|f| f.values = vec![op.to_string()]);
    form.trouble = run::lines(a.texts, &asked);
    Some(form)
}

fn deliver_form(a: &Ask<'_>, view: &View<'_>, has_text: bool) -> Form {
    let names = a.names(view);
    let concerned = view.concerned();
    let can_be = |id: &&Id| a.trust().unit(id).is_some_and(|u| u.kind != UnitKind::Panel) && *id != view.owner();
    let mut units: Vec<&Id> = a.trust().units.keys().filter(can_be).collect();
    units.sort_by_key(|id| !concerned.contains_key(*id));
    let units: Vec<Choice> = units.into_iter().map(|id| Choice::new(id, names.unit(id))).collect();
    let asked = a.query.one("unit").to_owned();
    let points = Checkpoint::ALL.iter().filter(|c| view.charter.checkpoints.contains_key(c));
    let points: Vec<Choice> = points.map(|c| Choice::new(c, a.texts.word(c))).collect();
    let ways: Vec<Choice> = CHANNELS.iter().map(|c| Choice::new(c, channel(a, c))).collect();
    let langs: Vec<Choice> = LANGUAGES.iter().map(|(tag, name)| Choice::new(tag, *name)).collect();
    let lang = view.statements.first().map_or("en", |s| s.version.value.lang.as_str()).to_owned();
    let usual = if has_text { Checkpoint::Final } else { Checkpoint::Concept };
    let point = a.query.one("checkpoint").parse().unwrap_or(usual);
    Form::new(
        format!("/o/{}/deliver", view.id),
        a.t("deliver-go"),
        vec![
            Field::new("unit", a.t("deliver-unit"), Control::Select(units))
                .chosen((!asked.is_empty()).then_some(asked)),
            Field::new("checkpoint", a.t("deliver-checkpoint"), Control::Radio(points)).value(point),
            Field::new("channel", a.t("deliver-channel"), Control::Radio(ways))
                .hinted(a.t("deliver-channel-hint"))
                .value("node"),
            Field::new("other", a.t("deliver-other"), Control::Line).hinted(a.t("deliver-other-hint")).optional(),
            Field::new("lang", a.t("deliver-lang"), Control::Select(langs)).value(lang),
            standing::version_field(view.version()),
            Field::new(AGAIN, "", Control::Hidden).optional(),
        ],
    )
    .meaning([a.t("deliver-means")])
}

fn sending(a: &Ask<'_>, v: &Values, has_text: bool) -> Result<Sending, Wrong> {
    let unchosen = |name| Wrong::Field(name, a.t("form-unchosen"));
    let checkpoint: Checkpoint = v.one("checkpoint").ok_or_else(|| unchosen("checkpoint"))?;
    if !has_text && matches!(checkpoint, Checkpoint::Text | Checkpoint::Final) {
        return Err(Wrong::Field("checkpoint", a.t("deliver-no-text")));
    }
    let other = v.text("other").to_lowercase();
    Ok(Sending {
        unit: v.one("unit").ok_or_else(|| unchosen("unit"))?,
        checkpoint,
        channel: if other.is_empty() { v.text("channel") } else { other },
        lang: v.text("lang"),
    })
}

/// Shows what was delivered, and lets its unit say that it is before them.
///
/// # Errors
/// No such delivery, or it was for another unit.
pub fn receipt(a: &Ask<'_>) -> Answer {
    let op: OpId = a.param("op").parse().map_err(|_| not_found())?;
    let sent = a.state().deliveries.get(&op).ok_or_else(not_found)?;
    if sent.act.unit != *a.unit() {
        return Err(Trouble::new("not-the-receiver"));
    }
    let output = &sent.act.output;
    let report = a.report(output)?;
    let shown = delivered(a, &op, sent)?;
    let title = a.t("receipt-title");
    if !may_receipt(a, &op, sent) {
        let why = if has_receipted(a, &op) { "receipt-done" } else { "receipt-not-yours" };
        let body = format!("<p class=\"note\">{}</p>{shown}", esc(&a.t(why)));
        // A form sent again after its answer was lost comes here too, and finds that it is done.
        return Ok(Page::new(title, body).of(output, "/deliveries").into());
    }
    let is_last = sent.act.version.is_none_or(|v| v == report.version);
    let mut means = vec![a.t("receipt-means")];
    if !is_last {
        means.insert(0, a.t("receipt-earlier"));
    }
    let form = Form::new(format!("/act/{op}/receipt"), a.t("receipt-go"), Vec::new()).meaning(means);
    let page = |_: &Ask<'_>, form: String| Ok(Page::new(title, shown + &form).of(output, "/deliveries"));
    a.act_with(form, page, |_| {
        let act = receipt_of(op, &sent.act, &report);
        Ok((vec![Act::Receipt(act)], format!("/o/{output}/deliveries?done=receipt")))
    })
}

/// Who sent it, when, and the very text.
fn delivered(a: &Ask<'_>, op: &OpId, sent: &Signed<Delivery>) -> Result<String, Trouble> {
    let now = a.view(&sent.act.output)?;
    let names = a.names(&now);
    let version = sent.act.version.map_or_else(|| a.t("deliveries-version-none"), |v| v.short());
    let rows = [
        (a.t("receipt-text"), now.open.act.title.clone()),
        (a.t("receipt-from"), names.person(a.texts, &sent.person)),
        (a.t("receipt-sent"), names.when_for_unit(a.texts, sent.at, a.unit())),
        (a.t("deliver-checkpoint"), a.texts.word(&sent.act.checkpoint)),
        (a.t("deliver-channel"), channel(a, &sent.act.channel)),
        (a.t("receipt-version"), version),
    ];
    let heading = parts::heading(2, &a.t("receipt-words"));
    let path = format!("/act/{op}/receipt");
    let words = match sent.act.version {
        None => parts::paragraphs(&[a.t("receipt-no-text")]),
        Some(version) if version == now.version() => standing::text(a, &now, &path),
        Some(version) => {
            // The state its sender had before them gives the text as it was then.
            let past = State::fold(a.home.ops().past(op));
            let then = View::new(&past, &sent.act.output, sent.at).map_err(told)?;
            let is_it = then.version() == version;
            if is_it { standing::text(a, &then, &path) } else { parts::paragraphs(&[a.t("receipt-text-gone")]) }
        }
    };
    Ok(parts::facts(&rows) + &heading + &words)
}

/// A panel member finds that a unit can't be reached.
///
/// # Errors
/// No such output, or the reader is not of the panel.
pub fn unreachable(a: &Ask<'_>) -> Answer {
    let output = a.output()?;
    if !a.person().seats.contains(&Seat::Panel) {
        return Err(Trouble::new("not-the-panel"));
    }
    let view = a.view(output)?;
    let names = a.names(&view);
    let units: Vec<Choice> = view.concerned().keys().map(|id| Choice::new(id, names.unit(id))).collect();
    let statements = view.statements.iter().map(|s| Choice::new(s.id, names.statement(a.texts, s.id))).collect();
    let hours = a.trust().unit(a.unit()).map_or_else(nobis_core::calendar::WorkingHours::plain, |u| u.hours);
    let whole = |n: u32| usize::try_from(n).unwrap_or(0);
    let clock = ("zone", names.zone().into());
    let zone = match &view.charter.crisis {
        Some(rule) => {
            a.say("unreachable-since-hint-hours", &[clock, ("minutes", whole(rule.unreachable_minutes).into())])
        }
        None => {
            let days = whole(view.charter.consent.unreachable_days);
            a.say("unreachable-since-hint", &[clock, ("count", days.into())])
        }
    };
    let form = Form::new(
        format!("/o/{output}/unreachable"),
        a.t("unreachable-go"),
        vec![
            Field::new("unit", a.t("unreachable-unit"), Control::Select(units)),
            Field::new("since", a.t("unreachable-since"), Control::Time(hours)).hinted(zone),
            Field::new("ways", a.t("unreachable-ways"), Control::Area(4)).hinted(a.t("unreachable-ways-hint")),
            Field::new("safety", a.t("unreachable-safety"), Control::Checks(statements))
                .hinted(a.t("unreachable-safety-hint"))
                .optional(),
        ],
    )
    .grave()
    .meaning([a.t("unreachable-means")]);
    let page = |a: &Ask<'_>, form: String| {
        let lede = parts::lede(&a.t("unreachable-lede"));
        Ok(Page::new(a.t("unreachable-title"), lede + &form).of(output, "/deliveries"))
    };
    a.act_with(form, page, |v| {
        let act = finding(a, output, v)?;
        Ok((vec![Act::Unreachable(act)], format!("/o/{output}/deliveries?done=unreachable")))
    })
}

fn finding(a: &Ask<'_>, output: &Id, v: &Values) -> Result<Unreachable, Wrong> {
    let unit = v.one("unit").ok_or_else(|| Wrong::Field("unit", a.t("form-unchosen")))?;
    let since = v.time("since").ok_or_else(|| Wrong::Field("since", a.t("form-time")))?;
    if since > a.now {
        return Err(Wrong::Field("since", a.t("unreachable-since-ahead")));
    }
    let mut channels: Vec<String> = v.lines("ways").iter().map(|w| w.to_lowercase()).collect();
    channels.sort();
    channels.dedup();
    if channels.len() < UNREACHABLE_CHANNELS {
        return Err(Wrong::Field("ways", a.t("unreachable-ways-few")));
    }
    let touches_safety = v.parsed("safety").into_iter().collect();
    Ok(Unreachable { output: output.clone(), unit, since, channels, touches_safety })
}
