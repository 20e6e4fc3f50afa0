//! The pages, one file for what a person would call one thing. Each is a function from an [`Ask`](super::ask::Ask) to an
//! [`Answer`](super::ask::Answer); what they share is in [`parts`].

pub mod begin;
pub mod charter;
pub mod compare;
pub mod crisis;
pub mod deliveries;
pub mod draft;
pub mod gates;
pub mod history;
pub mod home;
pub mod investigation;
pub mod known;
pub mod language;
pub mod letting_go;
pub mod locked;
pub mod marks;
pub mod order;
pub mod outputs;
pub mod paged;
pub mod parts;
pub mod place;
pub mod plan;
pub mod record;
pub mod release;
pub mod said;
pub mod search;
pub mod sign;
pub mod speak;
pub mod standing;
pub mod text;
pub mod units;
pub mod unlock;
pub mod verify;
pub mod way;
pub mod write;
