// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme/pathstyle.h"

#include <QWidget>

namespace pathwise {

/// A chance as a hundred people: filled where it comes true. 1 is drawn as at least one empty dot unless it is exact, and
/// 0 as at least one filled one.
class PeopleDots : public QWidget {
    Q_OBJECT

public:
    explicit PeopleDots(QWidget* parent = nullptr);

    /// `chance` 0..1; the colour is the path's.
    void setChance(double chance, PathLook look);
    [[nodiscard]] int filled() const { return m_filled; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    PathLook m_look;
    int m_filled = 0;
};

/// How many of a hundred a chance is: 1 to 99 unless it is exactly none or all.
[[nodiscard]] int peopleOf(double chance);

} // namespace pathwise
