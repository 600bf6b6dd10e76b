#!/usr/bin/env bash
# Installs the clients in the folder that it is given: what the package managers
# of their languages fetch, and what is built of clients/.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)/clients
work=$1

[ -x "$work/py/bin/python" ] || python3 -m venv "$work/py"
"$work/py/bin/pip" install --quiet --requirement "$here/python/requirements.txt"

mkdir -p "$work/node"
cp "$here"/node/* "$work/node/"
(cd "$work/node" && npm install --silent --no-audit --no-fund --ignore-scripts)

(cd "$here/go" && go build -o "$work/go/record" .)

cargo build --quiet --locked --manifest-path "$here/rust/Cargo.toml" --target-dir "$work/rust-target"

mvn --quiet --batch-mode --file "$here/java/pom.xml" dependency:copy-dependencies -DoutputDirectory="$work/java-lib"
javac -d "$work/java" -cp "$work/java-lib/*" "$here/java/Record.java"
