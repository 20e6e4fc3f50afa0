//! The demo: August 2022 played again, with everybody asked.
//!
//! Each line a person types here goes through the same command line as theirs; nothing is staged but the clock and
//! the people. The story's words are in `texts/en-demo.ftl`.

mod acts;
mod nodes;
mod stage;

use std::path::Path;

use nobis_core::moment::Moment;

use crate::say::Texts;
use crate::trouble::Trouble;

pub use nodes::meet;
use stage::Stage;

/// Plays the case into a folder, and leaves there: the node, `case/` to go on with, `refused.json`, `trust`, and the
/// sealed `release/`.
///
/// Returns the moment on the story's clock at which it ends: whoever goes on with it goes on from there.
///
/// # Errors
/// The folder holds something else, or a step didn't go as the story says.
pub fn play(dir: &Path, texts: &Texts) -> Result<Moment, Trouble> {
    let mut stage = Stage::set(dir, texts)?;
    acts::refused(&mut stage)?;
    acts::answered(&mut stage)?;
    acts::mended(&mut stage)?;
    acts::asked(&mut stage)?;
    acts::one_edit(&mut stage)?;
    acts::alarm(&mut stage)?;
    acts::sealed(&mut stage)?;
    acts::checked(&mut stage)?;
    stage.tell("demo-next");
    stage.moment()
}
