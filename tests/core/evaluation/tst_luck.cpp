// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/luck.h"
#include "tests/support/linearplan.h"
#include "tests/support/planmaker.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace pathwise;

namespace {

constexpr MeasureColumn gross{.measure = Measure::Gross};
constexpr std::size_t futures = 1'000;

} // namespace

class TestLuck : public QObject {
    Q_OBJECT

private:
    World m_world;
    std::shared_ptr<const Evaluation> m_evaluation;

    [[nodiscard]] LuckStory story(Luck luck, std::size_t path = 1) const
    {
        return *luckStory(*m_evaluation, m_world, path, gross, luck);
    }
    [[nodiscard]] static double sum(const Evaluation& evaluation, std::size_t path)
    {
        double total = 0;
        for (const YearPay& year : evaluation.paths[path].years)
            total += year.gross;
        return total;
    }

private slots:
    void initTestCase()
    {
        m_world = shippedWorld();
        Plan plan = samplePlan();
        plan.paths[1].stages[1].layoffPerYear = 0.2;
        m_evaluation = *evaluate(plan, m_world, {.futures = futures, .columns = {gross}});
    }

    void aTenthIsATenth()
    {
        for (const Luck luck : {Luck::UnluckyTenth, Luck::MiddleTenth, Luck::LuckyTenth})
            QCOMPARE(story(luck).futures, futures / 10);
    }

    void tenthsAreInOrder()
    {
        const auto unlucky = story(Luck::UnluckyTenth);
        const auto middle = story(Luck::MiddleTenth);
        const auto lucky = story(Luck::LuckyTenth);
        QVERIFY(unlucky.low <= unlucky.total && unlucky.total <= unlucky.high);
        QVERIFY(unlucky.high <= middle.low);
        QVERIFY(middle.high <= lucky.low);
        const auto& totals = m_evaluation->futures->paths[1].columns[0].totals;
        QCOMPARE(unlucky.low, *std::min_element(totals.begin(), totals.end()));
        QCOMPARE(lucky.high, *std::max_element(totals.begin(), totals.end()));
    }

    void theReplayIsTheFutureThatWasCounted()
    {
        for (const Luck luck : {Luck::UnluckyTenth, Luck::MiddleTenth, Luck::LuckyTenth}) {
            const auto told = story(luck);
            QVERIFY(std::abs(sum(*told.evaluation, 1) / told.total - 1) < 1e-9);
        }
    }

    void layoffsAreTold()
    {
        const auto unlucky = story(Luck::UnluckyTenth);
        QVERIFY(!unlucky.layoffs.empty());
        QVERIFY(unlucky.monthsWithoutJob > 0);
        const auto& months = unlucky.evaluation->paths[1].projection.months;
        const auto idle =
            std::count_if(months.begin(), months.end(), [](const MonthRecord& month) { return !month.employed; });
        QCOMPARE(unlucky.monthsWithoutJob, static_cast<int>(idle));
    }

    void otherPathsStayAsPlanned()
    {
        const auto told = story(Luck::UnluckyTenth);
        QCOMPARE(sum(*told.evaluation, 0), sum(*m_evaluation, 0));
        QVERIFY(sum(*told.evaluation, 1) != sum(*m_evaluation, 1));
    }

    void withoutFuturesThereIsNothingToTell()
    {
        const auto projection = evaluate(samplePlan(), m_world, {.futures = 0, .columns = {gross}});
        const auto none = luckStory(**projection, m_world, 1, gross, Luck::UnluckyTenth);
        QVERIFY(!none);
        QCOMPARE(none.error().code, ErrorCode::Empty);
        const auto other = luckStory(*m_evaluation, m_world, 1, {.measure = Measure::Base}, Luck::UnluckyTenth);
        QVERIFY(!other);
    }
};

QTEST_APPLESS_MAIN(TestLuck)
#include "tst_luck.moc"
