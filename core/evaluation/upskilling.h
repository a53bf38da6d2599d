// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <optional>

namespace pathwise {

/// Learning as an investment: pay now, study, search, and perhaps earn more. USD; pay after tax per month.
struct Upskilling {
    double courseCost = 0;
    int studyMonths = 0;
    double forgonePay = 0;       ///< per month of study
    double offerProbability = 0; ///< the increase in it that is due to the study, 0..1
    double uplift = 0;           ///< per month of the new job
    int searchMonths = 0;
    std::optional<double> upliftHalfLifeYears = {}; ///< none: the uplift lasts
    int horizonMonths = 0;
    double discountRate = 0; ///< annual effective
};

/// Present values in USD. A break-even is what would just pay back within the horizon; none when nothing would.
/// A probability above 1 means: cannot pay back within the horizon.
struct UpskillingValue {
    double cost = 0;
    double netValue = 0;
    std::optional<double> breakEvenProbability = {};
    std::optional<double> breakEvenUplift = {};
};

/// NPV = -C - sum over the study of F DF_m + P D A, where A is the sum over months m from s + L + 1 to the horizon of
/// DF_m 2^(-((m - s - L) / 12) / h). Errors: NotFinite; OutOfRange for a probability outside 0..1, negative cost, months or
/// half-life, a half-life of 0, a discount rate of -100 % or less, months beyond 1200.
[[nodiscard]] Result<UpskillingValue> upskillingValue(const Upskilling& decision);

} // namespace pathwise
