//! Limits of a draft. A draft is read on an old laptop at night: it may take a second, not the machine.

/// A Markdown draft: 5,000 statements × 400 bytes (a long sentence in a two-byte script).
pub const MARKDOWN_BYTES_MAX: usize = 2_000_000;

/// A Word file: 25 MB, what mail servers carry; nearly all of it is photographs, which are not read.
pub const DOCX_BYTES_MAX: usize = 25_000_000;

/// One part of a Word file when unpacked: 5,000 statements × 400 bytes of text × 16 for Word's markup.
pub const PART_BYTES_MAX: usize = 32_000_000;

/// All parts read, unpacked: the text, and as much again for notes, comments, styles and margins.
pub const PARTS_BYTES_MAX: usize = 2 * PART_BYTES_MAX;

/// Files inside a Word file: 1,000 images, and room for the some 30 parts Word writes.
pub const ENTRIES_MAX: usize = 2_048;

/// Elements in one XML part: 5,000 statements × 20 runs × 10 elements.
pub const ELEMENTS_MAX: usize = 1_000_000;

/// Nesting of XML elements: a table in a table in a text box needs some 40.
pub const XML_DEPTH_MAX: usize = 200;

/// Nesting of Markdown: a quote in a list in a list in a quote needs 8.
pub const MARKDOWN_DEPTH_MAX: usize = 32;

/// Statements in one draft: a 300-page report at 16 to the page.
pub const STATEMENTS_MAX: usize = 5_000;

/// One statement: 1,500 words of 6 two-byte letters. Nobody can object to a page with precision.
pub const STATEMENT_BYTES_MAX: usize = 20_000;

/// Citations on one statement: more than a reader can follow, fewer than slow a gate.
pub const CITES_MAX: usize = 64;
