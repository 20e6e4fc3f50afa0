//! placeholder
#![allow(missing_docs)]
pub fn how_to_verify(p: &super::Published, principal: &str) -> String {
    format!("{:?} {principal}", p.about.output)
}
