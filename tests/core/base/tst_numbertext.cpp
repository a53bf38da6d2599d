// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/numbertext.h"

#include <QTest>

#include <cmath>

using namespace pathwise;

class TestNumberText : public QObject {
    Q_OBJECT

private slots:
    void writes_data()
    {
        QTest::addColumn<double>("number");
        QTest::addColumn<QString>("text");
        QTest::newRow("whole") << 230000.0 << "230000";
        QTest::newRow("million") << 1e6 << "1000000";
        QTest::newRow("fraction") << 0.1 << "0.1";
        QTest::newRow("negative") << -64000.25 << "-64000.25";
        QTest::newRow("huge") << 1e300 << "1e+300";
    }

    void writes()
    {
        QFETCH(double, number);
        QFETCH(QString, text);
        QCOMPARE(QString::fromStdString(numberText(number)), text);
        QCOMPARE(parseNumber(text.toStdString()).value(), number);
    }

    void refusesLeftOvers()
    {
        for (const char* text : {"", "1,000", "5%", "$5", "1 2", "0x10", "abc"})
            QVERIFY2(!parseNumber(text).has_value(), text);
        QVERIFY(std::isnan(parseNumber("nan").value()));
    }
};

QTEST_APPLESS_MAIN(TestNumberText)
#include "tst_numbertext.moc"
