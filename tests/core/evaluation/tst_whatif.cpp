// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/whatif.h"
#include "core/plan/fields.h"
#include "tests/support/linearplan.h"
#include "tests/support/planmaker.h"

#include <QTest>

#include <cmath>

using namespace pathwise;

namespace {

constexpr double cent = 0.01;

Question grossLead(std::size_t futures = 0)
{
    return {.path = PathId("go"), .column = {.measure = Measure::Gross}, .futures = futures};
}

} // namespace

class TestWhatIf : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_world = shippedWorld();
        QVERIFY(m_world.taxes != nullptr);
    }

    void leadIsAsByHand_data();
    void leadIsAsByHand();
    void totalAndChance();
    void fieldsMoveTogether();
    void emptyFieldsAnswerAsTheirFigures();
    void otherPathsDoNotMatter();
    void wrongQuestionsAreRefused();
    void stopsWhenAsked();

private:
    World m_world;
};

void TestWhatIf::leadIsAsByHand_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<double>("value");
    QTest::addColumn<double>("lead");
    QTest::newRow("as it is") << "paths/go/stages/0/package/base" << 210'000.0 << 30'000.0;
    QTest::newRow("more base") << "paths/go/stages/0/package/base" << 220'000.0 << 50'000.0;
    QTest::newRow("more at home") << "paths/stay/stages/0/package/base" << 230'000.0 << -30'000.0;
    QTest::newRow("no sign-on") << "paths/go/stages/0/package/sign_on" << 0.0 << 20'000.0;
}

void TestWhatIf::leadIsAsByHand()
{
    QFETCH(QString, field);
    QFETCH(double, value);
    QFETCH(double, lead);
    for (const std::size_t futures : {std::size_t{0}, std::size_t{200}}) {
        const auto whatIf = WhatIf::make(linearPlan(), m_world, grossLead(futures));
        QVERIFY(whatIf.has_value());
        const std::vector<std::string> fields{field.toStdString()};
        const auto answer = whatIf->with(fields, value);
        QVERIFY(answer.has_value());
        QVERIFY(std::abs(answer->middle - lead) < cent);
        QVERIFY(std::abs(answer->low - lead) < cent);
        QVERIFY(std::abs(answer->high - lead) < cent);
    }
}

void TestWhatIf::totalAndChance()
{
    Question question = grossLead();
    question.quantity = Quantity::Total;
    QVERIFY(std::abs(WhatIf::make(linearPlan(), m_world, question)->now()->middle - 430'000) < cent);
    question.path = PathId("stay");
    QVERIFY(std::abs(WhatIf::make(linearPlan(), m_world, question)->now()->middle - 400'000) < cent);
    for (const std::size_t futures : {std::size_t{0}, std::size_t{200}}) {
        question = grossLead(futures);
        question.quantity = Quantity::Ahead;
        Plan plan = linearPlan();
        plan.paths[1].stages.front().package.signOn = 0;
        const auto whatIf = WhatIf::make(plan, m_world, question);
        QCOMPARE(whatIf->now()->middle, 1.0);
        const std::vector<std::string> base{"paths/go/stages/0/package/base"};
        QCOMPARE(whatIf->with(base, 190'000)->middle, 0.0);
        QCOMPARE(whatIf->with(base, 200'000)->middle, 0.5);
    }
}

void TestWhatIf::fieldsMoveTogether()
{
    const auto whatIf = WhatIf::make(linearPlan(), m_world, grossLead());
    const std::vector<std::string> both{"paths/go/stages/0/package/base", "paths/stay/stages/0/package/base"};
    QVERIFY(std::abs(whatIf->with(both, 300'000)->middle - 10'000) < cent);
}

void TestWhatIf::emptyFieldsAnswerAsTheirFigures()
{
    const Question question{.path = PathId("ai"), .futures = 500};
    const auto whatIf = WhatIf::make(samplePlan(), m_world, question);
    const double inflation = *m_world.knowledge.figures.number("default.inflation");
    const std::vector<std::string> field{"assumptions/inflation"};
    QCOMPARE(whatIf->with(field, inflation)->middle, whatIf->now()->middle);
}

void TestWhatIf::otherPathsDoNotMatter()
{
    Plan three = linearPlan();
    three.paths.push_back(three.paths.front());
    three.paths.back().id = PathId("third");
    three.paths.back().stages.front().package.base = 500'000;
    QCOMPARE(WhatIf::make(three, m_world, grossLead())->now()->middle,
             WhatIf::make(linearPlan(), m_world, grossLead())->now()->middle);
    Question question = grossLead();
    question.baseline = PathId("third");
    QVERIFY(std::abs(WhatIf::make(three, m_world, question)->now()->middle - (430'000 - 1'000'000)) < cent);
}

void TestWhatIf::wrongQuestionsAreRefused()
{
    Question question = grossLead();
    question.path = PathId("nowhere");
    QCOMPARE(WhatIf::make(linearPlan(), m_world, question).error().code, ErrorCode::UnknownId);
    question = grossLead();
    question.baseline = PathId("nowhere");
    QCOMPARE(WhatIf::make(linearPlan(), m_world, question).error().field, std::string("baseline"));
    question.baseline = question.path;
    const Error itself = WhatIf::make(linearPlan(), m_world, question).error();
    QCOMPARE(itself.code, ErrorCode::UnknownChoice);
    QCOMPARE(itself.choices, std::vector<std::string>{"stay"});
}

void TestWhatIf::stopsWhenAsked()
{
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(WhatIf::make(linearPlan(), m_world, grossLead())->now(stop.get_token()).error().code,
             ErrorCode::Cancelled);
}

QTEST_APPLESS_MAIN(TestWhatIf)
#include "tst_whatif.moc"
