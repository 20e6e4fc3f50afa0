//! placeholder
#![allow(missing_docs)]
pub fn html(p: &super::Published) -> String {
    format!("{:?}", p.about.output)
}
