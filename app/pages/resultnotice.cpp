// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/resultnotice.h"

#include "app/presentation/errortexts.h"
#include "app/presentation/rates.h"

#include <QAction>
#include <QUndoStack>

namespace pathwise {

ResultNotice::ResultNotice(const Workbench& workbench, QWidget* parent) : Notice(parent), m_bench(workbench)
{
    setObjectName(QStringLiteral("resultNotice"));
    connect(&m_bench.evaluations, &EvaluationController::evaluationChanged, this, &ResultNotice::onComputed);
    connect(&m_bench.evaluations, &EvaluationController::failed, this, &ResultNotice::onFailed);
    connect(&m_bench.evaluations, &EvaluationController::cancelled, this, &ResultNotice::onCancelled);
}

void ResultNotice::onComputed()
{
    m_computed = QDateTime::currentDateTime();
    hide();
    setStale(false);
}

void ResultNotice::showProblem(const Error& error)
{
    showNotice(Tone::Warning, tr("This plan cannot be computed as it is"), errorText(error, m_bench.locale));
}

void ResultNotice::onFailed(const Error& error)
{
    showProblem(error);
    setStale(true);
}

void ResultNotice::onCancelled(double fraction)
{
    const QString title = m_computed.isNull()
        ? tr("No result yet")
        : tr("Showing the result from %1").arg(m_bench.locale.toString(m_computed.time(), QLocale::ShortFormat));
    QUndoStack& changes = m_bench.document.undoStack();
    const SharedEvaluation& shown = m_bench.evaluations.evaluation();
    const bool isOld = !shown || shown->plan != m_bench.document.plan();
    const bool canUndo = isOld && changes.canUndo();
    QString text = tr("You cancelled at %1.").arg(percentText(fraction, m_bench.locale, 0));
    if (canUndo)
        text += QLatin1Char(' ') + tr("The last change is not in it: %1.").arg(changes.undoText());
    showNotice(Tone::Warning, title, text);
    auto* again = new QAction(tr("Compute again"), this);
    connect(again, &QAction::triggered, &m_bench.evaluations, &EvaluationController::again);
    addNoticeAction(again);
    if (canUndo) {
        auto* undo = new QAction(tr("Undo the change"), this);
        connect(undo, &QAction::triggered, &changes, &QUndoStack::undo);
        addNoticeAction(undo);
    }
    setStale(isOld);
}

void ResultNotice::setStale(bool stale)
{
    if (stale == m_isStale)
        return;
    m_isStale = stale;
    emit staleChanged(stale);
}

} // namespace pathwise
