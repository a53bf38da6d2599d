// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tax/income.h"

#include "tests/core/tax/taxfixture.h"

using namespace pathwise;
using namespace pathwise::testing;
using enum TaxCategory;
using enum FilingStatus;

/// What each kind of pre-tax contribution leaves, and its limits (s.402(g), s.223, s.125).
class TestContributions : public QObject {
    Q_OBJECT

private slots:
    void deferralsLeaveIncomeTaxOnly();
    void hsaAndCafeteriaLeavePayrollTaxesToo();
    void statesThatDoNotConform_data();
    void statesThatDoNotConform();
    void limits_data();
    void limits();
    void healthFsaIsCapped();
};

void TestContributions::deferralsLeaveIncomeTaxOnly()
{
    Household household = householdIn("TX", Single, 100'000);
    household.filer.traditional401k = 24'500;
    const Bill result = bill(household, rules2026());
    QVERIFY(sameCents(result.federalAgi, 75'500));
    QVERIFY(sameCents(result.of(SocialSecurity), 6'200));
    QVERIFY(sameCents(result.of(Medicare), 1'450));
    QVERIFY(result.notices.empty());
}

void TestContributions::hsaAndCafeteriaLeavePayrollTaxesToo()
{
    Household household = householdIn("TX", Single, 100'000);
    household.filer.hsa = 4'400;
    household.filer.section125 = 3'600;
    const Bill result = bill(household, rules2026());
    QVERIFY(sameCents(result.federalAgi, 92'000));
    QVERIFY(sameCents(result.of(SocialSecurity), 0.062 * 92'000));
    QVERIFY(sameCents(result.preTaxContributions, 8'000));
}

void TestContributions::statesThatDoNotConform_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<double>("deferral");
    QTest::addColumn<double>("hsa");
    QTest::addColumn<double>("taxable");

    QTest::newRow("California taxes HSA contributions") << "CA" << 10'000.0 << 4'000.0 << 90'000 - 5'835.31;
    QTest::newRow("New Jersey taxes HSA contributions") << "NJ" << 10'000.0 << 4'000.0 << 89'000.0;
    QTest::newRow("Pennsylvania taxes 401(k) deferrals") << "PA" << 10'000.0 << 4'000.0 << 96'000.0;
    QTest::newRow("Georgia conforms") << "GA" << 10'000.0 << 4'000.0 << 71'000.0;
}

void TestContributions::statesThatDoNotConform()
{
    QFETCH(QString, state);
    QFETCH(double, deferral);
    QFETCH(double, hsa);
    QFETCH(double, taxable);

    Household household = householdIn(state.toStdString(), Single, 100'000);
    household.filer.traditional401k = deferral;
    household.filer.hsa = hsa;
    QVERIFY(sameCents(bill(household, rules2026()).stateTaxableIncome, taxable));
}

void TestContributions::limits_data()
{
    QTest::addColumn<int>("age");
    QTest::addColumn<HsaCoverage>("coverage");
    QTest::addColumn<double>("deferral");
    QTest::addColumn<double>("hsa");

    QTest::newRow("40, alone: 24,500 and 4,400") << 40 << HsaCoverage::SelfOnly << 24'500.0 << 4'400.0;
    QTest::newRow("40, family: 8,750") << 40 << HsaCoverage::Family << 24'500.0 << 8'750.0;
    QTest::newRow("50: 8,000 more") << 50 << HsaCoverage::SelfOnly << 32'500.0 << 4'400.0;
    QTest::newRow("55: HSA 1,000 more") << 55 << HsaCoverage::SelfOnly << 32'500.0 << 5'400.0;
    QTest::newRow("61: 11,250 instead of 8,000") << 61 << HsaCoverage::SelfOnly << 35'750.0 << 5'400.0;
    QTest::newRow("64: 8,000 again") << 64 << HsaCoverage::SelfOnly << 32'500.0 << 5'400.0;
}

void TestContributions::limits()
{
    QFETCH(int, age);
    QFETCH(HsaCoverage, coverage);
    QFETCH(double, deferral);
    QFETCH(double, hsa);

    Household household = householdIn("TX", Single, 200'000);
    household.hsaCoverage = coverage;
    household.filer.age = age;
    household.filer.traditional401k = 50'000;
    household.filer.hsa = 20'000;
    const Bill result = bill(household, rules2026());
    QVERIFY(sameCents(result.federalAgi, 200'000 - deferral - hsa));
    QCOMPARE(result.notices.size(), std::size_t(2));
    for (const BillNotice& notice : result.notices)
        QVERIFY(notice.allowed == (notice.kind == BillNotice::Kind::DeferralCapped ? deferral : hsa));
}

void TestContributions::healthFsaIsCapped()
{
    Household household = householdIn("TX", Single, 200'000);
    household.filer.healthFsa = 5'000;
    const Bill result = bill(household, rules2026());
    QVERIFY(sameCents(result.federalAgi, 196'600));
    QVERIFY(result.notices[0].kind == BillNotice::Kind::HealthFsaCapped);
}

QTEST_APPLESS_MAIN(TestContributions)
#include "tst_contributions.moc"
