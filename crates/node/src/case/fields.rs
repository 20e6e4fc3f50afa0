//! Tables of fields, from TOML or from a line of JSON, read field by field so that every slip is told at once.

use std::fmt::Display;
use std::ops::Range;

use nobis_core::ids::Id;
use nobis_core::moment::Moment;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use toml::Spanned;
use toml::de::{DeTable, DeValue, ValueDeserializer};
use toml::value::{Datetime, Offset};

use super::problem::CaseProblem;

/// Slips told of one file: beyond these it isn't that kind of file.
const ERRORS_MAX: usize = 20;

/// A text with its lines.
pub(super) struct Source<'t> {
    pub file: &'t str,
    pub text: &'t str,
    /// Where each line begins.
    lines: Vec<usize>,
}

impl<'t> Source<'t> {
    /// The text of a file; a byte order mark, as some editors leave it, is no part of it.
    pub fn new(file: &'t str, bytes: &'t [u8], out: &mut Vec<CaseProblem>) -> Option<Self> {
        let text = match std::str::from_utf8(bytes) {
            Ok(text) => text.strip_prefix('\u{feff}').unwrap_or(text),
            Err(e) => {
                let line = bytes[..e.valid_up_to()].iter().filter(|b| **b == b'\n').count() + 1;
                out.push(CaseProblem::new(file, "case-utf8").at(Some(line)).with("at", e.valid_up_to() + 1));
                return None;
            }
        };
        let starts = text.bytes().enumerate().filter(|(_, b)| *b == b'\n').map(|(at, _)| at + 1);
        Some(Self { file, text, lines: [0].into_iter().chain(starts).collect() })
    }

    /// The line of a byte.
    pub fn line(&self, at: usize) -> usize {
        self.lines.partition_point(|start| *start <= at)
    }

    /// The first line that holds these words.
    pub fn line_of(&self, words: &str) -> Option<usize> {
        self.text.find(words).map(|at| self.line(at))
    }

    /// The file as one table.
    pub fn table(&self, out: &mut Vec<CaseProblem>) -> Option<Row<'t>> {
        let (root, errors) = DeTable::parse_recoverable(self.text);
        for e in errors.iter().take(ERRORS_MAX) {
            let line = e.span().map(|span| self.line(span.start));
            out.push(CaseProblem::new(self.file, "case-toml").at(line).with("why", one_line(e.message())));
        }
        if !errors.is_empty() {
            return None;
        }
        let span = root.span();
        let mut table = root.into_inner();
        self.hours(&mut table, out);
        Some(Row { line: 1, fields: Fields::Toml(table, span) })
    }

    /// The file as one JSON object a line; empty lines are let pass.
    pub fn objects(&self, out: &mut Vec<CaseProblem>) -> Vec<Row<'t>> {
        let mut rows = Vec::new();
        for (index, line) in self.text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
            match serde_json::from_str::<Pairs>(line) {
                Ok(Pairs(pairs)) => rows.push(Row { line: index + 1, fields: Fields::Json(pairs) }),
                Err(e) => {
                    let problem = CaseProblem::new(self.file, "case-json").at(Some(index + 1));
                    let why = one_line(&e.to_string());
                    // The line is told already, and is the file's, not 1.
                    out.push(problem.with("why", why.split(" at line ").next().unwrap_or(&why)));
                }
            }
        }
        rows
    }

    /// Turns TOML's own dates and times into the text that records hold. A local hour with its offset becomes the
    /// moment it is: nobody should have to subtract three hours by hand on the day that counts.
    fn hours(&self, table: &mut DeTable<'t>, out: &mut Vec<CaseProblem>) {
        for (key, value) in table.iter_mut() {
            let (key, at) = (key.get_ref().to_string(), value.span().start);
            self.hours_in(&key, at, value.get_mut(), out);
        }
    }

    fn hours_in(&self, key: &str, at: usize, value: &mut DeValue<'t>, out: &mut Vec<CaseProblem>) {
        match value {
            DeValue::Datetime(when) => match written(when) {
                Some(text) => *value = DeValue::String(text.into()),
                None => {
                    out.push(CaseProblem::new(self.file, "case-hour").at(Some(self.line(at))).field(key));
                    // Told once: any moment does, for a folder that is refused.
                    *value = DeValue::String("1970-01-01T00:00:00Z".into());
                }
            },
            DeValue::Array(items) => {
                for item in items.iter_mut() {
                    let at = item.span().start;
                    self.hours_in(key, at, item.get_mut(), out);
                }
            }
            DeValue::Table(table) => self.hours(table, out),
            _ => {}
        }
    }
}

