// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evaluation/evaluationcontroller.h"

#include "app/evaluation/evaluationworker.h"

#include <algorithm>

namespace pathwise {

EvaluationController::EvaluationController(QObject* parent) : EvaluationController(Limits(), parent) {}

EvaluationController::EvaluationController(Limits limits, QObject* parent)
    : QObject(parent), m_limits(limits), m_worker(std::make_unique<EvaluationWorker>())
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(limits.settleMs);
    connect(&m_settle, &QTimer::timeout, this, [this] { ask(question(false)); });
}

EvaluationController::~EvaluationController()
{
    if (m_running)
        m_running->stop.request_stop();
    m_worker.reset(); // waits: nothing is posted to this object afterwards
}

void EvaluationController::setEngine(Engine engine)
{
    m_engine = std::move(engine);
    again();
}

void EvaluationController::setFutures(std::size_t futures)
{
    if (futures == m_futures)
        return;
    m_futures = futures;
    again();
}

void EvaluationController::setColumns(const std::vector<MeasureColumn>& columns)
{
    if (columns == m_columns)
        return;
    m_columns = columns;
    again();
}

void EvaluationController::evaluate(const std::shared_ptr<const Plan>& plan)
{
    const bool quick = m_sinceQuestion.isValid() && m_sinceQuestion.elapsed() < m_limits.settleMs;
    m_sinceQuestion.start();
    m_plan = plan;
    m_current = false;
    m_cancelled = false;
    const bool preview = quick && previewFutures() < m_futures;
    ask(question(preview));
    if (preview)
        m_settle.start();
    else
        m_settle.stop();
}

void EvaluationController::cancel()
{
    m_settle.stop();
    m_waiting.reset();
    if (!m_running)
        return;
    m_cancelled = true;
    m_running->stop.request_stop();
}

void EvaluationController::again()
{
    if (!m_plan)
        return;
    m_current = false;
    m_cancelled = false;
    ask(question(false));
}

EvaluationController::Question EvaluationController::question(bool preview) const
{
    Question question{m_plan, {}, preview};
    question.request.futures = preview ? previewFutures() : m_futures;
    question.request.columns = m_columns;
    return question;
}

std::size_t EvaluationController::previewFutures() const
{
    if (m_secondsPerFuture <= 0)
        return m_futures;
    const auto fitting = static_cast<std::size_t>(m_limits.frameSeconds / m_secondsPerFuture);
    // Futures come in mirrored pairs.
    return std::clamp(fitting / 2 * 2, std::min(m_limits.leastFutures, m_futures), m_futures);
}

void EvaluationController::ask(Question question)
{
    if (!m_engine)
        return;
    if (!m_running) {
        start(std::move(question));
        return;
    }
    if (!m_running->preview)
        m_running->stop.request_stop();
    m_waiting = std::move(question);
}

void EvaluationController::start(Question question)
{
    m_running = Running{++m_lastTicket, question.preview, {}};
    m_fraction = 0;
    emit runningChanged(true);
    // Progress and result are delivered in this object's thread; the worker ends before the object does.
    question.request.progress = [this, ticket = m_lastTicket](double fraction) {
        m_handover.post([this, ticket, fraction] {
            if (m_running && m_running->ticket == ticket) {
                m_fraction = fraction;
                emit progressed(fraction);
            }
        });
    };
    m_worker->run([this, engine = m_engine, stop = m_running->stop.get_token(), ticket = m_lastTicket,
                   question = std::move(question)] {
        Outcome outcome = engine(*question.plan, question.request, stop);
        m_handover.post([this, ticket, outcome = std::move(outcome)] { onFinished(ticket, outcome); });
    });
}

void EvaluationController::onFinished(quint64 ticket, const Outcome& outcome)
{
    if (!m_running || m_running->ticket != ticket)
        return;
    const bool preview = m_running->preview;
    const bool stopped = m_running->stop.stop_requested();
    m_running.reset();
    if (outcome)
        publish(*outcome, preview);
    else if (outcome.error().code != ErrorCode::Cancelled && !m_waiting)
        emit failed(outcome.error());
    if (m_cancelled && stopped && !outcome)
        emit cancelled(m_fraction);
    startWaiting();
}

void EvaluationController::publish(const SharedEvaluation& evaluation, bool preview)
{
    m_evaluation = evaluation;
    if (evaluation->futures && evaluation->futures->futures > 0)
        m_secondsPerFuture = evaluation->seconds / static_cast<double>(evaluation->futures->futures);
    m_current = !preview && !m_waiting;
    emit evaluationChanged(m_evaluation);
}

void EvaluationController::startWaiting()
{
    if (m_running)
        return; // a slot asked again already
    if (m_waiting) {
        Question question = std::move(*m_waiting);
        m_waiting.reset();
        start(std::move(question));
        return;
    }
    emit runningChanged(false);
}

} // namespace pathwise
