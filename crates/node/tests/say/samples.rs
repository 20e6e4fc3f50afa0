//! One value of each variant that has words. Each list is checked against the source of its enum.

use std::collections::BTreeSet;

use nobis_core::acts::{Form, Ground};
use nobis_core::concern::Why;
use nobis_core::ids::Digest;
use nobis_core::report::{By, Cap, Lacks, Reason, WaitsFor, Who};
use nobis_core::state::Refusal;
use nobis_core::view::ViewError;

use super::scene::{at, id, op, set};

pub fn reasons() -> Vec<Reason> {
    let word = || "violate".to_owned();
    let instead = || "may have violated".to_owned();
    let due = at("2022-08-03T15:00:00Z");
    let consent = || id("C1");
    let unit = || id("ua");
    vec![
        Reason::CheckInWaits { by: set(&["ua-1", "ua-2"]) },
        Reason::CitesNothing,
        Reason::CitesUnknown { id: id("F9") },
        Reason::RecordConflict { id: id("F1") },
        Reason::EvidenceMissing { finding: id("F1"), evidence: id("E7") },
        Reason::TooFewSources { finding: id("F1"), have: 1, need: 2 },
        Reason::FactTooStrong { word: word(), level: 3, standard: 2, instead: instead() },
        Reason::AboveCeiling { word: "established".to_owned(), level: 3, ceiling: 2, instead: String::new() },
        Reason::NoPatterns { word: "systematic".to_owned() },
        Reason::LawWithoutTable { word: word(), instead: instead() },
        Reason::LawTooStrong {
            word: word(),
            level: 3,
            ceiling: 2,
            because: caps().into_iter().collect(),
            instead: instead(),
        },
        Reason::CrimeWithoutTable { word: "war crime".to_owned(), instead: String::new() },
        Reason::CourtWord { word: "guilty".to_owned(), instead: String::new() },
        Reason::AnnexNotPublic { qualification: id("Q1") },
        Reason::TableEmpty { qualification: id("Q1") },
        Reason::NoScope { finding: id("F1"), offer: vec!["19 towns and villages".to_owned()] },
        Reason::NoSample { word: "pattern".to_owned() },
        Reason::CrisisNotDeclared { by: set(&["ua"]), lacks: [Lacks::Second, Lacks::Outside].into() },
        Reason::CrisisOver { until: due },
        Reason::Coordinates { word: "48.4647 35.0462".to_owned() },
        Reason::Identifiable { purpose: "image".to_owned() },
        Reason::CrisisForm { form: Form::Report },
        Reason::ContextNotBound { context: id("K1") },
        Reason::NoContext,
        Reason::ContextExpired { context: id("K1"), until: due },
        Reason::NoRisk,
        Reason::RiskIncomplete { risk: id("X1"), field: "mitigation".to_owned() },
        Reason::RiskOverdue { risk: id("X1"), due },
        Reason::NoForecast,
        Reason::NoRebuttal { forecast: id("M1") },
        Reason::NoPurpose,
        Reason::Alert { op: op("alert") },
        Reason::SignedTooLongAgo { hours: 72 },
        Reason::NoSameStandard,
        Reason::SameStandardIncomplete { field: "reverse-test".to_owned() },
        Reason::NobodyAsked { finding: id("F1") },
        Reason::RequestNotReceived { request: id("R1") },
        window_short(),
        Reason::ExceptionNotDisclosed { request: id("R1") },
        Reason::NotDelivered { unit: unit() },
        Reason::NotReceipted { unit: unit(), delivery: op("delivery") },
        Reason::WindowRuns { unit: unit(), until: at("2022-08-09T15:00:00Z") },
        Reason::NoResponse { unit: unit() },
        Reason::Refused { unit: unit(), person: id("ua-1") },
        Reason::SafetyStatementsIn { unit: unit(), statements: set(&["S2", "S3"]) },
        Reason::ConsentMissing { consent: consent(), purpose: "voice".to_owned() },
        Reason::ConsentWithdrawn { consent: consent() },
        Reason::ConsentLanguage { consent: consent(), lang: "ru".to_owned() },
        Reason::ConsentCondition { consent: consent() },
        Reason::ConsentReview { consent: consent(), due },
        Reason::ConsentUnknown { consent: consent() },
        Reason::NoPlan,
        Reason::NotAStatement { id: id("S9") },
        Reason::EditConflict { id: id("S2") },
        Reason::NoHour,
        Reason::NoDistribution,
        Reason::NoStakeholders,
        Reason::Unsigned,
        Reason::Stale { by: set(&["ca-1"]), changed: items() },
        Reason::NotClear { by: id("ca-1") },
        Reason::ObjectionUnanswered { op: op("objection"), ground: Ground::Context, due },
        Reason::ObjectionHolds { op: op("objection"), ground: Ground::Context },
        withdrawal_waits(WaitsFor::Second),
        withdrawal_waits(WaitsFor::Nobody),
        withdrawal_waits(WaitsFor::Witness { second: op("second") }),
        withdrawal_waits(WaitsFor::Time { until: due }),
    ]
}

