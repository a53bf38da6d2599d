// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/equity/rsu.h"

#include "core/equity/checks.h"
#include "core/equity/wholeshares.h"

#include <algorithm>

namespace pathwise {

namespace {

double federalWithholding(double income, double yearToDate, const SupplementalWithholding& rules)
{
    const double room = std::max(0.0, rules.threshold - yearToDate);
    const double below = std::min(income, room);
    return rules.rate * below + rules.rateAbove * (income - below);
}

} // namespace

Result<RsuOutcome> settleRsu(const RsuSettlement& settlement, const SupplementalWithholding& rules)
{
    if (const auto problem =
            firstProblem({{"units", static_cast<double>(settlement.units), nonNegative},
                          {"price", settlement.price, nonNegative},
                          {"supplementalYtd", settlement.supplementalYtd, nonNegative},
                          {"otherWithholdingRate", settlement.otherWithholdingRate, nonNegative, whole},
                          {"marginalIncomeTaxRate", settlement.marginalIncomeTaxRate, nonNegative, whole}}))
        return failure(*problem);
    RsuOutcome outcome;
    outcome.taxableIncome = static_cast<double>(settlement.units) * settlement.price;
    outcome.federalWithholding = federalWithholding(outcome.taxableIncome, settlement.supplementalYtd, rules);
    outcome.totalWithholding = outcome.federalWithholding + settlement.otherWithholdingRate * outcome.taxableIncome;
    if (outcome.totalWithholding > outcome.taxableIncome)
        return failure({.code = ErrorCode::OutOfRange,
                        .field = "otherWithholdingRate",
                        .value = settlement.otherWithholdingRate,
                        .min = 0,
                        .max = whole - outcome.federalWithholding / outcome.taxableIncome});
    if (settlement.price > 0)
        outcome.sharesSold = std::min(settlement.units, wholeSharesRaising(outcome.totalWithholding, settlement.price));
    outcome.netShares = settlement.units - outcome.sharesSold;
    outcome.cashRefund = static_cast<double>(outcome.sharesSold) * settlement.price - outcome.totalWithholding;
    outcome.aprilTrueUp = settlement.marginalIncomeTaxRate * outcome.taxableIncome - outcome.federalWithholding;
    return outcome;
}

} // namespace pathwise
