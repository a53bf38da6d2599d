// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/reportpreviewpage.h"

#include "app/report/reportsettings.h"
#include "app/report/reportsheets.h"
#include "app/report/reportthumbnails.h"
#include "app/theme/icons.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace pathwise {

namespace {

constexpr int settleMs = 120; // typing a title redraws once
constexpr int thumbnailsWidth = 150;
constexpr int barMargin = 16;

QToolButton* stepButton(const QString& iconName, const QString& name)
{
    auto* button = new QToolButton;
    button->setIcon(icon(iconName));
    button->setAutoRaise(true);
    button->setToolTip(name);
    button->setAccessibleName(name);
    return button;
}

} // namespace

ReportPreviewPage::ReportPreviewPage(const Workbench& workbench, QWidget* parent)
    : Page(parent)
    , m_bench(workbench)
    , m_settings(new ReportSettings(workbench.locale))
    , m_pictures(new ReportThumbnails(this))
    , m_thumbnails(new QListView)
    , m_sheets(new ReportSheets)
    , m_desk(new QScrollArea)
    , m_number(new QLabel)
    , m_waiting(new QLabel(tr("Working out what the result hangs on…")))
    , m_previous(stepButton(QStringLiteral("chevron-left"), tr("Previous page of the report")))
    , m_next(stepButton(QStringLiteral("chevron-right"), tr("Next page of the report")))
    , m_zoom(new QComboBox)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleMs);
    layOut();
    connectWorkbench();
    connectParts();
    m_settings->setChoices(m_bench.view.report());
    m_settings->setCanWrite(false);
}

QWidget* ReportPreviewPage::buildBar()
{
    m_zoom->setObjectName(QStringLiteral("reportZoom"));
    m_zoom->setAccessibleName(tr("Size of the preview"));
    m_zoom->addItems({tr("Fit page"), tr("Fit width"), tr("Actual size")});
    m_number->setObjectName(QStringLiteral("reportPageNumber"));
    m_waiting->setForegroundRole(QPalette::PlaceholderText);
    auto* bar = new QWidget;
    bar->setBackgroundRole(QPalette::Base);
    bar->setAutoFillBackground(true);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(barMargin, 6, barMargin, 6);
    row->addWidget(m_previous);
    row->addWidget(m_number);
    row->addWidget(m_next);
    row->addStretch(1);
    row->addWidget(m_waiting);
    row->addWidget(m_zoom);
    return bar;
}

void ReportPreviewPage::layOut()
{
    m_thumbnails->setObjectName(QStringLiteral("reportThumbnails"));
    m_thumbnails->setAccessibleName(tr("Pages as small pictures"));
    m_thumbnails->setModel(m_pictures);
    m_thumbnails->setFrameShape(QFrame::NoFrame);
    m_thumbnails->setBackgroundRole(QPalette::AlternateBase);
    m_thumbnails->viewport()->setAutoFillBackground(false);
    m_thumbnails->setViewMode(QListView::IconMode);
    m_thumbnails->setMovement(QListView::Static);
    m_thumbnails->setFlow(QListView::TopToBottom);
    m_thumbnails->setWrapping(false);
    m_thumbnails->setSpacing(10);
    m_thumbnails->setFixedWidth(thumbnailsWidth);
    m_thumbnails->setIconSize(m_pictures->pictureSize());
    m_desk->setFrameShape(QFrame::NoFrame);
    m_desk->setWidgetResizable(true);
    m_desk->setWidget(m_sheets);
    m_desk->viewport()->installEventFilter(this);
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(buildBar());
    right->addWidget(m_desk, 1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_settings);
    row->addWidget(m_thumbnails);
    row->addLayout(right, 1);
    m_waiting->hide();
}

