// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compensation/program.h"

#include <cstdint>

namespace pathwise {

/// The number in (0, 1) that decides how a company ends in one future. Futures step through it by an irrational amount of
/// the company's own (H. Weyl, Math. Ann. 77, 1916), so that any run of futures meets each outcome in proportion: the
/// lottery is stratified, not sampled. The start is random: stream 4 of model specification, section 10.
[[nodiscard]] double exitDraw(std::uint64_t seed, int company, std::uint64_t future);

/// Position of the outcome that a draw falls on. Pre: not empty, probabilities add up to 1.
[[nodiscard]] std::size_t outcomeAt(const std::vector<ExitTerms>& exits, double u);

} // namespace pathwise
