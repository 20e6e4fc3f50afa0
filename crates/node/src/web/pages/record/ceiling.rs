//! How far a legal table carries in each text, and what keeps it there: computed by core, said here.

use std::collections::BTreeSet;

use nobis_core::gates::reply;
use nobis_core::gates::statement::{Ground, ceiling};
use nobis_core::ids::Id;
use nobis_core::report::Cap;

use super::super::super::ask::Ask;
use super::super::parts;
use crate::say::list::{self, Joined};
use crate::say::{self, Texts};
use crate::trouble::Trouble;

/// The ceiling of a table in every text that cites it, or where none does yet, in every text of the unit that wrote it.
///
/// # Errors
/// A charter can't be read.
pub fn html(a: &Ask<'_>, table: &Id) -> Result<String, Trouble> {
    let mut lines = Vec::new();
    for output in a.state().opened.keys() {
        let view = a.view(output)?;
        let Some(version) = view.record(&a.state().qualifications, table) else { continue };
        let cited = view.statements.iter().any(|s| s.version.value.cites.contains(table));
        if !cited && !view.is_line(&version.unit) {
            continue;
        }
        let replies = reply::results(&view);
        let (level, because) = ceiling(&version.value, &Ground { view: &view, replies: &replies });
        lines.push((cited, line(a.texts, &view.open.act.title, level, &because)));
    }
    let any_cited = lines.iter().any(|(cited, _)| *cited);
    let shown: Vec<String> = lines.into_iter().filter(|(cited, _)| *cited || !any_cited).map(|(_, l)| l).collect();
    if shown.is_empty() { Ok(parts::paragraphs(&[a.t("ceiling-no-text")])) } else { Ok(parts::list(&shown)) }
}

/// A ceiling in words.
fn line(texts: &Texts, title: &str, level: u8, because: &BTreeSet<Cap>) -> String {
    let caps: Vec<String> = because.iter().map(|cap| say::cap(texts, cap)).collect();
    let args = [
        ("text", say::quoted(texts, title).into()),
        ("ceiling", texts.get(&format!("ceiling-{}", level.min(4)), &[]).into()),
        ("because", list::all(texts, &caps, Joined::And).into()),
    ];
    texts.get("ceiling-line", &args)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_ceiling_is_told_with_what_keeps_it_there() {
        let texts = Texts::for_lang("en");
        let unknown = Cap::Unknown { name: "Feasible alternatives".to_owned() };
        let request = Cap::Reply { request: "R1".parse().expect("an id") };
        assert_eq!(
            line(&texts, "Forces", 2, &[unknown, request].into()),
            "In “Forces” it carries at most “may have violated”, because the element “Feasible alternatives” is not \
             known and request R1 had too little time, or was not fully answered."
        );
        let claimed = Cap::Claimed { level: 3 };
        assert_eq!(
            line(&texts, "Forces", 3, &[claimed].into()),
            "In “Forces” it carries at most “violated”, because the lawyer’s own standard is “clear and convincing”."
        );
    }
}
