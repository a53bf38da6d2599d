// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/sidebyside.h"

#include <QLabel>
#include <QTest>

using namespace pathwise;

class TestSideBySide : public QObject {
    Q_OBJECT

private slots:
    void theStackIsWhereThereIsNoRoomBeside()
    {
        auto* charts = new QLabel(QStringLiteral("charts"));
        auto* panel = new QLabel(QStringLiteral("panel"));
        SideBySide content(charts, panel);
        content.resize(1200, 600);
        content.fitInto(1200);
        content.show();
        QVERIFY(QTest::qWaitForWindowExposed(&content));
        QCOMPARE(panel->y(), charts->y());
        QCOMPARE(panel->width(), 300);
        QCOMPARE(charts->width(), content.width() - panel->width());

        content.fitInto(900);
        QTRY_VERIFY(panel->y() >= charts->y() + charts->height());
        QCOMPARE(panel->width(), content.width());
    }
};

QTEST_MAIN(TestSideBySide)
#include "tst_sidebyside.moc"
