// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace pathwise {

/// Density of the standard normal distribution at `x`. Pure; any thread.
[[nodiscard]] double normalPdf(double x);

/// Probability that a standard normal variable is at most `x`. Accurate to a few ulp in the lower tail as well, because
/// it is taken from erfc and never from 1 - something. Pure; any thread.
[[nodiscard]] double normalCdf(double x);

/// The `x` with normalCdf(x) = `p`, to about 1e-15 relative. `p` = 0 and 1 give minus and plus infinity; NaN outside
/// 0..1. Source: M. J. Wichura, Algorithm AS 241 (PPND16), Applied Statistics 37 (1988) 477-484. Pure; any thread.
[[nodiscard]] double normalQuantile(double p);

/// Probability that X <= `h` and Y <= `k` for standard normals with correlation `rho` (-1..1), to 1e-12 absolute.
/// Infinite bounds and rho = -1, 1 give the limits; NaN when rho is outside -1..1 or an argument is NaN.
/// Source: Plackett's identity (Biometrika 41, 1954) integrated over asin(rho). Pure; any thread.
[[nodiscard]] double bivariateNormalCdf(double h, double k, double rho);

} // namespace pathwise
