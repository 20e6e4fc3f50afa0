//! Who is concerned: computed from the charter's units and the text itself, declared by units, removed by nobody.
//!
//! A text is about a country when its findings are, when it was opened as such, or when it says so: a text about
//! Ukraine names Ukraine. So a unit can't be left out by leaving a field empty, and a verifier who has only the public
//! text comes to the same list.

use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use unicode_normalization::UnicodeNormalization;

use crate::ids::Id;
use crate::op::OpId;
use crate::records::{Finding, Sample};
use crate::trust::{Trust, Unit, UnitKind};

/// Why a unit is concerned.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case", tag = "why")]
pub enum Why {
    /// The output, or a finding it cites, is about its country.
    Country {
        /// ISO 3166-1 alpha-2.
        country: String,
    },
    /// A statement names its country or people.
    Named {
        /// The statement.
        statement: Id,
        /// The word.
        word: String,
    },
    /// Its evidence is used.
    Evidence {
        /// The finding that rests on it.
        finding: Id,
    },
    /// It said so itself.
    Declared {
        /// The op.
        op: OpId,
    },
}

/// What of a finding may be public, and what concern is computed from. It is part of the facts reading, so whoever
/// signs the facts signs that it is true.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PublicFinding {
    /// Countries it is about, and the actor's.
    pub countries: BTreeSet<String>,
    /// Country whose forces or authorities the finding criticises; empty: none.
    pub actor_country: String,
    /// How well it is proved, 0 to 3.
    pub standard: u8,
    /// The scope as a text may say it.
    pub scope: Vec<String>,
    /// What was looked at.
    pub sample: Option<Sample>,
    /// Units whose evidence it rests on.
    pub suppliers: BTreeSet<Id>,
}

impl PublicFinding {
    /// The public part of a finding that rests on evidence of these units.
    pub fn of(finding: &Finding, suppliers: BTreeSet<Id>) -> Self {
        let scope = &finding.scope;
        let mut countries = scope.countries.clone();
        if !scope.actor_country.is_empty() {
            countries.insert(scope.actor_country.clone());
        }
        Self {
            countries,
            actor_country: scope.actor_country.clone(),
            standard: finding.standard,
            scope: scope.wording.clone(),
            sample: finding.sample.clone(),
            suppliers,
        }
    }
}

/// A statement as concern sees it: its words, and the public part of the findings it cites.
pub struct Said<'a> {
    /// The statement.
    pub id: &'a Id,
    /// Its words.
    pub text: &'a str,
    /// What it cites.
    pub findings: Vec<(&'a Id, &'a PublicFinding)>,
}

/// What an output was opened as.
pub struct Subject<'a> {
    /// The unit that opened it: it isn't asked for its own consent.
    pub owner: &'a Id,
    /// Countries it is about.
    pub countries: &'a BTreeSet<String>,
    /// Countries it criticises.
    pub criticises: &'a BTreeSet<String>,
    /// Units that declared themselves.
    pub declared: Vec<(&'a Id, OpId)>,
}

/// Who is concerned by a text, worked out once for all that ask.
#[derive(Debug, Clone, Default)]
pub struct Concern {
    /// Every concerned unit with all the reasons why.
    pub units: BTreeMap<Id, BTreeSet<Why>>,
    /// For each statement in order, the units it touches by itself.
    touched: Vec<BTreeSet<Id>>,
    /// Countries that the output, or any finding in it, criticises.
    criticised: BTreeSet<String>,
}

impl Concern {
    /// Looks through a text. Each statement's words are made comparable once, and each unit's names.
    pub fn of(trust: &Trust, subject: &Subject<'_>, said: &[Said<'_>]) -> Self {
        let units: Vec<(&Unit, Vec<(&String, String)>)> =
            trust.units.values().map(|unit| (unit, unit.names.iter().map(|n| (n, plain(n))).collect())).collect();
        let mut all: BTreeMap<Id, BTreeSet<Why>> =
            units.iter().map(|(unit, _)| (unit.id.clone(), reasons(unit, subject))).collect();
        let mut touched = Vec::with_capacity(said.len());
        for statement in said {
            let text = plain(statement.text);
            let mut these = BTreeSet::new();
            for (unit, names) in &units {
                let why = touches(unit, names, statement, &text);
                if !why.is_empty() {
                    these.insert(unit.id.clone());
                    all.entry(unit.id.clone()).or_default().extend(why);
                }
            }
            touched.push(these);
        }
        let can_be = |unit: &Unit| unit.kind != UnitKind::Panel && unit.id != *subject.owner;
        all.retain(|id, why| !why.is_empty() && trust.unit(id).is_some_and(can_be));
        let in_findings = said.iter().flat_map(|s| &s.findings).map(|(_, f)| &f.actor_country);
        let criticised = subject.criticises.iter().chain(in_findings).cloned().collect();
        Self { units: all, touched, criticised }
    }

    /// Whether the statement in this place touches a unit, by itself.
    pub fn touches(&self, unit: &Id, place: usize) -> bool {
        self.touched.get(place).is_some_and(|units| units.contains(unit))
    }

    /// Whether the output, or any finding in it, criticises the unit's own state.
    pub fn own_state(&self, unit: &Unit) -> bool {
        !self.criticised.is_disjoint(&unit.countries)
    }
}

