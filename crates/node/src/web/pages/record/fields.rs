//! The form of a record, drawn from the tables of its kind and read back into a record.
//!
//! What a writer's seat doesn't see stays in the record when they save it: nobody loses evidence by mending a comma.

use std::collections::BTreeSet;

use nobis_core::calendar::WorkingHours;
use nobis_core::ids::{Digest, Id};
use nobis_core::records::Kind as StatementKind;
use nobis_core::trust::Seat;
use serde_json::{Map, Value, json};

use super::super::super::ask::{Ask, Wrong};
use super::super::super::form::{Choice, Control, Field, Values, lines, words as words_of, write_time};
use super::kinds::{Kind, PURPOSES, Shape, Spec};
use super::words::{self, Look};
use super::{conduct, elements, look, shelf, teller};

/// Up to here boxes to tick; beyond, a line of ids: a page of 200 boxes is no help.
const BOXES_MAX: usize = 40;

/// The name of the file beside a digest.
const FILE: &str = "file";

/// The form fields of a record that now holds this.
pub fn of(a: &Ask<'_>, kind: Kind, record: &Value) -> Vec<Field> {
    kind.specs().iter().flat_map(|spec| drawn(a, kind, spec, record)).collect()
}

/// In the place of a field that could name nothing: why, and where the first of these is written.
fn absent(a: &Ask<'_>, spec: &Spec, label: String) -> Field {
    let kind = if let Shape::Refs(kinds, _) = spec.shape { kinds.first().copied() } else { None };
    let writes = |k: &Kind| k.may(&a.eyes) && k.may_write(a.person());
    let (href, link) = match kind.filter(writes) {
        Some(k) => (format!("/investigation/{}/new", k.word()), a.t(&format!("record-new-{}", k.word()))),
        None => (String::new(), String::new()),
    };
    let none = if kind.is_some() { "field-none-yet" } else { "field-no-statement-yet" };
    Field::new(spec.key, label, Control::Absent(href, link)).hinted(a.t(none)).optional()
}

fn drawn(a: &Ask<'_>, kind: Kind, spec: &Spec, record: &Value) -> Vec<Field> {
    let value = record.pointer(&spec.pointer()).unwrap_or(&Value::Null);
    if spec.shape == Shape::Elements {
        return elements::fields(a, value);
    }
    let (label, hint) = (a.t(&spec.label(kind)), a.t(&spec.hint(kind)));
    let (control, filled) = control(a, spec, value);
    if matches!(&control, Control::Checks(choices) if choices.is_empty()) {
        // Nothing can be named yet: said, because people look for what they were told is there.
        return vec![absent(a, spec, label)];
    }
    let hint = match spec.shape {
        Shape::Countries | Shape::Country => super::super::outputs::with_codes(a, &spec.hint(kind)),
        _ => hint,
    };
    let mut field = Field::new(spec.key, label, control).hinted(hint).chosen(filled);
    field.required = spec.required;
    field.awaited = spec.awaited;
    field.rare = spec.rare;
    let mut fields = vec![field];
    if spec.shape == Shape::Actor {
        fields.insert(0, conduct::choice(a, record));
    }
    if spec.shape == Shape::Digest {
        let file = Field::new(FILE, a.t("field-file"), Control::File("")).hinted(a.t("field-file-hint"));
        // Folded away with the digest it stands for.
        fields.push(Field { rare: spec.rare, ..file.optional() });
    }
    fields
}

