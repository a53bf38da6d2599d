#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# manpages.sh FOLDER: the pages format without a warning, and none of them comes out empty.
set -euo pipefail
for page in "$1"/*.1; do
    warnings=$(MANWIDTH=100 man --warnings -l "$page" 2>&1 >/dev/null)
    [ -z "$warnings" ] || { printf '%s: %s\n' "$page" "$warnings"; exit 1; }
    MANWIDTH=100 man -l "$page" 2>/dev/null | grep -q 'EXIT STATUS' || { printf '%s: no EXIT STATUS\n' "$page"; exit 1; }
done
