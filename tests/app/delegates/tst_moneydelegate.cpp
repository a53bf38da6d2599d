// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delegates/moneydelegate.h"

#include <QTest>

using namespace pathwise;

class TestMoneyDelegate : public QObject {
    Q_OBJECT

private slots:
    void formats_data();
    void formats();
};

void TestMoneyDelegate::formats_data()
{
    QTest::addColumn<int>("form");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QString>("expected");
    using Form = MoneyDelegate::Form;
    QTest::newRow("full") << int(Form::Full) << QVariant(210000.0) << u"$210,000"_qs;
    QTest::newRow("compact") << int(Form::Compact) << QVariant(2.58e6) << u"$2.58M"_qs;
    QTest::newRow("difference") << int(Form::SignedCompact) << QVariant(-64e3) << u"\u2212$64k"_qs;
    QTest::newRow("thousands") << int(Form::Thousands) << QVariant(145100.0) << u"145.1"_qs;
    QTest::newRow("chance") << int(Form::Chance) << QVariant(0.83) << u"83%"_qs;
    QTest::newRow("words stay") << int(Form::SignedCompact) << QVariant(u"baseline"_qs) << u"baseline"_qs;
    QTest::newRow("missing") << int(Form::Compact) << QVariant() << u"\u2013"_qs;
}

void TestMoneyDelegate::formats()
{
    QFETCH(int, form);
    QFETCH(QVariant, value);
    const QLocale english(QLocale::English, QLocale::UnitedStates);
    const MoneyDelegate delegate(static_cast<MoneyDelegate::Form>(form), english);
    QTEST(delegate.displayText(value, QLocale::c()), "expected");
}

QTEST_MAIN(TestMoneyDelegate)
#include "tst_moneydelegate.moc"
