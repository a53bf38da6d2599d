// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/nameproblems.h"

#include <QTest>

using namespace pathwise;

class TestNameProblems : public QObject {
    Q_OBJECT

private slots:
    void knownNamesAreFine();
    void everyUnknownNameIsFound();
    void gapNeedsNoLevel();
};

namespace {

Plan onePath(Stage stage)
{
    Plan plan;
    plan.paths.emplace_back();
    plan.paths.back().id = PathId("a");
    plan.paths.back().stages.push_back(std::move(stage));
    return plan;
}

Knowledge knowledge()
{
    return loadKnowledge(PATHWISE_RESOURCES).value();
}

} // namespace

void TestNameProblems::knownNamesAreFine()
{
    QVERIFY(nameProblems(onePath({}), knowledge()).empty());
}

void TestNameProblems::everyUnknownNameIsFound()
{
    Stage stage;
    stage.place = "atlantis";
    stage.segment = "circus";
    stage.level = "deity";
    stage.promotionDates = {{.level = "staff"}, {.level = "oracle"}};
    const auto problems = nameProblems(onePath(stage), knowledge());
    QCOMPARE(problems.size(), std::size_t{4});
    QCOMPARE(problems[0].field, std::string("paths/a/stages/0/place"));
    QCOMPARE(problems[1].field, std::string("paths/a/stages/0/segment"));
    QCOMPARE(problems[2].field, std::string("paths/a/stages/0/level"));
    QCOMPARE(problems[3].field, std::string("paths/a/stages/0/promotion_dates/1/level"));
    QCOMPARE(problems[3].text, std::string("oracle"));
    QCOMPARE(problems[3].choices.size(), std::size_t{5});
    for (const auto& problem : problems)
        QVERIFY(problem.code == ErrorCode::UnknownId);
}

void TestNameProblems::gapNeedsNoLevel()
{
    Stage stage;
    stage.role = "none";
    stage.level = "";
    stage.segment = "";
    QVERIFY(nameProblems(onePath(stage), knowledge()).empty());
}

QTEST_APPLESS_MAIN(TestNameProblems)
#include "tst_nameproblems.moc"
