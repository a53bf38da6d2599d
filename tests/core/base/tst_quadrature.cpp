// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/quadrature.h"

#include <QTest>

#include <cmath>
#include <numeric>

using namespace pathwise;

class TestQuadrature : public QObject {
    Q_OBJECT

private slots:
    void weightsAddUpToTheInterval()
    {
        const GaussLegendre& rule = gaussLegendre();
        const double sum = std::accumulate(rule.weight.begin(), rule.weight.end(), 0.0);
        QVERIFY(std::abs(sum - 1) < 1e-14);
    }

    void polynomialOfDegree47IsExact()
    {
        const double integral = integrate([](double x) { return 48 * std::pow(x, 47); }, 0, 1);
        QVERIFY(std::abs(integral - 1) < 1e-13);
    }

    void panelsFollowWhatOneCannot()
    {
        const auto wave = [](double x) { return std::sin(100 * x); };
        const double expected = (1 - std::cos(200.0)) / 100;
        QVERIFY(std::abs(integrate(wave, 0, 2, 20) - expected) < 1e-14);
        QVERIFY(std::abs(integrate(wave, 0, 2) - expected) > 1e-6);
    }

    void turnedBoundsChangeTheSign()
    {
        const auto function = [](double x) { return std::exp(x); };
        QCOMPARE(integrate(function, 1, 0), -integrate(function, 0, 1));
    }
};

QTEST_APPLESS_MAIN(TestQuadrature)
#include "tst_quadrature.moc"
