// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/knowledge/knowledge.h"
#include "core/plan/plan.h"
#include "core/switchplan/switchanswers.h"

namespace pathwise {

/// Internal to core/switchplan: the paths one after the other. Refers to its arguments.
class SwitchPaths {
public:
    /// Pre: `plan` has its start and its person; the answers name what the knowledge has.
    SwitchPaths(const SwitchAnswers& answers, const Plan& plan, const Knowledge& knowledge);

    [[nodiscard]] CareerPath stay() const;
    [[nodiscard]] CareerPath change() const;
    /// Errors: UnknownId for a figure or a role that the knowledge lacks.
    [[nodiscard]] Result<CareerPath> third() const;

private:
    [[nodiscard]] Stage today() const;
    [[nodiscard]] CareerPath learning() const;
    [[nodiscard]] int monthsToJob(const CareerPath& path) const;
    [[nodiscard]] Stage wanted(const CareerPath& path) const;
    [[nodiscard]] Result<CareerPath> lateral(std::string_view role) const;
    [[nodiscard]] Result<CareerPath> residency() const;
    [[nodiscard]] Result<CareerPath> founding() const;
    [[nodiscard]] CareerPath later() const;
    [[nodiscard]] CareerPath otherPlace() const;

    const SwitchAnswers& m_answers;
    const Plan& m_plan;
    const Knowledge& m_knowledge;
};

/// A stage of that job, with every figure left to the knowledge.
[[nodiscard]] Stage stageOf(const JobAnswer& job, Month start);

} // namespace pathwise
