// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chartdata.h"

#include <QTableView>

namespace pathwise {

class YearsCorner;

/// The table of years under a chart: its columns stand where the chart's years are. As high as its rows.
class YearsTable : public QTableView {
    Q_OBJECT

public:
    explicit YearsTable(QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;
    void setGrid(const YearGrid& grid);
    /// What the labels of the rows need.
    [[nodiscard]] int labelWidth() const;
    /// What the figures are in, over the labels: "$ thousand".
    void setCorner(const QString& text);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void applyGrid();
    void fitHeight();

    YearGrid m_grid;
    YearsCorner* m_corner;
};

} // namespace pathwise
