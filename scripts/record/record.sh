#!/usr/bin/env bash
# Makes the recordings of testdata/recorded-own again: installs the clients and
# runs them against a server on this machine, in namespaces of their own that
# have no network but loopback. Takes, if anything, parts of the names of the
# recordings to make; RECORD_WORK is the folder in which clients are installed.
# The recordings are made as plain files in RECORD_WORK/recordings, and packed
# into the archives last.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
work=${RECORD_WORK:-$HOME/record}
kept=$root/testdata/recorded-own
plain=$work/recordings
mkdir -p "$work"
work=$(cd "$work" && pwd)

"$here/install.sh" "$work"

# What isn't recorded again stays as it is.
rm -rf "$plain"
mkdir "$plain"
if [ $# -gt 0 ]; then
	(cd "$root" && go run ./scripts/archive unpack "$kept" "$plain")
fi

printf 'nameserver 127.0.0.53\noptions timeout:1 attempts:1\n' >"$work/resolv.conf"
printf 'hosts: files dns\n' >"$work/nsswitch.conf"
: >"$work/hosts"
unshare --net --mount --uts --pid --fork --mount-proc bash -euc '
	ip link set lo up
	hostname soc-runner
	for f in hosts resolv.conf nsswitch.conf; do mount --bind "$1/$f" "/etc/$f"; done
	exec python3 -B "$0/record.py" "$@"
' "$here" "$work" "$plain" "$@"

(cd "$root" && go run ./scripts/archive pack "$plain" "$kept")
cp "$plain/index.json" "$kept/index.json"
