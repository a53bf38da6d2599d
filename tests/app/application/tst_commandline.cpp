// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application/commandline.h"

#include <QTest>

using namespace pathwise;

namespace {

CommandLine read(const QString& arguments)
{
    return readCommandLine(QStringList{"pathwise"} + arguments.split(' ', Qt::SkipEmptyParts));
}

} // namespace

class TestCommandLine : public QObject {
    Q_OBJECT

private slots:
    void tasks_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<int>("task");
        QTest::newRow("nothing") << "" << int(Task::Window);
        QTest::newRow("plans") << "a.pathwise b.pathwise" << int(Task::Window);
        QTest::newRow("help") << "--help" << int(Task::Help);
        QTest::newRow("help wins") << "--check a --help" << int(Task::Help);
        QTest::newRow("version") << "-v" << int(Task::Version);
        QTest::newRow("check") << "--check a.pathwise" << int(Task::Check);
        QTest::newRow("batch") << "--batch a.pathwise --set x=1 --save" << int(Task::Batch);
        QTest::newRow("screenshot") << "--screenshot o.png a.pathwise" << int(Task::Screenshot);
        QTest::newRow("unknown option") << "--nope" << int(Task::BadUsage);
        QTest::newRow("missing value") << "--check" << int(Task::BadUsage);
        QTest::newRow("two tasks") << "--check a --batch b" << int(Task::BadUsage);
        QTest::newRow("bad theme") << "--theme pink" << int(Task::BadUsage);
        QTest::newRow("bad size") << "--size 10x" << int(Task::BadUsage);
        QTest::newRow("screenshot of nothing") << "--screenshot o.png" << int(Task::BadUsage);
    }
    void tasks()
    {
        QFETCH(QString, arguments);
        const CommandLine line = read(arguments);
        QTEST(static_cast<int>(line.task), "task");
        QCOMPARE(line.message.isEmpty(), line.task != Task::BadUsage);
    }

    void values()
    {
        const CommandLine picture = read("--screenshot o.png --page path --theme dark --size 800x600 a.pathwise");
        QCOMPARE(picture.output, QStringLiteral("o.png"));
        QCOMPARE(picture.page, QStringLiteral("path"));
        QVERIFY(picture.theme == ThemeMode::Dark);
        QCOMPARE(picture.size, QSize(800, 600));
        QCOMPARE(picture.plans, QStringList{"a.pathwise"});

        const CommandLine batch = read("--batch a --set x=1 --set y=2=3 --save");
        QCOMPARE(batch.plans, QStringList{"a"});
        QCOMPARE(batch.changes, (QStringList{"x=1", "y=2=3"}));
        QVERIFY(batch.save);
    }
};

QTEST_APPLESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
