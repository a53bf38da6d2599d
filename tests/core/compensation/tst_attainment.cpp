// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compensation/attainment.h"
#include "tests/support/worldmaker.h"

#include <QTest>

#include <cmath>

using namespace pathwise;

class TestAttainment : public QObject {
    Q_OBJECT

private slots:
    void attainment_data()
    {
        QTest::addColumn<double>("accuracy");
        QTest::addColumn<double>("deployment");
        QTest::addColumn<double>("cost");
        QTest::addColumn<double>("collaboration");
        QTest::addColumn<double>("expected");
        QTest::newRow("as agreed") << 1.0 << 1.0 << 1.0 << 1.0 << 1.0;
        QTest::newRow("model accuracy weighs 30 %") << 2.0 << 1.0 << 1.0 << 1.0 << 1.30;
        QTest::newRow("deployment frequency 25 %") << 1.0 << 2.0 << 1.0 << 1.0 << 1.25;
        QTest::newRow("cost efficiency 20 %") << 1.0 << 1.0 << 2.0 << 1.0 << 1.20;
        QTest::newRow("collaboration 25 %") << 1.0 << 1.0 << 1.0 << 2.0 << 1.25;
        QTest::newRow("mixed") << 1.2 << 0.8 << 0.5 << 1.0 << 0.36 + 0.2 + 0.1 + 0.25;
        QTest::newRow("nothing done") << 0.0 << 0.0 << 0.0 << 0.0 << 0.0;
    }

    void attainment()
    {
        QFETCH(double, accuracy);
        QFETCH(double, deployment);
        QFETCH(double, cost);
        QFETCH(double, collaboration);
        QFETCH(double, expected);
        Review review;
        review.modelAccuracy = accuracy;
        review.deployment = deployment;
        review.cost = cost;
        review.collaboration = collaboration;
        QVERIFY(std::abs(attainmentOf(review, m_knowledge) - expected) < 1e-12);
    }

    void ownWeightsCountInProportion()
    {
        Review review;
        review.modelAccuracyWeight = 3;
        review.deploymentWeight = 1;
        review.costWeight = 0;
        review.collaborationWeight = 0;
        review.modelAccuracy = 1.2;
        review.deployment = 0.8;
        QVERIFY(std::abs(attainmentOf(review, m_knowledge) - 1.1) < 1e-12);
    }

    void spreadsCombineByWeight_data()
    {
        QTest::addColumn<double>("accuracy");
        QTest::addColumn<double>("cost");
        QTest::addColumn<double>("expected");
        QTest::newRow("one goal: its share") << 0.5 << 0.0 << 0.15;     // 0.30 * 0.5
        QTest::newRow("two: root of the squares") << 0.2 << 0.4 << 0.1; // (0.06, 0.08)
        QTest::newRow("none moves") << 0.0 << 0.0 << 0.0;
    }

    void spreadsCombineByWeight()
    {
        QFETCH(double, accuracy);
        QFETCH(double, cost);
        QFETCH(double, expected);
        Review review;
        review.modelAccuracySpread = accuracy;
        review.costSpread = cost;
        const auto spread = attainmentSpread(review, m_knowledge);
        QVERIFY(spread && std::abs(*spread - expected) < 1e-12);
    }

    void withoutSpreadsTheBonusMovesAsAWhole() { QVERIFY(!attainmentSpread(Review{}, m_knowledge)); }

    void ownWeightsCountInProportionForSpreads()
    {
        Review review;
        review.modelAccuracyWeight = 0.6;
        review.deploymentWeight = 0.6;
        review.costWeight = 0.4;
        review.collaborationWeight = 0.4;
        review.modelAccuracySpread = 0.5;
        QVERIFY(std::abs(weightsOf(review, m_knowledge) - 2) < 1e-12);
        QVERIFY(std::abs(*attainmentSpread(review, m_knowledge) - 0.15) < 1e-12); // 0.6 * 0.5 / 2
    }

    void publishedWeightsAddToOne() { QVERIFY(std::abs(weightsOf(Review{}, m_knowledge) - 1) < 1e-12); }

    void promotionsComeFasterWhereSet()
    {
        Review review;
        review.modelAccuracy = 2; // attainment 1.3
        QCOMPARE(promotionSpeed(review, m_knowledge), 1.0);
        review.promotionEffect = 0.5;
        QVERIFY(std::abs(promotionSpeed(review, m_knowledge) - 1.15) < 1e-12);
        review.promotionEffect = 5;
        review.modelAccuracy = 0;
        QVERIFY(promotionSpeed(review, m_knowledge) > 0);
    }

private:
    const Knowledge m_knowledge = shippedKnowledge();
};

QTEST_APPLESS_MAIN(TestAttainment)
#include "tst_attainment.moc"
