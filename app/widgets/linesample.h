// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme/pathstyle.h"

#include <QWidget>

namespace pathwise {

/// A path's line with its marker, as decoration beside a name. Screen readers pass over it.
class LineSample : public QWidget {
    Q_OBJECT

public:
    explicit LineSample(QWidget* parent = nullptr);
    void setLook(PathLook look);
    [[nodiscard]] QSize sizeHint() const override { return {28, 16}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    PathLook m_look;
};

} // namespace pathwise
