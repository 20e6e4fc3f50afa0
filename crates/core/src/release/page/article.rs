//! The text as it is read: statements in order, in blocks, each block with the context its statements are bound to.
//!
//! Context stands in the same block as the statement, never behind a click (R-CTX-1). Headline, standfirst and first
//! paragraphs are one block, so that the context is read once, between title and story, and not four times.

use std::collections::BTreeSet;

use crate::concern::PublicFinding;
use crate::ids::Id;
use crate::records::{Context, Kind, Qualification};

use super::super::{Published, PublishedStatement, ReplyFact};
use super::parts::{self, Line, Span, fill, join, number, said, word};
use super::words::Words;

/// How a block is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// Headline, standfirst and what is read with them.
    Opening,
    /// Paragraphs.
    Text,
    /// Demands.
    Calls,
    /// One statement that will be cut out: a card, quote, figure or picture.
    Figure,
}

/// Statements that are read together.
#[derive(Debug, Clone)]
pub struct Block<'a> {
    /// How it is set.
    pub shape: Shape,
    /// Headline and standfirst.
    pub titles: Vec<&'a PublishedStatement>,
    /// Everything else.
    pub rest: Vec<&'a PublishedStatement>,
}

impl<'a> Block<'a> {
    /// Context to print after the titles, and the further context after the rest.
    pub fn contexts(&self, p: &'a Published) -> (Vec<Bound<'a>>, Vec<Bound<'a>>) {
        let first = bound(p, &self.titles);
        let mut more = bound(p, &self.rest);
        more.retain(|item| !first.contains(item));
        (first, more)
    }
}

/// A context item and its id.
pub type Bound<'a> = (&'a Id, &'a Context);

/// The context items statements cite, each once, in the order they are first cited.
pub fn bound<'a>(p: &'a Published, statements: &[&'a PublishedStatement]) -> Vec<Bound<'a>> {
    let mut seen = BTreeSet::new();
    let cited = statements.iter().flat_map(|s| &s.statement.cites);
    cited.filter(|id| seen.insert(*id)).filter_map(|id| Some((id, &p.contexts.get(id)?.value))).collect()
}

/// The statements in blocks.
pub fn blocks(p: &Published) -> Vec<Block<'_>> {
    let mut out: Vec<Block<'_>> = Vec::new();
    let mut paragraphs = 0;
    for s in &p.statements {
        let kind = s.statement.kind;
        paragraphs += usize::from(matches!(kind, Kind::Lead | Kind::Body | Kind::Legal | Kind::Context));
        // The first two paragraphs are read as the opening, whatever they are called (as in `View::place`).
        let early = matches!(kind, Kind::Lead) || (matches!(kind, Kind::Body | Kind::Legal) && paragraphs <= 2);
        let shape = match kind {
            Kind::Headline | Kind::Standfirst => Shape::Opening,
            Kind::Card | Kind::Quote | Kind::Number | Kind::AltText => Shape::Figure,
            Kind::Call => Shape::Calls,
            _ if early && out.last().is_none_or(|b| b.shape == Shape::Opening) => Shape::Opening,
            _ => Shape::Text,
        };
        match out.last_mut().filter(|b| b.shape == shape && takes(p, b, s)) {
            Some(block) if is_title(s) => block.titles.push(s),
            Some(block) => block.rest.push(s),
            None if is_title(s) => out.push(Block { shape, titles: vec![s], rest: Vec::new() }),
            None => out.push(Block { shape, titles: Vec::new(), rest: vec![s] }),
        }
    }
    out
}

fn is_title(s: &PublishedStatement) -> bool {
    matches!(s.statement.kind, Kind::Headline | Kind::Standfirst)
}

/// Whether a statement is read as part of a block of its own shape.
fn takes(p: &Published, block: &Block<'_>, s: &PublishedStatement) -> bool {
    match block.shape {
        Shape::Figure => false,
        Shape::Opening if is_title(s) => {
            let second = s.statement.kind == Kind::Headline && !block.titles.is_empty();
            block.rest.is_empty() && !second
        }
        Shape::Opening => true,
        // A run of paragraphs shares what stands at its end: so they must be bound to the same.
        Shape::Text | Shape::Calls => {
            let ids = |of: &[&PublishedStatement]| -> Vec<Id> {
                bound(p, of).into_iter().map(|(id, _)| id.clone()).collect()
            };
            ids(&block.rest) == ids(&[s])
        }
    }
}

