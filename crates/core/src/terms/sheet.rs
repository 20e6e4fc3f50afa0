//! The sheet: how a term base is written in TOML, and what makes one invalid.
//!
//! The sheet is for a legal editor, not for a programmer: lists of words under
//! names. Everything is checked when it is read, so that the engine can trust it.

use std::collections::BTreeMap;
use std::fmt;

use serde::Deserialize;

use super::lexicon::{Flag, Form, Lexicon, Role};

/// A term base that cannot be read: where, what is wrong, and what helps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TermBaseError {
    /// The place in the sheet, such as "claim `law.violate`".
    pub place: String,
    /// What is wrong there.
    pub problem: String,
    /// What can be done.
    pub remedy: String,
}

impl fmt::Display for TermBaseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the term base cannot be read at {}: {}; {}", self.place, self.problem, self.remedy)
    }
}

impl std::error::Error for TermBaseError {}

fn error(place: impl Into<String>, problem: impl Into<String>, remedy: impl Into<String>) -> TermBaseError {
    TermBaseError { place: place.into(), problem: problem.into(), remedy: remedy.into() }
}

/// The whole file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Sheet {
    pub lang: String,
    pub version: String,
    pub review: String,
    pub script: Script,
    groups: BTreeMap<String, Vec<String>>,
    #[serde(default, rename = "object")]
    pub objects: Vec<Object>,
    #[serde(default, rename = "cue")]
    pub cues: Vec<Cue>,
    #[serde(default, rename = "frame")]
    pub frames: Vec<Frame>,
    #[serde(default, rename = "speech")]
    pub speeches: Vec<Speech>,
    #[serde(default, rename = "claim")]
    pub claims: Vec<Claim>,
}

/// What the script and spelling of the language need.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Script {
    /// Endings cut off as words of their own: "'s", "n't".
    suffixes: Vec<String>,
    /// Beginnings cut off as words of their own: "l'", "qu'".
    prefixes: Vec<String>,
    /// Characters that do not count, such as vowel signs.
    pub drop: String,
    /// Words after which a point does not end the sentence.
    pub abbreviations: Vec<String>,
    /// Endings of words that may stand anywhere, such as adverbs in "-ly".
    pub filler_endings: Vec<String>,
    /// Endings of verb forms that name an act in general, such as "-ing".
    pub act_endings: Vec<String>,
    /// The article a proposal begins with, and its space.
    pub article: String,
}

impl Script {
    /// Where one run of letters is to be cut: after its prefix, before its suffix.
    pub fn cut(&self, run: &str) -> [Option<usize>; 2] {
        if !run.contains(['\'', '’', '‘', 'ʼ', '`', '´']) {
            return [None, None];
        }
        let plain: Vec<(usize, char)> =
            run.char_indices().map(|(i, c)| (i, super::text::straight(c).to_ascii_lowercase())).collect();
        let length = |part: &String| part.chars().count();
        let begins = |part: &&String| {
            plain.len() > length(part) && plain.iter().map(|p| p.1).zip(part.chars()).all(|(a, b)| a == b)
        };
        let ends = |part: &&String| {
            plain.len() > length(part) && plain[plain.len() - length(part)..].iter().map(|p| p.1).eq(part.chars())
        };
        let prefix = self.prefixes.iter().find(begins).map(|part| plain[length(part)].0);
        let suffix = self.suffixes.iter().find(ends).map(|part| plain[plain.len() - length(part)].0);
        [prefix, suffix.filter(|at| prefix.is_none_or(|before| before < *at))]
    }
}

/// A body of law that can be violated.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Object {
    id: String,
    words: Vec<String>,
    /// Names the law so clearly that the rule may decide.
    pub firm: bool,
}

/// On which side of the claim a cue or frame stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Side {
    Before,
    After,
    Both,
}

/// How far a cue reaches.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Reach {
    /// Over fillers only.
    Next,
    /// To the next comma.
    Phrase,
    /// To the end of the clause.
    Clause,
}

