// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presentation/rates.h"

#include <QTest>
#include <limits>

using namespace pathwise;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedStates);
const QLocale german(QLocale::German, QLocale::Germany);

} // namespace

class TestRates : public QObject {
    Q_OBJECT

private slots:
    void percents();
    void chances_data();
    void chances();
    void parses_data();
    void parses();
    void refuses();
};

void TestRates::percents()
{
    QCOMPARE(percentText(0.4, english), u"40%"_qs);
    QCOMPARE(percentText(0.015, english), u"1.5%"_qs);
    QCOMPARE(percentText(0.085, german), u"8,5%"_qs);
    QCOMPARE(percentText(-0.02, english), u"\u22122%"_qs);
    QCOMPARE(percentText(0.12345, english, 2), u"12.35%"_qs);
    QCOMPARE(signedPercent(0.3, english), u"+30%"_qs);
    QCOMPARE(signedPercent(0, english), u"0%"_qs);
    QCOMPARE(percentText(std::numeric_limits<double>::quiet_NaN(), english), u"\u2013"_qs);
}

void TestRates::chances_data()
{
    QTest::addColumn<double>("probability");
    QTest::addColumn<QString>("expected");
    QTest::newRow("never") << 0.0 << u"0%"_qs;
    QTest::newRow("almost never") << 0.0001 << u"under 1%"_qs;
    QTest::newRow("one in a hundred") << 0.01 << u"1%"_qs;
    QTest::newRow("most") << 0.834 << u"83%"_qs;
    QTest::newRow("ninety-nine") << 0.99 << u"99%"_qs;
    QTest::newRow("almost always") << 0.9999 << u"over 99%"_qs;
    QTest::newRow("always") << 1.0 << u"100%"_qs;
}

void TestRates::chances()
{
    QFETCH(double, probability);
    QTEST(chanceText(probability, english), "expected");
}

void TestRates::parses_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("expected");
    QTest::newRow("with sign") << english << u"40%"_qs << 0.4;
    QTest::newRow("bare") << english << u"40"_qs << 0.4;
    QTest::newRow("plus") << english << u"+30%"_qs << 0.3;
    QTest::newRow("decimal") << english << u"1.5%"_qs << 0.015;
    QTest::newRow("minus sign") << english << u"\u22122%"_qs << -0.02;
    QTest::newRow("German") << german << u"8,5 %"_qs << 0.085;
}

void TestRates::parses()
{
    QFETCH(QLocale, locale);
    QFETCH(QString, text);
    const std::optional<double> rate = parsePercent(text, locale);
    QVERIFY(rate.has_value());
    QTEST(*rate, "expected");
}

void TestRates::refuses()
{
    QVERIFY(!parsePercent(u"%"_qs, english));
    QVERIFY(!parsePercent(u"a lot"_qs, english));
}

QTEST_APPLESS_MAIN(TestRates)
#include "tst_rates.moc"
