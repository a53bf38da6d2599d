// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mainwindow/viewbar.h"

#include "app/mainwindow/actions.h"
#include "app/presentation/months.h"
#include "app/theme/icons.h"

#include <QComboBox>
#include <QToolButton>
#include <algorithm>
#include <array>

namespace pathwise {

namespace {

constexpr std::array horizons{5, 10, 15, 20};

/// Room that pushes what follows to the end of the bar.
QWidget* spring()
{
    auto* widget = new QWidget;
    widget->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    return widget;
}

QWidget* gap(int width)
{
    auto* widget = new QWidget;
    widget->setFixedWidth(width);
    return widget;
}

} // namespace

ViewBar::ViewBar(const Workbench& workbench, const Actions& actions, QWidget* parent)
    : QToolBar(tr("Tool bar"), parent)
    , m_bench(workbench)
    , m_horizon(combo("horizonChoice", tr("Horizon")))
    , m_measure(combo("measureChoice", tr("Which pay")))
    , m_money(combo("moneyChoice", tr("Which dollars")))
    , m_assumptions(new QAction(icon(QStringLiteral("sensitivity")), tr("Assumptions"), this))
{
    setObjectName(QStringLiteral("toolBar"));
    setMovable(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    setIconSize({20, 20});
    addWidget(gap(6));
    addAction(actions.action("undo"));
    addAction(actions.action("redo"));
    addWidget(gap(4));
    addSeparator();
    addWidget(gap(4));
    addChoices();
    addWidget(spring());
    addButtons(actions);
    connect(&m_bench.document, &PlanDocument::planChanged, this, &ViewBar::showState);
    connect(&m_bench.view, &ViewState::optionsChanged, this, &ViewBar::showState);
    showState();
}

QComboBox* ViewBar::combo(const QString& name, const QString& accessibleName)
{
    auto* box = new QComboBox(this);
    box->setObjectName(name);
    box->setAccessibleName(accessibleName);
    box->setToolTip(accessibleName);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return box;
}

void ViewBar::addChoices()
{
    m_measure->addItem(tr("Take-home pay"), static_cast<int>(Measure::TakeHome));
    m_measure->addItem(tr("Gross pay"), static_cast<int>(Measure::Gross));
    m_measure->addItem(tr("After living costs"), static_cast<int>(Measure::AfterLivingCosts));
    for (QComboBox* box : {m_horizon, m_measure, m_money}) {
        addWidget(box);
        addWidget(gap(8));
    }
    connect(m_horizon, &QComboBox::activated, this, &ViewBar::chooseHorizon);
    connect(m_measure, &QComboBox::activated, this,
            [this](int index) { m_bench.view.setMeasure(static_cast<Measure>(m_measure->itemData(index).toInt())); });
    connect(m_money, &QComboBox::activated, this, &ViewBar::chooseMoney);
}

void ViewBar::addButtons(const Actions& actions)
{
    m_assumptions->setObjectName(QStringLiteral("assumptionsAction"));
    m_assumptions->setCheckable(true);
    m_assumptions->setVisible(false);
    addAction(m_assumptions);
    addAction(actions.action("present"));
    addAction(actions.action("exportReport"));
    for (QAction* action : {m_assumptions, actions.action("present"), actions.action("exportReport")}) {
        if (auto* button = qobject_cast<QToolButton*>(widgetForAction(action)))
            button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    }
    addWidget(gap(10));
}

void ViewBar::showState()
{
    const Assumptions& assumptions = m_bench.document.plan().assumptions;
    m_horizon->clear();
    std::vector<int> years(horizons.begin(), horizons.end());
    if (std::find(years.begin(), years.end(), assumptions.horizonYears) == years.end())
        years.push_back(assumptions.horizonYears); // set in the file or from the command line
    std::sort(years.begin(), years.end());
    for (const int length : years)
        m_horizon->addItem(tr("Next %1").arg(yearsText(length, m_bench.locale)), length);
    m_horizon->setCurrentIndex(m_horizon->findData(assumptions.horizonYears));
    const ViewOptions& options = m_bench.view.options();
    m_measure->setCurrentIndex(m_measure->findData(static_cast<int>(options.column.measure)));
    m_money->clear();
    m_money->addItem(tr("%1 dollars").arg(yearText(assumptions.start.year())));
    m_money->addItem(tr("Money of the day"));
    m_money->setCurrentIndex(options.column.money == Money::Real ? 0 : 1);
}

void ViewBar::chooseHorizon(int index)
{
    [[maybe_unused]] const auto done =
        m_bench.document.setField("assumptions/horizon_years", m_horizon->itemData(index).toDouble());
}

void ViewBar::chooseMoney(int index)
{
    m_bench.view.setMoney(index == 0 ? Money::Real : Money::Nominal);
}

} // namespace pathwise
