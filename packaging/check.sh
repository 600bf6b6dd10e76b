#!/usr/bin/env bash
# Checks the files that match the patterns in FILES, one a line, and annotates what is
# wrong. The step of action.yml; the inputs come as variables, so that none of them is
# read as a command.
set -euo pipefail
shopt -s globstar nullglob

files=()
while IFS= read -r pattern; do
	[ -n "${pattern//[[:space:]]/}" ] || continue
	# The pattern is expanded, and not split at blanks.
	IFS= matches=($pattern)
	[ ${#matches[@]} -gt 0 ] || { echo "::warning::no file matches $pattern"; continue; }
	files+=("${matches[@]}")
done <<<"${FILES:?}"

[ ${#files[@]} -gt 0 ] || { echo 'no files to check'; exit 0; }
arguments=(check -o github)
for file in "${files[@]}"; do
	arguments+=(-f "$file")
done
[ -z "${OPERATION:-}" ] || arguments+=(-- "$OPERATION")
"${DEFENDER_ERR:-defender-err}" "${arguments[@]}"
