//! `units.toml`: units and persons, held to what a trust file can say.

use std::collections::BTreeSet;

use nobis_core::calendar::WorkingHours;
use nobis_core::ids::Id;
use nobis_core::trust::{Seat, Unit, UnitKind};
use serde::Deserialize;

use super::PersonSpec;
use super::fields::{Row, Source};
use super::problem::CaseProblem;

const KINDS: [UnitKind; 5] =
    [UnitKind::Section, UnitKind::Secretariat, UnitKind::Partner, UnitKind::Community, UnitKind::Panel];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct UnitFields {
    kind: String,
    name: String,
    #[serde(default)]
    countries: BTreeSet<String>,
    #[serde(default)]
    names: BTreeSet<String>,
    #[serde(default = "WorkingHours::plain")]
    hours: WorkingHours,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PersonFields {
    unit: Id,
    seats: BTreeSet<String>,
    #[serde(default)]
    guards: BTreeSet<Id>,
}

/// Units and persons in the order of the file.
pub(super) fn parse(source: &Source<'_>, out: &mut Vec<CaseProblem>) -> (Vec<Unit>, Vec<PersonSpec>) {
    let Some(mut table) = source.table(out) else { return (Vec::new(), Vec::new()) };
    let mut units: Vec<Unit> = Vec::new();
    for row in table.tables("unit", source, out) {
        if let Some(unit) = unit(row, source, out) {
            if units.iter().any(|u| u.id == unit.id) {
                out.push(twice(source, &unit.id));
            }
            units.push(unit);
        }
    }
    let mut persons: Vec<PersonSpec> = Vec::new();
    for row in table.tables("person", source, out) {
        if let Some(person) = person(row, &units, source, out) {
            if persons.iter().any(|p| p.id == person.id) {
                out.push(twice(source, &person.id));
            }
            persons.push(person);
        }
    }
    table.only(&[], &["unit", "person"], source, out);
    for (field, is_empty) in [("unit", units.is_empty()), ("person", persons.is_empty())] {
        if is_empty {
            out.push(CaseProblem::new(source.file, "case-empty").field(field));
        }
    }
    (units, persons)
}

fn twice(source: &Source<'_>, id: &Id) -> CaseProblem {
    CaseProblem::new(source.file, "case-id-twice").field("id").with("id", id).with("other", source.file)
}

fn unit(mut row: Row<'_>, source: &Source<'_>, out: &mut Vec<CaseProblem>) -> Option<Unit> {
    let line = Some(row.line);
    let id = row.id(None, "ua", source, out);
    let fields: UnitFields = row.read(source, out)?;
    let mut problem = |field: &str, code, value: &str| {
        out.push(CaseProblem::new(source.file, code).at(line).field(field).with("value", value).with("known", kinds()));
    };
    let kind = KINDS.into_iter().find(|k| k.word() == fields.kind);
    if kind.is_none() {
        problem("kind", "case-unit-kind", &fields.kind);
    }
    if !is_printable(&fields.name, &['"']) {
        problem("name", "case-word", &fields.name);
    }
    for name in fields.names.iter().filter(|n| !is_printable(n, &['"', ','])) {
        problem("names", "case-word", name);
    }
    for country in fields.countries.iter().filter(|c| !is_country(c)) {
        problem("countries", "case-country", country);
    }
    let UnitFields { name, countries, names, hours, .. } = fields;
    // A unit with a slip is still a unit: its persons shouldn't be told off for it.
    Some(Unit { id: id?, kind: kind.unwrap_or(UnitKind::Section), name, countries, names, hours })
}

fn kinds() -> String {
    KINDS.map(UnitKind::word).join(", ")
}

fn person(mut row: Row<'_>, units: &[Unit], source: &Source<'_>, out: &mut Vec<CaseProblem>) -> Option<PersonSpec> {
    let line = Some(row.line);
    let id = row.id(None, "ua-1", source, out)?;
    let fields: PersonFields = row.read(source, out)?;
    let problem = |field: &str, code| CaseProblem::new(source.file, code).at(line).field(field);
    if !units.iter().any(|u| u.id == fields.unit) {
        let known = known(units.iter().map(|u| &u.id));
        out.push(problem("unit", "case-unknown-unit").with("id", &fields.unit).with("known", known));
    }
    let mut seats = BTreeSet::new();
    for word in &fields.seats {
        match Seat::from_word(word) {
            Some(seat) => {
                seats.insert(seat);
            }
            None => {
                let known = Seat::ALL.map(Seat::word).join(", ");
                out.push(problem("seats", "case-seat-word").with("value", word).with("known", known));
            }
        }
    }
    let is_whole = fields.seats.len() == seats.len();
    // As in the trust file: whoever publishes can't also stop, rule or sign another gate.
    if seats.contains(&Seat::Release) && seats.len() > 1 {
        out.push(problem("seats", "case-release-alone").with("person", &id));
    }
    for unit in &fields.guards {
        if !units.iter().any(|u| u.id == *unit) {
            let known = known(units.iter().map(|u| &u.id));
            out.push(problem("guards", "case-unknown-unit").with("id", unit).with("known", known));
        }
    }
    // As in the trust file: somebody of another unit, who could object.
    let may = seats.iter().any(|s| !matches!(s, Seat::Release | Seat::Panel)) || !is_whole;
    if !fields.guards.is_empty() && (!may || fields.guards.contains(&fields.unit)) {
        out.push(problem("guards", "case-guardian").with("person", &id));
    }
    if !is_whole {
        // A seat that can't be read may be any: what this person signs isn't told of once more.
        seats.extend(Seat::ALL);
    }
    Some(PersonSpec { id, unit: fields.unit, seats, guards: fields.guards })
}

/// Ids as one reads them out.
pub(super) fn known<'a>(ids: impl Iterator<Item = &'a Id>) -> String {
    ids.map(Id::as_str).collect::<Vec<_>>().join(", ")
}

/// Whether a trust file can carry these words on one of its lines.
pub(super) fn is_printable(text: &str, forbidden: &[char]) -> bool {
    text.chars().any(char::is_alphanumeric)
        && text.trim() == text
        && !text.chars().any(|c| c.is_control() || forbidden.contains(&c) || matches!(c, '\u{2028}' | '\u{2029}'))
}

/// Two capital letters.
pub(super) fn is_country(text: &str) -> bool {
    text.len() == 2 && text.bytes().all(|b| b.is_ascii_uppercase())
}
