// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/sobolindices.h"

#include "core/evaluation/statistics.h"
#include "core/simulation/sobol.h"

#include <limits>
#include <utility>

namespace pathwise {

namespace {

/// The outputs of the two base matrices, and of A with one column from B.
struct Evaluations {
    std::vector<double> a;
    std::vector<double> b;
    std::vector<std::vector<double>> mixed;
};

/// Point `index`'s row of matrix A followed by its row of B.
std::vector<double> bothRows(const SobolSequence& sequence, std::size_t index, std::uint64_t seed)
{
    std::vector<double> row = sequence.point(static_cast<std::uint32_t>(index + 1));
    for (std::size_t i = 0; i < row.size(); ++i)
        row[i] = shifted(row[i], seed, 0, static_cast<std::uint32_t>(i));
    return row;
}

Evaluations evaluateAll(const UnitCubeModel& model, const SobolSequence& sequence, std::size_t samples,
                        std::uint64_t seed)
{
    const std::size_t inputs = sequence.dimensions() / 2;
    Evaluations outputs{.a = {}, .b = {}, .mixed = std::vector<std::vector<double>>(inputs)};
    for (std::size_t n = 0; n < samples; ++n) {
        const std::vector<double> rows = bothRows(sequence, n, seed);
        std::vector<double> a(rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(inputs));
        const std::span<const double> b = std::span(rows).subspan(inputs);
        outputs.a.push_back(model(a));
        outputs.b.push_back(model(b));
        for (std::size_t i = 0; i < inputs; ++i) {
            const double kept = std::exchange(a[i], b[i]);
            outputs.mixed[i].push_back(model(a));
            a[i] = kept;
        }
    }
    return outputs;
}

double square(double x)
{
    return x * x;
}

SobolIndices indicesFrom(const Evaluations& outputs)
{
    const std::size_t samples = outputs.a.size();
    const auto n = static_cast<double>(samples);
    const double mean = blockedSum(samples, [&](std::size_t i) { return outputs.a[i] + outputs.b[i]; }) / (2 * n);
    const double squares =
        blockedSum(samples, [&](std::size_t i) { return square(outputs.a[i] - mean) + square(outputs.b[i] - mean); });
    SobolIndices indices{.first = {}, .total = {}, .variance = squares / (2 * n)};
    for (const std::vector<double>& mixed : outputs.mixed) {
        // Moving f_B by its mean changes no expectation and takes most of the noise away.
        const double alone =
            blockedSum(samples, [&](std::size_t i) { return (outputs.b[i] - mean) * (mixed[i] - outputs.a[i]); });
        const double withOthers = blockedSum(samples, [&](std::size_t i) { return square(outputs.a[i] - mixed[i]); });
        const bool varies = indices.variance > 0;
        indices.first.push_back(varies ? alone / n / indices.variance : 0);
        indices.total.push_back(varies ? withOthers / n / 2 / indices.variance : 0);
    }
    return indices;
}

Result<void> checkRange(const char* field, std::size_t value, std::size_t min, std::size_t max)
{
    if (value >= min && value <= max)
        return {};
    return failure({.code = ErrorCode::OutOfRange,
                    .field = field,
                    .value = static_cast<double>(value),
                    .min = static_cast<double>(min),
                    .max = static_cast<double>(max)});
}

/// All combinations of the inputs' values, the last input running fastest.
class Grid {
public:
    Grid(const InputModel& model, std::span<const std::vector<WeightedValue>> inputs) : m_inputs(inputs)
    {
        std::vector<double> values(inputs.size());
        evaluateFrom(0, values, model);
    }

    [[nodiscard]] double mean() const
    {
        return average([&](std::size_t i) { return m_outputs[i]; });
    }
    [[nodiscard]] double variance() const
    {
        const double center = mean();
        return average([&](std::size_t i) { return square(m_outputs[i] - center); });
    }
    /// Var(E[Y | X_input]).
    [[nodiscard]] double explainedBy(std::size_t input) const;
    /// E[Var(Y | all but X_input)].
    [[nodiscard]] double leftWithout(std::size_t input) const;

private:
    void evaluateFrom(std::size_t input, std::vector<double>& values, const InputModel& model);

