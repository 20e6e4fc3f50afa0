#!/usr/bin/env bash
# Prints the line `cookies = [...]` for pages.toml: people of the demo who have unlocked, whose seats may sign a concern.
set -euo pipefail
base="${1:-http://127.0.0.1:7171}"
list=()
for person in is-1 is-3 is-4 is-6 ua-1 ua-2 ke-1 ke-2 no-1 no-2 ca-1 ca-2; do
  cookie=$(curl -s -o /dev/null -D - -H 'Sec-Fetch-Site: same-origin' -d "person=$person&passphrase=&then=/" "$base/unlock" \
    | sed -n 's/^set-cookie: \(nobis=[0-9a-f]*\).*/"\1"/p')
  list+=("$cookie")
done
(IFS=,; echo "cookies = [${list[*]}]")
