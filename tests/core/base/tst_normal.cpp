// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/normal.h"

#include "tests/support/casefile.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <numbers>

using namespace pathwise;
using namespace pathwise::test;

namespace {
constexpr double infinity = std::numeric_limits<double>::infinity();
}

class TestNormal : public QObject {
    Q_OBJECT

private slots:
    void quantileOfReferenceCases_data() { addCases("equity/normal_quantile.csv"); }
    void quantileOfReferenceCases()
    {
        QFETCH(CaseRow, row);
        QVERIFY(matches(row, "z", normalQuantile(row.number("p"))));
    }

    void quantileInvertsTheCdf_data()
    {
        QTest::addColumn<double>("x");
        for (const double x : {-37.0, -20.0, -8.0, -5.1, -2.0, -0.3, 0.0, 0.4, 1.9, 4.0})
            QTest::addRow("x = %g", x) << x;
    }
    void quantileInvertsTheCdf()
    {
        QFETCH(double, x);
        // Above the middle the probability itself has lost digits: its error over the density is the best there is.
        const double best = std::numeric_limits<double>::epsilon() * normalCdf(x) / normalPdf(x);
        QVERIFY(std::abs(normalQuantile(normalCdf(x)) - x) <= 4e-15 * std::abs(x) + 2 * best);
    }

    void quantileOutsideItsDomain()
    {
        QCOMPARE(normalQuantile(0), -infinity);
        QCOMPARE(normalQuantile(1), infinity);
        QVERIFY(std::isnan(normalQuantile(-0.1)));
        QVERIFY(std::isnan(normalQuantile(1.1)));
        QVERIFY(std::isnan(normalQuantile(std::nan(""))));
    }

    void cdfTails()
    {
        // Abramowitz & Stegun, table 26.2: -log10 of the tail at 5 is 6.54265, at 10 is 23.11805.
        QVERIFY(std::abs(-std::log10(normalCdf(-5)) - 6.54265) < 5e-6);
        QVERIFY(std::abs(-std::log10(normalCdf(-10)) - 23.11805) < 5e-6);
        QCOMPARE(normalCdf(0), 0.5);
        QCOMPARE(normalCdf(infinity), 1.0);
    }

    void bivariateOfReferenceCases_data()
    {
        QTest::addColumn<CaseRow>("row");
        for (const CaseRow& row : readCases("equity/layoff_copula.csv"))
            if (row.has("p_joint_layoff_and_below"))
                QTest::newRow(row.id().constData()) << row;
    }
    void bivariateOfReferenceCases()
    {
        QFETCH(CaseRow, row);
        const double z = row.number("z_threshold");
        const double layoff = normalQuantile(row.number("p_layoff"));
        QVERIFY(matches(row, "p_joint_layoff_and_below", bivariateNormalCdf(z, layoff, row.number("rho"))));
    }

    void quadrantProbability_data()
    {
        QTest::addColumn<double>("rho");
        for (const double rho : {-1.0, -0.999999, -0.95, -0.5, 0.0, 0.3, 0.9, 0.99, 0.9999999, 1.0})
            QTest::addRow("rho = %.7f", rho) << rho;
    }
    void quadrantProbability()
    {
        QFETCH(double, rho);
        const double expected = 0.25 + std::asin(rho) / (2 * std::numbers::pi); // Sheppard 1899
        QVERIFY(std::abs(bivariateNormalCdf(0, 0, rho) - expected) < 1e-12);
    }

    void bivariateIdentities_data()
    {
        QTest::addColumn<double>("h");
        QTest::addColumn<double>("k");
        QTest::addColumn<double>("rho");
        QTest::newRow("mild") << 0.3 << -1.2 << 0.4;
        QTest::newRow("strong") << 1.5 << 1.4 << 0.98;
        QTest::newRow("nearly one") << -0.7 << -0.7001 << 0.999999;
        QTest::newRow("equal bounds, nearly one") << 0.4 << 0.4 << 0.99999999;
        QTest::newRow("far") << -6.0 << 2.0 << 0.7;
        QTest::newRow("opposed") << 1.0 << -1.1 << -0.999;
    }
    void bivariateIdentities()
    {
        QFETCH(double, h);
        QFETCH(double, k);
        QFETCH(double, rho);
        const double both = bivariateNormalCdf(h, k, rho);
        QVERIFY(std::abs(both - bivariateNormalCdf(k, h, rho)) < 1e-13);
        QVERIFY(std::abs(both + bivariateNormalCdf(h, -k, -rho) - normalCdf(h)) < 1e-12);
        QVERIFY(both <= std::min(normalCdf(h), normalCdf(k)) + 1e-13);
        QVERIFY(both >= std::max(0.0, normalCdf(h) + normalCdf(k) - 1) - 1e-13);
    }

    void bivariateEqualBoundsByOwensFormula()
    {
        // P(X, Y <= h) = cdf(h) - (1/pi) * integral over 0..atan(sqrt((1-rho)/(1+rho))) of exp(-h^2 / (2 cos^2)).
        // At rho = 1/2, h = 1 the sum below (Simpson, 2000 steps) is independent of the code under test.
        const double end = std::atan(std::sqrt(1.0 / 3));
        const auto f = [](double x) { return std::exp(-1 / (2 * std::cos(x) * std::cos(x))); };
        double sum = f(0) + f(end);
        for (int i = 1; i < 2000; ++i)
            sum += (i % 2 == 0 ? 2 : 4) * f(end * i / 2000);
        const double expected = normalCdf(1) - sum * end / 6000 / std::numbers::pi;
        QVERIFY(std::abs(bivariateNormalCdf(1, 1, 0.5) - expected) < 1e-12);
    }

    void bivariateLimits()
    {
        QCOMPARE(bivariateNormalCdf(infinity, 0.3, 0.5), normalCdf(0.3));
        QCOMPARE(bivariateNormalCdf(-infinity, 0.3, 0.5), 0.0);
        QCOMPARE(bivariateNormalCdf(0.2, 0.9, 1), normalCdf(0.2));
        QCOMPARE(bivariateNormalCdf(-1, 0.5, -1), 0.0);
        QVERIFY(std::isnan(bivariateNormalCdf(0, 0, 1.5)));
    }
};

QTEST_APPLESS_MAIN(TestNormal)
#include "tst_normal.moc"
