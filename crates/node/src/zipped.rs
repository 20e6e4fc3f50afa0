//! A release as one file: a bag packed so that the same bag gives the same bytes, and unpacked in memory alone.
//!
//! What comes in is from strangers. Nothing is written to disk; names are checked before anything is unpacked; what
//! comes out is counted, whatever the headers claim. A zip that two programs could read in two ways (a name twice, a
//! folder above, a link) is refused: the answer must be about the same files that its reader will see.

use std::io::{Cursor, Read as _, Write as _};

use nobis_core::release::Files;
use nobis_verify::{DEPTH_MAX, FILES_MAX, UNPACKED_BYTES_MAX};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipArchive, ZipWriter};

/// Why a zip can't be looked into. This isn't a verdict on what is in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ZipFault {
    /// No zip at all.
    NotZip,
    /// Cut off or damaged.
    Damaged,
    /// Under a password.
    Locked,
    /// More files or bytes than any release has.
    TooLarge,
    /// A name no release has, a name twice, or a link.
    Name,
    /// No bag in it.
    NoBag,
}

impl ZipFault {
    /// The messages `err-…` and `rec-…`.
    pub fn id(self) -> &'static str {
        match self {
            Self::NotZip => "zip-not",
            Self::Damaged => "zip-damaged",
            Self::Locked => "zip-locked",
            Self::TooLarge => "zip-large",
            Self::Name => "zip-name",
            Self::NoBag => "zip-no-bag",
        }
    }
}

/// Packs a bag below one folder, as BagIt asks: sorted names, no times, no owners.
///
/// # Panics
/// Never: writing into memory doesn't fail, and a bag is far below what a zip holds.
pub fn pack(folder: &str, files: &Files) -> Vec<u8> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (path, bytes) in files {
        zip.start_file(format!("{folder}/{path}"), options).expect("names of a bag are unlike each other");
        zip.write_all(bytes).expect("writing into memory doesn't fail");
    }
    zip.finish().expect("writing into memory doesn't fail").into_inner()
}

/// Folder that one system adds beside what it packs, with nothing that is anybody's.
const BESIDE: &str = "__MACOSX/";

/// Unpacks a bag: its files by their path inside it, wherever in the zip its folder is.
///
/// # Errors
/// See [`ZipFault`].
pub fn unpack(bytes: &[u8]) -> Result<Files, ZipFault> {
    if !bytes.starts_with(b"PK") {
        return Err(ZipFault::NotZip);
    }
    let mut zip = ZipArchive::new(Cursor::new(bytes)).map_err(|_| ZipFault::Damaged)?;
    // Folders have entries of their own: as many again.
    if zip.len() > 2 * FILES_MAX {
        return Err(ZipFault::TooLarge);
    }
    if told(bytes).is_some_and(|count| count != zip.len()) {
        return Err(ZipFault::Name);
    }
    let mut files = Files::new();
    let mut left = UNPACKED_BYTES_MAX;
    for i in 0..zip.len() {
        if zip.by_index_raw(i).map_err(|_| ZipFault::Damaged)?.encrypted() {
            return Err(ZipFault::Locked);
        }
        let entry = zip.by_index(i).map_err(|_| ZipFault::Damaged)?;
        let name = entry.name().map_err(|_| ZipFault::Name)?.into_owned();
        if name.starts_with(BESIDE) {
            continue;
        }
        let is_link = entry.unix_mode().is_some_and(|mode| !matches!(mode & 0o170_000, 0 | 0o100_000 | 0o040_000));
        let path = name.strip_suffix('/').unwrap_or(&name);
        if entry.is_symlink() || is_link || !is_plain(path) {
            return Err(ZipFault::Name);
        }
        if name.ends_with('/') {
            continue;
        }
        let mut out = Vec::new();
        // The size in the header is a claim; one byte more than allowed tells too large from just fitting.
        entry.take(left + 1).read_to_end(&mut out).map_err(|_| ZipFault::Damaged)?;
        left = left.checked_sub(out.len() as u64).ok_or(ZipFault::TooLarge)?;
        if files.insert(name, out).is_some() {
            return Err(ZipFault::Name);
        }
        if files.len() > FILES_MAX {
            return Err(ZipFault::TooLarge);
        }
    }
    in_bag(files)
}

/// A path of plain names going down only.
fn is_plain(path: &str) -> bool {
    let fine = |part: &str| {
        !matches!(part, "" | "." | "..") && !part.contains(|c: char| c.is_control() || matches!(c, '\\' | ':'))
    };
    // The folder around a bag is one more.
    path.split('/').all(fine) && path.split('/').count() <= DEPTH_MAX + 2
}

/// How many entries the zip says it has at its end, where it says so: a name that comes twice is found by this.
fn told(bytes: &[u8]) -> Option<usize> {
    let at = bytes.windows(4).rposition(|w| w == b"PK\x05\x06")?;
    let count = bytes.get(at + 10..at + 12)?;
    let count = u16::from_le_bytes([count[0], count[1]]);
    (count != u16::MAX).then_some(usize::from(count))
}

