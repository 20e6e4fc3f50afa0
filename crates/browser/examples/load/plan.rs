//! What people do in a load run, read from TOML.

use std::collections::BTreeMap;
use std::io;
use std::net::SocketAddr;

use serde::Deserialize;

/// More people than this are more threads than a small machine runs fairly.
const PEOPLE_MAX: usize = 1_000;

/// A whole run.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Plan {
    /// `http://127.0.0.1:8080`.
    pub base: String,
    /// How many at once.
    pub people: usize,
    /// All together.
    pub requests_max: usize,
    /// No request begins after this.
    pub seconds_max: u64,
    /// What a person does between two requests: nothing, for so long.
    #[serde(default)]
    pub think_ms: u64,
    /// A static path.
    limit: String,
    /// `Cookie` header values, by turns.
    #[serde(default)]
    pub cookies: Vec<String>,
    /// The mix.
    #[serde(rename = "step")]
    pub steps: Vec<Step>,
}

/// One thing a person does.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// The row in the table.
    pub class: String,
    /// How often, against the others.
    pub weight: usize,
    /// Pages to read, by turns.
    pub paths: Vec<String>,
    /// The action of the form on that page that is sent.
    pub post: Option<String>,
    /// What is filled in.
    #[serde(default)]
    pub fields: BTreeMap<String, String>,
}

impl Plan {
    /// Reads a plan; `base` takes the place of its own.
    pub fn parse(text: &str, base: Option<String>) -> Result<Plan, String> {
        let mut plan: Plan = toml::from_str(text).map_err(|error| error.to_string())?;
        plan.base = base.unwrap_or(plan.base).trim_end_matches('/').to_owned();
        plan.address().map_err(|error| error.to_string())?;
        if plan.people == 0 || plan.people > PEOPLE_MAX {
            return Err(format!("between 1 and {PEOPLE_MAX} people"));
        }
        if plan.steps.iter().all(|step| step.weight == 0) || plan.steps.iter().any(|step| step.paths.is_empty()) {
            return Err("each step needs a path, and one at least a weight".to_owned());
        }
        Ok(plan)
    }

    /// The server, on this machine.
    pub fn address(&self) -> io::Result<SocketAddr> {
        let (address, _) = nobis_browser::split(&self.base)?;
        let here = address.ip().is_loopback();
        here.then_some(address).ok_or_else(|| io::Error::other(format!("{address} is not on this machine")))
    }

    /// The same people, all reading the static path.
    pub fn limit(&self) -> Plan {
        let class = format!("{} (the limit)", self.limit);
        let step = Step { class, weight: 1, paths: vec![self.limit.clone()], post: None, fields: BTreeMap::new() };
        Plan { steps: vec![step], ..self.clone() }
    }
}
