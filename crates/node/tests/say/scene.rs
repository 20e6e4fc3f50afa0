//! A federation of five units and the release of August 2022, as values.

use std::collections::{BTreeMap, BTreeSet};

use nobis::say::{Names, Texts};
use nobis_core::acts::{Form, Ground, Objection, OutputOpen, Reach};
use nobis_core::charter::{Charter, P2};
use nobis_core::ids::{Digest, Id};
use nobis_core::moment::Moment;
use nobis_core::reading::{Gate, Key};
use nobis_core::records::{Kind, Plan, ReplyRequest, Statement};
use nobis_core::register::Put;
use nobis_core::report::{Blocker, GateReport, Reason, Report, Who};
use nobis_core::sshsig::PublicKey;
use nobis_core::state::{Signed, State};
use nobis_core::trust::{Person, Seat, Trust, Unit, UnitKind};
use nobis_core::view::View;

pub fn id(text: &str) -> Id {
    text.parse().unwrap()
}

pub fn at(text: &str) -> Moment {
    text.parse().unwrap()
}

pub fn op(text: &str) -> Digest {
    Digest::of(text.as_bytes())
}

pub fn set(ids: &[&str]) -> BTreeSet<Id> {
    ids.iter().map(|i| id(i)).collect()
}

/// Thursday 4 August 2022, nine o'clock in Kyiv.
pub fn now() -> Moment {
    at("2022-08-04T06:00:00Z")
}

fn key(seed: u8) -> PublicKey {
    let pair = ssh_key::private::Ed25519Keypair::from_seed(&[seed; 32]);
    PublicKey::parse(&ssh_key::PublicKey::from(pair.public).to_openssh().unwrap()).unwrap()
}

pub fn trust() -> Trust {
    let unit = |name: &str, kind, country: &str, title: &str, hours: &str| Unit {
        id: id(name),
        kind,
        name: title.to_owned(),
        countries: Some(country.to_owned()).filter(|c| !c.is_empty()).into_iter().collect(),
        names: BTreeSet::new(),
        hours: hours.parse().unwrap(),
    };
    let units = [
        unit("is", UnitKind::Secretariat, "", "International Secretariat", "+01:00 Mon-Fri 09:00-17:00"),
        unit("ua", UnitKind::Section, "UA", "Ukraine Section", "+03:00 Mon-Fri 09:00-18:00"),
        unit("ca", UnitKind::Section, "CA", "Canada Section", "-04:00 Mon-Fri 09:00-17:00"),
        unit("no", UnitKind::Section, "NO", "Norway Section", "+02:00 Mon-Fri 08:00-16:00"),
        unit("panel", UnitKind::Panel, "", "Panel", "+00:00 Mon-Fri 09:00-17:00"),
    ];
    let person = |(n, (name, unit, seats)): (usize, (&str, &str, &[Seat]))| Person {
        id: id(name),
        unit: id(unit),
        seats: seats.iter().copied().collect(),
        keys: [key(u8::try_from(n).unwrap() + 1)].into(),
    };
    let persons: [(&str, &str, &[Seat]); 8] = [
        ("is-1", "is", &[Seat::Researcher]),
        ("is-2", "is", &[Seat::Legal]),
        ("is-3", "is", &[Seat::Release]),
        ("ua-1", "ua", &[Seat::Section]),
        ("ua-2", "ua", &[Seat::Safety]),
        ("ca-1", "ca", &[Seat::Legal, Seat::Section]),
        ("no-1", "no", &[Seat::Safety, Seat::Context]),
        ("p-1", "panel", &[Seat::Panel]),
    ];
    Trust::new("Example", BTreeMap::new(), units, persons.into_iter().enumerate().map(person)).unwrap()
}

pub const STATEMENTS: [(&str, Kind, &str); 5] = [
    ("S1", Kind::Headline, "Ukrainian fighting tactics endanger civilians"),
    (
        "S2",
        Kind::Lead,
        "Ukrainian forces have put civilians in harm’s way by establishing bases and operating weapons systems in \
         populated residential areas. Such tactics violate international humanitarian law and endanger civilians.",
    ),
    ("S3", Kind::Body, "We have documented a pattern of Ukrainian forces putting civilians at risk."),
    ("S4", Kind::Card, "Being in a defensive position does not exempt the military from respecting the law."),
    ("S5", Kind::Call, "The military should immediately take steps to locate its forces away from populated areas."),
];

