// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/presentation/valuekind.h"

#include <QAbstractSpinBox>
#include <QLocale>

namespace pathwise {

/// A spin box that writes its value with its unit and reads what people type. It holds its value exactly as set:
/// rounding is for display only. `edited` tells of the user's doing alone, never of `setValue`.
class UnitSpinBox : public QAbstractSpinBox {
    Q_OBJECT

public:
    explicit UnitSpinBox(QWidget* parent = nullptr);

    void setKind(ValueKind kind, const QLocale& locale);
    void setRange(double least, double most);
    void setStep(double step) { m_step = step; }
    /// Shows a value without a signal; does not disturb typing that gives the same value.
    void setValue(double value);
    [[nodiscard]] double value() const { return m_value; }

    void stepBy(int steps) override;
    QValidator::State validate(QString& input, int& position) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    /// The user stepped, or finished typing an amount in range.
    void edited(double value);
    /// The user left or paused on something that is no amount in range; the old value stays in force.
    void refused(const QString& text);

protected:
    [[nodiscard]] StepEnabled stepEnabled() const override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void onTyped();
    void showValue();
    void take(double value);

    ValueKind m_kind = ValueKind::Number;
    QLocale m_locale;
    double m_least = 0;
    double m_most = 100;
    double m_step = 1;
    double m_value = 0;
    bool m_typing = false;
};

} // namespace pathwise