void ReportPreviewPage::connectWorkbench()
{
    connect(&m_bench.evaluations, &EvaluationController::evaluationChanged, this, &ReportPreviewPage::later);
    connect(&m_bench.view, &ViewState::pathSelected, this, &ReportPreviewPage::later);
    connect(&m_bench.view, &ViewState::optionsChanged, this, &ReportPreviewPage::later);
    connect(&m_bench.worlds, &WorldStore::loaded, this, &ReportPreviewPage::later);
    connect(&m_bench.view, &ViewState::reportChanged, m_settings, &ReportSettings::setChoices);
    connect(&m_bench.view, &ViewState::reportChanged, this, &ReportPreviewPage::later);
    connect(&m_findings, &ReportFindings::found, this, &ReportPreviewPage::later);
    connect(&m_settle, &QTimer::timeout, this, &ReportPreviewPage::rebuild);
}

void ReportPreviewPage::connectParts()
{
    connect(m_settings, &ReportSettings::edited, &m_bench.view, &ViewState::setReport);
    connect(m_settings, &ReportSettings::saveWanted, this, &ReportPreviewPage::saveWanted);
    connect(m_settings, &ReportSettings::printWanted, this, &ReportPreviewPage::printWanted);
    connect(m_thumbnails->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& current) {
                if (current.isValid())
                    showPage(current.row());
            });
    connect(m_sheets, &ReportSheets::pageTurned, this, &ReportPreviewPage::showPage);
    connect(m_previous, &QToolButton::clicked, this, [this] { showPage(m_sheets->page() - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { showPage(m_sheets->page() + 1); });
    connect(m_zoom, &QComboBox::activated, this, [this](int index) {
        m_sheets->setZoom(static_cast<SheetZoom>(index));
        fitSheets();
    });
}

bool ReportPreviewPage::isSettled() const
{
    return m_report && !m_settle.isActive() && !m_findings.isRunning();
}

void ReportPreviewPage::later()
{
    if (isVisible())
        m_settle.start();
}

void ReportPreviewPage::rebuild()
{
    const auto& evaluation = m_bench.evaluations.evaluation();
    if (!evaluation || !isVisible())
        return;
    ReportOptions options = reportOptions(m_bench);
    m_findings.ask(evaluation, options);
    m_findings.addTo(options);
    m_settings->setPlanName(m_bench.document.displayName());
    m_waiting->setVisible(m_findings.isRunning());
    showReport(std::make_shared<const ReportPainter>(evaluation, options));
    if (isSettled())
        emit settled();
}

void ReportPreviewPage::showReport(std::shared_ptr<const ReportPainter> report)
{
    m_report = std::move(report);
    std::map<ReportSection, int> pages;
    for (const auto& [section, page] : m_report->firstPages())
        pages[section] = static_cast<int>(page) + 1;
    m_settings->parts().setPages(pages);
    m_settings->setCanWrite(true);
    const int page = m_sheets->page();
    m_pictures->setReport(m_report, devicePixelRatioF());
    m_thumbnails->setIconSize(m_pictures->pictureSize());
    m_sheets->setReport(m_report);
    fitSheets();
    showPage(std::min(page, m_pictures->rowCount() - 1));
}

void ReportPreviewPage::showPage(int page)
{
    const int count = m_pictures->rowCount();
    if (page < 0 || page >= count)
        return;
    m_sheets->setPage(page);
    m_desk->verticalScrollBar()->setValue(0);
    m_number->setText(tr("Page %1 of %2").arg(page + 1).arg(count));
    m_previous->setEnabled(page > 0);
    m_next->setEnabled(page + 1 < count);
    m_thumbnails->setCurrentIndex(m_pictures->index(page));
}

void ReportPreviewPage::fitSheets()
{
    m_sheets->setRoom(m_desk->viewport()->size());
}

void ReportPreviewPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    m_settle.start();
}

void ReportPreviewPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    fitSheets();
}

bool ReportPreviewPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_desk->viewport() && event->type() == QEvent::Resize)
        fitSheets();
    return Page::eventFilter(watched, event);
}

} // namespace pathwise
