//! A text made in hours: the scene under a charter for a crisis.

use nobis_core::acts::{Act, CrisisDeclare};
use nobis_core::charter::P1;
use nobis_core::op::OpId;

use crate::{OUTPUT, World, id};

/// A charter for a crisis: P1 with what such a charter must have.
pub fn in_hours() -> String {
    let most = "[ceilings]\nfacts = 2\nlaw = 1\npatterns = false\n";
    let crisis = "[crisis]\nforms = [\"statement\", \"card\"]\nlasts-hours = 24\n";
    format!("{}\n{most}{crisis}", P1.replace("signed = \"together\"", "signed = \"separately\""))
}

impl World {
    /// The scene as a text made in hours, with a crisis declared by these and everything signed.
    ///
    /// # Panics
    /// If somebody of the scene isn't there.
    pub fn hurried(declares: &[&str]) -> Self {
        let mut world = Self::new(1, &in_hours());
        world.write_scene();
        world.change_statement("is-1", "S3", |s| {
            s.text = "This should be investigated as a possible violation of international humanitarian law.".into();
        });
        world.at(crate::SIGNING);
        for person in declares {
            world.crisis(person);
        }
        world.attest_all();
        world.consent("ua", "ua-2");
        world
    }

    /// Somebody says for their unit that there is a crisis.
    pub fn crisis(&mut self, person: &str) -> OpId {
        let event = "A school was hit this morning.".into();
        self.sign(person, Act::CrisisDeclare(CrisisDeclare { output: id(OUTPUT), event }))
    }
}
