// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presentation/money.h"

#include <QTest>
#include <limits>

using namespace pathwise;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedStates);
const QLocale german(QLocale::German, QLocale::Germany);
constexpr double Missing = std::numeric_limits<double>::quiet_NaN();

} // namespace

class TestMoney : public QObject {
    Q_OBJECT

private slots:
    void full_data();
    void full();
    void compact_data();
    void compact();
    void axis_data();
    void axis();
    void ranges();
    void thousands();
    void parses_data();
    void parses();
    void refuses_data();
    void refuses();
    void readsBackWhatItShows_data();
    void readsBackWhatItShows();
};

void TestMoney::full_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<double>("dollars");
    QTest::addColumn<QString>("plain");
    QTest::addColumn<QString>("withSign");
    QTest::newRow("pay") << english << 210000.0 << u"$210,000"_qs << u"+$210,000"_qs;
    QTest::newRow("rounds to the dollar") << english << 1234.5 << u"$1,235"_qs << u"+$1,235"_qs;
    QTest::newRow("zero") << english << 0.0 << u"$0"_qs << u"$0"_qs;
    QTest::newRow("rounds to zero") << english << -0.4 << u"$0"_qs << u"$0"_qs;
    QTest::newRow("negative") << english << -64000.0 << u"\u2212$64,000"_qs << u"\u2212$64,000"_qs;
    QTest::newRow("missing") << english << Missing << u"\u2013"_qs << u"\u2013"_qs;
    QTest::newRow("German") << german << 210000.0 << u"210.000\u00a0$"_qs << u"+210.000\u00a0$"_qs;
    QTest::newRow("German negative") << german << -64000.0 << u"\u221264.000\u00a0$"_qs << u"\u221264.000\u00a0$"_qs;
}

void TestMoney::full()
{
    QFETCH(QLocale, locale);
    QFETCH(double, dollars);
    QTEST(moneyText(dollars, locale), "plain");
    QTEST(signedMoney(dollars, locale), "withSign");
}

void TestMoney::compact_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<double>("dollars");
    QTest::addColumn<QString>("plain");
    QTest::addColumn<QString>("withSign");
    QTest::newRow("zero") << english << 0.0 << u"$0"_qs << u"$0"_qs;
    QTest::newRow("hundreds") << english << 640.0 << u"$640"_qs << u"+$640"_qs;
    QTest::newRow("few thousands keep a decimal") << english << 6200.0 << u"$6.2k"_qs << u"+$6.2k"_qs;
    QTest::newRow("whole few thousands do not") << english << 5000.0 << u"$5k"_qs << u"+$5k"_qs;
    QTest::newRow("lead") << english << 412300.0 << u"$412k"_qs << u"+$412k"_qs;
    QTest::newRow("behind") << english << -64200.0 << u"\u2212$64k"_qs << u"\u2212$64k"_qs;
    QTest::newRow("last in thousands") << english << 999499.0 << u"$999k"_qs << u"+$999k"_qs;
    QTest::newRow("first in millions") << english << 999500.0 << u"$1.00M"_qs << u"+$1.00M"_qs;
    QTest::newRow("millions") << english << 2583000.0 << u"$2.58M"_qs << u"+$2.58M"_qs;
    QTest::newRow("tens of millions") << english << 12400000.0 << u"$12.4M"_qs << u"+$12.4M"_qs;
    QTest::newRow("billions") << english << 1.2e9 << u"$1.20B"_qs << u"+$1.20B"_qs;
    QTest::newRow("missing") << english << Missing << u"\u2013"_qs << u"\u2013"_qs;
    QTest::newRow("German") << german << 2583000.0 << u"2,58M\u00a0$"_qs << u"+2,58M\u00a0$"_qs;
}

void TestMoney::compact()
{
    QFETCH(QLocale, locale);
    QFETCH(double, dollars);
    QTEST(compactMoney(dollars, locale), "plain");
    QTEST(signedCompactMoney(dollars, locale), "withSign");
}

