// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conformance/caserow.h"

#include <QTest>

#include <cmath>

using namespace pathwise;

class TestCaseRow : public QObject {
    Q_OBJECT

private slots:
    void readsNumbers();
    void refusesWhatIsNoNumber_data();
    void refusesWhatIsNoNumber();
    void keepsTheFirstProblem();
    void emptyCellsMayMeanSomething();
    void readsLists();
};

void TestCaseRow::readsNumbers()
{
    const auto file = CaseFile::parse("case_id,a,b,c,d,e\nx,1.5,-2e3,inf,12,1\n");
    CaseRow row(*file, 0);
    QCOMPARE(row.number("a"), 1.5);
    QCOMPARE(row.number("b"), -2000.0);
    QVERIFY(std::isinf(row.number("c")));
    QCOMPARE(row.integer("d"), 12LL);
    QVERIFY(row.flag("e"));
    QVERIFY(!row.problem());
}

void TestCaseRow::refusesWhatIsNoNumber_data()
{
    QTest::addColumn<std::string>("cell");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("empty") << std::string() << ErrorCode::MissingField;
    QTest::newRow("word") << std::string("many") << ErrorCode::WrongType;
    QTest::newRow("number and more") << std::string("1 USD") << ErrorCode::WrongType;
    QTest::newRow("NaN") << std::string("nan") << ErrorCode::NotFinite;
}

void TestCaseRow::refusesWhatIsNoNumber()
{
    QFETCH(std::string, cell);
    QFETCH(ErrorCode, code);
    const auto file = CaseFile::parse("case_id,a\nx," + cell + "\n");
    CaseRow row(*file, 0);
    QCOMPARE(row.number("a"), 0.0);
    QVERIFY(row.problem());
    QCOMPARE(row.problem()->code, code);
    QCOMPARE(row.problem()->field, std::string("a"));
}

void TestCaseRow::keepsTheFirstProblem()
{
    const auto file = CaseFile::parse("case_id,a,b\nx,1.5,2\n");
    CaseRow row(*file, 0);
    QCOMPARE(row.integer("a"), 0LL);
    QVERIFY(!row.flag("b"));
    QCOMPARE(row.problem()->field, std::string("a"));
}

void TestCaseRow::emptyCellsMayMeanSomething()
{
    const auto file = CaseFile::parse("case_id,a,b\nx,,3\n");
    CaseRow row(*file, 0);
    QCOMPARE(row.numberOr("a", 7), 7.0);
    QVERIFY(!row.optionalNumber("a"));
    QVERIFY(!row.optionalInteger("a"));
    QCOMPARE(row.optionalNumber("b").value(), 3.0);
    QCOMPARE(row.optionalInteger("b").value(), 3LL);
    QVERIFY(!row.problem());
}

void TestCaseRow::readsLists()
{
    const auto file = CaseFile::parse("case_id,a,b,c\nx,1;2.5,,1;x\n");
    CaseRow row(*file, 0);
    QCOMPARE(row.numbers("a", ';'), (std::vector<double>{1, 2.5}));
    QVERIFY(row.numbers("b", ';').empty());
    QVERIFY(!row.problem());
    QCOMPARE(row.numbers("c", ';').size(), std::size_t{2});
    QCOMPARE(row.problem()->field, std::string("c"));
}

QTEST_APPLESS_MAIN(TestCaseRow)
#include "tst_caserow.moc"
