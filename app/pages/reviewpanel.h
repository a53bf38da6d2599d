// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/knowledge/knowledge.h"
#include "core/plan/package.h"

#include <QLocale>
#include <QWidget>
#include <array>

class QCheckBox;
class QGridLayout;
class QLabel;

namespace pathwise {

class UnitSpinBox;

/// The yearly review of one job: weight, expected attainment and swing of its four goals, and what they come to.
class ReviewPanel : public QWidget {
    Q_OBJECT

public:
    explicit ReviewPanel(const QLocale& locale, QWidget* parent = nullptr);

    void showReview(const Package& package, const Knowledge& knowledge);
    /// Weights in use, in the order of the rows.
    [[nodiscard]] const std::array<double, reviewGoals>& weights() const { return m_weights; }

signals:
    /// A field of the review, e.g. "cost_weight", was given a number.
    void fieldEdited(const QString& field, double value);
    /// Whether each goal is to have its own swing.
    void swingByGoalToggled(bool byGoal);

private:
    struct Row {
        UnitSpinBox* weight = nullptr;
        UnitSpinBox* attained = nullptr;
        UnitSpinBox* spread = nullptr;
    };

    void addRow(QGridLayout& grid, std::size_t index);
    [[nodiscard]] UnitSpinBox* spin(const QString& name, const QString& field, double most);

    QLocale m_locale;
    std::array<double, reviewGoals> m_weights{};
    std::array<Row, reviewGoals> m_rows;
    QLabel* m_spreadTitle;
    QCheckBox* m_byGoal;
    QLabel* m_result;
};

} // namespace pathwise
