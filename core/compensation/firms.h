// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compensation/program.h"
#include "core/knowledge/knowledge.h"
#include "core/plan/plan.h"

#include <map>
#include <string>

namespace pathwise {

/// The companies of a plan. Stages with the same employer and the same stock share one; a stage without an employer's name
/// shares with those of its segment. Luck hangs on the employer's name (or segment) alone: it stays the same when figures of
/// its stock or the other paths of the plan change, so that variants of a plan meet the same futures.
class Firms {
public:
    Firms(const Plan& plan, const Knowledge& knowledge) : m_plan(plan), m_knowledge(knowledge) {}

    /// Index of the stage's company among those that `take` returns.
    [[nodiscard]] int indexOf(const Stage& stage);
    [[nodiscard]] std::vector<Firm> take() { return std::move(m_firms); }

private:
    [[nodiscard]] Firm firmOf(const Stage& stage) const;

    const Plan& m_plan;
    const Knowledge& m_knowledge;
    std::vector<Firm> m_firms;
    std::map<std::string, int> m_index;
};

} // namespace pathwise
