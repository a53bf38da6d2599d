// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

class QStyleOptionComplex;

namespace pathwise {

/// Dynamic properties that widgets set and the style reads.
namespace styleproperty {
/// bool on a QPushButton: the page's main action, filled with the accent.
inline constexpr const char* Primary = "primaryAction";
/// int on a QSlider: the slider position of the source figure, drawn as a tick.
inline constexpr const char* SourcePosition = "sourcePosition";
/// bool on a field: it holds something invalid, or something to look at; the edge takes that tone.
inline constexpr const char* Invalid = "invalid";
inline constexpr const char* Doubtful = "doubtful";
} // namespace styleproperty

/// The widget style: Fusion with the design's flat controls, no shadows or gradients, and a focus ring for keyboard
/// focus only. Colours come from `tokensFor(option.palette)`, so one style serves both themes and high contrast. It
/// takes the place of a style sheet, which would be slower and cannot tell keyboard focus from a click.
class Style : public QProxyStyle {
    Q_OBJECT

public:
    Style();

    using QProxyStyle::polish;
    void polish(QWidget* widget) override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl subControl,
                         const QWidget* widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                           const QWidget* widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* returnData) const override;
};

} // namespace pathwise
