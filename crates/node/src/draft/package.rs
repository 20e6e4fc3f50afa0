//! A Word file is a zip of parts. Only the parts with words are unpacked, each up to a limit.

use super::xml::{self, Element};
use super::{DOCX_BYTES_MAX, DraftError, ENTRIES_MAX, PART_BYTES_MAX, PARTS_BYTES_MAX};
use std::io::{Cursor, Read};
use zip::ZipArchive;
use zip::result::ZipError;

/// An open Word file.
pub(super) struct Package<'a> {
    zip: ZipArchive<Cursor<&'a [u8]>>,
    /// What may still be unpacked.
    bytes_left: usize,
}

/// What one part says of another: its kind, and where it is.
#[derive(Debug)]
pub(super) struct Relation {
    pub id: String,
    /// The last word of the relation's type, such as `footnotes`.
    pub kind: String,
    /// A part's name, or an address outside the file.
    pub target: String,
}

impl<'a> Package<'a> {
    /// Opens a file, refusing what is no Word file.
    pub fn open(bytes: &'a [u8]) -> Result<Package<'a>, DraftError> {
        if bytes.len() > DOCX_BYTES_MAX {
            return Err(DraftError::TooLarge { bytes: bytes.len(), bytes_max: DOCX_BYTES_MAX });
        }
        // OLE: Word before 2007, and any Word file under a password.
        if bytes.starts_with(&[0xD0, 0xCF, 0x11, 0xE0]) {
            return Err(DraftError::OldOrLocked);
        }
        if !bytes.starts_with(b"PK") {
            return Err(DraftError::NotWord);
        }
        let zip = ZipArchive::new(Cursor::new(bytes)).map_err(|_| DraftError::Damaged { part: "zip".to_owned() })?;
        if zip.len() > ENTRIES_MAX {
            return Err(DraftError::TooManyEntries { entries_max: ENTRIES_MAX });
        }
        Ok(Package { zip, bytes_left: PARTS_BYTES_MAX })
    }

    /// The name of the part that holds the text.
    pub fn main_part(&mut self) -> Result<String, DraftError> {
        if let Some(kind) = self.read("mimetype")?
            && kind.starts_with(b"application/vnd.oasis.opendocument")
        {
            return Err(DraftError::OpenDocument);
        }
        let root = self.relations("")?;
        let main = root.into_iter().find(|relation| relation.kind == "officeDocument");
        main.map(|relation| relation.target).ok_or(DraftError::NotWord)
    }

    /// A part as a tree, if the file has it.
    pub fn tree(&mut self, part: &str) -> Result<Option<Element>, DraftError> {
        self.read(part)?.map(|bytes| xml::parse(&bytes, part)).transpose()
    }

    /// What a part refers to; the empty name stands for the file itself.
    pub fn relations(&mut self, part: &str) -> Result<Vec<Relation>, DraftError> {
        let (folder, name) = part.rsplit_once('/').map_or(("", part), |(folder, name)| (folder, name));
        let path = if folder.is_empty() { format!("_rels/{name}.rels") } else { format!("{folder}/_rels/{name}.rels") };
        let Some(tree) = self.tree(&path)? else { return Ok(Vec::new()) };
        let relation = |element: &Element| {
            let target = element.attribute("Target")?;
            let is_outside = element.attribute("TargetMode") == Some("External");
            Some(Relation {
                id: element.attribute("Id")?.to_owned(),
                kind: element.attribute("Type")?.rsplit('/').next()?.to_owned(),
                target: if is_outside { target.to_owned() } else { resolve(folder, target) },
            })
        };
        Ok(tree.children.iter().filter_map(relation).collect())
    }

    fn read(&mut self, part: &str) -> Result<Option<Vec<u8>>, DraftError> {
        let damaged = || DraftError::Damaged { part: part.to_owned() };
        let file = match self.zip.by_name(part) {
            Ok(file) => file,
            Err(ZipError::FileNotFound) => return Ok(None),
            Err(_) => return Err(damaged()),
        };
        let bytes_max = PART_BYTES_MAX.min(self.bytes_left);
        let mut bytes = Vec::new();
        // The size in the header is a claim; what comes out is counted.
        file.take(bytes_max as u64 + 1).read_to_end(&mut bytes).map_err(|_| damaged())?;
        if bytes.len() > bytes_max {
            return Err(DraftError::PartTooLarge { part: part.to_owned(), bytes_max });
        }
        self.bytes_left -= bytes.len();
        Ok(Some(bytes))
    }
}

/// A target relative to a folder, as a part's name.
fn resolve(folder: &str, target: &str) -> String {
    if let Some(absolute) = target.strip_prefix('/') {
        return absolute.to_owned();
    }
    let mut steps: Vec<&str> = folder.split('/').filter(|step| !step.is_empty()).collect();
    for step in target.split('/') {
        match step {
            "." | "" => {}
            ".." => {
                steps.pop();
            }
            step => steps.push(step),
        }
    }
    steps.join("/")
}
