//! The word for each value people meet: a gate, a ground, a seat, a kind of statement.

use nobis_core::acts::{Answered, Checkpoint, Disposition, DissentForm, Form, Ground, Level, Outcome, Reach};
use nobis_core::reading::{Gate, Part};
use nobis_core::records::Kind;
use nobis_core::report::Verdict;
use nobis_core::trust::{Seat, UnitKind};

use super::texts::Texts;

/// A value with a word of its own in each language.
pub trait Spoken {
    /// The message that holds its word.
    fn message(&self) -> String;
}

impl Texts {
    /// The word for a value.
    pub fn word(&self, value: &impl Spoken) -> String {
        self.get(&value.message(), &[])
    }
}

macro_rules! spoken {
    ($($type:ty => $prefix:literal),* $(,)?) => {
        $(impl Spoken for $type {
            fn message(&self) -> String {
                format!(concat!($prefix, "-{}"), self.word())
            }
        })*
    };
}

spoken! {
    Gate => "gate",
    Part => "part",
    Ground => "ground",
    Kind => "kind",
    Form => "form",
    Reach => "reach",
    Level => "level",
    Checkpoint => "checkpoint",
    Answered => "answered",
    Disposition => "disposition",
    Outcome => "outcome",
    DissentForm => "dissent",
    Seat => "seat",
    UnitKind => "unit-kind",
}

impl Spoken for Verdict {
    fn message(&self) -> String {
        let word = match self {
            Self::Clear => "clear",
            Self::Wait => "wait",
            Self::Stale => "stale",
            Self::Hold => "hold",
        };
        format!("verdict-{word}")
    }
}
