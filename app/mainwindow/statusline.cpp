// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mainwindow/statusline.h"

#include "app/presentation/numbers.h"
#include "app/theme/fonts.h"
#include "app/theme/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStatusBar>
#include <chrono>

namespace pathwise {

namespace {

constexpr std::chrono::seconds slowAfter(1);
constexpr int wholeProgress = 1000;

QLabel* smallLabel(const char* name)
{
    auto* label = new QLabel;
    label->setObjectName(QLatin1String(name));
    keepTextRole(*label, TextRole::Small);
    label->setForegroundRole(QPalette::Text);
    label->setContentsMargins(6, 0, 6, 0);
    return label;
}

/// The lock and the promise beside it.
QWidget* privacy()
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    auto* lock = new QLabel;
    lock->setPixmap(icon(QStringLiteral("lock")).pixmap(14, 14));
    auto* text = smallLabel("privacyLabel");
    text->setText(StatusLine::tr("Everything stays on this computer"));
    row->addWidget(lock);
    row->addWidget(text);
    return box;
}

} // namespace

StatusLine::StatusLine(const Workbench& workbench, QStatusBar* bar)
    : QObject(bar)
    , m_bench(workbench)
    , m_futures(smallLabel("futuresLabel"))
    , m_seed(smallLabel("seedLabel"))
    , m_saved(smallLabel("savedLabel"))
    , m_progress(new QProgressBar)
    , m_cancel(new QPushButton(tr("Cancel")))
{
    bar->setSizeGripEnabled(false);
    bar->setAutoFillBackground(true);
    bar->setBackgroundRole(QPalette::Base);
    bar->setContentsMargins(6, 0, 10, 0);
    m_progress->setRange(0, wholeProgress);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(120);
    m_progress->setAccessibleName(tr("Progress of the computation"));
    for (QWidget* widget : std::initializer_list<QWidget*>{m_futures, m_seed, m_progress, m_cancel})
        bar->addWidget(widget);
    bar->addPermanentWidget(privacy());
    bar->addPermanentWidget(m_saved);
    m_slow.setSingleShot(true);
    m_slow.setInterval(slowAfter);
    const EvaluationController& evaluations = m_bench.evaluations;
    connect(&m_slow, &QTimer::timeout, this, &StatusLine::onSlow);
    connect(&evaluations, &EvaluationController::evaluationChanged, this, &StatusLine::showEvaluation);
    connect(&evaluations, &EvaluationController::runningChanged, this, &StatusLine::onRunning);
    connect(&evaluations, &EvaluationController::progressed, this,
            [this](double fraction) { m_progress->setValue(static_cast<int>(fraction * wholeProgress)); });
    connect(m_cancel, &QPushButton::clicked, &m_bench.evaluations, &EvaluationController::cancel);
    connect(&m_bench.document, &PlanDocument::modifiedChanged, this, &StatusLine::showSaved);
    connect(&m_bench.document, &PlanDocument::fileChanged, this, &StatusLine::showSaved);
    connect(&m_bench.document, &PlanDocument::planChanged, this, &StatusLine::showEvaluation);
    onRunning(false);
    showEvaluation();
    showSaved();
}

void StatusLine::showEvaluation()
{
    const SharedEvaluation& evaluation = m_bench.evaluations.evaluation();
    const bool hasFutures = evaluation && evaluation->futures && !m_bench.document.plan().paths.empty();
    m_seed->setVisible(hasFutures);
    if (!hasFutures) {
        m_futures->setText(m_bench.document.plan().paths.empty() ? tr("Nothing to compute yet") : tr("Ready"));
        return;
    }
    const auto count = static_cast<qulonglong>(evaluation->futures->futures);
    m_futures->setText(tr("%1 futures · %2 s")
                           .arg(m_bench.locale.toString(count),
                                decimalText(evaluation->seconds, {.least = 1, .most = 2}, m_bench.locale)));
    m_seed->setText(tr("Seed %1").arg(evaluation->futures->seed));
}

void StatusLine::showSaved()
{
    const bool isSaved = m_bench.document.hasFile() && !m_bench.document.isModified();
    const bool isNew = !m_bench.document.hasFile() && m_bench.document.plan() == Plan();
    m_saved->setVisible(!isNew);
    m_saved->setText(isSaved ? tr("Saved") : tr("Not saved"));
}

void StatusLine::onRunning(bool running)
{
    if (running) {
        m_slow.start();
        return;
    }
    m_slow.stop();
    m_progress->hide();
    m_cancel->hide();
}

void StatusLine::onSlow()
{
    m_futures->setText(tr("Drawing futures…"));
    m_progress->show();
    m_cancel->show();
}

} // namespace pathwise
