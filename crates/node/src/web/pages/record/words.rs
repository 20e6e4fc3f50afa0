//! What is in a field, in words: as plain text for comparing, as HTML for reading. What a reader's seat doesn't see is
//! said to be there, and no more.

use std::fmt::Write as _;

use nobis_core::ids::Id;
use nobis_core::moment::Moment;
use nobis_core::records::Kind as StatementKind;
use serde_json::Value;

use super::super::parts::esc;
use super::kinds::{Kind, Shape, Spec};
use super::shelf;
use crate::say::list::{self, Joined};
use crate::say::{Arg, Texts, quoted};

/// What a reader may see of something named by its id.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Look {
    /// It has a page.
    Open(String),
    /// Its id, and no page.
    Named,
    /// That it is there.
    Hidden,
    /// There is none of that id.
    Missing,
}

/// What words need beside the record.
pub struct Teller<'t> {
    /// The words.
    pub texts: &'t Texts,
    /// Moments on the reader's clock.
    pub when: &'t dyn Fn(Moment) -> String,
    /// Names of units.
    pub unit: &'t dyn Fn(&Id) -> String,
    /// What the reader may see of what is named.
    pub look: &'t dyn Fn(&Id) -> Look,
}

/// One field that differs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Its name.
    pub label: String,
    /// What was in it.
    pub before: String,
    /// What is in it.
    pub after: String,
}

