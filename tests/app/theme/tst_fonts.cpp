// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/fonts.h"

#include <QApplication>
#include <QLabel>
#include <QTest>
#include <QVBoxLayout>

using namespace pathwise;

class TestFonts : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { QApplication::setFont(applicationFont()); }

    void rolesAreRelativeToTheBody()
    {
        const QFont body = applicationFont();
        QCOMPARE(fontFor(TextRole::Body, body).pointSizeF(), body.pointSizeF());
        QCOMPARE(fontFor(TextRole::Verdict, body).pointSizeF(), body.pointSizeF() * 1.7);
        QCOMPARE(fontFor(TextRole::Small, applicationFont(2)).pointSizeF(), body.pointSizeF() * 1.8);
        QVERIFY(fontFor(TextRole::Name, body).bold());
    }

    void aRoleFollowsTheTextSize()
    {
        QApplication::setFont(applicationFont());
        QWidget page;
        auto* label = new QLabel;
        keepTextRole(*label, TextRole::Small); // before it has a place
        (new QVBoxLayout(&page))->addWidget(label);
        page.show();
        const double usual = applicationFont().pointSizeF();
        QCOMPARE(label->font().pointSizeF(), usual * 0.9);
        QApplication::setFont(applicationFont(2));
        QTRY_COMPARE(label->font().pointSizeF(), usual * 1.8);
        QApplication::setFont(applicationFont());
        QTRY_COMPARE(label->font().pointSizeF(), usual * 0.9);
    }
};

QTEST_MAIN(TestFonts)
#include "tst_fonts.moc"
