// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace pathwise {

/// Layoffs that cluster in falling markets: a one-factor Gaussian copula. The index Y = rho Z + sqrt(1 - rho^2) eps
/// joins the month's standardised stock shock Z and independent luck; somebody is laid off when Y <
/// Phi^-1(probability). `probability` per month, 0..1; `rho` -1..1. The unconditional probability is `probability` for
/// every rho. Source of the form: Vasicek (2002), "Loan portfolio value", applied to jobs.
struct LayoffRisk {
    double probability = 0;
    double rho = 0;
};

/// Errors: NotFinite, OutOfRange; `field` names the member.
[[nodiscard]] Result<void> check(const LayoffRisk& risk);

/// The monthly probability that compounds to `annual` over twelve months. Errors: NotFinite, OutOfRange outside 0..1.
[[nodiscard]] Result<double> monthlyProbability(double annual);

/// P(layoff | Z = z) = Phi((Phi^-1(p) - rho z) / sqrt(1 - rho^2)), and its limits for rho = -1, 1 and p = 0, 1. Pre:
/// `check`.
[[nodiscard]] double layoffGivenShock(const LayoffRisk& risk, double z);

/// P(layoff and Z <= threshold) = Phi2(threshold, Phi^-1(p); rho). Pre: `check`.
[[nodiscard]] double layoffAndShockBelow(const LayoffRisk& risk, double threshold);

/// P(layoff | Z <= threshold); the limit p when the condition has no probability. Pre: `check`.
[[nodiscard]] double layoffGivenShockBelow(const LayoffRisk& risk, double threshold);

/// Whether the month's shock and the layoff stream's uniform number mean a layoff; small numbers are bad luck.
/// Same as comparing Y with Phi^-1(p), where eps = Phi^-1(luck). Pre: `check`, `luck` in (0, 1).
[[nodiscard]] bool isLaidOff(const LayoffRisk& risk, double z, double luck);

} // namespace pathwise
