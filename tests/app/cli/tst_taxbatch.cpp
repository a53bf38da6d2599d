// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/taxbatch.h"

#include "core/base/textfile.h"

#include <QFile>
#include <QTest>

#include <cmath>

using namespace pathwise;

namespace {

const std::filesystem::path rulesFolder = PATHWISE_RESOURCES "/tax";
const std::filesystem::path casesFile = PATHWISE_TEST_DATA "/tax/reference-cases.csv";
constexpr std::size_t largest = 10'000'000;

const QString header = QStringLiteral("case_id,year,state,locality,filing_status,wages,spouse_wages,ltcg,"
                                      "qualified_dividends,interest,iso_bargain,children\n");

using Table = QList<QHash<QString, QString>>;

Table parse(const QString& csv)
{
    Table table;
    const QStringList lines = csv.split(u'\n', Qt::SkipEmptyParts);
    const QStringList names = lines.first().trimmed().split(u',');
    for (const QString& line : lines.mid(1)) {
        const QStringList cells = line.trimmed().split(u',');
        QHash<QString, QString> row;
        for (qsizetype i = 0; i < names.size(); ++i)
            row[names[i]] = cells.value(i);
        table.append(row);
    }
    return table;
}

Table run(const QString& csv)
{
    const auto out = runTaxBatch(csv.toStdString(), rulesFolder, BillOptions::reference());
    return out ? parse(QString::fromStdString(*out)) : Table();
}

/// Which cases a required share is counted over.
enum class Cases { All, WithoutLowIncome };

bool counts(const QHash<QString, QString>& reference, Cases cases)
{
    return cases == Cases::All || !reference[QStringLiteral("flags")].contains(u'L');
}

bool agree(double computed, double reference)
{
    return std::abs(computed - reference) <= std::max(1.0, 0.00002 * std::abs(reference));
}

} // namespace

class TestTaxBatch : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void everyReferenceCaseIsComputed();
    void agreesWithTheReferenceCases_data();
    void agreesWithTheReferenceCases();
    void everyMissIsExplained();
    void columnsMayComeInAnyOrder();
    void aMissingColumnIsNamed();
    void anEmptyFileIsRefused();
    void aRowThatIsWrongSaysWhy_data();
    void aRowThatIsWrongSaysWhy();
    void aWrongRowLosesNoOther();
    void moneyHasCentsAndNoNegativeZero();

private:
    Table m_reference;
    Table m_computed;
};

void TestTaxBatch::initTestCase()
{
    const auto text = readTextFile(casesFile, largest);
    QVERIFY(text);
    m_reference = parse(QString::fromStdString(*text));
    m_computed = run(QString::fromStdString(*text));
}

void TestTaxBatch::everyReferenceCaseIsComputed()
{
    QCOMPARE(m_reference.size(), 1904);
    QCOMPARE(m_computed.size(), m_reference.size());
    for (qsizetype i = 0; i < m_reference.size(); ++i) {
        QCOMPARE(m_computed[i]["case_id"], m_reference[i]["case_id"]);
        QCOMPARE(m_computed[i]["error"], QString());
    }
}

void TestTaxBatch::agreesWithTheReferenceCases_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<Cases>("cases");
    QTest::addColumn<double>("share");

    QTest::newRow("federal income tax") << "federal_income_tax" << Cases::All << 0.999;
    QTest::newRow("alternative minimum tax") << "amt" << Cases::All << 0.999;
    QTest::newRow("net investment income tax") << "niit" << Cases::All << 0.999;
    QTest::newRow("Social Security") << "fica_social_security" << Cases::All << 0.999;
    QTest::newRow("Medicare") << "fica_medicare" << Cases::All << 0.999;
    QTest::newRow("state, AGI of 50,000 and up") << "state_income_tax" << Cases::WithoutLowIncome << 0.995;
    QTest::newRow("state, all") << "state_income_tax" << Cases::All << 0.98;
    QTest::newRow("local") << "local_income_tax" << Cases::All << 0.99;
    QTest::newRow("state payroll") << "state_payroll_tax" << Cases::All << 0.99;
}

void TestTaxBatch::agreesWithTheReferenceCases()
{
    QFETCH(QString, column);
    QFETCH(Cases, cases);
    QFETCH(double, share);

    int counted = 0;
    int right = 0;
    for (qsizetype i = 0; i < m_reference.size(); ++i) {
        if (!counts(m_reference[i], cases))
            continue;
        ++counted;
        if (agree(m_computed[i][column].toDouble(), m_reference[i][column].toDouble()))
            ++right;
    }
    QVERIFY(counted > 1000);
    QVERIFY2(right >= share * counted, qPrintable(QStringLiteral("%1 of %2").arg(right).arg(counted)));
}

