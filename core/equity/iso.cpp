// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/equity/iso.h"

#include "core/equity/checks.h"
#include "core/equity/wholeshares.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <optional>
#include <string>

namespace pathwise {

namespace {

constexpr std::chrono::years holdFromGrant{2};
constexpr std::chrono::years holdFromExercise{1};

std::optional<int> wholeNumber(std::string_view text)
{
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || text.front() == '-')
        return {};
    return value;
}

Day anniversary(Day day, std::chrono::years after)
{
    const Day same = day + after;
    return same.ok() ? same : Day(same.year() / same.month() / std::chrono::last);
}

std::optional<Error> checkDays(const IsoSale& sale)
{
    const auto wrong = [](const char* field) {
        return Error{.code = ErrorCode::WrongType, .field = field, .text = "date"};
    };
    if (!sale.granted.ok())
        return wrong("granted");
    if (!sale.exercised.ok())
        return wrong("exercised");
    if (!sale.sold.ok())
        return wrong("sold");
    if (sale.exercised < sale.granted)
        return Error{.code = ErrorCode::NotSorted, .field = "exercised"};
    if (sale.sold < sale.exercised)
        return Error{.code = ErrorCode::NotSorted, .field = "sold"};
    return {};
}

/// Compensation per share of a disqualifying sale.
double compensation(const IsoSale& sale)
{
    const double spread = std::max(0.0, sale.fmvAtExercise - sale.strike);
    const bool limited = sale.salePrice < sale.fmvAtExercise && !sale.lossDisallowed;
    return limited ? std::min(spread, std::max(0.0, sale.salePrice - sale.strike)) : spread;
}

std::optional<Error> checkGrant(const IsoGrant& grant, std::size_t index)
{
    const std::string path = "grants/" + std::to_string(index);
    if (auto problem = firstProblem({{(path + "/fmvAtGrant").c_str(), grant.fmvAtGrant, nonNegative}}))
        return problem;
    for (const ExercisableShares& part : grant.years)
        if (auto problem = firstProblem({{(path + "/shares").c_str(), static_cast<double>(part.shares), nonNegative}}))
            return problem;
    return {};
}

} // namespace

Result<Day> parseDay(std::string_view text)
{
    constexpr std::size_t length = 10; // yyyy-mm-dd
    const Error wrong{.code = ErrorCode::WrongType, .text = "date"};
    if (text.size() != length || text[4] != '-' || text[7] != '-')
        return failure(wrong);
    const auto year = wholeNumber(text.substr(0, 4));
    const auto month = wholeNumber(text.substr(5, 2));
    const auto day = wholeNumber(text.substr(8, 2));
    if (!year || !month || !day)
        return failure(wrong);
    const Day result = std::chrono::year(*year) / std::chrono::month(static_cast<unsigned>(*month))
        / std::chrono::day(static_cast<unsigned>(*day));
    if (!result.ok())
        return failure(wrong);
    return result;
}

Result<IsoTax> isoDisposition(const IsoSale& sale)
{
    if (const auto problem = firstProblem({{"strike", sale.strike, nonNegative},
                                           {"fmvAtExercise", sale.fmvAtExercise, nonNegative},
                                           {"salePrice", sale.salePrice, nonNegative},
                                           {"shares", sale.shares, nonNegative}}))
        return failure(*problem);
    if (const auto problem = checkDays(sale))
        return failure(*problem);
    IsoTax tax;
    tax.longTerm = sale.sold > anniversary(sale.exercised, holdFromExercise);
    tax.qualifying = tax.longTerm && sale.sold > anniversary(sale.granted, holdFromGrant);
    const double income = tax.qualifying ? 0 : compensation(sale);
    const double gain = sale.salePrice - sale.strike - income;
    tax.ordinaryIncome = sale.shares * income;
    tax.capitalGain = sale.shares * (sale.lossDisallowed ? std::max(0.0, gain) : gain);
    const bool sameYear = sale.sold.year() == sale.exercised.year();
    if (tax.qualifying || !sameYear)
        tax.amtAdjustment = sale.shares * std::max(0.0, sale.fmvAtExercise - sale.strike);
    return tax;
}

Result<std::vector<IsoSplit>> splitByIsoLimit(const std::vector<IsoGrant>& grants, const IsoLimit& limit)
{
    std::map<int, IsoSplit> years;
    std::map<int, double> used;
    for (std::size_t i = 0; i < grants.size(); ++i) {
        if (const auto problem = checkGrant(grants[i], i))
            return failure(*problem);
        const double fmv = grants[i].fmvAtGrant;
        for (const ExercisableShares& part : grants[i].years) {
            const double room = std::max(0.0, limit.perYear - used[part.year]);
            const std::int64_t iso = fmv > 0 ? std::min(part.shares, wholeSharesFor(room, fmv)) : part.shares;
            used[part.year] += static_cast<double>(iso) * fmv;
            IsoSplit& split = years[part.year];
            split.year = part.year;
            split.iso += iso;
            split.nso += part.shares - iso;
        }
    }
    std::vector<IsoSplit> splits;
    for (const auto& [year, split] : years)
        splits.push_back(split);
    return splits;
}

} // namespace pathwise
