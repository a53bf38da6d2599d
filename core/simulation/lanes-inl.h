// SPDX-License-Identifier: GPL-3.0-or-later
// Arithmetic on lanes of doubles. Vectors of any width give the same bits. Included once per target.

#if defined(PATHWISE_LANES_INL_H) == defined(HWY_TARGET_TOGGLE)
#ifdef PATHWISE_LANES_INL_H
#undef PATHWISE_LANES_INL_H
#else
#define PATHWISE_LANES_INL_H
#endif

#include "core/simulation/lanesconstants.h"

#include <hwy/highway.h>

#include <bit>

HWY_BEFORE_NAMESPACE();
namespace pathwise {
namespace HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;

template <class D>
using Words = hn::Vec<hn::RebindToUnsigned<D>>;

/// a * b + c, rounded once where the processor can.
template <class V>
HWY_INLINE V mulAdd(V a, V b, V c)
{
    return hn::MulAdd(a, b, c);
}

/// x to the powers 1, 2, 4, 8 and 16.
template <class V>
struct Powers {
    V of[5];
};

/// The terms `first` .. `first + count - 1`, divided by x^first.
template <std::size_t first, std::size_t count, class D>
HWY_INLINE hn::Vec<D> terms(D d, const Powers<hn::Vec<D>>& powers, const double* coefficients)
{
    if constexpr (count == 1) {
        return hn::Set(d, coefficients[first]);
    } else {
        constexpr std::size_t half = std::bit_floor(count - 1);
        const auto low = terms<first, half>(d, powers, coefficients);
        const auto high = terms<first + half, count - half>(d, powers, coefficients);
        return mulAdd(high, powers.of[std::countr_zero(half)], low);
    }
}

/// Polynomial with coefficients from the constant term up, by Estrin's scheme: short chains keep the processor busy.
template <class D, std::size_t count>
HWY_INLINE hn::Vec<D> polynomial(D d, hn::Vec<D> x, const double (&coefficients)[count])
{
    static_assert(count <= 32);
    const auto x2 = hn::Mul(x, x);
    const auto x4 = hn::Mul(x2, x2);
    const auto x8 = hn::Mul(x4, x4);
    return terms<0, count>(d, Powers<hn::Vec<D>>{{x, x2, x4, x8, hn::Mul(x8, x8)}}, coefficients);
}

/// e to the power x for |x| <= 700, to 1e-15 relative: 2^k times a polynomial on [-ln 2 / 2, ln 2 / 2].
template <class D>
HWY_INLINE hn::Vec<D> exponential(D d, hn::Vec<D> x)
{
    const hn::RebindToUnsigned<D> du;
    const auto bounded = hn::Min(hn::Max(x, hn::Set(d, -700.0)), hn::Set(d, 700.0));
    const auto shifted = mulAdd(bounded, hn::Set(d, lanes::log2e), hn::Set(d, lanes::roundingShift));
    const auto k = hn::Sub(shifted, hn::Set(d, lanes::roundingShift));
    const auto high = hn::Sub(bounded, hn::Mul(k, hn::Set(d, lanes::ln2High)));
    const auto r = hn::Sub(high, hn::Mul(k, hn::Set(d, lanes::ln2Low)));
    const auto value = polynomial(d, r, lanes::exponentialSeries);
    const auto powers = hn::ShiftLeft<52>(hn::BitCast(du, shifted));
    return hn::BitCast(d, hn::Add(hn::BitCast(du, value), powers));
}

/// The same polynomial of several vectors, by Horner's scheme side by side: as many short chains as vectors.
template <class D, std::size_t vectors, std::size_t count>
HWY_INLINE void polynomials(D d, const hn::Vec<D> (&x)[vectors], const double (&coefficients)[count],
                            hn::Vec<D> (&values)[vectors])
{
    HWY_UNROLL(8)
    for (std::size_t k = 0; k < vectors; ++k)
        values[k] = hn::Set(d, coefficients[count - 1]);
    HWY_UNROLL(32)
    for (std::size_t term = 1; term < count; ++term)
        HWY_UNROLL(8)
    for (std::size_t k = 0; k < vectors; ++k)
        values[k] = mulAdd(values[k], x[k], hn::Set(d, coefficients[count - 1 - term]));
}

/// -ln of positive normal numbers, to 1e-14 absolute: the mantissa m in [sqrt(1/2), sqrt(2)) through
/// ln m = 2 artanh((m - 1) / (m + 1)).
template <class D, std::size_t vectors>
HWY_INLINE void negativeLogarithms(D d, hn::Vec<D> (&x)[vectors])
{
    const hn::RebindToUnsigned<D> du;
    const auto one = hn::Set(d, 1.0);
    hn::Vec<D> exponents[vectors];
    hn::Vec<D> squares[vectors];
    hn::Vec<D> series[vectors];
    HWY_UNROLL(8)
    for (std::size_t k = 0; k < vectors; ++k) {
        const auto bits = hn::BitCast(du, x[k]);
        // Adding 1024 to the exponent keeps it positive, so that an unsigned shift does.
        const auto raised = hn::Add(hn::Sub(bits, hn::Set(du, lanes::sqrtHalfBits)), hn::Set(du, lanes::exponentRaise));
        const auto exponent = hn::ShiftRight<52>(raised);
        const auto powers = hn::ShiftLeft<52>(exponent);
        const auto mantissa = hn::BitCast(d, hn::Sub(hn::Add(bits, hn::Set(du, lanes::exponentRaise)), powers));
        const auto asDouble = hn::BitCast(d, hn::Or(exponent, hn::Set(du, lanes::integerBits)));
        exponents[k] = hn::Sub(hn::Set(d, lanes::twoTo52 + 1024), asDouble);
        x[k] = hn::Div(hn::Sub(mantissa, one), hn::Add(mantissa, one));
        squares[k] = hn::Mul(x[k], x[k]);
    }
    polynomials(d, squares, lanes::artanh, series);
    HWY_UNROLL(8)
    for (std::size_t k = 0; k < vectors; ++k)
        x[k] = hn::NegMulAdd(hn::Add(x[k], x[k]), series[k], hn::Mul(exponents[k], hn::Set(d, lanes::ln2)));
}

/// The part of the quantile's factor for w beyond `centreLimit`, put where it belongs.
template <class D>
HWY_INLINE void correctTail(D d, hn::Vec<D> w, hn::Vec<D>& ratio)
{
    const auto isTail = hn::Gt(w, hn::Set(d, lanes::centreLimit));
    if (HWY_LIKELY(hn::AllFalse(d, isTail)))
        return;
    const auto root = hn::Sqrt(hn::Max(w, hn::Set(d, lanes::centreLimit)));
    ratio =
        hn::IfThenElse(isTail, polynomial(d, hn::Sub(root, hn::Set(d, lanes::tailMiddle)), lanes::quantileTail), ratio);
}

/// The standard normal quantiles of p in (0, 1), in place, to 3e-12 relative: (2p - 1) times a function of
/// w = -ln(4p(1 - p)) that is smooth enough for one polynomial on w < 5 (99.7 % of all p) and one in sqrt(w) beyond. The
/// variable is that of M. Giles, "Approximating the erfinv function", GPU Computing Gems Jade (2011); the polynomials are
/// Chebyshev interpolants of our own. quantile(1 - p) = -quantile(p) wherever 1 - p is exact. Several vectors at a time
/// keep the processor busy, which one chain of forty operations does not.
template <class D, std::size_t vectors>
HWY_INLINE void quantiles(D d, hn::Vec<D> (&p)[vectors])
{
    const auto one = hn::Set(d, 1.0);
    hn::Vec<D> w[vectors];
    hn::Vec<D> centred[vectors];
    hn::Vec<D> ratio[vectors];
    HWY_UNROLL(8)
    for (std::size_t k = 0; k < vectors; ++k)
        w[k] = hn::Mul(hn::Set(d, 4.0), hn::Mul(p[k], hn::Sub(one, p[k])));
    negativeLogarithms(d, w);
    auto most = w[0];
    HWY_UNROLL(8)
    for (std::size_t k = 0; k < vectors; ++k) {
        centred[k] = hn::Sub(w[k], hn::Set(d, lanes::centreMiddle));
        most = hn::Max(most, w[k]);
    }
    polynomials(d, centred, lanes::quantileCentre, ratio);
    if (HWY_UNLIKELY(!hn::AllFalse(d, hn::Gt(most, hn::Set(d, lanes::centreLimit)))))
        HWY_UNROLL(8)
    for (std::size_t k = 0; k < vectors; ++k)
        correctTail(d, w[k], ratio[k]);
    HWY_UNROLL(8)
    for (std::size_t k = 0; k < vectors; ++k)
        p[k] = hn::Mul(hn::Sub(hn::Add(p[k], p[k]), one), ratio[k]);
}

/// Of the numbers from `values` on, as many as so many vectors hold.
template <class D, std::size_t vectors>
HWY_INLINE void quantilesAt(D d, double* values)
{
    hn::Vec<D> p[vectors];
    HWY_UNROLL(8)
    for (std::size_t k = 0; k < vectors; ++k)
        p[k] = hn::Load(d, values + k * hn::Lanes(d));
    quantiles(d, p);
    HWY_UNROLL(8)
    for (std::size_t k = 0; k < vectors; ++k)
        hn::Store(p[k], d, values + k * hn::Lanes(d));
}

/// Of `count` numbers, a multiple of so many vectors, in place.
template <std::size_t together, class D>
HWY_INLINE void quantileRow(D d, double* values, std::size_t count)
{
    for (std::size_t i = 0; i < count; i += together * hn::Lanes(d))
        quantilesAt<D, together>(d, values + i);
}

/// Where random numbers lie (model specification, section 10).
struct DrawAddress {
    const std::uint64_t* roundKeys = nullptr; ///< 10 pairs, in the low halves
    std::uint32_t block = 0;                  ///< two dimensions, 2 * block and 2 * block + 1
    std::uint32_t streamAndEntity = 0;
};

/// 53 leading bits of two words (each in the low half of a lane) as a number inside (0, 1), exactly as `openUnit`.
template <class D>
HWY_INLINE hn::Vec<D> unit(D d, Words<D> high, Words<D> low)
{
    const hn::RebindToUnsigned<D> du;
    const auto mask = hn::Set(du, std::uint64_t{0xFFFFFFFF});
    const auto magic = hn::Set(du, lanes::integerBits);
    const auto topBits = hn::BitCast(d, hn::Or(hn::And(high, mask), magic));
    const auto lowBits = hn::BitCast(d, hn::Or(hn::ShiftRight<11>(hn::And(low, mask)), magic));
    const auto top = hn::Mul(hn::Sub(topBits, hn::Set(d, lanes::twoTo52)), hn::Set(d, 0x1p-32));
    const auto rest = hn::Mul(hn::Sub(lowBits, hn::Set(d, lanes::twoTo52 - 0.5)), hn::Set(d, 0x1p-53));
    return hn::Min(hn::Add(top, rest), hn::Set(d, 1 - 0x1p-53));
}

/// The low half of each lane times a number of 32 bits.
template <class D>
HWY_INLINE Words<D> multiplyLow(D d, Words<D> words, std::uint32_t factor)
{
    const hn::RebindToUnsigned<D> du;
#if HWY_TARGET == HWY_SCALAR
    (void)d;
    return hn::Set(du, (hn::GetLane(words) & 0xFFFFFFFF) * factor);
#else
    const hn::Repartition<std::uint32_t, D> dw;
    return hn::MulEven(hn::BitCast(dw, hn::Set(du, std::uint64_t{factor})), hn::BitCast(dw, words));
#endif
}

/// Philox4x32-10 with one counter per lane (Salmon et al., SC11): numbers of the futures in `first`, which also takes the
/// even dimension; the odd one goes to `second`. Upper halves of the lanes hold rubbish between rounds: the
/// multiplication reads the lower halves alone.
template <class D, std::size_t vectors>
HWY_INLINE void uniformPairs(D d, const Words<D> (&futures)[vectors], const DrawAddress& address,
                             hn::Vec<D> (&first)[vectors], hn::Vec<D> (&second)[vectors])
{
    const hn::RebindToUnsigned<D> du;
    Words<D> x0[vectors];
    Words<D> x1[vectors];
    Words<D> x2[vectors];
    Words<D> x3[vectors];
    HWY_UNROLL(8)
    for (std::size_t k = 0; k < vectors; ++k) {
        x0[k] = futures[k];
        x1[k] = hn::ShiftRight<32>(futures[k]);
        x2[k] = hn::Set(du, std::uint64_t{address.block});
        x3[k] = hn::Set(du, std::uint64_t{address.streamAndEntity});
    }
    HWY_UNROLL(10)
    for (int round = 0; round < 10; ++round) {
        const auto keyA = hn::Set(du, address.roundKeys[2 * round]);
        const auto keyB = hn::Set(du, address.roundKeys[2 * round + 1]);
        HWY_UNROLL(8)
        for (std::size_t k = 0; k < vectors; ++k) {
            const auto productA = multiplyLow(d, x0[k], 0xD2511F53U);
            const auto productB = multiplyLow(d, x2[k], 0xCD9E8D57U);
            x0[k] = hn::Xor3(hn::ShiftRight<32>(productB), x1[k], keyA);
            x2[k] = hn::Xor3(hn::ShiftRight<32>(productA), x3[k], keyB);
            x1[k] = productB;
            x3[k] = productA;
        }
    }
    HWY_UNROLL(8)
    for (std::size_t k = 0; k < vectors; ++k) {
        first[k] = unit(d, x0[k], x1[k]);
        second[k] = unit(d, x2[k], x3[k]);
    }
}

/// Of the futures from `futures` on, as many as so many vectors hold, into the two dimensions' rows.
template <class D, std::size_t vectors>
HWY_INLINE void uniformsAt(D d, const std::uint64_t* futures, const DrawAddress& address, double* first, double* second)
{
    const hn::RebindToUnsigned<D> du;
    Words<D> counters[vectors];
    hn::Vec<D> even[vectors];
    hn::Vec<D> odd[vectors];
    HWY_UNROLL(8)
    for (std::size_t k = 0; k < vectors; ++k)
        counters[k] = hn::Load(du, futures + k * hn::Lanes(d));
    uniformPairs(d, counters, address, even, odd);
    HWY_UNROLL(8)
    for (std::size_t k = 0; k < vectors; ++k) {
        hn::Store(even[k], d, first + k * hn::Lanes(d));
        hn::Store(odd[k], d, second + k * hn::Lanes(d));
    }
}

/// Of `count` futures, a multiple of so many vectors.
template <std::size_t together, class D>
HWY_INLINE void uniformRows(D d, const std::uint64_t* futures, std::size_t count, const DrawAddress& address,
                            double* first, double* second)
{
    for (std::size_t i = 0; i < count; i += together * hn::Lanes(d))
        uniformsAt<D, together>(d, futures + i, address, first + i, second + i);
}

// NOLINTNEXTLINE(google-readability-namespace-comments)
} // namespace HWY_NAMESPACE
} // namespace pathwise
HWY_AFTER_NAMESPACE();

#endif
