//! A draft against the text that is there: which statement is which, what it becomes, and what nobody may lose.
//!
//! A pure function of the state and a draft, for the import of a folder and for the page where people paste. A draft
//! that says again what a statement said before a colleague changed it was most likely written before that, and takes
//! nothing back: the colleague's words stay, and whoever brings the draft is told so.

use std::collections::{BTreeMap, BTreeSet};

use nobis_core::ids::Id;
use nobis_core::op::OpId;
use nobis_core::records::Statement;
use nobis_core::register::{Put, Version};
use nobis_core::state::State;
use nobis_core::wording;

use crate::draft::{self, Draft, How, Known};
use crate::trouble::{Trouble, told};

/// How a draft is to be taken.
pub struct Rule<'r> {
    /// Who brings it.
    pub by: &'r Id,
    /// Language of what names none.
    pub lang: &'r str,
    /// Purposes persons must have agreed to, by statement; `None`: those each statement has.
    pub purposes: Option<&'r BTreeMap<Id, BTreeSet<String>>>,
    /// Whether a statement that is found again keeps its kind and language, and its citations where the draft names
    /// none: words pasted from a word processor carry neither.
    pub keeps: bool,
}

/// A statement of the draft in its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Its id.
    pub id: Id,
    /// What became of it.
    pub how: How,
    /// What it says from now on.
    pub value: Statement,
    /// What it says now, where it is in the text.
    pub before: Option<Statement>,
    /// The colleague whose later words stay.
    pub kept: Option<Id>,
    /// Changes made apart: a person who read both settles them, not a draft that has neither.
    pub left: bool,
}

/// A draft as it will be taken.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Revision {
    /// The text as it will be.
    pub lines: Vec<Line>,
    /// What is no longer in it.
    pub removed: Vec<(Id, Statement)>,
}

impl Revision {
    /// How many were taken so.
    pub fn count(&self, how: How) -> usize {
        self.lines.iter().filter(|l| l.how == how).count()
    }

    /// The new order.
    pub fn order(&self) -> Vec<Id> {
        self.lines.iter().map(|l| l.id.clone()).collect()
    }

    /// Whether a statement is left as it is.
    pub fn leaves(&self, id: &Id) -> bool {
        self.lines.iter().any(|l| l.left && l.id == *id)
    }
}

/// Takes a draft.
///
/// # Errors
/// A citation that is no id.
pub fn revise(state: &State, output: &Id, draft: &Draft, rule: &Rule<'_>) -> Result<Revision, Trouble> {
    let order: Vec<Id> = state.plan_heads(output).first().map_or_else(Vec::new, |(_, p)| p.value.order.clone());
    let now = |id: &Id| Some(state.statement_heads(output, id).first()?.1.value.clone());
    let known: Vec<(Id, Statement)> = order.iter().filter_map(|id| Some((id.clone(), now(id)?))).collect();
    let old: Vec<Known> =
        known.iter().map(|(id, s)| Known { id: id.to_string(), kind: s.kind, text: s.text.clone() }).collect();
    let known: BTreeMap<Id, Statement> = known.into_iter().collect();
    let mut lines = Vec::new();
    for (new, found) in draft.statements.iter().zip(draft::align_above(&old, &draft.statements, highest(state, output)))
    {
        let id: Id = found.id.parse().map_err(told)?;
        let wrong = |c: &String| Trouble::new("draft").with("why", format!("{}: “{c}” is not an id", new.place));
        let cites = new.cites.iter().map(|c| c.parse().map_err(|_| wrong(c))).collect::<Result<_, _>>()?;
        let before = known.get(&id).cloned();
        let mut value = Statement {
            output: output.clone(),
            kind: new.kind,
            text: new.text.clone(),
            lang: new.lang.clone().unwrap_or_else(|| rule.lang.to_owned()),
            cites,
            purposes: BTreeSet::new(),
        };
        value.purposes = match rule.purposes {
            Some(given) => given.get(&id).cloned().unwrap_or_default(),
            None => before.as_ref().map_or_else(BTreeSet::new, |b| b.purposes.clone()),
        };
        let mut how = found.how;
        if let (true, Some(before)) = (rule.keeps, &before) {
            keep(&mut value, before, new.lang.is_none());
            how = if draft::tidy(&before.text) == value.text { How::Same } else { How::Edited };
        }
        let mut line = Line { id, how, value, before, kept: None, left: false };
        keep_later(state, &mut line, rule.by);
        lines.push(line);
    }
    let mut gone = known;
    gone.retain(|id, _| !lines.iter().any(|l| l.id == *id));
    let removed = order.iter().filter_map(|id| gone.remove_entry(id)).collect();
    Ok(Revision { lines, removed })
}

