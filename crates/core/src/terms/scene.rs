//! The scene of a claim: which cues, frames and speakers stand around it, and how close.

use std::cell::OnceCell;

use super::TermBase;
use super::lexicon::{Flag, Mark, Role};
use super::sheet::{Reach, Side};
use super::text::{Kind, Tokens};

/// One text with its marks.
pub(super) struct Scene<'a> {
    pub base: &'a TermBase,
    pub tokens: Tokens,
    pub marks: Vec<Mark>,
    pub flags: Vec<u16>,
    /// For each token, its first mark and one past its last.
    spans: Vec<(u32, u32)>,
    /// Whose words the quotations of this text are; asked once.
    quotation: OnceCell<Voice>,
}

/// What stands directly before a claim, with only fillers between.
#[derive(Debug, Default)]
pub(super) struct Approach {
    /// Cues met, as numbers in the sheet.
    pub cues: Vec<usize>,
    pub frame: Option<Mark>,
    /// A form of "to be" was met, "being" not counted.
    pub be: bool,
    pub article: bool,
    pub occurrence: bool,
    /// Somebody's: "its", "their", or a possessive.
    pub owner: bool,
    /// The first token of a hedge that belongs to the claim.
    pub hedge_from: Option<usize>,
    /// Everything from here on is fillers, cues and frames.
    pub from: usize,
}

/// Who speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Voice {
    Own,
    /// Perhaps the organisation itself: it stays a claim, but the rule is not exact.
    Unclear,
    /// Somebody else; the highest level that is claimed.
    Other(u8),
}

/// How many words may stand between a speaker's name and the verb.
const SPEAKER_WORDS: usize = 4;
/// "said Jane Doe, crisis and conflict director at the organisation": a long title still fits.
const TITLE_WORDS: usize = 16;

