#!/usr/bin/env bash
# Holds that work spread over several processes gives the answer of one:
# under GNU parallel, and as a step of Redpanda Connect (Benthos).
#
#   scripts/distributed.sh [MB]
set -euo pipefail
cd "$(dirname "$0")/.."
mb=${1:-5}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export CGO_ENABLED=0
export PATH=$work:$PATH

go build -o "$work/defender-err" .
go run scripts/corpus.go -mb "$mb" >"$work/mixed.log"

# same WHAT FILE FILE: the files must be the same, and not empty.
same() {
	[ -s "$2" ] || { echo "$1: empty"; exit 1; }
	cmp "$2" "$3" || { echo "$1: differs"; exit 1; }
	echo "$1: the same, $(wc -c <"$2") bytes"
}

# Line numbers count from the start of what a process was given, and stream
# processors sort the members of objects.
unplaced() { jq -cS 'del(.source)'; }

for tool in parallel jq; do
	command -v "$tool" >/dev/null || { echo "left out: $tool is not installed"; exit 0; }
done

defender-err summary -o json <"$work/mixed.log" >"$work/one.json"
defender-err explain -o json <"$work/mixed.log" | unplaced >"$work/one.ndjson"
parallel --will-cite --pipe --block 1M -k defender-err summary -o json <"$work/mixed.log" >"$work/parts.json"
defender-err summary --merge "$work/parts.json" -o json >"$work/merged.json"
same 'summary under GNU parallel, merged' "$work/one.json" "$work/merged.json"
parallel --will-cite --pipe --block 1M -k defender-err explain -o json <"$work/mixed.log" | unplaced >"$work/parts.ndjson"
same 'explain under GNU parallel' "$work/one.ndjson" "$work/parts.ndjson"

# The stream processor is built from its public module, outside this one.
mkdir "$work/benthos"
cat >"$work/benthos/main.go" <<'EOF'
package main

import (
	"context"

	_ "github.com/redpanda-data/benthos/v4/public/components/io"
	_ "github.com/redpanda-data/benthos/v4/public/components/pure"
	"github.com/redpanda-data/benthos/v4/public/service"
)

func main() { service.RunCLI(context.Background()) }
EOF
(
	cd "$work/benthos"
	go mod init example.com/benthos
	go get github.com/redpanda-data/benthos/v4@v4.60.0
	go mod tidy
	go build -o ../redpanda-connect .
) >"$work/build.log" 2>&1 || {
	echo 'left out: Redpanda Connect could not be fetched and built'
	tail -n 3 "$work/build.log"
	exit 0
}
redpanda-connect run examples/redpanda-connect/defender-err.yaml <"$work/mixed.log" 2>"$work/connect.log" | unplaced >"$work/stream.ndjson" ||
	{ tail -n 20 "$work/connect.log"; exit 1; }
same 'explain as a step of Redpanda Connect' "$work/one.ndjson" "$work/stream.ndjson"
