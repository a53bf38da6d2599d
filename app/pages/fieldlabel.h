// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLabel;
class QString;
class QWidget;

namespace pathwise {

/// The faint name beside a control; its mnemonic goes to the control.
[[nodiscard]] QLabel* fieldLabelFor(const QString& text, QWidget* control);

} // namespace pathwise
