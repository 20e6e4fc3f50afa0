//! What words need beside the values: names of units, clocks, and the statements themselves.

use std::collections::{BTreeMap, BTreeSet};

use nobis_core::acts::Outcome;
use nobis_core::calendar::WorkingHours;
use nobis_core::charter::{ConsentRule, CrisisRule, NoResponse};
use nobis_core::gates::objections;
use nobis_core::ids::Id;
use nobis_core::moment::Moment;
use nobis_core::op::OpId;
use nobis_core::records::Kind;
use nobis_core::trust::Trust;
use nobis_core::view::View;

use super::plain;
use super::texts::{Arg, Texts};
use super::{list, when};

/// Names and clocks for one reader. Persons appear as their pseudonym and their unit, never otherwise.
#[derive(Debug, Clone)]
pub struct Names {
    units: BTreeMap<Id, (String, WorkingHours)>,
    persons: BTreeMap<Id, Id>,
    statements: BTreeMap<Id, Quoted>,
    order: BTreeMap<Id, usize>,
    objections: BTreeMap<OpId, Objected>,
    requests: BTreeMap<Id, WorkingHours>,
    /// Units that were sent the very words of this version.
    sent: BTreeSet<Id>,
    consent: Option<ConsentRule>,
    final_days: usize,
    crisis: Option<CrisisRule>,
    reader: WorkingHours,
}

#[derive(Debug, Clone)]
struct Quoted {
    kind: Kind,
    text: String,
}

#[derive(Debug, Clone)]
struct Objected {
    unit: Id,
    is_upheld: bool,
}

/// What the charter makes of a unit that doesn't answer, as far as people need to know what to do.
pub(super) struct Silence {
    pub(super) passes: bool,
    pub(super) channels: usize,
    pub(super) persons: usize,
    pub(super) days: usize,
    pub(super) cool_off_hours: usize,
}

impl Names {
    /// Names of units and persons; the reader's clock is UTC until [`Names::for_unit`] says whose it is.
    pub fn new(trust: &Trust) -> Self {
        Self {
            units: trust.units.values().map(|u| (u.id.clone(), (u.name.clone(), u.hours))).collect(),
            persons: trust.persons.values().map(|p| (p.id.clone(), p.unit.clone())).collect(),
            statements: BTreeMap::new(),
            order: BTreeMap::new(),
            objections: BTreeMap::new(),
            requests: BTreeMap::new(),
            sent: BTreeSet::new(),
            consent: None,
            final_days: 0,
            crisis: None,
            reader: WorkingHours::plain(),
        }
    }

    /// Names with the statements of an output, its objections, and the clocks of those who were asked to reply.
    pub fn of_view(view: &View<'_>) -> Self {
        let mut names = Self::new(view.trust);
        for placed in &view.statements {
            names = names.with_statement(placed.id, placed.kind(), &placed.version.value.text);
        }
        for (op, o) in objections::of_output(view) {
            let is_upheld = objections::ruling(view, op, o).is_some_and(|(outcome, _)| outcome == Outcome::Upheld);
            names.objections.insert(*op, Objected { unit: o.unit.clone(), is_upheld });
        }
        for (id, register) in &view.state.requests {
            let hours = register.own_heads().first().and_then(|(_, v)| v.value.hours);
            names.requests.extend(hours.map(|h| (id.clone(), h)));
        }
        // Digesting a long text takes a while: only where a delivery says that it was of some version.
        let deliveries = || view.state.deliveries.values().filter(|d| d.act.output == *view.id);
        if deliveries().any(|d| d.act.version.is_some()) {
            let version = Some(view.version());
            names.sent = deliveries().filter(|d| d.act.version == version).map(|d| d.act.unit.clone()).collect();
        }
        names.crisis = view.charter.crisis.clone();
        names.consent = Some(view.charter.consent.clone());
        names.final_days = usize::try_from(view.charter.days(nobis_core::acts::Checkpoint::Final)).unwrap_or(0);
        names
    }

    /// The same, with times on this unit's clock.
    pub fn for_unit(mut self, unit: &Id) -> Self {
        self.reader = self.hours(unit);
        self
    }

    /// The same with one statement more, after the others.
    pub fn with_statement(mut self, id: &Id, kind: Kind, text: &str) -> Self {
        self.order.insert(id.clone(), self.statements.len());
        self.statements.insert(id.clone(), Quoted { kind, text: text.to_owned() });
        self
    }

    /// The name of a unit, or its id where it has none here.
    pub fn unit(&self, id: &Id) -> String {
        plain::clean(self.units.get(id).map_or(id.as_str(), |(name, _)| name)).into_owned()
    }

