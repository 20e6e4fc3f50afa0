//! `case.toml`: what the output is, how it goes out, and by which charter.

use std::collections::{BTreeMap, BTreeSet};

use nobis_core::acts::{Form, Level, Reach};
use nobis_core::charter::{Charter, PRESETS};
use nobis_core::ids::Id;
use nobis_core::records::Plan;
use nobis_core::trust::{Unit, UnitKind};
use serde::Deserialize;

use super::fields::{Row, Source};
use super::folder::Files;
use super::problem::CaseProblem;
use super::units::{is_country, is_printable, known};
use super::{CharterSpec, OutputSpec};

/// The first lines of `case.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Head {
    pub title: String,
    pub federation: String,
    pub lang: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OutputFields {
    id: Id,
    title: String,
    unit: Option<Id>,
    form: Form,
    reach: Reach,
    conflict: bool,
    countries: BTreeSet<String>,
    #[serde(default)]
    criticises: BTreeSet<String>,
    #[serde(default)]
    editors: BTreeSet<Id>,
    #[serde(default)]
    promises: BTreeMap<Id, Level>,
    charter: String,
}

pub(super) fn output(
    row: Row<'_>,
    units: &[Unit],
    source: &Source<'_>,
    out: &mut Vec<CaseProblem>,
) -> Option<(OutputSpec, String)> {
    let line = Some(row.line);
    let f: OutputFields = row.read(source, out)?;
    let mut problem = |field: &str, code, value: &str| {
        out.push(CaseProblem::new(source.file, code).at(line).field(field).with("value", value));
    };
    for (field, set) in [("countries", &f.countries), ("criticises", &f.criticises)] {
        for country in set.iter().filter(|c| !is_country(c)) {
            problem(field, "case-country", country);
        }
    }
    let mut secretariats = units.iter().filter(|u| u.kind == UnitKind::Secretariat);
    let only = secretariats.next().filter(|_| secretariats.next().is_none()).map(|u| u.id.clone());
    let Some(unit) = f.unit.or(only) else {
        let problem = CaseProblem::new(source.file, "case-no-opener").at(line).field("unit");
        out.push(problem.with("known", known(units.iter().map(|u| &u.id))));
        return None;
    };
    // Nobody can open an output under another unit's name; the folder needn't say its own twice.
    let own = format!("{unit}.");
    let id = if f.id.as_str().starts_with(&own) { f.id.to_string() } else { format!("{own}{}", f.id) };
    let Ok(id) = id.parse() else {
        out.push(CaseProblem::new(source.file, "case-id").at(line).field("id").with("value", id));
        return None;
    };
    let output = OutputSpec {
        id,
        title: f.title,
        unit,
        form: f.form,
        reach: f.reach,
        conflict: f.conflict,
        countries: f.countries,
        criticises: f.criticises,
        editors: f.editors,
        promises: f.promises,
    };
    Some((output, f.charter))
}

pub(super) fn plan(row: Row<'_>, source: &Source<'_>, out: &mut Vec<CaseProblem>) -> Option<Plan> {
    if row.has("order") {
        out.push(CaseProblem::new(source.file, "case-order").at(source.line_of("order")).field("order"));
    }
    row.read(source, out)
}

/// A preset by name, or a file of this folder.
pub(super) fn charter(name: &str, files: &Files, out: &mut Vec<CaseProblem>) -> Option<CharterSpec> {
    if let Some((preset, text)) = PRESETS.iter().find(|(preset, _)| *preset == name) {
        return Some(CharterSpec { name: (*preset).to_owned(), text: (*text).to_owned() });
    }
    let refused = |why: String| CaseProblem::new("case.toml", "case-charter").field("charter").with("why", why);
    let Some(bytes) = files.texts.get(name) else {
        out.push(refused(format!("there is no charter “{name}”")));
        return None;
    };
    let source = Source::new(name, bytes, out)?;
    match Charter::parse(source.text) {
        Ok(charter) => Some(CharterSpec { name: charter.name, text: source.text.to_owned() }),
        Err(e) => {
            let why = e.to_string().split_whitespace().collect::<Vec<_>>().join(" ");
            out.push(CaseProblem { file: name.to_owned(), field: None, ..refused(why) });
            None
        }
    }
}

pub(super) fn head(mut table: Row<'_>, source: &Source<'_>, out: &mut Vec<CaseProblem>) -> Option<Head> {
    table.only(&["title", "federation", "lang"], &["output", "plan", "authors", "purposes"], source, out);
    let head: Head = table.read(source, out)?;
    for (field, value) in [("title", &head.title), ("lang", &head.lang)] {
        if value.trim().is_empty() {
            out.push(CaseProblem::new(source.file, "case-empty").at(source.line_of(field)).field(field));
        }
    }
    if !is_printable(&head.federation, &[]) {
        let problem = CaseProblem::new(source.file, "case-word").at(source.line_of("federation")).field("federation");
        out.push(problem.with("value", &head.federation));
    }
    Some(head)
}