impl<'a> Scene<'a> {
    pub fn new(base: &'a TermBase, text: &str) -> Scene<'a> {
        let tokens = Tokens::read(text, &base.sheet.script);
        let (marks, flags) = base.lexicon.mark(&tokens);
        let mut spans = vec![(0, 0); tokens.list.len()];
        for (i, mark) in marks.iter().enumerate() {
            let i = u32::try_from(i).expect("a text has fewer marks than bytes, and a text of 4 GB is not scanned");
            for span in &mut spans[mark.from..mark.to] {
                *span = if span.1 == 0 { (i, i + 1) } else { (span.0, i + 1) };
            }
        }
        Scene { base, tokens, marks, flags, spans, quotation: OnceCell::new() }
    }

    pub fn is(&self, at: usize, flag: u16) -> bool {
        self.flags[at] & flag != 0
    }
    pub fn kind(&self, at: usize) -> Kind {
        self.tokens.list[at].kind
    }
    pub fn is_word(&self, at: usize) -> bool {
        self.kind(at) == Kind::Word
    }
    /// The marks that cover a token.
    pub fn at(&self, at: usize) -> &[Mark] {
        let (from, to) = self.spans[at];
        &self.marks[from as usize..to as usize]
    }
    /// Nothing reaches over this token: a stop, or a word such as "but".
    pub fn bars(&self, at: usize) -> bool {
        self.kind(at) >= Kind::Stop || self.is(at, Flag::BARRIER)
    }
    fn cue_at(&self, at: usize, sides: [Side; 2]) -> Option<(Mark, usize)> {
        self.at(at).iter().find_map(|mark| match mark.role {
            Role::Cue(cue) if sides.contains(&self.base.sheet.cues[cue].side) => Some((*mark, cue)),
            _ => None,
        })
    }
    pub fn cue_before(&self, at: usize) -> Option<(Mark, usize)> {
        self.cue_at(at, [Side::Before, Side::Both])
    }
    pub fn cue_after(&self, at: usize) -> Option<(Mark, usize)> {
        self.cue_at(at, [Side::After, Side::Both])
    }
    pub fn frame_at(&self, at: usize, side: Side) -> Option<Mark> {
        let fits = |frame: usize| [side, Side::Both].contains(&self.base.sheet.frames[frame].side);
        self.at(at).iter().copied().find(|mark| matches!(mark.role, Role::Frame(frame) if fits(frame)))
    }

    /// Walks left from a claim over fillers and cues; for a noun, also over its frame.
    pub fn approach(&self, claim: usize, wants_frame: bool) -> Approach {
        let mut near = Approach { from: claim, ..Approach::default() };
        while near.from > 0 && self.is_word(near.from - 1) {
            let at = near.from - 1;
            let be = self.is(at, Flag::BE);
            let not_here = |cue: usize| self.base.sheet.cues[cue].verbs && wants_frame && near.frame.is_none();
            if let Some((mark, cue)) = self.cue_before(at).filter(|(_, cue)| !not_here(*cue)) {
                if self.base.sheet.cues[cue].cap > 0 && self.base.sheet.cues[cue].cap < 3 {
                    near.hedge_from = Some(mark.from);
                }
                near.cues.push(cue);
                near.occurrence |= self.is(at, Flag::OCCURRENCE);
                near.from = mark.from;
                if self.base.sheet.cues[cue].closes || self.base.sheet.cues[cue].nouns {
                    break;
                }
                continue;
            }
            let frame = self.frame_at(at, Side::Before).filter(|_| wants_frame && near.frame.is_none());
            if let Some(frame) = frame {
                near.frame = Some(frame);
                near.be |= be;
                near.from = frame.from;
            } else if self.is(at, Flag::FILLER) {
                near.be |= be;
                near.article |= self.is(at, Flag::ARTICLE) && near.frame.is_none();
                near.occurrence |= self.is(at, Flag::OCCURRENCE);
                near.owner |= self.is(at, Flag::OWNER);
                near.from = at;
            } else {
                break;
            }
        }
        near
    }

    /// Cues farther left that still reach the claim, with whether "and" lies between.
    pub fn cues_left(&self, from: usize) -> Vec<(usize, bool)> {
        let (mut pause, mut and, mut at, mut found) = (false, false, from, Vec::new());
        while at > 0 && !self.bars(at - 1) {
            at -= 1;
            pause |= self.kind(at) == Kind::Pause;
            and |= self.is(at, Flag::AND);
            let Some((mark, cue)) = self.cue_before(at) else { continue };
            at = mark.from;
            let reach = self.base.sheet.cues[cue].reach;
            if reach == Reach::Clause || (reach == Reach::Phrase && !pause) {
                found.push((cue, and));
            }
        }
        found
    }

    /// Cues to the right that reach back to the claim.
    pub fn cues_right(&self, to: usize, framed: bool) -> Vec<usize> {
        let (mut pause, mut near, mut at, mut found) = (false, true, to, Vec::new());
        while at < self.flags.len() && !self.bars(at) && !self.is(at, Flag::AND) {
            if let Some((mark, cue)) = self.cue_after(at) {
                let reaches = match self.base.sheet.cues[cue].reach {
                    Reach::Next => near && !framed,
                    Reach::Phrase => !pause && !framed,
                    Reach::Clause => true,
                };
                if reaches {
                    found.push(cue);
                }
                at = mark.to;
                continue;
            }
            pause |= self.kind(at) == Kind::Pause;
            near &= self.is(at, Flag::FILLER);
            at += 1;
        }
        found
    }

    /// The first token of the sentence that holds a token.
    pub fn sentence_from(&self, at: usize) -> usize {
        (0..at).rev().find(|i| self.kind(*i) == Kind::End).map_or(0, |end| end + 1)
    }
    /// The token that ends the sentence.
    pub fn sentence_end(&self, at: usize) -> usize {
        (at..self.flags.len()).find(|i| self.kind(*i) == Kind::End).unwrap_or(self.flags.len() - 1)
    }

    /// Who says what stands between two tokens.
    pub fn voice(&self, from: usize, to: usize) -> Voice {
        if self.tokens.list[from].quoted {
            return *self.quotation.get_or_init(|| self.voice_of_quotation());
        }
        let start =
            (self.sentence_from(from)..from).rev().find(|i| self.bars(*i)).map_or(self.sentence_from(from), |i| i + 1);
        let before = &self.marks[..self.marks.partition_point(|mark| mark.from < from)];
        let mut leading = before.iter().rev().take_while(|mark| mark.from >= start);
        if let Some(mark) = leading.find(|mark| mark.to <= from && self.speech(mark).is_some()) {
            return self.speaker(mark);
        }
        let end = self.sentence_end(to);
        let after = &self.marks[self.marks.partition_point(|mark| mark.from < to)..];
        let mut trailing = after.iter().take_while(|mark| mark.from < end);
        match trailing.find(|mark| self.speech(mark).is_some_and(|row| row.inverted)) {
            Some(mark) if self.is_aside(to, mark.from) => self.speaker(mark),
            _ => Voice::Own,
        }
    }

    /// ", the ministry said": a pause comes before the speaker, and no "and".
    fn is_aside(&self, to: usize, verb: usize) -> bool {
        let between = to..verb;
        between.clone().any(|i| self.kind(i) == Kind::Pause)
            && !between.into_iter().any(|i| self.is(i, Flag::AND) || self.bars(i))
    }

    /// A quotation is its speaker's, whoever is named outside the marks.
    fn voice_of_quotation(&self) -> Voice {
        let outside = |mark: &&Mark| !self.tokens.list[mark.from].quoted && self.speech(mark).is_some();
        let voices: Vec<Voice> = self.marks.iter().filter(outside).map(|mark| self.speaker(mark)).collect();
        if voices.contains(&Voice::Own) { Voice::Own } else { voices.first().copied().unwrap_or(Voice::Unclear) }
    }

    fn speech(&self, mark: &Mark) -> Option<&super::sheet::Speech> {
        match mark.role {
            Role::Speech(i) => Some(&self.base.sheet.speeches[i]),
            _ => None,
        }
    }

    fn speaker(&self, mark: &Mark) -> Voice {
        let row = self.speech(mark).expect("only marks of speech are asked for their speaker");
        if row.heard && !self.own_before(mark.from) {
            return Voice::Other(row.cap);
        }
        if self.own_before(mark.from) || (row.inverted && self.own_after(mark)) {
            return Voice::Own;
        }
        if self.near_before(mark.from, Flag::OWN_MAYBE) {
            return Voice::Unclear;
        }
        Voice::Other(row.cap)
    }

    /// The organisation's name stands close before a verb.
    pub fn own_before(&self, verb: usize) -> bool {
        self.near_before(verb, Flag::OWN)
    }

    fn near_before(&self, verb: usize, flag: u16) -> bool {
        let words = (0..verb)
            .rev()
            .take(SPEAKER_WORDS)
            .take_while(|i| self.is_word(*i) && !self.is(*i, Flag::BARRIER | Flag::AND));
        words.into_iter().any(|i| self.is(i, flag))
    }

    /// "said Jane Doe of the organisation": the name follows the verb, which itself follows a quotation or comma.
    fn own_after(&self, mark: &Mark) -> bool {
        let opens = mark.from == 0 || !self.is_word(mark.from - 1) || self.tokens.list[mark.from - 1].quoted;
        let end = self.flags.len().min(mark.to + TITLE_WORDS);
        opens
            && (mark.to..end)
                .take_while(|i| self.kind(*i) != Kind::End && !self.tokens.list[*i].quoted)
                .any(|i| self.is(i, Flag::OWN))
    }
}
