//! The node's folder as a value in memory: shared by readers, changed by one act at a time.
#![allow(clippy::unwrap_used, reason = "a test may fall over")]

use std::path::Path;
use std::sync::RwLock;

use nobis::home::Home;
use nobis::keys;
use nobis_core::acts::{Act, Declare, Ruling, SpaceFound};
use nobis_core::calendar::WorkingHours;
use nobis_core::charter::{Charter, P1};
use nobis_core::ids::{Digest, Id};
use nobis_core::moment::Moment;
use nobis_core::state::Refusal;
use nobis_core::trust::{Person, Seat, Trust, Unit, UnitKind};

fn id(text: &str) -> Id {
    text.parse().unwrap()
}

fn now() -> Moment {
    "2023-03-20T09:00:00Z".parse().unwrap()
}

/// A federation of one unit and one writer, `ua-1`.
fn found(dir: &Path) -> Home {
    std::fs::create_dir_all(dir.join("keys")).unwrap();
    let key = keys::generate(&Home::key_path(dir, &id("ua-1")), "ua-1", None).unwrap();
    let unit = Unit {
        id: id("ua"),
        kind: UnitKind::Section,
        name: "Ukraine section".into(),
        countries: ["UA".to_owned()].into(),
        names: ["Ukraine".to_owned()].into(),
        hours: WorkingHours::plain(),
    };
    let person = Person { id: id("ua-1"), unit: id("ua"), seats: [Seat::Section].into(), keys: [key].into() };
    let charters = [(Charter::digest(P1), Charter::parse(P1).unwrap().name)].into();
    let trust = Trust::new("Northlight", charters, [unit], [person]).unwrap();
    Home::found(dir, now(), &id("ua-1"), "Rehearsal", &trust, vec![P1.to_owned()]).unwrap()
}

fn declare() -> Act {
    Act::Declare(Declare { output: id("ua.text"), reason: "Our people.".into() })
}

#[test]
fn a_home_can_be_read_by_many_at_once() {
    fn shared<T: Send + Sync>() {}
    shared::<RwLock<Home>>();
    shared::<Home>();
}

#[test]
fn an_act_signed_with_a_key_handed_in_is_on_disk_and_known_by_its_salt() {
    let dir = tempfile::tempdir().unwrap();
    let mut home = found(dir.path());
    let signer = keys::load(&Home::key_path(dir.path(), &id("ua-1")), &mut keys::ask_person).unwrap();
    let salt = [7; 16];
    let first = home.act_with(&signer, now(), declare(), Some(salt)).unwrap();
    let second = home.act(&id("ua-1"), declare()).unwrap();
    let of = |op| home.ops().get(&op).unwrap().body().unwrap().salt.clone();
    assert_eq!(of(first), nobis_core::op::hex(&salt));
    assert_ne!(of(second), of(first), "without one handed in, each act has its own");
    let bytes = home.state().bytes();
    drop(home);
    let again = Home::open(dir.path(), now()).unwrap();
    assert_eq!(again.ops().len(), 3);
    assert_eq!(again.state().bytes(), bytes, "what is in memory is what is on disk");
}

#[test]
fn an_act_without_effect_is_kept_nowhere() {
    let dir = tempfile::tempdir().unwrap();
    let mut home = found(dir.path());
    let before = (home.ops().len(), home.state().bytes());
    let vote = Ruling {
        objection: Digest::of(b"some objection"),
        outcome: nobis_core::acts::Outcome::Upheld,
        reasons: "The table says otherwise.".into(),
    };
    let trouble = home.act(&id("ua-1"), Act::Ruling(vote)).unwrap_err();
    assert_eq!(trouble.refusal, Some(Refusal::NoSeat));
    let stranger = dir.path().join("keys/stranger");
    keys::generate(&stranger, "stranger", None).unwrap();
    let stranger = keys::load(&stranger, &mut keys::ask_person).unwrap();
    let trouble = home.act_with(&stranger, now(), declare(), None).unwrap_err();
    assert_eq!(trouble.refusal, Some(Refusal::UnknownKey));
    let again = SpaceFound { title: "Another".into(), trust: home.trust().to_string(), charters: Vec::new() };
    assert!(home.act(&id("ua-1"), Act::SpaceFound(again)).is_err(), "a space is founded once");
    assert_eq!((home.ops().len(), home.state().bytes()), before);
    drop(home);
    assert_eq!(Home::open(dir.path(), now()).unwrap().ops().len(), 1);
}
