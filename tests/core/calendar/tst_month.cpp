// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/month.h"

#include <QTest>

using namespace pathwise;

class TestMonth : public QObject {
    Q_OBJECT

private slots:
    void countsAcrossYears()
    {
        const Month january(2027, 1);
        QCOMPARE((january + 14).year(), 2028);
        QCOMPARE((january + 14).month(), 3);
        QCOMPARE((january - 1).year(), 2026);
        QCOMPARE((january - 1).month(), 12);
        QCOMPARE(Month(2031, 10) - Month(2028, 2), 44);
    }

    void textRoundTrip_data()
    {
        QTest::addColumn<int>("year");
        QTest::addColumn<int>("month");
        QTest::addColumn<QString>("text");
        QTest::newRow("first month") << 2027 << 1 << "2027-01";
        QTest::newRow("last month") << 1999 << 12 << "1999-12";
    }

    void textRoundTrip()
    {
        QFETCH(int, year);
        QFETCH(int, month);
        QFETCH(QString, text);
        QCOMPARE(QString::fromStdString(toString(Month(year, month))), text);
        const auto read = parseMonth(text.toStdString());
        QVERIFY(read.has_value());
        QVERIFY(*read == Month(year, month));
    }

    void refusesOtherText_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"", "2027", "2027-13", "2027-00", "2027-1", "27-01", "2027/01", "2027-01-01",
                                 "abcd-ef", "-027-01", "2027- 1", "1800-01"})
            QTest::newRow(text[0] ? text : "empty") << text;
    }

    void refusesOtherText()
    {
        QFETCH(QString, text);
        const auto read = parseMonth(text.toStdString());
        QVERIFY(!read.has_value());
        QVERIFY(read.error().code == ErrorCode::WrongType);
    }
};

QTEST_APPLESS_MAIN(TestMonth)
#include "tst_month.moc"
