//! One output as its gates see it: the opening, the plan, the statements in order, and who is concerned.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::sync::OnceLock;

use serde_json::json;

use crate::acts::OutputOpen;
use crate::canon;
use crate::charter::Charter;
use crate::concern::{Concern, PublicFinding, Said, Subject, Why};
use crate::ids::{Digest, Id};
use crate::moment::Moment;
use crate::op::OpId;
use crate::reading::{self, Key, Outline};
use crate::records::{Classes, Kind, Plan, Statement};
use crate::register::{Projected, Register, Version};
use crate::release::Published;
use crate::state::{Signed, State};
use crate::trust::{Trust, Unit};

/// A statement in its place.
pub struct Placed<'a> {
    /// The statement.
    pub id: &'a Id,
    /// The op of the version read.
    pub op: &'a OpId,
    /// The version read.
    pub version: &'a Version<Statement>,
    /// Read first, or cut out and passed on alone. Computed from kind *and* place: calling the first paragraph
    /// "body" doesn't hide it (R-CTX-1 names the first two paragraphs).
    pub prominent: bool,
}

impl<'a> Placed<'a> {
    /// The statement as gates read it.
    pub fn read(&self) -> &'a Projected<Statement> {
        self.version.read(Classes::ALL)
    }

    /// The statement's kind.
    pub fn kind(&self) -> Kind {
        self.version.value.kind
    }
}

/// An output, read from state. Nothing of it changes once it is made, so that what is worked out once stays true.
pub struct View<'a> {
    /// The moment it is looked at.
    pub moment: Moment,
    /// The state it was read from.
    pub state: &'a State,
    /// Units, persons, keys.
    pub trust: &'a Trust,
    /// The output.
    pub id: &'a Id,
    /// The opening op.
    pub open_op: &'a OpId,
    /// The opening.
    pub open: &'a Signed<OutputOpen>,
    /// The charter pinned at the opening.
    pub charter: &'a Charter,
    /// The plan, if there is one.
    pub plan: Option<&'a Version<Plan>>,
    /// The statements in order.
    pub statements: Vec<Placed<'a>>,
    /// Statements (or the output's own id, for the plan) with edits made apart that nobody has settled.
    pub conflicts: BTreeSet<&'a Id>,
    /// Ids in the order that are no statement of this output.
    pub missing: BTreeSet<&'a Id>,
    /// The public part of each finding cited.
    pub findings: BTreeMap<&'a Id, PublicFinding>,
    /// Set when this is the moment of release: windows end now, whatever hour was planned.
    pub at_release: bool,
    /// For verifiers: the outlines a release carries.
    pub outlines: Option<BTreeMap<Key, Outline>>,
    places: BTreeMap<&'a Id, usize>,
    /// Acts that don't count for anything, but where they hold: those whose key signed another act for the same place, and
    /// those of [`State::suspects`].
    pub doubtful: BTreeSet<OpId>,
    /// Of these, acts for which a guardian still waits for a word ([`State::suspects`]).
    pub suspects: BTreeSet<OpId>,
    /// For verifiers: the qualifications the release publishes in its annex.
    annex: BTreeSet<&'a Id>,
    /// Worked out when it is first asked for: it looks through all words of the text.
    concern: OnceLock<Concern>,
}

/// Why an output can't be looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ViewError {
    /// The space has no founding act that can be read.
    NotFounded,
    /// No output has this id.
    NoOutput(Id),
    /// The charter it was opened under isn't in the founding act, or can't be read.
    NoCharter(Digest),
}

impl fmt::Display for ViewError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotFounded => write!(f, "this space has no founding act that can be read"),
            Self::NoOutput(id) => write!(f, "no output is called {id}"),
            Self::NoCharter(digest) => {
                write!(f, "the charter {} is not among those the space was founded with", digest.short())
            }
        }
    }
}

impl std::error::Error for ViewError {}

/// The digest of a version: the opening, and each statement's digest in order.
pub(crate) fn version_of(open: &OpId, output: &Id, statements: &[(&Id, Digest)]) -> Digest {
    canon::digest(&json!({ "open": open, "output": output, "statements": statements }))
}

impl<'a> View<'a> {
    /// Reads an output.
    ///
    /// # Errors
    /// See [`ViewError`].
    pub fn new(state: &'a State, id: &Id, moment: Moment) -> Result<Self, ViewError> {
        let mut view = Self::empty(state, id, moment)?;
        let plans = state.plan_heads(view.id);
        view.plan = plans.first().map(|(_, v)| *v);
        if plans.len() > 1 {
            view.conflicts.insert(view.id);
        }
        view.place(view.plan.map_or(&[], |p| &p.value.order));
        view.read_findings();
        Ok(view)
    }

    /// Reads an output at the moment of its release: who seals earlier than planned gives shorter windows.
    ///
    /// # Errors
    /// See [`ViewError`].
    pub fn at_release(state: &'a State, id: &Id, moment: Moment) -> Result<Self, ViewError> {
        let mut view = Self::new(state, id, moment)?;
        view.at_release = true;
        Ok(view)
    }

