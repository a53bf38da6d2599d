# SPDX-License-Identifier: GPL-3.0-or-later
# bash completion of pathwise and pathwise-cli

_pathwise_plans() {
    local IFS=$'\n'
    compopt -o filenames
    mapfile -t COMPREPLY < <(compgen -d -- "$1"; compgen -f -X '!*.pathwise' -- "$1")
}

_pathwise() {
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
    case $previous in
        --page) mapfile -t COMPREPLY < <(compgen -W 'compare path locations equity sensitivity skills market report present' -- "$current") ;;
        --theme) mapfile -t COMPREPLY < <(compgen -W 'light dark' -- "$current") ;;
        --report | --screenshot) compopt -o default ;;
        --size | --set) ;;
        *)
            if [[ $current == -* ]]; then
                mapfile -t COMPREPLY < <(compgen -W '--report --screenshot --page --theme --size --batch --set --save
                    --check --help --version' -- "$current")
            else
                _pathwise_plans "$current"
            fi
            ;;
    esac
}

_pathwise_cli() {
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
    case $previous in
        --format) mapfile -t COMPREPLY < <(compgen -W 'table csv json' -- "$current") ;;
        --out | --batch | --cases) compopt -o default ;;
        pathwise-cli)
            mapfile -t COMPREPLY < <(compgen -W 'samples new validate fields schema project compare explain simulate
                sensitivity solve equity skills search import tax locations figures verify --help --version' -- "$current")
            ;;
        *)
            if [[ $current == -* ]]; then
                mapfile -t COMPREPLY < <(compgen -W '--set --years --real --format --out --baseline --path --help' -- "$current")
            else
                _pathwise_plans "$current"
            fi
            ;;
    esac
}

complete -F _pathwise pathwise
complete -F _pathwise_cli pathwise-cli
