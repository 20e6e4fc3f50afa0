//! Word's styles: what a paragraph is, by the style's name, which is English in every language of Word.

use super::blocks::Role;
use super::xml::Element;
use std::collections::HashMap;

/// How far a style is followed to the styles it is based on; a loop ends here too.
const BASES_MAX: usize = 16;

/// The styles of a file.
#[derive(Debug, Default)]
pub(super) struct Styles(HashMap<String, Style>);

#[derive(Debug, Default)]
struct Style {
    name: String,
    base: Option<String>,
    look: Look,
    outline: Option<u8>,
    is_list: Option<bool>,
}

/// How text looks, as far as it matters; `None` says nothing.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Look {
    pub bold: Option<bool>,
    pub italic: Option<bool>,
    pub struck: Option<bool>,
    pub hidden: Option<bool>,
}

/// What a paragraph is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// Text of some role.
    Text(Role),
    /// A line of a table of contents.
    Contents,
}

impl Look {
    /// Reads run properties.
    pub fn read(properties: Option<&Element>) -> Look {
        let is_on = |name: &str| properties.and_then(|element| element.child(name)).map(is_on);
        Look {
            bold: is_on("w:b").or(is_on("w:bCs")),
            italic: is_on("w:i").or(is_on("w:iCs")),
            struck: is_on("w:strike").or(is_on("w:dstrike")),
            hidden: is_on("w:vanish"),
        }
    }

    /// This look, and where it says nothing, the other.
    pub fn or(self, other: Look) -> Look {
        Look {
            bold: self.bold.or(other.bold),
            italic: self.italic.or(other.italic),
            struck: self.struck.or(other.struck),
            hidden: self.hidden.or(other.hidden),
        }
    }
}

/// A switch is on unless it says otherwise.
fn is_on(element: &Element) -> bool {
    !matches!(element.attribute("w:val"), Some("0" | "false" | "off" | "none"))
}

impl Styles {
    /// Reads the part with the styles.
    pub fn read(tree: Option<&Element>) -> Styles {
        let styles = tree.into_iter().flat_map(|tree| &tree.children).filter(|child| *child.name == *"w:style");
        let read = |element: &Element| {
            let value = |path: &[&str]| element.path(path).and_then(|found| found.attribute("w:val"));
            let style = Style {
                name: value(&["w:name"]).unwrap_or_default().to_lowercase(),
                base: value(&["w:basedOn"]).map(str::to_owned),
                look: Look::read(element.child("w:rPr")),
                outline: value(&["w:pPr", "w:outlineLvl"]).and_then(|level| level.parse().ok()),
                is_list: element.path(&["w:pPr", "w:numPr"]).map(is_list),
            };
            Some((element.attribute("w:styleId")?.to_owned(), style))
        };
        Styles(styles.filter_map(read).collect())
    }

    fn chain(&self, id: Option<&str>) -> impl Iterator<Item = &Style> {
        let first = id.and_then(|id| self.0.get(id));
        std::iter::successors(first, |style| self.0.get(style.base.as_deref()?)).take(BASES_MAX)
    }

    /// The look a style gives.
    pub fn look(&self, id: Option<&str>) -> Look {
        self.chain(id).fold(Look::default(), |look, style| look.or(style.look))
    }

    /// What a paragraph with these properties is.
    pub fn part(&self, properties: Option<&Element>) -> Part {
        let own = |name: &str| properties.and_then(|element| element.child(name));
        let value = |name: &str| own(name).and_then(|element| element.attribute("w:val"));
        let id = value("w:pStyle");
        if let Some(part) = self.chain(id).find_map(|style| part_of_name(&style.name)) {
            return part;
        }
        let outline = value("w:outlineLvl").and_then(|level| level.parse().ok());
        let outline = outline.or_else(|| self.chain(id).find_map(|style| style.outline));
        if let Some(level) = outline.filter(|level| *level < 9) {
            return Part::Text(Role::Heading(level + 1));
        }
        let in_list = own("w:numPr").map(is_list).or_else(|| self.chain(id).find_map(|style| style.is_list));
        Part::Text(if in_list == Some(true) { Role::Item } else { Role::Paragraph })
    }
}

/// List number 0 takes a paragraph out of its style's list.
fn is_list(properties: &Element) -> bool {
    properties.child("w:numId").and_then(|number| number.attribute("w:val")) != Some("0")
}

fn part_of_name(name: &str) -> Option<Part> {
    let role = match name {
        "title" => Role::Heading(1),
        "subtitle" => Role::Subtitle,
        "quote" | "intense quote" | "quotations" | "block text" | "block quotation" => Role::Quote,
        "list bullet" | "list number" => Role::Item,
        _ if name.starts_with("toc ") || name.starts_with("contents ") => return Some(Part::Contents),
        _ => Role::Heading(name.strip_prefix("heading ")?.parse().ok().filter(|level| (1..=9).contains(level))?),
    };
    Some(Part::Text(role))
}
