//! The conventions: which block is the headline, which paragraphs are the lead, where statements end.

use super::blocks::{Block, Role, Source};
use super::flat::{Flat, Mark, Notes, flatten, without_marks};
use super::marks::Attribute;
use super::text::{MARK, has_words, tidy};
use super::{
    CITES_MAX, Draft, DraftError, DraftStatement, Kind, Notice, Place, STATEMENT_BYTES_MAX, STATEMENTS_MAX, What,
};
use super::{press, sections, sentence, speech};
use std::collections::{BTreeSet, VecDeque};
use std::ops::Range;

/// A section begun by a bold line ends with the next bold line or heading of any level.
const BOLD_LINE: u8 = 7;

/// A headline of more words is a paragraph somebody set in bold.
const HEADLINE_WORDS_MAX: usize = 30;

/// Applies the conventions.
pub(super) fn assemble(source: Source) -> Result<Draft, DraftError> {
    let headline = find_headline(&source.blocks);
    let mut maker = Maker {
        draft: Draft { comments: source.comments, notices: source.notices, ..Draft::default() },
        notes: Notes::new(source.notes),
        ids: BTreeSet::new(),
        is_headline_seen: headline.is_none(),
        is_after_headline: false,
        lead_left: 2,
        section: None,
        is_in_contacts: false,
    };
    for (index, block) in source.blocks.iter().enumerate() {
        let is_headline = headline.is_some_and(|(at, _)| at == index);
        maker.block(block, is_headline)?;
        if is_headline && matches!(headline, Some((_, Guess::Look))) {
            maker.notice(What::HeadlineGuessed, block.place, String::new());
        }
    }
    if headline.is_none() && !maker.draft.statements.is_empty() {
        maker.notice(What::HeadlineMissing, Place::File, String::new());
    }
    let mut draft = maker.draft;
    draft.notices.extend(maker.notes.unused());
    for comment in &mut draft.comments {
        comment.text = tidy(&comment.text);
        comment.about = comment.about.take().map(|about| tidy(&about)).filter(|about| !about.is_empty());
    }
    for notice in &mut draft.notices {
        notice.text = tidy(&notice.text);
    }
    // Stable: readers and conventions each report in reading order.
    draft.notices.sort_by_key(|notice| notice.place);
    Ok(draft)
}

#[derive(Clone, Copy, PartialEq)]
enum Guess {
    Style,
    Look,
}

/// The first title; without one, the first line if it looks like a title and text follows it.
fn find_headline(blocks: &[Block]) -> Option<(usize, Guess)> {
    let plain = |block: &Block| {
        let flat = flatten(block, &mut Notes::new(Default::default()), &mut Vec::new());
        tidy(&flat.plain())
    };
    let is_title =
        |text: &str| has_words(text) && sections::kind_of(text).is_none() && press::furniture(text).is_none();
    let styled = blocks.iter().position(|block| block.role == Role::Heading(1) && is_title(&plain(block)));
    if let Some(at) = styled {
        return Some((at, Guess::Style));
    }
    let (at, first) = blocks.iter().enumerate().find(|(_, block)| is_title(&plain(block)))?;
    let text = plain(first);
    let is_short = text.split_whitespace().count() <= HEADLINE_WORDS_MAX;
    let is_line = first.is_strong() || !text.ends_with(['.', '!', '?', '…', '؟', ':', '”', '»']);
    let looks = match first.role {
        Role::Heading(_) => true,
        Role::Paragraph => is_short && is_line && blocks[at + 1..].iter().any(|block| has_words(&plain(block))),
        _ => false,
    };
    looks.then_some((at, Guess::Look))
}

struct Maker {
    draft: Draft,
    notes: Notes,
    ids: BTreeSet<String>,
    is_headline_seen: bool,
    is_after_headline: bool,
    lead_left: u8,
    section: Option<(Kind, u8)>,
    is_in_contacts: bool,
}

impl Maker {
    fn notice(&mut self, what: What, place: Place, text: String) {
        self.draft.notices.push(Notice { what, place, text });
    }

