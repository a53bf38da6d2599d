// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <functional>
#include <span>
#include <vector>

namespace pathwise {

/// One uncertain input: its base value and the ends of its likely range.
struct TornadoInput {
    double base = 0;
    double low = 0;
    double high = 0;
};

/// What the output does when one input moves and the others stay. `rank` 1 moves it most.
struct TornadoBar {
    double atLow = 0;
    double atHigh = 0;
    double swing = 0; ///< |high - low| of the output
    std::size_t rank = 0;
};

struct Tornado {
    double atBase = 0;
    std::vector<TornadoBar> bars; ///< in the order of the inputs
};

/// The output for a full set of inputs.
using TornadoModel = std::function<Result<double>(std::span<const double> inputs)>;

/// One at a time, low and high, others at base. Swings within 1e-6 of each other, relatively, are ties and keep the order of the
/// inputs. Interactions between inputs are not seen. Errors: the model's.
[[nodiscard]] Result<Tornado> tornado(std::span<const TornadoInput> inputs, const TornadoModel& model);

/// The indices of the bars, largest swing first, by the same rule.
[[nodiscard]] std::vector<std::size_t> orderBySwing(std::span<const TornadoBar> bars);

} // namespace pathwise
