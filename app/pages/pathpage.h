// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/evaluation/latesttask.h"
#include "app/pages/page.h"
#include "app/pages/workbench.h"
#include "app/timeline/timelinedata.h"
#include "core/evaluation/luck.h"

class QLabel;
class QScrollArea;

namespace pathwise {

class Card;
class LineSample;
class ResultNotice;
class PathTools;
class PayBarChart;
class StageTimeline;
class VerdictLabel;
class YearsTable;
class YearsTableModel;
struct PayChartData;

/// One path in full: sentence, pay by part, stages that can be dragged, and the table of years, on one grid of years.
class PathPage : public Page {
    Q_OBJECT

public:
    explicit PathPage(const Workbench& workbench, QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("path"); }
    [[nodiscard]] QString title() const override { return tr("Path"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("path"); }
    [[nodiscard]] ChartView* currentChart() override;
    [[nodiscard]] std::vector<InspectorSection> inspectorSections() const override;
    [[nodiscard]] QString inspectorTitle() const override;
    [[nodiscard]] bool hasPathList() const override { return false; }
    [[nodiscard]] QString sentence() const override { return m_sentence; }

    /// The stage that the inspector shows: the one of the chosen block, else the last.
    [[nodiscard]] std::size_t selectedStage() const;

private:
    void buildCard();
    void layOut();
    void connectWorkbench();
    void showPlan();
    void showEvaluation();
    void showCertain(const SharedEvaluation& evaluation, std::size_t path);
    void askLuck(std::size_t path);
    void showLuck(const LuckStory& story);
    [[nodiscard]] TimelineData timelineOf(const Evaluation& evaluation, std::size_t path) const;
    void showCharts(const SharedEvaluation& evaluation, PayChartData pay, std::size_t path);
    void showEntry();
    void showSentence(const Evaluation& evaluation, std::size_t path);
    void keepColumnsWide(std::size_t years);
    [[nodiscard]] std::size_t comparedPath(const Evaluation& evaluation) const;
    void onBlockSelected();
    void onDragged(const TimelineDrag& drag);
    void onDragEnded();
    void onNudged(const TimelineDrag& drag);
    void applyDrag(const TimelineData& before, const Plan& base, const TimelineDrag& drag, const QString& mergeKey);
    void addStage();

    Workbench m_bench;
    QString m_sentence;
    PathTools* m_tools;
    ResultNotice* m_notice;
    VerdictLabel* m_verdict;
    QLabel* m_entry; ///< what is unusual about the path
    Card* m_card;
    QScrollArea* m_scroll;
    QWidget* m_columns;
    LineSample* m_sample;
    PayBarChart* m_chart;
    StageTimeline* m_timeline;
    YearsTableModel* m_model;
    YearsTable* m_table;
    SharedPlan m_dragPlan;     ///< the plan when a drag began; null when none is under way
    TimelineData m_dragBlocks; ///< and its blocks
    int m_dragNumber = 0;
    LatestTask m_luckTask;
};

} // namespace pathwise
