// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presentation/addup.h"

#include <QTest>
#include <cmath>
#include <limits>
#include <numeric>

using namespace pathwise;

class TestAddUp : public QObject {
    Q_OBJECT

private slots:
    void addsUp_data();
    void addsUp();
    void leavesMissingPartsAlone();
};

void TestAddUp::addsUp_data()
{
    QTest::addColumn<QList<double>>("parts");
    QTest::addColumn<QList<double>>("expected");
    QTest::newRow("thirds of a hundred") << QList<double>{33.34, 33.33, 33.33} << QList<double>{34, 33, 33};
    QTest::newRow("rounding each would give 4") << QList<double>{1.5, 1.5, 0.0} << QList<double>{2, 1, 0};
    QTest::newRow("already whole") << QList<double>{5, 7} << QList<double>{5, 7};
    QTest::newRow("a deduction") << QList<double>{10.6, -3.3} << QList<double>{10, -3};
    QTest::newRow("nothing") << QList<double>{} << QList<double>{};
}

void TestAddUp::addsUp()
{
    QFETCH(QList<double>, parts);
    QFETCH(QList<double>, expected);
    const std::vector<double> rounded = roundedToAddUp(parts, 1);
    QCOMPARE(QList<double>(rounded.begin(), rounded.end()), expected);
    const double total = std::accumulate(parts.begin(), parts.end(), 0.0);
    QCOMPARE(std::accumulate(rounded.begin(), rounded.end(), 0.0), std::round(total));
}

void TestAddUp::leavesMissingPartsAlone()
{
    const std::vector<double> parts{149.0, std::numeric_limits<double>::quiet_NaN(), 251.0};
    const std::vector<double> rounded = roundedToAddUp(parts, 100);
    QVERIFY(std::isnan(rounded[1]));
    QCOMPARE(rounded[0] + rounded[2], 400.0);
}

QTEST_APPLESS_MAIN(TestAddUp)
#include "tst_addup.moc"
