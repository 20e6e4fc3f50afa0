//! A second passphrase for whoever may be forced, and what their guardians see.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use nobis_core::ids::Id;
use nobis_core::op::{Op, OpId};
use nobis_core::sshsig::{self, Namespace, Signature};

use super::Desk;
use crate::home::Home;
use crate::keys::{self, Mark};
use crate::net::{NodeKeys, courier};
use crate::say::Texts;
use crate::trouble::{Trouble, told};
use zeroize::Zeroizing;

/// First line of what a guardian is given.
const FIRST_LINE: &str = "nobis ward 1";
/// The setting in which a node keeps the marks of those its people guard.
const WARDS: &str = "wards";
/// The fewest characters of a passphrase.
const PASSPHRASE_CHARS_MIN: usize = 8;

/// Sets a second passphrase for one's key, and writes what the guardians need into a file only their nodes open.
///
/// # Errors
/// No guardian named, one who is none or whose unit's node isn't known, a key without a passphrase or in an agent, a
/// second passphrase that is the first, or the file is there.
pub fn duress(desk: &mut Desk<'_>, guardians: &[Id], to: &Path) -> Result<String, Trouble> {
    let person = desk.person()?;
    let unit = desk.home.trust().persons[&person].unit.clone();
    if to.exists() {
        return Err(Trouble::new("file-there").with("path", to.display()));
    }
    let recipients = recipients(&desk.home, &unit, guardians)?;
    let path = Home::key_path(desk.home.dir(), &person);
    if keys::is_open(&path) {
        return Err(Trouble::new("duress-open").with("path", path.display()));
    }
    // A space between question and answer: messages end where their words do.
    let ask = |question: String| keys::ask_person(&format!("{question} ")).map_err(told);
    let first = ask(desk.texts.get("ask-duress-first", &[("person", person.as_str().into())]))?;
    let mut given = Some(first.clone());
    let mut answer = |_: &str| given.take().ok_or(keys::KeyError::WrongPassphrase { path: path.clone() });
    // Also with a second passphrase that is there already: this command must not be the one that tells the two apart.
    let place = desk.home.spare(&person)?;
    let spare = |passphrase: &str| crate::duress::opened(&place, passphrase);
    let signer = keys::load_from(&path, None, &mut answer, &spare).map_err(told)?;
    let second = ask(desk.texts.get("ask-duress-second", &[]))?;
    let again = ask(desk.texts.get("ask-duress-again", &[]))?;
    if *second != *again {
        return Err(Trouble::new("duress-differs"));
    }
    // A blank at the end is a slip of the thumb, and must not say that somebody is forced.
    if second.trim() == first.trim() || second.trim().chars().count() < PASSPHRASE_CHARS_MIN {
        return Err(Trouble::new("duress-same").with("count", PASSPHRASE_CHARS_MIN));
    }
    let mut secret = [0; 32];
    getrandom::fill(&mut secret).map_err(told)?;
    let mark = Mark::new(secret);
    let space = desk.home.space().ok_or_else(|| Trouble::new("no-page"))?;
    let said = Zeroizing::new(format!("{FIRST_LINE}\nspace {space}\nperson {person}\nmark {}\n", *mark.secret()));
    let signature = signer.sign(Namespace::Ward, said.as_bytes()).map_err(told)?.to_armored();
    let text = Zeroizing::new(format!("{}{signature}", *said));
    // The guardians first: a passphrase that tells nobody anything would be worse than none.
    courier::seal_text(&recipients, &text, to)?;
    desk.home.fill_spare(&person, &signer, &mark, &second)?;
    let shown = to.display().to_string();
    Ok(desk.texts.get("done-duress", &[("path", shown.as_str().into())]))
}

fn recipients(home: &Home, unit: &Id, guardians: &[Id]) -> Result<Vec<String>, Trouble> {
    let trust = home.trust();
    let mut out = Vec::new();
    for guardian in guardians {
        let of = trust.persons.get(guardian).filter(|_| trust.is_guardian(unit, guardian));
        let of = of.ok_or_else(|| Trouble::new("no-guardian").with("person", guardian))?;
        let nodes = home.state().nodes_of(&of.unit);
        if nodes.is_empty() {
            return Err(Trouble::new("no-node-of").with("unit", &of.unit));
        }
        out.extend(nodes.values().map(|node| node.courier.clone()));
    }
    Ok(out)
}

