// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace pathwise {

/// What follows a layoff: a search, with unemployment benefit for a while, then a job at lower pay that catches up.
/// Rates are fractions per month (job finding) or of prior pay.
/// Source of the form and of the targets: Davis and von Wachter, "Recessions and the costs of job loss", BPEA 2011(2).
struct Displacement {
    double monthlyJobFinding = 0;
    double initialLoss = 0;        ///< of prior pay, at the month of displacement
    double halfLifeYears = 0;      ///< of the loss; positive
    double benefitReplacement = 0; ///< unemployment benefit as a fraction of prior pay
    double benefitMonths = 0;
};

/// The lost fraction of pay of the re-employed, `months` after displacement: d0 2^-(months / 12 / H).
[[nodiscard]] double payLossAfter(const Displacement& displacement, double months);

/// Present value of the losses over `horizonYears` in years of prior pay, at the annual effective `discountRate`:
/// the sum over months m of DF_m / 12 [U_m (1 - benefit) + (1 - U_m) d_m] with U_m = (1 - f)^(m-1).
/// Errors: NotFinite; OutOfRange for a probability or loss outside 0..1, a half-life that is not positive, a
/// discount rate of -100 % or less, negative months or a horizon outside 0..100 years.
[[nodiscard]] Result<double> presentLoss(const Displacement& displacement, double discountRate, double horizonYears);

} // namespace pathwise
