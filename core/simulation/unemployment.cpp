// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/unemployment.h"

#include "core/equity/checks.h"

#include <cmath>
#include <limits>
#include <numbers>
#include <optional>
#include <utility>

namespace pathwise {

namespace {

constexpr double roundingSlack = 1e-12;
constexpr double positive = std::numeric_limits<double>::min();

template <class... Functions>
struct Overloaded : Functions... {
    using Functions::operator()...;
};

std::optional<Error> problemIn(const GeometricSpell& spell)
{
    return firstProblem({{"monthlyJobFinding", spell.monthlyJobFinding, positive, whole}});
}

std::optional<Error> problemIn(const WeibullSpell& spell)
{
    return firstProblem({{"scaleMonths", spell.scaleMonths, positive}, {"shape", spell.shape, positive}});
}

/// The lower incomplete gamma function's series, x^a e^-x sum x^n / (a (a+1) ... (a+n)). DLMF 8.11.4.
double lowerGammaSeries(double a, double x)
{
    double term = 1 / a;
    double sum = term;
    for (double n = a + 1; term > sum * std::numeric_limits<double>::epsilon() / 4; ++n) {
        term *= x / n;
        sum += term;
    }
    return sum * std::exp(a * std::log(x) - x);
}

/// The upper incomplete gamma function's continued fraction by Lentz's method. DLMF 8.9.2; for x > a + 1.
double upperGammaFraction(double a, double x)
{
    constexpr double tiny = 1e-300;
    constexpr int mostTerms = 10'000;
    double b = x + 1 - a;
    double c = 1 / tiny;
    double d = 1 / b;
    double fraction = d;
    for (int i = 1; i < mostTerms; ++i) {
        const double numerator = -i * (i - a);
        b += 2;
        d = 1 / (numerator * d + b);
        c = b + numerator / c;
        fraction *= c * d;
        if (std::abs(c * d - 1) < std::numeric_limits<double>::epsilon())
            break;
    }
    return fraction * std::exp(a * std::log(x) - x);
}

double lowerGamma(double a, double x)
{
    if (x <= 0)
        return 0;
    return x < a + 1 ? lowerGammaSeries(a, x) : std::tgamma(a) - upperGammaFraction(a, x);
}

double medianOf(const GeometricSpell& spell)
{
    if (spell.monthlyJobFinding >= 0.5)
        return 1;
    // A ratio that is whole but for rounding must not be pushed to the next month.
    const double months = -std::numbers::ln2 / std::log1p(-spell.monthlyJobFinding);
    return std::ceil(months * (1 - roundingSlack));
}

double medianOf(const WeibullSpell& spell)
{
    return spell.scaleMonths * std::pow(std::numbers::ln2, 1 / spell.shape);
}

double withinOf(const GeometricSpell& spell, double months)
{
    return -std::expm1(months * std::log1p(-spell.monthlyJobFinding)) / spell.monthlyJobFinding;
}

double withinOf(const WeibullSpell& spell, double months)
{
    const double scaled = std::pow(months / spell.scaleMonths, spell.shape);
    return spell.scaleMonths / spell.shape * lowerGamma(1 / spell.shape, scaled);
}

} // namespace

Result<void> check(const Spell& spell)
{
    if (auto problem = std::visit([](const auto& s) { return problemIn(s); }, spell))
        return failure(*std::move(problem));
    return {};
}

double meanMonths(const Spell& spell)
{
    return std::visit(Overloaded{[](const GeometricSpell& s) { return 1 / s.monthlyJobFinding; },
                                 [](const WeibullSpell& s) { return s.scaleMonths * std::tgamma(1 + 1 / s.shape); }},
                      spell);
}

double medianMonths(const Spell& spell)
{
    return std::visit([](const auto& s) { return medianOf(s); }, spell);
}

double probabilityLonger(const Spell& spell, double months)
{
    return std::visit(
        Overloaded{[&](const GeometricSpell& s) { return std::pow(1 - s.monthlyJobFinding, months); },
                   [&](const WeibullSpell& s) { return std::exp(-std::pow(months / s.scaleMonths, s.shape)); }},
        spell);
}

double expectedMonthsWithin(const Spell& spell, double months)
{
    return months <= 0 ? 0 : std::visit([&](const auto& s) { return withinOf(s, months); }, spell);
}

} // namespace pathwise
