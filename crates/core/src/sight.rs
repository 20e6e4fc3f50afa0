//! Sight: what of a space a person may see, by their seats and their unit.
//!
//! The least that a person's task needs, in the smallest circle (design.md 1.5). Everybody who takes part sees the
//! text and the process: who was asked, who answered, what waits. What lies behind is for those who must weigh it. A
//! unit that is concerned sees the findings, the text and who could be harmed, and its own evidence; the evidence of
//! others stays with those who sign facts and law (charter P2, need-to-know). Whoever carries out a release sees none of
//! it: they decide nothing, so they need nothing.

use std::collections::BTreeSet;

use crate::ids::Id;
use crate::trust::{Person, Seat};

/// What there is to see. Every page, list, search and export asks for one of these.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum What {
    /// Texts, their versions, gates, deliveries, charters, units, who did what and when.
    Process,
    /// Findings, legal tables, contexts, requests for reply, same-standard records.
    Findings,
    /// Risks and misuse forecasts: who could be harmed, and through which sentence. For the units that write or are
    /// concerned, and for safety reviewers of all, one of whom signs that nobody is put in danger unseen.
    Risks,
    /// What people argued: objections, concerns, answers, rulings, withdrawals.
    Arguments,
}

impl What {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Process, Self::Findings, Self::Risks, Self::Arguments];
}

/// The eyes of one person in one space.
#[derive(Debug, Clone)]
pub struct Eyes {
    unit: Id,
    seats: BTreeSet<Seat>,
    /// Whether the person's unit opened or writes a text of this space.
    writes: bool,
    /// Whether the person's unit is concerned by a text it doesn't write.
    concerned: bool,
}

impl Eyes {
    /// The eyes of a person, given whether their unit writes a text of this space, and whether one concerns it.
    pub fn of(person: &Person, writes: bool, concerned: bool) -> Self {
        let concerned = concerned && !writes;
        Self { unit: person.unit.clone(), seats: person.seats.clone(), writes, concerned }
    }

    fn sits(&self, seats: &[Seat]) -> bool {
        seats.iter().any(|s| self.seats.contains(s))
    }

    /// Whether this person may see things of this sort at all.
    pub fn may(&self, what: What) -> bool {
        use Seat::{Context, Custodian, Legal, Media, Panel, Researcher, Safety, Section};
        let works = self.sits(&[Researcher, Custodian, Legal, Context, Safety, Section, Media]);
        match what {
            What::Process => !self.seats.is_empty(),
            What::Findings | What::Arguments => works || self.sits(&[Panel]),
            What::Risks => works && (self.writes || self.concerned || self.sits(&[Safety])),
        }
    }

    /// A record of evidence kept by one unit and supplied by another. Its own unit's people see it; of the rest those
    /// who may have to sign what rests on it, unless their unit is a concerned one.
    pub fn evidence(&self, kept_by: &Id, supplied_by: Option<&Id>) -> bool {
        use Seat::{Custodian, Legal, Researcher, Section};
        let own = *kept_by == self.unit || supplied_by == Some(&self.unit);
        let weighs = self.sits(&[Researcher, Custodian, Legal]);
        (own && (weighs || self.sits(&[Section]))) || (weighs && !self.concerned)
    }

    /// What a person agreed to: seen by those of its own unit who speak with witnesses or keep what they gave.
    pub fn person_consent(&self, kept_by: &Id) -> bool {
        *kept_by == self.unit && self.sits(&[Seat::Researcher, Seat::Custodian, Seat::Safety])
    }

    /// Who is in danger and how: the unit that raised the alert, and safety reviewers of every unit, one of whom must
    /// see it dealt with. That there is an alert, and by which unit, everybody sees.
    pub fn alert(&self, raised_by: &Id) -> bool {
        (*raised_by == self.unit && self.may(What::Risks)) || self.sits(&[Seat::Safety])
    }

    /// The unit.
    pub fn unit(&self) -> &Id {
        &self.unit
    }

    /// Whether the person's unit writes a text of this space.
    pub fn writes(&self) -> bool {
        self.writes
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id(text: &str) -> Id {
        text.parse().expect("ids in tests are ids")
    }

    fn eyes(unit: &str, seats: &[Seat]) -> Eyes {
        let person =
            Person { id: id("p"), unit: id(unit), seats: seats.iter().copied().collect(), keys: BTreeSet::new() };
        Eyes::of(&person, unit == "is", ["ua", "is"].contains(&unit))
    }

    #[test]
    fn who_carries_out_a_release_sees_the_process_and_nothing_behind_it() {
        let officer = eyes("is", &[Seat::Release]);
        assert_eq!(What::ALL.map(|w| officer.may(w)), [true, false, false, false]);
        assert!(!officer.evidence(&id("is"), None) && !officer.person_consent(&id("is")) && !officer.alert(&id("is")));
    }

    #[test]
    fn the_panel_weighs_arguments_and_learns_nothing_of_who_is_in_danger() {
        let member = eyes("pa", &[Seat::Panel]);
        assert_eq!(What::ALL.map(|w| member.may(w)), [true, true, false, true]);
        assert!(!member.evidence(&id("is"), None) && !member.alert(&id("ua")));
    }

    #[test]
    fn a_concerned_unit_sees_its_own_evidence_and_no_other() {
        for seat in [Seat::Section, Seat::Researcher, Seat::Custodian, Seat::Legal] {
            let theirs = eyes("ua", &[seat]);
            assert!(theirs.evidence(&id("is"), Some(&id("ua"))), "{seat:?}");
            assert!(!theirs.evidence(&id("is"), None) && !theirs.evidence(&id("is"), Some(&id("no"))), "{seat:?}");
            assert!(theirs.may(What::Risks), "the safety sheet is for them");
        }
        assert!(!eyes("ke", &[Seat::Section, Seat::Context]).may(What::Risks), "and for nobody who only looks on");
        assert!(eyes("ke", &[Seat::Safety]).may(What::Risks));
        assert!(eyes("ke", &[Seat::Custodian]).evidence(&id("is"), None), "whoever signs facts sees what they rest on");
        assert!(!eyes("ke", &[Seat::Media]).evidence(&id("is"), None));
    }

    #[test]
    fn what_a_person_agreed_to_stays_in_the_unit_that_spoke_to_them() {
        assert!(eyes("is", &[Seat::Researcher]).person_consent(&id("is")));
        for (unit, seat) in [("is", Seat::Media), ("is", Seat::Legal), ("ke", Seat::Researcher), ("ua", Seat::Safety)] {
            assert!(!eyes(unit, &[seat]).person_consent(&id("is")), "{unit} {seat:?}");
        }
    }

    #[test]
    fn who_is_in_danger_is_told_to_safety_reviewers_and_to_the_unit_that_warned() {
        assert!(eyes("no", &[Seat::Safety]).alert(&id("ua")) && eyes("ua", &[Seat::Section]).alert(&id("ua")));
        assert!(!eyes("is", &[Seat::Researcher]).alert(&id("ua")), "the author's line learns that there is one");
    }

    #[test]
    fn without_a_seat_there_is_nothing_to_see() {
        let nobody = eyes("is", &[]);
        assert!(What::ALL.iter().all(|w| !nobody.may(*w)) && !nobody.evidence(&id("is"), None));
    }
}
