#!/usr/bin/env bash
# Measures the program beside jq, gojq and ripgrep on made-up logs: medians
# of interleaved runs, as ratios, with peak memory. Prints the table that the
# docs/performance.md shows.
#
#   scripts/bench.sh [MB] [RUNS] [LARGE_MB]
#
# MB is the size of the logs, LARGE_MB that of the large documents (0 leaves
# them out). Needs GNU time and jq, gojq and rg; a peer that is missing is
# left out. JQ names the jq to compare with, or several: JQ="jq ./jq-1.8".
set -euo pipefail
cd "$(dirname "$0")/.."
mb=${1:-200}
runs=${2:-5}
large=${3:-1000}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

export CGO_ENABLED=0
# build NAME PACKAGE: the program is a copy of what the linker wrote, as an
# installed one is; the linker's own file starts more slowly.
build() {
	go build -trimpath -ldflags '-s -w' -o "$work/linked" "$2"
	cp "$work/linked" "$work/$1"
}
build defender-err .
go build -o "$work/corpus" scripts/corpus.go
for shape in mixed sparse quiet; do
	"$work/corpus" -mb "$mb" -shape "$shape" >"$work/$shape"
done
cat >"$work/bare.go" <<'END'
package main

import "os"

func main() { os.Stdout.WriteString("{}\n") }
END
build bare "$work/bare.go"
printf '%s\n' '{"error":{"code":"ResourceNotFound","message":"Machine 2b7e151628aed2a6abf7158809cf4f3c762e7160 was not found","target":"5c0e9a70-6f53-4b6e-9b1c-2f6d1b0a7e11"}}' >"$work/one.json"

