// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application/terminationsignals.h"

#include <QCoreApplication>
#include <array>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#include <utility>

namespace pathwise {

namespace {

/// A signal handler may do little more than write a byte into a pipe, whose other end wakes the event loop. It can hold
/// no state but a file descriptor.
std::array<int, 2> ends{-1, -1};

constexpr std::array handled{SIGTERM, SIGINT, SIGHUP};

extern "C" void onSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(ends[1], &byte, 1);
}

} // namespace

TerminationSignals::TerminationSignals(std::function<void()> beforeEnd) : m_beforeEnd(std::move(beforeEnd))
{
    if (::pipe2(ends.data(), O_CLOEXEC) != 0)
        return; // signals then end the program at once, and the journal is at most 10 s old
    m_notifier = std::make_unique<QSocketNotifier>(ends[0], QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(), [this] {
        m_notifier->setEnabled(false);
        m_beforeEnd();
        QCoreApplication::exit(0);
    });
    for (const int signal : handled)
        std::signal(signal, onSignal);
}

TerminationSignals::~TerminationSignals()
{
    if (!m_notifier)
        return;
    for (const int signal : handled)
        std::signal(signal, SIG_DFL);
    for (int& end : ends)
        ::close(std::exchange(end, -1));
}

} // namespace pathwise
