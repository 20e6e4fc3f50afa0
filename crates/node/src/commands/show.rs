//! Showing what is here: the text with its ids, a record with its versions, the units, the history.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs::File;
use std::io::Write as _;
use std::path::Path;

use nobis_core::ids::Id;
use nobis_core::op::{Op, OpId};
use nobis_core::register::Register;
use nobis_core::view::View;
use serde::Serialize;
use serde_json::json;

use super::{Desk, join_ids};
use crate::cli::{OutputArg, by_prefix};
use crate::say;
use crate::trouble::{Trouble, file, told};

/// Shows the text of an output, or one thing: a statement or record by its id, `trust`, `charter`, `units`.
///
/// # Errors
/// Nothing by that name.
pub fn show(desk: &Desk<'_>, what: Option<&str>, output: &OutputArg) -> Result<String, Trouble> {
    match what {
        None => text(desk, output),
        Some("trust") => Ok(desk.home.trust().to_string()),
        Some("charter") => charter(desk, output),
        Some("units") => units(desk, output),
        Some(name) => {
            if let Some(act) = act(desk, name) {
                return Ok(act);
            }
            let id: Id = name.parse().map_err(|_| Trouble::new("no-record").with("id", name))?;
            record(desk, &id)
        }
    }
}

/// Writes what is shown into a file that isn't there yet: the trust file of a locked node, to hand it on.
///
/// # Errors
/// There is one, or the disk refuses.
pub fn write_to(desk: &Desk<'_>, to: &Path, shown: &str) -> Result<String, Trouble> {
    let written = File::create_new(to).and_then(|mut file| file.write_all(shown.as_bytes()));
    written.map_err(|e| file(to, &e))?;
    let path = to.display().to_string();
    Ok(desk.texts.get("done-shown-to", &[("path", path.as_str().into())]))
}

fn text(desk: &Desk<'_>, output: &OutputArg) -> Result<String, Trouble> {
    let output = desk.output(output)?;
    let view = View::new(desk.home.state(), &output, desk.home.now).map_err(told)?;
    let mut out = String::new();
    let title = desk
        .texts
        .get("show-version", &[("output", output.as_str().into()), ("version", view.version().short().into())]);
    writeln!(out, "{title}\n").expect("writing into a string never fails");
    for placed in &view.statements {
        let s = &placed.version.value;
        let kind = desk.texts.word(&s.kind);
        let conflict =
            if view.conflicts.contains(placed.id) { desk.texts.get("show-conflict", &[]) } else { String::new() };
        let cites = if s.cites.is_empty() { String::new() } else { format!("  [{}]", join_ids(&s.cites)) };
        writeln!(out, "{:<5} {kind}{cites}{conflict}\n      {}\n", placed.id.as_str(), s.text).expect("as above");
    }
    Ok(out)
}

fn charter(desk: &Desk<'_>, output: &OutputArg) -> Result<String, Trouble> {
    let output = desk.output(output)?;
    let state = desk.home.state();
    let pinned = state.output(&output).and_then(|(_, open)| state.charter_text(&open.act.charter));
    pinned.map(str::to_owned).ok_or_else(|| Trouble::new("no-record").with("id", "charter"))
}

fn units(desk: &Desk<'_>, output: &OutputArg) -> Result<String, Trouble> {
    let output = desk.output(output)?;
    let view = View::new(desk.home.state(), &output, desk.home.now).map_err(told)?;
    let mut out = String::new();
    for (unit, why) in view.concerned() {
        let name = desk.home.trust().unit_name(unit).to_owned();
        let line = desk.texts.get("show-concerned", &[("unit", name.into()), ("count", why.len().into())]);
        writeln!(out, "{line}").expect("writing into a string never fails");
        for reason in why {
            writeln!(out, "  · {}", say::why(desk.texts, reason)).expect("as above");
        }
    }
    Ok(out)
}

/// An act by the first digits of its id, with its private part: an objection is there to be read.
fn act(desk: &Desk<'_>, prefix: &str) -> Option<String> {
    let ids: Vec<OpId> = desk.home.ops().iter().map(Op::id).collect();
    let [id] = by_prefix(prefix, ids.iter())[..] else { return None };
    let op = desk.home.ops().get(&id)?;
    let person = signer(desk, op);
    let act = op.act()?.ok()?;
    let value = serde_json::to_value(&act).expect("acts are structs of plain fields");
    let content = serde_json::to_string_pretty(&value["content"]).expect("as above");
    let clocks = proven(desk, &id).map_or_else(String::new, |line| format!("{line}\n"));
    Some(format!("{} {person} {} {}\n{clocks}{content}\n", id.short(), op.header().at, act.kind()))
}

