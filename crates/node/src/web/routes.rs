//! Every address there is: who may come there, and which page answers.
//!
//! Access is decided here and once, before a page is asked: a page can't forget to. What a page shows within is decided
//! by [`Eyes`](nobis_core::sight::Eyes), item by item. `tests/web/access.rs` walks this table for every seat; an address
//! without its line of expected answers fails there.

use std::collections::BTreeMap;

use nobis_core::sight::What;

use super::ask::{Answer, Ask, Bare};
use super::pages::{
    begin, charter, compare, crisis, deliveries, draft, gates, history, home, investigation, language, letting_go,
    locked, outputs, plan, record, release, said, search, sign, speak, text, units, unlock, verify, way, write,
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
pub const FORM_BYTES: usize = 1024 * 1024;
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
    open("/locked", true, locked::locked),
    both("/lock", Process, unlock::lock),
    both("/lock/node", Process, locked::lock_node),
    both("/destroy", Process, locked::destroy),
    read("/", Process, home::waits),
    read("/way", Process, way::on),
    read("/outputs", Process, outputs::list),
    both("/outputs/new", Process, outputs::open),
    read("/search", Process, search::search),
    read("/history", Process, history::history),
    read("/act/{op}", Process, said::act),
    both("/act/{op}/answer", Arguments, speak::answer),
    both("/act/{op}/withdraw", Process, letting_go::withdraw),
    both("/act/{op}/second", Process, letting_go::second),
    both("/act/{op}/seen", Process, letting_go::seen),
    both("/act/{op}/cancel", Process, letting_go::cancel),
    both("/act/{op}/rule", Arguments, speak::rule),
    both("/act/{op}/close", Risks, speak::close),
    both("/act/{op}/receipt", Process, deliveries::receipt),
    read("/units", Process, units::units),
    read("/units/trust", Process, units::trust_file),
    read("/investigation", Findings, investigation::overview),
    read("/investigation/{kind}", Findings, investigation::list),
    uploads(both("/investigation/{kind}/new", Findings, record::new)),
    read("/investigation/{kind}/{id}", Findings, record::show),
    uploads(both("/investigation/{kind}/{id}/edit", Findings, record::edit)),
    both("/investigation/consent/{id}/withdraw", Findings, speak::withdraw_consent),
    both("/investigation/request/{id}/arrived", Findings, record::arrived),
    uploads(both("/investigation/request/{id}/reply", Findings, record::reply)),
    read("/o/{output}", Process, text::text),
    both("/o/{output}/add", Process, write::add),
    uploads(both("/o/{output}/draft", Process, draft::draft)),
    both("/o/{output}/s/{statement}", Process, write::edit),
    both("/o/{output}/s/{statement}/remove", Process, write::remove),
    both("/o/{output}/order", Process, write::order),
    both("/o/{output}/plan", Process, plan::plan),
    read("/o/{output}/versions", Process, compare::versions),
    read("/o/{output}/compare", Process, compare::compare),
    read("/o/{output}/gates", Process, gates::board),
    read("/o/{output}/gates/{gate}", Process, gates::gate),
    both("/o/{output}/sign/{gate}", Process, sign::sign),
    both("/o/{output}/affirm", Process, sign::affirm),
    read("/o/{output}/said", Process, said::said),
    both("/o/{output}/object", Process, speak::object),
    both("/o/{output}/concern", Process, speak::concern),
    both("/o/{output}/alert", Process, speak::alert),
    both("/o/{output}/dissent", Process, speak::dissent),
    both("/o/{output}/declare", Process, speak::declare),
    both("/o/{output}/crisis", Process, crisis::declare),
    read("/o/{output}/deliveries", Process, deliveries::deliveries),
    both("/o/{output}/deliver", Process, deliveries::deliver),
    both("/o/{output}/unreachable", Process, deliveries::unreachable),
    both("/o/{output}/release", Process, release::release),
    read("/o/{output}/release/preview", Process, release::preview),
    read("/o/{output}/release/{part}", Process, release::download),
    read("/o/{output}/charter", Process, charter::charter),
];

/// The route of an address, and its parts. Where several fit, the one that names most of it.
pub fn at(path: &str) -> Option<(&'static Route, BTreeMap<String, String>)> {
    let parts: Vec<&str> = path.split('/').collect();
    let fits = |route: &&Route| {
        let named: Vec<&str> = route.path.split('/').collect();
        named.len() == parts.len() && named.iter().zip(&parts).all(|(n, p)| n.starts_with('{') || n == p)
    };
    let route = ROUTES.iter().filter(fits).min_by_key(|route| route.path.matches('{').count())?;
    let named = route.path.split('/').zip(parts);
    let params = named.filter_map(|(n, p)| Some((n.strip_prefix('{')?.strip_suffix('}')?.to_owned(), p.to_owned())));
    Some((route, params.collect()))
}
