// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application/commandline.h"
#include "core/plan/planfile.h"
#include "tests/support/planmaker.h"

#include <QDir>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace pathwise;

namespace {

struct Ended {
    int code = -1;
    QString out;
    QString err;
};

/// Runs the program itself with no display and a home of its own.
Ended run(const QStringList& arguments, const QString& home)
{
    QProcess process;
    QProcessEnvironment environment;
    environment.insert("PATH", qEnvironmentVariable("PATH"));
    environment.insert("HOME", home);
    environment.insert("LC_ALL", "C.UTF-8");
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(PATHWISE_BIN_DIR "/pathwise"), arguments);
    if (!process.waitForFinished(120'000))
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

} // namespace

class TestProgram : public QObject {
    Q_OBJECT

private slots:
    void needsNoDisplayForWords()
    {
        const QTemporaryDir home;
        const Ended version = run({"--version"}, home.path());
        QCOMPARE(version.code, 0);
        QVERIFY(version.out.startsWith("Pathwise "));
        const Ended help = run({"--help"}, home.path());
        QCOMPARE(help.code, 0);
        for (const char* option :
             {"--check", "--batch", "--set", "--save", "--screenshot", "--page", "--theme", "--size"})
            QVERIFY2(help.out.contains(option), option);
        QVERIFY(QDir(home.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    }

    void unknownOptions()
    {
        const QTemporaryDir home;
        const Ended ended = run({"--nope"}, home.path());
        QCOMPARE(ended.code, exitcode::BadUsage);
        QCOMPARE(ended.err.trimmed().split('\n').size(), 1);
        QVERIFY(ended.err.contains("nope"));
    }

    void writesAPictureOfTheExactSize()
    {
        const QTemporaryDir home;
        const QString plan = home.filePath("plan.pathwise");
        QVERIFY(savePlan(samplePlan(), plan.toStdString()));
        const QString picture = home.filePath("out.png");
        const Ended ended = run({"--screenshot", picture, "--theme", "dark", "--size", "1100x720", plan}, home.path());
        QVERIFY2(ended.code == 0, qPrintable(ended.err));
        const QImage image(picture);
        QCOMPARE(image.size(), QSize(1100, 720));
        QVERIFY(qGray(image.pixel(5, 360)) < 80); // dark
        QCOMPARE(run({"--screenshot", picture, "--page", "nope", plan}, home.path()).code, exitcode::BadUsage);
        QCOMPARE(run({"--screenshot", picture, home.filePath("none")}, home.path()).code, exitcode::Refused);
    }

    void aPlanThatCannotBeComputedSaysWhy()
    {
        const QTemporaryDir home;
        const QString file = home.filePath("plan.pathwise");
        Plan plan = samplePlan();
        plan.paths[1].stages[1].place = "nowhere";
        QVERIFY(savePlan(plan, file.toStdString()));
        const Ended ended = run({"--report", home.filePath("out.pdf"), file}, home.path());
        QCOMPARE(ended.code, exitcode::Failed);
        QVERIFY2(ended.err.contains("paths/ai/stages/1/place"), qPrintable(ended.err));
        QVERIFY(!QFile::exists(home.filePath("out.pdf")));
    }
};

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
