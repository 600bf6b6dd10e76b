#!/usr/bin/env bash
# Draws the picture of the README from what the program really prints.
set -euo pipefail
cd "$(dirname "$0")/.."
arguments="explain -f response.json --request isolate.json --operation isolate-machine"
root=$PWD
mkdir -p docs
(
	cd testdata/readme
	CGO_ENABLED=0 go run "$root" --color=always $arguments
) | go run scripts/picture.go "$ defender-err $arguments" "" >docs/explain.svg
