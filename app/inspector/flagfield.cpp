// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inspector/flagfield.h"

namespace pathwise {

FlagField::FlagField(QWidget* parent) : QCheckBox(parent)
{
    connect(this, &QCheckBox::clicked, this, &FlagField::edited);
}

void FlagField::setValue(bool on)
{
    setChecked(on); // `clicked` comes from the user alone
}

} // namespace pathwise
