//! The text of a Word file: paragraphs, runs, tracked changes, tables, images.
//!
//! What the text would say if all tracked changes were accepted, because that is what editors mean
//! when they send a draft on. Each change is reported with its words.

use super::blocks::{Block, Role, Span, push_text};
use super::docx::joined;
use super::docx_find::{chosen, descend, is_placeholder, text_boxes, words_of};
use super::styles::{Look, Part, Styles};
use super::text::has_words;
use super::xml::Element;
use super::{Notice, Place, What};
use std::collections::HashMap;

/// The longest stretch of marked words kept with a comment; people mark whole pages.
const ABOUT_BYTES_MAX: usize = 500;

/// Comments over the same words. More than a page of them is an attack on our time.
const MARKED_MAX: usize = 32;

/// Where a comment hangs, and the words it marks.
#[derive(Debug)]
pub(super) struct Anchor {
    pub place: Place,
    pub about: String,
}

/// Walks a part of a Word file and collects blocks and notices.
pub(super) struct Walker<'a> {
    pub blocks: Vec<Block>,
    pub notices: Vec<Notice>,
    pub anchors: HashMap<String, Anchor>,
    styles: &'a Styles,
    links: HashMap<String, String>,
    paragraphs: usize,
    spans: Vec<Span>,
    /// What hangs on the current paragraph and is read after it: text boxes, image descriptions.
    after: Vec<Block>,
    /// Comments whose marked words we are inside of.
    marked: Vec<String>,
    /// The last report, as long as no kept text follows it: Word cuts one deletion into many runs.
    report: Option<What>,
    /// Fields we are inside of; `true` while in the part that is an instruction, not text.
    fields: Vec<bool>,
    /// How many of them are `true`.
    instructions: usize,
    /// The words of the tracked insertions we are inside of.
    insertion: Option<String>,
}

