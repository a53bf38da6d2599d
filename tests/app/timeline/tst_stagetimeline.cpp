// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/timeline/stagetimeline.h"

#include <QSignalSpy>
#include <QTest>

using namespace pathwise;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedStates);
/// Ten years of 72 px from x = 112: a month is 6 px.
constexpr YearGrid grid{2027, 10, 112, 72};

TimelineData data()
{
    TimelineData data;
    data.window = {Month(2027, 1), Month(2037, 1)};
    data.roles = {{{0, 0, Month(2027, 1), Month(2028, 1), "senior"}, QStringLiteral("Senior software engineer"), {}},
                  {{1, 0, Month(2028, 1), Month(2037, 1), "senior"}, QStringLiteral("Senior AI engineer"), {}}};
    data.places = {{Month(2027, 1), Month(2037, 1), QStringLiteral("Austin")}};
    return data;
}

} // namespace

class TestStageTimeline : public QObject {
    Q_OBJECT

private:
    StageTimeline* m_timeline = nullptr;

    void press(int x) { QTest::mousePress(m_timeline->viewport(), Qt::LeftButton, {}, {x, 28}); }
    void move(int x, Qt::KeyboardModifiers modifiers = {})
    {
        QMouseEvent event(QEvent::MouseMove, QPointF(x, 28), m_timeline->viewport()->mapToGlobal(QPointF(x, 28)),
                          Qt::NoButton, Qt::LeftButton, modifiers);
        QCoreApplication::sendEvent(m_timeline->viewport(), &event);
    }
    void release(int x) { QTest::mouseRelease(m_timeline->viewport(), Qt::LeftButton, {}, {x, 28}); }
    [[nodiscard]] int middle(int block) const { return m_timeline->blockRect(block).center().x(); }

private slots:
    void initTestCase() { qRegisterMetaType<TimelineDrag>(); }

    void init()
    {
        m_timeline = new StageTimeline(english);
        m_timeline->resize(900, 146);
        m_timeline->show();
        m_timeline->setData(data());
        m_timeline->setGrid(grid);
    }

    void cleanup() { delete m_timeline; }

    void blocksStandOnTheGrid()
    {
        QCOMPARE(m_timeline->blockRect(0).left(), 112);
        QCOMPARE(m_timeline->blockRect(1).left(), 184);
        QVERIFY(std::abs(m_timeline->blockRect(1).right() - 832) <= 1);
    }

    void draggingSnapsToMonths()
    {
        QSignalSpy dragged(m_timeline, &StageTimeline::dragged);
        QSignalSpy ended(m_timeline, &StageTimeline::dragEnded);
        const int x = middle(1);
        press(x);
        QCOMPARE(m_timeline->selectedBlock(), 1);
        move(x + 13);
        QCOMPARE(dragged.count(), 1);
        QCOMPARE(dragged.last().at(0).value<TimelineDrag>().months, 2);
        QVERIFY(m_timeline->data().roles[1].span.start == Month(2028, 3));
        QVERIFY(m_timeline->data().roles[0].span.end == Month(2028, 3));
        move(x + 14); // the same month
        QCOMPARE(dragged.count(), 1);
        release(x + 14);
        QCOMPARE(ended.count(), 1);
    }

    void shiftKeepsLaterStagesAttached()
    {
        QSignalSpy dragged(m_timeline, &StageTimeline::dragged);
        const int x = middle(0);
        press(x);
        move(x + 12, Qt::ShiftModifier);
        QVERIFY(dragged.last().at(0).value<TimelineDrag>().later == Later::Attached);
        QVERIFY(m_timeline->data().roles[1].span.start == Month(2028, 3));
        release(x);
    }