fn control(a: &Ask<'_>, spec: &Spec, value: &Value) -> (Control, Vec<String>) {
    let text = value.as_str().unwrap_or_default().to_owned();
    let one = |text: String| if text.is_empty() { Vec::new() } else { vec![text] };
    let known = |families: &str, words: &[&str], in_use: &[String]| {
        let teller_word =
            |word: &str| a.texts.find(&format!("{families}-{word}"), &[]).unwrap_or_else(|| word.to_owned());
        let mut all: Vec<String> = words.iter().map(|w| (*w).to_owned()).collect();
        // A word that is in the record and not in our list stays a choice: saving must not lose it.
        all.extend(in_use.iter().filter(|w| !words.contains(&w.as_str())).cloned());
        all.iter().map(|w| Choice::new(w, teller_word(w))).collect::<Vec<_>>()
    };
    match spec.shape {
        Shape::Line | Shape::Actor | Shape::Country | Shape::Pseudonym | Shape::Digest | Shape::Day | Shape::Hours => {
            (Control::Line, one(text))
        }
        Shape::Area => (Control::Area(3), one(text)),
        Shape::Lines => (Control::Area(3), one(words::strings(value).join("\n"))),
        Shape::Questions => {
            let lines = words::questions(value).into_iter().map(|(no, q)| format!("{no}. {q}"));
            (Control::Area(4), one(lines.collect::<Vec<_>>().join("\n")))
        }
        Shape::Countries | Shape::Langs => (Control::Line, one(words::strings(value).join(" "))),
        Shape::Choice(family, list) => {
            let chosen = one(text);
            (Control::Radio(known(family, list, &chosen)), chosen)
        }
        Shape::Purposes => {
            let chosen = words::strings(value);
            (Control::Checks(known("purpose", &PURPOSES, &chosen)), chosen)
        }
        Shape::Bind => {
            let choices = StatementKind::ALL.iter().map(|k| Choice::new(k.word(), a.texts.word(k))).collect();
            (Control::Checks(choices), words::strings(value))
        }
        Shape::Level => (Control::Radio(levels(a)), one(value.as_u64().map_or_else(String::new, |n| n.to_string()))),
        Shape::Yes => {
            let yes = if value == &Value::Bool(true) { vec!["yes".to_owned()] } else { Vec::new() };
            (Control::Checks(vec![Choice::new("yes", a.t("record-yes"))]), yes)
        }
        Shape::Number => {
            (Control::Line, one(value.as_u64().filter(|n| *n > 0).map_or_else(String::new, |n| n.to_string())))
        }
        Shape::Time => {
            let hours = hours(a);
            let filled = text.parse().map(|at| write_time(at, &hours));
            (Control::Time(hours), filled.into_iter().collect())
        }
        Shape::Unit => {
            let units = a.trust().units.values().map(|u| Choice::new(&u.id, u.name.clone())).collect();
            (Control::Select(units), one(text))
        }
        Shape::Owner => (Control::Select(owners(a, &text)), one(text)),
        Shape::Refs(kinds, statements) => refs(a, kinds, statements, value),
        Shape::Elements => (Control::Hidden, Vec::new()),
    }
}

/// The clock of the reader's unit.
pub fn hours(a: &Ask<'_>) -> WorkingHours {
    a.trust().unit(a.unit()).map_or_else(WorkingHours::plain, |u| u.hours)
}

/// 0 to 3, in words.
fn levels(a: &Ask<'_>) -> Vec<Choice> {
    let level = |n: u8| Choice::new(n, a.t(&format!("standard-{n}"))).hinted(a.t(&format!("standard-hint-{n}")));
    (0..4).map(level).collect()
}

/// Seats that somebody holds, by unit.
fn owners(a: &Ask<'_>, in_use: &str) -> Vec<Choice> {
    let seats: BTreeSet<(&Id, Seat)> =
        a.trust().persons.values().flat_map(|p| p.seats.iter().map(|s| (&p.unit, *s))).collect();
    let name = |(unit, seat): &(&Id, Seat)| {
        let words = [("unit", a.trust().unit_name(unit).into()), ("seat", a.texts.word(seat).into())];
        Choice::new(format!("{unit}/{}", seat.word()), a.say("field-owner", &words))
    };
    let mut all: Vec<Choice> = seats.iter().map(name).collect();
    if !in_use.is_empty() && !all.iter().any(|c| c.value == in_use) {
        all.push(Choice::new(in_use, in_use));
    }
    all
}

