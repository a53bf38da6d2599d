#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Fails when a source crosses a line of the house: check-layering.sh [ROOT]. Needs no build. One line per finding:
# rule: file:line: text. `tst-layering.sh` shows that each rule can fail.
set -euo pipefail
cd "${1:-.}"

# core/, top to bottom: a folder includes only itself and folders before it.
readonly layers=(base calendar plan knowledge tax equity compensation switchplan simulation evaluation conformance)
readonly chart_headers='<(QtCharts|Q[A-Za-z]*Chart[A-Za-z]*|Q(Abstract|Line|Area|Spline|Scatter|XY|Pie|Candlestick|BoxPlot)Series|Q(Abstract|Value|LogValue|Category|BarCategory|DateTime|Color)Axis|Q[A-Za-z]*Bar(Set|Series)|QPieSlice|QBoxSet|Q[HV]?(XY|Bar|Pie|BoxPlot)ModelMapper)[/>]'
# A window per process group talks over QLocalServer and QLocalSocket; nothing else may open a connection.
readonly network='\bQ(Network[A-Z]\w*|Tcp\w+|Udp\w+|Ssl\w+|Sctp\w+|Dtls\w*|AbstractSocket|WebSocket\w*|HostInfo|HostAddress|DnsLookup)\b|#include *<(sys/socket|netdb|netinet/|arpa/inet|curl/)'

findings=0

# report RULE: every line on standard input is a finding.
report() {
    local rule=$1 line
    while IFS= read -r line; do
        printf '%s: %s\n' "$rule" "$line"
        findings=$((findings + 1))
    done
}

# Files of the given folders (those that exist) whose name matches one of the C++ endings.
cpp_files() {
    local folder
    for folder in "$@"; do
        [ ! -d "$folder" ] || find "$folder" \( -name '*.h' -o -name '*.cpp' \) -print
    done | sort
}

# search PATTERN: greps the files named on standard input; finding nothing is not an error.
search() { xargs -r grep -nHE -- "$1" || true; }

check_core_is_free_of_qt() {
    report "core reaches for Qt or app" < <(cpp_files core | search '#include *[<"](Q[A-Z]|Qt|app/)')
}

layer_rank() {
    local index
    for index in "${!layers[@]}"; do
        [ "${layers[$index]}" != "$1" ] || { printf '%s\n' "$index"; return; }
    done
    printf '%s\n' -1
}

# Below FOLDER are all layers after it, and folders the list does not know.
check_core_order() {
    local folder name rank above
    for folder in core/*/; do
        [ -d "$folder" ] || continue
        name=$(basename "$folder")
        rank=$(layer_rank "$name")
        [ "$rank" -ge 0 ] || { report "core folder without a layer" <<<"$folder"; continue; }
        above=$(IFS='|'; printf '%s' "${layers[*]:0:rank+1}")
        report "core/$name includes a folder below it" < <(
            cpp_files "$folder" | search '#include *"core/' | grep -vE "#include *\"core/($above)/" || true)
    done
}

check_includes_name_their_folder() {
    report "include without its folder" < <(
        cpp_files core app tests translations packaging | search '#include *"[^/"]+"' | grep -vE '"[^"]+\.moc"' || true)
}

check_charts_folder() {
    report "Qt Charts outside app/charts" < <(
        cpp_files app tests | grep -vE '^(app|tests/app)/charts/' | search "#include *$chart_headers")
}

check_network() {
    report "network" < <(cpp_files core app tests translations packaging | search "$network")
}

check_colours() {
    report "colour outside app/theme" < <(
        cpp_files app | grep -vE '^app/theme/' | search '#[0-9a-fA-F]{6}([0-9a-fA-F]{2})?\b|"#[0-9a-fA-F]{3}"|QColor(\{|\(| [a-z]\w*[({])(0x|[0-9])')
}

check_signal_blocking() {
    report "signal blocking" < <(cpp_files core app tests translations packaging | search '\b(QSignalBlocker|blockSignals)\b')
}

# Everything a person edits, except this folder, which has to name the words.
check_left_for_later() {
    local folders=() folder
    for folder in dev .ci core app tests packaging translations; do
        [ ! -e "$folder" ] || folders+=("$folder")
    done
    [ ${#folders[@]} -gt 0 ] || return 0
    report "left for later" < <(
        find "${folders[@]}" -type f -not -path 'tests/layering/*' -not -path '*/data/*' -not -name '*.ts' -print0 \
            | xargs -0 -r grep -nHIE '\b(TODO|FIXME)\b' || true)
}

check_licence_line() {
    report "first line is not the licence" < <(
        cpp_files core app tests translations packaging | while IFS= read -r file; do
            head -n 1 "$file" | grep -qFx '// SPDX-License-Identifier: GPL-3.0-or-later' || printf '%s:1\n' "$file"
        done)
}

check_core_is_free_of_qt
check_core_order
check_includes_name_their_folder
check_charts_folder
check_network
check_colours
check_signal_blocking
check_left_for_later
check_licence_line
[ "$findings" -eq 0 ] || { printf '%s findings\n' "$findings" >&2; exit 1; }
