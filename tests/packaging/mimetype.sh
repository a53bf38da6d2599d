#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# mimetype.sh PACKAGE.xml: the MIME database accepts the type and maps *.pathwise to it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir "$folder/packages"
cp "$1" "$folder/packages/"
said=$(update-mime-database -V "$folder" 2>&1 | grep -i 'error\|warning' || true)
[ -z "$said" ] || { printf '%s\n' "$said"; exit 1; }
grep -qFx '50:application/vnd.pathwise+json:*.pathwise' "$folder/globs2"
grep -qFx 'application/vnd.pathwise+json application/json' "$folder/subclasses"
