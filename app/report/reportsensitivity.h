// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/evaluation/sensitivitycontroller.h"
#include "app/report/reportoptions.h"

#include <stop_token>

namespace pathwise {

/// What the report's verdict hangs on, in as many futures as the evaluation has; null where there is no lead to vary or
/// `options.world` is not there, or when stopped. Takes about a second for 10,000 futures. Any thread.
[[nodiscard]] SharedFindings reportFindings(const Evaluation& evaluation, const ReportOptions& options,
                                            const std::stop_token& stop = {});

} // namespace pathwise
