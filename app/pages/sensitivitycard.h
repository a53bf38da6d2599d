// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/evaluation/sensitivitycontroller.h"
#include "app/widgets/card.h"

#include <QLocale>

class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace pathwise {

class DrawnChart;
class DriversChart;
class SegmentedChoice;
class TornadoChart;

/// What a comparison hangs on as a picture: the tornado or the parts of the lead, with a choice between them, how many rows
/// there are, and how far the computation is.
class SensitivityCard : public Card {
    Q_OBJECT

public:
    explicit SensitivityCard(const QLocale& locale, QWidget* parent = nullptr);

    /// `field` is the chosen assumption. A stale finding belongs to another plan than the one on show.
    void showFindings(const SharedFindings& findings, bool isStale, const std::string& field);
    void setCurrentRow(std::optional<std::size_t> row);
    void showRunning(bool running);
    /// Fraction done, 0..1.
    void showProgress(double fraction);
    [[nodiscard]] DrawnChart* drawnChart();

signals:
    void rowChosen(std::size_t row);
    void cancelAsked();

private:
    void buildCharts();
    [[nodiscard]] QWidget* buildFoot();
    void refresh();
    [[nodiscard]] std::size_t rowsOnShow() const;

    QLocale m_locale;
    SharedFindings m_findings;
    bool m_isStale = false;
    bool m_showsAll = false;
    std::string m_field;
    SegmentedChoice* m_views;
    QStackedWidget* m_stack;
    TornadoChart* m_tornado;
    DriversChart* m_drivers;
    QPushButton* m_all;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
};

} // namespace pathwise
