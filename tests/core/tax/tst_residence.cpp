// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tax/residence.h"

#include "tests/core/tax/taxfixture.h"

#include <array>

using namespace pathwise;
using namespace pathwise::testing;
using enum TaxCategory;
using enum FilingStatus;

class TestResidence : public QObject {
    Q_OBJECT

private slots:
    void countsWorkdays_data();
    void countsWorkdays();
    void sharesTheYearByMonths();
    void sharesEquityByWorkdays();
    void halfAYearIsHalfTheTax();
    void onePlaceIsThePlainBill();
    void movesLeaveFederalTaxAlone();
    void workingElsewhereCostsTheDearerState_data();
    void workingElsewhereCostsTheDearerState();
    void equityEarnedBeforeTheMoveIsTaxedThere();
};

void TestResidence::countsWorkdays_data()
{
    QTest::addColumn<Month>("from");
    QTest::addColumn<Month>("until");
    QTest::addColumn<int>("days");

    QTest::newRow("2026 begins and ends on a Thursday") << Month(2026, 1) << Month(2027, 1) << 261;
    QTest::newRow("February 2026: four weeks") << Month(2026, 2) << Month(2026, 3) << 20;
    QTest::newRow("leap February 2028: a Tuesday more") << Month(2028, 2) << Month(2028, 3) << 21;
    QTest::newRow("nothing") << Month(2026, 2) << Month(2026, 2) << 0;
}

void TestResidence::countsWorkdays()
{
    QFETCH(Month, from);
    QFETCH(Month, until);
    QFETCH(int, days);

    QCOMPARE(workdays(from, until), days);
}

void TestResidence::sharesTheYearByMonths()
{
    const std::array<Move, 3> moves = {Move{Month(2020, 1), placeOf("CA")}, Move{Month(2026, 4), placeOf("TX")},
                                       Move{Month(2026, 10), placeOf("CA")}};
    const auto claims = residenceClaims(moves, 2026);
    QCOMPARE(claims.size(), std::size_t(2));
    QVERIFY(claims[0].place == placeOf("CA"));
    QCOMPARE(claims[0].share, 0.5);
    QCOMPARE(claims[1].share, 0.5);
    QCOMPARE(residenceClaims(moves, 2025).size(), std::size_t(1));
}

void TestResidence::sharesEquityByWorkdays()
{
    const std::array<Move, 2> moves = {Move{Month(2020, 1), placeOf("CA")}, Move{Month(2026, 3), placeOf("TX")}};
    const auto claims = equityClaims(moves, Month(2026, 1), Month(2027, 1));
    QCOMPARE(claims.size(), std::size_t(2));
    QCOMPARE(claims[0].share, 42.0 / 261.0); // January 22, February 20
    QCOMPARE(claims[1].share, 219.0 / 261.0);
    QVERIFY(claims[0].basis == TaxClaim::Basis::Source);
}

void TestResidence::halfAYearIsHalfTheTax()
{
    const Household household = householdIn("CA", Single, 200'000);
    const std::array<TaxClaim, 2> claims = {TaxClaim{placeOf("CA"), 0.5}, TaxClaim{placeOf("TX"), 0.5}};
    const Bill moved = billOverClaims(household, claims, rules2026());
    const Bill stayed = bill(household, rules2026());
    QVERIFY(sameCents(moved.of(StateIncome), stayed.of(StateIncome) / 2));
    QVERIFY(sameCents(moved.of(StatePayroll), stayed.of(StatePayroll) / 2));
}

void TestResidence::onePlaceIsThePlainBill()
{
    const Household household = householdIn("NY", MarriedJoint, 300'000);
    const std::array<TaxClaim, 1> claims = {TaxClaim{placeOf("NY")}};
    QCOMPARE(billOverClaims(household, claims, rules2026()).total, bill(household, rules2026()).total);
}

void TestResidence::movesLeaveFederalTaxAlone()
{
    const BillOptions standard{.deduction = BillOptions::Deduction::Standard};
    const Household household = householdIn("NY", Single, 300'000);
    const std::array<TaxClaim, 3> claims = {TaxClaim{placeOf("NY"), 0.25}, TaxClaim{placeOf("CA"), 0.5},
                                            TaxClaim{placeOf("OR"), 0.25}};
    const Bill moved = billOverClaims(household, claims, rules2026(), standard);
    QCOMPARE(moved.federalIncomeTax(), bill(household, rules2026(), standard).federalIncomeTax());
    double lines = 0;
    for (const BillLine& line : moved.lines)
        lines += line.amount;
    QVERIFY(std::abs(lines - moved.total) < 1e-6);
}

void TestResidence::workingElsewhereCostsTheDearerState_data()
{
    QTest::addColumn<QString>("home");
    QTest::addColumn<QString>("work");

    QTest::newRow("New Jersey to New York") << "NJ"
                                            << "NY";
    QTest::newRow("New York to Connecticut") << "NY"
                                             << "CT";
    QTest::newRow("Washington to Oregon") << "WA"
                                          << "OR";
    QTest::newRow("California to Nevada") << "CA"
                                          << "NV";
}

void TestResidence::workingElsewhereCostsTheDearerState()
{
    QFETCH(QString, home);
    QFETCH(QString, work);

    Household household = householdIn(home.toStdString(), Single, 200'000);
    const Bill atHome = bill(household, rules2026());
    const Bill atWork = bill(householdIn(work.toStdString(), Single, 200'000), rules2026());
    household.workPlace = placeOf(work.toStdString());
    const Bill commuting = bill(household, rules2026());
    QVERIFY(sameCents(commuting.of(StateIncome), std::max(atHome.of(StateIncome), atWork.of(StateIncome))));
    QVERIFY(sameCents(commuting.of(StatePayroll), atWork.of(StatePayroll)));
}

/// 300,000 of pay, 100,000 of it a vest that was earned half in California: a sixth of California's tax, from Texas.
void TestResidence::equityEarnedBeforeTheMoveIsTaxedThere()
{
    const Household household = householdIn("TX", Single, 300'000);
    const std::array<TaxClaim, 1> residence = {TaxClaim{placeOf("TX")}};
    const std::array<SourcedIncome, 1> parts = {
        SourcedIncome{100'000, {{placeOf("CA"), 0.5, TaxClaim::Basis::Source}, {placeOf("TX"), 0.5}}}};
    std::vector<TaxClaim> claims(residence.begin(), residence.end());
    const auto sources = sourceClaims(parts, 300'000, residence);
    QCOMPARE(sources.size(), std::size_t(1));
    claims.insert(claims.end(), sources.begin(), sources.end());
    const Bill result = billOverClaims(household, claims, rules2026());
    const double california = bill(householdIn("CA", Single, 300'000), rules2026()).of(StateIncome);
    QVERIFY(sameCents(result.of(StateIncome), california / 6));
}

QTEST_APPLESS_MAIN(TestResidence)
#include "tst_residence.moc"
