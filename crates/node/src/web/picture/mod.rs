//! Pictures on pages: the time line of a text, the path to a statement, the board of gates.
//!
//! Each is a pure function from plain values, already in the reader's language, to a fragment of HTML: no clock, no
//! file, no script. What the fragments keep to:
//!
//! - **Nothing inline.** The pages forbid style attributes and anything from elsewhere, so shapes carry classes of
//!   `assets/picture.css` and attributes of SVG, and a [`Link`] can only lead into our own pages.
//! - **Never colour alone.** Each kind has its own shape or pattern, and its word beside it or in the legend.
//! - **The same facts as text.** Under each drawing a table says all it shows. That is what screen readers, text
//!   browsers and people who print will use; the board is a table in the first place.
//! - **Never smaller.** A drawing is not shrunk to the screen: at 320 pixels, labels drawn for 960 would be five pixels
//!   high. Its size is in `em`, so it follows the reader's letter size, and it scrolls sideways inside a region that
//!   takes the keyboard, with what names the rows standing still. Nothing else on the page scrolls sideways. A second,
//!   upright drawing for small screens was left: twice the markup, and two things that can disagree.
//! - **Right to left** where the reader reads so: every x is mirrored, no letter is. See [`Dir`].
//!
//! Links in a drawing are outside the order of the Tab key: a keyboard would have to step through hundreds of marks,
//! and the table has each of them. A drawing with links is a `group`, since what is inside an `img` is not announced.

pub mod board;
mod glyph;
mod label;
mod markup;
pub mod path;
mod sheet;
pub mod timeline;

use markup::{Element, el};
use sheet::Sheet;

/// Which way the reader reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dir {
    /// Left to right.
    Ltr,
    /// Right to left: time and paths run so too.
    Rtl,
}

impl Dir {
    fn word(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

/// Where on which page a picture stands: what its ids begin with, and the reader's direction.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    prefix: String,
    dir: Dir,
}

impl Place {
    /// A place. Two pictures on one page need two prefixes; what an id may not hold becomes a hyphen.
    pub fn new(prefix: &str, dir: Dir) -> Self {
        let plain = prefix.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' });
        Self { prefix: format!("pic-{}", plain.collect::<String>()), dir }
    }

    fn id(&self, part: &str) -> String {
        format!("{}-{part}", self.prefix)
    }
}

/// A link into our own pages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link(String);

impl Link {
    /// A path from the root of this node, or a place on the same page; nothing else is one. No address can be made
    /// of it: neither `//host` nor a backslash that a browser would read as a slash.
    pub fn to(path: &str) -> Option<Self> {
        let plain = |b: u8| b.is_ascii_alphanumeric() || b"-._~/?#!$&()*+,;=%@:".contains(&b);
        let ours = path.starts_with('#') || (path.starts_with('/') && !path.starts_with("//"));
        (ours && path.bytes().all(plain)).then(|| Self(path.to_owned()))
    }
}

/// The frame of a picture: its name and what it shows, in sight.
fn figure(place: &Place, class: &'static str, title: &str, describe: &str) -> Element {
    let name = el("strong").class("pic-title").id(place.id("name")).text(title);
    let about = el("span").class("pic-about").id(place.id("about")).text(describe);
    el("figure")
        .class("pic")
        .class(class)
        .word("dir", place.dir.word())
        .child(el("figcaption").child(name).child(about))
}

/// What scrolls sideways by itself, by finger and by keyboard.
fn scroll(label: &str) -> Element {
    el("div").class("pic-scroll").word("tabindex", "0").word("role", "region").attr("aria-label", label)
}

/// A drawing with its name and description.
fn drawing(place: &Place, sheet: &Sheet, height: i32, title: &str, describe: &str, linked: bool) -> Element {
    let (name, about) = (place.id("title"), place.id("desc"));
    canvas(sheet, height)
        .word("role", if linked { "group" } else { "img" })
        .attr("aria-labelledby", &name)
        .attr("aria-describedby", &about)
        .child(el("title").id(name).text(title))
        .child(el("desc").id(about).text(describe))
}

/// A drawing in the reader's direction, at its own size: sixteen units are one `em`.
fn canvas(sheet: &Sheet, height: i32) -> Element {
    let em = |units: i32| format!("{}em", f64::from(units) / 16.0);
    el("svg")
        .attr("viewBox", &format!("0 0 {} {height}", sheet.width))
        .attr("width", &em(sheet.width))
        .attr("height", &em(height))
        .word("direction", sheet.dir.word())
}

/// A small drawing beside its word: the word says it, so the drawing is silent.
fn icon(glyph: glyph::Glyph, dir: Dir) -> Element {
    let sheet = Sheet { width: 16, dir };
    canvas(&sheet, 16).class("pic-icon").word("aria-hidden", "true").child(glyph.draw(&sheet, 8, 8))
}

/// What the shapes mean: those that are there.
fn legend<'a>(dir: Dir, entries: impl IntoIterator<Item = (glyph::Glyph, &'a str)>) -> Element {
    let item = |(glyph, word): (glyph::Glyph, &str)| el("li").child(icon(glyph, dir)).child(el("span").text(word));
    el("ul").class("pic-legend").children(entries.into_iter().map(item))
}

/// The same facts as a table, folded away.
fn facts(place: &Place, summary: &str, heads: &[&str], rows: Vec<Element>) -> Element {
    let head = heads.iter().map(|h| el("th").word("scope", "col").text(h));
    let table = el("table")
        .id(place.id("facts"))
        .attr("aria-label", summary)
        .child(el("thead").child(el("tr").children(head)))
        .child(el("tbody").children(rows));
    let summary = el("summary").text(summary);
    el("details").class("pic-facts").child(summary).child(scroll_plain(table))
}

fn scroll_plain(table: Element) -> Element {
    el("div").class("pic-wide").child(table)
}

/// Words that lead somewhere, if they do; each keeps its own direction.
fn linked(words: &str, link: Option<&Link>) -> Element {
    match link {
        Some(link) => el("a").link(link).child(el("bdi").text(words)),
        None => el("bdi").text(words),
    }
}

/// A drawn thing that leads somewhere, if it does; out of the order of the Tab key, which has the table.
fn drawn_link(link: Option<&Link>) -> Element {
    match link {
        Some(link) => el("a").link(link).word("tabindex", "-1"),
        None => el("g"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_leads_into_our_own_pages_or_is_none() {
        for good in ["/acts/1f", "#pic-a-facts", "/o/1?version=2&x=%20"] {
            assert!(Link::to(good).is_some(), "{good}");
        }
        for bad in ["//example.org", "https://example.org", "javascript:alert(1)", "/\\example.org", "/a b", "/\"x", ""]
        {
            assert!(Link::to(bad).is_none(), "{bad}");
        }
    }

    #[test]
    fn an_id_is_plain_whatever_the_prefix() {
        assert_eq!(Place::new("a\"> б", Dir::Ltr).id("title"), "pic-a-----title");
    }
}