pub fn signed<T>(trust: &Trust, person: &str, at: Moment, act: T) -> Signed<T> {
    let person = &trust.persons[&id(person)];
    let key = person.keys.first().unwrap().clone();
    Signed { person: person.id.clone(), unit: person.unit.clone(), key, seq: 1, at, act }
}

/// The state behind the August release: five statements, one request for reply, one objection by the section.
pub fn state(charter: &str) -> State {
    let trust = trust();
    let mut state = State::for_checking(trust.clone(), charter);
    let open = OutputOpen {
        id: id("press-1"),
        title: "Working title".to_owned(),
        form: Form::PressRelease,
        reach: Reach::Global,
        conflict: true,
        countries: ["UA".to_owned()].into(),
        criticises: ["UA".to_owned()].into(),
        charter: Charter::digest(charter),
        editors: BTreeSet::new(),
        promises: BTreeMap::new(),
    };
    let open = signed(&trust, "is-1", at("2022-04-01T08:00:00Z"), open);
    state.opened.entry(id("press-1")).or_default().insert(op("open"), open);
    let author = trust.persons[&id("is-1")].clone();
    let written = at("2022-08-01T06:00:00Z");
    for (name, kind, text) in STATEMENTS {
        let value = Statement {
            output: id("press-1"),
            kind,
            text: text.to_owned(),
            lang: "en".to_owned(),
            ..Statement::default()
        };
        let put = Put { id: id(name), replaces: Vec::new(), salt: "00".repeat(16), value };
        state.statements.entry(put.value.output.clone()).or_default().entry(id(name)).or_default().add(
            op(name),
            &author,
            written,
            put,
        );
    }
    let order = STATEMENTS.iter().map(|(name, ..)| id(name)).collect();
    let plan = Plan { order, release_at: Some(now()), ..Plan::default() };
    let put = Put { id: id("press-1"), replaces: Vec::new(), salt: "00".repeat(16), value: plan };
    state.plans.entry(id("press-1")).or_default().add(op("plan"), &author, written, put);
    let request = ReplyRequest { hours: "+03:00 Mon-Fri 09:00-18:00".parse().ok(), ..ReplyRequest::default() };
    let put = Put { id: id("R1"), replaces: Vec::new(), salt: "00".repeat(16), value: request };
    state.requests.entry(id("R1")).or_default().add(op("R1"), &author, written, put);
    let objection = Objection {
        output: id("press-1"),
        version: op("v1"),
        statements: set(&["S3"]),
        ground: Ground::Context,
        argument: "It leaves out why the forces are there.".to_owned(),
        resolves_if: "The reason is said beside it.".to_owned(),
    };
    state.objections.insert(op("objection"), signed(&trust, "ua-1", at("2022-07-29T07:00:00Z"), objection));
    state
}

/// Names as the secretariat's people read them, from the state above.
pub fn names() -> Names {
    names_of(&state(P2))
}

/// Names from a state, as the secretariat's people read them.
pub fn names_of(state: &State) -> Names {
    let view = View::new(state, &id("press-1"), now()).unwrap();
    Names::of_view(&view).for_unit(&id("is"))
}

pub fn texts() -> Texts {
    Texts::for_lang("en")
}

pub fn block(gate: Gate, statement: &str, reason: Reason, who: Who, since: &str) -> Blocker {
    let statement = Some(statement).filter(|s| !s.is_empty()).map(id);
    Blocker { gate, statement, reason, who, since: at(since) }
}

/// A report made of these blockers, each under its own gate.
pub fn report(blockers: Vec<Blocker>) -> Report {
    let mut gates: BTreeMap<Gate, Vec<Blocker>> = Gate::ALL.into_iter().map(|g| (g, Vec::new())).collect();
    for blocker in blockers {
        gates.get_mut(&blocker.gate).unwrap().push(blocker);
    }
    let gate = |(gate, blockers): (Gate, Vec<Blocker>)| {
        let cleared = if blockers.is_empty() { vec![nobis_core::report::By::Computed] } else { Vec::new() };
        GateReport::new(Key::Whole(gate), None, cleared, blockers)
    };
    Report {
        output: id("press-1"),
        version: op("version"),
        moment: now(),
        gates: gates.into_iter().map(gate).collect(),
        advice: Vec::new(),
        engagement: Vec::new(),
        travelling: Vec::new(),
        equivocal: BTreeSet::new(),
    }
}
