// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace pathwise {

/// For delegates that draw a cell's text in a way of their own.
class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    /// Paints all of the cell but its text, which is the answer.
    QString paintBare(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
};

} // namespace pathwise
