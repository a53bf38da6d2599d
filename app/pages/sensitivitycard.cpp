// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/sensitivitycard.h"

#include "app/pages/sensitivitycharts.h"
#include "app/widgets/segmentedchoice.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>

namespace pathwise {

namespace {

constexpr std::size_t firstRows = 12;
constexpr int percent = 100;
constexpr int progressWidth = 140;

enum CardView { AssumptionsView, PartsView };

} // namespace

SensitivityCard::SensitivityCard(const QLocale& locale, QWidget* parent)
    : Card(parent)
    , m_locale(locale)
    , m_views(new SegmentedChoice)
    , m_stack(new QStackedWidget)
    , m_tornado(new TornadoChart)
    , m_drivers(new DriversChart)
    , m_all(new QPushButton)
    , m_progress(new QProgressBar)
    , m_cancel(new QPushButton(tr("Cancel")))
{
    buildCharts();
    addTool(m_views);
    addWidget(m_stack, 1);
    addWidget(buildFoot());
    connect(m_views, &SegmentedChoice::chosen, this, &SensitivityCard::refresh);
    connect(m_all, &QPushButton::clicked, this, [this] {
        m_showsAll = !m_showsAll;
        refresh();
    });
    connect(m_tornado, &TornadoChart::rowChosen, this, &SensitivityCard::rowChosen);
    connect(m_cancel, &QPushButton::clicked, this, &SensitivityCard::cancelAsked);
}

void SensitivityCard::buildCharts()
{
    m_tornado->setObjectName(QStringLiteral("tornado"));
    m_tornado->setNumberLocale(m_locale);
    m_drivers->setObjectName(QStringLiteral("drivers"));
    m_drivers->setNumberLocale(m_locale);
    m_views->setObjectName(QStringLiteral("sensitivityViews"));
    m_views->setAccessibleName(tr("What the chart shows"));
    m_views->setChoices({tr("Assumptions"), tr("Parts of the lead")});
    m_stack->addWidget(m_tornado);
    m_stack->addWidget(m_drivers);
}

QWidget* SensitivityCard::buildFoot()
{
    m_all->setObjectName(QStringLiteral("sensitivityAll"));
    m_all->setFlat(true);
    m_progress->setObjectName(QStringLiteral("sensitivityProgress"));
    m_progress->setAccessibleName(tr("Computing what moves the result"));
    m_progress->setRange(0, percent);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(progressWidth);
    m_cancel->setObjectName(QStringLiteral("sensitivityCancel"));
    m_cancel->setFlat(true);
    auto* foot = new QWidget;
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_all);
    row->addStretch(1);
    row->addWidget(m_progress);
    row->addWidget(m_cancel);
    foot->setFixedHeight(m_cancel->sizeHint().height()); // nothing moves when progress comes and goes
    showRunning(false);
    return foot;
}

void SensitivityCard::showFindings(const SharedFindings& findings, bool isStale, const std::string& field)
{
    m_findings = findings;
    m_isStale = isStale;
    m_field = field;
    setVisible(findings != nullptr);
    refresh();
}

std::size_t SensitivityCard::rowsOnShow() const
{
    return m_showsAll ? m_findings->ranking.rows.size() : firstRows;
}

void SensitivityCard::refresh()
{
    if (!m_findings)
        return;
    const bool hasParts = !m_findings->drivers.parts.empty();
    m_views->setChoiceEnabled(PartsView, hasParts);
    const bool showsParts = hasParts && m_views->current() == PartsView;
    m_stack->setCurrentWidget(showsParts ? static_cast<QWidget*>(m_drivers) : m_tornado);
    TornadoData tornado = tornadoOf(*m_findings, rowsOnShow(), m_locale);
    DriversData drivers = driversOf(*m_findings, m_locale);
    tornado.stale = m_isStale;
    drivers.stale = m_isStale;
    setHeading(showsParts ? drivers.title : tornado.title, showsParts ? drivers.subtitle : tornado.subtitle);
    m_tornado->setData(tornado);
    m_drivers->setData(drivers);
    m_tornado->setCurrentRow(rowOf(*m_findings, m_field));
    const std::size_t all = m_findings->ranking.rows.size();
    m_all->setVisible(!showsParts && all > firstRows);
    m_all->setText(m_showsAll ? tr("Show the widest alone")
                              : tr("Show all %n assumption(s)", nullptr, static_cast<int>(all)));
}

void SensitivityCard::setCurrentRow(std::optional<std::size_t> row)
{
    m_tornado->setCurrentRow(row);
}

void SensitivityCard::showRunning(bool running)
{
    m_progress->setVisible(running);
    m_cancel->setVisible(running);
    if (running)
        showProgress(0);
}

void SensitivityCard::showProgress(double fraction)
{
    m_progress->setValue(static_cast<int>(fraction * percent));
}

DrawnChart* SensitivityCard::drawnChart()
{
    if (!m_findings)
        return nullptr;
    if (m_stack->currentWidget() == m_drivers)
        return m_drivers;
    return m_tornado;
}

} // namespace pathwise
