// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/evaluation.h"

#include <span>

namespace pathwise {

/// Which one number of a comparison is asked for, over the whole horizon.
enum class Quantity {
    Total, ///< the path's own amount, USD
    Lead,  ///< the path's amount less the baseline's in the same futures, USD
    Ahead  ///< the chance that the path's amount is above the baseline's, a fraction
};

struct Question {
    PathId path;
    PathId baseline = {}; ///< empty = the plan's own
    MeasureColumn column = {};
    Quantity quantity = Quantity::Lead;
    std::size_t futures = 2'000; ///< 0 = in the plan without chance
};

/// The middle and 8 in 10 futures (P10 to P90); all three are the same without futures and for `Ahead`.
struct Answer {
    double middle = 0;
    double low = 0;
    double high = 0;

    bool operator==(const Answer&) const = default;
};

/// One question put to many variants of one plan, always in the same futures, so that answers differ by the variant and
/// not by luck. Only the two paths in question are computed. Keeps a reference to the world. One evaluation runs on one
/// thread; callable from many.
class WhatIf {
public:
    /// Errors: UnknownId in `path` or `baseline`; UnknownChoice in `path` where a lead over itself is asked for.
    [[nodiscard]] static Result<WhatIf> make(const Plan& plan, const World& world, const Question& question);

    [[nodiscard]] const Plan& plan() const { return m_plan; }
    /// The plan as it is.
    [[nodiscard]] Result<Answer> now(const std::stop_token& stop = {}) const { return answer(m_plan, stop); }
    /// With all of `fields` at that value. Errors: those of `withField` and `evaluate`.
    [[nodiscard]] Result<Answer> with(std::span<const std::string> fields, double value,
                                      const std::stop_token& stop = {}) const;

private:
    WhatIf(Plan plan, const World& world, const Question& question);
    [[nodiscard]] Result<Answer> answer(const Plan& plan, const std::stop_token& stop) const;

    Plan m_plan;
    const World* m_world;
    Question m_question;
};

} // namespace pathwise
