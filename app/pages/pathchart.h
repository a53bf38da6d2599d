// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chartdata.h"
#include "core/evaluation/evaluation.h"

namespace pathwise {

/// What the pay chart shows of one path: gross pay by part and take-home in the plan without chance, flags where a job or
/// a level begins. Pre: `path` < evaluation.paths.size(). Pure.
[[nodiscard]] PayChartData payChart(const Evaluation& evaluation, std::size_t path, Money money);

/// A month as charts count: 2028-07 is 2028.5.
[[nodiscard]] double chartYear(Month month);

} // namespace pathwise
