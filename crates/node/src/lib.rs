//! The node: the one binary `nobis` and what it is made of. Everything that decides is in `nobis-core`; here are
//! files, keys, clocks and words.

pub mod draft;
pub mod keys;
