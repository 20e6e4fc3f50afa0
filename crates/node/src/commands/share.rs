//! Giving one's acts to another node as a file, and taking another's.

use std::fs;
use std::path::Path;

use nobis_core::release::bundle;

use super::Desk;
use crate::net::{courier, receipts};
use crate::trouble::{Trouble, file, told};

/// Writes every act of this space into a file, for another unit of the same space. It holds everything, asides too:
/// it is for people who take part, not for the public.
///
/// # Errors
/// The file is there already or can't be written.
pub fn give(desk: &Desk<'_>, to: &Path) -> Result<String, Trouble> {
    if to.exists() {
        return Err(Trouble::new("file-there").with("path", to.display()));
    }
    let text = bundle::acts_text(desk.home.ops().iter()).map_err(told)?;
    let write = || {
        let mut out = fs::File::create_new(to)?;
        std::io::Write::write_all(&mut out, &text)?;
        out.sync_all()
    };
    write().map_err(|e| file(to, &e))?;
    Ok(desk.texts.get("done-give", &[("count", desk.home.ops().len().into())]))
}

/// Whether a file is a courier file; what can't be read is told by whoever reads it.
pub fn is_courier(from: &Path) -> bool {
    let mut start = [0; 64];
    let read = fs::File::open(from).and_then(|mut f| std::io::Read::read(&mut f, &mut start));
    read.is_ok_and(|count| courier::is_one(&start[..count]))
}

/// Takes in the acts of a file: in any order, twice, partly known.
///
/// # Errors
/// Unreadable, not acts, or of another space.
pub fn take(desk: &mut Desk<'_>, from: &Path) -> Result<String, Trouble> {
    let bytes = fs::read(from).map_err(|e| file(from, &e))?;
    let ops = bundle::read_acts(&bytes)
        .map_err(|e| Trouble::new("not-acts").with("path", from.display()).with("line", e.line))?;
    let new = desk.home.take(ops)?;
    let said = desk.texts.get("done-take", &[("count", new.into())]);
    let now = desk.home.now;
    let receipted = receipts::give(&mut desk.home, now)?;
    let receipts = (receipted > 0).then(|| desk.texts.get("done-take-receipts", &[("count", receipted.into())]));
    Ok(std::iter::once(said).chain(receipts).collect::<Vec<_>>().join("\n"))
}
