// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace pathwise {

/// The sentence a page opens with: large, up to two lines, selectable with the pointer, not a tab stop.
class VerdictLabel : public QLabel {
    Q_OBJECT

public:
    explicit VerdictLabel(QWidget* parent = nullptr);

    /// Rich text and what a screen reader says. `asking`: it asks for something to be done rather than tells a result.
    void showSentence(const QString& rich, const QString& plain, bool asking);
};

} // namespace pathwise
