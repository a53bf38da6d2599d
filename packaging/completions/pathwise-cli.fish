# SPDX-License-Identifier: GPL-3.0-or-later
set -l commands samples new validate fields schema project compare explain simulate sensitivity solve equity skills \
    search import tax locations figures verify
complete -c pathwise-cli -n "not __fish_seen_subcommand_from $commands" -xa "$commands"
complete -c pathwise-cli -n "__fish_seen_subcommand_from $commands" -k -xa '(__fish_complete_suffix .pathwise)'
complete -c pathwise-cli -l set -x -d 'Change a field: FIELD=VALUE'
complete -c pathwise-cli -l years -x -d 'Horizon in years'
complete -c pathwise-cli -l real -d 'Purchasing power of the start year'
complete -c pathwise-cli -l format -xa 'table csv json' -d 'Form of the output'
complete -c pathwise-cli -l out -rF -d 'Write to a file'
complete -c pathwise-cli -l help -d 'Show help'
