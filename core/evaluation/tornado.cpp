// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/tornado.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace pathwise {

namespace {

std::vector<double> baseValues(std::span<const TornadoInput> inputs)
{
    std::vector<double> values;
    values.reserve(inputs.size());
    for (const TornadoInput& input : inputs)
        values.push_back(input.base);
    return values;
}

Result<TornadoBar> barFor(std::size_t moved, const TornadoInput& input, std::vector<double> values,
                          const TornadoModel& model)
{
    values[moved] = input.low;
    const auto atLow = model(values);
    if (!atLow)
        return failure(atLow.error());
    values[moved] = input.high;
    return model(values).map([&](double atHigh) {
        return TornadoBar{.atLow = *atLow, .atHigh = atHigh, .swing = std::abs(atHigh - *atLow)};
    });
}

} // namespace

Result<Tornado> tornado(std::span<const TornadoInput> inputs, const TornadoModel& model)
{
    const std::vector<double> base = baseValues(inputs);
    const auto atBase = model(base);
    if (!atBase)
        return failure(atBase.error());
    Tornado result{.atBase = *atBase, .bars = {}};
    for (std::size_t i = 0; i < inputs.size(); ++i) {
        const auto bar = barFor(i, inputs[i], base, model);
        if (!bar)
            return failure(bar.error());
        result.bars.push_back(*bar);
    }
    std::size_t rank = 0;
    for (const std::size_t index : orderBySwing(result.bars))
        result.bars[index].rank = ++rank;
    return result;
}

std::vector<std::size_t> orderBySwing(std::span<const TornadoBar> bars)
{
    constexpr double tie = 1e-6;
    std::vector<std::size_t> order(bars.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return bars[a].swing > bars[b].swing; });
    for (auto first = order.begin(); first != order.end();) {
        const double leading = bars[*first].swing;
        const auto last =
            std::find_if(first, order.end(), [&](std::size_t i) { return bars[i].swing < leading * (1 - tie); });
        std::sort(first, last);
        first = last;
    }
    return order;
}

} // namespace pathwise
