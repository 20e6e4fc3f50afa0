//! Keeps statement ids when a draft comes back from an editor.
//!
//! An objection, a consent, a critique all hang on a statement's id. So a sentence that was moved or
//! reworded keeps its id, and an id once used is never given to another sentence.

use super::marks::statement_number;
use super::text::tidy;
use super::{DraftStatement, Kind};
use std::cmp::{Ordering, Reverse};
use std::collections::{BTreeSet, HashMap, VecDeque};

/// A statement that already has an id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Known {
    /// Its id, such as `S4`.
    pub id: String,
    /// Its kind.
    pub kind: Kind,
    /// Its words.
    pub text: String,
}

/// The id a statement of the new draft gets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alignment {
    /// The id.
    pub id: String,
    /// Whether it was there before.
    pub how: How,
}

/// What became of a statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum How {
    /// Same id, same kind, same words. (Citations are the caller's to compare.)
    Same,
    /// Same id, other words or another kind.
    Edited,
    /// A new id.
    New,
}

/// Likeness is counted in thousandths: words in common, twice, over words in both.
///
/// Half: below it, more words differ than agree, and two sentences of a release that have nothing to
/// do with each other share up to a third (names, "the", "in"). A sentence cut in two, at the middle
/// or off it, has one part with at least two thirds (2 × n/2 ÷ 3n/2).
const LIKE_MIN: u32 = 500;

/// What the same kind is worth: a tenth. Of two equal likenesses it decides; between kinds, six words
/// in ten must agree, because a card that repeats half a paragraph is another statement.
const SAME_KIND: u32 = 100;

/// How many candidates are weighed for one statement, and how many entries of the word index are
/// looked at to find them: 3,000 × 4,000 is 12 million steps a round.
const CANDIDATES_MAX: usize = 32;
const LOOKUPS_MAX: usize = 4_000;

/// Rounds of matching the most alike. Each settles nearly all it can; the rest become new.
const ROUNDS_MAX: usize = 8;

/// Gives each statement of `new` an id, one for each place in `new`, each id once.
///
/// Ids that were used earlier but are not in `old` would be given out again; where there may be
/// such ids, use [`align_above`].
pub fn align(old: &[Known], new: &[DraftStatement]) -> Vec<Alignment> {
    align_above(old, new, 0)
}

/// Like [`align`]; new ids start above `S<highest_used>` too.
pub fn align_above(old: &[Known], new: &[DraftStatement], highest_used: u64) -> Vec<Alignment> {
    let mut table = Table::new(old, new);
    table.match_explicit();
    table.match_equal(true);
    table.match_equal(false);
    table.match_alike();
    table.match_headline();
    table.finish(highest_used)
}

struct Item<'a> {
    kind: Kind,
    text: String,
    id: Option<&'a str>,
}

struct Table<'a> {
    old: Vec<Item<'a>>,
    new: Vec<Item<'a>>,
    /// For each new statement, the old one whose id it takes.
    taken: Vec<Option<usize>>,
    /// Explicit ids nothing had before.
    fresh: Vec<Option<&'a str>>,
    is_used: Vec<bool>,
}

