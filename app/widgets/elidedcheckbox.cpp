// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/elidedcheckbox.h"

#include <QStyleOptionButton>
#include <QStylePainter>

namespace pathwise {

ElidedCheckBox::ElidedCheckBox(const QString& text, QWidget* parent)
    : QCheckBox(QString(text).replace(QChar(u'&'), QStringLiteral("&&")), parent)
{
    setToolTip(text);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void ElidedCheckBox::paintEvent(QPaintEvent*)
{
    QStyleOptionButton option;
    initStyleOption(&option);
    const int room = style()->subElementRect(QStyle::SE_CheckBoxContents, &option, this).width();
    option.text = option.fontMetrics.elidedText(option.text, Qt::ElideRight, room, Qt::TextShowMnemonic);
    QStylePainter(this).drawControl(QStyle::CE_CheckBox, option);
}

} // namespace pathwise
