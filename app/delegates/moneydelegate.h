// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QStyledItemDelegate>

namespace pathwise {

/// Writes a column of raw numbers as money or chances: right-aligned in every language, tabular figures, an en dash for
/// what is missing. Text data is shown as it is ("baseline", "not by 2036").
class MoneyDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    enum class Form { Full, Compact, SignedCompact, Thousands, Chance };

    explicit MoneyDelegate(Form form, const QLocale& locale, QObject* parent = nullptr);

    [[nodiscard]] QString displayText(const QVariant& value, const QLocale& locale) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    Form m_form;
    QLocale m_locale;
};

} // namespace pathwise
