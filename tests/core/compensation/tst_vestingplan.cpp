// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compensation/vestingplan.h"

#include <QTest>

using namespace pathwise;

class TestVestingPlan : public QObject {
    Q_OBJECT

private slots:
    void frontLoadedYears()
    {
        const auto vested = vestedFractions({.shape = VestingShape::FrontLoaded, .everyMonths = 3}, 0);
        QVERIFY(vested.has_value());
        QCOMPARE(vested->size(), 49u);
        QCOMPARE(vested->at(11), 0.0); // one-year cliff
        QCOMPARE(vested->at(12), 0.4);
        QCOMPARE(vested->at(24), 0.7);
        QCOMPARE(vested->at(48), 1.0);
    }

    void wholeSharesOnly()
    {
        // 10 shares over 48 months, quarterly: 2 at the cliff (floor of 2.5), the last date takes the rest.
        const auto vested = vestedFractions({.everyMonths = 3}, 10);
        QCOMPARE(vested->at(12), 0.2);
        QCOMPARE(vested->at(45), 0.9);
        QCOMPARE(vested->at(48), 1.0);
    }

    void tranchesOnTheirDates()
    {
        Vesting vesting{.shape = VestingShape::Tranches};
        vesting.tranches = {{.month = 6, .fraction = 0.25}, {.month = 30, .fraction = 0.75}};
        const auto vested = vestedFractions(vesting, 0);
        QCOMPARE(vested->at(5), 0.0);
        QCOMPARE(vested->at(29), 0.25);
        QCOMPARE(vested->at(30), 1.0);
    }

    void refusesWhatDoesNotAddUp()
    {
        const auto vested = vestedFractions({.shape = VestingShape::Yearly, .yearly = {0.5, 0.4}}, 0);
        QVERIFY(!vested.has_value());
        QVERIFY(vested.error().code == ErrorCode::BadSum);
    }

    void composedGrantsGiveTheSameEveryYear()
    {
        const auto composed = composedVesting(4, 3);
        QCOMPARE(composed.firstGrantYears, 2.5);
        for (std::size_t year = 0; year < 8; ++year) {
            const auto inYear = [year](const std::vector<double>& vested, std::size_t grantYear) {
                const auto at = [&](std::size_t month) { return vested[std::min(month, vested.size() - 1)]; };
                return year < grantYear ? 0 : at(12 * (year - grantYear) + 12) - at(12 * (year - grantYear));
            };
            double amount = composed.firstGrantYears * inYear(composed.firstGrant, 0);
            for (std::size_t refresher = 1; refresher <= year; ++refresher)
                amount += inYear(composed.refresher, refresher);
            QVERIFY2(std::abs(amount - 1) < 1e-12, qPrintable(QString::number(year)));
        }
    }
};

QTEST_APPLESS_MAIN(TestVestingPlan)
#include "tst_vestingplan.moc"
