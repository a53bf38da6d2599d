// SPDX-License-Identifier: GPL-3.0-or-later
// The random numbers of a strip of futures. Included once per target.

#if defined(PATHWISE_KERNELSHOCKS_INL_H) == defined(HWY_TARGET_TOGGLE)
#ifdef PATHWISE_KERNELSHOCKS_INL_H
#undef PATHWISE_KERNELSHOCKS_INL_H
#else
#define PATHWISE_KERNELSHOCKS_INL_H
#endif

#include "core/simulation/kernelstate-inl.h"
#include "core/simulation/stockpoints.h"

HWY_BEFORE_NAMESPACE();
namespace pathwise {
namespace HWY_NAMESPACE {

enum class DrawKind : std::uint8_t { Uniform, Normal };

/// Two rows, of dimensions 2 * block and 2 * block + 1.
template <class S>
struct RowPair {
    Row<S>* first = nullptr;
    Row<S>* second = nullptr;
};

inline DrawAddress drawAddress(const Draws& draws, Stream stream, std::size_t entity, std::size_t block)
{
    const std::size_t place = static_cast<std::size_t>(stream) + 256 * entity;
    return {draws.roundKeys.data(), static_cast<std::uint32_t>(block), static_cast<std::uint32_t>(place)};
}

template <DrawKind kind, class S>
HWY_NOINLINE void drawRows(const std::uint64_t* futures, std::size_t count, const DrawAddress& address, RowPair<S> rows)
{
    const typename S::D d;
    uniformRows<S::together>(d, futures, count, address, rows.first->lane, rows.second->lane);
    if constexpr (kind == DrawKind::Normal) {
        quantileRow<S::together>(d, rows.first->lane, count);
        quantileRow<S::together>(d, rows.second->lane, count);
    }
}

/// The odd futures of the pairs: the quantile of 1 - u is the negative of that of u.
template <class S>
HWY_INLINE void mirrorRow(const StripFutures<S>& futures, Row<S>& row)
{
    constexpr std::size_t half = S::count / 2;
    if (futures.mirrored)
        for (std::size_t i = 0; i < half; ++i)
            row.lane[half + i] = -row.lane[i];
    if (futures.flipped)
        row.lane[0] = -row.lane[0];
}

/// Normals of a stream in which the futures of a pair mirror each other.
template <class S>
HWY_INLINE void drawPaired(const StripFutures<S>& futures, const DrawAddress& address, RowPair<S> rows)
{
    const std::size_t count = futures.mirrored ? S::count / 2 : S::count;
    drawRows<DrawKind::Normal, S>(futures.paired, count, address, rows);
    mirrorRow<S>(futures, *rows.first);
    mirrorRow<S>(futures, *rows.second);
}

/// Log prices on their way through the months.
template <class S>
struct StockWalk {
    const KernelPlan& plan;
    const StripShocks<S>& shocks;
    Row<S>* logPrices;
};

template <class S>
HWY_INLINE void stepPrice(const StockWalk<S>& walk, std::size_t firmIndex, int month, const Row<S>& z)
{
    const typename S::D d;
    const FirmPlan& firm = walk.plan.firms[firmIndex];
    const std::int32_t priceRow = firm.priceRow[static_cast<std::size_t>(month)];
    Row<S>& logPrice = walk.logPrices[firmIndex];
    const auto step = hn::Set(d, firm.logStep);
    const auto volatility = hn::Set(d, firm.volatility);
    for (std::size_t i = 0; i < S::count; i += hn::Lanes(d)) {
        const auto moved = mulAdd(volatility, hn::Load(d, z.lane + i), step);
        const auto level = hn::Add(hn::Load(d, logPrice.lane + i), moved);
        hn::Store(level, d, logPrice.lane + i);
        if (priceRow >= 0) {
            const auto price = hn::Mul(hn::Set(d, firm.price), exponential(d, level));
            hn::Store(price, d, walk.shocks.prices[priceRow].lane + i);
        }
    }
}

/// z = b F + sqrt(1 - b^2) e (model specification, section 3).
template <class S>
HWY_INLINE void blend(const FirmPlan& firm, const Row<S>& market, Row<S>& z)
{
    const typename S::D d;
    for (std::size_t i = 0; i < S::count; i += hn::Lanes(d)) {
        const auto common = hn::Mul(hn::Set(d, firm.marketWeight), hn::Load(d, market.lane + i));
        const auto own = hn::Mul(hn::Set(d, firm.ownWeight), hn::Load(d, z.lane + i));
        hn::Store(hn::Add(common, own), d, z.lane + i);
    }
}

/// A row of normals from one dimension of Sobol's points.
template <class S>
void drawPoints(const StockPoints& points, const StripFutures<S>& futures, std::size_t dimension, Row<S>& row)
{
    const typename S::D d;
    const hn::RebindToUnsigned<typename S::D> du;
    alignas(64) std::uint64_t high[S::count];
    alignas(64) std::uint64_t low[S::count];
    points.words(dimension, futures.own, high, low);
    for (std::size_t i = 0; i < S::count; i += hn::Lanes(d))
        hn::Store(unit(d, hn::Load(du, high + i), hn::Load(du, low + i)), d, row.lane + i);
    quantileRow<S::together>(d, row.lane, S::count);
}

/// The point of a path that a step of the bridge sets. `walk[0]` is the origin, month m lies at [m].
template <class S>
HWY_INLINE void setPoint(const BrownianBridge::Step& step, const Row<S>& normals, Row<S>* walk)
{
    const typename S::D d;
    const auto leftWeight = hn::Set(d, step.leftWeight);
    const auto rightWeight = hn::Set(d, step.rightWeight);
    const auto deviation = hn::Set(d, step.deviation);
    for (std::size_t i = 0; i < S::count; i += hn::Lanes(d)) {
        const auto left = hn::Mul(leftWeight, hn::Load(d, walk[step.left].lane + i));
        const auto mean = mulAdd(rightWeight, hn::Load(d, walk[step.right + 1].lane + i), left);
        hn::Store(mulAdd(deviation, hn::Load(d, normals.lane + i), mean), d, walk[step.point + 1].lane + i);
    }
}

/// One source's Brownian path: Sobol's points as far as they reach, then Philox at the step's number. `normals` = two rows.
template <class S>
void makeWalk(const Draws& draws, const StripFutures<S>& futures, std::size_t source, Row<S>* normals, Row<S>* walk)
{
    const StockPoints& points = *draws.stockPoints;
    fill(walk[0], 0);
    fill(walk[1], 0); // the first step reads it with weight 0
    bool drawn = false;
    for (std::size_t step = 0; step < points.steps().size(); ++step) {
        const std::size_t dimension = points.dimension(step, source);
        if (dimension < points.dimensions())
            drawPoints<S>(points, futures, dimension, normals[step % 2]);
        else if (step % 2 == 0 || !drawn)
            drawRows<DrawKind::Normal, S>(futures.own, S::count,
                                          drawAddress(draws, Stream::Stock, points.entity(source), step / 2),
                                          {normals, normals + 1});
        drawn = dimension >= points.dimensions();
        setPoint<S>(points.steps()[step], normals[step % 2], walk);
    }
}

/// Shocks of one month: what the path moves in it.
template <class S>
HWY_INLINE void walkShocks(const Row<S>* walk, int month, Row<S>& row)
{
    const typename S::D d;
    for (std::size_t i = 0; i < S::count; i += hn::Lanes(d))
        hn::Store(hn::Sub(hn::Load(d, walk[month].lane + i), hn::Load(d, walk[month - 1].lane + i)), d, row.lane + i);
}

/// Where the standard normals of stocks come from.
template <class S>
struct StockNormals {
    const KernelPlan& plan;
    const Draws& draws;
    const StripFutures<S>& futures;
    const Row<S>* walks;

