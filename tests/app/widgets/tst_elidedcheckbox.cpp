// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/elidedcheckbox.h"

#include <QTest>

using namespace pathwise;

class TestElidedCheckBox : public QObject {
    Q_OBJECT

private slots:
    void theTooltipHasItAll()
    {
        const ElidedCheckBox box(QStringLiteral("Research & development: Founding engineer"));
        QCOMPARE(box.toolTip(), QStringLiteral("Research & development: Founding engineer"));
        QVERIFY(box.shortcut().isEmpty()); // "&" is no mnemonic
    }

    void aLongNameIsCutWhereThereIsNoRoom()
    {
        ElidedCheckBox longName(QStringLiteral("Founding engineer: Senior software engineer"));
        ElidedCheckBox whole(QStringLiteral("Founding"));
        longName.resize(120, 24);
        whole.resize(120, 24);
        // What is beyond the room does not show: a name that differs only there looks the same.
        ElidedCheckBox other(QStringLiteral("Founding engineer: Senior machine learning engineer"));
        other.resize(120, 24);
        QCOMPARE(longName.grab().toImage(), other.grab().toImage());
        QVERIFY(longName.grab().toImage() != whole.grab().toImage());
        longName.resize(600, 24);
        other.resize(600, 24);
        QVERIFY(longName.grab().toImage() != other.grab().toImage());
    }

    void aClickTicksIt()
    {
        ElidedCheckBox box(QStringLiteral("Founding engineer"));
        box.resize(120, 24);
        QTest::mouseClick(&box, Qt::LeftButton, {}, {8, 12});
        QVERIFY(box.isChecked());
    }
};

QTEST_MAIN(TestElidedCheckBox)
#include "tst_elidedcheckbox.moc"
