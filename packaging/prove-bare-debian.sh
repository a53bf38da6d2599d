#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# prove-bare-debian.sh [FOLDER]: clones the committed state into a bare Debian 12 and runs ./dev test and ./dev run
# there, as a newcomer would. FOLDER (default: a temporary one) is where the system goes; it is left behind for a look.
# Takes some minutes and 3 GB.
set -euo pipefail
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
readonly top
# shellcheck source=packaging/chroot.sh
source "$top/packaging/chroot.sh"

root=${1:-$(mktemp -d)}
make_bare_debian "$root"
share_network "$root"
mount_system "$root"
trap 'unmount_system "$root"' EXIT

rm -rf "$root/root/pathwise"
git clone --quiet --no-hardlinks "$top" "$root/root/pathwise"

inside "$root" 'cd ~/pathwise && ./dev test'
inside "$root" 'cd ~/pathwise && ./dev run'
[ "$(head -c 5 "$root/root/pathwise/pathwise-sample.pdf")" = %PDF- ]
printf 'proved: ./dev test and ./dev run work in a bare Debian 12 (%s)\n' "$root"
