// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presentation/months.h"

#include <QTest>

using namespace pathwise;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedStates);
const QLocale german(QLocale::German, QLocale::Germany);

} // namespace

class TestMonths : public QObject {
    Q_OBJECT

private slots:
    void names();
    void parses_data();
    void parses();
    void refuses_data();
    void refuses();
    void readsBackEveryMonth();
    void lengths();
    void durations();
    void parsesLengths();
};

void TestMonths::names()
{
    QCOMPARE(monthText(Month(2028, 2), english), u"Feb 2028"_qs);
    QCOMPARE(longMonthText(Month(2028, 2), english), u"February 2028"_qs);
    QCOMPARE(longMonthText(Month(2031, 10), german), u"Oktober 2031"_qs);
    QCOMPARE(yearText(2028), u"2028"_qs);
}

void TestMonths::parses_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("text");
    QTest::newRow("short") << english << u"Feb 2028"_qs;
    QTest::newRow("long, lower case") << english << u"february 2028"_qs;
    QTest::newRow("number first") << english << u"2/2028"_qs;
    QTest::newRow("ISO") << english << u"2028-02"_qs;
    QTest::newRow("German short") << german << u"Feb. 2028"_qs;
    QTest::newRow("German numbers") << german << u"02.2028"_qs;
}

void TestMonths::parses()
{
    QFETCH(QLocale, locale);
    QFETCH(QString, text);
    QCOMPARE(parseMonthText(text, locale), std::optional(Month(2028, 2)));
}

void TestMonths::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"", "2028", "Foo 2028", "13/2028", "0/2028", "Feb 1492", "Feb 28"})
        QTest::newRow(*text ? text : "nothing") << QString::fromLatin1(text);
}

void TestMonths::refuses()
{
    QFETCH(QString, text);
    QVERIFY(!parseMonthText(text, english));
}

void TestMonths::readsBackEveryMonth()
{
    for (const QLocale& locale : {english, german}) {
        for (int month = 1; month <= 12; ++month) {
            const Month shown(2030, month);
            QCOMPARE(parseMonthText(monthText(shown, locale), locale), std::optional(shown));
            QCOMPARE(parseMonthText(longMonthText(shown, locale), locale), std::optional(shown));
        }
    }
}

void TestMonths::lengths()
{
    QCOMPARE(yearsText(3.7, english), u"3.7 years"_qs);
    QCOMPARE(yearsText(1, english), u"1 year"_qs);
    QCOMPARE(yearsText(10.01, english), u"10 years"_qs);
    QCOMPARE(yearsText(3.7, german), u"3,7 years"_qs);
    QCOMPARE(monthsText(6.3, english), u"6.3 months"_qs);
    QCOMPARE(monthsText(1, english), u"1 month"_qs);
}

void TestMonths::durations()
{
    QCOMPARE(durationText(0), u"0 months"_qs);
    QCOMPARE(durationText(1), u"1 month"_qs);
    QCOMPARE(durationText(8), u"8 months"_qs);
    QCOMPARE(durationText(24), u"2 years"_qs);
    QCOMPARE(durationText(27), u"2 years, 3 months"_qs);
    QCOMPARE(durationText(13), u"1 year, 1 month"_qs);
}

void TestMonths::parsesLengths()
{
    QCOMPARE(parseLength(u"3.7 years"_qs, english), std::optional(3.7));
    QCOMPARE(parseLength(u"6,3 Monate"_qs, german), std::optional(6.3));
    QCOMPARE(parseLength(u"4"_qs, english), std::optional(4.0));
    QVERIFY(!parseLength(u"years"_qs, english));
}

QTEST_APPLESS_MAIN(TestMonths)
#include "tst_months.moc"
