//! One machine, several spaces: a node's folder holds the first, and its folder `spaces` the others.
//!
//! ```text
//! DIR/lock.key                 opens all of them
//! DIR/keys/ua-1                signs in all of them
//! DIR/nobis.db …               the first space
//! DIR/spaces/3f9a1c2e/nobis.db …  a further one
//! ```
//!
//! Each space is a node of its own in every other way: its own store, its own trust file, its own key by which nodes of
//! other units know it and its own address. Two units that meet in one space therefore can't tell from a line, an address
//! or a courier file that they might have met in another; and what has no part in a space can't be handed any of it by
//! mistake, since nothing here holds two spaces at once. The names of the folders are random: a disk that is read
//! without its key shows how many there are, and not which.

use std::fs;
use std::path::{Path, PathBuf};

use crate::home::{Home, salt};
use crate::lock::LOCK_KEY_FILE;
use crate::trouble::{Trouble, file};

/// The folder of further spaces.
pub const SPACES_FOLDER: &str = "spaces";
/// The name of the invitation in a folder that waits for its space.
pub const INVITATION: &str = "invitation";

/// Random bytes in a folder's name: enough that none is made twice, and short enough to be typed in part.
const NAME_BYTES: usize = 4;

/// The folder where a space's lock and keys are: its own, or that of the node it stands in.
pub fn of(dir: &Path) -> PathBuf {
    let above = dir.parent().filter(|p| p.file_name().is_some_and(|name| name == SPACES_FOLDER)).and_then(Path::parent);
    let above = above.map(|p| if p.as_os_str().is_empty() { Path::new(".") } else { p });
    // A node that happens to stand in a folder of that name has a lock of its own.
    let above = above.filter(|p| p.join(LOCK_KEY_FILE).exists() && !dir.join(LOCK_KEY_FILE).exists());
    above.unwrap_or(dir).to_owned()
}

/// The folders of all spaces of a node, the first one first, and then by name. One that waits for its space is among
/// them; a folder that holds neither isn't.
pub fn spaces(dir: &Path) -> Vec<PathBuf> {
    let house = of(dir);
    let mut further: Vec<PathBuf> =
        fs::read_dir(house.join(SPACES_FOLDER)).into_iter().flatten().flatten().map(|entry| entry.path()).collect();
    further.sort_unstable();
    std::iter::once(house).chain(further).filter(|dir| Home::is_at(dir) || dir.join(INVITATION).exists()).collect()
}

/// The folder of the space that is meant: by the first letters of its folder's name.
///
/// # Errors
/// None begins so, or several do.
pub fn find(dir: &Path, name: &str) -> Result<PathBuf, Trouble> {
    let begins = |dir: &PathBuf| self::name(dir).is_some_and(|n| n.starts_with(name));
    let found: Vec<PathBuf> = spaces(dir).into_iter().skip(1).filter(begins).collect();
    match found.as_slice() {
        [one] if !name.is_empty() => Ok(one.clone()),
        _ => Err(Trouble::new("no-such-space").with("name", name)),
    }
}

/// What a further space's folder is called; nothing for the first.
pub fn name(dir: &Path) -> Option<String> {
    let is_further = dir.parent()?.file_name()? == SPACES_FOLDER && of(dir) != dir;
    is_further.then(|| dir.file_name().map(|name| name.to_string_lossy().into_owned())).flatten()
}

/// Makes the folder for a further space.
///
/// # Errors
/// No randomness, or the disk refuses.
pub fn room(dir: &Path) -> Result<PathBuf, Trouble> {
    let name = nobis_core::op::hex(&salt()?[..NAME_BYTES]);
    let room = of(dir).join(SPACES_FOLDER).join(name);
    fs::create_dir_all(&room).map_err(|e| file(&room, &e))?;
    Ok(room)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_space_stands_in_a_node_only_where_there_is_one() {
        let dir = tempfile::tempdir().expect("a folder");
        let room = dir.path().join("spaces/3f9a1c2e");
        fs::create_dir_all(&room).expect("a folder");
        assert_eq!(of(&room), room, "nothing above it has a lock");
        fs::write(dir.path().join(LOCK_KEY_FILE), "").expect("a file");
        assert_eq!(of(&room), dir.path());
        assert_eq!(name(&room).as_deref(), Some("3f9a1c2e"));
        assert_eq!(name(dir.path()), None);
        fs::write(room.join(LOCK_KEY_FILE), "").expect("a file");
        assert_eq!(of(&room), room, "a node of its own that stands in a folder of that name");
    }

    #[test]
    fn a_space_is_meant_by_the_first_letters_of_its_name() {
        let dir = tempfile::tempdir().expect("a folder");
        fs::write(dir.path().join(LOCK_KEY_FILE), "").expect("a file");
        for name in ["3f9a1c2e", "3f00aa11", "77aa0000"] {
            let room = dir.path().join("spaces").join(name);
            fs::create_dir_all(&room).expect("a folder");
            fs::write(room.join(INVITATION), "").expect("a file");
        }
        fs::write(dir.path().join(INVITATION), "").expect("a file");
        fs::create_dir_all(dir.path().join("spaces/empty")).expect("a folder");
        assert_eq!(spaces(dir.path()).len(), 4, "an empty folder is no space");
        assert_eq!(find(dir.path(), "77").expect("one"), dir.path().join("spaces/77aa0000"));
        for wrong in ["3f", "9", "", "empty", "../x"] {
            assert_eq!(find(dir.path(), wrong).expect_err(wrong).id, "no-such-space");
        }
    }
}
