//! Pages without JavaScript: a link reads, a form writes, a redirect follows.

pub mod picture;
