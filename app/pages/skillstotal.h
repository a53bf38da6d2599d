// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QTableView;

namespace pathwise {

/// The last line of the skill matrix: what the dots mean, and what closing every gap takes, under the columns of `table`.
class SkillsTotal : public QWidget {
    Q_OBJECT

public:
    /// `table` shows a `SkillsModel` and outlives this.
    explicit SkillsTotal(const QTableView& table, QWidget* parent = nullptr);

    void setTotal(const QString& hours, const QString& cost);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    /// Where a column of the table is in this line.
    [[nodiscard]] QRect columnRect(int column) const;
    void paintLegend(QPainter& painter) const;

    const QTableView& m_table;
    QString m_hours;
    QString m_cost;
};

} // namespace pathwise
