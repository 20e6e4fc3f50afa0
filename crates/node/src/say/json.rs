//! The report as JSON: `spec/report.md` is its format.
//!
//! Codes, ids, digests and moments are the same in every language; `reason`, `who` and `next` are for people.

use nobis_core::report::{Blocker, Report};
use serde_json::{Map, Value, json};

use super::blocker::blocker;
use super::names::Names;
use super::report::{advice_line, travelling_line, unit_line};
use super::texts::Texts;
use super::who;

/// The report as one JSON value.
pub fn report_json(texts: &Texts, report: &Report, names: &Names) -> Value {
    let one = |b| blocker_json(texts, report, b, names);
    json!({
        "output": report.output,
        "version": report.version,
        "moment": report.moment,
        "clear": report.is_clear(),
        "blockers": report.blockers().map(one).collect::<Vec<_>>(),
        "exceptions": report.exceptions().map(|by| with(json!(by), "said", who::by(texts, by, names))).collect::<Vec<_>>(),
        "units": report.engagement.iter().map(|e| with(json!(e), "said", unit_line(texts, e, names))).collect::<Vec<_>>(),
        "travelling":
            report.travelling.iter().map(|t| with(json!(t), "said", travelling_line(texts, t, names))).collect::<Vec<_>>(),
        "equivocal": report.equivocal,
        "advice": report.advice.iter().map(|a| {
            let value = with(json!(a), "word", names.words_at(&a.statement, a.start, a.end).unwrap_or_default().to_owned());
            with(value, "said", advice_line(texts, a, names))
        }).collect::<Vec<_>>(),
    })
}

fn blocker_json(texts: &Texts, report: &Report, b: &Blocker, names: &Names) -> Value {
    let said = blocker(texts, b, names, report.moment);
    let mut details = json!(b.reason).as_object().cloned().unwrap_or_else(Map::new);
    details.remove("code");
    json!({
        "gate": b.gate,
        "statement": b.statement,
        "reason": said.reason,
        "who": said.who,
        "next": said.next,
        "code": said.code,
        "hold": b.reason.is_hold(),
        "since": b.since,
        "quote": said.statement,
        "waits": said.since,
        "details": details,
        "can": b.who,
    })
}

fn with(mut value: Value, key: &str, said: String) -> Value {
    if let Some(map) = value.as_object_mut() {
        map.insert(key.to_owned(), said.into());
    }
    value
}
