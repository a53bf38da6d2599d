// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/unitspinbox.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTimer>
#include <algorithm>
#include <cmath>

namespace pathwise {
namespace {

/// Typing counts as finished this long after the last key.
constexpr int TypingPause = 800;
constexpr int LeastWidth = 112;

} // namespace

UnitSpinBox::UnitSpinBox(QWidget* parent) : QAbstractSpinBox(parent)
{
    setAlignment(Qt::AlignRight | Qt::AlignVCenter | Qt::AlignAbsolute);
    setKeyboardTracking(false);
    setFocusPolicy(Qt::StrongFocus);
    auto* pause = new QTimer(this);
    pause->setSingleShot(true);
    pause->setInterval(TypingPause);
    connect(lineEdit(), &QLineEdit::textEdited, this, [this, pause] {
        m_typing = true;
        pause->start();
    });
    connect(pause, &QTimer::timeout, this, &UnitSpinBox::onTyped);
    connect(this, &QAbstractSpinBox::editingFinished, this, [this] {
        onTyped();
        showValue();
    });
    showValue();
}

void UnitSpinBox::setKind(ValueKind kind, const QLocale& locale)
{
    m_kind = kind;
    m_locale = locale;
    showValue();
}

void UnitSpinBox::setRange(double least, double most)
{
    m_least = least;
    m_most = std::max(least, most);
    update();
}

void UnitSpinBox::setValue(double value)
{
    if (value == m_value)
        return;
    m_value = value;
    if (!m_typing)
        showValue();
    update();
}

void UnitSpinBox::showValue()
{
    m_typing = false;
    const QString text = valueText(m_value, m_kind, m_locale);
    if (lineEdit()->text() != text)
        lineEdit()->setText(text);
}

void UnitSpinBox::take(double value)
{
    if (value == m_value)
        return;
    m_value = value;
    emit edited(value);
    update();
}

void UnitSpinBox::onTyped()
{
    if (!m_typing)
        return;
    const std::optional<double> value = parseValue(lineEdit()->text(), m_kind, m_locale);
    // What is shown is rounded; leaving it untouched must not round the value.
    if (value && lineEdit()->text() == valueText(m_value, m_kind, m_locale))
        return;
    if (value && *value >= m_least && *value <= m_most)
        take(*value);
    else
        emit refused(lineEdit()->text());
}

void UnitSpinBox::stepBy(int steps)
{
    if (m_typing)
        onTyped();
    // Steps land on multiples, so that a value from a slider or a file becomes round again.
    const double at = m_value / m_step;
    constexpr double Slack = 1e-9;
    const double from = steps > 0 ? std::floor(at + Slack) : std::ceil(at - Slack);
    take(std::clamp((from + steps) * m_step, m_least, m_most));
    showValue();
    selectAll();
}

QAbstractSpinBox::StepEnabled UnitSpinBox::stepEnabled() const
{
    StepEnabled result = StepNone;
    if (m_value < m_most)
        result |= StepUpEnabled;
    if (m_value > m_least)
        result |= StepDownEnabled;
    return result;
}

QValidator::State UnitSpinBox::validate(QString& input, int&) const
{
    // Everything may be typed on the way; what does not read as an amount is answered with a message, not with a dead
    // key.
    return parseValue(input, m_kind, m_locale) ? QValidator::Acceptable : QValidator::Intermediate;
}

QSize UnitSpinBox::sizeHint() const
{
    const QSize base = QAbstractSpinBox::sizeHint();
    constexpr int ButtonsAndMargins = 40;
    const int text = fontMetrics().horizontalAdvance(valueText(m_most, m_kind, m_locale)) + ButtonsAndMargins;
    constexpr int MostWidth = 132;
    return {std::clamp(text, LeastWidth, MostWidth), base.height()};
}

void UnitSpinBox::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_typing) {
        showValue();
        selectAll();
        return;
    }
    QAbstractSpinBox::keyPressEvent(event);
}

void UnitSpinBox::wheelEvent(QWheelEvent* event)
{
    // A wheel that scrolls the inspector must not change a figure it happens to pass over.
    if (hasFocus())
        QAbstractSpinBox::wheelEvent(event);
    else
        event->ignore();
}

} // namespace pathwise
