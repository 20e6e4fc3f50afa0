//! How the text came about, in plain words: computed from the process facts, nothing left out, nothing softened.
//!
//! Silence is never written as consent, and who refused is named as not issuing the text (fixed rules I4 and I9).

use std::collections::{BTreeMap, BTreeSet};

use crate::acts::{DissentForm, Ground};
use crate::ids::Id;

use super::super::{Answer, DissentFact, Published, ReplyFact, UnitFact};
use super::article::anchor;
use super::crisis;
use super::parts::{Line, Part, Section, Span, fill, join, number, said, word};
use super::safe;
use super::words::Words;

/// The name of a unit.
pub fn unit(p: &Published, id: &Id) -> Line {
    said(p.about.units.get(id).map_or(id.as_str(), String::as_str))
}

pub(super) fn units<'a>(p: &Published, ids: impl IntoIterator<Item = &'a Id>, w: &Words) -> Line {
    join(ids.into_iter().map(|id| unit(p, id)), w.comma)
}

/// Units that refused: by their answer or by a dissent.
fn refusing(p: &Published) -> BTreeSet<&Id> {
    let answers = p.process.units.iter().filter(|u| u.answer == Answer::Dissents).map(|u| &u.unit);
    answers.chain(p.process.dissents.iter().map(|d| &d.unit)).collect()
}

fn answering(p: &Published, answer: Answer) -> Vec<&Id> {
    p.process.units.iter().filter(|u| u.answer == answer).map(|u| &u.unit).collect()
}

/// A share of days or hours in tenths: `3`, `22.5`.
fn tenths(n: i64) -> Line {
    let (sign, n) = (if n < 0 { "-" } else { "" }, n.unsigned_abs());
    number(if n % 10 == 0 { format!("{sign}{}", n / 10) } else { format!("{sign}{}.{}", n / 10, n % 10) })
}

/// What somebody who quotes the text must know first: one sentence for each thing.
pub fn short(p: &Published, w: &Words) -> Vec<Line> {
    let mut out: Vec<Line> = p.process.crisis.iter().map(|c| crisis::short(p, c, w)).collect();
    let mut list = |template, ids: Vec<&Id>| {
        if !ids.is_empty() {
            out.push(fill(template, &[units(p, ids, w)]));
        }
    };
    let refusing: Vec<&Id> = refusing(p).into_iter().collect();
    list(if refusing.len() == 1 { w.short_dissent } else { w.short_dissents }, refusing);
    list(w.short_silent, answering(p, Answer::NoResponse));
    list(w.short_unreachable, answering(p, Answer::Unreachable));
    let agreed = answering(p, Answer::Consented);
    if agreed.len() == p.process.units.len() && p.process.dissents.is_empty() {
        list(w.short_all, agreed);
    }
    let open: u32 = p.process.objections.values().flat_map(BTreeMap::values).fold(0, |a, b| a.saturating_add(*b));
    if open > 0 {
        out.push(fill(w.short_objections, &[number(open)]));
    }
    for r in &p.process.replies {
        let name = [said(&r.addressee)];
        if r.not_contacted {
            out.push(fill(w.short_not_contacted, &name));
        } else if r.given_tenths < r.required_tenths {
            out.push(fill(w.short_reply, &name));
        }
    }
    out
}

/// The process section.
pub fn process(p: &Published, w: &'static Words) -> Section {
    let about = &p.about;
    let charter = [unit(p, &about.owner), said(&about.charter.0), vec![Span::Code(about.charter.1.short())]];
    let given: Vec<Line> = charter.into_iter().chain([word(&w.moment(about.sealed))]).collect();
    let mut parts = vec![Part::Para(fill(w.wrote, &given))];
    let purpose = safe::paragraphs(&about.purpose);
    if !purpose.is_empty() {
        parts.extend([Part::Para(word(w.purpose)), Part::Quoted(purpose)]);
    }
    if let Some(c) = &p.process.crisis {
        crisis::told(p, c, w, &mut parts);
    }
    asked(p, w, &mut parts);
    disagreement(p, w, &mut parts);
    objections(p, w, &mut parts);
    replies(p, w, &mut parts);
    gates(p, w, &mut parts);
    if !p.process.equivocal.is_empty() {
        parts.push(Part::Head(w.exceptions));
        let key = |k: &String| fill(w.equivocal, &[vec![Span::Code(safe::settle(k))]]);
        parts.push(Part::Points(p.process.equivocal.iter().map(key).collect()));
    }
    Section { id: "about:process", title: w.process, parts }
}

fn asked(p: &Published, w: &'static Words, parts: &mut Vec<Part>) {
    parts.push(Part::Head(w.asked));
    if p.process.units.is_empty() {
        parts.push(Part::Para(word(w.nobody_asked)));
        return;
    }
    parts.push(Part::Para(word(w.asked_what)));
    parts.extend(p.process.units.iter().map(|u| Part::Item(None, unit(p, &u.unit), unit_lines(p, u, w))));
}

