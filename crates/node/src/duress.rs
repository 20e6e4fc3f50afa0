//! The second passphrase of a person's key: it opens the same key and shows the same pages, and what is signed carries a
//! mark that only the person's guardians can see ([`crate::keys::Mark`], `spec/at-rest.md`).
//!
//! The place it opens is in the store, for every key of this machine, whether its person has a second passphrase or not.

use nobis_core::ids::{Digest, Id};
use nobis_store::{Cost, empty_spare, fill_spare, open_spare};
use zeroize::Zeroizing;

use crate::home::Home;
use crate::keys::{self, Mark, Signer};
use crate::trouble::{Trouble, told};

/// The setting of a person's place.
fn name(person: &Id) -> String {
    format!("spare-{}", Digest::of(person.as_str().as_bytes()).short())
}

impl Home {
    /// The place of a person's second passphrase; made, with nothing in it, where it isn't there yet.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn spare(&mut self, person: &Id) -> Result<Vec<u8>, Trouble> {
        if let Some(place) = self.setting(&name(person))? {
            return Ok(place);
        }
        let place = empty_spare().map_err(told)?;
        self.set_setting(&name(person), &place)?;
        Ok(place)
    }

    /// As [`Home::spare`], where nothing may be written.
    ///
    /// # Errors
    /// The store can't be read.
    pub fn spare_of(&self, person: &Id) -> Result<Vec<u8>, Trouble> {
        Ok(self.setting(&name(person))?.unwrap_or_default())
    }

    /// Makes the places of all who have a key here.
    pub(crate) fn make_spares(&mut self) -> Result<(), Trouble> {
        let persons = self.state().trust().map(|trust| trust.persons.keys().cloned().collect::<Vec<_>>());
        for person in persons.into_iter().flatten() {
            let path = Self::key_path(self.dir(), &person);
            // A key without a passphrase has no second one.
            if path.is_file() && !keys::is_open(&path) {
                self.spare(&person)?;
            }
        }
        Ok(())
    }

    /// Puts a key and a mark into a person's place, under a second passphrase.
    ///
    /// # Errors
    /// The key is held by an agent, or the disk refuses.
    pub(crate) fn fill_spare(
        &mut self,
        person: &Id,
        signer: &Signer,
        mark: &Mark,
        passphrase: &str,
    ) -> Result<(), Trouble> {
        let key = signer.text().ok_or_else(|| Trouble::new("duress-agent").with("person", person))?;
        let content = Zeroizing::new(format!("{}\n{}", *mark.secret(), *key));
        let place = fill_spare(content.as_bytes(), passphrase, Cost::USUAL).map_err(told)?;
        self.set_setting(&name(person), &place)
    }

    /// Empties a person's place: the key in it has ended.
    ///
    /// # Errors
    /// The disk refuses.
    pub(crate) fn empty_spare(&mut self, person: &Id) -> Result<(), Trouble> {
        let place = empty_spare().map_err(told)?;
        self.set_setting(&name(person), &place)
    }
}

/// What a passphrase opens in a place.
pub fn opened(place: &[u8], passphrase: &str) -> Option<Signer> {
    let content = open_spare(place, passphrase, Cost::USUAL)?;
    let (mark, key) = std::str::from_utf8(&content).ok()?.split_once('\n')?;
    Signer::marked(key, Mark::parse(mark)?).ok()
}

/// The work of [`opened`], for nothing: whoever tries names learns nothing from the time it takes.
pub fn waste(passphrase: &str) {
    if let Ok(place) = empty_spare() {
        let _ = open_spare(&place, passphrase, Cost::USUAL);
    }
}