/// What acts of other units prove of an act's time, on one line.
fn proven(desk: &Desk<'_>, op: &OpId) -> Option<String> {
    let proven = desk.home.clocks().proven(op)?;
    let unit = |id: &Id| desk.home.trust().unit_name(id).to_owned();
    let lines = say::proven(desk.texts, &proven, &|at| at.to_string(), &unit);
    (!lines.is_empty()).then(|| format!("      {}", lines.join(" ")))
}

fn record(desk: &Desk<'_>, id: &Id) -> Result<String, Trouble> {
    let s = desk.home.state();
    let mut found = Vec::new();
    for statements in s.statements.values() {
        versions(statements, id, &mut found);
    }
    versions(&s.findings, id, &mut found);
    versions(&s.evidence, id, &mut found);
    versions(&s.qualifications, id, &mut found);
    versions(&s.contexts, id, &mut found);
    versions(&s.consents, id, &mut found);
    versions(&s.risks, id, &mut found);
    versions(&s.forecasts, id, &mut found);
    versions(&s.requests, id, &mut found);
    versions(&s.standards, id, &mut found);
    versions(&s.plans, id, &mut found);
    if found.is_empty() {
        return Err(Trouble::new("no-record").with("id", id));
    }
    Ok(found.join("\n"))
}

fn versions<T: Serialize>(records: &BTreeMap<Id, Register<T>>, id: &Id, out: &mut Vec<String>) {
    let Some(register) = records.get(id) else { return };
    let replaced: Vec<&OpId> = register.versions().flat_map(|(_, v)| &v.replaces).collect();
    for (op, v) in register.versions() {
        let mark = if replaced.contains(&op) { "·" } else { "●" };
        let value = serde_json::to_string_pretty(&v.value).expect("records have plain keys");
        out.push(format!("{mark} {} {} {}\n{value}\n", op.short(), v.person, v.at));
    }
}

/// Shows every act, in order of claimed time, each with its effect or why it has none; below it what acts of other
/// units prove of that time.
///
/// # Errors
/// None today; kept for outputs that can fail.
pub fn log(desk: &Desk<'_>, json: bool) -> Result<String, Trouble> {
    let refused = desk.home.state().refused();
    let mut ops: Vec<&Op> = desk.home.ops().iter().collect();
    ops.sort_by_key(|op| (op.header().at, op.header().seq, op.id()));
    let mut out = String::new();
    for op in ops {
        let h = op.header();
        let person = signer(desk, op);
        let refusal = refused.get(&op.id());
        let line = if json {
            let proven = desk.home.clocks().proven(&op.id());
            json!({ "op": op.id(), "at": h.at, "person": person, "kind": h.kind, "refused": refusal, "proven": proven })
                .to_string()
        } else {
            let why = refusal.map_or_else(String::new, |r| format!("  ✗ {}", json!(r).as_str().unwrap_or_default()));
            format!("{}  {}  {person:<6} {}{why}", h.at, op.id().short(), h.kind)
        };
        writeln!(out, "{line}").expect("writing into a string never fails");
        if let Some(clocks) = proven(desk, &op.id()).filter(|_| !json) {
            writeln!(out, "{clocks}").expect("as above");
        }
    }
    for (key, ops) in desk.home.state().equivocations() {
        let person = holder(desk, key);
        let text = desk.texts.get("show-equivocal", &[("person", person.into()), ("count", ops.len().into())]);
        writeln!(out, "{text}").expect("as above");
    }
    Ok(out)
}

/// Who signed: a person, or the node of a unit; `?` for a key of nobody.
fn signer(desk: &Desk<'_>, op: &Op) -> String {
    let state = desk.home.state();
    let person = state.holder(&op.header().author).map(|person| person.id.to_string());
    let node = || state.speaks_for(op).map(|unit| format!("node:{unit}"));
    person.or_else(node).unwrap_or_else(|| "?".to_owned())
}

fn holder(desk: &Desk<'_>, key: &str) -> String {
    let key = nobis_core::sshsig::PublicKey::parse(key).ok();
    key.and_then(|k| desk.home.state().holder(&k).map(|p| p.id.to_string())).unwrap_or_else(|| "?".to_owned())
}
