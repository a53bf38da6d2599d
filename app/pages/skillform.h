// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/skill.h"

#include <QLocale>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace pathwise {

class UnitSpinBox;

/// Asks for a skill of the user's own: name, level now and needed, hours and cost, and the goal of the review that it
/// serves. Enter adds, Esc closes.
class SkillForm : public QWidget {
    Q_OBJECT

public:
    explicit SkillForm(const QLocale& locale, QWidget* parent = nullptr);

    /// Empties the form and takes the focus.
    void open();

signals:
    /// Its id is still to be given.
    void skillWanted(const pathwise::Skill& skill);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void layOut();
    void submit();
    void leave();

    QLineEdit* m_name;
    UnitSpinBox* m_now;
    UnitSpinBox* m_needed;
    UnitSpinBox* m_hours;
    UnitSpinBox* m_cost;
    QComboBox* m_measured;
    QLabel* m_problem;
};

} // namespace pathwise
