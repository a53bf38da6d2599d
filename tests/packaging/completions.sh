#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# completions.sh FOLDER: bash offers options, commands and plans; zsh and fish files parse where those shells are installed.
set -euo pipefail
folder=$1
plans=$(mktemp -d)
trap 'rm -rf "$plans"' EXIT
touch "$plans/mine.pathwise" "$plans/other.txt"

# What bash would offer after the given words; the last one is being typed.
offers() {
    (
        # shellcheck disable=SC1091 # given on the command line
        source "$folder/pathwise.bash"
        # shellcheck disable=SC2317 # called by the completion, and only real completion may use the builtin
        compopt() { :; }
        cd "$plans"
        COMP_WORDS=("$@")
        COMP_CWORD=$(($# - 1))
        "$handler"
        printf '%s\n' "${COMPREPLY[@]}"
    )
}

expect() {
    local wanted=$1 got
    shift
    got=$(offers "$@" | sort | tr '\n' ' ')
    [ "$got" = "$wanted " ] || { printf "after '%s': '%s', not '%s'\n" "$*" "$got" "$wanted"; exit 1; }
}

handler=_pathwise
expect '--theme' pathwise --the
expect 'dark light' pathwise --theme ''
expect 'mine.pathwise' pathwise m
handler=_pathwise_cli
expect 'search sensitivity' pathwise-cli se
expect 'csv' pathwise-cli project --format c

! command -v zsh >/dev/null || zsh -n "$folder/pathwise.zsh"
! command -v fish >/dev/null || { for file in "$folder"/*.fish; do fish -n "$file"; done; }
