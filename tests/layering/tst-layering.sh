#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Shows that check-layering.sh finds what it is there to find, and nothing in a tidy tree.
set -euo pipefail
check=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)/check-layering.sh
readonly check
tree=$(mktemp -d)
readonly tree
trap 'rm -rf "$tree"' EXIT

# One source file: the licence line, then the given line.
plant() {
    mkdir -p "$tree/$(dirname "$1")"
    printf '// SPDX-License-Identifier: GPL-3.0-or-later\n%s\n' "$2" >"$tree/$1"
}

expected=
# refuses RULE FILE LINE: the check has to name this rule and this place.
refuses() {
    plant "$2" "$3"
    expected+="$1: $2:2:$3"$'\n'
}

compare() {
    local found
    found=$(bash "$check" "$tree" 2>/dev/null || true)
    diff --label expected --label found -u <(sort <<<"${expected%$'\n'}") <(sort <<<"$found")
}

refuses "core reaches for Qt or app" core/plan/a.h '#include <QString>'
refuses "core reaches for Qt or app" core/plan/b.h '#include "app/document/plandocument.h"'
refuses "core/tax includes a folder below it" core/tax/a.h '#include "core/equity/vesting.h"'
refuses "core/base includes a folder below it" core/base/a.h '#include "core/calendar/month.h"'
refuses "core/base includes a folder below it" core/base/b.h '#include "core/misc/helpers.h"'
refuses "include without its folder" core/tax/a.cpp '#include "a.h"'
refuses "Qt Charts outside app/charts" app/pages/a.cpp '#include <QChartView>'
refuses "Qt Charts outside app/charts" app/pages/b.cpp '#include <QtCharts/QLineSeries>'
refuses "Qt Charts outside app/charts" tests/app/pages/a.cpp '#include <QStackedBarSeries>'
refuses "network" app/application/a.cpp '#include <QNetworkAccessManager>'
refuses "network" core/knowledge/a.cpp '#include <sys/socket.h>'
refuses "colour outside app/theme" app/charts/a.cpp 'const QColor c("#1a56db");'
refuses "colour outside app/theme" app/charts/b.cpp 'const QColor c(26, 86, 219);'
refuses "signal blocking" app/widgets/a.cpp 'const QSignalBlocker blocker(m_slider);'
refuses "signal blocking" app/widgets/b.cpp 'm_slider->blockSignals(true);'
refuses "left for later" app/widgets/c.cpp '// TODO later'
refuses "left for later" packaging/control.in 'FIXME'
mkdir -p "$tree/core/misc"
expected+="core folder without a layer: core/misc/"$'\n'
printf '\n' >"$tree/core/base/c.h"
expected+="first line is not the licence: core/base/c.h:1"$'\n'
compare

rm -rf "${tree:?}"/*
expected=
plant core/tax/a.h '#include "core/base/result.h"'
plant core/tax/a.cpp '#include "core/tax/a.h"'
plant core/conformance/a.h '#include "core/evaluation/evaluate.h"'
plant app/charts/a.cpp '#include <QLineSeries>'
plant app/application/a.cpp '#include <QLocalServer>'
plant app/theme/a.h 'const QColor accent("#1a56db");'
plant app/pages/a.cpp '#include "app/charts/linechart.h"'
plant tests/core/tax/a.cpp '#include "tst_bill.moc"'
compare
bash "$check" "$tree"
