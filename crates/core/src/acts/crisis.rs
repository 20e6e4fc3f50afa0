//! Declaring a crisis: the one act by which a text may take the short way.

use serde::{Deserialize, Serialize};

use crate::ids::Id;

act! {
    /// Somebody says for their unit that there is a crisis, and that this output is about it. It takes two units; see
    /// `gates::crisis` for which.
    CrisisDeclare {
        /// The output.
        output: Id,
        /// What happened, in words that may be published.
        event: String,
    }
}
