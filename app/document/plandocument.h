// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/edittexts.h"
#include "app/document/plancommand.h"
#include "core/plan/fields.h"

#include <QDateTime>
#include <QLocale>
#include <QObject>
#include <QUndoStack>

namespace pathwise {

/// Counts the plans a document has shown; a later plan has a larger one.
using Revision = quint64;

/// The open plan with its undo history and its file. The plan is a value that is replaced, never changed in place;
/// whoever holds a SharedPlan keeps it as it was. GUI thread only.
class PlanDocument : public QObject {
    Q_OBJECT

public:
    explicit PlanDocument(const QLocale& locale = QLocale(QLocale::English, QLocale::UnitedStates),
                          QObject* parent = nullptr);

    [[nodiscard]] const Plan& plan() const { return *m_plan; }
    [[nodiscard]] const SharedPlan& sharedPlan() const { return m_plan; }
    [[nodiscard]] Revision revision() const { return m_revision; }
    [[nodiscard]] QUndoStack& undoStack() { return m_stack; }
    /// Numbers in undo texts are written in it.
    [[nodiscard]] const QLocale& locale() const { return m_locale; }

    /// Places are called so in undo texts.
    void setPlaceNames(PlaceNames names) { m_placeNames = std::move(names); }

    struct Step {
        QString text;
        QString mergeKey = {}; ///< steps in a row with the same key are one
    };
    using Change = std::function<void(Plan&)>;
    /// Applies a change as one undo step. No step when nothing changes. Pre: the changed plan is valid.
    void edit(const Step& step, const Change& change);
    /// Sets one field; the undo text names it and its value. An equal value makes no step. Errors: of `withField`; the
    /// plan is then as it was.
    Result<void> setField(std::string_view path, const FieldValue& value, const QString& mergeKey = {});

    /// Replaces everything and forgets the history. `file` empty: not on disk yet.
    void setPlan(Plan plan, const QString& file = {});
    /// Marks the plan as not saved although it has no steps: a recovered plan, a sample.
    void markUnsaved();

    /// Reads a file; on error (of `loadPlan`) the document stays as it is.
    Result<void> open(const QString& file);
    /// Pre: `hasFile()`. Errors: of `savePlan`; the document then stays modified.
    Result<void> save();
    Result<void> saveAs(const QString& file);
    /// Writes the plan elsewhere; the document keeps its file and its modified mark.
    [[nodiscard]] Result<void> saveCopy(const QString& file) const;

    [[nodiscard]] bool hasFile() const { return !m_file.isEmpty(); }
    [[nodiscard]] const QString& file() const { return m_file; }
    [[nodiscard]] bool isModified() const { return m_unsaved || !m_stack.isClean(); }
    /// Changes since the last save, and when the first unsaved one was made.
    [[nodiscard]] int unsavedSteps() const;
    [[nodiscard]] QDateTime unsavedSince() const { return m_unsavedSince; }
    /// What the plan is called: its name, else the file's, else "Untitled".
    [[nodiscard]] QString displayName() const;
    /// Whether the file is no longer as it was read or written here.
    [[nodiscard]] bool changedOnDisk() const;

signals:
    /// The plan is another one: by an edit, undo, redo or opening.
    void planChanged(const pathwise::SharedPlan& plan, pathwise::Revision revision);
    /// Another document: file, name or history were replaced.
    void fileChanged();
    void modifiedChanged(bool modified);

private:
    void show(const SharedPlan& plan);
    void noteSaved(const QString& file);
    void noteModified();
    [[nodiscard]] QDateTime fileTime() const;

    QLocale m_locale;
    PlaceNames m_placeNames;
    SharedPlan m_plan;
    Revision m_revision = 0;
    QUndoStack m_stack;
    QString m_file;
    QDateTime m_fileTime;
    QDateTime m_unsavedSince;
    bool m_unsaved = false;
    bool m_wasModified = false;
};

} // namespace pathwise
