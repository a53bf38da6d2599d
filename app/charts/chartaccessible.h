// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chartdata.h"

#include <optional>

namespace pathwise {

/// From here on, charts over years are charts to assistive technology too: role Chart, the title as name, the finding as
/// description, and the read-out of the year under the cursor as value. Call once, after the application was made.
void installChartAccessibility();

/// What the read-out of a year says, from a chart's figures: "2028, AI engineer $210k, Stay $198k". Empty when the year is
/// not among them.
[[nodiscard]] QString spokenYear(const FigureTable& figures, int year);

} // namespace pathwise
