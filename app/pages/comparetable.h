// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace pathwise {

/// The table under the compare chart: as high as its rows, line samples before the names, the selected path's row
/// tinted. Sorted only when a header is clicked.
class CompareTable : public QTableView {
    Q_OBJECT

public:
    explicit CompareTable(QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitHeight();
    void fitColumns();
    [[nodiscard]] int wantedWidth(int column) const;
};

} // namespace pathwise
