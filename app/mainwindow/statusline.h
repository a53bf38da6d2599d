// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/workbench.h"

#include <QObject>
#include <QTimer>

class QLabel;
class QProgressBar;
class QPushButton;
class QStatusBar;

namespace pathwise {

/// Fills the status bar: futures and time taken, seed; on the other side "Everything stays on this computer" and whether
/// the plan is saved. A computation of more than a second is named there, with a button to cancel it.
class StatusLine : public QObject {
    Q_OBJECT

public:
    StatusLine(const Workbench& workbench, QStatusBar* bar);

private:
    void showEvaluation();
    void showSaved();
    void onRunning(bool running);
    void onSlow();

    Workbench m_bench;
    QLabel* m_futures;
    QLabel* m_seed;
    QLabel* m_saved;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
    QTimer m_slow;
};

} // namespace pathwise
