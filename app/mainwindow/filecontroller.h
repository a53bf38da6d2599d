// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dialogs/userquestions.h"
#include "app/document/plandocument.h"

#include <QLockFile>
#include <QObject>
#include <QStringList>
#include <memory>

namespace pathwise {

/// What the File menu does with the document: asks before anything is lost, tells when something did not work, keeps the
/// list of recent files.
class FileController : public QObject {
    Q_OBJECT

public:
    FileController(PlanDocument& document, UserQuestions& questions, QObject* parent = nullptr);

    /// Each returns whether it was done; false when the user cancelled or it failed (and was told).
    bool newPlan();
    bool open();
    bool openFile(const QString& file);
    /// A sample opens as an untitled copy.
    bool openSample(const QString& file);
    /// A plan that was made from answers takes the document's place: untitled and not saved yet. Pre: `mayClose()` was asked.
    void take(Plan plan);
    bool openRecovered(const QString& planFile, const QString& originalFile);
    bool save();
    bool saveAs();
    bool saveCopy();
    bool revert();
    /// Asks about unsaved changes; true when the document may go.
    bool mayClose();

    /// The file is open in another window: it is looked at, and saved under another name only.
    [[nodiscard]] bool isReadOnly() const { return m_isReadOnly; }
    [[nodiscard]] const QStringList& recentFiles() const { return m_recent; }
    void setRecentFiles(const QStringList& files);
    void setFolder(const QString& folder) { m_folder = folder; }
    [[nodiscard]] const QString& folder() const { return m_folder; }

signals:
    void recentFilesChanged(const QStringList& files);
    /// A plan was opened or made: the window shows it.
    void opened();
    void saved(const QString& file);
    /// A file was opened that another window has open; follows `opened`.
    void openedReadOnly(const QString& file);

private:
    bool saveTo(const QString& file);
    void hold(const QString& file);
    bool mayOverwrite();
    void remember(const QString& file);
    [[nodiscard]] QString suggestion() const;

    PlanDocument& m_document;
    UserQuestions& m_questions;
    QStringList m_recent;
    QString m_folder;
    std::unique_ptr<QLockFile> m_lock; ///< beside the open file, as long as it is open
    bool m_isReadOnly = false;
};

} // namespace pathwise
