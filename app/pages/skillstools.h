// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

#include <QLocale>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QPushButton;

namespace pathwise {

class UnitSpinBox;

/// The row above the skill matrix: which path, hours of learning a week, order of the rows, a skill of one's own.
class SkillsTools : public QWidget {
    Q_OBJECT

public:
    explicit SkillsTools(const QLocale& locale, QWidget* parent = nullptr);

    /// Lists the paths that have stages. Pre: `path` is one of them.
    void showPath(const Plan& plan, const CareerPath& path);
    [[nodiscard]] bool gapsFirst() const;

signals:
    void pathChosen(const pathwise::PathId& path);
    void hoursEdited(double hours);
    void orderChosen();
    void addAsked();

private:
    void layOut();

    std::vector<PathId> m_paths;
    QComboBox* m_path;
    UnitSpinBox* m_hours;
    QCheckBox* m_gapsFirst;
    QPushButton* m_add;
};

} // namespace pathwise
