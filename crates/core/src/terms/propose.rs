//! Proposals: a claim turned into a hit, with the milder wordings that fit its shape.

use super::judge::Verdict;
use super::lexicon::Flag;
use super::scene::Scene;
use super::sheet::{Proposal, Shape};
use super::text::Kind;
use super::{Class, Found, Hit, Standing};

/// Writes hits for one text.
pub(super) struct Proposer<'a> {
    scene: &'a Scene<'a>,
    text: &'a str,
}

impl<'a> Proposer<'a> {
    pub fn new(scene: &'a Scene<'a>, text: &'a str) -> Proposer<'a> {
        Proposer { scene, text }
    }

    pub fn hit(&self, verdict: &Verdict) -> Hit {
        let row = &self.scene.base.sheet.claims[verdict.claim];
        let (start, end) = self.bytes(verdict.from, verdict.to);
        let fill = |proposal: &Proposal| self.fill(&proposal.text, verdict);
        Hit {
            start,
            end,
            term: row.id.clone(),
            class: Class::of(row.class, verdict.level),
            standing: Standing::of(verdict.firm),
            proposals: fitting(&row.propose, verdict.level, verdict.shape).map(fill).collect(),
        }
    }

    pub fn found(&self, found: &Found) -> Hit {
        let row = &self.scene.base.sheet.speeches[found.speech];
        let (start, end) = self.bytes(found.from, found.to);
        Hit {
            start,
            end,
            term: row.id.clone(),
            class: Class::Fact { level: found.level },
            standing: Standing::of(found.firm),
            proposals: fitting(&row.propose, found.level, Shape::Plain).map(|p| p.text.clone()).collect(),
        }
    }

    fn fill(&self, template: &str, verdict: &Verdict) -> String {
        let object = verdict.object.map_or(String::new(), |(from, to)| self.quote(self.with_article(from), to));
        let article = if verdict.article { self.scene.base.sheet.script.article.as_str() } else { "" };
        let core = self.quote(verdict.core.0, verdict.core.1);
        template.replace("{a}", article).replace("{object}", &object).replace("{core}", &core)
    }

    /// The words of the text, without the capital that only began the sentence.
    fn quote(&self, from: usize, to: usize) -> String {
        let (start, end) = self.bytes(from, to);
        let words = &self.text[start..end];
        let opens = from == 0 || self.scene.kind(from - 1) >= Kind::Stop;
        let mut chars = words.chars();
        match (opens, chars.next()) {
            (true, Some(first)) if chars.clone().next().is_some_and(char::is_lowercase) => {
                first.to_lowercase().chain(chars).collect()
            }
            _ => words.to_string(),
        }
    }

    /// "the laws of war" keeps its "the".
    fn with_article(&self, from: usize) -> usize {
        if from > 0 && self.scene.is(from - 1, Flag::DEFINITE) { from - 1 } else { from }
    }

    /// The bytes of a run of tokens; empty when the run is.
    fn bytes(&self, from: usize, to: usize) -> (usize, usize) {
        let list = &self.scene.tokens.list;
        if from >= to {
            return (list[from].start, list[from].start);
        }
        (list[from].start, list[to - 1].end)
    }
}

/// The proposals below a level that fit a shape, the mildest first.
fn fitting(rows: &[Proposal], level: u8, shape: Shape) -> impl Iterator<Item = &Proposal> {
    let mut rows: Vec<&Proposal> =
        rows.iter().filter(|p| p.level < level && (p.shapes.is_empty() || p.shapes.contains(&shape))).collect();
    rows.sort_by_key(|p| p.level);
    rows.into_iter()
}
