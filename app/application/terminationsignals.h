// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSocketNotifier>
#include <functional>
#include <memory>

namespace pathwise {

/// SIGTERM, SIGINT and SIGHUP as an orderly end: `beforeEnd` runs in the GUI thread, then the event loop is left with
/// exit code 0. At most one object at a time.
class TerminationSignals {
public:
    explicit TerminationSignals(std::function<void()> beforeEnd);
    ~TerminationSignals();
    TerminationSignals(const TerminationSignals&) = delete;
    TerminationSignals& operator=(const TerminationSignals&) = delete;

private:
    std::function<void()> m_beforeEnd;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace pathwise
