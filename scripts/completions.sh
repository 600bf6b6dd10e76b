#!/usr/bin/env bash
# Writes the shell completions that the release archives and packages hold.
set -euo pipefail
cd "$(dirname "$0")/.."
rm -rf completions
mkdir completions
for shell in bash zsh fish powershell; do
	extension=$shell
	[ "$shell" = powershell ] && extension=ps1
	CGO_ENABLED=0 go run . completion "$shell" >"completions/defender-err.$extension"
done
