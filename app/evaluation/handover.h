// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <functional>
#include <mutex>
#include <queue>

namespace pathwise {

/// Calls that worker threads want made in the thread this lives in, in their order. They wait under a lock of ours, so that
/// the thread sanitizer sees what Qt's event queue hides from it: who wrote what a call carries before it is read.
class Handover : public QObject {
    Q_OBJECT

public:
    using Call = std::function<void()>;

    /// From any thread, as long as this lives.
    void post(Call call);

private slots:
    /// The oldest that waits; there is one for each time this is called.
    void makeNextCall();

private:
    std::mutex m_lock;
    std::queue<Call> m_calls;
};

} // namespace pathwise
