// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/present/lever.h"

#include "app/present/slide.h"
#include "app/presentation/money.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace pathwise {

Lever::Lever(const QLocale& locale, QWidget* parent)
    : QWidget(parent)
    , m_locale(locale)
    , m_name(new QLabel)
    , m_amount(new QLabel)
    , m_slider(new SourceSlider)
    , m_least(new QLabel)
    , m_most(new QLabel)
{
    m_name->setForegroundRole(QPalette::Text);
    m_least->setForegroundRole(QPalette::Text);
    m_most->setForegroundRole(QPalette::Text);
    m_amount->setObjectName(QStringLiteral("leverAmount"));
    m_slider->setObjectName(QStringLiteral("leverSlider"));
    m_slider->setFocusPolicy(Qt::NoFocus); // keys go to the window
    auto* ends = new QHBoxLayout;
    ends->addWidget(m_least);
    ends->addStretch(1);
    ends->addWidget(m_most);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_name);
    column->addWidget(m_amount);
    column->addWidget(m_slider);
    column->addLayout(ends);
    connect(m_slider, &SourceSlider::moved, this, [this](double value, bool) { emit moved(value); });
    connect(m_slider, &SourceSlider::sourceWanted, this, [this] {
        if (m_source)
            emit moved(*m_source);
    });
}

void Lever::setLever(const QString& name, const SourceSlider::Range& range, std::optional<double> source)
{
    m_source = source;
    m_name->setText(name);
    m_slider->setAccessibleName(name);
    m_slider->setValueRange(range);
    m_slider->setSource(source);
    m_least->setText(compactMoney(range.least, m_locale));
    m_most->setText(compactMoney(range.most, m_locale));
}

void Lever::setAmount(double dollars)
{
    m_slider->setRealValue(dollars);
    m_amount->setText(moneyText(dollars, m_locale));
}

void Lever::setScale(double scale)
{
    setPoints(m_name, present::LabelPoints * scale);
    setPoints(m_amount, present::FigurePoints * scale, QFont::DemiBold);
    setPoints(m_least, present::LabelPoints * scale);
    setPoints(m_most, present::LabelPoints * scale);
}

QString Lever::amountText() const
{
    return m_amount->text();
}

} // namespace pathwise
