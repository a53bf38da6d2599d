// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/style.h"

#include "app/theme/fonts.h"
#include "app/theme/stylepainter.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QSlider>
#include <QStyleOption>
#include <QToolButton>
#include <algorithm>
#include <limits>

namespace pathwise {
namespace {

constexpr int FieldHeight = 30;
constexpr int SpinButtonWidth = 18;
constexpr int ComboArrowWidth = 26;
constexpr int ScrollThickness = 12;
constexpr int ShortestScrollHandle = 28;
constexpr double GrooveThickness = 4;

ControlState stateOf(const QStyleOption& option)
{
    const QStyle::State state = option.state;
    ControlState result;
    result.enabled = state.testFlag(QStyle::State_Enabled);
    result.hovered = result.enabled && state.testFlag(QStyle::State_MouseOver);
    result.pressed = result.enabled && state.testFlag(QStyle::State_Sunken);
    result.focused = state.testFlag(QStyle::State_HasFocus) && state.testFlag(QStyle::State_KeyboardFocusChange);
    result.on = state.testFlag(QStyle::State_On);
    return result;
}

bool isSet(const QWidget* widget, const char* property)
{
    return widget && widget->property(property).toBool();
}

bool isPrimary(const QStyleOption* option, const QWidget* widget)
{
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    return isSet(widget, styleproperty::Primary)
           || (button && button->features.testFlag(QStyleOptionButton::DefaultButton));
}

/// A field is one control to its user: its own focus is that of the line edit inside.
void drawFieldFrame(QPainter& painter, const QStyleOption& option, const QRect& rect, const QWidget* widget)
{
    const Tokens tokens = tokensFor(option.palette);
    paintField(painter, rect, stateOf(option), tokens);
    const bool invalid = isSet(widget, styleproperty::Invalid);
    if (!invalid && !isSet(widget, styleproperty::Doubtful))
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(invalid ? tokens.error.text : tokens.warning.edge, 2));
    painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), corner::Field - 1, corner::Field - 1);
    painter.restore();
}

void drawCombo(const QStyle& style, const QStyleOptionComboBox& option, QPainter& painter, const QWidget* widget)
{
    const Tokens tokens = tokensFor(option.palette);
    if (option.frame)
        drawFieldFrame(painter, option, option.rect, widget);
    const QRect arrow = style.subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxArrow, widget);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    paintChevron(painter, arrow, Direction::Down, enabled ? tokens.text2 : tokens.control);
}

void drawSpinArrow(const QStyle& style, const QStyleOptionSpinBox& option, QStyle::SubControl which, QPainter& painter,
                   const QWidget* widget)
{
    const Tokens tokens = tokensFor(option.palette);
    const bool up = which == QStyle::SC_SpinBoxUp;
    const auto able = up ? QAbstractSpinBox::StepUpEnabled : QAbstractSpinBox::StepDownEnabled;
    const bool enabled = option.state.testFlag(QStyle::State_Enabled) && option.stepEnabled.testFlag(able);
    const QRect rect = style.subControlRect(QStyle::CC_SpinBox, &option, which, widget);
    painter.save();
    // Two chevrons share a field of 30 px: a little smaller than elsewhere.
    constexpr double Small = 0.8;
    painter.translate(QRectF(rect).center());
    painter.scale(Small, Small);
    paintChevron(painter, QRectF(-4, -4, 8, 8), up ? Direction::Up : Direction::Down,
                 enabled ? tokens.text2 : tokens.track);
    painter.restore();
}

void drawSpinBox(const QStyle& style, const QStyleOptionSpinBox& option, QPainter& painter, const QWidget* widget)
{
    if (option.frame)
        drawFieldFrame(painter, option, option.rect, widget);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const QRect up = style.subControlRect(QStyle::CC_SpinBox, &option, QStyle::SC_SpinBoxUp, widget);
    const bool mirrored = option.direction == Qt::RightToLeft;
    const int x = mirrored ? up.right() + 1 : up.left() - 1;
    painter.fillRect(QRect(x, option.rect.top() + 2, 1, option.rect.height() - 4), tokensFor(option.palette).border);
    drawSpinArrow(style, option, QStyle::SC_SpinBoxUp, painter, widget);
    drawSpinArrow(style, option, QStyle::SC_SpinBoxDown, painter, widget);
}

double sliderX(const QStyleOptionSlider& option, int position, const QRectF& groove)
{
    const int span = static_cast<int>(groove.width());
    return groove.left()
           + QStyle::sliderPositionFromValue(option.minimum, option.maximum, position, span, option.upsideDown);
}

