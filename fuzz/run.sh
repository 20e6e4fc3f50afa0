#!/bin/sh
# Every fuzz target for SECONDS each (default 60), beginning from spec/vectors. Needs nightly and cargo-fuzz.
#   fuzz/run.sh [SECONDS] [TARGET…]
set -eu
cd "$(dirname "$0")"
seconds=${1:-60}
[ $# -eq 0 ] || shift
[ $# -gt 0 ] || set -- $(sed -n 's/^name = "\([a-z_]*\)"$/\1/p' Cargo.toml)

# Vectors without their heads: what stands after the first blank line.
seed() {
    target=$1
    shift
    mkdir -p "corpus/$target"
    for file in "$@"; do
        sed '1,/^$/d' "$file" > "corpus/$target/$(basename "$file" .txt)"
    done
}
raw() {
    target=$1
    shift
    mkdir -p "corpus/$target"
    cp "$@" "corpus/$target/"
}
v=../spec/vectors
seed canon $v/canon/*.txt
mkdir -p corpus/frame
for file in $v/exchange/*.txt; do sed '1,/^$/d' "$file" | xxd -r -p > "corpus/frame/$(basename "$file" .txt)"; done
seed op $v/op/*.txt
seed trust $v/trust/*.txt
seed charter $v/charter/*.txt
seed signature $v/signature/*.txt
raw acts $v/release/ok/bag/seal/acts.jsonl
raw readings $v/release/ok/bag/seal/readings.json
raw page $v/release/ok/bag/data/text.txt
raw terms $v/release/ok/bag/data/text.txt
raw draft_markdown ../crates/node/tests/data/draft/*.md
raw draft_docx ../crates/node/tests/data/draft/*.docx
mkdir -p corpus/words corpus/act corpus/bag
printf '+03:00 Mon-Fri 09:00-18:00\n2022-08-01T06:00:00Z\n1620\n' > corpus/words/hours
printf 'consent:ua/safety' > corpus/words/key
printf 'declare\n{"output":"is.press-1","reason":"Our people."}\n' > corpus/act/declare
printf 'withdraw\n{"op":"%064d"}\n{"reason":"It was settled."}' 0 > corpus/act/withdraw
printf '\000\001\000\010more' > corpus/bag/first

cargo +nightly fuzz build --fuzz-dir .
for target in "$@"; do
    echo "== $target"
    cargo +nightly fuzz run --fuzz-dir . "$target" -- -max_total_time="$seconds" -timeout=10 -verbosity=0 -print_final_stats=1 \
        2> "target/$target.log" || { cat "target/$target.log"; exit 1; }
    grep -E "number_of_executed_units|new_units_added" "target/$target.log" || true
    rm "target/$target.log"
done
