//! The lexicon: phrases of the sheet, found in a text, the longest first.
//!
//! A phrase is written as words: `the? laws|rules of war`. `?` makes a word
//! optional, `|` gives a choice, a final `*` matches every word with that
//! beginning. Where two phrases begin at one word, the longer wins and the
//! shorter is not seen; that is how "war crimes prosecutor" hides "war crimes".

use std::collections::HashMap;

use super::text::{Kind, Tokens};

/// What a phrase means to the engine. Numbers are places in the sheet's lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// A set of [`Flag`]s.
    Flags(u16),
    Object(usize),
    Cue(usize),
    Frame(usize),
    Speech(usize),
    Claim(usize, Form),
}

/// The form in which a claim's words stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    Present,
    Past,
    Gerund,
    Plain,
}

/// Simple properties of a word; one bit each.
pub(super) struct Flag;

impl Flag {
    /// May stand between a hedge and its verb, or a verb and its object.
    pub const FILLER: u16 = 1;
    /// Joins two claims.
    pub const AND: u16 = 1 << 1;
    /// Begins a new clause.
    pub const BARRIER: u16 = 1 << 2;
    /// A form of "to be".
    pub const BE: u16 = 1 << 3;
    /// Makes a subject definite.
    pub const DEFINITE: u16 = 1 << 4;
    /// The organisation that speaks.
    pub const OWN: u16 = 1 << 5;
    /// A short name that may be the organisation that speaks.
    pub const OWN_MAYBE: u16 = 1 << 6;
    /// Conduct that can break a rule.
    pub const CONDUCT: u16 = 1 << 7;
    /// Words beside which a generality is harmless.
    pub const HARMLESS: u16 = 1 << 8;
    /// Names the one who acted.
    pub const AGENT: u16 = 1 << 9;
    /// Says that something happened, and more than once.
    pub const OCCURRENCE: u16 = 1 << 10;
    /// The indefinite article.
    pub const ARTICLE: u16 = 1 << 11;
    /// Opens a reported clause: "that".
    pub const THAT: u16 = 1 << 12;
    /// People whose conduct a law judges.
    pub const ACTOR: u16 = 1 << 13;
    /// Ties an act to what it is done to: "of".
    pub const LINK: u16 = 1 << 14;
    /// Says whose deed it is: "its", "'s".
    pub const OWNER: u16 = 1 << 15;
}

/// A phrase found: tokens `from..to` play `role`.
#[derive(Clone, Copy, Debug)]
pub(super) struct Mark {
    pub from: usize,
    pub to: usize,
    pub role: Role,
}

/// One word of a phrase, whole or as a beginning.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Part {
    Word(Box<str>),
    Stem(Box<str>),
}

impl Part {
    fn read(text: &str) -> Part {
        match text.strip_suffix('*') {
            Some(stem) => Part::Stem(stem.into()),
            None => Part::Word(text.into()),
        }
    }
    fn fits(&self, word: &str) -> bool {
        match self {
            Part::Word(own) => **own == *word,
            Part::Stem(stem) => word.starts_with(&**stem),
        }
    }
}

/// The words that may stand at one place of a phrase.
type Choice = Vec<Part>;

#[derive(Debug)]
struct Phrase {
    rest: Vec<Choice>,
    role: Role,
}

/// All phrases, indexed by their first word or stem.
#[derive(Debug, Default)]
pub(super) struct Lexicon {
    words: HashMap<Box<str>, Vec<Phrase>>,
    stems: HashMap<Box<str>, Vec<Phrase>>,
    stem_lengths: Vec<usize>,
    filler_endings: Vec<String>,
}

/// A phrase with more variants than this is a mistake in the sheet.
const VARIANTS_MAX: usize = 32;

impl Lexicon {
    pub fn new(filler_endings: Vec<String>) -> Lexicon {
        Lexicon { filler_endings, ..Lexicon::default() }
    }