fn unit_lines(p: &Published, u: &UnitFact, w: &'static Words) -> Vec<Line> {
    let answer = match u.answer {
        Answer::Consented => w.consented,
        Answer::NoResponse => w.no_response,
        Answer::Unreachable => w.unreachable,
        Answer::Dissents => w.dissents,
    };
    let ended_by_answer = matches!(u.answer, Answer::Consented | Answer::Dissents);
    let minutes = p.process.crisis.as_ref().and_then(|c| c.minutes.get(&u.unit));
    let window = match u.window_tenths {
        Some(_) if minutes.is_some() => crisis::minutes(minutes.copied().unwrap_or(0), ended_by_answer, w),
        Some(n) => fill(if ended_by_answer { w.window_answer } else { w.window_seal }, &[tenths(n)]),
        None => word(w.window_none),
    };
    let mut time = vec![window];
    time.extend(u.in_time.map(|yes| word(if yes { w.in_time } else { w.not_in_time })));
    let mut part = vec![
        u.promised.map_or_else(|| word(w.promised_none), |l| fill(w.promised, &[word(w.level_of(l))])),
        u.delivered.map_or_else(|| word(w.delivered_none), |l| fill(w.delivered, &[word(w.level_of(l))])),
    ];
    if u.delivered < u.promised {
        part.push(word(w.less));
    }
    if !u.not_reached.is_empty() {
        let points = u.not_reached.iter().map(|c| word(w.checkpoint(*c)));
        part.push(fill(w.not_reached, &[join(points, w.comma)]));
    }
    vec![word(answer), join(time, " "), join(part, " ")]
}

fn disagreement(p: &Published, w: &'static Words, parts: &mut Vec<Part>) {
    parts.push(Part::Head(w.disagreement));
    let silent = |id: &&Id| !p.process.dissents.iter().any(|d| d.unit == **id);
    let refusing = refusing(p);
    if refusing.is_empty() {
        parts.push(Part::Para(word(w.no_dissent)));
    }
    for d in &p.process.dissents {
        dissent(p, d, w, parts);
    }
    let silent = refusing.into_iter().filter(silent);
    parts.extend(silent.map(|id| Part::Para(fill(w.dissent_silent, &[unit(p, id)]))));
}

fn dissent(p: &Published, d: &DissentFact, w: &'static Words, parts: &mut Vec<Part>) {
    let says = match d.form {
        DissentForm::Full => w.dissent_full,
        DissentForm::Summary => w.dissent_summary,
        DissentForm::Category => w.dissent_category,
    };
    let head = fill(w.dissent_of, &[unit(p, &d.unit), word(w.ground(d.ground))]);
    parts.push(Part::Para(join([head, word(says)], " ")));
    let text = safe::paragraphs(&d.text);
    if !text.is_empty() && d.form != DissentForm::Category {
        parts.push(Part::Quoted(text));
    }
}

fn objections(p: &Published, w: &'static Words, parts: &mut Vec<Part>) {
    parts.push(Part::Head(w.objections));
    if p.process.objections.is_empty() {
        parts.push(Part::Para(word(w.no_objections)));
        return;
    }
    parts.push(Part::Para(word(w.objections_note)));
    let counted = |(ground, n): (&Ground, &u32)| fill(w.objection, &[word(w.ground(*ground)), number(n)]);
    let of_unit = |(id, grounds): (&Id, &BTreeMap<Ground, u32>)| {
        fill(w.objections_of, &[unit(p, id), join(grounds.iter().map(counted), w.comma)])
    };
    parts.push(Part::Points(p.process.objections.iter().map(of_unit).collect()));
}

fn replies(p: &Published, w: &'static Words, parts: &mut Vec<Part>) {
    parts.push(Part::Head(w.reply));
    if p.process.replies.is_empty() {
        parts.push(Part::Para(word(w.nobody_accused)));
        return;
    }
    parts.push(Part::Para(fill(w.reply_stated, &[unit(p, &p.about.owner)])));
    let item = |r: &ReplyFact| {
        let head = join([said(&r.addressee), number(&r.request)], " · ");
        Part::Item(Some(anchor("reply", &r.request)), head, vec![join(reply_lines(r, w), " ")])
    };
    parts.extend(p.process.replies.iter().map(item));
}

/// How long somebody had to reply, and what came.
pub fn reply_lines(r: &ReplyFact, w: &Words) -> Vec<Line> {
    if r.not_contacted {
        return vec![word(w.not_contacted)];
    }
    let mut out = vec![fill(w.had, &[tenths(r.given_tenths), tenths(r.required_tenths)])];
    if r.given_tenths < r.required_tenths {
        out.push(word(w.had_short));
    }
    out.push(fill(w.answered, &[number(r.answered.0), number(r.answered.1)]));
    if r.answered.0 < r.answered.1 {
        out.push(word(w.unanswered));
    }
    out
}

fn gates(p: &Published, w: &'static Words, parts: &mut Vec<Part>) {
    if p.process.gates.is_empty() {
        return;
    }
    parts.extend([Part::Head(w.gates), Part::Para(word(w.gates_note))]);
    let line = |(name, fact): (&String, &super::super::GateFact)| {
        let by = if fact.units.is_empty() { word(w.none) } else { units(p, &fact.units, w) };
        fill(w.gate_of, &[word(&w.gate(name)), number(fact.questions), by])
    };
    parts.push(Part::Points(p.process.gates.iter().map(line).collect()));
}
