#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# install.sh CMAKE BUILD: installed elsewhere, the program finds its data there and not in the build folder.
set -euo pipefail
prefix=$(mktemp -d)
trap 'rm -rf "$prefix"' EXIT
"$1" --install "$2" --prefix "$prefix" >/dev/null
[ -x "$prefix/bin/pathwise-cli" ]
[ -f "$prefix/share/applications/org.pathwise.pathwise.desktop" ]
cd /
env -i PATH=/usr/bin:/bin "$prefix/bin/pathwise-cli" samples | grep -q .
mv "$prefix/share/pathwise" "$prefix/share/elsewhere"
! env -i PATH=/usr/bin:/bin "$prefix/bin/pathwise-cli" samples >/dev/null 2>&1
