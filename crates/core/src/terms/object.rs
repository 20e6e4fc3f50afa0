//! What a claim is about: the law that is named, the conduct an adjective speaks of.

use super::lexicon::{Flag, Form, Mark, Role};
use super::scene::{Approach, Scene};
use super::sheet::{Claim, Need, Unframed};

/// Tokens from the first to one past the last.
pub(super) type Span = (usize, usize);

/// A noun together with what it needs beside it.
pub(super) struct Whole {
    /// One past its last token.
    pub to: usize,
    pub object: Option<Span>,
    /// The law it names is named clearly.
    pub firm: bool,
}

/// How far the law may stand from its verb, in tokens.
const OBJECT_REACH: usize = 10;
/// How close conduct must stand to "routinely".
pub(super) const CONDUCT_REACH: usize = 5;

impl Scene<'_> {
    /// A claim that needs no law beside it is complete by itself.
    pub fn bare_object(&self, claim: &Claim, mark: &Mark) -> Option<(Span, bool)> {
        (claim.needs == Need::Nothing).then_some(((mark.to, mark.to), true))
    }

    pub fn object_firm(&self, at: usize) -> bool {
        let Some(marks) = (at < self.flags.len()).then(|| self.at(at)) else { return true };
        let objects = marks.iter().filter_map(|m| if let Role::Object(i) = m.role { Some(i) } else { None });
        objects.into_iter().all(|i| self.base.sheet.objects[i].firm)
    }

    /// The law named after a verb, and whether nothing of weight stands between. The clearest name wins.
    pub fn object_right(&self, from: usize) -> Option<(Span, bool)> {
        let mut light = true;
        let mut best: Option<(Span, bool)> = None;
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
            let owner = at + 1 < self.flags.len() && self.is(at + 1, Flag::OWNER);
            let link = (owner || self.is(at, Flag::FILLER | Flag::AND)) && best.is_none_or(|(_, light)| light);
            light &= link;
            if self.is(at, Flag::THAT)
                || self
                    .at(at)
                    .iter()
                    .any(|m| matches!(m.role, Role::Claim(..) | Role::Speech(_)) && !self.is(at, Flag::FILLER))
            {
                break;
            }
            at += 1;
        }
        best
    }

    pub fn object_left(&self, to: usize) -> Option<(Span, bool)> {
        let start = to.saturating_sub(OBJECT_REACH + 2);
        let mark = (start..to)
            .rev()
            .take_while(|i| !self.bars(*i))
            .find_map(|i| self.at(i).iter().find(|m| matches!(m.role, Role::Object(_))))?;
        Some(((mark.from, mark.to), true))
    }

    /// What a noun needs beside it: a law after "violation", conduct after "unlawful".
    pub fn complete(&self, claim: &Claim, mark: &Mark, near: &Approach) -> Option<Whole> {
        let bare = |to: usize| Whole { to, object: None, firm: true };
        match claim.needs {
            Need::Nothing => Some(bare(mark.to)),
            Need::Object => {
                let (object, light) = self.object_right(mark.to)?;
                let firm = light && self.object_firm(object.1 - 1);
                (light || near.frame.is_some()).then_some(Whole { to: object.1, object: Some(object), firm })
            }
            Need::Conduct => self.conduct_after(mark.to, CONDUCT_REACH).map(bare),
            Need::Head => {
                // "was unlawful" needs no noun after it.
                let predicate = near.frame.is_some() && near.be && claim.unframed != Unframed::Claim;
                let alone = (predicate && !self.goes_on(mark.to) && !self.aims(mark.to)).then_some(mark.to);
                self.head(mark.to, usize::from(claim.firm)).or(alone).map(bare)
            }
        }
    }

    /// One past the first word of conduct, unless something harmless comes first.
    pub fn conduct_after(&self, from: usize, reach: usize) -> Option<usize> {
        let end = self.flags.len().min(from + reach);
        let at = (from..end)
            .take_while(|i| self.is_word(*i) && !self.bars(*i) && !self.is(*i, Flag::HARMLESS))
            .find(|i| self.is(*i, Flag::CONDUCT))?;
        Some(at + 1)
    }

    /// The conduct an adjective speaks of: names, fillers and a few other words may come between.
    fn head(&self, from: usize, mut others: usize) -> Option<usize> {
        for at in from..self.flags.len().min(from + CONDUCT_REACH) {
            if !self.is_word(at) || self.aims(at) || self.is(at, Flag::BARRIER | Flag::BE | Flag::THAT) {
                return None;
            }
            if self.is(at, Flag::CONDUCT) {
                return Some(at + 1);
            }
            let listed = self.is(at, Flag::AND)
                && at + 1 < self.flags.len()
                && self.at(at + 1).iter().any(|m| matches!(m.role, Role::Claim(_, Form::Plain)));
            let passes = self.is(at, Flag::FILLER)
                || listed
                || self.tokens.list[at].capital
                || self.at(at).iter().any(|m| matches!(m.role, Role::Claim(..)));
            if !passes && others == 0 {
                return None;
            }
            others -= usize::from(!passes);
        }
        None
    }

    /// "unlawful to attack": a rule, not a deed.
    fn aims(&self, at: usize) -> bool {
        self.cue_before(at).is_some_and(|(_, cue)| self.base.sheet.cues[cue].verbs)
    }

    /// The adjective still waits for its noun: "was illegal timber".
    fn goes_on(&self, at: usize) -> bool {
        at < self.flags.len() && self.is_word(at) && self.flags[at] == 0 && self.at(at).is_empty()
    }
}
