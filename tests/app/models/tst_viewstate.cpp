// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/viewstate.h"
#include "tests/support/evaluationmaker.h"

#include <QSignalSpy>
#include <QTest>

using namespace pathwise;

class TestViewState : public QObject {
    Q_OBJECT

private slots:
    void tellsOnlyOfChanges()
    {
        ViewState state;
        QSignalSpy changes(&state, &ViewState::optionsChanged);
        state.setHorizon(Horizon::PerYear);
        QCOMPARE(changes.count(), 0);
        state.setHorizon(Horizon::Lead);
        state.setMoney(Money::Nominal);
        state.setMeasure(Measure::Gross);
        state.setAllBands(true);
        QCOMPARE(changes.count(), 4);
        QCOMPARE(state.options(), (ViewOptions{{Measure::Gross, Money::Nominal}, Horizon::Lead, true}));
    }

    void theSelectionFollowsThePlan()
    {
        ViewState state;
        Plan plan = samplePlan();
        state.settleSelection(plan);
        QCOMPARE(state.path().text(), std::string("ai")); // rather than the baseline
        plan.paths.pop_back();
        state.settleSelection(plan);
        QCOMPARE(state.path().text(), std::string("stay"));
        state.settleSelection(Plan());
        QVERIFY(state.path().isEmpty());
    }

    void whileAnotherColumnIsUnderWayTheOldOneIsShown()
    {
        const auto evaluation = handMadeEvaluation();
        evaluation->columns = {{Measure::Gross, Money::Real}};
        QVERIFY(columnOnShow(*evaluation, {Measure::TakeHome, Money::Real}) == evaluation->columns.front());
        evaluation->columns.push_back({Measure::TakeHome, Money::Real});
        QVERIFY(columnOnShow(*evaluation, {Measure::TakeHome, Money::Real}) == evaluation->columns.back());
    }
};

QTEST_APPLESS_MAIN(TestViewState)
#include "tst_viewstate.moc"
