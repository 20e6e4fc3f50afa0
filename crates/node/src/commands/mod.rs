//! What the commands do, one function each: read state, propose an act, sign it, say what came of it.

mod acts;
mod crisis;
mod duress;
mod gates;
mod keys;
mod nodes;
mod recheck;
mod report;
mod rest;
mod seal;
mod share;
mod show;
mod spaces;
mod withdrawal;

pub use acts::{alert, answer, close, concern, declare, dissent, edit, object, rule, unreachable, withdraw_consent};
pub use crisis::crisis;
pub use duress::{Sign, duress, signs, ward, wards, warnings};
pub use gates::{Sending, asked_of, attest, deliver, delivery, questions, receipt, receipt_of};
pub use keys::{Keep, enrol, keys_of, renew, request, revoke};
pub use nodes::{introduce, invite, join, meet, nodes, pack, retire, take_courier};
pub use recheck::{check_in, recheck};
pub use report::{check, evaluate};
pub use rest::{backup, destroy, destroy_lock, passphrase, restore};
pub use seal::{contents, release_folder, seal, seal_with, sealed_bag, sealed_folder, verify, write_bag};
pub use share::{give, is_courier, take};
pub use show::{log, show, write_to};
pub use spaces::{found_beside, spaces};
pub use withdrawal::{cancel, second, seen, withdraw};

use nobis_core::ids::Id;
use nobis_core::op::OpId;

use crate::cli::{OutputArg, by_prefix};
use crate::home::Home;
use crate::say::Texts;
use crate::trouble::Trouble;

/// What a command has to work with.
pub struct Desk<'t> {
    /// The node.
    pub home: Home,
    /// The words.
    pub texts: &'t Texts,
    /// Who acts.
    pub person: Option<Id>,
}

impl Desk<'_> {
    /// The person who acts.
    ///
    /// # Errors
    /// Nobody was named, or nobody by that name is in the trust file.
    pub fn person(&self) -> Result<Id, Trouble> {
        let known = |p: &Id| self.home.trust().persons.contains_key(p);
        match &self.person {
            Some(person) if known(person) => Ok(person.clone()),
            Some(person) => Err(Trouble::new("unknown-person").with("person", person)),
            None => {
                let here = self.home.trust().persons.keys().filter(|p| self.home.can_sign(p));
                let here: Vec<&Id> = here.collect();
                if let [only] = here[..] {
                    Ok(only.clone())
                } else {
                    Err(Trouble::new("who-acts").with("people", join_ids(here)))
                }
            }
        }
    }

    /// The unit of the person who acts, where that is known: times are shown by its clock.
    pub fn unit(&self) -> Option<Id> {
        let person = self.person().ok()?;
        Some(self.home.trust().persons[&person].unit.clone())
    }

    /// The output that is meant.
    ///
    /// # Errors
    /// None is open, or several are and none was named.
    pub fn output(&self, named: &OutputArg) -> Result<Id, Trouble> {
        let open = &self.home.state().opened;
        match (&named.output, open.len()) {
            (Some(id), _) if open.contains_key(id) => Ok(id.clone()),
            (Some(id), _) => {
                // Without its unit, where that is enough to tell.
                let short: Vec<&Id> =
                    open.keys().filter(|o| o.as_str().split_once('.').is_some_and(|(_, n)| n == id.as_str())).collect();
                if let [only] = short[..] {
                    Ok(only.clone())
                } else {
                    Err(Trouble::new("no-output").with("output", id).with("outputs", join_ids(open.keys())))
                }
            }
            (None, 0) => Err(Trouble::new("nothing-open")),
            (None, 1) => Ok(open.keys().next().expect("there is one").clone()),
            (None, _) => Err(Trouble::new("which-output").with("outputs", join_ids(open.keys()))),
        }
    }

    /// The op meant by the first digits of its id, among those of one kind of act.
    ///
    /// # Errors
    /// None, or more than one.
    pub fn op<'a>(&self, prefix: &str, among: impl Iterator<Item = &'a OpId>) -> Result<OpId, Trouble> {
        match by_prefix(prefix, among)[..] {
            [one] => Ok(one),
            [] => Err(Trouble::new("no-act").with("act", prefix)),
            _ => Err(Trouble::new("which-act").with("act", prefix)),
        }
    }
}

/// Ids with commas between.
pub fn join_ids<'a>(ids: impl IntoIterator<Item = &'a Id>) -> String {
    ids.into_iter().map(Id::as_str).collect::<Vec<_>>().join(", ")
}
