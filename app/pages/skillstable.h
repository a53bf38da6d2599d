// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace pathwise {

/// How many steps the scale of skills has from nothing to all of it.
inline constexpr int skillSteps = 5;

/// The skill matrix: levels are set by a click or drag on the scale, or by typing 0 to 5. Shows a `SkillsModel`, directly or
/// through a proxy.
class SkillsTable : public QTableView {
    Q_OBJECT

public:
    explicit SkillsTable(QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;
    /// Whether the evidence stands in the table too.
    void setComplete(bool complete);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void setLevel(const QModelIndex& index, int step);
    /// The step of the scale under a point of the row that is dragged.
    [[nodiscard]] int stepAt(const QPoint& point) const;

    QPersistentModelIndex m_dragged;
};

} // namespace pathwise
