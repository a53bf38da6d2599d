// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/equitycharts.h"
#include "app/report/reportoptions.h"

namespace pathwise {

/// The packages that the report weighs, in as many futures as the evaluation has; null where the plan has neither private
/// equity nor two packages, or `options.world` is not there. Takes about a second.
[[nodiscard]] std::shared_ptr<const EquityFindings> reportEquity(const Evaluation& evaluation,
                                                                 const ReportOptions& options);

} // namespace pathwise