fn withdrawal_waits(waits_for: WaitsFor) -> Reason {
    Reason::WithdrawalWaits { op: op("objection"), withdrawal: op("withdrawal"), waits_for }
}

/// Three working days of the fifteen and a half as many again that the charter asks of a ministry at war.
pub fn window_short() -> Reason {
    Reason::WindowShort {
        request: id("R1"),
        given: "3".to_owned(),
        required: "22.5".to_owned(),
        ends: at("2022-08-31T10:30:00Z"),
    }
}

/// Every sort of thing a signature is given on, as references in a reading.
pub fn items() -> BTreeSet<String> {
    let references = [
        "statement/S1",
        "finding/F1",
        "finding-meaning/F1",
        "finding-public/F1",
        "evidence-meaning/E1",
        "qualification/Q1",
        "context/K1",
        "person-consent/C1",
        "risk/X1",
        "forecast/M1",
        "same-standard/press-1",
        "request/R1",
        "answers/R1",
        "plan-hour/press-1",
        "statement-set/press-1",
        "places/press-1",
        "alerts/press-1",
        "crisis/press-1",
        "opening/press-1",
        "purpose/press-1",
        "reply-public/R1",
    ];
    references.map(str::to_owned).into()
}

pub fn caps() -> Vec<Cap> {
    let name = || "feasible alternative".to_owned();
    vec![
        Cap::Element { name: name(), level: 2 },
        Cap::Unknown { name: name() },
        Cap::Reply { request: id("R1") },
        Cap::Charter { level: 1 },
        Cap::Claimed { level: 2 },
    ]
}

pub fn whos() -> Vec<Who> {
    vec![
        Who::Editors { units: set(&["is"]) },
        Who::Seats { seats: ["legal", "section"].into(), units: set(&["ca", "no", "ua"]) },
        Who::Seats { seats: ["safety"].into(), units: set(&[]) },
        Who::Unit { unit: id("ua") },
        Who::Person { person: id("ua-1") },
        Who::Persons { persons: set(&["ua-1", "ua-2"]) },
        Who::Time { until: at("2022-08-09T15:00:00Z") },
    ]
}

pub fn bys() -> Vec<By> {
    let person = |in_time| By::Person { person: id("ca-1"), unit: id("ca"), op: op("attest"), in_time };
    vec![
        By::NothingToRead,
        By::Computed,
        person(None),
        person(Some(true)),
        person(Some(false)),
        By::NoResponse { unit: id("ua") },
        By::Unreachable { unit: id("ua"), op: op("unreachable") },
        By::Dissent { unit: id("ua") },
        By::Crisis { units: set(&["no", "ua"]), days: 10, review: set(&[]) },
        By::Crisis { units: set(&["no", "ua"]), days: 10, review: set(&["ua"]) },
    ]
}

pub fn refusals() -> Vec<Refusal> {
    vec![
        Refusal::UnknownKey,
        Refusal::KeyRevoked,
        Refusal::NotAGuardian,
        Refusal::KeyUnproved,
        Refusal::KeyTaken,
        Refusal::NoSeat,
        Refusal::Unreadable,
        Refusal::ForeignEdit,
        Refusal::AsideMissing,
        Refusal::NoReason,
        Refusal::NotTheObjector,
        Refusal::NotASecond,
        Refusal::NotOfTheUnit,
        Refusal::NotAWitness,
        Refusal::NotTheReceiver,
        Refusal::NodeRetired,
        Refusal::NotFromOutside,
        Refusal::NotIndependent,
        Refusal::NoCrisisCharter,
        Refusal::IdTaken,
    ]
}

pub fn view_errors() -> Vec<ViewError> {
    vec![ViewError::NotFounded, ViewError::NoOutput(id("press-9")), ViewError::NoCharter(Digest::of(b"charter"))]
}

pub fn whys() -> Vec<Why> {
    vec![
        Why::Country { country: "UA".to_owned() },
        Why::Named { statement: id("S1"), word: "Ukrainian".to_owned() },
        Why::Evidence { finding: id("F1") },
        Why::Declared { op: op("declare") },
    ]
}
