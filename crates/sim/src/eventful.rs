//! A release with everything in it that a release can have: objections of all fates, an alert, a dissent.

use nobis_core::acts::{Act, Dissent, DissentForm, Ground, Outcome};
use nobis_core::charter::P1;

use crate::{OUTPUT, SIGNING, World, id};

/// A world whose text is clear after a long way.
///
/// # Panics
/// Never: the rehearsal is the same in every run.
pub fn eventful() -> World {
    let mut world = World::new(1, P1);
    world.write_scene();
    world.at(SIGNING);
    let worry = world.worry("ca-1", "The lead is long.");
    world.answer("is-1", worry);
    let ruled = world.object("ca-1", Ground::Law, &["S3"]);
    world.answer("is-1", ruled);
    world.rule(&["pn-1", "pn-2", "pn-3"], ruled, Outcome::NotSustained);
    let withdrawn = world.object("ke-1", Ground::Accuracy, &["S2"]);
    world.answer("is-1", withdrawn);
    world.let_go(["ke-1", "ke-2", "no-1"], withdrawn);
    world.object("ke-1", Ground::Timing, &[]);
    let alert = world.alert("ua-1");
    world.close_alert("no-1", alert);
    world.declare("ke-1");
    world.sign(
        "ca-1",
        Act::Dissent(Dissent {
            output: id(OUTPUT),
            form: DissentForm::Summary,
            text: "We would have waited.".into(),
            ground: Ground::Timing,
        }),
    );
    world.send("ua", &["node", "courier"], &["ua-1", "ua-2"]);
    world.send("ke", &["node", "courier"], &["ke-1", "ke-2"]);
    world.later(24 * 7);
    world.reply_as_unit("ua", "ua-2", nobis_core::acts::Answered::Clear);
    world.attest_quickly();
    world
}