    /// Names of units, three at most: `Canada, Norway and 5 more`.
    pub fn units<'i>(&self, texts: &Texts, ids: impl IntoIterator<Item = &'i Id>, joined: list::Joined) -> String {
        let names: Vec<String> = ids.into_iter().map(|id| self.unit(id)).collect();
        list::short(texts, &names, 3, joined)
    }

    /// A person by pseudonym and unit.
    pub fn person(&self, texts: &Texts, id: &Id) -> String {
        let person = ("person", Arg::from(id.as_str()));
        match self.persons.get(id) {
            Some(unit) => texts.get("who-person", &[person, ("unit", self.unit(unit).into())]),
            None => texts.get("who-person-alone", &[person]),
        }
    }

    /// The node of a unit: a machine, and nobody of it.
    pub fn node(&self, texts: &Texts, unit: &Id) -> String {
        texts.get("who-node", &[("unit", self.unit(unit).into())])
    }

    /// A statement so that people know it again: `S2, lead: “Ukrainian forces have put …”`.
    pub fn statement(&self, texts: &Texts, id: &Id) -> String {
        let Some(found) = self.statements.get(id) else { return id.to_string() };
        let quote = quoted(texts, &plain::beginning(&found.text));
        let args = [("id", id.as_str().into()), ("kind", texts.word(&found.kind).into()), ("quote", quote.into())];
        texts.get("statement-line", &args)
    }

    /// The words at a place of a statement, with some before and after.
    pub fn around(&self, id: &Id, start: usize, end: usize) -> Option<String> {
        self.statements.get(id).map(|s| plain::around(&s.text, start, end))
    }

    /// The exact words at a place of a statement.
    pub fn words_at(&self, id: &Id, start: usize, end: usize) -> Option<&str> {
        self.statements.get(id)?.text.get(start..end)
    }

    /// Where a word stands in a statement, with some words around it; nothing where the quote of the statement shows
    /// it anyway.
    pub(super) fn place_of(&self, id: &Id, word: &str) -> Option<String> {
        let text = &self.statements.get(id)?.text;
        if word.is_empty() || plain::beginning(text).contains(word) {
            return None;
        }
        let start = text.find(word)?;
        Some(plain::around(text, start, start + word.len()))
    }

    /// Whether a unit was sent the very words of this version, whatever else it is asked about.
    pub(super) fn has_words(&self, unit: &Id) -> bool {
        self.sent.contains(unit)
    }

    /// A statement's place in the text; unknown ones come last.
    pub(super) fn place(&self, id: &Id) -> usize {
        self.order.get(id).copied().unwrap_or(usize::MAX)
    }

    pub(super) fn objector(&self, op: &OpId) -> Option<&Id> {
        self.objections.get(op).map(|o| &o.unit)
    }

    pub(super) fn is_upheld(&self, op: &OpId) -> bool {
        self.objections.get(op).is_some_and(|o| o.is_upheld)
    }

    /// Working days a unit has for the final text; 0 where the charter isn't known.
    pub(super) fn final_days(&self) -> usize {
        self.final_days
    }

    /// The charter's times for a text made in hours, where it is one.
    pub(super) fn crisis(&self) -> Option<&CrisisRule> {
        self.crisis.as_ref()
    }

    pub(super) fn silence(&self) -> Silence {
        let rule = self.consent.as_ref();
        let whole = |n: Option<u32>| usize::try_from(n.unwrap_or(0)).unwrap_or(0);
        Silence {
            passes: rule.is_some_and(|r| r.no_response == NoResponse::PassesLabelled),
            channels: rule.map_or(0, |r| r.no_response_channels),
            persons: rule.map_or(0, |r| r.no_response_persons),
            days: whole(rule.map(|r| r.unreachable_days)),
            cool_off_hours: whole(rule.map(|r| r.cool_off_hours)),
        }
    }

    fn hours(&self, unit: &Id) -> WorkingHours {
        self.units.get(unit).map_or_else(WorkingHours::plain, |(_, hours)| *hours)
    }

    /// The zone of the reader's clock: `UTC+03:00`.
    pub fn zone(&self) -> String {
        when::zone(&self.reader)
    }

    /// A moment on the reader's clock.
    pub fn when(&self, texts: &Texts, at: Moment) -> String {
        when::moment(texts, at, &self.reader)
    }

    /// A moment on a unit's clock, and the reader's where that differs.
    pub fn when_for_unit(&self, texts: &Texts, at: Moment, unit: &Id) -> String {
        when::moment_there(texts, at, &self.hours(unit), &self.reader)
    }

    /// A moment on the clock of whoever got a request for reply, and the reader's where that differs.
    pub fn when_for_request(&self, texts: &Texts, at: Moment, request: &Id) -> String {
        let there = self.requests.get(request).copied().unwrap_or(self.reader);
        when::moment_there(texts, at, &there, &self.reader)
    }

    /// Since when, and how long that is.
    pub fn since(&self, texts: &Texts, since: Moment, now: Moment) -> String {
        when::since(texts, since, now, &self.reader)
    }
}

/// Words between the quotation marks of the language.
pub fn quoted(texts: &Texts, text: &str) -> String {
    texts.get("quoted", &[("text", plain::clean(text).into_owned().into())])
}
