// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/simulation/brownianbridge.h"
#include "core/simulation/kernelplan.h"
#include "core/simulation/sobol.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace pathwise {

/// Which points of Sobol's sequence the stocks of a program meet. Future f is point f / 16 of replicate f % 16; each
/// replicate has a random digital shift of its own, so that replicates are independent samples, each one unbiased.
/// Every source of stock noise (the market first, then firms in their order) is a Brownian bridge over the months. The
/// sequence's dimensions, best first, go to the bridges' steps: first the end of every path, then its middle and so on.
/// The origin is not skipped: shifted, it is a point like any other, and a power of two of points is a net only with it.
/// Sources: model specification, section 10; P. L'Ecuyer, C. Lemieux, "Recent advances in randomized quasi-Monte Carlo
/// methods" (2002), section 4, digital shifts; A. B. Owen, "On dropping the first Sobol' point" (2020).
/// Immutable; callable from any thread.
class StockPoints {
public:
    static constexpr std::size_t replicates = 16;

    /// Pre: `plan` has noise and at least one month.
    StockPoints(const KernelPlan& plan, std::uint64_t seed);

    [[nodiscard]] std::size_t sources() const { return m_entities.size(); }
    /// The entity whose random numbers a source is, in the stream of stocks.
    [[nodiscard]] std::size_t entity(std::size_t source) const { return m_entities[source]; }
    /// Pre: some firm asks for that entity.
    [[nodiscard]] std::size_t sourceOf(std::size_t entity) const;

    /// Of every source's bridge; its times are months 1, 2, ...
    [[nodiscard]] const std::vector<BrownianBridge::Step>& steps() const { return m_bridge.steps(); }

    /// How many dimensions come from the sequence.
    [[nodiscard]] std::size_t dimensions() const { return m_shifts.size(); }
    /// Which dimension sets a step of a source's bridge: of the sequence when below `dimensions()`.
    [[nodiscard]] std::size_t dimension(std::size_t step, std::size_t source) const
    {
        return step * sources() + source;
    }

    /// The shifted coordinates of some futures, each as the two words that `openUnit` takes, in the low halves.
    /// Pre: the spans are equally long; `dimension < dimensions()`.
    void words(std::size_t dimension, std::span<const std::uint64_t> futures, std::span<std::uint64_t> high,
               std::span<std::uint64_t> low) const;

private:
    struct Shift {
        std::uint32_t high = 0;
        std::uint32_t low = 0;
    };
    using Shifts = std::array<Shift, replicates>;

    [[nodiscard]] static Shifts shiftsOf(std::size_t dimension, std::uint64_t seed);

    std::vector<std::size_t> m_entities;
    BrownianBridge m_bridge;
    std::vector<Shifts> m_shifts; ///< by dimension
    SobolSequence m_sequence;
};

} // namespace pathwise
