// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delegates/celldelegate.h"

#include <utility>

namespace pathwise {

QString CellDelegate::paintBare(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    QString text = std::exchange(cell.text, {});
    if (option.widget)
        option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &cell, painter, option.widget);
    return text;
}

} // namespace pathwise
