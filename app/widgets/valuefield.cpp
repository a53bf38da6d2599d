// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/valuefield.h"

#include "app/widgets/sourceslider.h"
#include "app/widgets/unitspinbox.h"

#include <QHBoxLayout>
#include <cmath>

namespace pathwise {
namespace {

constexpr int ControlGap = 14;

bool nearlyEqual(double a, double b)
{
    return std::abs(a - b) <= 1e-9 * std::max(1.0, std::max(std::abs(a), std::abs(b)));
}

} // namespace

ValueField::ValueField(QWidget* parent) : FieldFrame(parent), m_slider(new SourceSlider), m_spin(new UnitSpinBox)
{
    auto* controls = new QWidget(this);
    auto* row = new QHBoxLayout(controls);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(ControlGap);
    row->addWidget(m_slider, 1);
    row->addWidget(m_spin);
    setControl(controls, m_spin);
    connect(m_slider, &SourceSlider::moved, this, &ValueField::onMoved);
    connect(m_slider, &SourceSlider::sourceWanted, this, &ValueField::returnToSource);
    connect(m_spin, &UnitSpinBox::edited, this, &ValueField::onEdited);
    connect(m_spin, &UnitSpinBox::refused, this, &ValueField::onRefused);
    connect(this, &FieldFrame::resetWanted, this, &ValueField::returnToSource);
}

ValueField::ValueField(const Spec& spec, const QLocale& locale, QWidget* parent) : ValueField(parent)
{
    setSpec(spec, locale);
}

void ValueField::setSpec(const Spec& spec, const QLocale& locale)
{
    m_spec = spec;
    m_locale = locale;
    m_spin->setKind(spec.kind, locale);
    m_spin->setRange(spec.least, spec.most);
    m_spin->setStep(spec.step);
    const double least = spec.sliderLeast.value_or(spec.least);
    m_slider->setValueRange({least, spec.sliderMost.value_or(spec.most), spec.step, spec.logarithmic && least > 0});
    m_slider->setSource(spec.source);
    setLabel(spec.label);
    setSourceText(spec.sourceText);
    setHelp(spec.help);
    showValue();
}

void ValueField::setValue(double value)
{
    if (value == m_value)
        return;
    m_value = value;
    clearMessage();
    showValue();
}

void ValueField::showValue()
{
    m_spin->setValue(m_value);
    m_slider->setRealValue(m_value);
    setChanged(m_spec.source && !nearlyEqual(*m_spec.source, m_value));
}

void ValueField::onMoved(double value, bool dragging)
{
    const bool ends = m_dragging && !dragging;
    m_dragging = dragging;
    if (value == m_value && !ends)
        return;
    m_value = value;
    clearMessage();
    m_spin->setValue(value);
    setChanged(m_spec.source && !nearlyEqual(*m_spec.source, value));
    emit edited(value, dragging);
}

void ValueField::onEdited(double value)
{
    if (value == m_value)
        return;
    m_value = value;
    clearMessage();
    showValue();
    emit edited(value, false);
}

void ValueField::onRefused(const QString& text)
{
    const std::optional<double> value = parseValue(text, m_spec.kind, m_locale);
    if (!value)
        showMessage(tr("“%1” is not an amount that can be read here.").arg(text), Tone::Error);
    else if (*value < m_spec.least)
        showMessage(tr("%1 must be %2 or more.").arg(label(), valueText(m_spec.least, m_spec.kind, m_locale)),
                    Tone::Error);
    else
        showMessage(tr("%1 must be %2 or less.").arg(label(), valueText(m_spec.most, m_spec.kind, m_locale)),
                    Tone::Error);
}

void ValueField::returnToSource()
{
    if (m_spec.source)
        onEdited(*m_spec.source);
}

} // namespace pathwise
