// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/equity/rsu.h"

#include "tests/support/casefile.h"

#include <QTest>

#include <cmath>

using namespace pathwise;
using namespace pathwise::test;

class TestRsu : public QObject {
    Q_OBJECT

private slots:
    void referenceCases_data() { addCases("equity/rsu_settle.csv"); }
    void referenceCases()
    {
        QFETCH(CaseRow, row);
        const RsuSettlement settlement{.units = row.text("units").toLongLong(),
                                       .price = row.number("price"),
                                       .supplementalYtd = row.number("supplemental_ytd"),
                                       .otherWithholdingRate = row.number("other_withholding_rate"),
                                       .marginalIncomeTaxRate = row.number("marginal_income_tax_rate")};
        const auto outcome = settleRsu(settlement);
        QVERIFY(outcome);
        QVERIFY(matches(row, "taxable_income", outcome->taxableIncome));
        QVERIFY(matches(row, "federal_withholding", outcome->federalWithholding));
        QVERIFY(matches(row, "total_withholding", outcome->totalWithholding));
        QVERIFY(matches(row, "shares_sold", static_cast<double>(outcome->sharesSold)));
        QVERIFY(matches(row, "net_shares", static_cast<double>(outcome->netShares)));
        QVERIFY(matches(row, "cash_refund", outcome->cashRefund));
        QVERIFY(matches(row, "april_true_up", outcome->aprilTrueUp));
        const double kept = static_cast<double>(outcome->netShares) * settlement.price + outcome->cashRefund;
        QVERIFY(std::abs(kept + outcome->totalWithholding - outcome->taxableIncome) < 1e-6);
    }

    void thresholdIsCrossedWithinOneSettlement()
    {
        // 50,000 of room at 22 %, the other 50,000 at 37 %.
        const auto outcome = settleRsu({.units = 1'000, .price = 100, .supplementalYtd = 950'000});
        QCOMPARE(outcome->federalWithholding, 11'000.0 + 18'500.0);
    }

    void refusesNonsense()
    {
        QCOMPARE(settleRsu({.units = -1, .price = 1}).error().field, std::string("units"));
        QCOMPARE(settleRsu({.units = 1, .price = std::nan("")}).error().field, std::string("price"));
        QCOMPARE(settleRsu({.units = 1, .price = 1, .otherWithholdingRate = 0.9}).error().field,
                 std::string("otherWithholdingRate"));
    }
};

QTEST_APPLESS_MAIN(TestRsu)
#include "tst_rsu.moc"
