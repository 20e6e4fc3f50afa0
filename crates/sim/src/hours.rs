//! A text made in hours: the scene under P3.

use nobis_core::acts::{Act, CrisisDeclare};
use nobis_core::charter::P3;
use nobis_core::op::OpId;

use crate::{OUTPUT, World, id};

impl World {
    /// The scene as a text made in hours, with a crisis declared by these and everything signed.
    ///
    /// # Panics
    /// If somebody of the scene isn't there.
    pub fn hurried(declares: &[&str]) -> Self {
        let mut world = Self::hurried_unasked(declares);
        world.consent("ua", "ua-2");
        world
    }

    /// The same before the concerned unit is asked.
    ///
    /// # Panics
    /// If somebody of the scene isn't there.
    pub fn hurried_unasked(declares: &[&str]) -> Self {
        let mut world = Self::new(1, P3);
        world.write_scene();
        world.change_statement("is-1", "S3", |s| {
            s.text = "This should be investigated as a possible violation of international humanitarian law.".into();
        });
        world.at(crate::SIGNING);
        for person in declares {
            world.crisis(person);
        }
        world.attest_all();
        world
    }

    /// Moves the clock by minutes.
    pub fn minutes_later(&mut self, minutes: i64) {
        self.now = self.now.plus_seconds(minutes * 60);
    }

    /// Somebody says for their unit that there is a crisis.
    pub fn crisis(&mut self, person: &str) -> OpId {
        let event = "A school was hit this morning.".into();
        self.sign(person, Act::CrisisDeclare(CrisisDeclare { output: id(OUTPUT), event }))
    }
}
