// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace pathwise {

/// Which part of the output's variance each input explains: alone (`first`), and with all its interactions (`total`).
/// Fractions; estimates may lie a little outside 0..1, and are shown clipped. All zero for an output that does not vary.
struct SobolIndices {
    std::vector<double> first;
    std::vector<double> total;
    double variance = 0;
};

/// The output for inputs in the unit cube (probabilities: quantiles of the inputs' own distributions).
using UnitCubeModel = std::function<double(std::span<const double> quantiles)>;

/// Estimates from `samples` points in each of two matrices A, B and their mixtures, (inputs + 2) * samples evaluations:
/// S_i = mean(f_B (f_ABi - f_A)) / Var, ST_i = mean((f_A - f_ABi)^2) / (2 Var). The points are Sobol's, randomly shifted.
/// Errors: OutOfRange for more than 32 inputs, none, or fewer than two samples.
/// Source: Saltelli et al., Computer Physics Communications 181 (2010), table 2; Jansen (1999).
[[nodiscard]] Result<SobolIndices> estimateSobolIndices(const UnitCubeModel& model, std::size_t inputs,
                                                        std::size_t samples, std::uint64_t seed);

/// One point of a discrete distribution or of a quadrature rule. The weights of an input add up to 1.
struct WeightedValue {
    double value = 0;
    double weight = 0;
};

/// The output for inputs in their own units.
using InputModel = std::function<double(std::span<const double> inputs)>;

/// Exact indices of independent inputs that take finitely many values, or of smooth models by quadrature: all combinations
/// are evaluated. Errors: Empty; TooLarge beyond 10^7 combinations. Source: Sobol (1993), decomposition of variance.
[[nodiscard]] Result<SobolIndices> exactSobolIndices(const InputModel& model,
                                                     std::span<const std::vector<WeightedValue>> inputs);

} // namespace pathwise
