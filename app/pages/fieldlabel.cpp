// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/fieldlabel.h"

#include <QLabel>

namespace pathwise {

QLabel* fieldLabelFor(const QString& text, QWidget* control)
{
    auto* label = new QLabel(text);
    label->setBuddy(control);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace pathwise
