// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mainwindow/filecontroller.h"

#include "core/plan/planfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace pathwise {

namespace {

constexpr int recentKept = 10;

Result<Plan> loaded(const QString& file)
{
    return loadPlan(std::filesystem::path(QFile::encodeName(file).toStdString()));
}

/// Hidden beside the plan, so that two computers that share a folder see it.
QString lockName(const QString& file)
{
    const QFileInfo info(file);
    return info.dir().filePath(QStringLiteral(".%1.lock").arg(info.fileName()));
}

QString shortName(const QString& file)
{
    return QFileInfo(file).fileName();
}

} // namespace

FileController::FileController(PlanDocument& document, UserQuestions& questions, QObject* parent)
    : QObject(parent), m_document(document), m_questions(questions), m_folder(QDir::homePath())
{
}

bool FileController::mayClose()
{
    if (!m_document.isModified())
        return true;
    switch (m_questions.saveChanges(m_document.displayName(), m_document.unsavedSteps(), m_document.unsavedSince())) {
    case UserQuestions::Unsaved::Save: return save();
    case UserQuestions::Unsaved::Discard: return true;
    case UserQuestions::Unsaved::Cancel: break;
    }
    return false;
}

bool FileController::newPlan()
{
    if (!mayClose())
        return false;
    m_document.setPlan(Plan());
    hold({});
    emit opened();
    return true;
}

bool FileController::open()
{
    const QString file = m_questions.fileToOpen(m_folder);
    return !file.isEmpty() && openFile(file);
}

bool FileController::openFile(const QString& file)
{
    if (!mayClose())
        return false;
    if (const auto done = m_document.open(file); !done) {
        m_questions.tell(openFailure(done.error(), shortName(file), m_document.locale()));
        return false;
    }
    remember(m_document.file());
    hold(m_document.file());
    emit opened();
    if (m_isReadOnly)
        emit openedReadOnly(m_document.file());
    return true;
}

bool FileController::openSample(const QString& file)
{
    if (!mayClose())
        return false;
    auto plan = loaded(file);
    if (!plan) {
        m_questions.tell(openFailure(plan.error(), shortName(file), m_document.locale()));
        return false;
    }
    m_document.setPlan(std::move(*plan));
    hold({});
    emit opened();
    return true;
}

void FileController::take(Plan plan)
{
    m_document.setPlan(std::move(plan));
    m_document.markUnsaved();
    hold({});
    emit opened();
}

bool FileController::openRecovered(const QString& planFile, const QString& originalFile)
{
    auto plan = loaded(planFile);
    if (!plan) {
        m_questions.tell(openFailure(plan.error(), shortName(planFile), m_document.locale()));
        return false;
    }
    m_document.setPlan(std::move(*plan), originalFile);
    m_document.markUnsaved();
    hold(originalFile);
    emit opened();
    if (m_isReadOnly)
        emit openedReadOnly(originalFile);
    return true;
}

bool FileController::save()
{
    if (!m_document.hasFile() || m_isReadOnly)
        return saveAs();
    return mayOverwrite() && saveTo(m_document.file());
}

bool FileController::mayOverwrite()
{
    if (!m_document.changedOnDisk())
        return true;
    switch (m_questions.changedOnDisk(m_document.displayName())) {
    case UserQuestions::Conflict::KeepMine: return true;
    case UserQuestions::Conflict::LoadOther:
        if (const auto done = m_document.open(m_document.file()); !done)
            m_questions.tell(openFailure(done.error(), shortName(m_document.file()), m_document.locale()));
        break;
    case UserQuestions::Conflict::Cancel: break;
    }
    return false;
}

bool FileController::saveAs()
{
    const QString file = m_questions.fileToSave(suggestion());
    return !file.isEmpty() && saveTo(file);
}

bool FileController::saveTo(const QString& file)
{
    const bool isOther = QFileInfo(file).absoluteFilePath() != m_document.file();
    if (m_isReadOnly && !isOther) {
        m_questions.tell(
            {tr("“%1” is open in another window").arg(shortName(file)), tr("Save your changes under another name.")});
        return false;
    }
    if (const auto done = m_document.saveAs(file); !done)
        return m_questions.saveElsewhere(saveFailure(done.error(), shortName(file), m_document.locale())) && saveAs();
    remember(m_document.file());
    if (isOther)
        hold(m_document.file());
    emit saved(m_document.file());
    return true;
}

void FileController::hold(const QString& file)
{
    m_lock.reset();
    m_isReadOnly = false;
    if (file.isEmpty())
        return;
    m_lock = std::make_unique<QLockFile>(lockName(file));
    m_lock->setStaleLockTime(0); // only the lock of a process that is gone is stale, however old it is
    if (m_lock->tryLock(0))
        return;
    // In a folder that cannot be written to, nobody can lose anybody's changes.
    m_isReadOnly = m_lock->error() == QLockFile::LockFailedError;
    m_lock.reset();
}

bool FileController::saveCopy()
{
    const QString file = m_questions.fileToSave(suggestion());
    if (file.isEmpty())
        return false;
    const auto done = m_document.saveCopy(file);
    if (!done)
        m_questions.tell(saveFailure(done.error(), shortName(file), m_document.locale()));
    return done.has_value();
}

bool FileController::revert()
{
    auto plan = loaded(m_document.file());
    if (!plan) {
        m_questions.tell(openFailure(plan.error(), shortName(m_document.file()), m_document.locale()));
        return false;
    }
    // As a step: what was thrown away can be had back.
    m_document.edit({tr("Revert to saved")}, [&](Plan& now) { now = std::move(*plan); });
    return true;
}

void FileController::setRecentFiles(const QStringList& files)
{
    m_recent = files.mid(0, recentKept);
    emit recentFilesChanged(m_recent);
}

void FileController::remember(const QString& file)
{
    QStringList files = m_recent;
    files.removeAll(file);
    files.prepend(file);
    m_folder = QFileInfo(file).absolutePath();
    setRecentFiles(files);
}

QString FileController::suggestion() const
{
    if (m_document.hasFile())
        return m_document.file();
    QString name = m_document.displayName();
    return QDir(m_folder).filePath(name.replace(QLatin1Char('/'), QLatin1Char('-')) + QStringLiteral(".pathwise"));
}

} // namespace pathwise
