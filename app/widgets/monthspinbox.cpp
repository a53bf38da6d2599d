// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/monthspinbox.h"

#include "app/presentation/months.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QLineEdit>
#include <algorithm>

namespace pathwise {
namespace {

constexpr int MonthsPerYear = 12;

} // namespace

MonthSpinBox::MonthSpinBox(const QLocale& locale, QWidget* parent) : QAbstractSpinBox(parent), m_locale(locale)
{
    setAlignment(Qt::AlignRight | Qt::AlignVCenter | Qt::AlignAbsolute);
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &QAbstractSpinBox::editingFinished, this, &MonthSpinBox::onFinished);
    showValue();
}

void MonthSpinBox::setRange(Month earliest, Month latest)
{
    m_earliest = earliest;
    m_latest = std::max(earliest, latest);
    update();
}

void MonthSpinBox::setValue(Month month)
{
    m_value = month;
    m_isEmpty = false;
    showValue();
}

void MonthSpinBox::setEmpty(Month beginning, const QString& meaning)
{
    m_value = beginning;
    m_isEmpty = true;
    lineEdit()->setPlaceholderText(meaning);
    showValue();
}

void MonthSpinBox::showValue()
{
    const QString text = m_isEmpty ? QString() : monthText(m_value, m_locale);
    if (lineEdit()->text() != text)
        lineEdit()->setText(text);
    update();
}

void MonthSpinBox::take(Month month)
{
    if (month == m_value && !m_isEmpty)
        return;
    m_value = month;
    m_isEmpty = false;
    showValue();
    emit edited(month);
}

void MonthSpinBox::onFinished()
{
    const QString typed = lineEdit()->text();
    if (typed.trimmed().isEmpty() && (m_isEmpty || m_mayBeEmpty)) {
        const bool wasSet = !m_isEmpty;
        m_isEmpty = true;
        if (wasSet)
            emit cleared();
        return;
    }
    const std::optional<Month> month = parseMonthText(typed, m_locale);
    if (month && *month >= m_earliest && *month <= m_latest)
        take(*month);
    else
        emit refused(typed);
    showValue();
}

void MonthSpinBox::stepBy(int steps)
{
    take(std::clamp(m_isEmpty ? m_value : m_value + steps, m_earliest, m_latest));
    selectAll();
}

QAbstractSpinBox::StepEnabled MonthSpinBox::stepEnabled() const
{
    StepEnabled result = StepNone;
    if (m_value < m_latest)
        result |= StepUpEnabled;
    if (m_value > m_earliest)
        result |= StepDownEnabled;
    return result;
}

QValidator::State MonthSpinBox::validate(QString& input, int&) const
{
    return parseMonthText(input, m_locale) ? QValidator::Acceptable : QValidator::Intermediate;
}

QSize MonthSpinBox::sizeHint() const
{
    constexpr int ButtonsAndMargins = 40;
    const int width = fontMetrics().horizontalAdvance(monthText(Month(2028, 9), m_locale)) + ButtonsAndMargins;
    return {std::max(width, 112), QAbstractSpinBox::sizeHint().height()};
}

void MonthSpinBox::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_PageUp: return stepBy(MonthsPerYear);
    case Qt::Key_PageDown: return stepBy(-MonthsPerYear);
    case Qt::Key_Escape:
        if (lineEdit()->text() != (m_isEmpty ? QString() : monthText(m_value, m_locale)))
            return showValue();
        break;
    default: break;
    }
    QAbstractSpinBox::keyPressEvent(event);
}

void MonthSpinBox::wheelEvent(QWheelEvent* event)
{
    if (hasFocus())
        QAbstractSpinBox::wheelEvent(event);
    else
        event->ignore();
}

} // namespace pathwise
