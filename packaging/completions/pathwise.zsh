#compdef pathwise pathwise-cli
# SPDX-License-Identifier: GPL-3.0-or-later

_pathwise_window() {
    _arguments \
        '--report[write the report as PDF]:PDF file:_files -g "*.pdf"' \
        '--screenshot[write a picture of the window]:PNG file:_files -g "*.png"' \
        '--page[page of the screenshot]:page:(compare path locations equity sensitivity skills market report present)' \
        '--theme[colours of the screenshot]:theme:(light dark)' \
        '--size[size of the screenshot, e.g. 1440x900]:size:' \
        '--batch[read, change and save without a window]:plan:_files -g "*.pathwise"' \
        '*--set[change a field]:FIELD=VALUE:' \
        '--save[save the file given with --batch]' \
        '--check[check a file and write nothing]:plan:_files -g "*.pathwise"' \
        '(- *)'{-h,--help}'[show help]' \
        '(- *)'{-v,--version}'[show the version]' \
        '*:plan:_files -g "*.pathwise"'
}

_pathwise_commands() {
    local -a commands=(
        'samples:list the sample plans' 'new:write a new plan from a sample' 'validate:check a plan'
        'fields:list all fields of a plan' 'schema:write the JSON Schema' 'project:pay by path and year'
        'compare:each path against the baseline' 'explain:open one figure into its formula'
        'simulate:percentiles over many futures' 'sensitivity:how far each field moves the lead'
        'solve:the value at which a measure reaches a target' 'equity:what each package is worth'
        'skills:gaps, hours and cost' 'search:time to an offer'
        'import:take grants from an Open Cap Format file' 'tax:one bill, or a file of them'
        'locations:what the money buys in each place' 'figures:all figures with their sources'
        'verify:run the reference cases')
    _describe command commands
}

if [[ $service == pathwise ]]; then
    _pathwise_window
else
    _arguments '1:command:_pathwise_commands' '*--set[change a field]:FIELD=VALUE:' '--years[horizon]:years:' \
        '--real[purchasing power of the start year]' '--format[form of the output]:format:(table csv json)' \
        '--out[write to a file]:file:_files' '--help[show help]' '*:plan:_files -g "*.pathwise"'
fi
