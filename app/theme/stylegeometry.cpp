// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/stylegeometry.h"

#include <QAbstractSpinBox>
#include <QStyleOption>
#include <algorithm>

namespace pathwise {
namespace {

constexpr int SpinButtonWidth = 18;
constexpr int ShortestScrollHandle = 28;

} // namespace

double sliderX(const QStyleOptionSlider& option, int position, const QRectF& travel)
{
    const int span = static_cast<int>(travel.width());
    return travel.left()
        + QStyle::sliderPositionFromValue(option.minimum, option.maximum, position, span, option.upsideDown);
}

QRect scrollBarPart(const QStyleOptionSlider& option, QStyle::SubControl part)
{
    const bool horizontal = option.orientation == Qt::Horizontal;
    const int length = horizontal ? option.rect.width() : option.rect.height();
    const double range = static_cast<double>(option.maximum) - option.minimum;
    int handle = length;
    if (range > 0)
        handle = std::min(
            length,
            std::max(ShortestScrollHandle, static_cast<int>(length * option.pageStep / (range + option.pageStep))));
    const int start = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                                      length - handle, option.upsideDown);
    const auto along = [&](int from, int size) {
        return horizontal ? QRect(from, 0, size, option.rect.height()) : QRect(0, from, option.rect.width(), size);
    };
    switch (part) {
    case QStyle::SC_ScrollBarGroove: return option.rect;
    case QStyle::SC_ScrollBarSlider: return along(start, handle);
    case QStyle::SC_ScrollBarSubPage: return along(0, start);
    case QStyle::SC_ScrollBarAddPage: return along(start + handle, length - start - handle);
    default: return {};
    }
}

QRect spinBoxPart(const QStyleOptionSpinBox& option, QStyle::SubControl part)
{
    const QRect whole = option.rect;
    const int buttons = option.buttonSymbols == QAbstractSpinBox::NoButtons ? 0 : SpinButtonWidth;
    const int half = whole.height() / 2;
    QRect result = whole;
    switch (part) {
    case QStyle::SC_SpinBoxUp: result = QRect(whole.right() - buttons, whole.top() + 2, buttons, half - 2); break;
    case QStyle::SC_SpinBoxDown: result = QRect(whole.right() - buttons, whole.top() + half, buttons, half - 2); break;
    case QStyle::SC_SpinBoxEditField: result = whole.adjusted(3, 3, -buttons - 3, -3); break;
    default: break;
    }
    return QStyle::visualRect(option.direction, whole, result);
}

QRect comboPart(const QStyleOptionComboBox& option, QStyle::SubControl part, const QRect& other)
{
    const QRect whole = option.rect;
    if (part == QStyle::SC_ComboBoxArrow)
        return QStyle::visualRect(option.direction, whole,
                                  QRect(whole.right() - ComboArrowWidth, whole.top(), ComboArrowWidth, whole.height()));
    if (part == QStyle::SC_ComboBoxEditField)
        return QStyle::visualRect(option.direction, whole, whole.adjusted(8, 2, -ComboArrowWidth, -2));
    return other;
}

} // namespace pathwise
