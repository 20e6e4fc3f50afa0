//! The spaces of a node: which there are, and founding a further one for some of the units only.

use std::collections::BTreeSet;
use std::path::Path;

use nobis_core::acts::SpaceFound;
use nobis_core::ids::Id;
use nobis_core::moment::Moment;
use nobis_core::state::State;
use nobis_core::trust::{Person, Trust, UnitKind};

use super::nodes::{Ready, open_with};
use super::{Desk, join_ids};
use crate::home::Home;
use crate::house;
use crate::lock;
use crate::net::{NodeKeys, node_of};
use crate::say::Texts;
use crate::say::list::{self, Joined};
use crate::trouble::{Trouble, told};

/// The spaces here, one a line: what each is called, who takes part, and how it is meant on the command line.
///
/// # Errors
/// One of them doesn't open.
pub fn spaces(dir: &Path, now: Moment, texts: &Texts) -> Result<String, Trouble> {
    let folders = house::spaces(dir);
    if folders.is_empty() {
        return Err(Trouble::new("no-node").with("dir", dir.display()));
    }
    let key = lock::key(dir)?;
    let lines: Result<Vec<_>, Trouble> =
        folders.iter().map(|folder| line(folder, open_with(folder, now, &key)?, texts)).collect();
    Ok(lines?.join("\n"))
}

fn line(folder: &Path, ready: Ready, texts: &Texts) -> Result<String, Trouble> {
    let name = house::name(folder).unwrap_or_default();
    let Ready { mut home, invitation } = ready;
    if let Some(invitation) = invitation.filter(|_| home.state().trust().is_none()) {
        let args = [("name", name.as_str().into()), ("unit", invitation.from.as_str().into())];
        return Ok(texts.get("spaces-awaited", &args));
    }
    let own = NodeKeys::of(&mut home)?.public();
    let unit = node_of(&home, &own).cloned();
    let title = home.title().unwrap_or_default();
    let others = home.trust().units.values().filter(|u| unit.as_ref() != Some(&u.id)).map(|u| u.name.clone());
    let others = list::all(texts, &others.collect::<Vec<_>>(), Joined::And);
    let args = [
        ("name", name.as_str().into()),
        ("title", title.as_str().into()),
        ("others", others.as_str().into()),
        ("count", home.ops().len().into()),
    ];
    Ok(texts.get(if name.is_empty() { "spaces-first" } else { "spaces-further" }, &args))
}

/// Founds a further space for some of the units of the first one, in a folder beside it. Nobody else hears of it: its
/// founding act goes to nodes of these units only, each by an invitation of its own.
///
/// # Errors
/// Nobody to sign, or a unit that isn't in the first space.
pub fn found_beside(
    dir: &Path,
    now: Moment,
    person: Option<Id>,
    title: &str,
    units: &[Id],
    texts: &Texts,
) -> Result<String, Trouble> {
    if !Home::is_at(dir) {
        return Err(Trouble::new("no-node").with("dir", dir.display()));
    }
    let key = lock::key(dir)?;
    let desk = Desk { home: Home::open_with(dir, now, &key)?, texts, person };
    let person = desk.person()?;
    let trust = desk.home.trust();
    if let Some(unknown) = units.iter().find(|unit| trust.unit(unit).is_none()) {
        return Err(Trouble::new("no-unit").with("unit", unknown));
    }
    let own = trust.persons[&person].unit.clone();
    let units: BTreeSet<Id> = units.iter().cloned().chain([own]).collect();
    let trust = part_of(desk.home.state(), trust, &units)?;
    let charters = desk.home.state().founded.as_ref().map(|founded| founded.charters.clone()).unwrap_or_default();
    let room = house::room(desk.home.dir())?;
    let founding = SpaceFound { title: title.to_owned(), trust: trust.to_string(), charters };
    let founded = Home::found_with(&room, now, &person, founding, &key);
    if founded.is_err() {
        // Nothing is in it: a name that nobody was told.
        let _ = std::fs::remove_dir_all(&room);
    }
    let home = founded?;
    let name = house::name(&room).unwrap_or_default();
    let shown = join_ids(units.iter());
    let judged = trust.units.values().any(|unit| unit.kind == UnitKind::Panel);
    let digest = home.trust().digest().to_string();
    let args = [
        ("title", title.into()),
        ("name", name.as_str().into()),
        ("units", shown.as_str().into()),
        ("digest", digest.as_str().into()),
    ];
    let said = desk.texts.get("done-space", &args);
    // Said at once: without a panel only the objector or dropping the statement ends an objection.
    let warned = (!judged).then(|| desk.texts.get("done-space-no-panel", &[]));
    Ok(std::iter::once(said).chain(warned).collect::<Vec<_>>().join("\n"))
}

/// What a trust file says of some of its units, with the keys their people have now. Who has none that goes on can't take
/// part before they have one.
fn part_of(state: &State, trust: &Trust, units: &BTreeSet<Id>) -> Result<Trust, Trouble> {
    let some = trust.units.values().filter(|unit| units.contains(&unit.id)).cloned();
    let with_keys = |person: &Person| Person { keys: state.keys_in_force(person), ..person.clone() };
    let people = trust.persons.values().filter(|person| units.contains(&person.unit)).map(with_keys);
    let people: Vec<Person> = people.filter(|person| !person.keys.is_empty()).collect();
    let takes_part = |person: &Id| people.iter().any(|p| p.id == *person);
    let guardians =
        trust.guardians.iter().filter(|(unit, _)| units.contains(*unit)).map(|(unit, persons)| {
            (unit.clone(), persons.iter().filter(|person| takes_part(person)).cloned().collect())
        });
    let guardians = guardians.collect();
    let part = Trust::new(&trust.federation, trust.charters.clone(), some, people).map_err(told)?;
    part.with_guardians(guardians).map_err(told)
}
