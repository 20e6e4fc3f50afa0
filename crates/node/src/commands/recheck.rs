//! Guardians: asking for a word from somebody who may be forced, and saying that one had it.

use std::collections::BTreeMap;

use nobis_core::acts::{Act, CheckIn, Recheck};
use nobis_core::ids::Id;
use nobis_core::sshsig::PublicKey;
use nobis_core::trust::Person;

use super::keys::place;
use super::{Desk, Keep};
use crate::trouble::Trouble;

/// Asks for a word from a person: what they signed since counts only where it holds.
///
/// # Errors
/// Nobody is called so, `keep` is no act of theirs, or whoever asks is no guardian of their unit.
pub fn recheck(desk: &mut Desk<'_>, whose: &Id, keep: &Keep) -> Result<String, Trouble> {
    let person = desk.home.trust().persons.get(whose).cloned();
    let person = person.ok_or_else(|| Trouble::new("unknown-person").with("person", whose))?;
    let trusted = places(desk, &person, keep)?;
    let op = desk.sign(Act::Recheck(Recheck { person: whose.clone(), trusted }))?;
    let suspects = desk.home.state().suspects().into_values().filter(|by| *by == op).count();
    let args = [("person", whose.as_str().into()), ("recheck", op.short().into()), ("count", suspects.into())];
    Ok(desk.texts.get("done-recheck", &args))
}

/// Of each key of a person, how many acts are kept: all that are here, none, or those up to one act, of whichever key it
/// is, and of the others those this node knows to lie before it.
fn places(desk: &Desk<'_>, person: &Person, keep: &Keep) -> Result<BTreeMap<PublicKey, u64>, Trouble> {
    let keys = desk.home.state().keys_of(person);
    if let Keep::UpTo(prefix) = keep {
        let ops = desk.home.ops();
        let own = keys.iter().flat_map(|key| ops.chain(key)).flat_map(|(_, ids)| ids);
        let act = desk.op(prefix, own)?;
        let header = ops.get(&act).map(|op| op.header().clone()).ok_or_else(|| Trouble::new("no-act"))?;
        let before = |key: &PublicKey| {
            let earlier = |id: &&nobis_core::op::OpId| ops.get(id).is_some_and(|op| op.header().at <= header.at);
            ops.chain(key).take_while(|(_, ids)| ids.iter().any(|id| earlier(&id))).count() as u64
        };
        let of = |key: &PublicKey| if *key == header.author { header.seq + 1 } else { before(key) };
        return Ok(keys.into_iter().map(|key| (key.clone(), of(&key))).collect());
    }
    keys.into_iter().map(|key| Ok((key.clone(), place(desk, &key, keep)?.0))).collect()
}

/// Says that one had a word from the person: what they sign counts again, and what was forced never.
///
/// # Errors
/// No such recheck, or whoever says so is no guardian of their unit.
pub fn check_in(desk: &mut Desk<'_>, recheck: &str, forced: bool) -> Result<String, Trouble> {
    let recheck = desk.op(recheck, desk.home.state().rechecks.keys())?;
    let asked = desk.home.state().rechecks[&recheck].act.clone();
    let person = desk.home.trust().persons.get(&asked.person).cloned();
    let person = person.ok_or_else(|| Trouble::new("unknown-person").with("person", &asked.person))?;
    let from = if forced { places(desk, &person, &Keep::All)? } else { asked.trusted };
    desk.sign(Act::CheckIn(CheckIn { recheck, from }))?;
    let open = desk.home.state().waiting_for_a_word();
    if let Some(other) = open.get(&person.id).map(|id| id.short()) {
        let args = [("person", person.id.as_str().into()), ("recheck", other.as_str().into())];
        return Ok(desk.texts.get("done-check-in-open", &args));
    }
    let text = if forced { "done-check-in-forced" } else { "done-check-in" };
    Ok(desk.texts.get(text, &[("person", person.id.as_str().into())]))
}
