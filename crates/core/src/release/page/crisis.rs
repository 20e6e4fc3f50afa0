//! What the page says of a text made in hours: that it is provisional, who declared the crisis, and what is due.

use super::super::{CrisisFact, Published};
use super::account::{unit, units};
use super::parts::{Line, Part, fill, join, number, word};
use super::safe;
use super::words::Words;

/// What somebody who quotes the text must know before anything else.
pub fn short(p: &Published, c: &CrisisFact, w: &Words) -> Line {
    fill(w.short_provisional, &[units(p, c.declared.keys(), w), word(&w.moment(c.confirm_by))])
}

/// Minutes a unit had, by the clock.
pub fn minutes(n: i64, ended_by_answer: bool, w: &Words) -> Line {
    fill(if ended_by_answer { w.minutes_answer } else { w.minutes_seal }, &[number(n)])
}

/// The section on the crisis.
pub fn told(p: &Published, c: &CrisisFact, w: &Words, parts: &mut Vec<Part>) {
    parts.extend([Part::Head(w.crisis), Part::Para(word(w.crisis_why))]);
    for (id, event) in &c.declared {
        parts.push(Part::Para(fill(w.crisis_declared, &[unit(p, id)])));
        parts.push(Part::Quoted(safe::paragraphs(event)));
    }
    let took = (p.about.sealed.unix() - c.at.unix()).max(0) / 60;
    let review = c.review();
    let counted = |(id, n): (&crate::ids::Id, &u32)| {
        let line = fill(w.crisis_counted, &[unit(p, id), number(n), number(c.most)]);
        if review.contains(&id) { join([line, word(w.crisis_review)], " ") } else { line }
    };
    let due = [
        fill(w.crisis_took, &[number(took)]),
        fill(w.crisis_confirm, &[word(&w.moment(c.confirm_by))]),
        fill(w.crisis_note, &[word(&w.moment(c.note_by))]),
    ];
    parts.push(Part::Points(due.into_iter().chain(c.counted.iter().map(counted)).collect()));
}
