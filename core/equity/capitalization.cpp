// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/equity/capitalization.h"

#include "core/equity/checks.h"

#include <algorithm>
#include <string>

namespace pathwise {

namespace {

Error outOfRange(const char* field, double value, double max)
{
    return {.code = ErrorCode::OutOfRange, .field = field, .value = value, .min = 0, .max = max};
}

/// A company between two events. `apply` changes it, or says what is wrong with the event by its field's name.
class Company {
public:
    explicit Company(const CapTable& start) : m_shares(start) {}

    Result<CapState> apply(const PricedRound& round);
    Result<CapState> apply(const PostMoneySafe& safe);
    Result<CapState> apply(const ShareSplit& split);
    Result<CapState> apply(const PoolGrant& grant);

private:
    [[nodiscard]] CapState state() const
    {
        return {.fullyDiluted = m_shares.fullyDiluted,
                .unissuedPool = m_shares.unissuedPool,
                .holderFraction = m_shares.holderShares / m_shares.fullyDiluted};
    }
    double convertSafes();

    CapTable m_shares;
    double m_safeFraction = 0; ///< of the company, promised to SAFEs that wait
};

/// Issues the shares that make the waiting SAFEs own their fraction; returns them.
double Company::convertSafes()
{
    const double issued = m_shares.fullyDiluted * m_safeFraction / (1 - m_safeFraction);
    m_shares.fullyDiluted += issued;
    m_safeFraction = 0;
    return issued;
}

Result<CapState> Company::apply(const PricedRound& round)
{
    const double target = round.poolTarget.value_or(0);
    if (const auto problem = firstProblem({{"preMoney", round.preMoney, nonNegative},
                                           {"raised", round.raised, nonNegative},
                                           {"poolTarget", target, nonNegative, whole}}))
        return failure(*problem);
    if (round.preMoney <= 0)
        return failure({.code = ErrorCode::OutOfRange, .field = "preMoney", .value = round.preMoney, .min = 0});
    const double investors = round.raised / (round.preMoney + round.raised);
    if (target >= 1 - investors)
        return failure(outOfRange("poolTarget", target, 1 - investors));
    const double safeShares = convertSafes();
    const double others = target / (1 - investors); // target as a part of everything but the new money
    const double before = m_shares.fullyDiluted;
    const double added = std::max(0.0, (others * before - m_shares.unissuedPool) / (1 - others));
    const double price = round.preMoney / (before + added);
    m_shares.unissuedPool += added;
    m_shares.fullyDiluted = (before + added) / (1 - investors);
    CapState after = state();
    after.pricePerShare = price;
    after.investorShares = round.raised / price;
    after.safeShares = safeShares;
    after.poolAdded = added;
    return after;
}

Result<CapState> Company::apply(const PostMoneySafe& safe)
{
    if (const auto problem = firstProblem({{"amount", safe.amount, nonNegative}, {"cap", safe.cap, nonNegative}}))
        return failure(*problem);
    const double left = (1 - m_safeFraction) * safe.cap;
    if (safe.amount >= left)
        return failure(outOfRange("amount", safe.amount, left));
    m_safeFraction += safe.amount / safe.cap;
    return state();
}

Result<CapState> Company::apply(const ShareSplit& split)
{
    if (const auto problem = firstProblem({{"ratio", split.ratio, nonNegative}}))
        return failure(*problem);
    if (split.ratio <= 0)
        return failure({.code = ErrorCode::OutOfRange, .field = "ratio", .value = split.ratio, .min = 0});
    m_shares.fullyDiluted *= split.ratio;
    m_shares.unissuedPool *= split.ratio;
    m_shares.holderShares *= split.ratio;
    return state();
}

Result<CapState> Company::apply(const PoolGrant& grant)
{
    if (const auto problem = firstProblem({{"shares", grant.shares, nonNegative, m_shares.unissuedPool}}))
        return failure(*problem);
    m_shares.unissuedPool -= grant.shares;
    return state();
}

std::optional<Error> check(const CapTable& start)
{
    constexpr double oneShare = 1e-9; // any positive number
    return firstProblem({{"fullyDiluted", start.fullyDiluted, oneShare},
                         {"unissuedPool", start.unissuedPool, nonNegative, start.fullyDiluted},
                         {"holderShares", start.holderShares, nonNegative, start.fullyDiluted}});
}

} // namespace

Result<std::vector<CapState>> followRounds(const CapTable& start, const std::vector<CapEvent>& events)
{
    if (const auto problem = check(start))
        return failure(*problem);
    Company company(start);
    std::vector<CapState> states;
    for (std::size_t i = 0; i < events.size(); ++i) {
        const auto state = std::visit([&](const auto& event) { return company.apply(event); }, events[i]);
        if (!state) {
            Error error = state.error();
            error.field = "rounds/" + std::to_string(i) + "/" + error.field;
            return failure(std::move(error));
        }
        states.push_back(*state);
    }
    return states;
}

Result<double> dilutedOwnership(double ownership, const std::vector<double>& dilutions)
{
    if (const auto problem = firstProblem({{"ownership", ownership, nonNegative, whole}}))
        return failure(*problem);
    for (const double dilution : dilutions) {
        if (const auto problem = firstProblem({{"dilution", dilution, nonNegative, whole}}))
            return failure(*problem);
        ownership *= 1 - dilution;
    }
    return ownership;
}

} // namespace pathwise
