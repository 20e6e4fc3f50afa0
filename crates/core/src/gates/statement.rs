//! Computed checks on one statement: facts, law and precision. They decide only where a rule is exact.

use std::collections::{BTreeMap, BTreeSet};

use crate::charter::Ceilings;
use crate::ids::Id;
use crate::reading::Gate;
use crate::records::{Evidence, Finding, Kind, Qualification};
use crate::register::Version;
use crate::report::{Advice, Blocker, Cap, Reason, Who};
use crate::terms::{Class, Hit, PLAIN_FACT, Standing, TermBase};
use crate::view::{Placed, View};

use super::reply::ReplyResult;

/// What the checks on statements need beside the view, computed once.
pub struct Ground<'v, 'a> {
    /// The output.
    pub view: &'v View<'a>,
    /// What became of requests for reply.
    pub replies: &'v BTreeMap<Id, ReplyResult>,
}

/// One statement under check.
pub struct Check<'v, 'a> {
    ground: &'v Ground<'v, 'a>,
    placed: &'v Placed<'a>,
    hits: &'v [Hit],
    findings: Vec<(&'a Id, &'a Version<Finding>)>,
    tables: Vec<(&'a Id, &'a Version<Qualification>)>,
}

impl<'v, 'a> Check<'v, 'a> {
    /// Prepares a statement with the places its wording was found to claim something.
    pub fn new(ground: &'v Ground<'v, 'a>, placed: &'v Placed<'a>, hits: &'v [Hit]) -> Self {
        let (view, state) = (ground.view, ground.view.state);
        let cites = &placed.version.value.cites;
        let findings = cites.iter().filter_map(|id| Some((id, view.record(&state.findings, id)?))).collect();
        let tables = cites.iter().filter_map(|id| Some((id, view.record(&state.qualifications, id)?))).collect();
        Self { ground, placed, hits, findings, tables }
    }

    fn block(&self, gate: Gate, reason: Reason) -> Blocker {
        let view = self.ground.view;
        let mut units = view.open.act.editors.clone();
        units.insert(view.owner().clone());
        Blocker {
            gate,
            statement: Some(self.placed.id.clone()),
            reason,
            who: Who::Editors { units },
            since: self.placed.version.at,
        }
    }

    fn word(&self, hit: &Hit) -> String {
        self.placed.version.value.text.get(hit.start..hit.end).unwrap_or_default().to_owned()
    }

