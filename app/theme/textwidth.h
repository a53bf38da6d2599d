// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QFont;
class QWidget;

namespace pathwise {

/// What `pixels` at the usual text size become where text is larger, up to a limit: columns beside a page must leave room for
/// the page. Never less than `pixels`.
[[nodiscard]] int roomFor(int pixels, const QFont& font);

/// Keeps a widget as wide as `roomFor(pixels, ...)` its font, also when that changes. Called again, another width holds.
void keepTextWidth(QWidget& widget, int pixels);

} // namespace pathwise
