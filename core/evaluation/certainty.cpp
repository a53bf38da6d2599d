// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/certainty.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace pathwise {

namespace {

/// A certainty equivalent, and how much each future's deviation moves it: their mean is zero, and the standard error of their
/// mean is that of the certainty equivalent (delta method).
struct Influence {
    CertaintyEstimate equivalent;
    std::vector<double> moves;
};

Result<void> check(std::span<const double> values, const RiskAttitude& attitude)
{
    if (values.empty())
        return failure({.code = ErrorCode::Empty, .field = "values"});
    const bool finite = std::all_of(values.begin(), values.end(), [](double x) { return std::isfinite(x); });
    if (!finite || !std::isfinite(attitude.wealth) || !std::isfinite(attitude.gamma))
        return failure({.code = ErrorCode::NotFinite, .field = finite ? "attitude" : "values"});
    if (attitude.gamma < 0)
        return failure({.code = ErrorCode::OutOfRange, .field = "gamma", .value = attitude.gamma, .min = 0});
    return {};
}

double meanOf(std::size_t count, auto&& f)
{
    return blockedSum(count, f) / static_cast<double>(count);
}

/// What there is to live on; a debt counts as nothing.
double left(double value, const RiskAttitude& attitude)
{
    return std::max(attitude.wealth + value, 0.0);
}

bool isLogarithmic(double gamma)
{
    constexpr double closeToOne = 1e-8;
    return std::abs(gamma - 1) <= closeToOne;
}

/// ln of the power mean of w + x with exponent 1 - gamma; the largest term is taken out so that none overflows.
double logPowerMean(std::span<const double> values, const RiskAttitude& attitude)
{
    const double exponent = 1 - attitude.gamma;
    const auto scaledLog = [&](std::size_t i) { return exponent * std::log(left(values[i], attitude)); };
    double largest = scaledLog(0);
    for (std::size_t i = 1; i < values.size(); ++i)
        largest = std::max(largest, scaledLog(i));
    const double mean = meanOf(values.size(), [&](std::size_t i) { return std::exp(scaledLog(i) - largest); });
    return (largest + std::log(mean)) / exponent;
}

Influence riskNeutral(std::span<const double> values)
{
    const double mean = sampleMean(values).mean;
    Influence result{.equivalent = {.value = mean, .mean = mean}, .moves = {}};
    for (const double x : values)
        result.moves.push_back(x - mean);
    return result;
}

Influence ruined(std::span<const double> values, const RiskAttitude& attitude)
{
    return {.equivalent = {.value = -attitude.wealth, .mean = sampleMean(values).mean, .isRuin = true},
            .moves = std::vector<double>(values.size(), 0.0)};
}

Influence riskAverse(std::span<const double> values, const RiskAttitude& attitude)
{
    const auto total = [&](std::size_t i) { return left(values[i], attitude); };
    const bool logarithmic = isLogarithmic(attitude.gamma);
    const double logLevel = logarithmic ? meanOf(values.size(), [&](std::size_t i) { return std::log(total(i)); })
                                        : logPowerMean(values, attitude);
    const double level = std::exp(logLevel);
    Influence result{.equivalent = {.value = level - attitude.wealth, .mean = sampleMean(values).mean}, .moves = {}};
    result.moves.reserve(values.size());
    const double exponent = 1 - attitude.gamma;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const double distance = std::log(total(i)) - logLevel;
        result.moves.push_back(level * (logarithmic ? distance : std::expm1(exponent * distance) / exponent));
    }
    return result;
}

Result<Influence> influenceOf(std::span<const double> values, const RiskAttitude& attitude)
{
    if (const auto checked = check(values, attitude); !checked)
        return failure(checked.error());
    if (attitude.gamma == 0)
        return riskNeutral(values);
    const auto [worst, best] = std::minmax_element(values.begin(), values.end());
    const bool unbearable = attitude.gamma >= 1 || isLogarithmic(attitude.gamma);
    const bool isRuin = attitude.wealth + (unbearable ? *worst : *best) <= 0;
    return isRuin ? ruined(values, attitude) : riskAverse(values, attitude);
}

} // namespace

Result<CertaintyEstimate> certaintyEstimate(std::span<const double> values, const RiskAttitude& attitude,
                                            Pairing pairing)
{
    return influenceOf(values, attitude).map([&](const Influence& influence) {
        CertaintyEstimate result = influence.equivalent;
        result.standardError = sampleMean(influence.moves, pairing).standardError;
        return result;
    });
}

Result<CertaintyLead> certaintyLead(std::span<const double> a, std::span<const double> b, const RiskAttitude& attitude,
                                    Pairing pairing)
{
    assert(a.size() == b.size());
    const auto ofA = influenceOf(a, attitude);
    if (!ofA)
        return failure(ofA.error());
    const auto ofB = influenceOf(b, attitude);
    if (!ofB)
        return failure(ofB.error());
    std::vector<double> moves(a.size());
    std::transform(ofA->moves.begin(), ofA->moves.end(), ofB->moves.begin(), moves.begin(), std::minus<>());
    CertaintyLead result{.a = ofA->equivalent, .b = ofB->equivalent};
    result.a.standardError = sampleMean(ofA->moves, pairing).standardError;
    result.b.standardError = sampleMean(ofB->moves, pairing).standardError;
    result.lead = result.a.value - result.b.value;
    result.standardError = sampleMean(moves, pairing).standardError;
    return result;
}

} // namespace pathwise
