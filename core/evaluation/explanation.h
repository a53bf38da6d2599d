// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/evaluation.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace pathwise {

/// Where a number comes from.
enum class Origin {
    Computed, ///< from its inputs
    Entered,  ///< the plan says so (`id` = the field)
    Figure,   ///< the knowledge says so (`id` = the figure)
    Rule      ///< the tax law says so (`id` = the rule)
};

/// Stable names, in the order of `Origin`.
inline constexpr std::array<std::string_view, 4> originNames{"computed", "entered", "figure", "rule"};

/// One number, opened: its formula, the inputs of the formula, and so on down to what somebody entered or published.
struct Explanation {
    std::string name;         ///< as it appears in the formula above it
    std::string id = {};      ///< field, figure, derived value or tax rule; may be empty
    double value = 0;         ///< USD, a fraction or a count, as the name says
    std::string formula = {}; ///< over the names of `inputs`, with + − × / ^ ( ) Σ; empty where there are none
    Origin origin = Origin::Computed;
    std::string source = {}; ///< who says so, where and when; a figure's or rule's title, publisher, date and address
    std::vector<Explanation> inputs = {};
    /// What a tax bill started from: the steps to taxable income. Not part of the formula.
    std::vector<Explanation> background = {};
};

/// The figures of a year that can be opened: the columns of a projection, and living costs, pre-tax contributions and the
/// sum of taxes. Taxes, costs and contributions are positive amounts. `exit_proceeds` is what exits of private employers
/// pay after tax in that year, each by its chance, for who stays as planned: the plan without chance has no exits, futures
/// do.
inline constexpr std::array<std::string_view, 21> explainableMeasures{
    "base",        "bonus",    "equity",       "sign_on",        "benefits",     "other",
    "gross",       "learning", "pretax",       "federal_tax",    "state_tax",    "local_tax",
    "payroll_tax", "tax",      "take_home",    "take_home_real", "living_costs", "after_living_costs",
    "guaranteed",  "at_risk",  "exit_proceeds"};

/// Which figure.
struct ExplanationRequest {
    std::size_t path = 0;
    int year = 0; ///< calendar year
    std::string_view measure;
};

/// Opens a figure of the plan without chance. The value is the projection's own; a part of it that its inputs do not account
/// for to half a cent is shown as an input "unexplained". Errors: OutOfRange in "year" (`min`, `max`), UnknownChoice in
/// "measure", and those of `compile`. Pre: `evaluation` was made with `world`; `path` < paths.size().
[[nodiscard]] Result<Explanation> explain(const Evaluation& evaluation, const World& world,
                                          const ExplanationRequest& request);

} // namespace pathwise
