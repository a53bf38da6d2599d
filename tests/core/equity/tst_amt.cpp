// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/equity/amt.h"

#include "tests/support/casefile.h"

#include <QTest>

#include <cmath>

using namespace pathwise;
using namespace pathwise::test;

namespace {

AmtParameters parametersOf(const CaseRow& row)
{
    constexpr int bracketCount = 7;
    AmtParameters parameters{.standardDeduction = row.number("standard_deduction"),
                             .gainsZeroTop = row.number("cg_zero_top"),
                             .gainsFifteenTop = row.number("cg_fifteen_top"),
                             .exemption = row.number("amt_exemption"),
                             .phaseOutStart = row.number("amt_phaseout_start"),
                             .phaseOutRate = row.number("amt_phaseout_rate"),
                             .highRateFrom = row.number("amt_28_threshold")};
    for (int i = 1; i <= bracketCount; ++i)
        parameters.brackets.push_back({row.number(qPrintable(QString("bracket%1_from").arg(i))),
                                       row.number(qPrintable(QString("bracket%1_rate").arg(i)))});
    return parameters;
}

AmtParameters parametersFor(const QString& year, const QString& status)
{
    for (const CaseRow& row : readCases("equity/tax_params.csv"))
        if (row.text("year") == year && row.text("status") == status)
            return parametersOf(row);
    qFatal("no parameters");
}

} // namespace

class TestAmt : public QObject {
    Q_OBJECT

private slots:
    void referenceCases_data() { addCases("equity/amt.csv"); }
    void referenceCases()
    {
        QFETCH(CaseRow, row);
        const AmtParameters parameters = parametersFor(row.text("year"), row.text("status_filing"));
        const AmtIncome income{
            .wages = row.number("wages"), .longTermGains = row.number("ltcg"), .isoSpread = row.number("iso_bargain")};
        const auto bill = amtBill(income, parameters);
        QVERIFY(bill);
        QVERIFY(matches(row, "taxable_income", bill->taxableIncome));
        QVERIFY(matches(row, "regular_tax", bill->regularTax));
        QVERIFY(matches(row, "amti", bill->amtIncome));
        QVERIFY(matches(row, "exemption", bill->exemption));
        QVERIFY(matches(row, "amt_base", bill->base));
        QVERIFY(matches(row, "tmt", bill->tentativeMinimumTax));
        QVERIFY(matches(row, "amt", bill->amt));
        QVERIFY(matches(row, "total_tax", bill->totalTax));
        QVERIFY(matches(row, "mtc_created", bill->creditCreated));
        QVERIFY(matches(row, "crossover_bargain", *amtCrossover(income, parameters)));
    }

    void crossoverIsWhereTheTaxBegins_data() { addCases("equity/amt.csv"); }
    void crossoverIsWhereTheTaxBegins()
    {
        QFETCH(CaseRow, row);
        const AmtParameters parameters = parametersFor(row.text("year"), row.text("status_filing"));
        AmtIncome income{.wages = row.number("wages"), .longTermGains = row.number("ltcg")};
        const double crossover = *amtCrossover(income, parameters);
        income.isoSpread = crossover;
        QVERIFY(amtBill(income, parameters)->amt < 0.01);
        income.isoSpread = crossover + 100;
        QVERIFY(crossover == 0 || amtBill(income, parameters)->amt > 1);
    }

    void workedExample_data()
    {
        QTest::addColumn<QString>("year");
        QTest::addColumn<double>("exemption");
        QTest::addColumn<double>("minimumTax");
        QTest::addColumn<double>("amt");
        // 20,000 options, strike 1, worth 21 at the exercise; single with wages of 220,000.
        QTest::newRow("2025") << "2025" << 88'100.0 << 144'150.0 << 101'727.0;
        QTest::newRow("2026") << "2026" << 30'100.0 << 160'282.0 << 118'578.0;
    }
    void workedExample()
    {
        QFETCH(QString, year);
        QFETCH(double, exemption);
        QFETCH(double, minimumTax);
        QFETCH(double, amt);
        const AmtIncome income{.wages = 220'000, .isoSpread = 400'000};
        const auto bill = amtBill(income, parametersFor(year, "single"));
        QVERIFY(std::abs(bill->exemption - exemption) < 0.01);
        QVERIFY(std::abs(bill->tentativeMinimumTax - minimumTax) < 0.01);
        QVERIFY(std::abs(bill->amt - amt) < 0.01);
        QVERIFY(std::abs(bill->creditCreated - amt) < 0.01);
    }

    void nothingEarnedIsNothingOwed()
    {
        const auto bill = amtBill({}, parametersFor("2026", "single"));
        QCOMPARE(bill->totalTax, 0.0);
        QCOMPARE(bill->taxableIncome, 0.0);
    }

    void refusesNonsense()
    {
        const AmtParameters good = parametersFor("2026", "single");
        QCOMPARE(amtBill({.wages = -1}, good).error().field, std::string("wages"));
        QCOMPARE(amtBill({.isoSpread = std::nan("")}, good).error().field, std::string("isoSpread"));
        AmtParameters bad = good;
        bad.brackets.clear();
        QVERIFY(amtBill({}, bad).error().code == ErrorCode::Empty);
        bad = good;
        std::swap(bad.brackets[1], bad.brackets[2]);
        QVERIFY(amtCrossover({}, bad).error().code == ErrorCode::NotSorted);
    }
};

QTEST_APPLESS_MAIN(TestAmt)
#include "tst_amt.moc"
