//! Terms: where a statement claims something, how strongly, and what could be said instead.
//!
//! A release fails on its verbs. "May have violated" and "violated" are one
//! word apart and worlds apart in what must be shown first, so the gate
//! computes a ceiling and this module reads the wording. It reads clauses, not
//! words: a hedge, a "not", an "if", a question or somebody else's voice
//! changes what the organisation itself has said.
//!
//! Two mistakes cost the same: letting a verdict through, and stopping an
//! honest sentence. So a hit [`Standing::Decides`] only where the rule is exact
//! (the organisation's own voice, a plain statement, somebody's conduct, a law
//! or crime by name); everywhere else it [`Standing::Advises`] and a person
//! judges.
//!
//! All words live in `data/terms/<lang>.toml`, which a legal editor can read
//! and change; the engine knows cues, frames and reaches, and no language.

use std::sync::LazyLock;

use serde::Serialize;

use lexicon::{Lexicon, Role};
use propose::Proposer;
use scene::Scene;
use sheet::{Sheet, Sort};

mod judge;
mod lexicon;
mod object;
mod propose;
mod scene;
mod sheet;
mod subject;
mod text;

pub use sheet::TermBaseError;

/// The words of one language, ready to scan with.
#[derive(Debug)]
pub struct TermBase {
    sheet: Sheet,
    lexicon: Lexicon,
}

/// One place where a statement claims something.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Hit {
    /// Where the claim begins: a byte offset in the text.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
    /// The stable id of the entry in the term base.
    pub term: String,
    /// What is claimed, and how strongly.
    pub class: Class,
    /// Whether a gate may rely on it.
    pub standing: Standing,
    /// Wordings to use instead, the mildest first.
    pub proposals: Vec<String>,
}

/// What a wording claims.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case", tag = "kind")]
pub enum Class {
    /// A legal conclusion.
    Law {
        /// 1 to be investigated, 2 "may have violated", 3 "violated".
        level: u8,
    },
    /// A crime under international law, on the same scale.
    Crime {
        /// 1 "possible", 2 "may amount to", 3 "committed".
        level: u8,
    },
    /// Guilt: the word of a court, never of a release.
    Conviction,
    /// How sure the facts are said to be.
    Fact {
        /// 0 reported, 1 indications, 2 found, 3 established.
        level: u8,
    },
    /// That something is so in general, which needs a sample.
    Generality,
}

/// How much a hit weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// The rule is exact: above the ceiling it stops the release.
    Decides,
    /// A person should look.
    Advises,
}

/// What a cue leaves as strong as it was caps nothing.
const PLAIN_CAP: u8 = 3;

/// The standard of proof from which on a text may say that something is so: "we found". Below it says what points to it.
pub const PLAIN_FACT: u8 = 2;

/// Built in, and covered by a test, so that it cannot fail in the field.
static EN: LazyLock<TermBase> = LazyLock::new(|| {
    TermBase::parse(include_str!("../../data/terms/en.toml")).expect("a test reads the built-in sheet")
});

impl TermBase {
    /// The built-in term base of a language tag such as "en" or "en-GB".
    pub fn for_lang(lang: &str) -> Option<&'static TermBase> {
        let primary = lang.split(['-', '_']).next().unwrap_or(lang);
        primary.eq_ignore_ascii_case("en").then(|| &*EN)
    }

    /// Reads a term base from TOML. The error names the place and the remedy.
    pub fn parse(toml: &str) -> Result<TermBase, TermBaseError> {
        let sheet = Sheet::read(toml)?;
        let lexicon = sheet.lexicon()?;
        Ok(TermBase { sheet, lexicon })
    }

    /// Finds the claims in the text of one statement, in its order.
    pub fn scan(&self, text: &str) -> Vec<Hit> {
        let scene = Scene::new(self, text);
        let proposer = Proposer::new(&scene, text);
        let verdicts = scene.verdicts();
        let mut hits: Vec<Hit> = verdicts.iter().map(|verdict| proposer.hit(verdict)).collect();
        hits.extend(scene.found().iter().map(|found| proposer.found(found)));
        let claims: Vec<(usize, usize)> =
            hits.iter().filter(|hit| !hit.is_fact()).map(|hit| (hit.start, hit.end)).collect();
        // A hedge that is part of a claim has been counted there.
        hits.retain(|hit| !hit.is_fact() || !claims.iter().any(|(start, end)| *start <= hit.start && hit.end <= *end));
        hits.sort_by_key(|hit| (hit.start, hit.end));
        hits
    }

    /// Whether a text says without any reserve that something is so: no hedge, no condition, no question, and nobody else
    /// who says it. No single word of a plain sentence claims a fact; the whole does.
    pub fn is_plain(&self, text: &str) -> bool {
        let scene = Scene::new(self, text);
        let reserves = |mark: &lexicon::Mark| match mark.role {
            Role::Cue(cue) => (1..PLAIN_CAP).contains(&self.sheet.cues[cue].cap),
            Role::Speech(_) => !scene.own_before(mark.from),
            Role::Claim(claim, _) => {
                let claim = &self.sheet.claims[claim];
                claim.class == Sort::Fact && claim.level < PLAIN_FACT
            }
            _ => false,
        };
        !scene.tokens.list.iter().any(|token| token.question) && !scene.marks.iter().any(reserves)
    }

    /// The version of the words, for the record of an assessment.
    pub fn version(&self) -> &str {
        &self.sheet.version
    }

    /// The language tag of the words.
    pub fn lang(&self) -> &str {
        &self.sheet.lang
    }

    /// Who has reviewed the words, to be shown beside every result.
    pub fn review(&self) -> &str {
        &self.sheet.review
    }
}

impl Hit {
    fn is_fact(&self) -> bool {
        matches!(self.class, Class::Fact { .. })
    }
}

impl Class {
    fn of(sort: Sort, level: u8) -> Class {
        match sort {
            Sort::Law => Class::Law { level },
            Sort::Crime => Class::Crime { level },
            Sort::Conviction => Class::Conviction,
            Sort::Fact => Class::Fact { level },
            Sort::Generality => Class::Generality,
        }
    }
}

impl Standing {
    fn of(firm: bool) -> Standing {
        if firm { Standing::Decides } else { Standing::Advises }
    }
}

/// A verb by which the organisation claims a fact in its own voice.
struct Found {
    speech: usize,
    from: usize,
    to: usize,
    level: u8,
    firm: bool,
}

impl Scene<'_> {
    fn found(&self) -> Vec<Found> {
        let rows = &self.base.sheet.speeches;
        let mut found = Vec::new();
        for mark in &self.marks {
            let Role::Speech(speech) = mark.role else { continue };
            let row = &rows[speech];
            if let Some(level) = row.found
                && self.own_before(mark.from)
                && !self.approach(mark.from, false).cues.iter().any(|cue| !self.base.sheet.cues[*cue].nouns)
            {
                let asks = self.tokens.list[self.sentence_end(mark.from)].question;
                let firm = row.firm && !asks && !self.tokens.list[mark.from].quoted;
                found.push(Found { speech, from: mark.from, to: mark.to, level, firm });
            }
        }
        found
    }
}