/// Takes in what somebody gave to their guardians.
///
/// # Errors
/// Not such a file, not for this node or space, or whoever takes it is no guardian of that person's unit.
pub fn ward(desk: &mut Desk<'_>, from: &Path) -> Result<String, Trouble> {
    let guardian = desk.person()?;
    let keys = NodeKeys::of(&mut desk.home)?;
    let text = courier::open_text(&keys, from)?;
    let wrong = || Trouble::new("ward-file").with("path", from.display());
    let signed = text.find("-----BEGIN").ok_or_else(wrong)?;
    let (said, signature) = text.split_at(signed);
    let lines: Vec<&str> = said.lines().collect();
    let [FIRST_LINE, space, person, mark] = lines[..] else { return Err(wrong()) };
    let field = |line: &str, name: &str| line.strip_prefix(name).map(str::to_owned).ok_or_else(wrong);
    if desk.home.space().map(|id| id.to_string()) != Some(field(space, "space ")?) {
        return Err(Trouble::new("key-request-space"));
    }
    let person: Id = field(person, "person ")?.parse().map_err(|_| wrong())?;
    let mark = Mark::parse(&field(mark, "mark ")?).ok_or_else(wrong)?;
    if !guards(&desk.home, &guardian, &person) {
        return Err(Trouble::new("no-guardian").with("person", &guardian));
    }
    // Anybody can write to a node. A false file must not take the place of the true one, and an old one that comes late
    // neither: the person signed it, and no secret is ever forgotten.
    let signature = Signature::parse(signature).map_err(|_| wrong())?;
    let state = desk.home.state();
    let is_theirs = state.holder(signature.key()).is_some_and(|holder| holder.id == person);
    if !is_theirs || sshsig::check(signature.key(), Namespace::Ward, said.as_bytes(), &signature).is_err() {
        return Err(wrong());
    }
    let mut text = Zeroizing::new(desk.home.setting(WARDS)?.unwrap_or_default());
    text.extend_from_slice(format!("{person} {}\n", *mark.secret()).as_bytes());
    desk.home.set_setting(WARDS, &text)?;
    Ok(desk.texts.get("done-ward", &[("person", person.as_str().into())]))
}

fn guards(home: &Home, guardian: &Id, person: &Id) -> bool {
    let trust = home.trust();
    trust.persons.get(person).is_some_and(|p| trust.is_guardian(&p.unit, guardian))
}

fn wards_of(home: &Home) -> Result<BTreeMap<Id, Vec<Mark>>, Trouble> {
    let text = home.setting(WARDS)?.unwrap_or_default();
    let text = String::from_utf8(text).map_err(|_| Trouble::new("no-page"))?;
    let read = |line: &str| {
        let (person, mark) = line.split_once(' ')?;
        Some((person.parse().ok()?, Mark::parse(mark)?))
    };
    let mut wards: BTreeMap<Id, Vec<Mark>> = BTreeMap::new();
    for (person, mark) in text.lines().filter_map(read) {
        wards.entry(person).or_default().push(mark);
    }
    Ok(wards)
}

/// What the acts of somebody a person guards say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sign {
    /// Who signed.
    pub person: Id,
    /// Acts that say they were signed with the second passphrase, and that no check-in has dealt with yet, oldest first.
    pub marked: Vec<OpId>,
    /// The last act before them.
    pub before: Option<OpId>,
}

