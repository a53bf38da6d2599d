// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/fieldframe.h"

#include <QList>
#include <QString>

class QComboBox;

namespace pathwise {

/// One of a few named choices, by stable id. Shows the document's choice; `edited` tells of the user's doing alone.
class ChoiceField : public FieldFrame {
    Q_OBJECT

public:
    struct Choice {
        QString id;
        QString text;
        bool operator==(const Choice&) const = default;
    };

    explicit ChoiceField(QWidget* parent = nullptr);

    void setChoices(const QList<Choice>& choices);
    /// An id that is not among the choices shows nothing chosen.
    void setValue(const QString& id);
    [[nodiscard]] QString value() const { return m_value; }
    /// The source's choice: decides the changed dot and what reset returns to; empty when there is none.
    void setSource(const QString& id);

signals:
    void edited(const QString& id);

private:
    void choose(const QString& id);
    void showValue();

    QList<Choice> m_choices;
    QString m_value;
    QString m_source;
    QComboBox* m_combo;
};

} // namespace pathwise
