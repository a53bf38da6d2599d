// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/verdictlabel.h"

#include "app/theme/fonts.h"

namespace pathwise {

VerdictLabel::VerdictLabel(QWidget* parent) : QLabel(parent)
{
    setObjectName(QStringLiteral("verdictLabel"));
    setTextFormat(Qt::RichText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setFocusPolicy(Qt::NoFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    keepTextRole(*this, TextRole::Verdict);
}

void VerdictLabel::showSentence(const QString& rich, const QString& plain, bool asking)
{
    setText(rich);
    setAccessibleName(plain);
    setForegroundRole(asking ? QPalette::PlaceholderText : QPalette::WindowText);
}

} // namespace pathwise
