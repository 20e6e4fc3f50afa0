//! The node: the one binary `nobis` and what it is made of. Everything that decides is in `nobis-core`; here are
//! files, keys, clocks and words.

pub mod case;
pub mod cli;
pub mod commands;
pub mod demo;
pub mod draft;
pub mod duress;
pub mod home;
pub mod house;
pub mod import;
pub mod keys;
pub mod lock;
pub mod net;
pub mod revise;
pub mod run;
pub mod say;
pub mod trouble;
pub mod verified;
pub mod web;
pub mod zipped;
