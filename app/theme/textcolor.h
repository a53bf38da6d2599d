// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QColor;
class QWidget;

namespace pathwise {

/// Gives a label its text colour whichever background it stands on. Does nothing when it has it already, so that it can be
/// called on every palette change.
void setTextColor(QWidget& widget, const QColor& color);

} // namespace pathwise
