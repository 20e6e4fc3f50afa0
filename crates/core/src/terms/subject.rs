//! The subject of a clause: is somebody's conduct spoken of, or a rule in general?
//!
//! "The strikes are war crimes" judges; "strikes on hospitals are war crimes"
//! states the law. Only the first may decide anything.

use super::lexicon::{Flag, Form, Role};
use super::scene::{Approach, Scene};
use super::sheet::Side;
use super::text::Kind;

impl Scene<'_> {
    /// Some word of the clause comes before the verb: there is somebody or something that acts.
    pub fn has_subject(&self, from: usize) -> bool {
        let pronoun = self.is(from, Flag::DEFINITE);
        pronoun
            || from > 0 && self.is_word(from - 1) && !self.is(from - 1, Flag::BARRIER)
            || from > 1 && self.kind(from - 1) == Kind::Pause
    }

    /// "is shelling homes and violating": the "is" before the first verb serves the second.
    pub fn goes_on_doing(&self, from: usize) -> bool {
        let joined = from > 0 && self.is(from - 1, Flag::AND);
        joined && (0..from).rev().take_while(|i| self.is_word(*i) && !self.bars(*i)).any(|i| self.is(i, Flag::BE))
    }

    /// "attacks that violated": a relative clause may only pick out what is meant; after a comma it asserts.
    pub fn relative(&self, from: usize) -> bool {
        from > 1 && self.is(from - 1, Flag::THAT) && self.is_word(from - 2)
    }

    /// The clause's subject is a definite one: "the", "these", a name, a possessive, or people who act.
    pub fn definite_subject(&self, to: usize) -> bool {
        let from = self.clause_from(to);
        let headline = self.headline(from);
        let act = self.names_an_act_of(from, to);
        (from..to).any(|i| {
            let aside = self.is(i, Flag::THAT) && i > from && !self.is_word(i - 1);
            if aside {
                return true;
            }
            let opens = !act && (i == from || !self.is_word(i - 1) || self.is(i - 1, Flag::THAT));
            let name = i > from && self.tokens.list[i].capital && !headline;
            (opens && self.is(i, Flag::DEFINITE)) || self.is(i, Flag::ACTOR) || name || self.tokens.word(i) == "'s"
        })
    }

    /// "The taking of hostages": for all its "the", an act in general.
    fn names_an_act_of(&self, from: usize, to: usize) -> bool {
        let of = (from..to.min(from + 7)).find(|i| self.is(*i, Flag::LINK));
        of.is_some_and(|of| (from..of).any(|i| self.acts(i, Flag::CONDUCT)))
    }

    /// A word for an act: a form such as "-ing", or one with a flag given.
    fn acts(&self, at: usize, nouns: u16) -> bool {
        let endings = &self.base.sheet.script.act_endings;
        let claim = nouns != 0 && self.at(at).iter().any(|m| matches!(m.role, Role::Claim(_, Form::Plain)));
        claim || self.is(at, nouns) || endings.iter().any(|end| self.tokens.word(at).ends_with(end.as_str()))
    }

    pub fn clause_from(&self, to: usize) -> usize {
        (0..to).rev().find(|i| self.bars(*i)).map_or(0, |i| i + 1)
    }

    /// Headlines capitalise every word, so capitals tell nothing.
    pub fn headline(&self, from: usize) -> bool {
        let words: Vec<_> = (from..self.sentence_end(from))
            .filter(|i| self.is_word(*i) && self.flags[*i] & Flag::FILLER == 0)
            .collect();
        words.iter().filter(|i| self.tokens.list[**i].capital).count() * 3 > words.len() * 2
    }

    /// "Starving civilians is a war crime": the subject is an act in general, and the sentence a rule.
    /// Before "is", a bare noun of conduct is such a subject too: "torture is a crime".
    pub fn names_an_act(&self, to: usize, nouns: u16) -> bool {
        let from = self.clause_from(to);
        let opening = from..to.min(from + 2);
        !opening.clone().any(|i| self.is(i, Flag::DEFINITE)) && opening.into_iter().any(|i| self.acts(i, nouns))
    }

    pub fn simple_present(&self, near: &Approach, to: usize) -> bool {
        (near.from..to).any(|i| {
            self.frame_at(i, Side::Before)
                .is_some_and(|m| matches!(m.role, Role::Frame(f) if self.base.sheet.frames[f].general))
        })
    }
}