/// A day as `2022-05-20`, an hour with its offset as a moment; an hour that doesn't say where is nothing.
fn written(when: &Datetime) -> Option<String> {
    let (Some(date), time) = (when.date, when.time) else { return None };
    let Some(time) = time else { return Some(date.to_string()) };
    let offset = match when.offset? {
        Offset::Z => 0,
        Offset::Custom { minutes } => i64::from(minutes),
    };
    let day = Moment::from_unix(days(date.year.into(), date.month.into(), date.day.into()) * 86_400)?;
    let minutes = i64::from(time.hour) * 60 + i64::from(time.minute) - offset;
    let second = i64::from(time.second.unwrap_or(0)).min(59);
    Moment::from_unix(day.unix() + minutes * 60 + second).map(|m| m.to_string())
}

/// Days from 1 January 1970 to a day of the Gregorian calendar (Hinnant's `days_from_civil`).
fn days(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let of_era = year.rem_euclid(400);
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
}

/// An object's fields in order, each kept: a field written twice must not be settled in silence.
struct Pairs(Vec<(String, Value)>);

impl<'de> Deserialize<'de> for Pairs {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        struct Visitor;
        impl<'de> serde::de::Visitor<'de> for Visitor {
            type Value = Pairs;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("a record, such as {\"id\": \"F1\"}")
            }

            fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<Pairs, A::Error> {
                let mut pairs: Vec<(String, Value)> = Vec::new();
                while let Some((key, value)) = map.next_entry::<String, Value>()? {
                    if pairs.iter().any(|(k, _)| *k == key) {
                        return Err(serde::de::Error::custom(format!("duplicate field `{key}`")));
                    }
                    pairs.push((key, value));
                }
                Ok(Pairs(pairs))
            }
        }
        d.deserialize_map(Visitor)
    }
}

/// One table, wherever it came from.
pub(super) struct Row<'t> {
    /// Where it begins.
    pub line: usize,
    fields: Fields<'t>,
}

enum Fields<'t> {
    Toml(DeTable<'t>, Range<usize>),
    Json(Vec<(String, Value)>),
}

/// A problem with a field of a file, at a line.
fn field(source: &Source<'_>, line: usize, key: &str, why: impl Display) -> CaseProblem {
    let problem = CaseProblem::new(source.file, "case-field").at(Some(line)).with("why", one_line(&why.to_string()));
    if key.is_empty() { problem } else { problem.field(key) }
}

impl<'t> Row<'t> {
    /// Whether there is such a field.
    pub fn has(&self, key: &str) -> bool {
        match &self.fields {
            Fields::Toml(table, _) => table.contains_key(key),
            Fields::Json(pairs) => pairs.iter().any(|(k, _)| k == key),
        }
    }

    /// Takes one field out and reads it; `None` where it isn't there or isn't that.
    pub fn take<T: DeserializeOwned>(
        &mut self,
        key: &str,
        source: &Source<'_>,
        out: &mut Vec<CaseProblem>,
    ) -> Option<T> {
        let (line, read) = match &mut self.fields {
            Fields::Toml(table, _) => {
                let value = table.remove(key)?;
                let line = source.line(value.span().start);
                (line, T::deserialize(ValueDeserializer::from(value)).map_err(|e| e.message().to_owned()))
            }
            Fields::Json(pairs) => {
                let at = pairs.iter().position(|(k, _)| k == key)?;
                let (_, value) = pairs.remove(at);
                (self.line, serde_json::from_value(value).map_err(|e| e.to_string()))
            }
        };
        read.map_err(|why| out.push(field(source, line, key, why))).ok()
    }