    /// Months `month` (odd) and `month + 1` of an entity.
    HWY_INLINE void draw(std::size_t entity, int month, RowPair<S> rows) const
    {
        if (!draws.stockPoints) {
            const std::size_t block = static_cast<std::size_t>(month - 1) / 2;
            drawPaired<S>(futures, drawAddress(draws, Stream::Stock, entity, block), rows);
            return;
        }
        const std::size_t stride = static_cast<std::size_t>(plan.months) + 1;
        const Row<S>* walk = walks + draws.stockPoints->sourceOf(entity) * stride;
        walkShocks<S>(walk, month, *rows.first);
        if (month < plan.months)
            walkShocks<S>(walk, month + 1, *rows.second);
    }
};

template <class S>
void makeWalks(const KernelPlan& plan, const Draws& draws, const StripFutures<S>& futures, Row<S>* normals,
               Row<S>* walks)
{
    const std::size_t stride = static_cast<std::size_t>(plan.months) + 1;
    for (std::size_t source = 0; draws.stockPoints && source < draws.stockPoints->sources(); ++source)
        makeWalk<S>(draws, futures, source, normals, walks + source * stride);
}

/// Shocks of a firm in months `month` and `month + 1`, each standard normal.
template <class S>
HWY_INLINE void makeFirm(const StockNormals<S>& normals, const FirmPlan& firm, int month, const Row<S>* market,
                         RowPair<S> own)
{
    if (firm.ownWeight > 0) {
        normals.draw(firm.luck, month, own);
    } else {
        fill(*own.first, 0);
        fill(*own.second, 0);
    }
    if (firm.marketWeight == 0)
        return;
    blend<S>(firm, market[0], *own.first);
    if (month < normals.plan.months)
        blend<S>(firm, market[1], *own.second);
}

/// Stock prices and shocks of all months.
template <class S>
void makeStocks(const KernelPlan& plan, const Draws& draws, const StripFutures<S>& futures,
                const StripShocks<S>& shocks, Row<S>* scratch)
{
    const StockWalk<S> walk{plan, shocks, scratch};
    Row<S>* market = scratch + plan.firms.size();
    Row<S>* unkept = market + 2;
    for (std::size_t firm = 0; firm < plan.firms.size(); ++firm) {
        fill(walk.logPrices[firm], 0);
        if (plan.firms[firm].priceRow[0] >= 0)
            fill(shocks.prices[plan.firms[firm].priceRow[0]], plan.firms[firm].price);
    }
    const StockNormals<S> normals{plan, draws, futures, shocks.walks};
    makeWalks<S>(plan, draws, futures, market, shocks.walks);
    for (int month = 1; month <= plan.months; month += 2) {
        if (plan.needsMarket)
            normals.draw(0, month, {market, market + 1});
        for (std::size_t index = 0; index < plan.firms.size(); ++index) {
            const FirmPlan& firm = plan.firms[index];
            const std::size_t kept =
                index * static_cast<std::size_t>(plan.months + 1) + static_cast<std::size_t>(month);
            Row<S>* own = firm.needsShocks ? shocks.stock + kept : unkept;
            if (firm.moves()) {
                makeFirm<S>(normals, firm, month, market, {own, own + 1});
            } else {
                fill(own[0], 0);
                fill(own[1], 0);
            }
            for (int next = 0; next < 2 && month + next <= plan.months; ++next)
                stepPrice<S>(walk, index, month + next, own[next]);
        }
    }
}

/// Layoff, promotion and bonus draws. Row [months + 1] takes the second half of the last pair when months are odd.
template <class S>
void makeCareers(const KernelPlan& plan, const Draws& draws, const StripFutures<S>& futures,
                 const StripShocks<S>& shocks)
{
    const auto asked = [&plan](int month) {
        return month <= plan.months && plan.reviewMonth[static_cast<std::size_t>(month)] != 0;
    };
    for (int month = 1; month <= plan.months; month += 2) {
        const std::size_t block = static_cast<std::size_t>(month - 1) / 2;
        Row<S>* layoffs = shocks.layoffs + month;
        Row<S>* promotions = shocks.promotions + month;
        if (plan.needsLayoffs)
            drawPaired<S>(futures, drawAddress(draws, Stream::Layoff, 0, block), {layoffs, layoffs + 1});
        if (asked(month) || asked(month + 1))
            drawRows<DrawKind::Uniform, S>(futures.own, S::count, drawAddress(draws, Stream::Promotion, 0, block),
                                           {promotions, promotions + 1});
    }
    for (int year = 0; plan.needsBonuses && year < plan.years; year += 2)
        drawRows<DrawKind::Normal, S>(futures.own, S::count,
                                      drawAddress(draws, Stream::Bonus, 0, static_cast<std::size_t>(year) / 2),
                                      {shocks.bonuses + year, shocks.bonuses + year + 1});
}

/// Without noise everybody stands at the middle of every draw.
template <class S>
void makeCertainty(const KernelPlan& plan, const StripShocks<S>& shocks, Row<S>* scratch)
{
    const StockWalk<S> walk{plan, shocks, scratch};
    fill(scratch[plan.firms.size()], 0);
    for (std::size_t index = 0; index < plan.firms.size(); ++index) {
        fill(walk.logPrices[index], 0);
        if (plan.firms[index].priceRow[0] >= 0)
            fill(shocks.prices[plan.firms[index].priceRow[0]], plan.firms[index].price);
        for (int month = 1; month <= plan.months; ++month)
            stepPrice<S>(walk, index, month, scratch[plan.firms.size()]);
    }
    for (int month = 1; month <= plan.months; ++month)
        fill(shocks.promotions[month], 0.5);
}

// NOLINTNEXTLINE(google-readability-namespace-comments)
} // namespace HWY_NAMESPACE
} // namespace pathwise
HWY_AFTER_NAMESPACE();

#endif
