// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conformance/kinds.h"
#include "core/conformance/verify.h"

#include <QTest>

#include <set>

using namespace pathwise;

class TestKinds : public QObject {
    Q_OBJECT

private slots:
    void namesAreUnique();
    void unknownNameIsNull();
    void shippedCasesPass_data();
    void shippedCasesPass();
};

void TestKinds::namesAreUnique()
{
    std::set<std::string_view> names;
    for (const Kind& kind : allKinds())
        names.insert(kind.name);
    QCOMPARE(names.size(), allKinds().size());
}

void TestKinds::unknownNameIsNull()
{
    QVERIFY(!findKind("no such kind"));
    QCOMPARE(findKind("philox")->name, std::string_view("philox"));
}

void TestKinds::shippedCasesPass_data()
{
    QTest::addColumn<QByteArray>("kind");
    for (const Kind& kind : allKinds()) {
        const QByteArray name(kind.name.data(), static_cast<qsizetype>(kind.name.size()));
        QTest::newRow(name.constData()) << name;
    }
}

void TestKinds::shippedCasesPass()
{
    QFETCH(QByteArray, kind);
    const Kind* found = findKind(kind.toStdString());
    QVERIFY(found);
    const auto lines = verify(*found, PATHWISE_RESOURCES "/cases/" + std::string(found->inputs) + ".csv");
    QVERIFY(lines);
    QVERIFY(!lines->empty());
    for (const VerifyLine& line : *lines) {
        QVERIFY2(line.ok,
                 qPrintable(
                     QStringLiteral("%1 %2: expected %3, computed %4")
                         .arg(line.caseId.c_str(), line.output.c_str(), line.expected.c_str(), line.computed.c_str())));
    }
}

QTEST_APPLESS_MAIN(TestKinds)
#include "tst_kinds.moc"