/// Why an output concerns a unit, whatever its text says.
fn reasons(unit: &Unit, subject: &Subject<'_>) -> BTreeSet<Why> {
    let about = subject.countries.union(subject.criticises);
    let countries = about.filter(|c| unit.countries.contains(*c)).map(|c| Why::Country { country: c.clone() });
    let declared = subject.declared.iter().filter(|(id, _)| **id == unit.id).map(|(_, op)| Why::Declared { op: *op });
    countries.chain(declared).collect()
}

/// Why a statement touches a unit, by itself. Its text and the unit's names come as [`plain`] makes them.
fn touches(unit: &Unit, names: &[(&String, String)], said: &Said<'_>, text: &str) -> Vec<Why> {
    let mut why = Vec::new();
    for (id, finding) in &said.findings {
        why.extend(finding.countries.intersection(&unit.countries).map(|c| Why::Country { country: c.clone() }));
        if finding.suppliers.contains(&unit.id) {
            why.push(Why::Evidence { finding: (*id).clone() });
        }
    }
    if let Some((word, _)) = names.iter().find(|(_, name)| holds(text, name)) {
        why.push(Why::Named { statement: said.id.clone(), word: (*word).clone() });
    }
    why
}

/// Whether a text holds a name as the beginning of a word, in any case: "Ukraine" also finds "Ukraine's", and
/// "Ukrainian" finds "Ukrainians". To be asked once too often costs a delivery; once too seldom is August 2022.
fn holds(text: &str, name: &str) -> bool {
    let begins = |at: usize| text[..at].chars().next_back().is_none_or(|c| !c.is_alphanumeric());
    !name.is_empty() && text.match_indices(name).any(|(at, _)| begins(at))
}

/// Letters alone: without what no reader sees, and with look-alikes of other scripts as the Latin letters they pass for.
fn plain(text: &str) -> String {
    if text.is_ascii() {
        // What most texts are, and what the rest of this function makes of them.
        return text.to_ascii_lowercase();
    }
    written(text)
}

fn written(text: &str) -> String {
    let seen = |c: &char| {
        !matches!(c, '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{2069}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}')
    };
    text.nfkd().filter(seen).flat_map(char::to_lowercase).map(look_alike).collect()
}

/// Cyrillic and Greek letters that stand in for Latin ones. Both the text and the name go through this, so a name
/// written in Cyrillic is found all the same.
fn look_alike(c: char) -> char {
    match c {
        'а' | 'α' => 'a',
        'е' | 'ε' => 'e',
        'і' | 'ι' | 'ı' => 'i',
        'к' | 'κ' => 'k',
        'о' | 'ο' => 'o',
        'р' | 'ρ' => 'p',
        'с' | 'ϲ' => 'c',
        'у' | 'υ' => 'y',
        'х' | 'χ' => 'x',
        'н' => 'h',
        'т' | 'τ' => 't',
        'м' | 'μ' => 'm',
        'в' => 'b',
        'ѕ' => 's',
        'ј' => 'j',
        'ν' => 'v',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::{holds, plain, written};

    fn names(text: &str, name: &str) -> bool {
        holds(&plain(text), &plain(name))
    }

    #[test]
    fn plain_letters_are_what_the_long_way_makes_of_them() {
        let all: String = (0u8..128).map(char::from).collect();
        assert_eq!(plain(&all), written(&all));
    }

    #[test]
    fn a_name_is_found_however_it_is_written() {
        for text in ["Attacks on UKRAINE\u{2019}s grid", "Ukrainians", "Ukr\u{ad}aine", "Ukr\u{430}ine", "(Ukraine)"] {
            assert!(names(text, "Ukraine") || names(text, "Ukrainian"), "{text}");
        }
        assert!(names("in South Sudan, again", "South Sudan"));
        assert!(names("в Україні", "Украї"));
        assert!(!names("Somalia", "Mali"));
        assert!(!names("anything", ""));
    }
}
