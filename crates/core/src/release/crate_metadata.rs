//! placeholder
#![allow(missing_docs)]
pub fn ro_crate(p: &super::Published, files: &[(String, u64)]) -> String {
    format!("{:?} {files:?}", p.about.output)
}