/// The bag's own files, without the folder around it.
fn in_bag(files: Files) -> Result<Files, ZipFault> {
    let root = files.keys().find_map(|path| {
        let root = path.strip_suffix("bagit.txt")?;
        (root.is_empty() || root.find('/') == Some(root.len() - 1)).then(|| root.to_owned())
    });
    let root = root.ok_or(ZipFault::NoBag)?;
    // Something beside the bag's folder is no part of a release, and could pass for one.
    let inside = |(path, bytes): (String, Vec<u8>)| Some((path.strip_prefix(&root)?.to_owned(), bytes));
    files.into_iter().map(inside).collect::<Option<Files>>().ok_or(ZipFault::Name)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn bag() -> Files {
        [("bagit.txt", "BagIt"), ("data/text.txt", "words"), ("seal/acts.jsonl", "{}")]
            .map(|(path, text)| (path.to_owned(), text.as_bytes().to_vec()))
            .into()
    }

    /// A zip with these entries, whatever their names.
    fn zip(entries: &[(&str, &[u8])]) -> Vec<u8> {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, bytes) in entries {
            zip.start_file(*name, SimpleFileOptions::default()).expect("a name the writer takes");
            zip.write_all(bytes).expect("into memory");
        }
        zip.finish().expect("into memory").into_inner()
    }

    #[test]
    fn what_is_packed_is_unpacked_and_the_same_bag_gives_the_same_bytes() {
        let packed = pack("is.august-1", &bag());
        assert_eq!(packed, pack("is.august-1", &bag()));
        assert_eq!(unpack(&packed), Ok(bag()));
    }

    #[test]
    fn a_bag_is_found_with_or_without_a_folder_around_it() {
        assert_eq!(unpack(&zip(&[("bagit.txt", b"BagIt")])).map(|f| f.len()), Ok(1));
        assert_eq!(unpack(&zip(&[("a/bagit.txt", b"BagIt"), ("__MACOSX/._a", b"")])).map(|f| f.len()), Ok(1));
        assert_eq!(unpack(&zip(&[("a/b/bagit.txt", b"BagIt")])), Err(ZipFault::NoBag));
        assert_eq!(unpack(&zip(&[("a/bagit.txt", b"BagIt"), ("b/seal", b"")])), Err(ZipFault::Name));
    }

    #[test]
    fn names_that_lead_elsewhere_are_refused() {
        for name in ["../bagit.txt", "/etc/passwd", "a/../../b", "a\\b", "c:/x", "a//b", "./a", "a\u{7}b", ""] {
            let found = unpack(&zip(&[("bagit.txt", b"BagIt"), (name, b"")]));
            assert!(matches!(found, Err(ZipFault::Name)), "{name:?}: {found:?}");
        }
        assert_eq!(unpack(&zip(&[("bagit.txt", b""), ("1/2/3/4/5/6/7/8/9/10/11", b"")])), Err(ZipFault::Name));
    }

    #[test]
    fn a_link_is_refused() {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        zip.start_file("bagit.txt", SimpleFileOptions::default()).expect("a name");
        zip.add_symlink("data", "/etc", SimpleFileOptions::default()).expect("a link");
        let bytes = zip.finish().expect("into memory").into_inner();
        assert_eq!(unpack(&bytes), Err(ZipFault::Name));
    }

    #[test]
    fn a_name_that_comes_twice_is_refused() {
        // Two entries of equal length, then one renamed to the other, in both of its headers.
        let mut bytes = zip(&[("bagit.txt", b"1"), ("bagit.tx2", b"2")]);
        while let Some(at) = bytes.windows(9).position(|w| w == b"bagit.tx2") {
            bytes[at..at + 9].copy_from_slice(b"bagit.txt");
        }
        assert_eq!(unpack(&bytes), Err(ZipFault::Name));
    }

    #[test]
    fn a_bomb_is_stopped_by_what_comes_out_of_it() {
        let zeros = vec![0; usize::try_from(UNPACKED_BYTES_MAX).expect("fits") / 2 + 1];
        let bytes = zip(&[("bagit.txt", b""), ("a", &zeros), ("b", &zeros)]);
        assert!(bytes.len() < 1_000_000, "it is small on the wire: {}", bytes.len());
        assert_eq!(unpack(&bytes), Err(ZipFault::TooLarge));
    }

    #[test]
    fn what_is_no_zip_is_called_so() {
        assert_eq!(unpack(b""), Err(ZipFault::NotZip));
        assert_eq!(unpack(b"%PDF-1.7"), Err(ZipFault::NotZip));
        assert_eq!(unpack(b"PK\x03\x04"), Err(ZipFault::Damaged));
    }

    proptest! {
        #[test]
        fn no_bytes_at_all_make_it_panic(bytes in proptest::collection::vec(any::<u8>(), 0..600)) {
            let _ = unpack(&bytes);
            let _ = unpack(&[b"PK\x03\x04".as_slice(), &bytes].concat());
        }

        #[test]
        fn no_cut_and_no_changed_byte_make_it_panic(cut in 0usize..400, at in 0usize..400, to in any::<u8>()) {
            let whole = pack("x", &bag());
            let _ = unpack(&whole[..cut.min(whole.len())]);
            let mut changed = whole;
            let at = at % changed.len();
            changed[at] = to;
            let _ = unpack(&changed);
        }
    }
}
