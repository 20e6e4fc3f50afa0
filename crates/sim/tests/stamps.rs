//! While the stamp of an output is the same, so is its report: what was worked out before may be shown again.

use std::collections::BTreeMap;

use nobis_core::charter::{P1, P2};
use nobis_core::gates::{self, Scans};
use nobis_core::ids::Id;
use nobis_core::moment::Moment;
use nobis_core::report::Report;
use nobis_core::state::{Stamp, State};
use nobis_sim::{at, months_with_nodes};

/// Two charters × this many histories of about 150 acts.
const HISTORIES: u64 = 4;

fn reports(state: &State, moment: Moment) -> BTreeMap<Id, (Stamp, Option<Report>)> {
    let report = |id: &Id| gates::evaluate(state, id, moment, &mut Scans::default()).ok();
    state.opened.keys().map(|id| (id.clone(), (state.stamp(id), report(id)))).collect()
}

#[test]
fn a_report_stays_what_it_was_while_the_stamp_of_its_output_does() {
    let moment = at("2022-06-01T08:00:00Z");
    let (mut same, mut other) = (0, 0);
    for (seed, charter) in (0..HISTORIES).flat_map(|seed| [(seed, P1), (seed, P2)]) {
        let history = months_with_nodes(seed, charter);
        let mut state = State::new();
        let mut before = BTreeMap::new();
        for op in &history {
            state.apply(op);
            let now = reports(&state, moment);
            for (id, (stamp, report)) in &now {
                match before.get(id) {
                    Some((old, was)) if old == stamp => {
                        assert_eq!(was, report, "{id} changed with {op:?}, and its stamp didn't");
                        same += 1;
                    }
                    _ => other += 1,
                }
            }
            before = now;
        }
    }
    assert!(same > 100 && other > 100, "both are seen: {same} {other}");
}
