// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evaluation/evaluationworker.h"

#include <utility>

namespace pathwise {

EvaluationWorker::EvaluationWorker() : m_thread([this](std::stop_token stop) { loop(std::move(stop)); }) {}

EvaluationWorker::~EvaluationWorker() = default;

void EvaluationWorker::run(Job job)
{
    {
        const std::lock_guard lock(m_mutex);
        m_job = std::move(job);
    }
    m_wake.notify_one();
}

void EvaluationWorker::loop(std::stop_token stop)
{
    for (;;) {
        Job job;
        {
            std::unique_lock lock(m_mutex);
            if (!m_wake.wait(lock, stop, [this] { return static_cast<bool>(m_job); }) || stop.stop_requested())
                return;
            job = std::exchange(m_job, nullptr);
        }
        job();
    }
}

} // namespace pathwise
