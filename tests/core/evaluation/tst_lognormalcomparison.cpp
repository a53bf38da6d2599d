// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/lognormalcomparison.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace pathwise;

class TestLognormalComparison : public QObject {
    Q_OBJECT

private slots:
    void equalPathsTie();
    void regretsDifferByTheMeans_data();
    void regretsDifferByTheMeans();
    void certainPathsAreCompared();
    void sameLuckIsNoRisk();
    void badInputIsRefused();
};

void TestLognormalComparison::equalPathsTie()
{
    const auto result = compare({1e6, 0.3}, {1e6, 0.3}, 0.2);
    QCOMPARE(result->probabilityABeatsB, 0.5);
    QCOMPARE(result->regretChoosingA, result->regretChoosingB);
}

void TestLognormalComparison::regretsDifferByTheMeans_data()
{
    QTest::addColumn<double>("rho");
    for (const double rho : {-1.0, -0.3, 0.0, 0.7, 1.0})
        QTest::addRow("rho %g", rho) << rho;
}

void TestLognormalComparison::regretsDifferByTheMeans()
{
    QFETCH(double, rho);
    const auto result = compare({1.0e6, 0.1}, {1.1e6, 0.6}, rho);
    QVERIFY(std::abs(result->regretChoosingA - result->regretChoosingB - 1e5) < 1e-6);
    QVERIFY(result->regretChoosingA >= 1e5);
}

void TestLognormalComparison::certainPathsAreCompared()
{
    const auto result = compare({2e6, 0}, {1e6, 0}, 0);
    QCOMPARE(result->probabilityABeatsB, 1.0);
    QCOMPARE(result->regretChoosingA, 0.0);
    QCOMPARE(result->regretChoosingB, 1e6);
    QCOMPARE(compare({1e6, 0}, {2e6, 0}, 0)->probabilityABeatsB, 0.0);
    QCOMPARE(compare({1e6, 0}, {1e6, 0}, 0)->probabilityABeatsB, 0.5);
}

void TestLognormalComparison::sameLuckIsNoRisk()
{
    const auto result = compare({1e6, 0.2}, {1.5e6, 0.2}, 1);
    QCOMPARE(result->probabilityABeatsB, 0.0);
    QCOMPARE(result->regretChoosingA, 5e5);
}

void TestLognormalComparison::badInputIsRefused()
{
    QCOMPARE(compare({0, 0.1}, {1, 0.1}, 0).error().field, std::string("a/mean"));
    QCOMPARE(compare({1, 0.1}, {1, -0.1}, 0).error().field, std::string("b/logDeviation"));
    QCOMPARE(compare({1, 0.1}, {1, 0.1}, 1.5).error().field, std::string("rho"));
    QCOMPARE(compare({std::numeric_limits<double>::quiet_NaN(), 0.1}, {1, 0.1}, 0).error().code, ErrorCode::NotFinite);
}

QTEST_APPLESS_MAIN(TestLognormalComparison)
#include "tst_lognormalcomparison.moc"
