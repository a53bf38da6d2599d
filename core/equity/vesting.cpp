// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/equity/vesting.h"

#include "core/calendar/month.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numeric>
#include <string>

namespace pathwise {

namespace {

constexpr std::int64_t maxUnits = 3'000'000'000; // its square fits in 64 bits
constexpr int maxMonths = 1'200;
constexpr int wholeInBasisPoints = 10'000;
/// Of a double trigger: the departure must follow the change of control within this time.
constexpr int doubleTriggerWindowMonths = 12;

std::optional<Error> outside(const char* field, double value, double min, double max)
{
    if (value >= min && value <= max)
        return {};
    return Error{.code = ErrorCode::OutOfRange, .field = field, .value = value, .min = min, .max = max};
}

std::optional<Error> badSum(const char* field, std::int64_t sum, std::int64_t wanted)
{
    if (sum == wanted)
        return {};
    return Error{.code = ErrorCode::BadSum,
                 .field = field,
                 .value = static_cast<double>(sum),
                 .max = static_cast<double>(wanted)};
}

std::optional<Error> checkMonths(const VestingTerms& terms)
{
    if (auto error = outside("units", static_cast<double>(terms.units), 0, static_cast<double>(maxUnits)))
        return error;
    if (auto error = outside("cliffMonths", terms.cliffMonths, 0, maxMonths))
        return error;
    if (auto error = outside("durationMonths", terms.durationMonths, 0, maxMonths))
        return error;
    return outside("frequencyMonths", terms.frequencyMonths, 1, maxMonths);
}

std::optional<Error> checkYears(const std::vector<int>& years)
{
    if (years.empty())
        return {};
    for (const int part : years)
        if (auto error = outside("yearlyBasisPoints", part, 0, wholeInBasisPoints))
            return error;
    return badSum("yearlyBasisPoints", std::accumulate(years.begin(), years.end(), std::int64_t{0}),
                  wholeInBasisPoints);
}

std::optional<Error> checkTranche(const VestingTerms& terms, std::size_t index)
{
    const VestingTranche& tranche = terms.tranches[index];
    const std::string path = "tranches/" + std::to_string(index);
    if (auto error = outside((path + "/month").c_str(), tranche.month, 0, maxMonths))
        return error;
    if (index > 0 && tranche.month <= terms.tranches[index - 1].month)
        return Error{.code = ErrorCode::NotSorted, .field = path + "/month", .value = tranche.month};
    return outside((path + "/weight").c_str(), static_cast<double>(tranche.weight), 0,
                   static_cast<double>(terms.trancheTotal));
}

std::optional<Error> checkTranches(const VestingTerms& terms)
{
    if (terms.tranches.empty())
        return {};
    if (auto error = outside("trancheTotal", static_cast<double>(terms.trancheTotal), 1, static_cast<double>(maxUnits)))
        return error;
    std::int64_t sum = 0;
    for (std::size_t i = 0; i < terms.tranches.size(); ++i) {
        if (auto error = checkTranche(terms, i))
            return error;
        sum += terms.tranches[i].weight;
    }
    return badSum("tranches", sum, terms.trancheTotal);
}

std::int64_t patternVested(const VestingTerms& terms, int month)
{
    const auto& years = terms.yearlyBasisPoints;
    const auto year = std::min(static_cast<std::size_t>(month / monthsPerYear), years.size());
    const std::int64_t before =
        std::accumulate(years.begin(), years.begin() + static_cast<std::ptrdiff_t>(year), std::int64_t{0});
    const std::int64_t now = year < years.size() ? years[year] : 0;
    const std::int64_t twelfths = monthsPerYear * before + now * (month % monthsPerYear);
    return terms.units * twelfths / (std::int64_t{monthsPerYear} * wholeInBasisPoints);
}

std::int64_t trancheVested(const VestingTerms& terms, int month)
{
    std::int64_t weight = 0;
    for (const VestingTranche& tranche : terms.tranches)
        if (tranche.month <= month)
            weight += tranche.weight;
    return terms.units * weight / terms.trancheTotal;
}

std::int64_t accelerated(std::int64_t unvested, double fraction)
{
    // A decimal fraction such as 0.29 lies just below its name: a hair more keeps 0.29 x 100 at 29.
    constexpr double hair = 1 + 1e-12;
    return std::min(unvested, static_cast<std::int64_t>(std::floor(fraction * static_cast<double>(unvested) * hair)));
}

bool changedControlBy(const VestingEvents& events, int month)
{
    return events.changeOfControlMonth && *events.changeOfControlMonth <= month;
}

bool doubleTriggered(const VestingEvents& events)
{
    if (events.acceleration != Acceleration::DoubleTrigger || !events.departureMonth || !events.involuntary)
        return false;
    return changedControlBy(events, *events.departureMonth)
        && *events.departureMonth - *events.changeOfControlMonth <= doubleTriggerWindowMonths;
}

} // namespace

Result<VestingSchedule> VestingSchedule::create(VestingTerms terms)
{
    if (auto error = checkMonths(terms))
        return failure(*error);
    if (auto error = checkYears(terms.yearlyBasisPoints))
        return failure(*error);
    if (auto error = checkTranches(terms))
        return failure(*error);
    return VestingSchedule(std::move(terms));
}

int VestingSchedule::lastMonth() const
{
    return m_terms.tranches.empty() ? m_terms.durationMonths : m_terms.tranches.back().month;
}

std::int64_t VestingSchedule::cumulative(int month) const
{
    if (month < 0)
        return 0;
    if (!m_terms.tranches.empty())
        return trancheVested(m_terms, month);
    if (month >= m_terms.durationMonths)
        return m_terms.units;
    if (month < m_terms.cliffMonths)
        return 0;
    const int reached = m_terms.frequencyMonths * (month / m_terms.frequencyMonths);
    if (!m_terms.yearlyBasisPoints.empty())
        return patternVested(m_terms, reached);
    return m_terms.units * reached / m_terms.durationMonths;
}

std::int64_t VestingSchedule::cumulative(int month, const VestingEvents& events) const
{
    assert(events.acceleratedFraction >= 0 && events.acceleratedFraction <= 1);
    const bool left = events.departureMonth && month >= *events.departureMonth;
    const int counted = left ? *events.departureMonth : month;
    const std::int64_t vested = cumulative(counted);
    const bool single = events.acceleration == Acceleration::SingleTrigger && changedControlBy(events, counted);
    if (single || (left && doubleTriggered(events)))
        return vested + accelerated(units() - vested, events.acceleratedFraction);
    return vested;
}

std::int64_t VestingSchedule::forfeited(const VestingEvents& events) const
{
    return events.departureMonth ? units() - cumulative(*events.departureMonth, events) : 0;
}

} // namespace pathwise
