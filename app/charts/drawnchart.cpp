// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/drawnchart.h"

#include "app/charts/chartpainter.h"

namespace pathwise {

QRectF paintChartHead(QPainter& painter, const QRectF& target, const ChartRendering& rendering, const QString& title,
                      const QString& subtitle)
{
    constexpr double titleRoom = 44;
    constexpr QPointF titleAt(0, 9);
    constexpr QPointF subtitleAt(0, 29);
    if (!rendering.title)
        return target;
    const ChartFonts fonts(rendering.font);
    paintText(painter, title, target.topLeft() + titleAt, TextSide::RightOf, fonts.font(TextRole::Heading),
              rendering.tokens.text);
    paintText(painter, subtitle, target.topLeft() + subtitleAt, TextSide::RightOf, fonts.font(TextRole::Small),
              rendering.tokens.text2);
    return target.adjusted(0, titleRoom, 0, 0);
}

} // namespace pathwise
