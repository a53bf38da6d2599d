// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/fieldframe.h"

class QLineEdit;

namespace pathwise {

/// A line of text. `edited` comes when the user has finished: Return or leaving the field.
class TextField : public FieldFrame {
    Q_OBJECT

public:
    explicit TextField(QWidget* parent = nullptr);
    void setValue(const QString& text);

signals:
    void edited(const QString& text);

private:
    void finish();

    QLineEdit* m_edit;
    QString m_value;
};

} // namespace pathwise
