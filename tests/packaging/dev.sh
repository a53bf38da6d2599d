#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# dev.sh ROOT: ./dev explains itself, refuses what it does not know, and on a system that is not Debian lists the
# packages and touches nothing.
set -euo pipefail
readonly root=$1

complain() {
    printf '%s\n' "$*"
    exit 1
}

help=$("$root/dev" help)
for verb in run build test bench cli format lint translate help; do
    grep -qE "^  $verb\b" <<<"$help" || complain "help does not name $verb"
done

! said=$("$root/dev" nonsense 2>&1) || complain "an unknown verb is accepted"
[[ $said == *"unknown verb 'nonsense'"* ]] || complain "an unknown verb gets '$said'"

# A system with the usual tools, but without dpkg and apt.
tools=$(mktemp -d)
trap 'rm -rf "$tools"' EXIT
for tool in bash dirname grep env; do
    ln -s "$(command -v $tool)" "$tools/$tool"
done
! said=$(PATH=$tools PATHWISE_SKIP_INSTALL='' "$tools/bash" "$root/dev" build 2>&1) || complain "built without packages"
[[ $said == *qt6-base-dev* ]] || complain "does not list the packages: '$said'"
