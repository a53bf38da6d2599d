// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/evaluation/sensitivitycontroller.h"
#include "app/report/reportoptions.h"

namespace pathwise {

/// What the report's verdict hangs on, in as many futures as the evaluation has; null where there is no lead to vary or
/// `options.world` is not there. Takes about a second for 10,000 futures.
[[nodiscard]] SharedFindings reportFindings(const Evaluation& evaluation, const ReportOptions& options);

} // namespace pathwise