    /// Reads an output as a verifier does, who has the acts of a release but neither plan nor findings: the order and
    /// the public part of the findings are those the release publishes, and the outlines those it carries.
    ///
    /// # Errors
    /// See [`ViewError`].
    pub fn published(
        state: &'a State,
        published: &'a Published,
        order: &'a [Id],
        outlines: BTreeMap<Key, Outline>,
    ) -> Result<Self, ViewError> {
        let mut view = Self::empty(state, &published.about.output, published.about.sealed)?;
        view.place(order);
        view.findings = published.findings.iter().map(|(id, f)| (id, f.value.clone())).collect();
        view.annex = published.annex.keys().collect();
        view.outlines = Some(outlines);
        Ok(view)
    }

    fn empty(state: &'a State, id: &Id, moment: Moment) -> Result<Self, ViewError> {
        let trust = state.trust().ok_or(ViewError::NotFounded)?;
        let (id, _) = state.opened.get_key_value(id).ok_or_else(|| ViewError::NoOutput(id.clone()))?;
        let (open_op, open) = state.output(id).ok_or_else(|| ViewError::NoOutput(id.clone()))?;
        let charter = state.charter(&open.act.charter).ok_or(ViewError::NoCharter(open.act.charter))?;
        let all = state.suspects();
        let waits = |recheck: &OpId| state.check_ins_of(recheck).next().is_none();
        let suspects = all.iter().filter(|(_, recheck)| waits(recheck)).map(|(op, _)| *op).collect();
        Ok(Self {
            moment,
            state,
            trust,
            id,
            open_op,
            open,
            charter,
            plan: None,
            statements: Vec::new(),
            places: BTreeMap::new(),
            conflicts: BTreeSet::new(),
            missing: BTreeSet::new(),
            findings: BTreeMap::new(),
            at_release: false,
            outlines: None,
            doubtful: state.equivocations().values().flatten().chain(all.keys()).copied().collect(),
            suspects,
            annex: BTreeSet::new(),
            concern: OnceLock::new(),
        })
    }

    fn place(&mut self, order: &'a [Id]) {
        let mut paragraphs = 0;
        let mut placed = BTreeSet::new();
        for id in order {
            let heads = self.state.statement_heads(self.id, id);
            let Some((op, version)) =
                heads.first().copied().filter(|(_, v)| v.value.output == *self.id && placed.insert(id))
            else {
                self.missing.insert(id);
                continue;
            };
            if heads.len() > 1 {
                self.conflicts.insert(id);
            }
            let kind = version.value.kind;
            let paragraph = matches!(kind, Kind::Lead | Kind::Body | Kind::Legal | Kind::Context);
            paragraphs += usize::from(paragraph);
            let prominent = kind.is_prominent() || (paragraph && kind != Kind::Context && paragraphs <= 2);
            self.places.insert(id, self.statements.len());
            self.statements.push(Placed { id, op, version, prominent });
        }
    }

    fn read_findings(&mut self) {
        let cited: BTreeSet<&'a Id> = self.statements.iter().flat_map(|s| &s.version.value.cites).collect();
        for id in cited {
            let Some(version) = self.record(&self.state.findings, id) else { continue };
            let evidence = version.value.evidence_for.iter().chain(&version.value.evidence_against);
            let records = evidence.filter_map(|e| self.record(&self.state.evidence, e));
            let suppliers = records.filter_map(|e| e.value.supplied_by.clone()).collect();
            self.findings.insert(id, PublicFinding::of(&version.value, suppliers));
        }
    }

    /// The digest of this version: the opening, and each statement's digest in order.
    pub fn version(&self) -> Digest {
        let statements: Vec<_> = self.statements.iter().map(|s| (s.id, s.read().digest)).collect();
        version_of(self.open_op, self.id, &statements)
    }

    /// Where a statement stands.
    pub fn position(&self, id: &Id) -> Option<usize> {
        self.places.get(id).copied()
    }

