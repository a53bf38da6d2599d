// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tax/residence.h"

#include <algorithm>
#include <cassert>
#include <chrono>

namespace pathwise {

namespace {

using Basis = TaxClaim::Basis;

void addShare(std::vector<TaxClaim>& claims, const TaxPlace& place, double share, Basis basis)
{
    if (share <= 0)
        return;
    for (TaxClaim& claim : claims) {
        if (claim.place == place) {
            claim.share += share;
            return;
        }
    }
    claims.push_back({place, share, basis});
}

/// Calls `visit(place, from, until)` for the part of each stay that lies in [start, end).
template <class Visit>
void forEachStay(std::span<const Move> moves, Month start, Month end, Visit visit)
{
    for (std::size_t i = 0; i < moves.size(); ++i) {
        const Month from = i == 0 ? start : std::max(moves[i].month, start);
        const Month until = i + 1 < moves.size() ? std::min(moves[i + 1].month, end) : end;
        if (from < until)
            visit(moves[i].place, from, until);
    }
}

std::chrono::sys_days firstDay(Month month)
{
    using namespace std::chrono;
    return sys_days(std::chrono::year(month.year()) / std::chrono::month(static_cast<unsigned>(month.month())) / 1);
}

/// Mondays to Fridays from some Monday to a day: whole weeks have five, and so has what is left of one at most.
int workdaysBefore(std::chrono::sys_days day)
{
    using namespace std::chrono;
    constexpr int perWeek = 5;
    constexpr sys_days monday(days(4)); // 5 January 1970
    const auto whole = floor<weeks>(day - monday);
    const auto rest = day - monday - whole;
    return static_cast<int>(whole.count()) * perWeek + std::min(static_cast<int>(rest.count()), perWeek);
}

} // namespace

std::vector<TaxClaim> residenceClaims(std::span<const Move> moves, int year)
{
    assert(!moves.empty());
    constexpr double monthsOfYear = 12;
    std::vector<TaxClaim> claims;
    forEachStay(moves, Month(year, 1), Month(year + 1, 1), [&](const TaxPlace& place, Month from, Month until) {
        addShare(claims, place, (until - from) / monthsOfYear, Basis::Residence);
    });
    return claims;
}

int workdays(Month from, Month until)
{
    return workdaysBefore(firstDay(until)) - workdaysBefore(firstDay(from));
}

std::vector<TaxClaim> equityClaims(std::span<const Move> moves, Month grant, Month vest)
{
    assert(!moves.empty() && grant < vest);
    const double all = workdays(grant, vest);
    std::vector<TaxClaim> claims;
    forEachStay(moves, grant, vest, [&](const TaxPlace& place, Month from, Month until) {
        addShare(claims, place, workdays(from, until) / all, Basis::Source);
    });
    return claims;
}

std::vector<TaxClaim> sourceClaims(std::span<const SourcedIncome> parts, double totalIncome,
                                   std::span<const TaxClaim> residence)
{
    std::vector<TaxClaim> claims;
    if (totalIncome <= 0)
        return claims;
    for (const SourcedIncome& part : parts) {
        for (const TaxClaim& claim : part.claims) {
            const bool lived = std::any_of(residence.begin(), residence.end(),
                                           [&](const TaxClaim& home) { return home.place.state == claim.place.state; });
            if (!lived)
                addShare(claims, claim.place, claim.share * part.amount / totalIncome, Basis::Source);
        }
    }
    return claims;
}

} // namespace pathwise