    /// Adds a phrase in the sheet's notation. The error says what is wrong with it.
    pub fn add(&mut self, phrase: &str, role: Role) -> Result<(), String> {
        for variant in expand(phrase)? {
            let (first, rest) = variant.split_first().ok_or("every word of it is optional")?;
            for part in first {
                let phrase = Phrase { rest: rest.to_vec(), role };
                match part {
                    Part::Word(word) => self.words.entry(word.clone()).or_default().push(phrase),
                    Part::Stem(stem) if stem.is_empty() => return Err("it begins with `*` alone".into()),
                    Part::Stem(stem) => {
                        if !self.stem_lengths.contains(&stem.len()) {
                            self.stem_lengths.push(stem.len());
                        }
                        self.stems.entry(stem.clone()).or_default().push(phrase);
                    }
                }
            }
        }
        Ok(())
    }

    /// Marks a text: leftmost, longest, without overlap; one phrase may have several roles.
    pub fn mark(&self, tokens: &Tokens) -> (Vec<Mark>, Vec<u16>) {
        let mut marks = Vec::new();
        let mut flags = vec![0; tokens.list.len()];
        let mut at = 0;
        while at < tokens.list.len() {
            let found = if tokens.list[at].kind == Kind::Word { self.longest(tokens, at, &mut marks) } else { 0 };
            if found <= 1 && self.filler_endings.iter().any(|ending| tokens.word(at).ends_with(ending.as_str())) {
                flags[at] |= Flag::FILLER;
            }
            if found == 0 {
                at += 1;
                continue;
            }
            for mark in marks.iter().rev().take_while(|mark| mark.from == at) {
                if let Role::Flags(bits) = mark.role {
                    flags[at..at + found].iter_mut().for_each(|flag| *flag |= bits);
                }
            }
            at += found;
        }
        marks.retain(|mark| !matches!(mark.role, Role::Flags(_)));
        (marks, flags)
    }

    /// Pushes the longest phrases that begin at a token and returns their length.
    fn longest(&self, tokens: &Tokens, at: usize, marks: &mut Vec<Mark>) -> usize {
        let word = tokens.word(at);
        let stems = self.stem_lengths.iter().filter_map(|length| self.stems.get(word.get(..*length)?));
        let base = marks.len();
        let mut best = 0;
        for phrase in self.words.get(word).into_iter().chain(stems).flatten() {
            let length = phrase.rest.len() + 1;
            if length < best || !follows(tokens, at + 1, &phrase.rest) {
                continue;
            }
            if length > best {
                marks.truncate(base);
                best = length;
            }
            marks.push(Mark { from: at, to: at + length, role: phrase.role });
        }
        best
    }
}

fn follows(tokens: &Tokens, from: usize, rest: &[Choice]) -> bool {
    rest.iter().enumerate().all(|(i, choice)| {
        let is_word = tokens.list.get(from + i).is_some_and(|token| token.kind == Kind::Word);
        is_word && choice.iter().any(|part| part.fits(tokens.word(from + i)))
    })
}

/// The variants of a phrase: with and without each optional word.
fn expand(phrase: &str) -> Result<Vec<Vec<Choice>>, String> {
    let mut variants: Vec<Vec<Choice>> = vec![Vec::new()];
    for place in phrase.split_whitespace() {
        let (choices, optional) = place.strip_suffix('?').map_or((place, false), |choices| (choices, true));
        if choices.split('|').any(|choice| choice.is_empty() || choice.chars().any(char::is_uppercase)) {
            return Err(format!("`{place}` must be lower-case words joined by `|`"));
        }
        let choice: Choice = choices.split('|').map(Part::read).collect();
        let mut grown = if optional { variants.clone() } else { Vec::new() };
        grown.extend(variants.into_iter().map(|mut variant| {
            variant.push(choice.clone());
            variant
        }));
        if grown.len() > VARIANTS_MAX {
            return Err(format!("it has more than {VARIANTS_MAX} variants; write it as several phrases"));
        }
        variants = grown;
    }
    variants.retain(|variant| !variant.is_empty());
    if variants.is_empty() { Err("it is empty".into()) } else { Ok(variants) }
}

#[cfg(test)]
mod tests {
    use super::expand;

    #[test]
    fn a_phrase_opens_into_its_variants() {
        let variants = expand("the? laws|rules of war").expect("well formed");
        assert_eq!(variants.iter().map(Vec::len).collect::<Vec<_>>(), [3, 4]);
        assert_eq!(variants[0][0].len(), 2);
        assert!(expand("").is_err());
        assert!(expand("War").is_err());
        assert!(expand("a||b").is_err());
    }
}
