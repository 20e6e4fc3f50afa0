//! Words and breaks: a text cut into tokens that remember where they stood.
//!
//! Hyphens and line breaks only separate words, so that "war-crimes" and a
//! phrase broken over two lines read like "war crimes". Apostrophes are made
//! straight. A comma, a stop and the end of a sentence are tokens of their own,
//! because they limit how far a hedge or a "not" can reach.

use super::sheet::Script;

/// What a token is. The order of the last three is the order of their force.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    Word,
    /// A comma or bracket: a pause inside a clause.
    Pause,
    /// A semicolon, colon or dash: the clause ends.
    Stop,
    /// The sentence ends.
    End,
}

/// One token of the text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Token {
    pub start: usize,
    pub end: usize,
    pub kind: Kind,
    /// Begins with a capital letter.
    pub capital: bool,
    /// Stands between quotation marks.
    pub quoted: bool,
    /// For `End`: the sentence was a question.
    pub question: bool,
    norm_start: usize,
    norm_end: usize,
}

/// A text as tokens. The normal forms of all words lie in one buffer.
#[derive(Debug, Default)]
pub(super) struct Tokens {
    pub list: Vec<Token>,
    norm: String,
}

impl Tokens {
    /// Cuts a text. The last token is always an `End`.
    pub fn read(text: &str, script: &Script) -> Tokens {
        let mut cutter = Cutter { text, script, out: Tokens::default(), quote: Quote::default(), run: 0 };
        cutter.run();
        cutter.out
    }

    /// The normal form of a word; empty for a break.
    pub fn word(&self, at: usize) -> &str {
        let token = &self.list[at];
        &self.norm[token.norm_start..token.norm_end]
    }
}

/// Whether we stand inside a quotation. Straight marks toggle, paired marks nest.
#[derive(Default)]
struct Quote {
    straight: bool,
    depth: u32,
}

impl Quote {
    fn see(&mut self, c: char) {
        match c {
            '"' => self.straight = !self.straight,
            '“' | '«' | '„' => self.depth += 1,
            '”' | '»' => self.depth = self.depth.saturating_sub(1),
            _ => {}
        }
    }
    fn inside(&self) -> bool {
        self.straight || self.depth > 0
    }
}

struct Cutter<'a> {
    text: &'a str,
    script: &'a Script,
    out: Tokens,
    quote: Quote,
    /// Tokens since the last end of a sentence.
    run: usize,
}

/// Four times the longest sentence a reader would follow. A text without any
/// stop is cut here, so that no wording can make a scan slow.
const SENTENCE_TOKENS_MAX: usize = 250;

