//! The release: a sealed version as files a stranger can check with `sha256sum` and `ssh-keygen`.

pub mod bundle;
pub mod crate_metadata;
mod crisis;
pub mod guide;
pub mod page;
mod process;
mod publish;
mod published;
pub mod text;

pub use bundle::{Contents, Files};
pub use process::{keys, process, reply_fact};
pub use publish::{act_ids, acts, publish, readings};
pub use published::*;
