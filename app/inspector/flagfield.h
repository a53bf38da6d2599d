// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>

namespace pathwise {

/// Yes or no, as a check box that names the field. It shows the document's value; `edited` tells of the user's doing
/// alone.
class FlagField : public QCheckBox {
    Q_OBJECT

public:
    explicit FlagField(QWidget* parent = nullptr);
    void setValue(bool on);

signals:
    void edited(bool on);
};

} // namespace pathwise
