//! A Word file into blocks: the parts, and how they hang together. `docx_body` reads the text.
//!
//! Our own reader, because on the same LibreOffice file docx-rs 0.4.22 gave no footnotes and no image
//! descriptions, and docx-rust 0.1.11 no tracked insertions and no text boxes, each in silence.

use super::blocks::{Block, Note, Source, Span};
use super::docx_body::Walker;
use super::package::{Package, Relation};
use super::styles::Styles;
use super::text::has_words;
use super::xml::Element;
use super::{DraftComment, DraftError, Notice, Place, What};
use std::collections::{BTreeMap, HashMap};

/// Reads a Word file.
pub(super) fn read(bytes: &[u8]) -> Result<Source, DraftError> {
    let mut package = Package::open(bytes)?;
    let main = package.main_part()?;
    let tree = package.tree(&main)?.ok_or(DraftError::NotWord)?;
    let body = tree.child("w:body").ok_or(DraftError::NotWord)?;
    let relations = package.relations(&main)?;
    let part = |package: &mut Package<'_>, kind: &str| -> Result<Option<Element>, DraftError> {
        let target = relations.iter().find(|relation| relation.kind == kind);
        target.map_or(Ok(None), |relation| package.tree(&relation.target))
    };
    let styles = Styles::read(part(&mut package, "styles")?.as_ref());
    let mut walker = Walker::new(&styles, links(&relations));
    walker.body(body);

    let mut source = Source::default();
    for (kind, label) in [("footnotes", "footnote"), ("endnotes", "endnote")] {
        if let Some(tree) = part(&mut package, kind)? {
            let own = package.relations(&target(&relations, kind))?;
            read_notes(&tree, label, &styles, &own, &mut source);
        }
    }
    if let Some(tree) = part(&mut package, "comments")? {
        read_comments(&tree, &styles, &walker, &mut source);
    }
    let is_margin = |relation: &&Relation| matches!(relation.kind.as_str(), "header" | "footer");
    for relation in relations.iter().filter(is_margin) {
        if let Some(tree) = package.tree(&relation.target)? {
            read_margin(&tree, &styles, &mut source);
        }
    }
    source.blocks = walker.blocks;
    source.notices.append(&mut walker.notices);
    Ok(source)
}

fn links(relations: &[Relation]) -> HashMap<String, String> {
    let links = relations.iter().filter(|relation| relation.kind == "hyperlink");
    links.map(|relation| (relation.id.clone(), relation.target.clone())).collect()
}

fn target(relations: &[Relation], kind: &str) -> String {
    relations.iter().find(|relation| relation.kind == kind).map(|relation| relation.target.clone()).unwrap_or_default()
}

/// Footnotes and endnotes. A mark inside a note is written out, so notes can't refer in circles.
fn read_notes(tree: &Element, label: &str, styles: &Styles, relations: &[Relation], source: &mut Source) {
    for element in &tree.children {
        let is_rule = !matches!(element.attribute("w:type"), None | Some("normal"));
        let Some(id) = element.attribute("w:id").filter(|_| !is_rule) else { continue };
        let mut walker = Walker::new(styles, links(relations));
        walker.body(element);
        let text = joined(&walker.blocks);
        source.notices.extend(walker.notices.into_iter().map(|notice| Notice { place: Place::File, ..notice }));
        source.notes.insert(format!("{label} {id}"), Note { text, place: Place::File });
    }
}

fn read_comments(tree: &Element, styles: &Styles, text: &Walker<'_>, source: &mut Source) {
    let mut comments: BTreeMap<(Place, usize), DraftComment> = BTreeMap::new();
    for (order, element) in tree.children.iter().enumerate() {
        let id = element.attribute("w:id").unwrap_or_default();
        let mut walker = Walker::new(styles, HashMap::new());
        walker.body(element);
        let anchor = text.anchors.get(id);
        let place = anchor.map_or(Place::File, |anchor| anchor.place);
        let comment = DraftComment {
            author: element.attribute("w:author").filter(|author| !author.is_empty()).map(str::to_owned),
            about: anchor.map(|anchor| anchor.about.clone()),
            text: joined(&walker.blocks),
            place,
        };
        source.notices.extend(walker.notices.into_iter().map(|notice| Notice { place, ..notice }));
        comments.insert((place, order), comment);
    }
    source.comments.extend(comments.into_values());
}

/// Headers and footers; a file often has the same one three times.
fn read_margin(tree: &Element, styles: &Styles, source: &mut Source) {
    let mut walker = Walker::new(styles, HashMap::new());
    walker.body(tree);
    let text = joined(&walker.blocks);
    let margin = Notice { what: What::Margin, place: Place::File, text };
    if has_words(&margin.text) && !source.notices.contains(&margin) {
        source.notices.push(margin);
    }
    source.notices.extend(walker.notices.into_iter().map(|notice| Notice { place: Place::File, ..notice }));
}

/// The words of some blocks, with marks written out.
pub(super) fn joined(blocks: &[Block]) -> String {
    let mut text = String::new();
    for block in blocks {
        for span in &block.spans {
            match span {
                Span::Text { text: words, .. } => text.push_str(words),
                Span::Note(label) => {
                    text.push_str(" [");
                    text.push_str(label);
                    text.push_str("] ");
                }
            }
        }
        text.push(' ');
    }
    text
}
