// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/sensitivity.h"

#include "core/evaluation/eachonthreads.h"
#include "core/evaluation/tornado.h"

#include <algorithm>
#include <atomic>
#include <cassert>
#include <cmath>

namespace pathwise {

namespace {

Result<std::vector<VariedField>> fieldsToVary(const Plan& plan, const World& world, const SensitivityRequest& request)
{
    return withRanges(variedFields(plan, world.knowledge, request.question.path, plan.baseline, request.by), plan,
                      world.knowledge, request.own);
}

/// Counts finished pieces of work and passes the fraction on.
class Progress {
public:
    Progress(const std::function<void(double)>& told, std::size_t total) : m_told(told), m_total(total) {}
    void step()
    {
        const auto done = ++m_done;
        if (m_told)
            m_told(static_cast<double>(done) / static_cast<double>(m_total));
    }

private:
    const std::function<void(double)>& m_told;
    std::size_t m_total;
    std::atomic<std::size_t> m_done{0};
};

/// The values of all results; the first error in order when one has failed.
template <class T>
Result<std::vector<T>> allOf(std::vector<Result<T>> results)
{
    std::vector<T> values;
    for (auto& result : results) {
        if (!result)
            return failure(result.error());
        values.push_back(std::move(*result));
    }
    return values;
}

/// The plan as it is, then low and high end of each field.
Result<std::vector<Answer>> endsOf(const WhatIf& whatIf, std::span<const VariedField> fields,
                                   const SensitivityRequest& request, const std::stop_token& stop)
{
    std::vector<Result<Answer>> answers(1 + 2 * fields.size());
    Progress progress(request.progress, answers.size());
    eachOnThreads(answers.size(), request.threads, [&](std::size_t index) {
        if (index == 0) {
            answers[0] = whatIf.now(stop);
        } else {
            const VariedField& field = fields[(index - 1) / 2];
            answers[index] = whatIf.with(field.fields, index % 2 == 1 ? field.low : field.high, stop);
        }
        progress.step();
    });
    return allOf(std::move(answers));
}

std::vector<SensitivityRow> ranked(const std::vector<SensitivityRow>& rows)
{
    std::vector<TornadoBar> bars;
    for (const SensitivityRow& row : rows)
        bars.push_back({.atLow = row.atLow, .atHigh = row.atHigh, .swing = row.swing()});
    std::vector<SensitivityRow> sorted;
    for (const std::size_t index : orderBySwing(bars))
        sorted.push_back(rows[index]);
    return sorted;
}

/// The plan with the baseline that the question names.
Plan planAsked(const Plan& plan, const Question& question)
{
    Plan asked = plan;
    if (!question.baseline.isEmpty())
        asked.baseline = question.baseline;
    return asked;
}

} // namespace

double SensitivityRow::swing() const
{
    return std::abs(atHigh - atLow);
}

Result<Sensitivity> sensitivity(const Plan& plan, const World& world, const SensitivityRequest& request,
                                const std::stop_token& stop)
{
    const Plan asked = planAsked(plan, request.question);
    const auto whatIf = WhatIf::make(asked, world, request.question);
    if (!whatIf)
        return failure(whatIf.error());
    const auto fields = fieldsToVary(asked, world, request);
    if (!fields)
        return failure(fields.error());
    const auto answers = endsOf(*whatIf, *fields, request, stop);
    if (!answers)
        return failure(answers.error());
    std::vector<SensitivityRow> rows;
    for (std::size_t index = 0; index < fields->size(); ++index) {
        rows.push_back({.varied = (*fields)[index],
                        .atLow = (*answers)[1 + 2 * index].middle,
                        .atHigh = (*answers)[2 + 2 * index].middle});
    }
    return Sensitivity{.now = answers->front(), .rows = ranked(rows)};
}

Result<std::vector<std::optional<Solution>>> switchingValues(const Plan& plan, const World& world,
                                                             const SensitivityRequest& request,
                                                             std::span<const SensitivityRow> rows,
                                                             const std::stop_token& stop)
{
    constexpr double evenChance = 0.5;
    const double target = request.question.quantity == Quantity::Ahead ? evenChance : 0;
    const auto whatIf = WhatIf::make(planAsked(plan, request.question), world, request.question);
    if (!whatIf)
        return failure(whatIf.error());
    std::vector<Result<std::optional<Solution>>> found(rows.size());
    Progress progress(request.progress, rows.size());
    eachOnThreads(rows.size(), request.threads, [&](std::size_t index) {
        found[index] = goalSeek(*whatIf, rows[index].varied, target, stop, request.accuracy);
        progress.step();
    });
    return allOf(std::move(found));
}

Result<std::vector<CurvePoint>> responseCurve(const Plan& plan, const World& world, const Question& question,
                                              const VariedField& varied, std::size_t points,
                                              const std::stop_token& stop)
{
    assert(points >= 2);
    const auto whatIf = WhatIf::make(plan, world, question);
    if (!whatIf)
        return failure(whatIf.error());
    std::vector<double> values;
    for (std::size_t point = 0; point < points; ++point) {
        const double share = static_cast<double>(point) / static_cast<double>(points - 1);
        values.push_back(allowedValue(varied, std::lerp(varied.low, varied.high, share)));
    }
    values.erase(std::unique(values.begin(), values.end()), values.end());
    std::vector<Result<CurvePoint>> curve(values.size());
    eachOnThreads(values.size(), 0, [&](std::size_t index) {
        curve[index] = whatIf->with(varied.fields, values[index], stop).map([&](const Answer& answer) {
            return CurvePoint{.value = values[index], .answer = answer};
        });
    });
    return allOf(std::move(curve));
}

} // namespace pathwise
