// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compensation/vestingplan.h"

#include "core/equity/vesting.h"

#include <cmath>

namespace pathwise {

namespace {

constexpr int basisPoints = 10'000;
/// Stands for a grant whose shares are not known: so many that fractions of one do not matter.
constexpr std::int64_t fineUnits = 3'000'000'000;

/// 40, 30, 20, 10 %: the declining pattern that several large employers use; its opposite is 5, 15, 40, 40 %
/// (model specification, section 4).
const std::vector<int> frontLoadedYears{4'000, 3'000, 2'000, 1'000};
const std::vector<int> backLoadedYears{500, 1'500, 4'000, 4'000};

/// Fractions as whole basis points that add up to 100 % when the fractions add up to 1.
std::vector<int> toBasisPoints(const std::vector<double>& fractions)
{
    std::vector<int> points;
    double sum = 0;
    int given = 0;
    for (const double fraction : fractions) {
        sum += fraction;
        const int upTo = static_cast<int>(std::lround(sum * basisPoints));
        points.push_back(upTo - given);
        given = upTo;
    }
    return points;
}

VestingTerms termsOf(const Vesting& vesting, std::int64_t units)
{
    VestingTerms terms{.units = units,
                       .cliffMonths = vesting.cliffMonths,
                       .durationMonths = vesting.durationMonths,
                       .frequencyMonths = vesting.everyMonths};
    if (vesting.shape == VestingShape::FrontLoaded)
        terms.yearlyBasisPoints = frontLoadedYears;
    else if (vesting.shape == VestingShape::BackLoaded)
        terms.yearlyBasisPoints = backLoadedYears;
    else if (vesting.shape == VestingShape::Yearly)
        terms.yearlyBasisPoints = toBasisPoints(vesting.yearly);
    if (!terms.yearlyBasisPoints.empty())
        terms.durationMonths = 12 * static_cast<int>(terms.yearlyBasisPoints.size());
    return terms;
}

std::vector<VestingTranche> tranchesOf(const Vesting& vesting)
{
    std::vector<double> fractions;
    for (const auto& tranche : vesting.tranches)
        fractions.push_back(tranche.fraction);
    const auto points = toBasisPoints(fractions);
    std::vector<VestingTranche> tranches;
    for (std::size_t index = 0; index < points.size(); ++index)
        tranches.push_back({.month = vesting.tranches[index].month, .weight = points[index]});
    return tranches;
}

std::vector<double> stepwise(const std::vector<double>& yearShares, int everyMonths)
{
    const int months = 12 * static_cast<int>(yearShares.size());
    std::vector<double> vested(static_cast<std::size_t>(months) + 1);
    for (int month = 0; month <= months; ++month) {
        const int date = month == months ? months : month / everyMonths * everyMonths;
        double sum = 0;
        for (std::size_t year = 0; year < yearShares.size(); ++year) {
            const double part = (date - 12.0 * static_cast<double>(year)) / 12.0;
            sum += yearShares[year] * std::fmin(1, std::fmax(0, part));
        }
        vested[static_cast<std::size_t>(month)] = month == months ? 1 : sum;
    }
    return vested;
}

} // namespace

Result<std::vector<double>> vestedFractions(const Vesting& vesting, double shares)
{
    const auto units = shares >= 1 ? static_cast<std::int64_t>(std::llround(shares)) : fineUnits;
    VestingTerms terms = termsOf(vesting, units);
    if (vesting.shape == VestingShape::Tranches)
        terms.tranches = tranchesOf(vesting);
    const auto schedule = VestingSchedule::create(std::move(terms));
    if (!schedule)
        return failure(schedule.error());
    std::vector<double> fractions;
    for (int month = 0; month <= schedule->lastMonth(); ++month)
        fractions.push_back(static_cast<double>(schedule->cumulative(month)) / static_cast<double>(units));
    return fractions;
}

ComposedVesting composedVesting(int years, int everyMonths)
{
    const double all = years * (years + 1) / 2.0;
    std::vector<double> declining;
    for (int year = 0; year < years; ++year)
        declining.push_back((years - year) / all);
    const std::vector<double> even(static_cast<std::size_t>(years), 1.0 / years);
    return {.firstGrantYears = (years + 1) / 2.0,
            .firstGrant = stepwise(declining, everyMonths),
            .refresher = stepwise(even, everyMonths)};
}

} // namespace pathwise