    [[nodiscard]] std::size_t stride(std::size_t input) const
    {
        std::size_t product = 1;
        for (std::size_t i = input + 1; i < m_inputs.size(); ++i)
            product *= m_inputs[i].size();
        return product;
    }
    [[nodiscard]] double weight(std::size_t index) const
    {
        double product = 1;
        for (std::size_t i = m_inputs.size(); i-- > 0; index /= m_inputs[i].size())
            product *= m_inputs[i][index % m_inputs[i].size()].weight;
        return product;
    }
    template <class Function>
    [[nodiscard]] double average(Function&& f) const
    {
        return blockedSum(m_outputs.size(), [&](std::size_t i) { return weight(i) * f(i); });
    }

    std::span<const std::vector<WeightedValue>> m_inputs;
    std::vector<double> m_outputs;
};

void Grid::evaluateFrom(std::size_t input, std::vector<double>& values, const InputModel& model)
{
    if (input == m_inputs.size()) {
        m_outputs.push_back(model(values));
        return;
    }
    for (const WeightedValue& point : m_inputs[input]) {
        values[input] = point.value;
        evaluateFrom(input + 1, values, model);
    }
}

double Grid::explainedBy(std::size_t input) const
{
    const std::vector<WeightedValue>& points = m_inputs[input];
    const std::size_t step = stride(input);
    std::vector<double> conditional(points.size(), 0.0);
    for (std::size_t i = 0; i < m_outputs.size(); ++i)
        conditional[i / step % points.size()] += weight(i) * m_outputs[i];
    const double center = mean();
    double explained = 0;
    for (std::size_t k = 0; k < points.size(); ++k) {
        if (points[k].weight > 0)
            explained += points[k].weight * square(conditional[k] / points[k].weight - center);
    }
    return explained;
}

double Grid::leftWithout(std::size_t input) const
{
    const std::vector<WeightedValue>& points = m_inputs[input];
    const std::size_t step = stride(input);
    // The mean over the input alone, seen from any of its values.
    const auto meanOver = [&](std::size_t index) {
        const std::size_t first = index - index / step % points.size() * step;
        double sum = 0;
        for (std::size_t k = 0; k < points.size(); ++k)
            sum += points[k].weight * m_outputs[first + k * step];
        return sum;
    };
    return average([&](std::size_t i) { return square(m_outputs[i] - meanOver(i)); });
}

Result<void> checkGrid(std::span<const std::vector<WeightedValue>> inputs)
{
    constexpr double mostCombinations = 1e7;
    double combinations = inputs.empty() ? 0 : 1;
    for (const auto& points : inputs)
        combinations *= static_cast<double>(points.size());
    if (combinations == 0)
        return failure({.code = ErrorCode::Empty, .field = "inputs"});
    if (combinations > mostCombinations)
        return failure(
            {.code = ErrorCode::TooLarge, .field = "inputs", .value = combinations, .max = mostCombinations});
    return {};
}

} // namespace

Result<SobolIndices> estimateSobolIndices(const UnitCubeModel& model, std::size_t inputs, std::size_t samples,
                                          std::uint64_t seed)
{
    constexpr std::size_t mostSamples = std::numeric_limits<std::uint32_t>::max() - 1;
    const auto checked = checkRange("inputs", inputs, 1, SobolSequence::maxDimensions / 2).and_then([&] {
        return checkRange("samples", samples, 2, mostSamples);
    });
    if (!checked)
        return failure(checked.error());
    return SobolSequence::over(2 * inputs).map([&](const SobolSequence& sequence) {
        return indicesFrom(evaluateAll(model, sequence, samples, seed));
    });
}

Result<SobolIndices> exactSobolIndices(const InputModel& model, std::span<const std::vector<WeightedValue>> inputs)
{
    if (const auto checked = checkGrid(inputs); !checked)
        return failure(checked.error());
    const Grid grid(model, inputs);
    SobolIndices indices{.first = {}, .total = {}, .variance = grid.variance()};
    for (std::size_t i = 0; i < inputs.size(); ++i) {
        const bool varies = indices.variance > 0;
        indices.first.push_back(varies ? grid.explainedBy(i) / indices.variance : 0);
        indices.total.push_back(varies ? grid.leftWithout(i) / indices.variance : 0);
    }
    return indices;
}

} // namespace pathwise
