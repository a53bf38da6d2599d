// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/fieldframe.h"
#include "core/calendar/month.h"

#include <QLocale>
#include <optional>

namespace pathwise {

class MonthSpinBox;

/// A month, "Feb 2028". Arrow keys and buttons step a month, page keys a year. Shows the document's month; `edited` tells of
/// the user's doing alone.
class MonthField : public FieldFrame {
    Q_OBJECT

public:
    explicit MonthField(const QLocale& locale, QWidget* parent = nullptr);

    void setRange(Month earliest, Month latest);
    void setValue(Month month);
    /// No month is set: `meaning` says what that means; steps begin at `beginning`.
    void setEmpty(Month beginning, const QString& meaning);
    [[nodiscard]] bool isEmpty() const;
    /// Whether the user may clear it.
    void setMayBeEmpty(bool may);
    [[nodiscard]] Month value() const;
    void setSource(std::optional<Month> source);

signals:
    void edited(pathwise::Month month);
    /// The user wants no month set.
    void cleared();

private:
    void choose(Month month);
    void showChanged();
    void onRefused(const QString& text);

    MonthSpinBox* m_spin;
    QLocale m_locale;
    std::optional<Month> m_source;
};

} // namespace pathwise