/// What may be named in a field: every record of these kinds that the writer sees, and statements.
fn nameable(a: &Ask<'_>, kinds: &[Kind], statements: bool) -> Vec<Choice> {
    let choice = |id: &Id, title: String| {
        Choice::new(id, a.say("field-named", &[("id", id.as_str().into()), ("title", title.into())]))
    };
    let mut all = Vec::new();
    for kind in kinds {
        let (ids, _) = shelf::sorted_by_sight(a.state(), &a.eyes, *kind);
        // Beyond the boxes only the ids are needed.
        let many = all.len() + ids.len() > BOXES_MAX;
        let title = |id: &Id| if many { String::new() } else { title(a, *kind, id) };
        all.extend(ids.iter().map(|id| choice(id, title(id))));
    }
    if statements {
        let of_all = a.state().statements.iter().flat_map(|(output, all)| all.keys().map(move |id| (output, id)));
        let mut seen = BTreeSet::new();
        for (output, id) in of_all.filter(|(_, id)| seen.insert((*id).clone())) {
            let heads = a.state().statement_heads(output, id);
            let text = heads.first().map(|(_, v)| crate::say::beginning(&v.value.text)).unwrap_or_default();
            all.push(choice(id, text));
        }
    }
    all
}

/// A record in a line.
fn title(a: &Ask<'_>, kind: Kind, id: &Id) -> String {
    let heads = shelf::seen(a.state(), &a.eyes, kind, id);
    teller(a, |t| heads.first().map(|v| t.title(kind, &v.value)).unwrap_or_default())
}

fn refs(a: &Ask<'_>, kinds: &[Kind], statements: bool, value: &Value) -> (Control, Vec<String>) {
    let open: Vec<Id> = shelf::ids_in(value).into_iter().filter(|id| look(a, id) != Look::Hidden).collect();
    let mut choices = nameable(a, kinds, statements);
    let chosen: Vec<String> = open.iter().map(Id::to_string).collect();
    if choices.len() > BOXES_MAX {
        return (Control::Area(2), if chosen.is_empty() { chosen } else { vec![chosen.join(" ")] });
    }
    let gone = chosen.iter().filter(|id| !choices.iter().any(|c| c.value == **id));
    let gone: Vec<Choice> =
        gone.map(|id| Choice::new(id, a.say("record-missing", &[("id", id.as_str().into())]))).collect();
    choices.extend(gone);
    (Control::Checks(choices), chosen)
}

/// Reads the form back into a record. `old` is what the writer began from.
///
/// # Errors
/// What is wrong, and where.
pub fn read(a: &Ask<'_>, kind: Kind, old: &Value, v: &Values) -> Result<Value, Wrong> {
    let mut record = shelf::empty(a.state(), kind);
    for spec in kind.specs() {
        // A field nobody touched stays as it is to the last second and space, so that saving changes nothing else.
        let untouched = is_untouched(&drawn(a, kind, spec, old), v) && !a.given.files.contains_key(FILE);
        if let Some(was) = old.pointer(&spec.pointer()).filter(|_| untouched) {
            set(&mut record, spec.key, was.clone());
        } else if let Some(value) = value_of(a, spec, old, v)? {
            set(&mut record, spec.key, value);
        }
    }
    // A sample of which nothing is said is none.
    let blank = |v: &Value| v.as_u64() == Some(0) || v.as_str() == Some("");
    if record["sample"].as_object().is_some_and(|s| s.values().all(blank)) {
        record["sample"] = Value::Null;
    }
    Ok(shelf::tidy(a.state(), kind, record)?)
}

/// Whether fields came back as they were drawn.
fn is_untouched(fields: &[Field], v: &Values) -> bool {
    let same = |f: &Field| {
        let drawn = f.values.iter().map(|text| lines(text)).filter(|text| !text.is_empty());
        drawn.collect::<BTreeSet<_>>() == v.chosen(&f.name).into_iter().collect()
    };
    fields.iter().all(same)
}

