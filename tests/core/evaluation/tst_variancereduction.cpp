// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/variancereduction.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace pathwise;

class TestVarianceReduction : public QObject {
    Q_OBJECT

private slots:
    void publishedRatios();
    void certainValueHasNothingToReduce();
};

void TestVarianceReduction::publishedRatios()
{
    QVERIFY(std::abs(antitheticLognormal(0.4).ratio - 0.148) < 5e-4);
    QVERIFY(std::abs(antitheticLognormal(0.8).ratio - 0.473) < 5e-4);
    QVERIFY(std::abs(commonLognormal(0.08, 0.06, 0.4).ratio - 2.0e-4) < 5e-6);
}

void TestVarianceReduction::certainValueHasNothingToReduce()
{
    QCOMPARE(antitheticLognormal(0).ratio, 0.0);
    QCOMPARE(commonLognormal(0.05, 0.05, 0.4).reduced, 0.0);
}

QTEST_APPLESS_MAIN(TestVarianceReduction)
#include "tst_variancereduction.moc"
