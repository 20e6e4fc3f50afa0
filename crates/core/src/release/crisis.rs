//! What a release says of the crisis it was made in: who declared it, how long everybody had, and what is due.

use crate::gates::crisis;
use crate::ids::Id;
use crate::moment::Moment;
use crate::view::View;

use super::CrisisFact;

/// The crisis that stands at the moment of the view. `had` is from when to when a concerned unit had what it was asked.
pub fn fact<'v>(view: &View<'_>, had: impl Iterator<Item = (&'v Id, Option<(Moment, Moment)>)>) -> Option<CrisisFact> {
    let rule = view.charter.crisis.as_ref()?;
    let standing = crisis::standing(view)?;
    let after = |seconds: i64| view.moment.plus_seconds(seconds);
    let minutes = |(unit, had): (&Id, Option<(Moment, Moment)>)| {
        had.map(|(from, to)| (unit.clone(), (to.unix() - from.unix()).max(0) / 60))
    };
    Some(CrisisFact {
        declared: crisis::events(view, &standing),
        at: standing.at,
        confirm_by: after(i64::from(rule.confirm_days) * 24 * 3600),
        note_by: after(i64::from(rule.note_hours) * 3600),
        minutes: had.filter_map(minutes).collect(),
        counted: standing.by.iter().map(|unit| (unit.clone(), crisis::counted(view, unit))).collect(),
        most: rule.per_quarter,
    })
}

impl CrisisFact {
    /// Whether these facts are what the acts of a release give: the counts may be higher, since what was declared for
    /// other texts isn't here, never lower.
    pub fn agrees_with(&self, computed: &Self) -> bool {
        let enough = |unit: &Id| self.counted.get(unit) >= computed.counted.get(unit);
        self.counted.len() == computed.counted.len()
            && computed.counted.keys().all(enough)
            && Self { counted: computed.counted.clone(), ..self.clone() } == *computed
    }

    /// Units that declared more crises than the charter expects.
    pub fn review(&self) -> Vec<&Id> {
        self.counted.iter().filter(|(_, n)| **n > self.most).map(|(unit, _)| unit).collect()
    }
}
