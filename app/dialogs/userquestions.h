// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/presentation/errortexts.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace pathwise {

/// What the program asks a person, behind a seam: message boxes in the window, prepared answers in tests.
class UserQuestions {
public:
    enum class Unsaved { Save, Discard, Cancel };
    enum class Conflict { KeepMine, LoadOther, Cancel };

    virtual ~UserQuestions() = default;

    /// "Save changes to “plan”?" `since` is when the first unsaved change was made.
    virtual Unsaved saveChanges(const QString& plan, int changes, const QDateTime& since) = 0;
    /// The file is not as it was read.
    virtual Conflict changedOnDisk(const QString& plan) = 0;
    /// A copy of an unsaved plan was left behind by a run that ended early.
    virtual bool recover(const QString& plan, const QDateTime& when) = 0;
    /// Empty: the user cancelled.
    virtual QString fileToOpen(const QString& folder) = 0;
    virtual QString fileToSave(const QString& suggestion) = 0;
    /// Where to write what leaves the program; the ending of the name is the format.
    struct Export {
        QString title;
        QString suggestion;
        QStringList filters; ///< "PDF (*.pdf)"; the first is the usual one
    };
    virtual QString fileToExport(const Export&) { return {}; }
    /// Changes were tried while presenting (`last` names the last one): whether they stay.
    virtual bool keepTrial(const QString& last) = 0;
    /// Something did not work; nothing to decide.
    virtual void tell(const Message& message) = 0;
    /// Saving did not work: whether to save somewhere else.
    virtual bool saveElsewhere(const Message& message) = 0;
};

} // namespace pathwise
