// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/theme.h"
#include "app/widgets/elidedlabel.h"
#include "app/widgets/foldinggroup.h"
#include "app/widgets/navrail.h"
#include "app/widgets/notice.h"
#include "app/widgets/segmentedchoice.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <memory>

using namespace pathwise;

class TestControls : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp, ThemeMode::Light); }
    void cleanupTestCase() { m_theme.reset(); }
    void segmentsChooseByKeyAndClick();
    void segmentsSkipWhatIsDisabled();
    void groupFolds();
    void noticeRunsItsActionAndCloses();
    void noticeReplacesTheOneBefore();
    void railChoosesOnce();
    void railPinsReport();
    void railIsPassedByTab();
    void labelElides();

private:
    std::unique_ptr<Theme> m_theme;
};

void TestControls::segmentsChooseByKeyAndClick()
{
    SegmentedChoice choice;
    choice.setChoices({QStringLiteral("Per year"), QStringLiteral("Running total"), QStringLiteral("Lead")});
    QSignalSpy chosen(&choice, &SegmentedChoice::chosen);
    choice.setCurrent(1);
    QCOMPARE(chosen.count(), 0);
    QTest::keyClick(&choice, Qt::Key_Right);
    QCOMPARE(choice.current(), 2);
    QTest::keyClick(&choice, Qt::Key_Right);
    QCOMPARE(chosen.count(), 1);
    choice.show();
    QTest::mouseClick(choice.findChildren<QAbstractButton*>().front(), Qt::LeftButton);
    QCOMPARE(choice.current(), 0);
    QCOMPARE(chosen.count(), 2);
}

void TestControls::segmentsSkipWhatIsDisabled()
{
    SegmentedChoice choice;
    choice.setChoices({QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")});
    choice.setChoiceEnabled(1, false);
    QTest::keyClick(&choice, Qt::Key_Right);
    QCOMPARE(choice.current(), 2);
}

void TestControls::groupFolds()
{
    FoldingGroup group(QStringLiteral("Start"));
    auto* label = new QLabel(QStringLiteral("Entry level"));
    group.addWidget(label);
    group.show();
    QVERIFY(label->isVisible());
    QSignalSpy toggled(&group, &FoldingGroup::toggled);
    QTest::mouseClick(group.findChild<QAbstractButton*>(), Qt::LeftButton);
    QVERIFY(!label->isVisible());
    QVERIFY(!group.isExpanded());
    QCOMPARE(toggled.count(), 1);
    group.setExpanded(true);
    QVERIFY(label->isVisible());
    QCOMPARE(toggled.count(), 1);
}

void TestControls::noticeRunsItsActionAndCloses()
{
    Notice notice;
    notice.showNotice(Notice::Tone::Done, QStringLiteral("Report saved"), QStringLiteral("5 pages"));
    auto* action = new QAction(QStringLiteral("Open"));
    QSignalSpy triggered(action, &QAction::triggered);
    notice.addNoticeAction(action);
    QSignalSpy dismissed(&notice, &Notice::dismissed);
    QTest::mouseClick(notice.findChild<QPushButton*>(), Qt::LeftButton);
    QCOMPARE(triggered.count(), 1);
    QCOMPARE(dismissed.count(), 1);
    QVERIFY(!notice.isVisible());
}

void TestControls::noticeReplacesTheOneBefore()
{
    Notice notice;
    notice.showNotice(Notice::Tone::Warning, QStringLiteral("Not saved: the disk is full."));
    notice.addNoticeAction(new QAction(QStringLiteral("Save somewhere else…")));
    notice.showNotice(Notice::Tone::Plain, QStringLiteral("Deleted a path"));
    QCOMPARE(notice.title(), QStringLiteral("Deleted a path"));
    for (const QPushButton* button : notice.findChildren<QPushButton*>())
        QVERIFY(!button->isVisible());
}

namespace {

QList<NavRail::Item> pages()
{
    return {
        {QStringLiteral("compare"), QStringLiteral("compare"), QStringLiteral("Compare"), QStringLiteral("Ctrl+1")},
        {QStringLiteral("path"), QStringLiteral("path"), QStringLiteral("Path"), QStringLiteral("Ctrl+2")},
        {QStringLiteral("report"), QStringLiteral("report"), QStringLiteral("Report"), QStringLiteral("Ctrl+8"), true}};
}

} // namespace

void TestControls::railChoosesOnce()
{
    NavRail rail;
    rail.setItems(pages());
    QSignalSpy chosen(&rail, &NavRail::chosen);
    rail.setCurrent(QStringLiteral("compare"));
    QCOMPARE(chosen.count(), 0);
    auto* list = rail.findChildren<QListView*>().front();
    QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(rail.current(), QStringLiteral("path"));
    QCOMPARE(chosen.count(), 1);
}

void TestControls::railPinsReport()
{
    NavRail rail;
    rail.setItems(pages());
    rail.setCurrent(QStringLiteral("compare"));
    rail.resize(88, 600);
    rail.show();
    auto* pinned = rail.findChildren<QListView*>().back();
    QVERIFY(pinned->geometry().bottom() > 560);
    QSignalSpy chosen(&rail, &NavRail::chosen);
    QTest::mouseClick(pinned->viewport(), Qt::LeftButton, {}, pinned->viewport()->rect().center());
    QCOMPARE(rail.current(), QStringLiteral("report"));
    QCOMPARE(chosen.count(), 1);
    QVERIFY(!rail.findChildren<QListView*>().front()->selectionModel()->hasSelection());
    rail.setNarrow(true);
    QCOMPARE(rail.width(), 60);
}

void TestControls::railIsPassedByTab()
{
    NavRail rail;
    rail.setItems(pages());
    rail.setCurrent(QStringLiteral("compare"));
    rail.show();
    QVERIFY(QTest::qWaitForWindowExposed(&rail));
    QSignalSpy chosen(&rail, &NavRail::chosen);
    auto* pinned = rail.findChildren<QListView*>().back();
    pinned->setFocus(Qt::TabFocusReason);
    QTRY_VERIFY(pinned->currentIndex().isValid());
    QCOMPARE(rail.current(), QStringLiteral("compare"));
    QCOMPARE(chosen.count(), 0);
    QTest::keyClick(pinned, Qt::Key_Space);
    QCOMPARE(rail.current(), QStringLiteral("report"));
    QCOMPARE(chosen.count(), 1);
}

void TestControls::labelElides()
{
    ElidedLabel label(QStringLiteral("A name of thirty characters, or more"));
    label.resize(60, 20);
    QVERIFY(label.isElided());
    label.resize(label.sizeHint());
    QVERIFY(!label.isElided());
}

QTEST_MAIN(TestControls)
#include "tst_controls.moc"
