// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace pathwise {

/// One background thread that does one job after another. A job given while another waits takes its place.
class EvaluationWorker {
public:
    using Job = std::function<void()>;

    EvaluationWorker();
    /// Waits for the job that runs; one that waits is dropped.
    ~EvaluationWorker();
    EvaluationWorker(const EvaluationWorker&) = delete;
    EvaluationWorker& operator=(const EvaluationWorker&) = delete;

    void run(Job job);

private:
    void loop(std::stop_token stop);

    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    Job m_job;
    std::jthread m_thread; // last: it uses the others
};

} // namespace pathwise
