// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/workbench.h"
#include "app/widgets/notice.h"

#include <QDateTime>

namespace pathwise {

/// The notice above a result that is not the plan's: it could not be computed, or the user stopped it. Goes with the next
/// result.
class ResultNotice : public Notice {
    Q_OBJECT

public:
    explicit ResultNotice(const Workbench& workbench, QWidget* parent = nullptr);

    void showProblem(const Error& error);
    /// What is on show belongs to an earlier plan and is to look so.
    [[nodiscard]] bool isStale() const { return m_isStale; }

signals:
    void staleChanged(bool stale);

private:
    void onComputed();
    void onFailed(const Error& error);
    void onCancelled(double fraction);
    void setStale(bool stale);

    Workbench m_bench;
    QDateTime m_computed; ///< when the result on show came; null before the first
    bool m_isStale = false;
};

} // namespace pathwise