impl<'a> Table<'a> {
    fn new(old: &'a [Known], new: &'a [DraftStatement]) -> Table<'a> {
        let mut ids = BTreeSet::new();
        let old: Vec<Item<'a>> = old
            .iter()
            .filter(|known| ids.insert(known.id.as_str()))
            .map(|known| Item { kind: known.kind, text: tidy(&known.text), id: Some(&known.id) })
            .collect();
        let new: Vec<Item<'a>> = new
            .iter()
            .map(|draft| Item { kind: draft.kind, text: tidy(&draft.text), id: draft.id.as_deref() })
            .collect();
        let (is_used, taken, fresh) = (vec![false; old.len()], vec![None; new.len()], vec![None; new.len()]);
        Table { old, new, taken, fresh, is_used }
    }

    fn take(&mut self, n: usize, o: usize) {
        self.taken[n] = Some(o);
        self.is_used[o] = true;
    }

    fn open_new(&self) -> Vec<usize> {
        (0..self.new.len()).filter(|&n| self.taken[n].is_none() && self.fresh[n].is_none()).collect()
    }

    fn open_old(&self) -> Vec<usize> {
        (0..self.old.len()).filter(|&o| !self.is_used[o]).collect()
    }

    /// What the author wrote wins. An id written twice goes to the first.
    fn match_explicit(&mut self) {
        let by_id: HashMap<&str, usize> =
            self.old.iter().enumerate().filter_map(|(o, item)| Some((item.id?, o))).collect();
        let mut written = BTreeSet::new();
        for n in 0..self.new.len() {
            let Some(id) = self.new[n].id.filter(|id| written.insert(*id)) else { continue };
            match by_id.get(id) {
                Some(&o) => self.take(n, o),
                None => self.fresh[n] = Some(id),
            }
        }
    }

    /// Equal words, in the order they stand: first within a kind, then across kinds.
    fn match_equal(&mut self, within_kind: bool) {
        let kind_of = |item: &Item<'_>| within_kind.then_some(item.kind);
        let mut waiting: HashMap<(&str, Option<Kind>), VecDeque<usize>> = HashMap::new();
        for o in self.open_old() {
            waiting.entry((self.old[o].text.as_str(), kind_of(&self.old[o]))).or_default().push_back(o);
        }
        let mut pairs = Vec::new();
        for n in self.open_new() {
            let key = (self.new[n].text.as_str(), kind_of(&self.new[n]));
            pairs.extend(waiting.get_mut(&key).and_then(VecDeque::pop_front).map(|o| (n, o)));
        }
        for (n, o) in pairs {
            self.take(n, o);
        }
    }

    /// The most alike first; among equals the same kind, then the nearest place, then the first.
    fn match_alike(&mut self) {
        let words = Words::new(self.old.iter().chain(&self.new));
        for _ in 0..ROUNDS_MAX {
            let pairs = self.alike_pairs(&words);
            let before = self.open_new().len();
            for (_, _, n, o) in pairs {
                if self.taken[n].is_none() && !self.is_used[o] {
                    self.take(n, o);
                }
            }
            if self.open_new().len() == before {
                return;
            }
        }
    }

    fn alike_pairs(&self, words: &Words) -> Vec<(Reverse<u32>, usize, usize, usize)> {
        let mut finder = Finder::new(words, &self.open_old());
        let mut pairs = Vec::new();
        for n in self.open_new() {
            let own = &words.0[self.old.len() + n];
            for o in finder.candidates(own, n) {
                let mut likeness = likeness(own, &words.0[o]);
                likeness += if self.new[n].kind == self.old[o].kind { SAME_KIND } else { 0 };
                if likeness >= LIKE_MIN + SAME_KIND {
                    pairs.push((Reverse(likeness), n.abs_diff(o), n, o));
                }
            }
        }
        pairs.sort_unstable();
        pairs
    }

    /// A text has one headline: rewritten from scratch it is still the headline people objected to.
    fn match_headline(&mut self) {
        let open_new: Vec<usize> =
            self.open_new().into_iter().filter(|&n| self.new[n].kind == Kind::Headline).collect();
        let open_old: Vec<usize> =
            self.open_old().into_iter().filter(|&o| self.old[o].kind == Kind::Headline).collect();
        if let ([n], [o]) = (open_new.as_slice(), open_old.as_slice()) {
            self.take(*n, *o);
        }
    }

    fn finish(self, highest_used: u64) -> Vec<Alignment> {
        let known = self.old.iter().filter_map(|item| item.id);
        let written = self.fresh.iter().copied().flatten();
        let highest = known.chain(written).filter_map(number).max().unwrap_or(0).max(highest_used);
        let mut next = highest;
        let decide = |n: usize| {
            if let Some(o) = self.taken[n] {
                let is_same = self.old[o].text == self.new[n].text && self.old[o].kind == self.new[n].kind;
                let how = if is_same { How::Same } else { How::Edited };
                return Alignment { id: self.old[o].id.unwrap_or_default().to_owned(), how };
            }
            if let Some(id) = self.fresh[n] {
                return Alignment { id: id.to_owned(), how: How::New };
            }
            next = next.saturating_add(1);
            Alignment { id: format!("S{next}"), how: How::New }
        };
        (0..self.new.len()).map(decide).collect()
    }
}

