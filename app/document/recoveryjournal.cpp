// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/recoveryjournal.h"

#include "app/document/plandocument.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QUuid>

namespace pathwise {

namespace {

const QString planEnding = QStringLiteral(".pathwise");

QString originFile(const QString& planFile)
{
    return planFile + QStringLiteral(".origin");
}

QString lockFile(const QString& planFile)
{
    return planFile + QStringLiteral(".lock");
}

QString readText(const QString& name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void writeText(const QString& name, const QString& text)
{
    QSaveFile file(name);
    if (file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) >= 0)
        file.commit();
}

/// A lock that belongs to a run that has ended is stale at once.
std::unique_ptr<QLockFile> makeLock(const QString& planFile)
{
    auto lock = std::make_unique<QLockFile>(lockFile(planFile));
    lock->setStaleLockTime(0);
    return lock;
}

} // namespace

RecoveryJournal::RecoveryJournal(PlanDocument& document, QString folder, std::chrono::milliseconds delay,
                                 QObject* parent)
    : QObject(parent), m_document(document), m_folder(std::move(folder))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(delay);
    connect(&m_timer, &QTimer::timeout, this, &RecoveryJournal::writeNow);
    connect(&document, &PlanDocument::planChanged, this, &RecoveryJournal::onPlanChanged);
    connect(&document, &PlanDocument::modifiedChanged, this, &RecoveryJournal::onPlanChanged);
}

RecoveryJournal::~RecoveryJournal()
{
    if (!m_keep)
        remove();
}

void RecoveryJournal::onPlanChanged()
{
    if (!m_document.isModified()) {
        m_timer.stop();
        remove();
    } else if (!m_timer.isActive()) { // at most `delay` late, however long the edits go on
        m_timer.start();
    }
}

void RecoveryJournal::writeNow()
{
    m_timer.stop();
    if (!m_document.isModified() || !prepare())
        return;
    writeText(originFile(m_file), m_document.file());
    // A failure shows when the plan itself is saved; a journal that cannot write must not get in the way.
    [[maybe_unused]] const auto written = m_document.saveCopy(m_file);
}

bool RecoveryJournal::prepare()
{
    if (m_lock)
        return true;
    if (!QDir().mkpath(m_folder))
        return false;
    const QString file = QDir(m_folder).filePath(QUuid::createUuid().toString(QUuid::WithoutBraces) + planEnding);
    auto lock = makeLock(file);
    if (!lock->tryLock(0))
        return false;
    m_file = file;
    m_lock = std::move(lock);
    return true;
}

void RecoveryJournal::remove()
{
    if (m_file.isEmpty())
        return;
    QFile::remove(m_file);
    QFile::remove(originFile(m_file));
    m_lock.reset();
    m_file.clear();
}

QList<Recovered> RecoveryJournal::leftBehind(const QString& folder)
{
    QList<Recovered> found;
    const QDir dir(folder);
    const auto files = dir.entryInfoList({QLatin1Char('*') + planEnding}, QDir::Files, QDir::Time);
    for (const QFileInfo& info : files) {
        const QString file = info.absoluteFilePath();
        if (makeLock(file)->tryLock(0))
            found.append({file, readText(originFile(file)), info.lastModified()});
    }
    return found;
}

void RecoveryJournal::discard(const Recovered& recovered)
{
    QFile::remove(recovered.planFile);
    QFile::remove(originFile(recovered.planFile));
}

} // namespace pathwise