/// Words that weaken a claim or take it away.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Cue {
    id: String,
    words: Vec<String>,
    pub side: Side,
    pub reach: Reach,
    /// The highest level that can be claimed under it; 0: nothing is claimed.
    pub cap: u8,
    /// Close to the claim it keeps the rule exact.
    #[serde(default)]
    pub firm: bool,
    /// Close to a noun it shows that something is claimed: "alleged war crimes".
    #[serde(default)]
    pub claims: bool,
    /// Nothing before it matters: "must be investigated as".
    #[serde(default)]
    pub closes: bool,
    /// Takes a claim away from afar too: "no evidence that".
    #[serde(default)]
    pub strong: bool,
    /// Touches only nouns that no frame makes a claim.
    #[serde(default)]
    pub nouns: bool,
    /// Touches only verbs: "to" in "to commit".
    #[serde(default)]
    pub verbs: bool,
}

/// Words that turn a noun into a claim: "amounts to", "committed".
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Frame {
    id: String,
    words: Vec<String>,
    pub side: Side,
    pub cap: u8,
    pub firm: bool,
    /// Also states rules in general: "is", "constitutes".
    #[serde(default)]
    pub general: bool,
    /// May stand some words away: "committed murder, rape and other war crimes".
    #[serde(default)]
    pub loose: bool,
    /// Needs a form of "to be": "war crimes were committed".
    #[serde(default)]
    pub be: bool,
    pub shape: Shape,
}

/// Which proposals fit a claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Shape {
    Verb,
    Passive,
    Predicate,
    Act,
    Happened,
    Plain,
}

/// Verbs of saying and finding.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Speech {
    pub id: String,
    words: Vec<String>,
    /// The highest level claimed when others speak.
    pub cap: u8,
    /// The speaker may follow: "said Amnesty International".
    #[serde(default)]
    pub inverted: bool,
    /// The organisation speaking claims a fact at this level.
    pub found: Option<u8>,
    /// The organisation only listens: "told us".
    #[serde(default)]
    pub heard: bool,
    /// With `found`: exact enough to decide.
    #[serde(default)]
    pub firm: bool,
    #[serde(default)]
    pub propose: Vec<Proposal>,
}

/// What kind of claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Sort {
    Law,
    Crime,
    Conviction,
    Fact,
    Generality,
}

/// What must stand near the words of a claim.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Need {
    #[default]
    Nothing,
    /// A body of law.
    Object,
    /// Conduct, close by.
    Conduct,
    /// Conduct as the very next word: "unlawful attack".
    Head,
}

/// What a noun claims when no frame makes it a claim.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Unframed {
    /// Nothing.
    #[default]
    Nothing,
    /// Advice when an agent or "widespread" shows that it happened.
    Agent,
    /// As `agent`, and a name before it shows it too: "Northland war crimes".
    Named,
    /// Advice.
    Advise,
    /// It stands by itself: "in violation of".
    Claim,
}

/// Words that claim.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Claim {
    pub id: String,
    pub class: Sort,
    #[serde(default = "three")]
    pub level: u8,
    #[serde(default)]
    words: Vec<String>,
    #[serde(default)]
    present: Vec<String>,
    #[serde(default)]
    past: Vec<String>,
    #[serde(default)]
    gerund: Vec<String>,
    #[serde(default)]
    pub needs: Need,
    /// Exact enough to decide.
    pub firm: bool,
    #[serde(default)]
    pub unframed: Unframed,
    #[serde(default)]
    pub propose: Vec<Proposal>,
}

fn three() -> u8 {
    3
}

/// A milder wording, for claims above its level.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Proposal {
    pub level: u8,
    #[serde(default)]
    pub shapes: Vec<Shape>,
    pub text: String,
}

impl Sheet {
    pub fn read(toml: &str) -> Result<Sheet, TermBaseError> {
        let sheet: Sheet = toml::from_str(toml).map_err(|e| {
            let line = e.span().map_or(0, |span| toml[..span.start].matches('\n').count() + 1);
            error(
                format!("line {line}"),
                e.message().to_string(),
                "compare the entry with its neighbours of the same kind",
            )
        })?;
        sheet.check()?;
        Ok(sheet)
    }

