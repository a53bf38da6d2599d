// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/knowledge/figurefile.h"
#include "core/knowledge/ladder.h"

#include <QTest>

using namespace pathwise;

namespace {

const std::vector<std::string> levels = {"associate", "engineer", "senior", "staff", "principal"};

Figures shippedFigures()
{
    auto figures = readFigureFile(PATHWISE_RESOURCES "/guide/ai-engineer-2026.json").value();
    const auto defaults = readFigureFile(PATHWISE_RESOURCES "/knowledge/defaults-2026.json").value();
    figures.insert(figures.end(), defaults.begin(), defaults.end());
    return Figures::make(std::move(figures)).value();
}

Ladder guideLadder(LadderTotals totals)
{
    return publishedLadder(shippedFigures(), "ladder", "ai_engineer", levels, {totals}).value();
}

} // namespace

class TestLadder : public QObject {
    Q_OBJECT

private slots:
    void partsAddUp_data();
    void partsAddUp();
    void scaledToTheTotalKeepsTheMix();
    void shrunkEquityMeetsTheTotal();
    void leftOutGivesNoPay();
    void valuesCarryTheirArithmetic();
    void levelIsSuggestedFromYears_data();
    void levelIsSuggestedFromYears();
    void topLevelHasNoPromotion();
    void proseGivesAnotherBonus();
    void wrongFiguresAreNamed_data();
    void wrongFiguresAreNamed();
};

void TestLadder::partsAddUp_data()
{
    QTest::addColumn<QString>("level");
    QTest::addColumn<double>("composed");
    QTest::addColumn<double>("published");
    QTest::newRow("130 x 1.28") << "associate" << 166'400.0 << 165'000.0;
    QTest::newRow("165 x 1.40") << "engineer" << 231'000.0 << 226'000.0;
    QTest::newRow("210 x 1.52") << "senior" << 319'200.0 << 307'000.0;
    QTest::newRow("260 x 1.65") << "staff" << 429'000.0 << 416'000.0;
    QTest::newRow("340 x 1.78") << "principal" << 605'200.0 << 560'000.0;
}

void TestLadder::partsAddUp()
{
    QFETCH(QString, level);
    QFETCH(double, composed);
    QFETCH(double, published);
    const auto ladder = guideLadder(LadderTotals::KeepParts);
    const auto* rung = findLevel(ladder, level.toStdString());
    QVERIFY(rung && rung->pay);
    QCOMPARE(rung->parts.total.value, composed);
    QCOMPARE(rung->pay->total.value, composed);
    QCOMPARE(rung->pay->published->value, published);
}