void drawHorizontalSlider(const QStyle& style, const QStyleOptionSlider& option, QPainter& painter,
                          const QWidget* widget)
{
    const QRectF handle(style.subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, widget));
    const double inset = handle.width() / 2;
    const QRectF whole(option.rect);
    const QRectF travel = whole.adjusted(inset, 0, -inset, 0);
    SliderGeometry geometry;
    geometry.groove = QRectF(whole.left(), whole.center().y() - GrooveThickness / 2, whole.width(), GrooveThickness);
    geometry.handle = QPointF(sliderX(option, option.sliderPosition, travel), whole.center().y());
    const QVariant source = widget ? widget->property(styleproperty::SourcePosition) : QVariant();
    geometry.source =
        source.isValid() ? sliderX(option, source.toInt(), travel) : std::numeric_limits<double>::quiet_NaN();
    geometry.mirrored = option.upsideDown;
    paintSlider(painter, geometry, stateOf(option), tokensFor(option.palette));
}

void drawScrollBar(const QStyle& style, const QStyleOptionSlider& option, QPainter& painter, const QWidget* widget)
{
    const Tokens tokens = tokensFor(option.palette);
    if (option.minimum == option.maximum)
        return;
    QRectF handle(style.subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, widget));
    handle.adjust(3, 3, -3, -3);
    const bool active = option.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider);
    paintBox(painter, handle, ScrollThickness / 4.0, active ? tokens.control : tokens.track, {});
}

QRect scrollBarPart(const QStyleOptionSlider& option, QStyle::SubControl part)
{
    const bool horizontal = option.orientation == Qt::Horizontal;
    const int length = horizontal ? option.rect.width() : option.rect.height();
    const double range = static_cast<double>(option.maximum) - option.minimum;
    int handle = length;
    if (range > 0)
        handle = std::min(length, std::max(ShortestScrollHandle,
                                           static_cast<int>(length * option.pageStep / (range + option.pageStep))));
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

/// Selected rows are tinted and their text keeps its own colour.
void useSelectionTint(QStyleOption& option)
{
    const Tokens tokens = tokensFor(option.palette);
    if (tokens.highContrast)
        return;
    option.palette.setColor(QPalette::All, QPalette::Highlight, tokens.selection);
    option.palette.setColor(QPalette::All, QPalette::HighlightedText, tokens.text);
}

void drawHeaderSection(const QStyleOption& option, QPainter& painter)
{
    const Tokens tokens = tokensFor(option.palette);
    painter.fillRect(option.rect, tokens.surface);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), tokens.hairline);
}

void drawProgress(const QStyleOptionProgressBar& option, QPainter& painter)
{
    const Tokens tokens = tokensFor(option.palette);
    constexpr double Thickness = 8;
    QRectF bar(option.rect.left(),
               option.rect.top() + (option.rect.height() - std::min<double>(Thickness, option.rect.height())) / 2,
               option.rect.width(), std::min<double>(Thickness, option.rect.height()));
    paintBox(painter, bar, bar.height() / 2, tokens.track, {});
    const double range = static_cast<double>(option.maximum) - option.minimum;
    const double share = range > 0 ? (option.progress - option.minimum) / range : 0.3;
    const double filled = bar.width() * std::clamp(share, 0.0, 1.0);
    if (option.direction == Qt::RightToLeft)
        bar.setLeft(bar.right() - filled);
    else
        bar.setWidth(filled);
    paintBox(painter, bar, bar.height() / 2, tokens.accent, {});
}

} // namespace

Style::Style() : QProxyStyle(QStringLiteral("Fusion")) {}

