//! Judging: from marked words to claims, each with the strength of its clause.
//!
//! Every claim starts at the strength of its words and can only lose: a cue
//! lowers its level or takes it away, and anything the rule does not know for
//! certain turns a decision into advice.

use super::lexicon::{Flag, Form, Mark, Role};
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
    pub core: (usize, usize),
    /// Tokens of the law that is named, for proposals.
    pub object: Option<(usize, usize)>,
    pub level: u8,
    pub firm: bool,
    pub shape: Shape,
    pub article: bool,
    noun: bool,
}

/// How far the law may stand from its verb, in tokens.
const OBJECT_REACH: usize = 10;
/// How far "committed" may stand from the crime it lists last.
const FRAME_REACH: usize = 12;
/// How close conduct must stand to "routinely".
const CONDUCT_REACH: usize = 5;

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
        sort == claim.class || (sort != Sort::Generality && claim.class != Sort::Generality && claim.class != Sort::Crime)
    }

    /// "war crimes and crimes against humanity" is one claim.
    fn joins(&self, last: Option<&Verdict>, mark: &Mark, claim: &Claim) -> bool {
        let plain = |v: &&Verdict| v.noun && self.base.sheet.claims[v.claim].class == claim.class;
        last.filter(plain).is_some_and(|v| claim.needs == Need::Nothing && claim.class == Sort::Crime && self.coordinates(v.to, mark.from))
    }

    /// Only "and", commas and fillers stand between, and one "and" at least.
    fn coordinates(&self, from: usize, to: usize) -> bool {
        let light = |i: usize| self.is(i, Flag::AND | Flag::FILLER) || self.kind(i) == Kind::Pause || self.cue_before(i).is_some();
        from <= to && (from..to).all(light) && (from..to).any(|i| self.is(i, Flag::AND) || self.kind(i) == Kind::Pause)
    }

    fn verb(&self, id: usize, mark: &Mark, form: Form, last: Option<&Verdict>) -> Option<Verdict> {
        let claim = &self.base.sheet.claims[id];
        let near = self.approach(mark.from, false);
        let right = self.object_right(mark.to);
        let by = mark.to < self.flags.len() && self.is(mark.to, Flag::AGENT);
        let passive = form == Form::Past && (by || (near.be && right.is_none()));
        let (object, light) = if passive { self.object_left(near.from)? } else { right.or_else(|| self.bare_object(claim, mark))? };
        let mut firm = claim.firm && light && self.object_firm(object.1 - 1) && (!passive || near.be);
        let present = form == Form::Present || (passive && self.simple_present(&near, mark.from));
        let general = present && near.cues.is_empty() && !self.definite_subject(near.from) && self.names_an_act(near.from, Flag::CONDUCT);
        let rule = general && self.names_an_act(near.from, 0);
        if rule {
            return None;
        }
        firm &= !general && (form != Form::Gerund || near.be) && self.has_subject(near.from) && !self.relative(near.from);
        let shape = if passive { Shape::Passive } else { Shape::Verb };
        let from = if passive { object.0.min(mark.from) } else { mark.from };
        let core = (mark.from, mark.to);
        let verdict = Verdict { claim: id, from, to: mark.to.max(object.1), core, object: Some(object), level: claim.level, firm, shape, article: false, noun: false };
        self.weigh(verdict, &near, mark.from, true, last)
    }

    /// A claim that needs no law beside it is complete by itself.
    fn bare_object(&self, claim: &Claim, mark: &Mark) -> Option<((usize, usize), bool)> {
        (claim.needs == Need::Nothing).then_some(((mark.to, mark.to), true))
    }

    fn object_firm(&self, at: usize) -> bool {
        let Some(marks) = (at < self.flags.len()).then(|| self.at(at)) else { return true };
        let objects = marks.iter().filter_map(|m| if let Role::Object(i) = m.role { Some(i) } else { None });
        objects.into_iter().all(|i| self.base.sheet.objects[i].firm)
    }

    /// The law named after a verb, and whether nothing of weight stands between. The clearest name wins.
    fn object_right(&self, from: usize) -> Option<((usize, usize), bool)> {
        let mut light = true;
        let mut best: Option<((usize, usize), bool)> = None;
        let mut at = from;
        while at < self.flags.len().min(from + OBJECT_REACH) && !self.bars(at) {
            if let Some(mark) = self.at(at).iter().find(|mark| matches!(mark.role, Role::Object(_))) {
                // "the obligation to take precautions under international law" names the law last.
                let linked = self.is(mark.from.saturating_sub(1), Flag::LINK) && best.is_some_and(|(_, light)| light);
                if best.is_none() || ((light || linked) && self.object_firm(at)) {
                    let from = best.map_or(mark.from, |(object, _)| object.0);
                    best = Some(((if light { mark.from } else { from }, mark.to), light || linked));
                }
                at = mark.to;
                continue;
            }
            let link = self.is(at, Flag::FILLER | Flag::AND) && best.is_none_or(|(_, light)| light);
            light &= link;
            if self.is(at, Flag::THAT) || self.at(at).iter().any(|m| matches!(m.role, Role::Claim(..) | Role::Speech(_)) && !self.is(at, Flag::FILLER)) {
                break;
            }
            at += 1;
        }
        best
    }

    fn object_left(&self, to: usize) -> Option<((usize, usize), bool)> {
        let start = to.saturating_sub(OBJECT_REACH + 2);
        let mark = (start..to).rev().take_while(|i| !self.bars(*i)).find_map(|i| self.at(i).iter().find(|m| matches!(m.role, Role::Object(_))))?;
        Some(((mark.from, mark.to), true))
    }

    fn noun(&self, id: usize, mark: &Mark, last: Option<&Verdict>) -> Option<Verdict> {
        let claim = &self.base.sheet.claims[id];
        let near = self.approach(mark.from, true);
        let (to, object, law_firm) = self.complete(claim, mark, &near)?;
        let mut verdict = Verdict {
            claim: id, from: mark.from, to, core: (mark.from, to), object, level: claim.level,
            firm: claim.firm && law_firm, shape: Shape::Plain, article: near.article, noun: true,
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
            (verdict.level, verdict.firm, verdict.shape) = (cap, verdict.firm && last.firm && near.cues.is_empty(), last.shape);
            return (cap > 0).then_some(verdict);
        }
        if let Some(frame) = self.frame_after(to) {
            return self.happened(verdict, frame, last);
        }
        if let Some(frame) = self.loose_frame(near.from) {
            verdict.firm = false;
            return self.framed(verdict, &near, frame, last);
        }
        self.unframed(claim, verdict, &near, last)
    }

    /// What a noun needs beside it: a law after "violation", conduct after "unlawful".
    fn complete(&self, claim: &Claim, mark: &Mark, near: &Approach) -> Option<(usize, Option<(usize, usize)>, bool)> {
        match claim.needs {
            Need::Nothing => Some((mark.to, None, true)),
            Need::Object => {
                let (object, light) = self.object_right(mark.to)?;
                (light || near.frame.is_some()).then_some((object.1, Some(object), light && self.object_firm(object.1 - 1)))
            }
            Need::Conduct => Some((self.conduct_after(mark.to, CONDUCT_REACH)?, None, true)),
            Need::Head => match self.head(mark.to, usize::from(claim.firm)) {
                Some(to) => Some((to, None, true)),
                None => near.frame.filter(|_| near.be && claim.unframed != Unframed::Claim && !self.goes_on(mark.to)).map(|_| (mark.to, None, true)),
            },
        }
    }

    fn conduct_after(&self, from: usize, reach: usize) -> Option<usize> {
        let end = self.flags.len().min(from + reach);
        let at = (from..end).take_while(|i| self.is_word(*i) && !self.bars(*i) && !self.is(*i, Flag::HARMLESS)).find(|i| self.is(*i, Flag::CONDUCT))?;
        Some(at + 1)
    }

    /// The conduct an adjective speaks of: names, fillers and a few other words may come between.
    fn head(&self, from: usize, mut others: usize) -> Option<usize> {
        for at in from..self.flags.len().min(from + CONDUCT_REACH) {
            if !self.is_word(at) || self.is(at, Flag::BARRIER | Flag::BE | Flag::THAT) {
                return None;
            }
            if self.is(at, Flag::CONDUCT) {
                return Some(at + 1);
            }
            let listed = self.is(at, Flag::AND) && at + 1 < self.flags.len() && self.at(at + 1).iter().any(|m| matches!(m.role, Role::Claim(_, Form::Plain)));
            let passes = self.is(at, Flag::FILLER) || listed || self.tokens.list[at].capital || self.at(at).iter().any(|m| matches!(m.role, Role::Claim(..)));
            if !passes && others == 0 {
                return None;
            }
            others -= usize::from(!passes);
        }
        None
    }

    /// The adjective still waits for its noun: "was illegal timber".
    fn goes_on(&self, at: usize) -> bool {
        at < self.flags.len() && self.is_word(at) && self.flags[at] == 0 && self.at(at).is_empty()
    }

    fn framed(&self, mut verdict: Verdict, near: &Approach, frame: Mark, last: Option<&Verdict>) -> Option<Verdict> {
        let Role::Frame(i) = frame.role else { return None };
        let row = &self.base.sheet.frames[i];
        let general = row.general && near.cues.is_empty() && !self.definite_subject(near.from);
        if general && self.names_an_act(near.from, Flag::CONDUCT) {
            return None;
        }
        verdict.firm &= row.firm && (!row.be || near.be) && !general && self.has_subject(near.from) && !self.relative(near.from);
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

    fn unframed(&self, claim: &Claim, mut verdict: Verdict, near: &Approach, last: Option<&Verdict>) -> Option<Verdict> {
        verdict.firm &= near.cues.iter().any(|cue| self.base.sheet.cues[*cue].closes);
        let hinted = near.cues.iter().any(|cue| self.base.sheet.cues[*cue].claims);
        let end = self.flags.len().min(verdict.to + 2);
        let agent = (verdict.to..end).any(|i| self.is(i, Flag::AGENT)) || near.occurrence;
        // ", a war crime": a judgement of what was said before the comma.
        let apposed = near.article && near.from > 0 && self.kind(near.from - 1) == Kind::Pause;
        let agent = agent || near.owner || apposed;
        let named = verdict.from > 0 && self.tokens.list[verdict.from - 1].capital && !self.tokens.list[verdict.from].capital && near.from == verdict.from;
        let claims = match claim.unframed {
            Unframed::Nothing => hinted,
            Unframed::Agent => hinted || agent,
            Unframed::Named => hinted || agent || named,
            Unframed::Advise | Unframed::Claim => true,
        };
        if claims { self.weigh(verdict, near, near.from, false, last) } else { None }
    }

    /// Lowers a verdict by everything around it. `None`: nothing is claimed.
    fn weigh(&self, mut verdict: Verdict, near: &Approach, from: usize, framed: bool, last: Option<&Verdict>) -> Option<Verdict> {
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
        if let Some(last) = last.filter(|v| !v.noun && self.coordinates(v.to, near.from)) {
            if last.level < verdict.level {
                (verdict.level, verdict.firm) = (last.level, false);
            }
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
        if (conduct.is_none() && beside(2, Flag::HARMLESS)) || self.own_before(mark.from) && conduct.is_none() || beside(1, Flag::HARMLESS) {
            return None;
        }
        let firm = claim.firm && conduct.is_some();
        let core = (mark.from, mark.to);
        let verdict = Verdict { claim: id, from: mark.from, to: mark.to, core, object: None, level: 3, firm, shape: Shape::Plain, article: near.article, noun: false };
        let verdict = self.weigh(verdict, &near, near.from, true, None)?;
        Some(Verdict { from: mark.from, ..verdict })
    }

    fn fact(&self, id: usize, mark: &Mark) -> Option<Verdict> {
        let claim = &self.base.sheet.claims[id];
        let near = self.approach(mark.from, false);
        let denied = claim.level > 1 && near.cues.iter().any(|cue| self.base.sheet.cues[*cue].cap == 0);
        let core = (mark.from, mark.to);
        let verdict = Verdict { claim: id, from: mark.from, to: mark.to, core, object: None, level: claim.level, firm: false, shape: Shape::Plain, article: false, noun: false };
        (!denied).then_some(verdict)
    }

    /// Some word of the clause comes before the verb: there is somebody or something that acts.
    fn has_subject(&self, from: usize) -> bool {
        from > 0 && self.is_word(from - 1) && !self.is(from - 1, Flag::BARRIER) || from > 1 && self.kind(from - 1) == Kind::Pause
    }

    /// "attacks that violated": a relative clause may only pick out what is meant; after a comma it asserts.
    fn relative(&self, from: usize) -> bool {
        from > 0 && self.is(from - 1, Flag::THAT) && !(from > 1 && self.kind(from - 2) == Kind::Pause)
    }

    /// The clause's subject is a definite one: "the", "these", a name, a possessive, or people who act.
    fn definite_subject(&self, to: usize) -> bool {
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

    fn clause_from(&self, to: usize) -> usize {
        (0..to).rev().find(|i| self.bars(*i)).map_or(0, |i| i + 1)
    }

    /// Headlines capitalise every word, so capitals tell nothing.
    fn headline(&self, from: usize) -> bool {
        let words: Vec<_> = (from..self.sentence_end(from)).filter(|i| self.is_word(*i) && self.flags[*i] & Flag::FILLER == 0).collect();
        words.iter().filter(|i| self.tokens.list[**i].capital).count() * 3 > words.len() * 2
    }

    /// "Starving civilians is a war crime": the subject is an act in general, and the sentence a rule.
    /// Before "is", a bare noun of conduct is such a subject too: "torture is a crime".
    fn names_an_act(&self, to: usize, nouns: u16) -> bool {
        let from = self.clause_from(to);
        let opening = from..to.min(from + 2);
        !opening.clone().any(|i| self.is(i, Flag::DEFINITE)) && opening.into_iter().any(|i| self.acts(i, nouns))
    }

    fn simple_present(&self, near: &Approach, to: usize) -> bool {
        (near.from..to).any(|i| self.frame_at(i, Side::Before).is_some_and(|m| matches!(m.role, Role::Frame(f) if self.base.sheet.frames[f].general)))
    }
}
