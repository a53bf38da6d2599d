// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

/// Constants of `lanes-inl.h`.
namespace pathwise::lanes {

inline constexpr double twoTo52 = 0x1p52;
inline constexpr std::uint64_t integerBits = 0x4330000000000000;  ///< 2^52: its low bits read as an integer
inline constexpr std::uint64_t sqrtHalfBits = 0x3FE6A09E667F3BCD; ///< sqrt(1/2)
inline constexpr std::uint64_t exponentRaise = std::uint64_t{1024} << 52U;
inline constexpr double roundingShift = 0x1.8p52; ///< adding it rounds to an integer
inline constexpr double log2e = 0x1.71547652b82fep0;
inline constexpr double ln2 = 0x1.62e42fefa39efp-1;
inline constexpr double ln2High = 0x1.62e42feep-1; ///< 32 bits: an integer times it is exact
inline constexpr double ln2Low = 0x1.a39ef35793c76p-33;

inline constexpr double centreLimit = 5.0;
inline constexpr double centreMiddle = 2.5;
inline constexpr double tailMiddle = 4.15;

/// artanh(s) / s in powers of s squared: Chebyshev interpolant on s^2 <= 0.0295, error below 3e-14.
inline constexpr double artanh[] = {
    0.9999999999999736,  0.3333333333978963,  0.1999999744591619,
    0.14286083072937864, 0.11087124955038745, 0.09804047819876527,
};

/// Taylor series of e^x.
inline constexpr double exponentialSeries[] = {
    1.0 / 1,    1.0 / 1,     1.0 / 2,      1.0 / 6,       1.0 / 24,       1.0 / 120,       1.0 / 720,
    1.0 / 5040, 1.0 / 40320, 1.0 / 362880, 1.0 / 3628800, 1.0 / 39916800, 1.0 / 479001600,
};

/// quantile(p) / (2p - 1) in powers of w - 2.5 on 0 <= w <= 5; relative error below 1.5e-12.
inline constexpr double quantileCentre[] = {
    2.123313467014672,       0.34880202437979857,     -0.0059076193824696204, -0.0017715963972745384,
    0.0003086524974726429,   -7.065726054179929e-06,  -4.831853198268799e-06, 6.771777297509835e-07,
    1.8991919393961628e-08,  -1.5424348911643027e-08, 1.276301553050677e-09,  1.8360055287679038e-10,
    -4.2598321278889973e-11, -4.793009440104167e-13,  6.200809733072917e-13,
};

/// The same in powers of sqrt(w) - 4.15 on 2.2 <= sqrt(w) <= 6.1; relative error below 2.3e-12.
inline constexpr double quantileTail[] = {
    5.644456338734697,       1.4280963425506796,      0.0012848530133972539,  -0.00098950381920026,
    0.0003508455933065605,   -0.00011331172478055587, 4.3911000970424106e-05, -2.288490549209821e-05,
    1.3366538791623337e-05,  -7.108576569212431e-06,  2.994370315726928e-06,  -8.057189866491935e-07,
    2.2306458116488863e-08,  9.557510193142436e-08,   -6.623733183366177e-08, 3.4233700154824935e-08,
    -6.838114291107792e-09,  -4.276473993017128e-09,  2.4160309538325985e-09, -3.874917704099117e-11,
    -1.7175986873941803e-10, 1.745602761856876e-11,   2.839557696033824e-12,
};

} // namespace pathwise::lanes
