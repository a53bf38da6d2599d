// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/knowledge/knowledge.h"
#include "core/plan/plan.h"

namespace pathwise {

/// A figure as a derived value without arithmetic; empty for an unknown or non-numeric one.
[[nodiscard]] std::optional<Derived> figureSource(const Knowledge& knowledge, std::string_view id);

/// What the empty fields of one stage stand for. Keeps references to its arguments.
///
/// Pay of a level = ladder figure × pay factor of the place and policy × growth of pay scales between the plan's start
/// and the stage's start (whole years at the yearly raise, so that moving later is not a loss in itself).
class StageSources {
public:
    StageSources(const Plan& plan, const Knowledge& knowledge, const Stage& stage);

    /// The rung of the stage's role with that id; null for an unknown role or level, or one left out.
    [[nodiscard]] const LevelPay* ladderPay(std::string_view level) const;
    [[nodiscard]] std::optional<Derived> base(std::string_view level) const;
    [[nodiscard]] std::optional<Derived> bonus(std::string_view level) const;
    [[nodiscard]] std::optional<Derived> equity(std::string_view level) const;

    /// What the stage's place pays relative to the country, or a remote role relative to a hub; empty for one global band
    /// and where the place pays what the ladder says.
    [[nodiscard]] std::optional<Derived> placeFactor() const;

    [[nodiscard]] std::optional<Derived> volatility() const;
    [[nodiscard]] std::optional<Derived> layoff() const;
    /// Of the yearly payout: expected payout × spread of the review's attainment where its goals have one, else the usual one.
    [[nodiscard]] std::optional<Derived> bonusSpread() const;
    /// Expected growth of the employer's stock: risk-free rate + beta × equity premium (model specification, section 3).
    [[nodiscard]] std::optional<Derived> stockGrowth() const;
    /// Refresh grants a year: a fraction of what the explicit grants were worth; zero without them.
    [[nodiscard]] std::optional<Derived> refresh() const;

    /// By the source text of a field's description, e.g. "{role}.{level}.base".
    [[nodiscard]] std::optional<Derived> bySource(std::string_view source) const;

    /// What an optional field of the plan stands for: the user's number, or the figure.
    [[nodiscard]] static double valueOr(const std::optional<double>& entered, const std::optional<Derived>& source);

private:
    const Plan& m_plan;
    const Knowledge& m_knowledge;
    const Stage& m_stage;
    const Segment* m_segment;
};

} // namespace pathwise
