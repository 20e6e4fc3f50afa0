//! Who signs what is imported. It matters: nobody signs a gate over what they wrote.

use std::collections::{BTreeMap, BTreeSet};

use nobis_core::ids::Id;
use nobis_core::trust::Seat;

use super::fields::{Row, Source};
use super::problem::CaseProblem;
use super::units::known;
use super::{OutputSpec, PersonSpec};

/// Kinds of records as `[authors]` names them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum RecordKind {
    /// The opening of the output.
    Output,
    /// Statements.
    Statement,
    /// The plan.
    Plan,
    /// Evidence.
    Evidence,
    /// Findings.
    Finding,
    /// Legal qualifications.
    Law,
    /// Context items.
    Context,
    /// Consents of persons.
    Consent,
    /// Risks.
    Risk,
    /// Misuse forecasts.
    Forecast,
    /// The same-standard record.
    SameStandard,
    /// Requests for reply, their receipts and replies.
    Reply,
}

impl RecordKind {
    /// Every kind.
    pub const ALL: [Self; 12] = [
        Self::Output,
        Self::Statement,
        Self::Plan,
        Self::Evidence,
        Self::Finding,
        Self::Law,
        Self::Context,
        Self::Consent,
        Self::Risk,
        Self::Forecast,
        Self::SameStandard,
        Self::Reply,
    ];

    /// The word under `[authors]`.
    pub fn word(self) -> &'static str {
        match self {
            Self::Output => "output",
            Self::Statement => "statement",
            Self::Plan => "plan",
            Self::Evidence => "evidence",
            Self::Finding => "finding",
            Self::Law => "law",
            Self::Context => "context",
            Self::Consent => "consent",
            Self::Risk => "risk",
            Self::Forecast => "forecast",
            Self::SameStandard => "same_standard",
            Self::Reply => "reply",
        }
    }

    /// Seats that may write such a record; core refuses the act of anybody else.
    fn seats(self) -> &'static [Seat] {
        use Seat::{Context, Custodian, Legal, Media, Researcher, Safety, Section};
        match self {
            Self::Output | Self::Statement | Self::Plan => &[Researcher, Media, Section],
            Self::Evidence | Self::Finding | Self::Consent => &[Researcher, Custodian, Section],
            Self::Law => &[Legal, Researcher],
            Self::Context | Self::SameStandard => &[Researcher, Context, Legal, Section],
            Self::Risk | Self::Forecast => &[Researcher, Custodian, Legal, Context, Safety, Section, Media],
            Self::Reply => &[Researcher, Media, Legal, Section],
        }
    }
}

/// Who signs each kind of record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Authors {
    default: Id,
    by_kind: BTreeMap<RecordKind, Id>,
}

impl Authors {
    /// Who signs records of a kind.
    pub fn of(&self, kind: RecordKind) -> &Id {
        self.by_kind.get(&kind).unwrap_or(&self.default)
    }
}

/// Whether a person holds one of these seats; otherwise the words for the message.
pub(super) fn holds(person: &PersonSpec, seats: &[Seat]) -> Result<(), String> {
    if seats.iter().any(|s| person.seats.contains(s)) {
        return Ok(());
    }
    Err(seats.iter().map(|s| s.word()).collect::<BTreeSet<_>>().into_iter().collect::<Vec<_>>().join(", "))
}

/// Reads `[authors]`. Left out, everything is signed by the first researcher of the unit that opens the output.
pub(super) fn parse(
    row: Option<Row<'_>>,
    output: &OutputSpec,
    persons: &[PersonSpec],
    source: &Source<'_>,
    out: &mut Vec<CaseProblem>,
) -> Option<Authors> {
    let line = row.as_ref().map(|r| r.line);
    let problem = |field: &str, code| CaseProblem::new(source.file, code).at(line).field(field);
    let named: BTreeMap<String, Id> = row.map_or_else(|| Some(BTreeMap::new()), |row| row.read(source, out))?;
    let mut by_kind = BTreeMap::new();
    let mut default = None;
    let mut is_whole = true;
    for (word, id) in named {
        if !persons.iter().any(|p| p.id == id) {
            let known = known(persons.iter().map(|p| &p.id));
            out.push(problem(&word, "case-unknown-person").with("id", &id).with("known", known));
            is_whole = false;
        } else if word == "default" {
            default = Some(id);
        } else if let Some(kind) = RecordKind::ALL.into_iter().find(|k| k.word() == word) {
            by_kind.insert(kind, id);
        } else {
            let known = RecordKind::ALL.map(RecordKind::word).join(", ");
            let known = format!("default, {known}");
            out.push(problem("authors", "case-author-kind").with("value", word).with("known", known));
            is_whole = false;
        }
    }
    let first = || persons.iter().find(|p| p.unit == output.unit && p.seats.contains(&Seat::Researcher));
    let Some(default) = default.or_else(|| first().map(|p| p.id.clone())) else {
        if is_whole {
            out.push(problem("authors", "case-no-author").with("unit", &output.unit));
        }
        return None;
    };
    let authors = Authors { default, by_kind };
    for kind in RecordKind::ALL {
        let Some(person) = persons.iter().find(|p| p.id == *authors.of(kind)) else { continue };
        if let Err(seats) = holds(person, kind.seats()) {
            out.push(problem(kind.word(), "case-seat").with("person", &person.id).with("seats", seats));
        }
    }
    let opener = persons.iter().find(|p| p.id == *authors.of(RecordKind::Output))?;
    if opener.unit != output.unit {
        // The unit of whoever signs the opening is the unit that opens: the two can't differ.
        out.push(problem("output", "case-no-author").with("unit", &output.unit));
    }
    is_whole.then_some(authors)
}
