// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compensation/compile.h"
#include "tests/support/planmaker.h"
#include "tests/support/worldmaker.h"

#include <QTest>

#include <cmath>

using namespace pathwise;

class TestCompile : public QObject {
    Q_OBJECT

private slots:
    void monthsAndYears()
    {
        Plan plan = samplePlan();
        plan.assumptions.start = Month(2027, 7);
        plan.assumptions.horizonYears = 2;
        for (auto& stage : plan.paths[0].stages)
            stage.start = Month(2027, 7);
        plan.paths.resize(1);
        const auto program = compile(plan, m_knowledge);
        QVERIFY(program.has_value());
        QCOMPARE(program->months, 24);
        QCOMPARE(program->years, 3); // half of 2027, 2028, half of 2029
        QCOMPARE(program->yearOfMonth[5], 0);
        QCOMPARE(program->yearOfMonth[6], 1);
        QCOMPARE(program->discount.size(), 25u);
    }

    void stagesFollowOneAnother()
    {
        const auto program = compile(samplePlan(), m_knowledge);
        const auto& jobs = program->paths[1].jobs;
        QCOMPARE(jobs.size(), 2u);
        QCOMPARE(jobs[0].end, 6);
        QCOMPARE(jobs[1].start, 6);
        QCOMPARE(jobs[1].end, 120);
        QCOMPARE(jobs[1].levels.front().base, 210'000.0);
        QCOMPARE(program->paths[0].jobs.front().levels.size(), 3u); // senior, staff, principal
    }

    void aGapPaysNothing()
    {
        Plan plan = samplePlan();
        plan.paths[1].stages[0].role = "none";
        const auto program = compile(plan, m_knowledge);
        QCOMPARE(program->paths[1].jobs.size(), 1u);
        QCOMPARE(program->paths[1].jobs.front().start, 6);
    }

    void higherLevelsKeepTheOfferAboveTheLadder()
    {
        Plan plan = samplePlan();
        plan.paths[1].stages[1].package.base = 231'000; // 10 % above the guide
        const auto program = compile(plan, m_knowledge);
        const auto& levels = program->paths[1].jobs[1].levels;
        QCOMPARE(levels[0].base, 231'000.0);
        QVERIFY(std::abs(levels[1].base - 260'000 * 1.1) < 1e-6);
    }

    void raisesOnAnniversaries()
    {
        Plan plan = samplePlan();
        plan.paths[0].stages[0].annualRaise = 0.05;
        const auto program = compile(plan, m_knowledge);
        const auto& raise = program->paths[0].jobs[0].raise;
        QCOMPARE(raise.size(), 120u);
        QCOMPARE(raise[11], 1.0);
        QCOMPARE(raise[12], 1.05);
        QVERIFY(std::abs(raise[24] - 1.05 * 1.05) < 1e-12);
    }

    void theFirstRaiseOfAFixedMonthIsProrated()
    {
        Plan plan = samplePlan();
        plan.paths[1].stages[1].annualRaise = 0.06;
        plan.paths[1].stages[1].raiseMonth = 4; // began in July: nine months by April
        plan.paths[1].stages[1].raises = {{.date = Month(2028, 1), .fraction = 0.02, .unknown = {}}};
        const auto program = compile(plan, m_knowledge);
        const auto& raise = program->paths[1].jobs[1].raise;
        QCOMPARE(raise[5], 1.0);
        QCOMPARE(raise[6], 1.02);
        QVERIFY(std::abs(raise[9] - 1.02 * (1 + 0.06 * 0.75)) < 1e-12);
        QVERIFY(std::abs(raise[21] - 1.02 * (1 + 0.06 * 0.75) * 1.06) < 1e-12);
    }

    void promotionsOnDates()
    {
        Plan plan = samplePlan();
        Stage& stage = plan.paths[0].stages[0];
        stage.promotions = Promotions::Dates;
        stage.promotionDates = {{.date = Month(2031, 10), .level = "staff", .unknown = {}}};
        const auto program = compile(plan, m_knowledge);
        const auto& job = program->paths[0].jobs[0];
        QCOMPARE(job.promotionMonths, std::vector<int>{57}); // 57 months after January 2027
        QCOMPARE(job.levels.size(), 2u);
    }

    void grantsInSharesAndDollars()
    {
        Plan plan = samplePlan();
        Package& package = plan.paths[1].stages[1].package;
        package.grants[0].date = Month(2027, 7);
        Grant shares;
        shares.id = GrantId("grant-2");
        shares.basis = GrantBasis::Shares;
        shares.shares = 4'800;
        shares.date = Month(2026, 1);
        package.grants.push_back(shares);
        Grant priced = package.grants[0];
        priced.id = GrantId("grant-3");
        priced.price = 300;
        package.grants.push_back(priced);
        const auto program = compile(plan, m_knowledge);
        const auto& awards = program->paths[1].jobs[1].awards;
        QCOMPARE(awards[0].dollars, 400'000.0);
        QCOMPARE(awards[0].month, 6);
        QCOMPARE(awards[1].units, 4'800.0);
        QCOMPARE(awards[1].month, -12);
        QCOMPARE(awards[2].units, 1'333.0); // whole shares of 400,000 / 300
    }

    void leavingEarlyOwesTheSignOn()
    {
        Plan plan = samplePlan();
        plan.paths[1].stages[0].package.signOn = 12'000;
        const auto program = compile(plan, m_knowledge);
        const auto& cash = program->paths[1].cash;
        QCOMPARE(cash.size(), 2u);
        QCOMPARE(cash[0].amount, 12'000.0);
        QCOMPARE(cash[1].month, 6); // six of twelve months served
        QCOMPARE(cash[1].amount, -6'000.0);
    }

    void learningIsPaidWhenItHappens()
    {
        Plan plan = samplePlan();
        plan.paths[1].learning = {.cost = 6'200, .hours = 320, .hoursPerWeek = 8, .forgonePayPerMonth = 100};
        const auto program = compile(plan, m_knowledge);
        double cost = 0;
        for (const auto& cash : program->paths[1].cash)
            cost += cash.amount;
        QCOMPARE(cost, -6'200.0 - 10 * 100.0); // 40 weeks are ten months begun
    }

    void employersShareTheirLuck()
    {
        const auto program = compile(samplePlan(), m_knowledge);
        QCOMPARE(program->firms.size(), 1u);
        Plan plan = samplePlan();
        plan.paths[1].stages[1].employer = "Other Inc.";
        QCOMPARE(compile(plan, m_knowledge)->firms.size(), 2u);
    }

    void luckHangsOnTheEmployerAlone()
    {
        Plan plan = samplePlan();
        const auto luckOf = [this](const Plan& asked, std::size_t path) {
            const auto program = compile(asked, m_knowledge);
            const auto& jobs = program->paths[path].jobs;
            return program->firms[static_cast<std::size_t>(jobs.back().firm)].luck;
        };
        plan.paths[1].stages[1].employer = "Acme";
        const auto stay = luckOf(plan, 0);
        const auto acme = luckOf(plan, 1);
        QVERIFY(stay != acme);
        plan.paths[1].stages[1].package.stock.volatility = 0.9; // another stock, the same company
        QCOMPARE(luckOf(plan, 1), acme);
        plan.paths.erase(plan.paths.begin()); // and whoever else is in the plan
        plan.baseline = plan.paths.front().id;
        QCOMPARE(luckOf(plan, 0), acme);
    }

    void namesWhatItDoesNotKnow_data()
    {
        QTest::addColumn<QString>("field");
        QTest::newRow("role") << "role";
        QTest::newRow("level") << "level";
        QTest::newRow("segment") << "segment";
    }

    void namesWhatItDoesNotKnow()
    {
        QFETCH(QString, field);
        Plan plan = samplePlan();
        Stage& stage = plan.paths[1].stages[1];
        (field == "role" ? stage.role : field == "level" ? stage.level : stage.segment) = "nothing";
        const auto program = compile(plan, m_knowledge);
        QVERIFY(!program.has_value());
        QVERIFY(program.error().code == ErrorCode::UnknownId);
        QCOMPARE(QString::fromStdString(program.error().field), "paths/ai/stages/1/" + field);
        QVERIFY(!program.error().choices.empty());
    }

private:
    const Knowledge m_knowledge = shippedKnowledge();
};

QTEST_APPLESS_MAIN(TestCompile)
#include "tst_compile.moc"
