// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/planfile.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <csignal>
#include <filesystem>
#include <sys/resource.h>

using namespace pathwise;

namespace {

/// How often a save is killed; `PATHWISE_KILLS=200` for a thorough run.
int kills()
{
    constexpr int usual = 25;
    bool isNumber = false;
    const int wanted = qEnvironmentVariableIntValue("PATHWISE_KILLS", &isNumber);
    return isNumber ? wanted : usual;
}

QByteArray contents(const QString& file)
{
    QFile plan(file);
    return plan.open(QIODevice::ReadOnly) ? plan.readAll() : QByteArray();
}

} // namespace

/// Saves with the program itself, as scripts do, and ends it at random moments. The file is the old one or the new one,
/// never anything else.
class TestSaveSafety : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_file;
    QByteArray m_first;
    QByteArray m_second;

    static QStringList setBirthYear(const QString& file, int year)
    {
        return {QStringLiteral("--batch"), file, QStringLiteral("--set"),
                QStringLiteral("person/birth_year=%1").arg(year), QStringLiteral("--save")};
    }
    static void prepare(QProcess& process)
    {
        process.setProgram(QStringLiteral(PATHWISE_BIN_DIR "/pathwise"));
        process.setProcessChannelMode(QProcess::SeparateChannels);
    }
    /// Runs to the end; the exit code.
    static int run(QProcess& process, const QStringList& arguments)
    {
        process.setArguments(arguments);
        process.start();
        if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
            return -1;
        return process.exitCode();
    }

private slots:
    void initTestCase()
    {
        m_file = m_folder.filePath(QStringLiteral("plan.pathwise"));
        QVERIFY(QFile::copy(QStringLiteral(PATHWISE_RESOURCES "/samples/senior-swe-to-ai.pathwise"), m_file));
        QVERIFY(QFile::setPermissions(m_file, QFile::ReadOwner | QFile::WriteOwner));
        QProcess process;
        prepare(process);
        QCOMPARE(run(process, setBirthYear(m_file, 1991)), 0);
        m_first = contents(m_file);
        QCOMPARE(run(process, setBirthYear(m_file, 1992)), 0);
        m_second = contents(m_file);
        QVERIFY(m_first != m_second);
    }

    void aKilledSaveLeavesTheOldOrTheNewFile()
    {
        QProcess timed;
        prepare(timed);
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(run(timed, setBirthYear(m_file, 1991)), 0);
        const auto usual = static_cast<unsigned long>(clock.nsecsElapsed() / 1000);
        int year = 1992;
        for (int round = 0; round < kills(); ++round) {
            QProcess process;
            prepare(process);
            process.setArguments(setBirthYear(m_file, year));
            process.start();
            QVERIFY(process.waitForStarted());
            // Anywhere from the beginning to a little after the end of a usual run.
            QThread::usleep(usual / 10 + QRandomGenerator::global()->bounded(static_cast<quint32>(usual)));
            process.kill();
            process.waitForFinished();
            const QByteArray now = contents(m_file);
            QVERIFY2(now == m_first || now == m_second, qPrintable(QStringLiteral("round %1").arg(round)));
            QVERIFY(loadPlan(std::filesystem::path(m_file.toStdString())).has_value());
            year = now == m_first ? 1992 : 1991;
        }
    }

    void leftoversOfKilledSavesDoNoHarm()
    {
        QProcess process;
        prepare(process);
        QCOMPARE(run(process, setBirthYear(m_file, 1991)), 0);
        QCOMPARE(contents(m_file), m_first);
    }

    void aFullDiskIsToldAndLeavesTheOldFile_data()
    {
        QTest::addColumn<int>("room");
        QTest::newRow("nothing") << 0;
        QTest::newRow("a few bytes") << 100;
        QTest::newRow("half the plan") << static_cast<int>(m_first.size() / 2);
        QTest::newRow("all but one byte") << static_cast<int>(m_first.size() - 1);
    }

    void aFullDiskIsToldAndLeavesTheOldFile()
    {
        QFETCH(const int, room);
        const QByteArray before = contents(m_file);
        QProcess process;
        prepare(process);
        process.setChildProcessModifier([room] {
            std::signal(SIGXFSZ, SIG_IGN); // so that write() fails as on a full disk
            const rlimit limit{static_cast<rlim_t>(room), static_cast<rlim_t>(room)};
            setrlimit(RLIMIT_FSIZE, &limit);
        });
        const int year = before == m_first ? 1992 : 1991;
        QCOMPARE(run(process, setBirthYear(m_file, year)), 3);
        QVERIFY(process.readAllStandardError().startsWith("Not saved"));
        QCOMPARE(contents(m_file), before);
    }

    void theFilesModeIsKept()
    {
        QProcess process;
        prepare(process);
        QCOMPARE(run(process, setBirthYear(m_file, 1991)), 0);
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QCOMPARE(QFile::permissions(m_file) & others, QFile::Permissions());
    }
};

QTEST_GUILESS_MAIN(TestSaveSafety)
#include "tst_savesafety.moc"
