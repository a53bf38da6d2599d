// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/spelling.h"

#include <QTest>

using namespace pathwise;

class TestSpelling : public QObject {
    Q_OBJECT

private slots:
    void findsTheNearest()
    {
        const std::vector<std::string_view> names{"base", "bonus_target", "equity_per_year"};
        QCOMPARE(nearestName("bas", names), "base");
        QCOMPARE(nearestName("bonustarget", names), "bonus_target");
        QCOMPARE(nearestName("equity_peryear", names), "equity_per_year");
    }

    void saysNothingWhenNoneIsClose()
    {
        QVERIFY(nearestName("salary", {"base", "vesting"}).empty());
        QVERIFY(nearestName("x", {}).empty());
    }
};

QTEST_APPLESS_MAIN(TestSpelling)
#include "tst_spelling.moc"
