// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evaluation/sensitivitycontroller.h"

#include <algorithm>

namespace pathwise {

namespace {

constexpr std::size_t curvePoints = 25;

Plan planAsked(const SensitivityQuery& query)
{
    Plan plan = *query.plan;
    if (!query.request.question.baseline.isEmpty())
        plan.baseline = query.request.question.baseline;
    return plan;
}

/// Rows that move nothing are no answer.
void dropIdle(std::vector<SensitivityRow>& rows)
{
    constexpr double visible = 1e-9;
    const double widest = rows.empty() ? 0 : rows.front().swing();
    std::erase_if(rows, [widest](const SensitivityRow& row) { return row.swing() <= visible * widest; });
}

/// Verdict and drivers of the pair, in the futures of the question.
Result<void> explainLead(const SensitivityQuery& query, SensitivityFindings& findings, const std::stop_token& stop)
{
    const Question& question = query.request.question;
    const auto whatIf = WhatIf::make(*findings.plan, *query.world, question);
    if (!whatIf)
        return failure(whatIf.error());
    const auto evaluation =
        evaluate(whatIf->plan(), *query.world, {.futures = question.futures, .columns = {question.column}}, stop);
    if (!evaluation)
        return failure(evaluation.error());
    const auto& paths = whatIf->plan().paths;
    const auto path = static_cast<std::size_t>(
        std::find_if(paths.begin(), paths.end(), [&](const CareerPath& one) { return one.id == question.path; })
        - paths.begin());
    const auto drivers = driversOf(**evaluation, *query.world, path, question.column);
    if (!drivers)
        return failure(drivers.error());
    findings.drivers = *drivers;
    findings.verdict = verdictOf(**evaluation, path, question.column).kind;
    return {};
}

} // namespace

Result<SharedFindings> rankAssumptions(const SensitivityQuery& query, const std::stop_token& stop)
{
    auto ranking = sensitivity(*query.plan, *query.world, query.request, stop);
    if (!ranking)
        return failure(ranking.error());
    dropIdle(ranking->rows);
    auto findings = std::make_shared<SensitivityFindings>();
    findings->plan = std::make_shared<const Plan>(planAsked(query));
    findings->question = query.request.question;
    findings->ranking = std::move(*ranking);
    return SharedFindings(std::move(findings));
}

Result<SharedFindings> findFlips(const SensitivityQuery& query, const SharedFindings& ranked,
                                 const std::stop_token& stop)
{
    auto findings = std::make_shared<SensitivityFindings>(*ranked);
    if (query.request.question.quantity == Quantity::Total)
        return SharedFindings(std::move(findings)); // an amount has no other side
    if (auto explained = explainLead(query, *findings, stop); !explained)
        return failure(explained.error());
    SensitivityRequest request = query.request;
    request.progress = {};
    request.accuracy = {.answer = 2e-3, .bracket = 2e-4}; // as many digits as are shown
    const auto rows = std::span(findings->ranking.rows).first(std::min(soughtFlips, findings->ranking.rows.size()));
    auto flips = switchingValues(*query.plan, *query.world, request, rows, stop);
    if (!flips)
        return failure(flips.error());
    findings->flips = std::move(*flips);
    return SharedFindings(std::move(findings));
}

SensitivityController::SensitivityController(QObject* parent) : QObject(parent) {}

void SensitivityController::ask(const SensitivityQuery& query)
{
    m_query = query;
    m_curve.cancel();
    rank(query);
    emit runningChanged(true);
}

void SensitivityController::rank(SensitivityQuery query)
{
    // Told from worker threads; the task ends before this object does.
    query.request.progress = [this](double fraction) {
        m_handover.post([this, fraction] {
            if (isRunning())
                emit progressed(fraction);
        });
    };
    m_ranking.run([this, query = std::move(query)](const std::stop_token& stop) -> std::function<void()> {
        auto ranked = rankAssumptions(query, stop);
        return [this, query, ranked = std::move(ranked)] {
            take(ranked);
            if (ranked)
                seekFlips(query);
        };
    });
}

void SensitivityController::seekFlips(const SensitivityQuery& query)
{
    m_ranking.run([this, query, ranked = m_findings](const std::stop_token& stop) -> std::function<void()> {
        auto found = findFlips(query, ranked, stop);
        return [this, found = std::move(found)] {
            take(found);
            emit runningChanged(false);
        };
    });
}

void SensitivityController::take(const Result<SharedFindings>& findings)
{
    if (findings) {
        m_findings = *findings;
        emit findingsChanged(m_findings);
        return;
    }
    emit failed(findings.error());
    emit runningChanged(false);
}

void SensitivityController::askCurve(const VariedField& varied)
{
    if (!m_query.plan || !m_query.world)
        return;
    m_curve.run([this, varied, query = m_query](const std::stop_token& stop) -> std::function<void()> {
        auto curve = responseCurve(planAsked(query), *query.world, query.request.question, varied, curvePoints, stop);
        return [this, varied, curve = std::move(curve)] {
            if (curve)
                emit curveChanged(varied, *curve);
            else
                emit failed(curve.error());
        };
    });
}

void SensitivityController::cancel()
{
    m_curve.cancel();
    if (!isRunning())
        return;
    m_ranking.cancel();
    emit runningChanged(false);
}

} // namespace pathwise
