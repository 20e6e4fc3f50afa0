//! `check`: what stands in the way of an output, all at once.

use nobis_core::gates::{self, Scans};
use nobis_core::ids::Id;
use nobis_core::report::Report;
use nobis_core::view::View;

use super::Desk;
use crate::cli::OutputArg;
use crate::say::{self, Names};
use crate::trouble::{Trouble, told};

/// Evaluates an output now.
///
/// # Errors
/// No such output.
pub fn evaluate(desk: &Desk<'_>, output: &Id, scans: &mut Scans) -> Result<Report, Trouble> {
    gates::evaluate(desk.home.state(), output, desk.home.now, scans).map_err(told)
}

/// Says what stands in the way; whether nothing does.
///
/// # Errors
/// No such output.
pub fn check(
    desk: &Desk<'_>,
    output: &OutputArg,
    json: bool,
    width: usize,
    colour: bool,
) -> Result<(bool, String), Trouble> {
    let output = desk.output(output)?;
    let report = evaluate(desk, &output, &mut Scans::default())?;
    let view = View::new(desk.home.state(), &output, desk.home.now).map_err(told)?;
    let names = match desk.unit() {
        Some(unit) => Names::of_view(&view).for_unit(&unit),
        None => Names::of_view(&view),
    };
    let said = if json {
        let value = say::report_json(desk.texts, &report, &names);
        serde_json::to_string_pretty(&value).expect("a report has plain keys") + "\n"
    } else {
        say::report(desk.texts, &report, &names, width, colour)
    };
    Ok((report.is_clear(), said))
}
