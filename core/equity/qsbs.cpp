// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/equity/qsbs.h"

#include "core/equity/checks.h"

#include <algorithm>

namespace pathwise {

namespace {

// IRC 1202(b)(1), (b)(3)(A), (b)(4) as amended by P.L. 119-21, section 70431.
constexpr double capBefore = 10e6;
constexpr double capSinceJuly2025 = 15e6;
constexpr double separateShare = 0.5;
constexpr double basisMultiple = 10;

// IRC 1202(a)(1), (3), (4), (5).
constexpr double half = 0.5;
constexpr double threeQuarters = 0.75;
constexpr double fullHoldingYears = 5;

/// IRC 1202(a)(5): "at least" so many years.
double partSinceJuly2025(double years)
{
    constexpr double halfAfter = 3;
    constexpr double threeQuartersAfter = 4;
    if (years >= fullHoldingYears)
        return whole;
    if (years >= threeQuartersAfter)
        return threeQuarters;
    return years >= halfAfter ? half : 0;
}

double exclusionPart(const QsbsSale& sale)
{
    if (sale.gain <= 0)
        return 0;
    if (sale.regime == QsbsRegime::AfterJuly2025)
        return partSinceJuly2025(sale.yearsHeld);
    if (sale.yearsHeld <= fullHoldingYears) // "more than 5 years"
        return 0;
    switch (sale.regime) {
    case QsbsRegime::Before2009: return half;
    case QsbsRegime::Until2010: return threeQuarters;
    default: return whole;
    }
}

double cap(const QsbsSale& sale)
{
    const double dollars = (sale.regime == QsbsRegime::AfterJuly2025 ? capSinceJuly2025 : capBefore)
        * (sale.marriedSeparate ? separateShare : whole);
    return std::max({0.0, dollars - sale.exclusionUsed, basisMultiple * sale.basis});
}

} // namespace

Result<QsbsOutcome> qsbsExclusion(const QsbsSale& sale)
{
    if (const auto problem = firstProblem({{"yearsHeld", sale.yearsHeld, nonNegative},
                                           {"gain", sale.gain},
                                           {"basis", sale.basis, nonNegative},
                                           {"exclusionUsed", sale.exclusionUsed, nonNegative}}))
        return failure(*problem);
    QsbsOutcome outcome;
    outcome.exclusionPart = exclusionPart(sale);
    if (outcome.exclusionPart > 0)
        outcome.eligibleGain = std::min(sale.gain, cap(sale));
    outcome.excludedGain = outcome.exclusionPart * outcome.eligibleGain;
    outcome.gainTaxedAt28 = outcome.eligibleGain - outcome.excludedGain;
    outcome.gainTaxedAsLongTerm = sale.gain - outcome.eligibleGain;
    return outcome;
}

} // namespace pathwise
