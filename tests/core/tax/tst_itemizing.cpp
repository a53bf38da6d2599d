// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tax/federaltax.h"

#include "tests/core/tax/taxfixture.h"

using namespace pathwise;
using namespace pathwise::testing;
using enum FilingStatus;

/// Itemised deductions: s.164(b) as changed by P.L. 119-21 s.70120, s.68, s.170.
class TestItemizing : public QObject {
    Q_OBJECT

private slots:
    void deduction_data();
    void deduction();
    void neverCostsMoreThanTheStandardDeduction();
    void amtGivesTaxesBack();
};

void TestItemizing::deduction_data()
{
    QTest::addColumn<double>("wages");
    QTest::addColumn<double>("mortgageInterest");
    QTest::addColumn<double>("charity");
    QTest::addColumn<double>("deduction");
    QTest::addColumn<double>("saved");

    // Illinois, single: 4.95 % of everything above 250,000 (no exemption), so the state tax is plain.
    QTest::newRow("state tax of 24,750 beats 16,100, at 35 %") << 500'000.0 << 0.0 << 0.0 << 24'750.0 << 3'027.50;
    QTest::newRow("cap 40,400 - 30 % x 95,000 = 11,900: standard") << 600'000.0 << 0.0 << 0.0 << 16'100.0 << 0.0;
    QTest::newRow("11,900 and interest of 20,000") << 600'000.0 << 20'000.0 << 0.0 << 31'900.0 << 5'530.0;
    // Floor 10,000; s.68 takes 2/37 of 60,000; 37 % x (60,000 x 35/37 - 16,100).
    QTest::newRow("floor and limit of s.68") << 1'000'000.0 << 50'000.0 << 0.0 << 56'756.76 << 15'043.0;
    QTest::newRow("gifts above half a percent of AGI: 24,750 + 7,500")
        << 500'000.0 << 0.0 << 10'000.0 << 32'250.0 << 0.35 * (32'250 - 17'100);
    QTest::newRow("gifts beside the standard deduction: up to 1,000") << 100'000.0 << 0.0 << 5'000.0 << 17'100.0 << 0.0;
}

void TestItemizing::deduction()
{
    QFETCH(double, wages);
    QFETCH(double, mortgageInterest);
    QFETCH(double, charity);
    QFETCH(double, deduction);
    QFETCH(double, saved);

    Household household = householdIn("IL", Single, wages);
    household.mortgageInterest = mortgageInterest;
    household.charity = charity;
    const Bill best = bill(household, rules2026());
    const Bill standard = bill(household, rules2026(), {.deduction = BillOptions::Deduction::Standard});
    QVERIFY(sameCents(best.deduction, deduction));
    QVERIFY(sameCents(standard.total - best.total, saved));
    QCOMPARE(best.notices.size(), std::size_t(saved > 0 ? 1 : 0));
}

void TestItemizing::neverCostsMoreThanTheStandardDeduction()
{
    for (const StateRules& state : rules2026().states) {
        for (double wages = 30'000; wages < 3'000'000; wages *= 1.7) {
            Household household = householdIn(state.code, MarriedJoint, wages);
            household.mortgageInterest = 15'000;
            const Bill best = bill(household, rules2026());
            const Bill standard = bill(household, rules2026(), {.deduction = BillOptions::Deduction::Standard});
            QVERIFY(best.federalIncomeTax() <= standard.federalIncomeTax() + 1e-9);
        }
    }
}

/// s.56(b)(1)(A): an AMT payer gains nothing from the deduction for taxes.
void TestItemizing::amtGivesTaxesBack()
{
    Household household = householdIn("IL", Single, 400'000);
    household.isoSpread = 500'000;
    const Bill best = bill(household, rules2026());
    const Bill standard = bill(household, rules2026(), {.deduction = BillOptions::Deduction::Standard});
    QVERIFY(standard.of(TaxCategory::Amt) > 0);
    QVERIFY(sameCents(best.federalIncomeTax(), standard.federalIncomeTax()));
}

QTEST_APPLESS_MAIN(TestItemizing)
#include "tst_itemizing.moc"
