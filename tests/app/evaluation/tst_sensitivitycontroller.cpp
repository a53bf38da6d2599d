// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evaluation/sensitivitycontroller.h"
#include "tests/support/linearplan.h"

#include <QSignalSpy>
#include <QTest>
#include <atomic>
#include <cmath>

using namespace pathwise;

class TestSensitivityController : public QObject {
    Q_OBJECT

private:
    SharedWorld m_world;

    [[nodiscard]] SensitivityQuery query(double base) const
    {
        auto plan = std::make_shared<Plan>(linearPlan());
        plan->paths[1].stages.front().package.base = base;
        return {.plan = plan,
                .world = m_world,
                .request = {.question = {.path = PathId("go"), .column = {.measure = Measure::Gross}, .futures = 100}}};
    }

private slots:
    void initTestCase()
    {
        m_world = std::make_shared<const World>(shippedWorld());
        QVERIFY(m_world->taxes != nullptr);
    }

    void theRankingComesFirstAndTheFlipsFollow()
    {
        SensitivityController controller;
        QSignalSpy changed(&controller, &SensitivityController::findingsChanged);
        controller.ask(query(210'000));
        QVERIFY(controller.isRunning());
        QTRY_COMPARE(changed.size(), 2);
        QTRY_VERIFY(!controller.isRunning());
        const auto first = changed[0][0].value<SharedFindings>();
        QVERIFY(first->flips.empty());
        QVERIFY(std::abs(first->ranking.now.middle - 30'000) < 0.01);
        const SensitivityFindings& last = *controller.findings();
        QCOMPARE(last.flips.size(), std::min(soughtFlips, last.ranking.rows.size()));
        QVERIFY(std::abs(last.flips[0]->value - 195'000) < 200);
        QVERIFY(std::abs(last.drivers.lead - 30'000) < 0.01);
        for (const SensitivityRow& row : last.ranking.rows)
            QVERIFY(row.swing() > 0);
    }

    void theLatestQuestionWins()
    {
        SensitivityController controller;
        QSignalSpy changed(&controller, &SensitivityController::findingsChanged);
        controller.ask(query(210'000));
        controller.ask(query(220'000));
        controller.ask(query(230'000));
        QTRY_COMPARE(changed.size(), 2);
        QTest::qWait(50);
        QCOMPARE(changed.size(), 2);
        QVERIFY(std::abs(controller.findings()->ranking.now.middle - 70'000) < 0.01);
    }

    void cancelDeliversNothing()
    {
        SensitivityController controller;
        QSignalSpy changed(&controller, &SensitivityController::findingsChanged);
        QSignalSpy running(&controller, &SensitivityController::runningChanged);
        controller.ask(query(210'000));
        controller.cancel();
        QVERIFY(!controller.isRunning());
        QTest::qWait(100);
        QCOMPARE(changed.size(), 0);
        QCOMPARE(running.size(), 2);
        QCOMPARE(running[1][0].toBool(), false);
    }

    void errorsAreTold()
    {
        SensitivityController controller;
        QSignalSpy failed(&controller, &SensitivityController::failed);
        SensitivityQuery unknown = query(210'000);
        unknown.request.question.path = PathId("nowhere");
        controller.ask(unknown);
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(!controller.isRunning());
    }

    void aCurveIsComputed()
    {
        SensitivityController controller;
        QSignalSpy curves(&controller, &SensitivityController::curveChanged);
        controller.ask(query(210'000));
        QTRY_VERIFY(controller.findings());
        controller.askCurve(controller.findings()->ranking.rows.front().varied);
        QTRY_COMPARE(curves.size(), 1);
        const auto points = curves[0][1].value<std::vector<CurvePoint>>();
        QVERIFY(points.size() > 10);
        QVERIFY(std::abs(points.back().answer.middle - points.front().answer.middle - 126'000) < 1); // 2 x 63,000
    }

    void itCanEndWhileItRuns()
    {
        auto controller = std::make_unique<SensitivityController>();
        controller->ask(query(210'000));
        controller.reset(); // stops and waits
    }
};

QTEST_MAIN(TestSensitivityController)
#include "tst_sensitivitycontroller.moc"
