//! Sealing: only a clear report yields a clearance, and only a clearance for that very version seals it.
//!
//! ```compile_fail
//! // There is no other way to a clearance: its fields are private, and it has no constructor.
//! let version = nobis_core::ids::Digest::of(b"any text");
//! let forged = nobis_core::seal::Clearance { output: "press-1".parse().unwrap(), version, moment: todo!() };
//! ```
//!
//! ```compile_fail
//! // Nor to a seal.
//! let sealed = nobis_core::seal::Sealed { candidate: todo!() };
//! ```

use crate::ids::{Digest, Id};
use crate::moment::Moment;
use crate::report::Report;
use crate::view::View;

/// Proof that every gate was clear for one version at one moment.
#[derive(Debug, PartialEq, Eq)]
pub struct Clearance {
    output: Id,
    version: Digest,
    moment: Moment,
}

impl Report {
    /// The clearance, if nothing is in the way.
    ///
    /// # Errors
    /// The report itself, when anything is: it says what, who and how.
    pub fn clearance(&self) -> Result<Clearance, &Self> {
        if self.is_clear() && !self.gates.is_empty() {
            Ok(Clearance { output: self.output.clone(), version: self.version, moment: self.moment })
        } else {
            Err(self)
        }
    }
}

/// A version of an output that may be sealed, once somebody has a clearance for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Candidate {
    output: Id,
    version: Digest,
}

/// Why a view is no candidate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoCandidate {
    /// Edits made apart, which nobody has settled.
    Conflict,
    /// No statements.
    Empty,
}

impl Candidate {
    /// The version a view shows.
    ///
    /// # Errors
    /// An open conflict, or nothing to say.
    pub fn of(view: &View<'_>) -> Result<Self, NoCandidate> {
        if !view.conflicts.is_empty() {
            return Err(NoCandidate::Conflict);
        }
        if view.statements.is_empty() {
            return Err(NoCandidate::Empty);
        }
        Ok(Self { output: view.id.clone(), version: view.version() })
    }
}

/// A sealed version: what a release is written from.
#[derive(Debug, PartialEq, Eq)]
pub struct Sealed {
    candidate: Candidate,
    moment: Moment,
}

/// The clearance was for another version.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OtherVersion;

/// Seals a candidate with the clearance for exactly that version.
///
/// # Errors
/// [`OtherVersion`]: the text changed between looking and sealing.
pub fn seal(candidate: Candidate, clearance: Clearance) -> Result<Sealed, OtherVersion> {
    if candidate.output == clearance.output && candidate.version == clearance.version {
        Ok(Sealed { candidate, moment: clearance.moment })
    } else {
        Err(OtherVersion)
    }
}

impl Sealed {
    /// The output.
    pub fn output(&self) -> &Id {
        &self.candidate.output
    }

    /// The version.
    pub fn version(&self) -> Digest {
        self.candidate.version
    }

    /// The moment its gates were clear.
    pub fn moment(&self) -> Moment {
        self.moment
    }
}
