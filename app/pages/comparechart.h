// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chartdata.h"
#include "app/models/viewstate.h"

#include <QLocale>

namespace pathwise {

/// What the compare chart shows of an evaluation: the visible paths in one view, bands for the selected path and the
/// baseline, and the year of breaking even. Pure.
[[nodiscard]] LineChartData compareChart(const Evaluation& evaluation, const ViewOptions& options,
                                         const PathId& selected);

/// "Take-home pay per year" and "2026 dollars, after tax · line: middle future · band: 8 in 10 futures".
[[nodiscard]] QString compareTitle(const ViewOptions& options);
[[nodiscard]] QString compareSubtitle(const Evaluation& evaluation, const ViewOptions& options);

} // namespace pathwise