    fn decided(&self) -> impl Iterator<Item = &'v Hit> {
        self.hits.iter().filter(|h| h.standing == Standing::Decides)
    }

    /// Whether the law gate is asked of this statement at all: gates are computed from content, not from fear.
    ///
    /// Where no term base knows the language, every assertion is asked: not being able to read a text is no reason to
    /// ask less of it.
    pub fn asks_law(&self) -> bool {
        let statement = &self.placed.version.value;
        if TermBase::for_lang(&statement.lang).is_none() && statement.kind.asserts() {
            return true;
        }
        let legal_word = |h: &Hit| match h.class {
            Class::Law { level } | Class::Crime { level } => level >= 2 && h.standing == Standing::Decides,
            Class::Conviction => h.standing == Standing::Decides,
            Class::Fact { .. } | Class::Generality => false,
        };
        let barred = |h: &Hit| matches!(h.class, Class::Law { .. } | Class::Crime { .. }) && self.is_barred(h);
        !self.tables.is_empty()
            || self.placed.kind() == Kind::Legal
            || self.hits.iter().any(|h| legal_word(h) || barred(h))
    }

    /// Facts: it cites, the citations exist, the evidence is there, independent, and carries the strength.
    pub fn facts(&self) -> Vec<Blocker> {
        let state = self.ground.view.state;
        let mut out = Vec::new();
        let s = &self.placed.version.value;
        let rests = !self.findings.is_empty() || !self.tables.is_empty();
        let discloses = s.cites.iter().any(|id| state.requests.contains_key(id));
        if s.kind.asserts() && !rests && !discloses {
            out.push(self.block(Gate::Facts, Reason::CitesNothing));
        }
        for id in &s.cites {
            if !is_known(self.ground.view, id) {
                out.push(self.block(Gate::Facts, Reason::CitesUnknown { id: id.clone() }));
            }
        }
        for (id, finding) in &self.findings {
            out.extend(self.sources(id, &finding.value));
        }
        out.extend(self.fact_words());
        out
    }

    fn sources(&self, id: &Id, finding: &Finding) -> Vec<Blocker> {
        let state = self.ground.view.state;
        let mut out = Vec::new();
        let mut groups = BTreeSet::new();
        for evidence in &finding.evidence_for {
            match self.ground.view.record(&state.evidence, evidence) {
                Some(version) => {
                    groups.insert(group(evidence, &version.value));
                }
                None => {
                    let (finding, evidence) = (id.clone(), evidence.clone());
                    out.push(self.block(Gate::Facts, Reason::EvidenceMissing { finding, evidence }));
                }
            }
        }
        let need = if finding.standard >= 2 { self.ground.view.charter.facts.independent_sources } else { 1 };
        if groups.len() < need {
            out.push(self.block(Gate::Facts, Reason::TooFewSources { finding: id.clone(), have: groups.len(), need }));
        }
        out
    }

    fn fact_words(&self) -> Vec<Blocker> {
        let standard = self.findings.iter().map(|(_, f)| f.value.standard).min();
        let most = self.ceilings().map(|c| c.facts);
        let reason = |h: &Hit| {
            let Class::Fact { level } = h.class else { return None };
            let (word, instead) = (self.word(h), instead(h));
            // Told first: a stronger finding would not help.
            if let Some(ceiling) = most.filter(|_| self.is_barred(h)) {
                return Some(Reason::AboveCeiling { word, level, ceiling, instead });
            }
            let standard = standard.filter(|s| level > *s && h.standing == Standing::Decides)?;
            Some(Reason::FactTooStrong { word, level, standard, instead })
        };
        self.hits.iter().filter_map(reason).map(|r| self.block(Gate::Facts, r)).collect()
    }

    fn ceilings(&self) -> Option<Ceilings> {
        self.ground.view.charter.ceilings
    }

    /// Whether the charter's own ceilings bar a word. Where there are some, also words that
    /// elsewhere only advise: what may be meant otherwise is said otherwise, and there is no time to ask.
    fn is_barred(&self, hit: &Hit) -> bool {
        self.ceilings().is_some_and(|most| match hit.class {
            Class::Fact { level } => level > most.facts,
            Class::Generality => !most.patterns,
            Class::Law { level } | Class::Crime { level } => level > most.law,
            // Only a court's, under every charter.
            Class::Conviction => false,
        })
    }

    /// Law: rule, elements, and a wording within the ceiling these carry.
    pub fn law(&self) -> Vec<Blocker> {
        let mut out = Vec::new();
        for (id, table) in &self.tables {
            if table.value.rules.is_empty() || table.value.elements.is_empty() {
                out.push(self.block(Gate::Law, Reason::TableEmpty { qualification: (*id).clone() }));
            }
            if !table.value.public {
                out.push(self.block(Gate::Law, Reason::AnnexNotPublic { qualification: (*id).clone() }));
            }
        }
        let looked_at = self.hits.iter().filter(|h| h.standing == Standing::Decides || self.is_barred(h));
        out.extend(looked_at.filter_map(|h| self.law_word(h)).map(|r| self.block(Gate::Law, r)));
        out
    }

    fn law_word(&self, hit: &Hit) -> Option<Reason> {
        let (level, crime) = match hit.class {
            Class::Law { level } => (level, false),
            Class::Crime { level } => (level, true),
            Class::Conviction => return Some(Reason::CourtWord { word: self.word(hit), instead: instead(hit) }),
            Class::Fact { .. } | Class::Generality => return None,
        };
        // Told first, with or without a table: one would not help.
        if let Some(most) = self.ceilings().map(|c| c.law).filter(|_| self.is_barred(hit)) {
            return Some(Reason::LawTooStrong {
                word: self.word(hit),
                level,
                ceiling: most,
                because: [Cap::Charter { level: most }].into(),
                instead: instead_within(hit, most, &self.placed.version.value.lang),
            });
        }
        if level < 2 {
            return None;
        }
        let fitting: Vec<_> = self.tables.iter().filter(|(_, t)| !crime || t.value.crime).collect();
        if fitting.is_empty() {
            let instead = instead_within(hit, 1, &self.placed.version.value.lang);
            let word = self.word(hit);
            return Some(if crime {
                Reason::CrimeWithoutTable { word, instead }
            } else {
                Reason::LawWithoutTable { word, instead }
            });
        }
        let carried = fitting.iter().map(|(_, t)| ceiling(&t.value, self.ground)).max_by_key(|(ceiling, _)| *ceiling);
        let (ceiling, because) = carried.expect("at least one table fits");
        (level > ceiling).then(|| Reason::LawTooStrong {
            word: self.word(hit),
            level,
            ceiling,
            because,
            instead: instead_within(hit, ceiling, &self.placed.version.value.lang),
        })
    }

    /// Precision: the scope shows where people read, and a pattern has a sample.
    pub fn precision(&self) -> Vec<Blocker> {
        let mut out = Vec::new();
        if shows_scope(self.placed.kind()) {
            out.extend(self.scope());
        }
        let barred = self.hits.iter().filter(|h| h.class == Class::Generality && self.is_barred(h));
        out.extend(barred.map(|h| self.block(Gate::Precision, Reason::NoPatterns { word: self.word(h) })));
        // A legal text inherits the sample of the findings its tables qualify.
        let state = self.ground.view.state;
        let qualified = self
            .tables
            .iter()
            .flat_map(|(_, t)| &t.value.findings)
            .filter_map(|id| Some((id, self.ground.view.record(&state.findings, id)?)));
        let sampled = self
            .findings
            .iter()
            .copied()
            .chain(qualified)
            .any(|(_, f)| f.value.sample.as_ref().is_some_and(crate::records::Sample::is_complete));
        if !sampled {
            let words = self.decided().filter(|h| h.class == Class::Generality && !self.is_barred(h));
            out.extend(words.map(|h| self.block(Gate::Precision, Reason::NoSample { word: self.word(h) })));
        }
        out
    }

    /// One of the findings cited must show in the text: a place, a number, a time, or a wording made for it.
    fn scope(&self) -> Option<Blocker> {
        let text = self.placed.version.value.text.to_lowercase();
        let shown =
            self.findings.iter().any(|(_, f)| scope_words(&f.value).iter().any(|w| text.contains(&w.to_lowercase())));
        let (id, finding) = self.findings.first().filter(|_| !shown)?;
        let offer = finding.value.scope.wording.clone();
        Some(self.block(Gate::Precision, Reason::NoScope { finding: (*id).clone(), offer }))
    }

    /// Wording that nobody is stopped by, but somebody should look at.
    pub fn advice(&self) -> Vec<Advice> {
        let carried = self.tables.iter().map(|(_, t)| ceiling(&t.value, self.ground).0).max().unwrap_or(0);
        let worth = |h: &&Hit| match h.class {
            Class::Law { level } | Class::Crime { level } => level > carried.max(1),
            Class::Conviction | Class::Generality => true,
            Class::Fact { level } => self.findings.iter().any(|(_, f)| level > f.value.standard),
        };
        let advises = self.hits.iter().filter(|h| h.standing == Standing::Advises && !self.is_barred(h)).filter(worth);
        let say = |h: &Hit| Advice {
            statement: self.placed.id.clone(),
            start: h.start,
            end: h.end,
            class: class_word(h.class).to_owned(),
            instead: h.proposals.clone(),
        };
        advises.map(say).chain(self.plain_fact()).collect()
    }

    /// What is read alone and states as a fact what its findings hold as a suspicion. Stated as a question and never
    /// decided: whether a sentence without a hedge says too much is for people, and above all for who signs the facts.
    fn plain_fact(&self) -> Option<Advice> {
        let s = &self.placed.version.value;
        let weakest = self.findings.iter().map(|(_, f)| f.value.standard).min()?;
        let asked = shows_scope(self.placed.kind()) && s.kind.asserts() && weakest < PLAIN_FACT;
        let is_plain = || TermBase::for_lang(&s.lang).is_some_and(|base| base.is_plain(&s.text));
        (asked && is_plain()).then(|| Advice {
            statement: self.placed.id.clone(),
            start: 0,
            end: s.text.len(),
            class: Advice::PLAIN_FACT.to_owned(),
            instead: Vec::new(),
        })
    }
}

