// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delegates/pathlistdelegate.h"

#include "app/theme/fonts.h"
#include "app/theme/pathstyle.h"
#include "app/theme/stylepainter.h"

#include <QMouseEvent>
#include <QPainter>

namespace pathwise {
namespace {

constexpr int BoxSize = 16;
constexpr int BoxLeft = 16;
constexpr int TextLeft = 42;
constexpr int RightPadding = 12;
constexpr int TopPadding = 11;
constexpr int SampleWidth = 32;
constexpr int SampleHeight = 20;
constexpr int MarkWidth = 3;
constexpr double HiddenOpacity = 0.55;
/// The whole square around the box is the target.
constexpr int TargetSize = 30;

struct RowLayout {
    QRect name;
    QRect subtitle;
    QRect sample;
};

QRect mirrored(const QStyleOptionViewItem& option, const QRect& rect)
{
    return QStyle::visualRect(option.direction, option.rect, rect);
}

RowLayout layoutOf(const QStyleOptionViewItem& option)
{
    const int nameHeight = QFontMetrics(fontFor(TextRole::Name, option.font)).height();
    const int smallHeight = QFontMetrics(fontFor(TextRole::Small, option.font)).height();
    const int left = option.rect.left() + TextLeft;
    const int width = option.rect.width() - TextLeft - RightPadding;
    RowLayout rows;
    rows.name = QRect(left, option.rect.top() + TopPadding, width, nameHeight);
    rows.subtitle = QRect(left, rows.name.bottom() + 2, width, smallHeight);
    rows.sample = QRect(left, rows.subtitle.bottom() + 3, SampleWidth, SampleHeight);
    return rows;
}

void paintBackground(QPainter& painter, const QStyleOptionViewItem& option, const Tokens& tokens)
{
    if (option.state.testFlag(QStyle::State_Selected)) {
        const QRect mark(option.rect.left(), option.rect.top(), MarkWidth, option.rect.height());
        painter.fillRect(option.rect, tokens.selection);
        painter.fillRect(mirrored(option, mark), tokens.accent);
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter.fillRect(option.rect, tokens.window);
    }
}

void paintPill(QPainter& painter, const QStyleOptionViewItem& option, const QRect& sample, const Tokens& tokens)
{
    const QString text = PathListDelegate::tr("Baseline");
    const QFont font = fontFor(TextRole::Smallest, option.font);
    const int width = QFontMetrics(font).horizontalAdvance(text) + 16;
    const QRect pill = mirrored(option, QRect(sample.right() + 8, sample.top() + 1, width, sample.height() - 2));
    paintBox(painter, pill, pill.height() / 2.0, tokens.pill, tokens.border);
    painter.setFont(font);
    painter.setPen(tokens.text2);
    painter.drawText(pill, Qt::AlignCenter, text);
}

void paintLine(QPainter& painter, const QStyleOptionViewItem& option, const QRect& rect, const QString& text,
               const QFont& font)
{
    painter.setFont(font);
    const QString shown = QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width());
    const Qt::Alignment side = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
    painter.drawText(mirrored(option, rect), static_cast<int>(side), shown);
}

} // namespace

QRect PathListDelegate::checkRect(const QRect& row, Qt::LayoutDirection direction)
{
    return QStyle::visualRect(direction, row, QRect(row.left() + BoxLeft, row.top() + TopPadding, BoxSize, BoxSize));
}

void PathListDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tokens tokens = tokensFor(option.palette);
    const bool shown = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    const PathLook look{index.data(LookIndexRole).toInt(), index.data(BaselineRole).toBool()};
    const RowLayout rows = layoutOf(option);
    painter->save();
    paintBackground(*painter, option, tokens);
    ControlState box;
    box.on = shown;
    paintCheckBox(*painter, checkRect(option.rect, option.direction), box, tokens);
    // Text of a hidden path keeps a readable colour; only its line fades.
    painter->setPen(shown ? tokens.text : tokens.text3);
    paintLine(*painter, option, rows.name, index.data(Qt::DisplayRole).toString(),
              fontFor(TextRole::Name, option.font));
    painter->setPen(shown ? tokens.text2 : tokens.text3);
    paintLine(*painter, option, rows.subtitle, index.data(SubtitleRole).toString(),
              fontFor(TextRole::Small, option.font));
    painter->setOpacity(shown ? 1 : HiddenOpacity);
    const QColor surface = option.state.testFlag(QStyle::State_Selected) ? tokens.selection : tokens.surface;
    paintLineSample(*painter, pathStyle(look, tokens), mirrored(option, rows.sample), surface);
    painter->setOpacity(1);
    if (look.baseline)
        paintPill(*painter, option, rows.sample, tokens);
    const auto keyboard = QStyle::State_HasFocus | QStyle::State_KeyboardFocusChange;
    if ((option.state & keyboard) == keyboard)
        paintFocusRing(*painter, QRectF(option.rect).adjusted(2, 2, -2, -2), corner::Check, tokens);
    painter->restore();
}

QSize PathListDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    const RowLayout rows = layoutOf(option);
    return {200, rows.sample.bottom() - option.rect.top() + 10};
}

bool PathListDelegate::editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                                   const QModelIndex& index)
{
    if (event->type() != QEvent::MouseButtonRelease && event->type() != QEvent::MouseButtonDblClick)
        return false;
    const auto* mouse = static_cast<QMouseEvent*>(event);
    constexpr int Grow = (TargetSize - BoxSize) / 2;
    const QRect target = checkRect(option.rect, option.direction).adjusted(-Grow, -Grow, Grow, Grow);
    if (mouse->button() != Qt::LeftButton || !target.contains(mouse->position().toPoint()))
        return false;
    if (event->type() == QEvent::MouseButtonDblClick)
        return true;
    const bool shown = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, shown ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

void PathListDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                            const QModelIndex&) const
{
    editor->setGeometry(mirrored(option, layoutOf(option).name.adjusted(-8, -6, 0, 6)));
}

} // namespace pathwise
