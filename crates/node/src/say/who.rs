//! Who can act, and how a gate came to be clear: units and seats, never names.

use nobis_core::report::{By, Who};
use nobis_core::trust::Seat;

use super::list::{self, Joined};
use super::names::Names;
use super::texts::Texts;

/// How many persons are named before the rest is counted.
const PERSONS_MAX: usize = 5;

/// Who can clear something.
pub fn who(texts: &Texts, who: &Who, names: &Names) -> String {
    match who {
        Who::Editors { units } => texts.get("who-editors", &[("units", names.units(texts, units, Joined::And).into())]),
        Who::Seats { seats, units } => {
            let words: Vec<String> = seats.iter().map(|seat| seat_word(texts, seat)).collect();
            let seats = ("seats", list::all(texts, &words, Joined::Or).into());
            if units.is_empty() {
                return texts.get("who-seats-nobody", &[seats]);
            }
            texts.get("who-seats", &[seats, ("units", names.units(texts, units, Joined::Or).into())])
        }
        Who::Unit { unit } => texts.get("who-unit", &[("unit", names.unit(unit).into())]),
        Who::Person { person } => names.person(texts, person),
        Who::Persons { persons } => {
            let persons: Vec<String> = persons.iter().map(|p| names.person(texts, p)).collect();
            list::short(texts, &persons, PERSONS_MAX, Joined::Or)
        }
        Who::Time { until } => texts.get("who-time", &[("when", names.when(texts, *until).into())]),
    }
}

fn seat_word(texts: &Texts, word: &str) -> String {
    Seat::from_word(word).map_or_else(|| word.to_owned(), |seat| texts.word(&seat))
}

/// How a gate came to be clear, or what the release must say in place of a consent.
pub fn by(texts: &Texts, by: &By, names: &Names) -> String {
    let unit_only = |id, unit| texts.get(id, &[("unit", names.unit(unit).into())]);
    match by {
        By::NothingToRead => texts.get("by-nothing-to-read", &[]),
        By::Computed => texts.get("by-computed", &[]),
        By::Person { person, unit, op: _, in_time } => {
            let id = match in_time {
                None => "by-person",
                Some(true) => "by-person-in-time",
                Some(false) => "by-person-late",
            };
            texts.get(id, &[("person", person.as_str().into()), ("unit", names.unit(unit).into())])
        }
        By::NoResponse { unit } => unit_only("by-no-response", unit),
        By::Unreachable { unit, op: _ } => unit_only("by-unreachable", unit),
        By::Dissent { unit } => unit_only("by-dissent", unit),
        By::Crisis { units, days, review } => {
            let named = |units| names.units(texts, units, Joined::And);
            let review = if review.is_empty() { "none".to_owned() } else { named(review) };
            let days = usize::try_from(*days).unwrap_or(usize::MAX);
            texts.get("by-crisis", &[("units", named(units).into()), ("days", days.into()), ("review", review.into())])
        }
    }
}
