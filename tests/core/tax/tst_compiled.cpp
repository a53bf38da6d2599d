// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tax/compiled.h"

#include "tests/core/tax/taxfixture.h"

#include <cmath>
#include <random>

using namespace pathwise;
using namespace pathwise::testing;
using enum FilingStatus;

class TestCompiled : public QObject {
    Q_OBJECT

private slots:
    void agreesWithTheBill_data();
    void agreesWithTheBill();
    void jumpsAreWhereTheLawJumps();
    void layoutIsSound();
    void manyAtOnceAreTheSame();
    void solvesForTakeHome();
    void marginalRateIsTheSlope();
};

void TestCompiled::agreesWithTheBill_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("locality");
    QTest::addColumn<FilingStatus>("status");
    QTest::addColumn<int>("children");
    QTest::addColumn<bool>("itemizing");

    QTest::newRow("no state tax") << "TX"
                                  << "" << Single << 0 << true;
    QTest::newRow("top brackets and SDI") << "CA"
                                          << "" << MarriedJoint << 2 << true;
    QTest::newRow("recapture and a city") << "NY"
                                          << "new-york-city" << HeadOfHousehold << 1 << true;
    QTest::newRow("deduction in steps of ten dollars") << "SC"
                                                       << "" << MarriedJoint << 0 << false;
    QTest::newRow("tables of a hundred dollars") << "AR"
                                                 << "" << Single << 0 << false;
    QTest::newRow("recaptures in steps") << "CT"
                                         << "" << MarriedSeparate << 0 << true;
    QTest::newRow("federal tax deducted, split by income") << "MO"
                                                           << "kansas-city" << MarriedJoint << 0 << false;
    QTest::newRow("one rate on all income") << "MD"
                                            << "md-frederick-county" << Single << 0 << false;
    QTest::newRow("federal tax subtracted") << "OR"
                                            << "multnomah-county+metro-shs" << HeadOfHousehold << 2 << true;
}

void TestCompiled::agreesWithTheBill()
{
    QFETCH(QString, state);
    QFETCH(QString, locality);
    QFETCH(FilingStatus, status);
    QFETCH(int, children);
    QFETCH(bool, itemizing);

    HouseholdTemplate facts;
    facts.household.status = status;
    facts.household.place = placeOf(state.toStdString(), locality.toStdString());
    facts.household.children = children;
    if (status == MarriedJoint)
        facts.household.spouse.wages = 85'000;
    if (!itemizing)
        facts.options.deduction = BillOptions::Deduction::Standard;
    const CompiledTax compiled = compile(rules2026(), facts);
    std::mt19937 random(7);
    for (int i = 0; i < 3000; ++i) {
        const double wages = i % 2 == 0 ? std::floor(std::uniform_real_distribution<>(0, 5'000)(random)) * 100
                                        : std::exp(std::uniform_real_distribution<>(0, std::log(5e6))(random));
        facts.household.filer.wages = wages;
        const Bill exact = bill(facts.household, rules2026(), facts.options);
        QVERIFY2(std::abs(compiled.total(wages) - exact.total) < 0.01, qPrintable(QString::number(wages, 'f', 6)));
        QVERIFY(std::abs(compiled.at(TaxMeasure::Federal, wages) - exact.federalIncomeTax()) < 0.01);
        const double parts = compiled.at(TaxMeasure::Federal, wages) + compiled.at(TaxMeasure::Payroll, wages)
            + compiled.at(TaxMeasure::State, wages) + compiled.at(TaxMeasure::Local, wages);
        QVERIFY(std::abs(parts - compiled.total(wages)) < 0.01);
    }
}

/// Illinois takes the exemption of 2,925 away above 250,000: 4.95 % of it, at once.
void TestCompiled::jumpsAreWhereTheLawJumps()
{
    HouseholdTemplate facts;
    facts.household.place = placeOf("IL");
    const CompiledTax compiled = compile(rules2026(), facts);
    const double at = compiled.at(TaxMeasure::State, 250'000);
    const double above = compiled.at(TaxMeasure::State, std::nextafter(250'000, 300'000));
    QVERIFY(sameCents(above - at, 0.0495 * 2'925));
}

void TestCompiled::layoutIsSound()
{
    HouseholdTemplate facts;
    facts.household.place = placeOf("CA");
    const CompiledTax compiled = compile(rules2026(), facts);
    const auto knots = compiled.knots();
    QCOMPARE(knots.front(), 0.0);
    QVERIFY(std::isinf(knots.back()));
    QCOMPARE(knots.size(), compiled.segmentCount() + 1);
    QCOMPARE(compiled.values(TaxMeasure::Local).size(), compiled.segmentCount());
    for (std::size_t i = 1; i < knots.size(); ++i)
        QVERIFY(knots[i - 1] < knots[i]);
    // Stepping at most maxSteps() from a bucket's start reaches the right segment.
    for (std::size_t i = 0; i < compiled.segmentCount(); ++i) {
        const auto bucket = static_cast<std::size_t>(knots[i] * compiled.bucketsPerDollar());
        const std::size_t start = compiled.bucketStart()[std::min(bucket, compiled.bucketStart().size() - 1)];
        QVERIFY(start <= i && i - start <= compiled.maxSteps());
    }
}

void TestCompiled::manyAtOnceAreTheSame()
{
    HouseholdTemplate facts;
    facts.household.place = placeOf("NY", "new-york-city");
    const CompiledTax compiled = compile(rules2026(), facts);
    const std::vector<double> wages = {0, 1, 50'000, 250'000, 1e6, 4'999'999, 5e6, 2e7};
    std::vector<double> taxes(wages.size());
    compiled.totals(wages, taxes);
    for (std::size_t i = 0; i < wages.size(); ++i)
        QCOMPARE(taxes[i], compiled.total(wages[i]));
}

void TestCompiled::solvesForTakeHome()
{
    HouseholdTemplate facts;
    facts.household.place = placeOf("CA");
    const CompiledTax compiled = compile(rules2026(), facts);
    for (const double wages : {30'000.0, 123'456.78, 250'000.0, 999'999.0}) {
        const double takeHome = wages - compiled.total(wages);
        QVERIFY(std::abs(compiled.wagesFor(takeHome) - wages) < 0.01);
    }
    QCOMPARE(compiled.wagesFor(-1), 0.0);
}

void TestCompiled::marginalRateIsTheSlope()
{
    HouseholdTemplate facts;
    facts.household.place = placeOf("TX");
    const CompiledTax compiled = compile(rules2026(), facts);
    QVERIFY(std::abs(compiled.marginalRate(100'000) - 0.2965) < 1e-6); // 22 % + 7.65 %
    QVERIFY(std::abs(compiled.marginalRate(300'000) - 0.3735) < 1e-6); // 35 % + 2.35 %
}

QTEST_APPLESS_MAIN(TestCompiled)
#include "tst_compiled.moc"
