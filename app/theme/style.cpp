// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/style.h"

#include "app/theme/stylegeometry.h"
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
#include <QTableView>
#include <QToolButton>
#include <algorithm>
#include <limits>

namespace pathwise {
namespace {

constexpr int FieldHeight = 30;
constexpr int CellMargin = 9;
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

/// Selected rows are tinted and their text keeps its own colour.
QStyleOptionViewItem withSelectionTint(const QStyleOptionViewItem& option)
{
    QStyleOptionViewItem tinted(option);
    const Tokens tokens = tokensFor(option.palette);
    if (!tokens.highContrast) {
        tinted.palette.setColor(QPalette::All, QPalette::Highlight, tokens.selection);
        tinted.palette.setColor(QPalette::All, QPalette::HighlightedText, tokens.text);
    }
    return tinted;
}

void drawPushButton(const QStyleOption& option, QPainter& painter, const QWidget* widget)
{
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(&option);
    const ControlState state = stateOf(option);
    const Tokens tokens = tokensFor(option.palette);
    if (isPrimary(&option, widget))
        paintPrimaryButton(painter, option.rect, state, tokens);
    else if (button && button->features.testFlag(QStyleOptionButton::Flat))
        paintToolButton(painter, option.rect, state, tokens);
    else
        paintButton(painter, option.rect, state, tokens);
}

/// Check boxes and radio buttons, in widgets and in views. False when `element` is neither.
bool drawChoiceMark(QStyle::PrimitiveElement element, const QStyleOption& option, QPainter& painter)
{
    const ControlState state = stateOf(option);
    switch (element) {
    case QStyle::PE_IndicatorCheckBox:
    case QStyle::PE_IndicatorItemViewItemCheck:
        (option.state.testFlag(QStyle::State_NoChange) ? paintPartlyChecked : paintCheckBox)(
            painter, option.rect, state, tokensFor(option.palette));
        return true;
    case QStyle::PE_IndicatorRadioButton:
        paintRadioButton(painter, option.rect, state, tokensFor(option.palette));
        return true;
    default: return false;
    }
}

/// Tables without a grid have a hairline under each row.
void drawRowLine(const QStyleOptionViewItem& option, QPainter& painter, const QWidget* widget)
{
    const auto* table = qobject_cast<const QTableView*>(widget);
    if (table && !table->showGrid())
        painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                         tokensFor(option.palette).hairline);
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

/// Parts that are plain areas of colour. False when `element` is none of them.
bool drawFlatControl(QStyle::ControlElement element, const QStyleOption& option, QPainter& painter)
{
    switch (element) {
    case QStyle::CE_MenuBarEmptyArea:
    case QStyle::CE_ToolBar: painter.fillRect(option.rect, option.palette.color(QPalette::Base)); return true;
    case QStyle::CE_Splitter: painter.fillRect(option.rect, tokensFor(option.palette).border); return true;
    case QStyle::CE_HeaderSection: drawHeaderSection(option, painter); return true;
    case QStyle::CE_ProgressBarGroove:
    case QStyle::CE_ProgressBarLabel: return true;
    case QStyle::CE_ProgressBarContents:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(&option))
            drawProgress(*bar, painter);
        return true;
    default: return false;
    }
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
    if (drawChoiceMark(element, *option, *painter))
        return;
    const ControlState state = stateOf(*option);
    switch (element) {
    case PE_FrameFocusRect:
        if (option->state.testFlag(State_KeyboardFocusChange))
            paintFocusRing(*painter, option->rect, corner::Check, tokensFor(option->palette));
        return;
    case PE_PanelButtonCommand: return drawPushButton(*option, *painter, widget);
    case PE_PanelButtonTool: return paintToolButton(*painter, option->rect, state, tokensFor(option->palette));
    case PE_PanelLineEdit:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option); frame && frame->lineWidth > 0)
            drawFieldFrame(*painter, *option, option->rect, widget);
        return;
    case PE_FrameLineEdit:
    case PE_FrameStatusBarItem:
    case PE_FrameDefaultButton: return;
    case PE_PanelItemViewItem:
    case PE_PanelItemViewRow:
        if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option)) {
            const QStyleOptionViewItem tinted = withSelectionTint(*item);
            if (element == PE_PanelItemViewRow)
                drawRowLine(*item, *painter, widget);
            return QProxyStyle::drawPrimitive(element, &tinted, painter, widget);
        }
        break;
    default: break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                        const QWidget* widget) const
{
    if (drawFlatControl(element, *option, *painter))
        return;
    if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        button && element == CE_PushButtonLabel && isPrimary(option, widget)) {
        QStyleOptionButton label(*button);
        label.palette.setColor(QPalette::All, QPalette::ButtonText, tokensFor(option->palette).onAccent);
        return QProxyStyle::drawControl(element, &label, painter, widget);
    }
    if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option); item && element == CE_ItemViewItem) {
        const QStyleOptionViewItem tinted = withSelectionTint(*item);
        return QProxyStyle::drawControl(element, &tinted, painter, widget);
    }
    if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
        header && element == CE_HeaderLabel) {
        QStyleOptionHeader label(*header);
        label.state.setFlag(State_On, false);
        label.palette.setColor(QPalette::All, QPalette::ButtonText, tokensFor(option->palette).text2);
        return QProxyStyle::drawControl(element, &label, painter, widget);
    }
    if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option); item && element == CE_MenuBarItem) {
        QStyleOptionMenuItem bar(*item);
        bar.palette.setColor(QPalette::All, QPalette::Window, option->palette.color(QPalette::Base));
        return QProxyStyle::drawControl(element, &bar, painter, widget);
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
    case CT_LineEdit: result.setHeight(std::max(FieldHeight, size.height() + 8)); break;
    // The line edit inside has its margins already.
    case CT_SpinBox: result.setHeight(std::max(FieldHeight, size.height())); break;
    case CT_HeaderSection: result.setHeight(std::max(FieldHeight, result.height())); break;
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
    case PM_FocusFrameHMargin:
        return qobject_cast<const QTableView*>(widget) ? CellMargin : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_HeaderMargin: return CellMargin;
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
    case SH_DialogButtonBox_ButtonsHaveIcons: return 0;
    case SH_ScrollBar_Transient: return 0;
    case SH_ComboBox_Popup: return 0;
    case SH_Slider_AbsoluteSetButtons: return Qt::LeftButton;
    default: return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

} // namespace pathwise
