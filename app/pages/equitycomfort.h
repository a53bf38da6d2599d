// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/equitycharts.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QTableView;

namespace pathwise {

class EquityExitsModel;
class SourceSlider;
class UnitSpinBox;

/// On the right of the Equity page: what each package is worth to somebody as averse to risk as the user, and how likely
/// each exit is. Tells of the user's doing alone.
class EquityComfort : public QWidget {
    Q_OBJECT

public:
    explicit EquityComfort(const QLocale& locale, QWidget* parent = nullptr);

    void showFindings(const std::shared_ptr<const EquityFindings>& findings);
    /// The aversion on show; gives no signal.
    void setAversion(double aversion);
    [[nodiscard]] double aversion() const { return m_aversion; }
    [[nodiscard]] CurveChart& chart() { return *m_chart; }

signals:
    /// While it is dragged `dragging` is true; the last signal of a drag comes with false.
    void aversionMoved(double aversion, bool dragging);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void buildTable();
    void connectParts();
    void showAmounts();
    void addAmount(const QString& name, const QString& value, const QColor& color);
    [[nodiscard]] QString turningText() const;

    QLocale m_locale;
    std::shared_ptr<const EquityFindings> m_findings;
    double m_aversion = 0;
    CurveChart* m_chart;
    SourceSlider* m_slider;
    UnitSpinBox* m_spin;
    QGridLayout* m_amounts;
    QLabel* m_turning;
    QLabel* m_exitsTitle;
    EquityExitsModel* m_model;
    QTableView* m_exits;
};

} // namespace pathwise