/// What a guardian's wards have said by their marks. Shown to that guardian and to nobody else.
///
/// # Errors
/// The store can't be read.
pub fn signs(home: &Home, guardian: &Id) -> Result<Vec<Sign>, Trouble> {
    let wards = wards_of(home)?;
    let mut out = Vec::new();
    for (person, marks) in wards.iter().filter(|(person, _)| guards(home, guardian, person)) {
        let Some(known) = home.trust().persons.get(person) else { continue };
        let keys = home.state().keys_of(known);
        let mut own: Vec<&Op> = keys
            .iter()
            .flat_map(|key| home.ops().chain(key))
            .flat_map(|(_, ids)| ids)
            .filter_map(|id| home.ops().get(id))
            .collect();
        own.sort_by_key(|op| (op.header().at, op.header().seq));
        let is_on = |op: &&Op| op.salt().is_some_and(|salt| marks.iter().any(|mark| mark.is_on(salt)));
        let dealt = dealt_with(home, person);
        let marked: Vec<OpId> =
            own.iter().copied().filter(is_on).map(Op::id).filter(|id| !dealt.contains(id)).collect();
        let first = own.iter().position(is_on);
        let before = first.and_then(|n| n.checked_sub(1)).map(|n| own[n].id());
        out.push(Sign { person: person.clone(), marked, before });
    }
    Ok(out)
}

/// Acts that a recheck with its check-in has dealt with.
fn dealt_with(home: &Home, person: &Id) -> BTreeSet<OpId> {
    let state = home.state();
    let ended = |recheck: &OpId| state.check_ins_of(recheck).next().is_some();
    let about = state.rechecks.about(person).filter(|(id, _)| ended(id)).map(|(id, _)| *id);
    let ended: BTreeSet<OpId> = about.collect();
    let suspects = state.suspects();
    suspects.into_iter().filter(|(_, recheck)| ended.contains(recheck)).map(|(op, _)| op).collect()
}

/// The same, as a guardian reads it; with code 1 if anybody says that they are forced.
///
/// # Errors
/// As [`signs`], or nobody is named.
pub fn wards(desk: &Desk<'_>) -> Result<(String, u8), Trouble> {
    let guardian = desk.person()?;
    let signs = signs(&desk.home, &guardian)?;
    let open = open_rechecks(desk, &guardian);
    if signs.is_empty() && open.is_empty() {
        return Ok((desk.texts.get("wards-none", &[("person", guardian.as_str().into())]), 0));
    }
    let code = u8::from(signs.iter().any(|sign| !sign.marked.is_empty()));
    let lines = signs.iter().map(|sign| told_of(&desk.home, desk.texts, sign));
    Ok((lines.chain(open).collect::<Vec<_>>().join("\n"), code))
}

/// Persons somebody guards of whom a word is asked for, and by which act it is ended.
fn open_rechecks(desk: &Desk<'_>, guardian: &Id) -> Vec<String> {
    let open = desk.home.state().waiting_for_a_word();
    let own = open.into_iter().filter(|(person, _)| guards(&desk.home, guardian, person));
    let line = |(person, recheck): (&Id, &OpId)| {
        let recheck = recheck.short();
        desk.texts.get("wards-open", &[("person", person.as_str().into()), ("recheck", recheck.as_str().into())])
    };
    own.map(line).collect()
}

fn told_of(home: &Home, texts: &Texts, sign: &Sign) -> String {
    let person = ("person", sign.person.as_str().into());
    let Some(first) = sign.marked.first().and_then(|id| home.ops().get(id)) else {
        return texts.get("wards-quiet", &[person]);
    };
    let keep = sign.before.map_or_else(|| "none".to_owned(), |op| op.short());
    let (op, at) = (first.id().short(), first.header().at.to_string());
    let args = [
        person,
        ("count", sign.marked.len().into()),
        ("op", op.as_str().into()),
        ("at", at.as_str().into()),
        ("keep", keep.as_str().into()),
    ];
    texts.get("wards-sign", &args)
}

/// What a guardian is shown, where there is anything: for pages.
///
/// # Errors
/// As [`signs`].
pub fn warnings(home: &Home, texts: &Texts, guardian: &Id) -> Result<Vec<String>, Trouble> {
    let signs = signs(home, guardian)?;
    Ok(signs.iter().filter(|sign| !sign.marked.is_empty()).map(|sign| told_of(home, texts, sign)).collect())
}