impl<'a> Walker<'a> {
    pub fn new(styles: &'a Styles, links: HashMap<String, String>) -> Walker<'a> {
        Walker {
            blocks: Vec::new(),
            notices: Vec::new(),
            anchors: HashMap::new(),
            styles,
            links,
            paragraphs: 0,
            spans: Vec::new(),
            after: Vec::new(),
            marked: Vec::new(),
            report: None,
            fields: Vec::new(),
            instructions: 0,
            insertion: None,
        }
    }

    /// Reads a container of paragraphs to its end.
    pub fn body(&mut self, element: &Element) {
        self.paragraphs_of(element);
        self.finish_paragraph(Role::Paragraph);
    }

    fn place(&self) -> Place {
        Place::Paragraph(self.paragraphs)
    }

    fn notice(&mut self, what: What, text: String) {
        self.report = None;
        self.notices.push(Notice { what, place: self.place(), text });
    }

    /// Reports words left out or put in, as one notice as long as no other text comes between.
    fn report(&mut self, what: What, text: &str) {
        let place = self.place();
        match self.notices.last_mut().filter(|_| self.report == Some(what)) {
            Some(last) if last.what == what && last.place == place => last.text.push_str(text),
            _ => self.notices.push(Notice { what, place, text: text.to_owned() }),
        }
        self.report = Some(what);
    }

    fn paragraphs_of(&mut self, element: &Element) {
        for child in &element.children {
            match &*child.name {
                "w:p" => self.paragraph(child),
                "w:r" => self.run(child, Look::default()),
                "w:tbl" => self.table(child),
                "w:altChunk" => self.notice(What::Object, String::new()),
                "w:commentRangeStart" | "w:commentRangeEnd" => self.comment_range(child),
                "w:sectPr" | "w:sdtPr" | "w:tcPr" | "w:pPr" => {}
                "w:sdt" if is_placeholder(child) => self.placeholder(child),
                "mc:AlternateContent" => {
                    if let Some(chosen) = chosen(child) {
                        self.paragraphs_of(chosen);
                    }
                }
                _ => self.paragraphs_of(child),
            }
        }
    }

    fn paragraph(&mut self, element: &Element) {
        self.paragraphs += 1;
        self.report = None;
        let properties = element.child("w:pPr");
        let style = properties.and_then(|p| p.child("w:pStyle")).and_then(|s| s.attribute("w:val"));
        let look = self.styles.look(style);
        self.inline(element, look);
        if properties.and_then(|p| p.path(&["w:rPr", "w:del"])).is_some() {
            // The break after this paragraph is deleted: its text goes on in the next, which keeps
            // its own style, as in Word.
            self.report(What::Deleted, "¶");
            return;
        }
        match self.styles.part(properties) {
            Part::Text(role) => self.finish_paragraph(role),
            Part::Contents => {
                let spans = std::mem::take(&mut self.spans);
                let text = joined(&[Block { role: Role::Paragraph, spans, place: self.place() }]);
                self.notice(What::Metadata, text);
                self.finish_paragraph(Role::Paragraph);
            }
        }
    }

    fn finish_paragraph(&mut self, role: Role) {
        let spans = std::mem::take(&mut self.spans);
        if !spans.is_empty() {
            self.blocks.push(Block { role, spans, place: self.place() });
        }
        self.blocks.append(&mut self.after);
    }

    fn inline(&mut self, element: &Element, look: Look) {
        for child in &element.children {
            match &*child.name {
                "w:pPr" | "w:rPr" | "w:sdtPr" => {}
                "w:r" => self.run(child, look),
                "w:ins" | "w:moveTo" => self.inserted(child, look),
                "w:del" | "w:moveFrom" => self.report(What::Deleted, &words_of(child)),
                "w:hyperlink" => self.link(child, look),
                "w:commentRangeStart" | "w:commentRangeEnd" => self.comment_range(child),
                "w:sdt" if is_placeholder(child) => self.placeholder(child),
                "m:oMath" | "m:oMathPara" => self.notice(What::Object, words_of(child)),
                "mc:AlternateContent" => {
                    if let Some(chosen) = chosen(child) {
                        self.inline(chosen, look);
                    }
                }
                "w:drawing" | "w:pict" | "w:object" => self.drawing(child),
                _ => self.inline(child, look),
            }
        }
    }

    fn inserted(&mut self, element: &Element, look: Look) {
        let outer = self.insertion.replace(String::new());
        self.inline(element, look);
        let added = std::mem::replace(&mut self.insertion, outer).unwrap_or_default();
        if !added.trim().is_empty() {
            self.notice(What::Inserted, added);
        }
    }

    fn link(&mut self, element: &Element, look: Look) {
        let target = element.attribute("r:id").and_then(|id| self.links.get(id)).cloned();
        if let Some(target) = target {
            self.notice(What::Link, target);
        }
        self.inline(element, look);
    }

    fn run(&mut self, element: &Element, look: Look) {
        let properties = element.child("w:rPr");
        let style = properties.and_then(|p| p.child("w:rStyle")).and_then(|s| s.attribute("w:val"));
        let look = Look::read(properties).or(self.styles.look(style)).or(look);
        self.run_content(element, look);
    }

    fn run_content(&mut self, element: &Element, look: Look) {
        for child in &element.children {
            match &*child.name {
                "w:t" => self.text(&child.text, look),
                "w:tab" | "w:br" | "w:cr" | "w:ptab" => self.text(" ", look),
                "w:noBreakHyphen" => self.text("\u{2011}", look),
                "w:delText" => self.report(What::Deleted, &child.text),
                "w:footnoteReference" => self.note("footnote", child),
                "w:endnoteReference" => self.note("endnote", child),
                "w:commentReference" => self.anchor(child),
                "w:drawing" | "w:pict" | "w:object" => self.drawing(child),
                "w:sym" => self.notice(What::Object, String::new()),
                "w:fldChar" => self.field(child),
                "w:instrText" => self.instruction(&child.text),
                "w:rPr" | "w:rubyPr" => {}
                "w:r" => self.run(child, look),
                "mc:AlternateContent" => {
                    if let Some(chosen) = chosen(child) {
                        self.run_content(chosen, look);
                    }
                }
                _ => self.run_content(child, look),
            }
        }
    }

    fn text(&mut self, text: &str, look: Look) {
        if self.instructions > 0 || look.hidden == Some(true) {
            return self.report(What::Hidden, text);
        }
        if look.struck == Some(true) {
            return self.report(What::Struck, text);
        }
        self.report = None;
        if let Some(insertion) = &mut self.insertion {
            insertion.push_str(text);
        }
        push_text(&mut self.spans, text, look.bold == Some(true) || look.italic == Some(true));
        for id in &self.marked {
            if let Some(anchor) = self.anchors.get_mut(id).filter(|anchor| anchor.about.len() < ABOUT_BYTES_MAX) {
                anchor.about.push_str(text);
            }
        }
    }

    fn note(&mut self, kind: &str, element: &Element) {
        self.report = None;
        let id = element.attribute("w:id").unwrap_or_default();
        self.spans.push(Span::Note(format!("{kind} {id}")));
    }

    fn field(&mut self, element: &Element) {
        match element.attribute("w:fldCharType") {
            Some("begin") => {
                self.fields.push(true);
                self.instructions += 1;
            }
            Some("separate") => {
                if let Some(is_instruction) = self.fields.last_mut() {
                    self.instructions -= usize::from(std::mem::take(is_instruction));
                }
            }
            Some("end") => self.instructions -= usize::from(self.fields.pop() == Some(true)),
            _ => {}
        }
    }

    fn instruction(&mut self, text: &str) {
        if text.contains("://") || text.contains("mailto:") {
            self.notice(What::Link, text.to_owned());
        }
    }

    fn comment_range(&mut self, element: &Element) {
        let id = element.attribute("w:id").unwrap_or_default().to_owned();
        if &*element.name == "w:commentRangeStart" {
            self.anchor(element);
            if self.marked.len() < MARKED_MAX {
                self.marked.push(id);
            }
        } else {
            self.marked.retain(|open| *open != id);
        }
    }

    fn anchor(&mut self, element: &Element) {
        let id = element.attribute("w:id").unwrap_or_default().to_owned();
        let place = Place::Paragraph(self.paragraphs.max(1));
        self.anchors.entry(id).or_insert(Anchor { place, about: String::new() });
    }

    fn placeholder(&mut self, element: &Element) {
        self.notice(What::Metadata, words_of(element));
    }

    /// Images, shapes and text boxes.
    fn drawing(&mut self, element: &Element) {
        let mut boxes = Vec::new();
        text_boxes(element, &mut boxes);
        for text_box in &boxes {
            self.text_box(text_box);
        }
        let all = element.all_but(&["w:txbxContent", "mc:Fallback"]);
        let is_image = all.iter().any(|e| matches!(&*e.name, "pic:pic" | "v:imagedata"));
        let described = |name: &str, attribute: &str| {
            let found = all.iter().filter(|e| *e.name == *name).find_map(|e| e.attribute(attribute));
            found.filter(|text| has_words(text)).map(str::to_owned)
        };
        let alt = described("wp:docPr", "descr")
            .or_else(|| described("wp:docPr", "title"))
            .or_else(|| described("v:shape", "alt"));
        let is_object = &*element.name == "w:object"
            || all
                .iter()
                .filter_map(|e| e.attribute("uri"))
                .any(|uri| uri.contains("/chart") || uri.contains("/diagram"));
        if is_object {
            self.notice(What::Object, String::new());
        }
        match alt {
            Some(text) => {
                let spans = vec![Span::Text { text, strong: false }];
                self.after.push(Block { role: Role::Alt, spans, place: self.place() });
            }
            None if is_image && !is_object => self.notice(What::ImageWithoutAlt, String::new()),
            None => {}
        }
    }

    fn text_box(&mut self, element: &Element) {
        let blocks = self.apart(element);
        if !blocks.is_empty() {
            self.notice(What::TextBox, excerpt(&blocks));
            self.after.extend(blocks);
        }
    }

    /// Reads a container inside a paragraph or table without touching what is being read around it.
    fn apart(&mut self, element: &Element) -> Vec<Block> {
        let blocks = std::mem::take(&mut self.blocks);
        let spans = std::mem::take(&mut self.spans);
        let after = std::mem::take(&mut self.after);
        let fields = (std::mem::take(&mut self.fields), std::mem::take(&mut self.instructions));
        self.body(element);
        (self.fields, self.instructions) = fields;
        self.after = after;
        self.spans = spans;
        std::mem::replace(&mut self.blocks, blocks)
    }

    fn table(&mut self, element: &Element) {
        let mut rows = Vec::new();
        descend(element, "w:tr", &mut rows);
        let rows: Vec<(&Element, Vec<&Element>)> = rows
            .into_iter()
            .map(|row| {
                let mut cells = Vec::new();
                descend(row, "w:tc", &mut cells);
                (row, cells)
            })
            .collect();
        let is_layout = rows.iter().all(|(_, cells)| cells.len() <= 1);
        let mut text = String::new();
        for (row, cells) in rows {
            let is_deleted = row.path(&["w:trPr", "w:del"]).is_some();
            for cell in cells {
                if is_deleted {
                    self.report(What::Deleted, &words_of(cell));
                    continue;
                }
                let (kept, told): (Vec<Block>, Vec<Block>) =
                    self.apart(cell).into_iter().partition(|block| is_layout || block.role == Role::Alt);
                if is_layout && text.is_empty() {
                    text = excerpt(&kept);
                }
                self.blocks.extend(kept);
                if !is_layout {
                    text.push_str(&joined(&told));
                    text.push_str("| ");
                }
            }
            if !is_layout {
                text.push_str("; ");
            }
        }
        if has_words(&text) {
            self.notice(if is_layout { What::LayoutTable } else { What::Table }, text);
        }
    }
}

/// The first words of text that is kept, to find it by. Not all of it: boxes stand inside boxes, and
/// a copy for each would let a small file fill the memory.
fn excerpt(blocks: &[Block]) -> String {
    let first = blocks.iter().take(1).flat_map(|block| &block.spans);
    let texts = first.filter_map(|span| if let Span::Text { text, .. } = span { Some(text.as_str()) } else { None });
    texts.flat_map(str::chars).take(80).collect()
}
