// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delegates/moneydelegate.h"

#include "app/presentation/money.h"
#include "app/presentation/rates.h"

namespace pathwise {

MoneyDelegate::MoneyDelegate(Form form, const QLocale& locale, QObject* parent)
    : QStyledItemDelegate(parent), m_form(form), m_locale(locale)
{
}

QString MoneyDelegate::displayText(const QVariant& value, const QLocale&) const
{
    if (value.typeId() == QMetaType::QString)
        return value.toString();
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    if (!isNumber)
        return missingText();
    switch (m_form) {
    case Form::Full: return moneyText(number, m_locale);
    case Form::Compact: return compactMoney(number, m_locale);
    case Form::SignedCompact: return signedCompactMoney(number, m_locale);
    case Form::Thousands: return thousandsText(number, m_locale);
    case Form::Chance: break;
    }
    return chanceText(number, m_locale);
}

void MoneyDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->displayAlignment = Qt::AlignRight | Qt::AlignVCenter | Qt::AlignAbsolute;
    // The base class leaves a cell without data without text.
    if (!index.data(Qt::DisplayRole).isValid()) {
        option->features |= QStyleOptionViewItem::HasDisplay;
        option->text = missingText();
    }
}

} // namespace pathwise
