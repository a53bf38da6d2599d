// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/textcolor.h"

#include <QWidget>

namespace pathwise {

void setTextColor(QWidget& widget, const QColor& color)
{
    QPalette palette = widget.palette();
    if (palette.color(QPalette::WindowText) == color && palette.color(QPalette::Text) == color)
        return;
    // On a surface Qt takes `Text`, on a window `WindowText`.
    palette.setColor(QPalette::WindowText, color);
    palette.setColor(QPalette::Text, color);
    widget.setPalette(palette);
}

} // namespace pathwise
