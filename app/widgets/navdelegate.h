// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace pathwise {

/// Paints one item of the navigation rail. `Qt::UserRole` holds the id, `IconRole` the icon's name.
class NavDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    static constexpr int IdRole = Qt::UserRole;
    static constexpr int IconRole = Qt::UserRole + 1;

    using QStyledItemDelegate::QStyledItemDelegate;
    void setNarrow(bool narrow) { m_narrow = narrow; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    bool m_narrow = false;
};

} // namespace pathwise
