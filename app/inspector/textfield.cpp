// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inspector/textfield.h"

#include <QLineEdit>

namespace pathwise {

TextField::TextField(QWidget* parent) : FieldFrame(parent), m_edit(new QLineEdit)
{
    setControl(m_edit, m_edit);
    connect(m_edit, &QLineEdit::editingFinished, this, &TextField::finish);
}

void TextField::setValue(const QString& text)
{
    m_value = text;
    if (m_edit->text() != text)
        m_edit->setText(text);
}

void TextField::finish()
{
    if (m_edit->text() != m_value)
        emit edited(m_edit->text());
}

} // namespace pathwise
