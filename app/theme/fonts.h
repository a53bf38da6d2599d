// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

class QWidget;

namespace pathwise {

/// Sizes of the type scale in points at the system's normal text size.
enum class TextRole { Verdict, Heading, Body, Name, Small, Tick, Smallest };

/// The application font: Inter where Qt can ask it for tabular figures (Qt 6.7+), else Roboto, whose figures are
/// tabular by default, else the system's own. `scale` multiplies the size (the user's larger, smaller).
[[nodiscard]] QFont applicationFont(double scale = 1);

/// The font of a role, sized relative to `base` (body), so that it follows the system's and the user's text size.
[[nodiscard]] QFont fontFor(TextRole role, const QFont& base);

/// Gives a widget its role's font, and again whenever the font of the widget around it changes: with the text size.
void keepTextRole(QWidget& widget, TextRole role);

} // namespace pathwise