impl Teller<'_> {
    fn t(&self, id: &str) -> String {
        self.texts.get(id, &[])
    }

    /// The name of a field.
    pub fn label(&self, kind: Kind, spec: &Spec) -> String {
        self.t(&spec.label(kind))
    }

    /// Words for a value of a family, or the value itself: records may hold words of later versions.
    pub fn word(&self, family: &str, word: &str) -> String {
        self.texts.find(&format!("{family}-{word}"), &[]).unwrap_or_else(|| word.to_owned())
    }

    /// What is in a field, as plain text; empty where there is nothing.
    pub fn plain(&self, spec: &Spec, record: &Value) -> String {
        let value = record.pointer(&spec.pointer()).unwrap_or(&Value::Null);
        let text = value.as_str().unwrap_or_default();
        match spec.shape {
            // Whether conditions are met is no question where there are none.
            Shape::Yes if spec.key == "conditions_met" && filled(record.get("conditions")).is_none() => String::new(),
            Shape::Line
            | Shape::Actor
            | Shape::Area
            | Shape::Country
            | Shape::Pseudonym
            | Shape::Digest
            | Shape::Day => text.to_owned(),
            Shape::Owner => self.owner(text),
            Shape::Hours => text.to_owned(),
            Shape::Lines => strings(value).join("\n"),
            Shape::Countries | Shape::Langs => self.all(&strings(value)),
            Shape::Choice(family, _) if !text.is_empty() => self.word(family, text),
            Shape::Choice(..) => String::new(),
            Shape::Level => self.level(value),
            Shape::Refs(..) => self.refs(&shelf::ids_in(value)),
            Shape::Unit => text.parse().map_or_else(|_| text.to_owned(), |id| (self.unit)(&id)),
            Shape::Time => text.parse().map_or_else(|_| text.to_owned(), |at| (self.when)(at)),
            Shape::Yes => self.t(if value == &Value::Bool(true) { "record-yes" } else { "record-no" }),
            Shape::Purposes => self.all(&strings(value).iter().map(|p| self.word("purpose", p)).collect::<Vec<_>>()),
            Shape::Bind => self.all(&strings(value).iter().map(|k| self.bound(k)).collect::<Vec<_>>()),
            Shape::Number => value.as_u64().filter(|n| *n > 0).map_or_else(String::new, |n| n.to_string()),
            Shape::Elements => self.rows(value).iter().map(Row::line).collect::<Vec<_>>().join("\n"),
            Shape::Questions => {
                questions(value).into_iter().map(|(no, q)| format!("{no}. {q}")).collect::<Vec<_>>().join("\n")
            }
        }
    }

    /// What is in a field, as HTML; empty where there is nothing.
    pub fn html(&self, spec: &Spec, record: &Value) -> String {
        let value = record.pointer(&spec.pointer()).unwrap_or(&Value::Null);
        match spec.shape {
            Shape::Refs(..) => self.links(&shelf::ids_in(value)),
            // A table of its own stands below.
            Shape::Elements => String::new(),
            Shape::Digest if value.is_string() => format!("<code>{}</code>", esc(&self.plain(spec, record))),
            _ => esc(&self.plain(spec, record)),
        }
    }

    /// How well something is proved.
    pub fn level(&self, value: &Value) -> String {
        match value.as_u64() {
            Some(level) => self.t(&format!("standard-{}", level.min(4))),
            None => self.t("element-unknown"),
        }
    }

    /// A seat of a unit, such as `is/researcher`; what isn't written so stays as somebody wrote it.
    fn owner(&self, text: &str) -> String {
        let Some((unit, seat)) = text.split_once('/') else { return text.to_owned() };
        let (Ok(unit), Some(seat)) = (unit.parse(), self.texts.find(&format!("seat-{seat}"), &[])) else {
            return text.to_owned();
        };
        self.texts.get("field-owner", &[("unit", (self.unit)(&unit).into()), ("seat", seat.into())])
    }

    fn bound(&self, word: &str) -> String {
        StatementKind::from_word(word).map_or_else(|| word.to_owned(), |kind| self.texts.word(&kind))
    }

    fn all(&self, items: &[String]) -> String {
        list::all(self.texts, items, Joined::And)
    }

    fn comma(&self) -> String {
        list::comma(self.texts)
    }

    fn hidden(&self, count: usize) -> String {
        self.texts.get("record-hidden", &[("count", count.into())])
    }

    fn refs(&self, ids: &[Id]) -> String {
        self.named(ids, |id, look| match look {
            Look::Missing => self.texts.get("record-missing", &[("id", id.as_str().into())]),
            _ => id.to_string(),
        })
        .join(&self.comma())
    }

    /// Ids as links.
    pub fn links(&self, ids: &[Id]) -> String {
        let mut shown = ids.to_vec();
        shown.sort();
        self.named(&shown, |id, look| match look {
            Look::Open(href) => format!("<a class=\"id\" href=\"{}\">{id}</a>", esc(href)),
            Look::Missing => esc(&self.texts.get("record-missing", &[("id", id.as_str().into())])),
            _ => format!("<span class=\"id\">{id}</span>"),
        })
        .join(&self.comma())
    }

    /// What may be named, and at the end how many may not.
    fn named(&self, ids: &[Id], show: impl Fn(&Id, &Look) -> String) -> Vec<String> {
        let looks: Vec<(&Id, Look)> = ids.iter().map(|id| (id, (self.look)(id))).collect();
        let hidden = looks.iter().filter(|(_, look)| *look == Look::Hidden).count();
        let open = looks.iter().filter(|(_, look)| *look != Look::Hidden).map(|(id, look)| show(id, look));
        open.chain((hidden > 0).then(|| self.hidden(hidden))).collect()
    }

    /// The rows of an element table.
    fn rows(&self, table: &Value) -> Vec<Row> {
        let row = |e: &Value| {
            let refs = |key: &str| shelf::ids_in(&e[key]);
            let named = |id: &str, words: String| {
                let args = [("ids", Arg::from(words.clone()))];
                if words.is_empty() { words } else { self.texts.get(id, &args) }
            };
            Row {
                name: e["name"].as_str().unwrap_or_default().to_owned(),
                level: self.level(&e["level"]),
                more: [
                    named("element-is-for", self.refs(&refs("evidence_for"))),
                    named("element-is-against", self.refs(&refs("evidence_against"))),
                    named("element-is-asked", strings(&e["asked"]).join(&self.comma())),
                ],
            }
        };
        table.as_array().into_iter().flatten().map(row).collect()
    }

    /// An element table as people read it.
    pub fn table(&self, caption: &str, table: &Value) -> String {
        let head = ["element-head", "element-level", "element-for", "element-against", "element-asked"];
        let head: String = head.iter().map(|id| format!("<th scope=\"col\">{}</th>", esc(&self.t(id)))).collect();
        let mut rows = String::new();
        for e in table.as_array().into_iter().flatten() {
            let _ = write!(
                rows,
                "<tr><th scope=\"row\"><bdi>{}</bdi></th><td>{}</td><td>{}</td><td>{}</td><td>{}</td></tr>",
                esc(e["name"].as_str().unwrap_or_default()),
                esc(&self.level(&e["level"])),
                self.links(&shelf::ids_in(&e["evidence_for"])),
                self.links(&shelf::ids_in(&e["evidence_against"])),
                esc(&strings(&e["asked"]).join(&self.comma()))
            );
        }
        if rows.is_empty() {
            return format!("<p class=\"meta\">{}</p>", esc(&self.t("element-none")));
        }
        let caption = esc(caption);
        format!(
            "<div class=\"scroll\" role=\"region\" aria-label=\"{caption}\" tabindex=\"0\"><table><caption>{caption}</caption>\
             <thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table></div>"
        )
    }

    /// The fields in which two versions of a record differ, in the order of the page.
    pub fn changes(&self, kind: Kind, old: &Value, new: &Value) -> Vec<Change> {
        self.changes_of(kind, (old, new), (old, new))
    }

    /// The fields in which two versions differ as a gate sees them (`seen`), told in the words people wrote.
    pub fn changes_of(&self, kind: Kind, seen: (&Value, &Value), wrote: (&Value, &Value)) -> Vec<Change> {
        let differs = |spec: &&Spec| {
            let at = spec.pointer();
            filled(seen.0.pointer(&at)) != filled(seen.1.pointer(&at))
        };
        let tell = |spec: &Spec| {
            let (before, after) = (self.plain(spec, wrote.0), self.plain(spec, wrote.1));
            // What differs is all behind what the seat doesn't see.
            let other = || self.texts.get("record-hidden-changed", &[("text", after.as_str().into())]);
            let after = if before == after { other() } else { after };
            Change { label: self.label(kind, spec), before, after }
        };
        kind.specs().iter().filter(differs).map(tell).collect()
    }

    /// One line to know a record by.
    pub fn title(&self, kind: Kind, value: &Value) -> String {
        let text = |key: &str| value[key].as_str().unwrap_or_default().to_owned();
        let first = match kind {
            Kind::Finding | Kind::Evidence | Kind::Law => text("title"),
            Kind::Context => text("text"),
            Kind::Request => text("addressee"),
            Kind::Consent => text("subject"),
            Kind::Risk => text("who"),
            Kind::Forecast => quoted(self.texts, &text("quote")),
            Kind::Standard => text("comparable"),
        };
        let words = if first.is_empty() { text("claim") } else { first };
        crate::say::beginning(&words)
    }
}

