//! The pages: what people use who will never open a terminal.
//!
//! ```text
//!  browser ─HTTP─▶ server ─▶ routes ─▶ door (who is it?) ─▶ sight (may they see this?) ─▶ page ─▶ HTML
//!                                         form, sent once ─▶ propose ─▶ sign ─▶ kept ─▶ redirect ┘
//! ```
//!
//! Server-rendered HTML and one style sheet; no script at all, because Tor Browser on its safest level runs none and a
//! page that needs none can't be attacked through one. A link reads, a form writes, a redirect follows. A page decides
//! nothing: it shows the report of `nobis-core` and proposes acts, as the command line does.
//!
//! Pages are values in, HTML out: [`ask::Ask`] holds all a page may know of a request. The clock, the sockets, the key
//! files and the store are at the edge, in [`server`], [`app`] and [`door`].

pub mod app;
pub mod ask;
pub mod criteria;
pub mod diff;
pub mod door;
pub mod form;
pub mod once;
pub mod pages;
pub mod picture;
pub mod routes;
pub mod server;
pub mod shell;
pub mod since;
pub mod timeline;
pub mod turn;
pub mod waits;
pub mod way;

pub use server::serve;
