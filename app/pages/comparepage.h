// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/page.h"
#include "app/pages/workbench.h"

class QLabel;
class QSortFilterProxyModel;
class QTableView;
class QVBoxLayout;

namespace pathwise {

class Card;
class CompareTableModel;
class LineChart;
class ResultNotice;
class SegmentedChoice;
class StartForm;
class VerdictLabel;

/// Which path leads: verdict, chart with tabs, table, note. Only wiring: the models and the chart know how.
class ComparePage : public Page {
    Q_OBJECT

public:
    explicit ComparePage(const Workbench& workbench, QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("compare"); }
    [[nodiscard]] QString title() const override { return tr("Compare"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("compare"); }
    [[nodiscard]] ChartView* currentChart() override;
    [[nodiscard]] std::vector<InspectorSection> inspectorSections() const override;
    [[nodiscard]] QString sentence() const override { return m_sentence; }

signals:
    /// The user asked to see a path in full.
    void pathOpened(const pathwise::PathId& path);
    /// The empty page's buttons.
    void sampleWanted();

private:
    void buildChart();
    void buildTable();
    void layOut();
    void connectWorkbench();
    void showEvaluation();
    void showPlan();
    void showVerdict();
    void selectRow();
    void onRowChosen();

    Workbench m_bench;
    QString m_sentence;
    VerdictLabel* m_verdict;
    ResultNotice* m_notice;
    SegmentedChoice* m_tabs;
    Card* m_chartCard;
    LineChart* m_chart;
    StartForm* m_start;
    Card* m_tableCard;
    CompareTableModel* m_model;
    QSortFilterProxyModel* m_sorted;
    QTableView* m_table;
    QLabel* m_note;
};

} // namespace pathwise
