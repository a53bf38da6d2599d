// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/page.h"
#include "app/pages/workbench.h"

class QLabel;
class QSortFilterProxyModel;

namespace pathwise {

class Card;
class LearningValue;
class SkillForm;
class SkillsModel;
class SkillsPanel;
class SkillsTable;
class SkillsTools;
class SkillsTotal;
class StartForm;
class VerdictLabel;
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
    [[nodiscard]] bool hasPathList() const override { return false; }
    [[nodiscard]] bool hasInspector() const override { return false; }
    [[nodiscard]] QString sentence() const override { return m_sentence; }

signals:
    /// The user would rather begin with a sample.
    void sampleWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildTable();
    [[nodiscard]] QWidget* buildColumn();
    void layOut();
    void connectWorkbench();
    void connectParts();
    void showPlan();
    void showEvaluation();
    void showSentence(const CareerPath& path, const SkillPlan& plan);
    void showLead(const Evaluation& evaluation, std::size_t path);
    void setSearchMode(const std::string& mode);
    void sortRows();
    void editPath(const QString& text, const QString& mergeKey, const std::function<void(CareerPath&)>& change);
    void setLevel(const QString& skill, double now);
    void setLearned(const QString& skill, bool isLearned);
    void add(const Skill& skill);
    void setSwing(bool byGoal);
    void setStageField(const QString& field, const FieldValue& value);
    /// With the plan's own figures; null until the knowledge is there.
    [[nodiscard]] SharedWorld world() const;
    /// The path that is looked at; null when there is none with stages.
    [[nodiscard]] const CareerPath* path() const;
    /// The job that the path aims at: the first one that is searched for, else its last.
    [[nodiscard]] std::size_t target(const Knowledge& knowledge) const;

    Workbench m_bench;
    QString m_sentence;
    VerdictLabel* m_verdict;
    StartForm* m_start;
    SkillsTools* m_tools;
    QLabel* m_hint;
    SkillsModel* m_model;
    QSortFilterProxyModel* m_sorted;
    SkillsTable* m_table;
    SkillsTotal* m_total;
    SkillForm* m_form;
    Card* m_tableCard;
    LearningValue* m_value;
    SkillsPanel* m_panel;
};

} // namespace pathwise
