//! Finding things below an element of a Word file.

use super::xml::Element;

/// Word writes new things twice, for itself and for older programs: only one of them is read.
pub(super) fn chosen(element: &Element) -> Option<&Element> {
    element.child("mc:Choice").or_else(|| element.child("mc:Fallback"))
}

pub(super) fn is_placeholder(element: &Element) -> bool {
    element.path(&["w:sdtPr", "w:showingPlcHdr"]).is_some()
}

/// All words below an element, deleted ones too, older programs' copies not.
pub(super) fn words_of(element: &Element) -> String {
    let mut words = String::new();
    collect_words(element, &mut words);
    words
}

fn collect_words(element: &Element, words: &mut String) {
    match &*element.name {
        "w:t" | "w:delText" | "m:t" => words.push_str(&element.text),
        "w:tab" | "w:br" | "w:cr" => words.push(' '),
        "mc:Fallback" => return,
        _ => {}
    }
    for child in &element.children {
        collect_words(child, words);
    }
    if matches!(&*element.name, "w:p" | "w:tc") {
        words.push(' ');
    }
}

/// The nearest elements of a name below this one.
pub(super) fn descend<'e>(element: &'e Element, name: &str, found: &mut Vec<&'e Element>) {
    for child in &element.children {
        if *child.name == *name {
            found.push(child);
        } else {
            descend(child, name, found);
        }
    }
}

pub(super) fn text_boxes<'e>(element: &'e Element, found: &mut Vec<&'e Element>) {
    for child in &element.children {
        match &*child.name {
            "w:txbxContent" => found.push(child),
            "mc:AlternateContent" => {
                if let Some(chosen) = chosen(child) {
                    text_boxes(chosen, found);
                }
            }
            _ => text_boxes(child, found),
        }
    }
}
