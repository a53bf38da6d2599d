#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# prove-deb.sh PACKAGE.deb [FOLDER]: installs the package in a clean Debian 12, without a compiler or a display, starts
# what it installed, and takes it off again. FOLDER (default: a temporary one) is where the system goes.
set -euo pipefail
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
readonly top
# shellcheck source=packaging/chroot.sh
source "$top/packaging/chroot.sh"

package=$(realpath "${1:?which .deb?}")
root=${2:-$(mktemp -d)}
make_bare_debian "$root"
share_network "$root"
mount_system "$root"
trap 'unmount_system "$root"' EXIT

cp "$package" "$root/root/pathwise.deb"
inside "$root" 'apt-get update -qq'
inside "$root" 'DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends ~/pathwise.deb'
inside "$root" 'cd ~ && pathwise --version && pathwise-cli --version'
inside "$root" 'cd ~ && pathwise --check /usr/share/pathwise/samples/senior-swe-to-ai.pathwise'
inside "$root" 'cd ~ && pathwise --report report.pdf /usr/share/pathwise/samples/senior-swe-to-ai.pathwise'
[ "$(head -c 5 "$root/root/report.pdf")" = %PDF- ]
inside "$root" 'dpkg --purge pathwise && test ! -e /usr/share/pathwise && test ! -e /usr/bin/pathwise'
printf 'proved: %s installs, starts and goes in a clean Debian 12 (%s)\n' "$(basename "$package")" "$root"
