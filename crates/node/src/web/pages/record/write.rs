//! Writing a record: a new one, or the next version of one.
//!
//! The form carries the versions it began from. What is saved takes the place of those and no others, so two people who
//! edit at once are both kept, and somebody chooses.

use std::str::FromStr;

use nobis_core::ids::Id;
use nobis_core::op::OpId;
use nobis_core::state::Refusal;
use serde_json::{Value, json};

use super::super::super::ask::{Answer, Ask, Page, Wrong, not_found};
use super::super::super::form::{Choice, Control, Field, Form, Values};
use super::super::parts;
use super::kinds::Kind;
use super::shelf::{self, Version};
use super::{fields, kind, show};
use crate::trouble::Trouble;

/// The name of the field with the versions a form began from.
const HEADS: &str = "heads";

/// A new record.
///
/// # Errors
/// No such kind, or a seat that may not write it.
pub fn new(a: &Ask<'_>) -> Answer {
    let kind = kind(a)?;
    if !kind.may_write(a.person()) {
        return Err(Trouble::refused(Refusal::NoSeat));
    }
    let record = begun(a, kind);
    let id = id_field(a, kind);
    if matches!(&id.control, Control::Radio(outputs) if outputs.is_empty()) {
        let page = Page::new(a.t(&format!("record-new-{}", kind.word())), parts::lede(&a.t("standard-no-text")));
        return Ok(page.at("/investigation").into());
    }
    let mut all = vec![id];
    all.extend(fields::of(a, kind, &record));
    let form = Form::new(format!("/investigation/{}/new", kind.word()), a.t("record-save"), all)
        .meaning([a.t("record-means")]);
    let title = a.t(&format!("record-new-{}", kind.word()));
    let page = |a: &Ask<'_>, form: String| {
        let lede = parts::lede(&a.t(&format!("record-about-{}", kind.word()))) + &seen_by(a, kind);
        Ok(Page::new(title, lede + &form).at("/investigation"))
    };
    a.act_with(form, page, |v| {
        let id = new_id(a, kind, v)?;
        let value = fields::read(a, kind, &record, v)?;
        let act = shelf::put(a.state(), kind, &id, &[], value)?;
        Ok((vec![act], format!("/investigation/{}/{id}?done=record", kind.word())))
    })
}

/// A new record as it begins: filled in where most people would write the same.
fn begun(a: &Ask<'_>, kind: Kind) -> Value {
    let mut record = shelf::empty(a.state(), kind);
    if let Some(level) = record.get_mut("standard") {
        // How well something is proved is nobody's default.
        *level = Value::Null;
    }
    if kind == Kind::Evidence {
        record["supplied_by"] = json!(a.unit());
        record["collector"] = json!(a.person().id);
    }
    if kind == Kind::Finding {
        // The first evidence was recorded for the first finding.
        let (seen, _) = shelf::sorted_by_sight(a.state(), &a.eyes, Kind::Evidence);
        if let ([only], true) = (&seen[..], a.state().findings.is_empty()) {
            record["evidence_for"] = json!([only]);
        }
    }
    if kind == Kind::Risk {
        let seat = a.person().seats.iter().next().map(|seat| format!("{}/{}", a.unit(), seat.word()));
        record["owner"] = json!(seat.unwrap_or_default());
        record["check_in"] = json!(parts::hour_after(a.now, LOOK_AGAIN_S));
    }
    if kind == Kind::Request {
        about(a, &mut record);
    }
    record
}

/// A week: danger moves, and somebody should look while people still remember.
const LOOK_AGAIN_S: i64 = 7 * 86_400;

/// A request for those whose conduct a finding is about: in the same words, by which the two are matched.
fn about(a: &Ask<'_>, record: &mut Value) {
    let of = a.query.one("of").parse::<Id>().ok();
    let heads = of.map_or_else(Vec::new, |id| shelf::seen(a.state(), &a.eyes, Kind::Finding, &id));
    if let Some(actor) = heads.first().and_then(|v| v.value["scope"]["actor"].as_str()) {
        record["about"] = json!(actor);
        record["addressee"] = json!(actor);
    }
}

fn id_field(a: &Ask<'_>, kind: Kind) -> Field {
    if kind == Kind::Standard {
        let open = |id: &&Id| a.state().may_edit(id, a.unit()) && !shelf::has(a.state(), kind, id);
        let title = |id: &Id| a.state().output(id).map(|(_, o)| o.act.title.clone()).unwrap_or_default();
        let outputs: Vec<Choice> = a.state().opened.keys().filter(open).map(|id| Choice::new(id, title(id))).collect();
        let first = outputs.first().map(|c| c.value.clone());
        return Field::new("id", a.t("record-output"), Control::Radio(outputs)).chosen(first);
    }
    let next = shelf::suggest(kind, shelf::ids(a.state(), kind));
    Field::new("id", a.t("record-id"), Control::Line)
        .hinted(format!("{} {}", a.t("record-id-hint"), a.t("record-id-public")))
        .chosen([next])
}

