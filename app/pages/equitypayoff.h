// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/equitycharts.h"

#include <QWidget>

class QHBoxLayout;
class QStackedWidget;
class QTableView;

namespace pathwise {

class Card;
class EquityGridModel;
class SegmentedChoice;
class SourceSlider;
class UnitSpinBox;

/// The middle of the Equity page: what packages pay by exit value, with an exit to try, and below it how they could turn
/// out, dilution against exit, and what leaving early leaves.
class EquityPayoff : public QWidget {
    Q_OBJECT

public:
    explicit EquityPayoff(const QLocale& locale, QWidget* parent = nullptr);

    void showFindings(const std::shared_ptr<const EquityFindings>& findings);
    void setStale(bool stale);
    /// Adds a view behind another tab of the lower card.
    void addView(const QString& title, QWidget* view);
    [[nodiscard]] CurveChart& payoff() { return *m_payoff; }
    [[nodiscard]] OutcomeDots& outcomes() { return *m_outcomes; }
    /// The chart that was worked with last.
    [[nodiscard]] DrawnChart* drawnChart();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildPayoff();
    void buildBelow();
    void buildGrid();
    void setExit(double exit);
    void alignSlider();
    void keepRoom();
    void showGrid();
    void showBelow();

    QLocale m_locale;
    std::shared_ptr<const EquityFindings> m_findings;
    double m_exit = 0;
    QStringList m_titles;
    Card* m_payoffCard;
    CurveChart* m_payoff;
    SourceSlider* m_slider;
    UnitSpinBox* m_spin;
    QHBoxLayout* m_exitRow;
    Card* m_below;
    SegmentedChoice* m_views;
    QStackedWidget* m_stack;
    OutcomeDots* m_outcomes;
    EquityGridModel* m_gridModel;
    QTableView* m_grid;
};

} // namespace pathwise
