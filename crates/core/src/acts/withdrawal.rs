//! Letting go of an objection or an alert: one person says so, another signs it too, a third unit has seen it.
//!
//! Because only who objected can withdraw, whoever objected is worth forcing. So a withdrawal is not one act but three,
//! and any of those who could have signed it can take it back.

use serde::{Deserialize, Serialize};

use crate::op::OpId;

act! {
    /// The objector withdraws an objection, or the person who raised an alert withdraws it. See `gates::withdrawal`
    /// for what it takes until it counts.
    Withdraw {
        /// The objection or alert.
        op: OpId,
        /// Why.
        reason: String,
    }
}
act! {
    /// Another person of the same unit, or its guardian, signs a withdrawal too.
    WithdrawSecond {
        /// The withdrawal.
        withdrawal: OpId,
    }
}
act! {
    /// Another unit has seen a withdrawal that two signed. Its own clock starts the cool-off.
    WithdrawSeen {
        /// The second signature, which names the withdrawal.
        second: OpId,
    }
}
act! {
    /// Somebody of the unit, or its guardian, takes a withdrawal back. No reason is asked: it may be all that a person
    /// in danger can do.
    WithdrawCancel {
        /// The withdrawal.
        withdrawal: OpId,
    }
}
