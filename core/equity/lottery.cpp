// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/equity/lottery.h"

#include "core/calendar/month.h"
#include "core/equity/checks.h"
#include "core/equity/riskadjust.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace pathwise {

namespace {

constexpr double notEverything = -0.99; // a rate that leaves something

Error mustExceed(const char* field, double value, double min)
{
    return {.code = ErrorCode::OutOfRange, .field = field, .value = value, .min = min};
}

Error mustStayBelow(const char* field, double value, double max)
{
    return {.code = ErrorCode::OutOfRange, .field = field, .value = value, .max = max};
}

std::optional<Error> check(const StartupOptions& o)
{
    if (auto problem = firstProblem({{"options", o.options, nonNegative},
                                     {"strike", o.strike, nonNegative},
                                     {"fullyDilutedToday", o.fullyDilutedToday, nonNegative},
                                     {"futureDilution", o.futureDilution, nonNegative, whole},
                                     {"totalPreference", o.totalPreference, nonNegative},
                                     {"preferredFraction", o.preferredFraction, nonNegative, whole}}))
        return problem;
    if (o.fullyDilutedToday <= 0)
        return mustExceed("fullyDilutedToday", o.fullyDilutedToday, 0);
    if (o.futureDilution == whole)
        return mustStayBelow("futureDilution", o.futureDilution, whole);
    return {};
}

std::optional<Error> check(const OfferHolder& holder)
{
    return firstProblem({{"taxRate", holder.taxRate, nonNegative, whole},
                         {"discountRate", holder.discountRate, notEverything},
                         {"wealth", holder.wealth},
                         {"aversion", holder.aversion, nonNegative}});
}

std::optional<Error> check(const std::vector<ExitOutcome>& lottery)
{
    for (std::size_t i = 0; i < lottery.size(); ++i) {
        auto problem = firstProblem({{"probability", lottery[i].probability, nonNegative, whole},
                                     {"years", lottery[i].years, nonNegative},
                                     {"exit", lottery[i].exit, nonNegative}});
        if (!problem)
            continue;
        problem->field = "outcomes/" + std::to_string(i) + "/" + problem->field;
        return problem;
    }
    return {};
}

std::optional<Error> check(const ForgonePay& forgone)
{
    if (auto problem = firstProblem({{"perYearAfterTax", forgone.perYearAfterTax, nonNegative},
                                     {"years", forgone.years, nonNegative},
                                     {"exitYears", forgone.exitYears, nonNegative},
                                     {"successProbability", forgone.successProbability, nonNegative, whole},
                                     {"taxRate", forgone.taxRate, nonNegative, whole},
                                     {"discountRate", forgone.discountRate, notEverything}}))
        return problem;
    if (forgone.successProbability <= 0)
        return mustExceed("successProbability", forgone.successProbability, 0);
    if (forgone.taxRate == whole)
        return mustStayBelow("taxRate", forgone.taxRate, whole);
    return {};
}

double presentValue(const ForgonePay& forgone)
{
    const int months = static_cast<int>(std::lround(forgone.years * monthsPerYear));
    double sum = 0;
    for (int month = 1; month <= months; ++month)
        sum += std::pow(1 + forgone.discountRate, -static_cast<double>(month) / monthsPerYear);
    return sum * forgone.perYearAfterTax / monthsPerYear;
}

} // namespace

Result<StartupPayoff> StartupPayoff::create(const StartupOptions& options)
{
    if (const auto problem = check(options))
        return failure(*problem);
    const double atExit = options.fullyDilutedToday / (1 - options.futureDilution);
    const double common = atExit * (1 - options.preferredFraction);
    if (options.options > common)
        return failure(mustStayBelow("options", options.options, common));
    auto waterfall =
        Waterfall::create({{.kind = ShareKind::Option, .shares = options.options, .strike = options.strike},
                           {.kind = ShareKind::NonParticipating,
                            .shares = atExit * options.preferredFraction,
                            .preference = options.totalPreference},
                           {.kind = ShareKind::Common, .shares = common - options.options}});
    if (!waterfall)
        return failure(waterfall.error());
    return StartupPayoff(options, std::move(*waterfall));
}

double StartupPayoff::gross(double exit) const
{
    return m_options.options * std::max(m_waterfall.commonPrice(exit) - m_options.strike, 0.0);
}

Result<OfferValue> startupOffer(const StartupOptions& options, const std::vector<ExitOutcome>& lottery,
                                const OfferHolder& holder)
{
    const auto payoff = StartupPayoff::create(options);
    if (!payoff)
        return failure(payoff.error());
    if (const auto problem = check(holder))
        return failure(*problem);
    if (const auto problem = check(lottery))
        return failure(*problem);
    OfferValue value;
    value.ownershipToday = options.options / options.fullyDilutedToday;
    value.ownershipAtExit = value.ownershipToday * (1 - options.futureDilution);
    std::vector<RiskyOutcome> risky;
    for (const ExitOutcome& outcome : lottery) {
        const double gross = payoff->gross(outcome.exit);
        const double today = gross * (1 - holder.taxRate) * std::pow(1 + holder.discountRate, -outcome.years);
        value.probabilityOfNothing += gross > 0 ? 0 : outcome.probability;
        value.expectedGross += outcome.probability * gross;
        value.outcomes.push_back({gross, today});
        risky.push_back({today, outcome.probability});
    }
    const auto sure = certaintyEquivalent(risky, {.aversion = holder.aversion, .wealth = holder.wealth});
    if (!sure)
        return failure(sure.error());
    value.afterTaxToday = sure->mean;
    value.certaintyEquivalent = sure->value;
    value.ruin = sure->ruin;
    if (sure->mean > 0)
        value.equivalentToMean = sure->value / sure->mean;
    return value;
}

Result<BreakEvenExit> breakEvenExit(const StartupOptions& options, const ForgonePay& forgone)
{
    const auto payoff = StartupPayoff::create(options);
    if (!payoff)
        return failure(payoff.error());
    if (options.options <= 0)
        return failure(mustExceed("options", options.options, 0));
    if (const auto problem = check(forgone))
        return failure(*problem);
    BreakEvenExit result;
    result.forgoneToday = presentValue(forgone);
    result.requiredGrossPayoff = result.forgoneToday * std::pow(1 + forgone.discountRate, forgone.exitYears)
        / (forgone.successProbability * (1 - forgone.taxRate));
    result.requiredCommonPrice = payoff->priceFor(result.requiredGrossPayoff);
    result.exit = payoff->exitFor(result.requiredGrossPayoff);
    return result;
}

} // namespace pathwise
