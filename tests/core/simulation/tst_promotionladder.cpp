// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/promotionladder.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace pathwise;

class TestPromotionLadder : public QObject {
    Q_OBJECT

private slots:
    void hazardIsLn2AtTheMedian();
    void nobodyIsPromotedBeforeTheMinimum();
    void halfAreGoneAtTheMedian();
    void occupancyAddsUpToOne();
    void terminalLevelHolds();
    void lastLevelHoldsWithoutBeingTerminal();
    void monthZeroIsTheStart();
    void badLaddersAreRefused_data();
    void badLaddersAreRefused();
    void badStartsAreRefused();
};

namespace {

PromotionLadder twoLevels(double shape = 2)
{
    return {.levels = {{.medianMonths = 18, .shape = shape, .minimumMonths = 6}, {.isTerminal = true}},
            .cycleMonths = 1};
}

} // namespace

void TestPromotionLadder::hazardIsLn2AtTheMedian()
{
    for (const double shape : {0.7, 1.0, 2.0, 3.5})
        QCOMPARE(cumulativeHazard({.medianMonths = 30, .shape = shape, .minimumMonths = 12}, 30), std::log(2.0));
}

void TestPromotionLadder::nobodyIsPromotedBeforeTheMinimum()
{
    QCOMPARE(cumulativeHazard({.medianMonths = 30, .shape = 2, .minimumMonths = 12}, 12), 0.0);
    QCOMPARE(occupancy(twoLevels(), {}, 6).value(), (std::vector<double>{1, 0}));
}

void TestPromotionLadder::halfAreGoneAtTheMedian()
{
    const auto monthly = occupancy(twoLevels(), {}, 18);
    QVERIFY(std::abs(monthly->at(0) - 0.5) < 1e-14);
    // With a review each half-year the same hazard has gathered by month 18.
    PromotionLadder ladder = twoLevels();
    ladder.cycleMonths = 6;
    QVERIFY(std::abs(occupancy(ladder, {}, 18)->at(0) - 0.5) < 1e-14);
    QCOMPARE(occupancy(ladder, {}, 17).value(), occupancy(ladder, {}, 12).value());
}

void TestPromotionLadder::occupancyAddsUpToOne()
{
    const PromotionLadder ladder{.levels = {{18, 2, 6}, {30, 2, 12}, {60, 1.5, 18}, {.isTerminal = true}},
                                 .cycleMonths = 6};
    for (const int month : {1, 24, 120, 480}) {
        double sum = 0;
        const auto probabilities = occupancy(ladder, {.level = 1, .monthsInLevel = 20}, month).value();
        for (const double p : probabilities)
            sum += p;
        QVERIFY(std::abs(sum - 1) < 1e-12);
    }
}

void TestPromotionLadder::terminalLevelHolds()
{
    QCOMPARE(occupancy(twoLevels(), {.level = 1}, 400).value(), (std::vector<double>{0, 1}));
}

void TestPromotionLadder::lastLevelHoldsWithoutBeingTerminal()
{
    const PromotionLadder ladder{.levels = {{18, 2, 6}}, .cycleMonths = 1};
    QCOMPARE(occupancy(ladder, {}, 100).value(), (std::vector<double>{1}));
}

void TestPromotionLadder::monthZeroIsTheStart()
{
    QCOMPARE(occupancy(twoLevels(), {.level = 0, .monthsInLevel = 50}, 0).value(), (std::vector<double>{1, 0}));
}

void TestPromotionLadder::badLaddersAreRefused_data()
{
    QTest::addColumn<PromotionLadder>("ladder");
    QTest::addColumn<std::string>("field");
    QTest::newRow("no levels") << PromotionLadder{} << std::string("levels");
    QTest::newRow("no cycle") << PromotionLadder{.levels = {{18, 2, 6}}, .cycleMonths = 0}
                              << std::string("cycleMonths");
    QTest::newRow("flat shape") << PromotionLadder{.levels = {{18, 0, 6}}} << std::string("levels/0/shape");
    QTest::newRow("median at the minimum")
        << PromotionLadder{.levels = {{.isTerminal = true}, {6, 2, 6}}} << std::string("levels/1/medianMonths");
    QTest::newRow("negative minimum") << PromotionLadder{.levels = {{6, 2, -1}}}
                                      << std::string("levels/0/minimumMonths");
    QTest::newRow("NaN") << PromotionLadder{.levels = {{std::numeric_limits<double>::quiet_NaN(), 2, 6}}}
                         << std::string("levels/0/medianMonths");
}

void TestPromotionLadder::badLaddersAreRefused()
{
    QFETCH(PromotionLadder, ladder);
    QFETCH(std::string, field);
    const auto result = occupancy(ladder, {}, 12);
    QVERIFY(!result);
    QCOMPARE(result.error().field, field);
}

void TestPromotionLadder::badStartsAreRefused()
{
    QCOMPARE(occupancy(twoLevels(), {.level = 2}, 12).error().field, std::string("level"));
    QCOMPARE(occupancy(twoLevels(), {.monthsInLevel = -1}, 12).error().field, std::string("monthsInLevel"));
    QCOMPARE(occupancy(twoLevels(), {}, -1).error().field, std::string("month"));
    QCOMPARE(occupancy(twoLevels(), {}, maxLadderMonths + 1).error().field, std::string("month"));
}

QTEST_APPLESS_MAIN(TestPromotionLadder)
#include "tst_promotionladder.moc"
