#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# options.sh PROGRAM PAGE.1: --help works without a display, and every option it lists is in the manual page.
# pathwise-cli also: every command. The page of pathwise may not promise more than --help either.
set -euo pipefail
program=$1 page=$2
unset DISPLAY WAYLAND_DISPLAY QT_QPA_PLATFORM
help=$("$program" --help)
manual=$(sed -E 's/\\-/-/g' "$page")

long_options() { grep -oE -- '(^|[^A-Za-z-])--[a-z][a-z-]+' <<<"$1" | grep -oE -- '--[a-z-]+' | grep -vx -- '--help-all' | sort -u; }

missing=$(comm -23 <(long_options "$help") <(long_options "$manual"))
[ -z "$missing" ] || { printf 'not in %s: %s\n' "$(basename "$page")" "${missing//$'\n'/ }"; exit 1; }
if [ "$(basename "$program")" = pathwise ]; then
    promised=$(comm -13 <(long_options "$help") <(long_options "$manual"))
    [ -z "$promised" ] || { printf 'not in --help: %s\n' "${promised//$'\n'/ }"; exit 1; }
else
    commands=$(sed -n '/^Subcommands:/,$p' <<<"$help" | grep -oE '^  [a-z-]+' | tr -d ' ')
    for command in $commands; do
        grep -qE "^\.(B|BI|BR) \"?$command\b" <<<"$manual" || { printf 'no command %s in the manual\n' "$command"; exit 1; }
    done
fi
"$program" --version | grep -q '[0-9]\.[0-9]'