/// Nothing, and nothing written down as something empty, are one.
fn filled(value: Option<&Value>) -> Option<&Value> {
    value.filter(|v| match v {
        Value::Null => false,
        Value::String(text) => !text.is_empty(),
        Value::Array(items) => !items.is_empty(),
        Value::Bool(yes) => *yes,
        _ => v.as_u64() != Some(0),
    })
}

struct Row {
    name: String,
    level: String,
    more: [String; 3],
}

impl Row {
    fn line(&self) -> String {
        let more: String = self.more.iter().filter(|m| !m.is_empty()).map(|m| format!("; {m}")).collect();
        format!("{}: {}{more}", self.name, self.level)
    }
}

/// The texts in a list.
pub fn strings(value: &Value) -> Vec<String> {
    value.as_array().into_iter().flatten().filter_map(|v| v.as_str().map(str::to_owned)).collect()
}

/// Questions with their numbers.
pub fn questions(value: &Value) -> Vec<(u64, String)> {
    let one = |q: &Value| Some((q["no"].as_u64()?, q["text"].as_str()?.to_owned()));
    value.as_array().into_iter().flatten().filter_map(one).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use nobis_core::records::{Finding, Qualification, Risk, Sample};

    fn check(kind: Kind, old: &Value, new: &Value, expect: &[(&str, &str, &str)]) {
        let texts = Texts::for_lang("en");
        let look = |id: &Id| match id.as_str() {
            "E9" => Look::Missing,
            hidden if hidden.starts_with("H") => Look::Hidden,
            _ => Look::Open(String::new()),
        };
        let teller =
            Teller { texts: &texts, when: &|at| at.to_string(), unit: &|id| format!("unit {id}"), look: &look };
        let found = teller.changes(kind, old, new);
        let found: Vec<_> = found.iter().map(|c| (c.label.as_str(), c.before.as_str(), c.after.as_str())).collect();
        assert_eq!(found, expect);
    }

    fn json(value: &impl serde::Serialize) -> Value {
        serde_json::to_value(value).expect("records are plain")
    }

    fn ids(texts: &[&str]) -> std::collections::BTreeSet<Id> {
        texts.iter().map(|t| t.parse().expect("ids in tests are ids")).collect()
    }

    #[test]
    fn what_changed_is_told_field_by_field() {
        let old = Finding { claim: "At 19 places".into(), standard: 1, ..Finding::default() };
        let mut new = Finding { claim: "At 20 places".into(), standard: 2, ..Finding::default() };
        new.scope.countries.insert("UA".to_owned());
        let expect = [
            ("What is claimed", "At 19 places", "At 20 places"),
            ("How well it is proved", "reasonable suspicion", "reasonable grounds"),
            ("Countries", "", "UA"),
        ];
        check(Kind::Finding, &json(&old), &json(&new), &expect);
        check(Kind::Finding, &json(&new), &json(&new), &[]);
    }

    #[test]
    fn a_sample_that_says_nothing_is_no_change() {
        let (old, new) = (Finding::default(), Finding { sample: Some(Sample::default()), ..Finding::default() });
        check(Kind::Finding, &json(&old), &json(&new), &[]);
    }

    #[test]
    fn what_a_seat_does_not_see_is_counted_and_never_named() {
        let old = Finding { evidence_for: ids(&["E1", "H1"]), ..Finding::default() };
        let new = Finding { evidence_for: ids(&["E1", "H2"]), ..Finding::default() };
        let hidden = "E1, 1 that your seat doesn’t see";
        let after = format!("{hidden} (another than before)");
        check(Kind::Finding, &json(&old), &json(&new), &[("Evidence for it", hidden, &after)]);
    }

    #[test]
    fn whether_conditions_are_met_is_no_question_where_there_are_none() {
        let consent = |conditions: &str| {
            json(&nobis_core::records::PersonConsent { conditions: conditions.into(), ..Default::default() })
        };
        let texts = Texts::for_lang("en");
        let look = |_: &Id| Look::Missing;
        let teller = Teller { texts: &texts, when: &|at| at.to_string(), unit: &|id| id.to_string(), look: &look };
        let met = Kind::Consent.specs().iter().find(|s| s.key == "conditions_met").expect("it has the field");
        assert_eq!(teller.plain(met, &consent("")), "");
        assert_eq!(teller.plain(met, &consent("Not before May.")), texts.get("record-no", &[]));
    }

    #[test]
    fn an_element_is_a_line() {
        let table = |level: Option<u8>| {
            let element = nobis_core::records::Element {
                name: "Attack".into(),
                level,
                evidence_for: ids(&["E9", "F1"]),
                ..Default::default()
            };
            json(&Qualification { elements: vec![element], ..Qualification::default() })
        };
        let (before, after) =
            ("Attack: unknown; for: E9 (not here), F1", "Attack: clear and convincing; for: E9 (not here), F1");
        check(Kind::Law, &table(None), &table(Some(3)), &[("Element table", before, after)]);
    }

    #[test]
    fn words_of_a_later_version_are_shown_as_they_are() {
        let risk = |likelihood: &str| json(&Risk { likelihood: likelihood.into(), ..Risk::default() });
        check(Kind::Risk, &risk("high"), &risk("dreadful"), &[("How likely", "high", "dreadful")]);
    }
}
