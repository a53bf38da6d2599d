// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme/tokens.h"
#include "core/base/result.h"

#include <QFont>
#include <QImage>
#include <QMimeData>
#include <QSize>
#include <QString>
#include <memory>

namespace pathwise {

class DrawnChart;

/// How a chart leaves the program: its size in logical pixels, pixels for each of them (PNG), and its theme.
struct ChartPicture {
    QSize size{960, 540};
    int scale = 2; ///< 1..3
    Tokens tokens = lightTokens();
    QFont font;
};

enum class ChartFormat { Png, Svg, Pdf, Csv };

/// By a file name's ending; empty when it is none of them.
[[nodiscard]] std::optional<ChartFormat> chartFormatOf(const QString& file);

/// Title, subtitle, plot and a margin on a surface-coloured ground.
[[nodiscard]] QImage chartImage(const DrawnChart& chart, const ChartPicture& picture);
/// The bytes of a file of that format. Charts in SVG and PDF are vectors; CSV holds the figures.
[[nodiscard]] QByteArray chartBytes(const DrawnChart& chart, ChartFormat format, const ChartPicture& picture);
/// Writes a chart in the format of the file's ending, whole or not at all. Errors: CannotWrite; UnknownChoice for an
/// ending that is none, with those there are.
[[nodiscard]] Result<void> exportChart(const DrawnChart& chart, const QString& file, const ChartPicture& picture);

/// The chart as picture (pixels and SVG) for the clipboard and for dragging out.
[[nodiscard]] std::unique_ptr<QMimeData> chartMimeData(const DrawnChart& chart, const ChartPicture& picture);
/// Its figures as tab separated text and as CSV.
[[nodiscard]] std::unique_ptr<QMimeData> figuresMimeData(const DrawnChart& chart);

} // namespace pathwise