    fn check(&self) -> Result<(), TermBaseError> {
        if self.version.trim().is_empty() {
            return Err(error("`version`", "it is empty", "give the date and a number"));
        }
        let capped = self.cues.iter().map(|c| (&c.id, c.cap)).chain(self.frames.iter().map(|f| (&f.id, f.cap)));
        let leveled = self.claims.iter().map(|c| (&c.id, c.level)).chain(self.speeches.iter().map(|s| (&s.id, s.cap)));
        if let Some((id, level)) = capped.chain(leveled).find(|(_, level)| *level > 3) {
            return Err(error(format!("`{id}`"), format!("level {level} does not exist"), "levels go from 0 to 3"));
        }
        let mut seen = std::collections::BTreeSet::new();
        match self.claims.iter().map(|c| &c.id).chain(self.speeches.iter().map(|s| &s.id)).find(|id| !seen.insert(*id))
        {
            Some(id) => Err(error(
                format!("`{id}`"),
                "another entry has the same id",
                "ids are cited in records; give each its own",
            )),
            None => Ok(()),
        }
    }

    /// Puts all phrases into a lexicon.
    pub fn lexicon(&self) -> Result<Lexicon, TermBaseError> {
        let mut lexicon = Lexicon::new(self.script.filler_endings.clone());
        let mut add = |place: String, words: &[String], role: Role| {
            words.iter().try_for_each(|phrase| {
                lexicon.add(phrase, role).map_err(|problem| {
                    error(format!("{place}, `{phrase}`"), problem, "write the words as `the? laws|rules of war`")
                })
            })
        };
        for (name, words) in &self.groups {
            let place = format!("group `{name}`");
            let flags = group_flags(name)
                .ok_or_else(|| error(&*place, "there is no such group", "see the list in groups of en.toml"))?;
            add(place, words, Role::Flags(flags))?;
        }
        for (i, row) in self.objects.iter().enumerate() {
            add(format!("object `{}`", row.id), &row.words, Role::Object(i))?;
        }
        for (i, row) in self.cues.iter().enumerate() {
            add(format!("cue `{}`", row.id), &row.words, Role::Cue(i))?;
        }
        for (i, row) in self.frames.iter().enumerate() {
            add(format!("frame `{}`", row.id), &row.words, Role::Frame(i))?;
        }
        for (i, row) in self.speeches.iter().enumerate() {
            add(format!("speech `{}`", row.id), &row.words, Role::Speech(i))?;
        }
        for (i, row) in self.claims.iter().enumerate() {
            let forms = [
                (&row.words, Form::Plain),
                (&row.present, Form::Present),
                (&row.past, Form::Past),
                (&row.gerund, Form::Gerund),
            ];
            for (words, form) in forms {
                add(format!("claim `{}`", row.id), words, Role::Claim(i, form))?;
            }
        }
        Ok(lexicon)
    }
}

fn group_flags(name: &str) -> Option<u16> {
    Some(match name {
        "filler" => Flag::FILLER,
        "and" => Flag::AND,
        "barrier" => Flag::BARRIER,
        "be" => Flag::BE | Flag::FILLER,
        "definite" => Flag::DEFINITE,
        "determiner" => Flag::DEFINITE | Flag::FILLER,
        "own" => Flag::OWN | Flag::DEFINITE,
        "own_maybe" => Flag::OWN_MAYBE | Flag::DEFINITE,
        "conduct" => Flag::CONDUCT,
        "harmless" => Flag::HARMLESS,
        "agent" => Flag::AGENT,
        "occurrence" => Flag::OCCURRENCE | Flag::FILLER,
        "possessive" => Flag::DEFINITE | Flag::FILLER | Flag::OWNER,
        "link" => Flag::LINK | Flag::FILLER,
        "article" => Flag::ARTICLE | Flag::FILLER,
        "that" => Flag::THAT,
        "actor" => Flag::ACTOR,
        "names" => 0,
        _ => return None,
    })
}
