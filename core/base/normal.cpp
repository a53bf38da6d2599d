// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/normal.h"

#include "core/base/quadrature.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <limits>
#include <numbers>

namespace pathwise {

namespace {

using Coefficients = std::array<double, 8>;

/// A ratio of two polynomials of degree seven, lowest power first.
struct Rational {
    Coefficients top;
    Coefficients bottom;
};

double polynomial(const Coefficients& c, double x)
{
    double sum = c.back();
    for (std::size_t i = c.size() - 1; i-- > 0;)
        sum = sum * x + c[i];
    return sum;
}

double evaluate(const Rational& rational, double x)
{
    return polynomial(rational.top, x) / polynomial(rational.bottom, x);
}

// AS 241: for |p - 1/2| <= 0.425, in r = 0.425^2 - (p - 1/2)^2.
constexpr Rational centralFit{
    {3.3871328727963666080e0, 1.3314166789178437745e2, 1.9715909503065514427e3, 1.3731693765509461125e4,
     4.5921953931549871457e4, 6.7265770927008700853e4, 3.3430575583588128105e4, 2.5090809287301226727e3},
    {1.0, 4.2313330701600911252e1, 6.8718700749205790830e2, 5.3941960214247511077e3, 2.1213794301586595867e4,
     3.9307895800092710610e4, 2.8729085735721942674e4, 5.2264952788528545610e3}};

// AS 241: for r = sqrt(-ln(tail)) <= 5, in r - 1.6.
constexpr Rational middleFit{
    {1.42343711074968357734e0, 4.63033784615654529590e0, 5.76949722146069140550e0, 3.64784832476320460504e0,
     1.27045825245236838258e0, 2.41780725177450611770e-1, 2.27238449892691845833e-2, 7.74545014278341407640e-4},
    {1.0, 2.05319162663775882187e0, 1.67638483018380384940e0, 6.89767334985100004550e-1, 1.48103976427480074590e-1,
     1.51986665636164571966e-2, 5.47593808499534494600e-4, 1.05075007164441684324e-9}};

// AS 241: beyond, in r - 5.
constexpr Rational farFit{
    {6.65790464350110377720e0, 5.46378491116411436990e0, 1.78482653991729133580e0, 2.96560571828504891230e-1,
     2.65321895265761230930e-2, 1.24266094738807843860e-3, 2.71155556874348757815e-5, 2.01033439929228813265e-7},
    {1.0, 5.99832206555887937690e-1, 1.36929880922735805310e-1, 1.48753612908506148525e-2, 7.86869131145613259100e-4,
     1.84631831751005468180e-5, 1.42151175831644588870e-7, 2.04426310338993978564e-15}};

constexpr double centralHalfWidth = 0.425;
constexpr double middleLimit = 5.0;
constexpr double middleShift = 1.6;

double tailQuantile(double tail)
{
    const double r = std::sqrt(-std::log(tail));
    return r <= middleLimit ? evaluate(middleFit, r - middleShift) : evaluate(farFit, r - middleLimit);
}

/// The integrand of Plackett's identity at rho = sin(angle), 0 <= angle < a right angle, written without cancellation.
double plackett(double h, double k, double angle)
{
    const double cosine = std::cos(angle);
    const double apart = (h - k) / cosine;
    return std::exp(-(apart * apart) / 2 - h * k / (1 + std::sin(angle)));
}

/// Integral of the Plackett integrand from independence to rho; a negative rho mirrors Y. The integrand steepens
/// towards a right angle, so the panels halve their distance to it.
double plackettIntegral(double h, double k, double rho)
{
    const double side = rho < 0 ? -1 : 1;
    const double end = std::asin(std::abs(rho));
    const auto value = [h, mirrored = side * k](double angle) { return plackett(h, mirrored, angle); };
    double sum = 0;
    double from = 0;
    while (from < end) {
        const double halfway = from + (std::numbers::pi / 2 - from) / 2;
        const double to = halfway <= from ? end : std::min(halfway, end);
        sum += integrate(value, from, to);
        from = to;
    }
    return side * sum / (2 * std::numbers::pi);
}

/// rho = 1: Y = X. rho = -1: Y = -X.
double degenerate(double h, double k, double rho)
{
    if (rho > 0)
        return normalCdf(std::min(h, k));
    return std::max(0.0, normalCdf(h) - normalCdf(-k));
}

} // namespace

double normalPdf(double x)
{
    return std::exp(-x * x / 2) * (std::numbers::inv_sqrtpi / std::numbers::sqrt2);
}

double normalCdf(double x)
{
    return std::erfc(-x / std::numbers::sqrt2) / 2;
}

double normalQuantile(double p)
{
    if (std::isnan(p) || p < 0 || p > 1)
        return std::numeric_limits<double>::quiet_NaN();
    if (p == 0 || p == 1)
        return p == 0 ? -std::numeric_limits<double>::infinity() : std::numeric_limits<double>::infinity();
    const double q = p - 0.5;
    if (std::abs(q) <= centralHalfWidth)
        return q * evaluate(centralFit, centralHalfWidth * centralHalfWidth - q * q);
    return q < 0 ? -tailQuantile(p) : tailQuantile(1 - p);
}

double bivariateNormalCdf(double h, double k, double rho)
{
    if (std::isnan(h) || std::isnan(k) || !(std::abs(rho) <= 1))
        return std::numeric_limits<double>::quiet_NaN();
    if (std::isinf(h))
        return h < 0 ? 0 : normalCdf(k);
    if (std::isinf(k))
        return k < 0 ? 0 : normalCdf(h);
    if (std::abs(rho) == 1)
        return degenerate(h, k, rho);
    return std::clamp(normalCdf(h) * normalCdf(k) + plackettIntegral(h, k, rho), 0.0, 1.0);
}

} // namespace pathwise