fn class_word(class: Class) -> &'static str {
    match class {
        Class::Law { .. } => "law",
        Class::Crime { .. } => "crime",
        Class::Conviction => "conviction",
        Class::Fact { .. } => "fact",
        Class::Generality => "generality",
    }
}

fn instead(hit: &Hit) -> String {
    hit.proposals.first().cloned().unwrap_or_default()
}

/// The wording nearest to what was meant that the ceiling allows, by what the term base reads in each proposal.
fn instead_within(hit: &Hit, ceiling: u8, lang: &str) -> String {
    let Some(base) = TermBase::for_lang(lang) else { return instead(hit) };
    let level = |text: &String| {
        let levels = base.scan(text).into_iter().map(|h| match h.class {
            Class::Law { level } | Class::Crime { level } => level,
            Class::Conviction => u8::MAX,
            Class::Fact { .. } | Class::Generality => 0,
        });
        levels.max().unwrap_or(0)
    };
    let fitting = hit.proposals.iter().map(|p| (level(p), p)).filter(|(level, _)| *level <= ceiling);
    // Of several at one level the first: the list begins with the best fit.
    let nearest = fitting.fold(None, |best: Option<(u8, &String)>, next| best.filter(|b| b.0 >= next.0).or(Some(next)));
    nearest.map_or_else(|| instead(hit), |(_, text)| text.clone())
}

