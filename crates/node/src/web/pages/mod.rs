//! The pages, one file for what a person would call one thing. Each is a function from an [`Ask`](super::ask::Ask) to an
//! [`Answer`](super::ask::Answer); what they share is in [`parts`].

pub mod begin;
pub mod compare;
pub mod draft;
pub mod history;
pub mod home;
pub mod known;
pub mod language;
pub mod order;
pub mod outputs;
pub mod parts;
pub mod place;
pub mod plan;
pub mod said;
pub mod speak;
pub mod text;
pub mod unlock;
pub mod write;