    fn block(&mut self, block: &Block, is_headline: bool) -> Result<(), DraftError> {
        let mut flat = flatten(block, &mut self.notes, &mut self.draft.notices);
        if is_headline {
            self.is_headline_seen = true;
            self.is_after_headline = true;
            return self.statements(flat, Kind::Headline, false, block.place);
        }
        let plain = tidy(&flat.plain());
        if !has_words(&plain) {
            self.wordless(flat, plain, block.place);
            return Ok(());
        }
        if block.role != Role::Alt && flat.marks.is_empty() && self.is_furniture(block, &plain) {
            return Ok(());
        }
        if self.is_section_name(block, &flat, &plain) {
            return Ok(());
        }
        let kind = self.kind_of(block, &plain);
        if kind == Kind::Lead && self.lead_left == 2 {
            self.cut_dateline(&mut flat, block.place);
        }
        // A bold line between paragraphs is read with the lead, but is no paragraph of it.
        let is_line = block.is_strong() && !plain.ends_with(['.', '!', '?', '…', '؟', '”', '»']);
        if block.role == Role::Paragraph && kind == Kind::Lead && self.is_headline_seen && !is_line {
            self.lead_left -= 1;
        }
        let may_split = matches!(block.role, Role::Paragraph | Role::Quote)
            && matches!(kind, Kind::Lead | Kind::Body | Kind::Quote | Kind::Context | Kind::Legal | Kind::Call);
        self.statements(flat, kind, may_split, block.place)
    }

    /// Marks and signs without a word: nothing to state, but nothing lost either.
    fn wordless(&mut self, flat: Flat, plain: String, place: Place) {
        for mark in flat.marks {
            self.lone_mark(mark, place);
        }
        if !plain.is_empty() {
            self.notice(What::PressLine, place, plain);
        }
    }

    fn lone_mark(&mut self, mark: Mark, place: Place) {
        match mark {
            Mark::Cites(ids) => self.notice(What::CiteWithoutText, place, ids.join(", ")),
            Mark::Attribute(attribute) => self.notice(What::Attribute, place, attribute.to_string()),
        }
    }

    /// Press lines, contacts and lone datelines go to the notices.
    fn is_furniture(&mut self, block: &Block, plain: &str) -> bool {
        let is_dateline_here = self.lead_left == 2 && !matches!(block.role, Role::Heading(_));
        let found = press::furniture(plain).filter(|what| *what != What::Dateline || is_dateline_here);
        let is_line = matches!(block.role, Role::Paragraph | Role::Item);
        let what = match found {
            None if self.is_in_contacts && is_line && press::is_contact_line(plain) => Some(What::Contact),
            other => other,
        };
        self.is_in_contacts = press::is_contact_label(plain) || (self.is_in_contacts && what == Some(What::Contact));
        if let Some(what) = what {
            self.notice(what, block.place, plain.to_owned());
        }
        what.is_some()
    }

    /// A heading that names a section sets the kind of what follows; another one may end a section.
    fn is_section_name(&mut self, block: &Block, flat: &Flat, plain: &str) -> bool {
        let level = match block.role {
            Role::Heading(level) => level,
            Role::Paragraph if block.is_strong() && plain.split_whitespace().count() <= 12 => BOLD_LINE,
            _ => return false,
        };
        if self.section.is_some_and(|(_, of)| level <= of) {
            self.section = None;
        }
        let Some(kind) = sections::kind_of(plain).filter(|_| flat.marks.is_empty()) else { return false };
        self.section = Some((kind, level));
        self.is_after_headline = false;
        self.notice(What::Section, block.place, plain.to_owned());
        true
    }

    fn kind_of(&mut self, block: &Block, plain: &str) -> Kind {
        if block.role == Role::Alt {
            return Kind::AltText;
        }
        let is_standfirst =
            self.is_after_headline && matches!(block.role, Role::Paragraph | Role::Item) && block.is_strong();
        // Highlights under a headline come as a list: each of them is read with it.
        self.is_after_headline = is_standfirst && block.role == Role::Item;
        match (block.role, self.section) {
            (Role::Subtitle, _) => Kind::Standfirst,
            _ if is_standfirst => Kind::Standfirst,
            (Role::Heading(_), _) => Kind::Body,
            (Role::Quote, _) => Kind::Quote,
            (_, Some((kind, _))) => kind,
            (Role::Paragraph, None) if speech::is_speech(plain) => Kind::Quote,
            _ if self.lead_left > 0 => Kind::Lead,
            _ => Kind::Body,
        }
    }

