//! Canonical JSON against `spec/vectors/canon`, and against the six inputs of RFC 8785's own author.

mod vector_files;

use std::path::{Path, PathBuf};

use nobis_core::canon::{CanonError, read_value, write_value};
use serde_json::Value;
use vector_files::{check_all, codes_in};

#[test]
fn every_vector_gets_the_verdict_it_names_and_every_verdict_has_one() {
    let seen = check_all("canon", |v| match read_value(&v.bytes) {
        Ok(value) => {
            assert_eq!(write_value(&value).as_deref(), Ok(&v.bytes[..]), "{} writes back", v.name);
            "ok".to_owned()
        }
        Err(e) => e.code().to_owned(),
    });
    let missing: Vec<_> = codes_in(include_str!("../src/canon.rs"), "canon-").difference(&seen).cloned().collect();
    assert!(missing.is_empty(), "no vector for {missing:?}");
}

/// The folder beside the repository, where it is there. `NOBIS_REQUIRE_SHARED=1` makes its absence a failure.
fn shared(name: &str) -> Option<PathBuf> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/vectors").join(name);
    if path.is_dir() {
        return Some(path);
    }
    assert!(std::env::var_os("NOBIS_REQUIRE_SHARED").is_none(), "{} is missing", path.display());
    println!("skipped: {} isn't there", path.display());
    None
}

/// Taken, or refused and why.
type Said = Result<(), CanonError>;

/// What our subset says to each of the six, as it came and as RFC 8785 writes it. `structures` came with 56.0 and is
/// written 56: the number is whole, and only that spelling of it is refused.
const JCS: [(&str, Said, Said); 6] = [
    ("arrays", Ok(()), Ok(())),
    ("french", Err(CanonError::KeyNotAscii), Err(CanonError::KeyNotAscii)),
    ("structures", Err(CanonError::Fraction), Ok(())),
    ("unicode", Ok(()), Ok(())),
    ("values", Err(CanonError::Fraction), Err(CanonError::Fraction)),
    ("weird", Err(CanonError::KeyNotAscii), Err(CanonError::KeyNotAscii)),
];

#[test]
fn what_rfc_8785_writes_we_write_or_refuse() {
    let Some(jcs) = shared("jcs") else { return };
    for (name, came, written) in JCS {
        let read = |path: String| std::fs::read(jcs.join(&path)).unwrap_or_else(|e| panic!("{path}: {e}"));
        let input: Value = serde_json::from_slice(&read(format!("input/{name}.json"))).expect("JSON");
        let output = read(format!("output/{name}.json"));
        let hex = String::from_utf8(read(format!("outhex/{name}.txt"))).expect("hex");
        let hex: Vec<u8> = hex.split_whitespace().map(|b| u8::from_str_radix(b, 16).expect("hex")).collect();
        assert_eq!(hex, output, "{name}: the two spellings of the vector agree");
        assert_eq!(write_value(&input), came.map(|()| output.clone()), "{name}");
        assert_eq!(read_value(&output).map(|_| ()), written, "{name}");
    }
}

/// Numbers that structures.json and values.json hold beside what we refuse: with the fraction taken out, the rest is
/// written as RFC 8785 has it.
#[test]
fn the_rest_of_a_refused_input_is_written_the_same() {
    let Some(jcs) = shared("jcs") else { return };
    let input = std::fs::read_to_string(jcs.join("input/structures.json")).expect("structures.json");
    let input: Value = serde_json::from_str(&input.replace("56.0", "56")).expect("JSON");
    let output = std::fs::read(jcs.join("output/structures.json")).expect("structures.json");
    assert_eq!(write_value(&input), Ok(output));
    let input = std::fs::read_to_string(jcs.join("input/values.json")).expect("values.json");
    let mut input: Value = serde_json::from_str(&input).expect("JSON");
    input["numbers"] = Value::Array(Vec::new());
    let output = std::fs::read_to_string(jcs.join("output/values.json")).expect("values.json");
    let (before, rest) = output.split_once("\"numbers\":[").expect("it has numbers");
    let after = rest.split_once(']').expect("the list ends").1;
    assert_eq!(write_value(&input), Ok(format!("{before}\"numbers\":[]{after}").into_bytes()));
}