void Style::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton*>(widget) || qobject_cast<QComboBox*>(widget)
        || qobject_cast<QAbstractSpinBox*>(widget) || qobject_cast<QSlider*>(widget)
        || qobject_cast<QScrollBar*>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const
{
    const ControlState state = stateOf(*option);
    switch (element) {
    case PE_FrameFocusRect:
        if (option->state.testFlag(State_KeyboardFocusChange))
            paintFocusRing(*painter, option->rect, corner::Check, tokensFor(option->palette));
        return;
    case PE_PanelButtonCommand:
        (isPrimary(option, widget) ? paintPrimaryButton : paintButton)(*painter, option->rect, state,
                                                                       tokensFor(option->palette));
        return;
    case PE_PanelButtonTool: paintToolButton(*painter, option->rect, state, tokensFor(option->palette)); return;
    case PE_PanelLineEdit: {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        if (frame && frame->lineWidth > 0)
            drawFieldFrame(*painter, *option, option->rect, widget);
        return;
    }
    case PE_FrameLineEdit:
    case PE_FrameStatusBarItem:
    case PE_FrameDefaultButton: return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: {
        const bool partly = option->state.testFlag(State_NoChange);
        (partly ? paintPartlyChecked : paintCheckBox)(*painter, option->rect, state, tokensFor(option->palette));
        return;
    }
    case PE_IndicatorRadioButton: paintRadioButton(*painter, option->rect, state, tokensFor(option->palette)); return;
    case PE_PanelItemViewItem:
    case PE_PanelItemViewRow: {
        const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option);
        if (!item)
            break;
        QStyleOptionViewItem tinted(*item);
        useSelectionTint(tinted);
        QProxyStyle::drawPrimitive(element, &tinted, painter, widget);
        return;
    }
    default: break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                        const QWidget* widget) const
{
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
            button && isPrimary(option, widget)) {
            QStyleOptionButton label(*button);
            label.palette.setColor(QPalette::All, QPalette::ButtonText, tokensFor(option->palette).onAccent);
            return QProxyStyle::drawControl(element, &label, painter, widget);
        }
        break;
    case CE_ItemViewItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option)) {
            QStyleOptionViewItem tinted(*item);
            useSelectionTint(tinted);
            return QProxyStyle::drawControl(element, &tinted, painter, widget);
        }
        break;
    case CE_MenuBarItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option)) {
            QStyleOptionMenuItem bar(*item);
            bar.palette.setColor(QPalette::All, QPalette::Window, option->palette.color(QPalette::Base));
            return QProxyStyle::drawControl(element, &bar, painter, widget);
        }
        break;
    case CE_MenuBarEmptyArea:
    case CE_ToolBar: painter->fillRect(option->rect, option->palette.color(QPalette::Base)); return;
    case CE_Splitter: painter->fillRect(option->rect, tokensFor(option->palette).border); return;
    case CE_HeaderSection: drawHeaderSection(*option, *painter); return;
    case CE_ProgressBarGroove:
    case CE_ProgressBarLabel: return;
    case CE_ProgressBarContents:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option))
            return drawProgress(*bar, *painter);
        break;
    default: break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                               const QWidget* widget) const
{
    if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option); combo && control == CC_ComboBox)
        return drawCombo(*proxy(), *combo, *painter, widget);
    if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option); spin && control == CC_SpinBox)
        return drawSpinBox(*proxy(), *spin, *painter, widget);
    const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (slider && control == CC_Slider && slider->orientation == Qt::Horizontal)
        return drawHorizontalSlider(*proxy(), *slider, *painter, widget);
    if (slider && control == CC_ScrollBar)
        return drawScrollBar(*proxy(), *slider, *painter, widget);
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl subControl,
                            const QWidget* widget) const
{
    if (const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option); slider && control == CC_ScrollBar)
        return scrollBarPart(*slider, subControl);
    if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option); spin && control == CC_SpinBox)
        return spinBoxPart(*spin, subControl);
    const QRect other = QProxyStyle::subControlRect(control, option, subControl, widget);
    if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option); combo && control == CC_ComboBox)
        return comboPart(*combo, subControl, other);
    return other;
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                              const QWidget* widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton: result.setWidth(size.width() + 26); [[fallthrough]];
    case CT_ComboBox:
    case CT_SpinBox:
    case CT_LineEdit: result.setHeight(std::max(FieldHeight, size.height() + 8)); break;
    case CT_ToolButton: result = result.expandedTo(QSize(FieldHeight, FieldHeight)); break;
    default: break;
    }
    if (type == CT_ComboBox)
        result.setWidth(size.width() + ComboArrowWidth + 16);
    return result;
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SliderLength:
    case PM_SliderControlThickness: return 16;
    case PM_SliderThickness: return 28;
    case PM_ScrollBarExtent: return ScrollThickness;
    case PM_ToolBarIconSize: return 20;
    case PM_ButtonIconSize:
    case PM_SmallIconSize: return 18;
    case PM_CheckBoxLabelSpacing: return 8;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                     QStyleHintReturn* returnData) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText: return 0;
    case SH_ScrollBar_Transient: return 0;
    case SH_ComboBox_Popup: return 0;
    case SH_Slider_AbsoluteSetButtons: return Qt::LeftButton;
    default: return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

} // namespace pathwise
