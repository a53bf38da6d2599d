// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/evaluation.h"
#include "core/evaluation/view.h"
#include "tests/support/planmaker.h"

#include <QTest>

#include <cmath>
#include <numeric>

using namespace pathwise;

namespace {

constexpr double cent = 0.01;

bool near(double a, double b, double tolerance = cent)
{
    return std::abs(a - b) <= tolerance;
}

} // namespace

class TestEvaluation : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_world.taxes != nullptr); }

    void partsAddUp()
    {
        const auto evaluation = evaluated(fullPlan());
        for (const auto& path : evaluation->paths) {
            for (const auto& pay : path.years) {
                QVERIFY(near(pay.gross, pay.base + pay.bonus + pay.equity + pay.signOn + pay.benefits + pay.other));
                QVERIFY(near(pay.gross, pay.guaranteed + pay.atRisk));
                QVERIFY(near(pay.takeHome, pay.gross - pay.benefits + pay.learning + pay.pretax + pay.tax()));
                QVERIFY(near(pay.afterLivingCosts, pay.takeHome + pay.livingCosts));
                QVERIFY(pay.federalTax < 0 && pay.payrollTax < 0);
            }
        }
    }

    void monthsAddUpToYears()
    {
        const auto evaluation = evaluated(fullPlan());
        const auto& path = evaluation->paths[1];
        double base = 0;
        for (const auto& month : path.projection.months)
            base += month.pay[static_cast<std::size_t>(Part::Base)];
        const double byYear = std::accumulate(path.years.begin(), path.years.end(), 0.0,
                                              [](double sum, const YearPay& pay) { return sum + pay.base; });
        QVERIFY(near(base, byYear));
    }

    void stayingIsPaidAsByHand()
    {
        Plan plan = samplePlan();
        plan.paths.resize(1);
        Stage& stage = plan.paths[0].stages[0];
        stage.package.base = 180'000;
        stage.package.bonusTarget = 0.15;
        stage.package.equityPerYear = 0;
        stage.package.retirementMatch = 0;
        stage.package.learningBudget = 0;
        stage.annualRaise = 0.035;
        stage.promotions = Promotions::None;
        const auto evaluation = evaluated(plan);
        // Model specification, section 4: 180k base, 15 % bonus: 207,000 a year before raises.
        QVERIFY(near(evaluation->paths[0].years[0].gross, 207'000));
        QVERIFY(near(evaluation->paths[0].years[1].gross, 207'000 * 1.035));
        QVERIFY(near(evaluation->paths[0].years[5].gross, 207'000 * std::pow(1.035, 5)));
    }

    void taxIsTheBillOfTexas()
    {
        Plan plan = samplePlan();
        plan.paths.resize(1);
        plan.assumptions.start = Month(2026, 1);
        plan.assumptions.horizonYears = 1;
        Stage& stage = plan.paths[0].stages[0];
        stage.start = Month(2026, 1);
        stage.place = "cbsa:12420";
        stage.package.base = 200'000;
        stage.package.bonusTarget = 0;
        stage.package.equityPerYear = 0;
        const auto evaluation = evaluated(plan);
        const YearPay& pay = evaluation->paths[0].years[0];
        // Checked by hand: 36,734 income tax; 11,439 Social Security and 2,900 Medicare; no state tax.
        QVERIFY(near(pay.federalTax, -36'734, 1));
        QVERIFY(near(pay.payrollTax, -14'339, 1));
        QCOMPARE(pay.stateTax, 0.0);
    }

    void remoteIsTaxedAtHome()
    {
        Plan plan = fullPlan();
        plan.paths[1].stages[1].place = "remote-us";
        const auto home = evaluated(fullPlan());
        const auto remote = evaluated(plan);
        QCOMPARE(remote->paths[1].years[2].federalTax, home->paths[1].years[2].federalTax);
        for (auto& path : plan.paths) {
            for (auto& stage : path.stages)
                stage.place = "us";
        }
        const YearPay nowhere = evaluated(plan)->paths[1].years[2];
        QVERIFY(nowhere.federalTax < 0);
        QCOMPARE(nowhere.stateTax, 0.0);
    }

    void aPlaceThatNobodyKnowsIsRefused()
    {
        Plan plan = samplePlan();
        plan.paths[1].stages[1].place = "cbsa:99999";
        const auto refused = evaluate(plan, m_world, {});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::UnknownId);
        QCOMPARE(refused.error().field, std::string("paths/ai/stages/1/place"));
        QCOMPARE(refused.error().text, std::string("cbsa:99999"));
    }

    void contributionsLeaveIncomeTaxOnly()
    {
        Plan plan = samplePlan();
        plan.paths.resize(1);
        plan.assumptions.start = Month(2026, 1);
        plan.assumptions.horizonYears = 1;
        plan.person.retirementContribution = 0.5;
        Stage& stage = plan.paths[0].stages[0];
        stage.start = Month(2026, 1);
        stage.place = "cbsa:12420";
        stage.package.base = 200'000;
        stage.package.bonusTarget = 0;
        stage.package.equityPerYear = 0;
        const YearPay pay = evaluated(plan)->paths[0].years[0];
        // Limit of 2026: 24,500. Taxable 159,400: 1,240 + 4,560 + 12,166 + 24 % of 53,700; payroll tax on all of the pay.
        QVERIFY(near(pay.pretax, -24'500));
        QVERIFY(near(pay.federalTax, -(17'966 + 0.24 * (200'000 - 24'500 - 16'100 - 105'700)), 1));
        QVERIFY(near(pay.payrollTax, -14'339, 1));
    }

    void leadAddsUpAndBreaksEven()
    {
        const auto evaluation = evaluated(fullPlan());
        const MeasureColumn gross{Measure::Gross, Money::Nominal};
        const auto own = projected(*evaluation, 1, gross);
        const auto base = projected(*evaluation, 0, gross);
        const auto lead = seriesOf(*evaluation, 1, {gross, Horizon::Lead});
        double sum = 0;
        for (std::size_t year = 0; year < own.size(); ++year) {
            sum += own[year] - base[year];
            QVERIFY(near(lead.middle[year], sum));
        }
        const Summary summary = summaryOf(*evaluation, 1, gross);
        QVERIFY(near(summary.lead, sum));
        QVERIFY(summaryOf(*evaluation, 0, gross).isBaseline);
    }

    void realMoneyIsWorthLess()
    {
        const auto evaluation = evaluated(fullPlan());
        const auto nominal = projected(*evaluation, 0, {Measure::Gross, Money::Nominal});
        const auto real = projected(*evaluation, 0, {Measure::Gross, Money::Real});
        QCOMPARE(real[0], nominal[0]);
        const double inflation = m_world.knowledge.figures.number("default.inflation").value();
        QVERIFY(near(real[3] * std::pow(1 + inflation, 3), nominal[3]));
    }

    void eventsTellTheStory()
    {
        const auto evaluation = evaluated(fullPlan());
        const auto& events = evaluation->paths[1].events;
        const auto count = [&](EventKind kind) {
            return std::count_if(events.begin(), events.end(), [&](const auto& event) { return event.kind == kind; });
        };
        QCOMPARE(count(EventKind::StageStart), 2);
        QCOMPARE(count(EventKind::UnvestedLost), 1);
        QVERIFY(count(EventKind::Promotion) >= 1);
        QVERIFY(
            std::is_sorted(events.begin(), events.end(), [](const auto& a, const auto& b) { return a.date < b.date; }));
    }

    void futuresSurroundTheProjection()
    {
        EvaluationRequest request{.futures = 2'000};
        const auto evaluation = evaluate(fullPlan(), m_world, request);
        QVERIFY(evaluation.has_value());
        const auto series = seriesOf(**evaluation, 1, {});
        const auto middle = projected(**evaluation, 1, {});
        for (std::size_t year = 0; year < middle.size(); ++year) {
            QVERIFY(series.low[year] <= series.middle[year] && series.middle[year] <= series.high[year]);
            QVERIFY2(series.low[year] < middle[year] && middle[year] < series.high[year],
                     qPrintable(QString::number(year)));
        }
        const Summary summary = summaryOf(**evaluation, 1, {});
        QVERIFY(summary.ahead.has_value() && *summary.ahead >= 0 && *summary.ahead <= 1);
    }

    void sameRequestSameBits()
    {
        const auto one = evaluate(fullPlan(), m_world, {.futures = 1'000, .threads = 1});
        const auto two = evaluate(fullPlan(), m_world, {.futures = 1'000, .threads = 2});
        QCOMPARE((*one)->futures->paths[1].columns[0].totals, (*two)->futures->paths[1].columns[0].totals);
    }

    void cancels()
    {
        std::stop_source source;
        source.request_stop();
        const auto evaluation = evaluate(fullPlan(), m_world, {}, source.get_token());
        QVERIFY(!evaluation.has_value());
        QVERIFY(evaluation.error().code == ErrorCode::Cancelled);
    }

    void refusesABadPlan()
    {
        Plan plan = fullPlan();
        plan.assumptions.horizonYears = 0;
        QVERIFY(evaluate(plan, m_world, {.futures = 0}).error().code == ErrorCode::OutOfRange);
    }

    void verdictsAreHonest()
    {
        Plan plan = fullPlan();
        plan.paths[1] = plan.paths[0];
        plan.paths[1].id = PathId("same");
        const auto same = evaluated(plan);
        QVERIFY(verdictOf(*same, 1, {}).kind == VerdictKind::Even);
        plan.paths.resize(1);
        QVERIFY(verdictOf(*evaluated(plan), 0, {}).kind == VerdictKind::OnePath);
        plan.paths.clear();
        QVERIFY(verdictOf(*evaluated(plan), 0, {}).kind == VerdictKind::NoPaths);
    }

private:
    static Plan fullPlan()
    {
        Plan plan = samplePlan();
        for (auto& path : plan.paths) {
            for (auto& stage : path.stages)
                stage.place = "cbsa:12420";
        }
        return plan;
    }

    std::shared_ptr<const Evaluation> evaluated(const Plan& plan) const
    {
        const auto evaluation = evaluate(plan, m_world, {.futures = 0});
        return evaluation ? *evaluation : std::make_shared<const Evaluation>();
    }

    const World m_world = shippedWorld();
};

QTEST_APPLESS_MAIN(TestEvaluation)
#include "tests/support/shippedworld.h"
#include "tst_evaluation.moc"
