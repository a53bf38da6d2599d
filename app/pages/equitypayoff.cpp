// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/equitypayoff.h"

#include "app/models/equitygridmodel.h"
#include "app/presentation/money.h"
#include "app/widgets/card.h"
#include "app/widgets/segmentedchoice.h"
#include "app/widgets/sourceslider.h"
#include "app/widgets/unitspinbox.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QStackedWidget>
#include <QStyle>
#include <QTableView>
#include <algorithm>
#include <cmath>

namespace pathwise {

namespace {

constexpr int leastPayoffChart = 170;
constexpr double exitStep = 1e6;
constexpr double sliderStep = 1e-3; // of the least exit
constexpr int cardGap = 12;
constexpr int payoffRowSpacing = 6;
constexpr int headPadding = 30; // around a card's heading
constexpr QMargins cardPadding(10, 0, 12, 10);
constexpr int gridRow = 30;

enum PayoffView { OutcomesView, GridView };

} // namespace

EquityPayoff::EquityPayoff(const QLocale& locale, QWidget* parent)
    : QWidget(parent)
    , m_locale(locale)
    , m_payoffCard(new Card)
    , m_payoff(new CurveChart(locale))
    , m_slider(new SourceSlider)
    , m_spin(new UnitSpinBox)
    , m_exitRow(new QHBoxLayout)
    , m_below(new Card)
    , m_views(new SegmentedChoice)
    , m_stack(new QStackedWidget)
    , m_outcomes(new OutcomeDots)
    , m_gridModel(new EquityGridModel(locale, this))
    , m_grid(new QTableView)
{
    buildPayoff();
    buildGrid();
    buildBelow();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(cardGap);
    column->addWidget(m_payoffCard, 5);
    column->addWidget(m_below, 4);
}

void EquityPayoff::buildPayoff()
{
    m_payoff->setObjectName(QStringLiteral("payoffChart"));
    m_payoff->setMinimumHeight(leastPayoffChart);
    m_slider->setObjectName(QStringLiteral("exitSlider"));
    m_slider->setAccessibleName(tr("Exit value"));
    m_slider->setLayoutDirection(Qt::LeftToRight); // in line with the axis, which is never mirrored
    m_spin->setObjectName(QStringLiteral("exitValue"));
    m_spin->setAccessibleName(tr("Exit value"));
    m_spin->setKind(ValueKind::Money, m_locale);
    m_spin->setStep(exitStep);
    auto* row = new QWidget;
    row->setLayout(m_exitRow);
    row->setLayoutDirection(Qt::LeftToRight);
    m_exitRow->setContentsMargins(0, 2, 0, 0);
    m_exitRow->setSpacing(payoffRowSpacing);
    m_payoffCard->setContentPadding(cardPadding);
    auto* label = new QLabel(tr("E&xit"));
    label->setBuddy(m_spin);
    label->setAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
    m_exitRow->addWidget(label);
    m_exitRow->addWidget(m_slider, 1);
    m_exitRow->addWidget(m_spin);
    m_payoffCard->addWidget(m_payoff, 1);
    m_payoffCard->addWidget(row);
    connect(m_slider, &SourceSlider::moved, this, [this](double exit) { setExit(exit); });
    connect(m_spin, &UnitSpinBox::edited, this, &EquityPayoff::setExit);
    connect(m_payoff, &CurveChart::cursorMoved, this, &EquityPayoff::setExit);
}

void EquityPayoff::buildGrid()
{
    m_grid->setObjectName(QStringLiteral("dilutionGrid"));
    m_grid->setAccessibleName(tr("Lead by dilution and exit value"));
    m_grid->setModel(m_gridModel);
    m_grid->setShowGrid(false);
    m_grid->setFrameShape(QFrame::NoFrame);
    m_grid->setTabKeyNavigation(false);
    m_grid->verticalHeader()->setDefaultSectionSize(gridRow);
    m_grid->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_grid->horizontalHeader()->setHighlightSections(false);
}

void EquityPayoff::buildBelow()
{
    m_outcomes->setObjectName(QStringLiteral("outcomeDots"));
    m_outcomes->setMinimumHeight(leastPayoffChart);
    m_views->setObjectName(QStringLiteral("equityViews"));
    m_views->setAccessibleName(tr("What is shown below"));
    m_below->addTool(m_views);
    m_below->addWidget(m_stack, 1);
    addView(tr("Outcomes"), m_outcomes);
    addView(tr("Dilution"), m_grid);
    connect(m_views, &SegmentedChoice::chosen, this, &EquityPayoff::showBelow);
}

void EquityPayoff::addView(const QString& title, QWidget* view)
{
    const int current = m_views->count() > 0 ? m_views->current() : OutcomesView;
    m_titles << title;
    m_stack->addWidget(view);
    m_views->setChoices(m_titles);
    m_views->setCurrent(current);
}

DrawnChart* EquityPayoff::drawnChart()
{
    if (!m_findings)
        return nullptr;
    return m_payoff;
}

void EquityPayoff::showFindings(const std::shared_ptr<const EquityFindings>& findings)
{
    m_findings = findings;
    const CurveData chart = payoffOf(*findings, m_locale);
    m_payoff->setData(chart);
    m_payoffCard->setHeading(chart.title, chart.subtitle);
    m_outcomes->setData(outcomesOf(*findings, m_locale));
    const double least = chart.valueTicks.front().at;
    const double most = chart.valueTicks.back().at;
    // Finer than a position of the handle at the low end, or a step by key would round back to where it was.
    m_slider->setValueRange({least, most, least * sliderStep, true});
    m_spin->setRange(least, most);
    setExit(m_exit > 0 ? std::clamp(m_exit, least, most) : std::sqrt(least * most));
    showGrid();
    showBelow();
    alignSlider();
}

void EquityPayoff::setStale(bool stale)
{
    CurveData payoff = m_payoff->data();
    payoff.stale = stale;
    m_payoff->setData(payoff);
    OutcomeDotsData outcomes = m_outcomes->data();
    outcomes.stale = stale;
    m_outcomes->setData(outcomes);
}

void EquityPayoff::setExit(double exit)
{
    m_exit = exit;
    m_payoff->setCursorValue(exit);
    m_slider->setRealValue(exit);
    m_spin->setValue(exit);
}

void EquityPayoff::alignSlider()
{
    const auto [left, right] = m_payoff->plotMargins();
    // The handle's middle goes from end to end of the plot, so that it stands under the crosshair.
    const int beside =
        m_slider->style()->pixelMetric(QStyle::PM_SliderLength, nullptr, m_slider) / 2 + payoffRowSpacing;
    m_exitRow->itemAt(0)->widget()->setMinimumWidth(std::max(0, left - beside));
    m_spin->setMinimumWidth(std::max(m_spin->sizeHint().width(), right - beside));
}

/// Charts and the slider's row keep their room whatever the texts above them take; the page scrolls instead.
void EquityPayoff::keepRoom()
{
    const int line = fontMetrics().height();
    const int head = 3 * line + headPadding;
    const int row = m_exitRow->minimumSize().height() + cardPadding.top() + cardPadding.bottom();
    m_payoffCard->setMinimumHeight(head + leastPayoffChart + row);
    m_below->setMinimumHeight(head + leastPayoffChart);
    setMinimumHeight(m_payoffCard->minimumHeight() + cardGap + m_below->minimumHeight());
}

void EquityPayoff::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    alignSlider();
    keepRoom();
}

void EquityPayoff::showGrid()
{
    const bool hasGrid = fillDilutionGrid(*m_gridModel, m_findings->answer);
    m_views->setChoiceEnabled(GridView, hasGrid);
    if (!hasGrid && m_views->current() == GridView)
        m_views->setCurrent(OutcomesView);
}

void EquityPayoff::showBelow()
{
    m_stack->setCurrentIndex(m_views->current());
    if (m_views->current() == OutcomesView)
        m_below->setHeading(m_outcomes->data().title, m_outcomes->data().subtitle);
    else if (m_views->current() == GridView)
        m_below->setHeading(tr("Lead of the start-up by dilution and exit"),
                            tr("Rows: what later rounds take of today's shares"));
    else
        m_below->setHeading(tr("If you leave early"), tr("What is kept, lost and owed"));
}

} // namespace pathwise
