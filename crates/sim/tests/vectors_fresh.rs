//! The vectors on disk are the ones their generator writes: keys come from a seed, so every byte comes out the same.

#[path = "../examples/vectors/main.rs"]
mod generator;

use std::path::Path;

fn on_disk(dir: &Path, prefix: &str, out: &mut generator::Files) {
    for entry in std::fs::read_dir(dir).unwrap_or_else(|e| panic!("{}: {e}", dir.display())) {
        let path = entry.expect("an entry").path();
        let name = format!("{prefix}{}", path.file_name().expect("a name").to_string_lossy());
        if path.is_dir() {
            on_disk(&path, &format!("{name}/"), out);
        } else {
            out.insert(name, std::fs::read(&path).expect("a file"));
        }
    }
}

#[test]
fn the_vectors_are_the_ones_their_generator_writes() {
    let mut found = generator::Files::new();
    for folder in generator::FOLDERS {
        on_disk(&generator::directory().join(folder), &format!("{folder}/"), &mut found);
    }
    let written = generator::files();
    let differs: Vec<&String> =
        written.keys().chain(found.keys()).filter(|path| written.get(*path) != found.get(*path)).collect();
    let hint = "run `cargo run -p nobis-sim --example vectors`";
    assert!(differs.is_empty(), "spec/vectors differs in {} files, {:?} first: {hint}", differs.len(), differs[0]);
    for (path, page) in generator::pages(&written) {
        let found = std::fs::read_to_string(&path).expect("a page");
        assert!(found == page, "{} has another example: {hint}", path.display());
    }
}
