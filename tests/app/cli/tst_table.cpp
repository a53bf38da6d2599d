// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/table.h"

#include <QTest>

#include <limits>

using namespace pathwise;

namespace {

Table pay()
{
    return {.columns = {{"path"}, {"year", NumberStyle::Plain}, {"base"}, {"local"}, {"p", NumberStyle::Plain}},
            .rows = {{std::string("a, \"b\""), 2027.0, 1234567.5, 0.0, 0.123456789},
                     {std::string("é"), 2028.0, -900.0, 0.0, Cell()}}};
}

} // namespace

class TestTable : public QObject {
    Q_OBJECT

private slots:
    void csvQuotesAndRounds();
    void jsonKeepsTypes();
    void readableTableIsAligned();
    void moneyHasSeparators_data();
    void moneyHasSeparators();
    void whatIsNotANumberIsEmpty();
};

void TestTable::csvQuotesAndRounds()
{
    QCOMPARE(formatted(pay(), OutputFormat::Csv),
             std::string("path,year,base,local,p\n\"a, \"\"b\"\"\",2027,1234567.5,0,0.123457\né,2028,-900,0,\n"));
}

void TestTable::jsonKeepsTypes()
{
    const auto json = formatted(pay(), OutputFormat::Json);
    QVERIFY(json.find("\"path\": \"a, \\\"b\\\"\"") != std::string::npos);
    QVERIFY(json.find("\"year\": 2027,") != std::string::npos);
    QVERIFY(json.find("\"p\": null") != std::string::npos);
}

void TestTable::readableTableIsAligned()
{
    QCOMPARE(formatted(pay(), OutputFormat::Table),
             std::string("path    year       base         p\n"
                         "a, \"b\"  2027  1,234,568  0.123457\n"
                         "é       2028       -900\n"));
}

void TestTable::moneyHasSeparators_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("text");
    QTest::newRow("zero") << 0.0 << "0";
    QTest::newRow("hundreds") << 999.4 << "999";
    QTest::newRow("thousands") << 1000.0 << "1,000";
    QTest::newRow("negative") << -1234567.0 << "-1,234,567";
    QTest::newRow("rounds to zero") << -0.4 << "0";
    QTest::newRow("six digits") << 123456.0 << "123,456";
}

void TestTable::moneyHasSeparators()
{
    QFETCH(double, value);
    QFETCH(QString, text);
    QCOMPARE(moneyText(value), text.toStdString());
}

void TestTable::whatIsNotANumberIsEmpty()
{
    const Table table{.columns = {{"x"}}, .rows = {{std::numeric_limits<double>::quiet_NaN()}}};
    QCOMPARE(formatted(table, OutputFormat::Csv), std::string("x\n\n"));
    QVERIFY(formatted(table, OutputFormat::Json).find("\"x\": null") != std::string::npos);
}

QTEST_APPLESS_MAIN(TestTable)
#include "tst_table.moc"
