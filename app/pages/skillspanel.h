// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/sidepanel.h"
#include "core/compensation/jobsearch.h"
#include "core/plan/fields.h"

#include <QLocale>

class QCheckBox;
class QComboBox;
class QLabel;

namespace pathwise {

class CurveChart;
class OfferFunnel;
class ReadinessBars;
class ReviewPanel;
struct SkillPlan;

/// Beside the skill matrix: how ready one is by the goals of the review of the job aimed at, the way to its offer, how long
/// that takes, and the review itself.
class SkillsPanel : public SidePanel {
    Q_OBJECT

public:
    explicit SkillsPanel(const QLocale& locale, QWidget* parent = nullptr);

    /// Pre: the path has that stage.
    void showStage(const Plan& plan, const Knowledge& knowledge, const CareerPath& path, std::size_t stage);
    void showReadiness(const SkillPlan& plan);
    /// Weights of the review in use.
    [[nodiscard]] const std::array<double, reviewGoals>& weights() const;

signals:
    /// A field of the stage, e.g. "search/mode".
    void fieldEdited(const QString& field, const pathwise::FieldValue& value);
    /// A name of `SearchMode`.
    void modeChosen(const QString& mode);
    void scaleAsked();
    void swingByGoalToggled(bool byGoal);

private:
    void buildSearch();
    void connectParts();
    void showFunnel(const JobSearch& search, const Stage& stage);
    void showOffers(const JobSearch& search);

    QLocale m_locale;
    ReadinessBars* m_readiness;
    ReviewPanel* m_review;
    QComboBox* m_mode;
    QCheckBox* m_afterLearning;
    QCheckBox* m_visa;
    OfferFunnel* m_funnel;
    QLabel* m_search;
    CurveChart* m_offers;
    QLabel* m_time;
};

} // namespace pathwise