    fn cut_dateline(&mut self, flat: &mut Flat, place: Place) {
        let Some(end) = press::dateline(&flat.text).filter(|end| !flat.text[..*end].contains(MARK)) else { return };
        let rest = flat.text.split_off(end);
        let cut = std::mem::replace(&mut flat.text, rest);
        self.notice(What::Dateline, place, cut);
    }

    /// Cuts a block into statements: an attribute ends what it speaks of, a cited sentence ends a run.
    fn statements(&mut self, flat: Flat, kind: Kind, may_split: bool, place: Place) -> Result<(), DraftError> {
        let Flat { text, mut marks } = flat;
        let mut start = 0;
        let mut seen = 0;
        for (at, _) in text.match_indices(MARK) {
            match marks.get(seen) {
                Some(Mark::Attribute(_)) => {
                    let mut own = marks.split_off(seen);
                    std::mem::swap(&mut own, &mut marks);
                    let Some(Mark::Attribute(attribute)) = marks.pop_front() else { continue };
                    self.segment(&text[start..at], own, attribute, kind, may_split, place)?;
                    start = at + MARK.len_utf8();
                    seen = 0;
                }
                _ => seen += 1,
            }
        }
        self.segment(&text[start..], marks, Attribute::default(), kind, may_split, place)
    }

    fn segment(
        &mut self,
        text: &str,
        mut marks: VecDeque<Mark>,
        attribute: Attribute,
        kind: Kind,
        may_split: bool,
        place: Place,
    ) -> Result<(), DraftError> {
        if !has_words(text) {
            marks.extend((attribute != Attribute::default()).then_some(Mark::Attribute(attribute)));
            let signs = tidy(&without_marks(text));
            if marks.is_empty() && signs.is_empty() {
                return Ok(());
            }
            self.wordless(Flat { text: String::new(), marks }, signs, place);
            return Ok(());
        }
        for item in &attribute.unknown {
            self.notice(What::Attribute, place, item.clone());
        }
        let runs =
            if may_split && attribute.id.is_none() { runs(text) } else { std::iter::once(0..text.len()).collect() };
        for run in runs {
            let piece = &text[run];
            let mut cites: Vec<String> = Vec::new();
            for _ in piece.matches(MARK) {
                if let Some(Mark::Cites(ids)) = marks.pop_front() {
                    cites.extend(ids);
                }
            }
            self.push(piece, cites, &attribute, kind, place)?;
        }
        Ok(())
    }

    fn push(
        &mut self,
        piece: &str,
        cites: Vec<String>,
        attribute: &Attribute,
        kind: Kind,
        place: Place,
    ) -> Result<(), DraftError> {
        let mut once = BTreeSet::new();
        let cites: Vec<String> = cites.into_iter().filter(|id| once.insert(id.clone())).collect();
        let text = tidy(&without_marks(piece));
        if text.len() > STATEMENT_BYTES_MAX {
            return Err(DraftError::StatementTooLong { place, bytes: text.len() });
        }
        if cites.len() > CITES_MAX {
            return Err(DraftError::TooManyCites { place });
        }
        if self.draft.statements.len() == STATEMENTS_MAX {
            return Err(DraftError::TooManyStatements { place });
        }
        let id = attribute.id.clone().filter(|id| self.ids.insert(id.clone()));
        if let (None, Some(repeated)) = (&id, &attribute.id) {
            self.notice(What::IdRepeated, place, repeated.clone());
        }
        let kind = attribute.kind.unwrap_or(kind);
        let lang = attribute.lang.clone();
        self.draft.statements.push(DraftStatement { kind, text, cites, id, lang, place });
        Ok(())
    }
}

/// Runs of sentences, each up to and including one that carries a citation.
fn runs(text: &str) -> Vec<Range<usize>> {
    let mut runs: Vec<Range<usize>> = Vec::new();
    let mut is_open = false;
    for sentence in sentence::sentences(text) {
        // Signs without words stay with what they follow.
        let joins = is_open || !has_words(&text[sentence.clone()]);
        match runs.last_mut().filter(|last| joins || !has_words(&text[(*last).clone()])) {
            Some(last) => last.end = sentence.end,
            None => runs.push(sentence.clone()),
        }
        is_open = !text[sentence].contains(MARK);
    }
    runs
}
