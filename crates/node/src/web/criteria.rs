//! The question each gate asks, in the reader's language.
//!
//! What binds is the charter's own wording. Where a charter uses the wording of the presets, a translation of it stands
//! above as an aid to reading; a charter's own wording is shown as it is.

use nobis_core::charter::{Charter, From, GateRule, P1};
use nobis_core::reading::{Gate, Key, Part};

use crate::say::{Texts, list};

/// A criterion for a reader: the words, and the binding original where the words are a translation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Criterion {
    /// What is asked.
    pub words: String,
    /// The charter's own wording, if that isn't it.
    pub original: Option<String>,
}

/// The criterion of a gate under a charter; nothing for gates that are computed.
pub fn of_gate(texts: &Texts, charter: &Charter, gate: Gate) -> Option<Criterion> {
    let original = charter.gate(gate.word())?.criterion.clone();
    Some(match aid(texts, gate, &original) {
        Some(words) if words != original => Criterion { words, original: Some(original) },
        _ => Criterion { words: original, original: None },
    })
}

/// A criterion in the reader's language, where it is the presets'.
pub fn aid(texts: &Texts, gate: Gate, original: &str) -> Option<String> {
    // Both presets ask the same; one message serves both.
    let preset = Charter::parse(P1).ok().and_then(|p| p.gate(gate.word()).map(|g| g.criterion.clone()));
    texts.find(&format!("criterion-{}", gate.word()), &[]).filter(|_| preset.as_deref() == Some(original))
}

/// What one question asks a unit.
pub fn of_part(texts: &Texts, part: Option<Part>) -> String {
    texts.get(&format!("criterion-consent-{}", part.map_or("whole", Part::word)), &[])
}

/// What a signature on a gate means, and what it doesn't.
pub fn meaning(texts: &Texts, key: &Key) -> [String; 2] {
    let word = match key {
        Key::Unit(..) => "consent",
        other => other.gate().word(),
    };
    [texts.get(&format!("means-{word}"), &[]), texts.get(&format!("means-not-{word}"), &[])]
}

/// Who signs a gate by a charter's rule.
pub fn signers(texts: &Texts, rule: &GateRule) -> String {
    let seats: Vec<String> = rule.seats.iter().map(|s| texts.word(&s.0)).collect();
    let from = texts.get(
        match rule.from {
            From::AnyUnit => "charter-from-any",
            From::OtherUnit => "charter-from-other",
            From::UnconcernedUnit => "charter-from-unconcerned",
        },
        &[],
    );
    let args = [
        ("seats", list::all(texts, &seats, list::Joined::Or).into()),
        ("from", from.into()),
        ("persons", rule.persons.into()),
        ("units", rule.units.into()),
    ];
    texts.get(if rule.persons == 1 && rule.units == 1 { "charter-signs" } else { "charter-signs-many" }, &args)
}

#[cfg(test)]
mod tests {
    use nobis_core::charter::PRESETS;

    use super::*;

    #[test]
    fn every_preset_is_read_aloud_in_english_exactly_as_it_binds() {
        let texts = Texts::for_lang("en");
        for (name, text) in PRESETS {
            let charter = Charter::parse(text).expect("presets are charters");
            for gate in Gate::ALL.into_iter().filter(|g| charter.gate(g.word()).is_some()) {
                let binding = charter.gate(gate.word()).expect("it was looked for").criterion.clone();
                assert_eq!(aid(&texts, gate, &binding), Some(binding), "{name} {gate:?}");
            }
        }
    }

    #[test]
    fn a_charters_own_wording_is_never_replaced() {
        let texts = Texts::for_lang("uk");
        let mut charter = Charter::parse(P1).expect("the preset is a charter");
        let preset = of_gate(&texts, &charter, Gate::Law).expect("law is asked");
        assert!(preset.original.is_none_or(|original| original != preset.words));
        charter.gates.get_mut("law").expect("it is there").criterion = "Is it fine?".to_owned();
        let own = of_gate(&texts, &charter, Gate::Law).expect("law is asked");
        assert_eq!(own, Criterion { words: "Is it fine?".to_owned(), original: None });
        assert_eq!(of_gate(&texts, &charter, Gate::PersonConsent), None, "it is computed");
    }
}
