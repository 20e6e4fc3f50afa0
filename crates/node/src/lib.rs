//! Nobis.
