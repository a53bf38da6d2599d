// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conformance/casefile.h"

#include <QTest>

#include <string>

using namespace pathwise;

class TestCaseFile : public QObject {
    Q_OBJECT

private slots:
    void cellsAreFoundByColumn();
    void quotesHoldSeparatorsAndLines();
    void lineEndsOfAllSystems();
    void damageIsBlamedOnItsLine_data();
    void damageIsBlamedOnItsLine();
    void sizesAreLimited();
    void missingFileIsAnError();
    void firstCellNamesARowWithoutCaseId();
};

void TestCaseFile::cellsAreFoundByColumn()
{
    const auto file = CaseFile::parse("\xEF\xBB\xBF"
                                      "case_id,x,y\na,1,\nb,2,3\n");
    QVERIFY(file);
    QCOMPARE(file->size(), std::size_t{2});
    QCOMPARE(file->caseId(1), std::string_view("b"));
    QCOMPARE(file->text(1, "y"), std::string_view("3"));
    QVERIFY(file->text(0, "y").empty());
    QVERIFY(file->text(0, "z").empty());
    QVERIFY(!file->has("z"));
}

void TestCaseFile::quotesHoldSeparatorsAndLines()
{
    const auto file = CaseFile::parse("case_id,x\na,\"1,\"\"2\"\"\n3\"\nb,4");
    QVERIFY(file);
    QCOMPARE(file->text(0, "x"), std::string_view("1,\"2\"\n3"));
    QCOMPARE(file->text(1, "x"), std::string_view("4"));
}

void TestCaseFile::lineEndsOfAllSystems()
{
    const auto file = CaseFile::parse("case_id,x\r\na,1\r\n\r\nb,2\n");
    QVERIFY(file);
    QCOMPARE(file->size(), std::size_t{2});
    QCOMPARE(file->text(1, "x"), std::string_view("2"));
}

void TestCaseFile::damageIsBlamedOnItsLine_data()
{
    QTest::addColumn<std::string>("bytes");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<std::size_t>("line");
    QTest::newRow("too few cells") << std::string("a,b\n1,2\n3\n") << ErrorCode::Damaged << std::size_t{3};
    QTest::newRow("too many cells") << std::string("a,b\n1,2,3\n") << ErrorCode::Damaged << std::size_t{2};
    QTest::newRow("open quote") << std::string("a,b\n1,\"2\n") << ErrorCode::Damaged << std::size_t{2};
    QTest::newRow("text after a quote") << std::string("a,b\n\"1\"x,2\n") << ErrorCode::Damaged << std::size_t{2};
    QTest::newRow("quote inside") << std::string("a,b\n1\"x,2\n") << ErrorCode::Damaged << std::size_t{2};
    QTest::newRow("after a quoted line") << std::string("a,b\n\"1\n1\",2\n3\n") << ErrorCode::Damaged << std::size_t{4};
    QTest::newRow("column twice") << std::string("a,a\n1,2\n") << ErrorCode::DuplicateField << std::size_t{1};
}

void TestCaseFile::damageIsBlamedOnItsLine()
{
    QFETCH(std::string, bytes);
    QFETCH(ErrorCode, code);
    QFETCH(std::size_t, line);
    const auto file = CaseFile::parse(bytes);
    QVERIFY(!file);
    QCOMPARE(file.error().code, code);
    QCOMPARE(file.error().line.value(), line);
}

void TestCaseFile::sizesAreLimited()
{
    QCOMPARE(CaseFile::parse("").error().code, ErrorCode::Empty);
    QCOMPARE(CaseFile::parse(std::string(CaseFile::maxBytes + 1, 'x')).error().code, ErrorCode::TooLarge);
    QCOMPARE(CaseFile::parse(std::string(CaseFile::maxColumns, ',')).error().code, ErrorCode::Damaged);
    std::string rows = "a\n";
    for (std::size_t i = 0; i <= CaseFile::maxRows; ++i)
        rows += "1\n";
    QCOMPARE(CaseFile::parse(rows).error().code, ErrorCode::TooLarge);
}

void TestCaseFile::missingFileIsAnError()
{
    const auto file = CaseFile::read(PATHWISE_RESOURCES "/cases/none.csv");
    QVERIFY(!file);
    QCOMPARE(file.error().code, ErrorCode::CannotRead);
    QVERIFY(file.error().file.ends_with("none.csv"));
}

void TestCaseFile::firstCellNamesARowWithoutCaseId()
{
    QCOMPARE(CaseFile::parse("index,d1\n7,0.5\n")->caseId(0), std::string_view("7"));
}

QTEST_APPLESS_MAIN(TestCaseFile)
#include "tst_casefile.moc"
