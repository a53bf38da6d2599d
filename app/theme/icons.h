// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QColor>
#include <QIcon>
#include <QString>

class QPixmap;

namespace pathwise {

/// The program's own icons by file name without ending ("undo", "chevron-down"), drawn in the colour of the application
/// palette at the time of painting, so that they follow the theme: text when normal, faded when disabled, accent when
/// on.
[[nodiscard]] QIcon icon(const QString& name);
/// One icon in a given colour at `size` logical pixels; for painting code that knows its tokens.
[[nodiscard]] QPixmap iconPixmap(const QString& name, const QColor& color, int size, double devicePixelRatio);
/// An icon's SVG text, for painters that want lines rather than pixels.
[[nodiscard]] QByteArray iconText(const QString& name);
/// The coloured application icon.
[[nodiscard]] QIcon applicationIcon();

} // namespace pathwise
