// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/whatif.h"

#include "core/evaluation/view.h"
#include "core/plan/fields.h"
#include "core/simulation/result.h"

#include <algorithm>

namespace pathwise {

namespace {

/// Positions in `percentileLevels`.

std::vector<std::string> idsOf(const Plan& plan)
{
    std::vector<std::string> ids;
    for (const CareerPath& path : plan.paths)
        ids.push_back(path.id.text());
    return ids;
}

std::size_t indexOf(const Plan& plan, const PathId& id)
{
    const auto found =
        std::find_if(plan.paths.begin(), plan.paths.end(), [&](const auto& path) { return path.id == id; });
    return static_cast<std::size_t>(found - plan.paths.begin());
}

Answer same(double value)
{
    return {.middle = value, .low = value, .high = value};
}

Answer leadOf(const Evaluation& evaluation, std::size_t path, const Summary& summary)
{
    if (!evaluation.futures || summary.isBaseline)
        return same(summary.lead);
    const auto& percentiles = evaluation.futures->paths[path].leads.front().cumulative.back().percentiles;
    return {.middle = summary.lead, .low = percentiles[percentile10], .high = percentiles[percentile90]};
}

double chanceOf(const Summary& summary)
{
    constexpr double tie = 0.5;
    if (summary.ahead)
        return *summary.ahead;
    if (summary.lead == 0)
        return tie;
    return summary.lead > 0 ? 1 : 0;
}

Answer answerOf(const Evaluation& evaluation, std::size_t path, Quantity quantity)
{
    const Summary summary = summaryOf(evaluation, path, evaluation.columns.front());
    switch (quantity) {
    case Quantity::Total:
        return {.middle = summary.total,
                .low = summary.low.value_or(summary.total),
                .high = summary.high.value_or(summary.total)};
    case Quantity::Lead: return leadOf(evaluation, path, summary);
    case Quantity::Ahead: return same(chanceOf(summary));
    }
    return {};
}

} // namespace

Result<WhatIf> WhatIf::make(const Plan& plan, const World& world, const Question& question)
{
    Question asked = question;
    if (asked.baseline.isEmpty() && !plan.paths.empty())
        asked.baseline = plan.paths[baselineIndex(plan)].id;
    if (!findPath(plan, asked.path)) {
        return failure(
            {.code = ErrorCode::UnknownId, .field = "path", .text = asked.path.text(), .choices = idsOf(plan)});
    }
    if (!findPath(plan, asked.baseline)) {
        return failure(
            {.code = ErrorCode::UnknownId, .field = "baseline", .text = asked.baseline.text(), .choices = idsOf(plan)});
    }
    Plan pair = plan;
    pair.baseline = asked.baseline;
    std::erase_if(pair.paths,
                  [&](const CareerPath& path) { return path.id != asked.path && path.id != asked.baseline; });
    if (pair.paths.size() < 2 && asked.quantity != Quantity::Total) {
        auto others = idsOf(plan);
        std::erase(others, asked.baseline.text());
        return failure(
            {.code = ErrorCode::UnknownChoice, .field = "path", .text = asked.path.text(), .choices = others});
    }
    return WhatIf(std::move(pair), world, asked);
}

WhatIf::WhatIf(Plan plan, const World& world, const Question& question)
    : m_plan(std::move(plan)), m_world(&world), m_question(question)
{
}

Result<Answer> WhatIf::with(std::span<const std::string> fields, double value, const std::stop_token& stop) const
{
    Plan variant = m_plan;
    for (const std::string& field : fields) {
        auto changed = withField(variant, field, value);
        if (!changed)
            return failure(changed.error());
        variant = std::move(*changed);
    }
    return answer(variant, stop);
}

Result<Answer> WhatIf::answer(const Plan& plan, const std::stop_token& stop) const
{
    if (stop.stop_requested())
        return failure({.code = ErrorCode::Cancelled});
    const EvaluationRequest request{.futures = m_question.futures, .threads = 1, .columns = {m_question.column}};
    const auto evaluation = evaluate(plan, *m_world, request, stop);
    if (!evaluation)
        return failure(evaluation.error());
    return answerOf(**evaluation, indexOf(plan, m_question.path), m_question.quantity);
}

} // namespace pathwise
