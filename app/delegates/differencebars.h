// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/delegates/celldelegate.h"

namespace pathwise {

/// Draws how far a statement is off as a bar from zero, all rows of a column on one scale, with the share beside its end.
class DifferenceBars : public CellDelegate {
    Q_OBJECT

public:
    /// What the model answers besides `Qt::DisplayRole` (the share as text).
    enum Role {
        ShareRole = Qt::UserRole + 100, ///< double; no bar when it is not there
        LowRole,                        ///< double: the ends of the column's scale; zero lies between
        HighRole
    };

    using CellDelegate::CellDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace pathwise