fn new_id(a: &Ask<'_>, kind: Kind, v: &Values) -> Result<Id, Wrong> {
    let id = Id::from_str(&v.text("id")).map_err(|_| Wrong::Field("id", a.t("record-id-wrong")))?;
    if kind == Kind::Standard {
        // The choices were outputs without a record; a second one would stand beside the first.
        return Ok(id);
    }
    let is_statement = a.state().statements.values().any(|all| all.contains_key(&id));
    // E1 and e1 would be told apart by the program, and by nobody who reads them out.
    let alike = [id.as_str().to_owned(), id.as_str().to_ascii_uppercase(), id.as_str().to_ascii_lowercase()];
    let is_taken = alike.iter().filter_map(|id| id.parse().ok()).any(|id| shelf::is_taken(a.state(), &id));
    if is_taken || is_statement {
        return Err(Wrong::Field("id", a.say("record-id-taken", &[("id", id.as_str().into())])));
    }
    Ok(id)
}

/// Who will read a record, where few do: said before anybody writes down who is in danger.
fn seen_by(a: &Ask<'_>, kind: Kind) -> String {
    match kind {
        Kind::Risk | Kind::Forecast => parts::paragraphs(&[a.t("record-seen-risks")]),
        Kind::Consent => parts::paragraphs(&[a.t("record-seen-consents")]),
        _ => String::new(),
    }
}

/// The next version of a record.
///
/// # Errors
/// No such record, one of another unit, or a seat that may not write it.
pub fn edit(a: &Ask<'_>) -> Answer {
    let (kind, id) = (kind(a)?, a.id("id")?);
    let heads = shelf::seen(a.state(), &a.eyes, kind, &id);
    let shown = heads.first().ok_or_else(not_found)?;
    if !kind.may_write(a.person()) {
        return Err(Trouble::refused(Refusal::NoSeat));
    }
    let mine: Vec<Version> = heads.iter().filter(|v| v.unit == *a.unit()).cloned().collect();
    if mine.is_empty() {
        return Err(Trouble::refused(Refusal::ForeignEdit));
    }
    let from = begun_from(a, kind, &id, &mine);
    let base = from.first().ok_or_else(not_found)?;
    let record = &base.value;
    let ops: Vec<OpId> = from.iter().map(|v| v.op).collect();
    let written = ops.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ");
    let mut all = vec![Field::new(HEADS, "", Control::Hidden).optional().chosen([written])];
    all[0].chars_max = HEADS_CHARS;
    // What somebody has filled in is not hidden from the next.
    let shown_if_filled = |f: Field| Field { rare: f.rare && f.values.is_empty(), ..f };
    all.extend(fields::of(a, kind, record).into_iter().map(shown_if_filled));
    let action = format!("/investigation/{}/{id}/edit", kind.word());
    let form = Form::new(action, a.t("record-save"), all).meaning([a.t("record-edit-means")]);
    let title = a.say("record-edit-title", &[("record", show::title(a, kind, &id, shown).into())]);
    let apart = ops.len() > 1;
    let page = |a: &Ask<'_>, form: String| {
        let lede = if apart { "record-settle-lede".to_owned() } else { format!("record-about-{}", kind.word()) };
        Ok(Page::new(title, parts::lede(&a.t(&lede)) + &seen_by(a, kind) + &form).at("/investigation"))
    };
    if let Some(by) = overtaken(a, &from, &mine) {
        // What was typed stays in the form, which now takes the place of both.
        let now = mine.iter().map(|v| v.op.to_string()).collect::<Vec<_>>().join(" ");
        let mut filled = form.filled(&a.given, a.texts);
        filled.fields[0].values = vec![now];
        filled.trouble = vec![by];
        let form = a.form(&filled);
        return Ok(Page { status: 409, ..page(a, form)? }.into());
    }
    a.act_with(form, page, |v| {
        let value = fields::read(a, kind, record, v)?;
        let base = format!("/investigation/{}/{id}", kind.word());
        if ops.len() == 1 && value == *record {
            return Ok((Vec::new(), format!("{base}?done=unchanged")));
        }
        let act = shelf::put(a.state(), kind, &id, &ops, value)?;
        Ok((vec![act], format!("{base}?done=record")))
    })
}

/// Who wrote a version that this form doesn't know, and when: somebody saved while it was being filled in.
fn overtaken(a: &Ask<'_>, from: &[Version], now: &[Version]) -> Option<String> {
    let unknown =
        now.iter().find(|v| !from.iter().any(|f| f.op == v.op)).filter(|_| a.is_post && a.trouble.is_none())?;
    let names = a.plain_names();
    let (who, when) = (names.person(a.texts, &unknown.person), names.when(a.texts, unknown.at));
    Some(a.say("record-overtaken", &[("who", who.into()), ("when", when.into())]))
}

/// 20 versions made apart, each an id of 64 digits and a space: more than ever stood side by side.
const HEADS_CHARS: usize = 20 * 65;

/// The versions a form began from, that which fills it first: those it carries, or those that count now.
fn begun_from(a: &Ask<'_>, kind: Kind, id: &Id, mine: &[Version]) -> Vec<Version> {
    let carried: Vec<OpId> = a.given.one(HEADS).split(' ').filter_map(|op| op.parse().ok()).collect();
    let all = shelf::versions(a.state(), kind, id);
    let own = |op: &OpId| all.iter().find(|v| v.op == *op && v.unit == *a.unit() && v.is_for(kind, &a.eyes)).cloned();
    let carried: Vec<Version> = carried.iter().filter_map(own).collect();
    if a.is_post && !carried.is_empty() {
        return carried;
    }
    let wanted = a.query.one("from");
    let mut mine = mine.to_vec();
    mine.sort_by_key(|v| v.op.to_string() != wanted);
    mine
}
