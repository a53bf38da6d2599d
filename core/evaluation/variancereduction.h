// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace pathwise {

/// What a variance reduction does to a sample whose expectations are known in closed form.
struct VarianceReduction {
    double plain = 0;   ///< variance without it
    double reduced = 0; ///< variance with it
    double ratio = 0;   ///< of equal effort
};

/// Antithetic pairs on exp(s Z): variance of one draw, of the mean of a pair, and the latter over that of the mean of two
/// independent draws. Cov(e^{sZ}, e^{-sZ}) = 1 - e^{s^2}. `ratio` is 0 for s = 0, where nothing varies.
/// Source: Glasserman (2003), section 4.2.
[[nodiscard]] VarianceReduction antitheticLognormal(double s);

/// Common random numbers on e^{mu1} X - e^{mu2} X', X lognormal with mean 1 and log deviation `s`: variance of the difference
/// with independent and with common shocks. Source: Glasserman (2003), section 7.1.
[[nodiscard]] VarianceReduction commonLognormal(double mu1, double mu2, double s);

} // namespace pathwise
