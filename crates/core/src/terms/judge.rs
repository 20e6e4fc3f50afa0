//! Judging: from marked words to claims, each with the strength of its clause.
//!
//! Every claim starts at the strength of its words and can only lose: a cue
//! lowers its level or takes it away, and anything the rule does not know for
//! certain turns a decision into advice.

use super::lexicon::{Flag, Form, Mark, Role};
use super::object::{CONDUCT_REACH, Span};
use super::scene::{Approach, Scene, Voice};
use super::sheet::{Claim, Need, Shape, Side, Sort, Unframed};
use super::text::Kind;

/// A claim found, still in tokens.
#[derive(Clone, Debug)]
pub(super) struct Verdict {
    pub claim: usize,
    pub from: usize,
    pub to: usize,
    /// Tokens of the noun itself, for proposals.
    pub core: Span,
    /// Tokens of the law that is named, for proposals.
    pub object: Option<Span>,
    pub level: u8,
    pub firm: bool,
    pub shape: Shape,
    pub article: bool,
    noun: bool,
}

/// How far "committed" may stand from the crime it lists last.
const FRAME_REACH: usize = 12;

impl Scene<'_> {
    /// All claims of law, crime, guilt and generality, in the order of the text.
    pub fn verdicts(&self) -> Vec<Verdict> {
        let mut found: Vec<Verdict> = Vec::new();
        for mark in &self.marks {
            let Role::Claim(id, form) = mark.role else { continue };
            let claim = &self.base.sheet.claims[id];
            if found.last().is_some_and(|last| last.to > mark.from && self.same_sort(last, claim)) {
                continue;
            }
            if self.joins(found.last(), mark, claim) {
                let last = found.last_mut().expect("a claim can only join one before it");
                (last.to, last.core.1) = (mark.to, mark.to);
                continue;
            }
            let verdict = match (claim.class, form) {
                (Sort::Generality, _) => self.generality(id, mark),
                (Sort::Fact, _) => self.fact(id, mark),
                (_, Form::Plain) => self.noun(id, mark, found.last()),
                (_, form) => self.verb(id, mark, form, found.last()),
            };
            found.extend(verdict);
        }
        found
    }

    fn same_sort(&self, last: &Verdict, claim: &Claim) -> bool {
        let sort = self.base.sheet.claims[last.claim].class;
        sort == claim.class
            || (sort != Sort::Generality && claim.class != Sort::Generality && claim.class != Sort::Crime)
    }

    /// "war crimes and crimes against humanity" is one claim.
    fn joins(&self, last: Option<&Verdict>, mark: &Mark, claim: &Claim) -> bool {
        let plain = |v: &&Verdict| v.noun && self.base.sheet.claims[v.claim].class == claim.class;
        last.filter(plain).is_some_and(|v| {
            claim.needs == Need::Nothing && claim.class == Sort::Crime && self.coordinates(v.to, mark.from)
        })
    }

    /// Only "and", commas and fillers stand between, and one "and" at least.
    fn coordinates(&self, from: usize, to: usize) -> bool {
        let light = |i: usize| {
            self.is(i, Flag::AND | Flag::FILLER) || self.kind(i) == Kind::Pause || self.cue_before(i).is_some()
        };
        from <= to && (from..to).all(light) && (from..to).any(|i| self.is(i, Flag::AND) || self.kind(i) == Kind::Pause)
    }

    fn verb(&self, id: usize, mark: &Mark, form: Form, last: Option<&Verdict>) -> Option<Verdict> {
        let claim = &self.base.sheet.claims[id];
        let near = self.approach(mark.from, false);
        let right = self.object_right(mark.to);
        let by = mark.to < self.flags.len() && self.is(mark.to, Flag::AGENT);
        let passive = form == Form::Past && (by || (near.be && right.is_none()));
        let (object, light) =
            if passive { self.object_left(near.from)? } else { right.or_else(|| self.bare_object(claim, mark))? };
        let mut firm = claim.firm && light && self.object_firm(object.1 - 1) && (!passive || near.be);
        let present = form == Form::Present || (passive && self.simple_present(&near, mark.from));
        let general = present
            && near.cues.is_empty()
            && !self.definite_subject(near.from)
            && self.names_an_act(near.from, Flag::CONDUCT);
        let rule = general && self.names_an_act(near.from, 0);
        // "Violating the laws of war is never an answer" names the act; before a comma it would claim it.
        let named = form == Form::Gerund && near.from == self.clause_from(near.from) && self.is_word(object.1);
        if rule || named {
            return None;
        }
        firm &= !general
            && (form != Form::Gerund || near.be || self.goes_on_doing(near.from))
            && self.has_subject(near.from)
            && !self.relative(near.from);
        let shape = if passive { Shape::Passive } else { Shape::Verb };
        let from = if passive { object.0.min(mark.from) } else { mark.from };
        let core = (mark.from, mark.to);
        let verdict = Verdict {
            claim: id,
            from,
            to: mark.to.max(object.1),
            core,
            object: Some(object),
            level: claim.level,
            firm,
            shape,
            article: false,
            noun: false,
        };
        self.weigh(verdict, &near, mark.from, true, last)
    }

    fn noun(&self, id: usize, mark: &Mark, last: Option<&Verdict>) -> Option<Verdict> {
        let claim = &self.base.sheet.claims[id];
        let near = self.approach(mark.from, true);
        let whole = self.complete(claim, mark, &near)?;
        let mut verdict = Verdict {
            claim: id,
            from: mark.from,
            to: whole.to,
            core: (mark.from, whole.to),
            object: whole.object,
            level: claim.level,
            firm: claim.firm && whole.firm,
            shape: Shape::Plain,
            article: near.article,
            noun: true,
        };
        if let Some(frame) = near.frame {
            return self.framed(verdict, &near, frame, last);
        }
        if claim.unframed == Unframed::Claim {
            verdict.firm &= self.has_subject(near.from);
            return self.weigh(verdict, &near, near.from, true, last);
        }
        if near.cues.iter().any(|cue| self.base.sheet.cues[*cue].closes) {
            return self.unframed(claim, verdict, &near, last);
        }
        if let Some(last) = last.filter(|v| v.noun && v.shape != Shape::Plain && self.coordinates(v.to, near.from)) {
            let cap = near.cues.iter().map(|cue| self.base.sheet.cues[*cue].cap).fold(last.level, u8::min);
            (verdict.level, verdict.firm, verdict.shape) =
                (cap, verdict.firm && last.firm && near.cues.is_empty(), last.shape);
            return (cap > 0).then_some(verdict);
        }
        if let Some(frame) = self.frame_after(whole.to) {
            return self.happened(verdict, frame, last);
        }
        if let Some(frame) = self.loose_frame(near.from) {
            verdict.firm = false;
            return self.framed(verdict, &near, frame, last);
        }
        self.unframed(claim, verdict, &near, last)
    }

    fn framed(&self, mut verdict: Verdict, near: &Approach, frame: Mark, last: Option<&Verdict>) -> Option<Verdict> {
        let Role::Frame(i) = frame.role else { return None };
        let row = &self.base.sheet.frames[i];
        let general = row.general && near.cues.is_empty() && !self.definite_subject(near.from);
        let rule =
            general && self.names_an_act(near.from, Flag::CONDUCT) && !self.headline(self.clause_from(near.from));
        let names_itself = row.be && !near.be && near.from == self.clause_from(near.from);
        if rule || names_itself {
            return None;
        }
        verdict.firm &=
            row.firm && (!row.be || near.be) && !general && self.has_subject(near.from) && !self.relative(near.from);
        verdict.level = verdict.level.min(row.cap);
        if verdict.level == 0 {
            return None;
        }
        verdict.shape = row.shape;
        // "Documented" is a hit of its own, for the fact it claims.
        if !self.at(frame.from).iter().any(|mark| matches!(mark.role, Role::Speech(_))) {
            verdict.from = frame.from;
        }
        self.weigh(verdict, near, near.from, true, last)
    }

    fn loose_frame(&self, from: usize) -> Option<Mark> {
        let start = from.saturating_sub(FRAME_REACH);
        let stops = |i: usize| self.bars(i) || self.is(i, Flag::THAT) || self.cue_before(i).is_some();
        let frame = (start..from).rev().take_while(|i| !stops(*i)).find_map(|i| self.frame_at(i, Side::Before))?;
        matches!(frame.role, Role::Frame(i) if self.base.sheet.frames[i].loose).then_some(frame)
    }

    fn frame_after(&self, to: usize) -> Option<Mark> {
        let end = self.flags.len().min(to + FRAME_REACH);
        (to..end).take_while(|i| !self.bars(*i)).find_map(|i| self.frame_at(i, Side::After))
    }

    /// "war crimes were committed": the frame follows, its hedges stand before it.
    fn happened(&self, mut verdict: Verdict, frame: Mark, last: Option<&Verdict>) -> Option<Verdict> {
        let Role::Frame(i) = frame.role else { return None };
        let row = &self.base.sheet.frames[i];
        let near = self.approach(frame.from, false);
        verdict.firm &= row.firm && (!row.be || near.be) && near.from == verdict.to;
        verdict.level = verdict.level.min(row.cap);
        verdict.shape = row.shape;
        verdict.to = frame.to;
        let noun = verdict.from;
        let own = self.approach(noun, false);
        let verdict = self.weigh(verdict, &near, near.from, true, last)?;
        self.weigh(Verdict { from: noun, ..verdict }, &own, noun, true, None)
    }

    fn unframed(
        &self,
        claim: &Claim,
        mut verdict: Verdict,
        near: &Approach,
        last: Option<&Verdict>,
    ) -> Option<Verdict> {
        verdict.firm &= near.cues.iter().any(|cue| self.base.sheet.cues[*cue].closes);
        let hinted = near.cues.iter().any(|cue| self.base.sheet.cues[*cue].claims);
        let end = self.flags.len().min(verdict.to + 2);
        let agent = (verdict.to..end).any(|i| self.is(i, Flag::AGENT)) || near.occurrence;
        // ", a war crime": a judgement of what was said before the comma.
        let apposed = near.article && near.from > 0 && self.kind(near.from - 1) == Kind::Pause;
        let agent = agent || near.owner || apposed;
        let named = verdict.from > 0
            && self.tokens.list[verdict.from - 1].capital
            && !self.tokens.list[verdict.from].capital
            && near.from == verdict.from;
        let claims = match claim.unframed {
            Unframed::Nothing => hinted,
            Unframed::Agent => hinted || agent,
            Unframed::Named => hinted || agent || named,
            Unframed::Advise | Unframed::Claim => true,
        };
        if claims { self.weigh(verdict, near, near.from, false, last) } else { None }
    }

    /// Lowers a verdict by everything around it. `None`: nothing is claimed.
    fn weigh(
        &self,
        mut verdict: Verdict,
        near: &Approach,
        from: usize,
        framed: bool,
        last: Option<&Verdict>,
    ) -> Option<Verdict> {
        let cues = &self.base.sheet.cues;
        for cue in &near.cues {
            verdict.level = verdict.level.min(cues[*cue].cap);
            verdict.firm &= cues[*cue].firm;
        }
        for (cue, and) in self.cues_left(near.from) {
            let cue = &cues[cue];
            if framed && cue.nouns {
                continue;
            }
            verdict.firm = false;
            match (framed && cue.cap == 0, and, cue.strong) {
                (true, true, _) => {}
                // "Those who could not flee were unlawfully killed": a far "not" may belong elsewhere.
                (true, false, false) => verdict.level = verdict.level.min(1),
                _ => verdict.level = verdict.level.min(cue.cap),
            }
        }
        for cue in self.cues_right(verdict.to, framed) {
            (verdict.level, verdict.firm) = (verdict.level.min(cues[cue].cap), false);
        }
        let verb = |v: &Verdict| matches!(v.shape, Shape::Verb | Shape::Passive);
        let weaker = |v: &&Verdict| verb(v) && v.level < verdict.level && self.coordinates(v.to, near.from);
        if let Some(last) = last.filter(weaker) {
            (verdict.level, verdict.firm) = (last.level, false);
        }
        let end = self.sentence_end(verdict.to.saturating_sub(1));
        if self.tokens.list[end].question {
            (verdict.level, verdict.firm) = (verdict.level.min(1), false);
        }
        match self.voice(from, verdict.to) {
            Voice::Own => {}
            Voice::Unclear => verdict.firm = false,
            Voice::Other(cap) => (verdict.level, verdict.firm) = (verdict.level.min(cap), false),
        }
        verdict.from = verdict.from.min(near.hedge_from.unwrap_or(verdict.from));
        (verdict.level > 0).then_some(verdict)
    }

    fn generality(&self, id: usize, mark: &Mark) -> Option<Verdict> {
        let claim = &self.base.sheet.claims[id];
        let near = self.approach(mark.from, true);
        let beside = |reach: usize, flag: u16| {
            let (from, end) = (mark.from.saturating_sub(reach), self.flags.len().min(mark.to + reach));
            let left = (from..mark.from).rev().take_while(|i| self.is_word(*i)).any(|i| self.is(i, flag));
            left || (mark.to..end).take_while(|i| self.is_word(*i)).any(|i| self.is(i, flag))
        };
        let conduct = match claim.needs {
            Need::Object | Need::Head => Some(self.conduct_after(mark.to, CONDUCT_REACH)?),
            Need::Conduct => beside(CONDUCT_REACH, Flag::CONDUCT).then_some(mark.to),
            Need::Nothing => Some(mark.to),
        };
        if (conduct.is_none() && beside(2, Flag::HARMLESS))
            || self.own_before(mark.from) && conduct.is_none()
            || beside(1, Flag::HARMLESS)
        {
            return None;
        }
        let firm = claim.firm && conduct.is_some();
        let core = (mark.from, mark.to);
        let verdict = Verdict {
            claim: id,
            from: mark.from,
            to: mark.to,
            core,
            object: None,
            level: 3,
            firm,
            shape: Shape::Plain,
            article: near.article,
            noun: false,
        };
        let verdict = self.weigh(verdict, &near, near.from, true, None)?;
        Some(Verdict { from: mark.from, ..verdict })
    }

    fn fact(&self, id: usize, mark: &Mark) -> Option<Verdict> {
        let claim = &self.base.sheet.claims[id];
        let near = self.approach(mark.from, false);
        let denied = claim.level > 1 && near.cues.iter().any(|cue| self.base.sheet.cues[*cue].cap == 0);
        let core = (mark.from, mark.to);
        let verdict = Verdict {
            claim: id,
            from: mark.from,
            to: mark.to,
            core,
            object: None,
            level: claim.level,
            firm: false,
            shape: Shape::Plain,
            article: false,
            noun: false,
        };
        (!denied).then_some(verdict)
    }
}
