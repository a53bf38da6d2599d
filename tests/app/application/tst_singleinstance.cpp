// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application/singleinstance.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <thread>

using namespace pathwise;

class TestSingleInstance : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    [[nodiscard]] QString name(const char* file) const { return m_folder.filePath(QString::fromLatin1(file)); }

private slots:
    void withoutARunningProgramNothingIsHandedOver()
    {
        QVERIFY(!SingleInstance::handOver(name("nobody"), {QStringLiteral("/a.pathwise")}));
    }

    void filesReachTheRunningProgram()
    {
        SingleInstance first;
        QVERIFY(first.listen(name("socket")));
        QSignalSpy received(&first, &SingleInstance::filesReceived);
        const QStringList files{QStringLiteral("/plans/a b.pathwise"), QStringLiteral("/plans/ä.pathwise")};
        bool isDone = false;
        std::thread second([&] { isDone = SingleInstance::handOver(name("socket"), files); });
        QTRY_COMPARE(received.count(), 1);
        QTest::qWait(50); // the other side sees the end of the connection
        second.join();
        QVERIFY(isDone);
        QCOMPARE(received.front().front().toStringList(), files);
    }

    void aSocketLeftBehindIsReplaced()
    {
        QFile left(name("left"));
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.close();
        QVERIFY(!SingleInstance::handOver(name("left"), {}));
        SingleInstance first;
        QVERIFY(first.listen(name("left")));
    }
};

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_singleinstance.moc"
