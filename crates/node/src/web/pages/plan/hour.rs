//! The hour of release beside the time that people still have to answer: it begins after that time, and whoever sets it
//! within, or writes that people hear of the text when it is too late, is asked once whether they mean it.

use std::collections::BTreeSet;

use nobis_core::calendar::WorkingHours;
use nobis_core::gates::{consent, reply};
use nobis_core::ids::{Digest, Id};
use nobis_core::moment::Moment;
use nobis_core::reading::Key;
use nobis_core::records::{Plan, ReplyClass};
use nobis_core::report::{Report, Verdict};
use nobis_core::view::View;

use super::super::super::ask::Ask;
use super::super::super::form::{Control, Field, Form};
use super::super::parts;
use crate::say::Names;

/// The field that carries what somebody was asked about.
const MEANT: &str = "meant";

/// A day: nobody is asked, and still nobody wants to be surprised.
const AT_LEAST_S: i64 = 86_400;

/// The hour a new plan begins with: after the longest time the charter gives to anybody whom this text concerns.
pub fn begun(a: &Ask<'_>, view: &View<'_>, report: &Report, names: &Names) -> Moment {
    let days = view.charter.checkpoints.values().copied().max().unwrap_or(0);
    let units = view.concerned().keys().filter_map(|unit| {
        let hours = view.trust.unit(unit)?.hours;
        Some(hours.after(a.now, i64::from(days) * hours.day_minutes()))
    });
    let ends = units.chain(windows(a, view, report, names).into_iter().map(|(_, ends)| ends));
    parts::hour_after(ends.max().unwrap_or(a.now).max(a.now.plus_seconds(AT_LEAST_S)), 0)
}

/// Who still has time to answer, and until when; for whom it hasn't begun, if it began now.
fn windows(a: &Ask<'_>, view: &View<'_>, report: &Report, names: &Names) -> Vec<(String, Moment)> {
    let waits = |unit: &&Id| {
        let asked = |g: &&nobis_core::report::GateReport| matches!(&g.key, Key::Unit(u, _) if u == *unit);
        report.gates.iter().filter(asked).any(|g| g.verdict != Verdict::Clear)
    };
    let days = view.charter.days(nobis_core::acts::Checkpoint::Final);
    let of_unit = |unit: &Id| {
        let hours = view.trust.unit(unit)?.hours;
        let ends = consent::window(view, unit).map(|(_, ends)| ends);
        Some((names.unit(unit), ends.unwrap_or_else(|| hours.after(a.now, days * hours.day_minutes()))))
    };
    let mut out: Vec<(String, Moment)> = view.concerned().keys().filter(waits).filter_map(of_unit).collect();
    let bases = reply::bases(view);
    let asked: BTreeSet<&str> = bases.values().map(|basis| basis.about.as_str()).collect();
    for (_, basis) in bases.iter().filter(|(id, _)| reply::concerns_output(view, id)) {
        let result = basis.result(&view.charter.reply, a.now);
        if !result.unanswered.is_empty() && !result.not_contacted {
            let ends = result.ends.unwrap_or_else(|| basis.hours.after(a.now, result.required));
            out.push((basis.addressee.clone(), ends));
        }
    }
    let plain = WorkingHours::plain();
    let required = view.charter.reply.required_minutes(ReplyClass::default(), false, plain.day_minutes());
    let unasked = reply::accused(view).into_iter().map(|(_, actor)| actor).filter(|actor| !asked.contains(actor));
    out.extend(unasked.collect::<BTreeSet<_>>().into_iter().map(|who| (who.to_owned(), plain.after(a.now, required))));
    out
}

/// The field that carries what somebody was asked about, empty.
pub fn meant() -> Field {
    Field::new(MEANT, "", Control::Hidden).optional()
}

/// The form again, with what to think about, unless that very thing was asked before.
pub fn asked(a: &Ask<'_>, form: &Form, view: &View<'_>, report: &Report, was: &Plan, is: &Plan) -> Option<Form> {
    let doubts = doubts(a, view, report, was, is);
    // Asked of this hour: another one in the same time is another question.
    let hour = is.release_at.map_or_else(String::new, |at| at.to_string());
    let mark = Digest::of(format!("{hour}\n{}", doubts.join("\n")).as_bytes()).to_string();
    if doubts.is_empty() || a.given.one(MEANT) == mark {
        return None;
    }
    let mut form = form.clone().filled(&a.given, a.texts);
    form.fields.iter_mut().filter(|f| f.name == MEANT).for_each(|f| f.values = vec![mark.clone()]);
    form.trouble = doubts;
    form.trouble.push(a.t("plan-meant"));
    Some(form)
}

fn doubts(a: &Ask<'_>, view: &View<'_>, report: &Report, was: &Plan, is: &Plan) -> Vec<String> {
    let names = a.names(view);
    let when = |at: Moment| names.when(a.texts, at);
    let mut out = Vec::new();
    if let Some(hour) = is.release_at.filter(|_| is.release_at != was.release_at) {
        if hour <= a.now {
            out.push(a.say("plan-hour-over", &[("when", when(hour).into())]));
        } else {
            let inside = windows(a, view, report, &names).into_iter().filter(|(_, ends)| *ends > hour);
            let line = |(who, ends): (String, Moment)| {
                a.say("plan-hour-inside", &[("who", who.into()), ("ends", when(ends).into())])
            };
            out.extend(inside.map(line));
        }
    }
    for s in is.stakeholders.iter().filter(|s| !was.stakeholders.contains(s)) {
        let Some(told) = s.told else { continue };
        let id = match is.release_at {
            _ if told < a.now => "plan-told-over",
            Some(hour) if told >= hour => "plan-told-late",
            _ => continue,
        };
        out.push(a.say(id, &[("group", s.group.as_str().into()), ("when", when(told).into())]));
    }
    out
}
