// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tax/withholding.h"

#include "tests/core/tax/taxfixture.h"

using namespace pathwise;
using namespace pathwise::testing;
using enum FilingStatus;

class TestWithholding : public QObject {
    Q_OBJECT

private slots:
    void supplementalPay_data();
    void supplementalPay();
    void salaryAloneIsWithheldExactly();
    void sharesLeaveATrueUp();
    void twoEarnersOweAdditionalMedicare();
};

/// IRS Pub. 15 section 7: 22 % up to a million in the year, 37 % above.
void TestWithholding::supplementalPay_data()
{
    QTest::addColumn<double>("pay");
    QTest::addColumn<double>("before");
    QTest::addColumn<double>("withheld");

    QTest::newRow("small") << 100'000.0 << 0.0 << 22'000.0;
    QTest::newRow("exactly a million") << 1'000'000.0 << 0.0 << 220'000.0;
    QTest::newRow("across: 220,000 + 185,000") << 1'500'000.0 << 0.0 << 405'000.0;
    QTest::newRow("the rest of the million first") << 300'000.0 << 900'000.0 << 96'000.0;
    QTest::newRow("all above") << 100'000.0 << 2'000'000.0 << 37'000.0;
}

void TestWithholding::supplementalPay()
{
    QFETCH(double, pay);
    QFETCH(double, before);
    QFETCH(double, withheld);

    QVERIFY(sameCents(supplementalWithholding(pay, before, rules2026().federal), withheld));
}

void TestWithholding::salaryAloneIsWithheldExactly()
{
    const Withholding result = withholding(householdIn("TX", Single, 200'000), rules2026());
    QVERIFY(sameCents(result.withheld(), 36'734));
    QVERIFY(sameCents(result.trueUp(), 0));
}

/// 200,000 of salary and a vest of 300,000: tax on 483,900 is 138,134.25, and 36,734 + 66,000 were withheld.
void TestWithholding::sharesLeaveATrueUp()
{
    Household household = householdIn("TX", Single, 500'000);
    household.filer.supplementalWages = 300'000;
    const Withholding result = withholding(household, rules2026());
    QVERIFY(sameCents(result.supplementalIncomeTax, 66'000));
    QVERIFY(sameCents(result.incomeTaxOwed, 138'134.25));
    QVERIFY(sameCents(result.additionalMedicare, 2'700));
    QVERIFY(sameCents(result.trueUp(), 35'400.25));
}

/// Each employer withholds above 200,000 only; the couple owes 0.9 % above 250,000 together.
void TestWithholding::twoEarnersOweAdditionalMedicare()
{
    Household household = householdIn("TX", MarriedJoint, 180'000);
    household.spouse.wages = 170'000;
    const Withholding result = withholding(household, rules2026());
    QVERIFY(sameCents(result.additionalMedicare, 0));
    QVERIFY(sameCents(result.trueUp(), 900));
}

QTEST_APPLESS_MAIN(TestWithholding)
#include "tst_withholding.moc"
