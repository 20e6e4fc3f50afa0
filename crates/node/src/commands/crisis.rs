//! Declaring a crisis.

use nobis_core::acts::{Act, CrisisDeclare};
use nobis_core::gates::crisis;
use nobis_core::view::View;

use super::Desk;
use crate::cli::OutputArg;
use crate::say::Names;
use crate::trouble::{Trouble, told};

/// Says for one's unit that there is a crisis, and that this output is about it.
///
/// # Errors
/// Too few words, a charter that knows no crisis, or the act can't be signed.
pub fn crisis(desk: &mut Desk<'_>, output: &OutputArg, event: String) -> Result<String, Trouble> {
    let output = desk.output(output)?;
    let person = desk.person()?;
    let unit = desk.home.trust().persons[&person].unit.clone();
    desk.sign(Act::CrisisDeclare(CrisisDeclare { output: output.clone(), event }))?;
    let view = View::new(desk.home.state(), &output, desk.home.now).map_err(told)?;
    let names = Names::of_view(&view).for_unit(&unit);
    let unit = ("unit", names.unit(&unit).into());
    Ok(match crisis::standing(&view) {
        Some(s) => desk.texts.get("done-crisis", &[unit, ("until", names.when(desk.texts, s.until).into())]),
        None => desk.texts.get("done-crisis-alone", &[unit]),
    })
}
