//! The way of a text from nothing to its release: what is done, and the one step that comes next.
//!
//! A pure function of the state and the report, like what waits for a person: the steps are not a rule, only the order
//! in which most people would take them. Whoever leaves the order finds it again from wherever they are.

use std::collections::{BTreeMap, BTreeSet};

use nobis_core::acts::{Checkpoint, Level};
use nobis_core::ids::Id;
use nobis_core::reading::{Gate, Key};
use nobis_core::report::{Blocker, Engagement, Reason, Report};
use nobis_core::state::State;
use nobis_core::trust::{Person, Seat, Trust};

use super::waits::{self, Task};

/// A step of the way, in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// Something is recorded as evidence.
    Evidence,
    /// Something is claimed on it.
    Finding,
    /// A text is opened.
    Open,
    /// It has words.
    Draft,
    /// Each statement rests on something.
    Cite,
    /// The words are within what was found.
    Words,
    /// Hour, places, people told before.
    Plan,
    /// The same standard was asked of others.
    Standard,
    /// Who could be harmed, and who would misuse it.
    Risk,
    /// Those accused are asked.
    Ask,
    /// Concerned units have the version.
    Send,
    /// Alerts and objections are answered.
    Answer,
    /// People sign the gates.
    Sign,
    /// It goes out.
    Seal,
}

impl Step {
    /// All of them.
    pub const ALL: [Self; 14] = [
        Self::Evidence,
        Self::Finding,
        Self::Open,
        Self::Draft,
        Self::Cite,
        Self::Words,
        Self::Plan,
        Self::Standard,
        Self::Risk,
        Self::Ask,
        Self::Send,
        Self::Answer,
        Self::Sign,
        Self::Seal,
    ];

    /// The end of its messages' names.
    pub fn word(self) -> &'static str {
        match self {
            Self::Evidence => "evidence",
            Self::Finding => "finding",
            Self::Open => "open",
            Self::Draft => "draft",
            Self::Cite => "cite",
            Self::Words => "words",
            Self::Plan => "plan",
            Self::Standard => "standard",
            Self::Risk => "risk",
            Self::Ask => "ask",
            Self::Send => "send",
            Self::Answer => "answer",
            Self::Sign => "sign",
            Self::Seal => "seal",
        }
    }

    /// The step at which something in the way is cleared.
    pub fn of(reason: &Reason) -> Self {
        match reason {
            Reason::CitesNothing | Reason::CitesUnknown { .. } => Self::Cite,
            Reason::NoPlan => Self::Draft,
            Reason::NoHour | Reason::NoDistribution | Reason::NoStakeholders | Reason::NoPurpose => Self::Plan,
            Reason::NoSameStandard | Reason::SameStandardIncomplete { .. } => Self::Standard,
            Reason::NoRisk
            | Reason::RiskIncomplete { .. }
            | Reason::RiskOverdue { .. }
            | Reason::NoForecast
            | Reason::NoRebuttal { .. } => Self::Risk,
            Reason::NobodyAsked { .. }
            | Reason::RequestNotReceived { .. }
            | Reason::WindowShort { .. }
            | Reason::ExceptionNotDisclosed { .. } => Self::Ask,
            Reason::NotDelivered { .. } | Reason::NotReceipted { .. } => Self::Send,
            Reason::Alert { .. }
            | Reason::ObjectionUnanswered { .. }
            | Reason::ObjectionHolds { .. }
            | Reason::WithdrawalWaits { .. } => Self::Answer,
            Reason::Unsigned
            | Reason::Stale { .. }
            | Reason::CheckInWaits { .. }
            | Reason::SignedTooLongAgo { .. }
            | Reason::WindowRuns { .. }
            | Reason::NoResponse { .. }
            | Reason::Refused { .. }
            | Reason::NotClear { .. } => Self::Sign,
            // What is left is mended in the words, or in the records they rest on.
            _ => Self::Words,
        }
    }
}

/// What to do, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Doing {
    /// The form of the step itself.
    Step(Step),
    /// Something in the way.
    Mend(Blocker),
    /// Something that waits for a person.
    Task(Task),
    /// All that waits for one person's signature, but the consent of their unit.
    SignAll,
}

/// The step that comes next.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Next {
    /// Which.
    pub step: Step,
    /// What is to be done.
    pub doing: Doing,
    /// Who can, best first; nobody where only time does.
    pub who: Vec<Id>,
}

