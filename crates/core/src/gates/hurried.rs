//! What a text made in hours may not hold, however true: who somebody is, and where exactly.
//!
//! There is no time to ask everybody who could be found by it. Words for patterns, strong facts and law are held down by
//! the charter's ceilings (`gates::statement`); here is what no ceiling measures. That a name is a name no program can
//! tell: whoever signs precision and do no harm is asked that, and uses of a person's name or face by their purpose.

use crate::reading::Gate;
use crate::report::{Blocker, Reason, Who};
use crate::view::{Placed, View};
use crate::wording::coordinates;

/// Uses of an account that show who gave it, or where they are.
const IDENTIFIES: [&str; 4] = ["publish-named", "image", "voice", "location"];

/// What a statement holds that a text made in hours may not.
pub fn blockers(view: &View<'_>, placed: &Placed<'_>) -> Vec<Blocker> {
    if view.charter.crisis.is_none() {
        return Vec::new();
    }
    let statement = &placed.version.value;
    let uses = statement.purposes.iter().filter(|purpose| IDENTIFIES.contains(&purpose.as_str()));
    let named = uses.map(|purpose| Reason::Identifiable { purpose: purpose.clone() });
    let places = coordinates::find(&statement.text).into_iter().map(|word| Reason::Coordinates { word });
    let who = || Who::Editors { units: view.open.act.editors.iter().chain([view.owner()]).cloned().collect() };
    let block = |reason| Blocker {
        gate: Gate::Precision,
        statement: Some(placed.id.clone()),
        reason,
        who: who(),
        since: placed.version.at,
    };
    named.chain(places).map(block).collect()
}
