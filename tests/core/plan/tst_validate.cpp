// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/validate.h"
#include "tests/support/planmaker.h"

#include <QTest>

#include <functional>
#include <limits>

using namespace pathwise;

using Edit = std::function<void(Plan&)>;

class TestValidate : public QObject {
    Q_OBJECT

private slots:
    void theSampleIsGood() { QVERIFY(validate(samplePlan()).empty()); }

    void findsWhatIsWrong_data()
    {
        QTest::addColumn<Edit>("edit");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("field");
        const auto row = [](const char* name, Edit edit, ErrorCode code, const char* field) {
            QTest::newRow(name) << edit << static_cast<int>(code) << field;
        };
        const auto lastStage = [](Plan& plan) -> Stage& { return plan.paths[1].stages[1]; };
        row(
            "NaN", [](Plan& plan) { plan.person.wealth = std::numeric_limits<double>::quiet_NaN(); },
            ErrorCode::NotFinite, "person/wealth");
        row(
            "infinite", [=](Plan& plan) { lastStage(plan).package.base = std::numeric_limits<double>::infinity(); },
            ErrorCode::NotFinite, "paths/ai/stages/1/package/base");
        row(
            "horizon", [](Plan& plan) { plan.assumptions.horizonYears = 41; }, ErrorCode::OutOfRange,
            "assumptions/horizon_years");
        row(
            "vesting years",
            [=](Plan& plan) {
                lastStage(plan).package.grants[0].vesting.shape = VestingShape::Yearly;
                lastStage(plan).package.grants[0].vesting.yearly = {0.5, 0.4};
            },
            ErrorCode::BadSum, "paths/ai/stages/1/package/grants/0/vesting/yearly");
        row(
            "vesting tranches",
            [=](Plan& plan) { lastStage(plan).package.grants[0].vesting.shape = VestingShape::Tranches; },
            ErrorCode::BadSum, "paths/ai/stages/1/package/grants/0/vesting/tranches");
        row(
            "stages overlap", [](Plan& plan) { plan.paths[1].stages[0].end = Month(2027, 9); }, ErrorCode::NotSorted,
            "paths/ai/stages/1/start");
        row(
            "ends before it starts", [](Plan& plan) { plan.paths[1].stages[0].end = Month(2027, 1); },
            ErrorCode::NotSorted, "paths/ai/stages/0/end");
        row(
            "promotion before the job",
            [=](Plan& plan) {
                lastStage(plan).promotionDates = {{.date = Month(2027, 1), .level = "staff", .unknown = {}}};
            },
            ErrorCode::NotSorted, "paths/ai/stages/1/promotion_dates/0/date");
        row(
            "same stage id", [](Plan& plan) { plan.paths[1].stages[1].id = plan.paths[1].stages[0].id; },
            ErrorCode::DuplicateField, "paths/ai/stages/1/id");
        row(
            "id with a slash", [](Plan& plan) { plan.paths[0].stages[0].id = StageId("a/b"); }, ErrorCode::WrongType,
            "paths/stay/stages/0/id");
        row(
            "baseline gone", [](Plan& plan) { plan.baseline = PathId("x"); }, ErrorCode::UnknownId, "baseline");
    }

    void findsWhatIsWrong()
    {
        QFETCH(Edit, edit);
        QFETCH(int, code);
        QFETCH(QString, field);
        Plan plan = samplePlan();
        edit(plan);
        const auto problems = validate(plan);
        QCOMPARE(problems.size(), 1u);
        QCOMPARE(name(problems.front().code), name(static_cast<ErrorCode>(code)));
        QCOMPARE(QString::fromStdString(problems.front().field), field);
    }
};

QTEST_APPLESS_MAIN(TestValidate)
#include "tst_validate.moc"
