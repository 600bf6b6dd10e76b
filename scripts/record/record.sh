#!/usr/bin/env bash
# Makes the recordings of testdata/recorded-own again: installs the clients and
# runs them against a server on this machine, in namespaces of their own that
# have no network but loopback. Takes, if anything, parts of the names of the
# recordings to make; RECORD_WORK is the folder in which clients are installed.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=${RECORD_WORK:-$HOME/record}
out=${RECORD_OUT:-$here/../../testdata/recorded-own}
mkdir -p "$work" "$out"
out=$(cd "$out" && pwd)

"$here/install.sh" "$work"

printf 'nameserver 127.0.0.53\noptions timeout:1 attempts:1\n' >"$work/resolv.conf"
printf 'hosts: files dns\n' >"$work/nsswitch.conf"
: >"$work/hosts"
exec unshare --net --mount --uts --pid --fork --mount-proc bash -euc '
	ip link set lo up
	hostname soc-runner
	for f in hosts resolv.conf nsswitch.conf; do mount --bind "$1/$f" "/etc/$f"; done
	exec python3 -B "$0/record.py" "$@"
' "$here" "$work" "$out" "$@"
