// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/month.h"

#include <QAbstractSpinBox>
#include <QLocale>

namespace pathwise {

/// A spin box of months; see `UnitSpinBox` for when it signals.
class MonthSpinBox : public QAbstractSpinBox {
    Q_OBJECT

public:
    explicit MonthSpinBox(const QLocale& locale, QWidget* parent = nullptr);

    void setRange(Month earliest, Month latest);
    void setValue(Month month);
    /// Nothing is set: the box shows `meaning`, and steps begin at `beginning`. Once it may be empty, clearing the text
    /// makes it so.
    void setEmpty(Month beginning, const QString& meaning);
    [[nodiscard]] bool isEmpty() const { return m_isEmpty; }
    void setMayBeEmpty(bool may) { m_mayBeEmpty = may; }
    [[nodiscard]] Month value() const { return m_value; }
    [[nodiscard]] Month earliest() const { return m_earliest; }
    [[nodiscard]] Month latest() const { return m_latest; }

    void stepBy(int steps) override;
    QValidator::State validate(QString& input, int& position) const override;
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void edited(pathwise::Month month);
    void refused(const QString& text);
    /// The user emptied it.
    void cleared();

protected:
    [[nodiscard]] StepEnabled stepEnabled() const override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void onFinished();
    void take(Month month);
    void showValue();

    QLocale m_locale;
    Month m_earliest{1900, 1};
    Month m_latest{2200, 12};
    Month m_value;
    bool m_isEmpty = false;
    bool m_mayBeEmpty = false;
};

} // namespace pathwise
