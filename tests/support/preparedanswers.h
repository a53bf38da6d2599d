// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dialogs/userquestions.h"

#include <QStringList>

namespace pathwise {

/// Answers given in advance; what was asked is kept.
class PreparedAnswers : public UserQuestions {
public:
    Unsaved unsaved = Unsaved::Cancel;
    Conflict conflict = Conflict::Cancel;
    bool recovers = false;
    bool elsewhere = false;
    bool keeps = false;
    QString openFile;
    QString saveFile;
    QStringList asked;

    Unsaved saveChanges(const QString& plan, int changes, const QDateTime&) override
    {
        asked += QStringLiteral("save %1, %2 changes").arg(plan).arg(changes);
        return unsaved;
    }
    Conflict changedOnDisk(const QString& plan) override
    {
        asked += QStringLiteral("conflict %1").arg(plan);
        return conflict;
    }
    bool recover(const QString& plan, const QDateTime&) override
    {
        asked += QStringLiteral("recover %1").arg(plan);
        return recovers;
    }
    QString fileToOpen(const QString&) override { return openFile; }
    QString fileToSave(const QString&) override { return saveFile; }
    bool keepTrial(const QString& last) override
    {
        asked += QStringLiteral("keep %1").arg(last);
        return keeps;
    }
    void tell(const Message& message) override { asked += message.title; }
    bool saveElsewhere(const Message& message) override
    {
        asked += message.title;
        return elsewhere;
    }
};

} // namespace pathwise
