// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/monthfield.h"

#include "app/presentation/months.h"
#include "app/widgets/monthspinbox.h"

namespace pathwise {

MonthField::MonthField(const QLocale& locale, QWidget* parent)
    : FieldFrame(parent), m_spin(new MonthSpinBox(locale)), m_locale(locale)
{
    setControl(m_spin, m_spin);
    connect(m_spin, &MonthSpinBox::edited, this, [this](Month month) {
        clearMessage();
        showChanged();
        emit edited(month);
    });
    connect(m_spin, &MonthSpinBox::cleared, this, [this] {
        clearMessage();
        emit cleared();
    });
    connect(m_spin, &MonthSpinBox::refused, this, &MonthField::onRefused);
    connect(this, &FieldFrame::resetWanted, this, [this] {
        if (m_source)
            choose(*m_source);
    });
}

void MonthField::setRange(Month earliest, Month latest)
{
    m_spin->setRange(earliest, latest);
}

void MonthField::setValue(Month month)
{
    if (month == m_spin->value() && !m_spin->isEmpty())
        return;
    m_spin->setValue(month);
    clearMessage();
    showChanged();
}

void MonthField::setEmpty(Month beginning, const QString& meaning)
{
    m_spin->setEmpty(beginning, meaning);
    clearMessage();
    showChanged();
}

bool MonthField::isEmpty() const
{
    return m_spin->isEmpty();
}

void MonthField::setMayBeEmpty(bool may)
{
    m_spin->setMayBeEmpty(may);
}

Month MonthField::value() const
{
    return m_spin->value();
}

void MonthField::setSource(std::optional<Month> source)
{
    m_source = source;
    showChanged();
}

void MonthField::choose(Month month)
{
    if (month == m_spin->value())
        return;
    setValue(month);
    emit edited(month);
}

void MonthField::showChanged()
{
    setChanged(m_source && !m_spin->isEmpty() && *m_source != m_spin->value());
}

void MonthField::onRefused(const QString& text)
{
    const std::optional<Month> month = parseMonthText(text, m_locale);
    if (!month)
        showMessage(tr("“%1” is not a month such as %2.").arg(text, monthText(m_spin->value(), m_locale)), Tone::Error);
    else if (*month < m_spin->earliest())
        showMessage(tr("%1 must be %2 or later.").arg(label(), monthText(m_spin->earliest(), m_locale)), Tone::Error);
    else
        showMessage(tr("%1 must be %2 or earlier.").arg(label(), monthText(m_spin->latest(), m_locale)), Tone::Error);
}

} // namespace pathwise
