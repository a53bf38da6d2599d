// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/goalseek.h"
#include "tests/support/linearplan.h"
#include "tests/support/planmaker.h"

#include <QTest>

#include <cmath>

using namespace pathwise;

class TestGoalSeek : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_world = shippedWorld();
        QVERIFY(m_world.taxes != nullptr);
    }

    void linearGoalsAreAsByHand_data();
    void linearGoalsAreAsByHand();
    void neverInsideTheAllowedRange();
    void emptyOneOffsCanBeSought();
    void foundValueFlipsFutures();
    void wholeNumbersStayWhole();
    void alreadyThere();
    void stopsWhenAsked();

private:
    [[nodiscard]] Result<std::optional<Solution>> seek(const Plan& plan, const Question& question, const char* field,
                                                       double target, const std::stop_token& stop = {}) const
    {
        const auto whatIf = WhatIf::make(plan, m_world, question);
        return goalSeek(*whatIf, *variedField(plan, m_world.knowledge, field), target, stop);
    }

    World m_world;
    const Question m_lead{.path = PathId("go"), .column = {.measure = Measure::Gross}, .futures = 0};
};

void TestGoalSeek::linearGoalsAreAsByHand_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<double>("target");
    QTest::addColumn<double>("value");
    // lead = 2 (go - stay) + signOn, now 30,000
    QTest::newRow("base down to even") << QByteArray("paths/go/stages/0/package/base") << 0.0 << 195'000.0;
    QTest::newRow("base up to 100k") << QByteArray("paths/go/stages/0/package/base") << 100'000.0 << 245'000.0;
    QTest::newRow("their base up") << QByteArray("paths/stay/stages/0/package/base") << 0.0 << 215'000.0;
    QTest::newRow("sign-on up") << QByteArray("paths/go/stages/0/package/sign_on") << 70'000.0 << 50'000.0;
    QTest::newRow("far away") << QByteArray("paths/go/stages/0/package/base") << 3'000'000.0 << 1'695'000.0;
}

void TestGoalSeek::linearGoalsAreAsByHand()
{
    QFETCH(QByteArray, field);
    QFETCH(double, target);
    QFETCH(double, value);
    const auto found = seek(linearPlan(), m_lead, field.constData(), target);
    QVERIFY(found.has_value() && found->has_value());
    QVERIFY(std::abs((*found)->value - value) < 0.5);
    QVERIFY(std::abs((*found)->reached - target) < 1);
}

void TestGoalSeek::neverInsideTheAllowedRange()
{
    const auto found = seek(linearPlan(), m_lead, "paths/go/stages/0/package/sign_on", 0);
    QVERIFY(found.has_value());
    QVERIFY(!found->has_value());
    const auto immaterial = seek(linearPlan(), m_lead, "person/wealth", 0);
    QVERIFY(immaterial.has_value() && !immaterial->has_value());
}

void TestGoalSeek::emptyOneOffsCanBeSought()
{
    const auto found = seek(linearPlan(), m_lead, "paths/stay/stages/0/package/sign_on", 0);
    QVERIFY(found.has_value() && found->has_value());
    QVERIFY(std::abs((*found)->value - 30'000) < 0.5);
}

void TestGoalSeek::foundValueFlipsFutures()
{
    const Question question{.path = PathId("ai"), .futures = 500};
    const auto whatIf = WhatIf::make(samplePlan(), m_world, question);
    const auto field = *variedField(samplePlan(), m_world.knowledge, "paths/ai/stages/1/package/base");
    const auto found = goalSeek(*whatIf, field, 0);
    QVERIFY(found.has_value() && found->has_value());
    const double value = (*found)->value;
    const double before = whatIf->now()->middle;
    const double step = (*found)->above ? 100 : -100;
    QVERIFY(before * whatIf->with(field.fields, value - step)->middle > 0);
    QVERIFY(before * whatIf->with(field.fields, value + step)->middle < 0);
}

void TestGoalSeek::wholeNumbersStayWhole()
{
    // One more month in the level brings the promotion forward; the plan starts at 0 months.
    const Question question{.path = PathId("ai"), .column = {.measure = Measure::Base}, .futures = 0};
    const auto whatIf = WhatIf::make(samplePlan(), m_world, question);
    const auto field = *variedField(samplePlan(), m_world.knowledge, "paths/ai/stages/1/months_in_level");
    const double target = whatIf->now()->middle + 1'000;
    const auto found = goalSeek(*whatIf, field, target);
    QVERIFY(found.has_value() && found->has_value());
    const double months = (*found)->value;
    QCOMPARE(months, std::round(months));
    QVERIFY(whatIf->with(field.fields, months)->middle >= target);
    QVERIFY(whatIf->with(field.fields, months - 1)->middle < target);
}

void TestGoalSeek::alreadyThere()
{
    const auto found = seek(linearPlan(), m_lead, "paths/go/stages/0/package/base", 30'000);
    QVERIFY(std::abs((*found)->value - 210'000) < 0.5);
}

void TestGoalSeek::stopsWhenAsked()
{
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(seek(linearPlan(), m_lead, "paths/go/stages/0/package/base", 0, stop.get_token()).error().code,
             ErrorCode::Cancelled);
}

QTEST_APPLESS_MAIN(TestGoalSeek)
#include "tst_goalseek.moc"
