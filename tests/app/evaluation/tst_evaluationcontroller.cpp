// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evaluation/evaluationcontroller.h"
#include "tests/support/evaluationmaker.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <atomic>
#include <mutex>

using namespace pathwise;

namespace {

/// An engine that waits for leave before it answers, and remembers what it was asked.
class PatientEngine {
public:
    EvaluationController::Outcome operator()(const Plan& plan, const EvaluationRequest& request, std::stop_token stop)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_asked.push_back({plan.name, request.futures});
        }
        started.release();
        while (!leave.tryAcquire(1, 1)) {
            if (stop.stop_requested())
                return failure({.code = ErrorCode::Cancelled});
        }
        if (plan.name == "bad")
            return failure({.code = ErrorCode::UnknownId, .field = "paths/ai/stages/0/role"});
        auto evaluation = handMadeEvaluation(plan);
        evaluation->columns = request.columns;
        evaluation->futures.emplace().futures = request.futures;
        evaluation->seconds = secondsPerFuture * static_cast<double>(request.futures);
        return evaluation;
    }

    struct Asked {
        std::string plan;
        std::size_t futures = 0;
        bool operator==(const Asked&) const = default;
    };
    std::vector<Asked> asked()
    {
        const std::lock_guard lock(m_mutex);
        return m_asked;
    }

    QSemaphore started;
    QSemaphore leave;
    double secondsPerFuture = 1e-3;

private:
    std::mutex m_mutex;
    std::vector<Asked> m_asked;
};

std::shared_ptr<const Plan> named(const char* name)
{
    Plan plan = samplePlan();
    plan.name = name;
    return std::make_shared<const Plan>(std::move(plan));
}