fn set(record: &mut Value, key: &str, value: Value) {
    let mut at = record;
    for part in key.split('.') {
        if at.is_null() {
            *at = Value::Object(Map::new());
        }
        at = &mut at[part];
    }
    *at = value;
}

/// What was written in a field; nothing where the record's own beginning stays.
fn value_of(a: &Ask<'_>, spec: &Spec, old: &Value, v: &Values) -> Result<Option<Value>, Wrong> {
    let key = spec.key;
    let was = old.pointer(&spec.pointer()).unwrap_or(&Value::Null);
    let text = v.text(key);
    let wrong = |id: &str| Wrong::Field(key, a.t(id));
    let given = (!text.is_empty()).then(|| text.clone());
    let value = match spec.shape {
        Shape::Line | Shape::Area | Shape::Owner => json!(text),
        Shape::Lines => json!(v.lines(key)),
        Shape::Countries => json!(super::super::outputs::countries(a, v, key)?),
        Shape::Actor => conduct::read(a, key, v)?,
        Shape::Country => {
            let codes = super::super::outputs::countries(a, v, key)?;
            if codes.len() > 1 {
                return Err(wrong("field-one-country"));
            }
            json!(codes.first().cloned().unwrap_or_default())
        }
        Shape::Langs => json!(langs(&text).ok_or_else(|| wrong("field-lang-wrong"))?),
        Shape::Choice(..) => return Ok(given.map(|word| json!(word))),
        Shape::Level => json!(v.one::<u8>(key).filter(|n| *n < 4).unwrap_or(0)),
        Shape::Refs(kinds, statements) => json!(refs_in(a, kinds, statements, was, key, v)?),
        Shape::Unit => json!(given),
        Shape::Pseudonym => {
            if given.as_ref().is_some_and(|id| id.parse::<Id>().is_err()) {
                return Err(wrong("field-pseudonym-wrong"));
            }
            json!(given)
        }
        Shape::Digest => json!(digest(a, key, v, FILE)?),
        Shape::Time => json!(v.time(key)),
        Shape::Day if !is_day(&text) => return Err(wrong("field-day-wrong")),
        Shape::Day => json!(text),
        Shape::Yes => json!(v.ticked(key)),
        Shape::Purposes | Shape::Bind => json!(v.chosen(key).into_iter().collect::<BTreeSet<_>>()),
        Shape::Number => match given {
            Some(number) => json!(number.parse::<u32>().map_err(|_| wrong("field-number-wrong"))?),
            None => json!(0),
        },
        Shape::Hours => match given {
            Some(week) => json!(week.parse::<WorkingHours>().map_err(|_| wrong("field-hours-wrong"))?),
            None => Value::Null,
        },
        Shape::Questions => json!(questions(&v.lines(key)).ok_or_else(|| wrong("field-questions-wrong"))?),
        Shape::Elements => elements::read(a, was, v)?,
    };
    Ok(Some(value))
}

/// A digest that was typed, or that of a file that was sent. The file is not kept.
///
/// # Errors
/// It isn't one, or the two are not of the same file.
pub fn digest(a: &Ask<'_>, key: &'static str, v: &Values, file: &str) -> Result<Option<Digest>, Wrong> {
    let text = v.text(key).to_ascii_lowercase();
    let typed = if text.is_empty() { None } else { Some(text.parse::<Digest>()) };
    let typed = typed.transpose().map_err(|_| Wrong::Field(key, a.t("field-digest-wrong")))?;
    let sent = a.given.files.get(file).map(|bytes| Digest::of(bytes));
    match (typed, sent) {
        (Some(typed), Some(sent)) if typed != sent => Err(Wrong::Field(key, a.t("field-digest-other"))),
        (typed, sent) => Ok(sent.or(typed)),
    }
}

