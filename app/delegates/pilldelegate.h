// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/delegates/celldelegate.h"

namespace pathwise {

enum class PillTone { Neutral, Done, Warning };

/// Writes a cell's text in a pill whose colour and sign say how it stands. Empty text: no pill.
class PillDelegate : public CellDelegate {
    Q_OBJECT

public:
    /// What the model answers besides `Qt::DisplayRole`: int, a `PillTone`.
    enum Role { ToneRole = Qt::UserRole + 100 };

    using CellDelegate::CellDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace pathwise