    void escapeCancels()
    {
        QSignalSpy dragged(m_timeline, &StageTimeline::dragged);
        QSignalSpy ended(m_timeline, &StageTimeline::dragEnded);
        const int x = middle(1);
        press(x);
        move(x + 30);
        QTest::keyClick(m_timeline, Qt::Key_Escape);
        QCOMPARE(ended.count(), 1);
        QCOMPARE(dragged.last().at(0).value<TimelineDrag>().months, 0);
        QCOMPARE(spansOf(m_timeline->data()), spansOf(data()));
        move(x + 60);
        QCOMPARE(spansOf(m_timeline->data()), spansOf(data()));
    }

    void theGripMovesTheEnd()
    {
        QSignalSpy dragged(m_timeline, &StageTimeline::dragged);
        const int x = m_timeline->gripRect(1).center().x();
        press(x);
        move(x - 24);
        QVERIFY(dragged.last().at(0).value<TimelineDrag>().handle == DragHandle::End);
        QVERIFY(m_timeline->data().roles[1].span.end == Month(2036, 9));
        release(x - 24);
    }

    void keysChooseMoveAndResize()
    {
        QSignalSpy nudged(m_timeline, &StageTimeline::nudged);
        QSignalSpy chosen(m_timeline, &StageTimeline::blockSelected);
        QTest::keyClick(m_timeline, Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(m_timeline->selectedBlock(), 0);
        QTest::keyClick(m_timeline, Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(m_timeline->selectedBlock(), 1);
        QCOMPARE(chosen.count(), 2);
        QTest::keyClick(m_timeline, Qt::Key_Left);
        QCOMPARE(nudged.last().at(0).value<TimelineDrag>(), (TimelineDrag{1, DragHandle::Block, -1, Later::Stay}));
        QTest::keyClick(m_timeline, Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(nudged.last().at(0).value<TimelineDrag>(), (TimelineDrag{1, DragHandle::End, 1, Later::Stay}));
    }

    void newDataDoesNotDisturbADrag()
    {
        const int x = middle(1);
        press(x);
        move(x + 12);
        m_timeline->setData(data());
        QVERIFY(m_timeline->data().roles[1].span.start == Month(2028, 3));
        release(x + 12);
        m_timeline->setData(data());
        QVERIFY(m_timeline->data().roles[1].span.start == Month(2028, 1));
    }

    void screenReadersHearTheStages()
    {
        QVERIFY(
            m_timeline->accessibleDescription().contains(QStringLiteral("Senior AI engineer, Jan 2028 to Dec 2036")));
    }

    void learningAndSearchAreReadByKeys()
    {
        TimelineData shown = data();
        shown.learning = TimelineStretch{Month(2027, 1), Month(2027, 6), QStringLiteral("320 hours")};
        TimelineSearch search;
        search.stretch = {Month(2028, 1), Month(2028, 8), QStringLiteral("7 months to an offer")};
        search.early = Month(2028, 2);
        shown.searches = {search};
        const int before = m_timeline->sizeHint().height();
        m_timeline->setData(shown);
        QVERIFY(m_timeline->sizeHint().height() >= before);
        QVERIFY(
            m_timeline->accessibleDescription().contains(QStringLiteral("Learning: 320 hours, Jan 2027 to May 2027")));
        QTest::keyClick(m_timeline, Qt::Key_Down);
        QCOMPARE(m_timeline->accessibleName(), QStringLiteral("Learning: 320 hours, Jan 2027 to May 2027"));
        QTest::keyClick(m_timeline, Qt::Key_Down);
        QCOMPARE(m_timeline->accessibleName(), QStringLiteral("Search: 7 months to an offer, Jan 2028 to Jul 2028"));
        QTest::keyClick(m_timeline, Qt::Key_Down);
        QCOMPARE(m_timeline->readLane(), 1); // there are no more
        QTest::keyClick(m_timeline, Qt::Key_Up);
        QTest::keyClick(m_timeline, Qt::Key_Up);
        QVERIFY(m_timeline->accessibleName().startsWith(QStringLiteral("Stages")));
    }
};

QTEST_MAIN(TestStageTimeline)
#include "tst_stagetimeline.moc"