void TestLadder::scaledToTheTotalKeepsTheMix()
{
    for (const auto& level : guideLadder(LadderTotals::ScaleToTotal)) {
        QCOMPARE(level.pay->total.value, level.parts.published->value);
        QCOMPARE(level.pay->equity.value, level.parts.equity.value);
        QCOMPARE(level.pay->bonus.value, level.parts.bonus.value);
    }
    const auto ladder = guideLadder(LadderTotals::ScaleToTotal);
    QVERIFY(qAbs(findLevel(ladder, "senior")->pay->base.value - 201'973.68) < 0.01); // 210,000 x 307 / 319.2
}

void TestLadder::shrunkEquityMeetsTheTotal()
{
    const auto ladder = guideLadder(LadderTotals::ShrinkEquity);
    for (const auto& level : ladder) {
        QCOMPARE(level.pay->total.value, level.parts.published->value);
        QCOMPARE(level.pay->base.value, level.parts.base.value);
    }
    QVERIFY(qAbs(findLevel(ladder, "senior")->pay->equity.value - 71.8 / 210) < 1e-12); // 307 - 210 x 1.12
}

void TestLadder::leftOutGivesNoPay()
{
    for (const auto& level : guideLadder(LadderTotals::LeaveOut)) {
        QVERIFY(!level.pay);
        QVERIFY(level.parts.base.value > 0);
    }
}

void TestLadder::valuesCarryTheirArithmetic()
{
    const auto ladder = guideLadder(LadderTotals::ScaleToTotal);
    const auto& senior = *findLevel(ladder, "senior");
    QCOMPARE(senior.parts.base.inputs.front().id, std::string("ladder.senior.base"));
    QCOMPARE(senior.parts.base.id, std::string("ai_engineer.senior.parts.base"));
    QCOMPARE(senior.pay->base.id, std::string("ai_engineer.senior.base"));
    QCOMPARE(senior.pay->base.inputs.size(), std::size_t{3});
    QCOMPARE(senior.pay->base.inputs[1].id, std::string("ai_engineer.senior.parts.published"));
    QCOMPARE(senior.pay->base.inputs[1].value, 307'000.0);
    QCOMPARE(senior.pay->total.inputs[0].id, std::string("ai_engineer.senior.base"));
}

void TestLadder::levelIsSuggestedFromYears_data()
{
    QTest::addColumn<double>("years");
    QTest::addColumn<QString>("level");
    QTest::newRow("none") << 0.0 << "associate";
    QTest::newRow("just below the second band") << 1.99 << "associate";
    QTest::newRow("second band starts") << 2.0 << "engineer";
    QTest::newRow("third band starts") << 5.0 << "senior";
    QTest::newRow("fourth band ends") << 11.9 << "staff";
    QTest::newRow("open at the top") << 40.0 << "principal";
    QTest::newRow("less than none") << -1.0 << "associate";
}

void TestLadder::levelIsSuggestedFromYears()
{
    QFETCH(double, years);
    QFETCH(QString, level);
    const auto ladder = guideLadder(LadderTotals::KeepParts);
    QCOMPARE(QString::fromStdString(suggestLevel(ladder, years)->id), level);
    QVERIFY(!suggestLevel({}, years));
}

void TestLadder::topLevelHasNoPromotion()
{
    const auto ladder = guideLadder(LadderTotals::KeepParts);
    QVERIFY(!findLevel(ladder, "principal")->promotion);
    const auto senior = findLevel(ladder, "senior")->promotion;
    QVERIFY(senior.has_value());
    QCOMPARE(senior->medianMonths, 60.0);
    QCOMPARE(senior->shape, 1.5);
    QCOMPARE(senior->minMonths, 18.0);
}

void TestLadder::proseGivesAnotherBonus()
{
    const LadderReading reading{.totals = LadderTotals::KeepParts, .bonus = BonusTiers::Prose};
    const auto ladder = publishedLadder(shippedFigures(), "ladder", "x", levels, reading).value();
    QCOMPARE(findLevel(ladder, "staff")->pay->bonus.value, 0.18);
    QCOMPARE(findLevel(ladder, "staff")->pay->bonus.inputs.front().id, std::string("bonus.prose.staff"));
    QCOMPARE(findLevel(ladder, "associate")->pay->bonus.inputs.front().id, std::string("bonus.prose.junior"));
    QCOMPARE(findLevel(ladder, "principal")->pay->bonus.inputs.front().id, std::string("ladder.principal.bonus"));
}

void TestLadder::wrongFiguresAreNamed_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<double>("value");
    QTest::newRow("no base") << "ladder.staff.base" << 0.0;
    QTest::newRow("negative equity") << "ladder.staff.equity" << -0.1;
    QTest::newRow("negative bonus") << "ladder.staff.bonus" << -0.1;
}

void TestLadder::wrongFiguresAreNamed()
{
    QFETCH(QString, id);
    QFETCH(double, value);
    const auto figures = shippedFigures().withOverrides({{id.toStdString(), value}}).value();
    const auto ladder = publishedLadder(figures, "ladder", "x", levels, {});
    QVERIFY(!ladder);
    QCOMPARE(ladder.error().code, ErrorCode::OutOfRange);
    QCOMPARE(ladder.error().field, id.toStdString());
    const auto unknown = publishedLadder(figures, "nothing", "x", levels, {});
    QCOMPARE(unknown.error().code, ErrorCode::UnknownId);
}

QTEST_APPLESS_MAIN(TestLadder)
#include "tst_ladder.moc"
