#!/usr/bin/env bash
# Runs every fuzz target of the repository, one after the other, for SECONDS
# each (20 if none is given). An input that fails is kept by Go in the testdata
# of its package; run it again with go test.
#
#   scripts/fuzz.sh [SECONDS] [PART OF THE NAME OF A TARGET]
set -euo pipefail
cd "$(dirname "$0")/.."
export CGO_ENABLED=0
seconds=${1:-20}
part=${2:-}

failed=()
while IFS=: read -r file line; do
	target=${line#func }
	target=${target%%(*}
	folder=./$(dirname "$file")
	case "$folder $target" in *"$part"*) ;; *) continue ;; esac
	printf '\n== %s %s\n' "$folder" "$target"
	go test "$folder" -run '^$' -fuzz "^$target\$" -fuzztime "${seconds}s" || failed+=("$folder $target")
done < <(grep -rE --include='*_test.go' '^func Fuzz[A-Za-z]*\(' . | sed 's|^\./||' | sort)

if [ ${#failed[@]} -gt 0 ]; then
	printf '\nfailed: %s\n' "${failed[@]}"
	exit 1
fi