/// How far a text has come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Way {
    /// The steps there are, and whether each is done.
    pub steps: Vec<(Step, bool)>,
    /// What comes next; nothing once the version is sealed.
    pub next: Option<Next>,
}

/// What the release will say of a unit's part in the work, unless it is mended in time. Nothing waits for it, so nobody
/// comes past it by clearing what stands in the way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Owed {
    /// The unit.
    pub unit: Id,
    /// Points of the charter at which it was not reached yet, and whether there is still something to send there.
    pub points: Vec<(Checkpoint, bool)>,
    /// What was promised, and the less that is proved.
    pub less: Option<(Level, Option<Level>)>,
}

/// What is owed to units beside the final text, which is a step of its own.
pub fn owed(report: &Report, has_words: bool) -> Vec<Owed> {
    let in_time = |point: Checkpoint| match point {
        Checkpoint::Concept | Checkpoint::Mission | Checkpoint::Findings => !has_words,
        Checkpoint::Text | Checkpoint::Final | Checkpoint::ReleasePlan => has_words,
    };
    let of_unit = |e: &Engagement| Owed {
        unit: e.unit.clone(),
        points: e.not_reached.iter().filter(|c| **c != Checkpoint::Final).map(|c| (*c, in_time(*c))).collect(),
        less: e.promised.filter(|promised| e.delivered < Some(*promised)).map(|promised| (promised, e.delivered)),
    };
    let owes = |o: &Owed| !o.points.is_empty() || o.less.is_some();
    report.engagement.iter().map(of_unit).filter(owes).collect()
}

/// Whose eyes look: who reads, and whom they can play in a rehearsal.
pub struct Looker<'l> {
    /// The reader.
    pub person: &'l Person,
    /// Persons whose keys open without a passphrase.
    pub plays: &'l [Id],
}

/// The way of a text, or of a space that has none yet.
pub fn way(state: &State, trust: &Trust, report: Option<&Report>, has_words: bool, looker: &Looker<'_>) -> Way {
    let blockers: Vec<&Blocker> = report.map_or_else(Vec::new, |r| r.blockers().collect());
    let mine = |step: Step| blockers.iter().filter(move |b| Step::of(&b.reason) == step).copied();
    let is_done = |step: Step| match step {
        Step::Evidence => !state.evidence.is_empty(),
        Step::Finding => !state.findings.is_empty(),
        Step::Open => report.is_some(),
        Step::Draft => has_words,
        Step::Seal => report.is_some_and(|r| is_sealed(state, r)),
        // What is asked of the text as a whole can be done before there are words.
        Step::Plan | Step::Standard | Step::Risk => report.is_some() && mine(step).next().is_none(),
        _ => has_words && mine(step).next().is_none(),
    };
    // Steps that most texts don't have stand in the list only where they are asked.
    let is_asked = |step: Step| match step {
        Step::Words | Step::Answer => mine(step).next().is_some(),
        Step::Ask => !state.requests.is_empty() || mine(step).next().is_some(),
        Step::Send => report.is_none_or(|r| r.gates.iter().any(|g| matches!(g.key, Key::Unit(..)))),
        _ => true,
    };
    let steps: Vec<(Step, bool)> = Step::ALL.into_iter().filter(|s| is_asked(*s)).map(|s| (s, is_done(s))).collect();
    let is_over = steps.last().is_some_and(|(_, done)| *done);
    let open = steps.iter().find(|(_, done)| !done).map(|(step, _)| *step).filter(|_| !is_over);
    let next = open.map(|step| next(state, trust, report, step, mine(step).collect(), looker));
    Way { steps, next }
}

/// Whether the very version the report is on has been sealed.
pub fn is_sealed(state: &State, report: &Report) -> bool {
    state.sealed.about(&report.output).any(|(_, s)| s.act.version == report.version)
}

