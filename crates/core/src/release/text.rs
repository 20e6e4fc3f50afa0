//! placeholder
#![allow(missing_docs)]
pub fn plain(p: &super::Published) -> String {
    format!("{:?}", p.about.output)
}
pub fn extract(s: &super::PublishedStatement, _p: &super::Published) -> String {
    s.statement.text.clone()
}
