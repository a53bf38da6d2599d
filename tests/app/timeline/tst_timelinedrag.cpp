// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/timeline/timelinedrag.h"

#include <QTest>

using namespace pathwise;

namespace {

constexpr TimelineWindow window{Month(2027, 1), Month(2037, 1)};

/// Software until July 2027, then an AI job with a promotion in February 2028 and one in October 2031.
std::vector<TimelineSpan> spans()
{
    return {{0, 0, Month(2027, 1), Month(2027, 7), "senior"},
            {1, 0, Month(2027, 7), Month(2028, 2), "engineer"},
            {1, 1, Month(2028, 2), Month(2031, 10), "senior"},
            {1, 2, Month(2031, 10), Month(2037, 1), "staff"}};
}

CareerPath path()
{
    CareerPath path;
    Stage first;
    first.start = Month(2027, 1);
    first.end = Month(2027, 7);
    Stage second;
    second.start = Month(2027, 7);
    second.package.signOnDate = Month(2027, 8);
    path.stages = {first, second};
    return path;
}

CareerPath applied(const TimelineDrag& drag)
{
    CareerPath moved = path();
    applySpans(moved, spans(), draggedSpans(spans(), drag, window), window);
    return moved;
}

} // namespace

class TestTimelineDrag : public QObject {
    Q_OBJECT

private slots:
    void blocksNeverOverlap_data()
    {
        QTest::addColumn<int>("block");
        QTest::addColumn<int>("handle");
        QTest::addColumn<int>("months");
        QTest::addColumn<bool>("attached");
        for (int block = 0; block < 4; ++block)
            for (const int months : {-200, -13, -1, 0, 1, 13, 200})
                for (int handle = 0; handle < 2; ++handle)
                    for (const bool attached : {false, true})
                        QTest::addRow("block %d, handle %d, %d months%s", block, handle, months,
                                      attached ? ", attached" : "")
                            << block << handle << months << attached;
    }

    void blocksNeverOverlap()
    {
        QFETCH(int, block);
        QFETCH(int, handle);
        QFETCH(int, months);
        QFETCH(bool, attached);
        const auto after = draggedSpans(spans(),
                                        {static_cast<std::size_t>(block), static_cast<DragHandle>(handle), months,
                                         attached ? Later::Attached : Later::Stay},
                                        window);
        QCOMPARE(after.size(), std::size_t(4));
        for (std::size_t index = 0; index < after.size(); ++index) {
            QVERIFY(after[index].end > after[index].start);
            QVERIFY(index == 0 || after[index].start >= after[index - 1].end);
        }
        if (months == 0)
            QCOMPARE(after, spans());
    }

    void aPromotionMoves()
    {
        const auto after = draggedSpans(spans(), {3, DragHandle::Block, -5, Later::Stay}, window);
        QVERIFY(after[3].start == Month(2031, 5));
        QVERIFY(after[2].end == Month(2031, 5));
        QVERIFY(after[3].end == window.end);
    }

    void theGripBetweenTwoBlocksMovesTheLaterOne()
    {
        QCOMPARE(draggedSpans(spans(), {2, DragHandle::End, 4, Later::Stay}, window),
                 draggedSpans(spans(), {3, DragHandle::Block, 4, Later::Stay}, window));
    }

    void aStageTakesItsPromotionsAlong()
    {
        const auto after = draggedSpans(spans(), {1, DragHandle::Block, 3, Later::Stay}, window);
        QVERIFY(after[0].end == Month(2027, 10));
        QVERIFY(after[1].start == Month(2027, 10));
        QVERIFY(after[2].start == Month(2028, 5));
        QVERIFY(after[3].start == Month(2032, 1));
        QVERIFY(after[3].end == window.end);
    }

    void shiftKeepsLaterBlocksAttached()
    {
        const auto stay = draggedSpans(spans(), {2, DragHandle::Block, 6, Later::Stay}, window);
        QVERIFY(stay[3].start == Month(2031, 10));
        const auto attached = draggedSpans(spans(), {2, DragHandle::Block, 6, Later::Attached}, window);
        QVERIFY(attached[3].start == Month(2032, 4));
    }

    void aBlockKeepsAMonth()
    {
        const auto after = draggedSpans(spans(), {1, DragHandle::Block, -100, Later::Stay}, window);
        QVERIFY(after[1].start == Month(2027, 2));
        QVERIFY(after[0].end == Month(2027, 2));
    }

    void theLastEndOpensAtTheHorizon()
    {
        auto blocks = spans();
        blocks[3].end = Month(2036, 1);
        const auto after = draggedSpans(blocks, {3, DragHandle::End, 40, Later::Stay}, window);
        QVERIFY(after[3].end == window.end);
        CareerPath moved = path();
        moved.stages[1].end = Month(2036, 1);
        applySpans(moved, blocks, after, window);
        QVERIFY(!moved.stages[1].end);
    }

    void movingAStageWritesItsDates()
    {
        const CareerPath moved = applied({1, DragHandle::Block, 3, Later::Stay});
        QVERIFY(moved.stages[0].end == std::optional(Month(2027, 10)));
        QVERIFY(moved.stages[1].start == Month(2027, 10));
        QVERIFY(moved.stages[1].package.signOnDate == std::optional(Month(2027, 11)));
        QVERIFY(moved.stages[1].promotions == Promotions::ByLadder); // the ladder counts from the new start
        QVERIFY(!moved.stages[1].end);
    }

    void movingAPromotionTurnsTheLadderIntoDates()
    {
        const CareerPath moved = applied({3, DragHandle::Block, -5, Later::Stay});
        QVERIFY(moved.stages[1].start == Month(2027, 7));
        QVERIFY(moved.stages[1].promotions == Promotions::Dates);
        QCOMPARE(moved.stages[1].promotionDates.size(), std::size_t(2));
        QVERIFY(moved.stages[1].promotionDates[0].date == Month(2028, 2));
        QVERIFY(moved.stages[1].promotionDates[1].date == Month(2031, 5));
        QCOMPARE(moved.stages[1].promotionDates[1].level, std::string("staff"));
    }

    void datedPromotionsKeepTheirLevels()
    {
        CareerPath dated = path();
        dated.stages[1].promotions = Promotions::Dates;
        dated.stages[1].promotionDates = {{Month(2028, 2), "senior", {}}, {Month(2031, 10), "staff", {}}};
        applySpans(dated, spans(), draggedSpans(spans(), {2, DragHandle::Block, 2, Later::Attached}, window), window);
        QVERIFY(dated.stages[1].promotionDates[0].date == Month(2028, 4));
        QVERIFY(dated.stages[1].promotionDates[1].date == Month(2031, 12));
        QCOMPARE(dated.stages[1].promotionDates[1].level, std::string("staff"));
    }

    void nothingMovedChangesNothing() { QCOMPARE(applied({2, DragHandle::Block, 0, Later::Stay}), path()); }
};

QTEST_APPLESS_MAIN(TestTimelineDrag)
#include "tst_timelinedrag.moc"