# The same job in jq: find the body in each line; by code count, and keep the
# first and the last time and a tracking ID.
cat >"$work/summary.jq" <<'END'
reduce (inputs
  | fromjson? // (capture("^(?<timestamp>[0-9-]+T[0-9:.]+Z)?.*?(?<body>\\{\"error\".*\\})")?)
  | .timestamp as $time
  | (if .body? then .body | fromjson? else . end).error?
  | select(.code?)
  | {code, target, $time}) as $e ({};
    .[$e.code] |= {
      count: (.count + 1),
      first: ([.first, $e.time] | map(values) | min),
      last: ([.last, $e.time] | map(values) | max),
      trackingId: (.trackingId // $e.target)})
END
# Less than that: how often each code comes.
cat >"$work/count.jq" <<'END'
reduce (inputs
  | (fromjson? // (capture("(?<b>\\{\"error\".*\\})")? | .b | fromjson?))
  | if .body? then .body | fromjson? else . end
  | .error?.code? // empty) as $code ({}; .[$code] += 1)
END
cat >"$work/each.jq" <<'END'
inputs
  | (fromjson? // (capture("(?<b>\\{\"error\".*\\})")? | .b | fromjson?))
  | if .body? then .body | fromjson? else . end
  | select(.error?.code?)
  | {code: .error.code, message: .error.message, trackingIds: [{name: "target", value: .error.target}]}
END

have() { command -v "$1" >/dev/null; }
jqs=()
for jq in ${JQ:-jq}; do
	if have "$jq"; then jqs+=("$jq"); fi
done

# measure NAME TIMES COMMAND: nanoseconds and peak KiB of one run of COMMAND,
# which is run TIMES times, as one run may be too short to time.
measure() {
	local name=$1 times=$2 start end
	shift 2
	start=$(date +%s%N)
	/usr/bin/time -f '%M' -o "$work/rss" bash -c '
		times=$1; shift
		for ((i = 0; i < times; i++)); do "$@" >/dev/null 2>&1 || [ $? -eq 4 ] || exit 1; done' _ "$times" "$@"
	end=$(date +%s%N)
	echo "$(((end - start) / times)) $(tail -n1 "$work/rss")" >>"$work/result.$name"
}

# median NAME: the median of the times, and the largest peak.
median() { sort -n "$work/result.$1" | awk '{t[NR]=$1; m=$2>m?$2:m} END {print t[int((NR+1)/2)], m}'; }

# row TEXT NAME PEER GOAL: a line of the table.
row() {
	local mine peer rss
	[ -e "$work/result.$2" ] && [ -e "$work/result.$3" ] || return 0
	read -r mine rss < <(median "$2")
	read -r peer _ < <(median "$3")
	awk -v text="$1" -v a="$mine" -v b="$peer" -v rss="$rss" -v goal="$4" \
		'BEGIN {printf "| %s | %.4f s | %.4f s | %.2fx | %s | %.0f MiB |\n", text, a/1e9, b/1e9, b/a, goal, rss/1024}'
}

# rate TEXT NAME BYTES GOAL: a line of the table without a peer.
rate() {
	local mine rss
	[ -e "$work/result.$2" ] || return 0
	read -r mine rss < <(median "$2")
	awk -v text="$1" -v ns="$mine" -v size="$3" -v rss="$rss" -v goal="$4" \
		'BEGIN {printf "| %s | %.3f s | | %.2f GB/s | %s | %.0f MiB |\n", text, ns/1e9, size/ns, goal, rss/1024}'
}

d=$work/defender-err
for ((i = 0; i < runs; i++)); do
	for ((j = 0; j < 10; j++)); do
		measure bare 10 "$work/bare"
		measure start 10 "$d" explain -o json -f "$work/one.json"
		for jq in "${jqs[@]}"; do
			measure "start.$("$jq" --version)" 10 "$jq" -c . "$work/one.json"
		done
		have gojq && measure startgojq 10 gojq -c . "$work/one.json"
	done
	measure summary 1 "$d" summary -o json "$work/mixed"
	GOMAXPROCS=1 measure summary1 1 "$d" summary -o json "$work/mixed"
	measure explain 1 "$d" explain -o json -f "$work/mixed"
	GOMAXPROCS=1 measure explain1 1 "$d" explain -o json -f "$work/mixed"
	measure sparse 1 "$d" summary -o json "$work/sparse"
	GOMAXPROCS=1 measure quiet 1 "$d" summary -o json "$work/quiet"
	have rg && measure rg 1 rg -c '"error' "$work/sparse"
	[ "$i" -lt 3 ] || continue # the slow ones
	for jq in "${jqs[@]}"; do
		for job in summary count each; do
			measure "$job.$("$jq" --version)" 1 "$jq" -cnR -f "$work/$job.jq" "$work/mixed"
		done
	done
	have gojq && measure summarygojq 1 gojq -cnR -f "$work/summary.jq" "$work/mixed"
done

# Large inputs: the time matters less than that the memory stays flat.
if [ "$large" -gt 0 ]; then
	for shape in mixed array archive line; do
		size=$large
		[ "$shape" != archive ] || size=$((large / 2))
		[ "$shape" != mixed ] || size=$((large * 2))
		"$work/corpus" -mb "$size" -shape "$shape" >"$work/large"
		if [ "$shape" = mixed ]; then
			measure large.mixed 1 bash -c 'cat "$1" | "$2" summary -o json' _ "$work/large" "$d"
		else
			measure "large.$shape" 1 "$d" summary -o json "$work/large"
		fi
		rm "$work/large"
	done
	head -c 4000000 < <(yes '{"error":{"error":[' | tr -d '\n') >"$work/hostile"
	measure hostile 1 "$d" summary -o json "$work/hostile"
fi

for tool in gojq rg; do
	if have "$tool"; then "$tool" --version | head -n1; fi
done
go version
printf '%s MB, median of %s interleaved runs, %s cores\n\n' "$mb" "$runs" "$(nproc)"
echo '| what | defender-err | peer | ratio | goal | peak memory |'
echo '|---|---|---|---|---|---|'
row 'start of `explain -o json`, against a bare Go program' start bare '>= 0.56x'
for jq in "${jqs[@]}"; do
	v=$("$jq" --version)
	goal='> 1x'
	if [ "$v" = jq-1.6 ]; then goal='>= 5x'; fi
	row "start, against $v" start "start.$v" "$goal"
	row "\`summary\`, against $v doing the same" summary "summary.$v" '>= 20x'
	row "\`summary\` with one worker, against the same" summary1 "summary.$v" ''
	row "\`summary\`, against $v counting codes" summary "count.$v" ''
	row "\`explain -o json\`, against $v" explain "each.$v" '>= 8x'
done
row 'start, against gojq' start startgojq ''
row '`summary`, against gojq doing the same' summary summarygojq ''
row '`summary` with two workers, against one' summary summary1 '>= 1.6x'
row '`explain -o json` with two workers, against one' explain explain1 '>= 1.6x'
row '`summary` of the sparse log, against `rg -c`' sparse rg ''
rate 'lines without an error, one worker' quiet "$((mb * 1000000))" '>= 1.2 GB/s'
rate "a log of $((large * 2)) MB on standard input" large.mixed "$((large * 2000000))" '< 32 MiB'
rate "an array of $large MB" large.array "$((large * 1000000))" '< 32 MiB'
rate "a HAR file of $((large / 2)) MB" large.archive "$((large * 500000))" '< 32 MiB'
rate "a line of $large MB" large.line "$((large * 1000000))" '< 32 MiB'
rate 'a hostile line of 4 MB' hostile 4000000 '<= 0.1 s'
