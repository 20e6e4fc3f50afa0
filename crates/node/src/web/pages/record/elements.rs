//! The element table as rows of a form: for each element its level, what speaks for and against, and what was asked.

use std::collections::BTreeSet;

use nobis_core::ids::Id;
use serde_json::{Value, json};

use super::super::super::ask::{Ask, Wrong};
use super::super::super::form::{Choice, Control, Field, Values, words};
use super::kinds::Kind;
use super::words::{self, Look};
use super::{look, shelf};
use crate::trouble::Trouble;

/// Rows of a new table. Most rules have fewer elements.
const ROWS: usize = 8;
/// Empty rows below what is there already.
const MORE: usize = 2;

fn rows(table: &Value) -> usize {
    ROWS.max(table.as_array().map_or(0, Vec::len) + MORE)
}

/// The word for a level nobody knows.
const UNKNOWN: &str = "unknown";

/// The fields of all rows.
pub fn fields(a: &Ask<'_>, table: &Value) -> Vec<Field> {
    (0..rows(table)).flat_map(|row| row_fields(a, row, &table[row])).collect()
}

fn row_fields(a: &Ask<'_>, row: usize, element: &Value) -> Vec<Field> {
    let n = row + 1;
    let label =
        |part: &str| a.say("element-row", &[("row", n.into()), ("part", a.t(&format!("element-{part}")).into())]);
    let mut levels = vec![Choice::new(UNKNOWN, a.t("element-unknown"))];
    levels.extend((0..4).map(|level| Choice::new(level, a.t(&format!("standard-{level}")))));
    let level = element["level"].as_u64().map_or_else(|| UNKNOWN.to_owned(), |level| level.to_string());
    let name = element["name"].as_str().unwrap_or_default();
    let line = |part: &str, filled: String| {
        let field = Field::new(format!("e{n}.{part}"), label(part), Control::Line).optional();
        if filled.is_empty() { field } else { field.chosen([filled]) }
    };
    let ids = |key: &str| {
        let open = shelf::ids_in(&element[key]).into_iter().filter(|id| look(a, id) != Look::Hidden);
        open.map(|id| id.to_string()).collect::<Vec<_>>().join(" ")
    };
    let mut fields = vec![
        line("name", name.to_owned()),
        Field::new(format!("e{n}.level"), label("level"), Control::Select(levels)).chosen([level]),
        line("for", ids("evidence_for")),
        line("against", ids("evidence_against")),
        line("asked", words::strings(&element["asked"]).join(" ")),
    ];
    // Said once: eight times the same hint is noise.
    if row == 0 {
        for (field, hint) in fields.iter_mut().zip(["name", "level", "for", "against", "asked"]) {
            field.hint = a.t(&format!("element-{hint}-hint"));
        }
    }
    fields
}

/// The table as it was written. `was` is what the writer began from.
///
/// # Errors
/// A row without a name, or an id that is not here.
pub fn read(a: &Ask<'_>, was: &Value, v: &Values) -> Result<Value, Wrong> {
    let mut table = Vec::new();
    for row in 0..rows(was) {
        let n = row + 1;
        let text = |part: &str| v.text(&format!("e{n}.{part}"));
        let name = text("name");
        let level: Option<u8> = text("level").parse().ok().filter(|level| *level < 4);
        let (evidence_for, evidence_against) = (
            refs(a, n, &text("for"), &was[row]["evidence_for"])?,
            refs(a, n, &text("against"), &was[row]["evidence_against"])?,
        );
        let asked = asked(a, n, &text("asked"), &words::strings(&was[row]["asked"]))?;
        if name.is_empty() {
            let written =
                level.is_some() || [text("for"), text("against"), text("asked")].iter().any(|t| !t.is_empty());
            if written {
                return Err(Trouble::new("element-nameless").with("row", n).into());
            }
            continue;
        }
        table.push(json!({
            "name": name, "level": level, "evidence_for": evidence_for, "evidence_against": evidence_against, "asked": asked,
        }));
    }
    Ok(json!(table))
}

fn unknown(row: usize, id: &str) -> Wrong {
    Trouble::new("element-unknown-id").with("row", row).with("id", id).into()
}

/// Evidence and findings that are here and the writer sees; what they don't see stays.
fn refs(a: &Ask<'_>, row: usize, text: &str, was: &Value) -> Result<BTreeSet<Id>, Wrong> {
    let (hidden, open): (Vec<Id>, Vec<Id>) = shelf::ids_in(was).into_iter().partition(|id| look(a, id) == Look::Hidden);
    let mut ids = BTreeSet::new();
    for word in words(text) {
        let is_here = |id: &Id| {
            open.contains(id)
                || [Kind::Evidence, Kind::Finding].iter().any(|k| !shelf::seen(a.state(), &a.eyes, *k, id).is_empty())
        };
        ids.insert(word.parse::<Id>().ok().filter(is_here).ok_or_else(|| unknown(row, word))?);
    }
    ids.extend(hidden);
    Ok(ids)
}

/// Questions of requests, `R1.2`.
fn asked(a: &Ask<'_>, row: usize, text: &str, was: &[String]) -> Result<BTreeSet<String>, Wrong> {
    let is_here = |word: &&str| {
        let Some((request, no)) = word.rsplit_once('.') else { return false };
        let (Ok(id), Ok(no)) = (request.parse::<Id>(), no.parse::<u64>()) else { return false };
        let heads = shelf::heads(a.state(), Kind::Request, &id);
        heads.iter().any(|v| words::questions(&v.value["questions"]).iter().any(|(n, _)| *n == no))
    };
    words(text)
        .map(|word| {
            let known = was.iter().any(|w| w == word) || is_here(&word);
            if known { Ok(word.to_owned()) } else { Err(unknown(row, word)) }
        })
        .collect()
}
