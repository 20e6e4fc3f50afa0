//! What checking a release found, in words a journalist understands, or as JSON.

use std::fmt::Write as _;

use nobis_core::check::{Checked, Fault};
use nobis_core::release::{Answer, CrisisFact, DissentFact, Published, UnitFact};
use serde_json::{Value, json};

use crate::say::{self, Texts};

/// The finding in words or as JSON, with a line end.
pub fn verified(texts: &Texts, checked: &Checked, as_json: bool) -> String {
    if as_json {
        return serde_json::to_string_pretty(&value(texts, checked)).expect("a finding has plain keys") + "\n";
    }
    let mut out = String::new();
    let mut line = |text: String| writeln!(out, "{text}").expect("writing into a string never fails");
    if checked.is_good() {
        line(format!("✓ {}", texts.get("verified-good", &[])));
        checked.published.iter().flat_map(|p| good(texts, checked, p)).for_each(&mut line);
        line(format!("\n{}", texts.get("verified-means", &[])));
    } else {
        line(format!("✗ {}", texts.get("verified-bad", &[])));
        checked.faults.iter().for_each(|f| line(format!("  · {}", fault(texts, f))));
        line(format!("→ {}", texts.get("verified-next", &[])));
    }
    out
}

/// What was sealed by whom, and how much was checked.
///
/// `sealed` is the moment, as it is to be shown.
pub fn checked_lines(texts: &Texts, checked: &Checked, p: &Published, sealed: &str) -> [String; 2] {
    let a = &p.about;
    let officer = checked.sealed_by.as_ref().map_or("?", |o| o.as_str());
    let version = a.version.short();
    let what = texts.get(
        "verified-what",
        &[
            ("output", a.output.as_str().into()),
            ("version", version.as_str().into()),
            ("sealed", sealed.into()),
            ("officer", officer.into()),
        ],
    );
    let acts = texts.get("verified-acts", &[("count", checked.acts.into()), ("charter", a.charter.0.as_str().into())]);
    [what, acts]
}

fn good(texts: &Texts, checked: &Checked, p: &Published) -> Vec<String> {
    let mut out = checked_lines(texts, checked, p, &say::moment_utc(texts, p.about.sealed)).to_vec();
    out.extend(p.process.crisis.iter().map(|c| provisional(texts, c)));
    if !p.process.units.is_empty() {
        out.push(texts.get("verified-asked", &[]));
    }
    out.extend(p.process.units.iter().map(|u| format!("  · {}", unit(texts, p, u))));
    out.extend(p.process.dissents.iter().map(|d| format!("  · {}", dissent(texts, p, d))));
    out
}

/// That a text was made in hours, and is to be confirmed.
pub fn provisional(texts: &Texts, c: &CrisisFact) -> String {
    texts.get("verified-provisional", &[("until", say::moment_utc(texts, c.confirm_by).into())])
}

/// That a unit dissents, and on which ground.
pub fn dissent(texts: &Texts, p: &Published, d: &DissentFact) -> String {
    let name = p.about.units.get(&d.unit).map_or(d.unit.as_str(), String::as_str);
    texts.get("verified-dissent", &[("unit", name.into()), ("ground", texts.word(&d.ground).into())])
}

/// How a unit answered.
pub fn unit(texts: &Texts, p: &Published, u: &UnitFact) -> String {
    let name = p.about.units.get(&u.unit).map_or(u.unit.as_str(), String::as_str);
    let id = match (u.answer, u.in_time) {
        (Answer::Consented, Some(false)) => "verified-unit-late",
        (Answer::Consented, Some(true)) => "verified-unit-in-time",
        (Answer::Consented, None) => "verified-unit-consented",
        (Answer::NoResponse, _) => "verified-unit-no-response",
        (Answer::Unreachable, _) => "verified-unit-unreachable",
        (Answer::Dissents, _) => "verified-unit-dissents",
    };
    texts.get(id, &[("unit", name.into())])
}

/// What is wrong, with its stable name.
pub fn fault(texts: &Texts, f: &Fault) -> String {
    let meaning = texts.get(&format!("fault-{}", f.code), &[]);
    let about = if f.about.is_empty() { "none" } else { f.about.as_str() };
    texts.get("verified-fault", &[("meaning", meaning.into()), ("code", f.code.into()), ("about", about.into())])
}

fn value(texts: &Texts, checked: &Checked) -> Value {
    let faults: Vec<Value> = checked
        .faults
        .iter()
        .map(|f| json!({ "code": f.code, "about": f.about, "meaning": texts.get(&format!("fault-{}", f.code), &[]) }))
        .collect();
    // What a release says of itself is shown only when it holds: a forgery isn't given a stage.
    let said = checked.published.as_ref().filter(|_| checked.is_good());
    json!({
        "good": checked.is_good(),
        "faults": faults,
        "acts": checked.acts,
        "sealed_by": checked.sealed_by.as_ref().filter(|_| checked.is_good()),
        "about": said.map(|p| &p.about),
        "process": said.map(|p| &p.process),
    })
}
