// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/skillplan.h"

#include <QLocale>
#include <QWidget>
#include <array>

class QLabel;
class QPushButton;

namespace pathwise {

class ShareBar;

/// How far the levels that each goal of the review asks for are reached, with the goals' weights. Weights that do not add to
/// 100 % are said to, and can be scaled.
class ReadinessBars : public QWidget {
    Q_OBJECT

public:
    explicit ReadinessBars(const QLocale& locale, QWidget* parent = nullptr);

    void showWeights(const std::array<double, reviewGoals>& weights);
    void showReadiness(const SkillPlan& plan);

signals:
    void scaleAsked();

private:
    struct Row {
        QLabel* weight = nullptr;
        ShareBar* bar = nullptr;
        QLabel* reached = nullptr;
    };

    QLocale m_locale;
    std::array<Row, reviewGoals> m_rows;
    QLabel* m_all;
    QLabel* m_sum;
    QPushButton* m_scale;
};

} // namespace pathwise