void TestTaxBatch::everyMissIsExplained()
{
    QFile file(QStringLiteral(PATHWISE_TEST_DATA "/tax/known-differences.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString explained = QString::fromUtf8(file.readAll());
    for (qsizetype i = 0; i < m_reference.size(); ++i) {
        for (const char* column : {"federal_income_tax", "fica_social_security", "fica_medicare", "state_income_tax",
                                   "local_income_tax", "state_payroll_tax"}) {
            if (!agree(m_computed[i][column].toDouble(), m_reference[i][column].toDouble()))
                QVERIFY2(explained.contains(m_reference[i]["case_id"]), qPrintable(m_reference[i]["case_id"]));
        }
    }
}

void TestTaxBatch::columnsMayComeInAnyOrder()
{
    const Table table = run(QStringLiteral("note,children,iso_bargain,interest,qualified_dividends,ltcg,spouse_wages,"
                                           "wages,filing_status,locality,state,year,case_id\n"
                                           "\"a, b\",0,0,0,0,0,0,200000,single,,TX,2026,one\n"));
    QCOMPARE(table.size(), 1);
    QCOMPARE(table[0]["case_id"], QStringLiteral("one"));
    QCOMPARE(table[0]["federal_income_tax"], QStringLiteral("36734.00")); // README of the cases: worked by hand
}

void TestTaxBatch::aMissingColumnIsNamed()
{
    const auto out = runTaxBatch("case_id,year,state\n", rulesFolder, BillOptions::reference());
    QVERIFY(!out);
    QCOMPARE(out.error().code, ErrorCode::MissingField);
    QCOMPARE(out.error().field, std::string("locality"));
}

void TestTaxBatch::anEmptyFileIsRefused()
{
    const auto out = runTaxBatch("", rulesFolder, BillOptions::reference());
    QVERIFY(!out);
    QCOMPARE(out.error().code, ErrorCode::Empty);
}

void TestTaxBatch::aRowThatIsWrongSaysWhy_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("error");

    QTest::newRow("unknown state") << "a,2026,ZZ,,single,100000,0,0,0,0,0,0"
                                   << "unknown_choice state ZZ";
    QTest::newRow("unknown locality") << "a,2026,TX,atlantis,single,100000,0,0,0,0,0,0"
                                      << "unknown_choice locality atlantis";
    QTest::newRow("locality of another state") << "a,2026,TX,denver,single,100000,0,0,0,0,0,0"
                                               << "unknown_choice locality denver";
    QTest::newRow("unknown status") << "a,2026,TX,,divorced,100000,0,0,0,0,0,0"
                                    << "unknown_choice filing_status divorced";
    QTest::newRow("negative wages") << "a,2026,TX,,single,-5,0,0,0,0,0,0"
                                    << "out_of_range filer/wages -5.00";
    QTest::newRow("not a number") << "a,2026,TX,,single,much,0,0,0,0,0,0"
                                  << "wrong_type wages number";
    QTest::newRow("half a child") << "a,2026,TX,,single,1,0,0,0,0,0,0.5"
                                  << "wrong_type children whole number";
    QTest::newRow("spouse of a single filer") << "a,2026,TX,,single,1,50000,0,0,0,0,0"
                                              << "out_of_range spouse/wages 50000.00";
    QTest::newRow("year without rules") << "a,1999,TX,,single,1,0,0,0,0,0,0"
                                        << "unavailable year federal-1999.json 1999.00";
    QTest::newRow("too few cells") << "a,2026,TX,,single"
                                   << "wrong_type wages number";
    QTest::newRow("infinite") << "a,2026,TX,,single,inf,0,0,0,0,0,0"
                              << "not_finite filer/wages";
}

void TestTaxBatch::aRowThatIsWrongSaysWhy()
{
    QFETCH(QString, row);
    QFETCH(QString, error);

    const Table table = run(header + row + u'\n');
    QCOMPARE(table.size(), 1);
    QCOMPARE(table[0]["error"], error);
    QCOMPARE(table[0]["total_tax"], QString());
    QCOMPARE(table[0]["case_id"], QStringLiteral("a"));
}

void TestTaxBatch::aWrongRowLosesNoOther()
{
    const Table table = run(header
                            + QStringLiteral("a,2026,TX,,single,-1,0,0,0,0,0,0\n"
                                             "b,2026,TX,,single,200000,0,0,0,0,0,0\r\n"));
    QCOMPARE(table.size(), 2);
    QVERIFY(!table[0]["error"].isEmpty());
    QCOMPARE(table[1]["federal_income_tax"], QStringLiteral("36734.00"));
}

void TestTaxBatch::moneyHasCentsAndNoNegativeZero()
{
    QCOMPARE(cents(-12.5), std::string("-12.50"));
    QCOMPARE(cents(-0.001), std::string("0.00"));
    QCOMPARE(cents(1234567.891), std::string("1234567.89"));
}

QTEST_APPLESS_MAIN(TestTaxBatch)
#include "tst_taxbatch.moc"
