// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delegates/pathlistdelegate.h"

#include <QListView>
#include <QStandardItemModel>
#include <QTest>

using namespace pathwise;

class TestPathListDelegate : public QObject {
    Q_OBJECT

private slots:
    void clickOnTheBoxTogglesOnly();
    void clickOnTheRowSelectsOnly();
    void boxMirrors();
};

namespace {

struct List {
    QStandardItemModel model;
    QListView view;
    List()
    {
        for (const QString& name : {QStringLiteral("AI engineer"), QStringLiteral("Stay in software")}) {
            auto* item = new QStandardItem(name);
            item->setCheckState(Qt::Checked);
            model.appendRow(item);
        }
        view.setModel(&model);
        view.setItemDelegate(new PathListDelegate(&view));
        view.resize(256, 300);
        view.show();
    }
    [[nodiscard]] QRect row(int index) const { return view.visualRect(model.index(index, 0)); }
};

} // namespace

void TestPathListDelegate::clickOnTheBoxTogglesOnly()
{
    List list;
    const QPoint box = PathListDelegate::checkRect(list.row(1), Qt::LeftToRight).center();
    QTest::mouseClick(list.view.viewport(), Qt::LeftButton, {}, box);
    QCOMPARE(list.model.item(1)->checkState(), Qt::Unchecked);
    QCOMPARE(list.model.item(0)->checkState(), Qt::Checked);
    QTest::mouseClick(list.view.viewport(), Qt::LeftButton, {}, box);
    QCOMPARE(list.model.item(1)->checkState(), Qt::Checked);
}

void TestPathListDelegate::clickOnTheRowSelectsOnly()
{
    List list;
    QTest::mouseClick(list.view.viewport(), Qt::LeftButton, {}, list.row(1).center());
    QCOMPARE(list.model.item(1)->checkState(), Qt::Checked);
    QCOMPARE(list.view.currentIndex().row(), 1);
}

void TestPathListDelegate::boxMirrors()
{
    const QRect row(0, 0, 256, 74);
    const QRect left = PathListDelegate::checkRect(row, Qt::LeftToRight);
    const QRect right = PathListDelegate::checkRect(row, Qt::RightToLeft);
    QCOMPARE(left.left() - row.left(), row.right() - right.right());
}

QTEST_MAIN(TestPathListDelegate)
#include "tst_pathlistdelegate.moc"