/// Evidence of one origin counts once, however often it was reposted (R-EVD-6).
fn group(id: &Id, evidence: &Evidence) -> String {
    if evidence.origin.is_empty() { format!("evidence {id}") } else { format!("origin {}", evidence.origin) }
}

fn is_known(view: &View<'_>, id: &Id) -> bool {
    let s = view.state;
    s.findings.contains_key(id)
        || s.qualifications.contains_key(id)
        || s.contexts.contains_key(id)
        || s.requests.contains_key(id)
}

/// Kinds that are read alone and must therefore carry the scope in their own words.
fn shows_scope(kind: Kind) -> bool {
    matches!(kind, Kind::Headline | Kind::Standfirst | Kind::Lead | Kind::Card | Kind::Number | Kind::Quote)
}

/// Words any of which shows a finding's scope.
fn scope_words(finding: &Finding) -> Vec<String> {
    let mut words = finding.scope.wording.clone();
    words.extend(finding.scope.places.iter().filter(|p| p.chars().count() > 2).cloned());
    if let Some(sample) = &finding.sample {
        words.push(format!("{} {}", sample.n, sample.unit));
    }
    words
}

/// How far a table carries: the lawyer's own standard, the weakest element, an unknown element at most "may", and a
/// short or unanswered request at most the charter's ceiling (domain practice 2.5).
pub fn ceiling(table: &Qualification, ground: &Ground<'_, '_>) -> (u8, BTreeSet<Cap>) {
    let rule = &ground.view.charter.reply;
    let mut caps: Vec<(u8, Cap)> = vec![(table.standard, Cap::Claimed { level: table.standard })];
    for element in &table.elements {
        let silent = element.asked.iter().any(|q| is_unanswered(q, ground.replies));
        match element.level {
            Some(level) if !silent => caps.push((level, Cap::Element { name: element.name.clone(), level })),
            Some(level) => caps.push((level.min(2), Cap::Unknown { name: element.name.clone() })),
            None => caps.push((2, Cap::Unknown { name: element.name.clone() })),
        }
    }
    for (id, result) in ground.replies.iter().filter(|(id, _)| bears_on(table, id, ground.view)) {
        if let Some(level) = result.ceiling(rule.short_ceiling, rule.below_third_ceiling) {
            caps.push((level, Cap::Reply { request: id.clone() }));
        }
    }
    caps.extend(ground.view.charter.ceilings.map(|c| (c.law, Cap::Charter { level: c.law })));
    let lowest = caps.iter().map(|(level, _)| *level).min().unwrap_or(0);
    let lowest_caps: BTreeSet<Cap> =
        caps.into_iter().filter(|(level, _)| *level == lowest).map(|(_, cap)| cap).collect();
    let missing: BTreeSet<Cap> =
        lowest_caps.iter().filter(|c| matches!(c, Cap::Unknown { .. } | Cap::Reply { .. })).cloned().collect();
    // What is missing can be found out; that is the next step, and it isn't hidden behind what is merely modest.
    (lowest, if missing.is_empty() { lowest_caps } else { missing })
}

/// Whether a request bears on a table: an element asks for its answer, or it is about the actor of a finding the table
/// qualifies. One party's silence says nothing of another's reasons.
fn bears_on(table: &Qualification, request: &Id, view: &View<'_>) -> bool {
    let asked = format!("{request}.");
    let about = view.record(&view.state.requests, request).map(|v| v.value.about.as_str());
    let actors =
        table.findings.iter().filter_map(|f| Some(view.record(&view.state.findings, f)?.value.scope.actor.as_str()));
    // A table that names no finding is about whoever was asked.
    table.findings.is_empty()
        || table.elements.iter().flat_map(|e| &e.asked).any(|q| q.starts_with(&asked))
        || actors.into_iter().any(|a| Some(a) == about)
}

/// Whether question `R1.2` went unanswered.
fn is_unanswered(question: &str, replies: &BTreeMap<Id, ReplyResult>) -> bool {
    let Some((request, no)) = question.rsplit_once('.') else { return true };
    let found = request.parse::<Id>().ok().and_then(|id| replies.get(&id));
    let no: Option<u32> = no.parse().ok();
    match (found, no) {
        (Some(result), Some(no)) => result.unanswered.contains(&no) || result.received.is_none(),
        _ => true,
    }
}