/// The number of an id; longer numbers than a draft may write still count as used.
fn number(id: &str) -> Option<u64> {
    statement_number(id).or_else(|| id.strip_prefix('S')?.parse().ok())
}

/// The words of each statement as sorted numbers, repeated words repeated.
struct Words(Vec<Vec<u32>>);

impl Words {
    fn new<'a, 'b: 'a>(items: impl Iterator<Item = &'a Item<'b>>) -> Words {
        let mut numbers: HashMap<String, u32> = HashMap::new();
        let mut count = 0;
        let mut number_of = |word: String| {
            *numbers.entry(word).or_insert_with(|| {
                count += 1;
                count
            })
        };
        let lists = items.map(|item| {
            let mut list: Vec<u32> = words(&item.text).into_iter().map(&mut number_of).collect();
            list.sort_unstable();
            list
        });
        Words(lists.collect())
    }
}

/// Words in lower case. Scripts that don't put spaces between words are taken letter by letter.
fn words(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut word = String::new();
    for c in text.chars().flat_map(char::to_lowercase).chain([' ']) {
        let is_unspaced = matches!(c as u32, 0x0E00..=0x0EFF | 0x1000..=0x109F | 0x1780..=0x17FF | 0x2E80..=0x9FFF | 0x20000..=0x3FFFF);
        if c.is_alphanumeric() && !is_unspaced {
            word.push(c);
            continue;
        }
        if !word.is_empty() {
            found.push(std::mem::take(&mut word));
        }
        if is_unspaced && c.is_alphanumeric() {
            found.push(c.to_string());
        }
    }
    found
}

/// Finds old statements that share words with a new one.
struct Finder {
    /// The old statements, in order, that have a word.
    index: HashMap<u32, Vec<usize>>,
    /// For each old statement, how many words it shares with the one looked at; all zero in between.
    shared: Vec<u32>,
}

impl Finder {
    fn new(words: &Words, open_old: &[usize]) -> Finder {
        let mut index: HashMap<u32, Vec<usize>> = HashMap::new();
        for &o in open_old {
            let mut own = words.0[o].clone();
            own.dedup();
            for word in own {
                index.entry(word).or_default().push(o);
            }
        }
        Finder { index, shared: vec![0; open_old.last().map_or(0, |o| o + 1)] }
    }

    /// The candidates for the statement at `n`: most words in common, then nearest.
    fn candidates(&mut self, own: &[u32], n: usize) -> Vec<usize> {
        let mut own = own.to_vec();
        own.dedup();
        let mut lists: Vec<&Vec<usize>> = own.iter().filter_map(|word| self.index.get(word)).collect();
        // Rare words first: a village's name says more than "the".
        lists.sort_by_key(|list| list.len());
        let mut found = Vec::new();
        let mut left = LOOKUPS_MAX;
        for list in lists {
            // Of a word everybody uses, look at the neighbours only.
            let from = if list.len() <= left { 0 } else { list.partition_point(|o| *o < n).saturating_sub(left / 2) };
            for &o in list.iter().skip(from).take(left) {
                if self.shared[o] == 0 {
                    found.push(o);
                }
                self.shared[o] += 1;
            }
            left = left.saturating_sub(list.len());
        }
        let mut ranked: Vec<(Reverse<u32>, usize, usize)> =
            found.iter().map(|&o| (Reverse(std::mem::take(&mut self.shared[o])), n.abs_diff(o), o)).collect();
        if ranked.len() > CANDIDATES_MAX {
            ranked.select_nth_unstable(CANDIDATES_MAX);
            ranked.truncate(CANDIDATES_MAX);
        }
        ranked.into_iter().map(|(_, _, o)| o).collect()
    }
}

/// Words in common, twice, over words in both, in thousandths.
fn likeness(a: &[u32], b: &[u32]) -> u32 {
    let (mut i, mut j, mut common) = (0, 0, 0u32);
    while i < a.len() && j < b.len() {
        match a[i].cmp(&b[j]) {
            Ordering::Less => i += 1,
            Ordering::Greater => j += 1,
            Ordering::Equal => {
                common += 1;
                i += 1;
                j += 1;
            }
        }
    }
    let total = u32::try_from(a.len() + b.len()).unwrap_or(u32::MAX).max(1);
    common.saturating_mul(2_000) / total
}
