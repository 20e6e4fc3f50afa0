//! The release: a sealed version as files a stranger can check with `sha256sum` and `ssh-keygen`.

mod published;

pub use published::*;
