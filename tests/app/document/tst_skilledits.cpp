// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/skilledits.h"
#include "core/plan/validate.h"
#include "tests/support/planmaker.h"

#include <QTest>

#include <cmath>

using namespace pathwise;

namespace {

constexpr std::array<double, 4> published{0.30, 0.25, 0.20, 0.25};

bool near(const std::optional<double>& a, double b)
{
    return a && std::abs(*a - b) < 1e-12;
}

} // namespace

class TestSkillEdits : public QObject {
    Q_OBJECT

private slots:
    void aLevelEntersItsSkillOnce()
    {
        Plan plan = samplePlan();
        setSkillLevel(plan, "production_llm", 0.4);
        setSkillLevel(plan, "production_llm", 0.6);
        QCOMPARE(plan.person.skills.size(), std::size_t(1));
        QCOMPARE(plan.person.skills.front().now, 0.6);
    }

    void ownSkillsGetIdsOfTheirNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("id");
        QTest::newRow("words") << QStringLiteral("Rust and C++") << QStringLiteral("own_rust_and_c");
        QTest::newRow("no letters that an id has") << QStringLiteral("日本語") << QStringLiteral("own_skill");
    }

    void ownSkillsGetIdsOfTheirNames()
    {
        QFETCH(QString, name);
        QFETCH(QString, id);
        Plan plan = samplePlan();
        Skill skill;
        skill.name = name.toStdString();
        QCOMPARE(QString::fromStdString(addSkill(plan, skill)), id);
        QCOMPARE(QString::fromStdString(addSkill(plan, skill)), id + QStringLiteral("_2"));
        QVERIFY(validate(plan).empty());
    }

    void learningIsTickedAndLeftOut()
    {
        CareerPath path = samplePlan().paths[1];
        setLearned(path, "own_rust", true);
        setLearned(path, "own_rust", true);
        QCOMPARE(path.learning.goals.size(), std::size_t(1));
        setLearned(path, "own_rust", false);
        QVERIFY(path.learning.goals.empty());
    }

    /// Each by s: the whole is s times the root of 0.3² + 0.25² + 0.2² + 0.25² = 0.255.
    void goalsBeginWithTheSwingOfTheWhole()
    {
        Package package;
        package.bonusSpread = 0.255;
        setSwingByGoal(package, 0.255, published);
        QVERIFY(!package.bonusSpread);
        QVERIFY(near(package.review.modelAccuracySpread, std::sqrt(0.255)));
        QVERIFY(near(package.review.collaborationSpread, std::sqrt(0.255)));
        setSwingAsWhole(package);
        QVERIFY(package == Package{});
    }

    void weightsAreScaledInProportion()
    {
        Review review;
        scaleWeights(review, {0.4, 0.4, 0.2, 0.25});
        QVERIFY(near(review.modelAccuracyWeight, 0.32));
        QVERIFY(near(review.deploymentWeight, 0.32));
        QVERIFY(near(review.costWeight, 0.16));
        QVERIFY(near(review.collaborationWeight, 0.20));
    }
};

QTEST_APPLESS_MAIN(TestSkillEdits)
#include "tst_skilledits.moc"
