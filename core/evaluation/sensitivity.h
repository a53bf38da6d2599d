// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/goalseek.h"
#include "core/evaluation/variedfield.h"
#include "core/evaluation/whatif.h"

#include <functional>
#include <optional>

namespace pathwise {

/// How a comparison hangs on its assumptions, one at a time (model specification, section 11, tornado). What two assumptions
/// do together is not seen.
struct SensitivityRequest {
    Question question;
    VaryBy by = VaryBy::Likely;
    std::vector<FieldRange> own = {};          ///< ranges of the user's own in place of `by`
    unsigned threads = 0;                      ///< 0 = one per processor
    SeekAccuracy accuracy = {};                ///< of switching values
    std::function<void(double)> progress = {}; ///< fraction done, 0..1; called from worker threads, must be cheap
};

struct SensitivityRow {
    VariedField varied;
    double atLow = 0;  ///< the answer's middle with the field at `varied.low`
    double atHigh = 0; ///< at `varied.high`

    [[nodiscard]] double swing() const;
};

/// Rows by swing, widest first; ties (as in `orderBySwing`) keep the order of the plan's description.
struct Sensitivity {
    Answer now;
    std::vector<SensitivityRow> rows;
};

/// The same bits for any number of threads. Errors: those of `WhatIf` and `withRanges`; Cancelled.
[[nodiscard]] Result<Sensitivity> sensitivity(const Plan& plan, const World& world, const SensitivityRequest& request,
                                              const std::stop_token& stop = {});

/// For each row the value nearest to the present one from which the answer is on the other side of 0 (of one half for
/// `Quantity::Ahead`); none where no allowed value does that.
[[nodiscard]] Result<std::vector<std::optional<Solution>>> switchingValues(const Plan& plan, const World& world,
                                                                           const SensitivityRequest& request,
                                                                           std::span<const SensitivityRow> rows,
                                                                           const std::stop_token& stop = {});

/// The answer with one field at one value.
struct CurvePoint {
    double value = 0;
    Answer answer;
};

/// The answer at `points` evenly spaced values from `varied.low` to `varied.high`, both included; a whole-number field has
/// fewer where values fall together. Pre: points >= 2. Errors: as `sensitivity`.
[[nodiscard]] Result<std::vector<CurvePoint>> responseCurve(const Plan& plan, const World& world,
                                                            const Question& question, const VariedField& varied,
                                                            std::size_t points, const std::stop_token& stop = {});

} // namespace pathwise