fn next(
    state: &State,
    trust: &Trust,
    report: Option<&Report>,
    step: Step,
    blockers: Vec<&Blocker>,
    looker: &Looker<'_>,
) -> Next {
    let with = |doing: Doing, who: Vec<Id>| Next { step, doing, who };
    let Some(report) = report else {
        return with(Doing::Step(step), sorted(trust, looker, |p| begins(step, p), |_| 0));
    };
    let writes = |p: &Person| begins(step, p) && state.may_edit(&report.output, &p.unit);
    if matches!(step, Step::Evidence | Step::Finding | Step::Open | Step::Draft) {
        return with(Doing::Step(step), sorted(trust, looker, writes, |_| 0));
    }
    let fits = |t: &Task| match step {
        Step::Send => matches!(t, Task::Deliver(_) | Task::Receipt(_)),
        Step::Answer => matches!(t, Task::Look(_) | Task::Answer(_) | Task::LetGo(_)),
        Step::Sign => matches!(t, Task::Sign(..)),
        _ => step == Step::Seal && *t == Task::Seal,
    };
    let tasks = |p: &Person| -> Vec<Task> { waits::tasks(state, report, p).into_iter().filter(&fits).collect() };
    if matches!(step, Step::Send | Step::Answer | Step::Sign | Step::Seal) {
        // Whoever can do it themselves needs no list of others; a long text has thousands of questions to go through.
        let mine = tasks(looker.person);
        if !mine.is_empty() {
            return with(doing(mine), vec![looker.person.id.clone()]);
        }
        let all: BTreeMap<&Id, Vec<Task>> = trust.persons.values().map(|p| (&p.id, tasks(p))).collect();
        let count = |p: &Person| all.get(&p.id).map_or(0, Vec::len);
        let who = sorted(trust, looker, |p| count(p) > 0, count);
        if let Some(best) = who.first().and_then(|id| all.get(id)) {
            return with(doing(best.clone()), who);
        }
    }
    // What the reader can mend comes before what others can.
    let can = |b: &Blocker| sorted(trust, looker, |p| waits::is_for(p, b), |_| 0);
    let mut all: Vec<_> = blockers.into_iter().take(WEIGHED_MAX).map(|b| (b, can(b))).collect();
    all.sort_by_key(|(_, who)| who.first() != Some(&looker.person.id));
    match all.into_iter().next() {
        Some((b, who)) => with(Doing::Mend(b.clone()), who),
        None => with(Doing::Step(step), sorted(trust, looker, writes, |_| 0)),
    }
}

/// Things of one step among which the reader's own is looked for: one of forty is as good a next step as any.
const WEIGHED_MAX: usize = 40;

/// What a person does of their tasks at a step. Their unit's consent stands alone: it is answered in other words.
fn doing(tasks: Vec<Task>) -> Doing {
    let plain = tasks.iter().filter(|t| matches!(t, Task::Sign(gate, ..) if *gate != Gate::Consent)).count();
    let consent = tasks.iter().find(|t| matches!(t, Task::Sign(Gate::Consent, ..))).cloned();
    match consent.or_else(|| tasks.into_iter().next()) {
        Some(Task::Sign(gate, ..)) if gate != Gate::Consent && plain > 1 => Doing::SignAll,
        Some(task) => Doing::Task(task),
        None => Doing::Step(Step::Sign),
    }
}

/// Whose seat begins a step that no report asks for yet.
fn begins(step: Step, person: &Person) -> bool {
    let any = |seats: &[Seat]| seats.iter().any(|s| person.seats.contains(s));
    match step {
        Step::Evidence | Step::Finding => any(&[Seat::Researcher, Seat::Custodian, Seat::Section]),
        Step::Seal => any(&[Seat::Release]),
        _ => any(&[Seat::Researcher, Seat::Media, Seat::Section]),
    }
}