struct Fixture {
    explicit Fixture(EvaluationController::Limits limits = {}) : controller(limits, nullptr)
    {
        controller.setFutures(1'000);
        controller.setEngine([this](const Plan& plan, const EvaluationRequest& request, std::stop_token stop) {
            return engine(plan, request, std::move(stop));
        });
    }
    ~Fixture() { engine.leave.release(1'000); }

    PatientEngine engine;
    EvaluationController controller;
};

} // namespace

class TestEvaluationController : public QObject {
    Q_OBJECT

private slots:
    void answers()
    {
        Fixture fixture;
        QSignalSpy answers(&fixture.controller, &EvaluationController::evaluationChanged);
        fixture.engine.leave.release();
        fixture.controller.evaluate(named("a"));
        QTRY_COMPARE(answers.count(), 1);
        QVERIFY(fixture.controller.isCurrent());
        QVERIFY(!fixture.controller.isRunning());
        QCOMPARE(fixture.controller.evaluation()->plan.name, std::string("a"));
        QCOMPARE(fixture.controller.evaluation()->futures->futures, std::size_t(1'000));
    }

    void withoutAnEngineTheQuestionWaits()
    {
        EvaluationController controller;
        controller.evaluate(named("a"));
        QVERIFY(!controller.isRunning());
        controller.setEngine([](const Plan& plan, const EvaluationRequest&, std::stop_token) {
            return EvaluationController::Outcome(handMadeEvaluation(plan));
        });
        QTRY_VERIFY(controller.evaluation());
    }

    void theLatestQuestionWins()
    {
        Fixture fixture;
        QSignalSpy answers(&fixture.controller, &EvaluationController::evaluationChanged);
        fixture.controller.evaluate(named("a"));
        fixture.engine.started.acquire();
        for (const char* name : {"b", "c", "d"})
            fixture.controller.evaluate(named(name)); // stops a; d takes the place of b and c
        QTRY_COMPARE(fixture.engine.asked().size(), std::size_t(2));
        fixture.engine.leave.release();
        QTRY_COMPARE(answers.count(), 1);
        QCOMPARE(fixture.controller.evaluation()->plan.name, std::string("d"));
        QCOMPARE(fixture.engine.asked().size(), std::size_t(2));
    }

    void aDragGetsPreviewsAndThenAllFutures()
    {
        Fixture fixture({.settleMs = 200, .frameSeconds = 0.1, .leastFutures = 20});
        QSignalSpy answers(&fixture.controller, &EvaluationController::evaluationChanged);
        fixture.engine.leave.release(10);
        fixture.controller.evaluate(named("a")); // a thousand futures take a second: 100 fit a frame of 0.1 s
        QTRY_COMPARE(answers.count(), 1);
        fixture.controller.evaluate(named("b"));
        QTRY_COMPARE(answers.count(), 2);
        QVERIFY(!fixture.controller.isCurrent());
        QCOMPARE(fixture.controller.evaluation()->futures->futures, std::size_t(100));
        QTRY_COMPARE(answers.count(), 3);
        QVERIFY(fixture.controller.isCurrent());
        QCOMPARE(fixture.controller.evaluation()->futures->futures, std::size_t(1'000));
        QCOMPARE(fixture.controller.evaluation()->plan.name, std::string("b"));
    }

    void aPreviewThatHasBegunIsLetFinish()
    {
        Fixture fixture({.settleMs = 60'000, .frameSeconds = 0.1, .leastFutures = 20});
        QSignalSpy answers(&fixture.controller, &EvaluationController::evaluationChanged);
        fixture.engine.leave.release();
        fixture.controller.evaluate(named("a"));
        QTRY_COMPARE(answers.count(), 1);
        fixture.engine.started.acquire();
        fixture.controller.evaluate(named("b"));
        fixture.engine.started.acquire();
        fixture.controller.evaluate(named("c"));
        fixture.engine.leave.release(2);
        QTRY_COMPARE(answers.count(), 3);
        const auto asked = fixture.engine.asked();
        QCOMPARE(asked[1].plan, std::string("b"));
        QCOMPARE(asked[2].plan, std::string("c"));
    }

    void cancelKeepsTheLastResult()
    {
        Fixture fixture;
        QSignalSpy answers(&fixture.controller, &EvaluationController::evaluationChanged);
        QSignalSpy cancelled(&fixture.controller, &EvaluationController::cancelled);
        fixture.engine.leave.release();
        fixture.controller.evaluate(named("a"));
        QTRY_COMPARE(answers.count(), 1);
        fixture.controller.again();
        fixture.controller.cancel();
        QTRY_COMPARE(cancelled.count(), 1);
        QCOMPARE(answers.count(), 1);
        QVERIFY(!fixture.controller.isCurrent());
        QVERIFY(!fixture.controller.isRunning());
        QCOMPARE(fixture.controller.evaluation()->plan.name, std::string("a"));
    }

    void aPlanThatCannotBeComputedIsTold()
    {
        Fixture fixture;
        QSignalSpy failures(&fixture.controller, &EvaluationController::failed);
        fixture.engine.leave.release();
        fixture.controller.evaluate(named("bad"));
        QTRY_COMPARE(failures.count(), 1);
        QVERIFY(!fixture.controller.evaluation());
        QVERIFY(!fixture.controller.isRunning());
    }

    void otherColumnsAreAskedForAgain()
    {
        Fixture fixture;
        QSignalSpy answers(&fixture.controller, &EvaluationController::evaluationChanged);
        fixture.engine.leave.release(2);
        fixture.controller.evaluate(named("a"));
        QTRY_COMPARE(answers.count(), 1);
        const MeasureColumn gross{Measure::Gross, Money::Real};
        fixture.controller.setColumns({gross});
        QTRY_COMPARE(answers.count(), 2);
        QVERIFY(fixture.controller.evaluation()->columns.front() == gross);
        fixture.controller.setColumns({gross});
        QVERIFY(!fixture.controller.isRunning());
    }

    void mayBeDestroyedWhileItWorks()
    {
        Fixture fixture;
        fixture.controller.evaluate(named("a"));
        fixture.engine.started.acquire();
    }
};

QTEST_GUILESS_MAIN(TestEvaluationController)
#include "tst_evaluationcontroller.moc"
