// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evaluation/latesttask.h"

#include <utility>

namespace pathwise {

LatestTask::LatestTask() : m_worker(std::make_unique<EvaluationWorker>()) {}

LatestTask::~LatestTask()
{
    cancel();
    m_worker.reset(); // waits: nothing is posted afterwards
}

void LatestTask::run(Work work)
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    m_running = true;
    m_worker->run([this, work = std::move(work), stop = m_stop.get_token(), ticket = ++m_ticket] {
        auto result = work(stop);
        m_handover.post([this, ticket, result = std::move(result)] { deliver(ticket, result); });
    });
}

void LatestTask::cancel()
{
    m_stop.request_stop();
    ++m_ticket;
    m_running = false;
}

void LatestTask::deliver(quint64 ticket, const std::function<void()>& result)
{
    if (ticket != m_ticket)
        return;
    m_running = false;
    result();
}

} // namespace pathwise