fn refs_in(
    a: &Ask<'_>,
    kinds: &[Kind],
    statements: bool,
    was: &Value,
    key: &'static str,
    v: &Values,
) -> Result<BTreeSet<Id>, Wrong> {
    let mut ids = BTreeSet::new();
    let known: BTreeSet<String> = nameable(a, kinds, statements).into_iter().map(|c| c.value).collect();
    let (hidden, open): (Vec<Id>, Vec<Id>) = shelf::ids_in(was).into_iter().partition(|id| look(a, id) == Look::Hidden);
    for word in v.chosen(key).iter().flat_map(|t| words_of(t)) {
        let id = word.parse::<Id>().ok().filter(|id| known.contains(id.as_str()) || open.contains(id));
        let unknown = || Wrong::Field(key, a.say("field-unknown-id", &[("id", word.into())]));
        ids.insert(id.ok_or_else(unknown)?);
    }
    ids.extend(hidden);
    Ok(ids)
}

/// Language codes, separated by spaces or commas.
fn langs(text: &str) -> Option<BTreeSet<String>> {
    let words = words_of(text);
    let plain = |w: &&str| (2..=3).contains(&w.len()) && w.bytes().all(|b| b.is_ascii_alphabetic());
    words.map(|w| Some(w).filter(plain).map(str::to_ascii_lowercase)).collect()
}

/// `2022`, `2022-05`, `2022-05-20`, or nothing.
fn is_day(text: &str) -> bool {
    let digits = |part: &str, len: usize| part.len() == len && part.bytes().all(|b| b.is_ascii_digit());
    let parts: Vec<&str> = text.split('-').collect();
    let small = |part: &str, most: u8| digits(part, 2) && part.parse::<u8>().is_ok_and(|n| (1..=most).contains(&n));
    match parts[..] {
        [year] => year.is_empty() || digits(year, 4),
        [year, month] => digits(year, 4) && small(month, 12),
        [year, month, day] => digits(year, 4) && small(month, 12) && small(day, 31),
        _ => false,
    }
}

/// Questions, one a line. Those with a number keep it, since a reply names questions by number; others get the next.
fn questions(lines: &[String]) -> Option<Vec<Value>> {
    let mut used = BTreeSet::new();
    let mut out = Vec::new();
    for line in lines {
        let numbered = line.split_once('.').and_then(|(no, text)| Some((no.parse::<u32>().ok()?, text.trim())));
        let next = used.last().map_or(1, |last: &u32| last.saturating_add(1));
        let (no, text) = numbered.unwrap_or((next, line));
        if text.is_empty() || !used.insert(no) {
            return None;
        }
        out.push(json!({ "no": no, "text": text }));
    }
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_may_be_a_month_or_a_year_and_nothing_else() {
        for good in ["", "2022", "2022-05", "2022-05-20"] {
            assert!(is_day(good), "{good}");
        }
        for bad in ["22", "2022-13", "2022-05-00", "2022-5-20", "2022-05-20T10:00", "May 2022", "٢٠٢٢"] {
            assert!(!is_day(bad), "{bad}");
        }
    }

    #[test]
    fn a_question_keeps_its_number() {
        let lines = |texts: &[&str]| texts.iter().map(|t| (*t).to_owned()).collect::<Vec<_>>();
        let read = |texts: &[&str]| questions(&lines(texts)).map(|q| json!(q));
        assert_eq!(
            read(&["2. Why?", "And where?", "At 5 p.m. or later?"]),
            Some(json!([
                { "no": 2, "text": "Why?" }, { "no": 3, "text": "And where?" }, { "no": 4, "text": "At 5 p.m. or later?" }
            ]))
        );
        assert_eq!(read(&["1. Why?", "1. Where?"]), None, "two of one number");
        assert_eq!(read(&["1."]), None, "a number alone asks nothing");
    }

    #[test]
    fn a_field_within_a_field_is_made_where_there_is_none() {
        let mut record = json!({ "sample": null });
        set(&mut record, "sample.n", json!(19));
        set(&mut record, "claim", json!("x"));
        assert_eq!(record, json!({ "sample": { "n": 19 }, "claim": "x" }));
    }
}
