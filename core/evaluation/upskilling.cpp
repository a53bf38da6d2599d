// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/upskilling.h"

#include "core/calendar/month.h"
#include "core/equity/checks.h"
#include "core/evaluation/npv.h"
#include "core/evaluation/statistics.h"

#include <cmath>
#include <limits>
#include <utility>

namespace pathwise {

namespace {

constexpr double maxMonths = 1200;

std::optional<Error> problemIn(const Upskilling& decision)
{
    constexpr double positive = std::numeric_limits<double>::min();
    constexpr double aboveMinusOne = -1 + std::numeric_limits<double>::epsilon();
    return firstProblem({{"courseCost", decision.courseCost, nonNegative},
                         {"studyMonths", static_cast<double>(decision.studyMonths), nonNegative, maxMonths},
                         {"forgonePay", decision.forgonePay},
                         {"offerProbability", decision.offerProbability, nonNegative, whole},
                         {"uplift", decision.uplift},
                         {"searchMonths", static_cast<double>(decision.searchMonths), nonNegative, maxMonths},
                         {"upliftHalfLifeYears", decision.upliftHalfLifeYears.value_or(1), positive},
                         {"horizonMonths", static_cast<double>(decision.horizonMonths), nonNegative, maxMonths},
                         {"discountRate", decision.discountRate, aboveMinusOne}});
}

double presentCost(const Upskilling& decision)
{
    CompensatedSum cost;
    cost.add(decision.courseCost);
    for (int month = 1; month <= decision.studyMonths; ++month)
        cost.add(decision.forgonePay * discountFactor(decision.discountRate, month));
    return cost.value();
}

/// What one dollar of monthly uplift is worth, once there is an offer.
double upliftAnnuity(const Upskilling& decision)
{
    CompensatedSum annuity;
    const int start = decision.studyMonths + decision.searchMonths;
    for (int month = start + 1; month <= decision.horizonMonths; ++month) {
        const double years = static_cast<double>(month - start) / monthsPerYear;
        const double left = decision.upliftHalfLifeYears ? std::exp2(-years / *decision.upliftHalfLifeYears) : 1;
        annuity.add(discountFactor(decision.discountRate, month) * left);
    }
    return annuity.value();
}

std::optional<double> costOver(double cost, double gain)
{
    if (gain <= 0)
        return std::nullopt;
    return cost / gain;
}

} // namespace

Result<UpskillingValue> upskillingValue(const Upskilling& decision)
{
    if (auto problem = problemIn(decision))
        return failure(*std::move(problem));
    const double cost = presentCost(decision);
    const double annuity = upliftAnnuity(decision);
    return UpskillingValue{.cost = cost,
                           .netValue = decision.offerProbability * decision.uplift * annuity - cost,
                           .breakEvenProbability = costOver(cost, decision.uplift * annuity),
                           .breakEvenUplift = costOver(cost, decision.offerProbability * annuity)};
}

} // namespace pathwise
