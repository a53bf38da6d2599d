// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/choicefield.h"

#include <QComboBox>

namespace pathwise {

ChoiceField::ChoiceField(QWidget* parent) : FieldFrame(parent), m_combo(new QComboBox)
{
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->setMinimumContentsLength(6);
    m_combo->setFocusPolicy(Qt::StrongFocus);
    setControl(m_combo, m_combo);
    connect(m_combo, &QComboBox::activated, this, [this](int index) {
        if (index >= 0)
            choose(m_choices[index].id);
    });
    connect(this, &FieldFrame::resetWanted, this, [this] { choose(m_source); });
}

void ChoiceField::setChoices(const QList<Choice>& choices)
{
    if (choices == m_choices)
        return;
    m_choices = choices;
    m_combo->clear();
    for (const Choice& choice : choices)
        m_combo->addItem(choice.text, choice.id);
    showValue();
}

void ChoiceField::setValue(const QString& id)
{
    if (id == m_value)
        return;
    m_value = id;
    clearMessage();
    showValue();
}

void ChoiceField::setSource(const QString& id)
{
    m_source = id;
    showValue();
}

void ChoiceField::choose(const QString& id)
{
    if (id == m_value)
        return;
    setValue(id);
    emit edited(id);
}

void ChoiceField::showValue()
{
    const int index = m_combo->findData(m_value);
    if (index != m_combo->currentIndex())
        m_combo->setCurrentIndex(index);
    setChanged(!m_source.isEmpty() && m_source != m_value);
}

} // namespace pathwise