    /// One statement.
    pub fn statement(&self, id: &Id) -> Option<&Placed<'a>> {
        Some(&self.statements[self.position(id)?])
    }

    /// One statement as concern sees it.
    fn said<'s>(&'s self, s: &Placed<'a>) -> Said<'s> {
        let cites = &s.version.value.cites;
        let findings = cites.iter().filter_map(|id| self.findings.get_key_value(id)).map(|(id, f)| (*id, f)).collect();
        Said { id: s.id, text: &s.version.value.text, findings }
    }

    /// What the output was opened as, for concern.
    fn subject(&self) -> Subject<'a> {
        let declared = self.state.declared.about(self.id);
        Subject {
            owner: &self.open.unit,
            countries: &self.open.act.countries,
            criticises: &self.open.act.criticises,
            declared: declared.map(|(op, d)| (&d.unit, *op)).collect(),
        }
    }

    fn concern(&self) -> &Concern {
        let look = || {
            let said: Vec<_> = self.statements.iter().map(|s| self.said(s)).collect();
            Concern::of(self.trust, &self.subject(), &said)
        };
        self.concern.get_or_init(look)
    }

    /// Every concerned unit, and why.
    pub fn concerned(&self) -> &BTreeMap<Id, BTreeSet<Why>> {
        &self.concern().units
    }

    /// Whether a concerned unit answers for this statement: it touches the unit, or is read first or cut out, and so
    /// speaks for the whole text.
    pub fn answers_for(&self, unit: &Unit, placed: &Placed<'_>) -> bool {
        placed.prominent || self.position(placed.id).is_some_and(|place| self.concern().touches(&unit.id, place))
    }

    /// Whether the output criticises this unit's own state.
    pub fn own_state(&self, unit: &Unit) -> bool {
        self.concern().own_state(unit)
    }

    /// What a question reads. A verifier's view answers from the outlines the release carries, once it has checked
    /// them against what is public.
    pub fn outline(&self, key: Key) -> Outline {
        match &self.outlines {
            None => reading::read(self, key),
            Some(given) => {
                let empty = || Outline {
                    conflicts: BTreeSet::new(),
                    key: key.clone(),
                    items: BTreeMap::new(),
                    authors: BTreeSet::new(),
                    since: self.open.at,
                };
                given.get(&key).cloned().unwrap_or_else(empty)
            }
        }
    }

    /// Whether an id is a legal qualification: one that is here, or one the release publishes in its annex.
    pub fn is_table(&self, id: &Id) -> bool {
        self.state.qualifications.contains_key(id) || self.annex.contains(id)
    }

    /// Whether a unit belongs to the author's line: it opened the output, or writes it.
    pub fn is_line(&self, unit: &Id) -> bool {
        self.state.may_edit(self.id, unit)
    }

    /// The versions of a record that count for this output: those of its own line, and of others only where the line
    /// has none. So nobody outside can put a record in the place of one the text rests on.
    pub fn heads<T>(&self, records: &'a BTreeMap<Id, Register<T>>, id: &Id) -> Vec<(&'a OpId, &'a Version<T>)> {
        let all = records.get(id).map_or_else(Vec::new, Register::own_heads);
        let own: Vec<_> = all.iter().copied().filter(|(_, v)| self.is_line(&v.unit)).collect();
        if own.is_empty() { all } else { own }
    }

    /// The version of a record to read: the first of [`View::heads`]; more than one is a conflict its gates report.
    pub fn record<T>(&self, records: &'a BTreeMap<Id, Register<T>>, id: &Id) -> Option<&'a Version<T>> {
        self.heads(records, id).first().map(|(_, v)| *v)
    }

    /// The units that wrote some record of this id: they settle a conflict over it.
    pub fn owners_of(&self, id: &Id) -> BTreeSet<Id> {
        fn units<T>(records: &BTreeMap<Id, Register<T>>, id: &Id) -> Vec<Id> {
            records.get(id).map_or_else(Vec::new, |r| r.versions().map(|(_, v)| v.unit.clone()).collect())
        }
        let s = self.state;
        let mut all: BTreeSet<Id> = units(&s.findings, id).into_iter().collect();
        all.extend(units(&s.evidence, id));
        all.extend(units(&s.qualifications, id));
        all.extend(units(&s.contexts, id));
        all.extend(units(&s.consents, id));
        all.extend(units(&s.risks, id));
        all.extend(units(&s.forecasts, id));
        all.extend(units(&s.requests, id));
        all.extend(units(&s.standards, id));
        all
    }

    /// The records the author's line keeps. What others keep informs the signers, and puts nothing in the way: who
    /// wants to stop a text objects.
    pub fn line_records<T>(&self, records: &'a BTreeMap<Id, Register<T>>) -> Vec<(&'a Id, &'a Version<T>)> {
        let own = |id: &'a Id| Some((id, self.record(records, id).filter(|v| self.is_line(&v.unit))?));
        records.keys().filter_map(own).collect()
    }

    /// The records of this sort that stop and start the clock of a gate: those of the author's line, and of units the
    /// text concerns. A third unit's record can be read by everybody, and makes nobody sign again: whoever wants to
    /// stop a text objects, with a ground and reasons.
    pub fn heard_records<T>(&self, records: &'a BTreeMap<Id, Register<T>>) -> Vec<(&'a Id, &'a Version<T>)> {
        let heard = |unit: &Id| self.is_line(unit) || self.concerned().contains_key(unit);
        let of = |id: &'a Id| Some((id, self.record(records, id).filter(|v| heard(&v.unit))?));
        records.keys().filter_map(of).collect()
    }

    /// The unit that opened the output: the author's line.
    pub fn owner(&self) -> &'a Id {
        &self.open.unit
    }
}
