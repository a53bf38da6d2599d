#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# appid.sh ROOT: one id names the desktop entry, its icon, the store page and the window; otherwise a desktop shows a
# window without icon or pins a second one.
set -euo pipefail
cd "$1"
readonly id=org.pathwise.pathwise

must_have() {
    grep -qF -- "$2" "$1" || { printf '%s: no %s\n' "$1" "$2"; exit 1; }
}

must_have packaging/linux/$id.desktop "Icon=$id"
must_have packaging/linux/$id.desktop "StartupWMClass=$id"
must_have packaging/linux/$id.desktop "MimeType=application/vnd.pathwise+json;"
must_have packaging/linux/$id.metainfo.xml.in "<id>$id</id>"
must_have packaging/linux/$id.metainfo.xml.in "<launchable type=\"desktop-id\">$id.desktop</launchable>"
must_have packaging/linux/$id.metainfo.xml.in "<mediatype>application/vnd.pathwise+json</mediatype>"
[ -f packaging/linux/$id-symbolic.svg ]
if grep -rqs setDesktopFileName app; then
    grep -rqF "$id" app || { printf 'app/ sets another desktop file name\n'; exit 1; }
fi
