//! What a release carries is what its allow-list names (design.md 5.11 and 5.16): the words of records and arguments
//! that people keep among themselves are in the state, and in no file of the bag.

use nobis_core::acts::{Act, Alert, AlertClose, Answer, Disposition, Ground, Objection, Withdraw};
use nobis_core::charter::P2;
use nobis_core::ids::Id;
use nobis_sim::{OUTPUT, World};

/// Words of the scene that are nobody's but the circle's: claim, evidence, risk, forecast, question, plan.
const PRIVATE: [&str; 10] = [
    "Forces were based in 22 of the 29 schools visited.",
    "satellite",
    "pupils and teachers",
    "no school is named",
    "to call schools targets",
    "is no licence to strike civilians",
    "What alternatives were considered?",
    "the same sentence was published about the other side",
    "own site",
    "registry number",
];

fn found(bytes: &[u8], words: &str) -> bool {
    bytes.windows(words.len()).any(|w| w == words.as_bytes())
}

#[test]
fn no_private_word_of_any_record_or_argument_is_in_any_file() {
    let mut world = World::new(1, P2);
    world.write_scene();
    world.at("2022-05-30T08:00:00Z");
    let output: Id = OUTPUT.parse().expect("an id");
    let version = world.report().version;
    let (argument, resolves_if) = ("ARGUMENT of the objector".to_owned(), "RESOLVES if mended".to_owned());
    let act = Objection {
        output: output.clone(),
        version,
        statements: [].into(),
        ground: Ground::Context,
        argument,
        resolves_if,
    };
    let objection = world.sign("ca-1", Act::Objection(act));
    let reasons = "REASONS of the author here".to_owned();
    world.sign("is-1", Act::Answer(Answer { to: objection, disposition: Disposition::Explained, reasons }));
    let withdrawal = world.sign("ca-1", Act::Withdraw(Withdraw { op: objection, reason: "LETTING go".into() }));
    let second = world.second("ca-2", withdrawal);
    world.see("ke-1", second);
    let alert = Alert { output, who: "SOMEBODY in danger".into(), how: "HARMED by it".into() };
    let alert = world.sign("ua-1", Act::Alert(alert));
    world.sign("no-1", Act::AlertClose(AlertClose { alert, mitigation: "MITIGATED now".into() }));
    world.at("2022-06-01T08:00:00Z");
    world.attest_all();
    world.consent("ua", "ua-2");
    let contents = world.contents("is-5").unwrap_or_else(|r| panic!("{:#?}", r.blockers().collect::<Vec<_>>()));
    let files = world.bag(&contents);
    let spoken = ["ARGUMENT", "RESOLVES", "REASONS", "LETTING", "SOMEBODY", "HARMED", "MITIGATED"];
    let state = world.state.bytes();
    for words in PRIVATE.into_iter().chain(spoken) {
        assert!(found(&state, words), "the circle has “{words}”, or this test says nothing");
        for (path, bytes) in &files {
            assert!(!found(bytes, words), "“{words}” is in {path}");
        }
    }
}
