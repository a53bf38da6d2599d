// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/equity/waterfall.h"

#include "core/equity/checks.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <string>

namespace pathwise {

namespace {

/// A class that gains less than this part by converting has not converted: prices carry rounding errors.
constexpr double tieTolerance = 1e-9;

bool hasPreference(const ShareClass& c)
{
    return c.kind != ShareKind::Common && c.kind != ShareKind::Option;
}

double payout(const ShareClass& c, double price)
{
    const double asCommon = price * c.shares;
    switch (c.kind) {
    case ShareKind::Common: return asCommon;
    case ShareKind::Option: return c.shares * std::max(price - c.strike, 0.0);
    case ShareKind::NonParticipating: return std::max(c.preference, asCommon);
    case ShareKind::Participating: return c.preference + asCommon;
    case ShareKind::CappedParticipating: return std::max(std::min(c.preference + asCommon, c.cap), asCommon);
    }
    return 0;
}

std::optional<bool> converted(const ShareClass& c, double price)
{
    const double asCommon = price * c.shares;
    if (c.kind == ShareKind::NonParticipating)
        return asCommon > c.preference * (1 + tieTolerance);
    if (c.kind == ShareKind::CappedParticipating)
        return asCommon > c.cap * (1 + tieTolerance);
    return {};
}

void addBreakpoints(std::vector<double>& points, const ShareClass& c)
{
    if (c.kind == ShareKind::Option)
        points.push_back(c.strike);
    if (c.shares <= 0)
        return;
    if (c.kind == ShareKind::NonParticipating)
        points.push_back(c.preference / c.shares);
    if (c.kind == ShareKind::CappedParticipating) {
        points.push_back((c.cap - c.preference) / c.shares);
        points.push_back(c.cap / c.shares);
    }
}

std::optional<Error> check(const ShareClass& c)
{
    const bool capped = c.kind == ShareKind::CappedParticipating;
    constexpr double most = std::numeric_limits<double>::max();
    return firstProblem({{"shares", c.shares, nonNegative},
                         {"preference", c.preference, nonNegative, hasPreference(c) ? most : 0},
                         {"cap", c.cap, capped ? c.preference : nonNegative},
                         {"strike", c.strike, nonNegative}});
}

std::optional<Error> check(const ExitDeductions& deductions)
{
    if (auto problem = firstProblem({{"netDebt", deductions.netDebt},
                                     {"fee", deductions.fee, nonNegative, whole},
                                     {"carveOut", deductions.carveOut, nonNegative}}))
        return problem;
    if (deductions.fee == whole)
        return Error{.code = ErrorCode::OutOfRange, .field = "fee", .value = whole, .min = 0, .max = whole};
    return {};
}

} // namespace

Waterfall::Waterfall(std::vector<ShareClass> classes) : m_classes(std::move(classes)), m_breakpoints{0}
{
    for (const ShareClass& c : m_classes) {
        m_preferences += c.preference;
        m_shares += c.shares;
        addBreakpoints(m_breakpoints, c);
    }
    std::sort(m_breakpoints.begin(), m_breakpoints.end());
}

Result<Waterfall> Waterfall::create(std::vector<ShareClass> classes)
{
    double shares = 0;
    for (std::size_t i = 0; i < classes.size(); ++i) {
        if (auto problem = check(classes[i])) {
            problem->field = "classes/" + std::to_string(i) + "/" + problem->field;
            return failure(std::move(*problem));
        }
        shares += classes[i].shares;
    }
    if (shares <= 0)
        return failure({.code = ErrorCode::Empty, .field = "classes"});
    return Waterfall(std::move(classes));
}

double Waterfall::total(double price) const
{
    double sum = 0;
    for (const ShareClass& c : m_classes)
        sum += payout(c, price);
    return sum;
}

double Waterfall::commonPrice(double distributable) const
{
    assert(std::isfinite(distributable) && distributable >= 0);
    if (distributable <= m_preferences)
        return 0;
    double low = 0;
    double below = total(low);
    for (const double high : m_breakpoints) {
        const double above = total(high);
        if (above >= distributable)
            return above > below ? low + (distributable - below) * (high - low) / (above - below) : low;
        low = high;
        below = above;
    }
    return low + (distributable - below) / m_shares; // everybody shares in what is beyond the last breakpoint
}

double Waterfall::proceedsFor(double commonPrice) const
{
    assert(commonPrice >= 0);
    return total(commonPrice);
}

std::vector<ClassPayout> Waterfall::bySeniority(double distributable) const
{
    std::vector<ClassPayout> payouts(m_classes.size());
    std::vector<int> ranks;
    for (const ShareClass& c : m_classes)
        ranks.push_back(c.seniority);
    std::sort(ranks.begin(), ranks.end(), std::greater<>());
    ranks.erase(std::unique(ranks.begin(), ranks.end()), ranks.end());
    double left = distributable;
    for (const int rank : ranks) {
        double owed = 0;
        for (const ShareClass& c : m_classes)
            owed += c.seniority == rank ? c.preference : 0;
        const double paid = std::min(left, owed);
        for (std::size_t i = 0; i < m_classes.size(); ++i)
            if (m_classes[i].seniority == rank && owed > 0)
                payouts[i].amount = paid * m_classes[i].preference / owed;
        left -= paid;
    }
    return payouts;
}

WaterfallOutcome Waterfall::divide(double distributable) const
{
    WaterfallOutcome outcome{.distributable = distributable, .commonPrice = commonPrice(distributable)};
    if (distributable <= m_preferences) {
        outcome.payouts = bySeniority(distributable);
    } else {
        for (const ShareClass& c : m_classes)
            outcome.payouts.push_back({.amount = payout(c, outcome.commonPrice)});
    }
    for (std::size_t i = 0; i < m_classes.size(); ++i) {
        const ShareClass& c = m_classes[i];
        outcome.payouts[i].perShare = c.shares > 0 ? outcome.payouts[i].amount / c.shares : 0;
        outcome.payouts[i].converted = converted(c, outcome.commonPrice);
    }
    return outcome;
}

Result<double> distributable(double price, const ExitDeductions& deductions)
{
    if (const auto problem = firstProblem({{"price", price, nonNegative}}))
        return failure(*problem);
    if (const auto problem = check(deductions))
        return failure(*problem);
    return std::max(0.0, price * (1 - deductions.fee) - deductions.netDebt - deductions.carveOut);
}

Result<double> priceLeaving(double distributable, const ExitDeductions& deductions)
{
    if (const auto problem = firstProblem({{"distributable", distributable, nonNegative}}))
        return failure(*problem);
    if (const auto problem = check(deductions))
        return failure(*problem);
    return std::max(0.0, (distributable + deductions.netDebt + deductions.carveOut) / (1 - deductions.fee));
}

} // namespace pathwise
