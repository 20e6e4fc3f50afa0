//! A sealed bag with one file changed: it is looked at without stumbling, and it doesn't hold. The input is the number
//! of a file, the place and length of what goes, and what comes in its stead.
#![no_main]
use std::{path::Path, sync::LazyLock};

use libfuzzer_sys::fuzz_target;
use nobis_core::{check::check, release::Files, trust::Trust};

static OK: LazyLock<(Files, Trust)> = LazyLock::new(|| {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec/vectors/release/ok");
    let mut files = Files::new();
    let mut folders = vec![root.join("bag")];
    while let Some(folder) = folders.pop() {
        for path in std::fs::read_dir(&folder).expect("a folder").map(|entry| entry.expect("an entry").path()) {
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(root.join("bag")).expect("inside").to_str().expect("plain").to_owned();
                files.insert(name, std::fs::read(&path).expect("a file"));
            }
        }
    }
    let trust = std::fs::read_to_string(root.join("trust.txt")).expect("a trust file");
    (files, Trust::parse(&trust).expect("a trust file"))
});

fuzz_target!(|data: &[u8]| {
    let Some((&[file, high, low, gone], new)) = data.split_first_chunk::<4>() else { return };
    let (mut files, trust) = OK.clone();
    let index = usize::from(file) % files.len();
    let bytes = files.values_mut().nth(index).expect("an index below the number of files");
    let at = (usize::from(high) << 8 | usize::from(low)) % (bytes.len() + 1);
    let end = bytes.len().min(at + usize::from(gone));
    let same = bytes[at..end] == *new;
    bytes.splice(at..end, new.iter().copied());
    assert_eq!(check(&files, &trust, &[]).is_good(), same);
});
