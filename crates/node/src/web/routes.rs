//! Every address there is: who may come there, and which page answers.
//!
//! Access is decided here and once, before a page is asked: a page can't forget to. What a page shows within is decided
//! by [`Eyes`](nobis_core::sight::Eyes), item by item. `tests/web/access.rs` walks this table for every seat; an address
//! without its line of expected answers fails there.

use nobis_core::sight::What;

use super::ask::{Answer, Ask, Bare};
use super::pages::{
    begin, charter, deliveries, history, home, language, outputs, release, said, search, speak, text, units, unlock,
    verify,
};

/// Who may come to an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// Anybody who reaches the node.
    Open,
    /// Whoever has unlocked a key and may see things of this sort.
    To(What),
}

/// What answers.
#[derive(Clone, Copy)]
pub enum Handler {
    /// A page for anybody.
    Bare(fn(&Bare<'_>) -> Answer),
    /// A page for somebody.
    Asked(fn(&Ask<'_>) -> Answer),
}

/// An address.
#[derive(Clone, Copy)]
pub struct Route {
    /// The address, with parts in braces.
    pub path: &'static str,
    /// Whether something may be sent there.
    pub posts: bool,
    /// Who may come.
    pub access: Access,
    /// What answers.
    pub handler: Handler,
    /// Most bytes that may be sent.
    pub bytes_max: usize,
}

/// A form of several long arguments.
const FORM_BYTES: usize = 1024 * 1024;
/// A draft, a release: 3,000 statements with their acts are some ten megabytes, zipped.
const UPLOAD_BYTES: usize = 64 * 1024 * 1024;

const fn open(path: &'static str, posts: bool, handler: fn(&Bare<'_>) -> Answer) -> Route {
    Route { path, posts, access: Access::Open, handler: Handler::Bare(handler), bytes_max: FORM_BYTES }
}

const fn read(path: &'static str, what: What, handler: fn(&Ask<'_>) -> Answer) -> Route {
    Route { path, posts: false, access: Access::To(what), handler: Handler::Asked(handler), bytes_max: FORM_BYTES }
}

const fn both(path: &'static str, what: What, handler: fn(&Ask<'_>) -> Answer) -> Route {
    Route { posts: true, ..read(path, what, handler) }
}

const fn uploads(route: Route) -> Route {
    Route { bytes_max: UPLOAD_BYTES, ..route }
}

use What::{Arguments, Findings, Process, Risks};

/// The addresses.
pub const ROUTES: &[Route] = &[
    open("/unlock", true, unlock::unlock),
    open("/language", true, language::choose),
    open("/begin", true, begin::begin),
    uploads(open("/verify", true, verify::verify)),
    both("/lock", Process, unlock::lock),
    read("/", Process, home::waits),
    read("/outputs", Process, outputs::list),
    both("/outputs/new", Process, outputs::open),
    read("/search", Process, search::search),
    read("/history", Process, history::history),
    read("/act/{op}", Process, said::act),
    both("/act/{op}/answer", Arguments, speak::answer),
    both("/act/{op}/withdraw", Process, speak::withdraw),
    both("/act/{op}/rule", Arguments, speak::rule),
    both("/act/{op}/close", Risks, speak::close),
    both("/act/{op}/receipt", Process, deliveries::receipt),
    both("/investigation/consent/{id}/withdraw", Risks, speak::withdraw_consent),
    read("/units", Process, units::units),
    read("/units/trust", Process, units::trust_file),
    read("/o/{output}", Process, text::text),
    read("/o/{output}/said", Process, said::said),
    both("/o/{output}/object", Process, speak::object),
    both("/o/{output}/concern", Process, speak::concern),
    both("/o/{output}/alert", Process, speak::alert),
    both("/o/{output}/dissent", Process, speak::dissent),
    both("/o/{output}/declare", Process, speak::declare),
    read("/o/{output}/deliveries", Process, deliveries::deliveries),
    both("/o/{output}/deliver", Process, deliveries::deliver),
    both("/o/{output}/unreachable", Process, deliveries::unreachable),
    both("/o/{output}/release", Process, release::release),
    read("/o/{output}/release/preview", Process, release::preview),
    read("/o/{output}/release/{part}", Process, release::download),
    read("/o/{output}/charter", Process, charter::charter),
];
