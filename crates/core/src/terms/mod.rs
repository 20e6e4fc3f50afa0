//! placeholder until the term base lands
#![allow(missing_docs)]
pub struct TermBase;
impl TermBase {
    pub fn for_lang(_: &str) -> Option<&'static TermBase> {
        None
    }
    pub fn scan(&self, _: &str) -> Vec<Hit> {
        Vec::new()
    }
}
#[derive(Debug, Clone)]
pub struct Hit {
    pub start: usize,
    pub end: usize,
    pub term: String,
    pub class: Class,
    pub standing: Standing,
    pub proposals: Vec<String>,
}
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Class {
    Law { level: u8 },
    Crime { level: u8 },
    Conviction,
    Fact { level: u8 },
    Generality,
}
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    Decides,
    Advises,
}