/// The highest number a statement of this output ever had: none is given twice.
pub fn highest(state: &State, output: &Id) -> u64 {
    let ids = state.statements.get(output).into_iter().flat_map(BTreeMap::keys);
    ids.filter_map(|id| id.as_str().strip_prefix('S')?.parse().ok()).max().unwrap_or(0)
}

/// What words alone don't say, a statement that is found again keeps.
fn keep(value: &mut Statement, before: &Statement, names_no_lang: bool) {
    value.kind = before.kind;
    if names_no_lang {
        value.lang.clone_from(&before.lang);
    }
    if value.cites.is_empty() {
        value.cites.clone_from(&before.cites);
    }
}

/// Keeps a colleague's later words; what else the draft changed since is new, and comes in beside these words.
fn keep_later(state: &State, line: &mut Line, by: &Id) {
    let output = line.value.output.clone();
    let heads = state.statement_heads(&output, &line.id);
    let words = wording::same(&line.value.text);
    let known = heads.iter().any(|(_, head)| wording::same(&head.value.text) == words);
    let Some((_, later)) = heads.iter().find(|(_, head)| head.person != *by).filter(|_| !known) else { return };
    let is_said = |v: &Version<Statement>| state.may_edit(&output, &v.unit) && wording::same(&v.value.text) == words;
    let Some(register) = state.statement(&output, &line.id) else { return };
    let Some((_, earlier)) = register.versions().find(|(_, v)| is_said(v)) else { return };
    line.kept = Some(later.person.clone());
    if line.how == How::Edited {
        line.how = How::Same;
    }
    if heads.len() > 1 {
        line.left = true;
        line.value = heads[0].1.value.clone();
        return;
    }
    let (draft, old, new) = (&mut line.value, &earlier.value, &later.value);
    draft.text = new.text.clone();
    if draft.kind == old.kind {
        draft.kind = new.kind;
    }
    if draft.lang == old.lang {
        draft.lang = new.lang.clone();
    }
    if draft.cites == old.cites {
        draft.cites = new.cites.clone();
    }
    if draft.purposes == old.purposes {
        draft.purposes = new.purposes.clone();
    }
}

/// An edit of a record's heads, or nothing where it says nothing new.
pub fn renew<T: Clone + PartialEq>(put: Put<T>, heads: Vec<(&OpId, &Version<T>)>) -> Option<Put<T>> {
    match &heads[..] {
        [] => Some(put),
        [(_, only)] if only.value == put.value => None,
        [(_, first), ..] => {
            Some(Put { replaces: heads.iter().map(|(op, _)| **op).collect(), salt: first.salt.clone(), ..put })
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::draft::Kind;

    fn statement(kind: Kind, text: &str, lang: &str, cites: &[&str]) -> Statement {
        let cites = cites.iter().map(|c| c.parse().expect("an id")).collect();
        Statement { kind, text: text.to_owned(), lang: lang.to_owned(), cites, ..Statement::default() }
    }

    #[test]
    fn pasted_words_keep_what_words_dont_say() {
        let before = statement(Kind::Card, "Old words.", "uk", &["F1", "L1"]);
        for (given, names_no_lang, expect) in [
            (
                statement(Kind::Body, "New words.", "en", &[]),
                true,
                statement(Kind::Card, "New words.", "uk", &["F1", "L1"]),
            ),
            (
                statement(Kind::Body, "New words.", "en", &["F2"]),
                false,
                statement(Kind::Card, "New words.", "en", &["F2"]),
            ),
        ] {
            let mut value = given;
            keep(&mut value, &before, names_no_lang);
            assert_eq!(value, expect);
        }
    }

    #[test]
    fn an_edit_that_says_nothing_new_is_none() {
        let put = Put { id: "S1".parse().expect("an id"), replaces: Vec::new(), salt: "0".repeat(32), value: 1 };
        assert_eq!(renew(put.clone(), Vec::new()), Some(put));
    }

    #[test]
    fn a_draft_for_an_empty_text_is_all_new_and_every_id_is_given_once() {
        let draft = draft::from_markdown("# Title\n\nFirst words.[^F1]\n\nSecond words. {#S7}\n").expect("it is read");
        let (output, by): (Id, Id) = ("is.x".parse().expect("an id"), "is-1".parse().expect("an id"));
        let rule = Rule { by: &by, lang: "en", purposes: None, keeps: true };
        let revision = revise(&State::new(), &output, &draft, &rule).expect("every citation is an id");
        assert_eq!(revision.count(How::New), 3);
        let ids: BTreeSet<Id> = revision.order().into_iter().collect();
        assert!(ids.len() == 3 && ids.contains(&"S7".parse().expect("an id")), "{ids:?}");
        assert!(revision.removed.is_empty() && revision.lines.iter().all(|l| l.before.is_none() && !l.left));
    }
}