/// The language of the text as a whole: that of its first statement.
pub fn language(p: &Published) -> &str {
    p.statements.first().map_or("en", |s| s.statement.lang.as_str())
}

/// What statements rest on.
#[derive(Debug, Default)]
pub struct Basis<'a> {
    /// Findings cited.
    pub findings: Vec<(&'a Id, &'a PublicFinding)>,
    /// Legal tables cited.
    pub tables: Vec<(&'a Id, &'a Qualification)>,
    /// Requests for reply cited.
    pub replies: Vec<&'a ReplyFact>,
}

impl<'a> Basis<'a> {
    /// What these statements cite, each thing once.
    pub fn of(p: &'a Published, statements: &[&'a PublishedStatement]) -> Self {
        let mut out = Self::default();
        let mut seen = BTreeSet::new();
        for id in statements.iter().flat_map(|s| &s.statement.cites).filter(|id| seen.insert(*id)) {
            out.findings.extend(p.findings.get(id).map(|f| (id, &f.value)));
            out.tables.extend(p.annex.get(id).map(|t| (id, &t.value)));
            out.replies.extend(p.process.replies.iter().find(|r| r.request == *id));
        }
        out
    }

    /// Whether there is nothing to show.
    pub fn is_empty(&self) -> bool {
        self.findings.is_empty() && self.tables.is_empty() && self.replies.is_empty()
    }

    /// One line to stand at the statement: ids and scope.
    pub fn line(&self, w: &Words) -> Line {
        let ids = self.findings.iter().map(|(id, _)| id).chain(self.tables.iter().map(|(id, _)| id));
        let ids = ids.copied().chain(self.replies.iter().map(|r| &r.request));
        let based = fill(w.based_on, &[join(ids.map(number), w.comma)]);
        let scope = self.scope(w);
        if scope.is_empty() { based } else { join([based, fill(w.scope, &[scope])], " · ") }
    }

    /// The scope of the findings, each wording once.
    fn scope(&self, w: &Words) -> Line {
        let mut seen = BTreeSet::new();
        let all = self.findings.iter().flat_map(|(_, f)| &f.scope).filter(|s| seen.insert(*s));
        join(all.map(|s| said(s)), w.semicolon)
    }

    /// A few sentences of detail.
    pub fn detail(&self, w: &Words) -> Vec<Line> {
        let mut out = Vec::new();
        for (id, finding) in &self.findings {
            let mut line = fill(w.detail, &[link("finding", id), word(w.fact(finding.standard))]);
            for more in sample(finding, w) {
                line = join([line, more], " ");
            }
            out.push(line);
        }
        out.extend(self.tables.iter().map(|(id, _)| fill(w.law_of, &[link("table", id)])));
        let reply = |r: &&ReplyFact| {
            let name = vec![Span::To(parts::plain(&said(&r.addressee)), anchor("reply", &r.request))];
            join([fill(w.asked_of, &[name])].into_iter().chain(super::account::reply_lines(r, w)), " ")
        };
        out.extend(self.replies.iter().map(reply));
        out
    }
}

/// The anchor of a record. Ids have no colon, so it can't be a statement's.
pub fn anchor(what: &str, id: &Id) -> String {
    format!("{what}:{id}")
}

/// A link to a record.
pub fn link(what: &str, id: &Id) -> Line {
    vec![Span::To(id.to_string(), anchor(what, id))]
}

/// What a finding's sample was.
pub fn sample(finding: &PublicFinding, w: &Words) -> Vec<Line> {
    let Some(s) = &finding.sample else { return Vec::new() };
    let mut out = Vec::new();
    if s.n > 0 {
        out.push(fill(w.looked_at, &[number(s.n), said(&s.unit)]));
    }
    out.extend(some(&s.selection).map(|t| fill(w.chosen, &[t])));
    out.extend(some(&s.not_covered).map(|t| fill(w.not_covered, &[t])));
    out
}

/// A field, unless it is empty; without its full stop, which the sentence around it has.
pub fn some(text: &str) -> Option<Line> {
    let text = text.trim().trim_end_matches('.');
    (!text.is_empty()).then(|| said(text))
}

/// A link to a statement, for people who point at a sentence.
pub fn permalink(s: &PublishedStatement, w: &Words) -> Line {
    fill(w.permalink, &[vec![Span::To(s.id.to_string(), s.id.to_string())]])
}
