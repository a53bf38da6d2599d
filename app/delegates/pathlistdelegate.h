// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace pathwise {

/// Paints a row of the path list: check box (shown or hidden), name, one line of description, line sample, Baseline pill.
/// A hidden path is faint. Clicking the box toggles `Qt::CheckStateRole`; the rest of the row selects.
class PathListDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// Roles the model answers besides `Qt::DisplayRole` (name) and `Qt::CheckStateRole`.
    enum Role {
        SubtitleRole = Qt::UserRole + 100, ///< QString
        LookIndexRole,                     ///< int, `PathLook::index`
        BaselineRole                       ///< bool
    };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

    /// Where the check box is in a row's rectangle; for tests and tools.
    [[nodiscard]] static QRect checkRect(const QRect& row, Qt::LayoutDirection direction);
};

} // namespace pathwise
