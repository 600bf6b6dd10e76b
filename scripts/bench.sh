#!/usr/bin/env bash
# Measures the program beside jq, gojq and ripgrep on made-up logs: medians
# of interleaved runs, as ratios, with peak memory.
#
#   scripts/bench.sh [MB] [RUNS]
#
# Needs jq, gojq, rg and GNU time; a peer that is missing is left out.
set -euo pipefail
cd "$(dirname "$0")/.."
mb=${1:-200}
runs=${2:-5}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

export CGO_ENABLED=0
go build -trimpath -ldflags '-s -w' -o "$work/defender-err" .
go run scripts/corpus.go -mb "$mb" >"$work/mixed.log"
go run scripts/corpus.go -mb "$mb" -sparse >"$work/sparse.log"
grep -v '"error' "$work/sparse.log" >"$work/quiet.log"
cat >"$work/bare.go" <<'EOF'
package main

import "os"

func main() { os.Stdout.WriteString("{}\n") }
EOF
go build -trimpath -ldflags '-s -w' -o "$work/bare" "$work/bare.go"
printf '%s\n' '{"error":{"code":"ResourceNotFound","message":"Machine 2b7e151628aed2a6abf7158809cf4f3c762e7160 was not found","target":"5c0e9a70-6f53-4b6e-9b1c-2f6d1b0a7e11"}}' >"$work/one.json"

# The same job in jq: find the body in each line, count by code.
cat >"$work/count.jq" <<'EOF'
reduce (inputs
  | (fromjson? // (capture("(?<b>\\{\"error\".*\\})")? | .b | fromjson?))
  | if .body? then .body | fromjson? else . end
  | .error?.code? // empty) as $code ({}; .[$code] += 1)
EOF
cat >"$work/each.jq" <<'EOF'
inputs
  | (fromjson? // (capture("(?<b>\\{\"error\".*\\})")? | .b | fromjson?))
  | if .body? then .body | fromjson? else . end
  | select(.error?.code?)
  | {code: .error.code, message: .error.message, trackingIds: [{name: "target", value: .error.target}]}
EOF

have() { command -v "$1" >/dev/null; }

# measure NAME TIMES COMMAND: wall seconds and peak KiB of one run of COMMAND,
# repeated TIMES within it where one is too short to time.
measure() {
	local name=$1 times=$2 start end
	shift 2
	start=$(date +%s%N)
	/usr/bin/time -f '%M' -o "$work/rss" bash -c '
		times=$1; shift
		for ((i = 0; i < times; i++)); do "$@" >/dev/null 2>&1 || true; done' _ "$times" "$@"
	end=$(date +%s%N)
	echo "$(((end - start) / times)) $(tail -n1 "$work/rss")" >>"$work/result.$name"
}

median() { sort -n "$work/result.$1" | awk '{t[NR]=$1; m=$2>m?$2:m} END {print t[int((NR+1)/2)], m}'; }

# row TEXT NAME PEER GOAL: a line of the table.
row() {
	local mine peer
	[ -e "$work/result.$2" ] && [ -e "$work/result.$3" ] || return 0
	read -r mine rss < <(median "$2")
	read -r peer _ < <(median "$3")
	awk -v text="$1" -v a="$mine" -v b="$peer" -v rss="$rss" -v goal="$4" \
		'BEGIN {printf "| %s | %.3f s | %.3f s | %.1fx | %s | %.0f MiB |\n", text, a/1e9, b/1e9, b/a, goal, rss/1024}'
}

d=$work/defender-err
for ((i = 0; i < runs; i++)); do
	measure bare 50 "$work/bare"
	measure start 50 "$d" explain -o json -f "$work/one.json"
	have jq && measure startjq 50 jq -c . "$work/one.json"
	have gojq && measure startgojq 50 gojq -c . "$work/one.json"
	measure summary 1 "$d" summary -o json "$work/mixed.log"
	GOMAXPROCS=1 measure summary1 1 "$d" summary -o json "$work/mixed.log"
	measure explain 1 "$d" explain -o json -f "$work/mixed.log"
	GOMAXPROCS=1 measure explain1 1 "$d" explain -o json -f "$work/mixed.log"
	measure sparse 1 "$d" summary -o json "$work/sparse.log"
	GOMAXPROCS=1 measure quiet 1 "$d" summary -o json "$work/quiet.log"
	have rg && measure rg 1 rg -c '"error' "$work/sparse.log"
	have jq && [ "$i" -lt 2 ] && measure jqcount 1 jq -nR -f "$work/count.jq" "$work/mixed.log"
	have jq && [ "$i" -lt 2 ] && measure jqeach 1 jq -cnR -f "$work/each.jq" "$work/mixed.log"
	have gojq && [ "$i" -lt 2 ] && measure gojqcount 1 gojq -nR -f "$work/count.jq" "$work/mixed.log"
	true
done

jq --version 2>/dev/null || true
gojq --version 2>/dev/null || true
rg --version 2>/dev/null | head -n1 || true
go version
printf '%s MB, median of %s interleaved runs\n\n' "$mb" "$runs"
echo '| what | defender-err | peer | ratio | goal | peak |'
echo '|---|---|---|---|---|---|'
row 'start of `explain -o json`, against a bare Go program' start bare '>= 0.56x'
row 'the same, against jq' start startjq 'faster'
row 'the same, against gojq' start startgojq ''
row '`summary`, against jq' summary jqcount '>= 20x'
row '`summary` with one worker, against jq' summary1 jqcount '>= 20x'
row '`summary`, against gojq' summary gojqcount ''
row '`explain -o json`, against jq' explain jqeach '>= 8x'
row '`summary` with two workers, against one' summary summary1 '>= 1.6x'
row '`explain -o json` with two workers, against one' explain explain1 '>= 1.6x'
row '`summary` of the sparse log, against `rg -c`' sparse rg ''
read -r ns rss < <(median quiet)
awk -v ns="$ns" -v size="$(stat -c %s "$work/quiet.log")" -v rss="$rss" \
	'BEGIN {printf "| lines without an error, one worker | %.2f GB/s | | | >= 1.2 GB/s | %.0f MiB |\n", size/ns, rss/1024}'
