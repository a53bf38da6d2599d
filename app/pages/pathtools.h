// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/luck.h"
#include "core/plan/plan.h"

#include <QWidget>
#include <optional>

class QComboBox;
class QPushButton;

namespace pathwise {

/// The row above the Path page: which path, compared with which, and in which future.
class PathTools : public QWidget {
    Q_OBJECT

public:
    explicit PathTools(QWidget* parent = nullptr);

    void setPlan(const Plan& plan, const PathId& shown);
    /// Empty: the plan's baseline.
    [[nodiscard]] const PathId& compared() const { return m_compared; }
    /// Empty: the plan without chance.
    [[nodiscard]] std::optional<Luck> luck() const;

signals:
    void pathChosen(const pathwise::PathId& path);
    /// The user compares with another path, or asks for another future.
    void choicesChanged();
    void stageWanted();

private:
    void fill(const Plan& plan, const PathId& shown);

    PathId m_compared;
    QComboBox* m_paths;
    QComboBox* m_others;
    QComboBox* m_luck;
    QPushButton* m_add;
};

} // namespace pathwise