    /// Takes out the tables of a field: `[key]` gives one, `[[key]]` each.
    pub fn tables(&mut self, key: &str, source: &Source<'_>, out: &mut Vec<CaseProblem>) -> Vec<Row<'t>> {
        let mut rows = Vec::new();
        match &mut self.fields {
            Fields::Toml(table, _) => {
                let Some(value) = table.remove(key) else { return rows };
                let span = value.span();
                let items = match value.into_inner() {
                    DeValue::Array(items) => items.into_iter().collect(),
                    other => vec![Spanned::new(span, other)],
                };
                for item in items {
                    let (span, line) = (item.span(), source.line(item.span().start));
                    match item.into_inner() {
                        DeValue::Table(table) => rows.push(Row { line, fields: Fields::Toml(table, span) }),
                        other => out.push(field(
                            source,
                            line,
                            key,
                            format!("a table is expected here, not {}", other.type_str()),
                        )),
                    }
                }
            }
            Fields::Json(pairs) => {
                let Some(at) = pairs.iter().position(|(k, _)| k == key) else { return rows };
                let items = match pairs.remove(at).1 {
                    Value::Array(items) => items,
                    other => vec![other],
                };
                for item in items {
                    match item {
                        Value::Object(map) => {
                            rows.push(Row { line: self.line, fields: Fields::Json(map.into_iter().collect()) });
                        }
                        _ => out.push(field(source, self.line, key, "an object is expected here")),
                    }
                }
            }
        }
        rows
    }

    /// Takes the one table of a field.
    pub fn one(&mut self, key: &str, source: &Source<'_>, out: &mut Vec<CaseProblem>) -> Option<Row<'t>> {
        let mut rows = self.tables(key, source, out);
        if let Some(second) = rows.get(1) {
            out.push(field(source, second.line, key, "this table stands here twice"));
        }
        if rows.is_empty() { None } else { Some(rows.swap_remove(0)) }
    }

    /// Takes out every field that is none of `here`, and tells of each; `taken` are those that were read before.
    pub fn only(&mut self, here: &[&str], taken: &[&str], source: &Source<'_>, out: &mut Vec<CaseProblem>) {
        let keys: Vec<(String, usize)> = match &self.fields {
            Fields::Toml(table, _) => {
                table.keys().map(|k| (k.get_ref().to_string(), source.line(k.span().start))).collect()
            }
            Fields::Json(pairs) => pairs.iter().map(|(k, _)| (k.clone(), self.line)).collect(),
        };
        for (key, line) in keys.into_iter().filter(|(k, _)| !here.contains(&k.as_str())) {
            let known = [here, taken].concat().join("`, `");
            out.push(field(source, line, &key, format!("unknown field `{key}`, expected one of `{known}`")));
            match &mut self.fields {
                Fields::Toml(table, _) => drop(table.remove(key.as_str())),
                Fields::Json(pairs) => pairs.retain(|(k, _)| *k != key),
            }
        }
    }

    /// Takes the record's id: the field, or the name of its file.
    pub fn id(
        &mut self,
        stem: Option<&Id>,
        example: &str,
        source: &Source<'_>,
        out: &mut Vec<CaseProblem>,
    ) -> Option<Id> {
        let line = Some(self.line);
        let written = if self.has("id") { Some(self.take::<String>("id", source, out)?) } else { None };
        match (written, stem) {
            (None, Some(stem)) => Some(stem.clone()),
            (None, None) => {
                out.push(CaseProblem::new(source.file, "case-no-id").at(line).with("example", example));
                None
            }
            (Some(id), Some(stem)) if id != stem.as_str() => {
                let problem = CaseProblem::new(source.file, "case-id-differs").at(source.line_of("id")).field("id");
                out.push(problem.with("id", id).with("stem", stem));
                None
            }
            (Some(id), _) => {
                let bad =
                    |_| out.push(CaseProblem::new(source.file, "case-id").at(line).field("id").with("value", &id));
                id.parse().map_err(bad).ok()
            }
        }
    }

    /// Reads what is left as a value, and tells of every field that doesn't fit.
    pub fn read<T: DeserializeOwned>(self, source: &Source<'_>, out: &mut Vec<CaseProblem>) -> Option<T> {
        match self.fields {
            Fields::Toml(table, span) => read_toml(table, &span, self.line, source, out),
            Fields::Json(pairs) => {
                let value = Value::Object(pairs.into_iter().collect());
                serde_json::from_value(value).map_err(|e| out.push(field(source, self.line, "", e))).ok()
            }
        }
    }
}

/// Serde stops at the first field that doesn't fit; taking that field out shows the next one.
fn read_toml<T: DeserializeOwned>(
    mut table: DeTable<'_>,
    span: &Range<usize>,
    line: usize,
    source: &Source<'_>,
    out: &mut Vec<CaseProblem>,
) -> Option<T> {
    let mut is_whole = true;
    loop {
        let value = Spanned::new(span.clone(), DeValue::Table(table.clone()));
        let error = match T::deserialize(ValueDeserializer::from(value)) {
            Ok(value) => return is_whole.then_some(value),
            Err(error) => error,
        };
        let is_missing = error.message().starts_with("missing field");
        if is_missing && !is_whole {
            // Perhaps the very field that was taken out.
            return None;
        }
        let at = error.span().filter(|_| !is_missing);
        let key = at.as_ref().and_then(|at| {
            let holds = |(k, v): &(&Spanned<_>, &Spanned<_>)| k.span().start <= at.start && at.start <= v.span().end;
            table.iter().find(holds).map(|(k, _)| k.get_ref().to_string())
        });
        let line = at.map_or(line, |at| source.line(at.start));
        out.push(field(source, line, key.as_deref().unwrap_or(""), error.message()));
        is_whole = false;
        table.remove(key.as_deref()?);
    }
}

/// A library's message on one line, without its full stop.
fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").trim_end_matches('.').to_owned()
}
