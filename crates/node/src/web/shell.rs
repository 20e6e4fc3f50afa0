//! The frame around every page: who is reading, where they are, what they can turn to, in their language.

use askama::Template;
use nobis_core::ids::Id;

use super::ask::{Bare, Page};
use super::door::Session;
use super::picture::Dir;
use crate::say::{LANGUAGES, Texts};

/// An entry of a menu.
struct Entry {
    href: String,
    label: String,
    is_here: bool,
}

#[derive(Template)]
#[template(path = "shell.html")]
struct Shell<'s> {
    texts: &'s Texts,
    lang: &'s str,
    dir: &'static str,
    page: &'s Page,
    menu: Vec<Entry>,
    output_menu: Vec<Entry>,
    who: String,
    other: String,
    done: String,
    path: &'s str,
    languages: &'static [(&'static str, &'static str)],
    is_draft: bool,
}

/// Direction of a language's script.
pub fn direction(tag: &str) -> &'static str {
    if tag == "ar" { "rtl" } else { "ltr" }
}

/// The same, for pictures.
pub fn drawn(tag: &str) -> Dir {
    if direction(tag) == "rtl" { Dir::Rtl } else { Dir::Ltr }
}

/// Entries of the main menu: address and text.
const MENU: [(&str, &str); 7] = [
    ("/", "menu-home"),
    ("/outputs", "menu-outputs"),
    ("/investigation", "menu-investigation"),
    ("/search", "menu-search"),
    ("/history", "menu-history"),
    ("/units", "menu-units"),
    ("/verify", "menu-verify"),
];

/// Entries of an output's menu: what follows its address, and text.
const OUTPUT_MENU: [(&str, &str); 8] = [
    ("", "menu-text"),
    ("/gates", "menu-gates"),
    ("/said", "menu-said"),
    ("/deliveries", "menu-deliveries"),
    ("/plan", "menu-plan"),
    ("/versions", "menu-versions"),
    ("/release", "menu-release"),
    ("/charter", "menu-charter"),
];

/// Who reads: their unit's name, and whether the investigation is for them. A menu offers nothing that would be refused.
#[derive(Debug, Clone, Default)]
pub struct Reader {
    /// Name of the unit.
    pub unit: String,
    /// Whether they may see findings.
    pub investigates: bool,
}

/// The whole page. The query's `done` names what was just done, for a line on top.
pub fn html(bare: &Bare<'_>, session: Option<&Session>, reader: &Reader, page: &Page) -> String {
    let entry = |href: String, id: &str, here: &str| Entry { is_here: href == here, label: bare.t(id), href };
    let open = session.is_some();
    let offered = |href: &str| (open && (href != "/investigation" || reader.investigates)) || href == "/verify";
    let menu = MENU.iter().filter(|(href, _)| offered(href));
    let of_output = |id: &Id| {
        let base = format!("/o/{id}");
        let here = format!("{base}{}", page.here);
        OUTPUT_MENU.iter().map(|(tail, text)| entry(format!("{base}{tail}"), text, &here)).collect()
    };
    let done = bare.query.one("done");
    let done = if done.chars().all(|c| c.is_ascii_lowercase() || c == '-') && !done.is_empty() {
        bare.texts.find(&format!("said-{done}"), &[]).unwrap_or_default()
    } else {
        String::new()
    };
    let who = session.map_or_else(String::new, |s| {
        bare.say("shell-who", &[("person", s.person.as_str().into()), ("unit", reader.unit.as_str().into())])
    });
    let plays = session.is_some_and(|s| bare.app.rehearsing().contains(&s.person));
    // Back to the page one reads; what was done there was done by somebody else.
    let other = if plays { super::turn::unlock_path(&bare.path) } else { String::new() };
    let shell = Shell {
        texts: bare.texts,
        lang: bare.lang,
        dir: direction(bare.lang),
        page,
        menu: menu.map(|(href, id)| entry((*href).to_owned(), id, &page.here)).collect(),
        output_menu: page.output.as_ref().map_or_else(Vec::new, of_output),
        who,
        other,
        done,
        path: &bare.path,
        languages: LANGUAGES,
        is_draft: bare.lang != "en",
    };
    tidy(&shell.render().expect("writing into a string never fails"))
}

/// Without the line breaks that templates leave: a page on a bad line should carry nothing empty. Lines within a text
/// area are people's own; there a line is never empty by our doing, and those of theirs stay.
fn tidy(html: &str) -> String {
    let mut out = String::with_capacity(html.len());
    let mut area = false;
    for line in html.lines() {
        let opens = line.contains("<textarea") || line.contains("<pre");
        let closes = line.contains("</textarea>") || line.contains("</pre>");
        if area || opens || !line.trim().is_empty() {
            out.push_str(if area || opens { line } else { line.trim() });
            out.push('\n');
        }
        area = (area || opens) && !closes;
    }
    out
}

#[cfg(test)]
mod tests {
    use super::tidy;

    #[test]
    fn empty_lines_go_and_what_people_typed_stays() {
        let html = "<p>a</p>\n\n   \n<textarea>\n\n  b\n\n</textarea>\n\n<p>c</p>\n";
        assert_eq!(tidy(html), "<p>a</p>\n<textarea>\n\n  b\n\n</textarea>\n<p>c</p>\n");
    }
}