void TestMoney::axis_data()
{
    QTest::addColumn<double>("dollars");
    QTest::addColumn<QString>("expected");
    QTest::newRow("zero") << 0.0 << u"$0"_qs;
    QTest::newRow("halves of five thousand") << 2500.0 << u"$2.5k"_qs;
    QTest::newRow("above ten thousand") << 12500.0 << u"$12.5k"_qs;
    QTest::newRow("thousands") << 500000.0 << u"$500k"_qs;
    QTest::newRow("one million") << 1e6 << u"$1M"_qs;
    QTest::newRow("quarter millions") << 1.25e6 << u"$1.25M"_qs;
    QTest::newRow("below zero") << -250000.0 << u"\u2212$250k"_qs;
}

void TestMoney::axis()
{
    QFETCH(double, dollars);
    QTEST(axisMoney(dollars, english), "expected");
}

void TestMoney::ranges()
{
    QCOMPARE(compactMoneyRange(241000, 481000, english), u"$241k\u2013$481k"_qs);
    QCOMPARE(signedCompactMoneyRange(-64000, 12400, english), u"\u2212$64k\u2013+$12k"_qs);
}

void TestMoney::thousands()
{
    QCOMPARE(thousandsText(145120, english), u"145.1"_qs);
    QCOMPARE(thousandsText(-59400, english), u"\u221259.4"_qs);
    QCOMPARE(thousandsText(1145120, german), u"1.145,1"_qs);
    QCOMPARE(thousandsText(0, english), u"0.0"_qs);
}

void TestMoney::parses_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("expected");
    QTest::newRow("digits") << english << u"210000"_qs << 210000.0;
    QTest::newRow("grouped") << english << u"210,000"_qs << 210000.0;
    QTest::newRow("thousands") << english << u"$210k"_qs << 210000.0;
    QTest::newRow("millions") << english << u"0.21M"_qs << 210000.0;
    QTest::newRow("capital K and a space") << english << u"$ 210 K"_qs << 210000.0;
    QTest::newRow("code") << english << u"USD 210,000"_qs << 210000.0;
    QTest::newRow("hyphen") << english << u"-$64k"_qs << -64000.0;
    QTest::newRow("minus sign") << english << u"\u2212$64k"_qs << -64000.0;
    QTest::newRow("plus") << english << u"+$412k"_qs << 412000.0;
    QTest::newRow("cents") << english << u"$12.34"_qs << 12.34;
    QTest::newRow("German grouped") << german << u"210.000 $"_qs << 210000.0;
    QTest::newRow("German decimal") << german << u"0,21M"_qs << 210000.0;
}

void TestMoney::parses()
{
    QFETCH(QLocale, locale);
    QFETCH(QString, text);
    const std::optional<double> amount = parseMoney(text, locale);
    QVERIFY(amount.has_value());
    QTEST(*amount, "expected");
}

void TestMoney::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"", "$", "k", "abc", "12x", "--5", "1.2.3", "nan", "inf", "1,2,3"})
        QTest::newRow(*text ? text : "nothing") << QString::fromLatin1(text);
}

void TestMoney::refuses()
{
    QFETCH(QString, text);
    QVERIFY(!parseMoney(text, english).has_value());
}

void TestMoney::readsBackWhatItShows_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name : {"en_US", "de_DE", "fr_FR", "sv_SE", "hi_IN", "ar_EG", "ja_JP"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestMoney::readsBackWhatItShows()
{
    QFETCH(QString, name);
    const QLocale locale(name);
    for (const double dollars : {0.0, 7.0, 20000.0, 210000.0, 2583000.0, -64000.0})
        QCOMPARE(parseMoney(moneyText(dollars, locale), locale), std::optional(dollars));
}

QTEST_APPLESS_MAIN(TestMoney)
#include "tst_money.moc"