/// The persons who can, the reader first, then those the reader can play, then who clears most.
fn sorted(
    trust: &Trust,
    looker: &Looker<'_>,
    can: impl Fn(&Person) -> bool,
    clears: impl Fn(&Person) -> usize,
) -> Vec<Id> {
    let plays: BTreeSet<&Id> = looker.plays.iter().collect();
    let place = |p: &Person| (p.id != looker.person.id, !plays.contains(&p.id), usize::MAX - clears(p));
    let mut all: Vec<_> = trust.persons.values().filter(|p| can(p)).map(|p| (place(p), p.id.clone())).collect();
    all.sort();
    all.into_iter().map(|(_, id)| id).collect()
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use nobis_core::gates::{self, Scans};
    use nobis_core::moment::Moment;

    use super::*;
    use crate::home::Home;
    use crate::import;
    use crate::say::Texts;

    fn august() -> (tempfile::TempDir, Home, Report) {
        let dir = tempfile::tempdir().expect("a folder");
        let now: Moment = "2022-08-03T06:00:00Z".parse().expect("a moment");
        let case = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples/august/as-published");
        import::import(dir.path(), now, &case, None, &Texts::for_lang("en")).expect("the example imports");
        let home = Home::open(dir.path(), now).expect("it opens");
        let report = gates::evaluate(home.state(), &id("is.august"), now, &mut Scans::default()).expect("a report");
        (dir, home, report)
    }

    fn id(text: &str) -> Id {
        text.parse().expect("an id")
    }

    fn seen(home: &Home, report: Option<&Report>, person: &str, plays: &[Id]) -> Way {
        let person = &home.trust().persons[&id(person)];
        way(home.state(), home.trust(), report, report.is_some(), &Looker { person, plays })
    }

    #[test]
    fn the_next_step_is_the_first_that_is_not_done() {
        let (_dir, home, report) = august();
        let way = seen(&home, Some(&report), "is-1", &[]);
        let open: Vec<Step> = way.steps.iter().filter(|(_, done)| !done).map(|(step, _)| *step).collect();
        let next = way.next.expect("it is not sealed");
        assert_eq!(Some(&next.step), open.first());
        assert!(open.contains(&Step::Words) && open.contains(&Step::Sign) && open.ends_with(&[Step::Seal]), "{open:?}");
        assert!(way.steps.contains(&(Step::Evidence, true)) && way.steps.contains(&(Step::Draft, true)));
        let Doing::Mend(blocker) = &next.doing else { panic!("something is to be mended: {next:?}") };
        assert_eq!(Step::of(&blocker.reason), next.step);
        assert!(next.who.iter().all(|who| waits::is_for(&home.trust().persons[who], blocker)), "{next:?}");
    }

    #[test]
    fn what_the_release_will_say_of_a_unit_is_owed_while_it_can_be_done_and_told_after() {
        let (_dir, _home, report) = august();
        let of =
            |has_words: bool| owed(&report, has_words).into_iter().find(|o| o.unit == id("ua")).expect("it is owed");
        let (before, after) = (of(false), of(true));
        let open = |o: &Owed| o.points.iter().filter(|(_, open)| *open).map(|(c, _)| *c).collect::<Vec<_>>();
        let engagement = report.engagement.iter().find(|e| e.unit == id("ua")).expect("it is concerned");
        let told: Vec<Checkpoint> = after.points.iter().map(|(c, _)| *c).collect();
        let missed: Vec<Checkpoint> =
            engagement.not_reached.iter().copied().filter(|c| *c != Checkpoint::Final).collect();
        assert_eq!(told, missed, "all that the release will say, but the text itself: that is a step");
        assert!(open(&before).iter().all(|c| *c < Checkpoint::Text), "{before:?}");
        assert!(open(&after).iter().all(|c| *c >= Checkpoint::Text) && !open(&after).is_empty(), "{after:?}");
        assert_eq!(
            after.less.map(|(promised, _)| promised),
            engagement.promised.filter(|p| engagement.delivered < Some(*p))
        );
    }

    #[test]
    fn whoever_looks_comes_first_where_they_can_and_then_whom_they_can_play() {
        let (_dir, home, _) = august();
        let first = |person: &str, plays: &[Id]| {
            seen(&home, None, person, plays).next.expect("a text is to be opened").who.first().cloned()
        };
        let can = seen(&home, None, "is-1", &[]).next.expect("a step").who;
        assert!(can.len() > 1, "several can: {can:?}");
        for who in &can {
            assert_eq!(first(who.as_str(), &[]).as_ref(), Some(who));
        }
        let cannot = home.trust().persons.keys().find(|p| !can.contains(p)).expect("somebody only carries out");
        let last = can.last().expect("several can").clone();
        assert_eq!(first(cannot.as_str(), std::slice::from_ref(&last)), Some(last));
    }

    #[test]
    fn what_waits_for_one_person_at_several_gates_is_signed_at_once_and_consent_alone() {
        let sign = |gate| Task::Sign(gate, 1, 0);
        for (tasks, expect) in [
            (vec![sign(Gate::Facts), sign(Gate::Context)], Doing::SignAll),
            (vec![sign(Gate::Facts)], Doing::Task(sign(Gate::Facts))),
            (vec![sign(Gate::Facts), sign(Gate::Harm), sign(Gate::Consent)], Doing::Task(sign(Gate::Consent))),
            (vec![Task::Seal], Doing::Task(Task::Seal)),
        ] {
            assert_eq!(doing(tasks), expect);
        }
    }
}
