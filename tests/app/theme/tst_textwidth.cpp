// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/fonts.h"
#include "app/theme/textwidth.h"

#include <QTest>
#include <QWidget>

using namespace pathwise;

class TestTextWidth : public QObject {
    Q_OBJECT

private slots:
    void roomGrowsWithTheTextUpToALimit()
    {
        QCOMPARE(roomFor(300, applicationFont()), 300);
        QCOMPARE(roomFor(300, applicationFont(1.5)), 450);
        QCOMPARE(roomFor(300, applicationFont(3)), 480);
        QCOMPARE(roomFor(300, applicationFont(0.8)), 300);
    }

    void aWidgetFollowsItsFont()
    {
        QWidget widget;
        widget.setFont(applicationFont());
        keepTextWidth(widget, 200);
        QCOMPARE(widget.width(), 200);
        widget.setFont(applicationFont(1.25));
        QCOMPARE(widget.width(), 250);
        keepTextWidth(widget, 100);
        QCOMPARE(widget.width(), 125);
        QCOMPARE(widget.children().size(), 1);
    }
};

QTEST_MAIN(TestTextWidth)
#include "tst_textwidth.moc"
