//! A small strict XML tree for the parts of a Word file.
//!
//! Names are given by namespace, not by the prefix a file happens to use. A document type is refused
//! before anything it declares could be used, so no entity but XML's own five exists.

use super::{DraftError, ELEMENTS_MAX, Place, XML_DEPTH_MAX};
use quick_xml::NsReader;
use quick_xml::XmlVersion;
use quick_xml::events::{BytesStart, Event};
use quick_xml::name::ResolveResult;
use std::collections::HashSet;
use std::rc::Rc;

/// An element: its name such as `w:p`, its attributes, what is in it.
#[derive(Debug)]
pub(super) struct Element {
    pub name: Rc<str>,
    attributes: Vec<(Rc<str>, Box<str>)>,
    pub children: Vec<Element>,
    /// Text directly inside; kept only where Word puts words.
    pub text: String,
}

impl Element {
    /// The value of an attribute such as `w:val`.
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(own, _)| **own == *name).map(|(_, value)| &**value)
    }

    /// The first child of this name.
    pub fn child(&self, name: &str) -> Option<&Element> {
        self.children.iter().find(|child| *child.name == *name)
    }

    /// A path of first children.
    pub fn path(&self, names: &[&str]) -> Option<&Element> {
        names.iter().try_fold(self, |element, name| element.child(name))
    }

    /// This element and all below it, in document order, except what is in elements of these names.
    pub fn all_but(&self, names: &[&str]) -> Vec<&Element> {
        let mut found = Vec::new();
        let mut open = vec![self];
        while let Some(element) = open.pop() {
            found.push(element);
            open.extend(element.children.iter().rev().filter(|child| !names.contains(&&*child.name)));
        }
        found
    }
}

/// Namespaces, transitional and strict, and the prefix they get here.
const NAMESPACES: &[(&str, &str)] = &[
    ("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w"),
    ("http://purl.oclc.org/ooxml/wordprocessingml/main", "w"),
    ("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "r"),
    ("http://purl.oclc.org/ooxml/officeDocument/relationships", "r"),
    ("http://schemas.openxmlformats.org/package/2006/relationships", "rel"),
    ("http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing", "wp"),
    ("http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing", "wp"),
    ("http://schemas.openxmlformats.org/drawingml/2006/main", "a"),
    ("http://purl.oclc.org/ooxml/drawingml/main", "a"),
    ("http://schemas.openxmlformats.org/drawingml/2006/picture", "pic"),
    ("http://purl.oclc.org/ooxml/drawingml/picture", "pic"),
    ("http://schemas.openxmlformats.org/officeDocument/2006/math", "m"),
    ("http://purl.oclc.org/ooxml/officeDocument/math", "m"),
    ("http://schemas.openxmlformats.org/markup-compatibility/2006", "mc"),
    ("urn:schemas-microsoft-com:vml", "v"),
    ("http://www.w3.org/XML/1998/namespace", "xml"),
];

/// Reads one part.
pub(super) fn parse(bytes: &[u8], part: &str) -> Result<Element, DraftError> {
    let damaged = || DraftError::Damaged { part: part.to_owned() };
    let text = std::str::from_utf8(bytes).map_err(|_| damaged())?;
    let mut reader = NsReader::from_str(text.trim_start_matches('\u{FEFF}'));
    let mut tree = Tree { part, names: HashSet::new(), open: Vec::new(), root: None, count: 0 };
    loop {
        let event = reader.read_event().map_err(|_| damaged())?;
        match event {
            Event::Start(start) => {
                let element = tree.element(&reader, &start)?;
                tree.open(element)?;
            }
            Event::Empty(start) => {
                let element = tree.element(&reader, &start)?;
                tree.open(element)?;
                tree.close()?;
            }
            Event::End(_) => tree.close()?,
            Event::Text(text) => tree.text(&text.xml10_content()),
            Event::CData(data) => tree.text(&data.xml10_content()),
            Event::GeneralRef(reference) => {
                let c = match reference.resolve_char_ref() {
                    Ok(Some(c)) => c,
                    Ok(None) => entity(&reference).ok_or_else(damaged)?,
                    Err(_) => return Err(damaged()),
                };
                tree.text(c.encode_utf8(&mut [0; 4]));
            }
            Event::DocType(_) => return Err(DraftError::Doctype { part: part.to_owned() }),
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) => {}
            Event::Eof => break,
        }
    }
    let is_closed = tree.open.is_empty();
    tree.root.filter(|_| is_closed).ok_or_else(damaged)
}

fn entity(name: &str) -> Option<char> {
    match name {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => None,
    }
}

struct Tree<'a> {
    part: &'a str,
    names: HashSet<Rc<str>>,
    open: Vec<Element>,
    root: Option<Element>,
    count: usize,
}

impl Tree<'_> {
    fn damaged(&self) -> DraftError {
        DraftError::Damaged { part: self.part.to_owned() }
    }

    /// Names repeat a hundred thousand times in a document: one copy of each is kept.
    fn name(&mut self, namespace: &ResolveResult<'_>, local: &str) -> Rc<str> {
        let prefix = match namespace {
            ResolveResult::Bound(uri) => {
                NAMESPACES.iter().find(|(known, _)| *known == uri.0).map_or("?", |(_, prefix)| prefix)
            }
            _ => "",
        };
        let full = if prefix.is_empty() { local.to_owned() } else { format!("{prefix}:{local}") };
        if let Some(known) = self.names.get(full.as_str()) {
            return known.clone();
        }
        let name: Rc<str> = full.into();
        self.names.insert(name.clone());
        name
    }

    fn element(&mut self, reader: &NsReader<&[u8]>, start: &BytesStart<'_>) -> Result<Element, DraftError> {
        let (namespace, local) = reader.resolver().resolve_element(start.name());
        let name = self.name(&namespace, local.into_inner());
        let mut attributes = Vec::new();
        for attribute in start.attributes() {
            let attribute = attribute.map_err(|_| self.damaged())?;
            if attribute.key.as_namespace_binding().is_some() {
                continue;
            }
            let (namespace, local) = reader.resolver().resolve_attribute(attribute.key);
            let key = self.name(&namespace, local.into_inner());
            let value = attribute.normalized_value(XmlVersion::Explicit1_0).map_err(|_| self.damaged())?;
            attributes.push((key, value.into()));
        }
        Ok(Element { name, attributes, children: Vec::new(), text: String::new() })
    }

    fn open(&mut self, element: Element) -> Result<(), DraftError> {
        self.count += 1 + element.attributes.len() / 8;
        if self.count > ELEMENTS_MAX {
            return Err(DraftError::TooManyElements { part: self.part.to_owned() });
        }
        if self.open.len() == XML_DEPTH_MAX {
            return Err(DraftError::TooDeep { place: Place::File });
        }
        if self.open.is_empty() && self.root.is_some() {
            return Err(self.damaged());
        }
        self.open.push(element);
        Ok(())
    }

    fn close(&mut self) -> Result<(), DraftError> {
        let element = self.open.pop().ok_or_else(|| self.damaged())?;
        match self.open.last_mut() {
            Some(parent) => parent.children.push(element),
            None => self.root = Some(element),
        }
        Ok(())
    }

    fn text(&mut self, text: &str) {
        if let Some(element) = self.open.last_mut()
            && matches!(&*element.name, "w:t" | "w:delText" | "w:instrText" | "w:delInstrText" | "m:t")
        {
            element.text.push_str(text);
        }
    }
}