impl Cutter<'_> {
    fn run(&mut self) {
        let mut at = 0;
        while let Some(c) = self.text[at..].chars().next() {
            let next = at + c.len_utf8();
            at = if is_letter(c) {
                self.words(at)
            } else {
                self.quote.see(c);
                if let Some(kind) = self.break_kind(at, c) {
                    self.push_break(at, next, kind, matches!(c, '?' | '؟'));
                }
                next
            };
        }
        let end = self.text.len();
        self.push_break(end, end, Kind::End, false);
    }

    /// Reads one run of letters and pushes it, cut at its clitics.
    fn words(&mut self, from: usize) -> usize {
        let to = run_end(self.text, from);
        let run = &self.text[from..to];
        let cut = self.script.cut(run);
        let mut at = from;
        for end in cut.into_iter().flatten().map(|offset| from + offset).chain([to]) {
            if self.run >= SENTENCE_TOKENS_MAX {
                self.push_break(at, at, Kind::End, false);
            }
            if end > at {
                self.push_word(at, end);
            }
            at = end;
        }
        to
    }

    fn push_word(&mut self, start: usize, end: usize) {
        let norm_start = self.out.norm.len();
        let raw = &self.text[start..end];
        for c in raw.chars().filter(|c| !is_invisible(*c) && !self.script.drop.contains(*c)) {
            match straight(c) {
                '\'' => self.out.norm.push('\''),
                c if c.is_ascii() => self.out.norm.push(c.to_ascii_lowercase()),
                c => self.out.norm.extend(c.to_lowercase()),
            }
        }
        let capital = raw.chars().next().is_some_and(char::is_uppercase);
        let (quoted, norm_end) = (self.quote.inside(), self.out.norm.len());
        self.run += 1;
        self.out.list.push(Token {
            start,
            end,
            kind: Kind::Word,
            capital,
            quoted,
            question: false,
            norm_start,
            norm_end,
        });
    }

    fn push_break(&mut self, start: usize, end: usize, kind: Kind, question: bool) {
        self.run = if kind == Kind::End { 0 } else { self.run + 1 };
        let norm_end = self.out.norm.len();
        let quoted = self.quote.inside();
        self.out.list.push(Token {
            start,
            end,
            kind,
            capital: false,
            quoted,
            question,
            norm_start: norm_end,
            norm_end,
        });
    }

    fn break_kind(&self, at: usize, c: char) -> Option<Kind> {
        let (before, after) = (&self.text[..at], &self.text[at + c.len_utf8()..]);
        match c {
            ',' | '،' => (!digits_meet(before, after)).then_some(Kind::Pause),
            '(' | ')' | '[' | ']' => Some(Kind::Pause),
            ';' | '؛' | '—' => Some(Kind::Stop),
            ':' => (!digits_meet(before, after)).then_some(Kind::Stop),
            '–' | '-' | '―' => {
                (before.ends_with(char::is_whitespace) && after.starts_with(char::is_whitespace)).then_some(Kind::Stop)
            }
            '!' | '?' | '؟' | '…' => Some(Kind::End),
            '.' => self.ends_sentence(before, after).then_some(Kind::End),
            '\n' => blank_line(after).then_some(Kind::End),
            '•' | '|' => Some(Kind::Stop),
            _ => None,
        }
    }

    /// A point ends a sentence unless it belongs to an abbreviation, an initial or a number.
    fn ends_sentence(&self, before: &str, after: &str) -> bool {
        let mut rest = after.trim_start_matches(['"', '”', '»', '’', '\'', ')', ']']);
        if !rest.is_empty() && !rest.starts_with(char::is_whitespace) {
            return false;
        }
        rest = rest.trim_start();
        if rest.chars().next().is_some_and(char::is_lowercase) {
            return false;
        }
        let word = &before[before
            .rfind(|c: char| !is_letter(c))
            .map_or(0, |i| i + before[i..].chars().next().map_or(1, char::len_utf8))..];
        let initial = word.chars().count() == 1 && word.starts_with(char::is_uppercase);
        rest.is_empty() || !(initial || self.script.abbreviations.iter().any(|a| a == word))
    }
}

/// The end of the run of letters that begins at `from`: inner apostrophes belong to it.
fn run_end(text: &str, from: usize) -> usize {
    let mut end = from;
    let mut chars = text[from..].char_indices().peekable();
    while let Some((offset, c)) = chars.next() {
        let inner = straight(c) == '\'' && chars.peek().is_some_and(|(_, next)| is_letter(*next));
        if !(is_letter(c) || inner || is_invisible(c)) {
            break;
        }
        end = from + offset + c.len_utf8();
    }
    end
}

fn is_letter(c: char) -> bool {
    c.is_ascii_alphanumeric() || (!c.is_ascii() && (c.is_alphanumeric() || matches!(c, '\u{300}'..='\u{36f}')))
}

/// Soft hyphen, zero-width and direction marks: a reader does not see them, nor do we.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// Typographic apostrophes read like the typewriter's.
pub(super) fn straight(c: char) -> char {
    if matches!(c, '’' | '‘' | 'ʼ' | '`' | '´') { '\'' } else { c }
}

fn digits_meet(before: &str, after: &str) -> bool {
    before.ends_with(|c: char| c.is_ascii_digit()) && after.starts_with(|c: char| c.is_ascii_digit())
}

fn blank_line(after: &str) -> bool {
    let rest = after.trim_start_matches([' ', '\t', '\r']);
    rest.starts_with('\n')
}
