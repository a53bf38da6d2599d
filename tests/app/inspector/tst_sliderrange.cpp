// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inspector/sliderrange.h"

#include <QTest>

using namespace pathwise;

class TestSliderRange : public QObject {
    Q_OBJECT

private slots:
    void ranges_data()
    {
        QTest::addColumn<FieldInfo>("info");
        QTest::addColumn<double>("source");
        QTest::addColumn<double>("value");
        QTest::addColumn<double>("least");
        QTest::addColumn<double>("most");
        const FieldInfo money{.unit = Unit::UsdPerYear, .min = 0, .max = 1e7, .step = 1'000};
        const FieldInfo part{.unit = Unit::Fraction, .min = 0, .max = 3, .step = 0.01};
        const FieldInfo growth{.unit = Unit::FractionPerYear, .min = -0.5, .max = 1, .step = 0.005};
        QTest::newRow("twice the source, rounded up") << money << 210'000.0 << 210'000.0 << 0.0 << 500'000.0;
        QTest::newRow("holds a larger value") << money << 210'000.0 << 700'000.0 << 0.0 << 800'000.0;
        QTest::newRow("no source, no value: what is usual") << money << qQNaN() << 0.0 << 0.0 << 50'000.0;
        QTest::newRow("no source: twice the value") << money << qQNaN() << 6'200.0 << 0.0 << 20'000.0;
        QTest::newRow("fraction") << part << 0.4 << 0.4 << 0.0 << 0.8;
        QTest::newRow("below zero where it is allowed") << growth << 0.03 << 0.03 << -0.03 << 0.06;
        QTest::newRow("never outside what is allowed") << growth << 0.9 << -0.5 << -0.5 << 1.0;
    }
    void ranges()
    {
        QFETCH(FieldInfo, info);
        QFETCH(double, source);
        QFETCH(double, value);
        QFETCH(double, least);
        QFETCH(double, most);
        const SliderRange range = sliderRange(info, qIsNaN(source) ? std::nullopt : std::optional(source), value);
        QCOMPARE(range.least, least);
        QCOMPARE(range.most, most);
    }
};

QTEST_APPLESS_MAIN(TestSliderRange)
#include "tst_sliderrange.moc"
