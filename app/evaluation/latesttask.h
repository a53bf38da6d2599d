// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/evaluation/evaluationworker.h"
#include "app/evaluation/handover.h"

#include <QObject>
#include <functional>
#include <memory>
#include <stop_token>

namespace pathwise {

/// Work off the GUI thread of which only the latest counts: a newer one stops the one before, whose result is dropped.
/// GUI thread only.
class LatestTask {
public:
    /// Runs on the worker thread and gives what is to be done with the result, in the GUI thread.
    using Work = std::function<std::function<void()>(std::stop_token)>;

    LatestTask();
    /// Stops what runs and waits for it.
    ~LatestTask();
    LatestTask(const LatestTask&) = delete;
    LatestTask& operator=(const LatestTask&) = delete;

    void run(Work work);
    /// Stops what runs; nothing is delivered any more.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_running; }

private:
    void deliver(quint64 ticket, const std::function<void()>& result);

    Handover m_handover;
    std::stop_source m_stop;
    quint64 m_ticket = 0;
    bool m_running = false;
    std::unique_ptr<EvaluationWorker> m_worker; // ends before the others
};

} // namespace pathwise
