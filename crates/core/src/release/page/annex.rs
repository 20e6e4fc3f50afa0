//! What the text rests on, the legal annex, what is not known, and how to verify.

use crate::concern::PublicFinding;
use crate::ids::Id;
use crate::records::{Context, Element, Qualification};

use super::super::{Answer, Published};
use super::account::unit;
use super::article::{anchor, link, sample, some};
use super::parts::{Line, Part, Section, Span, fill, join, number, said, source, word};
use super::safe;
use super::words::Words;

/// Findings with scope, sample and standard, and the sources of context.
pub fn findings(p: &Published, w: &'static Words) -> Section {
    let item = |(id, f): (&Id, &PublicFinding)| {
        let scope = join(f.scope.iter().map(|s| said(s)), w.semicolon);
        let mut lines: Vec<Line> = (!scope.is_empty()).then(|| fill(w.scope, &[scope])).into_iter().collect();
        lines.push(join([fill(w.proof, &[word(w.fact(f.standard))])].into_iter().chain(sample(f, w)), " "));
        if !f.suppliers.is_empty() {
            lines.push(fill(w.suppliers, &[join(f.suppliers.iter().map(|u| unit(p, u)), w.comma)]));
        }
        Part::Item(Some(anchor("finding", id)), number(id), lines)
    };
    let mut parts: Vec<Part> = p.findings.iter().map(|(id, f)| item((id, &f.value))).collect();
    if !p.contexts.is_empty() {
        parts.push(Part::Head(w.sources));
        parts.extend(p.contexts.iter().map(|(id, c)| context(id, &c.value, w)));
    }
    Section { id: "about:findings", title: w.findings, parts }
}

fn context(id: &Id, c: &Context, w: &'static Words) -> Part {
    let sources = join(c.sources.iter().map(|s| source(s)), w.semicolon);
    let sources = if sources.is_empty() { word(w.no_sources) } else { fill(w.source_list, &[sources]) };
    Part::Item(Some(anchor("context", id)), number(id), vec![said(&c.text), sources])
}

/// Rules, elements and the contrary view.
pub fn law(p: &Published, w: &'static Words) -> Section {
    let mut parts = Vec::new();
    if p.annex.is_empty() {
        parts.push(Part::Para(word(w.no_annex)));
    }
    for (id, table) in &p.annex {
        qualification(p, id, &table.value, w, &mut parts);
    }
    Section { id: "about:law", title: w.annex, parts }
}

fn qualification(p: &Published, id: &Id, q: &Qualification, w: &'static Words, parts: &mut Vec<Part>) {
    let name = join([number(id)].into_iter().chain(some(&q.title)), " · ");
    let mut lines = Vec::new();
    if !q.findings.is_empty() {
        lines.push(fill(w.about_findings, &[join(q.findings.iter().map(|f| cited(p, f)), w.comma)]));
    }
    let or_none = |text: &str| some(text).unwrap_or_else(|| word(w.none));
    lines.push(fill(w.frame, &[or_none(&q.frame), or_none(&q.conflict.replace('-', " "))]));
    lines.push(fill(w.rules, &[join(q.rules.iter().map(|r| said(r)), w.comma)]));
    let kind = word(if q.crime { w.is_crime } else { w.is_violation });
    lines.push(join([fill(w.law_standard, &[word(w.law(q.standard))]), kind], " "));
    parts.push(Part::Item(Some(anchor("table", id)), name, lines));
    let rows = q.elements.iter().map(|e| row(p, e, w)).collect();
    parts.push(Part::Table(w.elements, vec![w.element, w.level, w.evidence], rows));
    let contrary = safe::paragraphs(&q.contrary_view);
    if contrary.is_empty() {
        parts.push(Part::Para(word(w.no_contrary)));
    } else {
        parts.extend([Part::Para(word(w.contrary)), Part::Quoted(contrary)]);
    }
}

fn row(p: &Published, e: &Element, w: &'static Words) -> Vec<Line> {
    let ids = |ids: &std::collections::BTreeSet<Id>| join(ids.iter().map(|id| cited(p, id)), w.comma);
    let mut on = Vec::new();
    if !e.evidence_for.is_empty() {
        on.push(fill(w.for_it, &[ids(&e.evidence_for)]));
    }
    if !e.evidence_against.is_empty() {
        on.push(fill(w.against_it, &[ids(&e.evidence_against)]));
    }
    if !e.asked.is_empty() {
        on.push(fill(w.asked_about, &[join(e.asked.iter().map(|q| said(q)), w.comma)]));
    }
    let on = if on.is_empty() { word(w.none) } else { join(on, " ") };
    vec![said(&e.name), word(e.level.map_or(w.unknown, |l| w.fact(l))), on]
}

/// An id, linked where what it names is in this release.
fn cited(p: &Published, id: &Id) -> Line {
    if p.findings.contains_key(id) { link("finding", id) } else { number(id) }
}

/// Everything the release says it doesn't know, in one place.
pub fn gaps(p: &Published, w: &'static Words) -> Section {
    let mut points = Vec::new();
    for (id, f) in &p.findings {
        let missing = f.value.sample.as_ref().and_then(|s| some(&s.not_covered));
        points.extend(missing.map(|text| fill(w.gap_sample, &[link("finding", id), text])));
    }
    for (id, table) in &p.annex {
        let unknown = table.value.elements.iter().filter(|e| e.level.is_none());
        let point = |e: &Element| fill(w.gap_element, &[link("table", id), some(&e.name).unwrap_or_default()]);
        points.extend(unknown.map(point));
    }
    for r in &p.process.replies {
        let (answered, asked) = r.answered;
        let name = vec![Span::To(safe::settle(&r.addressee), anchor("reply", &r.request))];
        if r.not_contacted {
            points.push(fill(w.gap_not_contacted, &[name]));
        } else if answered < asked {
            points.push(fill(w.gap_reply, &[name, number(asked - answered), number(asked)]));
        }
    }
    for u in &p.process.units {
        match u.answer {
            Answer::NoResponse => points.push(fill(w.gap_unit, &[unit(p, &u.unit)])),
            Answer::Unreachable => points.push(fill(w.gap_unreachable, &[unit(p, &u.unit)])),
            Answer::Consented | Answer::Dissents => {}
        }
    }
    let parts = if points.is_empty() {
        vec![Part::Para(word(w.no_gaps))]
    } else {
        vec![Part::Para(word(w.gaps_note)), Part::Points(points)]
    };
    Section { id: "about:gaps", title: w.gaps, parts }
}

/// In short; HOW-TO-VERIFY.txt says it in full.
pub fn verify(p: &Published, w: &'static Words) -> Section {
    let commands = [
        "ssh-keygen -Y verify -f ../TRUST -I NAME -n nobis-seal-v1 -s seal/seal.sha256.sig < seal/seal.sha256",
        "sha256sum -c seal/seal.sha256",
        "sha256sum -c manifest-sha256.txt",
    ];
    let version = join([word(w.verify_version), vec![Span::Code(p.about.version.to_string())]], " ");
    let parts = vec![
        Part::Para(word(w.verify_why)),
        Part::Para(word(w.verify_type)),
        Part::Commands(commands.map(str::to_owned).to_vec()),
        Part::Para(word(w.verify_shows)),
        Part::Para(version),
    ];
    Section { id: "about:verify", title: w.verify, parts }
}

/// All sections after the text, in order.
pub fn sections(p: &Published, w: &'static Words) -> Vec<Section> {
    vec![super::account::process(p, w), findings(p, w), law(p, w), gaps(p, w), verify(p, w)]
}
