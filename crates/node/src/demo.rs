//! demo
use crate::{say::Texts, trouble::Trouble};
use std::path::Path;
/// Plays.
///
/// # Errors
/// None.
pub fn play(_d: &Path, _t: &Texts, _n: bool) -> Result<(), Trouble> {
    Ok(())
}
