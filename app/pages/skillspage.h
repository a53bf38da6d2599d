// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/page.h"
#include "app/pages/workbench.h"

class QLabel;
class QTableView;

namespace pathwise {

class Card;
class CurveChart;
class SkillsModel;
class VerdictLabel;
struct JobSearch;
struct SkillPlan;

/// What the selected path's role needs, what learning it takes, how long the search is, and whether it pays. Only wiring:
/// the engine computes, the document takes the edits.
class SkillsPage : public Page {
    Q_OBJECT

public:
    explicit SkillsPage(const Workbench& workbench, QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("skills"); }
    [[nodiscard]] QString title() const override { return tr("Skills"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("skills"); }
    [[nodiscard]] bool hasInspector() const override { return false; }
    [[nodiscard]] QString sentence() const override { return m_sentence; }

private:
    void buildTable();
    void layOut();
    void connectWorkbench();
    void showEvaluation();
    void showSentence(const CareerPath& path, const SkillPlan& plan);
    void showValue(const SkillPlan& plan);
    void showSearch(const JobSearch& search);
    void setLevel(const QString& skill, double now);
    void setLearned(const QString& skill, bool isLearned);

    Workbench m_bench;
    QString m_sentence;
    VerdictLabel* m_verdict;
    SkillsModel* m_model;
    QTableView* m_table;
    Card* m_tableCard;
    Card* m_valueCard;
    QLabel* m_value;
    Card* m_searchCard;
    QLabel* m_funnel;
    CurveChart* m_offers;
};

} // namespace pathwise
