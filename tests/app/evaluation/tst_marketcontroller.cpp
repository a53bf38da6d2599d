// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evaluation/marketcontroller.h"
#include "tests/support/planmaker.h"

#include <QSignalSpy>
#include <QTest>

using namespace pathwise;

class TestMarketController : public QObject {
    Q_OBJECT

private:
    WorldStore m_worlds;
    const std::shared_ptr<const Plan> m_plan = std::make_shared<const Plan>(samplePlan());
    const MeasureColumn m_column{Measure::Gross};

private slots:
    void initTestCase()
    {
        m_worlds.load(PATHWISE_RESOURCES);
        QTRY_VERIFY(m_worlds.world());
    }

    void theLatestQuestionIsAnswered()
    {
        MarketController controller;
        QSignalSpy answers(&controller, &MarketController::effectsChanged);
        controller.askEffects(m_plan, m_worlds.world(), "ladder_totals", m_column);
        controller.askEffects(m_plan, m_worlds.world(), "remote_pay", m_column);
        QVERIFY(controller.effects().empty());
        QTRY_VERIFY(!controller.isRunning());
        QCOMPARE(answers.size(), 1);
        QCOMPARE(controller.effects().front().way, std::string("discount"));
    }

    void whatIsKnownIsForgottenWhenAsked()
    {
        MarketController controller;
        controller.askEffects(m_plan, m_worlds.world(), "ladder_totals", m_column);
        QTRY_COMPARE(controller.effects().size(), std::size_t(4));
        controller.askEffects(m_plan, m_worlds.world(), "ladder_totals", m_column);
        QVERIFY(controller.effects().empty());
    }

    void aCancelledQuestionHasNoAnswer()
    {
        MarketController controller;
        QSignalSpy effects(&controller, &MarketController::effectsChanged);
        QSignalSpy uses(&controller, &MarketController::usesChanged);
        controller.askEffects(m_plan, m_worlds.world(), "ladder_totals", m_column);
        controller.askUses(m_plan, m_worlds.world());
        controller.cancel();
        QVERIFY(!controller.isRunning());
        QTest::qWait(200);
        QVERIFY(effects.empty() && uses.empty());
        QVERIFY(!controller.uses());
    }

    void usesNameTheFieldsOfThePlan()
    {
        MarketController controller;
        controller.askUses(m_plan, m_worlds.world());
        QTRY_VERIFY(controller.uses());
        const auto& fields = controller.uses()->at("default.bonus_spread");
        QCOMPARE(fields.size(), std::size_t(3)); // one for each stage
    }
};

QTEST_GUILESS_MAIN(TestMarketController)
#include "tst_marketcontroller.moc"
