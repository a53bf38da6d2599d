// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/simulation/kernelplan.h"
#include "core/simulation/result.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <stop_token>
#include <vector>

namespace pathwise {

/// Futures are worked off, and sums are taken, in blocks of this many.
inline constexpr std::size_t blockFutures = 1024;

class StockPoints;

/// Where the random numbers come from.
struct Draws {
    std::uint64_t seed = 0;
    bool antithetic = true;
    std::array<std::uint64_t, 20> roundKeys = {};        ///< of Philox, in pairs; 32 bits each
    std::shared_ptr<const StockPoints> stockPoints = {}; ///< Sobol sampling only; pairs are off then
};

[[nodiscard]] Draws draws(std::uint64_t seed, bool antithetic);

/// Running totals of every column by path and year: `at(path, column, year)` is the array over all futures.
/// Doubles, or floats where a million futures would not fit otherwise.
class Cells {
public:
    enum class Precision : std::uint8_t { Double, Float };

    struct Shape {
        std::size_t paths = 0;
        std::size_t columns = 0;
        std::size_t years = 0;
        std::size_t futures = 0;
    };

    Cells(const Shape& shape, Precision precision);

    [[nodiscard]] static std::size_t bytes(const Shape& shape, Precision precision);
    [[nodiscard]] const Shape& shape() const { return m_shape; }
    [[nodiscard]] bool isDouble() const { return m_precision == Precision::Double; }

    /// Where one year's values begin: index of future 0.
    [[nodiscard]] std::size_t offset(std::size_t path, std::size_t column, std::size_t year) const
    {
        return ((path * m_shape.columns + column) * m_shape.years + year) * m_stride;
    }
    void write(std::size_t offset, std::span<const double> values);
    /// `count` values from `offset` on: where they lie, or converted into `buffer` (which must hold them).
    [[nodiscard]] std::span<const double> view(std::size_t offset, std::size_t count, std::span<double> buffer) const;

private:
    Shape m_shape;
    Precision m_precision;
    std::size_t m_stride = 0;
    std::unique_ptr<double[]> m_doubles;
    std::unique_ptr<float[]> m_floats;
};

/// How often things happened in each month. Whole numbers: the order of adding does not matter.
class EventCounts {
public:
    explicit EventCounts(const KernelPlan& plan);

    [[nodiscard]] std::uint32_t& promotion(std::size_t path, std::size_t job, std::size_t level, int month);
    [[nodiscard]] std::uint32_t& layoff(std::size_t path, int month);
    void add(const EventCounts& other);

private:
    std::size_t m_months = 0;
    std::size_t m_jobs = 0;
    std::size_t m_levels = 0;
    std::vector<std::uint32_t> m_promotions;
    std::vector<std::uint32_t> m_layoffs;
};

/// Sums over the futures of one block, of each part, at [path * years + year].
using BlockParts = std::vector<PartAmounts>;

/// Where a block's results go. Blocks write to different places, so that many may run at once; `counts` and `memory`
/// belong to one thread.
struct BlockOutput {
    Cells* cells = nullptr;
    std::span<double> presentValues; ///< at [path * futures + future]
    BlockParts* parts = nullptr;
    EventCounts* counts = nullptr;
};

/// Memory of one thread, kept from block to block.
class KernelMemory {
public:
    KernelMemory();
    ~KernelMemory();
    KernelMemory(KernelMemory&&) noexcept;
    KernelMemory& operator=(KernelMemory&&) noexcept;

    /// At least `count` doubles, aligned for any vector; contents undefined. Invalidates the last answer.
    [[nodiscard]] double* doubles(std::size_t count);

private:
    struct Buffer;
    std::unique_ptr<Buffer> m_buffer;
};

/// Runs futures `first` .. `first + count` of all paths. False when stopped before the end. Same bits for any split
/// into blocks that begin at multiples of `blockFutures`. Any thread.
[[nodiscard]] bool runBlock(const KernelPlan& plan, const Draws& draws, std::size_t first, std::size_t count,
                            const BlockOutput& output, KernelMemory& memory, const std::stop_token& stop);

/// Runs one path in one future through the same code, on one lane, and keeps every month.
[[nodiscard]] Timeline runFuture(const KernelPlan& plan, const Draws& draws, std::size_t future, std::size_t path);

} // namespace pathwise
