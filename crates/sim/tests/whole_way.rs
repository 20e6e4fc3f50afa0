//! The whole way in values: refused, mended, sealed, checked; and each forbidden thing tried.

use nobis_core::charter::{P1, P2};
use nobis_core::check::check;
use nobis_sim::World;

fn ready(charter: &str) -> World {
    let mut world = World::new(1, charter);
    world.write_scene();
    world.at("2022-06-01T08:00:00Z");
    world.attest_all();
    world.consent("ua", "ua-2");
    world
}

#[test]
fn a_clear_text_seals_and_checks() {
    for charter in [P1, P2] {
        let world = ready(charter);
        let contents = world.contents("is-5").unwrap_or_else(|r| panic!("{:#?}", r.blockers().collect::<Vec<_>>()));
        let files = world.bag(&contents);
        let checked = check(&files, &world.trust, &[]);
        assert!(checked.is_good(), "{:#?}", checked.faults);
    }
}
