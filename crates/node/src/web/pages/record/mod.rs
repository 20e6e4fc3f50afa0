//! Records: what people found, and what surrounds it. One page shows a record, one form writes it, whatever its kind.
//!
//! ```text
//!  kinds   what kinds and fields there are          shelf   the registers, all reached in one way
//!  words   a field in words, and what differs       fields  a field in a form, and what was written in it
//!  show    a record as people read it               write   a new record, a changed one
//!  reply   what came of a request for reply         rests   what carries a record and what rests on it
//!  conduct whose conduct a finding is about, chosen on purpose
//! ```

use nobis_core::ids::{Digest, Id};
use nobis_core::records::Classes;

use super::super::ask::{Ask, not_found};
use crate::trouble::Trouble;

mod ceiling;
mod clock;
pub mod conduct;
mod elements;
mod fields;
pub mod kinds;
mod picture;
mod reply;
mod rests;
pub mod shelf;
mod show;
#[cfg(test)]
mod tests;
mod words;
mod write;

pub use clock::lines as clocks;
pub use kinds::{Kind, messages};
pub use reply::{arrived, reply};
pub use show::{differences, show, title};
pub use words::{Change, Look, Teller};
pub use write::{edit, new};

/// What a reader may see of something named by its id.
pub fn look(a: &Ask<'_>, id: &Id) -> Look {
    let state = a.state();
    let kinds = Kind::ALL.into_iter().filter(|k| *k != Kind::Standard);
    let here: Vec<Kind> = kinds.filter(|k| shelf::has(state, *k, id)).collect();
    if let Some(kind) = here.iter().find(|k| shelf::is_seen(state, &a.eyes, **k, id)) {
        return Look::Open(format!("/investigation/{}/{id}", kind.word()));
    }
    match here.first() {
        // The report names consents to everybody who must mend what rests on them; what is in them stays closed.
        Some(Kind::Consent) => Look::Named,
        Some(_) => Look::Hidden,
        None => {
            let output = state.statements.iter().find(|(_, all)| all.contains_key(id)).map(|(output, _)| output);
            // For eyes that don't see evidence of any unit, none and hidden look alike.
            let sees_all = a.eyes.evidence(&Id::default(), None);
            let none = if sees_all { Look::Missing } else { Look::Hidden };
            output.map_or(none, |output| Look::Open(super::text::place(state, output, id, "")))
        }
    }
}

/// Words for a reader.
pub fn teller<T>(a: &Ask<'_>, tell: impl FnOnce(&Teller<'_>) -> T) -> T {
    let names = a.plain_names();
    tell(&Teller {
        texts: a.texts,
        when: &|at| names.when(a.texts, at),
        unit: &|id| names.unit(id),
        look: &|id| look(a, id),
    })
}

/// The kind in the address, if the reader may see that there are such records.
///
/// # Errors
/// There is none of that name.
pub fn kind(a: &Ask<'_>) -> Result<Kind, Trouble> {
    Kind::from_word(a.param("kind")).filter(|k| k.may(&a.eyes)).ok_or_else(not_found)
}

/// What changed in a record since somebody signed over it.
///
/// `reference` is an item of a reading (`finding/F1`, `evidence-meaning/E2`), `signed` its digest then. Nothing where the
/// reader may not see the record, where no version here has that digest, or where the reference is no record.
pub fn changed(a: &Ask<'_>, reference: &str, signed: &Digest) -> Option<Vec<Change>> {
    let (name, id) = reference.split_once('/')?;
    let (name, classes) = name.strip_suffix("-meaning").map_or((name, Classes::ALL), |name| (name, Classes::MEANING));
    let (kind, id) = (Kind::of_reference(name)?, id.parse::<Id>().ok()?);
    let projected = shelf::projected(a.state(), kind, &id, classes);
    let versions = shelf::versions(a.state(), kind, &id);
    let then = versions.iter().find(|v| projected[&v.op].0 == *signed).filter(|v| v.is_for(kind, &a.eyes))?;
    // Of versions made apart, the one of the same unit: another unit's never replaced what was signed.
    let heads = shelf::seen(a.state(), &a.eyes, kind, &id);
    let now = heads.iter().find(|v| v.unit == then.unit).or(heads.first())?;
    let (before, after) = (&projected[&then.op].1, &projected[&now.op].1);
    Some(teller(a, |t| t.changes_of(kind, (before, after), (&then.value, &now.value))))
}
